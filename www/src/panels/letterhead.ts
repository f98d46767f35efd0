/** From, recipients, subject; and under “More” what few messages need. */

import { parseAddresses } from "mailwright/preview";
import type { AddressList, ParsedAddress } from "mailwright/preview";
import { h, icon, fill } from "../dom.ts";
import { headerRow } from "../draft.ts";
import { language, localized, plural, t, tr, trAttr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import type { Form, HeaderItem, Store, TextField } from "../store.ts";
import type { Panel } from "./panel.ts";

type AddressField = Exclude<TextField, "subject">;

interface Row {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows what the form holds. */
  show(): void;
}

/** `engineReady` tells whether addresses can be read already; the page shows before the engine is there. */
export function letterhead(store: Store, engineReady: Promise<void>): Panel {
  const rows: Record<TextField, Row> = {
    from: addressRow(store, "from", engineReady),
    to: addressRow(store, "to", engineReady),
    cc: addressRow(store, "cc", engineReady),
    bcc: addressRow(store, "bcc", engineReady),
    replyTo: addressRow(store, "replyTo", engineReady),
    subject: subjectRow(store),
  };
  const copies = copyButtons(rows);
  const more = moreFields(store, rows.replyTo);
  rows.to.element.append(copies.element);
  rows.subject.element.append(more.toggle);
  const main = [rows.from, rows.to, rows.cc, rows.bcc, rows.subject].map(({ element }) => element);
  const element = h("div", { class: "letterhead" }, ...main, more.element);

  const show = () => {
    for (const row of Object.values(rows)) row.show();
    copies.show(store.form);
    more.show();
  };
  store.onLoad(show);
  show();

  return {
    element,
    reveal: (target) => revealRow(rows, copies.open, more, target) || more.reveal(target),
    replace: (target, text) => replaceInRow(store, rows, target, text),
  };
}

function rowOf(rows: Record<TextField, Row>, field: string): [TextField, Row] | null {
  const name = field.split(/[.[]/)[0] as TextField;
  const row = rows[name];
  return row ? [name, row] : null;
}

function revealRow(
  rows: Record<TextField, Row>,
  openCopies: () => void,
  more: { open(): void },
  { field, start, end }: Target,
): boolean {
  const found = rowOf(rows, field);
  if (!found) return false;
  const [name, { input }] = found;
  if (name === "cc" || name === "bcc") openCopies();
  if (name === "replyTo") more.open();
  input.focus();
  input.setSelectionRange(start, end);
  return true;
}

function replaceInRow(store: Store, rows: Record<TextField, Row>, target: Target, text: string): boolean {
  const found = rowOf(rows, target.field);
  if (!found) return false;
  const [name, row] = found;
  const value = store.form[name];
  store.edit({ [name]: value.slice(0, target.start) + text + value.slice(target.end) });
  row.show();
  return true;
}

function addressRow(store: Store, field: AddressField, engineReady: Promise<void>): Row {
  const note = h("div", { class: "note", id: `${field}-note` });
  const input = h("input", {
    id: field,
    type: "text",
    inputmode: "email",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": note.id,
  });
  trAttr(input, "placeholder", "addressPlaceholder");
  const element = h("div", { class: "row", "data-field": field }, label(field, field), input, note);
  let ready = false;
  const read = () => {
    if (ready) describe(element, note, input);
  };
  void engineReady.then(() => {
    ready = true;
    localized(read);
  }, () => undefined);
  input.addEventListener("input", () => {
    store.edit({ [field]: input.value });
    read();
  });
  input.addEventListener("focus", read);
  input.addEventListener("blur", read);
  const show = () => {
    input.value = store.form[field];
    read();
  };
  return { element, input, show };
}

/**
 * What was understood, while it is typed. Half an address is no mistake yet, so what is wrong turns red only
 * when the field is left.
 */
function describe(element: HTMLElement, note: HTMLElement, input: HTMLInputElement): void {
  const list: AddressList | null = input.value.trim() === "" ? null : parseAddresses(input.value, { lang: language() });
  const typing = document.activeElement === input;
  const problem = list?.diagnostics.find(({ severity }) => severity === "error");
  const people = list?.addresses.flatMap(mailboxes) ?? [];
  element.classList.toggle("invalid", Boolean(problem) && !typing);
  element.classList.toggle("typing", typing);
  input.setAttribute("aria-invalid", String(Boolean(problem) && !typing));
  fill(
    note,
    ...(typing || people.length > 1 ? people.slice(0, 12).map(chip) : []),
    people.length > 1 && h("span", { class: "count" }, plural(people.length, "oneAddress", "addresses")),
    problem && h("span", { class: "problem" }, `${problem.message} · ${problem.hint}`),
  );
}

function mailboxes(entry: ParsedAddress): Array<{ name: string | null; address: string }> {
  return "group" in entry ? entry.members : [entry];
}

function chip({ name, address }: { name: string | null; address: string }): HTMLElement {
  return h("span", { class: "chip", title: address }, name ? h("b", {}, name) : null, h("span", {}, address));
}

function subjectRow(store: Store): Row {
  const input = h("input", { id: "subject", type: "text", autocomplete: "off" });
  trAttr(input, "placeholder", "subjectPlaceholder");
  input.addEventListener("input", () => store.edit({ subject: input.value }));
  const element = h("div", { class: "row", "data-field": "subject" }, label("subject", "subject"), input);
  return { element, input, show: () => (input.value = store.form.subject) };
}

function label(id: string, key: Key): HTMLLabelElement {
  return h("label", { for: id }, tr(key));
}

/** Cc and Bcc take their place once somebody asks for them. */
function copyButtons(rows: Record<TextField, Row>) {
  const button = h("button", { type: "button", class: "quiet small", "aria-expanded": "false" }, tr("cc"), " ", tr("bcc"));
  const copies = [rows.cc.element, rows.bcc.element];
  const set = (open: boolean) => {
    copies.forEach((row) => (row.hidden = !open));
    button.setAttribute("aria-expanded", String(open));
    button.hidden = open;
  };
  button.addEventListener("click", () => {
    set(true);
    rows.cc.input.focus();
  });
  return {
    element: button,
    open: () => set(true),
    show: (form: Form) => set(form.cc !== "" || form.bcc !== ""),
  };
}

/** The fields under “More”, with the button that shows them. */
function moreFields(store: Store, replyTo: Row) {
  const priority = prioritySelect(store);
  const date = dateInput(store);
  const headers = headerList(store);
  const element = h("div", { class: "more", id: "more-fields" }, replyTo.element, priority.element, date.element, headers.element);
  const toggle = h("button", { type: "button", class: "quiet small", "aria-controls": element.id });
  const set = (open: boolean) => {
    element.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    fill(toggle, t(open ? "fewerFields" : "moreFields"), icon("chevron"));
  };
  const isOpen = () => !element.hidden;
  toggle.addEventListener("click", () => set(!isOpen()));
  localized(() => set(isOpen()));
  const show = () => {
    const { replyTo, priority: level, date: when, headers: rows } = store.form;
    set(replyTo !== "" || level !== "" || when !== "" || rows.length > 0);
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
    element: h("div", { class: "row" }, label("priority", "priority"), select),
    show: () => (select.value = store.form.priority),
    reveal: ({ field }: Target) => field === "priority" && (select.focus(), true),
  };
}

function dateInput(store: Store) {
  const input = h("input", { id: "date", type: "datetime-local", "aria-describedby": "date-hint" });
  input.addEventListener("input", () => store.edit({ date: input.value }));
  const hint = h("span", { class: "hint", id: "date-hint" }, tr("dateHint"));
  return {
    element: h("div", { class: "row" }, label("date", "date"), input, hint),
    show: () => (input.value = store.form.date),
    reveal: ({ field }: Target) => field === "date" && (input.focus(), true),
  };
}

function headerList(store: Store) {
  const list = h("div", { class: "headers" });
  const add = h("button", { type: "button", class: "quiet small" }, icon("plus"), tr("addHeader"));
  const group = h("div", { class: "row stacked", role: "group" }, h("span", { class: "label" }, tr("headers")), list, add);
  trAttr(group, "aria-label", "headers");
  const change = (index: number, change: Partial<HeaderItem>) => {
    store.edit({ headers: store.form.headers.map((item, at) => (at === index ? { ...item, ...change } : item)) });
  };
  const remove = (index: number) => {
    store.edit({ headers: store.form.headers.filter((_, at) => at !== index) });
    show();
    add.focus();
  };
  const show = () => fill(list, ...store.form.headers.map((item, index) => headerInputs(item, index, change, remove)));
  add.addEventListener("click", () => {
    store.edit({ headers: [...store.form.headers, { key: "", value: "" }] });
    show();
    list.querySelector<HTMLInputElement>(".header:last-child input")?.focus();
  });
  localized(show);
  const reveal = ({ field, start, end }: Target, open: () => void): boolean => {
    const match = /^headers\[(\d+)\](?:\.(key))?/.exec(field);
    if (!match) return false;
    open();
    const row = list.children[headerRow(store.form, Number(match[1]))];
    const input = row?.querySelectorAll("input")[match[2] ? 0 : 1];
    input?.focus();
    input?.setSelectionRange(start, end);
    return input !== undefined;
  };
  return { element: group, show, reveal };
}

function headerInputs(
  item: HeaderItem,
  index: number,
  change: (index: number, change: Partial<HeaderItem>) => void,
  remove: (index: number) => void,
): HTMLElement {
  const field = (name: keyof HeaderItem, text: string, placeholder: string) =>
    h("input", {
      type: "text",
      value: item[name],
      "aria-label": text,
      placeholder,
      spellcheck: "false",
      autocomplete: "off",
      class: name,
      oninput: (event: InputEvent) => change(index, { [name]: (event.target as HTMLInputElement).value }),
    });
  const removeLabel = t("removeHeader", { name: item.key });
  return h(
    "div",
    { class: "header" },
    field("key", t("headerName"), "X-Campaign"),
    field("value", t("headerValue"), ""),
    h("button", { type: "button", class: "quiet icon-only", "aria-label": removeLabel, onclick: () => remove(index) }, icon("close")),
  );
}
