/** The lines between panes, to be dragged or moved with arrow keys. */

import { h } from "./dom.ts";
import { trAttr } from "./i18n/index.ts";
import type { Key } from "./i18n/index.ts";

interface Line {
  name: "columns" | "rows";
  label: Key;
  /** Percent of the space that the pane before the line takes. */
  least: number;
  most: number;
  start: number;
}

const STEP = 2;
const LINES: Line[] = [
  { name: "columns", label: "resizeColumns", least: 25, most: 75, start: 48 },
  { name: "rows", label: "resizeRows", least: 35, most: 88, start: 77 },
];

export function splitters(main: HTMLElement): HTMLElement[] {
  return LINES.map((line) => splitter(main, line));
}

function splitter(main: HTMLElement, line: Line): HTMLElement {
  const { name, least, most, start } = line;
  const vertical = name === "columns";
  const element = h("div", {
    class: `split ${name}`,
    role: "separator",
    tabindex: 0,
    "aria-orientation": vertical ? "vertical" : "horizontal",
    "aria-valuemin": least,
    "aria-valuemax": most,
  });
  trAttr(element, "aria-label", line.label);
  const stored = `mailwright.split.${name}`;
  let value = start;
  const set = (next: number) => {
    value = Math.min(most, Math.max(least, next));
    main.style.setProperty(`--${name}`, `${value}%`);
    element.setAttribute("aria-valuenow", String(Math.round(value)));
    localStorage.setItem(stored, String(value));
  };
  set(Number(localStorage.getItem(stored) ?? start) || start);

  element.addEventListener("keydown", ({ key }) => {
    const step = { ArrowLeft: -STEP, ArrowUp: -STEP, ArrowRight: STEP, ArrowDown: STEP }[key];
    if (step !== undefined) set(value + step);
  });
  element.addEventListener("dblclick", () => set(start));
  element.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    // Captured, the pointer stays ours over the preview frame.
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", ({ pointerId, clientX, clientY }) => {
    if (!element.hasPointerCapture(pointerId)) return;
    const { left, top, width, height } = main.getBoundingClientRect();
    set(100 * (vertical ? (clientX - left) / width : (clientY - top) / height));
  });
  return element;
}
