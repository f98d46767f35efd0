import type { MailPreviewView } from "../../types/element.js";
import { h, setAttribute, setText } from "./dom.js";
import { type Actions, isPage, SCHEMES, type State, VIEWS } from "./state.js";

const STEPS: Record<string, (at: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** Which of the panels a tab shows: pages differ in their width only. */
export function panelOf(view: MailPreviewView): string {
  return `panel-${isPage(view) ? "page" : view}`;
}

export class Toolbar {
  readonly element: HTMLElement;
  private readonly tabs = VIEWS.map((view) => tab(view));
  private readonly tablist = h("div", { class: "tabs", role: "tablist" }, ...this.tabs);
  private readonly schemes = SCHEMES.map((scheme) => radio(scheme));
  private readonly radiogroup: HTMLElement;

  constructor(actions: Actions) {
    this.radiogroup = h("div", { class: "schemes", role: "radiogroup" }, ...this.schemes.map(({ label }) => label));
    this.element = h("div", { class: "toolbar", part: "toolbar" }, this.tablist, this.radiogroup);
    VIEWS.forEach((view, index) => this.tabs[index]?.addEventListener("click", () => actions.view(view)));
    SCHEMES.forEach((scheme, index) => this.schemes[index]?.input.addEventListener("change", () => actions.scheme(scheme)));
    this.tablist.addEventListener("keydown", (event) => this.step(event, actions));
  }

  draw({ view, scheme, texts }: State): void {
    setAttribute(this.tablist, "aria-label", texts.viewsLabel);
    setAttribute(this.radiogroup, "aria-label", texts.schemesLabel);
    this.tabs.forEach((tab, index) => {
      const selected = VIEWS[index] === view;
      setText(tab, texts.views[VIEWS[index] ?? view]);
      setAttribute(tab, "aria-selected", String(selected));
      setAttribute(tab, "part", selected ? "tab selected" : "tab");
      tab.tabIndex = selected ? 0 : -1;
    });
    this.schemes.forEach(({ input, text }, index) => {
      input.checked = SCHEMES[index] === scheme;
      setText(text, texts.schemes[SCHEMES[index] ?? scheme]);
    });
    this.radiogroup.hidden = !isPage(view);
  }

  private step(event: KeyboardEvent, actions: Actions): void {
    const step = STEPS[event.key];
    const at = this.tabs.indexOf(event.target as HTMLButtonElement);
    if (step === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const index = (step(at) + VIEWS.length) % VIEWS.length;
    this.tabs[index]?.focus();
    actions.view(VIEWS[index] ?? "desktop");
  }
}

function tab(view: MailPreviewView): HTMLButtonElement {
  return h("button", { type: "button", role: "tab", id: `tab-${view}`, "aria-controls": panelOf(view) });
}

function radio(scheme: string): { label: HTMLElement; input: HTMLInputElement; text: HTMLElement } {
  const input = h("input", { type: "radio", name: "scheme", value: scheme });
  const text = h("span");
  return { label: h("label", {}, input, text), input, text };
}
