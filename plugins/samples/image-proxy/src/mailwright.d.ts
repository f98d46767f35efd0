// The interface mailwright:plugin@0.1.0 in the types that QuickJS has for it.

export interface Header {
  name: string;
  value: string;
}

export type Role = "container" | "text" | "html" | "inline" | "attachment";

export interface Part {
  index: number;
  parent?: number;
  role: Role;
  contentType: string;
  filename?: string;
  contentId?: string;
  size: number;
}

export interface Finding {
  /** UPPER_SNAKE, as in the manifest. */
  symbol: string;
  /** In thousandths. */
  points: number;
  part?: number;
  detail: string;
}

/** `text`, `body` and `raw` throw where something cannot be read; `payload` of what they throw says why. */
export interface Message {
  envelope(): { mailFrom: string; rcptTo: string[] };
  /** The values of every field of that name, in any case. */
  header(name: string): string[];
  headers(): Header[];
  rawHeaders(): Header[];
  /** The first is the whole message. */
  parts(): Part[];
  score(): { points: number; threshold: number; findings: Finding[] };
  text(part: number): string;
  body(part: number, offset: number, length: number): Uint8Array;
  size(): number;
  raw(offset: number, length: number): Uint8Array;
}

export type Edit =
  | { tag: "add-header" | "set-header"; val: Header }
  | { tag: "remove-header" | "set-text" | "set-html" | "set-sender" | "add-tag"; val: string }
  | { tag: "substitute"; val: { part: number; find: string; replace: string } }
  | { tag: "add-footer"; val: { text: string; html?: string } }
  | { tag: "add-attachment"; val: { filename: string; contentType: string; contentId?: string; content: Uint8Array } }
  | { tag: "set-body"; val: { part: number; content: Uint8Array } }
  | { tag: "remove-part"; val: number }
  | { tag: "set-recipients"; val: string[] };

export interface Refusal {
  reason: string;
  code?: number;
  enhanced?: string;
}

export type Verdict =
  | { tag: "accept" }
  | { tag: "tempfail" | "reject"; val: Refusal }
  | { tag: "quarantine"; val: string };

export interface Outcome {
  verdict: Verdict;
  edits: Edit[];
  findings: Finding[];
}

/** To be thrown: why it could not be done. */
export interface Failure {
  tag: "config" | "unsupported" | "internal";
  val: string;
}

export interface Filter {
  /** Name, version and doc as in mailwright-plugin.toml; the lists may be empty. */
  describe(): { name: string; version: string; doc: string; wants: string[]; symbols: []; settings: [] };
  check(message: Message): Outcome;
}

declare module "mailwright:plugin/config@0.1.0" {
  /** A text, an integer or a boolean, as text. */
  export function get(key: string): string | undefined;
  export function getList(key: string): string[];
}

declare module "mailwright:plugin/log@0.1.0" {
  export function log(level: "debug" | "info" | "warn" | "error", message: string): void;
}
