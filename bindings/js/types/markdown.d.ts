/** Markdown drafts. Loads its own WebAssembly. */
import type { Draft, ReportOptions, WasmSource } from "./index.js";
export { MailwrightError } from "./index.js";

/** As `initialize` of `mailwright`, for this entry. */
export function initialize(source?: WasmSource): Promise<void>;

/** A draft with `text` and `html` in place of `markdown`; one without Markdown is returned as it is. */
export function render(draft: Draft, options?: ReportOptions): Draft;

/** Reads Markdown with YAML front matter between `---` lines as a draft. */
export function parseDraft(markdown: string, options?: ReportOptions): Draft;
