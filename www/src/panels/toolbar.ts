/** The bar on top: examples, taking the message away, language and theme. */

import { h, icon } from "../dom.ts";
import type { Child } from "../dom.ts";
import { language, localized, setLanguage, t, tr, trAttr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import { setTheme, theme } from "../theme.ts";
import type { Theme } from "../theme.ts";

export interface ToolbarActions {
  newDraft(): void;
  examples(): void;
  download(): void;
  copyJson(): void;
  copyCode(): void;
  shortcuts(): void;
}

export interface Toolbar {
  element: HTMLElement;
  /** Why there is nothing to download, or `null` where there is. */
  blockDownload(reason: string | null): void;
}

export function toolbar(actions: ToolbarActions): Toolbar {
  const download = downloadButton(actions.download);
  const tools = h(
    "div",
    { class: "tools", id: "tools", popover: "auto" },
    action("newDraft", actions.newDraft, icon("pen")),
    action("copyJson", actions.copyJson, icon("copy")),
    action("copyCode", actions.copyCode, icon("source")),
    action("shortcuts", actions.shortcuts, icon("keyboard")),
    themeSelect(),
    languageSelect(),
  );
  // On a wide page the tools stand in the bar; on a narrow one they are a popover, and choosing closes it.
  tools.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("button") && tools.matches(":popover-open"))
      tools.hidePopover();
  });
  const menu = h(
    "button",
    { type: "button", class: "quiet icon-only menu", popovertarget: "tools" },
    icon("more"),
  );
  trAttr(menu, "aria-label", "menu");
  const examples = action("examples", actions.examples, icon("gallery"));
  examples.classList.add("examples");
  const element = h(
    "header",
    { class: "topbar" },
    h(
      "h1",
      {},
      mark(),
      h("span", { class: "brand" }, "mailwright"),
      h("span", { class: "place" }, tr("playground")),
    ),
    examples,
    tools,
    download.element,
    menu,
  );
  return { element, blockDownload: download.block };
}

function mark(): HTMLElement {
  return h("img", { src: "./favicon.svg", alt: "", width: 26, height: 26 });
}

function action(key: Key, run: () => void, drawing: Child): HTMLButtonElement {
  return h(
    "button",
    { type: "button", class: "quiet", "data-action": key, onclick: run },
    drawing,
    h("span", {}, tr(key)),
  );
}

/** Not `disabled`: it stays reachable, to say why it does nothing. */
function downloadButton(run: () => void) {
  const reasonText = h("span", { id: "download-reason", class: "sr" });
  const button = h(
    "button",
    { type: "button", class: "primary download", "aria-describedby": reasonText.id },
    icon("download"),
  );
  button.append(
    h("span", { class: "wide" }, tr("download")),
    h("span", { class: "narrow", "aria-hidden": "true" }, tr("downloadShort")),
  );
  localized(() => button.setAttribute("aria-label", t("download")));
  button.addEventListener("click", run);
  const block = (reason: string | null) => {
    button.setAttribute("aria-disabled", String(reason !== null));
    button.title = reason ?? "";
    reasonText.textContent = reason ?? "";
  };
  return { element: h("div", { class: "download-wrap" }, button, reasonText), block };
}

function languageSelect(): HTMLElement {
  const select = h(
    "select",
    { id: "language" },
    h("option", { value: "en", lang: "en" }, "English"),
    h("option", { value: "zh-CN", lang: "zh-CN" }, "简体中文"),
  );
  select.value = language();
  trAttr(select, "aria-label", "language");
  select.addEventListener("change", () => setLanguage(select.value === "zh-CN" ? "zh-CN" : "en"));
  return h("span", { class: "picker" }, icon("globe"), select);
}

const THEMES: Array<[Theme, Key]> = [
  ["system", "themeSystem"],
  ["light", "themeLight"],
  ["dark", "themeDark"],
];

function themeSelect(): HTMLElement {
  const select = h(
    "select",
    { id: "theme" },
    ...THEMES.map(([value, key]) => h("option", { value }, tr(key))),
  );
  select.value = theme();
  trAttr(select, "aria-label", "theme");
  select.addEventListener("change", () => setTheme(select.value as Theme));
  return h("span", { class: "picker" }, icon("theme"), select);
}
