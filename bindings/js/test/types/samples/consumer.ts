// What users write, and what has to be refused. Compiled with `nodenext` and `bundler` resolution.
import { compose, composeAsync, composeStream, initialize, MailwrightError, parseAddresses, validate, type Draft, type Message } from "mailwright";
import { compose as inlineCompose } from "mailwright/inline";
import { insert, prepare, sign, type DkimSigner, type Signed } from "mailwright/dkim";
import { lint, score, toDraft } from "mailwright/inspect";
import { parseDraft, render } from "mailwright/markdown";
import { toCloudflareRaw, toCloudflareSend, toGmail, toGraph, toNodemailer, toSesV2 } from "mailwright/outputs";
import { compose as recompose, forward, parse, reply, type Parsed } from "mailwright/parse";
import { compose as composeThrough, loadPlugin, type Checked, type Plugin, type TranspiledPlugin } from "mailwright/plugins";
import { preview } from "mailwright/preview";

await initialize();
const draft: Draft = {
  from: "张三 <zhang@example.org>",
  to: ["bob@example.org", { name: "李四", address: "li@example.org" }, { name: "Team", group: ["a@example.org"] }],
  subject: "你好",
  text: { content: "text" },
  html: new TextEncoder().encode("<p>你好</p>"),
  date: new Date(0),
  headers: [{ key: "X-A", value: ["1", 2, true, new Date(0), { value: "3" }] }, { "X-B": null }],
  attachments: [{ filename: false, content: new ArrayBuffer(1) }, { content: "aGk=", encoding: "base64", path: false }],
  envelope: { from: false, to: "bob@example.org" },
  amp: "<html amp4email>",
  icalEvent: { method: "request", content: "BEGIN:VCALENDAR" },
  alternatives: [{ contentType: "text/x-web-markdown", content: "**x**", headers: { "X-A": { value: "1", prepared: true } } }],
  list: { help: "https://example.org/help", unsubscribe: [["https://example.org/u", { url: "u@example.org", comment: "退订" }]] },
  listUnsubscribe: { url: "https://example.org/u", oneClick: true },
};
const message: Message = compose(draft, { now: new Date(), seed: new Uint8Array(16) });
const bytes: Uint8Array = message.raw;
const signer: DkimSigner = { domain: "example.org", selector: "s2026", key: "-----BEGIN PRIVATE KEY-----", expiresAfter: 86400 };
const signed: Promise<Signed> = sign(message, [signer, { ...signer, key: async (data, algorithm) => (algorithm === "rsa-sha256" ? data : new Uint8Array(64)) }]);
const prepared = prepare(bytes, { domain: "example.org", selector: "s2026", algorithm: "ed25519-sha256" });
const inserted: Uint8Array = insert(bytes, [prepared.finish(prepared.digest)]);
void [signed, inserted];
// @ts-expect-error a signer has a key
void sign(message, { domain: "example.org", selector: "s2026" });
// @ts-expect-error nobody signs with SHA-1
void sign(message, { ...signer, algorithm: "rsa-sha1" });
const { stream, size } = composeStream(draft);
const whole: Promise<ArrayBuffer> = new Response(stream).arrayBuffer();
void composeAsync({ ...draft, text: new Blob(["text"]), attachments: [{ content: Promise.resolve("text") }] });
const codes: string[] = validate(draft, { lang: "zh-CN" }).diagnostics.map(({ code }) => code);
for (const each of parseAddresses("Bob <b@example.org>").addresses) {
  const name: string | null = "members" in each ? each.group : each.name;
  void name;
}
const { verdict } = score(message);
const spam: boolean = verdict === "spam";
for (const found of lint(message.raw).diagnostics) void toDraft(draft, message.structure, found)?.field;
const parsed: Parsed = parse(message, { limits: { depth: 5 } });
const again: Message = recompose({ ...parsed.draft, subject: "Fwd" });
const answers: Draft[] = [reply(message.raw, { toAll: true, own: ["zhang@example.org"], lang: "zh-CN" }), forward(message, { attached: true })];
void [again, answers, parsed.structure.role === "alternative"];
const html: string | null = preview(draft, { remote: true }).html;
const rendered: Draft = render(parseDraft("# Hi"));
const sent = [toCloudflareRaw(message), toCloudflareSend(rendered, parseAddresses), toGmail(message), toGraph(message), toNodemailer(message), toSesV2(message)];
try {
  inlineCompose(draft);
} catch (error) {
  if (error instanceof MailwrightError) void [error.code.length, error.diagnostics[0]?.span?.start];
}
void [bytes, size, whole, codes, spam, html, sent];

// @ts-expect-error a typo
compose({ form: "a@example.org" });
// @ts-expect-error what is written anew keeps no part
compose({ ...draft, amp: { content: "x", original: "eA==" } });
// @ts-expect-error no such limit
parse(message, { limits: { width: 1 } });
// @ts-expect-error it belongs to sending
compose({ ...draft, dkim: {} });
// @ts-expect-error a list has no such field
compose({ ...draft, list: { unsubscrib: "https://example.org/u" } });
// @ts-expect-error other typed arrays are refused
compose({ attachments: [{ content: new Uint16Array(1) }] });
// @ts-expect-error a Blob has to be awaited
compose({ text: new Blob(["x"]) });
// @ts-expect-error a stream has to be awaited
compose({ attachments: [{ content: new ReadableStream<Uint8Array>() }] });
// @ts-expect-error an array is no address
compose({ to: [["a@example.org", 1]] });
// @ts-expect-error an unknown option
compose(draft, { clock: 1 });
// @ts-expect-error time is a number or a Date
compose(draft, { now: "2026-11-23" });
// @ts-expect-error the stream is that of composeStream
void message.stream;
compose(draft, { strict: false });
// @ts-expect-error remote is for previews
compose(draft, { remote: true });
// @ts-expect-error bytes cannot be sent to Gmail without their envelope
toGmail(message.raw);
// @ts-expect-error a part may have no file name
void message.structure.filename.length;
declare const transpiled: TranspiledPlugin;
const plugins: Plugin[] = [
  await loadPlugin(new Uint8Array(), { grants: ["edit.body"], settings: { text: "x", names: ["a"], limit: 5 }, onError: "skip" }),
  await loadPlugin(fetch("https://example.org/x.wasm")),
  await loadPlugin(Promise.resolve(transpiled)),
];
const checked: Checked = await composeThrough(draft, { plugins, failOn: "warning", now: 0 });
const deliverable: Message | null = checked.message;
for (const { verdict, edits } of checked.plugins) {
  if (verdict?.verdict === "reject") void [verdict.code, verdict.reason];
  for (const edit of edits) if (edit.edit === "set-header") void [edit.name, edit.value];
}
void deliverable;
// @ts-expect-error a stopped message has no bytes to send
void checked.message.raw;
// @ts-expect-error no such policy
void loadPlugin(new Uint8Array(), { onError: "ignore" });
