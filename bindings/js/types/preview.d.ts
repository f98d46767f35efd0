/** Everything of `mailwright/inspect`, and a safe preview. Loads its own WebAssembly. */
import type { Diagnostic, Draft, Message, Span } from "./index.js";
import type { Inspectable, Lint, Score } from "./inspect.js";
import type { ComposeOptions } from "./index.js";
export * from "./inspect.js";

export interface PreviewOptions extends ComposeOptions {
  /** Keep images and backgrounds that have to be fetched over http(s). `false` without it. */
  remote?: boolean | undefined;
}

/** Something that was left out of the preview. */
export interface Blocked {
  kind: string;
  detail: string;
  /** In the decoded HTML part. */
  span: Span;
}

export interface PreviewAttachment {
  part: string;
  filename: string | null;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Shown inside the HTML. */
  inline: boolean;
  contentId: string | null;
}

export interface Preview {
  /** A complete, self-contained document in which nothing is active; `null` without HTML. Still show it in a sandboxed frame. */
  html: string | null;
  dark: {
    /** With the author's `prefers-color-scheme` rules; `null` where the author has none. */
    authored: string | null;
    /** Forced inversion, as readers do to mail without dark styles. */
    inverted: string | null;
  };
  text: string | null;
  /** The message as it goes over the wire, decoded as UTF-8. */
  readonly source: string;
  /** The line in an inbox. */
  inbox: { from: { name: string | null; address: string } | null; subject: string | null; snippet: string };
  attachments: PreviewAttachment[];
  blocked: Blocked[];
  structure: Message["structure"] | null;
  /** The composed message; `null` where the draft has errors or the message was given as bytes. */
  message: Message | null;
  /** What `validate` and `lint` find. */
  diagnostics: Diagnostic[];
  lintRuleset: Lint["ruleset"];
  /** `null` where the draft has errors. */
  score: Score | null;
}

/**
 * Renders a draft, a composed message or the bytes of any message as a reader sees it, with findings and score.
 * A draft with errors is shown as far as it can be, for people who are still typing.
 *
 * @throws {MailwrightError} problems of form only: wrong types, unknown fields
 */
export function preview(message: Inspectable, options?: PreviewOptions): Preview;
