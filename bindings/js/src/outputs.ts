import type { AddressLike, AddressList, Attachment, Draft, HeaderValue, Message } from "../types/index.js";
import type { CloudflareAddress, CloudflareAttachment, CloudflareSend, ResendSend } from "../types/outputs.js";
import { MailwrightError } from "./errors.js";

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  const native = (bytes as { toBase64?: () => string }).toBase64;
  if (native !== undefined) return native.call(bytes);
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** See `types/outputs.d.ts`. */
export function toCloudflareRaw(message: Message) {
  // A stream, not a string: an attached message may hold bytes that are not UTF-8.
  const stream = () => new Blob([message.raw as Uint8Array<ArrayBuffer>]).stream();
  return message.envelope.to.map((to) => ({ from: message.envelope.from, to, raw: stream() }));
}

/** What these APIs set by themselves. */
const NOT_SENT = ["date", "envelope", "messageId", "sender"] as const;

/** What they have no place for. */
const NOT_TAKEN = [
  "alternatives", "amp", "attachDataUrls", "baseBoundary", "encoding", "icalEvent", "list", "listUnsubscribe", "raw", "textEncoding", "watchHtml",
] as const;

function notSupported(path: string, why: string): MailwrightError {
  return new MailwrightError("field-not-supported", `${path}: ${why}`);
}

type Parse = (list: string) => AddressList;

/** See `types/outputs.d.ts`. */
export function toCloudflareSend(draft: Draft, parseAddresses: Parse): CloudflareSend {
  refuseLosses(draft, "Cloudflare");
  const all = (addresses: Recipients) => mailboxes(addresses, parseAddresses).map(named);
  return present({
    from: only("from", all(draft.from)) ?? "",
    to: all(draft.to),
    cc: some(all(draft.cc)),
    bcc: some(all(draft.bcc)),
    replyTo: only("replyTo", all(draft.replyTo)),
    subject: draft.subject ?? "",
    text: textOf(draft.text, "text"),
    html: textOf(draft.html, "html"),
    headers: headersOf(draft),
    attachments: some([draft.attachments ?? []].flat().map(attachmentOf)),
  });
}

/** See `types/outputs.d.ts`. */
export function toResend(draft: Draft, parseAddresses: Parse): ResendSend {
  refuseLosses(draft, "Resend");
  const all = (addresses: Recipients) => mailboxes(addresses, parseAddresses).map(written);
  return present({
    from: only("from", all(draft.from)) ?? "",
    to: all(draft.to),
    cc: some(all(draft.cc)),
    bcc: some(all(draft.bcc)),
    replyTo: some(all(draft.replyTo)),
    subject: draft.subject ?? "",
    // Without any it would make one from the HTML.
    text: textOf(draft.text, "text") ?? "",
    html: textOf(draft.html, "html"),
    headers: headersOf(draft),
    attachments: some([draft.attachments ?? []].flat().map(attachmentOf).map(resendAttachment)),
  });
}

function resendAttachment({ content, filename, type, contentId }: CloudflareAttachment) {
  return { content: base64Of(content), filename, contentType: type, ...(contentId === undefined ? {} : { contentId }) };
}

type Recipients = AddressLike | null | undefined;

function refuseLosses(draft: Draft, api: string): void {
  for (const field of NOT_SENT) {
    if (draft[field] !== null && draft[field] !== undefined) throw notSupported(field, `${api} sets it by itself`);
  }
  for (const field of NOT_TAKEN) {
    const value = draft[field];
    if (value !== null && value !== undefined && value !== false) throw notSupported(field, `${api} takes no such field; send the whole message`);
  }
  if (draft.markdown !== null && draft.markdown !== undefined) {
    throw new MailwrightError("entry-required", "markdown: give it to render of mailwright/markdown first");
  }
}

function only<T>(field: string, [first, ...more]: T[]): T | undefined {
  if (more.length > 0) throw notSupported(field, "this API takes one address");
  return first;
}

interface Named {
  name: string | null;
  address: string;
}

