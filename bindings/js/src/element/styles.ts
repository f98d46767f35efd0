const CSS = `
:host {
  display: block;
  block-size: 40rem;
  min-inline-size: 0;
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.shell {
  --background: var(--mail-preview-background, #fff);
  --stage: var(--mail-preview-stage, #f0f1f4);
  --foreground: var(--mail-preview-foreground, #1c1e24);
  --muted: var(--mail-preview-muted, #5b606d);
  --border: var(--mail-preview-border, #d9dbe2);
  --accent: var(--mail-preview-accent, #2f5fd0);
  --on-accent: var(--mail-preview-on-accent, #fff);
  --error: var(--mail-preview-error, #b3261e);
  --error-background: var(--mail-preview-error-background, #fdeeed);
  --radius: var(--mail-preview-radius, 10px);
  --font: var(--mail-preview-font, system-ui, sans-serif);
  --mono: var(--mail-preview-mono, ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace);
}
@supports (color: light-dark(#000, #fff)) {
  .shell {
    --background: var(--mail-preview-background, light-dark(#fff, #191b20));
    --stage: var(--mail-preview-stage, light-dark(#f0f1f4, #101115));
    --foreground: var(--mail-preview-foreground, light-dark(#1c1e24, #e7e9ee));
    --muted: var(--mail-preview-muted, light-dark(#5b606d, #a0a6b4));
    --border: var(--mail-preview-border, light-dark(#d9dbe2, #343842));
    --accent: var(--mail-preview-accent, light-dark(#2f5fd0, #8fb0ff));
    --on-accent: var(--mail-preview-on-accent, light-dark(#fff, #0f1a33));
    --error: var(--mail-preview-error, light-dark(#b3261e, #ffb4ab));
    --error-background: var(--mail-preview-error-background, light-dark(#fdeeed, #3a1f1d));
  }
}
.shell {
  display: flex;
  flex-direction: column;
  block-size: 100%;
  overflow: hidden;
  border: 1px solid var(--border);
  border-radius: var(--radius);
  background: var(--background);
  color: var(--foreground);
  font: 14px/1.5 var(--font);
  container-type: inline-size;
}
.muted { color: var(--muted); }
.missing { color: var(--muted); font: inherit; margin: 0; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.toolbar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 12px;
  padding-inline: 8px;
  border-block-end: 1px solid var(--border);
}
.tabs { display: flex; min-inline-size: 0; overflow-x: auto; scrollbar-width: none; }
.tabs button {
  flex: none;
  padding: 10px 10px 8px;
  border: 0;
  border-block-end: 2px solid transparent;
  background: none;
  color: var(--muted);
  cursor: pointer;
}
.tabs button:hover { color: var(--foreground); }
.tabs button[aria-selected="true"] { border-color: var(--accent); color: var(--foreground); font-weight: 600; }
.tabs button:focus-visible { outline-offset: -3px; border-radius: 6px; }
.schemes { display: flex; margin-block: 6px; padding: 2px; border-radius: 8px; background: var(--stage); }
.schemes label { position: relative; padding: 2px 10px; border-radius: 6px; color: var(--muted); cursor: pointer; }
.schemes input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.schemes label:hover { color: var(--foreground); }
.schemes label:has(:checked) { background: var(--background); color: var(--foreground); box-shadow: 0 1px 2px #0003; }
.schemes label:has(:focus-visible) { outline: 2px solid var(--accent); }

.inbox {
  display: grid;
  grid-template-columns: auto fit-content(14rem) fit-content(60%) minmax(0, 1fr);
  align-items: center;
  gap: 0 10px;
  padding: 10px 14px;
  border-block-end: 1px solid var(--border);
}
.inbox > :not(.avatar) { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.avatar {
  display: grid;
  place-items: center;
  inline-size: 32px;
  block-size: 32px;
  border-radius: 50%;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
.sender { font-weight: 600; }
@container (max-width: 36rem) {
  .inbox { grid-template-columns: auto minmax(0, 1fr); }
  .tabs button { padding-inline: 8px; }
  .avatar { grid-row: span 3; align-self: start; margin-block-start: 4px; }
}

.notices { display: flex; flex-wrap: wrap; align-items: center; }
.notices > * { flex: 1 1 auto; margin: 0; padding: 6px 14px; }
.notices > :empty { flex: none; padding: 0; }
.status { flex-basis: 100% !important; background: var(--error-background); color: var(--error); overflow-wrap: anywhere; }
.note { color: var(--muted); font-size: 13px; }
.notices .remote {
  flex: none;
  margin: 8px 14px;
  padding: 3px 12px;
  border: 1px solid var(--border);
  border-radius: 99px;
  background: var(--background);
  cursor: pointer;
}
.remote:hover { border-color: var(--accent); }
.remote[aria-pressed="true"] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }

.stage { flex: 1; min-block-size: 0; background: var(--stage); border-block-start: 1px solid transparent; }
[role="tabpanel"] { block-size: 100%; overflow: auto; }
[role="tabpanel"]:focus-visible { outline-offset: -2px; }
[role="tabpanel"]:not(.page) { padding: 14px 16px; background: var(--background); }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
pre[part="source"], code { font-family: var(--mono); font-size: 12.5px; }
pre[part="text"] { font: inherit; max-inline-size: 78ch; }
.rest { margin-block-start: 12px; padding: 4px 12px; border: 1px solid var(--border); border-radius: 99px; background: none; cursor: pointer; }

.page { display: flex; justify-content: center; padding: 12px; }
.device, .letter { inline-size: 100%; block-size: 100%; }
.device { overflow: hidden; border-radius: 6px; box-shadow: 0 0 0 1px var(--border); background: #fff; }
.device[data-scheme="dark"] { background: #121212; }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: light; }
iframe:focus-visible { outline-offset: -2px; }
.device[data-scheme="dark"] iframe { color-scheme: dark; }
.page .letter { max-inline-size: none; overflow: auto; padding: 16px; border-radius: 6px; background: var(--background); }
[data-view="mobile"] > * {
  inline-size: min(100%, calc(var(--mail-preview-mobile-width, 375px) + 16px));
  max-block-size: 780px;
  border: 8px solid #24262c;
  border-radius: 28px;
}
[data-view="mobile"] > .device { box-shadow: 0 0 0 1px #5a5d66; }

.tree, .tree ul { margin: 0; padding: 0; list-style: none; }
.tree ul { margin-inline-start: 7px; padding-inline-start: 16px; border-inline-start: 1px solid var(--border); }
.branch { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 10px; padding-block: 3px; overflow-wrap: anywhere; }
.number { min-inline-size: 1.5em; color: var(--muted); font-variant-numeric: tabular-nums; }
.role { padding-inline: 8px; border: 1px solid var(--border); border-radius: 99px; color: var(--muted); font-size: 12px; }

.attachments {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  max-block-size: 30%;
  overflow: auto;
  margin: 0;
  padding: 8px 14px;
  border-block-start: 1px solid var(--border);
  list-style: none;
}
.attachments li { max-inline-size: 100%; padding: 2px 10px; border: 1px solid var(--border); border-radius: 8px; overflow-wrap: anywhere; }
.attachments b { font-weight: 500; }
@media (forced-colors: active) {
  .tabs button[aria-selected="true"] { border-color: Highlight; }
  .schemes label:has(:checked), .remote[aria-pressed="true"] { outline: 2px solid Highlight; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements; each has a copy where a browser cannot share it. */
export function addStyles(root: ShadowRoot): void {
  if (!("adoptedStyleSheets" in root)) return (root as ShadowRoot).append(styleElement());
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  root.adoptedStyleSheets = [sheet];
}

function styleElement(): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = CSS;
  return style;
}
