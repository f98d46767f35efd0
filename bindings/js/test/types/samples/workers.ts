// Cloudflare's own types take what is made for them.
import { EmailMessage } from "cloudflare:email";
import { compose, parseAddresses, type Draft } from "mailwright";
import { sign } from "mailwright/dkim";
import { toCloudflareRaw, toCloudflareSend } from "mailwright/outputs";

const draft: Draft = { from: "a@example.org", to: "b@example.org", subject: "x", text: "x" };

export default {
  async fetch(_: Request, env: { EMAIL: SendEmail }): Promise<Response> {
    for (const { from, to, raw } of toCloudflareRaw(compose(draft))) await env.EMAIL.send(new EmailMessage(from, to, raw));
    await env.EMAIL.send(toCloudflareSend(draft, parseAddresses));
    const pair = (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
    const { raw } = await sign(compose(draft), { domain: "example.org", selector: "s2026", key: pair.privateKey });
    return new Response(raw);
  },
};
