// A mail API at the edge: a draft in JSON comes in, and is either given back as a signed message or sent.
import { MailwrightError, compose, parseAddresses, sign } from "mailwright/dkim";
import { toCloudflareSend } from "mailwright/outputs";

const ROUTES = {
  /** The finished message, signed in WebCrypto, to be stored or handed to any other service. */
  "/compose": async (draft, env) => {
    const signer = { domain: env.DKIM_DOMAIN, selector: env.DKIM_SELECTOR, key: env.DKIM_KEY };
    const { raw } = await sign(compose(draft), signer);
    return new Response(raw, { headers: { "Content-Type": "message/rfc822" } });
  },

  /** Cloudflare composes by itself, so what it is given is checked by composing first. */
  "/send": async (draft, env) => {
    const { diagnostics } = compose(draft);
    await env.EMAIL.send(toCloudflareSend(draft, parseAddresses));
    return Response.json({ sent: true, diagnostics }, { status: 202 });
  },
};

export default {
  async fetch(request, env) {
    const route = ROUTES[new URL(request.url).pathname];
    if (route === undefined) return new Response("Not found\n", { status: 404 });
    if (request.method !== "POST") return new Response("POST a draft\n", { status: 405, headers: { Allow: "POST" } });
    try {
      return await route(await request.json(), env);
    } catch (problem) {
      if (problem instanceof SyntaxError) return Response.json({ code: "draft-syntax", message: problem.message }, { status: 400 });
      if (!(problem instanceof MailwrightError)) throw problem;
      // Every problem at once, each with its field, so that a form can show them where they are.
      const { code, message, diagnostics } = problem;
      // A key that cannot sign is ours to mend.
      const status = code.startsWith("dkim-") ? 500 : 422;
      return Response.json({ code, message, diagnostics }, { status });
    }
  },
};
