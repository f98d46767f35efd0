/**
 * mailwright: compose and check e-mail. The same draft with the same `now` and `seed` gives the same bytes,
 * findings and score in every runtime and in the native program.
 *
 * @packageDocumentation
 */

// ── Draft ───────────────────────────────────────────────────────────────────────────────────────────────

/** A mailbox, or a named group of them (RFC 5322 §3.4), in nodemailer's shape. */
export interface AddressObject {
  name?: string | null | undefined;
  /** One address, without name and brackets: `bob@example.org`. Needed unless there is a `group`. */
  address?: string | null | undefined;
  /** The members of a group. */
  group?: AddressLike[] | null | undefined;
}

/** An address in any of nodemailer's shapes. A string may be a whole list: `Bob <b@x.org>, c@y.org`. */
export type AddressLike = string | AddressObject | AddressLike[];

/** Bytes as they may be given. Other typed arrays are refused: their byte order is not for us to guess. */
export type Bytes = Uint8Array | ArrayBuffer;

/** A value of a header field. Whole numbers only. A `Date` is written as mail writes it. */
export type HeaderScalar = string | number | boolean | Date | null | undefined;

/** The values of a header field given by the author: each makes a field of its own. */
export type HeaderValue = HeaderScalar | HeaderObject | HeaderValue[];

/** nodemailer's object; `prepared` and `foldLines` are refused with `field-not-supported` when they are true. */
export interface HeaderObject {
  value: HeaderScalar | HeaderValue[];
}

/** Further header fields: an object, or a list of `{key, value}` which keeps order and duplicates. */
export type Headers =
  | { [name: string]: HeaderValue }
  | { key: string; value: HeaderValue }
  | Array<{ key: string; value: HeaderValue } | { [name: string]: HeaderValue }>;

/** A body: text, the UTF-8 bytes of it, or nodemailer's `{content}`. */
export type Body = string | Bytes | BodyObject;

export interface BodyObject {
  content?: string | Bytes | null | undefined;
  /** Of `text` and `html`: the part as it stood in a parsed message. See `Attachment.original`. */
  original?: string | Bytes | null | undefined;
}

/** An attachment or, with a `cid`, an image embedded in the HTML. */
export interface Attachment {
  /** The name to save it under; `false` is none. */
  filename?: string | false | null | undefined;
  /** Bytes, or text (stored as UTF-8) unless `encoding` is `"base64"`. */
  content?: string | Bytes | null | undefined;
  /** How a string in `content` is written. Other encodings are refused with `wrong-type`. */
  encoding?: "base64" | "utf8" | "utf-8" | (string & {}) | null | undefined;
  /** Media type; guessed from the file name where it is missing. */
  contentType?: string | null | undefined;
  /** The id that `cid:` URLs in the HTML refer to. */
  cid?: string | null | undefined;
  contentDisposition?: "attachment" | "inline" | (string & {}) | null | undefined;
  /**
   * The part as it stood in a message that `mailwright/parse` read: bytes, or base64. That entry's `compose` writes it as it
   * is while the other fields say the same; those left out do. Other entries refuse it with `original-not-read`.
   */
  original?: string | Bytes | null | undefined;
  /** Refused (`content-needs-resolver`): read the file first and give its bytes as `content`. */
  path?: string | false | null | undefined;
  /** Refused (`content-needs-resolver`): fetch it first and give the bytes as `content`. */
  href?: string | false | null | undefined;
}

/** Where the message goes, where that differs from its header. */
export interface EnvelopeDraft {
  /** One address, without name; `""` or `false` is the null sender. */
  from?: string | (AddressObject & { group?: null | undefined }) | false | null | undefined;
  to?: AddressLike | null | undefined;
  cc?: AddressLike | null | undefined;
  bcc?: AddressLike | null | undefined;
}

/**
 * What a message is to be: nodemailer's message object. Its fields that are not here yet (`amp`, `icalEvent`,
 * `alternatives`, `list`…) are refused with `field-not-supported` and their path unless they are `false`, unknown
 * ones with `unknown-field` and a suggestion. An object that has nodemailer's type may hold streams: give it to
 * `composeAsync`.
 */
