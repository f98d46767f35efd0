import type { Draft, ReportOptions, WasmSource } from "../types/index.js";
import type { Call } from "./compose.js";
import type { Engine, Glue } from "./engine.js";
import { flatten, type Wire } from "./wire.js";

/** What Markdown is rendered to; nothing where a draft has none. */
export type Bodies = { text: string; html: string } | undefined;

export interface MarkdownGlue extends Glue {
  render: Call<Bodies>;
  parseDraft(bytes: Uint8Array, texts: Wire["texts"]): Draft;
}

/** The functions of `mailwright/markdown`, in an engine. */
export function markdownApi<G extends MarkdownGlue>(engine: Engine<G>) {
  return {
    initialize: (source?: WasmSource): Promise<void> => engine.initialize(source),

    render(draft: Draft, options?: ReportOptions): Draft {
      const { bytes, blobs, texts } = flatten(draft, options);
      return withBodies(draft, engine.call((glue) => glue.render(bytes, blobs, texts)));
    },

    parseDraft(markdown: string, options?: ReportOptions): Draft {
      const { bytes, texts } = flatten(markdown, options);
      return engine.call((glue) => glue.parseDraft(bytes, texts));
    },
  };
}

/** The draft with `bodies` in the place of its Markdown. */
export function withBodies(draft: Draft, bodies: Bodies): Draft {
  if (bodies === undefined) return draft;
  const { markdown: _, ...rest } = draft;
  return { ...rest, ...bodies };
}
