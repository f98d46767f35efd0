// Installs the packed package as users do and runs it in the real runtimes.
// usage: node run.mjs [--all] TARBALL [NAME…]
// MAILWRIGHT_BIN names the native program, whose bytes every runtime is then compared with.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { DRAFT, NOW, SEED, SIGNERS } from "./report.mjs";
import { command } from "./process.mjs";
import { RUNTIMES } from "./runtimes.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** A consumer that takes longer hangs. */
const LIMIT = 180_000;
const KEYS = fileURLToPath(new URL("../../../../tests/vectors/dkim/keys/", import.meta.url));

const args = process.argv.slice(2);
const [tarball, ...names] = args.filter((arg) => arg !== "--all");
const unknown = names.filter((name) => !(name in RUNTIMES));
if (tarball === undefined || unknown.length > 0) {
  console.error(`usage: node run.mjs [--all] TARBALL [NAME…]\nnames: ${Object.keys(RUNTIMES).join(", ")}`);
  process.exit(2);
}
const wanted = Object.entries(RUNTIMES).filter(([name, { slow }]) => names.length > 0 ? names.includes(name) : args.includes("--all") || !slow);

const root = mkdtempSync(join(tmpdir(), "mailwright-packaging-"));
process.once("exit", () => rmSync(root, { recursive: true, force: true }));
const failures = await all(await native());
// At once, as what hung may still hold the process.
process.exit(failures === 0 ? 0 : 1);

/** The bytes that the native program makes of the same draft, and of the same draft signed. */
async function native() {
  const program = process.env.MAILWRIGHT_BIN;
  if (program === undefined) return undefined;
  const draft = join(root, "draft.json");
  const message = join(root, "message.eml");
  writeFileSync(draft, JSON.stringify(DRAFT));
  const bytes = async (...args) => Buffer.from((await command(resolve(program), args, { cwd: root, encoding: "latin1" })).stdout, "latin1");
  const composed = await bytes("compose", draft, "--now", NOW, "--seed", SEED);
  writeFileSync(message, composed);
  const signers = SIGNERS.flatMap(({ domain, selector }) => ["--domain", domain, "--selector", selector, "--key", join(KEYS, `${selector}.pem`)]);
  const signed = await bytes("dkim", "sign", message, ...signers, "--now", NOW);
  return { message: composed.toString("hex"), signed: signed.toString("hex") };
}

/** Runs one after the other, as each may use all cores; how many failed. */
async function all(expected) {
  if (expected !== undefined) console.log(`${"native".padEnd(18)} sha256 ${sha256(expected.message)}`);
  let first;
  let failures = 0;
  for (const [name, runtime] of wanted) {
    const start = performance.now();
    try {
      const found = await within(LIMIT, consume(name, runtime));
      first ??= { name, found };
      const wrong = [...problems(found, expected), ...differences(found, first)];
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
      console.log(`${name.padEnd(18)} ok   ${seconds(start)}  ${sha256(found.message).slice(0, 16)}`);
    } catch (problem) {
      failures += 1;
      console.log(`${name.padEnd(18)} FAIL ${seconds(start)}\n  ${String(problem?.message ?? problem).replaceAll("\n", "\n  ")}`);
    }
  }
  console.log(failures === 0 ? `all ${wanted.length} agree` : `${failures} of ${wanted.length} failed`);
  return failures;
}

async function consume(name, { consumer, run }) {
  const folder = join(root, name);
  cpSync(join(HERE, "consumers", consumer), folder, { recursive: true });
  cpSync(join(HERE, "report.mjs"), join(folder, "report.mjs"));
  const keys = Object.fromEntries(SIGNERS.map(({ selector }) => [selector, readFileSync(join(KEYS, `${selector}.pem`), "utf8")]));
  writeFileSync(join(folder, "keys.mjs"), `export const KEYS = ${JSON.stringify(keys)};\n`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true }));
  await command("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", resolve(tarball)], { cwd: folder });
  if (!existsSync(join(folder, "node_modules/mailwright/package.json"))) throw new Error("npm installed nothing");
  return run(folder);
}

/** What is wrong with a report by itself. */
function problems({ message, signed, elsewhere, unsigned, fromBytes, refused, findings, preview, gmail, rendered, withId, recomposed, answer }, expected) {
  const checks = {
    "bytes differ from those of the native program": expected === undefined || message === expected.message,
    "signed bytes differ from those of the native program": expected === undefined || signed === expected.signed,
    "a key that is elsewhere signs other bytes": signed === elsewhere,
    "a key that cannot sign is no error": unsigned === "dkim-key-unreadable",
    "an attachment given as bytes differs from one in base64": message === fromBytes,
    "an error is no MailwrightError": refused.known && refused.isError && refused.name === "MailwrightError",
    "the wrong error": refused.code === "unknown-field",
    "a bad address was not found": findings.length > 0,
    "no preview": typeof preview === "string",
    "Markdown was not rendered": rendered.html?.includes("<em>世界</em>"),
    "a message that was parsed is composed to other bytes": withId === recomposed,
    "an answer does not quote the message": answer.subject.startsWith("Re: 报告") && answer.text.includes("> 请看附件。"),
    "Gmail's message has no Bcc": Buffer.from(gmail, "base64url").includes("hidden@example.org"),
  };
  return Object.keys(checks).filter((problem) => !checks[problem]);
}

/** Where a report differs from that of the first runtime. */
function differences(found, first) {
  return Object.keys({ ...first.found, ...found })
    .filter((key) => !isDeepStrictEqual(found[key], first.found[key]))
    .map((key) => `${key} differs from ${first.name}:\n  here:  ${shown(found[key])}\n  there: ${shown(first.found[key])}`);
}

function shown(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 300 ? text : `${text.slice(0, 300)}… (${text.length} characters)`;
}

function sha256(hex) {
  return createHash("sha256").update(Buffer.from(hex, "hex")).digest("hex");
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
}

function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
