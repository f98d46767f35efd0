// What tests and measurements share: the built page on a local port, and a browser to open it in.

import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const DIST = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves the built page on the loopback address; gives its URL and a way to end it. */
export async function serve() {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("no built page: run `npm run build` first");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(DIST, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(DIST) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
}

/** How often the page has shown what the engine found. */
export const revision = (page) => page.evaluate(() => Number(document.documentElement.dataset.revision ?? 0));

/** Waits until the page has shown every edit so far, and something newer than `after`. */
export async function settled(page, after = 0) {
  await page.waitForFunction((after) => {
    const { revision, stale } = document.documentElement.dataset;
    return Number(revision ?? 0) > after && stale === undefined;
  }, after);
  // The frame loads its first document in a task of its own.
  await page.waitForTimeout(50);
}
