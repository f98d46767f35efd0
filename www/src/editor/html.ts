/** HTML for the editor: mail has no scripts, so style sheets are the only language inside. */

import { LanguageSupport, LRLanguage, foldNodeProp, indentNodeProp, syntaxTree } from "@codemirror/language";
import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { parser as cssParser } from "@lezer/css";
import { configureNesting, parser as htmlParser } from "@lezer/html";

const language = LRLanguage.define({
  name: "html",
  parser: htmlParser.configure({
    wrap: configureNesting([{ tag: "style", parser: cssParser }]),
    props: [
      indentNodeProp.add({
        Element(context) {
          const after = /^(\s*)(<\/)?/.exec(context.textAfter);
          if (after && context.node.to <= context.pos + after[0].length) return context.continue();
          return context.lineIndent(context.node.from) + (after?.[2] ? 0 : context.unit);
        },
      }),
      foldNodeProp.add({
        Element: ({ firstChild, lastChild }) =>
          firstChild && lastChild ? { from: firstChild.to, to: lastChild.from } : null,
      }),
    ],
  }),
  languageData: { commentTokens: { block: { open: "<!--", close: "-->" } }, indentOnInput: /^\s*<\/\w+\W$/ },
});

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** `<td>` brings its `</td>`. */
const closeTags = EditorView.inputHandler.of((view, from, to, text, insert) => {
  if (text !== ">" || from !== to || view.composing || view.state.readOnly) return false;
  const transaction = insert();
  const name = openedTag(transaction.state, from + 1);
  if (name === null) return false;
  const closing = { from: from + 1, insert: `</${name}>` };
  view.dispatch([
    transaction,
    transaction.state.update({
      changes: closing,
      selection: EditorSelection.cursor(from + 1),
      userEvent: "input.complete",
    }),
  ]);
  return true;
});

/** The element that a start tag ending at `end` opens, if nothing closes it yet. */
function openedTag(state: EditorView["state"], end: number): string | null {
  const tag = syntaxTree(state).resolveInner(end, -1).parent;
  if (tag?.name !== "OpenTag" || tag.parent?.lastChild?.name === "CloseTag") return null;
  const node = tag.getChild("TagName");
  const name = node && state.sliceDoc(node.from, node.to);
  return name && !VOID.test(name) ? name : null;
}

export const html = () => new LanguageSupport(language, [closeTags]);
