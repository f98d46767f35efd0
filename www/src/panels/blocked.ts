/** What did not get into the preview, each item with the way to its place in the draft. */

import type { Preview } from "mailwright/preview";
import { fill, h, icon } from "../dom.ts";
import type { Outcome } from "../engine.ts";
import { plural, tr } from "../i18n/index.ts";
import { locate } from "../locate.ts";
import type { Target } from "../locate.ts";

export function blockedList(goTo: (target: Target) => void, outcome: () => Outcome | null) {
  const list = h("ul", {});
  const summary = h("summary", {});
  const element = h("details", { class: "blocked" }, summary, h("p", {}, tr("blockedHint")), list);
  let shown = "";
  const go = (index: number) => {
    const now = outcome();
    const span = now?.preview?.blocked[index]?.span;
    const target = now && span && locate(now, { span });
    if (target) goTo(target);
  };
  return {
    element,
    show: (preview: Preview | null) => {
      const blocked = preview?.blocked ?? [];
      element.hidden = blocked.length === 0;
      const title = plural(blocked.length, "blockedOne", "blockedMany");
      // Without the places, as in the list of findings.
      const key = JSON.stringify([title, blocked.map(({ kind, detail }) => [kind, detail])]);
      if (key === shown) return;
      shown = key;
      fill(summary, icon("shield"), title);
      fill(list, ...blocked.slice(0, MOST).map((each, index) => item(each, () => go(index))));
    },
  };
}

/** A list longer than this is not read to its end. */
const MOST = 200;

function item({ kind, detail }: Preview["blocked"][number], go: () => void): HTMLLIElement {
  const words = [h("code", {}, kind), h("span", {}, detail)];
  return h("li", {}, h("button", { type: "button", class: "quiet", onclick: go }, ...words));
}
