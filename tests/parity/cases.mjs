// What every runtime is asked: the vectors, and drafts made from them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VECTORS = fileURLToPath(new URL("../vectors", import.meta.url));
const STAGES = ["compose", "validate", "lint", "score", "preview", "dkim", "parse"];
const NOW = "2026-11-23T09:30:00+08:00";
const SEED = "000102030405060708090a0b0c0d0e0f";

/** Every vector with what it expects; those that JavaScript cannot be asked, with the reason. */
export function vectors() {
  const cases = [];
  const skipped = [];
  for (const stage of STAGES) {
    for (const name of readdirSync(join(VECTORS, stage)).filter((name) => name.endsWith(".json"))) {
      const vector = JSON.parse(readFileSync(join(VECTORS, stage, name), "utf8"));
      const id = `${stage}/${name.replace(".json", "")}`;
      if (vector.skip?.js) skipped.push({ id, reason: vector.skip.js });
      else cases.push({ id, stage, input: vector.input, options: options(vector.input), expect: expected(stage, name, vector.expect) });
    }
  }
  return { cases, skipped };
}

function options({ env = {}, options: { mode } = {} } = {}) {
  const now = env.now ?? NOW;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(now) ?? [];
  const offsetMinutes = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const domain = env.messageIdDomain === undefined ? {} : { messageIdDomain: env.messageIdDomain };
  const strict = mode === undefined ? {} : { strict: mode === "strict" };
  return { now: Date.parse(now), offsetMinutes, seed: env.seed ?? SEED, ...domain, ...strict };
}

/** What stands in files beside the vector, by its digest. */
function expected(stage, name, expect) {
  const beside = (extension) => sha256(readFileSync(join(VECTORS, stage, name.replace(".json", extension))));
  if (stage === "preview") {
    const html = expect.html === null ? null : beside(".html");
    return { ...expect, html, darkHtml: expect.darkHtml === null ? null : beside(".dark.html") };
  }
  if (stage === "parse") {
    const composed = expect.composed?.message === undefined ? expect.composed : { ...expect.composed, message: beside(".eml") };
    return composed === undefined ? expect : { ...expect, composed };
  }
  if (stage !== "compose" || expect.message === undefined) return expect;
  const { message: _, ...rest } = expect;
  return { sha256: beside(".eml"), ...rest };
}

export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** An attachment of each length up to a few lines of base64: where an encoder that works in blocks goes wrong. */
export function lengths() {
  const random = generator(0x2545f491);
  return Array.from({ length: 401 }, (_, length) => {
    const content = Buffer.from(Array.from({ length }, () => random() & 255)).toString("base64");
    const attachments = [{ filename: "a.bin", content, encoding: "base64" }];
    const draft = { from: "a@example.org", to: "b@example.org", subject: "Length", text: "x".repeat(length), attachments };
    return { id: `length/${length}`, stage: "compose", input: { draft, bytes: true }, options: options() };
  });
}

/** `count` drafts made from those in the vectors and examples; the same ones each time. */
export function generated(count) {
  const random = generator(0x9e3779b9);
  const seeds = baseDrafts();
  const coverage = new Map();
  const cases = [];
  for (let i = 0; i < count; i++) {
    const draft = mutate(structuredClone(pick(random, seeds)), seeds, random);
    countFields(draft, "", coverage);
    const bytes = random() % 2 === 0 && Array.isArray(draft.attachments) && draft.attachments.every(isReadable);
    cases.push({ id: `generated/${i}`, stage: "compose", input: { draft, bytes }, options: options() });
  }
  return { cases, coverage };
}

function isReadable(attachment) {
  return attachment?.encoding !== "base64" || /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(attachment.content);
}

function baseDrafts() {
  const drafts = [];
  for (const stage of STAGES) {
    for (const name of readdirSync(join(VECTORS, stage)).filter((name) => name.endsWith(".json"))) {
      const { input } = JSON.parse(readFileSync(join(VECTORS, stage, name), "utf8"));
      // Most drafts can be composed; what is wrong with the others is compared as well.
      const weight = stage === "validate" ? 1 : 4;
      if (typeof input.draft === "object") drafts.push(...Array(weight).fill(withoutFiles(input.draft)));
    }
  }
  const example = fileURLToPath(new URL("../../examples/welcome.md", import.meta.url));
  if (existsSync(example)) {
    const [, front, markdown] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(example, "utf8")) ?? [];
    const subject = /^subject: (.*)$/m.exec(front ?? "")?.[1] ?? "";
    drafts.push({ from: "a@example.org", to: "b@example.org", subject, markdown });
  }
  return drafts;
}

