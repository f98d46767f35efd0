// What the tests share: folders on a local port, the examples built with the package, and a browser.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchWebKit } from "../packaging/webkit.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../../../..");
/** The package as `cargo xtask npm` leaves it, unpacked. */
export const PACKAGE = process.env.MAILWRIGHT_PACKAGE ?? join(ROOT, "target/npm/package");
/** Below this folder, where tools find its `node_modules`. */
export const WORK = join(HERE, ".work");

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** A fresh copy of an example, with nothing installed and far from what is installed here. */
export function exampleAlone(name) {
  const folder = mkdtempSync(join(tmpdir(), `mailwright-${name}-`));
  cpSync(join(ROOT, "examples", name), folder, { recursive: true });
  return folder;
}

/** A fresh copy of an example, with the package installed. */
export function example(name) {
  const folder = join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(join(ROOT, "examples", name))) cpSync(join(ROOT, "examples", name), folder, { recursive: true });
  cpSync(PACKAGE, join(folder, "node_modules/mailwright"), { recursive: true });
  return folder;
}

/** Builds a copy of an example; gives the built folder. */
export function built(name) {
  const folder = example(name);
  const bin = (tool) => join(HERE, "node_modules/.bin", tool);
  const run = (tool, ...args) => execFileSync(bin(tool), args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  if (existsSync(join(folder, "tsconfig.json"))) run("tsc", "--noEmit");
  run("vite", "build", "--logLevel", "warn");
  return join(folder, "dist");
}

/** Serves a folder on the loopback address; `requests` tells what was asked for, with which cookies. */
export async function serve(folder) {
  mkdirSync(folder, { recursive: true });
  const requests = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    requests.push({ path, cookie: request.headers.cookie ?? "" });
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, requests, close: () => server.close() };
}

/** Whether it is not Chromium. */
export const WEBKIT = process.env.ENGINE === "webkit";

export function launch() {
  if (WEBKIT) return launchWebKit();
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
}
