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
  let shown: Preview["blocked"] = [];
  const item = ({ kind, detail, span }: Preview["blocked"][number]) => {
    const go = () => {
      const now = outcome();
      const target = now && locate(now, { span });
      if (target) goTo(target);
    };
    return h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "quiet", onclick: go },
        h("code", {}, kind),
        h("span", {}, detail),
      ),
    );
  };
  return {
    element,
    show: (preview: Preview | null) => {
      const blocked = preview?.blocked ?? [];
      element.hidden = blocked.length === 0;
      fill(summary, icon("shield"), plural(blocked.length, "blockedOne", "blockedMany"));
      if (JSON.stringify(blocked) === JSON.stringify(shown)) return;
      shown = blocked;
      fill(list, ...blocked.map(item));
    },
  };
}
