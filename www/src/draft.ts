/** From the form to the draft that mailwright takes. */

import type { Attachment, Draft } from "mailwright/preview";
import type { AttachmentItem, Form } from "./store.ts";

/** A draft whose attachments are a list. */
export type MailDraft = Draft & { attachments?: Attachment[] };

/** Fields that the author left empty are left out. */
export function toMailDraft(form: Form): MailDraft {
  const draft: MailDraft = {};
  for (const field of ["from", "to", "cc", "bcc", "replyTo", "subject"] as const) {
    if (form[field].trim() !== "") draft[field] = form[field];
  }
  if (form.priority !== "") draft.priority = form.priority;
  if (form.date !== "") draft.date = new Date(form.date);
  const headers = form.headers.filter(({ key, value }) => key !== "" || value !== "");
  if (headers.length > 0) draft.headers = headers;
  if (form.attachments.length > 0) draft.attachments = form.attachments.map(attachment);
  return { ...draft, ...body(form) };
}

function body(form: Form): Pick<Draft, "html" | "markdown" | "text"> {
  if (form.body === "markdown") return form.markdown === "" ? {} : { markdown: form.markdown };
  return {
    ...(form.html === "" ? {} : { html: form.html }),
    ...(form.text === "" ? {} : { text: form.text }),
  };
}

function attachment({ filename, content, contentType, inline, cid }: AttachmentItem): Attachment {
  return {
    filename,
    content,
    ...(contentType === "" ? {} : { contentType }),
    ...(inline ? { cid } : {}),
  };
}

/** The row of the form with the header field that a path such as `headers.X-Campaign` names; -1 without one. */
export function headerRow(form: Form, path: string): number {
  const name = /^headers\.(.*)$/.exec(path)?.[1];
  return form.headers.findIndex(({ key }) => key === name);
}
