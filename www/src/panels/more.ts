/** What few messages need: reply address, priority, date, header fields of one's own. */

import { fill, h, icon } from "../dom.ts";
import { localized, t, tr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import type { Form, Store } from "../store.ts";
import { headerList } from "./headers.ts";

/** The fields under “More”, with the button that shows them. */
export function moreFields(store: Store, replyTo: HTMLElement) {
  const priority = prioritySelect(store);
  const date = dateInput(store);
  const headers = headerList(store);
  const element = h(
    "div",
    { class: "more", id: "more-fields" },
    replyTo,
    priority.element,
    date.element,
    headers.element,
  );
  const toggle = h("button", { type: "button", class: "quiet small", "aria-controls": element.id });
  const draw = () => {
    const filled =
      anyFilled(store.form) && h("span", { class: "dot" }, h("span", { class: "sr" }, t("filled")));
    fill(toggle, filled, t(element.hidden ? "moreFields" : "fewerFields"), icon("chevron"));
  };
  const set = (open: boolean) => {
    element.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    draw();
  };
  const isOpen = () => !element.hidden;
  toggle.addEventListener("click", () => set(!isOpen()));
  set(false);
  localized(draw);
  store.onEdit(draw);
  const show = () => {
    set(false);
    priority.show();
    date.show();
    headers.show();
  };
  const reveal = (target: Target): boolean => {
    if (target.field === "priority" || target.field === "date") set(true);
    return priority.reveal(target) || date.reveal(target) || headers.reveal(target, () => set(true));
  };
  return { element, toggle, open: () => set(true), show, reveal };
}

function anyFilled({ replyTo, priority, date, headers }: Form): boolean {
  return replyTo !== "" || priority !== "" || date !== "" || headers.length > 0;
}

const PRIORITIES: Array<[Form["priority"], Key]> = [
  ["", "priorityNone"],
  ["high", "priorityHigh"],
  ["normal", "priorityNormal"],
  ["low", "priorityLow"],
];

function prioritySelect(store: Store) {
  const options = PRIORITIES.map(([value, key]) => h("option", { value }, tr(key)));
  const select = h("select", { id: "priority" }, ...options);
  select.addEventListener("change", () => store.edit({ priority: select.value as Form["priority"] }));
  return {
    element: h("div", { class: "row" }, h("label", { for: "priority" }, tr("priority")), select),
    show: () => (select.value = store.form.priority),
    reveal: ({ field }: Target) => field === "priority" && (select.focus(), true),
  };
}

function dateInput(store: Store) {
  const input = h("input", { id: "date", type: "datetime-local", "aria-describedby": "date-hint" });
  input.addEventListener("input", () => store.edit({ date: input.value }));
  const hint = h("span", { class: "hint", id: "date-hint" }, tr("dateHint"));
  return {
    element: h("div", { class: "row" }, h("label", { for: "date" }, tr("date")), input, hint),
    show: () => (input.value = store.form.date),
    reveal: ({ field }: Target) => field === "date" && (input.focus(), true),
  };
}
