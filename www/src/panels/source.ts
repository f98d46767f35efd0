/** The bytes of the message as text. */

import { fileSize, h } from "../dom.ts";
import { localized, t, tr } from "../i18n/index.ts";

/** Characters shown at once; laying out megabytes of base64 would stop the page. */
const FIRST = 60_000;

export function sourceView() {
  const pre = h("pre", { class: "plain", tabindex: 0, role: "region" });
  const button = h("button", { type: "button" });
  const rest = h("p", { class: "cut-off" }, h("span", {}, tr("cutOff")), " ", button);
  const element = h("div", { class: "source" }, pre, rest);
  let source = "";
  let whole = false;
  const draw = () => {
    const text = whole ? source : source.slice(0, FIRST);
    if (pre.textContent !== text) pre.textContent = text;
    rest.hidden = text.length === source.length;
    if (!rest.hidden) button.textContent = t("showAll", { size: fileSize(source.length) });
  };
  button.addEventListener("click", () => {
    whole = true;
    draw();
    pre.focus();
  });
  localized(() => {
    pre.setAttribute("aria-label", t("source"));
    draw();
  });
  return {
    element,
    show: (next: string) => {
      source = next;
      whole &&= next.length > FIRST;
      draw();
    },
  };
}
