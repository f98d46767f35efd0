/** From, recipients, subject; and under “More” what few messages need. */

import { parseAddresses } from "mailwright/preview";
import type { AddressList, ParsedAddress } from "mailwright/preview";
import { fill, h, sentence } from "../dom.ts";
import { language, localized, plural, tr, trAttr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import type { Form, Store, TextField } from "../store.ts";
import { moreFields } from "./more.ts";
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
  const more = moreFields(store, rows.replyTo.element);
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
  void engineReady.then(
    () => {
      ready = true;
      localized(read);
    },
    () => undefined,
  );
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

/** Chips beyond these would push the letter off the page. */
const SHOWN_PEOPLE = 12;

/**
 * What was understood, while it is typed. Half an address is no mistake yet, so what is wrong turns red only
 * when the field is left.
 */
function describe(element: HTMLElement, note: HTMLElement, input: HTMLInputElement): void {
  const list: AddressList | null =
    input.value.trim() === "" ? null : parseAddresses(input.value, { lang: language() });
  const typing = document.activeElement === input;
  const problem = list?.diagnostics.find(({ severity }) => severity === "error");
  const people = list?.addresses.flatMap(mailboxes) ?? [];
  element.classList.toggle("invalid", Boolean(problem) && !typing);
  element.classList.toggle("typing", typing);
  input.setAttribute("aria-invalid", String(Boolean(problem) && !typing));
  fill(
    note,
    ...(typing ? people.slice(0, SHOWN_PEOPLE).map(chip) : []),
    typing &&
      people.length > 1 &&
      h("span", { class: "count" }, plural(people.length, "oneAddress", "addresses")),
    problem && h("span", { class: "problem" }, `${sentence(problem.message)} · ${problem.hint}`),
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
  const button = h(
    "button",
    { type: "button", class: "quiet small", "aria-expanded": "false" },
    tr("cc"),
    " ",
    tr("bcc"),
  );
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
