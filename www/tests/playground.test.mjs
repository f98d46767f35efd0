// The built page in a real browser: `npm run build`, then `npm test`.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, revision, serve, settled } from "../scripts/browser.mjs";
import { firstLoad } from "../scripts/size.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DESKTOP = { width: 1400, height: 900 };
const PHONE = { width: 390, height: 844 };

let server;
let browser;

before(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A first visit. Errors in the page fail the test that opened it. */
async function open(t, { viewport = DESKTOP, colorScheme = "light", locale = "en-US", draft } = {}) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  t.after(async () => {
    await context.close();
    assert.deepEqual(problems, []);
  });
  if (draft) {
    const stored = JSON.stringify({ attachments: [], ...draft });
    // Once: a reload of the page finds what the page itself has stored.
    await page.addInitScript((value) => {
      if (localStorage.getItem("mailwright.draft") === null) localStorage.setItem("mailwright.draft", value);
    }, stored);
  }
  await page.goto(server.url);
  await settled(page);
  return page;
}

async function openExample(page, id) {
  const before = await revision(page);
  await page.getByRole("button", { name: /^(Examples|示例)$/ }).click();
  await page.locator(`[data-example="${id}"]`).click();
  await settled(page, before);
}

async function typeBody(page, text) {
  const editor = page.locator(".cm-content");
  await editor.click();
  await page.keyboard.press("Control+A");
  // At once, as pasting does: typed tags would be closed by the editor.
  await page.keyboard.insertText(text);
  await settled(page);
}

async function download(page, act) {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

const frameText = (page) => page.frameLocator("iframe").locator("body").innerText();
const findings = (page) =>
  page.locator(".findings-list .finding").evaluateAll((items) => items.map((item) => item.dataset.code));

test("a first visit loads what the size report counts, and nothing from elsewhere", async (t) => {
  const context = await browser.newContext({ viewport: DESKTOP });
  t.after(() => context.close());
  const page = await context.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto(server.url);
  await settled(page);
  const counted = firstLoad().map((file) => server.url + (file === "index.html" ? "" : file));
  const loaded = asked.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:"));
  assert.deepEqual([...new Set(loaded)].sort(), counted.sort());
});

test("what is typed is in the preview, the inbox line and the source", async (t) => {
  const page = await open(t, {
    draft: { body: "html", from: "Ada <ada@example.org>", to: "bob@example.org", subject: "Hi" },
  });
  await page.locator("#subject").fill("季度报告 Report");
  await typeBody(page, "<p>Hello <b>Bob</b>, 你好</p>");
  assert.match(await frameText(page), /Hello Bob, 你好/);
  assert.match(await page.locator(".inbox").innerText(), /Ada\s+季度报告 Report/);
  await page.getByRole("radio", { name: "Source" }).click();
  assert.match(await page.locator(".source pre").innerText(), /^From: Ada <ada@example\.org>$/m);
  await page.getByRole("radio", { name: "Structure" }).click();
  assert.match(await page.locator(".structure").innerText(), /text\/html/);
});

test("the preview keeps its place while the draft changes", async (t) => {
  const lines = Array.from({ length: 200 }, (_, n) => `<p>Line ${n}</p>`).join("\n");
  const page = await open(t, {
    draft: { body: "html", from: "a@example.org", to: "b@example.org", subject: "Long", html: lines },
  });
  const scroll = (to) =>
    page.locator("iframe").evaluate((frame, y) => {
      if (y !== null) frame.contentWindow.scrollTo(0, y);
      return frame.contentWindow.scrollY;
    }, to);
  await scroll(1500);
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("<h1>Title</h1>");
  await settled(page);
  assert.match(await frameText(page), /Title/);
  assert.ok((await scroll(null)) >= 1500);
});

test("files are attached, renamed, embedded and removed", async (t) => {
  const page = await open(t, {
    draft: {
      body: "html",
      from: "a@example.org",
      to: "b@example.org",
      subject: "Files",
      html: "<p></p>",
      text: "x",
    },
  });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#attach").click()]);
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  await chooser.setFiles([
    { name: "team photo.png", mimeType: "image/png", buffer: pixel },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("secret notes") },
  ]);
  await page.locator(".file").nth(1).waitFor();
  await settled(page);
  await page.getByLabel("File name").nth(1).fill("笔记.txt");
  await page.getByLabel("Inline").first().check();
  await page.locator(".cm-content").click();
  await page.getByRole("button", { name: "Insert team photo.png at the cursor" }).click();
  await page.keyboard.type("The team");
  await settled(page);
  assert.equal(await page.frameLocator("iframe").locator("img").getAttribute("alt"), "The team");
  assert.match(
    await page.frameLocator("iframe").locator("img").getAttribute("src"),
    /^data:image\/png;base64,/,
  );
  assert.match(await page.locator(".shown-files").innerText(), /笔记\.txt\s*12 B/);
  await page.getByRole("button", { name: "Remove 笔记.txt" }).click();
  await settled(page);
  assert.equal(await page.locator(".file").count(), 1);
});

