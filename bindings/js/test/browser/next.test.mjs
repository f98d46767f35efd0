// The Next.js example as `next build` makes it: the editor in Chromium, a letter rendered on the server, a route in the
// edge runtime. Installs Next.js into a folder of its own, so only `cargo xtask test --all` runs it.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { PACKAGE, exampleAlone, launch } from "./server.mjs";

const OPTIONS = { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" };

test("next: client, server and edge", { timeout: 600_000 }, async () => {
  const folder = exampleAlone("next");
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (program, ...args) => execFileSync(program, args, { ...OPTIONS, cwd: folder });
  run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
  run("npm", "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--install-links", PACKAGE);
  const next = join(folder, "node_modules/next/dist/bin/next");
  run(process.execPath, next, "build");

  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], { ...OPTIONS, cwd: folder });
  const browser = await launch();
  try {
    const url = await listening(server);
    const page = await browser.newPage();
    const problems = [];
    page.on("pageerror", (problem) => problems.push(problem.message));
    await page.goto(url);
    const letter = page.frameLocator("mail-preview iframe");
    await letter.locator("h1", { hasText: "季度报告" }).waitFor();
    await page.getByLabel("HTML").fill("<p>Rather <b>coffee</b>?");
    await letter.locator("b", { hasText: "coffee" }).waitFor();

    await page.getByRole("button", { name: "Compose at the edge" }).click();
    await page.locator("output", { hasText: /^\d+ bytes$/ }).waitFor();
    await page.getByRole("textbox", { name: "To" }).fill("nobody");
    await page.getByRole("button", { name: "Compose at the edge" }).click();
    await page.locator("output", { hasText: "nobody" }).waitFor();

    // Rendered on the server: it is all there without scripts.
    const answer = await (await fetch(new URL("letter", url))).text();
    assert.match(answer, /<h1>季度报告<\/h1>/);
    assert.match(answer, /srcDoc="[^"]*周五/);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    server.kill();
  }
});

/** Where the server listens, once it says so. */
function listening(server) {
  return new Promise((found, failed) => {
    let said = "";
    const timer = setTimeout(() => failed(new Error(`next does not listen\n${said}`)), 60_000);
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (text) => {
        said += text;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (url === undefined) return;
        clearTimeout(timer);
        found(url);
      });
    }
    server.on("exit", (status) => failed(new Error(`next ended with ${status}\n${said}`)));
  });
}
