/** A composed message in the shape that a sending API takes. No WebAssembly, no network. */
import type { AddressList, Draft, Message } from "./index.js";

/** For `new EmailMessage(from, to, raw)` of `cloudflare:email`: one for each recipient. */
export function toCloudflareRaw(message: Message): Array<{ from: string; to: string; raw: ReadableStream<Uint8Array> }>;

/** An address as Cloudflare's builder writes it. */
export type CloudflareAddress = string | { email: string; name: string };

export type CloudflareAttachment = { content: string | ArrayBuffer | Uint8Array; filename: string; type: string } & (
  | { disposition: "inline"; contentId: string }
  | { disposition: "attachment"; contentId?: undefined }
);

/** For `env.EMAIL.send({…})`. */
export interface CloudflareSend {
  from: CloudflareAddress;
  to: CloudflareAddress[];
  cc?: CloudflareAddress[];
  bcc?: CloudflareAddress[];
  replyTo?: CloudflareAddress;
  subject: string;
  text?: string;
  html?: string;
  headers?: Record<string, string>;
  /** Inline are those with a `cid`. */
  attachments?: CloudflareAttachment[];
}

/**
 * The draft for `env.EMAIL.send({…})` of Cloudflare Email Service, which composes by itself; validate it first.
 * `parseAddresses` is that of `mailwright`. A draft that says more than this API can is refused with
 * `field-not-supported`: several authors, `sender`, `date`, `messageId`, `envelope`, a header field twice.
 */
export function toCloudflareSend(draft: Draft, parseAddresses: (list: string) => AddressList): CloudflareSend;

/** For `resend.emails.send({…})`. */
export interface ResendSend {
  from: string;
  to: string[];
  cc?: string[];
  bcc?: string[];
  replyTo?: string[];
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  /** `content` in base64. Inline are those with a `contentId`. */
  attachments?: Array<{ content: string; filename: string; contentType: string; contentId?: string }>;
}

/**
 * The draft for Resend, which composes by itself; validate it first. `parseAddresses` is that of `mailwright`. As with
 * [`toCloudflareSend`], what this API has no place for is refused with `field-not-supported`.
 */
export function toResend(draft: Draft, parseAddresses: (list: string) => AddressList): ResendSend;

/**
 * The body of Gmail's `users.messages.send`: `{raw}` in base64url. Gmail takes recipients from the header, so
 * those that are only in the envelope are written to a Bcc field, which Gmail removes. It also sends to
 * those in To and Cc that the envelope leaves out.
 */
export function toGmail(message: Message): { raw: string };

/** The input of SES v2 `SendEmailCommand`. */
export function toSesV2(message: Message): {
  FromEmailAddress?: string;
  Destination: { ToAddresses: string[] };
  Content: { Raw: { Data: Uint8Array } };
};

/** `fetch` options for Microsoft Graph `/me/sendMail` in MIME format. Bcc as for Gmail. */
export function toGraph(message: Message): { method: "POST"; headers: Record<string, string>; body: string };

/** `Buffer` where there is one, as nodemailer's types ask for. */
export type NodeBuffer = typeof globalThis extends { Buffer: { alloc(size: number): infer B } } ? B : Uint8Array;

/** What `transporter.sendMail` of nodemailer takes. */
export function toNodemailer(message: Message): { envelope: { from: string | false; to: string[] }; raw: NodeBuffer };
