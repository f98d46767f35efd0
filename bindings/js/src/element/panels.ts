import type { Structure } from "../../types/index.js";
import type { Preview } from "../../types/preview.js";
import { h, setAttribute, setText } from "./dom.js";
import { Frame } from "./frame.js";
import { isPage, type State } from "./state.js";
import { fileSize, type Texts } from "./texts.js";

/** Characters of the source at first: to lay out megabytes of base64 would stop the page. */
const FIRST = 60_000;

export interface Panel {
  readonly element: HTMLElement;
  shows(state: State): boolean;
  /** Only called while it is the panel to see. */
  draw(state: State): void;
}

/** The message as it looks. */
export class PagePanel implements Panel {
  readonly frame = new Frame();
  private readonly text = h("pre", { class: "letter", part: "text", tabindex: 0 });
  readonly element = h("div", { id: "panel-page", class: "page", role: "tabpanel" }, this.frame.element, this.text);

  shows({ view }: State): boolean {
    return isPage(view);
  }

  draw({ preview, view, scheme, texts }: State): void {
    setAttribute(this.element, "aria-labelledby", `tab-${view}`);
    setAttribute(this.element, "data-view", view);
    const page = preview && pageIn(preview, scheme);
    this.frame.label = texts.frame;
    this.frame.element.hidden = page === null;
    setAttribute(this.frame.element, "data-scheme", scheme === "dark" && preview?.dark.authored == null ? "light" : scheme);
    this.text.hidden = page !== null || preview?.text == null;
    setText(this.text, (page === null && preview?.text) || "");
    if (page === null) this.frame.forget();
    else this.frame.show(page);
  }
}

function pageIn({ html, dark }: Preview, scheme: State["scheme"]): string | null {
  // One at a time: a page may be made when it is asked for.
  if (scheme === "dark") return dark.authored ?? html;
  return scheme === "inverted" ? dark.inverted : html;
}

export class TextPanel implements Panel {
  private readonly text = h("pre", { part: "text" });
  readonly element = h("div", { id: "panel-text", role: "tabpanel", tabindex: 0, "aria-labelledby": "tab-text" }, this.text);

  shows({ view }: State): boolean {
    return view === "text";
  }

  draw({ preview, texts }: State): void {
    const missing = preview !== null && preview.text === null;
    setText(this.text, missing ? texts.noText : (preview?.text ?? ""));
    this.text.classList.toggle("missing", missing);
  }
}

export class SourcePanel implements Panel {
  private readonly text = h("pre", { part: "source" });
  private readonly rest = h("button", { type: "button", class: "rest" });
  readonly element = h(
    "div",
    { id: "panel-source", role: "tabpanel", tabindex: 0, "aria-labelledby": "tab-source" },
    this.text,
    this.rest,
  );
  private drawn: Preview | null = null;
  private source = "";
  private whole = false;

  constructor() {
    this.rest.addEventListener("click", () => {
      this.whole = true;
      this.cut();
      this.element.focus();
    });
  }

  shows({ view }: State): boolean {
    return view === "source";
  }

  draw({ preview, texts }: State): void {
    // The source is decoded anew each time that it is asked for.
    if (preview !== this.drawn) this.source = preview?.source ?? "";
    this.drawn = preview;
    setText(this.rest, texts.showAll(fileSize(this.source.length, texts.lang)));
    this.cut();
  }

  private cut(): void {
    const cut = !this.whole && this.source.length > FIRST;
    setText(this.text, cut ? this.source.slice(0, FIRST) : this.source);
    this.rest.hidden = !cut;
  }
}

export class StructurePanel implements Panel {
  readonly element = h("div", { id: "panel-structure", role: "tabpanel", tabindex: 0, "aria-labelledby": "tab-structure" });

  shows({ view }: State): boolean {
    return view === "structure";
  }

  draw({ preview, texts }: State): void {
    const structure = preview?.structure ?? null;
    const tree = structure === null ? h("p", { class: "missing" }, texts.noStructure) : h("ul", { class: "tree" }, branch(structure, texts));
    this.element.replaceChildren(tree);
  }
}

function branch({ part, contentType, role, size, filename, contentId, parts = [] }: Structure, texts: Texts): HTMLElement {
  const leaf = role !== "container";
  const facts = [
    part === "" ? "" : h("span", { class: "number" }, part),
    h("code", {}, contentType),
    leaf ? h("span", { class: "role" }, texts.roles[role]) : "",
    filename === undefined ? "" : h("b", {}, filename),
    contentId === undefined ? "" : h("span", { class: "muted" }, `cid:${contentId}`),
    leaf ? h("span", { class: "muted size" }, fileSize(size, texts.lang)) : "",
  ];
  const children = parts.length === 0 ? [] : [h("ul", {}, ...parts.map((child) => branch(child, texts)))];
  return h("li", {}, h("div", { class: "branch" }, ...facts), ...children);
}
