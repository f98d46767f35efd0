// Every sample plugin on every case of it and of the vectors: what the native program makes of it is what JavaScript has to.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./cases.mjs";

const VECTORS = fileURLToPath(new URL("../vectors/plugin", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../plugins/samples", import.meta.url));
const NOW = "2026-11-23T09:30:00+08:00";
const SEED = "000102030405060708090a0b0c0d0e0f";
/** Not one that anybody would use. */
const NO_SAMPLES = ["hostile"];
/**
 * Larger ones hold an interpreter or Go's runtime: the program would compile them anew for every case, and Node 20 lacks the
 * constant expressions that those components use.
 */
const LARGEST = 1_000_000;

/** The cases, and the text of the module that holds the plugins for JavaScript. `built` is where they are. */
export function plugins(program, built, folder) {
  mkdirSync(folder, { recursive: true });
  const run = (...args) => {
    const { stdout, stderr, status } = spawnSync(resolve(program), ["--format", "json", ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === null || status === 2) throw new Error(`mailwright ${args.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  };
  const names = existsSync(built) ? readdirSync(built).filter((name) => name.endsWith(".wasm")) : [];
  const isChecked = (file) => !NO_SAMPLES.includes(basename(file, ".wasm")) && statSync(file).size <= LARGEST;
  const files = names.map((name) => join(built, name)).filter(isChecked);
  files.push(byHand(run, folder));
  const found = files.map((file) => onePlugin(run, file, folder));
  return { cases: found.flatMap(({ cases }) => cases), sources: `export const sources = {\n${found.map(({ source }) => source).join("")}};\n` };
}

/** The plugin without a tool chain. */
function byHand(run, folder) {
  const name = "by-hand";
  run("plugin", "new", "wat", name, "--dir", folder);
  run("plugin", "build", join(folder, name));
  return join(folder, name, `${name}.wasm`);
}

function onePlugin(run, file, folder) {
  const name = basename(file, ".wasm");
  const { manifest, door } = JSON.parse(run("plugin", "inspect", file));
  const own = [join(SAMPLES, name, "cases"), join(file, "../cases")].filter((folder) => existsSync(folder));
  const paths = [VECTORS, ...own].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => join(folder, name)));
  if (door === "component") run("plugin", "transpile", file, "-o", join(folder, "transpiled"));
  const code = door === "component" ? readFileSync(join(folder, "transpiled", `${name}.plugin.js`), "utf8") : undefined;
  const source = code === undefined ? JSON.stringify(readFileSync(file, "base64")) : `() => import("./${name}.plugin.js")`;
  return {
    cases: paths.map((path) => oneCase(run, file, manifest, path, folder)),
    source: `  ${JSON.stringify(file)}: ${source},\n`,
  };
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
  const answer = JSON.parse(run("plugin", "run", file, input, "--now", NOW, "--seed", SEED, ...extra, ...set, ...shared));
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
