// usage: node --test outputs.test.mjs, with MAILWRIGHT_PACKAGE as the folder of the built package
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serving } from "./packaging/runtimes.mjs";

const tools = createRequire(new URL("packaging/package.json", import.meta.url));
const folder = resolve(process.env.MAILWRIGHT_PACKAGE ?? fileURLToPath(new URL("../../../target/npm/package", import.meta.url)));
const load = (name) => import(pathToFileURL(join(folder, "dist", name)).href);
const { compose, parseAddresses, MailwrightError } = await load("index.inline.js");
const { toCloudflareRaw, toCloudflareSend, toGmail, toGraph, toNodemailer, toResend, toSesV2 } = await load("outputs.js");

const OPTIONS = { now: 1_795_397_400_000, seed: "000102030405060708090a0b0c0d0e0f" };
const DRAFT = {
  from: "张三 <zhang@example.org>",
  to: "Bob <bob@example.org>",
  subject: "你好",
  text: "你好，世界\n",
  attachments: [{ filename: "报告.bin", content: Uint8Array.from({ length: 100_000 }, (_, i) => i) }],
};
const composed = (draft) => compose({ ...DRAFT, ...draft }, OPTIONS);
const bytesOf = async (stream) => Buffer.from(await new Response(stream).arrayBuffer());
const decoded = (text, encoding) => Buffer.from(text, encoding);
const refused = (code, path) => (error) => error instanceof MailwrightError && error.code === code && error.message.includes(path);

/** The Bcc recipients that Gmail or Graph would read, and the rest of the message. */
function withoutBcc(bytes) {
  const text = bytes.toString("latin1");
  const field = /^Bcc:(?:.*\r\n)(?:[ \t].*\r\n)*/.exec(text)?.[0] ?? "";
  const addresses = [...decoded(field, "latin1").toString().matchAll(/<((?:"(?:[^"\\]|\\.)*"|[^<>"])*)>/g)].map((match) => match[1]);
  return { addresses, rest: bytes.subarray(field.length) };
}

test("nodemailer sends the bytes and the envelope as they are", async () => {
  const nodemailer = tools("nodemailer");
  const message = composed({ to: "Bob <bob@example.org>, eve@example.org", bcc: "hidden@example.org" });
  const streaming = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const sent = await streaming.sendMail(toNodemailer(message));
  assert.deepEqual(sent.envelope, message.envelope);
  assert.ok(sent.message.equals(Buffer.from(message.raw)), "the bytes differ");
  assert.ok(!sent.message.includes("hidden@"), "Bcc is in the bytes");
  const json = await nodemailer.createTransport({ jsonTransport: true }).sendMail(toNodemailer(message));
  assert.deepEqual(json.envelope, message.envelope);
});

test("nodemailer sends from the null sender", async () => {
  const message = composed({ envelope: { from: false, to: "bob@example.org" } });
  assert.equal(message.envelope.from, "");
  const transport = tools("nodemailer").createTransport({ streamTransport: true, buffer: true });
  const { envelope } = await transport.sendMail(toNodemailer(message));
  assert.deepEqual(envelope, { from: false, to: ["bob@example.org"] });
});

test("Gmail gets base64url that decodes to the message", () => {
  const message = composed({});
  const { raw } = toGmail(message);
  assert.match(raw, /^[\w-]+$/);
  assert.ok(decoded(raw, "base64url").equals(Buffer.from(message.raw)));
});

test("a message without Buffer or toBase64 gives the same base64", () => {
  const message = composed({});
  const native = Uint8Array.prototype.toBase64;
  const expected = Buffer.from(message.raw).toString("base64");
  try {
    delete Uint8Array.prototype.toBase64;
    assert.equal(toGraph(message).body, expected);
  } finally {
    if (native !== undefined) Object.defineProperty(Uint8Array.prototype, "toBase64", { value: native, configurable: true, writable: true });
  }
});

