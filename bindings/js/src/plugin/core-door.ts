// The door for modules: a memory, three functions, JSON.
import { MAX_TRANSFER, memoryProblem, Stopped, stoppedBy, type Door, type End, type Guest, type Row } from "./door.js";
import { imports } from "./wasi.js";

interface Running {
  memory: WebAssembly.Memory;
  exports: Record<string, (...args: number[]) => unknown>;
}

/** A compiled module that has been checked. `checkAbi` throws what it makes of another version. */
export class CoreDoor implements Door {
  readonly interface = "core 1";
  private readonly module: WebAssembly.Module;
  private readonly checkAbi: (abi: number) => void;

  constructor(module: WebAssembly.Module, checkAbi: (abi: number) => void) {
    this.module = module;
    this.checkAbi = checkAbi;
  }

  async describe(guest: Guest): Promise<null> {
    const { memory } = await this.start(guest);
    const problem = memoryProblem([memory]);
    if (problem !== undefined) throw problem;
    return null;
  }

  async check(row: Row, guest: Guest, end: End): Promise<number> {
    const frame = row.frame();
    if (frame === undefined) return row.tooLarge(end.elapsed(), end.alarm);
    let memories: WebAssembly.Memory[] = [];
    let answer: Uint8Array;
    try {
      const running = await this.start(guest);
      memories = [running.memory];
      answer = ask(running, frame);
      const problem = memoryProblem(memories);
      if (problem !== undefined) throw problem;
    } catch (problem) {
      const { what, message } = stoppedBy(problem, memories);
      return row.stopped(guest, what, message, end.elapsed(), end.alarm);
    }
    return row.answered(guest, answer, end.elapsed(), end.alarm);
  }

  private async start(guest: Guest): Promise<Running> {
    let memory: WebAssembly.Memory | undefined;
    const wanted = imports(guest, () => memory, WebAssembly.Module.imports(this.module));
    const { exports } = await WebAssembly.instantiate(this.module, wanted);
    memory = exports["memory"] as WebAssembly.Memory;
    const running = { memory, exports: exports as Running["exports"] };
    running.exports["_initialize"]?.();
    this.checkAbi(Number(call(running, "mw_abi")));
    return running;
  }
}

function call({ exports }: Running, name: string, ...args: number[]): unknown {
  return exports[name]!(...args);
}

function ask(running: Running, frame: Uint8Array): Uint8Array {
  const at = Number(call(running, "mw_alloc", frame.length)) >>> 0;
  const place = within(running.memory, at, frame.length);
  if (place === undefined) throw new Stopped("result", "mw_alloc returned a place outside of its memory");
  place.set(frame);
  const packed = call(running, "mw_check", at, frame.length);
  if (typeof packed !== "bigint") throw new Stopped("result", "mw_check returns no i64");
  const answer = within(running.memory, Number((packed >> 32n) & 0xffff_ffffn), Number(packed & 0xffff_ffffn));
  if (answer === undefined) throw new Stopped("result", "mw_check returned a place outside of its memory");
  if (answer.length > MAX_TRANSFER) throw new Stopped("transfer", "");
  return answer.slice();
}

function within({ buffer }: WebAssembly.Memory, start: number, length: number): Uint8Array | undefined {
  return start + length <= buffer.byteLength ? new Uint8Array(buffer, start, length) : undefined;
}
