// Runs cases in whatever runtime this is imported into. No expectations here: what was found goes back.

/** @param api {compose, validate, lint, score, preview, prepare, render, parseDraft} of the package */
export async function check(api, cases) {
  const results = [];
  for (const one of cases) {
    const started = performance.now();
    const found = await STAGES[one.stage](api, one);
    results.push({ id: one.id, found, took: performance.now() - started });
  }
  return results;
}

const STAGES = {
  async compose(api, { input, options }) {
    try {
      const draft = draftOf(api, input);
      const { raw, envelope, requires, structure, diagnostics } = entryFor(api, draft).compose(draft, options);
      return { sha256: await sha256(raw), envelope, requires, structure, diagnostics: diagnostics.map(plain) };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  validate(api, { input, options: { strict } }) {
    try {
      const draft = draftOf(api, input);
      return { diagnostics: entryFor(api, draft).validate(draft, { strict }).diagnostics.map(plain) };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  dkim(api, { input: { message, signer, now } }) {
    try {
      const { algorithm, dataToSign, digest, diagnostics } = api.prepare(new TextEncoder().encode(message), signer, { now });
      const data = algorithm === "rsa-sha256" ? new TextDecoder().decode(dataToSign) : base64(dataToSign);
      return { algorithm, dataToSign: data, digest: base64(digest), diagnostics: diagnostics.map(plain) };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  async parse({ parsing }, { input, options }) {
    const { limits, lang, edit = {} } = input;
    try {
      const raw = input.base64 === undefined ? new TextEncoder().encode(input.message) : bytesOf(input.base64);
      const { structure, diagnostics, ...parsed } = parsing.parse(raw, { limits });
      const draft = answer(parsing, raw, input, lang) ?? parsed.draft;
      const composed = composedOf(parsing, { ...draft, ...edit }, options);
      return { draft: inJson(draft), structure, diagnostics: diagnostics.map(plain), composed: await composed };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  lint(api, { input, options }) {
    return { diagnostics: api.lint(messageOf(api, input, options), options).diagnostics.map(plain) };
  },
  async preview(api, { input, options }) {
    const shown = api.preview(messageOf(api, input, options), { ...options, ...input.options });
    const { html, dark, text, inbox, attachments, blocked } = shown;
    const document = async (html) => html === null ? null : sha256(new TextEncoder().encode(html));
    return { html: await document(html), darkHtml: await document(dark.authored), text, inbox, attachments, blocked };
  },
  async plugin({ plugins, sources, parsing }, { input, options }) {
    const { file, message, settings, config } = input;
    const draft = message === undefined ? input.draft : parsing.parse(new TextEncoder().encode(message)).draft;
    const load = (source, more) => plugins.loadPlugin(source, { file, settings, config, ...more });
    const { source, wants } = (OPENED[file] ??= await opened(sources[file], load));
    // What it wants, it is granted.
    const plugin = await load(source, { grants: [...wants] });
    const { stop, composed, plugins: [report], tags, errors, alerts, score } = await plugins.compose(draft, { ...options, plugins: [plugin] });
    const { verdict, edits, findings, log } = report;
    const outcome = verdict === null ? null : { ...verdict, edits, findings };
    return { stop, outcome, log, tags, errors, alerts, score, envelope: composed.envelope, sha256: await sha256(composed.raw) };
  },
  score(api, { input, options }) {
    const { ruleset, symbols, ...rest } = api.score(messageOf(api, input, options), options);
    return { ...rest, symbols: symbols.map(({ why, fix, ...symbol }) => symbol) };
  },
};

/** What is the same in every case of a plugin: some take long to fetch and to decode. */
const OPENED = {};

async function opened(source, load) {
  const module = await source();
  const given = module.default === undefined ? module : bytesOf(module.default);
  return { source: given, wants: (await load(given)).wants };
}

/** Parts of a parsed message are read back by the entry that parses. */
function entryFor(api, draft) {
  const kept = [draft?.text, draft?.html, draft?.alternatives, draft?.attachments].flat();
  return kept.some((one) => one?.original != null) ? api.parsing : api;
}

/** A draft as JavaScript gives it; Markdown is rendered first, as the entry for it asks. */
function draftOf(api, input) {
  const draft = input.html === undefined ? writtenDraft(api, input) : { ...HTML_DRAFT, html: input.html };
  const given = input.bytes ? withBytes(draft) : draft;
  return given.markdown == null ? given : api.render(given);
}

function writtenDraft(api, input) {
  return input.markdown === undefined ? input.draft : api.parseDraft(input.markdown);
}

function answer(parsing, raw, { reply, forward }, lang) {
  if (forward !== undefined) return parsing.forward(raw, { ...forward, lang });
  return reply === undefined ? undefined : parsing.reply(raw, { ...reply, lang });
}

async function composedOf(parsing, draft, options) {
  try {
    const { raw, envelope, requires, structure, diagnostics } = parsing.compose(draft, options);
    return { message: await sha256(raw), envelope, requires, structure, diagnostics: diagnostics.map(plain) };
  } catch (error) {
    return { diagnostics: findings(error) };
  }
}

/** Bytes as the command line prints them: base64, or nothing beside an `original`. */
function inJson(value) {
  if (ArrayBuffer.isView(value)) return base64(value);
  if (Array.isArray(value)) return value.map(inJson);
  if (typeof value !== "object" || value === null) return value;
  const { content, ...rest } = value;
  const out = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, inJson(one)]));
  if (content === undefined || ("original" in value && ArrayBuffer.isView(content))) return out;
  return { ...out, content: inJson(content), ...(ArrayBuffer.isView(content) ? { encoding: "base64" } : {}) };
}

function bytesOf(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

/** What stands around a case that is only HTML. */
const HTML_DRAFT = { from: "a@example.org", to: "b@example.org", subject: "Preview" };

function messageOf(api, input, options) {
  if (input.message !== undefined) return new TextEncoder().encode(input.message);
  return api.compose(draftOf(api, input), options);
}

function base64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The same draft with its base64 as bytes. */
function withBytes(draft) {
  const attachments = draft.attachments.map((attachment) => {
    if (attachment.encoding !== "base64") return attachment;
    const { encoding, ...rest } = attachment;
    return { ...rest, content: bytesOf(attachment.content) };
  });
  return { ...draft, attachments };
}

/** Findings without their texts, which the catalogue's own test covers. */
function plain({ message, hint, ...diagnostic }) {
  return diagnostic;
}

function findings(error) {
  if (error?.name !== "MailwrightError") throw error;
  return error.diagnostics.map(plain);
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
