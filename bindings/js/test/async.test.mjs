// usage: node --test async.test.mjs, with MAILWRIGHT_PACKAGE as the folder of the built package
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = resolve(process.env.MAILWRIGHT_PACKAGE ?? fileURLToPath(new URL("../../../target/npm/package", import.meta.url)));
const { compose, composeAsync, parseAddresses, MailwrightError } = await import(pathToFileURL(join(folder, "dist/index.inline.js")).href);

const OPTIONS = { now: 1_795_397_400_000, seed: "000102030405060708090a0b0c0d0e0f" };
const HEAD = { from: "a@example.org", to: "b@example.org", subject: "x" };
const EXPECTED = compose({ ...HEAD, text: "你好\n", attachments: [{ filename: "a.bin", content: "内容" }] }, OPTIONS).raw;

/** Every way to give the same content later. */
const CONTENTS = {
  "a Blob": (text) => new Blob([text]),
  "a Response": (text) => new Response(text),
  "a ReadableStream": (text) => new Blob([text]).stream(),
  "nodemailer's Readable": (text) => Readable.from([Buffer.from(text)]),
  "a Readable of strings": (text) => Readable.from([...text]),
  "a promise": async (text) => text,
  "a promise of a Blob": async (text) => new Blob([text]),
};

for (const [name, make] of Object.entries(CONTENTS)) {
  test(`composeAsync reads ${name}`, async () => {
    const attachments = () => [{ filename: "a.bin", content: make("内容") }];
    const found = await composeAsync({ ...HEAD, text: make("你好\n"), attachments: attachments() }, OPTIONS);
    assert.deepEqual(found.raw, EXPECTED);
    const inside = await composeAsync({ ...HEAD, text: { content: make("你好\n") }, attachments: attachments() }, OPTIONS);
    assert.deepEqual(inside.raw, EXPECTED);
  });
}

test("an endless stream ends at the limit, also at the one that nobody named", async () => {
  const chunk = new Uint8Array(1024 * 1024);
  let given = 0;
  const endless = () =>
    new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(chunk);
      },
    });
  const tooLarge = (error) => error instanceof MailwrightError && error.code === "too-large";
  await assert.rejects(composeAsync({ ...HEAD, text: endless() }, { maxBytes: 1000 }), tooLarge);
  given = 0;
  await assert.rejects(composeAsync({ ...HEAD, text: endless() }), tooLarge);
  assert.ok(given < 80, `${given} MiB were read`);
});

test("an option that is undefined or null is not there, and an unknown one is refused all the same", () => {
  const given = { ...OPTIONS, lang: undefined, offsetMinutes: null };
  assert.deepEqual(compose({ ...HEAD, text: "x" }, given), compose({ ...HEAD, text: "x" }, OPTIONS));
  assert.throws(() => compose({ ...HEAD, text: "x" }, { ...OPTIONS, offset: undefined }), { code: "unknown-field" });
});

test("what is no draft, no list of addresses and no option is told with a code", async () => {
  for (const wrong of [null, 5, "x", []]) {
    await assert.rejects(async () => composeAsync(wrong, OPTIONS), { name: "MailwrightError", code: "wrong-type" });
  }
  for (const wrong of [null, 5, {}, ["a@example.org"]]) {
    assert.throws(() => parseAddresses(wrong), { name: "MailwrightError", code: "wrong-type" });
  }
  assert.throws(() => parseAddresses("x\ud800@a.example"), { name: "MailwrightError", code: "lone-surrogate" });
  assert.throws(() => parseAddresses(`a@a.example, ${"b".repeat(600)}\ud800 <b@a.example>`), { code: "lone-surrogate" });
  assert.equal(parseAddresses("张三 <a@a.example>").addresses[0].name, "张三");
  const mended = parseAddresses("Ann ann@a.example (work)");
  assert.deepEqual(mended.diagnostics.map(({ code }) => code), ["address-without-brackets", "address-comment"]);
  assert.ok(mended.valid && !parseAddresses("ann").valid);
  assert.ok(compose({ ...HEAD, text: "x" }, null).raw.length > 0);
});

test("one attachment needs no list", async () => {
  const attachments = { filename: "a.bin", content: new Blob(["内容"]) };
  const found = await composeAsync({ ...HEAD, text: "你好\n", attachments }, OPTIONS);
  assert.deepEqual(found.raw, EXPECTED);
});