function mailboxes(addresses: AddressLike | null | undefined, parse: Parse): Named[] {
  if (addresses === null || addresses === undefined) return [];
  if (Array.isArray(addresses)) return addresses.flatMap((each) => mailboxes(each, parse));
  if (typeof addresses === "object") {
    const { name, address, group } = addresses;
    return group === null || group === undefined ? [{ name: name ?? null, address: address ?? "" }] : mailboxes(group, parse);
  }
  const { addresses: parsed, diagnostics } = parse(addresses);
  if (diagnostics.length > 0) throw MailwrightError.of(diagnostics);
  return parsed.flatMap((each) => ("members" in each ? each.members : [each]));
}

function named({ name, address }: Named): CloudflareAddress {
  return name === null || name === "" ? address : { email: address, name };
}

/** RFC 5322 §3.4, the name quoted. */
function written({ name, address }: Named): string {
  return name === null || name === "" ? address : `"${name.replace(/["\\]/g, "\\$&")}" <${address}>`;
}

function base64Of(content: CloudflareAttachment["content"]): string {
  if (typeof content === "string") return content;
  return base64(content instanceof Uint8Array ? content : new Uint8Array(content));
}

function textOf(body: Draft["text"], field: "text" | "html"): string | undefined {
  if (body === null || body === undefined || typeof body === "string") return body ?? undefined;
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return new TextDecoder("utf-8", { fatal: true }).decode(body);
  refuseFiles(body, field);
  if (body.encoding === "base64" || body.encoding === "hex") throw notSupported(`${field}.encoding`, "this API takes bodies as text");
  if (body.original && isMissing(body.content)) throw notSupported(`${field}.original`, "this API takes bodies as text");
  return textOf(body.content, field);
}