const HIDDEN = {
  "one that is only in Bcc": [{ bcc: "hidden@example.org" }, ["hidden@example.org"]],
  "several, each once": [{ bcc: "a@example.org, b@example.org, A <a@example.org>" }, ["a@example.org", "b@example.org"]],
  "none where To and Cc name all": [{ to: "Bob <bob@example.org>, c@example.org", cc: "D <d@example.org>" }, []],
  "one whose address another's name shows": [{ to: '"boss@example.org" <bob@example.org>', bcc: "boss@example.org" }, ["boss@example.org"]],
  "one whose address stands in angle brackets in a name": [{ to: '"<boss@example.org>, x" <bob@example.org>', bcc: "boss@example.org" }, ["boss@example.org"]],
  "one in an escaped name": [{ to: { name: 'a\\" <boss@example.org>', address: "bob@example.org" }, bcc: "boss@example.org" }, ["boss@example.org"]],
  "none for a quoted local part in To": [{ to: '"john smith"@example.org' }, []],
  "none for a quoted local part with a comma": [{ to: 'J <"smith, john"@example.org>' }, []],
  "a quoted local part in Bcc": [{ bcc: '"john smith"@example.org' }, ['"john smith"@example.org']],
  "none for the members of a group": [{ to: "Team: a@example.org, B <b@example.org>;" }, []],
  "one that only begins as another does": [{ to: "bob@example.org.example", bcc: "bob@example.org" }, ["bob@example.org"]],
  "none for a domain of other letters": [{ to: "li@例子.example" }, []],
  "one with such a domain": [{ bcc: "li@例子.example" }, ["li@xn--fsqu00a.example"]],
  "none for an address that is not ASCII": [{ to: "用户@例子.example" }, []],
  "one of the envelope": [{ envelope: { from: "zhang@example.org", to: ["bob@example.org", "list@example.org"] } }, ["list@example.org"]],
  "none for a list so long that it folds": [{ to: Array.from({ length: 60 }, (_, i) => ({ name: `第${i}号`, address: `member-${i}@long-domain-name.example.org` })) }, []],
};

for (const [what, [draft, expected]] of Object.entries(HIDDEN)) {
  test(`the Bcc field for Gmail and Graph holds ${what}`, () => {
    const message = composed(draft);
    for (const bytes of [decoded(toGmail(message).raw, "base64url"), decoded(toGraph(message).body, "base64")]) {
      const { addresses, rest } = withoutBcc(bytes);
      assert.deepEqual(addresses, expected);
      assert.ok(rest.equals(Buffer.from(message.raw)), "the rest of the message differs");
    }
  });
}

test("what looks like a field in the body is none", () => {
  const message = composed({ text: "To: boss@example.org\r\n", bcc: "boss@example.org", attachments: [] });
  assert.deepEqual(withoutBcc(decoded(toGmail(message).raw, "base64url")).addresses, ["boss@example.org"]);
});

test("Graph gets base64 as text/plain", () => {
  const { method, headers, body } = toGraph(composed({}));
  assert.deepEqual([method, headers], ["POST", { "Content-Type": "text/plain" }]);
  assert.match(body, /^[A-Za-z0-9+/]+=*$/);
});

test("SES's own client sends the bytes", async () => {
  const { SESv2Client, SendEmailCommand } = tools("@aws-sdk/client-sesv2");
  let request;
  const client = new SESv2Client({
    region: "eu-west-1",
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
    requestHandler: {
      handle: async (given) => {
        request = given;
        return { response: { statusCode: 200, headers: {}, body: Buffer.from('{"MessageId":"1"}') } };
      },
    },
  });
  const message = composed({ bcc: "hidden@example.org" });
  await client.send(new SendEmailCommand(toSesV2(message)));
  const body = JSON.parse(Buffer.from(request.body).toString());
  assert.ok(decoded(body.Content.Raw.Data, "base64").equals(Buffer.from(message.raw)));
  assert.deepEqual(body.Destination, { ToAddresses: message.envelope.to });
  assert.equal(body.FromEmailAddress, "zhang@example.org");
});

test("Cloudflare gets each recipient's message as a stream of its own", async () => {
  const message = composed({ bcc: "hidden@example.org" });
  const all = toCloudflareRaw(message);
  assert.deepEqual(all.map(({ from, to }) => [from, to]), message.envelope.to.map((to) => ["zhang@example.org", to]));
  for (const { raw } of all) assert.ok((await bytesOf(raw)).equals(Buffer.from(message.raw)));
});

