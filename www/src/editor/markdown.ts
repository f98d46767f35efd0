/** Markdown for the editor, loaded when somebody writes Markdown. */

import { markdown as language, markdownLanguage } from "@codemirror/lang-markdown";

export const markdown = () => language({ base: markdownLanguage });
