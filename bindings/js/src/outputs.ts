import type { AddressLike, AddressList, Attachment, Draft, HeaderValue, Headers, Message } from "../types/index.js";
import type { CloudflareSend } from "../types/outputs.js";
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

type Parse = (list: string) => AddressList;

export function toCloudflareSend(draft: Draft, parseAddresses: Parse): CloudflareSend {
  const list = (addresses: AddressLike | null | undefined) => mailboxes(addresses, parseAddresses);
  const one = (addresses: AddressLike | null | undefined) => list(addresses).map(named)[0];
  const all = (addresses: AddressLike | null | undefined) => list(addresses).map(({ address }) => address);
  return present({
    from: one(draft.from) ?? "",
    to: all(draft.to),
    cc: some(all(draft.cc)),
    bcc: some(all(draft.bcc)),
    replyTo: one(draft.replyTo),
    subject: draft.subject ?? "",
    text: textOf(draft.text),
    html: textOf(draft.html),
    headers: headersOf(draft.headers),
    attachments: some((draft.attachments ?? []).map(attachmentOf)),
  });
}

interface Named {
  name: string | null;
  address: string;
}

function mailboxes(addresses: AddressLike | null | undefined, parse: Parse): Named[] {
  if (addresses === null || addresses === undefined) return [];
  if (Array.isArray(addresses)) return addresses.flatMap((each) => mailboxes(each, parse));
  if (typeof addresses === "object" && "group" in addresses) return mailboxes(addresses.group, parse);
  if (typeof addresses === "object") return [{ name: addresses.name ?? null, address: addresses.address }];
  const { addresses: parsed, diagnostics } = parse(addresses);
  if (diagnostics.length > 0) throw MailwrightError.of(diagnostics);
  return parsed.flatMap((each) => ("members" in each ? each.members : [each]));
}

function named({ name, address }: Named): string | { email: string; name?: string } {
  return name === null || name === "" ? address : { email: address, name };
}

function textOf(body: Draft["text"]): string | undefined {
  if (body === null || body === undefined) return undefined;
  return typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body);
}

function headersOf(headers: Headers | null | undefined): Record<string, string> | undefined {
  const pairs = headers === null || headers === undefined ? [] : [headers].flat().flatMap(pairsOf);
  const found: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) {
    if (name in found) {
      throw new MailwrightError("field-not-supported", `headers.${name}: this API takes each header once`);
    }
    found[name] = value;
  }
  return pairs.length === 0 ? undefined : { ...found };
}

function pairsOf(headers: object): Array<[string, string]> {
  const isPair = "key" in headers && "value" in headers;
  const entries: Array<[string, HeaderValue]> = isPair
    ? [[String(headers.key), headers.value as HeaderValue]]
    : Object.entries(headers);
  return entries.flatMap(([name, value]) => {
    const values = ([value] as unknown[]).flat(Infinity).filter((each) => each !== null && each !== undefined);
    return values.map((each): [string, string] => [name, String(each)]);
  });
}

function attachmentOf(attachment: Attachment, index: number): NonNullable<CloudflareSend["attachments"]>[number] {
  const { content, encoding, filename, contentType, cid } = attachment;
  if (content === null || content === undefined) {
    throw new MailwrightError("content-missing", `attachments[${index}]: the attachment has no content`);
  }
  const isText = typeof content === "string" && encoding !== "base64";
  return present({
    content: isText ? new TextEncoder().encode(content) : content,
    filename: filename ?? `attachment-${index + 1}`,
    type: contentType ?? "application/octet-stream",
    disposition: cid ? ("inline" as const) : (attachment.contentDisposition ?? "attachment"),
    contentId: cid ?? undefined,
  });
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
  const text = new TextDecoder().decode(raw);
  const header = text.slice(0, text.indexOf("\r\n\r\n")).replace(/\r\n(?=[ \t])/g, "");
  const fields = header.split("\r\n").filter((line) => /^(to|cc):/i.test(line));
  // A quoted display name may hold anything, even an address.
  const unquoted = fields.map((field) => field.replace(/"(?:[^"\\]|\\.)*"(?!@)/g, ""));
  const written = new Set(unquoted.flatMap((field) => field.split(/[\s<>,;:]+/)));
  return (address) => written.has(address);
}
