/** What was found, worst first; each finding leads to its place. */

import type { Diagnostic } from "mailwright/preview";
import { fill, h, icon, sentence } from "../dom.ts";
import type { Outcome } from "../engine.ts";
import { language, localized, plural, t } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import { fieldOf, fixTarget, isFixable, locate } from "../locate.ts";
import type { Target } from "../locate.ts";

type Severity = Diagnostic["severity"];

const SEVERITIES: Array<{ severity: Severity; title: Key; one: Key; many: Key }> = [
  { severity: "error", title: "errors", one: "countError", many: "countErrors" },
  { severity: "warning", title: "warnings", one: "countWarning", many: "countWarnings" },
  { severity: "info", title: "infos", one: "countInfo", many: "countInfos" },
];

export interface Actions {
  goTo(target: Target): void;
  fix(target: Target, text: string): void;
}

export interface FindingsList {
  element: HTMLElement;
  show(outcome: Outcome): void;
}

export function findingsList(actions: Actions): FindingsList {
  const element = h("div", { class: "findings-list", tabindex: -1 });
  let outcome: Outcome | null = null;
  let shown = "";
  const draw = () => {
    if (!outcome) return;
    const latest = outcome;
    // Without their ranges: those move with every letter before them, and are looked up when they are asked for.
    const key = JSON.stringify([
      language(),
      latest.diagnostics.map((each) => [each.code, each.message, fieldOf(latest, each)]),
    ]);
    if (key === shown) return;
    shown = key;
    const hadFocus = element.contains(document.activeElement);
    const groups = SEVERITIES.map((group) => severityGroup(group, () => outcome, actions));
    fill(
      element,
      ...groups,
      outcome.diagnostics.length === 0 && h("p", { class: "all-good" }, t("nothingFound")),
    );
    // The button that was pressed may be gone with its finding; its neighbourhood is the next best place.
    if (hadFocus) (element.querySelector<HTMLElement>("button") ?? element).focus();
  };
  localized(draw);
  return {
    element,
    show: (next) => {
      outcome = next;
      draw();
    },
  };
}

function severityGroup(
  { severity, title, one, many }: (typeof SEVERITIES)[number],
  outcome: () => Outcome | null,
  actions: Actions,
): HTMLElement | null {
  const found = outcome()?.diagnostics.filter((diagnostic) => diagnostic.severity === severity) ?? [];
  if (found.length === 0) return null;
  const heading = h("h3", { class: "sr" }, `${t(title)}: ${plural(found.length, one, many)}`);
  return h(
    "div",
    { class: `group ${severity}` },
    heading,
    h("ul", {}, ...found.map((each) => finding(each, outcome, actions))),
  );
}

function finding(
  diagnostic: Diagnostic,
  outcome: () => Outcome | null,
  { goTo, fix }: Actions,
): HTMLLIElement {
  const now = outcome();
  const field = now && fieldOf(now, diagnostic);
  const index = now?.diagnostics.indexOf(diagnostic) ?? -1;
  const go = () => {
    const latest = outcome();
    const current = latest?.diagnostics[index];
    const target = latest && current && locate(latest, current);
    if (target) goTo(target);
  };
  const apply = () => {
    const latest = outcome();
    const current = latest?.diagnostics[index];
    const target = latest && current && fixTarget(latest, current);
    if (target) fix(target, current.fix ?? "");
  };
  const words = [
    h("span", { class: "message" }, sentence(diagnostic.message)),
    h("span", { class: "hint" }, diagnostic.hint),
    h(
      "span",
      { class: "meta" },
      h("code", {}, diagnostic.code),
      field && h("span", { class: "field" }, field),
      diagnostic.reference,
    ),
  ];
  const fixable = now !== null && isFixable(now, diagnostic);
  return h(
    "li",
    { class: "finding", "data-code": diagnostic.code },
    icon(diagnostic.severity),
    field
      ? h("button", { type: "button", class: "go", onclick: go }, ...words)
      : h("div", { class: "go" }, ...words),
    fixable &&
      h("button", { type: "button", class: "fix", title: diagnostic.fix, onclick: apply }, t("applyFix")),
  );
}

/** `2 errors, 1 warning`. */
export function summary(diagnostics: Diagnostic[]): string {
  const counts = SEVERITIES.flatMap(({ severity, one, many }) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, one, many)];
  });
  return counts.length === 0 ? t("noFindings") : counts.join(language() === "en" ? ", " : "，");
}
