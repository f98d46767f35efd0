/** Defines the custom element `<mail-preview>` when it is imported. */
import type { Draft } from "./index.js";
import type { Preview } from "./preview.js";

export type MailPreviewView = "desktop" | "mobile" | "text" | "source" | "structure";
export type MailPreviewScheme = "light" | "dark" | "inverted";

/**
 * A preview in a sandboxed frame that runs and fetches nothing.
 *
 * Attributes: `view`, `scheme`, `remote`, `lang` (`en`, `zh-CN`; that of the nearest element without it).
 * Events: `preview` (detail: the `Preview`), `problem` (detail: the `MailwrightError`), `change` when a person has
 * chosen another `view`, `scheme` or `remote`.
 *
 * It is 40rem high unless styles of the page say otherwise, and light or dark by their `color-scheme`. Style it
 * through `::part(toolbar | tab | selected | inbox | status | frame | text | source | attachments)` and the custom
 * properties `--mail-preview-`: `background`, `stage` (around the message), `foreground`, `muted`, `border`,
 * `accent`, `on-accent`, `error`, `error-background`, `radius`, `font`, `mono`, `mobile-width`.
 */
export class MailPreview extends HTMLElement {
  /** What to show. Setting it renders in the next frame; the last of several wins. */
  draft: Draft | null;
  /** What is shown. Set it to a preview that was made elsewhere, for example in a worker; `draft` is `null` then. */
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
