import type { AsyncDraft, Diagnostic, Message } from "../types/index.js";
import type { Checked, LoadOptions, Plugin, PluginComposeOptions, PluginReport, PluginSource, TranspiledPlugin } from "../types/plugins.js";
import { messageAt } from "./answer.js";
import { fromBase64 } from "./base64.js";
import type { Call, Composed } from "./compose.js";
import { isModule, type Engine, type Memory } from "./engine.js";
import { MailwrightError } from "./errors.js";
import type { InspectGlue } from "./inspect.js";
import { ComponentDoor, EXPORT } from "./plugin/component.js";
import { CoreDoor } from "./plugin/core-door.js";
import { stoppedBy, type Door, type Guest, type Row } from "./plugin/door.js";
import { resolve } from "./resolve.js";
import { flatten, type Wire } from "./wire.js";

type Names = string[];

type ShownReport = Omit<PluginReport, "verdict" | "findings" | "edits"> & {
  outcome: (PluginReport["verdict"] & Pick<PluginReport, "findings" | "edits">) | null;
};

interface RowHandle extends Row {
  composed(): Composed;
  report(): Omit<Checked, "message" | "composed" | "plugins"> & { plugins: ShownReport[] };
  free(): void;
}

export interface PluginsGlue extends InspectGlue {
  isComponent(file: string, bytes: Uint8Array, lang: string): boolean;
  limitMemory(file: string, bytes: Uint8Array, lang: string): Uint8Array<ArrayBuffer>;
  checkModule(file: string, functions: Names, memories: Names, imports: Names, lang: string): void;
  checkAbi(file: string, abi: number, lang: string): void;
  checkInterface(file: string, version: string, lang: string): void;
  pluginProblem(file: string, what: string, reason: string, lang: string): Diagnostic[];
  describePlugin: Call<Omit<Plugin, "interface" | "hasManifest">>;
  PluginGuest: { idle(): Guest };
  PluginRow: {
    of(
      bytes: Uint8Array, blobs: Wire["blobs"], texts: Wire["texts"],
      pluginBytes: Uint8Array, pluginBlobs: Wire["blobs"], pluginTexts: Wire["texts"],
    ): RowHandle;
  };
}

/** What WebAssembly is told of a plugin with each message. */
interface Definition {
  file: string;
  manifest: Uint8Array | null;
  described: unknown;
  grants: unknown;
  settings: unknown;
  config: unknown;
  onError: unknown;
}

/** As natively: so many failures in a row, and the plugin is not run for a while. */
const MAX_FAILURES = 5;
const PAUSE = 30_000;

/** What is behind a `Plugin`. */
interface Loaded {
  definition: Definition;
  door: Door;
  failures: number;
  until: number | undefined;
}

const LOADED = new WeakMap<object, Loaded>();
const SECTION = "mailwright-plugin";
const GOES_ON = 1, FAILED = 2;

/** The functions of `mailwright/plugins` beside those of the other entries, in an engine. */
export function pluginsApi<G extends PluginsGlue>(engine: Engine<G>) {
  return {
    async loadPlugin(source: PluginSource, options: LoadOptions = {}): Promise<Plugin> {
      await engine.initialize();
      const loader = new Loader(engine, options.lang ?? "en");
      const given = await source;
      const { file, manifest, door } = isTranspiled(given)
        ? await loader.component(given, options.file)
        : await loader.module(given, options.file);
      const described = await loader.describe(file, door);
      const { grants, settings, config, onError } = options;
      const definition = { file, manifest, described, grants, settings, config, onError };
      const { bytes, blobs, texts } = flatten(definition, options.lang === undefined ? undefined : { lang: options.lang });
      const about = engine.call((glue) => glue.describePlugin(bytes, blobs, texts));
      const plugin: Plugin = Object.freeze({ ...about, interface: door.interface, hasManifest: manifest !== null });
      LOADED.set(plugin, { definition, door, failures: 0, until: undefined });
      return plugin;
    },

    async compose(draft: AsyncDraft, options: PluginComposeOptions = {}): Promise<Checked> {
      await engine.initialize();
      const { plugins = [], failOn, ...rest } = options;
      const all = plugins.map(loadedOf);
      const resolved = await resolve(draft, rest.maxBytes);
      const about = flatten({ plugins: all.map(({ definition }) => definition), failOn });
      const aboutBytes = about.bytes.slice();
      const { bytes, blobs, texts } = flatten(resolved, rest);
      const { row, memory } = engine.call((glue, memory) => ({
        row: glue.PluginRow.of(bytes, blobs, texts, aboutBytes, about.blobs, about.texts),
        memory,
      }));
      try {
        for (const loaded of all) {
          if (!(await takeTurn(loaded, row))) break;
        }
        return engine.call(() => checked(row, memory));
      } finally {
        row.free();
      }
    },
  };
}

