// Puts a mark before the subject, once. mailwright-plugin.toml says what this plugin is and wants.

import { get } from "mailwright:plugin/config@0.1.0";

import type { Edit, Filter } from "./mailwright";

export const filter: Filter = {
  describe() {
    return { name: "{{name}}", version: "0.1.0", doc: "Puts a mark before the subject.", wants: [], symbols: [], settings: [] };
  },

  check(message) {
    const prefix = get("prefix") ?? "";
    const subject = message.header("Subject")[0] ?? "";
    const edits: Edit[] = [];
    if (!subject.startsWith(prefix)) {
      edits.push({ tag: "set-header", val: { name: "Subject", value: prefix + subject } });
    }
    return { verdict: { tag: "accept" }, edits, findings: [] };
  },
};