export interface Draft {
  from?: AddressLike | null | undefined;
  sender?: AddressLike | null | undefined;
  replyTo?: AddressLike | null | undefined;
  to?: AddressLike | null | undefined;
  cc?: AddressLike | null | undefined;
  /** In the envelope, never in the bytes. */
  bcc?: AddressLike | null | undefined;
  subject?: string | null | undefined;
  /** The plain text body. */
  text?: Body | null | undefined;
  /** The HTML body. */
  html?: Body | null | undefined;
  /** Needs `render` of `mailwright/markdown`; refused with `entry-required` elsewhere. */
  markdown?: string | null | undefined;
  attachments?: Attachment[] | null | undefined;
  headers?: Headers | null | undefined;
  /** RFC 3339, RFC 5322 or a `Date`; `options.now` where it is missing. */
  date?: string | Date | null | undefined;
  messageId?: string | null | undefined;
  inReplyTo?: string | null | undefined;
  references?: string | string[] | null | undefined;
  priority?: "high" | "normal" | "low" | (string & {}) | null | undefined;
  envelope?: EnvelopeDraft | null | undefined;
  /** What `parse` tells of the parts; it is passed over. */
  structure?: object | null | undefined;
  /** Always so: core reads no files. */
  disableFileAccess?: boolean | null | undefined;
  /** Always so: core fetches nothing. */
  disableUrlAccess?: boolean | null | undefined;
}

/**
 * A draft whose contents may still have to be read: only `composeAsync` takes it. Everything of nodemailer's type
 * `SendMailOptions` is accepted here.
 */
export interface AsyncDraft extends Omit<Draft, "text" | "html" | "attachments" | "headers" | "envelope"> {
  text?: Body | AsyncContent | AsyncBodyObject | null | undefined;
  html?: Body | AsyncContent | AsyncBodyObject | null | undefined;
  attachments?: AsyncAttachment[] | null | undefined;
  headers?: Headers | NodemailerHeaders | null | undefined;
  envelope?: EnvelopeDraft | NodemailerEnvelope | null | undefined;
}

export interface AsyncBodyObject {
  content?: string | Bytes | AsyncContent | ContentReference | null | undefined;
}

export interface AsyncAttachment extends Omit<Attachment, "content"> {
  content?: string | Bytes | AsyncContent | ContentReference | null | undefined;
}

/** Content that takes a moment to read. */
export type AsyncContent = Blob | Response | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Promise<string | Bytes>;

/** Part of nodemailer's type. Refused: read the file or fetch the URL first, and give the bytes. */
export interface ContentReference {
  path?: string | undefined;
  href?: string | undefined;
}

/** nodemailer's type, in which a value may be an address. Refused with `wrong-type` where it is one: write it as a string. */
export type NodemailerHeaders = NodemailerHeader | NodemailerHeader[] | { [name: string]: NodemailerHeaderValue };
export interface NodemailerHeader {
  key: string;
  value: NodemailerHeaderValue;
}
export type NodemailerHeaderValue = HeaderScalar | AddressObject | { value?: unknown } | NodemailerHeaderValue[];

/** nodemailer's type, in which `from` may be a list. Refused with `wrong-type` where it is one. */
export interface NodemailerEnvelope {
  from?: AddressLike | false | null | undefined;
  to?: AddressLike | null | undefined;
  cc?: AddressLike | null | undefined;
  bcc?: AddressLike | null | undefined;
}

// ── Options ─────────────────────────────────────────────────────────────────────────────────────────────

/** The language of messages and hints. */
export type Lang = "en" | "zh-CN";

export interface ReportOptions {
  /** BCP 47; `"en"` without it. Languages without texts are refused. */
  lang?: Lang | (string & {}) | undefined;
  /** The most bytes that a draft may have, counted before anything is copied. 64 MiB without it. */
  maxBytes?: number | undefined;
}

export interface ComposeOptions extends ReportOptions {
  /** Time of composing: milliseconds since 1970 or a `Date`. The clock without it. */
  now?: number | Date | undefined;
  /** How the date is shown, in minutes east of UTC. 0 without it. */
  offsetMinutes?: number | undefined;
  /** 16 bytes or 32 hex digits, other ones for each message. Secure random without it. */
  seed?: string | Uint8Array | undefined;
  /** Domain of a generated Message-ID; that of From without it. */
  messageIdDomain?: string | undefined;
}

// ── Results ─────────────────────────────────────────────────────────────────────────────────────────────

/** A range of UTF-8 bytes. `toUtf16` turns it into a range of a JavaScript string. */
export interface Span {
  /** Part number in the message (`1.2`); missing for a draft field or header. */
  part?: string;
  /** First byte. */
  start: number;
  /** One past the last byte. */
  end: number;
}

/** Where something is. */
export interface Place {
  /** Path of the draft field (`to[1].address`) or header field of a message (`subject`). */
  field?: string;
  /** Bytes into the value, or into the decoded part. */
  span?: Span;
  /** The same range in the raw message, where it can be told. */
  bytes?: Span;
}

