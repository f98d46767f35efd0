/** The draft as files and as code to take away. */

import type { Preview } from "mailwright/preview";
import { type MailDraft, toMailDraft } from "./draft.ts";
import type { Form } from "./store.ts";

/** Saves the message; gives the name of the file. */
export function downloadMessage(message: NonNullable<Preview["message"]>, subject: string): string {
  const name = `${fileName(subject)}.eml`;
  const bytes = new Uint8Array(message.raw);
  const url = URL.createObjectURL(new Blob([bytes], { type: "message/rfc822" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
}

function fileName(subject: string): string {
  const safe = subject.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return [...safe].slice(0, 60).join("") || "message";
}

/** The draft as JSON that the command line takes as well: bytes in base64. */
export function asJson(form: Form): string {
  const draft = toMailDraft(form);
  const attachments = draft.attachments?.map((attachment) => ({
    ...attachment,
    content: base64(attachment.content as Uint8Array),
    encoding: "base64" as const,
  }));
  return JSON.stringify(attachments ? { ...draft, attachments } : draft, null, 2);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** A program that composes this draft. */
export function asCode(form: Form): string {
  const draft = toMailDraft(form);
  const entry = draft.markdown == null ? MAIN : MARKDOWN;
  return entry(literal(draft));
}

const MAIN = (draft: string) => `import { compose, initialize } from "mailwright";

await initialize();
const message = compose(${draft});
// message.raw: the bytes; message.envelope: where they go
`;

const MARKDOWN = (draft: string) => `import { compose, initialize } from "mailwright";
import * as markdown from "mailwright/markdown";

await Promise.all([initialize(), markdown.initialize()]);
const message = compose(markdown.render(${draft}));
// message.raw: the bytes; message.envelope: where they go
`;

/** JSON as one would write it in JavaScript: bare keys, long bodies in backticks, bytes by name. */
function literal(draft: MailDraft): string {
  const attachments = draft.attachments?.map((attachment) => ({ ...attachment, content: BYTES }));
  return JSON.stringify(attachments ? { ...draft, attachments } : draft, null, 2)
    .replace(/^(\s*)"(\w+)":/gm, "$1$2:")
    .replace(
      /^(\s*(?:html|markdown|text): )(".*?")(,?)$/gm,
      (_, key: string, value: string, comma: string) => {
        return `${key}${template(JSON.parse(value) as string)}${comma}`;
      },
    )
    .replaceAll(JSON.stringify(BYTES), "bytes /* a Uint8Array */");
}

const BYTES = "@bytes";

function template(text: string): string {
  return `\`${text.replace(/[`\\]|\$\{/g, "\\$&")}\``;
}
