// Every sample plugin on every case of it and of the vectors: what the native program makes of it is what JavaScript has to.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./cases.mjs";

const VECTORS = fileURLToPath(new URL("../vectors/plugin", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../plugins/samples", import.meta.url));
const NOW = "2026-11-23T09:30:00+08:00";
const SEED = "000102030405060708090a0b0c0d0e0f";

/**
 * The cases, and how long the native program took with each plugin. `built` is where the plugins are, `cache` where the program
 * keeps what it compiled, `modules` where JavaScript gets them from: each in a module of its own, and `sources.mjs`, which loads
 * those that are asked for.
 */
export function plugins(program, built, cache, modules) {
  const folder = join(modules, "plugins");
  mkdirSync(folder, { recursive: true });
  const run = (command, ...args) => {
    const all = ["--format", "json", "plugin", command, ...args, ...(command === "new" ? [] : ["--plugin-cache", cache])];
    const { stdout, stderr, status } = spawnSync(resolve(program), all, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === null || status === 2) throw new Error(`mailwright ${all.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  };
  const samples = readdirSync(SAMPLES).filter((name) => existsSync(join(SAMPLES, name, "mailwright-plugin.toml")));
  const files = [...samples.map((name) => join(built, `${name}.wasm`)), byHand(run, folder)];
  const cases = [], took = [];
  for (const file of files) {
    const started = performance.now();
    const name = basename(file, ".wasm");
    const { manifest, door } = JSON.parse(run("inspect", file));
    if (door === "component") run("transpile", file, "-o", modules);
    else writeFileSync(join(modules, `${name}.plugin.js`), `export default ${JSON.stringify(readFileSync(file, "base64"))};`);
    cases.push(...casesOf(file).map((path) => oneCase(run, file, manifest, path, folder)));
    took.push([name, performance.now() - started]);
  }
  const sources = files.map((file) => `  ${JSON.stringify(file)}: () => import("./${basename(file, ".wasm")}.plugin.js"),\n`);
  writeFileSync(join(modules, "sources.mjs"), `export const sources = {\n${sources.join("")}};\n`);
  return { cases, took };
}

/** The plugin without a tool chain. */
function byHand(run, folder) {
  const name = "by-hand";
  run("new", "wat", name, "--dir", folder);
  run("build", join(folder, name));
  return join(folder, name, `${name}.wasm`);
}

/** The vectors and its own. */
function casesOf(file) {
  const own = [join(SAMPLES, basename(file, ".wasm"), "cases"), join(file, "../cases")].filter((folder) => existsSync(folder));
  return [VECTORS, ...own].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => join(folder, name)));
}

function oneCase(run, file, manifest, path, folder) {
  const { draft, message, repeatText, settings = {}, config = {} } = JSON.parse(readFileSync(path, "utf8")).input;
  if (repeatText > 0) draft.text = draft.text.repeat(repeatText);
  const input = join(folder, message === undefined ? "draft.json" : "message.eml");
  writeFileSync(input, message ?? JSON.stringify(draft));
  const wants = manifest?.wants ?? [];
  const extra = wants.filter((name) => /^(?:config\.|edit\.(?:from|recipients)$)/.test(name)).flatMap((name) => ["--grant", name]);
  const set = Object.entries(settings).flatMap(([key, value]) => [value].flat().flatMap((value) => ["--set", `${manifest.name}.${key}=${value}`]));
  const shared = Object.entries(config).flatMap(([key, value]) => ["--config", `${key}=${value}`]);
  const ask = () => JSON.parse(run("run", file, input, "--now", NOW, "--seed", SEED, ...extra, ...set, ...shared));
  let answer = ask();
  // The native host alone has a deadline, which a busy machine may miss.
  for (let tries = 1; tries < 5 && answer.errors.some(({ code }) => code === "plugin-timeout"); tries++) answer = ask();
  return {
    id: `plugin/${basename(file, ".wasm")}/${basename(path, ".json")}`,
    stage: "plugin",
    input: { file, draft, message, settings, config },
    options: { now: Date.parse(NOW), offsetMinutes: 480, seed: SEED },
    expect: expectation(answer),
  };
}

function expectation({ stop, outcome, log, tags, errors, alerts, score, envelope, raw }) {
  const plain = (list) => list.map(({ source, ...diagnostic }) => diagnostic);
  return { stop, outcome, log, tags, errors: plain(errors), alerts: plain(alerts), score, envelope, sha256: sha256(Buffer.from(raw, "base64")) };
}
