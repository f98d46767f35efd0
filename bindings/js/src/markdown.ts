import type { Draft, ReportOptions, WasmSource } from "../types/index.js";
import { flattened } from "./compose.js";
import type { Engine, Glue } from "./engine.js";

export interface MarkdownGlue extends Glue {
  render(bytes: Uint8Array, blobs: Uint8Array[]): { text: string; html: string } | undefined;
  parseDraft(bytes: Uint8Array): Draft;
}

/** The functions of `mailwright/markdown`, in an engine. */
export function markdownApi<G extends MarkdownGlue>(engine: Engine<G>) {
  return {
    initialize: (source?: WasmSource): Promise<void> => engine.initialize(source),

    render(draft: Draft, options?: ReportOptions): Draft {
      const { bytes, blobs } = flattened(draft, options ?? {});
      const bodies = engine.call((glue) => glue.render(bytes, blobs));
      if (bodies === undefined) return draft;
      const { markdown: _, ...rest } = draft;
      return { ...rest, ...bodies };
    },

    parseDraft(markdown: string, options?: ReportOptions): Draft {
      const { bytes } = flattened(markdown, options ?? {});
      return engine.call((glue) => glue.parseDraft(bytes));
    },
  };
}
