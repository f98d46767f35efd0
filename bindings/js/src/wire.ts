// Flattens a JavaScript value, so that it crosses to WebAssembly in one call. `wire.rs` reads it.
import type { ReportOptions } from "../types/index.js";
import { MailwrightError } from "./errors.js";

const NULL = 0, FALSE = 1, TRUE = 2, INTEGER = 3, FRACTION = 4, TIME = 5, TEXT = 6, BROKEN_TEXT = 7;
const BYTES = 8, LIST = 9, MAP = 10, FOREIGN = 11, SHORT_BYTES = 12, LONG_TEXT = 13, CHECKED_TEXT = 14;

/** A little above what core allows, so that core's finding names the field. */
const MAX_DEPTH = 40;
/** Values in a draft; objects that share others could multiply without end. */
const MAX_VALUES = 200_000;
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** Up to here a byte array costs less inside of the wire than beside it. */
const SHORT = 64;
/** Up to here characters are encoded one by one, which is faster than calling the encoder. */
const SHORT_TEXT = 64;
/** From here on a text crosses as it is: bytes in the wire would have to be checked and copied again. */
const LONG = 512;
const KEPT = 1024 * 1024;

const encoder = new TextEncoder();
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** What crosses. `bytes` is only good until the next call. */
export interface Wire {
  bytes: Uint8Array;
  blobs: Uint8Array[] | undefined;
  texts: string[] | undefined;
}

/** Memory of the last call, for the next one; taken while a call is under way, as a getter may start another. */
let spare: Uint8Array | null = null;

/**
 * Flattens the input of a call and its options, with a time and a seed, as core may not ask the world for them.
 * Without `strict`, long texts are not looked at: where one may hold half of a surrogate pair, WebAssembly asks for
 * the same again, but strict.
 */
export function flatten(input: unknown, options?: ReportOptions, strict = true): Wire {
  const writer = new Writer(spare ?? new Uint8Array(8192), options?.maxBytes ?? DEFAULT_MAX_BYTES, strict);
  spare = null;
  writer.value(input, 0);
  writer.value(withoutMaxBytes(options), 0);
  writer.world();
  if (writer.memory.length <= KEPT) spare = writer.memory;
  return { bytes: writer.memory.subarray(0, writer.at), blobs: writer.blobs, texts: writer.texts };
}

/** `maxBytes` is for this side only. */
function withoutMaxBytes(options: ReportOptions | undefined): unknown {
  if (options == null) return undefined;
  const { maxBytes: _, ...rest } = options;
  return rest;
}

const SEED = 16;
/** Asking for secure random numbers takes longer than composing, so several seeds are asked for at once. */
let seeds = new Uint8Array(0);
let used = 0;

class Writer {
  memory: Uint8Array;
  at = 0;
  blobs: Uint8Array[] | undefined;
  texts: string[] | undefined;
  private readonly limit: number;
  private readonly strict: boolean;
  private size = 0;
  private count = 0;
  private ancestors: object[] = [];

  constructor(memory: Uint8Array, limit: number, strict: boolean) {
    this.memory = memory;
    this.limit = limit;
    this.strict = strict;
  }

  /** Milliseconds since 1970 and a seed of its own. */
  world(): void {
    const now = Date.now();
    this.u32(now >>> 0);
    this.u32(Math.floor(now / 2 ** 32));
    if (used === seeds.length) {
      seeds = crypto.getRandomValues(new Uint8Array(SEED * 256));
      used = 0;
    }
    this.reserve(SEED);
    const { memory, at } = this;
    for (let i = 0; i < SEED; i++) memory[at + i] = seeds[used + i]!;
    this.at = at + SEED;
    used += SEED;
  }

  value(value: unknown, depth: number): void {
    if (++this.count > MAX_VALUES) throw tooMany();
    switch (typeof value) {
      case "string":
        return this.string(value);
      case "undefined":
        return this.tag(NULL);
      case "boolean":
        return this.tag(value ? TRUE : FALSE);
      case "number":
        return this.tagged(Number.isSafeInteger(value) ? INTEGER : FRACTION, String(value));
      case "object":
        return value === null ? this.tag(NULL) : this.object(value, depth);
      default:
        return this.tagged(FOREIGN, typeof value);
    }
  }

