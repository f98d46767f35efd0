/** Defines the custom element `<mail-preview>` when it is imported. */
import type { Draft } from "./index.js";
import type { Preview } from "./preview.js";

export type MailPreviewView = "desktop" | "mobile" | "text" | "source" | "structure";
export type MailPreviewScheme = "light" | "dark" | "inverted";

/**
 * A preview in a sandboxed frame that runs and fetches nothing.
 *
 * Attributes: `view`, `scheme`, `remote`, `lang` (`en`, `zh-CN`). Events: `preview` (detail: the `Preview`),
 * `problem` (detail: the `MailwrightError`). Style it through `::part(toolbar | tab | frame | inbox | text | source | attachments)`
 * and `--mail-preview-*` custom properties.
 */
export class MailPreview extends HTMLElement {
  /** What to show. Setting it renders in the next frame; the last of several wins. */
  draft: Draft | null;
  /** Or show a preview that was made elsewhere, for example in a worker. */
  preview: Preview | null;
  view: MailPreviewView;
  scheme: MailPreviewScheme;
  remote: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    "mail-preview": MailPreview;
  }
}
