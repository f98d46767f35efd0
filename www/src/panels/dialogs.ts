/** Dialogs: the example gallery and the list of shortcuts. */

import { h, icon } from "../dom.ts";
import { examples } from "../examples/index.ts";
import type { ExampleCard } from "../examples/index.ts";
import { language, localized, t, tr, trAttr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";

function dialog(id: string, title: Key, ...content: Node[]): HTMLDialogElement {
  const close = trAttr(
    h("button", { type: "button", class: "quiet icon-only" }, icon("close")),
    "aria-label",
    "close",
  );
  const heading = h("h2", { id: `${id}-title` }, tr(title));
  const element = h(
    "dialog",
    { id, "aria-labelledby": heading.id },
    h("div", { class: "dialog-head" }, heading, close),
    ...content,
  );
  close.addEventListener("click", () => element.close());
  // A click on the backdrop is a click on the dialog element itself.
  element.addEventListener("click", (event) => event.target === element && element.close());
  return element;
}

export function gallery(open: (card: ExampleCard) => void): HTMLDialogElement {
  const cards = examples.map((card) => {
    const title = h("b", {});
    const blurb = h("span", {});
    localized(() => {
      title.textContent = card.title[language()];
      blurb.textContent = card.blurb[language()];
    });
    const button = h(
      "button",
      { type: "button", class: "card", "data-example": card.id },
      sketch(card),
      title,
      blurb,
    );
    button.addEventListener("click", () => {
      element.close();
      open(card);
    });
    return h("li", {}, button);
  });
  const element = dialog(
    "gallery",
    "examples",
    h("p", { class: "hint" }, tr("examplesHint")),
    h("ul", { class: "cards" }, ...cards),
  );
  return element;
}

/** A miniature of the message: a few bars where its text and pictures are. */
function sketch({ sketch }: ExampleCard): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 120 72");
  svg.setAttribute("aria-hidden", "true");
  for (const [tone, x, y, width, height] of sketch) {
    const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    Object.entries({ class: tone, x, y, width, height, rx: Math.min(2, height / 2) }).forEach(
      ([name, value]) => bar.setAttribute(name, String(value)),
    );
    svg.append(bar);
  }
  return svg;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const MOD = isMac ? "⌘" : "Ctrl";

const SHORTCUTS: Array<[Key, string[] | Key]> = [
  ["shortcutNext", ["F6"]],
  ["shortcutPrevious", ["Shift", "F6"]],
  ["shortcutDownload", [MOD, "S"]],
  ["shortcutFind", [MOD, "F"]],
  ["shortcutUndo", [MOD, "Z"]],
  ["shortcutFinding", ["F8"]],
  ["shortcutLeave", "shortcutLeaveKeys"],
];

export function shortcutList(): HTMLDialogElement {
  const rows = SHORTCUTS.flatMap(([what, keys]) => {
    const shown = typeof keys === "string" ? [h("kbd", {}, tr(keys))] : keys.map((key) => h("kbd", {}, key));
    return [h("dt", {}, tr(what)), h("dd", {}, ...shown)];
  });
  const note = h("p", { class: "hint" });
  localized(() => (note.textContent = t("localOnly")));
  return dialog("shortcuts", "shortcuts", h("dl", { class: "keys" }, ...rows), note);
}
