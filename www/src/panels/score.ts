/** The spam score as a meter, and what it is made of. */

import type { Evidence, Score, Symbol as ScoreSymbol } from "mailwright/preview";
import { fill, h } from "../dom.ts";
import type { Outcome } from "../engine.ts";
import { language, localized, t, tr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import { locate } from "../locate.ts";
import type { Target } from "../locate.ts";

const VERDICT: Record<Score["verdict"], Key> = {
  ham: "verdictHam",
  suspect: "verdictSuspect",
  spam: "verdictSpam",
};

export interface ScorePanel {
  element: HTMLElement;
  show(outcome: Outcome): void;
}

export function scorePanel(goTo: (target: Target) => void): ScorePanel {
  const meter = h("div", { class: "meter", role: "meter", "aria-valuemin": 0 }, h("div", { class: "bar" }));
  const number = h("div", { class: "number", "aria-hidden": "true" });
  const verdict = h("span", { class: "verdict" });
  const symbols = h("ul", { class: "symbols" });
  const none = h("p", { class: "hint" });
  const element = h(
    "section",
    { class: "score", "aria-labelledby": "score-title" },
    h("div", { class: "score-head" }, h("h3", { id: "score-title" }, tr("score")), verdict),
    h("div", { class: "score-line" }, number, meter),
    none,
    symbols,
  );
  let outcome: Outcome | null = null;
  let shown = "";
  const go = (evidence: Evidence[]) => {
    const latest = outcome;
    const target = latest && evidence.map((place) => locate(latest, place)).find((found) => found !== null);
    if (target) goTo(target);
  };
  const draw = () => {
    if (!outcome) return;
    const score = outcome.preview?.score ?? null;
    const key = language() + JSON.stringify(score);
    if (key === shown) return;
    shown = key;
    element.dataset.verdict = score?.verdict ?? "none";
    drawMeter(meter, number, score);
    fill(verdict, score && t(VERDICT[score.verdict]));
    fill(none, score === null ? t("scoreAfterErrors") : score.symbols.length === 0 ? t("noSymbols") : null);
    fill(symbols, ...(score?.symbols ?? []).map((symbol) => symbolItem(symbol, () => go(symbol.spans))));
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

/** Beyond the threshold there is a third of the meter left: how much worse it is hardly matters. */
const SCALE = 1.5;

function drawMeter(meter: HTMLElement, number: HTMLElement, score: Score | null): void {
  meter.hidden = score === null;
  if (!score) return fill(number);
  const [value, threshold] = [points(score.score), points(score.threshold)];
  const share = Math.min(1, Math.max(0, score.score / (score.threshold * SCALE)));
  meter.style.setProperty("--share", String(share));
  meter.style.setProperty("--threshold", String(1 / SCALE));
  meter.setAttribute("aria-valuemax", String((score.threshold * SCALE) / 1000));
  meter.setAttribute("aria-valuenow", String(Math.min(score.score, score.threshold * SCALE) / 1000));
  meter.setAttribute("aria-valuetext", t("scoreMeter", { score: value, threshold }));
  meter.setAttribute("aria-label", t("score"));
  fill(number, h("b", {}, value), h("span", {}, t("scoreOf", { threshold })));
}

/** Thousandths as people read them: `0.8`, `2.25`. */
function points(thousandths: number): string {
  return (thousandths / 1000).toFixed(2).replace(/0$/, "");
}

function symbolItem({ id, points: added, why, fix, spans }: ScoreSymbol, go: () => void): HTMLLIElement {
  const words = [
    h("span", { class: "message" }, why),
    h("span", { class: "hint" }, fix),
    h("span", { class: "meta" }, h("code", {}, id)),
  ];
  return h(
    "li",
    { class: "finding", "data-code": id },
    h("span", { class: "points" }, `+${points(added)}`),
    spans.length > 0
      ? h("button", { type: "button", class: "go", onclick: go }, ...words)
      : h("div", { class: "go" }, ...words),
  );
}
