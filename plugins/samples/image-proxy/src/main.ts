// Lets images from elsewhere be fetched through a proxy: img, picture, input and video, backgrounds, and url(…) in CSS.

import { get, getList } from "mailwright:plugin/config@0.1.0";

import { rewrite } from "./html";
import type { Edit, Filter, Finding } from "./mailwright";
import { Proxy } from "./proxy";

export const filter: Filter = {
  describe() {
    const doc = "Lets images from elsewhere be fetched through a proxy, so that their servers do not see who reads.";
    return { name: "image-proxy", version: "0.1.0", doc, wants: [], symbols: [], settings: [] };
  },

  check(message) {
    const proxy = new Proxy(get("proxy") ?? "", getList("own"));
    const edits: Edit[] = [];
    const findings: Finding[] = [];
    const body = message.parts().find((part) => part.role === "html");
    if (body !== undefined) {
      const before = message.text(body.index);
      const { html, trackers } = rewrite(before, proxy);
      if (html !== before) edits.push({ tag: "set-html", val: html });
      for (const detail of trackers) findings.push({ symbol: "IMAGE_TRACKER", points: 500, part: body.index, detail });
    }
    return { verdict: { tag: "accept" }, edits, findings };
  },
};