/** The command line reads files, JavaScript refuses to; that is not what is compared. */
function withoutFiles(draft) {
  const isRead = (value) => value?.path === undefined;
  const fields = Object.entries(draft).filter(([, value]) => isRead(value));
  return Object.fromEntries(fields.map(([name, value]) => [name, Array.isArray(value) ? value.filter(isRead) : value]));
}

const STRINGS = [
  "", " ", "  two  spaces  ", "plain", "季度报告：请查收", "Grüße aus Köln", "👨‍👩‍👧‍👦 family", "مرحبا بالعالم", "e\u0301".repeat(30),
  "=?utf-8?Q?not_encoded?=", "a\r\nX-Injected: 1", "tab\there", "nul\0", "\u202Eevil", "x".repeat(1100), "很长的主题".repeat(40),
  "a@example.org", "张三 <zhang@例子.测试>", "\"john doe\"@example.org", "Team: a@example.org, b@example.org;", "用户@example.com",
  "a..b@example.org", "user@[192.0.2.1]", "<id.1@example.org>", "2026-11-23T09:30:00+08:00", "text/html; charset=utf-8", "cid:logo",
  "<p>Hi <a href=\"https://例子.测试/\">there</a> <img src=\"cid:logo\"></p>", "line\nline\r\nline\rend", ".\r\n..\r\n", "From here",
];
const KEYS = ["subject", "text", "html", "from", "to", "cc", "bcc", "sender", "replyTo", "messageId", "inReplyTo", "references", "date", "priority"];

function mutate(draft, seeds, random) {
  for (let n = random() % 3; n > 0; n--) CHANGES[random() % CHANGES.length](draft, seeds, random);
  return draft;
}

const CHANGES = [
  (draft, _, random) => (draft[pick(random, KEYS)] = pick(random, STRINGS)),
  (draft, seeds, random) => {
    const [key, value] = pick(random, Object.entries(pick(random, seeds))) ?? [];
    if (key !== undefined) draft[key] = structuredClone(value);
  },
  (draft, _, random) => delete draft[pick(random, Object.keys(draft))],
  (draft, _, random) => {
    const key = pick(random, ["subject", "text", "html"]);
    if (typeof draft[key] === "string") draft[key] = splice(draft[key], pick(random, STRINGS), random);
  },
  (draft, _, random) => {
    const size = random() % 400;
    const content = Buffer.from(Array.from({ length: size }, () => random() & 255)).toString("base64");
    const kept = Array.isArray(draft.attachments) ? draft.attachments : [];
    draft.attachments = [...kept, { filename: pick(random, ["报告.pdf", "a.bin", "x y.txt"]), content, encoding: "base64" }];
  },
  (draft, _, random) => (draft.headers = [{ key: pick(random, ["X-A", "List-Id", "Precedence", "Subject", "X 中"]), value: pick(random, STRINGS) }]),
  (draft, _, random) => (draft.to = [pick(random, STRINGS), { name: pick(random, STRINGS), address: pick(random, STRINGS) }]),
  (draft, _, random) => (draft.to = { name: pick(random, STRINGS), group: [pick(random, STRINGS)] }),
  (draft, _, random) => (draft.envelope = { from: pick(random, STRINGS), to: pick(random, STRINGS) }),
];

function splice(text, piece, random) {
  const characters = Array.from(text);
  characters.splice(random() % (characters.length + 1), random() % 3, piece);
  return characters.join("");
}

function pick(random, list) {
  return list[random() % list.length];
}

/** xorshift32: whole numbers only, the same everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

function countFields(value, path, coverage) {
  if (path !== "") coverage.set(path, (coverage.get(path) ?? 0) + 1);
  if (Array.isArray(value)) return value.forEach((item) => countFields(item, `${path}[]`, coverage));
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) countFields(item, path === "" ? key : `${path}.${key}`, coverage);
}
