import type { AsyncDraft, Bytes, Draft } from "../types/index.js";
import { MailwrightError } from "./errors.js";

/** Reads everything in a draft that takes a moment. What it does not know is left for the checks that follow. */
export async function resolve(draft: AsyncDraft, maxBytes: number | undefined): Promise<Draft> {
  const limit = { left: maxBytes ?? Infinity };
  const resolved: Record<string, unknown> = { ...draft };
  for (const body of ["text", "html"] as const) {
    if (draft[body] !== undefined) resolved[body] = await content(draft[body], limit);
  }
  if (Array.isArray(draft.attachments)) {
    resolved.attachments = [];
    for (const attachment of draft.attachments) {
      const read = isObject(attachment) && "content" in attachment;
      const whole = read ? { ...attachment, content: await content(attachment.content, limit) } : attachment;
      (resolved.attachments as unknown[]).push(whole);
    }
  }
  return resolved as Draft;
}

async function content(given: unknown, limit: { left: number }): Promise<unknown> {
  const value = await given;
  if (!isObject(value)) return value;
  if (typeof Response === "function" && value instanceof Response && !value.ok) {
    throw new MailwrightError("content-failed", `The content could not be fetched: ${value.status} ${value.url}`);
  }
  const stream = streamIn(value);
  return stream === undefined ? value : collect(stream, limit);
}

function streamIn(value: object): AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | undefined {
  if (typeof Blob === "function" && value instanceof Blob) return value.stream();
  if (typeof Response === "function" && value instanceof Response) return value.body ?? emptyStream();
  if (value instanceof ReadableStream) return value as ReadableStream<Uint8Array>;
  return Symbol.asyncIterator in value ? (value as AsyncIterable<Uint8Array>) : undefined;
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}

async function collect(
  stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  limit: { left: number },
): Promise<Bytes> {
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
async function* chunksOf(stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>) {
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
