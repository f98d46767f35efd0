import type { Draft } from "../types/index.js";
import type { ForwardOptions, Parsable, Parsed, ParseOptions, ReplyOptions } from "../types/parse.js";
import type { Call, ComposeGlue } from "./compose.js";
import type { Engine } from "./engine.js";
import { flatten, type Wire } from "./wire.js";

export interface ParseGlue extends ComposeGlue {
  parse: Call<Parsed>;
  reply: Call<Draft>;
  forward: Call<Draft>;
}

/** The functions of `mailwright/parse`, in an engine. */
export function parseApi<G extends ParseGlue>(engine: Engine<G>) {
  return {
    parse(message: Parsable, options?: ParseOptions): Parsed {
      const { bytes, blobs, texts } = asked(message, options, {});
      return engine.call((glue) => glue.parse(bytes, blobs, texts));
    },
    reply(message: Parsable, options?: ReplyOptions): Draft {
      const { toAll, own, quote } = options ?? {};
      const { bytes, blobs, texts } = asked(message, options, { toAll, own, quote });
      return engine.call((glue) => glue.reply(bytes, blobs, texts));
    },
    forward(message: Parsable, options?: ForwardOptions): Draft {
      const { bytes, blobs, texts } = asked(message, options, { attached: options?.attached });
      return engine.call((glue) => glue.forward(bytes, blobs, texts));
    },
  };
}

/** What is asked of a message, beside its bytes. */
function asked(message: Parsable, options: ParseOptions | undefined, more: object): Wire {
  const raw = ArrayBuffer.isView(message) ? message : (message as { raw?: unknown } | null)?.raw;
  const { limits, lang } = options ?? {};
  return flatten({ raw, limits, ...more }, lang === undefined ? undefined : { lang });
}
