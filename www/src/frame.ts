/**
 * The frame that mail is shown in.
 *
 * Its document comes sanitised from the engine, with a policy that allows nothing active. The frame is sandboxed
 * as well, without `allow-scripts`: nothing in it can run, whatever got past the sanitiser. `allow-same-origin`
 * gives no rights to a document without scripts; it lets *this page* reach into it. So an update changes only
 * the nodes that differ: the reader's scroll position, selection and loaded pictures stay, and a keystroke does
 * not cost a page load. Links are caught here, too, and lead nowhere.
 */

import { h } from "./dom.ts";

/** How long after the last letter the frame is compared with its document as a whole. */
const SETTLED_MS = 500;

const POLICY = 'meta[http-equiv="Content-Security-Policy" i]';

export interface MailFrame {
  element: HTMLIFrameElement;
  show(html: string): void;
}

/** `onLink` is told where the link under the pointer or focus leads; `null` when there is none. */
export function mailFrame(onLink: (url: string | null) => void): MailFrame {
  const element = h("iframe", { sandbox: "allow-same-origin", referrerpolicy: "no-referrer" });
  let shown: string | null = null;
  let loading: string | null = null;

  element.addEventListener("load", () => {
    const loaded = loading;
    loading = null;
    if (element.contentDocument) {
      watchLinks(element.contentDocument, onLink);
      passKeysOn(element.contentDocument);
    }
    if (shown !== null && shown !== loaded) update(shown);
  });

  const reload = (html: string) => {
    loading = html;
    element.srcdoc = html;
  };
  let settling: number | undefined;
  const update = (html: string, before?: string) => {
    clearTimeout(settling);
    const page = element.contentDocument;
    if (page && before !== undefined && patchText(page, before, html)) {
      settling = setTimeout(() => shown !== null && update(shown), SETTLED_MS);
      return;
    }
    replace(html);
  };
  const replace = (html: string) => {
    const current = element.contentDocument;
    const next = new DOMParser().parseFromString(html, "text/html");
    if (!current || policy(current) !== policy(next)) return reload(html);
    patch(current.documentElement, next.documentElement);
  };
  return {
    element,
    show: (html) => {
      if (html === shown) return;
      const before = shown;
      shown = html;
      if (before === null) reload(html);
      // What arrives while a document is loading is shown when it has loaded.
      else if (loading === null) update(html, before);
    },
  };
}

/** The policy is fixed when a document loads; a document with another one needs a load. */
function policy(page: Document): string | null {
  return page.querySelector(POLICY)?.getAttribute("content") ?? null;
}

/**
 * A letter typed into a text changes that text and nothing else, so that no document need be parsed. Says
 * whether it was so; only a text that there is once, in the source and in the page, can be told for sure.
 */
function patchText(page: Document, before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  const start = before.lastIndexOf(">", same - 1) + 1;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const end = before.indexOf("<", before.length - tail);
  const old = before.slice(start, end);
  const next = after.slice(start, after.length - (before.length - end));
  const plain = (text: string) => /\S/.test(text) && !/[<>&]/.test(text);
  if (end < 0 || start < before.indexOf("<body") || !plain(old) || !plain(next)) return false;
  if (before.indexOf(`>${old}<`) !== before.lastIndexOf(`>${old}<`)) return false;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let found: Node | null = null;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.nodeValue !== old) continue;
    if (found) return false;
    found = text;
  }
  if (found) found.nodeValue = next;
  return found !== null;
}

/** Makes `old` like `next`. Nodes that are the same at the beginning and at the end of it are left alone. */
function patch(old: Element, next: Element): void {
  patchAttributes(old, next);
  const before = [...old.childNodes];
  const after = [...next.childNodes];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]?.isEqualNode(after[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.isEqualNode(after.at(-1 - end) ?? null)) end += 1;
  const following = end === 0 ? null : (before.at(-end) ?? null);
  patchList(old, following, before.slice(start, before.length - end), after.slice(start, after.length - end));
}

/** `following` comes after the nodes in question and stays. */
function patchList(
  parent: Element,
  following: ChildNode | null,
  before: ChildNode[],
  after: ChildNode[],
): void {
  before.forEach((node, index) => {
    const next = after[index];
    if (next) patchNode(node, next);
    else node.remove();
  });
  for (const node of after.slice(before.length)) parent.insertBefore(node, following);
}

function patchNode(old: ChildNode, next: ChildNode): void {
  if (isElement(old) && isElement(next) && old.tagName === next.tagName) patch(old, next);
  else old.replaceWith(next);
}

function patchAttributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** Not `instanceof`: nodes of the frame belong to the classes of another window. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The shortcuts of the page hold while the frame has the focus. */
function passKeysOn(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const copy = new KeyboardEvent("keydown", { ...modifiers(event), key: event.key, cancelable: true });
    if (!window.dispatchEvent(copy)) event.preventDefault();
  });
}

function modifiers({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): KeyboardEventInit {
  return { altKey, ctrlKey, metaKey, shiftKey };
}

function watchLinks(page: Document, onLink: (url: string | null) => void): void {
  const linkOf = (event: Event) => {
    const target = event.target as Node | null;
    return target && isElement(target) ? target.closest("a[href], area[href]") : null;
  };
  const tell = (event: Event) => onLink(linkOf(event)?.getAttribute("href") ?? null);
  page.addEventListener("click", (event) => linkOf(event) && event.preventDefault());
  page.addEventListener("auxclick", (event) => linkOf(event) && event.preventDefault());
  for (const type of ["mouseover", "focusin", "mouseleave", "focusout"]) page.addEventListener(type, tell);
}
