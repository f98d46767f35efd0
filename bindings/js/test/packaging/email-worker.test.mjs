// The example in Cloudflare's own simulator, with its real EmailMessage and reply().
// usage: node --test email-worker.test.mjs, with MAILWRIGHT_PACKAGE as the folder of the built package
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Log, LogLevel, Miniflare } from "miniflare";
import PostalMime from "postal-mime";
import { bundleWorker } from "./runtimes.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = resolve(process.env.MAILWRIGHT_PACKAGE ?? join(HERE, "../../../../target/npm/package"));
const folder = mkdtempSync(join(tmpdir(), "mailwright-email-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps what the simulator says: where it left the replies. */
class Kept extends Log {
  lines = [];
  constructor() {
    super(LogLevel.INFO);
  }
  log(line) {
    this.lines.push(line);
  }
}

const letter = (subject, extra = "") =>
  `From: Ada <ada@example.org>\r\nTo: support@example.com\r\nMessage-ID: <1@example.org>\r\nIn-Reply-To: <0@example.org>\r\nReferences: <0@example.org>\r\nSubject: ${subject}\r\n${extra}\r\nGrüße\r\nwie geht's?\r\n`;

test("the email worker parses a letter and answers it, once", async () => {
  cpSync(join(HERE, "../../../../examples/email-worker"), folder, { recursive: true });
  cpSync(PACKAGE, join(folder, "node_modules/mailwright"), { recursive: true });
  symlinkSync(join(HERE, "node_modules/postal-mime"), join(folder, "node_modules/postal-mime"));
  await bundleWorker(folder, "src/index.js", ["cloudflare:email"]);
  const log = new Kept();
  const simulator = new Miniflare({
    log,
    host: "127.0.0.1",
    modules: [
      { type: "ESModule", path: "worker.js", contents: readFileSync(join(folder, "worker.js"), "utf8") },
      { type: "CompiledWasm", path: "core.wasm", contents: readFileSync(join(PACKAGE, "dist/core.wasm")) },
    ],
    compatibilityDate: "2026-05-01",
    cf: false,
    unsafeTriggerHandlers: true,
  });
  try {
    const receive = async (body) => {
      const before = log.lines.length;
      const url = "http://localhost/cdn-cgi/handler/email?from=ada@example.org&to=support@example.com";
      const response = await simulator.dispatchFetch(url, { method: "POST", body });
      assert.equal(response.status, 200, await response.text());
      return log.lines.slice(before).flatMap((line) => /\S+\.eml/.exec(line) ?? []);
    };
    const [file, ...more] = await receive(letter("=?utf-8?Q?Re=3A_Tsch=C3=BCss?="));
    assert.equal(more.length, 0);
    const raw = readFileSync(file, "utf8");
    const reply = await PostalMime.parse(raw);
    assert.equal(reply.subject, "Re: Tschüss");
    assert.deepEqual([reply.from.address, reply.to[0].address], ["support@example.com", "ada@example.org"]);
    assert.deepEqual([reply.inReplyTo, reply.references], ["<1@example.org>", "<0@example.org> <1@example.org>"]);
    assert.match(reply.text, /来信已收到[^]*> Grüße\r\n> wie geht's\?/);

    // An answer to an answer would never end.
    assert.deepEqual(await receive(letter("Re: x", "Auto-Submitted: auto-replied\r\n")), []);
  } finally {
    await simulator.dispose();
  }
});
