/**
 * Everything of `mailwright`, and messages back to drafts: to be edited and composed again, answered, passed on. Loads its
 * own WebAssembly. Drafts with an `original`, which `parse` makes, are composed by this entry's `compose`.
 */
import type { Diagnostic, Draft, ReportOptions, Structure } from "./index.js";
export * from "./index.js";

/** The bytes of a message, or what `compose` gave. Lines may end in CRLF, LF or CR. */
export type Parsable = Uint8Array | { raw: Uint8Array };

export interface ParseOptions extends ReportOptions {
  /** What a message may have before it is refused. Every default is far above what mail has. */
  limits?:
    | {
        /** How deep multiparts may nest; never more than 500. 100 without it. */
        depth?: number | undefined;
        /** Parts, multiparts included. 10,000 without it. */
        parts?: number | undefined;
        /** Bytes of one header field. 262,144 without it. */
        field?: number | undefined;
        /** Bytes of all header fields of a part. 1,048,576 without it. */
        header?: number | undefined;
        /** Addresses of one header field. 10,000 without it. */
        addresses?: number | undefined;
        /** Bytes of the message. 268,435,456 without it. */
        total?: number | undefined;
      }
    | undefined;
}

export interface ReplyOptions extends ParseOptions {
  /** Whether everybody who got the message gets the answer. Only its author without it. */
  toAll?: boolean | undefined;
  /** The addresses of who answers: none of them is answered, and the one that got the message is the sender. */
  own?: string[] | undefined;
  /** Whether the message is quoted. `true` without it. `lang` is that of the line above the quote. */
  quote?: boolean | undefined;
}

export interface ForwardOptions extends ParseOptions {
  /** Whether the whole message is attached as it is. Without it, its text stands below a few lines that say whose it is. */
  attached?: boolean | undefined;
}

export interface Parsed {
  /**
   * What composes to the same message, as far as a draft can say it. A part that would be written in another way has an
   * `original`, and is written as that while nothing else about it is changed.
   */
  draft: Draft;
  /** The parts as they stand in the message. */
  structure: Structure;
  /** What the draft does not hold, or holds in another form. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a message into a draft. HTML is handed over as it is, scripts and all: `mailwright/preview` makes it safe to show.
 *
 * @throws MailwrightError `message-too-large`, `message-too-deep`, `message-too-many-parts`, `message-field-too-large`,
 * `message-header-too-large`; nothing else is an error
 */
export function parse(message: Parsable, options?: ParseOptions): Parsed;

/** The draft of an answer: recipients, subject, thread, and the message quoted. Errors as of `parse`. */
export function reply(message: Parsable, options?: ReplyOptions): Draft;

/** The draft that passes a message on; `to` and `from` are still to be set. Errors as of `parse`. */
export function forward(message: Parsable, options?: ForwardOptions): Draft;
