// Runs cases in whatever runtime this is imported into. No expectations here: what was found goes back.

/** @param api {compose, validate, lint, score, preview, render, parseDraft} of the package */
export async function check(api, cases) {
  const results = [];
  for (const one of cases) results.push({ id: one.id, found: await STAGES[one.stage](api, one) });
  return results;
}

const STAGES = {
  async compose(api, { input, options }) {
    try {
      const { raw, envelope, requires, structure, diagnostics } = api.compose(draftOf(api, input), options);
      return { sha256: await sha256(raw), envelope, requires, structure, diagnostics: diagnostics.map(plain) };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  validate(api, { input }) {
    try {
      return { diagnostics: api.validate(draftOf(api, input)).diagnostics.map(plain) };
    } catch (error) {
      return { diagnostics: findings(error) };
    }
  },
  lint(api, { input, options }) {
    return { diagnostics: api.lint(messageOf(api, input, options), options).diagnostics.map(plain) };
  },
  score(api, { input, options }) {
    const { ruleset, symbols, ...rest } = api.score(messageOf(api, input, options), options);
    return { ...rest, symbols: symbols.map(({ why, fix, ...symbol }) => symbol) };
  },
};

/** A draft as JavaScript gives it; Markdown is rendered first, as the entry for it asks. */
function draftOf(api, input) {
  const draft = input.markdown === undefined ? input.draft : api.parseDraft(input.markdown);
  const given = input.bytes ? withBytes(draft) : draft;
  return given.markdown == null ? given : api.render(given);
}

function messageOf(api, input, options) {
  if (input.message !== undefined) return new TextEncoder().encode(input.message);
  return api.compose(draftOf(api, input), options);
}

/** The same draft with its base64 as bytes. */
function withBytes(draft) {
  const attachments = draft.attachments.map((attachment) => {
    if (attachment.encoding !== "base64") return attachment;
    const { encoding, ...rest } = attachment;
    return { ...rest, content: Uint8Array.from(atob(attachment.content), (c) => c.charCodeAt(0)) };
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
