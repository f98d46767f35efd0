// Examples as Vite builds them, in real Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { built, launch, serve } from "./server.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** A test on an example's page; problems of the page fail it. */
function onExample(name, about, use) {
  test(`${name}: ${about}`, async () => {
    const server = await serve(built(name));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const problems = [];
      page.on("pageerror", (problem) => problems.push(problem.message));
      await page.goto(server.url);
      await use(page);
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
}

/** The message that the page gives to download. */
async function downloaded(page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the message" }).click();
  return readFileSync(await (await download).path(), "utf8");
}

onExample("form-react", "says at the field what is wrong, offers to fix it, and gives the message", async (page) => {
  const field = (name) => page.getByLabel(name, { exact: true });
  const findings = page.locator(".finding");
  const said = (text) => page.locator(".finding", { hasText: text }).waitFor();

  await field("From").fill("张三 <zhang@example.org>");
  assert.equal(await findings.count(), 0);
  await field("To").fill("bob@example.org.");
  await field("Subject").focus();
  await said("example.org.");
  assert.equal(await field("To").getAttribute("aria-invalid"), "true");
  await page.evaluate(AXE);
  assert.deepEqual((await page.evaluate(() => window.axe.run())).violations.map(({ id }) => id), []);
  await page.getByRole("button", { name: "Fix it" }).click();
  assert.equal(await field("To").inputValue(), "bob@example.org");
  assert.equal(await field("To").getAttribute("aria-invalid"), "false");
  // The subject was left empty on the way.
  assert.match((await findings.allTextContents()).join(), /^[^,]*subject/i);

  // While somebody types, and only what is wrong at that moment.
  await field("To").press("End");
  await field("To").pressSequentially(", ada");
  await said("ada");
  await field("To").pressSequentially("@例子.测试");
  await said("xn--fsqu00a.xn--0zwm56d");
  assert.equal(await field("To").getAttribute("aria-invalid"), "false");

  await field("Subject").fill("季度报告");
  await field("Message").fill("你好");
  const message = await downloaded(page);
  assert.match(message, /^From: =\?utf-8\?B\?5byg5LiJ\?= <zhang@example\.org>\r\nTo: bob@example\.org, ada@xn--fsqu00a\.xn--0zwm56d\r\n/);
});

onExample("react-email", "a template is shown and composed, with what it embeds", async (page) => {
  const letter = page.frameLocator("mail-preview iframe");
  await letter.locator("h1", { hasText: "您好，张三" }).waitFor();
  assert.match(await letter.locator("img").getAttribute("src"), /^data:image\/png;base64,/);
  assert.equal(await letter.locator("a").evaluate((link) => getComputedStyle(link).backgroundColor), "rgb(11, 87, 208)");
  await page.locator(".inbox", { hasText: "您的账单已出" }).waitFor();
  assert.deepEqual(await page.getByRole("list", { name: "Findings" }).getByRole("listitem").allTextContents(), []);

  await page.getByLabel("Name").fill("李四");
  await letter.locator("h1", { hasText: "您好，李四" }).waitFor();
  const message = await downloaded(page);
  for (const part of ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]) {
    assert.match(message, new RegExp(`^Content-Type: ${part}`, "m"));
  }
});
