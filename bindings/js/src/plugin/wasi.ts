// `wasi_snapshot_preview1` for plugins of the core door, as the native host has it: no files, no network, no arguments,
// no environment; clocks and random numbers that follow from the message; what is written goes to the log.
import { MAX_RANDOM, Stopped, type Guest } from "./door.js";

const SUCCESS = 0, BADF = 8, FAULT = 21, INVAL = 28, NOSYS = 52, NOTCAPABLE = 76;
export const PREVIEW1 = "wasi_snapshot_preview1";

const MAX_ITEMS = 1024;

type Functions = Record<string, (...args: never[]) => unknown>;

/** All of what a module may ask for. `memory` is there as soon as the module is. */
export function imports(guest: Guest, memory: () => WebAssembly.Memory | undefined, wanted: WebAssembly.ModuleImportDescriptor[]): WebAssembly.Imports {
  const wasi = known(guest, memory);
  for (const { module, name } of wanted) {
    if (module !== PREVIEW1 || Object.hasOwn(wasi, name)) continue;
    const error = /^(?:fd|path|sock)_/.test(name) ? NOTCAPABLE : NOSYS;
    wasi[name] = () => error;
  }
  return { [PREVIEW1]: wasi as WebAssembly.ModuleImports, env: { abort: abort(memory) } };
}

function known(guest: Guest, memory: () => WebAssembly.Memory | undefined): Functions {
  // Anew each time, as memory moves when it grows.
  const view = () => new DataView(memory()?.buffer ?? new ArrayBuffer(0));
  /** Writing outside of the memory is the plugin's mistake, and no end of it. */
  const put = (write: (view: DataView) => void): number => {
    try {
      write(view());
      return SUCCESS;
    } catch (problem) {
      if (problem instanceof RangeError) return FAULT;
      throw problem;
    }
  };
  const none = (count: number, size: number) =>
    put((view) => {
      view.setUint32(count >>> 0, 0, true);
      view.setUint32(size >>> 0, 0, true);
    });
  const standard = (file: number) => (file >= 0 && file <= 2 ? SUCCESS : BADF);
  return {
    args_sizes_get: none,
    environ_sizes_get: none,
    args_get: () => SUCCESS,
    environ_get: () => SUCCESS,
    clock_res_get: (_: number, to: number) => put((view) => view.setBigUint64(to >>> 0, 1000n, true)),
    clock_time_get(clock: number, _: bigint, to: number) {
      const time = clock === 0 ? guest.now() : guest.elapsed();
      return put((view) => view.setBigUint64(to >>> 0, time, true));
    },
    random_get(to: number, length: number) {
      if (length < 0 || length > MAX_RANDOM) return INVAL;
      const bytes = guest.random(length);
      return put((view) => new Uint8Array(view.buffer, to >>> 0, length).set(bytes));
    },
    sched_yield: () => SUCCESS,
    proc_exit(status: number) {
      throw new Stopped("exit", `it ended itself with status ${status}`);
    },
    fd_write(file: number, list: number, count: number, to: number) {
      if (file !== 1 && file !== 2) return BADF;
      if (count < 0 || count > MAX_ITEMS) return FAULT;
      return put((view) => {
        let written = 0;
        for (let i = 0; i < count; i++) {
          const entry = (list >>> 0) + i * 8;
          const start = view.getUint32(entry, true);
          const length = view.getUint32(entry + 4, true);
          guest.write(file === 2, new Uint8Array(view.buffer, start, length));
          written = Math.min(written + length, 0xffff_ffff);
        }
        view.setUint32(to >>> 0, written, true);
      });
    },
    fd_read: (file: number, _list: number, _count: number, to: number) => (file === 0 ? put((view) => view.setUint32(to >>> 0, 0, true)) : BADF),
    fd_close: standard,
    fd_fdstat_get(file: number, to: number) {
      if (standard(file) !== SUCCESS) return BADF;
      return put((view) => {
        const status = new Uint8Array(view.buffer, to >>> 0, 24);
        status.fill(0);
        status[0] = 2;
      });
    },
    fd_fdstat_set_flags: standard,
    fd_prestat_get: () => BADF,
    fd_prestat_dir_name: () => BADF,
    poll_oneoff: (from: number, to: number, count: number, found: number) => poll(guest, put, from >>> 0, to >>> 0, count, found >>> 0),
  };
}

/** One subscription takes 48 bytes, one event 32. Nothing ever happens here but time. */
function poll(guest: Guest, put: (write: (view: DataView) => void) => number, from: number, to: number, count: number, found: number): number {
  if (count < 1 || count > MAX_ITEMS) return INVAL;
  return put((view) => {
    const elapsed = guest.elapsed();
    const events: [user: bigint, kind: number][] = [];
    let first: [wait: bigint, user: bigint] | undefined;
    for (let i = 0; i < count; i++) {
      const at = from + i * 48;
      const user = view.getBigUint64(at, true);
      const kind = view.getUint8(at + 8);
      const clock = view.getUint8(at + 16);
      const timeout = view.getBigUint64(at + 24, true);
      const isAbsolute = (view.getUint8(at + 40) & 1) === 1;
      if (kind !== 0) {
        events.push([user, kind]);
        continue;
      }
      const since = isAbsolute ? (clock === 0 ? guest.now() : elapsed) : 0n;
      const wait = timeout > since ? timeout - since : 0n;
      if (first === undefined || wait < first[0]) first = [wait, user];
    }
    if (events.length === 0 && first !== undefined) {
      guest.wait(first[0]);
      events.push([first[1], 0]);
    }
    events.forEach(([user, kind], i) => {
      const event = new Uint8Array(view.buffer, to + i * 32, 32);
      event.fill(0);
      view.setBigUint64(to + i * 32, user, true);
      event[10] = kind;
    });
    view.setUint32(found, events.length, true);
  });
}

/** How AssemblyScript ends: a message and a file, both in UTF-16 with their length before them, line and column. */
function abort(memory: () => WebAssembly.Memory | undefined): (...args: number[]) => never {
  const text = (at: number | undefined) => {
    const start = (at ?? 0) >>> 0;
    const buffer = memory()?.buffer;
    if (buffer === undefined || start < 4 || start > buffer.byteLength) return "?";
    const length = Math.min(new DataView(buffer).getUint32(start - 4, true), 1000);
    if (start + length > buffer.byteLength) return "?";
    return new TextDecoder("utf-16le").decode(new Uint8Array(buffer, start, length));
  };
  return (message, file, line, column) => {
    throw new Stopped("exit", `${text(message)} (${text(file)}:${line}:${column})`);
  };
}
