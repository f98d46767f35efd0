// Hostile HTML in a real browser: the preview of each payload is shown without sandbox and without its content
// security policy, so that only the sanitiser stands between it and the page. Nothing may run, fetch or navigate.
// usage: node payloads.mjs PACKAGE_FOLDER TOOLS_FOLDER [PAYLOADS.json …]      ENGINE=webkit for WebKitGTK, not Chromium
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [packageFolder, toolsFolder, ...given] = process.argv.slice(2);
const require = createRequire(join(resolve(toolsFolder), "package.json"));
const files = given.length > 0 ? given : [fileURLToPath(new URL("../vectors/preview/payloads/xss.json", import.meta.url))];
const payloads = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")));

/** Shown at the same time. */
const BATCH = 24;

const PAGE = `<!doctype html><title>payloads</title><body><script type="module">
import { initialize, preview } from "/dist/preview.web.js";
await initialize();
const ran = new Set();
globalThis.ran = ran;

/** Everything a payload usually calls, in the page and in each frame. */
function trap(view, id) {
  const note = () => { ran.add(id); };
  for (const name of ["alert", "confirm", "prompt", "print", "open", "evil", "xss"]) view[name] = note;
}

/** The ways in which an application might show the document. */
const SHOW = {
  srcdoc(html, id, done) {
    const frame = document.createElement("iframe");
    frame.onload = () => { setTimeout(() => { check(frame, id); done(frame); }, 20); };
    frame.srcdoc = html.replace("<head>", "<head><script>top.trap(window, " + JSON.stringify(id) + ")</" + "script>");
    document.body.append(frame);
  },
  innerHTML(html, id, done) {
    const box = document.createElement("div");
    trap(globalThis, id);
    box.innerHTML = html;
    document.body.append(box);
    setTimeout(() => done(box), 20);
  },
};
globalThis.trap = trap;

function check(frame, id) {
  if (frame.contentDocument?.URL !== "about:srcdoc") ran.add(id + " left its frame");
}

function documents(html) {
  const draft = { from: "a@example.org", to: "b@example.org", subject: "x", text: "x", html };
  const shown = preview(draft);
  return [shown.html, shown.dark.authored, shown.dark.inverted].filter((one) => one !== null);
}

globalThis.show = async ({ id, html }, way) => {
  for (const one of documents(html)) {
    const open = one.replace(/<meta http-equiv="?content-security-policy"?[^>]*>/i, "");
    if (open === one) throw new Error("no policy to remove: " + id);
    const shown = await new Promise((done) => SHOW[way](open, id, done));
    for (const node of (shown.contentDocument ?? shown).querySelectorAll("a[href],img,details")) {
      // A reader who clicks a link leaves; that is what links are for.
      if (/^https?:$/.test(node.protocol)) node.addEventListener("click", (event) => event.preventDefault());
      node.click?.();
    }
    shown.remove();
  }
};
globalThis.ready = true;
</script>`;

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };
const OWN = ["/", "/dist/preview.web.js", "/dist/preview.wasm", "/favicon.ico"];
/** Also the proxy of WebKit, which names whole addresses. */
const server = createServer((request, response) => {
  const url = request.url.replace(origin, "");
  if (url === "/") return response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
  if (!OWN.includes(url)) fetched.push(`${current} fetches ${url}`);
  try {
    const body = readFileSync(join(packageFolder, url));
    response.writeHead(200, { "content-type": TYPES[extname(url)] ?? "text/plain" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
// A request over TLS is no more than its first bytes here.
server.on("clientError", (problem, socket) => {
  if (problem.code?.startsWith("HPE_")) fetched.push(`${current} fetches something over TLS`);
  socket.destroy();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const host = `127.0.0.1:${server.address().port}`;
const origin = `http://${host}`;

const failures = [];
let fetched = [];
let current = "the page itself";

/** Both give a browser and a page of which every request is noticed. */
const ENGINES = { chromium, webkit };

async function chromium() {
  const browser = await require("playwright-core").chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (OWN.some((path) => origin + path === url)) return route.continue();
    fetched.push(`${current} fetches ${url}`);
    return route.abort();
  });
  page.on("dialog", (dialog) => dialog.dismiss().then(() => failures.push(`${current} opens a dialog`)));
  page.on("popup", (popup) => popup.close());
  return { browser, page };
}

/** There a dialog fails what the page is asked. */
async function webkit() {
  const { launchWebKit } = await import(pathToFileURL(join(toolsFolder, "webkit.mjs")));
  const browser = await launchWebKit({ proxy: host });
  return { browser, page: await browser.newPage() };
}

const engine = process.env.ENGINE ?? "chromium";
const { browser, page } = await ENGINES[engine]();
try {
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => globalThis.ready, undefined, { timeout: 30_000 });
  for (const way of ["srcdoc", "innerHTML"]) {
    for (let at = 0; at < payloads.length; at += BATCH) {
      const batch = payloads.slice(at, at + BATCH);
      current = `one of ${batch.map(({ id }) => id).join(", ")} (${way})`;
      await page.evaluate(({ batch, way }) => Promise.all(batch.map((one) => globalThis.show(one, way))), { batch, way })
        .catch((problem) => { throw new Error(`${current}: ${problem.message}`, { cause: problem }); });
    }
  }
  const ran = await page.evaluate(() => [...globalThis.ran]);
  failures.push(...fetched, ...ran.map((id) => `${id} runs`));
  // The traps work: what is not a preview does run, and fetches.
  fetched = [];
  await page.evaluate(() => new Promise((done) => {
    const box = document.createElement("div");
    globalThis.trap(globalThis, "control");
    box.innerHTML = "<img src=data:x onerror=alert(1)><img src=http://a.example/><img src=https://a.example/><img src=/own>";
    document.body.append(box);
    setTimeout(done, 300);
  }));
  const control = await page.evaluate(() => globalThis.ran.has("control"));
  if (!control || fetched.length < 3) failures.push(`the traps see nothing, or not all: ${control}, ${fetched}`);
} finally {
  await browser.close();
  server.close();
}
failures.slice(0, 20).forEach((failure) => console.log(failure));
console.log(`${engine}: ${payloads.length} payloads in two ways: ${failures.length === 0 ? payloads.length : 0} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
