// The worker client in real Chromium, or WebKitGTK with ENGINE=webkit.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { WEBKIT, example, launch, serve } from "./server.mjs";

const DRAFT = {
  from: "张三 <zhang@example.org>",
  to: "bob@example.com",
  subject: "你好",
  text: "Hello",
  html: `<style>@media (prefers-color-scheme: dark) { p { color: red } }</style><p>Hello`,
  attachments: [{ filename: "list.bin", content: "x".repeat(100) }],
};
const FIXED = { now: 0, seed: "00112233445566778899aabbccddeeff" };
const UNROUTED = WEBKIT && "WebDriver answers no requests";

let browser;
let server;
before(async () => {
  browser = await launch();
  const folder = example("worker");
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>worker</title>");
  server = await serve(folder);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A page with `client`, `preview`, `markdown` and `outcome(promise)`, which tells an error as plain data. */
async function open() {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(async () => {
    const at = (name) => import(`/node_modules/mailwright/dist/${name}.js`);
    const [worker, preview, markdown] = await Promise.all([at("worker"), at("preview.web"), at("markdown.web")]);
    await Promise.all([preview.initialize(), markdown.initialize()]);
    const plain = (error) => ({ code: error.code, message: error.message, diagnostics: error.diagnostics, known: error instanceof worker.MailwrightError });
    const outcome = async (promise) => promise.then((value) => ({ value }), (error) => ({ error: plain(error) }));
    Object.assign(window, { worker, preview, markdown, outcome, client: worker.createWorkerClient() });
  });
  return page;
}

describe("worker client", () => {
  it("answers as the main thread does", async () => {
    const page = await open();
    const pairs = await page.evaluate(async ([draft, options]) => {
      const lang = { lang: "zh-CN" };
      const calls = [
        ["compose", draft, options], ["validate", { ...draft, to: "" }, lang], ["parseAddresses", "Bob <b@x.org>, c@", lang],
        ["lint", draft, options], ["score", draft, options], ["preview", draft, options], ["preview", { ...draft, to: "" }, options],
        ["compose", { ...draft, to: "" }], ["compose", { ...draft, subjet: "x" }], ["compose", { ...draft, text: () => "x" }],
        ["compose", { ...draft, html: new Blob(["x"]) }], ["compose", new Proxy(draft, {}), options], ["compose", null],
        ["lint", new TextEncoder().encode("Subject: x\r\n\r\nHello"), options], ["compose", draft, { maxBytes: 10 }],
      ];
      const flat = ({ value, error }) => JSON.stringify(error ?? { ...value, dark: value.dark && { ...value.dark } }, (_, v) => (v instanceof Uint8Array ? [...v] : v));
      const pairs = [];
      for (const [method, ...args] of calls) {
        const here = await outcome((async () => preview[method](...args))());
        pairs.push([method, flat(here), flat(await outcome(client[method](...args)))]);
      }
      const written = { to: "bob@example.com", markdown: "# Hi", attachments: draft.attachments };
      for (const given of [written, draft, { ...draft, markdown: "# Hi" }]) {
        const here = await outcome((async () => markdown.render(given))());
        pairs.push(["render", flat(here), flat(await outcome(client.render(given)))]);
      }
      return pairs;
    }, [DRAFT, FIXED]);
    for (const [method, here, there] of pairs) assert.equal(there, here, method);
    await page.close();
  });

  it("makes source and dark.inverted when they are asked for", async () => {
    const page = await open();
    const shown = await page.evaluate(async ([draft, options]) => {
      const made = await client.preview(draft, options);
      const isGetter = (object, name) => Object.getOwnPropertyDescriptor(object, name).get !== undefined;
      return { source: made.source, inverted: made.dark.inverted, lazy: isGetter(made, "source") && isGetter(made.dark, "inverted") };
    }, [DRAFT, FIXED]);
    assert.match(shown.source, /^From: /);
    assert.match(shown.inverted, /invert\(1\)/);
    assert.equal(shown.lazy, true);
    await page.close();
  });

  it("drops what a newer call overtakes, of each method", async () => {
    const page = await open();
    const outcomes = await page.evaluate(async (draft) => {
      const subjects = ["one", "two", "three", "four"];
      const calls = subjects.map((subject) => outcome(client.preview({ ...draft, subject })));
      const other = outcome(client.validate(draft));
      const short = ({ value, error }) => value?.inbox.subject ?? `${error.code} ${error.known}`;
      return [...(await Promise.all(calls)).map(short), (await other).value.valid];
    }, DRAFT);
    assert.deepEqual(outcomes, ["one", "superseded true", "superseded true", "four", true]);
    await page.close();
  });

  it("leaves the caller its bytes, and sends a draft as it was when it was given", async () => {
    const page = await open();
    const [length, text] = await page.evaluate(async (draft) => {
      const bytes = new Uint8Array(1000).fill(65).subarray(10, 500);
      const waiting = { ...draft, attachments: [], html: null, text: bytes };
      void client.validate(draft);
      const call = client.preview(waiting);
      bytes.fill(66);
      waiting.text = "other";
      return [bytes.length, (await call).text];
    }, DRAFT);
    assert.equal(length, 490);
    assert.equal(text.trim(), "A".repeat(490));
    await page.close();
  });

  it("loads the engine for Markdown when it is first needed", async () => {
    const page = await browser.newPage();
    const before = server.requests.length;
    await page.goto(server.url);
    const count = () => server.requests.slice(before).filter(({ path }) => path.endsWith("markdown.wasm")).length;
    await page.evaluate(async (draft) => {
      const { createWorkerClient } = await import("/node_modules/mailwright/dist/worker.js");
      window.client = createWorkerClient();
      await client.validate(draft);
    }, DRAFT);
    assert.equal(count(), 0);
    const rendered = await page.evaluate(() => client.render({ to: "a@example.org", markdown: "# Hi" }));
    assert.equal(count(), 1);
    assert.match(rendered.html, /Hi<\/h1>/);
    assert.equal("markdown" in rendered, false);
    await page.close();
  });

  it("rejects what is under way when it is closed, and everything after", async () => {
    const page = await open();
    const codes = await page.evaluate(async (draft) => {
      const calls = [outcome(client.compose(draft)), outcome(client.validate(draft)), outcome(client.validate(draft))];
      client.close();
      client.close();
      calls.push(outcome(client.compose(draft)));
      return (await Promise.all(calls)).map(({ error }) => error.code);
    }, DRAFT);
    assert.deepEqual(codes, ["closed", "superseded", "closed", "closed"]);
    await page.close();
  });

  it("starts a new worker after a crash", { skip: UNROUTED }, async () => {
    const page = await open();
    let broken = true;
    await page.context().route("**/worker-main.js", (route) => {
      if (!broken) return route.continue();
      broken = false;
      return route.fulfill({ contentType: "text/javascript", body: `onmessage = () => { throw new Error("boom"); };` });
    });
    const [first, waiting, next] = await page.evaluate(async (draft) => {
      const client = worker.createWorkerClient();
      const calls = [outcome(client.compose(draft)), outcome(client.validate(draft))];
      return [...(await Promise.all(calls)), await outcome(client.compose(draft))];
    }, DRAFT);
    assert.equal(first.error.code, "internal");
    assert.match(first.error.message, /boom/);
    assert.equal(waiting.value.valid, true);
    assert.equal(next.value.envelope.to[0], "bob@example.com");
    await page.close();
  });

  it("does not start another in the place of a worker that was given", async () => {
    const page = await open();
    const codes = await page.evaluate(async (draft) => {
      const url = URL.createObjectURL(new Blob([`onmessage = () => { throw new Error("boom"); };`], { type: "text/javascript" }));
      const client = worker.createWorkerClient({ worker: new Worker(url) });
      return [(await outcome(client.compose(draft))).error.code, (await outcome(client.compose(draft))).error.code];
    }, DRAFT);
    assert.deepEqual(codes, ["internal", "internal"]);
    await page.close();
  });

  it("tells when the WebAssembly cannot be fetched, and tries again", { skip: UNROUTED }, async () => {
    const page = await open();
    let missing = true;
    await page.context().route("**/preview.wasm", (route) => (missing ? route.fulfill({ status: 503 }) : route.continue()));
    const first = await page.evaluate(async (draft) => {
      window.client = worker.createWorkerClient();
      return outcome(client.compose(draft));
    }, DRAFT);
    assert.equal(first.error.code, "not-initialized");
    missing = false;
    const second = await page.evaluate((draft) => outcome(client.compose(draft)), DRAFT);
    assert.equal(second.value.envelope.to[0], "bob@example.com");
    await page.close();
  });
});
