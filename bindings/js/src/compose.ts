import type {
  AddressList, AsyncDraft, ComposeOptions, Diagnostic, Draft, Message, MessageInfo, ReportOptions, Validation, WasmSource,
} from "../types/index.js";
import { infoAt, messageAt } from "./answer.js";
import { UNSURE, type Engine, type Glue, type Memory } from "./engine.js";
import { resolve } from "./resolve.js";
import { flatten, type Wire } from "./wire.js";

export type Call<T> = (bytes: Uint8Array, blobs: Wire["blobs"], texts: Wire["texts"]) => T;

/** A message in WebAssembly. `answer` is where `answer.ts` finds what it is. */
export interface Composed {
  answer(): number;
  diagnostics(): Diagnostic[];
  chunk(start: number, end: number): Uint8Array;
  free(): void;
}

export interface ComposeGlue extends Glue {
  /** As [`Composed.answer`]; good until the next call. */
  compose: Call<number>;
  diagnostics(): Diagnostic[];
  validate: Call<Validation>;
  parseAddresses(bytes: Uint8Array, texts: Wire["texts"]): AddressList;
  Composed: { of: Call<Composed> };
}

const CHUNK = 64 * 1024;

/** The functions of `mailwright`, in an engine. */
export function composeApi<G extends ComposeGlue>(engine: Engine<G>) {
  const open = (draft: Draft, options?: ComposeOptions): { composed: Composed; info: MessageInfo } => {
    return ask(engine, draft, options, (glue, { bytes, blobs, texts }, memory) => {
      const composed = glue.Composed.of(bytes, blobs, texts);
      return { composed, info: infoAt(memory, composed.answer(), () => composed.diagnostics()) };
    });
  };

  const compose = (draft: Draft, options?: ComposeOptions): Message => ask(engine, draft, options, composeIn);

  return {
    initialize: (source?: WasmSource): Promise<void> => engine.initialize(source),

    compose,

    async composeAsync(draft: AsyncDraft, options?: ComposeOptions): Promise<Message> {
      return compose(await resolve(draft, options?.maxBytes), options);
    },

    composeTo(draft: Draft, sink: (chunk: Uint8Array) => void, options?: ComposeOptions): MessageInfo {
      const { composed, info } = open(draft, options);
      try {
        for (let at = 0; at < info.size; at += CHUNK) sink(composed.chunk(at, at + CHUNK));
        return info;
      } finally {
        composed.free();
      }
    },

    composeStream(draft: Draft, options?: ComposeOptions): { stream: ReadableStream<Uint8Array> } & MessageInfo {
      const { composed, info } = open(draft, options);
      return { ...info, stream: streamOf(composed, info.size) };
    },

    validate(draft: Draft, options?: ReportOptions): Validation {
      return ask(engine, draft, options, (glue, { bytes, blobs, texts }) => glue.validate(bytes, blobs, texts));
    },

    parseAddresses(list: string, options?: ReportOptions): AddressList {
      const { bytes, texts } = flatten(list, options);
      return engine.call((glue) => glue.parseAddresses(bytes, texts));
    },
  };
}

/** A message with its bytes. */
export function composeIn(glue: ComposeGlue, { bytes, blobs, texts }: Wire, memory: Memory): Message {
  return messageAt(memory, glue.compose(bytes, blobs, texts), () => glue.diagnostics());
}

function streamOf(composed: Composed, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = composed.chunk(at, at + CHUNK);
      at += chunk.length;
      controller.enqueue(chunk);
      if (at < size) return;
      composed.free();
      controller.close();
    },
    cancel: () => composed.free(),
  });
}

/** Calls with an input and its options, and once more where that is needed to tell what its texts are. */
export function ask<G extends Glue, T>(
  engine: Engine<G>,
  input: unknown,
  options: ReportOptions | undefined,
  use: (glue: G, wire: Wire, memory: Memory) => T,
): T {
  try {
    const wire = flatten(input, options, false);
    return engine.call((glue, memory) => use(glue, wire, memory));
  } catch (problem) {
    if (problem !== UNSURE) throw problem;
    const wire = flatten(input, options);
    return engine.call((glue, memory) => use(glue, wire, memory));
  }
}
