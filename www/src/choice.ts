/** One of several: a row of buttons of which one is chosen. */

import { h, icon } from "./dom.ts";
import type { Icon } from "./dom.ts";
import { localized, t, tr } from "./i18n/index.ts";
import type { Key } from "./i18n/index.ts";

interface Option<Name extends string> {
  name: Name;
  key: Key;
  icon?: Icon;
}

/** A row of which one is chosen. */
export function choice<Name extends string>(
  label: Key,
  options: Array<Option<Name>>,
  choose: (name: Name) => void,
) {
  const buttons = options.map(({ name, key, icon: drawing }) =>
    h(
      "button",
      { type: "button", role: "radio", "data-choice": name },
      drawing && icon(drawing),
      h("span", {}, tr(key)),
    ),
  );
  const set = (chosen: Name) =>
    buttons.forEach((button) => {
      const on = button.dataset.choice === chosen;
      button.setAttribute("aria-checked", String(on));
      button.tabIndex = on ? 0 : -1;
    });
  buttons.forEach((button, index) =>
    button.addEventListener("click", () => {
      const option = options[index];
      if (!option) return;
      set(option.name);
      choose(option.name);
    }),
  );
  const element = h("div", { class: "choice", role: "radiogroup" }, ...buttons);
  localized(() => element.setAttribute("aria-label", t(label)));
  element.addEventListener("keydown", (event) => arrowKeys(event, buttons));
  return { element, set };
}

/** Arrow keys walk along a row of buttons and choose as they go. */
export function arrowKeys(event: KeyboardEvent, buttons: HTMLButtonElement[]): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  const next = buttons[(at + step + buttons.length) % buttons.length];
  next?.focus();
  next?.click();
}
