/** Small helpers to build DOM without a framework. */

type Handler = (event: never) => void;
type Props = { [name: string]: string | number | boolean | Handler | undefined };
export type Child = Node | string | null | undefined | false;

/** An element: `h("button", { class: "quiet", onclick: save }, "Save")`. Attributes, not properties. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  append(element, children);
  return element;
}

function setProp(element: HTMLElement, name: string, value: Props[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
  else element.setAttribute(name, value === true ? "" : String(value));
}

function append(element: Element, children: Child[]): void {
  element.append(...children.filter((child): child is Node | string => child != null && child !== false));
}

/** Puts `children` in place of what `element` holds. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren();
  append(element, children);
}

const ICONS = {
  attach: "M13.5 7.5 8 13a3 3 0 0 1-4.3-4.3l6-6a2 2 0 0 1 2.9 2.9l-5.7 5.7a1 1 0 0 1-1.4-1.4L10.5 5",
  chevron: "m4 6 4 4 4-4",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M6 6h7v7H6zM3.5 10H3V3h7v.5",
  desktop: "M2 3h12v8H2zM6 14h4M8 11v3",
  download: "M8 2.5v7.5m0 0L4.8 6.8M8 10l3.2-3.2M3 13.5h10",
  error: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 5v3.5M8 10.9v.2",
  gallery: "M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z",
  globe:
    "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM1.8 8h12.4M8 1.8c2 1.7 3 3.8 3 6.2s-1 4.5-3 6.2c-2-1.7-3-3.8-3-6.2s1-4.5 3-6.2z",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.5V11M8 5v.2",
  keyboard: "M1.5 4h13v8h-13zM4 6.5h.1M6.6 6.5h.1M9.3 6.5h.1M12 6.5h.1M5 9.5h6",
  more: "M3.5 8h.1M8 8h.1M12.5 8h.1",
  pen: "m3 13 .6-3L11 2.6l2.4 2.4L6 12.4z",
  phone: "M4.5 1.5h7v13h-7zM7 12.5h2",
  picture: "M2 3h12v10H2zM2 11l3.5-3.5 3 3L10.5 8.5 14 12",
  plus: "M8 3v10M3 8h10",
  shield: "M8 1.8 13 3.7v4c0 3-2.1 5.2-5 6.5-2.9-1.3-5-3.5-5-6.5v-4z",
  source: "m5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
  structure: "M3 2.5v9.5h4M3 6h4M9 4.5h5v3H9zM9 10.5h5v3H9z",
  text: "M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h6",
  theme: "M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11M10 5.5v5M12 7v2",
  warning: "M8 2.2 14.3 13H1.7zM8 6.3v3.2M8 11.3v.2",
} as const;

export type Icon = keyof typeof ICONS;

/** A line drawing that says nothing to screen readers; the text beside it does. */
export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(path);
  return svg;
}

/** Findings are written to follow a place; alone they begin as a sentence does. Quoted words stay as they are. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Bytes as people read them. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