// EmailMessage itself is not in workerd: Cloudflare adds it.
test("the streams for EmailMessage hold the bytes in workerd", async () => {
  const place = mkdtempSync(join(tmpdir(), "mailwright-email-"));
  try {
    for (const name of ["index.workerd.js", "outputs.js", "core.wasm"]) copyFileSync(join(folder, "dist", name), join(place, name));
    writeFileSync(join(place, "worker.js"), `
import { compose } from "mailwright.js";
import { toCloudflareRaw } from "outputs.js";
export default { async fetch() {
  const message = compose(${JSON.stringify({ from: "a@example.org", to: "b@example.org", bcc: "c@example.org", subject: "x", text: "x" })});
  const expected = new TextDecoder().decode(message.raw);
  const same = ({ from, to, raw }) => new Response(raw).text().then((text) => [from, to, raw instanceof ReadableStream && text === expected]);
  return Response.json(await Promise.all(toCloudflareRaw(message).map(same)));
} };`);
    writeFileSync(join(place, "config.capnp"), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "mailwright.js", esModule = embed "index.workerd.js"),
    (name = "outputs.js", esModule = embed "outputs.js"),
    (name = "core.wasm", wasm = embed "core.wasm"),
  ],
);
`);
    const found = await serving(place, "config.capnp", async (url) => (await fetch(url)).text());
    assert.deepEqual(JSON.parse(found), [["a@example.org", "b@example.org", true], ["a@example.org", "c@example.org", true]]);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

test("Cloudflare's send builder gets everything it has a place for", () => {
  const draft = {
    from: { name: "张三", address: "zhang@example.org" },
    to: ["Bob <bob@example.org>", { name: "Team", group: ["a@example.org", { address: "b@example.org" }] }],
    cc: "c@example.org",
    bcc: { address: "hidden@example.org", group: undefined },
    replyTo: "Reply <reply@example.org>",
    subject: "你好",
    text: { content: "text" },
    html: new TextEncoder().encode("<p>你好</p>"),
    inReplyTo: "1@example.org",
    references: ["<0@example.org>", "1@example.org"],
    priority: "high",
    headers: [{ key: "X-A", value: { value: 1 } }, { "X-B": new Date(OPTIONS.now) }],
    attachments: [
      { filename: "a.txt", content: "文" },
      { filename: false, content: "aGk=", encoding: "base64", cid: "logo", contentType: "image/png" },
      { filename: "b.bin", content: new Uint8Array([1]), contentDisposition: "inline" },
    ],
  };
  assert.deepEqual(toCloudflareSend(draft, parseAddresses), {
    from: { email: "zhang@example.org", name: "张三" },
    to: [{ email: "bob@example.org", name: "Bob" }, "a@example.org", "b@example.org"],
    cc: ["c@example.org"],
    bcc: ["hidden@example.org"],
    replyTo: { email: "reply@example.org", name: "Reply" },
    subject: "你好",
    text: "text",
    html: "<p>你好</p>",
    headers: {
      "X-A": "1",
      "X-B": "Mon, 23 Nov 2026 01:30:00 +0000",
      "In-Reply-To": "<1@example.org>",
      References: "<0@example.org> <1@example.org>",
      "X-Priority": "1",
      Importance: "high",
    },
    attachments: [
      { content: new TextEncoder().encode("文"), filename: "a.txt", type: "application/octet-stream", disposition: "attachment" },
      { content: "aGk=", filename: "attachment-2", type: "image/png", disposition: "inline", contentId: "logo" },
      { content: new Uint8Array([1]), filename: "b.bin", type: "application/octet-stream", disposition: "attachment" },
    ],
  });
});

for (const [field, draft] of Object.entries({
  from: { from: ["a@example.org", "b@example.org"] },
  replyTo: { replyTo: "a@example.org, b@example.org" },
  sender: { sender: "a@example.org" },
  date: { date: new Date(0) },
  messageId: { messageId: "<1@example.org>" },
  envelope: { envelope: { from: "a@example.org", to: "b@example.org" } },
  "headers.x-a": { headers: { "X-A": "1", "x-a": "2" } },
  alternatives: { alternatives: [{ contentType: "text/markdown", content: "x" }] },
  amp: { amp: "<html amp4email></html>" },
  watchHtml: { watchHtml: "<p>x</p>" },
  icalEvent: { icalEvent: "BEGIN:VCALENDAR" },
  list: { list: { help: "https://example.org/help" } },
  listUnsubscribe: { listUnsubscribe: { url: "https://example.org/u" } },
  attachDataUrls: { attachDataUrls: true },
  raw: { raw: "Subject: x\r\n\r\n" },
  "text.original": { text: { original: "eA==" } },
  "html.encoding": { html: { content: "eA==", encoding: "base64" } },
})) {
  test(`Cloudflare's send builder refuses what it would lose: ${field}`, () => {
    assert.throws(() => toCloudflareSend({ ...DRAFT, ...draft }, parseAddresses), refused("field-not-supported", field));
  });
}