function loadedOf(plugin: Plugin, index: number): Loaded {
  const loaded = typeof plugin === "object" && plugin !== null ? LOADED.get(plugin) : undefined;
  if (loaded !== undefined) return loaded;
  throw new MailwrightError("wrong-type", `options.plugins[${index}]: this is not what loadPlugin of this entry returned.`);
}

/** Whether the message goes on after it. */
async function takeTurn(loaded: Loaded, row: RowHandle): Promise<boolean> {
  const now = Date.now();
  if (loaded.until !== undefined) {
    if (now < loaded.until) return (row.suspended(loaded.failures) & GOES_ON) !== 0;
    // One message tries it again, the others wait.
    loaded.until = now + PAUSE;
  }
  const started = performance.now();
  const failures = loaded.failures + 1;
  const alarm = failures >= MAX_FAILURES && loaded.until === undefined ? failures : 0;
  const came = await loaded.door.check(row, row.guest(), { elapsed: () => performance.now() - started, alarm });
  if ((came & FAILED) === 0) {
    loaded.failures = 0;
    loaded.until = undefined;
  } else {
    loaded.failures = failures;
    if (failures >= MAX_FAILURES) loaded.until = Date.now() + PAUSE;
  }
  return (came & GOES_ON) !== 0;
}

function checked(row: RowHandle, memory: Memory): Checked {
  const handle = row.composed();
  let composed: Message;
  try {
    composed = messageAt(memory, handle.answer(), () => handle.diagnostics());
  } finally {
    handle.free();
  }
  const { plugins, ...rest } = row.report();
  const shown = plugins.map(({ outcome, name, version, ...report }): PluginReport => {
    const { findings = [], edits = [], ...verdict } = outcome ?? {};
    return { name, version, verdict: outcome === null ? null : (verdict as NonNullable<PluginReport["verdict"]>), findings, edits, ...report };
  });
  return { message: rest.stop === null ? composed : null, composed, ...rest, plugins: shown };
}

function isTranspiled(source: unknown): source is TranspiledPlugin {
  return typeof source === "object" && source !== null && "mailwrightPlugin" in source && "instantiate" in source;
}

interface Opened {
  file: string;
  manifest: Uint8Array | null;
  door: Door;
}

class Loader<G extends PluginsGlue> {
  private readonly engine: Engine<G>;
  private readonly lang: string;

  constructor(engine: Engine<G>, lang: string) {
    this.engine = engine;
    this.lang = lang;
  }

  /** A module for the core door. */
  async module(source: Exclude<Awaited<PluginSource>, TranspiledPlugin>, name: string | undefined): Promise<Opened> {
    const { bytes, address } = isModule(source) ? { bytes: undefined, address: "" } : await read(source as Exclude<typeof source, WebAssembly.Module>);
    const file = name ?? fileOf(address);
    const module = bytes === undefined ? (source as WebAssembly.Module) : await this.compile(file, bytes);
    const exports = WebAssembly.Module.exports(module);
    const named = (kind: string) => exports.filter((one) => one.kind === kind).map(({ name }) => name);
    const imports = WebAssembly.Module.imports(module).flatMap(({ module, name }) => [module, name]);
    this.engine.call((glue) => glue.checkModule(file, named("function"), named("memory"), imports, this.lang));
    const [section] = WebAssembly.Module.customSections(module, SECTION);
    const manifest = section === undefined ? null : new Uint8Array(section);
    const checkAbi = (abi: number) => this.engine.call((glue) => glue.checkAbi(file, abi, this.lang));
    return { file, manifest, door: new CoreDoor(module, checkAbi) };
  }

