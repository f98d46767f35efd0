// Every vector and generated drafts, in every runtime, against the vectors and the native program.
// usage: node run.mjs TARBALL MAILWRIGHT [--drafts N] [--plugins DIR] [--plugin-cache DIR] RUNTIME…
// RUNTIME: node chromium webkit workerd deno bun
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { generated, lengths, sha256, vectors } from "./cases.mjs";
import { plugins } from "./plugins.mjs";
import { RUNTIMES } from "./runtimes.mjs";

const [tarball, program, ...rest] = process.argv.slice(2);
const { values: options, positionals } = parseArgs({
  args: rest,
  options: {
    drafts: { type: "string" },
    plugins: { type: "string", default: join(program, "../../plugins") },
    "plugin-cache": { type: "string", default: join(program, "../../plugins-compiled") },
  },
  allowPositionals: true,
});
/** workerd compiles nothing at run time. */
const WITHOUT_PLUGINS = ["workerd"];
const unknown = positionals.find((word) => !(word in RUNTIMES));
if (unknown !== undefined) throw new Error(`there is no runtime ${unknown}`);
const runtimes = positionals;
/** More where there is nothing to start. */
const draftsFor = (runtime) => Number(options.drafts ?? (runtime === "node" ? 5000 : 500));

/** What the native program makes of the drafts. */
function native(cases) {
  const lines = cases.map((one) => JSON.stringify(one.input.draft)).join("\n");
  const { seed } = cases[0].options;
  const args = ["compose", "--jsonl", "--now", "2026-11-23T09:30:00+08:00", "--seed", seed];
  const { stdout, stderr } = spawnSync(resolve(program), args, { input: lines, encoding: "utf8", maxBuffer: 1 << 30 });
  const answers = stdout.trimEnd().split("\n");
  if (answers.length !== cases.length) throw new Error(`${answers.length} answers to ${cases.length} drafts: ${stderr}`);
  return cases.map((one, index) => ({ ...one, expect: expectation(JSON.parse(answers[index])) }));
}

function expectation({ ok, raw, envelope, requires, structure, diagnostics }) {
  const plain = diagnostics.map(({ message, hint, source, ...diagnostic }) => diagnostic);
  if (!ok) return { diagnostics: plain };
  return { sha256: sha256(Buffer.from(raw, "base64")), envelope, requires, structure, diagnostics: plain };
}

/** Prints what differs; how many. */
function compare(runtime, cases, results) {
  let wrong = cases.length === results.length ? 0 : 1;
  if (wrong > 0) console.log(`${runtime}: ${results.length} results for ${cases.length} cases`);
  for (const [index, { id, expect, input }] of cases.entries()) {
    const found = results[index]?.found;
    if (isDeepStrictEqual(found, expect)) continue;
    if (++wrong > 5) continue;
    console.log(`${runtime}: ${id}\n  input    ${JSON.stringify(input).slice(0, 2000)}`);
    console.log(`  expected ${JSON.stringify(expect)}\n  found    ${JSON.stringify(found)}`);
  }
  return wrong;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** How long a runtime took with the cases of each plugin. */
function ofEachPlugin(results) {
  const times = new Map();
  for (const { id, took } of results) {
    const [stage, name] = id.split("/");
    if (stage === "plugin") times.set(name, (times.get(name) ?? 0) + took);
  }
  return [...times];
}

function slowest(times) {
  const long = times.filter(([, took]) => took > 1000).sort(([, a], [, b]) => b - a);
  return long.length === 0 ? "" : ` (${long.map(([name, took]) => `${name} ${seconds(took)}`).join(", ")})`;
}

const { cases, skipped } = vectors();
for (const { id, reason } of skipped) console.log(`skipped: ${id}: ${reason}`);
const most = generated(Math.max(...runtimes.map(draftsFor)));
const fixed = [...cases, ...native(lengths())];
const drafts = native(most.cases);
const composed = drafts.filter((one) => one.expect.sha256 !== undefined).length;
console.log(`${cases.length} vectors, ${drafts.length} drafts of which ${composed} can be composed; fields in them:`);
console.log([...most.coverage].sort().map(([path, count]) => `${path} ${count}`).join(", "));

const folder = mkdtempSync(join(tmpdir(), "mailwright-parity-"));
let failed = 0;
try {
  writeFileSync(join(folder, "package.json"), "{}");
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", resolve(tarball)];
  const { status, stderr } = spawnSync("npm", install, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const started = performance.now();
  const sampled = plugins(program, resolve(options.plugins), resolve(options["plugin-cache"]), folder);
  console.log(`${sampled.cases.length} cases of plugins, natively in ${seconds(performance.now() - started)}${slowest(sampled.took)}`);
  for (const runtime of runtimes) {
    const ofPlugins = WITHOUT_PLUGINS.includes(runtime) ? [] : sampled.cases;
    const all = [...fixed, ...ofPlugins, ...drafts.slice(0, draftsFor(runtime))];
    const started = performance.now();
    const results = await RUNTIMES[runtime](folder, all.map(({ expect, ...one }) => one));
    const wrong = compare(runtime, all, results);
    failed += wrong;
    const equal = all.length - Math.min(wrong, all.length);
    console.log(`${runtime}: ${equal} of ${all.length} equal, ${seconds(performance.now() - started)}${slowest(ofEachPlugin(results))}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${failed === 0 ? runtimes.length : 0} passed, ${failed} failed`);
process.exit(failed === 0 && runtimes.length > 0 ? 0 : 1);
