/** Header fields of the author's own. */

import { fill, h, icon } from "../dom.ts";
import { headerRow } from "../draft.ts";
import { localized, t, tr, trAttr } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import type { HeaderItem, Store } from "../store.ts";

/** RFC 5322 §2.2: printable ASCII without the colon. */
const HEADER_NAME = /^[!-9;-~]+$/;

export function headerList(store: Store) {
  const list = h("div", { class: "headers" });
  const add = h("button", { type: "button", class: "quiet small" }, icon("plus"), tr("addHeader"));
  const group = h(
    "div",
    { class: "row stacked", role: "group" },
    h("span", { class: "label" }, tr("headers")),
    list,
    add,
  );
  trAttr(group, "aria-label", "headers");
  const change = (index: number, change: Partial<HeaderItem>) => {
    store.edit({
      headers: store.form.headers.map((item, at) => (at === index ? { ...item, ...change } : item)),
    });
  };
  const remove = (index: number) => {
    store.edit({ headers: store.form.headers.filter((_, at) => at !== index) });
    show();
    add.focus();
  };
  const show = () =>
    fill(list, ...store.form.headers.map((item, index) => headerInputs(item, index, change, remove)));
  add.addEventListener("click", () => {
    store.edit({ headers: [...store.form.headers, { key: "", value: "" }] });
    show();
    list.querySelector<HTMLInputElement>(".header:last-child input")?.focus();
  });
  localized(show);
  const reveal = ({ field, start, end }: Target, open: () => void): boolean => {
    const row = headerRow(store.form, field);
    const item = store.form.headers[row];
    if (!item) return false;
    open();
    // Both the name and the value of a header field go by its name; one with a bad name has that to mend first.
    const input = list.children[row]?.querySelector<HTMLInputElement>(
      HEADER_NAME.test(item.key) ? ".value" : ".key",
    );
    input?.focus();
    input?.setSelectionRange(start, end);
    return true;
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
    h(
      "button",
      { type: "button", class: "quiet icon-only", "aria-label": removeLabel, onclick: () => remove(index) },
      icon("close"),
    ),
  );
}
