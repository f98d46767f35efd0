// The element in WebKitGTK, on a plain page: what depends on the engine.
// Run `cargo xtask npm` before, or say where the unpacked package is in MAILWRIGHT_PACKAGE.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { launchWebKit } from "../packaging/webkit.mjs";
import { DRAFT, goto, property, show, showHostile, until } from "./element.mjs";
import { example, serve } from "./server.mjs";

let browser;
let folder;
let plain;
let page;
before(async () => {
  browser = await launchWebKit();
  folder = example("preview-html");
  plain = await serve(folder);
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  plain?.close();
});

/** In the element: what `ask` answers of its shadow root, and of the document in its frame, if that is to be had. */
function inside(ask, argument) {
  return page.evaluate(`(() => {
    const root = document.querySelector("mail-preview").shadowRoot;
    return (${ask})(root, root.querySelector("iframe")?.contentDocument, ${JSON.stringify(argument)});
  })()`);
}

const shown = (selector) => inside((root, letter, selector) => letter?.querySelector(selector)?.textContent.trim(), selector);
const sandbox = () => inside((root) => root.querySelector("iframe").getAttribute("sandbox"));

/** Clicks as a person does, at the middle of what `find` gives in the shadow root. */
async function click(find) {
  const [x, y] = await inside(`(root) => {
    const box = (${find})(root).getBoundingClientRect();
    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  }`);
  await page.mouse.click(x, y);
}

describe("<mail-preview> in WebKitGTK", () => {
  it("shows a draft: frame, line in the inbox, attachments", async () => {
    await goto(page, plain.url);
    await show(page, DRAFT);
    await until(async () => (await shown("b")) === "Friday");
    const texts = await inside((root) => [root.querySelector(".inbox").textContent, root.querySelector("[aria-label=Attachments]").textContent]);
    for (const text of ["Ann", "Tea", "Tea on Friday"]) assert.match(texts[0], new RegExp(text));
    assert.match(texts[1], /list\.pdf/);
  });

  it("switches views with the keyboard and the mouse", async () => {
    await goto(page, plain.url);
    await show(page, DRAFT);
    await click((root) => root.querySelector("[role=tab][aria-selected=true]"));
    for (const [key, view] of [["ArrowRight", "mobile"], ["End", "structure"], ["ArrowLeft", "source"], ["Home", "desktop"]]) {
      await page.keyboard.press(key);
      assert.equal(await property(page, "view"), view);
      assert.equal((await inside((root) => root.activeElement.textContent)).toLowerCase(), view);
    }
    await click((root) => [...root.querySelectorAll("[role=tab]")].find(({ textContent }) => textContent === "Text"));
    assert.match(await inside((root) => root.querySelector("[role=tabpanel]:not([hidden])").textContent), /^Tea on Friday/);
  });

  it("shows the message in light, in the author's dark and inverted", async () => {
    await goto(page, plain.url);
    await show(page, DRAFT);
    const colour = () => inside((root, letter) => letter?.querySelector("p") && getComputedStyle(letter.querySelector("p")).color);
    await until(async () => (await colour()) === "rgb(0, 0, 0)");
    await page.evaluate(() => (document.querySelector("mail-preview").scheme = "dark"));
    await until(async () => (await colour()) === "rgb(1, 2, 3)");
    await page.evaluate(() => (document.querySelector("mail-preview").scheme = "inverted"));
    await until(() => inside((root, letter) => letter !== null && getComputedStyle(letter.documentElement).filter.includes("invert")));
  });

  // Not without cookies of the page's own site: WebKitGTK sends them from an opaque origin as well.
  it("fetches remote images only when told to", async () => {
    await goto(page, plain.url);
    await show(page, { ...DRAFT, html: `<p>Hi<img src="${plain.url}pixel.png">` });
    await until(async () => (await shown("p")) === "Hi");
    const fetched = () => plain.requests.find(({ path }) => path === "/pixel.png");
    assert.equal(fetched(), undefined);
    assert.equal(await sandbox(), "allow-same-origin");
    await click((root) => [...root.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith("Load remote images")));
    await until(fetched);
    assert.equal(await sandbox(), "");
  });

  it("keeps the reader's place while the draft changes", async () => {
    await goto(page, plain.url);
    const long = (word) => ({ ...DRAFT, html: `<p>${word}</p>${"<p>line</p>".repeat(200)}` });
    await show(page, long("one"));
    await until(async () => (await shown("p")) === "one");
    await inside((root, letter) => {
      letter.documentElement.scrollTop = 700;
      letter.body.lastElementChild.kept = true;
    });
    await show(page, long("two"));
    await until(async () => (await shown("p")) === "two");
    assert.deepEqual(await inside((root, letter) => [letter.documentElement.scrollTop, letter.body.lastElementChild.kept]), [700, true]);
  });

  it("takes properties that were set before it was defined, and comes back after it was moved", async () => {
    writeFileSync(join(folder, "early.html"), `<!doctype html><title>early</title><mail-preview></mail-preview><div></div><script type="module">
      const element = document.querySelector("mail-preview");
      element.draft = ${JSON.stringify(DRAFT).replaceAll("</", "<\\/")};
      element.view = "mobile";
      await import("./node_modules/mailwright/dist/element.js");
    </script>`);
    await goto(page, `${plain.url}early.html`);
    await until(async () => (await shown("b")) === "Friday");
    assert.equal(await inside((root) => root.querySelector("[role=tab][aria-selected=true]").textContent), "Mobile");
    await page.evaluate(() => document.querySelector("div").append(document.querySelector("mail-preview")));
    await until(async () => (await shown("b")) === "Friday");
  });

  it("runs nothing, even of a document that nobody sanitised", async () => {
    await goto(page, plain.url);
    await showHostile(page);
    await until(async () => (await sandbox()) === "");
    const clicked = async () => {
      await new Promise((done) => setTimeout(done, 300));
      await click((root) => root.querySelector("iframe"));
      await new Promise((done) => setTimeout(done, 300));
      return page.evaluate(() => window.ran);
    };
    assert.equal(await clicked(), undefined);
    // The sandbox is what keeps it from running.
    await inside((root) => {
      const frame = root.querySelector("iframe");
      frame.removeAttribute("sandbox");
      frame.srcdoc += "";
    });
    assert.equal(await clicked(), 3);
  });
});
