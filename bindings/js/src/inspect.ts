import type { ReportOptions } from "../types/index.js";
import type { Inspectable, Lint, Score } from "../types/inspect.js";
import type { Call, ComposeGlue } from "./compose.js";
import type { Engine } from "./engine.js";
import { flatten, type Wire } from "./wire.js";

export interface InspectGlue extends ComposeGlue {
  lint: Call<Lint>;
  score: Call<Score>;
}

/** The functions of `mailwright/inspect`, in an engine. */
export function inspectApi<G extends InspectGlue>(engine: Engine<G>) {
  return {
    lint(message: Inspectable, options?: ReportOptions): Lint {
      const { bytes, blobs, texts } = inspectable(message, options);
      return engine.call((glue) => glue.lint(bytes, blobs, texts));
    },
    score(message: Inspectable, options?: ReportOptions): Score {
      const { bytes, blobs, texts } = inspectable(message, options);
      return engine.call((glue) => glue.score(bytes, blobs, texts));
    },
  };
}

/** A draft as it is; of a message, its bytes. */
export function inspectable(message: Inspectable, options: ReportOptions | undefined): Wire {
  const raw = (message as { raw?: unknown } | null)?.raw;
  return flatten(ArrayBuffer.isView(raw) ? raw : message, options);
}
