import type { Diagnostic } from "../types/index.js";

const BRAND = Symbol.for("mailwright.MailwrightError");

/** See `types/index.d.ts`. Recognised by its brand: each entry of the package may hold a copy of this class. */
export class MailwrightError extends Error {
  declare readonly name: "MailwrightError";
  readonly code: string;
  readonly diagnostics: Diagnostic[];

  constructor(code: string, message: string, diagnostics: Diagnostic[] = [], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.diagnostics = diagnostics;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && BRAND in value;
  }

  /** The findings that kept a call from answering. The first error gives code and message. */
  static of(diagnostics: Diagnostic[]): MailwrightError {
    const errors = diagnostics.filter((found) => found.severity === "error");
    const first = errors[0] ?? diagnostics[0];
    if (first === undefined) return new MailwrightError("internal", "The call failed without a finding.");
    const place = first.field === undefined || first.field === "" ? "" : `${first.field}: `;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see diagnostics)` : "";
    return new MailwrightError(first.code, `${place}${first.message}${more}`, diagnostics);
  }
}

Object.defineProperties(MailwrightError.prototype, {
  name: { value: "MailwrightError" },
  [BRAND]: { value: true },
});
