/** The body: one editor in which HTML, Markdown and the text version take turns. */

import { setDiagnostics } from "@codemirror/lint";
import type { Action, Diagnostic as Mark } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { arrowKeys } from "../choice.ts";
import { fill, h } from "../dom.ts";
import { html } from "../editor/html.ts";
import { extensions } from "../editor/setup.ts";
import type { Outcome } from "../engine.ts";
import { localized, t, tr } from "../i18n/index.ts";
import type { Key } from "../i18n/index.ts";
import { fixTarget, locate } from "../locate.ts";
import type { Target } from "../locate.ts";
import type { Form, Store } from "../store.ts";
import type { Panel } from "./panel.ts";

export type Doc = "html" | "markdown" | "text";

const DOCS: Doc[] = ["html", "markdown", "text"];
const TAB: Record<Doc, Key> = { html: "html", markdown: "markdown", text: "textVersion" };
const LABEL: Record<Doc, Key> = { html: "htmlLabel", markdown: "markdownLabel", text: "textLabel" };
const HINT: Record<Doc, Key> = {
  html: "htmlPlaceholder",
  markdown: "markdownPlaceholder",
  text: "textPlaceholder",
};

export interface Body extends Panel {
  /** Puts an embedded picture at the cursor, and the cursor where its description goes. */
  insertImage(cid: string): void;
  focus(): void;
}

export function body(store: Store): Body {
  const languages: Record<Doc, Extension> = { html: html(), markdown: [], text: [] };
  const states = new Map<Doc, EditorState>();
  let active: Doc = "html";
  let outcome: Outcome | null = null;

  const typed = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged && !isGenerated(store.form, active)) store.edit({ [active]: state.doc.toString() });
  });
  const freshState = (doc: Doc, text: string) =>
    EditorState.create({
      doc: text,
      extensions: [
        ...extensions(LABEL[doc], HINT[doc]),
        languages[doc],
        typed,
        EditorState.readOnly.of(isGenerated(store.form, doc)),
      ],
    });
  const stateOf = (doc: Doc): EditorState => {
    const text = textOf(store.form, outcome, doc);
    const kept = states.get(doc);
    const same = kept?.doc.toString() === text && kept.readOnly === isGenerated(store.form, doc);
    return kept && same ? kept : freshState(doc, text);
  };

  const view = new EditorView({ state: freshState("html", "") });
  const tabs = docTabs((doc) => choose(doc));
  const hint = h("p", { class: "hint", id: "editor-hint" });
  const element = h(
    "div",
    { class: "body" },
    h("div", { class: "tabbar" }, tabs.element, hint),
    h("div", { class: "editor", id: "editor", role: "tabpanel" }, view.dom),
  );

  /** Shows a document. HTML and Markdown exclude each other: showing one of them is choosing it. */
  const choose = (doc: Doc) => {
    states.set(active, view.state);
    active = doc;
    if (doc !== "text" && store.form.body !== doc) store.edit({ body: doc });
    view.setState(stateOf(doc));
    if (doc === "markdown") void loadMarkdown();
    describe();
    mark();
  };
  const describe = () => {
    tabs.show(active, sentDocs(store.form));
    element.querySelector("#editor")?.setAttribute("aria-labelledby", `tab-${active}`);
    const generated = isGenerated(store.form, active);
    fill(hint, t(generated ? "generatedText" : "leaveEditor"));
    hint.classList.toggle("always", generated);
  };
  const loadMarkdown = async () => {
    if (languages.markdown instanceof Array && languages.markdown.length > 0) return;
    languages.markdown = [(await import("../editor/markdown.ts")).markdown()];
    if (active === "markdown") view.setState(freshState("markdown", view.state.doc.toString()));
    mark();
  };
  const mark = () => {
    if (outcome)
      view.dispatch(setDiagnostics(view.state, marks(outcome, active, view.state.doc.length, apply)));
  };
  const remark = markingOnce(mark);
  const apply = (target: Target, text: string) => {
    view.dispatch({ changes: { from: target.start, to: target.end, insert: text }, userEvent: "input" });
  };
  const load = () => {
    states.clear();
    outcome = null;
    active = startDoc(store.form);
    view.setState(freshState(active, textOf(store.form, null, active)));
    if (active === "markdown") void loadMarkdown();
    describe();
  };
  const reveal = ({ field, start, end }: Target): boolean => {
    const doc = DOCS.find((doc) => doc === field);
    if (!doc) return false;
    if (doc !== active) choose(doc);
    const [anchor, head] = [clamp(start, view.state.doc.length), clamp(end, view.state.doc.length)];
    view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    view.focus();
    return true;
  };

  store.onLoad(load);
  store.onEdit(() => tabs.show(active, sentDocs(store.form)));
  localized(() => {
    describe();
    // A transaction of nothing has the editor read its texts again.
    view.dispatch({});
  });
  load();

  return {
    element,
    reveal,
    focus: () => view.focus(),
    show: (next) => {
      outcome = next;
      if (isGenerated(store.form, active)) showGenerated(view, textOf(store.form, next, "text"));
      remark(next);
    },
    replace: (target, text) => {
      if (!reveal(target)) return false;
      apply(target, text);
      return true;
    },
    insertImage: (cid) => {
      if (active === "text") choose(store.form.body);
      insertImage(view, active, cid);
    },
  };
}

