// Plugins that answer every message with the same, so that each field of an answer is seen once.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MANIFEST = `version = "0.1.0"
api = "0.1"
doc = "Says what it was built to say."
wants = ["read.attachments", "edit.headers", "edit.body", "edit.attachments", "edit.recipients", "edit.from"]

[settings.prefix]
kind = "text"
fallback = "x"
doc = "What is before."

[settings.limit]
kind = "integer"
required = false
doc = "How many."

[symbols.SEEN]
points = 500
doc = "It was seen."
`;

const ANSWERS = {
  edits: {
    verdict: "accept",
    edits: [
      { edit: "add-header", name: "X-A", value: "1" },
      { edit: "set-header", name: "X-B", value: "1" },
      { edit: "remove-header", name: "X-A" },
      { edit: "set-text", text: "text" },
      { edit: "set-html", html: "<p>text</p>" },
      { edit: "add-footer", text: "foot", html: "<p>foot</p>" },
      { edit: "add-attachment", filename: "b.txt", contentType: "text/plain", contentId: "b", content: "eA==" },
      { edit: "set-sender", sender: "s@example.org" },
      { edit: "set-recipients", recipients: ["r@example.org"] },
      { edit: "add-tag", tag: "seen" },
    ],
    findings: [{ symbol: "SEEN", points: 500, part: 1, detail: "here" }, { symbol: "SEEN", points: 500, detail: "anywhere" }],
    log: [{ level: "info", message: "seen" }],
  },
  parts: {
    verdict: "accept",
    edits: [{ edit: "substitute", part: 1, find: "a", replace: "b" }, { edit: "set-body", part: 2, content: "eA==" }],
  },
  removal: { verdict: "accept", edits: [{ edit: "remove-part", part: 2 }] },
  tempfail: { verdict: "tempfail", reason: "later", code: 451, enhanced: "4.7.1" },
  reject: { verdict: "reject", reason: "never" },
  quarantine: { verdict: "quarantine", reason: "look" },
  failure: { failure: "internal", reason: "broken" },
};

const draft = { from: "Ada <ada@example.org>", to: "bo@example.net", subject: "x", text: "a", attachments: [{ filename: "a.txt", content: "x" }] };

/** Plugins of each answer, and what `compose` makes of a message with each of them alone. */
export async function results({ compose, loadPlugin }, program, folder, options) {
  const found = { loaded: [], checked: [] };
  for (const [name, answer] of Object.entries(ANSWERS)) {
    const source = readFileSync(build(program, join(folder, name), name, JSON.stringify(answer)));
    for (const onError of name === "failure" ? ["hold", "skip", "reject"] : ["hold"]) {
      const plugin = await loadPlugin(source, { grants: ["edit.headers", "edit.body", "edit.attachments", "edit.from", "edit.recipients"], onError });
      found.loaded.push(plugin);
      found.checked.push(await compose(draft, { ...options, plugins: [plugin] }));
    }
  }
  return found;
}

/** A plugin of the core door; strings of JSON are strings of WebAssembly's text, where they are ASCII. */
function build(program, folder, name, answer) {
  const start = 1024;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "mailwright-plugin.toml"), `name = "${name}"\n${MANIFEST}`);
  writeFileSync(join(folder, "plugin.wat"), `(module
  (memory (export "memory") 16)
  (data (i32.const ${start}) ${JSON.stringify(answer)})
  (func (export "mw_abi") (result i32) (i32.const 1))
  (func (export "mw_alloc") (param i32) (result i32) (i32.const 65536))
  (func (export "mw_check") (param i32 i32) (result i64)
    (i64.or (i64.shl (i64.const ${start}) (i64.const 32)) (i64.const ${Buffer.byteLength(answer)}))))`);
  const { status, stdout, stderr, error } = spawnSync(program, ["plugin", "build", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`plugin build: ${error ?? ""}${stdout}${stderr}`);
  return join(folder, `${name}.wasm`);
}
