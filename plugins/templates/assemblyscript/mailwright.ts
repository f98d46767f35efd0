// The core door: a message comes as JSON in a frame, the answer is JSON. docs/plugins.md of mailwright says what the
// fields are.

import { Json, parse, quote } from "./json";

export function mw_abi(): i32 {
  return 1;
}

export function mw_alloc(length: i32): usize {
  return heap.alloc(length);
}

export class Message {
  /** All of it, as docs/plugins.md says. */
  json: Json;
  private start: usize;

  constructor(frame: usize) {
    this.start = frame + 4 + load<u32>(frame);
    this.json = parse(String.UTF8.decodeUnsafe(frame + 4, load<u32>(frame)));
  }

  /** The value of the first field of that name, in any case; empty where there is none. */
  header(name: string): string {
    const wanted = name.toLowerCase();
    const headers = this.json.get("headers").items;
    for (let i = 0; i < headers.length; i++) {
      if (headers[i].get("name").text.toLowerCase() == wanted) return headers[i].get("value").text;
    }
    return "";
  }

  /** The parts: index, role, contentType, filename, size, text… */
  parts(): Json[] {
    return this.json.get("parts").items;
  }

  /** A text, an integer or a boolean, as text; empty where nothing is set. */
  setting(key: string): string {
    return this.json.get("settings").get(key).text;
  }

  /** The items of a list; none where nothing is set. */
  settingList(key: string): string[] {
    return this.json.get("settings").get(key).items.map<string>((item) => item.text);
  }

  /** Bytes of the message as it is on the wire, with read.attachments; a part's `raw` says where its content is. */
  raw(start: i32, end: i32): Uint8Array {
    const bytes = new Uint8Array(end - start);
    memory.copy(bytes.dataStart, this.start + start, end - start);
    return bytes;
  }
}

export class Outcome {
  private verdict: string = '"verdict":"accept"';
  private edits: string[] = [];
  private findings: string[] = [];
  private failure: string = "";

  reject(reason: string, code: i32 = 550, enhanced: string = "5.7.1"): void {
    this.verdict = `"verdict":"reject","reason":${quote(reason)},"code":${code},"enhanced":${quote(enhanced)}`;
  }

  quarantine(reason: string): void {
    this.verdict = `"verdict":"quarantine","reason":${quote(reason)}`;
  }

  /** It could not be done: kind is config, unsupported or internal. */
  fail(kind: string, reason: string): void {
    this.failure = `{"failure":${quote(kind)},"reason":${quote(reason)}}`;
  }

  setHeader(name: string, value: string): void {
    this.edit("set-header", ["name", name, "value", value]);
  }

  /** Any edit whose fields are texts: name, value, name, value… */
  edit(name: string, fields: string[]): void {
    let text = `{"edit":${quote(name)}`;
    for (let i = 0; i < fields.length; i += 2) text += `,${quote(fields[i])}:${quote(fields[i + 1])}`;
    this.edits.push(text + "}");
  }

  /** `part` is -1 where it is about no part. */
  find(symbol: string, points: i32, part: i32, detail: string): void {
    const where = part < 0 ? "null" : part.toString();
    this.findings.push(`{"symbol":${quote(symbol)},"points":${points},"part":${where},"detail":${quote(detail)}}`);
  }

  toString(): string {
    if (this.failure.length > 0) return this.failure;
    return `{${this.verdict},"edits":[${this.edits.join(",")}],"findings":[${this.findings.join(",")}]}`;
  }
}

/** Where the answer stands and how long it is, in one number. */
export function answer(outcome: Outcome): i64 {
  const bytes = String.UTF8.encode(outcome.toString());
  return ((changetype<usize>(bytes) as i64) << 32) | (bytes.byteLength as i64);
}
