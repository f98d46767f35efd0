// Answers every letter, as an Email Worker of Cloudflare.
import { EmailMessage } from "cloudflare:email";
import { compose } from "mailwright";
import { toCloudflareRaw } from "mailwright/outputs";
import PostalMime from "postal-mime";

export default {
  async email(message) {
    const letter = await PostalMime.parse(message.raw);
    if (isAutomatic(message)) return;
    const reply = compose({
      from: { name: "Support", address: message.to },
      to: message.from,
      subject: `Re: ${(letter.subject ?? "").replace(/^re:\s*/i, "")}`,
      inReplyTo: letter.messageId,
      references: [letter.references, letter.messageId].filter(Boolean).join(" "),
      headers: { "Auto-Submitted": "auto-replied" },
      text: `您好，来信已收到，我们会尽快回复。\n\n${quoted(letter.text ?? "")}`,
    });
    for (const { from, to, raw } of toCloudflareRaw(reply)) await message.reply(new EmailMessage(from, to, raw));
  },
};

/** RFC 3834 §2: who answers an answer starts a loop. */
function isAutomatic({ from, headers }) {
  const submitted = headers.get("Auto-Submitted") ?? "no";
  return from === "" || submitted.toLowerCase() !== "no" || headers.has("List-Id");
}

function quoted(text) {
  return text.trimEnd().split("\n").map((line) => `> ${line}\n`).join("");
}
