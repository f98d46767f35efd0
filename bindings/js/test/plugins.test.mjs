// usage: node --test plugins.test.mjs, with MAILWRIGHT_PACKAGE as the folder of the built package, MAILWRIGHT_BIN as the
// native program and MAILWRIGHT_PLUGINS as the folder of the built sample plugins
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const target = fileURLToPath(new URL("../../../target", import.meta.url));
const folder = resolve(process.env.MAILWRIGHT_PACKAGE ?? join(target, "npm/package"));
const program = resolve(process.env.MAILWRIGHT_BIN ?? join(target, "debug/mailwright"));
const built = resolve(process.env.MAILWRIGHT_PLUGINS ?? join(target, "plugins"));
const entry = pathToFileURL(join(folder, "dist/plugins.inline.js")).href;
const { compose, loadPlugin } = await import(entry);

const work = mkdtempSync(join(tmpdir(), "mailwright-plugins-"));
after(() => rmSync(work, { recursive: true }));
const mailwright = (...args) => execFileSync(program, args, { cwd: work, stdio: ["ignore", "pipe", "pipe"] });
mailwright("plugin", "new", "wat", "unsubscribe");
mailwright("plugin", "build", "unsubscribe", "-o", "unsubscribe.wasm");
for (const name of ["footer", "hostile"]) mailwright("plugin", "transpile", join(built, `${name}.wasm`), "-o", ".");

const transpiled = (name) => import(pathToFileURL(join(work, `${name}.plugin.js`)).href);
const unsubscribe = readFileSync(join(work, "unsubscribe.wasm"));
const draft = { from: "Ada <ada@example.org>", to: "bo@example.net", subject: "hello", text: "hello\n" };
const OPTIONS = { now: 1_795_397_400_000, seed: "000102030405060708090a0b0c0d0e0f" };
const code = (promise) => promise.then(() => "loaded", (error) => error.code);

test("the example of the README", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, example] = /## Plugins\n[^]*?```js\n([^]*?)```/.exec(readme);
  const source = `import { readFile } from "node:fs/promises";
process.chdir(${JSON.stringify(work)});
const draft = ${JSON.stringify(draft)};
${example.replace('"mailwright/plugins"', JSON.stringify(entry))}
console.log(JSON.stringify(plugins));`;
  writeFileSync(join(work, "example.mjs"), source);
  const [told, reports] = execFileSync(process.execPath, [join(work, "example.mjs")], { encoding: "utf8" }).trim().split("\n");
  assert.equal(told, "rejected the plugin unsubscribe rejects this message: 550 5.7.1 the message has no List-Unsubscribe field");
  const [footer, last] = JSON.parse(reports);
  assert.deepEqual(footer.edits[0], { edit: "add-footer", text: "Acme Ltd.", html: null });
  assert.equal(last.verdict.verdict, "reject");
});

test("a plugin comes as bytes, compiled, in a Response or from a URL", async () => {
  const data = new URL(`data:application/wasm;base64,${unsubscribe.toString("base64")}`);
  for (const source of [unsubscribe, unsubscribe.buffer.slice(unsubscribe.byteOffset, unsubscribe.byteOffset + unsubscribe.length), new WebAssembly.Module(unsubscribe), new Response(unsubscribe), data, String(data)]) {
    const plugin = await loadPlugin(source);
    assert.deepEqual([plugin.name, plugin.interface, plugin.hasManifest], ["unsubscribe", "core 1", true]);
    const { stop, message, composed } = await compose(draft, { ...OPTIONS, plugins: [plugin] });
    assert.deepEqual([stop, message, composed.raw.length > 0], ["rejected", null, true]);
  }
});

test("what is no plugin is refused with the code that the host has for it", async () => {
  const load = (source, options) => code(loadPlugin(source, { file: "x.wasm", ...options }));
  assert.equal(await load(new Uint8Array()), "plugin-not-wasm");
  assert.equal(await load(new TextEncoder().encode("(module)")), "plugin-not-wasm");
  assert.equal(await load(Buffer.from("0061736d0100000005ff", "hex")), "plugin-invalid");
  assert.equal(await load(Buffer.from("0061736d01000000", "hex")), "plugin-export-missing");
  assert.equal(await load(readFileSync(join(built, "footer.wasm"))), "plugin-not-transpiled");
  assert.equal(await load(unsubscribe, { grants: ["edit.body"] }), "plugin-grant-unwanted");
  assert.equal(await load(unsubscribe, { grants: ["edit.everything"] }), "plugin-capability-unknown");
  assert.equal(await load(unsubscribe, { settings: { nothing: 1 } }), "plugin-setting-unknown");
  assert.equal(await load(5), "wrong-type");
  assert.equal(await code(compose(draft, { plugins: [{}] })), "wrong-type");
  const { mailwrightPlugin, instantiate } = await transpiled("footer");
  const renamed = async (...args) => {
    const { "mailwright:plugin/filter@0.1.0": filter } = await instantiate(...args);
    return { "mailwright:plugin/filter@0.2.0": filter };
  };
  assert.equal(await load({ mailwrightPlugin, instantiate: renamed }), "plugin-version");
  assert.equal(await load({ mailwrightPlugin, instantiate: async () => ({}) }), "plugin-export-missing");
  await assert.rejects(loadPlugin(new Uint8Array(), { file: "x.wasm", lang: "zh-CN" }), { message: "x.wasm 是空文件" });
});

