// WebKitGTK, Safari's engine on Linux, over WebDriver: as much of a browser and its pages as the tests use, under
// the names that Playwright has for it.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { start, stop } from "./process.mjs";

const START = 30_000;
/** For what a page does at one go. */
const LIMIT = 120_000;
/** Keys that stand for no character, as WebDriver writes them. */
const KEYS = { End: "\uE010", Home: "\uE011", ArrowLeft: "\uE012", ArrowRight: "\uE014" };

/** @param proxy `host:port` that all requests go to, also those to this machine; TLS starts with the proxy itself */
export async function launchWebKit({ proxy } = {}) {
  const home = mkdtempSync(join(tmpdir(), "mailwright-webkit-"));
  const children = [];
  const end = () => {
    children.forEach(stop);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", end);
  try {
    const display = await screen(children);
    // The user's own settings and caches stay out of it. Where the sandbox is the default it needs rights that
    // containers lack.
    const env = { HOME: home, DISPLAY: display, NO_AT_BRIDGE: "1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
    const session = await open(await driver(children, env), proxy);
    return new Browser(session, await send("GET", `${session}/window`), () => {
      process.off("exit", end);
      end();
    });
  } catch (problem) {
    end();
    throw problem;
  }
}

/** A screen that nobody sees. */
async function screen(children) {
  const child = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  children.push(child);
  const [number] = await once(child.stdio[3], "data", { signal: AbortSignal.timeout(START) })
    .catch((cause) => { throw new Error("Xvfb gives no screen", { cause }); });
  return `:${String(number).trim()}`;
}

/** The address of a driver that answers. */
async function driver(children, env) {
  const port = await freePort();
  const child = start("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  children.push(child);
  const url = `http://127.0.0.1:${port}`;
  for (const late = Date.now() + START; Date.now() < late && child.exitCode === null; await pause(50)) {
    if (await send("GET", `${url}/status`).then(({ ready }) => ready, () => false)) return url;
  }
  throw new Error("WebKitWebDriver does not answer");
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function open(url, proxy) {
  const timeouts = { script: LIMIT, pageLoad: 60_000 };
  const proxies = proxy === undefined ? {} : { proxy: { proxyType: "manual", httpProxy: proxy, sslProxy: proxy } };
  const { sessionId } = await send("POST", `${url}/session`, { capabilities: { alwaysMatch: { timeouts, ...proxies } } });
  return `${url}/session/${sessionId}`;
}

async function send(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(LIMIT + 10_000) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

class Browser {
  #session;
  /** Stays, as the session ends with the last window. */
  #first;
  #current;
  #end;

  constructor(session, first, end) {
    this.#session = session;
    this.#first = this.#current = first;
    this.#end = end;
  }

  async newPage() {
    const { handle } = await this.#ask(this.#first, "POST", "/window/new", { type: "window" });
    return new Page((...command) => this.#ask(handle, ...command));
  }

  /** Windows take turns: WebDriver has one that is spoken to. */
  async #ask(handle, method, path, body) {
    if (this.#current !== handle) await send("POST", `${this.#session}/window`, { handle });
    this.#current = handle;
    return send(method, this.#session + path, body);
  }

  async close() {
    await send("DELETE", this.#session).catch(() => {});
    this.#end();
  }
}

class Page {
  #send;

  constructor(send) {
    this.#send = send;
  }

  /** WebDriver does not tell what a page complains about. */
  on() {}

  goto(url) {
    return this.#send("POST", "/url", { url });
  }

  /** What a function or an expression comes to, as JSON. */
  async evaluate(code, argument = null) {
    const value = typeof code === "function" ? `(${code})(arguments[0])` : code;
    const told = "(value) => done({ json: JSON.stringify(value) ?? null }), (error) => done({ problem: String(error) })";
    const script = `const done = arguments[1]; (async () => ${value})().then(${told});`;
    const answer = await this.#send("POST", "/execute/async", { script, args: [argument] });
    if (answer === null) throw new Error("the page opened a dialog");
    if (answer.problem !== undefined) throw new Error(answer.problem);
    return answer.json === null ? undefined : JSON.parse(answer.json);
  }

  async waitForFunction(code, argument, { timeout = 30_000 } = {}) {
    const late = Date.now() + timeout;
    while (!(await this.evaluate(code, argument))) {
      if (Date.now() > late) throw new Error(`waited in vain for ${code}`);
      await pause(50);
    }
  }

  keyboard = { press: (key) => this.#act({ type: "key", id: "keyboard", actions: downAndUp("key", { value: KEYS[key] }) }) };

  mouse = {
    click: (x, y) => this.#act({ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x, y }, ...downAndUp("pointer", { button: 0 })] }),
  };

  #act(...actions) {
    return this.#send("POST", "/actions", { actions });
  }

  close() {
    return this.#send("DELETE", "/window");
  }
}

function downAndUp(device, which) {
  return [{ type: `${device}Down`, ...which }, { type: `${device}Up`, ...which }];
}
