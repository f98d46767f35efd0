/** Everything of `mailwright`, and what can be told of a message. Loads its own WebAssembly. */
import type { Draft, Diagnostic, Message, Place, ReportOptions } from "./index.js";
export * from "./index.js";

/** Which rules a result comes from: equal hashes, equal rules. */
export interface RuleSet {
  id: string;
  hash: string;
}

export interface Lint {
  ruleset: RuleSet;
  /** For a draft: what `validate` finds, then what could be better. */
  diagnostics: Diagnostic[];
}

/** Where the evidence of a symbol is. */
export interface Evidence {
  field?: string;
  part?: string;
  start?: number;
  end?: number;
  bytes?: { start: number; end: number };
}

/** A symbol that was found. */
export interface Symbol {
  /** `UPPER_SNAKE`. */
  id: string;
  group: string;
  /** What it adds to the score, in thousandths of a point. */
  points: number;
  /** What it would add without the cap of its group. */
  raw_points: number;
  spans: Evidence[];
  /** Why it counts. */
  why: string;
  /** What to do about it. */
  fix: string;
}

export interface Score {
  ruleset: RuleSet;
  /** Thousandths of a point; the sum of the symbols' points. */
  score: number;
  /** From here on it is spam. */
  threshold: number;
  verdict: "ham" | "suspect" | "spam";
  symbols: Symbol[];
}

/** What to look at: a draft, which is composed first, a composed message, or the bytes of any message. */
export type Inspectable = Draft | { raw: Uint8Array } | Uint8Array;

/** Looks for what could be better. */
export function lint(message: Inspectable, options?: ReportOptions): Lint;

/** Scores a message. */
export function score(message: Inspectable, options?: ReportOptions): Score;

/**
 * Where a finding in a composed message stands in the draft that it was composed from: the field and a range
 * of UTF-16 units of its value. `null` where the draft has no such place.
 */
export function toDraft(
  draft: Draft,
  structure: Message["structure"],
  place: Place | Evidence,
): { field: string; start: number; end: number } | null;
