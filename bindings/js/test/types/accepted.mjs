// What the types accept against what core accepts, both ways: field by field, and for each field value by value.
// The list of fields is written by core's own tests (crates/core/tests/schema.rs).
import { readFileSync } from "node:fs";
import { declarations } from "./declarations.mjs";

const SCHEMA = JSON.parse(readFileSync(new URL("../../../../tests/vectors/draft-fields.json", import.meta.url), "utf8"));

/** The types of each kind of object in the schema, and a draft in which an object of this kind stands. */
const KINDS = {
  draft: { types: ["Draft", "AsyncDraft"], path: "", draft: (object) => object },
  attachment: { types: ["Attachment", "AsyncAttachment"], path: "attachments[0].", draft: (object) => ({ attachments: [object] }) },
  address: { types: ["AddressObject"], path: "to.", draft: (object) => ({ to: object }) },
  body: { types: ["BodyObject", "AsyncBodyObject"], path: "text.", draft: (object) => ({ text: object }) },
  content: { types: ["ContentObject", "AsyncContentObject"], path: "amp.", draft: (object) => ({ amp: object }) },
  headerValue: { types: ["HeaderObject"], path: "headers.X-A.", draft: (object) => ({ headers: { "X-A": { value: "x", ...object } } }) },
  envelope: { types: ["EnvelopeDraft"], path: "envelope.", draft: (object) => ({ envelope: object }) },
  icalEvent: { types: ["IcalEvent", "AsyncIcalEvent"], path: "icalEvent.", draft: (object) => ({ icalEvent: object }) },
  list: { types: ["ListHeaders"], path: "list.", draft: (object) => ({ list: object }) },
  listEntry: { types: ["ListEntry"], path: "list.help[0].", draft: (object) => ({ list: { help: object } }) },
  listUnsubscribe: { types: ["ListUnsubscribe"], path: "listUnsubscribe.", draft: (object) => ({ listUnsubscribe: object }) },
};

/** One value of each shape that someone may try. The text is one that no field takes for a wrong one. */
const SAMPLES = {
  text: "utf-8",
  number: 1,
  yes: true,
  no: false,
  nothing: null,
  date: new Date(0),
  bytes: new Uint8Array([120]),
  buffer: new Uint8Array([120]).buffer,
  words: new Uint16Array([120]),
  floats: new Float64Array([1]),
  blob: new Blob(["x"]),
  list: ["a@example.org"],
  numbers: [1],
  lists: [["a@example.org"]],
  address: { name: "A", address: "a@example.org" },
  group: { name: "A", group: ["a@example.org"] },
  content: { content: "x" },
  contentBytes: { content: new Uint8Array([120]) },
  headerValue: { value: "x" },
  pair: { key: "X-A", value: "x" },
  pairs: [{ key: "X-A", value: "x" }],
  attachments: [{ filename: "x", content: "x" }],
};

const SOURCE = `
import type { AddressObject, AsyncAttachment, AsyncBodyObject, AsyncContentObject, AsyncDraft, AsyncIcalEvent, Attachment, BodyObject, ComposeOptions, ContentObject, Draft, EnvelopeDraft, HeaderObject, IcalEvent, ListEntry, ListHeaders, ListUnsubscribe, ReportOptions } from "./index.js";
import type { PreviewOptions } from "./preview.js";
declare const text: "utf-8"; declare const number: 1; declare const yes: true; declare const no: false; declare const nothing: null;
declare const date: Date; declare const bytes: Uint8Array; declare const buffer: ArrayBuffer; declare const words: Uint16Array;
declare const floats: Float64Array; declare const blob: Blob; declare const list: string[]; declare const numbers: number[]; declare const lists: string[][];
declare const address: { name: string; address: string }; declare const group: { name: string; group: string[] };
declare const content: { content: string }; declare const contentBytes: { content: Uint8Array }; declare const headerValue: { value: string };
declare const pair: { key: string; value: string }; declare const pairs: Array<{ key: string; value: string }>;
declare const attachments: Array<{ filename: string; content: string }>;
`;

