// What calls give against their types: every object that the vectors produce is walked. A property that is not
// declared fails, as does one that is declared and missing, or never seen.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declarations, ts } from "./declarations.mjs";
import { results } from "./plugins.mjs";

const VECTORS = fileURLToPath(new URL("../../../../tests/vectors/", import.meta.url));
const STAGES = ["compose", "validate", "lint", "score"];
const OPTIONS = { now: 1_795_397_400_000, seed: "000102030405060708090a0b0c0d0e0f" };
const SOURCE = `
import { compose, composeStream, composeTo, lint, parseAddresses, preview, score, validate, type Diagnostic } from "./preview.js";
import { parseDraft, render } from "./markdown.js";
import { forward, parse, reply } from "./parse.js";
import { toCloudflareSend, toGmail, toGraph, toNodemailer, toResend, toSesV2 } from "./outputs.js";
import { compose as composeChecked, loadPlugin } from "./plugins.js";
declare function findings(): Diagnostic[];
declare function loaded(): Awaited<ReturnType<typeof loadPlugin>>;
declare function checked(): Awaited<ReturnType<typeof composeChecked>>;
`;
/** Properties that no vector shows, and why. */
const UNSEEN = new Map([]);

/** `plugins` is the entry for them, `program` the one that builds some. */
export async function given(folder, api, plugins, program) {
  const asked = declarations(folder, SOURCE);
  const walker = new Walker(asked);
  const result = (name) => asked.typeOf(name).getCallSignatures()[0].getReturnType();
  const problems = new Set();
  const look = (name, call) => {
    let value;
    try {
      value = call();
    } catch (error) {
      if (error?.name !== "MailwrightError") throw error;
      value = error.diagnostics;
      name = "findings";
    }
    for (const problem of walker.mismatch(result(name), value, name)) problems.add(problem);
    return name === "findings" ? undefined : value;
  };
  for (const draft of drafts(api, look)) everything(api, look, draft);
  for (const draft of MORE) everything(api, look, draft);
  for (const raw of messages()) {
    for (const name of ["lint", "score", "preview"]) look(name, () => api[name](raw, OPTIONS));
    for (const name of ["parse", "reply", "forward"]) look(name, () => api[name](raw));
  }
  const withPlugins = await results(plugins, program, `${folder}/../plugins-that-answer`, OPTIONS);
  for (const [name, values] of Object.entries(withPlugins)) {
    for (const value of values) look(name, () => value);
    walker.declare(result(name));
  }
  for (const name of Object.keys(api).filter((name) => name in RESULTS)) walker.declare(result(name));
  return [...problems, ...walker.unseen().filter((name) => !UNSEEN.has(name)).map((name) => `${name} is declared, and no vector shows it`)];
}

const RESULTS = Object.fromEntries(["compose", "composeStream", "composeTo", "lint", "parseAddresses", "preview", "score", "validate", "toCloudflareSend", "toGmail", "toGraph", "toNodemailer", "toResend", "toSesV2"].map((name) => [name, true]));

/** What vectors for other things do not hold. */
const MORE = [
  {
    from: "Ada <ada@example.org>", to: "Bob <bob@example.org>", cc: "c@example.org", bcc: "d@example.org", replyTo: { name: "R", address: "r@example.org" },
    subject: "A", text: "text", headers: { "X-A": "1" },
    html: '<html><head><style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style></head><body><p onclick="x()">Hi</p><script>x()</script><img src="https://example.org/a.png" alt="a"><img src="cid:logo" alt="logo"></body></html>',
    attachments: [{ filename: "a.png", cid: "logo", contentType: "image/png", content: new Uint8Array([137, 80, 78, 71]) }, { filename: "a.txt", content: "x" }],
  },
  { from: "Ada <ada@example.org>", to: "Team: a@example.org, B <b@example.org>;", subject: "x", text: "x", attachments: [{ content: "x", contentType: "application/x-a" }] },
];

function* drafts(api, look) {
  for (const stage of STAGES) {
    for (const name of readdirSync(VECTORS + stage).filter((name) => name.endsWith(".json"))) {
      const { input } = JSON.parse(readFileSync(`${VECTORS}${stage}/${name}`, "utf8"));
      if (typeof input.markdown === "string") yield look("parseDraft", () => api.parseDraft(input.markdown)) ?? {};
      if (input.draft !== undefined) yield input.draft;
    }
  }
}

function* messages() {
  for (const name of readdirSync(`${VECTORS}parse`).filter((name) => name.endsWith(".json"))) {
    const { input } = JSON.parse(readFileSync(`${VECTORS}parse/${name}`, "utf8"));
    yield new Uint8Array(input.base64 === undefined ? Buffer.from(input.message) : Buffer.from(input.base64, "base64"));
  }
  for (const name of readdirSync(`${VECTORS}compose`).filter((name) => name.endsWith(".eml"))) yield new Uint8Array(readFileSync(`${VECTORS}compose/${name}`));
}