  private object(value: object, depth: number): void {
    if (Array.isArray(value)) return this.nested(value, depth, () => this.list(value, depth));
    if (ArrayBuffer.isView(value)) return this.view(value);
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind === "ArrayBuffer" || kind === "SharedArrayBuffer") return this.buffer(value as ArrayBuffer);
    if (kind === "Date") return this.date(value as Date);
    if (kind !== "Object") return this.tagged(FOREIGN, kind);
    if (isStream(value)) return this.tagged(FOREIGN, "a stream");
    this.nested(value, depth, () => this.map(value as Record<string, unknown>, depth));
  }

  private nested(value: object, depth: number, write: () => void): void {
    if (depth >= MAX_DEPTH) return this.tagged(FOREIGN, `an object nested deeper than ${MAX_DEPTH}`);
    if (this.ancestors.includes(value)) return this.tagged(FOREIGN, "an object that contains itself");
    this.ancestors.push(value);
    write();
    this.ancestors.pop();
  }

  private list(value: unknown[], depth: number): void {
    if (value.length > MAX_VALUES) throw tooMany();
    this.tag(LIST);
    this.u32(value.length);
    for (let i = 0; i < value.length; i++) this.value(attempt(value, i), depth + 1);
  }

  private map(value: Record<string, unknown>, depth: number): void {
    let keys: string[];
    try {
      keys = Object.keys(value);
    } catch {
      return this.tagged(FOREIGN, "an object that cannot be read");
    }
    this.tag(MAP);
    this.u32(keys.length);
    for (const key of keys) {
      this.text(key);
      this.value(attempt(value, key), depth + 1);
    }
  }

  private view(view: ArrayBufferView): void {
    // The tag is that of the internal slot: right for arrays of other realms and for Buffer.
    const kind = Object.prototype.toString.call(view).slice(8, -1);
    if (kind !== "Uint8Array") return this.tagged(FOREIGN, kind);
    this.bytes(view as Uint8Array);
  }

  private buffer(buffer: ArrayBuffer): void {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(buffer);
    } catch {
      return this.tagged(FOREIGN, "a detached ArrayBuffer");
    }
    this.bytes(bytes);
  }

  private bytes(bytes: Uint8Array): void {
    if (bytes.length === 0 && isDetached(bytes.buffer)) return this.tagged(FOREIGN, "a detached Uint8Array");
    this.spend(bytes.length);
    if (bytes.length > SHORT) {
      this.blobs ??= [];
      this.tag(BYTES);
      this.u32(this.blobs.length);
      this.blobs.push(bytes);
      return;
    }
    this.tag(SHORT_BYTES);
    this.u32(bytes.length);
    this.reserve(bytes.length);
    this.memory.set(bytes, this.at);
    this.at += bytes.length;
  }

  private date(date: Date): void {
    const time = Date.prototype.getTime.call(date);
    if (Number.isNaN(time)) return this.tagged(FOREIGN, "an invalid Date");
    this.tagged(TIME, String(time));
  }

  private string(text: string): void {
    if (text.length > LONG && (!this.strict || isWellFormed(text))) {
      this.spend(text.length);
      this.texts ??= [];
      this.tag(this.strict ? CHECKED_TEXT : LONG_TEXT);
      this.u32(this.texts.length);
      this.texts.push(text);
      return;
    }
    const start = this.at;
    this.tag(TEXT);
    if (this.text(text)) return;
    const lone = LONE_SURROGATE.exec(text);
    if (lone === null) return;
    this.at = start;
    this.tag(BROKEN_TEXT);
    this.u32(encoder.encode(text.slice(0, lone.index)).length);
    this.text(text);
  }

  private tagged(tag: number, text: string): void {
    this.tag(tag);
    this.text(text);
  }

  /** Writes a text; whether it is sure to hold no half of a surrogate pair. */
  private text(text: string): boolean {
    this.spend(text.length);
    this.reserve(4 + text.length * 3);
    const start = this.at + 4;
    let end = text.length <= SHORT_TEXT ? this.short(text, start) : undefined;
    let wellFormed = true;
    if (end === undefined) {
      const { read, written } = encoder.encodeInto(text, this.memory.subarray(start));
      wellFormed = written === read || isWellFormed(text);
      end = start + written;
    }
    this.u32(end - start);
    this.at = end;
    return wellFormed;
  }

  /** Encodes characters one by one; where the text ends, unless it has surrogates. */
  private short(text: string, start: number): number | undefined {
    const memory = this.memory;
    let at = start;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        memory[at++] = code;
      } else if (code < 0x800) {
        memory[at++] = 0xc0 | (code >> 6);
        memory[at++] = 0x80 | (code & 0x3f);
      } else if (code >= 0xd800 && code < 0xe000) {
        return undefined;
      } else {
        memory[at++] = 0xe0 | (code >> 12);
        memory[at++] = 0x80 | ((code >> 6) & 0x3f);
        memory[at++] = 0x80 | (code & 0x3f);
      }
    }
    return at;
  }

  private tag(tag: number): void {
    this.reserve(1);
    this.memory[this.at++] = tag;
  }

  private u32(number: number): void {
    this.reserve(4);
    const { memory, at } = this;
    memory[at] = number;
    memory[at + 1] = number >>> 8;
    memory[at + 2] = number >>> 16;
    memory[at + 3] = number >>> 24;
    this.at = at + 4;
  }

  private reserve(more: number): void {
    const needed = this.at + more;
    if (needed <= this.memory.length) return;
    const larger = new Uint8Array(Math.max(needed, this.memory.length * 2));
    larger.set(this.memory.subarray(0, this.at));
    this.memory = larger;
  }

  /** Before anything is copied. */
  private spend(bytes: number): void {
    this.size += bytes;
    if (this.size <= this.limit) return;
    throw refusal("too-large", this.limit, `the input has more than ${this.limit} bytes`, "Send large files as links, or raise options.maxBytes.");
  }
}

/** What the property holds; a getter that throws is no value. */
function attempt(object: object, key: string | number): unknown {
  try {
    return (object as Record<string | number, unknown>)[key];
  } catch {
    return new ThrowingGetter();
  }
}

class ThrowingGetter {
  get [Symbol.toStringTag](): string {
    return "a getter that throws";
  }
}

function isStream(value: object): boolean {
  return Symbol.asyncIterator in value || typeof (value as { pipe?: unknown }).pipe === "function";
}

function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}

function isWellFormed(text: string): boolean {
  const native = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return native === undefined ? !LONE_SURROGATE.test(text) : native.call(text);
}

function tooMany(): MailwrightError {
  return refusal("too-many", MAX_VALUES, `there are more than ${MAX_VALUES} values in the draft`, "Split the message.");
}

function refusal(code: string, limit: number, message: string, hint: string): MailwrightError {
  return MailwrightError.of([{ code, severity: "error", message, hint, params: { limit: String(limit) } }]);
}
