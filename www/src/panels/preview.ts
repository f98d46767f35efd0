/** The message as readers see it: on a desk, on a phone, in the dark, as text, as bytes, as a tree. */

import type { Preview } from "mailwright/preview";
import { choice } from "../choice.ts";
import { fileSize, fill, h, icon } from "../dom.ts";
import type { Icon } from "../dom.ts";
import type { Outcome } from "../engine.ts";
import { mailFrame } from "../frame.ts";
import { localized, t } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import { blockedList } from "./blocked.ts";
import { sourceView } from "./source.ts";
import { structureTree } from "./structure.ts";

type View = "desktop" | "phone" | "text" | "source" | "structure";
type Scheme = "light" | "dark" | "inverted";

const VIEWS: Array<[View, Key, Icon]> = [
  ["desktop", "desktop", "desktop"],
  ["phone", "phone", "phone"],
  ["text", "textVersion", "text"],
  ["source", "source", "source"],
  ["structure", "structure", "structure"],
];
const SCHEMES: Array<[Scheme, Key]> = [
  ["light", "light"],
  ["dark", "dark"],
  ["inverted", "inverted"],
];

export interface PreviewPane {
  element: HTMLElement;
  show(outcome: Outcome): void;
}

export function previewPane(goTo: (target: Target) => void): PreviewPane {
  let view: View = "desktop";
  let scheme: Scheme = "light";
  let outcome: Outcome | null = null;

  const link = h("div", { class: "link-target", "aria-live": "off" });
  const frame = mailFrame((url) => fill(link, url === null ? null : t("leadsTo", { url })));
  localized(() => frame.element.setAttribute("title", t("messageFrame")));
  const device = h("div", { class: "device" }, frame.element, link);
  const source = sourceView();
  const text = h("pre", { class: "plain", tabindex: 0, role: "region" });
  const structure = h("div", { class: "structure", tabindex: 0, role: "region" });
  const empty = h("p", { class: "empty" });
  const inbox = h("div", { class: "inbox" });
  const notice = h("p", { class: "notice" });
  const files = h("ul", { class: "shown-files" });
  const blocked = blockedList(goTo, () => outcome);
  const views = choice(
    "view",
    VIEWS.map(([name, key, drawing]) => ({ name, key, icon: drawing })),
    (name) => {
      view = name;
      draw();
    },
  );
  const schemes = choice(
    "scheme",
    SCHEMES.map(([name, key]) => ({ name, key })),
    (name) => {
      scheme = name;
      draw();
    },
  );
  views.set(view);
  schemes.set(scheme);

  const stage = h("div", { class: "stage" }, device, text, source.element, structure, empty);
  const element = h(
    "div",
    { class: "preview" },
    h("div", { class: "toolbar" }, views.element, schemes.element),
    inbox,
    notice,
    stage,
    files,
    blocked.element,
  );

  /** The page of the views that have one, and the scheme that it is really in. */
  const drawPage = (preview: Preview | null) => {
    const page = preview && isFramed(view) ? pageOf(preview, scheme) : null;
    device.hidden = page === null;
    device.dataset.scheme = page?.scheme ?? "light";
    if (page) frame.show(page.html);
    return page;
  };
  const drawOthers = (preview: Preview | null) => {
    text.hidden = view !== "text" || isBlank(preview?.text);
    if (!text.hidden) setText(text, preview?.text ?? "");
    source.element.hidden = view !== "source" || preview === null;
    if (!source.element.hidden && preview) source.show(preview.source);
    structure.hidden = view !== "structure" || !preview?.structure;
    if (!structure.hidden && preview?.structure) fill(structure, structureTree(preview.structure));
  };
  const draw = () => {
    const preview = outcome?.preview ?? null;
    stage.dataset.view = view;
    schemes.element.hidden = !isFramed(view);
    const page = drawPage(preview);
    drawOthers(preview);
    say(empty, emptyText(outcome, view));
    say(notice, noticeText(preview, view, page?.scheme !== scheme && scheme === "dark"));
    drawInbox(inbox, preview);
    drawFiles(files, preview);
    blocked.show(preview);
  };
  localized(() => {
    text.setAttribute("aria-label", t("textVersion"));
    structure.setAttribute("aria-label", t("structure"));
    draw();
  });

  return {
    element,
    show: (next) => {
      outcome = next;
      draw();
    },
  };
}

/** The page in the scheme asked for, and the scheme that it really is in. */
function pageOf({ html, dark }: Preview, scheme: Scheme): { html: string; scheme: Scheme } | null {
  // One by one: each of them may be made when it is asked for.
  const wanted = scheme === "light" ? html : scheme === "dark" ? dark.authored : dark.inverted;
  if (wanted !== null) return { html: wanted, scheme };
  return html === null ? null : { html, scheme: "light" };
}

function isFramed(view: View): boolean {
  return view === "desktop" || view === "phone";
}

/** A message without any body is written with an empty text. */
function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === "";
}

/** What to say where there is nothing to show. */
function emptyText(outcome: Outcome | null, view: View): string | null {
  if (!outcome) return t("loading");
  const { preview } = outcome;
  if (!preview) return t("noPreview");
  const bare = preview.html === null && isBlank(preview.text);
  if (bare && (isFramed(view) || view === "text")) return t("emptyMail");
  if (isFramed(view) && preview.html === null) return t("noHtml");
  if (view === "text" && isBlank(preview.text)) return t("noText");
  return view === "structure" && !preview.structure ? t("noPreview") : null;
}

/** What to know about what is shown. */
function noticeText(preview: Preview | null, view: View, undarkened: boolean): string | null {
  if (preview && view === "source" && !preview.message) return t("standIns");
  return preview?.html != null && isFramed(view) && undarkened ? t("noDarkStyles") : null;
}

function say(element: HTMLElement, text: string | null): void {
  element.hidden = text === null;
  setText(element, text ?? "");
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function drawInbox(element: HTMLElement, preview: Preview | null): void {
  if (!preview) return fill(element);
  const { from, subject, snippet } = preview.inbox;
  const name = from?.name ?? from?.address ?? t("noSender");
  fill(
    element,
    h(
      "span",
      { class: "avatar", "aria-hidden": "true", style: `--hue: ${hue(from?.address ?? name)}` },
      initial(name),
    ),
    h("span", { class: "sender" }, name),
    h(
      "span",
      { class: "line" },
      h("b", {}, subject ?? t("noSubject")),
      snippet === "" ? null : h("span", {}, ` — ${snippet}`),
    ),
  );
}

function initial(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? "?";
}

/** Each sender has a colour of its own, the same one each time. */
function hue(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
}

function drawFiles(element: HTMLElement, preview: Preview | null): void {
  const listed = preview?.attachments.filter(({ inline }) => !inline) ?? [];
  element.hidden = listed.length === 0;
  fill(
    element,
    ...listed.map(({ filename, contentType, size }) =>
      h("li", {}, icon("attach"), h("b", {}, filename ?? contentType), h("span", {}, fileSize(size))),
    ),
  );
}