test("memory has a limit that a plugin cannot get around", async () => {
  const grown = Buffer.from(unsubscribe);
  // The memory section: one memory of at least one page.
  const at = grown.indexOf(Buffer.from("0503010001", "hex"));
  const large = Buffer.concat([grown.subarray(0, at), Buffer.from("050401008120", "hex"), grown.subarray(at + 5)]);
  assert.equal(await code(loadPlugin(large)), "plugin-memory");
  assert.equal(await code(loadPlugin(new WebAssembly.Module(large))), "plugin-memory");
});

/** What the misbehaving plugin comes to, told to do this. */
async function hostile(mode, more = {}) {
  const module = await transpiled("hostile");
  const { wants } = await loadPlugin(module);
  const plugin = await loadPlugin(module, { grants: [...wants], ...more });
  const told = { ...draft, subject: mode };
  return { plugin, told, checked: await compose(told, { ...OPTIONS, plugins: [plugin] }) };
}

test("a plugin that misbehaves holds its message, and nothing else", async () => {
  for (const [mode, expected] of Object.entries({
    trap: "plugin-trapped", panic: "plugin-trapped", recursion: "plugin-trapped", "memory-bomb": "plugin-trapped",
    "huge-return": "plugin-result-too-large", "many-edits": "plugin-result-too-large", "bad-header": "edit-refused",
    "remove-from": "edit-refused", "bad-symbol": "plugin-outcome-invalid", fail: "plugin-failed",
  })) {
    const { checked, told } = await hostile(mode);
    const clean = await compose(told, OPTIONS);
    assert.deepEqual([mode, checked.stop, checked.message, checked.errors[0]?.code], [mode, "plugin-failed", null, expected]);
    assert.deepEqual(checked.composed.raw, clean.composed.raw);
  }
  const { checked } = await hostile("panic");
  assert.match(checked.errors[0].message, /the guest gives up on purpose/);
});

test("verdicts stop a message, each in its way", async () => {
  for (const [mode, stop] of Object.entries({ tempfail: "deferred", reject: "rejected", quarantine: "quarantined" })) {
    assert.equal((await hostile(mode)).checked.stop, stop);
  }
});

test("what becomes of a message where a plugin fails is the operator's choice", async () => {
  const skipped = (await hostile("trap", { onError: "skip" })).checked;
  assert.deepEqual([skipped.stop, skipped.alerts.map(({ code }) => code)], [null, ["plugin-skipped"]]);
  assert.equal((await hostile("trap", { onError: "reject" })).checked.stop, "rejected");
});

test("every message has a fresh instance, and a plugin that fails again and again gets a pause", async () => {
  const { plugin, told, checked } = await hostile("counter");
  const again = await compose(told, { ...OPTIONS, plugins: [plugin] });
  assert.deepEqual(again.plugins[0].findings, checked.plugins[0].findings);

  const { plugin: failing, told: trap } = await hostile("trap", { onError: "skip" });
  const codes = async () => (await compose(trap, { ...OPTIONS, plugins: [failing] })).alerts.map(({ code }) => code);
  for (let i = 2; i < 5; i++) assert.deepEqual(await codes(), ["plugin-skipped"]);
  assert.deepEqual(await codes(), ["plugin-suspended", "plugin-skipped"]);
  const { plugins, stop } = await compose(trap, { ...OPTIONS, plugins: [failing] });
  assert.deepEqual([plugins, stop], [[], null]);
});

test("what was transpiled asks for nothing of the environment", async () => {
  const { env } = process;
  const asked = [];
  process.env = new Proxy(env, {
    get(variables, name) {
      asked.push(name);
      return name === "JCO_DEBUG" ? "1" : Reflect.get(variables, name);
    },
  });
  try {
    const footer = await loadPlugin(transpiled("footer"));
    await compose(draft, { ...OPTIONS, plugins: [footer] });
  } finally {
    process.env = env;
  }
  assert.deepEqual(asked, []);
});

test("drafts are read as by composeAsync, and messages go through several plugins at once", async () => {
  const footer = await loadPlugin(transpiled("footer"), { grants: ["edit.body", "edit.headers"] });
  const all = await Promise.all(Array.from({ length: 8 }, (_, i) => compose({ ...draft, text: new Blob([`message ${i}\n`]) }, { ...OPTIONS, plugins: [footer] })));
  all.forEach(({ message }, i) => assert.match(new TextDecoder().decode(message.raw), new RegExp(`message ${i}|bWVzc2FnZS${["Aw", "Ax", "Ay", "Az", "A0", "A1", "A2", "A3"][i]}`)));
  await assert.rejects(compose({ ...draft, from: "nobody" }, OPTIONS), { name: "MailwrightError" });
  await assert.rejects(compose({ ...draft, markdown: "# Hi" }, OPTIONS), { code: "entry-required" });
  assert.equal((await compose(draft, { ...OPTIONS, failOn: "info" })).stop === null, (await compose(draft, OPTIONS)).lint.diagnostics.length === 0);
});
