// How long after a keystroke preview and findings are up to date, in Chromium, on an HTML mail of 50 KB.
// Prints JSON. `updated`: the page's tree has changed. `painted`: the frame with the change was drawn.

import { launch, serve, settled } from "./browser.mjs";

const KEYS = 300;
const WORD = "abcdefghij ";
const PAUSE_MS = 90;
const SIZE = 50_000;

/** A mail of tables, as newsletters are, with things to find fault with. */
function bigMail() {
  const row = (n) => `
    <tr><td style="padding: 12px 24px; font: 16px/1.5 Arial, sans-serif; color: #222222">
      <h2 style="margin: 0 0 6px; font-size: 20px">Item ${n}: 第 ${n} 条</h2>
      <p style="margin: 0">Some words about it, with <a href="https://shop.example/item/${n}">a link</a> and a picture:
      <img src="https://shop.example/${n}.png" width="120" height="80"${n % 20 === 0 ? "" : ` alt="Item ${n}"`}></p>
    </td></tr>`;
  const rows = [];
  for (let length = 0; length < SIZE; length += rows.at(-1).length) rows.push(row(rows.length));
  const style = "@media (prefers-color-scheme: dark) { body { background: #111111; color: #eeeeee } }";
  return `<!DOCTYPE html>\n<html lang="en"><head><title>Big</title><style>${style}</style></head><body><table>${rows.join("")}\n</table></body></html>\n`;
}

function draft(html) {
  const text = {
    from: "Shop <news@shop.example>",
    to: "bob@example.org",
    subject: "News",
    body: "html",
    html,
    text: "News.\n",
  };
  return JSON.stringify({
    ...text,
    cc: "",
    bcc: "",
    replyTo: "",
    priority: "",
    date: "",
    headers: [],
    markdown: "",
    attachments: [],
  });
}

/** Runs in the page: notes for every key when it was pressed, when the page was updated, and when painted. */
function watch() {
  const samples = [];
  let pressed = 0;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === 0) return;
    const sample = { updated: performance.now() - pressed };
    const start = pressed;
    pressed = 0;
    samples.push(sample);
    // The task after an animation frame runs when that frame has been handed over for painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (sample.painted = performance.now() - start);
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { attributeFilter: ["data-revision"] });
  globalThis.latencySamples = samples;
}

function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2));
  return { median: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

const server = await serve();
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const html = bigMail();
  await page.addInitScript((stored) => localStorage.setItem("mailwright.draft", stored), draft(html));
  await page.goto(server.url);
  await settled(page);
  // A finding half way down leads to its picture; the letters go before it.
  const findings = page.locator(".findings-list .finding button.go");
  const middle = findings.nth((await findings.count()) >> 1);
  await middle.click();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  await page.evaluate(watch);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(WORD[key % WORD.length]);
    await page.waitForTimeout(PAUSE_MS);
  }
  await settled(page);
  const samples = await page.evaluate(() => globalThis.latencySamples);
  const shown = (await page.frameLocator("iframe").locator("body").textContent()).split(WORD).length - 1;
  if (shown !== Math.floor(KEYS / WORD.length))
    throw new Error(`the preview shows ${shown} of the words typed`);
  const result = {
    browser: `Chromium ${browser.version()}`,
    htmlBytes: Buffer.byteLength(html),
    keys: KEYS,
    samples: samples.length,
    findings: await page.locator(".findings-list .finding").count(),
    milliseconds: {
      updated: summary(samples.map(({ updated }) => updated)),
      painted: summary(samples.map(({ painted }) => painted)),
    },
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  await browser.close();
  server.close();
}
