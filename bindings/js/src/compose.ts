import type {
  AddressList, AsyncDraft, ComposeOptions, Draft, Message, MessageInfo, ReportOptions, Validation, WasmSource,
} from "../types/index.js";
import type { Engine, Glue } from "./engine.js";
import { resolve } from "./resolve.js";
import { flatten, type Wire } from "./wire.js";

type Call<T> = (bytes: Uint8Array, blobs: Uint8Array[]) => T;

interface Composed {
  info(): MessageInfo;
  size(): number;
  chunk(start: number, end: number): Uint8Array;
  free(): void;
}

export interface ComposeGlue extends Glue {
  compose: Call<Message>;
  validate: Call<Validation>;
  parseAddresses(list: string, options: Uint8Array): AddressList;
  Composed: { of: Call<Composed> };
}

const CHUNK = 64 * 1024;

/** The functions of `mailwright`, in an engine. */
export function composeApi<G extends ComposeGlue>(engine: Engine<G>) {
  const open = (draft: Draft, options?: ComposeOptions): Composed => {
    const { bytes, blobs } = flattened(draft, complete(options));
    return engine.call((glue) => glue.Composed.of(bytes, blobs));
  };

  const compose = (draft: Draft, options?: ComposeOptions): Message => {
    const { bytes, blobs } = flattened(draft, complete(options));
    return engine.call((glue) => glue.compose(bytes, blobs));
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
        for (let at = 0; at < composed.size(); at += CHUNK) sink(composed.chunk(at, at + CHUNK));
        return composed.info();
      } finally {
        composed.free();
      }
    },

    composeStream(draft: Draft, options?: ComposeOptions): { stream: ReadableStream<Uint8Array> } & MessageInfo {
      const composed = open(draft, options);
      return { ...composed.info(), stream: streamOf(composed) };
    },

    validate(draft: Draft, options?: ReportOptions): Validation {
      const { bytes, blobs } = flattened(draft, options ?? {});
      return engine.call((glue) => glue.validate(bytes, blobs));
    },

    parseAddresses(list: string, options?: ReportOptions): AddressList {
      const { maxBytes, ...rest } = options ?? {};
      const { bytes } = flatten([null, rest], maxBytes);
      return engine.call((glue) => glue.parseAddresses(list, bytes));
    },
  };
}

function streamOf(composed: Composed): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = composed.chunk(at, at + CHUNK);
      at += chunk.length;
      controller.enqueue(chunk);
      if (at < composed.size()) return;
      composed.free();
      controller.close();
    },
    cancel: () => composed.free(),
  });
}

/** An input and its options as they cross; `maxBytes` is for this side only. */
export function flattened(input: unknown, options: ReportOptions): Wire {
  const { maxBytes, ...rest } = options;
  return flatten([input, rest], maxBytes);
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
