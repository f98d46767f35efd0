// How each runtime is made to run `check.mjs` over the cases, with the package installed in `folder`.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Browsers, runtimes and bundlers come from the tools of the packaging tests. */
const tools = process.env.MAILWRIGHT_JS_TOOLS ?? fileURLToPath(new URL("../../bindings/js/test/packaging", import.meta.url));
const require = createRequire(join(tools, "package.json"));
const CHECK = fileURLToPath(new URL("check.mjs", import.meta.url));
const IMPORTS = `
import { check } from "./check.mjs";
import * as dkim from "mailwright/dkim";
import * as parse from "mailwright/parse";
import * as preview from "mailwright/preview";
import * as markdown from "mailwright/markdown";
const api = { ...dkim, ...markdown, ...preview, parsing: parse };
`;
/** Where the code of plugins may be compiled. */
const PLUGINS = `
import * as plugins from "mailwright/plugins";
import { sources } from "./sources.mjs";
Object.assign(api, { plugins, sources });
`;
const TIMEOUT = 300_000;

export const RUNTIMES = { node, chromium, webkit, workerd, deno, bun };

function prepare(folder, cases, source) {
  copyFileSync(CHECK, join(folder, "check.mjs"));
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
  writeFileSync(join(folder, "main.mjs"), source);
}

/** Standard output is the results. */
function server(folder, cases, command, args) {
  prepare(folder, cases, `${IMPORTS}${PLUGINS}
import { readFileSync } from "node:fs";
const results = await check(api, JSON.parse(readFileSync("cases.json", "utf8")));
console.log(JSON.stringify(results));`);
  const { stdout, stderr, status, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30, timeout: TIMEOUT });
  if (status !== 0) throw new Error(`${command}: ${error ?? stderr}`);
  return JSON.parse(stdout);
}

/** Components of interpreters need extended constant expressions, which later versions have without being told. */
const CONSTANTS = Number.parseInt(process.versions.node) === 20 ? ["--experimental-wasm-extended-const"] : [];

function node(folder, cases) {
  return server(folder, cases, process.execPath, [...CONSTANTS, "main.mjs"]);
}

function deno(folder, cases) {
  const binary = require.resolve("deno/package.json").replace("package.json", "bin.cjs");
  return server(folder, cases, process.execPath, [binary, "run", "--no-remote", "--node-modules-dir=manual", "--allow-read", "main.mjs"]);
}

function bun(folder, cases) {
  return server(folder, cases, join(tools, "node_modules/.bin/bun"), ["run", "main.mjs"]);
}

const TYPES = { ".html": "text/html", ".mjs": "text/javascript", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

function chromium(folder, cases) {
  const options = {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  };
  return inPage(() => require("playwright-core").chromium.launch(options), folder, cases);
}

async function webkit(folder, cases) {
  const { launchWebKit } = await import(pathToFileURL(join(tools, "webkit.mjs")));
  return inPage(launchWebKit, folder, cases);
}

async function inPage(launch, folder, cases) {
  prepare(folder, cases, "");
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>parity</title>
<script type="importmap">{"imports": {
  "mailwright/dkim": "/node_modules/mailwright/dist/dkim.web.js",
  "mailwright/parse": "/node_modules/mailwright/dist/parse.web.js",
  "mailwright/plugins": "/node_modules/mailwright/dist/plugins.web.js",
  "mailwright/preview": "/node_modules/mailwright/dist/preview.web.js",
  "mailwright/markdown": "/node_modules/mailwright/dist/markdown.web.js"
}}</script>
<script type="module">${IMPORTS}${PLUGINS}
globalThis.results = Promise.all([dkim.initialize(), parse.initialize(), preview.initialize(), markdown.initialize()])
  .then(() => fetch("cases.json")).then((response) => response.json()).then((cases) => check(api, cases));
const isDone = () => { globalThis.isDone = true; };
globalThis.results.then(isDone, isDone);
globalThis.ready = true;
</script>`);
  const http = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    try {
      const body = readFileSync(join(folder, path === "/" ? "index.html" : path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/html" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => http.listen(0, "127.0.0.1", listening));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${http.address().port}/`);
    await page.waitForFunction(() => globalThis.ready, undefined, { timeout: 60_000 });
    // Drivers wait only so long for one answer.
    await page.waitForFunction(() => globalThis.isDone, undefined, { timeout: TIMEOUT });
    return await page.evaluate(() => globalThis.results);
  } finally {
    await browser.close();
    http.close();
  }
}

async function workerd(folder, cases) {
  prepare(folder, cases, `${IMPORTS}
export default { async fetch(request) { return Response.json(await check(api, await request.json())); } };`);
  const { metafile } = await require("esbuild").build({
    entryPoints: [join(folder, "main.mjs")],
    bundle: true,
    format: "esm",
    conditions: ["workerd"],
    external: ["*.wasm"],
    outfile: join(folder, "worker.js"),
    metafile: true,
  });
  const modules = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const listed = [...new Set(modules)].map((path) => `(name = "${path.replace("./", "")}", wasm = embed "node_modules/mailwright/dist/${path.replace("./", "")}")`);
  writeFileSync(join(folder, "config.capnp"), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js"), ${listed.join(", ")}],
  compatibilityDate = "2026-11-01",
);
`);
  const child = spawn(join(tools, "node_modules/.bin/workerd"), ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await listening(child);
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(cases), signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  } finally {
    child.kill();
  }
}

/** The port that workerd tells on its control pipe. */
function listening(child) {
  return new Promise((found, failed) => {
    let told = "";
    child.stdio[3].on("data", (data) => {
      told += data;
      const port = /"port":(\d+)/.exec(told)?.[1];
      if (port !== undefined) found(Number(port));
    });
    child.on("exit", (code) => failed(new Error(`workerd ended with ${code}`)));
  });
}
