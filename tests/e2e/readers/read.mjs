// Reads messages with postal-mime and prints what a reader would see, each as a line of JSON.
import { readFile } from "node:fs/promises";
import PostalMime from "postal-mime";

const mailboxes = (list) =>
  (list ?? []).flatMap((entry) => entry.group ?? [entry]).map(({ name, address }) => ({ name, address }));
const instant = (date) => {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : time / 1000;
};

for (const path of process.argv.slice(2)) {
  const message = await PostalMime.parse(await readFile(path));
  console.log(JSON.stringify({
    errors: {},
    subject: message.subject ?? null,
    from: mailboxes(message.from ? [message.from] : []),
    to: mailboxes(message.to),
    cc: mailboxes(message.cc),
    replyTo: mailboxes(message.replyTo),
    date: instant(message.date),
    messageId: message.messageId ?? null,
    text: message.text?.replaceAll("\r\n", "\n") ?? null,
    html: message.html?.replaceAll("\r\n", "\n") ?? null,
    attachments: message.attachments.map((attachment) => ({
      filename: attachment.filename,
      contentType: attachment.mimeType,
      contentId: attachment.contentId?.replace(/^<|>$/g, "") ?? null,
      base64: Buffer.from(attachment.content).toString("base64"),
    })),
  }));
}
