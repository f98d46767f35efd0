// nodemailer's message object is accepted unchanged, types included.
import { createTransport, type SendMailOptions } from "nodemailer";
import type { Readable } from "node:stream";
import { compose, composeAsync, type AddressLike, type Draft, type EnvelopeDraft } from "mailwright";
import { toNodemailer } from "mailwright/outputs";

declare const options: SendMailOptions;
// All of it: it may hold streams, which take a moment to read.
void composeAsync(options);

/** A type without what has to be read from elsewhere. */
type Read<T> = T extends Readable | { path?: string | undefined; href?: string | undefined; httpHeaders?: unknown } ? never : T;
type Attachment = NonNullable<SendMailOptions["attachments"]>[number];
type At<K extends keyof SendMailOptions> = SendMailOptions[K];
interface Synchronous {
  from: At<"from">; sender: At<"sender">; to: At<"to">; cc: At<"cc">; bcc: At<"bcc">; replyTo: At<"replyTo">;
  inReplyTo: At<"inReplyTo">; references: At<"references">; subject: At<"subject">; messageId: At<"messageId">;
  date: At<"date">; priority: At<"priority">; disableFileAccess: At<"disableFileAccess">; disableUrlAccess: At<"disableUrlAccess">;
  text: string | Buffer | undefined;
  html: string | Buffer | undefined;
  encoding: At<"encoding">; textEncoding: At<"textEncoding">; xMailer: At<"xMailer">; maxRecipients: At<"maxRecipients">;
  baseBoundary: At<"baseBoundary">; attachDataUrls: At<"attachDataUrls">;
  amp: string | Buffer | undefined;
  watchHtml: string | Buffer | undefined;
  icalEvent: string | Buffer | undefined;
  // Headers of parts may hold addresses as objects, as those of the message may.
  attachments: Array<Omit<Attachment, "content" | "headers"> & { content?: Read<Attachment["content"]> }> | undefined;
}
declare const synchronous: Synchronous;
const draft: Draft = synchronous;
const addresses: AddressLike | undefined = options.to;
const envelope: EnvelopeDraft["to"] = options.envelope?.to;
void [draft, addresses, envelope];

// @ts-expect-error it may hold streams
compose(options);

// And what is composed goes to nodemailer.
void createTransport({ streamTransport: true }).sendMail(toNodemailer(compose(synchronous)));
