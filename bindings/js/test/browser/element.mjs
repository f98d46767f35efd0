// What the tests of <mail-preview> share, in whichever browser.
import assert from "node:assert/strict";

export const DRAFT = {
  from: "Ann <ann@example.org>",
  to: "bob@example.com",
  subject: "Tea",
  text: "Tea on Friday",
  html: `<style>@media (prefers-color-scheme: dark) { p { color: rgb(1, 2, 3) } }</style><p id="first">Tea on <b>Friday</b></p>`,
  attachments: [{ filename: "list.pdf", content: "x" }],
};

/** Opens a page and waits for the element's first preview. */
export async function goto(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("mail-preview")?.preview != null);
}

/** Gives the element another draft and waits until it is drawn. */
export async function show(page, draft) {
  await page.evaluate(async (draft) => {
    const element = document.querySelector("mail-preview");
    const shown = new Promise((done) => ["preview", "problem"].forEach((name) => element.addEventListener(name, done, { once: true })));
    element.draft = draft;
    await shown;
  }, draft);
}

/** Shows a document that nobody sanitised; its link is wherever one clicks. */
export async function showHostile(page) {
  await page.evaluate(() => {
    const element = document.querySelector("mail-preview");
    const html = `<html><head></head><body><script>top.ran = 1</script><img src=x onerror="top.ran = 2"><a id=a style="position: fixed; inset: 0" href="javascript:top.ran = 3">x</a></body></html>`;
    element.preview = { ...element.preview, html };
  });
}

export async function until(condition) {
  for (let tries = 0; !(await condition()); tries++) {
    assert.ok(tries < 100, "waited in vain");
    await new Promise((done) => setTimeout(done, 50));
  }
}

export const property = (page, name) => page.evaluate((name) => document.querySelector("mail-preview")[name], name);
