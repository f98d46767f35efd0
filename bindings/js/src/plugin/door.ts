// What both doors have in common: who runs a plugin, and what can go wrong.

/** The virtual world and the log of one running instance, in WebAssembly. It is given up to whoever is told the end. */
export interface Guest {
  now(): bigint;
  elapsed(): bigint;
  wait(nanoseconds: bigint): void;
  random(length: number): Uint8Array;
  log(level: string, message: string): void;
  write(error: boolean, bytes: Uint8Array): void;
  stopped(file: string, what: string, reason: string, lang: string): unknown;
  free(): void;
}

/** The message as a component reads it, in WebAssembly. */
export interface Mail {
  envelope(): unknown;
  header(name: string): string[];
  headers(): unknown;
  rawHeaders(): unknown;
  parts(): unknown;
  score(): unknown;
  text(part: number): string;
  body(part: number, offset: number, length: number): Uint8Array;
  size(): number;
  raw(offset: number, length: number): Uint8Array;
  free(): void;
}

/** The message between two plugins, in WebAssembly: whose turn it is, and what came of those before. */
export interface Row {
  settings(): Record<string, string | string[]>;
  guest(): Guest;
  mail(): Mail;
  frame(): Uint8Array | undefined;
  tooLarge(elapsed: number, alarm: number): number;
  answered(guest: Guest, json: Uint8Array, elapsed: number, alarm: number): number;
  returned(
    guest: Guest,
    bytes: Uint8Array,
    blobs: Uint8Array[] | undefined,
    texts: string[] | undefined,
    elapsed: number,
    alarm: number,
  ): number;
  stopped(guest: Guest, what: string, reason: string, elapsed: number, alarm: number): number;
  suspended(failures: number): number;
}

/** One plugin behind its door. */
export interface Door {
  /** `core 1`, or the version of the interface. */
  readonly interface: string;
  /** Starts an instance; what it says of itself, `null` where it has no way to. */
  describe(guest: Guest): Promise<unknown>;
  /** Lets an instance look at the message; what came of it goes back to the row, whose bits it answers with. */
  check(row: Row, guest: Guest, end: End): Promise<number>;
}

/** How long a check took so far, and how often the plugin failed if this failure is once too often. */
export interface End {
  elapsed(): number;
  alarm: number;
}

/** Why an instance was stopped: one of the words of `plugins.rs`. */
export class Stopped extends Error {
  readonly what: string;

  constructor(what: string, reason: string) {
    super(reason);
    this.what = what;
  }
}

/** Of all memories of an instance together. */
const MAX_MEMORY = 64 * 1024 * 1024;
/** Bytes that a plugin may hand over in one call. */
export const MAX_TRANSFER = 4 * 1024 * 1024;
/** Bytes that it gets at once of what looks random. */
export const MAX_RANDOM = 64 * 1024;

/** What an error of an instance means; engines say it in words of their own. */
export function stoppedBy(problem: unknown, memories: Iterable<WebAssembly.Memory>): Stopped {
  const tooMuch = memoryProblem(memories);
  if (tooMuch !== undefined) return tooMuch;
  if (problem instanceof Stopped) return problem;
  const text = problem instanceof Error ? problem.message : String(problem);
  if (problem instanceof WebAssembly.LinkError) return new Stopped("invalid", text);
  if (!(problem instanceof WebAssembly.RuntimeError) && !(problem instanceof RangeError) && !isStack(problem)) return new Stopped("result", text);
  if (/unreachable/i.test(text)) return new Stopped("exit", "wasm `unreachable` instruction executed");
  if (/memory/i.test(text) && /alloc|out of memory|large/i.test(text)) return new Stopped("memory", "");
  if (/zero/i.test(text)) return new Stopped("trap", "integer divide by zero");
  if (isStack(problem)) return new Stopped("trap", "call stack exhausted");
  if (/table/i.test(text)) return new Stopped("trap", "undefined element: out of bounds table access");
  if (/out of bounds/i.test(text)) return new Stopped("trap", "out of bounds memory access");
  return new Stopped("trap", text);
}

function isStack(problem: unknown): boolean {
  const text = String(problem);
  return /stack|recursion/i.test(text);
}

/** A module that came compiled could not be held to the limit beforehand. */
export function memoryProblem(memories: Iterable<WebAssembly.Memory>): Stopped | undefined {
  let size = 0;
  for (const memory of memories) size += memory.buffer.byteLength;
  return size > MAX_MEMORY ? new Stopped("memory", "") : undefined;
}
