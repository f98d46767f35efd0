import type { Message, MessageInfo } from "../types/index.js";
import type { Inspectable } from "../types/inspect.js";
import type { Preview, PreviewOptions } from "../types/preview.js";
import type { Engine } from "./engine.js";
import { inspectable, type InspectGlue } from "./inspect.js";

/** As WebAssembly answers. */
interface Shown extends Omit<Preview, "dark" | "source" | "message"> {
  darkHtml: string | null;
  raw: Uint8Array;
  message: MessageInfo | null;
}

export interface PreviewGlue extends InspectGlue {
  preview(bytes: Uint8Array, blobs: Uint8Array[]): Shown;
  invertedStyle(): string;
}

/** The functions of `mailwright/preview`, in an engine. */
export function previewApi<G extends PreviewGlue>(engine: Engine<G>) {
  let style: string | undefined;
  const inverted = (html: string): string => {
    style ??= engine.call((glue) => glue.invertedStyle());
    return html.replace("</head>", () => `${style}</head>`);
  };

  return {
    preview(message: Inspectable, options?: PreviewOptions): Preview {
      const { bytes, blobs } = inspectable(message, options);
      const { darkHtml, raw, message: info, ...shown } = engine.call((glue) => glue.preview(bytes, blobs));
      const composed: Message | null = info === null ? null : { raw, ...info };
      const { html } = shown;
      return {
        ...shown,
        message: composed,
        dark: {
          authored: darkHtml,
          get inverted() {
            return html === null ? null : inverted(html);
          },
        },
        // Of a large message this is long, and most callers never look.
        get source() {
          return new TextDecoder().decode(raw);
        },
      };
    },
  };
}