  /** A component as it was transpiled. */
  async component(plugin: TranspiledPlugin, name: string | undefined): Promise<Opened> {
    const { format, modules, manifest, file: ownFile } = plugin.mailwrightPlugin;
    const file = name ?? ownFile;
    if (format !== 1) throw this.problem(file, "invalid", `it was transpiled to form ${String(format)}, and this is form 1`);
    const compiled = new Map<string, WebAssembly.Module>();
    for (const [name, base64] of Object.entries(modules)) compiled.set(name, await this.compiled(file, fromBase64(base64)));
    const checkVersion = (version: string | undefined) => {
      if (version === undefined) throw this.problem(file, "export-missing", EXPORT);
      this.engine.call((glue) => glue.checkInterface(file, version, this.lang));
    };
    return {
      file,
      manifest: manifest === null ? null : new TextEncoder().encode(manifest),
      door: new ComponentDoor(plugin as ConstructorParameters<typeof ComponentDoor>[0], compiled, checkVersion),
    };
  }

  async describe(file: string, door: Door): Promise<unknown> {
    const guest = this.engine.call((glue) => glue.PluginGuest.idle());
    try {
      return await door.describe(guest);
    } catch (problem) {
      if (problem instanceof MailwrightError) throw problem;
      const { what, message } = stoppedBy(problem, []);
      throw MailwrightError.of(guest.stopped(file, what, message, this.lang) as Diagnostic[]);
    } finally {
      guest.free();
    }
  }

  private async compile(file: string, bytes: Uint8Array): Promise<WebAssembly.Module> {
    if (this.engine.call((glue) => glue.isComponent(file, bytes, this.lang))) throw this.problem(file, "not-transpiled", "");
    return this.compiled(file, bytes);
  }

  private async compiled(file: string, bytes: Uint8Array): Promise<WebAssembly.Module> {
    const limited = this.engine.call((glue) => glue.limitMemory(file, bytes, this.lang));
    try {
      return await WebAssembly.compile(limited);
    } catch (problem) {
      throw this.problem(file, "invalid", problem instanceof Error ? problem.message : String(problem));
    }
  }

  private problem(file: string, what: string, reason: string): MailwrightError {
    return MailwrightError.of(this.engine.call((glue) => glue.pluginProblem(file, what, reason, this.lang)));
  }
}

async function read(source: Uint8Array | ArrayBuffer | Response | URL | string): Promise<{ bytes: Uint8Array; address: string }> {
  if (ArrayBuffer.isView(source)) return { bytes: new Uint8Array(source.buffer, source.byteOffset, source.byteLength), address: "" };
  if (source instanceof ArrayBuffer) return { bytes: new Uint8Array(source), address: "" };
  const response = typeof source === "string" || source instanceof URL ? await fetch(source) : source;
  if (typeof (response as Response | null)?.arrayBuffer !== "function") {
    throw new MailwrightError("wrong-type", "A plugin is bytes, a Response, a URL, a WebAssembly.Module or a transpiled module.");
  }
  if (!response.ok) throw new MailwrightError("content-failed", `The plugin could not be fetched: ${response.status} ${response.url}`);
  const address = response.url || (typeof source === "string" || source instanceof URL ? String(source) : "");
  return { bytes: new Uint8Array(await response.arrayBuffer()), address };
}

/** What findings call it until it has a name. */
function fileOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? "";
  return path.slice(path.lastIndexOf("/") + 1) || "plugin.wasm";
}

