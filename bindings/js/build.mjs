// Makes the npm package in `dist/` from the modules that `cargo xtask npm` built, and packs it.
// usage: node build.mjs MODULES OUTPUT
// MODULES holds <name>/glue.js and <name>/glue_bg.wasm
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { sectionsOf } from "./sections.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const [modules, output] = process.argv.slice(2);
const work = join(output, "work");
const folder = join(output, "package");
const dist = join(folder, "dist");

/** What each entry exports, beside which WebAssembly. `mailwright/preview` holds all of `inspect` and so on. */
const COMPOSE = ["initialize", "compose", "composeAsync", "composeTo", "composeStream", "validate", "parseAddresses"];
const ENTRIES = {
  index: { module: "core", apis: ["compose"], exports: COMPOSE, text: ["toUtf16"] },
  inspect: { module: "inspect", apis: ["compose", "inspect"], exports: [...COMPOSE, "lint", "score"], text: ["toUtf16", "toDraft"] },
  preview: {
    module: "preview",
    apis: ["compose", "inspect", "preview"],
    exports: [...COMPOSE, "lint", "score", "preview"],
    text: ["toUtf16", "toDraft"],
  },
  dkim: { module: "dkim", apis: ["compose", "dkim"], exports: [...COMPOSE, "sign", "prepare"], text: ["toUtf16"] },
  parse: { module: "parse", apis: ["compose", "parse"], exports: [...COMPOSE, "parse", "reply", "forward"], text: ["toUtf16"] },
  plugins: {
    module: "plugins",
    apis: ["compose", "inspect", "plugins"],
    exports: [...COMPOSE, "lint", "score", "loadPlugin"],
    text: ["toUtf16", "toDraft"],
  },
  markdown: { module: "markdown", apis: ["markdown"], exports: ["initialize", "render", "parseDraft"], text: [] },
};

/** How each runtime comes by the compiled module. */
const RUNTIMES = {
  web: (module) => `{ defaultSource: () => new URL("./${module}.wasm", import.meta.url) }`,
  workerd: (module) => ({ import: `import wasm from "./${module}.wasm";`, how: "{ compileNow: () => wasm }" }),
  edge: (module) => ({ import: `import wasm from "./${module}.wasm?module";`, how: "{ compileNow: () => wasm }" }),
  // In the file itself: bundlers for servers lose files beside it.
  inline: (module) => ({
    import: `import text from "./${module}.base64.js";\nimport { fromBase64 } from "./base64.js";`,
    how: "{ compileNow: () => new WebAssembly.Module(fromBase64(text)) }",
  }),
};

/** What tools say of a module to other tools is not needed to run it, and compresses badly. */
function withoutCustomSections(wasm) {
  const needed = sectionsOf(wasm).filter(({ id }) => id !== 0);
  return Buffer.concat([wasm.subarray(0, 8), ...needed.map(({ bytes }) => bytes)]);
}

/** wasm-bindgen's module-wide glue as a function, so that a new instance gets glue of its own. */
function glueFactory(source) {
  const exported = [...source.matchAll(/^export (?:class|function) (\w+)/gm)].map((match) => match[1]);
  // It looks at texts one character after the other and then moves them, which takes longer than encoding them.
  const careful = "    let len = arg.length;\n    let ptr = malloc(len, 1) >>> 0;\n";
  if (source.split(careful).length !== 2) throw new Error("wasm-bindgen passes texts in another way");
  const direct = `    if (arg.length > 64) {
        const most = arg.length * 3;
        const ptr = malloc(most, 1) >>> 0;
        const { written } = cachedTextEncoder.encodeInto(arg, getUint8ArrayMemory0().subarray(ptr, ptr + most));
        WASM_VECTOR_LEN = written;
        return realloc(ptr, most, written, 1) >>> 0;
    }
`;
  // Loading is the engine's, in `src/engine.ts`.
  const body = source.slice(0, source.indexOf("async function __wbg_load("))
    .replace(/^export /gm, "")
    .replace(careful, () => direct + careful);
  return `export function createGlue() {\n${body}\nreturn { ${exported.join(", ")}, imports: __wbg_get_imports, finalize: __wbg_finalize_init };\n}\n`;
}

function entrySource(entry, runtime) {
  const { module, apis, exports, text } = ENTRIES[entry];
  const made = RUNTIMES[runtime](module);
  const how = typeof made === "string" ? made : made.how;
  const source = join(here, "src");
  return [
    typeof made === "string" ? "" : made.import,
    `import { createGlue } from "./${module}.glue.js";`,
    `import { Engine } from "${source}/engine.ts";`,
    ...apis.map((api) => `import { ${api}Api } from "${source}/${api}.ts";`),
    `const engine = new Engine(createGlue, ${how});`,
    `export const { ${exports.join(", ")} } = { ${apis.map((api) => `...${api}Api(engine)`).join(", ")} };`,
    `export { MailwrightError } from "${source}/errors.ts";`,
    entry === "dkim" ? `export { insert } from "${source}/dkim.ts";` : "",
    text.length > 0 ? `export { ${text.join(", ")} } from "${source}/text.ts";` : "",
  ].join("\n");
}

