// The frame that mail is shown in. Never with `allow-scripts`: nothing in it runs, whatever got past the
// sanitiser, nor can it open windows, send forms or lead the page away.
//
// The reader should keep their place while somebody types, which needs `allow-same-origin`: the page then
// changes the nodes that differ instead of loading the document again. To a document without scripts this
// gives one thing only, cookies with what it fetches. So it is for documents whose own policy lets them fetch
// nothing; all others (remote images are on, or it is not a document of this engine) get an opaque origin.
// WebKitGTK takes no notice of that: images of the page's own site still get its cookies there.
import { h } from "./dom.js";

const POLICY = 'meta[http-equiv="content-security-policy" i]';
const HARMLESS = new Set(["'none'", "'unsafe-inline'", "data:"]);

export class Frame {
  /** Holds the `iframe`. */
  readonly element: HTMLElement;
  private frame: HTMLIFrameElement | undefined;
  private html: string | null = null;
  private policy = "";
  private loaded = false;
  private title = "";

  constructor() {
    this.element = h("div", { class: "device" });
  }

  set label(title: string) {
    this.title = title;
    if (this.frame !== undefined && this.frame.title !== title) this.frame.title = title;
  }

  /** Shows a document; nothing happens if it is the one that is shown. */
  show(html: string): void {
    if (html === this.html) return;
    this.html = html;
    const next = new DOMParser().parseFromString(html, "text/html");
    const policy = policyOf(next);
    const current = this.frame?.contentDocument;
    if (current == null || policy !== this.policy) this.load(html, policy);
    // What comes while a document loads is shown when it has loaded.
    else if (this.loaded) patch(current.documentElement, next.documentElement);
  }

  /** Frames lose their document when they leave the page. */
  forget(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.html = null;
  }

  private load(html: string, policy: string): void {
    this.policy = policy;
    this.loaded = false;
    // The sandbox of a frame holds from its next document on, the one that is there must not be left with less.
    const frame = h("iframe", {
      part: "frame",
      tabindex: 0,
      title: this.title,
      sandbox: isClosed(policy) ? "allow-same-origin" : "",
      referrerpolicy: "no-referrer",
      srcdoc: html,
    });
    frame.addEventListener("load", () => this.caughtUp(frame, html));
    this.element.replaceChildren(frame);
    this.frame = frame;
  }

  private caughtUp(frame: HTMLIFrameElement, html: string): void {
    if (frame !== this.frame) return;
    this.loaded = true;
    const newest = this.html;
    if (newest === null || newest === html) return;
    this.html = html;
    this.show(newest);
  }
}

function policyOf(page: Document): string {
  return page.head.querySelector(POLICY)?.getAttribute("content") ?? "";
}

/** Whether a policy keeps a document from fetching anything at all. */
function isClosed(policy: string): boolean {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  const byDefault = directives.find(([name]) => name === "default-src");
  return byDefault?.[1] === "'none'" && directives.every(([, ...sources]) => sources.every((source) => HARMLESS.has(source)));
}

/** Makes `old` like `next`. Children that are the same at the beginning and at the end are left alone. */
function patch(old: Element, next: Element): void {
  patchAttributes(old, next);
  const before = [...old.childNodes];
  const after = [...next.childNodes];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const following = before[before.length - end] ?? null;
  patchNodes(old, before.slice(start, before.length - end), after.slice(start, after.length - end), following);
}

function patchNodes(parent: Element, before: ChildNode[], after: ChildNode[], following: ChildNode | null): void {
  before.forEach((node, index) => {
    const next = after[index];
    if (next === undefined) node.remove();
    else if (isElement(node) && isElement(next) && node.tagName === next.tagName) patch(node, next);
    else node.replaceWith(next);
  });
  for (const node of after.slice(before.length)) parent.insertBefore(node, following);
}

function patchAttributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

function same(node: ChildNode | undefined, other: ChildNode | undefined): boolean {
  return node !== undefined && node.isEqualNode(other ?? null);
}

/** Not `instanceof`: nodes in the frame are of another window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
