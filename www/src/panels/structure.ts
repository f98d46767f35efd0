/** The parts of the message as a tree. */

import type { Message } from "mailwright/preview";
import { fileSize, h } from "../dom.ts";
import { t } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";

type Part = Message["structure"];

const ROLE: Record<Part["role"], Key> = {
  container: "roleContainer",
  text: "roleText",
  html: "roleHtml",
  alternative: "roleAlternative",
  inline: "roleInline",
  attachment: "roleAttachment",
};

export function structureTree(part: Part): HTMLElement {
  return h("ul", { class: "tree" }, branch(part));
}

function branch({ part, contentType, role, size, filename, contentId, parts }: Part): HTMLLIElement {
  return h(
    "li",
    {},
    h(
      "div",
      { class: `part ${role}` },
      part !== "" && h("span", { class: "number" }, part),
      h("code", {}, contentType),
      role !== "container" && h("span", { class: "role" }, t(ROLE[role])),
      filename !== undefined && h("b", {}, filename),
      contentId !== undefined && h("span", { class: "cid" }, `cid:${contentId}`),
      role !== "container" && h("span", { class: "size" }, fileSize(size)),
    ),
    parts && parts.length > 0 ? h("ul", {}, ...parts.map(branch)) : null,
  );
}
