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

/** @param api the namespaces {core, inspect, preview, markdown, outputs} as the consumer imported them */
export async function report({ core, inspect, preview, markdown, outputs }) {
  await Promise.all([core, inspect, preview, markdown].map(({ initialize }) => initialize()));
  const options = { now: Date.parse(NOW), seed: SEED };
  const message = core.compose(DRAFT, options);
  const attachments = [{ ...DRAFT.attachments[0], content: new TextEncoder().encode("%PDF-1.4\n"), encoding: undefined }];
  const { raw } = outputs.toGmail(message);
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
