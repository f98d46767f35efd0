// What crosses between a page and its worker: inputs flattened as for WebAssembly, so that anything a draft may
// hold (proxies, functions, class instances) is reported as it is without a worker, and answers as WebAssembly
// gives them.
import type { AddressList, Diagnostic, Message, Validation } from "../types/index.js";
import type { Lint, Score } from "../types/inspect.js";
import type { Bodies } from "./markdown.js";
import type { Shown } from "./preview.js";
import type { Wire } from "./wire.js";

export interface Answers {
  compose: Message;
  validate: Validation;
  parseAddresses: AddressList;
  lint: Lint;
  score: Score;
  preview: Shown & { invertedStyle: string };
  render: Bodies;
}

export type Method = keyof Answers;

export interface Request extends Wire {
  id: number;
  method: Method;
}

export interface Failure {
  code: string;
  message: string;
  diagnostics: Diagnostic[];
}

export type Answer = { id: number; value: Answers[Method] } | { id: number; error: Failure };
