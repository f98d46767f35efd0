/** From the form to the draft that mailwright takes. */

import type { Attachment, Draft } from "mailwright/preview";
import type { AttachmentItem, Form } from "./store.ts";

/** Fields that the author left empty are left out. */
export function toMailDraft(form: Form): Draft {
  const draft: Draft = {};
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

/** The value at a path such as `attachments[1].filename`; `undefined` where there is none. */
export function valueAt(draft: Draft, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  return steps.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), draft);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The path of the header that the author wrote at `index`: empty rows are not in the draft. */
export function headerRow(form: Form, index: number): number {
  const filled = form.headers.flatMap(({ key, value }, row) => (key !== "" || value !== "" ? [row] : []));
  return filled[index] ?? -1;
}