/** The worker answers from engines of its own: what crosses to it is already flattened. */
function workerSource() {
  const source = join(here, "src");
  const engine = (module) => `new Engine(${module}, ${RUNTIMES.web(module)})`;
  return [
    `import { createGlue as preview } from "./preview.glue.js";`,
    // Not by import(): bundlers make workers of one file unless told otherwise. What is large is the WebAssembly.
    `import { createGlue as markdown } from "./markdown.glue.js";`,
    `import { Engine } from "${source}/engine.ts";`,
    `import { serve } from "${source}/worker-main.ts";`,
    `serve({ preview: ${engine("preview")}, markdown: ${engine("markdown")} });`,
  ].join("\n");
}

rmSync(output, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
mkdirSync(dist, { recursive: true });
for (const { module } of Object.values(ENTRIES)) {
  const wasm = withoutCustomSections(readFileSync(join(modules, module, "glue_bg.wasm")));
  writeFileSync(join(dist, `${module}.wasm`), wasm);
  writeFileSync(join(work, `${module}.base64.js`), `export default "${wasm.toString("base64")}";\n`);
  writeFileSync(join(work, `${module}.glue.js`), glueFactory(readFileSync(join(modules, module, "glue.js"), "utf8")));
}
copyFileSync(join(here, "src/base64.ts"), join(work, "base64.ts"));

const common = { bundle: true, minify: true, target: "es2022", outdir: dist, absWorkingDir: work, legalComments: "none", external: ["*.wasm", "*.wasm?module"] };
const entries = (runtime) =>
  Object.fromEntries(
    Object.keys(ENTRIES).map((entry) => {
      const file = join(work, `${entry}.${runtime}.entry.js`);
      writeFileSync(file, entrySource(entry, runtime));
      return [`${entry}.${runtime}`, file];
    }),
  );
const plain = Object.fromEntries(["outputs", "worker", "element"].map((name) => [name, join(here, `src/${name}.ts`)]));
plain["worker-main"] = join(work, "worker-main.entry.js");
writeFileSync(plain["worker-main"], workerSource());
for (const runtime of Object.keys(RUNTIMES)) {
  await build({ ...common, entryPoints: entries(runtime), format: "esm", splitting: false });
}
// The element shares its engine with pages that import `mailwright/preview` themselves.
await build({ ...common, entryPoints: plain, format: "esm", external: [...common.external, "./preview.web.js"] });
await build({
  ...common,
  entryPoints: { ...entries("inline"), outputs: plain.outputs },
  format: "cjs",
  outExtension: { ".js": ".cjs" },
});

// Types once for `import` and once for `require`.
mkdirSync(join(dist, "types"));
for (const name of readdirSync(join(here, "types"))) {
  const text = readFileSync(join(here, "types", name), "utf8");
  writeFileSync(join(dist, "types", name), text);
  const common = text.replace(/(from "\.\/\w+)\.js"/g, '$1.cjs"');
  writeFileSync(join(dist, "types", name.replace(".d.ts", ".d.cts")), common);
}

const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
// Who installs the package does not build it.
delete manifest.devDependencies;
delete manifest.private;
const types = (name, path) => ({
  import: { types: `./dist/types/${name}.d.ts`, default: `./dist/${path}.js` },
  require: { types: `./dist/types/${name}.d.cts`, default: `./dist/${path}.cjs` },
});
const only = (name, path) => ({ types: `./dist/types/${name}.d.ts`, default: `./dist/${path}.js` });
const conditions = (entry) => ({
  workerd: only(entry, `${entry}.workerd`),
  "edge-light": only(entry, `${entry}.edge`),
  deno: only(entry, `${entry}.inline`),
  bun: types(entry, `${entry}.inline`),
  node: types(entry, `${entry}.inline`),
  browser: only(entry, `${entry}.web`),
  // A runtime that is none of these may still require() it.
  require: { types: `./dist/types/${entry}.d.cts`, default: `./dist/${entry}.inline.cjs` },
  default: only(entry, `${entry}.web`),
});
manifest.main = "./dist/index.inline.cjs";
manifest.module = "./dist/index.web.js";
manifest.types = "./dist/types/index.d.ts";
manifest.exports = {
  ".": conditions("index"),
  "./inspect": conditions("inspect"),
  "./preview": conditions("preview"),
  "./markdown": conditions("markdown"),
  "./dkim": conditions("dkim"),
  "./parse": conditions("parse"),
  "./plugins": conditions("plugins"),
  "./outputs": types("outputs", "outputs"),
  "./worker": only("worker", "worker"),
  "./worker-main.js": "./dist/worker-main.js",
  "./element": only("element", "element"),
  ...Object.fromEntries(Object.keys(ENTRIES).map((entry) => [`./inline${entry === "index" ? "" : `/${entry}`}`, types(entry, `${entry}.inline`)])),
  ...Object.fromEntries(Object.values(ENTRIES).map(({ module }) => [`./${module}.wasm`, `./dist/${module}.wasm`])),
  "./package.json": "./package.json",
};
writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
cpSync(join(here, "README.md"), join(folder, "README.md"));
for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(join(here, "../..", licence), join(folder, licence));
const packed = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", output], { cwd: folder, encoding: "utf8" }));
renameSync(join(output, packed[0].filename), join(output, `mailwright-${manifest.version}.tgz`));
rmSync(work, { recursive: true });
console.log(join(output, `mailwright-${manifest.version}.tgz`));
