/** Short messages: a toast for what was just done, a silent one for what changed while typing. */

import { fill, h } from "./dom.ts";

const TOAST_MS = 5_000;
/** Long enough to walk to its button with the keyboard. */
const UNDO_MS = 15_000;
/** Screen readers hear about findings when typing pauses, not at every letter. */
const QUIET_MS = 900;

export function notifications() {
  const toast = h("div", { class: "toast", role: "status" });
  const silent = h("div", { class: "sr", "aria-live": "polite", id: "live" });
  let hide = 0;
  let speak = 0;
  return {
    elements: [toast, silent],
    toast: (text: string, undo?: { label: string; run(): void }) => {
      const button = undo && h("button", { type: "button" }, undo.label);
      button?.addEventListener("click", () => {
        toast.classList.remove("shown");
        undo?.run();
      });
      fill(toast, text, button);
      toast.classList.add("shown");
      clearTimeout(hide);
      hide = window.setTimeout(() => toast.classList.remove("shown"), undo ? UNDO_MS : TOAST_MS);
    },
    speak: (text: string) => {
      clearTimeout(speak);
      speak = window.setTimeout(() => {
        if (silent.textContent !== text) silent.textContent = text;
      }, QUIET_MS);
    },
  };
}
