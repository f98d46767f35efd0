import type {
  AddressList, AsyncDraft, ComposeOptions, Diagnostic, Draft, Message, MessageInfo, ReportOptions, Validation, WasmSource,
} from "../types/index.js";
import { UNSURE, type Engine, type Glue } from "./engine.js";
import { resolve } from "./resolve.js";
import { flatten, type Wire } from "./wire.js";

export type Call<T> = (bytes: Uint8Array, blobs: Uint8Array[], texts: string[]) => T;

interface Composed {
  info(): string;
  diagnostics(): Diagnostic[];
  chunk(start: number, end: number): Uint8Array;
  free(): void;
}

export interface ComposeGlue extends Glue {
  compose: Call<[raw: Message["raw"], info: string, diagnostics: Diagnostic[]]>;
  validate: Call<Validation>;
  parseAddresses(list: string, options: Uint8Array): AddressList;
  Composed: { of: Call<Composed> };
}

const CHUNK = 64 * 1024;

/** The functions of `mailwright`, in an engine. */
export function composeApi<G extends ComposeGlue>(engine: Engine<G>) {
  const open = (draft: Draft, options?: ComposeOptions): Composed => {
    return ask(engine, draft, complete(options), (glue, { bytes, blobs, texts }) => glue.Composed.of(bytes, blobs, texts));
  };

  const compose = (draft: Draft, options?: ComposeOptions): Message => {
    return messageOf(
      ask(engine, draft, complete(options), (glue, { bytes, blobs, texts }) => glue.compose(bytes, blobs, texts)),
    );
  };

  return {
    initialize: (source?: WasmSource): Promise<void> => engine.initialize(source),

    compose,

    async composeAsync(draft: AsyncDraft, options?: ComposeOptions): Promise<Message> {
      return compose(await resolve(draft, options?.maxBytes), options);
    },

    composeTo(draft: Draft, sink: (chunk: Uint8Array) => void, options?: ComposeOptions): MessageInfo {
      const composed = open(draft, options);
      try {
        const info = infoOf(composed);
        for (let at = 0; at < info.size; at += CHUNK) sink(composed.chunk(at, at + CHUNK));
        return info;
      } finally {
        composed.free();
      }
    },

    composeStream(draft: Draft, options?: ComposeOptions): { stream: ReadableStream<Uint8Array> } & MessageInfo {
      const composed = open(draft, options);
      const info = infoOf(composed);
      return { ...info, stream: streamOf(composed, info.size) };
    },

    validate(draft: Draft, options?: ReportOptions): Validation {
      return ask(engine, draft, options ?? {}, (glue, { bytes, blobs, texts }) => glue.validate(bytes, blobs, texts));
    },

    parseAddresses(list: string, options?: ReportOptions): AddressList {
      const { maxBytes, ...rest } = options ?? {};
      const { bytes } = flatten([null, rest], maxBytes);
      return engine.call((glue) => glue.parseAddresses(list, bytes));
    },
  };
}

/** A message from what WebAssembly gives of it. */
export function messageOf([raw, info, diagnostics]: [Message["raw"], string, Diagnostic[]]): Message {
  return { raw, ...JSON.parse(info), diagnostics };
}

function infoOf(composed: Composed): MessageInfo {
  return { ...JSON.parse(composed.info()), diagnostics: composed.diagnostics() };
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

/** An input and its options as they cross; `maxBytes` is for this side only. */
export function flattened(input: unknown, options: ReportOptions, strict = true): Wire {
  const { maxBytes, ...rest } = options;
  return flatten([input, rest], maxBytes, strict);
}

/** Calls with an input and its options, and once more where that is needed to tell what its texts are. */
export function ask<G extends Glue, T>(
  engine: Engine<G>,
  input: unknown,
  options: ReportOptions,
  use: (glue: G, wire: Wire) => T,
): T {
  try {
    const wire = flattened(input, options, false);
    return engine.call((glue) => use(glue, wire));
  } catch (problem) {
    if (problem !== UNSURE) throw problem;
    const wire = flattened(input, options);
    return engine.call((glue) => use(glue, wire));
  }
}

/** What core must not ask the world for. */
export function complete<O extends ComposeOptions>(options: O | undefined): O & { now: number | Date; seed: string | Uint8Array } {
  return { ...(options as O), now: options?.now ?? Date.now(), seed: options?.seed ?? randomSeed() };
}

const SEED = 16;
let pool = new Uint8Array(0);

/** Asking for secure random numbers takes longer than composing, so several seeds are asked for at once. */
function randomSeed(): Uint8Array {
  if (pool.length < SEED) pool = crypto.getRandomValues(new Uint8Array(SEED * 64));
  const seed = pool.subarray(0, SEED);
  pool = pool.subarray(SEED);
  return seed;
}
