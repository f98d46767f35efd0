/** How the editor looks and behaves, whatever language is in it. */

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import {
  HighlightStyle,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  placeholder,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { h } from "../dom.ts";
import { t } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";

const highlight = HighlightStyle.define([
  { tag: [tags.tagName, tags.keyword], color: "var(--code-tag)" },
  { tag: [tags.angleBracket, tags.bracket, tags.separator, tags.punctuation], color: "var(--code-quiet)" },
  { tag: [tags.attributeName, tags.propertyName, tags.className], color: "var(--code-name)" },
  { tag: [tags.attributeValue, tags.string, tags.number, tags.unit, tags.color], color: "var(--code-value)" },
  {
    tag: [tags.comment, tags.processingInstruction, tags.documentMeta],
    color: "var(--code-quiet)",
    fontStyle: "italic",
  },
  { tag: tags.heading, color: "var(--ink)", fontWeight: "700" },
  { tag: tags.strong, fontWeight: "700" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.link, tags.url], color: "var(--code-name)" },
  { tag: [tags.character, tags.escape, tags.monospace], color: "var(--code-tag)" },
]);

const CONTROL = {
  background: "var(--surface)",
  border: "1px solid var(--line-strong)",
  borderRadius: "6px",
  color: "inherit",
  fontSize: "13px",
};

const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", overscrollBehavior: "contain" },
  ".cm-content": { padding: "12px 0 40px", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 20px 0 6px" },
  ".cm-cursor": { borderLeft: "2px solid var(--accent)" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--line-active)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--selection)",
  },
  ".cm-gutters": { backgroundColor: "transparent", border: "none" },
  ".cm-gutter-lint": { width: "14px" },
  ".cm-lint-marker": {
    width: "8px",
    height: "8px",
    content: "normal",
    borderRadius: "50%",
    margin: "7px 0 0 4px",
  },
  ".cm-lint-marker-error": { background: "var(--error)" },
  ".cm-lint-marker-warning": { background: "var(--warning)" },
  ".cm-lint-marker-info": { background: "var(--info)" },
  ".cm-placeholder": { color: "var(--ink-3)" },
  ".cm-tooltip": {
    background: "var(--raised)",
    border: "1px solid var(--line-strong)",
    borderRadius: "8px",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
    maxWidth: "min(420px, 90vw)",
  },
  ".cm-diagnostic": {
    padding: "8px 12px",
    borderLeftWidth: "3px",
    fontFamily: "var(--sans)",
    whiteSpace: "normal",
  },
  ".cm-diagnosticAction": {
    background: "var(--accent)",
    color: "var(--on-accent)",
    borderRadius: "5px",
    padding: "2px 8px",
  },
  ".cm-panels": {
    background: "var(--surface-2)",
    color: "var(--ink)",
    borderColor: "var(--line)",
    fontFamily: "var(--sans)",
  },
  ".cm-panel.cm-search": { padding: "8px 32px 8px 14px", fontSize: "13px", lineHeight: "2" },
  ".cm-panel.cm-search label": { fontSize: "12.5px", color: "var(--ink-2)", whiteSpace: "nowrap" },
  ".cm-panel.cm-search [name=close]": { fontSize: "18px", padding: "0 8px", color: "var(--ink-2)" },
  ".cm-panel .cm-textfield": CONTROL,
  ".cm-panel .cm-button": { ...CONTROL, padding: "1px 9px", backgroundImage: "none" },
});

/** Searching is code that most visits never need. */
function find(view: EditorView): boolean {
  void import("./search.ts").then(({ openSearch }) => openSearch(view));
  return true;
}

/** Tab indents; Escape lets the next Tab leave the editor. */
const keys = keymap.of([
  { key: "Mod-f", run: find },
  ...defaultKeymap,
  ...historyKeymap,
  ...lintKeymap,
  indentWithTab,
]);

export function extensions(label: Key, hint: Key): Extension[] {
  return [
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSpecialChars(),
    bracketMatching(),
    indentOnInput(),
    indentUnit.of("  "),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(() => ({
      "aria-label": t(label),
      "aria-describedby": "editor-hint",
      tabindex: "0",
    })),
    lintGutter(),
    syntaxHighlighting(highlight),
    theme,
    keys,
    placeholder(() => h("span", {}, t(hint))),
  ];
}
