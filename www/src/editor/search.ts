/** The find panel, loaded when it is first asked for. */

import { openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { StateEffect } from "@codemirror/state";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { EditorView } from "@codemirror/view";

const extended = new WeakSet<object>();

export function openSearch(view: EditorView): void {
  const extension = [search({ top: true }), Prec.high(keymap.of(searchKeymap))];
  // Documents have states of their own; each gets the panel once.
  if (!view.state.facet(keymap).some((bindings) => extended.has(bindings))) {
    view.dispatch({ effects: StateEffect.appendConfig.of(extension) });
    extended.add(searchKeymap);
  }
  openSearchPanel(view);
}
