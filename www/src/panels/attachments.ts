/** Attachments: chosen, dropped, renamed, embedded, removed. */

import { fileSize, fill, h, icon } from "../dom.ts";
import { localized, t, tr } from "../i18n/index.ts";
import type { Target } from "../locate.ts";
import type { AttachmentItem, Store } from "../store.ts";
import type { Panel } from "./panel.ts";

export interface Attachments extends Panel {
  add(files: Iterable<File>): Promise<void>;
}

interface Options {
  insertImage(cid: string): void;
  announce(text: string): void;
}

export function attachments(store: Store, { insertImage, announce }: Options): Attachments {
  const list = h("ul", { class: "files" });
  const picker = h("input", {
    type: "file",
    multiple: true,
    class: "sr",
    tabindex: -1,
    "aria-hidden": "true",
  });
  const choose = h(
    "button",
    { type: "button", class: "quiet small", id: "attach" },
    icon("attach"),
    tr("attachFiles"),
  );
  const bar = h("div", { class: "attach-bar" }, choose, h("span", { class: "hint" }, tr("dropHint")), picker);
  const element = h("section", { class: "attachments" }, list, bar);
  localized(() => element.setAttribute("aria-label", t("attachments")));

  const change = (id: string, change: Partial<AttachmentItem>) =>
    store.edit({
      attachments: store.form.attachments.map((item) => (item.id === id ? { ...item, ...change } : item)),
    });
  const remove = (id: string) => {
    store.edit({ attachments: store.form.attachments.filter((item) => item.id !== id) });
    show();
    choose.focus();
  };
  const show = () => {
    fill(
      list,
      ...store.form.attachments.map((item) => row(item, { change, remove, insertImage, redraw: show })),
    );
    list.hidden = store.form.attachments.length === 0;
  };
  const add = async (files: Iterable<File>) => {
    const items = await Promise.all(Array.from(files, readFile));
    if (items.length === 0) return;
    store.edit({
      attachments: [
        ...store.form.attachments,
        ...items.map((item) => withFreeCid(item, store.form.attachments)),
      ],
    });
    show();
    announce(t("attached", { names: items.map(({ filename }) => filename).join(", ") }));
  };

  choose.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    void add(picker.files ?? []);
    picker.value = "";
  });
  store.onLoad(show);
  localized(show);

  return {
    element,
    add,
    reveal: (target) => reveal(list, target),
    replace: ({ field, start, end }, text) => {
      const match = /^attachments\[(\d+)\]\.(filename|cid)$/.exec(field);
      const item = match && store.form.attachments[Number(match[1])];
      if (!match || !item) return false;
      const name = match[2] as "filename" | "cid";
      change(item.id, { [name]: item[name].slice(0, start) + text + item[name].slice(end) });
      show();
      return true;
    },
  };
}

async function readFile(file: File): Promise<AttachmentItem> {
  return {
    id: crypto.randomUUID(),
    filename: file.name,
    contentType: file.type,
    content: new Uint8Array(await file.arrayBuffer()),
    inline: false,
    cid: contentId(file.name),
  };
}

/** A content id that says what it is: `team photo.png` becomes `team-photo`. */
function contentId(filename: string): string {
  const stem = filename
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .toLowerCase();
  return stem.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "image";
}

function withFreeCid(item: AttachmentItem, taken: AttachmentItem[]): AttachmentItem {
  const used = new Set(taken.map(({ cid }) => cid));
  let cid = item.cid;
  for (let n = 2; used.has(cid); n += 1) cid = `${item.cid}-${n}`;
  return { ...item, cid };
}

interface RowActions {
  change(id: string, change: Partial<AttachmentItem>): void;
  remove(id: string): void;
  insertImage(cid: string): void;
  redraw(): void;
}

function row(item: AttachmentItem, { change, remove, insertImage, redraw }: RowActions): HTMLLIElement {
  const textInput = (name: "filename" | "cid", label: string) =>
    h("input", {
      type: "text",
      class: name,
      value: item[name],
      "aria-label": label,
      title: label,
      spellcheck: "false",
      autocomplete: "off",
      oninput: (event: InputEvent) => change(item.id, { [name]: (event.target as HTMLInputElement).value }),
    });
  const inline = h("input", {
    type: "checkbox",
    id: `inline-${item.id}`,
    ...(item.inline ? { checked: true } : {}),
  });
  inline.addEventListener("change", () => {
    change(item.id, { inline: inline.checked });
    redraw();
    document.getElementById(inline.id)?.focus();
  });
  const insertHint = t("insertImageHint", { name: item.filename });
  return h(
    "li",
    { class: "file" },
    icon(item.contentType.startsWith("image/") ? "picture" : "attach"),
    textInput("filename", t("attachmentName")),
    h("span", { class: "size" }, fileSize(item.content.length)),
    h("label", { class: "check", for: inline.id, title: t("inlineHint") }, inline, t("inlineImage")),
    item.inline && textInput("cid", t("contentId")),
    item.inline &&
      h(
        "button",
        {
          type: "button",
          class: "quiet small insert",
          "aria-label": insertHint,
          title: insertHint,
          onclick: () => insertImage(item.cid),
        },
        t("insertImage"),
      ),
    h(
      "button",
      {
        type: "button",
        class: "quiet icon-only remove",
        "aria-label": t("removeAttachment", { name: item.filename }),
        onclick: () => remove(item.id),
      },
      icon("close"),
    ),
  );
}

function reveal(list: HTMLElement, { field, start, end }: Target): boolean {
  const match = /^attachments\[(\d+)\](?:\.(cid))?/.exec(field);
  const row = match && list.children[Number(match[1])];
  if (!row) return false;
  const input = row.querySelector<HTMLInputElement>(match[2] ? "input.cid" : "input.filename");
  input?.focus();
  input?.setSelectionRange(start, end);
  return true;
}

/** Files may be dropped anywhere on `pane`. */
export function dropZone(pane: HTMLElement, add: (files: Iterable<File>) => Promise<void>): void {
  const overlay = h("div", { class: "drop", "aria-hidden": "true" }, icon("attach"), tr("dropNow"));
  pane.append(overlay);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;
  const set = (next: number) => {
    depth = Math.max(0, next);
    pane.classList.toggle("dropping", depth > 0);
  };
  pane.addEventListener("dragenter", (event) => holdsFiles(event) && set(depth + 1));
  pane.addEventListener("dragleave", (event) => holdsFiles(event) && set(depth - 1));
  // A file dropped beside the pane would replace the page, and the draft with it.
  addEventListener("dragover", (event) => holdsFiles(event) && event.preventDefault());
  addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      set(0);
      if (event.target instanceof Node && pane.contains(event.target))
        void add(event.dataTransfer?.files ?? []);
    },
    { capture: true },
  );
}
