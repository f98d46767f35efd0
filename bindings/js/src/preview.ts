import type { Diagnostic } from "../types/index.js";
import type { Inspectable } from "../types/inspect.js";
import type { Preview, PreviewOptions } from "../types/preview.js";
import { messageOf, type Call } from "./compose.js";
import type { Engine } from "./engine.js";
import { inspectable, type InspectGlue } from "./inspect.js";

/** As WebAssembly answers. */
export interface Shown extends Omit<Preview, "dark" | "source" | "message"> {
  darkHtml: string | null;
  raw: Uint8Array;
  /** JSON; `null` where there is no whole message. */
  info: string | null;
  /** What was found while it was composed. */
  found: Diagnostic[];
}

export interface PreviewGlue extends InspectGlue {
  preview: Call<Shown>;
  invertedStyle(): string;
}

/** The functions of `mailwright/preview`, in an engine. */
export function previewApi<G extends PreviewGlue>(engine: Engine<G>) {
  let style: string | undefined;
  const invertedStyle = (): string => (style ??= engine.call((glue) => glue.invertedStyle()));

  return {
    preview(message: Inspectable, options?: PreviewOptions): Preview {
      const { bytes, blobs, texts } = inspectable(message, options);
      return assembled(engine.call((glue) => glue.preview(bytes, blobs, texts)), invertedStyle);
    },
  };
}

/** The answer of WebAssembly with what follows from it, made when it is asked for. */
export function assembled({ darkHtml, raw, info, found, ...shown }: Shown, invertedStyle: () => string): Preview {
  const message = info === null ? null : messageOf([raw, info, found]);
  const { html } = shown;
  return {
    ...shown,
    message,
    dark: {
      authored: darkHtml,
      get inverted() {
        return html === null ? null : html.replace("</head>", () => `${invertedStyle()}</head>`);
      },
    },
    // Of a large message this is long, and most callers never look.
    get source() {
      return new TextDecoder().decode(raw);
    },
  };
}
