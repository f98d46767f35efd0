import type { AsyncDraft, Bytes, Draft } from "../types/index.js";
import { MailwrightError } from "./errors.js";
import { DEFAULT_MAX_BYTES } from "./wire.js";

type Chunks = AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>;

/** Bytes that may still be read. */
interface Limit {
  left: number;
}

/** Reads everything in a draft that takes a moment. What it does not know is left for the checks that follow. */
export async function resolve(draft: AsyncDraft, maxBytes: number | undefined): Promise<Draft> {
  if (!isObject(draft) || Array.isArray(draft)) return draft as Draft;
  const limit: Limit = { left: maxBytes ?? DEFAULT_MAX_BYTES };
  const resolved: Record<string, unknown> = { ...draft };
  for (const body of ["text", "html", "amp", "watchHtml", "icalEvent", "raw"] as const) {
    if (draft[body] !== undefined) resolved[body] = await withContent(await content(draft[body], limit), limit);
  }
  for (const list of ["alternatives", "attachments"] as const) {
    const parts = draft[list];
    if (parts == null) continue;
    const read: unknown[] = [];
    for (const part of [parts].flat()) read.push(await withContent(part, limit));
    resolved[list] = read;
  }
  return resolved as Draft;
}

/** An attachment or nodemailer's `{content}` with the content read. */
async function withContent(given: unknown, limit: Limit): Promise<unknown> {
  if (!isObject(given) || ArrayBuffer.isView(given) || !("content" in given)) return given;
  return { ...given, content: await content(given.content, limit) };
}

async function content(given: unknown, limit: Limit): Promise<unknown> {
  const value = await given;
  if (!isObject(value)) return value;
  if (typeof Response === "function" && value instanceof Response && !value.ok) {
    throw new MailwrightError("content-failed", `The content could not be fetched: ${value.status} ${value.url}`);
  }
  const stream = streamIn(value);
  return stream === undefined ? value : collect(stream, limit);
}

function streamIn(value: object): Chunks | undefined {
  if (typeof Blob === "function" && value instanceof Blob) return value.stream();
  if (typeof Response === "function" && value instanceof Response) return value.body ?? emptyStream();
  if (value instanceof ReadableStream) return value as ReadableStream<Uint8Array>;
  return Symbol.asyncIterator in value ? (value as AsyncIterable<Uint8Array | string>) : undefined;
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}

async function collect(stream: Chunks, limit: Limit): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const given of chunksOf(stream)) {
    const chunk = typeof given === "string" ? new TextEncoder().encode(given) : given;
    limit.left -= chunk.length;
    if (limit.left < 0) throw new MailwrightError("too-large", "The content is larger than options.maxBytes.");
    chunks.push(chunk);
    size += chunk.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Safari cannot iterate over a ReadableStream. */
async function* chunksOf(stream: Chunks): AsyncGenerator<Uint8Array | string> {
  if (!("getReader" in stream)) return yield* stream;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
