// How each runtime is made to run a consumer in which the package is installed. Each answers with its report.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { command, start, stop } from "./process.mjs";
import { launchWebKit } from "./webkit.mjs";

const require = createRequire(import.meta.url);
const TOOLS = fileURLToPath(new URL("node_modules/", import.meta.url));
const BIN = join(TOOLS, ".bin");

/** In this order; the first is what the others are compared with. */
export const RUNTIMES = {
  "node-esm": { consumer: "server", run: (folder) => printed(process.execPath, ["main.mjs"], folder) },
  "node-cjs": { consumer: "node-cjs", run: (folder) => printed(process.execPath, ["main.cjs"], folder) },
  vite: { consumer: "web", run: vite },
  "plain-chromium": { consumer: "plain", run: (folder) => inBrowser(chromium, folder, STRICT) },
  workerd: { consumer: "workerd", run: workerd },
  "vite-dev": { slow: true, consumer: "web", run: viteDev },
  webpack: { slow: true, consumer: "web", run: webpack },
  "esbuild-inline": { slow: true, consumer: "esbuild", run: esbuildInline },
  "esbuild-node": { slow: true, consumer: "server", run: esbuildNode },
  "plain-firefox": { slow: true, consumer: "plain", run: (folder) => inBrowser(firefox, folder, STRICT) },
  "plain-webkit": { slow: true, consumer: "plain", run: (folder) => inBrowser(webkit, folder, STRICT) },
  deno: { slow: true, consumer: "server", run: deno },
  bun: { slow: true, consumer: "server", run: (folder) => printed(join(BIN, "bun"), ["run", "--no-install", "main.mjs"], folder) },
};

/** A policy under which WebAssembly needs leave of its own. */
const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

async function printed(program, args, folder, env) {
  const { stdout } = await command(program, args, { cwd: folder, env });
  return JSON.parse(stdout);
}

function deno(folder) {
  const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", DENO_NO_PROMPT: "1" };
  const args = ["run", "--no-remote", "--cached-only", "--node-modules-dir=manual", "main.mjs"];
  return printed(process.execPath, [require.resolve("deno/bin.cjs"), ...args], folder, env);
}

async function vite(folder) {
  await command(process.execPath, [join(TOOLS, "vite/bin/vite.js"), "build", "--logLevel=warn"], { cwd: folder });
  return inBrowser(chromium, join(folder, "dist"));
}

/** The development server moves dependencies elsewhere, which loses files beside them unless it knows of these. */
async function viteDev(folder) {
  const { createServer } = await import("vite");
  const server = await createServer({ root: folder, configFile: false, logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    return await chromium(`http://127.0.0.1:${server.httpServer.address().port}/`, folder);
  } finally {
    await server.close();
  }
}

async function webpack(folder) {
  const compiler = require("webpack")({
    context: folder,
    mode: "production",
    entry: "./main.js",
    output: { path: join(folder, "dist"), filename: "main.js", publicPath: "auto" },
    performance: { hints: false },
  });
  const stats = await new Promise((done, failed) => compiler.run((error, found) => (error ? failed(error) : done(found))));
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  return inBrowser(chromium, join(folder, "dist"), undefined, readFileSync(join(folder, "index.html")));
}

/** esbuild leaves the files of `new URL(…, import.meta.url)` where they are, so that bundles for browsers take `mailwright/inline`. */
async function esbuildInline(folder) {
  await require("esbuild").build({ absWorkingDir: folder, entryPoints: ["main.js"], bundle: true, format: "esm", outdir: join(folder, "dist"), logLevel: "silent" });
  return inBrowser(chromium, join(folder, "dist"), undefined, readFileSync(join(folder, "index.html")));
}

/** One file for a server or a function, with nothing beside it. */
async function esbuildNode(folder) {
  const outfile = join(folder, "alone/main.mjs");
  await require("esbuild").build({ absWorkingDir: folder, entryPoints: ["main.mjs"], bundle: true, platform: "node", format: "esm", outfile, logLevel: "silent" });
  return printed(process.execPath, [outfile], folder);
}

/** Bundles as wrangler does: its conditions, and what the runtime brings, such as WebAssembly, as modules of their own. */
export function bundleWorker(folder, entry, external = []) {
  return require("esbuild").build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["*.wasm", ...external],
    outfile: join(folder, "worker.js"),
    logLevel: "silent",
  });
}

async function workerd(folder) {
  await bundleWorker(folder, "worker.mjs");
  return serving(folder, "config.capnp", async (url) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
    return response.json();
  });
}

/** Uses workerd while it serves. */
export async function serving(folder, config, use) {
  const child = start(join(BIN, "workerd"), ["serve", config, "--control-fd=3"], { cwd: folder, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  try {
    const port = await new Promise((found, failed) => {
      let told = "";
      const timer = setTimeout(() => failed(new Error("workerd does not listen")), 30_000);
      child.stdio[3].on("data", (text) => {
        told += text;
        const port = /"port":(\d+)/.exec(told)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        found(port);
      });
      child.on("error", failed);
      child.on("exit", (status) => failed(new Error(`workerd ended with ${status}`)));
    });
    return await use(`http://127.0.0.1:${port}/`);
  } catch (problem) {
    throw new Error(`${problem.message}\n${said}`, { cause: problem });
  } finally {
    stop(child);
  }
}

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Serves a folder and lets a browser open it. */
async function inBrowser(browse, folder, policy, index) {
  const root = normalize(folder + sep);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = join(root, path === "/" ? "index.html" : path);
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", ...(policy ? { "content-security-policy": policy } : {}) };
    try {
      if (!file.startsWith(root)) throw new Error("outside");
      const body = path === "/" && index !== undefined ? index : readFileSync(file);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    return await browse(`http://127.0.0.1:${server.address().port}/`, folder);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

async function chromium(url, folder) {
  const { chromium: engine } = require("playwright-core");
  const context = await engine.launchPersistentContext(join(folder, ".profile"), {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: CHROMIUM,
    timeout: 60_000,
  });
  try {
    return await visit(await context.newPage(), url, (page) => page.waitForFunction("globalThis.found !== undefined", undefined, { timeout: 60_000 }));
  } finally {
    await context.close();
  }
}

/** No updates, no telemetry, no look at whether there is a network. */
const QUIET = {
  "app.update.auto": false,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

async function firefox(url, folder) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    userDataDir: join(folder, ".profile"),
    env: { ...process.env, HOME: folder },
    extraPrefsFirefox: QUIET,
    timeout: 60_000,
  });
  try {
    return await visit(await browser.newPage(), url, (page) => page.waitForFunction("globalThis.found !== undefined", { timeout: 60_000 }));
  } finally {
    await browser.close();
  }
}

async function webkit(url) {
  const browser = await launchWebKit();
  try {
    return await visit(await browser.newPage(), url, (page) => page.waitForFunction("globalThis.found !== undefined", undefined, { timeout: 60_000 }));
  } finally {
    await browser.close();
  }
}

/** Opens a page and takes its report; what the page complained about is told when there is none. */
async function visit(page, url, ready) {
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
  try {
    await page.goto(url, { timeout: 60_000 });
    await ready(page);
    return JSON.parse(await page.evaluate("globalThis.found.then((found) => JSON.stringify(found))"));
  } catch (problem) {
    throw new Error([problem.message, ...said].join("\n"), { cause: problem });
  }
}