/** When typing has paused for this long, marks are put where the findings are now. */
const MARK_MS = 250;

/**
 * The editor moves its marks along with the text, so as long as the findings are the same ones they are only
 * set anew when typing pauses.
 */
function markingOnce(mark: () => void): (outcome: Outcome) => void {
  let marked = "";
  let timer = 0;
  return ({ diagnostics }) => {
    const key = JSON.stringify(diagnostics.map(({ code, message }) => [code, message]));
    clearTimeout(timer);
    if (key !== marked) mark();
    else timer = window.setTimeout(mark, MARK_MS);
    marked = key;
  };
}

/** Which documents end up in the message. */
function sentDocs(form: Form): Doc[] {
  return DOCS.filter((doc) => {
    if (doc === "text") return form.body === "markdown" ? form.markdown !== "" : form.text !== "";
    return doc === form.body && form[doc] !== "";
  });
}

/** The text that Markdown is turned into is to read only. */
function isGenerated(form: Form, doc: Doc): boolean {
  return doc === "text" && form.body === "markdown";
}

function textOf(form: Form, outcome: Outcome | null, doc: Doc): string {
  if (!isGenerated(form, doc)) return form[doc];
  const text = outcome?.composed.text;
  return typeof text === "string" ? text : "";
}

/** A text-only draft opens at its text. */
function startDoc(form: Form): Doc {
  return form.body === "html" && form.html === "" && form.text !== "" ? "text" : form.body;
}

function showGenerated(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

function clamp(position: number, length: number): number {
  return Math.min(position, length);
}

function marks(
  outcome: Outcome,
  doc: Doc,
  length: number,
  apply: (target: Target, text: string) => void,
): Mark[] {
  return outcome.diagnostics.flatMap((diagnostic) => {
    const target = locate(outcome, diagnostic);
    // A finding about a whole document is said once below, not under every line.
    if (target?.field !== doc || target.start === target.end || !diagnostic.span) return [];
    const fix = fixTarget(outcome, diagnostic);
    const action = (): Action => ({
      name: t("applyFix"),
      apply: () => fix && apply(fix, diagnostic.fix ?? ""),
    });
    return {
      from: clamp(target.start, length),
      to: clamp(target.end, length),
      severity: diagnostic.severity,
      message: `${diagnostic.message} ${diagnostic.hint}`,
      renderMessage: () => h("span", {}, h("b", {}, diagnostic.message), h("br"), diagnostic.hint),
      ...(fix ? { actions: [action()] } : {}),
    };
  });
}

function insertImage(view: EditorView, doc: Doc, cid: string): void {
  const [before, after] =
    doc === "markdown" ? ["![", `](cid:${cid})`] : [`<img src="cid:${cid}" alt="`, `">`];
  const { from, to } = view.state.selection.main;
  view.dispatch({
    changes: { from, to, insert: before + after },
    selection: { anchor: from + before.length },
    scrollIntoView: true,
  });
  view.focus();
}

function docTabs(choose: (doc: Doc) => void) {
  const buttons = DOCS.map((doc) => {
    const dot = h("span", { class: "dot" }, h("span", { class: "sr" }, tr("sent")));
    const button = h(
      "button",
      { type: "button", role: "tab", id: `tab-${doc}`, "aria-controls": "editor" },
      tr(TAB[doc]),
      dot,
    );
    button.addEventListener("click", () => choose(doc));
    return button;
  });
  const element = h("div", { class: "tabs", role: "tablist" }, ...buttons);
  localized(() => element.setAttribute("aria-label", t("body")));
  element.addEventListener("keydown", (event) => arrowKeys(event, buttons));
  const show = (active: Doc, sent: Doc[]) => {
    buttons.forEach((button, index) => {
      const doc = DOCS[index] ?? "html";
      button.setAttribute("aria-selected", String(doc === active));
      button.tabIndex = doc === active ? 0 : -1;
      button.classList.toggle("sent", sent.includes(doc));
    });
  };
  return { element, show };
}
