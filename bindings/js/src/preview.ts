import type { Message } from "../types/index.js";
import type { Inspectable } from "../types/inspect.js";
import type { Preview, PreviewOptions } from "../types/preview.js";
import { messageAt } from "./answer.js";
import type { Call } from "./compose.js";
import type { Engine, Memory } from "./engine.js";
import { inspectable, type InspectGlue } from "./inspect.js";
import type { Wire } from "./wire.js";

/** As WebAssembly answers. */
export interface Shown extends Omit<Preview, "dark" | "source"> {
  darkHtml: string | null;
  raw: Message["raw"];
  message: Message | null;
}

/** The same, while the message is still there. */
interface Found extends Omit<Shown, "message"> {
  /** As `Composed.answer`; `null` where there is no whole message. */
  answer: number | null;
}

export interface PreviewGlue extends InspectGlue {
  preview: Call<Found>;
  invertedStyle(): string;
}

/** The functions of `mailwright/preview`, in an engine. */
export function previewApi<G extends PreviewGlue>(engine: Engine<G>) {
  let style: string | undefined;
  const invertedStyle = (): string => (style ??= engine.call((glue) => glue.invertedStyle()));

  return {
    preview(message: Inspectable, options?: PreviewOptions): Preview {
      const wire = inspectable(message, options);
      return assembled(engine.call((glue, memory) => previewIn(glue, wire, memory)), invertedStyle);
    },
  };
}

/** What WebAssembly shows. */
export function previewIn(glue: PreviewGlue, { bytes, blobs, texts }: Wire, memory: Memory): Shown {
  const { answer, ...shown } = glue.preview(bytes, blobs, texts);
  return { ...shown, message: answer === null ? null : messageAt(memory, answer, () => glue.diagnostics(), shown.raw) };
}

/** The answer of WebAssembly with what follows from it, made when it is asked for. */
export function assembled({ darkHtml, raw, ...shown }: Shown, invertedStyle: () => string): Preview {
  const { html } = shown;
  return {
    ...shown,
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
