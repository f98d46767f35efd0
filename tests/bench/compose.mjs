// Composing in Node, validation included, beside the libraries that people use today: the same messages, one run.
// usage: node compose.mjs PACKAGE_FOLDER TOOLS_FOLDER [--json FILE]
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";

const [packageFolder, toolsFolder, , report] = process.argv.slice(2);
const tools = createRequire(join(resolve(toolsFolder), "package.json"));
const { compose } = await import(pathToFileURL(join(resolve(packageFolder), "dist/index.inline.js")));
const { createMimeMessage } = await import(pathToFileURL(tools.resolve("mimetext")).href.replace(/cjs\.js$/, "es.js"));
const MailComposer = tools("nodemailer/lib/mail-composer");

const attachment = new Uint8Array(5_000_000).map((_, i) => Math.imul(i, 2_654_435_761) >>> 24);
const draft = { from: "张三 <zhang@example.org>", to: "b@example.org", subject: "季度报告 Quarterly report", text: "Hello, this is a small message.\n" };
const html = "<p>Hello, <b>world</b>: 你好，世界。</p>\n".repeat(50_000 / 48);
const text = "关于季度报告的重要通知：请各部门负责人务必在本周五之前完成审阅。\n".repeat(20_000 / 94);
const CASES = {
  "small text": draft,
  "HTML 50 KB, text 20 KB Chinese": { ...draft, html, text },
  "5 MB attachment": { ...draft, attachments: [{ filename: "报告.bin", content: attachment }] },
};

/** mimetext writes a body as it is given; one that is not ASCII has to be given as base64, which is not wrapped. */
function bodyFor(contentType, data) {
  if (/^[\x00-\x7f]*$/.test(data)) return { contentType, data };
  return { contentType, data: Buffer.from(data).toString("base64"), encoding: "base64" };
}

/** Each gives the bytes of a message that can be sent. */
const PEERS = {
  mailwright: (one) => compose(one).raw.length,
  mimetext: (one) => {
    const message = createMimeMessage();
    message.setSender({ name: "张三", addr: "zhang@example.org" });
    message.setRecipient("b@example.org");
    message.setSubject(one.subject);
    if (one.text) message.addMessage(bodyFor("text/plain", one.text));
    if (one.html) message.addMessage(bodyFor("text/html", one.html));
    for (const { filename, content } of one.attachments ?? []) {
      // It takes base64 only; making it is the caller's.
      const data = Buffer.from(content.buffer, content.byteOffset, content.length).toString("base64");
      message.addAttachment({ filename, contentType: "application/octet-stream", data });
    }
    return Buffer.from(message.asRaw()).length;
  },
  nodemailer: (one) =>
    new Promise((done, failed) => {
      const attachments = one.attachments?.map(({ filename, content }) => ({ filename, content: Buffer.from(content.buffer) }));
      new MailComposer({ ...one, attachments }).compile().build((error, raw) => (error ? failed(error) : done(raw.length)));
    }),
};

/** Microseconds for one message. */
async function time(run, one, milliseconds) {
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    for (let i = 0; i < 10; i++) await run(one);
    count += 10;
  }
  return ((performance.now() - start) * 1000) / count;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const results = {};
for (const [name, one] of Object.entries(CASES)) {
  const times = Object.fromEntries(Object.keys(PEERS).map((peer) => [peer, []]));
  for (const run of Object.values(PEERS)) await time(run, one, 300);
  for (let round = 0; round < 7; round++) {
    for (const [peer, run] of Object.entries(PEERS)) times[peer].push(await time(run, one, 250));
  }
  results[name] = Object.fromEntries(Object.entries(times).map(([peer, all]) => [peer, Number(median(all).toPrecision(3))]));
  console.log(name.padEnd(34), Object.entries(results[name]).map(([peer, us]) => `${peer} ${us} µs`).join("   "));
}

// A fresh instance would hide growth: this is the one that has composed everything above.
const rss = () => Math.round(process.memoryUsage().rss / 1e6);
const before = rss();
let highest = 0;
for (let i = 0; i < 1000; i++) {
  compose(CASES["5 MB attachment"]);
  highest = Math.max(highest, rss());
}
results.memory = { "MB before": before, "MB highest in 1,000 messages of 5 MB": highest, "MB after": rss() };
console.log("memory", results.memory);
if (report) writeFileSync(report, `${JSON.stringify({ node: process.version, "microseconds, median of 7": results }, null, 2)}\n`);
