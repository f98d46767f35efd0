// The door for components, in the form that `mailwright plugin transpile` gives them.
import { MailwrightError } from "../errors.js";
import { flatten } from "../wire.js";
import { MAX_TRANSFER, memoryProblem, Stopped, stoppedBy, type Door, type End, type Guest, type Mail, type Row } from "./door.js";
import { preview2, type Wanted } from "./preview2.js";

/** What such a module exports. */
export interface Transpiled {
  mailwrightPlugin: {
    /** Of this form. */
    format: number;
    file: string;
    /** The content of the custom section. */
    manifest: string | null;
    /** Base64 of each core module. */
    modules: Record<string, string>;
    /** What it asks of the virtual world. */
    wasi: Wanted;
  };
  instantiate(
    module: (name: string) => WebAssembly.Module,
    imports: Record<string, unknown>,
    instantiate: (module: WebAssembly.Module, imports: WebAssembly.Imports) => Promise<WebAssembly.Instance>,
  ): Promise<Record<string, unknown>>;
}

interface Filter {
  describe(): Record<string, unknown>;
  check(message: unknown): Outcome;
}

interface Case {
  tag: string;
  val?: unknown;
}

interface Outcome {
  verdict: Case;
  edits: Case[];
  findings: unknown[];
}

const TYPES = "mailwright:plugin/types", LOG = "mailwright:plugin/log", CONFIG = "mailwright:plugin/config";
const FILTER = "mailwright:plugin/filter";
const VERSION = "0.1.0";
/** What a component exports that can be run here. */
export const EXPORT = `${FILTER}@${VERSION}`;

export class ComponentDoor implements Door {
  readonly interface = VERSION;
  private readonly plugin: Transpiled;
  private readonly modules: Map<string, WebAssembly.Module>;
  private readonly checkVersion: (version: string | undefined) => void;

  /** `checkVersion` throws what it makes of another version of the interface, or of none. */
  constructor(plugin: Transpiled, modules: Map<string, WebAssembly.Module>, checkVersion: (version: string | undefined) => void) {
    this.plugin = plugin;
    this.modules = modules;
    this.checkVersion = checkVersion;
  }

  async describe(guest: Guest): Promise<unknown> {
    const memories: WebAssembly.Memory[] = [];
    try {
      const filter = await this.start(guest, {}, memories);
      return filter.describe();
    } catch (problem) {
      throw problem instanceof MailwrightError ? problem : stoppedBy(problem, memories);
    }
  }

  async check(row: Row, guest: Guest, end: End): Promise<number> {
    const memories: WebAssembly.Memory[] = [];
    const mail = row.mail();
    try {
      const filter = await this.start(guest, row.settings(), memories);
      const answer = said(() => filter.check(new Message(mail)));
      const problem = memoryProblem(memories);
      if (problem !== undefined) throw problem;
      const { bytes, blobs, texts } = handedOver(answer);
      return row.returned(guest, bytes, blobs, texts, end.elapsed(), end.alarm);
    } catch (problem) {
      const { what, message } = stoppedBy(problem, memories);
      return row.stopped(guest, what, message, end.elapsed(), end.alarm);
    } finally {
      mail.free();
    }
  }

  private async start(guest: Guest, settings: Record<string, string | string[]>, memories: WebAssembly.Memory[]): Promise<Filter> {
    const ours: Record<string, unknown> = {
      [TYPES]: { Message },
      [LOG]: { log: (level: string, message: string) => guest.log(level, message) },
      [CONFIG]: {
        get: (key: string) => (typeof settings[key] === "string" ? settings[key] : undefined),
        getList: (key: string) => (Array.isArray(settings[key]) ? settings[key] : []),
      },
    };
    for (const name of Object.keys(ours)) ours[`${name}@${VERSION}`] = ours[name];
    const imports = { ...preview2(guest, this.plugin.mailwrightPlugin.wasi), ...ours };
    const exports = await this.plugin.instantiate(
      (name) => this.modules.get(name)!,
      imports,
      async (module, wanted) => {
        const instance = await WebAssembly.instantiate(module, wanted);
        for (const one of Object.values(instance.exports)) {
          if (one instanceof WebAssembly.Memory && !memories.includes(one)) memories.push(one);
        }
        return instance;
      },
    );
    // Only the name with its version says what a plugin was built for: without it, another version would run unnoticed.
    const name = Object.keys(exports).find((name) => name.startsWith(`${FILTER}@`));
    this.checkVersion(name?.slice(FILTER.length + 1));
    return exports[name!] as Filter;
  }
}

/** The message, for the generated code, which makes a resource of it. */
class Message {
  private readonly mail: Mail;

  constructor(mail: Mail) {
    this.mail = mail;
  }

  envelope(): unknown {
    return this.mail.envelope();
  }
  header(name: string): string[] {
    return this.mail.header(name);
  }
  headers(): unknown {
    return this.mail.headers();
  }
  rawHeaders(): unknown {
    return this.mail.rawHeaders();
  }
  parts(): unknown {
    return this.mail.parts();
  }
  score(): unknown {
    return this.mail.score();
  }
  text(part: number): string {
    return this.mail.text(part);
  }
  body(part: number, offset: number, length: number): Uint8Array {
    return this.mail.body(part, offset, length);
  }
  size(): number {
    return this.mail.size();
  }
  raw(offset: number, length: number): Uint8Array {
    return this.mail.raw(offset, length);
  }
}

/** The answer in the words of the core door. */
function said(check: () => Outcome): Record<string, unknown> {
  let outcome: Outcome;
  try {
    outcome = check();
  } catch (problem) {
    const failure = (problem as { payload?: Case } | null)?.payload;
    if (typeof failure?.tag !== "string") throw problem;
    return { failure: failure.tag, reason: failure.val };
  }
  const { verdict, edits, findings } = outcome;
  const why = verdict.tag === "quarantine" ? { reason: verdict.val } : (verdict.val as object | undefined);
  return { verdict: verdict.tag, ...why, edits: edits.map(edit), findings };
}

/** What edits with one value call it. */
const SINGLE: Record<string, string> = {
  "remove-header": "name",
  "set-text": "text",
  "set-html": "html",
  "remove-part": "part",
  "set-sender": "sender",
  "set-recipients": "recipients",
  "add-tag": "tag",
};

function edit({ tag, val }: Case): Record<string, unknown> {
  const field = SINGLE[tag];
  return field === undefined ? { edit: tag, ...(val as object) } : { edit: tag, [field]: val };
}

function handedOver(answer: Record<string, unknown>) {
  try {
    return flatten(answer, { maxBytes: MAX_TRANSFER });
  } catch (problem) {
    if (problem instanceof MailwrightError) throw new Stopped("transfer", "");
    throw problem;
  }
}