/** Content that is elsewhere, and that nobody here reads. */
function refuseFiles(given: Pick<Attachment, "path" | "href">, path: string): void {
  for (const source of ["path", "href"] as const) {
    if (given[source]) throw new MailwrightError("content-needs-resolver", `${path}.${source}: read it first and give it as "content"`);
  }
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function headersOf(draft: Draft): Record<string, string> | undefined {
  const given = draft.headers === null || draft.headers === undefined ? [] : [draft.headers].flat().flatMap(pairsOf);
  const mailer: Pairs = draft.xMailer ? [["X-Mailer", draft.xMailer]] : [];
  const pairs = [...given, ...threading(draft), ...urgency(draft.priority), ...mailer];
  const seen = new Set<string>();
  for (const [name] of pairs) {
    if (seen.has(name.toLowerCase())) throw notSupported(`headers.${name}`, "this API takes each header once");
    seen.add(name.toLowerCase());
  }
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

type Pairs = Array<[name: string, value: string]>;

function threading({ inReplyTo, references }: Draft): Pairs {
  const ids = (list: string | string[] | null | undefined): string =>
    [list ?? []].flat().flatMap((each) => each.split(/\s+/)).filter((id) => id !== "").map(bracketed).join(" ");
  const pairs: Pairs = [["In-Reply-To", ids(inReplyTo)], ["References", ids(references)]];
  return pairs.filter(([, value]) => value !== "");
}

function bracketed(id: string): string {
  return id.startsWith("<") ? id : `<${id}>`;
}

function urgency(priority: Draft["priority"]): Pairs {
  const level = priority?.trim().toLowerCase();
  if (level === "high") return [["X-Priority", "1"], ["Importance", "high"]];
  return level === "low" ? [["X-Priority", "5"], ["Importance", "low"]] : [];
}

function pairsOf(headers: object): Pairs {
  const isPair = "key" in headers && "value" in headers;
  const entries: Array<[string, HeaderValue]> = isPair
    ? [[String(headers.key), headers.value as HeaderValue]]
    : Object.entries(headers);
  return entries.flatMap(([name, value]) => valuesOf(value).map((each): [string, string] => [name, each]));
}

function valuesOf(value: HeaderValue): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (value instanceof Date) return [value.toUTCString().replace("GMT", "+0000")];
  return typeof value === "object" ? valuesOf(value.value) : [String(value)];
}

function attachmentOf(attachment: Attachment, index: number): CloudflareAttachment {
  const { content, encoding, filename, contentType, cid, headers } = attachment;
  if (headers !== null && headers !== undefined) throw notSupported(`attachments[${index}].headers`, "this API takes none for a part");
  refuseFiles(attachment, `attachments[${index}]`);
  if (isMissing(content)) {
    throw new MailwrightError("content-missing", `attachments[${index}]: the attachment has no content`);
  }
  return {
    content: typeof content === "string" ? decoded(content, encoding, index) : content,
    filename: filename || `attachment-${index + 1}`,
    type: contentType ?? "application/octet-stream",
    ...(cid ? { disposition: "inline" as const, contentId: cid } : { disposition: "attachment" as const }),
  };
}

/** Base64 stays as it is: it is what these APIs take. */
function decoded(content: string, encoding: Attachment["encoding"], index: number): string | Uint8Array {
  const written = encoding?.toLowerCase();
  if (written === "base64") return content;
  if (written !== "hex") return new TextEncoder().encode(content);
  const pairs = content.match(/[0-9a-f]{2}/gi) ?? [];
  if (pairs.join("").length !== content.length) throw new MailwrightError("wrong-type", `attachments[${index}]: expected pairs of hex digits`);
  return Uint8Array.from(pairs, (pair) => parseInt(pair, 16));
}

function some<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Without what is not there. */
function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export function toGmail(message: Message): { raw: string } {
  const raw = base64(withBcc(message)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return { raw };
}

export function toSesV2(message: Message) {
  const { from, to } = message.envelope;
  return {
    ...(from === "" ? {} : { FromEmailAddress: from }),
    Destination: { ToAddresses: [...to] },
    Content: { Raw: { Data: message.raw } },
  };
}

export function toGraph(message: Message) {
  return { method: "POST" as const, headers: { "Content-Type": "text/plain" }, body: base64(withBcc(message)) };
}

export function toNodemailer(message: Message): { envelope: { from: string | false; to: string[] }; raw: Uint8Array } {
  const { from, to } = message.envelope;
  const { raw } = message;
  const node = (globalThis as { Buffer?: { from(b: ArrayBufferLike, at: number, length: number): Uint8Array } }).Buffer;
  return {
    envelope: { from: from === "" ? false : from, to: [...to] },
    raw: node === undefined ? raw : node.from(raw.buffer, raw.byteOffset, raw.byteLength),
  };
}

/** The message with recipients that are only in the envelope in a Bcc field. */
function withBcc(message: Message): Uint8Array {
  const visible = visibleRecipients(message.raw);
  const hidden = message.envelope.to.filter((address) => !visible(address));
  if (hidden.length === 0) return message.raw;
  const field = new TextEncoder().encode(`Bcc: ${hidden.map((address) => `<${address}>`).join(",\r\n ")}\r\n`);
  const whole = new Uint8Array(field.length + message.raw.length);
  whole.set(field);
  whole.set(message.raw, field.length);
  return whole;
}

/** Whether an address stands in the To or Cc field. In doubt it does not: twice is better than lost. */
function visibleRecipients(raw: Uint8Array): (address: string) => boolean {
  const header = new TextDecoder().decode(raw.subarray(0, headerEnd(raw))).replace(/\r\n(?=[ \t])/g, "");
  const fields = header.split("\r\n").filter((line) => /^(to|cc):/i.test(line));
  const written = new Set(fields.flatMap((field) => addressesIn(field.slice(3))));
  return (address) => written.has(address);
}

/** Where the empty line after the header is. */
function headerEnd(raw: Uint8Array): number {
  const [CR, LF] = [13, 10];
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] === CR && raw[at + 2] === LF) return at;
  }
  return raw.length;
}

/** Quoted strings, comments, domain literals, what separates addresses, and the rest. */
const TOKENS = /"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)|\[[^\]]*\]|[<>,;:]|\s+|[^"([<>,;:\s]+/gs;

/** The addresses in an unfolded To or Cc field. A display name may hold anything, even an address. */
function addressesIn(field: string): string[] {
  const found: string[] = [];
  let current = "";
  let ended = false;
  for (const [token] of field.matchAll(TOKENS)) {
    if (token === "<" || token === ":") {
      current = "";
    } else if (token === ">") {
      ended = true;
    } else if (token === "," || token === ";") {
      found.push(current);
      current = "";
      ended = false;
    } else if (!ended && !/^[\s(]/.test(token)) {
      current += token;
    }
  }
  return [...found, current].filter((address) => address !== "");
}
