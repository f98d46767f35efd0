import type { Diagnostic, WasmSource } from "../types/index.js";
import { MailwrightError } from "./errors.js";

/** What the generated glue of a module gives, bound to one instance of it. */
export interface Glue {
  imports(): WebAssembly.Imports;
  finalize(instance: WebAssembly.Instance, module: WebAssembly.Module): { memory: WebAssembly.Memory };
}

/** The memory of an instance, seen as bytes and as numbers. */
export class Memory {
  private seenBytes: Uint8Array;
  private seenNumbers: Uint32Array;
  private readonly memory: WebAssembly.Memory;

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
    this.seenBytes = new Uint8Array(memory.buffer);
    this.seenNumbers = new Uint32Array(memory.buffer);
  }

  get size(): number {
    return this.bytes.length;
  }

  /** Memory that grows empties the views of what it was. */
  get bytes(): Uint8Array {
    if (this.seenBytes.length === 0) this.seenBytes = new Uint8Array(this.memory.buffer);
    return this.seenBytes;
  }

  get numbers(): Uint32Array {
    if (this.seenNumbers.length === 0) this.seenNumbers = new Uint32Array(this.memory.buffer);
    return this.seenNumbers;
  }
}

/** What a call throws when a text may hold half of a surrogate pair, which looks like U+FFFD from inside. */
export const UNSURE = null;

/** WebAssembly memory never shrinks: an instance that has grown beyond this is left to the garbage collector. */
const KEPT_MEMORY = 96 * 1024 * 1024;

/** One WebAssembly module and the instance of it that calls run in. */
export class Engine<G extends Glue> {
  private module: WebAssembly.Module | undefined;
  private instance: { glue: G; memory: Memory } | undefined;
  private loading: Promise<void> | undefined;
  private readonly createGlue: () => G;
  private readonly compileNow: (() => WebAssembly.Module) | undefined;
  private readonly defaultSource: (() => WasmSource) | undefined;

  /** `compileNow` where compiling needs no waiting, `defaultSource` where it does. */
  constructor(
    createGlue: () => G,
    how: { compileNow?: () => WebAssembly.Module; defaultSource?: () => WasmSource },
  ) {
    this.createGlue = createGlue;
    this.compileNow = how.compileNow;
    this.defaultSource = how.defaultSource;
  }

  /** Idempotent; after a failure it can be tried again. */
  initialize(source?: WasmSource): Promise<void> {
    if (this.module !== undefined) return Promise.resolve();
    this.loading ??= this.load(source).finally(() => (this.loading = undefined));
    return this.loading;
  }

  private async load(source: WasmSource | undefined): Promise<void> {
    const given = source ?? this.defaultSource?.();
    this.module = given === undefined ? this.compileNow?.() : await compile(await given);
  }

  /** Runs `use` in an instance; one that failed in an unknown way, or has grown huge, is not used again. */
  call<T>(use: (glue: G, memory: Memory) => T): T {
    const { glue, memory } = this.instance ?? this.instantiate();
    try {
      return use(glue, memory);
    } catch (problem) {
      if (Array.isArray(problem)) throw MailwrightError.of(problem as Diagnostic[]);
      if (problem instanceof MailwrightError || problem === UNSURE) throw problem;
      this.instance = undefined;
      throw new MailwrightError("internal", "mailwright failed inside; this is a defect, please report it.", [], {
        cause: problem,
      });
    } finally {
      if (memory.size > KEPT_MEMORY) this.instance = undefined;
    }
  }

  private instantiate(): { glue: G; memory: Memory } {
    this.module ??= this.compileNow?.();
    if (this.module === undefined) {
      throw new MailwrightError("not-initialized", "Wait for initialize() before the first call.");
    }
    const glue = this.createGlue();
    const instance = new WebAssembly.Instance(this.module, glue.imports());
    return (this.instance = { glue, memory: new Memory(glue.finalize(instance, this.module).memory) });
  }
}

/** By tag, as the module may come from another realm. */
export function isModule(source: unknown): boolean {
  return Object.prototype.toString.call(source) === "[object WebAssembly.Module]";
}

async function compile(source: Exclude<WasmSource, Promise<Response>>): Promise<WebAssembly.Module> {
  if (isModule(source)) return source as WebAssembly.Module;
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return WebAssembly.compile(source as BufferSource);
  const response = typeof source === "string" || source instanceof URL ? await fetch(source) : (source as Response);
  if (!response.ok) {
    throw new MailwrightError("not-initialized", `The WebAssembly could not be fetched: ${response.status} ${response.url}`);
  }
  // Servers that do not know the media type are common; streaming needs it, reading does not.
  if (response.headers.get("content-type")?.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
