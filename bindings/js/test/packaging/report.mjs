// What every consumer does with the package. No expectations here: what came out goes back to the runner.

export const NOW = "2026-11-23T01:30:00Z";
export const SEED = "000102030405060708090a0b0c0d0e0f";

/** A message with a Chinese attachment name, in JSON so that the native program can be given the same. */
export const DRAFT = {
  from: "张三 <zhang@example.org>",
  to: ["Bob <bob@example.org>", { name: "李四", address: "li@例子.example" }],
  bcc: "hidden@example.org",
  subject: "报告：十一月 📄",
  text: "你好，\n请看附件。\n",
  html: '<p>你好，<a href="https://example.org/">请看附件</a>。</p>',
  attachments: [{ filename: "十一月报告.pdf", content: "JVBERi0xLjQK", encoding: "base64", contentType: "application/pdf" }],
};

/** Who signs, without the keys, which the runner writes into `keys.mjs`. */
export const SIGNERS = ["rsa2048", "ed25519"].map((selector) => ({ domain: "例子.example", selector }));

/** @param api the namespaces {core, dkim, inspect, preview, markdown, outputs, parse} as the consumer imported them */
export async function report({ core, dkim, inspect, preview, markdown, outputs, parse }) {
  await Promise.all([core, dkim, inspect, preview, markdown, parse].map(({ initialize }) => initialize()));
  const options = { now: Date.parse(NOW), seed: SEED };
  const message = core.compose(DRAFT, options);
  const attachments = [{ ...DRAFT.attachments[0], content: new TextEncoder().encode("%PDF-1.4\n"), encoding: undefined }];
  const { raw } = outputs.toGmail(message);
  // Not at the top: the runner, which reads this file as well, has no such file beside it.
  const { KEYS } = await import("./keys.mjs");
  const signers = SIGNERS.map((signer) => ({ ...signer, key: KEYS[signer.selector] }));
  return {
    message: hex(message.raw),
    fromBytes: hex(core.compose({ ...DRAFT, attachments }, options).raw),
    envelope: message.envelope,
    findings: core.validate({ ...DRAFT, to: "no address" }).diagnostics,
    refused: refusal(core),
    lint: inspect.lint(message).diagnostics,
    score: inspect.score(message),
    preview: preview.preview(DRAFT, options).html,
    rendered: markdown.render({ ...DRAFT, text: undefined, html: undefined, markdown: "# 你好\n\n*世界*" }),
    gmail: raw,
    // Ids are given to what has none, one after the other: with the Message-ID given, the boundaries are others.
    withId: hex(core.compose({ ...DRAFT, messageId: message.messageId }, options).raw),
    recomposed: hex(parse.compose(parse.parse(message).draft, options).raw),
    answer: parse.reply(message),
    signed: hex((await dkim.sign(message, signers, { now: options.now })).raw),
    elsewhere: hex((await dkim.sign(message, signers.map((signer) => ({ ...signer, ...hardware(signer) })), { now: options.now })).raw),
    unsigned: await dkim.sign(message, { ...signers[0], key: "garbage" }).catch(({ code }) => code),
  };
}

/** A key that is handed what to sign. The runtime's WebCrypto stands for it. */
function hardware({ key, selector }) {
  const algorithm = selector === "ed25519" ? { name: "Ed25519" } : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const der = Uint8Array.from(atob(key.replace(/-----.*-----|\s/g, "")), (digit) => digit.charCodeAt(0));
  const imported = crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
  return {
    algorithm: selector === "ed25519" ? "ed25519-sha256" : "rsa-sha256",
    key: async (data) => crypto.subtle.sign(algorithm.name, await imported, data),
  };
}

/** Whether an error of one entry is known to be one in JavaScript's way. */
function refusal(core) {
  try {
    return core.compose({ form: "typo@example.org" });
  } catch (error) {
    return { known: error instanceof core.MailwrightError, isError: error instanceof Error, name: error.name, code: error.code, message: error.message };
  }
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