test("files are attached by dropping them", async (t) => {
  const page = await open(t);
  const before = await page.locator(".file").count();
  await page.locator(".letterhead").evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["dropped"], "dropped.txt", { type: "text/plain" }));
    for (const type of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await page.locator(".file").nth(before).waitFor();
  assert.equal(await page.locator(".dropping").count(), 0);
});

test("findings lead to their place, and a fix mends it", async (t) => {
  const page = await open(t);
  await openExample(page, "careless");
  const found = await findings(page);
  for (const code of ["address-without-at", "domain-dots", "placeholder-left", "image-without-alt"])
    assert.ok(found.includes(code), code);
  await page.locator('[data-code="placeholder-left"] button.go').first().click();
  assert.match(await page.evaluate(() => getSelection().toString()), /^\{\{first_name\}\}$/);
  await page.locator('[data-code="address-without-at"] button.go').first().click();
  const selected = await page
    .locator("#to")
    .evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd));
  assert.equal(selected, "Dear Customer");
  await page.locator('[data-code="header-name-invalid"] button.go').click();
  assert.equal(await page.evaluate(() => document.activeElement.value), "X Campaign");
  await page.locator('[data-code="domain-dots"] button.fix').click();
  await settled(page);
  assert.equal(await page.locator("#to").inputValue(), "Dear Customer, jane@example.com");
  assert.equal(await page.locator('[data-code="domain-dots"] button.fix').count(), 0);
});

test("the score names what counts, and leads there", async (t) => {
  const page = await open(t, {
    draft: {
      body: "html",
      from: "a@example.org",
      to: "b@example.org",
      subject: "Buy now!!!",
      html: "<p>x</p>",
      text: "x",
    },
  });
  const meter = page.getByRole("meter");
  assert.ok(Number(await meter.getAttribute("aria-valuenow")) > 0);
  await page.locator('[data-code="SUBJECT_EXCLAMATION"] button.go').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "subject");
});

test("download writes the message, and says why when it cannot", async (t) => {
  const page = await open(t, {
    draft: {
      body: "html",
      from: "a@example.org",
      to: "b@example.org",
      bcc: "c@example.org",
      subject: "你好 Bob",
      html: "<p>x</p>",
      text: "x",
    },
  });
  const button = page.getByRole("button", { name: "Download .eml" });
  const saved = await download(page, () => button.click());
  assert.equal(saved.name, "你好-Bob.eml");
  assert.match(saved.text, /^From: a@example\.org\r$/m);
  assert.match(saved.text, /^Subject: =\?utf-8\?/im);
  // The Message-ID ends in letters of its own before `@example.org`.
  assert.doesNotMatch(saved.text, /\bc@example\.org/);
  assert.ok(saved.text.replaceAll("\r\n", "").includes("\n") === false, "CRLF throughout");
  await page.locator("#to").fill("bob");
  await settled(page);
  assert.equal(await button.getAttribute("aria-disabled"), "true");
  // It is marked as disabled, and still there to be asked why.
  await button.press("Enter");
  assert.match(await page.locator(".toast").innerText(), /“bob” has no “@”/);
});

test("Markdown becomes HTML and text", async (t) => {
  const page = await open(t);
  await openExample(page, "announcement");
  // Each waits: the Markdown renderer is loaded when it is first needed.
  await page.frameLocator("iframe").locator("h1", { hasText: "The mail gateway moves" }).waitFor();
  await page.getByRole("tab", { name: /^Text/ }).click();
  await page.locator(".cm-content", { hasText: "The mail gateway moves" }).waitFor();
});

test("a reload loses nothing", async (t) => {
  const page = await open(t);
  await page.locator("#subject").fill("Kept 保留");
  await typeBody(page, "<p>kept body</p>");
  await page.reload();
  await settled(page);
  assert.equal(await page.locator("#subject").inputValue(), "Kept 保留");
  assert.match(await frameText(page), /kept body/);
  assert.equal(await page.locator(".file").count(), 2, "files of an example are fetched again");
});

test("a new draft can be taken back", async (t) => {
  const page = await open(t);
  await page.locator('[data-action="newDraft"]').click();
  assert.equal(await page.locator("#subject").inputValue(), "");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.match(await page.locator("#subject").inputValue(), /Welcome/);
});

test("the draft can be copied as JSON and as code", async (t) => {
  const page = await open(t);
  await page.locator('[data-action="copyJson"]').click();
  const draft = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  assert.match(draft.subject, /Welcome/);
  assert.equal(draft.attachments[0].encoding, "base64");
  await page.locator('[data-action="copyCode"]').click();
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /import \{ compose, initialize \} from "mailwright";/,
  );
});

