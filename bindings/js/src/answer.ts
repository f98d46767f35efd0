// Reads a message that WebAssembly has composed, which `answer.rs` wrote there.
import type { Diagnostic, Message, MessageInfo, Structure } from "../types/index.js";
import type { Memory } from "./engine.js";

const ROLES: Structure["role"][] = ["container", "text", "html", "inline", "attachment", "alternative"];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The message at `address`, its bytes copied out of there unless they are given. */
export function messageAt(memory: Memory, address: number, diagnostics: () => Diagnostic[], raw?: Message["raw"]): Message {
  const start = memory.numbers[address / 4]!;
  const { envelope, messageId, size, requires, structure, diagnostics: found } = infoAt(memory, address, diagnostics);
  // Not slice(), which fills with zeros what it then writes.
  raw ??= new Uint8Array(memory.bytes.subarray(start, start + size));
  return { raw, envelope, messageId, size, requires, structure, diagnostics: found };
}

/** The same without its bytes. */
export function infoAt(memory: Memory, address: number, diagnostics: () => Diagnostic[]): MessageInfo {
  const reader = new Reader(memory, address);
  const size = reader.number();
  reader.texts();
  const found = reader.number();
  const smtputf8 = reader.number() === 1;
  const eightBitMime = reader.number() === 1;
  const from = reader.text();
  const to = reader.list(() => reader.text());
  const messageId = reader.text();
  const structure = reader.structure();
  return {
    envelope: { from, to },
    messageId,
    size,
    requires: { smtputf8, eightBitMime },
    structure,
    diagnostics: found === 0 ? [] : diagnostics(),
  };
}

class Reader {
  private readonly memory: Memory;
  private readonly numbers: Uint32Array;
  private at: number;
  private all = "";
  private read = 0;

  constructor(memory: Memory, address: number) {
    this.memory = memory;
    this.numbers = memory.numbers;
    this.at = address / 4 + 1;
  }

  number(): number {
    return this.numbers[this.at++]!;
  }

  /** All texts in one, as decoding takes its time for each. */
  texts(): void {
    const start = this.number();
    this.all = decoder.decode(this.memory.bytes.subarray(start, start + this.number()));
  }

  text(): string {
    return this.cut(this.number());
  }

  private cut(length: number): string {
    const start = this.read;
    this.read += length;
    return this.all.slice(start, this.read);
  }

  list<T>(item: () => T): T[] {
    const items: T[] = [];
    for (let left = this.number(); left > 0; left--) items.push(item());
    return items;
  }

  structure(): Structure {
    const part = this.text();
    const contentType = this.text();
    const structure: Structure = { part, contentType, role: ROLES[this.number()]!, size: this.number() };
    const filename = this.number();
    if (filename > 0) structure.filename = this.cut(filename - 1);
    const contentId = this.number();
    if (contentId > 0) structure.contentId = this.cut(contentId - 1);
    const parts = this.list(() => this.structure());
    if (parts.length > 0) structure.parts = parts;
    return structure;
  }
}
