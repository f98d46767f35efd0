// Bytes that a page loads for each entry of the npm package, compressed with brotli, against their limits; and
// which crates the code of each module comes from.
// usage: node size.mjs PACKAGE_FOLDER MODULES_FOLDER [--json FILE]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { leb, sectionsOf } from "../../bindings/js/sections.mjs";

const [packageFolder, modulesFolder, , report] = process.argv.slice(2);
const KB = 1000;
/** `preview` holds everything of the default entry, and may have 250 KB more than that entry's limit. */
const LIMITS = { index: 120 * KB, dkim: 145 * KB, preview: (120 + 250) * KB, plugins: 425 * KB };
const MODULES = { index: "core", dkim: "dkim", inspect: "inspect", preview: "preview", markdown: "markdown", parse: "parse", plugins: "plugins" };

const brotli = (file) => brotliCompressSync(readFileSync(file)).length;
const results = {};
let failed = false;
for (const [entry, module] of Object.entries(MODULES)) {
  const js = brotli(join(packageFolder, "dist", `${entry}.web.js`));
  const wasm = brotli(join(packageFolder, "dist", `${module}.wasm`));
  const limit = LIMITS[entry];
  const over = limit !== undefined && js + wasm > limit;
  failed ||= over;
  const shares = sharesOf(readFileSync(join(modulesFolder, module, "glue.wasm")));
  results[entry] = { "brotli bytes": js + wasm, js, wasm, ...(limit ? { limit } : {}), "code and data before compression, bytes": shares };
  const verdict = limit === undefined ? "" : over ? `  OVER THE LIMIT of ${limit}` : `  limit ${limit}`;
  console.log(`${entry.padEnd(9)} ${String(js + wasm).padStart(7)} (JavaScript ${js}, WebAssembly ${wasm})${verdict}`);
  console.log(`          ${Object.entries(shares).map(([name, bytes]) => `${name} ${bytes}`).join(", ")}`);
}
if (report) writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`);
process.exit(failed ? 1 : 0);

/** Bytes of code for each crate, by the names of the functions, and of data. */
function sharesOf(wasm) {
  const sections = sectionsOf(wasm);
  const names = functionNames(sections.find(({ name }) => name === "name").body);
  const imported = importedFunctions(sections.find(({ id }) => id === 2).body);
  const shares = new Map([["data", sections.find(({ id }) => id === 11).body.length]]);
  const code = sections.find(({ id }) => id === 10).body;
  let { value: count, at } = leb(code, 0);
  for (let index = imported; count > 0; count--, index++) {
    const size = leb(code, at);
    at = size.at + size.value;
    const crate = crateOf(names.get(index) ?? "");
    if (crate !== undefined) shares.set(crate, (shares.get(crate) ?? 0) + size.value);
  }
  const sorted = [...shares].sort((a, b) => b[1] - a[1]);
  const small = sorted.slice(16).reduce((sum, [, bytes]) => sum + bytes, 0);
  return Object.fromEntries([...sorted.slice(0, 16), ...(small > 0 ? [["others", small]] : [])]);
}

/** The crate of a mangled name. Descriptions of types are read by the binding generator and not shipped. */
function crateOf(name) {
  if (/describe/.test(name)) return undefined;
  const crates = [...name.matchAll(/(?:_ZN|Cs[0-9A-Za-z]+_)(\d+)([a-z_0-9]+)|\b([a-z_][a-z_0-9]*)(?:\[[0-9a-f]+\])?::/g)];
  const found = crates.map(([, length, mangled, plain]) => (mangled ? mangled.slice(0, Number(length)) : plain));
  return found.find((crate) => !["core", "alloc", "std"].includes(crate)) ?? found[0] ?? "other";
}

function functionNames(body) {
  const names = new Map();
  for (let at = 0; at < body.length; ) {
    const kind = body[at];
    const size = leb(body, at + 1);
    if (kind === 1) {
      let { value: count, at: next } = leb(body, size.at);
      for (; count > 0; count--) {
        const index = leb(body, next);
        const length = leb(body, index.at);
        names.set(index.value, body.subarray(length.at, length.at + length.value).toString());
        next = length.at + length.value;
      }
    }
    at = size.at + size.value;
  }
  return names;
}

/** Every import of these modules is a function. */
function importedFunctions(body) {
  return leb(body, 0).value;
}
