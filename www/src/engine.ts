/** The mailwright package behind one call: form in, everything that the panels show out. */

import { initialize, MailwrightError, preview } from "mailwright/preview";
import type { Diagnostic, Draft, Lang, Preview } from "mailwright/preview";
import { toMailDraft } from "./draft.ts";
import type { Form } from "./store.ts";

export interface Outcome {
  /** As the author wrote it, perhaps in Markdown. */
  draft: Draft;
  /** As it is composed: Markdown turned into text and HTML. */
  composed: Draft;
  /** `null` where the draft has a problem of form. */
  preview: Preview | null;
  diagnostics: Diagnostic[];
}

export interface Moment {
  /** Hex digits; the same ones while one message is being written, so that its source holds still. */
  seed: string;
  lang: Lang;
}

type Markdown = typeof import("mailwright/markdown");

let markdown: Markdown | null = null;

export const start = (): Promise<void> => initialize();

/** Whether `inspect` can take this form at once; otherwise `prepare` it first. */
export function ready(form: Form): boolean {
  return form.body === "html" || markdown !== null;
}

/** Loads what only some drafts need: the Markdown renderer is a WebAssembly module of its own. */
export async function prepare(): Promise<void> {
  const module = await import("mailwright/markdown");
  await module.initialize();
  markdown = module;
}

export function inspect(form: Form, { seed, lang }: Moment): Outcome {
  const draft = toMailDraft(form);
  try {
    const composed = draft.markdown == null ? draft : render(draft, lang);
    const shown = preview(composed, {
      seed,
      lang,
      now: thisMinute(),
      offsetMinutes: -new Date().getTimezoneOffset(),
    });
    return { draft, composed, preview: shown, diagnostics: shown.diagnostics };
  } catch (error) {
    if (!(error instanceof MailwrightError)) throw error;
    return { draft, composed: draft, preview: null, diagnostics: error.diagnostics };
  }
}

function render(draft: Draft, lang: Lang): Draft {
  if (!markdown) throw new Error("inspect before prepare");
  return markdown.render(draft, { lang });
}

/** Whole minutes: with the clock's milliseconds the source would change at every keystroke. */
function thisMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

export function newSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
