/** From a finding to the characters in the form that it is about. */

import { toDraft } from "mailwright/preview";
import type { Diagnostic, Evidence, Message, Place } from "mailwright/preview";
import type { Outcome } from "./engine.ts";

/** A range of UTF-16 units in the value of a draft field. */
export interface Target {
  field: string;
  start: number;
  end: number;
}

const NO_PARTS: Message["structure"] = { part: "", contentType: "", role: "container", size: 0 };

/** `null` where nothing in the form stands for it. */
export function locate(outcome: Outcome, place: Place | Evidence): Target | null {
  const target = composedTarget(outcome, place);
  return target && (isMade(outcome, target) ? intoMarkdown(outcome, target) : target);
}

/** The field alone: cheaper than its range, for which the text before it has to be counted. */
export function fieldOf(outcome: Outcome, place: Place): string | null {
  const start = place.span && { ...place.span, start: 0, end: 0 };
  const target = composedTarget(outcome, start ? { ...place, span: start } : place);
  return target && (isMade(outcome, target) ? "markdown" : target.field);
}

/** Where the text that `fix` replaces is in the form; not where it was made from Markdown. */
export function fixTarget(outcome: Outcome, diagnostic: Diagnostic): Target | null {
  if (!isFixable(outcome, diagnostic)) return null;
  return composedTarget(outcome, diagnostic);
}

export function isFixable(outcome: Outcome, diagnostic: Diagnostic): boolean {
  const field = diagnostic.fix === undefined ? null : fieldOf(outcome, diagnostic);
  return field !== null && field !== "markdown";
}

function composedTarget({ composed, preview }: Outcome, place: Place | Evidence): Target | null {
  return toDraft(composed, preview?.structure ?? NO_PARTS, place);
}

function isMade({ draft }: Outcome, { field }: Target): boolean {
  return typeof draft.markdown === "string" && (field === "html" || field === "text");
}

/**
 * HTML and text that were made from Markdown are not in the form. The same words in the Markdown are what the
 * author has to change; where they are not found, or found twice, the Markdown as a whole.
 */
function intoMarkdown({ draft, composed }: Outcome, { field, start, end }: Target): Target {
  const markdown = draft.markdown ?? "";
  const value = composed[field as "html" | "text"];
  const words = typeof value === "string" ? plainText(value.slice(start, end)) : "";
  const at = words === "" ? -1 : markdown.indexOf(words);
  const once = at >= 0 && !markdown.includes(words, at + 1);
  return { field: "markdown", start: once ? at : 0, end: once ? at + words.length : 0 };
}

function plainText(html: string): string {
  return (new DOMParser().parseFromString(html, "text/html").body.textContent ?? "").trim();
}
