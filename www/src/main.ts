/** The page: a store, panels around it, and one refresh of everything after each edit. */

import "./styles/tokens.css";
import "./styles/controls.css";
import "./styles/layout.css";
import "./styles/draft.css";
import "./styles/preview.css";
import "./styles/findings.css";
import { fill, h } from "./dom.ts";
import { inspect, newSeed, prepare, ready, start } from "./engine.ts";
import type { Outcome } from "./engine.ts";
import { openExample } from "./examples/index.ts";
import { asCode, asJson, downloadMessage } from "./export.ts";
import { language, localized, t, tr } from "./i18n/index.ts";
import type { Target } from "./locate.ts";
import { notifications } from "./notify.ts";
import { attachments, dropZone } from "./panels/attachments.ts";
import { body } from "./panels/body.ts";
import { gallery, shortcutList } from "./panels/dialogs.ts";
import { findingsList, summary } from "./panels/findings.ts";
import { letterhead } from "./panels/letterhead.ts";
import { previewPane } from "./panels/preview.ts";
import { scorePanel } from "./panels/score.ts";
import { toolbar } from "./panels/toolbar.ts";
import { panes } from "./panes.ts";
import type { PluginPanel } from "./plugins/panel.ts";
import { restore, save } from "./persist.ts";
import { afterInput } from "./refresh.ts";
import { createStore, emptyForm } from "./store.ts";
import type { Form } from "./store.ts";
import { applyTheme } from "./theme.ts";

applyTheme();

const store = createStore(emptyForm());
const engine = start();
const notify = notifications();

let seed = newSeed();
/** A message that was saved is finished; the next edit begins another, with ids of its own. */
let saved = false;
let outcome: Outcome | null = null;
let revision = 0;

// ── Panels ──────────────────────────────────────────────────────────────────────────────────────────────────

const head = letterhead(store, engine);
const editor = body(store);
const files = attachments(store, { insertImage: editor.insertImage, announce: notify.toast });
const draftPanels = [head, editor, files];
const preview = previewPane(goTo);
const findings = findingsList({ goTo, fix });
const score = scorePanel(goTo);
const plugins = h("details", { class: "plugins" }, h("summary", {}, tr("plugins")));
const count = h("p", { class: "summary" });
const layout = panes({
  draft: [head.element, editor.element, files.element],
  preview: [preview.element],
  findings: [h("div", { class: "found" }, count, findings.element, plugins), score.element],
});
const bar = toolbar({
  newDraft,
  examples: () => examples.showModal(),
  download,
  copyJson,
  copyCode,
  shortcuts: () => shortcuts.showModal(),
});
const examples = gallery((card) => void openExample(card.id).then(replaceDraft, failed));
const shortcuts = shortcutList();

document
  .getElementById("app")
  ?.append(bar.element, layout.main, layout.nav, examples, shortcuts, ...notify.elements);
dropZone(layout.main, drop);
plugins.addEventListener("toggle", () => void openPlugins().catch(failed));

// ── Plugins ─────────────────────────────────────────────────────────────────────────────────────────────────

let pluginPanel: Promise<PluginPanel> | null = null;

/** Loaded when it is first asked for. */
function openPlugins(): Promise<PluginPanel> {
  pluginPanel ??= import("./plugins/panel.ts").then((module) => {
    const panel = module.pluginPanel(() => ({ seed, lang: language() }));
    plugins.append(panel.element);
    if (outcome) panel.show(outcome);
    return panel;
  });
  return pluginPanel;
}

async function drop(dropped: Iterable<File>): Promise<void> {
  const isPlugin = ({ name }: File) => name.endsWith(".wasm");
  const [wasm, others] = [[...dropped].filter(isPlugin), [...dropped].filter((file) => !isPlugin(file))];
  if (others.length > 0) await files.add(others);
  if (wasm.length === 0) return;
  plugins.open = true;
  layout.open("findings");
  await openPlugins().then((panel) => panel.add(wasm), failed);
}

