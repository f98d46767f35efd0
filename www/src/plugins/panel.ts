/** Plugins tried on the draft: loaded when somebody first asks for them, with all that they need. */

import "./panel.css";
import { compose, loadPlugin, MailwrightError } from "mailwright/plugins";
import type { Checked, Plugin, PluginEdit, PluginReport, TranspiledPlugin } from "mailwright/plugins";
import { fill, h, icon } from "../dom.ts";
import type { Child } from "../dom.ts";
import type { Moment, Outcome } from "../engine.ts";
import { language, localized } from "../i18n/index.ts";
import { TEXTS } from "./texts.ts";
import type { Key } from "./texts.ts";

/** Components of the repository, transpiled when the page is built. */
const SAMPLES = import.meta.glob<TranspiledPlugin>("./samples/*.plugin.js");

export interface PluginPanel {
  element: HTMLElement;
  show(outcome: Outcome): void;
  add(files: Iterable<File>): Promise<void>;
}

const t = (key: Key): string => TEXTS[language()][key];

export function pluginPanel(moment: () => Moment): PluginPanel {
  const plugins: Plugin[] = [];
  let outcome: Outcome | null = null;
  let asked = 0;
  const results = h("div", { class: "plugin-results", role: "status" });
  const problem = h("p", { class: "plugin-problem", role: "alert" });
  const picker = h("input", { type: "file", id: "plugin-file", accept: ".wasm", multiple: true });
  picker.addEventListener("change", () => void add(picker.files ?? []).then(() => (picker.value = "")));
  const label = h("label", { for: picker.id, class: "quiet" });
  const hint = h("p", { class: "hint" });
  const samples = h("div", { class: "plugin-samples" });
  const element = h("div", { class: "plugin-body" }, hint, h("div", { class: "plugin-add" }, picker, label, samples), problem, results);

  const use = async (name: string, load: () => Promise<Plugin>): Promise<void> => {
    try {
      plugins.push(await load());
      fill(problem);
      await run();
    } catch (error) {
      fill(problem, `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  /** Whatever it wants, it gets: the message goes nowhere. */
  const granted = async (source: () => Promise<Uint8Array | TranspiledPlugin>, file: string): Promise<Plugin> => {
    const { lang } = moment();
    const given = await source();
    const { wants } = await loadPlugin(given, { file, lang });
    return loadPlugin(given, { file, lang, grants: [...wants] });
  };
  const add = async (files: Iterable<File>): Promise<void> => {
    for (const file of files) {
      await use(file.name, () => granted(async () => new Uint8Array(await file.arrayBuffer()), file.name));
    }
  };
  const run = async (): Promise<void> => {
    if (outcome === null || plugins.length === 0) return fill(results);
    const mine = ++asked;
    const { seed, lang } = moment();
    const checked = await compose(outcome.composed, { plugins, seed, lang }).catch((error: unknown) => {
      if (error instanceof MailwrightError) return null;
      throw error;
    });
    if (mine !== asked) return;
    if (checked === null) return fill(results, h("p", { class: "hint" }, t("afterErrors")));
    fill(results, ...plugins.map((plugin, index) => card(plugin, checked.plugins[index], () => remove(plugin))), stopped(checked));
  };
  const remove = (plugin: Plugin) => {
    plugins.splice(plugins.indexOf(plugin), 1);
    void run();
  };

  localized(() => {
    fill(hint, t("about"));
    fill(label, icon("attach"), t("choose"));
    fill(
      samples,
      ...Object.entries(SAMPLES).map(([path, load]) => {
        const name = path.replace(/^.*\/|\.plugin\.js$/g, "");
        const click = () => void use(name, () => granted(load, `${name}.wasm`));
        return h("button", { type: "button", class: "quiet", "data-plugin": name, onclick: click }, icon("plus"), name);
      }),
    );
    void run();
  });
  return {
    element,
    add,
    show(next) {
      outcome = next;
      void run();
    },
  };
}

function stopped({ stop, errors }: Checked): Child {
  const error = errors[0];
  return stop === null || error === undefined ? null : h("p", { class: "plugin-stop" }, error.message, " ", h("span", { class: "hint" }, error.hint));
}

function card(plugin: Plugin, report: PluginReport | undefined, remove: () => void): HTMLElement {
  const verdict = report === undefined ? "notRun" : report.errors.length > 0 ? "failed" : (report.verdict?.verdict ?? "failed");
  const button = h("button", { type: "button", class: "quiet icon-only", "aria-label": `${t("remove")} ${plugin.name}`, onclick: remove }, icon("close"));
  return h(
    "section",
    { class: "plugin-card", "data-plugin": plugin.name, "data-verdict": verdict },
    h("header", {}, h("b", {}, plugin.name), h("span", { class: "meta" }, plugin.version), h("span", { class: "plugin-verdict" }, t(verdict)), button),
    h("p", { class: "hint" }, plugin.doc),
    report !== undefined &&
      h(
        "ul",
        {},
        ...report.findings.map(({ symbol, points, detail }) => h("li", { class: "plugin-finding" }, h("code", {}, symbol), ` ${(points / 1000).toFixed(1)} `, detail)),
        ...report.edits.map((edit) => h("li", { class: "plugin-edit" }, h("code", {}, edit.edit), " ", said(edit))),
        ...report.errors.map(({ code, message }) => h("li", { class: "plugin-error" }, h("code", {}, code), " ", message)),
        ...report.log.map((line) => h("li", { class: "plugin-log" }, line)),
      ),
  );
}

/** What is changed, in a line. */
function said({ edit: _, ...fields }: PluginEdit): string {
  const values = Object.entries(fields).filter(([, value]) => value !== null);
  return values.map(([name, value]) => `${name}: ${String(value).slice(0, 200)}`).join(" · ");
}
