import type { MailPreviewScheme, MailPreviewView } from "../../types/element.js";
import type { Preview } from "../../types/preview.js";
import type { MailwrightError } from "../errors.js";
import type { Texts } from "./texts.js";

export const VIEWS: readonly MailPreviewView[] = ["desktop", "mobile", "text", "source", "structure"];
export const SCHEMES: readonly MailPreviewScheme[] = ["light", "dark", "inverted"];

/** All that is drawn. */
export interface State {
  preview: Preview | null;
  /** Why there is no newer preview. */
  problem: MailwrightError | null;
  view: MailPreviewView;
  scheme: MailPreviewScheme;
  remote: boolean;
  texts: Texts;
}

/** What a person does. */
export interface Actions {
  view(view: MailPreviewView): void;
  scheme(scheme: MailPreviewScheme): void;
  remote(remote: boolean): void;
}

/** Whether a view shows the message as it looks. */
export function isPage(view: MailPreviewView): boolean {
  return view === "desktop" || view === "mobile";
}
