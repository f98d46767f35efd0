import type { AddressList, ComposeOptions, Draft, Message, ReportOptions, Validation } from "../types/index.js";
import type { Inspectable, Lint, Score } from "../types/inspect.js";
import type { Preview, PreviewOptions } from "../types/preview.js";
import type { WorkerClient, WorkerClientOptions } from "../types/worker.js";
import { MailwrightError } from "./errors.js";
import { inspectable } from "./inspect.js";
import { withBodies } from "./markdown.js";
import { assembled } from "./preview.js";
import { flatten, type Wire } from "./wire.js";
import type { Answer, Answers, Method, Request } from "./worker-protocol.js";
export { MailwrightError };

/** See `types/worker.d.ts`. */
export function createWorkerClient(options?: WorkerClientOptions): WorkerClient {
  const line = new Line(options?.worker);
  return {
    async compose(draft: Draft, options?: ComposeOptions): Promise<Message> {
      return line.ask("compose", flatten(draft, options));
    },
    async validate(draft: Draft, options?: ReportOptions): Promise<Validation> {
      return line.ask("validate", flatten(draft, options));
    },
    async parseAddresses(list: string, options?: ReportOptions): Promise<AddressList> {
      return line.ask("parseAddresses", flatten(list, options));
    },
    async lint(message: Inspectable, options?: ReportOptions): Promise<Lint> {
      return line.ask("lint", inspectable(message, options));
    },
    async score(message: Inspectable, options?: ReportOptions): Promise<Score> {
      return line.ask("score", inspectable(message, options));
    },
    async preview(message: Inspectable, options?: PreviewOptions): Promise<Preview> {
      const { invertedStyle, ...shown } = await line.ask("preview", inspectable(message, options));
      return assembled(shown, () => invertedStyle);
    },
    async render(draft: Draft, options?: ReportOptions): Promise<Draft> {
      const given = { ...draft };
      const bodies = await line.ask("render", flatten(draft, options));
      return bodies === undefined ? draft : withBodies(given, bodies);
    },
    close: () => line.close(),
  };
}

interface Call {
  request: Request;
  resolve(value: Answers[Method]): void;
  reject(problem: MailwrightError): void;
}

/** A worker, the call that it is busy with, and at most one of each method that waits. */
class Line {
  private worker: Worker | undefined;
  private busy: Call | undefined;
  private readonly waiting = new Map<Method, Call>();
  private readonly given: Worker | undefined;
  private ended: MailwrightError | undefined;
  private lastId = 0;

  constructor(given: Worker | undefined) {
    this.given = given;
    try {
      // Ahead of the first call, so that it finds the WebAssembly compiled; a failure is for that call to tell.
      if (given !== undefined || typeof Worker === "function") this.worker = this.start();
    } catch {}
  }

  ask<M extends Method>(method: M, { bytes, blobs, texts }: Wire): Promise<Answers[M]> {
    if (this.ended !== undefined) return Promise.reject(this.ended);
    const request: Request = { id: ++this.lastId, method, bytes: bytes.slice(), blobs: blobs?.map(copy), texts };
    return new Promise<Answers[M]>((resolve, reject) => {
      this.waiting.get(method)?.reject(new MailwrightError("superseded", `A newer call of ${method} took the place of this one.`));
      this.waiting.set(method, { request, resolve: resolve as Call["resolve"], reject });
      this.next();
    });
  }

  close(): void {
    this.end(new MailwrightError("closed", "The worker was closed."));
  }

  private next(): void {
    if (this.busy !== undefined) return;
    for (const [method, call] of this.waiting) {
      this.waiting.delete(method);
      if (this.post(call)) return;
    }
  }

  /** Whether the worker has something to do now. */
  private post(call: Call): boolean {
    const { request } = call;
    try {
      this.worker ??= this.start();
      this.worker.postMessage(request, [request.bytes.buffer, ...(request.blobs ?? []).map((blob) => blob.buffer)]);
    } catch (problem) {
      call.reject(internal(String(problem)));
      return false;
    }
    this.busy = call;
    return true;
  }

  private start(): Worker {
    const worker = this.given ?? new Worker(new URL("./worker-main.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.answered(data));
    worker.addEventListener("error", (event) => this.crashed(worker, event.message ?? "its script could not be loaded"));
    worker.addEventListener("messageerror", () => this.crashed(worker, "its answer could not be read"));
    return worker;
  }

  private answered(answer: Answer): void {
    const call = this.busy;
    if (call === undefined || call.request.id !== answer.id) return;
    this.busy = undefined;
    if ("value" in answer) call.resolve(answer.value);
    else call.reject(new MailwrightError(answer.error.code, answer.error.message, answer.error.diagnostics));
    this.next();
  }

  private crashed(worker: Worker, why: string): void {
    if (worker !== this.worker) return;
    const problem = internal(why);
    // Another one like that which was given cannot be started.
    if (worker === this.given) return this.end(problem);
    worker.terminate();
    this.worker = undefined;
    this.busy?.reject(problem);
    this.busy = undefined;
    this.next();
  }

  private end(problem: MailwrightError): void {
    if (this.ended !== undefined) return;
    this.ended = problem;
    this.worker?.terminate();
    this.worker = undefined;
    this.busy?.reject(problem);
    this.busy = undefined;
    for (const call of this.waiting.values()) call.reject(problem);
    this.waiting.clear();
  }
}

/** The caller keeps its bytes, whatever becomes of them before the worker has time. Views cross with all of their buffer. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function internal(why: string): MailwrightError {
  return new MailwrightError("internal", `The worker failed: ${why}`);
}
