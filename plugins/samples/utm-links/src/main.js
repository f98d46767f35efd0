// Adds campaign parameters to web links. Links that have them keep theirs, and so do those of List-Unsubscribe.

import { get, getList } from "mailwright:plugin/config@0.1.0";

import { insertions } from "./html.js";
import { tagText } from "./text.js";
import { place } from "./url.js";

export const filter = {
  describe() {
    return {
      name: "utm-links",
      version: "0.1.0",
      doc: "Adds campaign parameters (utm_source and so on) to web links, leaving everything else as it is.",
      wants: [],
      symbols: [],
      settings: [],
    };
  },

  check(message) {
    const how = {
      parameters: parameters(),
      hosts: getList("hosts").map((host) => host.trim().toLowerCase()).filter(Boolean),
      // They are often signed, and whoever leaves is no visitor.
      exempt: new Set(message.header("List-Unsubscribe").flatMap((value) => value.match(/(?<=<)[^>]*(?=>)/g) ?? [])),
    };
    const edits = [];
    for (const part of message.parts()) {
      if (part.role === "html") {
        change(edits, "set-html", message.text(part.index), (html) => insertions(html, how));
      } else if (part.role === "text" && get("text") === "true") {
        change(edits, "set-text", message.text(part.index), (text) => tagText(text, (url) => place(url, how)));
      }
    }
    return { verdict: { tag: "accept" }, edits, findings: [] };
  },
};

function parameters() {
  const all = ["source", "medium", "campaign"].map((name) => [`utm_${name}`, (get(name) ?? "").trim()]);
  const set = all.filter(([, value]) => value !== "");
  if (set.length === 0) throw { tag: "config", val: "source, medium and campaign are all empty" };
  return set;
}

function change(edits, tag, before, work) {
  const after = work(before);
  if (after !== before) edits.push({ tag, val: after });
}
