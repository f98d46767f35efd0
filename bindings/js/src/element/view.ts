import type { Diagnostic } from "../../types/index.js";
import type { Preview, PreviewAttachment } from "../../types/preview.js";
import { h, setAttribute, setText } from "./dom.js";
import { PagePanel, type Panel, SourcePanel, StructurePanel, TextPanel } from "./panels.js";
import { type Actions, isPage, type State } from "./state.js";
import { addStyles } from "./styles.js";
import { fileSize, type Texts } from "./texts.js";
import { Toolbar } from "./toolbar.js";

/** Everything in the shadow root. */
export class View {
  private readonly toolbar: Toolbar;
  private readonly inbox = new Inbox();
  private readonly remote = h("button", { type: "button", class: "remote" });
  private readonly note = h("p", { class: "note" });
  private readonly status = h("p", { class: "status", part: "status", role: "status" });
  private readonly page = new PagePanel();
  private readonly panels: Panel[] = [this.page, new TextPanel(), new SourcePanel(), new StructurePanel()];
  private readonly attachments = h("ul", { class: "attachments", part: "attachments" });

  constructor(root: ShadowRoot, actions: Actions) {
    this.toolbar = new Toolbar(actions);
    this.remote.addEventListener("click", () => actions.remote(this.remote.ariaPressed !== "true"));
    const stage = h("div", { class: "stage" }, ...this.panels.map(({ element }) => element));
    const notices = h("div", { class: "notices" }, this.status, this.note, this.remote);
    addStyles(root);
    root.append(h("div", { class: "shell" }, this.toolbar.element, this.inbox.element, notices, stage, this.attachments));
  }

  draw(state: State): void {
    const { preview, texts } = state;
    this.toolbar.draw(state);
    this.inbox.draw(preview, texts);
    this.drawRemote(state);
    setText(this.note, noteOn(state));
    setText(this.status, statusOf(state));
    for (const panel of this.panels) {
      panel.element.hidden = !panel.shows(state);
      if (!panel.element.hidden) panel.draw(state);
    }
    this.drawAttachments(preview?.attachments ?? [], texts);
  }

  /** What is to be loaded again when the element comes back to a page. */
  forget(): void {
    this.page.frame.forget();
  }

  private drawRemote({ preview, remote, view, texts }: State): void {
    const images = preview?.blocked.filter(({ kind }) => kind === "remote-image").length ?? 0;
    this.remote.hidden = !isPage(view) || (images === 0 && !remote);
    setAttribute(this.remote, "aria-pressed", String(remote));
    setText(this.remote, texts.remote(images));
  }

  private drawAttachments(attachments: PreviewAttachment[], texts: Texts): void {
    const files = attachments.filter(({ inline }) => !inline);
    this.attachments.hidden = files.length === 0;
    setAttribute(this.attachments, "aria-label", texts.attachments);
    const items = files.map(({ filename, contentType, size }) =>
      h("li", {}, h("b", {}, filename ?? contentType), " ", h("span", { class: "muted" }, fileSize(size, texts.lang))),
    );
    this.attachments.replaceChildren(...items);
  }
}

/** The line in an inbox. */
class Inbox {
  private readonly avatar = h("span", { class: "avatar", "aria-hidden": "true" });
  private readonly sender = h("span", { class: "sender" });
  private readonly subject = h("span", { class: "subject" });
  private readonly snippet = h("span", { class: "snippet muted" });
  readonly element = h("div", { class: "inbox", part: "inbox" }, this.avatar, this.sender, this.subject, this.snippet);

  draw(preview: Preview | null, texts: Texts): void {
    this.element.hidden = preview === null;
    if (preview === null) return;
    const { from, subject, snippet } = preview.inbox;
    const sender = from?.name ?? from?.address;
    setText(this.avatar, /[\p{L}\p{N}]/u.exec(sender ?? "")?.[0].toUpperCase() ?? "?");
    setText(this.sender, sender ?? texts.noSender);
    this.sender.title = from?.address ?? "";
    setText(this.subject, subject ?? texts.noSubject);
    setText(this.snippet, snippet);
  }
}

function noteOn({ preview, view, scheme, texts }: State): string {
  if (preview === null || !isPage(view)) return "";
  if (preview.html === null) return preview.text === null ? "" : texts.noHtml;
  return scheme === "dark" && preview.dark.authored === null ? texts.noDark : "";
}

function statusOf({ preview, problem, texts }: State): string {
  const found = problem === null ? (preview?.diagnostics ?? []) : problem.diagnostics;
  const errors = found.filter(({ severity }) => severity === "error");
  const first: Pick<Diagnostic, "message" | "field"> | undefined = errors[0] ?? problem ?? undefined;
  return first === undefined ? "" : texts.problem(first.field ?? "", first.message, errors.length - 1);
}