/** Samples that types cannot tell from what is right. */
const LOOSE = {
  // A header may have any name.
  "draft.headers": ["attachments"],
  // Objects may have more fields than a type asks for.
  "headerValue.value": ["pairs"],
  // nodemailer's types say “string”; which ones is for the reader to say.
  "attachment.contentDisposition": ["text"],
  "draft.textEncoding": ["text"],
};

const UNKNOWN = "zzzzzzzzzzzzzzzz";

export function accepted(folder, api) {
  const { checker, type, typeOf } = declarations(folder, SOURCE);
  const problems = [];
  const keys = (name) => checker.getPropertiesOfType(type(name)).map((property) => property.name).sort();
  for (const kind of Object.keys(SCHEMA)) if (!(kind in KINDS)) problems.push(`${kind}: the schema has a kind of object that is not typed`);
  for (const [kind, { types, path, draft }] of Object.entries(KINDS)) {
    const { fields, refused } = SCHEMA[kind];
    for (const name of types) problems.push(...differences(`${name}`, keys(name), fields));
    problems.push(...fieldsOfPackage(api, kind, path, draft, fields, refused));
    for (const field of fields) {
      const property = checker.getPropertyOfType(type(types[0]), field);
      if (property === undefined) continue;
      const declared = checker.getTypeOfSymbol(property);
      for (const [name, value] of Object.entries(SAMPLES)) {
        if (LOOSE[`${kind}.${field}`]?.includes(name)) continue;
        const typed = checker.isTypeAssignableTo(typeOf(name), declared);
        const taken = isTaken(api, draft({ [field]: value }));
        if (typed !== taken) problems.push(`${types[0]}.${field}: ${name} ${typed ? "is typed but refused" : "is taken but not typed"} (${checker.typeToString(typeOf(name))})`);
      }
    }
  }
  const known = (call) => findings(call).find(({ code }) => code === "unknown-field")?.params.known.split(", ") ?? [];
  const options = known(() => api.preview({}, { [UNKNOWN]: 1 }));
  problems.push(...differences("PreviewOptions", keys("PreviewOptions"), options));
  // `remote` is for previews.
  problems.push(...differences("ComposeOptions", keys("ComposeOptions"), options.filter((name) => name !== "remote")));
  problems.push(...keys("ReportOptions").filter((name) => !options.includes(name)).map((name) => `ReportOptions.${name} is typed but not read`));
  return problems;
}

function differences(name, typed, read) {
  return [
    ...typed.filter((field) => !read.includes(field)).map((field) => `${name}.${field} is typed but not read`),
    ...read.filter((field) => !typed.includes(field)).map((field) => `${name}.${field} is read but not typed`),
  ];
}

/** Whether the package was built from the core that wrote the schema. */
function fieldsOfPackage(api, kind, path, draft, fields, refused) {
  const found = findings(() => api.validate(draft({ [UNKNOWN]: 1 })));
  const known = found.find(({ code, field }) => code === "unknown-field" && field === `${path}${UNKNOWN}`)?.params.known;
  const taken = refused.filter((field) => !findings(() => api.validate(draft({ [field]: true }))).some(({ code }) => code === "field-not-supported"));
  return [
    ...(known === fields.join(", ") ? [] : [`${kind}: the package knows ${known}, the schema ${fields.join(", ")}; build the package again`]),
    ...taken.map((field) => `${kind}.${field}: refused by the schema, not by the package; build the package again`),
  ];
}

/** Whether the form of a draft is right; what it says may still be wrong. */
function isTaken(api, draft) {
  const form = ["wrong-type", "unknown-field", "unknown-field-suggest", "field-not-supported"];
  return !findings(() => api.validate(draft)).some(({ code }) => form.includes(code));
}

function findings(call) {
  try {
    return call().diagnostics;
  } catch (error) {
    if (error?.name !== "MailwrightError") throw error;
    return error.diagnostics;
  }
}
