import type { Draft, Message, Place, Structure } from "../types/index.js";
import type { Evidence } from "../types/inspect.js";

/** UTF-8 bytes of the character at `index`, and its UTF-16 units. */
function width(text: string, index: number): [bytes: number, units: number] {
  const code = text.codePointAt(index) ?? 0;
  if (code < 0x80) return [1, 1];
  if (code < 0x800) return [2, 1];
  return code < 0x10000 ? [3, 1] : [4, 2];
}

/** The UTF-16 index of each UTF-8 offset, which must be in ascending order. `lineEnd` is the bytes of a line break. */
function indexes(text: string, offsets: number[], lineEnd: 1 | 2): number[] {
  const found: number[] = [];
  let at = 0;
  let index = 0;
  for (const offset of offsets) {
    while (index < text.length && at < offset) {
      const [bytes, units] = width(text, index);
      const breaks = lineEnd === 2 ? lineBreak(text, index) : 0;
      at += breaks > 0 ? 2 : bytes;
      index += breaks > 0 ? breaks : units;
    }
    found.push(index);
  }
  return found;
}

/** Units of the line break at `index`; composing makes CRLF of each. */
function lineBreak(text: string, index: number): number {
  const character = text[index];
  if (character === "\r") return text[index + 1] === "\n" ? 2 : 1;
  return character === "\n" ? 1 : 0;
}

/** See `types/index.d.ts`. */
export function toUtf16(value: string, span: { start: number; end: number }): { start: number; end: number } {
  const [start = 0, end = 0] = indexes(value, [span.start, span.end], 1);
  return { start, end };
}

/** See `types/inspect.d.ts`. */
export function toDraft(
  draft: Draft,
  structure: Message["structure"],
  place: Place | Evidence,
): { field: string; start: number; end: number } | null {
  const span = "span" in place ? place.span : flat(place as Evidence);
  const inPart = span?.part !== undefined;
  const field = inPart ? bodyField(structure, span.part) : place.field;
  if (field === undefined) return null;
  const value = valueAt(draft, field);
  if (typeof value !== "string" || span === undefined) return { field, start: 0, end: value?.length ?? 0 };
  const [start = 0, end = 0] = indexes(value, [span.start, span.end], inPart ? 2 : 1);
  return { field, start, end };
}

function flat({ part, start, end }: Evidence): { part?: string; start: number; end: number } | undefined {
  if (start === undefined || end === undefined) return undefined;
  return part === undefined ? { start, end } : { part, start, end };
}

function bodyField(structure: Structure, part: string | undefined): "text" | "html" | undefined {
  if (structure.part === part && (structure.role === "text" || structure.role === "html")) return structure.role;
  for (const child of structure.parts ?? []) {
    const found = bodyField(child, part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text at a path such as `attachments[0].filename`. */
function valueAt(draft: Draft, path: string): string | undefined {
  let value: unknown = draft;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "string" ? value : undefined;
}
