// Composing in Node, validation included, beside the libraries that people use today: the same messages, one run.
// usage: node compose.mjs PACKAGE_FOLDER TOOLS_FOLDER [--json FILE]
import { execFileSync, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [packageFolder, toolsFolder, ...options] = process.argv.slice(2);
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const [report, only] = [option("--json"), option("--case")];
const tools = createRequire(join(resolve(toolsFolder), "package.json"));
const entry = pathToFileURL(join(resolve(packageFolder), "dist/index.inline.js")).href;
const { compose } = await import(entry);
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

/** RFC 2045 §6.8: lines of at most 76 characters. */
const wrap = (base64) => base64.replace(/.{76}/g, "$&\r\n");
const asItIs = (base64) => base64;

/** mimetext writes bodies as they are given: base64, and lines that may be sent, are its caller's. */
const mimetext = (lines) => (one) => {
  const message = createMimeMessage();
  message.setSender({ name: "张三", addr: "zhang@example.org" });
  message.setRecipient("b@example.org");
  message.setSubject(one.subject);
  for (const [contentType, data] of [["text/plain", one.text], ["text/html", one.html]]) {
    if (data === undefined) continue;
    const body = /^[\x00-\x7f]*$/.test(data) ? { data } : { data: lines(Buffer.from(data).toString("base64")), encoding: "base64" };
    message.addMessage({ contentType, ...body });
  }
  for (const { filename, content } of one.attachments ?? []) {
    const base64 = Buffer.from(content.buffer, content.byteOffset, content.length).toString("base64");
    message.addAttachment({ filename, contentType: "application/octet-stream", data: lines(base64) });
  }
  return Buffer.from(message.asRaw()).length;
};

/** Each gives the bytes of a message; what mimetext makes of large content unwrapped has lines too long to send. */
const PEERS = {
  mailwright: (one) => compose(one).raw.length,
  mimetext: mimetext(wrap),
  "mimetext, unwrapped": mimetext(asItIs),
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
const rounded = (number) => Number(number.toPrecision(3));

async function compare(one) {
  const times = Object.fromEntries(Object.keys(PEERS).map((peer) => [peer, []]));
  for (const run of Object.values(PEERS)) await time(run, one, 300);
  for (let round = 0; round < 9; round++) {
    for (const [peer, run] of Object.entries(PEERS)) {
      // Nobody pays for the garbage of the one before.
      await time(run, one, 150);
      times[peer].push(await time(run, one, 250));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([peer, all]) => [peer, rounded(median(all))]));
}

/** Resident memory over many messages; a fresh instance would hide growth, so it is one that has composed before. */
function memory(one) {
  const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
  for (let i = 0; i < 100; i++) compose(one);
  const before = megabytes();
  let highest = 0;
  for (let i = 0; i < 1000; i++) {
    compose(one);
    highest = Math.max(highest, megabytes());
  }
  return { before, highest, after: megabytes() };
}

/** Milliseconds from the import to the first message, in a process of its own. */
function start() {
  const source = `const start = performance.now();
    const { compose } = await import(${JSON.stringify(entry)});
    compose(${JSON.stringify(draft)});
    console.log(performance.now() - start);`;
  const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" }));
  return rounded(median(Array.from({ length: 15 }, run)));
}

if (only !== undefined) {
  const one = CASES[only];
  process.send(only === "memory" ? memory(CASES["5 MB attachment"]) : await compare(one));
} else {
  // A process for each, as what one leaves in the heap slows the next.
  const inProcess = (name) =>
    new Promise((done, failed) => {
      const child = fork(fileURLToPath(import.meta.url), [packageFolder, toolsFolder, "--case", name]);
      child.on("message", done).on("exit", (code) => failed(new Error(`${name}: exit ${code}`)));
    });
  const results = { node: process.version, "microseconds for a message": {} };
  for (const name of Object.keys(CASES)) {
    const times = (results["microseconds for a message"][name] = await inProcess(name));
    console.log(name.padEnd(34), Object.entries(times).map(([peer, us]) => `${peer} ${us} µs`).join("   "));
  }
  results["resident MB in 1,000 messages of 5 MB"] = await inProcess("memory");
  results["milliseconds from import to first message"] = start();
  console.log(results["resident MB in 1,000 messages of 5 MB"], "MB resident in 1,000 messages of 5 MB");
  console.log(results["milliseconds from import to first message"], "ms from import to first message");
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`);
}