function everything(api, look, given) {
  const draft = given.markdown === undefined ? given : (look("render", () => api.render(given)) ?? given);
  look("validate", () => api.validate(draft));
  look("preview", () => api.preview(draft, OPTIONS));
  for (const list of [draft.from, draft.to, draft.cc]) if (typeof list === "string") look("parseAddresses", () => api.parseAddresses(list));
  const message = look("compose", () => api.compose(draft, OPTIONS));
  look("composeTo", () => api.composeTo(draft, () => {}, OPTIONS));
  if (message === undefined) return;
  look("composeStream", () => api.composeStream(draft, OPTIONS));
  for (const name of ["lint", "score"]) look(name, () => api[name](message, OPTIONS));
  for (const name of ["toGmail", "toGraph", "toNodemailer", "toSesV2"]) look(name, () => api[name](message));
  look("toCloudflareSend", () => api.toCloudflareSend(draft, api.parseAddresses));
  look("toResend", () => api.toResend(draft, api.parseAddresses));
}

class Walker {
  declared = new Map();
  seen = new Set();

  constructor({ checker, isOurs }) {
    Object.assign(this, { checker, isOurs });
  }

  /** What is wrong with a value, if it is to be of a type. */
  mismatch(type, value, path) {
    if (type.isUnion()) return this.best(type.types, value, path);
    const wrong = (what) => [`${path}: ${what}, declared ${this.checker.typeToString(type)}`];
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [];
    if (type.isLiteral()) return value === type.value ? [] : wrong(JSON.stringify(value) ?? typeof value);
    if (flags & ts.TypeFlags.BooleanLiteral) return String(value) === this.checker.typeToString(type) ? [] : wrong(String(value));
    if (flags & ts.TypeFlags.String) return typeof value === "string" ? [] : wrong(typeof value);
    if (flags & ts.TypeFlags.Number) return typeof value === "number" ? [] : wrong(typeof value);
    if (flags & ts.TypeFlags.Null) return value === null ? [] : wrong(typeof value);
    if (flags & ts.TypeFlags.Undefined) return value === undefined ? [] : wrong(typeof value);
    if (typeof value !== "object" || value === null) return type.isIntersection() && typeof value === "string" ? [] : wrong(value === null ? "null" : typeof value);
    if (this.checker.isArrayType(type)) return this.list(type, value, path, wrong);
    const name = this.isOurs(type.getSymbol()) ? undefined : type.getSymbol()?.name;
    if (typeof globalThis[name] === "function") return value instanceof globalThis[name] ? [] : wrong(`no ${name}`);
    return this.object(type, value, path, wrong);
  }

  best(types, value, path) {
    const tried = types.map((type) => this.attempt(type, value, path)).sort((a, b) => a.problems.length - b.problems.length);
    // Of several that do not fit, the one nearest tells most.
    const [{ problems, seen }] = tried;
    if (problems.length === 0) for (const name of seen) this.seen.add(name);
    const objects = tried.filter(({ type }) => typeof value === "object" && value !== null && type.flags & ts.TypeFlags.Object);
    return problems.length === 0 ? [] : (objects[0] ?? tried[0]).problems;
  }

  attempt(type, value, path) {
    const before = this.seen;
    this.seen = new Set();
    const problems = this.mismatch(type, value, path);
    const seen = this.seen;
    this.seen = before;
    return { type, problems, seen };
  }

  list(type, value, path, wrong) {
    if (!Array.isArray(value)) return wrong("no list");
    const [item] = this.checker.getTypeArguments(type);
    return value.flatMap((each) => this.mismatch(item, each, `${path}[]`));
  }

  object(type, value, path, wrong) {
    if (Array.isArray(value) || ArrayBuffer.isView(value)) return wrong("a list");
    const properties = this.checker.getPropertiesOfType(type);
    const index = type.getStringIndexType();
    const missing = properties.filter((property) => !(property.flags & ts.SymbolFlags.Optional) && !(property.name in value));
    const problems = missing.map(({ name }) => `${path}.${name} is declared and missing`);
    for (const key of Object.keys(value)) {
      const property = properties.find(({ name }) => name === key);
      const declared = property === undefined ? index : this.checker.getTypeOfSymbol(property);
      if (declared === undefined) {
        problems.push(`${path}.${key} is given and not declared`);
        continue;
      }
      if (property !== undefined) this.seen.add(this.nameOf(property));
      problems.push(...this.mismatch(declared, value[key], `${path}.${key}`));
    }
    return problems;
  }

  /** Notes every property of a type and of those in it. */
  declare(type, known = new Set()) {
    if (known.has(type)) return;
    known.add(type);
    if (type.isUnionOrIntersection()) return type.types.forEach((each) => this.declare(each, known));
    if (this.checker.isArrayType(type)) return this.checker.getTypeArguments(type).forEach((each) => this.declare(each, known));
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const property of this.checker.getPropertiesOfType(type)) {
      if (!this.isOurs(property)) continue;
      this.declared.set(this.nameOf(property), property);
      this.declare(this.checker.getTypeOfSymbol(property), known);
    }
  }

  nameOf(property) {
    // Types without a name are told by where they stand.
    let place = property.declarations?.[0]?.parent;
    while (place !== undefined && place.name?.text === undefined) place = place.parent;
    return `${place?.name.text ?? ""}.${property.name}`;
  }

  unseen() {
    return [...this.declared.keys()].filter((name) => !this.seen.has(name));
  }
}
