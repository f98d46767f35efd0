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

/** nodemailer's object; `foldLines` is refused with `field-not-supported` when it is true. */
export interface HeaderObject {
  value: HeaderScalar | HeaderValue[];
  /** The value is folded and encoded already, and is written as it is. What is not ASCII is encoded, with a warning. */
  prepared?: boolean | null | undefined;
}

/** Further header fields: an object, or a list of `{key, value}` which keeps order and duplicates. */
export type Headers =
  | { [name: string]: HeaderValue }
  | { key: string; value: HeaderValue }
  | Array<{ key: string; value: HeaderValue } | { [name: string]: HeaderValue }>;

/** A body: text, the UTF-8 bytes of it, or nodemailer's `{content}`. */
export type Body = string | Bytes | BodyObject;

/** The same, of what is written anew each time, and keeps no part that it was parsed from. */
export type PlainBody = string | Bytes | ContentObject;

/** How a string is written that stands for bytes. Others are refused with `wrong-type`. */
export type StringEncoding = "base64" | "hex" | "utf8" | "utf-8" | (string & {});

export interface ContentObject {
  content?: string | Bytes | null | undefined;
  /** How a string in `content` is written. */
  encoding?: StringEncoding | null | undefined;
  /** A `data:` URL; others are refused (`content-needs-resolver`): read the file first and give its text as `content`. */
  path?: string | false | null | undefined;
  /** A `data:` URL; others are refused (`content-needs-resolver`): fetch it first and give the text as `content`. */
  href?: string | false | null | undefined;
}

export interface BodyObject extends ContentObject {
  /** The part as it stood in a parsed message. See `Attachment.original`. */
  original?: string | Bytes | null | undefined;
}

/**
 * A calendar invitation (RFC 6047): written as a form of the body, for which readers show buttons, and as a file.
 * Buttons need a `METHOD` in the calendar; `method` may be left out then.
 */
export interface IcalEvent extends ContentObject {
  /** `request`, `reply`, `cancel`… (RFC 5546); what the calendar says, or `publish`. */
  method?: string | null | undefined;
  /** The name of the file; `invite.ics` where it is missing. */
  filename?: string | false | null | undefined;
}

/** A URL, or an address which becomes a `mailto:` URL; of `id`, an identifier. */
export interface ListEntry {
  url?: string | null | undefined;
  /** A note for people; of `id`, the name of the list. */
  comment?: string | null | undefined;
}

/** One entry; several fields; or, lists in a list, several entries of one field. */
export type ListEntries = string | ListEntry | Array<string | ListEntry | Array<string | ListEntry>>;

/** What a mailing list tells of itself: RFC 2369, and RFC 2919 for `id`. */
export interface ListHeaders {
  archive?: ListEntries | null | undefined;
  help?: ListEntries | null | undefined;
  id?: ListEntries | null | undefined;
  owner?: ListEntries | null | undefined;
  post?: ListEntries | null | undefined;
  subscribe?: ListEntries | null | undefined;
  unsubscribe?: ListEntries | null | undefined;
}

/** How to leave the list. With an `https` URL one click is enough (RFC 8058), in messages signed with DKIM. */
export interface ListUnsubscribe {
  url?: string | null | undefined;
  /** An address, with or without `mailto:`. */
  mailto?: string | null | undefined;
  /** Whether a POST to `url` is enough; without it, if there is a URL. */
  oneClick?: boolean | null | undefined;
}

