// `wasi:…@0.2` for components, as the native host has it. What a function answers that is not there for plugins was read
// out of the component when it was transpiled.
import { MAX_RANDOM, Stopped, type Guest } from "./door.js";

/** By interfaces without their version. */
export type Wanted = Record<string, { resources: string[]; functions: Record<string, Refusal> }>;
type Refusal = "exit" | "none" | "false" | "error" | { enum: string } | { variant: string };

/** What an output stream takes at once. */
const WRITABLE = 4096n;

interface Resource {
  /** 1 for standard output, 2 for standard error. */
  number: number;
}
type ResourceClass = new (number: number) => Resource;
type Answer = (self: Resource | undefined, ...args: never[]) => unknown;

/** The interfaces that a component imports, each with its functions and the classes of its resources. */
export function preview2(guest: Guest, wanted: Wanted): Record<string, unknown> {
  const classes = new Map<string, ResourceClass>();
  for (const { resources } of Object.values(wanted)) {
    for (const name of resources) {
      classes.set(name, class implements Resource {
        readonly number: number;
        constructor(number = 0) {
          this.number = number;
        }
      });
    }
  }
  const make = (name: string, number = 0) => new (classes.get(name) ?? Object as unknown as ResourceClass)(number);
  const known = answers(guest, make);
  const interfaces: Record<string, unknown> = {};
  for (const [name, { resources, functions }] of Object.entries(wanted)) {
    const members: Record<string, unknown> = {};
    for (const resource of resources) members[pascal(resource)] = classes.get(resource);
    for (const [wit, refusal] of Object.entries(functions)) {
      const full = `${name.replace("wasi:", "")}#${wit}`;
      const answer = known[full] ?? (() => refuse(full, refusal));
      place(members, classes, wit, answer);
    }
    interfaces[name] = members;
  }
  return interfaces;
}

/** A function is where the generated code looks for it: in the interface, or in the class of its resource. */
function place(members: Record<string, unknown>, classes: Map<string, ResourceClass>, wit: string, answer: Answer): void {
  const [, kind, resource, name] = /^\[(method|static)\](.+)\.(.+)$/.exec(wit) ?? [];
  if (resource === undefined || name === undefined) {
    if (!wit.startsWith("[")) members[camel(wit)] = (...args: never[]) => answer(undefined, ...args);
    return;
  }
  const of = classes.get(resource);
  if (of === undefined) return;
  const target = (kind === "method" ? of.prototype : of) as Record<string, unknown>;
  target[camel(name)] = function (this: Resource, ...args: never[]) {
    return answer(this, ...args);
  };
}

function answers(guest: Guest, make: (name: string, number?: number) => Resource): Record<string, Answer> {
  const nothing = () => [];
  const done = () => undefined;
  const write = (self: Resource | undefined, bytes: Uint8Array) => guest.write(self?.number === 2, bytes);
  const random = () => new DataView(guest.random(8).buffer).getBigUint64(0, true);
  const bytes = (_: unknown, length: bigint) => {
    if (length > BigInt(MAX_RANDOM)) throw new Stopped("exit", `it wants more than ${MAX_RANDOM} random bytes at once`);
    return guest.random(Number(length));
  };
  const exit = () => {
    throw new Stopped("exit", "it ended itself");
  };
  const wait = (time: bigint, from: bigint) => {
    if (time > from) guest.wait(time - from);
    return make("pollable");
  };
  const time = (at: bigint) => ({ seconds: at / 1_000_000_000n, nanoseconds: Number(at % 1_000_000_000n) });
  return {
    "cli/environment#get-environment": nothing,
    "cli/environment#get-arguments": nothing,
    "filesystem/preopens#get-directories": nothing,
    "cli/exit#exit": exit,
    "cli/exit#exit-with-code": exit,
    "cli/stdin#get-stdin": () => make("input-stream"),
    "cli/stdout#get-stdout": () => make("output-stream", 1),
    "cli/stderr#get-stderr": () => make("output-stream", 2),
    "io/streams#[method]output-stream.check-write": () => WRITABLE,
    "io/streams#[method]output-stream.write": write,
    "io/streams#[method]output-stream.blocking-write-and-flush": write,
    "io/streams#[method]output-stream.flush": done,
    "io/streams#[method]output-stream.blocking-flush": done,
    "io/streams#[method]output-stream.subscribe": () => make("pollable"),
    "io/streams#[method]input-stream.subscribe": () => make("pollable"),
    "io/poll#[method]pollable.ready": () => true,
    "io/poll#[method]pollable.block": done,
    "io/poll#poll": (_, pollables: unknown[]) => Uint32Array.from(pollables, (_, index) => index),
    "io/error#[method]error.to-debug-string": () => "",
    "clocks/monotonic-clock#now": () => guest.elapsed(),
    "clocks/monotonic-clock#resolution": () => 1000n,
    "clocks/monotonic-clock#subscribe-duration": (_, duration: bigint) => wait(duration, 0n),
    "clocks/monotonic-clock#subscribe-instant": (_, instant: bigint) => wait(instant, guest.elapsed()),
    "clocks/wall-clock#now": () => time(guest.now()),
    "clocks/wall-clock#resolution": () => time(1000n),
    "random/random#get-random-u64": random,
    "random/insecure#get-insecure-random-u64": random,
    "random/random#get-random-bytes": bytes,
    "random/insecure#get-insecure-random-bytes": bytes,
    "random/insecure-seed#insecure-seed": () => [random(), random()],
  };
}

function refuse(name: string, refusal: Refusal): unknown {
  if (refusal === "none") return undefined;
  if (refusal === "false") return false;
  if (refusal === "error") throw undefined;
  // The generated code takes what is thrown for the error of the function, unless it is an Error.
  if (typeof refusal === "object") throw "enum" in refusal ? refusal.enum : { tag: refusal.variant };
  throw new Stopped("exit", `it called wasi:${name}, which is not there for plugins`);
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(`-${name}`);
}