/** One finding. */
export interface Diagnostic extends Place {
  /** Stable, kebab-case. */
  code: string;
  severity: "info" | "warning" | "error";
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  hint: string;
  params?: Record<string, string>;
  /** A safe replacement for the spanned text (the whole value without a span). */
  fix?: string;
  /** The RFC section or provider rule behind it. */
  reference?: string;
}

/** Sender and recipients as SMTP sees them (RFC 5321 §2.3.1). */
export interface Envelope {
  /** `""` is the null sender. */
  from: string;
  to: string[];
}

/** One part of a message and those inside it. */
export interface Structure {
  /** Part number as IMAP counts: `1.2`; `""` for the multipart that is the whole message. */
  part: string;
  contentType: string;
  role: "container" | "text" | "html" | "inline" | "attachment";
  /** Bytes of the content before transfer encoding. */
  size: number;
  filename?: string;
  contentId?: string;
  parts?: Structure[];
}

/** A composed message. */
export interface Message {
  /** As it goes over the wire: CRLF line endings. */
  raw: Uint8Array<ArrayBuffer>;
  envelope: Envelope;
  /** Without brackets. */
  messageId: string;
  /** Bytes of `raw`. */
  size: number;
  /** What the server has to offer. */
  requires: { smtputf8: boolean; eightBitMime: boolean };
  structure: Structure;
  /** Findings below an error. */
  diagnostics: Diagnostic[];
}

/** What `composeTo` and `composeStream` tell beside the bytes. */
export type MessageInfo = Omit<Message, "raw">;

export interface Validation {
  /** Whether there is no error among the findings. */
  valid: boolean;
  diagnostics: Diagnostic[];
}

export type ParsedAddress = { name: string | null; address: string } | { group: string; members: Array<{ name: string | null; address: string }> };

export interface AddressList {
  /** Whether there is an address, and mail can be sent to each. DNS is not asked. */
  valid: boolean;
  /** What could be read, domains as A-labels. */
  addresses: ParsedAddress[];
  diagnostics: Diagnostic[];
}

/** What is wrong, with every finding in `diagnostics`. */
export class MailwrightError extends Error {
  constructor(code: string, message: string, diagnostics?: Diagnostic[], options?: ErrorOptions);
  readonly name: "MailwrightError";
  /** Code of the first error. Beside those of findings: `not-initialized`, `superseded`, `closed`, `internal`. */
  readonly code: string;
  readonly diagnostics: Diagnostic[];
}

// ── Functions ───────────────────────────────────────────────────────────────────────────────────────────

/** `WebAssembly.Module`, which the types of Node alone do not have. */
export type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : object;

/** Where the WebAssembly comes from, for `initialize`: a compiled module, its bytes, or where to fetch it. */
export type WasmSource = WasmModule | Bytes | URL | string | Response | Promise<Response>;

/**
 * Makes everything below ready. Idempotent. Nothing to wait for in Node, Deno, Bun and Workers, where the
 * module is compiled at import; in a browser it is fetched from beside this file unless `source` says otherwise.
 */
export function initialize(source?: WasmSource): Promise<void>;

/**
 * Composes a message.
 *
 * @throws {MailwrightError} every finding of `validate`, when one of them is an error
 * @example
 * const message = compose({ from: "张三 <zhang@example.org>", to: "bob@example.org", subject: "你好", text: "你好，世界" });
 */
export function compose(draft: Draft, options?: ComposeOptions): Message;

/** Reads `Blob`s, streams and promises in the draft, then composes it. */
export function composeAsync(draft: AsyncDraft, options?: ComposeOptions): Promise<Message>;

/**
 * Composes a message and hands its bytes to `sink` in pieces of at most 64 KiB, for big messages: there is
 * never a second whole copy.
 */
export function composeTo(draft: Draft, sink: (chunk: Uint8Array<ArrayBuffer>) => void, options?: ComposeOptions): MessageInfo;

/** Composes a message to a stream of pieces. Errors of the draft are thrown at once. */
export function composeStream(draft: Draft, options?: ComposeOptions): { stream: ReadableStream<Uint8Array<ArrayBuffer>> } & MessageInfo;

/** Checks a draft: every problem at once. Throws only for problems of form (wrong types, unknown fields). */
export function validate(draft: Draft, options?: ReportOptions): Validation;

/** Reads an address list as people type it. */
export function parseAddresses(list: string, options?: ReportOptions): AddressList;

/** A range of UTF-8 bytes of `value` as a range of UTF-16 units, for selections and editors. */
export function toUtf16(value: string, span: { start: number; end: number }): { start: number; end: number };
