/** From a finding to the characters in the form that it is about. */

import { toDraft, toUtf16 } from "mailwright/preview";
import type { Diagnostic, Evidence, Place } from "mailwright/preview";
import { valueAt } from "./draft.ts";
import type { Outcome } from "./engine.ts";

/** A range of UTF-16 units in the value of a draft field. */
export interface Target {
  field: string;
  start: number;
  end: number;
}

/** `null` where nothing in the form stands for it. */
export function locate(outcome: Outcome, place: Place): Target | null {
  const target = inDraft(outcome, place) ?? inMessage(outcome, place);
  return target && intoMarkdown(outcome, target);
}

export function placeOf({ field, part, start, end, bytes }: Evidence): Place {
  const span = start === undefined || end === undefined ? undefined : { start, end, ...(part === undefined ? {} : { part }) };
  return {
    ...(field === undefined ? {} : { field }),
    ...(span === undefined ? {} : { span }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

/** Findings about a field of the draft itself. */
function inDraft({ composed }: Outcome, { field, span }: Place): Target | null {
  if (field === undefined || span?.part !== undefined) return null;
  const value = valueAt(composed, field);
  if (typeof value !== "string") return value === undefined ? null : { field, start: 0, end: 0 };
  return { field, ...(span ? toUtf16(value, span) : { start: 0, end: value.length }) };
}

/** Findings about the message that was composed from it. */
function inMessage({ composed, preview }: Outcome, place: Place): Target | null {
  const target = preview?.structure ? toDraft(composed, preview.structure, place) : null;
  if (target || place.field === undefined) return target;
  return { field: place.field, start: 0, end: 0 };
}

/**
 * HTML and text that were made from Markdown are not in the form. The same words in the Markdown are what the
 * author has to change; where they are not found, or found twice, the Markdown as a whole.
 */
function intoMarkdown({ draft, composed }: Outcome, target: Target): Target {
  const made = target.field === "html" || target.field === "text";
  if (!made || typeof draft.markdown !== "string") return target;
  const value = composed[target.field as "html" | "text"];
  const words = typeof value === "string" ? plainText(value.slice(target.start, target.end)) : "";
  const start = words === "" ? -1 : draft.markdown.indexOf(words);
  const once = start >= 0 && draft.markdown.indexOf(words, start + 1) < 0;
  return { field: "markdown", start: once ? start : 0, end: once ? start + words.length : 0 };
}

function plainText(html: string): string {
  return (new DOMParser().parseFromString(html, "text/html").body.textContent ?? "").trim();
}

/** Where `fix` would go: only where the very text that it replaces is in the form. */
export function fixTarget(outcome: Outcome, diagnostic: Diagnostic): Target | null {
  if (diagnostic.fix === undefined) return null;
  const target = inDraft(outcome, diagnostic) ?? inMessage(outcome, diagnostic);
  const made = typeof outcome.draft.markdown === "string" && (target?.field === "html" || target?.field === "text");
  return made ? null : target;
}
