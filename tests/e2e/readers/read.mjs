// Reads a message with postal-mime and prints what a reader would see, as JSON.
import { readFile } from "node:fs/promises";
import PostalMime from "postal-mime";

const message = await PostalMime.parse(await readFile(process.argv[2]));
const mailboxes = (list) =>
  (list ?? []).flatMap((entry) => entry.group ?? [entry]).map(({ name, address }) => ({ name, address }));

console.log(JSON.stringify({
  subject: message.subject ?? null,
  from: mailboxes(message.from ? [message.from] : []),
  to: mailboxes(message.to),
  text: message.text?.replaceAll("\r\n", "\n") ?? null,
  html: message.html?.replaceAll("\r\n", "\n") ?? null,
  attachments: message.attachments.map((attachment) => ({
    filename: attachment.filename,
    contentType: attachment.mimeType,
    contentId: attachment.contentId?.replace(/^<|>$/g, "") ?? null,
    base64: Buffer.from(attachment.content).toString("base64"),
  })),
}));
