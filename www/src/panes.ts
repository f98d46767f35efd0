/** Draft, preview and findings: beside each other on a wide page, one at a time on a narrow one. */

import { h, icon } from "./dom.ts";
import type { Icon } from "./dom.ts";
import { tr, trAttr } from "./i18n/index.ts";
import type { Key } from "./i18n/index.ts";
import { splitters } from "./split.ts";

export type PaneName = "draft" | "preview" | "findings";

const PANES: Array<{ name: PaneName; title: Key; tab: Key; icon: Icon }> = [
  { name: "draft", title: "draft", tab: "write", icon: "pen" },
  { name: "preview", title: "preview", tab: "preview", icon: "desktop" },
  { name: "findings", title: "findings", tab: "findings", icon: "warning" },
];

export interface Panes {
  main: HTMLElement;
  /** The bar that chooses between panes on a narrow page. */
  nav: HTMLElement;
  open(name: PaneName): void;
  /** The next pane, or the one before, as F6 does. */
  step(direction: 1 | -1): void;
  setBadge(count: number, worst: string): void;
}

export function panes(content: Record<PaneName, Node[]>): Panes {
  const sections = PANES.map(({ name, title }) => section(name, title, content[name]));
  const main = h("main", {}, ...sections);
  main.append(...splitters(main));
  const badge = h("span", { class: "badge", "aria-hidden": "true" });
  const tabs = PANES.map(({ name, tab, icon: drawing }) =>
    h(
      "button",
      { type: "button", "data-pane": name, onclick: () => open(name) },
      icon(drawing),
      tr(tab),
      name === "findings" && badge,
    ),
  );
  const nav = trAttr(h("nav", { class: "panes" }, ...tabs), "aria-label", "panes");
  const lastFocus = new Map<HTMLElement, HTMLElement>();

  const open = (name: PaneName) => {
    main.dataset.pane = name;
    tabs.forEach((tab) => tab.toggleAttribute("data-current", tab.dataset.pane === name));
    tabs.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.pane === name)));
  };
  main.addEventListener("focusin", ({ target }) => {
    const within = sections.find((section) => target instanceof Node && section.contains(target));
    if (within && target instanceof HTMLElement) lastFocus.set(within, target);
  });
  const step = (direction: 1 | -1) => {
    const at = sections.findIndex((section) => section.contains(document.activeElement));
    const next = at < 0 ? 0 : (at + direction + sections.length) % sections.length;
    const [pane, target] = [PANES[next], sections[next]];
    if (!pane || !target) return;
    open(pane.name);
    const last = lastFocus.get(target);
    (last?.isConnected && last.checkVisibility() ? last : target).focus();
  };
  open("draft");
  return {
    main,
    nav,
    open,
    step,
    setBadge: (count, worst) => {
      badge.textContent = count === 0 ? "" : String(count);
      badge.dataset.worst = worst;
    },
  };
}

function section(name: PaneName, title: Key, content: Node[]): HTMLElement {
  const heading = h("h2", { id: `${name}-title`, class: "sr" }, tr(title));
  return h(
    "section",
    { id: `pane-${name}`, class: `pane ${name}-pane`, "aria-labelledby": heading.id, tabindex: -1 },
    heading,
    ...content,
  );
}
