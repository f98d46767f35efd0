/**
 * Everything of `mailwright/inspect`, and plugins: WebAssembly that looks at a message before it is sent, and says what to
 * make of it. A plugin that passes here does the same in the command `mailwright`. Loads its own WebAssembly; nothing has
 * to be initialized before `loadPlugin` and this `compose`.
 *
 * Memory, what is handed over and what is logged is limited as there. Time is not: nothing ends WebAssembly that runs on
 * the thread it was called from. Load plugins that you do not trust in a worker, and end it when it takes too long.
 */
import type { AsyncDraft, Bytes, ComposeOptions, Diagnostic, Lang, Message, WasmModule } from "./index.js";
import type { Lint, Score } from "./inspect.js";
export * from "./inspect.js";

/** What `mailwright plugin transpile` makes of a component: `await import("./footer.plugin.js")`. */
export interface TranspiledPlugin {
  mailwrightPlugin: {
    format: number;
    file: string;
    manifest: string | null;
    modules: Record<string, string>;
    wasi: Record<string, { resources: string[]; functions: Record<string, unknown> }>;
  };
  instantiate(...args: never[]): unknown;
}

/** A plugin file of the core door as bytes, compiled, or where to fetch it; or a component that was transpiled. */
export type PluginSource =
  | Bytes
  | Response
  | URL
  | string
  | WasmModule
  | TranspiledPlugin
  | Promise<Response | TranspiledPlugin>;

/** A value of a setting. A text is read as what the plugin expects: `"5"` for a number, `"a, b"` for a list. */
export type SettingValue = string | number | boolean | string[];

export interface LoadOptions {
  /** The plugin's own settings. */
  settings?: Record<string, SettingValue> | undefined;
  /**
   * What it may do, of what it asks for: `read.attachments`, `edit.headers`, `edit.body`, `edit.attachments`,
   * `edit.recipients`, `edit.from`, `config.KEY`. Nothing without it. What it does not want cannot be granted.
   */
  grants?: string[] | undefined;
  /** Values shared between plugins; it sees those of which `config.KEY` is granted. */
  config?: Record<string, SettingValue> | undefined;
  /**
   * What becomes of a message where the plugin fails: `"hold"` (without it) keeps it for later, `"skip"` goes on as if the
   * plugin were not there, `"reject"` refuses it.
   */
  onError?: "hold" | "skip" | "reject" | undefined;
  /** What findings call the file. The end of its address without it. */
  file?: string | undefined;
  /** The language of messages and hints. */
  lang?: Lang | (string & {}) | undefined;
}

/** A loaded plugin: what it says of itself. */
export interface Plugin {
  readonly name: string;
  readonly version: string;
  /** What it does, in one sentence. */
  readonly doc: string;
  /** What it wants to be allowed. */
  readonly wants: string[];
  /** What it is allowed. */
  readonly grants: string[];
  readonly settings: Array<{ key: string; kind: "text" | "integer" | "boolean" | "text-list"; required: boolean; fallback?: string; doc: string }>;
  /** What it may find. */
  readonly symbols: Array<{ name: string; points: number; doc: string }>;
  /** `"core 1"`, or the version of the interface that it was built for. */
  readonly interface: string;
  /** Without a manifest a plugin may only report. */
  readonly hasManifest: boolean;
}

/**
 * Loads a plugin and asks it what it is.
 *
 * @throws {MailwrightError} what is wrong with the file (`plugin-not-wasm`, `plugin-not-transpiled`, `plugin-not-component`,
 * `plugin-invalid`, `plugin-version`, `plugin-import-unknown`, `plugin-export-missing`, `plugin-memory`,
 * `plugin-file-too-large`, `plugin-manifest-invalid`, `plugin-description-invalid`) or with what it is given
 * (`plugin-setting-missing`, `plugin-setting-unknown`, `plugin-setting-invalid`, `plugin-grant-unwanted`)
 */
export function loadPlugin(source: PluginSource, options?: LoadOptions): Promise<Plugin>;

export interface PluginComposeOptions extends ComposeOptions {
  /** In the order in which they see the message. */
  plugins?: Plugin[] | undefined;
  /** Findings from this severity on stop the message. `"error"` without it. */
  failOn?: "info" | "warning" | "error" | undefined;
}

/** What a plugin makes of a message. */
export type Verdict =
  | { verdict: "accept" }
  | { verdict: "tempfail" | "reject"; reason: string; code?: number; enhanced?: string }
  | { verdict: "quarantine"; reason: string };

/** Something that a plugin noticed; it is in the score. */
export interface PluginFinding {
  /** `UPPER_SNAKE`. */
  symbol: string;
  /** Thousandths of a point. */
  points: number;
  /** Index of the part in the message as the plugin saw it. */
  part: number | null;
  detail: string;
}

/** A change that a plugin wants, with the fields that docs/plugins.md names; `content` is base64. */
export type PluginEdit =
  | { edit: "add-header" | "set-header"; name: string; value: string }
  | { edit: "remove-header"; name: string }
  | { edit: "set-text"; text: string }
  | { edit: "set-html"; html: string }
  | { edit: "substitute"; part: number; find: string; replace: string }
  | { edit: "add-footer"; text: string; html: string | null }
  | { edit: "add-attachment"; filename: string; contentType: string; contentId: string | null; content: string }
  | { edit: "set-body"; part: number; content: string }
  | { edit: "remove-part"; part: number }
  | { edit: "set-sender"; sender: string }
  | { edit: "set-recipients"; recipients: string[] }
  | { edit: "add-tag"; tag: string };

/** What a plugin did. */
export interface PluginReport {
  name: string;
  version: string;
  /** `null` where it failed. */
  verdict: Verdict | null;
  findings: PluginFinding[];
  /** None of them was carried out where `errors` has something, or where the verdict stops the message. */
  edits: PluginEdit[];
  /** Why it failed, or which of its edits was refused. */
  errors: Diagnostic[];
  /** Milliseconds, making the instance included. */
  elapsed: number;
  /** What it logged, as `level: text`. */
  log: string[];
}

/** What came of a draft. */
export interface Checked {
  /** The message that may be sent; `null` where something stops it. */
  message: Message | null;
  /** The message as far as it got. */
  composed: Message;
  /** Why it goes no further. */
  stop: "refused" | "rejected" | "quarantined" | "deferred" | "plugin-failed" | null;
  /** Each plugin that ran. */
  plugins: PluginReport[];
  /** Labels that plugins gave. */
  tags: string[];
  /** What stopped it. */
  errors: Diagnostic[];
  /** What to know of plugins that failed: one that was skipped, one that is not run any more. */
  alerts: Diagnostic[];
  /** With what plugins found. */
  score: Score;
  lint: Lint;
}

/**
 * Composes a message and lets plugins look at it, one after the other, each with the edits of those before it. Reads
 * `Blob`s, streams and promises in the draft.
 *
 * @throws {MailwrightError} every finding of `validate`, when one of them is an error
 * @example
 * const footer = await loadPlugin(await import("./footer.plugin.js"), { grants: ["edit.body", "edit.headers"] });
 * const { message, stop, errors } = await compose(draft, { plugins: [footer] });
 * if (message === null) throw new Error(`${stop}: ${errors[0]?.message}`);
 */
export function compose(draft: AsyncDraft, options?: PluginComposeOptions): Promise<Checked>;