/** An attachment or, with a `cid`, an image embedded in the HTML. */
export interface Attachment {
  /** The name to save it under; `false` is none. */
  filename?: string | false | null | undefined;
  /** Bytes, or text (stored as UTF-8) unless `encoding` is `"base64"`. */
  content?: string | Bytes | null | undefined;
  /** How a string in `content` is written. */
  encoding?: StringEncoding | null | undefined;
  /** Media type; guessed from the file name where it is missing. */
  contentType?: string | null | undefined;
  /** The id that `cid:` URLs in the HTML refer to. */
  cid?: string | null | undefined;
  /** With a `cid` that the HTML refers to, `"attachment"` shows the file in the HTML and lists it too. */
  contentDisposition?: "attachment" | "inline" | (string & {}) | null | undefined;
  /**
   * The part as it stood in a message that `mailwright/parse` read: bytes, or base64. That entry's `compose` writes it as it
   * is while the other fields say the same; those left out do. Other entries refuse it with `original-not-read`.
   */
  original?: string | Bytes | null | undefined;
  /** How it is written (RFC 2045 §6), base64 without it; `false` and `"auto"` are what text would get. */
  contentTransferEncoding?: "base64" | "quoted-printable" | "7bit" | "8bit" | "auto" | (string & {}) | false | null | undefined;
  /** Further header fields of the part. */
  headers?: Headers | null | undefined;
  /** A `data:` URL; others are refused (`content-needs-resolver`): read the file first and give its bytes as `content`. */
  path?: string | false | null | undefined;
  /** A `data:` URL; others are refused (`content-needs-resolver`): fetch it first and give the bytes as `content`. */
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
 * What a message is to be: nodemailer's message object. Its fields that are not here belong to sending or cannot be;
 * they are refused with `field-not-supported`, their path and the reason unless they are `false`, unknown ones with
 * `unknown-field` and a suggestion. An object that has nodemailer's type may hold streams: give it to `composeAsync`.
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
  /** The AMP form of the body, `text/x-amp-html`. */
  amp?: PlainBody | null | undefined;
  /** The body for watches, `text/watch-html`. */
  watchHtml?: PlainBody | null | undefined;
  icalEvent?: string | Bytes | IcalEvent | null | undefined;
  /** Further forms of the body, from plain to rich; with `contentDisposition: "attachment"`, offered as files. */
  alternatives?: Attachment[] | Attachment | null | undefined;
  attachments?: Attachment[] | Attachment | null | undefined;
  /** Images in the HTML that are `data:` URLs become embedded ones: `src`, `srcset`, `url()` in CSS. */
  attachDataUrls?: boolean | null | undefined;
  headers?: Headers | null | undefined;
  list?: ListHeaders | null | undefined;
  listUnsubscribe?: ListUnsubscribe | null | undefined;
  /** RFC 3339, RFC 5322 or a `Date`; `options.now` where it is missing. */
  date?: string | Date | null | undefined;
  messageId?: string | null | undefined;
  /** An identifier; several in brackets with spaces between them. */
  inReplyTo?: string | null | undefined;
  references?: string | string[] | null | undefined;
  priority?: "high" | "normal" | "low" | (string & {}) | null | undefined;
  /** The program that the message was written with; none without it. */
  xMailer?: string | false | null | undefined;
  envelope?: EnvelopeDraft | null | undefined;
  /** What `parse` tells of the parts; it is passed over. */
  structure?: Structure | { [name: string]: unknown } | null | undefined;
  /** More recipients than this are refused; 10,000 without it. */
  maxRecipients?: number | null | undefined;
  /** How strings in `text`, `html`, `amp` and `watchHtml` are written. */
  encoding?: StringEncoding | null | undefined;
  /** How header texts and bodies are encoded that need it; as is shorter without it. */
  textEncoding?: "quoted-printable" | "base64" | "Q" | "B" | (string & {}) | null | undefined;
  /** What boundaries are made of in place of `options.seed`: at most 40 letters, digits, `-`, `_` and `.`. */
  baseBoundary?: string | null | undefined;
  /** A message that is complete. Nothing is composed; the envelope comes from the address fields or `envelope`. */
  raw?: PlainBody | null | undefined;
  /** Always so: core reads no files. */
  disableFileAccess?: boolean | null | undefined;
  /** Always so: core fetches nothing. */
  disableUrlAccess?: boolean | null | undefined;
}

/**
 * A draft whose contents may still have to be read: only `composeAsync` takes it. Everything of nodemailer's type
 * `SendMailOptions` is accepted here.
 */
export interface AsyncDraft
  extends Omit<Draft, "text" | "html" | "amp" | "watchHtml" | "icalEvent" | "raw" | "alternatives" | "attachments" | "headers" | "list" | "envelope"> {
  text?: AsyncBody | null | undefined;
  html?: AsyncBody | null | undefined;
  amp?: AsyncPlainBody | null | undefined;
  watchHtml?: AsyncPlainBody | null | undefined;
  icalEvent?: string | Bytes | AsyncContent | AsyncIcalEvent | null | undefined;
  raw?: AsyncPlainBody | null | undefined;
  alternatives?: AsyncAttachment[] | AsyncAttachment | null | undefined;
  attachments?: AsyncAttachment[] | AsyncAttachment | null | undefined;
  headers?: Headers | NodemailerHeaders | null | undefined;
  list?: ListHeaders | { [name: string]: ListEntries } | null | undefined;
  envelope?: EnvelopeDraft | NodemailerEnvelope | null | undefined;
}

export type AsyncBody = Body | AsyncContent | AsyncBodyObject;

export type AsyncPlainBody = PlainBody | AsyncContent | AsyncContentObject;

export interface AsyncContentObject extends Omit<ContentObject, "content"> {
  content?: string | Bytes | AsyncContent | ContentReference | null | undefined;
}

export interface AsyncBodyObject extends AsyncContentObject {
  original?: string | Bytes | null | undefined;
}

export interface AsyncIcalEvent extends Omit<IcalEvent, "content"> {
  content?: string | Bytes | AsyncContent | ContentReference | null | undefined;
}

export interface AsyncAttachment extends Omit<Attachment, "content" | "headers"> {
  content?: string | Bytes | AsyncContent | ContentReference | null | undefined;
  headers?: Headers | NodemailerHeaders | null | undefined;
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
  /**
   * `true` refuses what is otherwise understood with a warning (`a..b@example.org`, `Bob b@example.org`); `false`
   * corrects what has one safe correction (line breaks in a subject, paths in file names, full-width signs in
   * addresses…), with a warning that says what was changed.
   */
  strict?: boolean | undefined;
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
  role: "container" | "text" | "html" | "alternative" | "inline" | "attachment";
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
  /** Whether there is an address, and mail can be sent to each: no finding is an error. DNS is not asked. */
  valid: boolean;
  /** What could be read; domains as A-labels, but as U-labels beside a local part that only SMTPUTF8 takes. */
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
