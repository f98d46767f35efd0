// What a first visit loads, compressed as a web server would.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { DIST } from "./browser.mjs";

const LIMIT = 500_000;

/** The example that a first visit opens is loaded beside the page. */
const FIRST_EXAMPLE = /^(welcome|logo|使用指南)-/;

/** Files below `dist` that a first visit asks for. */
export function firstLoad() {
  const files = new Set(["index.html"]);
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    if (file.endsWith(".js")) references(file).forEach(add);
  };
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  for (const [, file] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) add(file);
  for (const file of readdirSync(join(DIST, "assets"))) if (FIRST_EXAMPLE.test(file)) add(`assets/${file}`);
  return [...files];
}

/** Modules that a script imports at once, and the WebAssembly that it names. */
function references(file) {
  const code = readFileSync(join(DIST, file), "utf8");
  const imports = [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+from\s*)?"\.\/([^"]+\.js)"/g),
  ];
  const modules = [...code.matchAll(/["'`/]([\w.-]+\.wasm)["'`]/g)];
  return [...imports, ...modules].map(([, name]) => `assets/${name}`);
}

function report() {
  const sizes = firstLoad().map((file) => [brotliCompressSync(readFileSync(join(DIST, file))).length, file]);
  const sum = sizes.reduce((total, [size]) => total + size, 0);
  for (const [size, file] of sizes.sort(([a], [b]) => b - a))
    console.log(`${kilobytes(size)}  ${basename(file)}`);
  console.log(`${kilobytes(sum)}  first load, brotli (at most ${LIMIT / 1000} KB)`);
  if (sum > LIMIT) process.exitCode = 1;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report();