test("the language changes everywhere and is remembered", async (t) => {
  const page = await open(t);
  await openExample(page, "careless");
  await page.getByLabel("Language").selectOption("zh-CN");
  await settled(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-CN");
  assert.match(await page.locator(".findings-list").innerText(), /缺少“@”/);
  assert.match(await page.locator(".summary").innerText(), /\d 个错误/);
  await page.reload();
  await settled(page);
  assert.ok(await page.getByRole("button", { name: "下载 .eml" }).isVisible());
});

test("Chinese is the default where the browser is Chinese", async (t) => {
  const page = await open(t, { locale: "zh-CN" });
  assert.equal(await page.title(), "mailwright 试验场");
});

test("everything works from the keyboard", async (t) => {
  const page = await open(t);
  const focused = () =>
    page.evaluate(() => document.activeElement.closest(".pane")?.id ?? document.activeElement.tagName);
  await page.keyboard.press("F6");
  assert.equal(await focused(), "pane-draft");
  await page.keyboard.press("F6");
  assert.equal(await focused(), "pane-preview");
  await page.keyboard.press("F6");
  assert.equal(await focused(), "pane-findings");
  await page.locator("iframe").focus();
  await page.keyboard.press("F6");
  assert.equal(await focused(), "pane-findings", "from inside the frame, too");
  await page.keyboard.press("F6");
  await page.keyboard.press("Shift+F6");
  assert.equal(await focused(), "pane-findings");

  await page.locator(".cm-content").focus();
  await page.keyboard.press("Tab");
  assert.ok(
    await page.locator(".cm-content").evaluate((editor) => editor === document.activeElement),
    "Tab indents",
  );
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.ok(
    !(await page.locator(".cm-content").evaluate((editor) => editor === document.activeElement)),
    "Escape, then Tab leaves",
  );

  await page.getByRole("tab", { name: /^HTML/ }).focus();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.getByRole("tab", { selected: true }).getAttribute("id"), "tab-text");

  await page.getByRole("radio", { name: "Desktop" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator(".stage").getAttribute("data-view"), "phone");

  await settled(page);
  const saved = await download(page, () => page.keyboard.press("Control+S"));
  assert.match(saved.name, /\.eml$/);
});

test("every control can be reached with Tab", async (t) => {
  const page = await open(t);
  const reachable = await page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, summary, [tabindex]")]
      .filter((element) => element.checkVisibility() && !element.closest("[aria-hidden]"))
      .filter(
        (element) =>
          element.tabIndex < 0 &&
          !element.matches('[role="tab"], [role="radio"], .pane, .findings-list, .cm-content, .cm-scroller'),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  assert.deepEqual(reachable, []);
});

test("hostile HTML neither runs nor fetches", async (t) => {
  const page = await open(t);
  const elsewhere = [];
  const dialogs = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob|about):/.test(request.url()))
      elsewhere.push(request.url());
  });
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openExample(page, "hostile");
  await page.locator(".blocked summary").click();
  await page.locator(".blocked button", { hasText: "pixel.gif" }).click();
  assert.match(await page.evaluate(() => getSelection().toString()), /pixel\.gif/, "each leads to its place");
  const more = `<script>parent.owned = top.owned = 1</script><img src=x onerror="parent.owned=1"><svg onload="parent.owned=1">
    <a id="bait" href="https://evil.example/bait" target="_top">bait</a><a id="js" href="javascript:parent.owned=1">js</a>
    <iframe srcdoc="<script>parent.parent.owned=1</script>"></iframe><form action="https://evil.example/f"><button id="send">s</button></form>
    <style>@import "https://evil.example/i.css"; p { background: url(https://evil.example/b.png) }</style><p>end</p>`;
  await typeBody(page, more);
  for (const scheme of ["Light", "Dark", "Inverted"]) {
    await page.getByRole("radio", { name: scheme }).click();
    await settled(page);
    const frame = page.frameLocator("iframe");
    for (const bait of ["bait", "js", "send"]) {
      const target = frame.getByText(bait === "send" ? "s" : bait, { exact: true });
      if (await target.count())
        await target
          .first()
          .click({ force: true, timeout: 2000 })
          .catch(() => undefined);
    }
  }
  await page.waitForTimeout(500);
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(dialogs, []);
  assert.equal(await page.evaluate(() => globalThis.owned), undefined);
  assert.equal(page.url(), server.url);
  assert.match(await frameText(page), /end/);
  assert.ok((await page.locator(".blocked li").count()) > 0, "what was left out is listed");
});

