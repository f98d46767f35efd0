/** Texts of the page, and the language that they are in. */

import type { Lang } from "mailwright/preview";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Key = keyof typeof en;
export type Texts = Record<Key, string>;

const TEXTS: Record<Lang, Texts> = { en, "zh-CN": zh };
const STORED = "mailwright.language";
const listeners = new Set<() => void>();
let current: Lang = stored() ?? preferred();

export function language(): Lang {
  return current;
}

export function setLanguage(lang: Lang): void {
  current = lang;
  localStorage.setItem(STORED, lang);
  for (const listener of listeners) listener();
}

/** Runs `update` now and whenever the language changes. */
export function localized(update: () => void): void {
  listeners.add(update);
  update();
}

/** A text in the current language. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  return TEXTS[current][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A text node that follows the language. */
export function tr(key: Key): Text {
  const node = document.createTextNode("");
  localized(() => (node.data = t(key)));
  return node;
}

/** Keeps an attribute of `element` in the current language. */
export function trAttr<E extends Element>(element: E, name: string, key: Key): E {
  localized(() => element.setAttribute(name, t(key)));
  return element;
}

/** `1 error`, `3 errors`. */
export function plural(count: number, one: Key, many: Key): string {
  return count === 1 ? t(one) : t(many, { count });
}

function stored(): Lang | null {
  const value = localStorage.getItem(STORED);
  return value === "en" || value === "zh-CN" ? value : null;
}

function preferred(): Lang {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
