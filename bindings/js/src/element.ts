import type { MailPreviewScheme, MailPreviewView } from "../types/element.js";
import type { Draft } from "../types/index.js";
import type { Preview } from "../types/preview.js";
import { SCHEMES, VIEWS } from "./element/state.js";
import { textsFor } from "./element/texts.js";
import { View } from "./element/view.js";
import { initialize, MailwrightError, preview } from "./preview.web.js";

const NAME = "mail-preview";
const PROPERTIES = ["draft", "preview", "view", "scheme", "remote"] as const;

/** On a server there are no elements; the module can be imported there all the same. */
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/** See `types/element.d.ts`. */
export class MailPreview extends Base {
  static readonly observedAttributes = ["view", "scheme", "remote", "lang"];

  private given: Draft | null = null;
  private shown: Preview | null = null;
  private problem: MailwrightError | null = null;
  private frame = 0;
  private seed: string | undefined;
  private readonly content: View;
  private readonly pageLanguage = new MutationObserver(() => this.request());

  constructor() {
    super();
    this.content = new View(this.attachShadow({ mode: "open" }), {
      view: (view) => this.choose(() => (this.view = view)),
      scheme: (scheme) => this.choose(() => (this.scheme = scheme)),
      remote: (remote) => this.choose(() => (this.remote = remote)),
    });
  }

  get draft(): Draft | null {
    return this.given;
  }

  set draft(draft: Draft | null | undefined) {
    this.given = draft ?? null;
    if (this.given === null) this.settle(null, null);
    else this.request();
  }

  get preview(): Preview | null {
    return this.shown;
  }

  set preview(preview: Preview | null | undefined) {
    this.given = null;
    this.settle(preview ?? null, null);
  }

  get view(): MailPreviewView {
    return VIEWS.find((view) => view === this.getAttribute("view")) ?? "desktop";
  }

  set view(view: MailPreviewView) {
    this.setAttribute("view", view);
  }

  get scheme(): MailPreviewScheme {
    return SCHEMES.find((scheme) => scheme === this.getAttribute("scheme")) ?? "light";
  }

  set scheme(scheme: MailPreviewScheme) {
    this.setAttribute("scheme", scheme);
  }

  get remote(): boolean {
    return this.hasAttribute("remote");
  }

  set remote(remote: boolean) {
    this.toggleAttribute("remote", remote);
  }

  connectedCallback(): void {
    this.adopt();
    this.pageLanguage.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.draw();
    this.request();
  }

  disconnectedCallback(): void {
    this.pageLanguage.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.content.forget();
  }

  attributeChangedCallback(name: string): void {
    if (name === "remote" || name === "lang") this.request();
    this.draw();
  }

  /** Properties that were set before the element was defined hide its accessors. */
  private adopt(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const { value } = Object.getOwnPropertyDescriptor(this, name) ?? {};
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Renders in the next frame, however often it is called until then. */
  private request(): void {
    if (this.frame !== 0 || !this.isConnected) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      void this.render();
    });
  }

  private async render(): Promise<void> {
    const draft = this.given;
    if (draft === null) return this.draw();
    try {
      await initialize().catch(notLoaded);
      // Another one came while the engine was loading, and a frame with it.
      if (draft === this.given) this.rendered(draft);
    } catch (problem) {
      if (draft === this.given) this.failed(problem);
    }
  }

  private rendered(draft: Draft): void {
    // The same ones for each draft: else the source would change with every keystroke.
    this.seed ??= hex(crypto.getRandomValues(new Uint8Array(16)));
    const now = Math.floor(Date.now() / 60_000) * 60_000;
    const offsetMinutes = -new Date().getTimezoneOffset();
    const { lang } = textsFor(this);
    const made = preview(draft, { remote: this.remote, lang, seed: this.seed, now, offsetMinutes });
    this.settle(made, null);
    this.dispatchEvent(new CustomEvent("preview", { detail: made }));
  }

  /** What was shown before stays: people are still typing. */
  private failed(problem: unknown): void {
    const known = problem instanceof MailwrightError ? problem : new MailwrightError("internal", String(problem), [], { cause: problem });
    this.settle(this.shown, known);
    this.dispatchEvent(new CustomEvent("problem", { detail: known }));
  }

  private settle(shown: Preview | null, problem: MailwrightError | null): void {
    this.shown = shown;
    this.problem = problem;
    this.draw();
  }

  private draw(): void {
    if (!this.isConnected) return;
    const { shown, problem, view, scheme, remote } = this;
    this.content.draw({ preview: shown, problem, view, scheme, remote, texts: textsFor(this) });
  }

  private choose(set: () => void): void {
    set();
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function notLoaded(cause: unknown): never {
  if (cause instanceof MailwrightError) throw cause;
  throw new MailwrightError("not-initialized", `The WebAssembly could not be loaded: ${String(cause)}`, [], { cause });
}

if (typeof customElements === "object" && customElements.get(NAME) === undefined) customElements.define(NAME, MailPreview);
