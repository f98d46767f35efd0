/** The find panel, loaded when it is first asked for. */

import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { EditorState, Prec, StateEffect } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { EditorView } from "@codemirror/view";
import { language } from "../i18n/index.ts";

const CHINESE = EditorState.phrases.of({
  Find: "查找",
  Replace: "替换",
  next: "下一个",
  previous: "上一个",
  all: "全部",
  "match case": "区分大小写",
  regexp: "正则表达式",
  "by word": "全词匹配",
  replace: "替换",
  "replace all": "全部替换",
  close: "关闭",
});

const PANEL: Extension = [search({ top: true }), Prec.high(keymap.of(searchKeymap))];

/** From then on the panel's own keys are in force in this document. */
export function openSearch(view: EditorView): void {
  view.dispatch({ effects: StateEffect.appendConfig.of([PANEL, language() === "en" ? [] : CHINESE]) });
  openSearchPanel(view);
}