test("even an unsanitised document cannot run in the preview frame", async (t) => {
  const page = await open(t);
  const ran = await page.locator("iframe").evaluate(async (frame) => {
    const clone = frame.cloneNode();
    clone.srcdoc =
      '<script>parent.owned = 1</script><img src="x" onerror="parent.owned = 1"><body onload="parent.owned = 1">';
    const loaded = new Promise((done) => clone.addEventListener("load", done));
    document.body.append(clone);
    await loaded;
    await new Promise((done) => setTimeout(done, 200));
    clone.remove();
    return globalThis.owned;
  });
  assert.equal(ran, undefined);
});

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["Chinese", { locale: "zh-CN" }],
  ["phone", { viewport: PHONE }],
  ["phone, dark", { viewport: PHONE, colorScheme: "dark" }],
]) {
  test(`axe finds nothing to fault: ${name}`, async (t) => {
    const page = await open(t, options);
    const phone = options.viewport === PHONE;
    const clean = async (state) => assert.deepEqual(await violations(page), [], state);
    await clean("first visit");
    for (const pane of phone ? ["preview", "findings"] : []) {
      await page.locator(`nav [data-pane="${pane}"]`).click();
      await clean(pane);
    }
    await openExample(page, "careless");
    await clean("findings");
    await page.locator('[aria-controls="more-fields"]').click();
    await page.locator("#to").focus();
    await clean("all fields");
    if (phone) await page.locator('nav [data-pane="preview"]').click();
    await openExample(page, "hostile");
    if (phone) await page.locator('nav [data-pane="preview"]').click();
    await page.locator(".blocked summary").click();
    await clean("blocked");
    for (const view of ["phone", "text", "source", "structure"]) {
      await page.locator(`[data-choice="${view}"]`).click();
      await clean(view);
    }
    if (phone) await page.locator(".menu").click();
    if (phone) await clean("menu");
    await page.locator('[data-action="shortcuts"]').click();
    await clean("shortcuts");
    await page.keyboard.press("Escape");
    await page.locator(".examples").click();
    await clean("gallery");
  });
}

/** The message in the frame is the author's; axe is asked about the page. */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ exclude: ["iframe"] }, { iframes: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`,
    );
  });
}

test("a plugin is loaded when it is asked for, and says what it makes of the draft", async (t) => {
  const html = '<p>Look: <a href="https://www.malware.example/">here</a></p>';
  const page = await open(t, {
    draft: { body: "html", from: "Ada <ada@example.org>", to: "bob@example.org", subject: "Hi", html },
  });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.locator("details.plugins summary").click();
  await page.locator("[data-plugin=footer].quiet").click();
  const footer = page.locator(".plugin-card[data-plugin=footer]");
  await footer.waitFor();
  assert.ok(asked.some((url) => /plugins.*\.wasm$/.test(url)));
  assert.equal(await footer.getAttribute("data-verdict"), "accept");
  assert.match(await footer.innerText(), /add-footer.*This message was sent with mailwright/);
  await page.locator("[data-plugin=denied-domains].quiet").click();
  const denied = page.locator(".plugin-card[data-plugin=denied-domains]");
  await denied.waitFor();
  assert.equal(await denied.getAttribute("data-verdict"), "reject");
  assert.match(await denied.innerText(), /DENIED_LINK_DOMAIN 10\.0 malware\.example/);
  await typeBody(page, "<p>Nothing to see</p>");
  await page.waitForSelector(".plugin-card[data-plugin=denied-domains][data-verdict=accept]");
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document.querySelector("details.plugins")));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
});

test("a plugin file is chosen or dropped, and a file that is none says why", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mailwright-playground-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const mailwright = (...args) => execFileSync(process.env.MAILWRIGHT_BIN ?? "mailwright", args, { cwd: folder, stdio: "pipe" });
  mailwright("plugin", "new", "wat", "unsubscribe");
  mailwright("plugin", "build", "unsubscribe", "-o", "unsubscribe.wasm");
  const page = await open(t, {
    draft: { body: "html", from: "Ada <ada@example.org>", to: "bob@example.org", subject: "Hi", html: "<p>Hi</p>" },
  });
  const wasm = readFileSync(join(folder, "unsubscribe.wasm")).toString("base64");
  const dropped = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], "unsubscribe.wasm"));
    return data;
  }, wasm);
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  const card = page.locator(".plugin-card[data-plugin=unsubscribe]");
  await card.waitFor();
  assert.equal(await card.getAttribute("data-verdict"), "reject");
  assert.match(await page.locator(".plugin-stop").innerText(), /the message has no List-Unsubscribe field/);
  await page.locator("#plugin-file").setInputFiles({ name: "x.wasm", mimeType: "application/wasm", buffer: Buffer.from("(module)") });
  await page.waitForFunction(() => document.querySelector(".plugin-problem")?.textContent !== "");
  assert.match(await page.locator(".plugin-problem").innerText(), /text form/);
});
