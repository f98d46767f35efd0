/** The draft outlives a reload: it is kept in this browser, without the bytes of attachments. */

import { fetchAsset } from "./examples/assets.ts";
import { emptyForm } from "./store.ts";
import type { AttachmentItem, Form } from "./store.ts";

const STORED = "mailwright.draft";
const PAUSE_MS = 300;

type StoredAttachment = Omit<AttachmentItem, "content">;
type StoredForm = Omit<Form, "attachments"> & { attachments: StoredAttachment[] };

let timer = 0;
let pending: Form | null = null;

/** Saves once typing pauses; what is pending is saved when the page goes away. */
export function save(form: Form): void {
  pending = form;
  clearTimeout(timer);
  timer = window.setTimeout(flush, PAUSE_MS);
}

function flush(): void {
  if (!pending) return;
  const stored: StoredForm = {
    ...pending,
    attachments: pending.attachments.map(({ content: _, ...rest }) => rest),
  };
  pending = null;
  try {
    localStorage.setItem(STORED, JSON.stringify(stored));
  } catch {
    // A draft too big for the browser's store is still in the page; there is nobody to ask for more room.
  }
}

addEventListener("pagehide", flush);

export interface Restored {
  form: Form;
  /** Names of attachments whose bytes are gone. */
  lost: string[];
}

/** The draft of last time; `null` for a first visit. */
export async function restore(): Promise<Restored | null> {
  const stored = read();
  if (!stored) return null;
  const attachments: AttachmentItem[] = [];
  const lost: string[] = [];
  for (const item of stored.attachments) {
    const content = item.asset === undefined ? null : await fetchAsset(item.asset).catch(() => null);
    if (content) attachments.push({ ...item, content });
    else lost.push(item.filename);
  }
  return { form: { ...emptyForm(), ...stored, attachments }, lost };
}

function read(): StoredForm | null {
  try {
    const stored = JSON.parse(localStorage.getItem(STORED) ?? "null") as StoredForm | null;
    return stored && Array.isArray(stored.attachments) ? stored : null;
  } catch {
    return null;
  }
}
