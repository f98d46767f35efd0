/** The same API in a Web Worker, so that typing never waits. */
import type { AddressList, ComposeOptions, Draft, Message, ReportOptions, Validation } from "./index.js";
import type { Inspectable, Lint, Score } from "./inspect.js";
import type { Preview, PreviewOptions } from "./preview.js";
export { MailwrightError } from "./index.js";

export interface WorkerClientOptions {
  /** The worker to talk to; `new Worker(new URL("./worker-main.js", import.meta.url), { type: "module" })` without it. */
  worker?: Worker | undefined;
}

/**
 * Each method answers with a promise. While the worker is busy only the newest call of each method waits; one
 * that a newer call of the same method overtakes is rejected with `superseded`.
 */
export interface WorkerClient {
  compose(draft: Draft, options?: ComposeOptions): Promise<Message>;
  validate(draft: Draft, options?: ReportOptions): Promise<Validation>;
  parseAddresses(list: string, options?: ReportOptions): Promise<AddressList>;
  lint(message: Inspectable, options?: ReportOptions): Promise<Lint>;
  score(message: Inspectable, options?: ReportOptions): Promise<Score>;
  preview(message: Inspectable, options?: PreviewOptions): Promise<Preview>;
  render(draft: Draft, options?: ReportOptions): Promise<Draft>;
  /** Ends the worker; calls under way are rejected with `closed`. */
  close(): void;
}

export function createWorkerClient(options?: WorkerClientOptions): WorkerClient;
