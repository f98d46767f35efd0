// The example in real workerd, bundled with wrangler's conditions. Its binding is a second worker, which keeps what it
// is told to send: Cloudflare's own is not to be had outside of Cloudflare.
// usage: node --test edge-worker.test.mjs, with MAILWRIGHT_PACKAGE as the folder of the built package and MAILWRIGHT_BIN as the
// native program
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { bundleWorker, serving } from "./runtimes.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = resolve(process.env.MAILWRIGHT_PACKAGE ?? join(HERE, "../../../../target/npm/package"));
const NATIVE = resolve(process.env.MAILWRIGHT_BIN ?? join(HERE, "../../../../target/debug/mailwright"));
const folder = mkdtempSync(join(tmpdir(), "mailwright-edge-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "mailbox", worker = .mailbox), (name = "front", worker = .front)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "front")],
);
const front :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  bindings = [(name = "MAIN", service = "main"), (name = "MAILBOX", service = "mailbox")],
  modules = [(name = "front.js", esModule = embed "front.js")],
);
const main :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  bindings = [
    (name = "EMAIL", service = (name = "mailbox", entrypoint = "Mailbox")),
    (name = "DKIM_DOMAIN", text = "example.org"),
    (name = "DKIM_SELECTOR", text = "s2026"),
    (name = "DKIM_KEY", text = embed "KEY_FILE"),
  ],
  modules = [(name = "worker.js", esModule = embed "worker.js"), (name = "dkim.wasm", wasm = embed "dkim.wasm")],
);
const mailbox :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  modules = [(name = "mailbox.js", esModule = embed "mailbox.js")],
);
`;
const MAILBOX = `import { WorkerEntrypoint } from "cloudflare:workers";
const kept = [];
export class Mailbox extends WorkerEntrypoint {
  send(message) { kept.push(message); }
}
const plain = (key, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? { bytes: [...new Uint8Array(value)] } : value;
export default { fetch: () => new Response(JSON.stringify(kept, plain)) };
`;
const FRONT = `export default {
  fetch: (request, env) => (request.url.endsWith("/kept") ? env.MAILBOX : env.MAIN).fetch(request),
};
`;
const DRAFT = {
  from: "张三 <zhang@example.org>",
  to: "bob@example.org",
  subject: "季度报告",
  text: "请查收附件。",
  attachments: [{ filename: "报告.pdf", content: "JVBERg==", encoding: "base64" }],
};

test("the edge worker composes, signs, sends, and says what is wrong", async () => {
  cpSync(join(HERE, "../../../../examples/edge-worker"), folder, { recursive: true });
  cpSync(PACKAGE, join(folder, "node_modules/mailwright"), { recursive: true });
  cpSync(join(PACKAGE, "dist/dkim.wasm"), join(folder, "dkim.wasm"));
  await bundleWorker(folder, "src/index.js");
  writeFileSync(join(folder, "mailbox.js"), MAILBOX);
  writeFileSync(join(folder, "front.js"), FRONT);
  const keygen = ["dkim", "keygen", "--domain", "example.org", "--selector", "s2026", "--out", "s2026.pem"];
  const { value: record } = JSON.parse(execFileSync(NATIVE, keygen, { cwd: folder }));
  writeFileSync(join(folder, "garbage.pem"), "garbage");
  for (const key of ["s2026", "garbage"]) writeFileSync(join(folder, `${key}.capnp`), CONFIG.replace("KEY_FILE", `${key}.pem`));
  await serving(folder, "s2026.capnp", async (url) => {
    const post = (path, body) => fetch(new URL(path, url), { method: "POST", body, signal: AbortSignal.timeout(30_000) });

    const composed = await post("compose", JSON.stringify(DRAFT));
    assert.equal(composed.status, 200);
    assert.equal(composed.headers.get("content-type"), "message/rfc822");
    const message = await composed.text();
    writeFileSync(join(folder, "message.eml"), message);
    const verified = JSON.parse(execFileSync(NATIVE, ["dkim", "verify", "message.eml", "--record", record, "--fail-on", "info"], { cwd: folder }));
    assert.equal(verified.signatures[0].verdict, "pass");
    assert.match(message, /^DKIM-Signature: v=1; a=rsa-sha256;/);
    assert.match(message, /\r\nFrom: =\?utf-8\?B\?5byg5LiJ\?= <zhang@example\.org>\r\n/);
    assert.match(message, /filename\*=utf-8''%E6%8A%A5%E5%91%8A\.pdf/i);

    const sent = await post("send", JSON.stringify(DRAFT));
    assert.deepEqual([sent.status, (await sent.json()).sent], [202, true]);

    const wrong = await post("send", JSON.stringify({ ...DRAFT, from: "nobody", subjct: "x" }));
    assert.equal(wrong.status, 422);
    assert.equal((await wrong.json()).diagnostics[0].code, "unknown-field");
    const injected = await post("send", JSON.stringify({ ...DRAFT, subject: "a\r\nBcc: eve@example.net" }));
    assert.deepEqual([injected.status, (await injected.json()).code], [422, "line-break"]);
    assert.equal((await post("send", "{")).status, 400);
    assert.equal((await post("elsewhere", "{}")).status, 404);
    assert.equal((await fetch(new URL("send", url))).status, 405);

    // What was wrong was not sent.
    const kept = await (await fetch(new URL("kept", url))).json();
    assert.equal(kept.length, 1);
    const [{ from, to, subject, text, attachments }] = kept;
    assert.deepEqual([from, to, subject, text], [{ email: "zhang@example.org", name: "张三" }, ["bob@example.org"], "季度报告", "请查收附件。"]);
    assert.equal(attachments[0].filename, "报告.pdf");
  });
  await serving(folder, "garbage.capnp", async (url) => {
    const unsigned = await fetch(new URL("compose", url), { method: "POST", body: JSON.stringify(DRAFT), signal: AbortSignal.timeout(30_000) });
    assert.deepEqual([unsigned.status, (await unsigned.json()).code], [500, "dkim-key-unreadable"]);
  });
});
