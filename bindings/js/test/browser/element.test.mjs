// The element in real Chromium: on a plain page, and in the examples as Vite builds them.
// Run `cargo xtask npm` before, or say where the unpacked package is in MAILWRIGHT_PACKAGE.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { DRAFT, goto, property, show, showHostile, until } from "./element.mjs";
import { built, example, launch, serve } from "./server.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

let browser;
let plain;
before(async () => {
  browser = await launch();
  plain = await serve(example("preview-html"));
});
after(async () => {
  await browser?.close();
  plain?.close();
});

/** Opens a page and waits for the element's first preview. Problems of the page fail the test. */
async function open(url, options = {}) {
  const page = await browser.newPage(options);
  page.problems = [];
  page.on("pageerror", (problem) => page.problems.push(problem.message));
  page.on("console", (entry) => entry.type() === "error" && !entry.location().url.endsWith("favicon.ico") && page.problems.push(entry.text()));
  await goto(page, url);
  return page;
}

const letter = (page) => page.frameLocator("mail-preview iframe").locator("body");
const focused = (page) => page.evaluate(() => document.querySelector("mail-preview").shadowRoot.activeElement?.textContent);

describe("<mail-preview> on a plain page", () => {
  it("shows a draft: frame, line in the inbox, attachments", async () => {
    const page = await open(plain.url);
    await show(page, DRAFT);
    assert.equal(await letter(page).locator("b").textContent(), "Friday");
    const inbox = page.locator(".inbox");
    for (const text of ["Ann", "Tea", "Tea on Friday"]) assert.match(await inbox.textContent(), new RegExp(text));
    assert.match(await page.getByRole("list", { name: "Attachments" }).textContent(), /list\.pdf/);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("switches views with the keyboard", async () => {
    const page = await open(plain.url);
    await show(page, DRAFT);
    const selected = () => page.getByRole("tab", { selected: true }).textContent();
    await page.getByRole("tab", { name: "Desktop" }).focus();
    const walk = [["ArrowRight", "Mobile"], ["End", "Structure"], ["ArrowRight", "Desktop"], ["ArrowLeft", "Structure"], ["Home", "Desktop"]];
    for (const [key, view] of walk) {
      await page.keyboard.press(key);
      assert.equal(await selected(), view);
      assert.equal(await focused(page), view);
      assert.equal(await property(page, "view"), view.toLowerCase());
      assert.equal(await page.getByRole("tabpanel", { name: view }).count(), 1);
    }
    await page.getByRole("tab", { name: "Mobile" }).click();
    assert.equal((await page.locator("mail-preview iframe").boundingBox()).width, 375);
    await page.getByRole("tab", { name: "Text" }).click();
    assert.match(await page.getByRole("tabpanel").textContent(), /^Tea on Friday/);
    await page.getByRole("tab", { name: "Source" }).click();
    assert.match(await page.getByRole("tabpanel").textContent(), /^From: Ann <ann@example.org>/);
    await page.getByRole("tab", { name: "Structure" }).click();
    assert.match(await page.getByRole("tabpanel").textContent(), /multipart\/mixed.*text\/plain.*list\.pdf/s);
    await page.close();
  });

  it("shows the message in light, in the author's dark and inverted", async () => {
    const page = await open(plain.url);
    await show(page, DRAFT);
    const colour = () => letter(page).locator("p").evaluate((node) => getComputedStyle(node).color);
    const filter = () => letter(page).evaluate((node) => getComputedStyle(node.ownerDocument.documentElement).filter);
    const changes = page.evaluate(() => new Promise((done) => document.querySelector("mail-preview").addEventListener("change", () => done(true), { once: true })));
    assert.equal(await colour(), "rgb(0, 0, 0)");
    await page.getByRole("radio", { name: "Light" }).focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await colour(), "rgb(1, 2, 3)");
    assert.equal(await changes, true);
    await page.keyboard.press("ArrowRight");
    assert.equal(await property(page, "scheme"), "inverted");
    assert.match(await filter(), /invert/);
    await show(page, { ...DRAFT, html: "<p>No styles" });
    await page.getByRole("radio", { name: "Dark" }).check();
    assert.match(await page.locator(".note").textContent(), /no dark styles/);
    await page.close();
  });

  it("fetches remote images only when told to, and without cookies", async () => {
    const page = await open(plain.url);
    const fetched = () => plain.requests.find(({ path }) => path === "/pixel.png");
    await page.evaluate(() => (document.cookie = "session=secret; SameSite=Strict"));
    const button = page.getByRole("button", { name: /Load remote images/ });
    assert.equal(await button.count(), 0);
    await show(page, { ...DRAFT, html: `<p>Hi<img src="${plain.url}pixel.png">` });
    await letter(page).locator("p").waitFor();
    assert.equal(await button.textContent(), "Load remote images (1)");
    const sandbox = () => page.locator("mail-preview iframe").getAttribute("sandbox");
    assert.equal(await sandbox(), "allow-same-origin");
    assert.equal(fetched(), undefined);
    await button.click();
    await until(fetched);
    assert.equal(fetched().cookie, "");
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    assert.equal(await sandbox(), "");
    await button.click();
    await page.waitForFunction(() => document.querySelector("mail-preview").shadowRoot.querySelector("iframe").sandbox.value !== "");
    assert.equal(await property(page, "remote"), false);
    await page.close();
  });

  it("keeps the reader's place while the draft changes, and does nothing while it does not", async () => {
    const page = await open(plain.url);
    const long = (word) => ({ ...DRAFT, html: `<p>${word}</p>${"<p>line</p>".repeat(200)}` });
    await show(page, long("one"));
    await letter(page).locator("p", { hasText: "one" }).waitFor();
    await letter(page).evaluate((body) => {
      body.ownerDocument.documentElement.scrollTop = 700;
      body.lastElementChild.kept = true;
    });
    await show(page, long("two"));
    await letter(page).locator("p", { hasText: "two" }).waitFor();
    const kept = () => letter(page).evaluate((body) => [body.ownerDocument.documentElement.scrollTop, body.lastElementChild.kept]);
    assert.deepEqual(await kept(), [700, true]);
    await show(page, long("two"));
    assert.deepEqual(await kept(), [700, true]);
    await page.close();
  });

  it("renders the last of several drafts, once", async () => {
    const page = await open(plain.url);
    const seen = await page.evaluate(async (draft) => {
      const element = document.querySelector("mail-preview");
      const seen = [];
      element.addEventListener("preview", ({ detail }) => seen.push(detail.inbox.subject));
      for (const subject of ["one", "two", "three"]) element.draft = { ...draft, subject };
      await new Promise((done) => setTimeout(done, 300));
      return seen;
    }, DRAFT);
    assert.deepEqual(seen, ["three"]);
    await page.close();
  });

  it("tells what is wrong with a draft and keeps what it showed", async () => {
    const page = await open(plain.url);
    await show(page, { ...DRAFT, to: "" });
    const status = page.getByRole("status");
    assert.match(await status.textContent(), /^to: the message has no recipient/);
    assert.equal(await letter(page).locator("b").textContent(), "Friday");
    await show(page, { ...DRAFT, subjet: "x" });
    assert.match(await status.textContent(), /subjet/);
    assert.equal(await letter(page).locator("b").textContent(), "Friday");
    await show(page, DRAFT);
    assert.equal(await status.textContent(), "");
    await page.close();
  });

  it("speaks the language of the nearest lang", async () => {
    const page = await open(plain.url);
    await show(page, { ...DRAFT, to: "" });
    await page.evaluate(() => (document.documentElement.lang = "zh-CN"));
    await page.getByRole("tab", { name: "纯文本" }).waitFor();
    await page.getByRole("status").filter({ hasText: "收件人" }).waitFor();
    await page.evaluate(() => (document.querySelector("mail-preview").lang = "en"));
    await page.getByRole("tab", { name: "Text" }).waitFor();
    await page.close();
  });

  it("takes properties that were set before it was defined, and comes back after it was moved", async () => {
    const page = await browser.newPage();
    await page.route("**/early", (route) => route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>early</title><mail-preview></mail-preview><div></div><script type="module">
        const element = document.querySelector("mail-preview");
        element.draft = ${JSON.stringify(DRAFT).replaceAll("</", "<\\/")};
        element.view = "mobile";
        await import("./node_modules/mailwright/dist/element.js");
      </script>`,
    }));
    await page.goto(`${plain.url}early`);
    await letter(page).locator("b").waitFor();
    assert.equal(await page.getByRole("tab", { selected: true }).textContent(), "Mobile");
    await page.evaluate(() => document.querySelector("div").append(document.querySelector("mail-preview")));
    await letter(page).locator("b").waitFor();
    await page.close();
  });

  it("runs nothing, even of a document that nobody sanitised", async () => {
    const page = await open(plain.url);
    await showHostile(page);
    await letter(page).locator("#a").click();
    assert.equal(await page.locator("mail-preview iframe").getAttribute("sandbox"), "");
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await page.close();
  });

  it("has no violations of accessibility, in any view", async () => {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(plain.url, { colorScheme });
      await show(page, { ...DRAFT, to: "", html: `${DRAFT.html}<img src="https://example.org/x.png" alt="">` });
      await page.evaluate(AXE);
      for (const view of ["desktop", "mobile", "text", "source", "structure"]) {
        const found = await page.evaluate(async (view) => {
          document.querySelector("mail-preview").view = view;
          await new Promise(requestAnimationFrame);
          // What is in the frame is the author's.
          const { violations } = await window.axe.run("mail-preview", { iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        }, view);
        assert.deepEqual(found, [], `${colorScheme} ${view}`);
      }
      await page.close();
    }
  });
});

describe("<mail-preview> in frameworks", () => {
  for (const name of ["preview-react", "preview-vue"]) {
    it(`${name}: shows what is written`, async () => {
      const server = await serve(built(name));
      const page = await open(server.url);
      assert.equal(await letter(page).locator("b").textContent(), "half past three");
      await page.getByLabel("HTML").fill("<p>Rather <b>coffee</b>?");
      await letter(page).locator("b", { hasText: "coffee" }).waitFor();
      await page.getByLabel("Subject").fill("Coffee");
      await page.locator(".inbox", { hasText: "Coffee" }).waitFor();
      assert.deepEqual(page.problems, []);
      await page.close();
      server.close();
    });
  }
});