test("Cloudflare's send builder passes over what is switched off, and what says nothing to a reader", () => {
  const draft = { attachDataUrls: false, amp: null, alternatives: null, structure: {}, maxRecipients: 5, disableFileAccess: true, xMailer: false };
  assert.deepEqual(toCloudflareSend({ ...DRAFT, ...draft }, parseAddresses), toCloudflareSend(DRAFT, parseAddresses));
});

test("Cloudflare's send builder does not read files", () => {
  for (const [path, draft] of Object.entries({
    "text.path": { text: { path: "a.txt" } },
    "html.href": { html: { href: "https://example.org/" } },
    "attachments[0].path": { attachments: [{ path: "a.txt" }] },
  })) {
    assert.throws(() => toCloudflareSend({ ...DRAFT, ...draft }, parseAddresses), refused("content-needs-resolver", path));
  }
});

test("Cloudflare's send builder refuses addresses that are none, Markdown, and attachments without content", () => {
  assert.throws(() => toCloudflareSend({ ...DRAFT, to: "no address" }, parseAddresses), MailwrightError);
  assert.throws(() => toCloudflareSend({ ...DRAFT, markdown: "# Hi" }, parseAddresses), refused("entry-required", "markdown"));
  assert.throws(() => toCloudflareSend({ ...DRAFT, attachments: [{ filename: "x" }] }, parseAddresses), refused("content-missing", "attachments[0]"));
});

test("Resend's own client sends everything that it has a place for", async () => {
  const { Resend } = tools("resend");
  let body;
  const server = createServer(async (request, response) => {
    body = JSON.parse(await new Response(request).text());
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"id":"1"}');
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const resend = new Resend("re_test", { baseUrl: `http://127.0.0.1:${server.address().port}` });
    const draft = {
      from: "张三 <zhang@example.org>",
      to: ["Bob <bob@example.org>", { name: 'The "big" team', address: "team@example.org" }],
      bcc: "hidden@example.org",
      replyTo: "a@example.org, b@example.org",
      subject: "你好",
      html: "<p>你好</p>",
      priority: "high",
      attachments: [{ filename: "a.txt", content: "文" }, { content: new Uint8Array([1, 2]), cid: "logo", contentType: "image/png" }],
    };
    const { error } = await resend.emails.send(toResend(draft, parseAddresses));
    assert.equal(error, null);
    assert.deepEqual(body, {
      from: '"张三" <zhang@example.org>',
      to: ['"Bob" <bob@example.org>', '"The \\"big\\" team" <team@example.org>'],
      bcc: ["hidden@example.org"],
      reply_to: ["a@example.org", "b@example.org"],
      subject: "你好",
      text: "",
      html: "<p>你好</p>",
      headers: { "X-Priority": "1", Importance: "high" },
      attachments: [
        { content: "5paH", filename: "a.txt", content_type: "application/octet-stream" },
        { content: "AQI=", filename: "attachment-2", content_type: "image/png", content_id: "logo" },
      ],
    });
  } finally {
    server.close();
  }
});

test("Resend's converter refuses what would be lost", () => {
  assert.throws(() => toResend({ ...DRAFT, from: "a@example.org, b@example.org" }, parseAddresses), refused("field-not-supported", "from"));
  assert.throws(() => toResend({ ...DRAFT, messageId: "<1@example.org>" }, parseAddresses), refused("field-not-supported", "messageId"));
});