// ── Refresh ─────────────────────────────────────────────────────────────────────────────────────────────────

const refresh = afterInput(() => {
  if (!ready(store.form)) return void prepare().then(refresh, failed);
  outcome = inspect(store.form, { seed, lang: language() });
  show(outcome);
});

function show(next: Outcome): void {
  for (const panel of draftPanels) panel.show?.(next);
  preview.show(next);
  findings.show(next);
  score.show(next);
  void pluginPanel?.then((panel) => panel.show(next));
  const text = summary(next.diagnostics);
  count.textContent = text;
  notify.speak(text);
  layout.setBadge(next.diagnostics.length, worst(next));
  bar.blockDownload(blocker(next));
  markShown();
}

function update(): void {
  document.documentElement.dataset.stale = "";
  refresh();
}

/** The page says what it is at, for scripts that wait for an edit to have arrived everywhere. */
function markShown(): void {
  document.documentElement.dataset.revision = String((revision += 1));
  delete document.documentElement.dataset.stale;
}

function worst({ diagnostics }: Outcome): string {
  return (
    ["error", "warning", "info"].find((severity) =>
      diagnostics.some((found) => found.severity === severity),
    ) ?? ""
  );
}

function blocker({ preview, diagnostics }: Outcome): string | null {
  if (preview?.message) return null;
  const error = diagnostics.find(({ severity }) => severity === "error");
  return t("downloadBlocked", { reason: error?.message ?? "" });
}

function failed(error: unknown): void {
  notify.toast(t("loadFailed", { reason: error instanceof Error ? error.message : String(error) }));
}

// ── Actions ─────────────────────────────────────────────────────────────────────────────────────────────────

function goTo(target: Target): void {
  layout.open("draft");
  draftPanels.some((panel) => panel.reveal(target));
}

function fix(target: Target, text: string): void {
  if (draftPanels.some((panel) => panel.replace(target, text))) notify.toast(t("fixApplied"));
}

function load(form: Form): void {
  seed = newSeed();
  saved = false;
  store.load(form);
  layout.open("draft");
}

/** Nothing typed is lost by a wrong click: the draft before can be had back. */
function replaceDraft(form: Form): void {
  const before = store.form;
  load(form);
  notify.toast(t("draftReplaced"), { label: t("undo"), run: () => load(before) });
}

function newDraft(): void {
  replaceDraft(emptyForm());
}

function download(): void {
  const reason = outcome ? blocker(outcome) : t("downloadLoading");
  if (reason !== null || !outcome?.preview?.message) return notify.toast(reason ?? "");
  const name = downloadMessage(outcome.preview.message, store.form.subject);
  saved = true;
  notify.toast(t("downloaded", { name }));
}

function copyJson(): void {
  copy(asJson(store.form));
}

function copyCode(): void {
  copy(asCode(store.form));
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => notify.toast(t("copied")),
    () => notify.toast(t("copyFailed")),
  );
}

addEventListener("keydown", (event) => {
  if (event.key === "F6") layout.step(event.shiftKey ? -1 : 1);
  else if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey) download();
  else return;
  event.preventDefault();
});

// ── Start ───────────────────────────────────────────────────────────────────────────────────────────────────

localized(() => {
  document.documentElement.lang = language();
  document.title = t("title");
});

store.onEdit(() => {
  if (saved) [seed, saved] = [newSeed(), false];
  save(store.form);
});

async function begin(): Promise<void> {
  const restored = await restore();
  load(restored?.form ?? (await openExample("welcome")));
  if (restored && restored.lost.length > 0)
    notify.toast(t("attachmentsLost", { names: restored.lost.join(", ") }));
  await engine;
  store.onEdit(update);
  localized(update);
}

bar.blockDownload(t("downloadLoading"));
fill(count, t("loading"));
begin().catch(failed);
