/** Light, dark, or as the system has it. */

export type Theme = "system" | "light" | "dark";

const STORED = "mailwright.theme";

export function theme(): Theme {
  const value = localStorage.getItem(STORED);
  return value === "light" || value === "dark" ? value : "system";
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme);
  applyTheme();
}

/** `color-scheme` does the rest: the style sheet is written with `light-dark()`. */
export function applyTheme(): void {
  const chosen = theme();
  document.documentElement.style.colorScheme = chosen === "system" ? "light dark" : chosen;
}
