// The types of the packed package: as users compile against them, and against what is accepted and given at run time.
// usage: node run.mjs TARBALL [CHECK…], with MAILWRIGHT_BIN as the native program
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { accepted } from "./accepted.mjs";
import { given } from "./given.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGING = fileURLToPath(new URL("../packaging/", import.meta.url));
const TOOLS = join(PACKAGING, "node_modules");
const PROGRAM = fileURLToPath(new URL("../../../../target/debug/mailwright", import.meta.url));
const require = createRequire(join(PACKAGING, "package.json"));
const LIMIT = 300_000;
const [tarball, ...names] = process.argv.slice(2);
if (tarball === undefined) {
  console.error("usage: node run.mjs TARBALL [CHECK…]");
  process.exit(2);
}

const root = mkdtempSync(join(tmpdir(), "mailwright-types-"));
process.once("exit", () => rmSync(root, { recursive: true, force: true }));
const modules = join(root, "node_modules");
mkdirSync(modules);
run("tar", ["xzf", resolve(tarball), "-C", modules]);
const installed = join(modules, "mailwright");
cpSync(join(modules, "package"), installed, { recursive: true });
for (const name of readdirSync(TOOLS).filter((name) => !name.startsWith("."))) symlinkSync(join(TOOLS, name), join(modules, name));
cpSync(join(HERE, "samples"), join(root, "samples"), { recursive: true });
writeFileSync(join(root, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));

/** Each answers with what is wrong. */
const CHECKS = {
  "tsc nodenext": () => compiled("nodenext", "nodenext", ["consumer.ts", "consumer.cts", "browser.ts", "nodemailer.ts", "resend.ts", "ses.ts"]),
  "tsc without DOM": () => compiled("nodenext", "nodenext", ["consumer.ts", "consumer.cts"], { lib: ["es2024"] }),
  "tsc workers": () => compiled("esnext", "bundler", ["workers.ts"], { lib: ["es2024"], types: ["@cloudflare/workers-types"] }),
  "tsc bundler": () => compiled("esnext", "bundler", ["consumer.ts", "browser.ts"]),
  tsd,
  publint,
  attw,
  "fields accepted": async () => accepted(installed, await package_()),
  "results given": async () => given(installed, await package_(), await entry("plugins.inline.js"), resolve(process.env.MAILWRIGHT_BIN ?? PROGRAM)),
};

let failed = 0;
for (const [name, check] of Object.entries(CHECKS).filter(([name]) => names.length === 0 || names.includes(name))) {
  const start = performance.now();
  const problems = await Promise.resolve().then(check).catch((error) => [String(error.stack ?? error)]);
  failed += problems.length > 0 ? 1 : 0;
  console.log(`${name.padEnd(16)} ${problems.length === 0 ? "ok  " : "FAIL"} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`);
  for (const problem of problems) console.log(`  ${problem.trim().replaceAll("\n", "\n  ")}`);
}
process.exit(failed === 0 ? 0 : 1);

/** All entries as one; those later in the list hold the same functions as those before. */
async function package_() {
  const [preview, markdown, outputs, { parse, reply, forward }] = await Promise.all(["preview.inline.js", "markdown.inline.js", "outputs.js", "parse.inline.js"].map(entry));
  return { ...markdown, ...outputs, ...preview, parse, reply, forward };
}

function entry(name) {
  return import(pathToFileURL(join(installed, "dist", name)).href);
}

function run(program, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", timeout: LIMIT });
  return status === 0 ? [] : [`${error ?? ""}${stdout}${stderr}`];
}

function compiled(module, moduleResolution, files, more = {}) {
  const compilerOptions = {
    module, moduleResolution, target: "es2024", lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"], types: ["node"],
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true,
    // Their own types are not ours to check.
    ...(files.includes("ses.ts") ? { skipLibCheck: true } : {}),
    ...more,
  };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify({ compilerOptions, files: files.map((file) => `samples/${file}`) }));
  return run(process.execPath, [join(TOOLS, "typescript/lib/tsc.js"), "-p", "tsconfig.json"]);
}

/** tsd wants a package whose types it tests. */
async function tsd() {
  cpSync(join(HERE, "tsd"), join(root, "tsd"), { recursive: true });
  writeFileSync(join(root, "tsd/package.json"), JSON.stringify({ name: "types", type: "module", types: "index.d.ts", tsd: { compilerOptions: { module: "nodenext", moduleResolution: "nodenext", lib: ["es2024", "dom"] } } }));
  writeFileSync(join(root, "tsd/index.d.ts"), 'export * from "mailwright";\n');
  const { default: tsd, formatter } = await import(pathToFileURL(require.resolve("tsd")).href).then((module) => ("default" in module.default ? { default: module.default.default } : module));
  const found = await tsd({ cwd: join(root, "tsd"), typingsFile: "index.d.ts", testFiles: ["index.test-d.ts"] });
  return found.map(({ fileName, line, message }) => `${fileName}:${line} ${message}`);
}

async function publint() {
  const { publint } = await import(pathToFileURL(join(TOOLS, "publint/src/index-node.js")).href);
  const { formatMessage } = await import(pathToFileURL(join(TOOLS, "publint/src/utils.js")).href);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  return messages.map((message) => formatMessage(message, manifest) ?? message.code);
}

/** Files as they are (WebAssembly, the worker) have no types; what is for browsers only is ES modules only. */
function attw() {
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const without = Object.keys(exports).filter((name) => typeof exports[name] === "string");
  const modulesOnly = ["./worker", "./element"];
  const cli = join(TOOLS, "@arethetypeswrong/cli/dist/index.js");
  const entries = Object.keys(exports).filter((name) => !without.includes(name) && !modulesOnly.includes(name));
  const check = (profile, names) => run(process.execPath, [cli, resolve(tarball), "--profile", profile, "--no-emoji", "--no-color", "--format", "ascii", "--entrypoints", ...names]);
  return [...check("node16", entries), ...check("esm-only", modulesOnly)];
}
