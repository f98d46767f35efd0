import { hostOf, type Proxy } from "./proxy";

// What is between these tags is text, whatever it looks like.
const RAW = /^(?:script|textarea|title|xmp|noembed|noframes|iframe)$/;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

// Where an attribute is the address of an image.
const SOURCES: Record<string, string[]> = {
  img: ["src", "lowsrc", "dynsrc"],
  input: ["src"],
  image: ["href", "xlink:href", "src"],
  video: ["poster"],
};
const SETS = new Set(["img", "source"]);

interface Piece {
  start: number;
  end: number;
  text: string;
}

export function rewrite(html: string, proxy: Proxy): { html: string; trackers: string[] } {
  const pieces: Piece[] = [];
  const trackers: string[] = [];
  let at = 0;
  while ((at = html.indexOf("<", at)) >= 0) {
    if (html.startsWith("<!--", at)) {
      at = behind(html, "-->", at + 2);
      continue;
    }
    const tag = /^<([a-z][^\s/>]*)/i.exec(html.slice(at, at + 64));
    if (tag === null) {
      at += 1;
      continue;
    }
    const name = tag[1].toLowerCase();
    at = attributes(html, at + tag[0].length, name, proxy, pieces, trackers);
    if (name === "style" || RAW.test(name)) {
      const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
      close.lastIndex = at;
      const end = close.exec(html)?.index ?? html.length;
      if (name === "style") add(pieces, at, end, html.slice(at, end), css(html.slice(at, end), proxy));
      at = end;
    }
  }
  let out = "";
  let done = 0;
  for (const { start, end, text } of pieces) {
    out += html.slice(done, start) + text;
    done = end;
  }
  return { html: out + html.slice(done), trackers };
}

function add(pieces: Piece[], start: number, end: number, before: string, after: string): void {
  if (after !== before) pieces.push({ start, end, text: after });
}

/** The place behind the tag. */
function attributes(html: string, from: number, tag: string, proxy: Proxy, pieces: Piece[], trackers: string[]): number {
  let at = from;
  const seen = new Map<string, string>();
  ATTRIBUTE.lastIndex = at;
  for (let match: RegExpExecArray | null; (match = ATTRIBUTE.exec(html)) !== null; ) {
    at = ATTRIBUTE.lastIndex;
    const name = match[1].toLowerCase();
    const quoted = match[2] ?? match[3];
    const value = quoted ?? match[4];
    // Of two attributes of one name, the first counts.
    if (value === undefined || seen.has(name)) continue;
    const decoded = decode(value);
    seen.set(name, decoded);
    const changed = change(tag, name, decoded, proxy);
    if (changed !== undefined && changed !== decoded) {
      const end = quoted === undefined ? at : at - 1;
      const quote = quoted === undefined ? '"' : "";
      pieces.push({ start: end - value.length, end, text: quote + escape(changed) + quote });
    }
  }
  const source = seen.get("src");
  if (tag === "img" && source !== undefined && isPixel(seen) && proxy.through(source) !== undefined) {
    trackers.push(hostOf(source.trim()) || source);
  }
  return behind(html, ">", at);
}

function isPixel(attributes: Map<string, string>): boolean {
  const tiny = (value: string | undefined) => value !== undefined && /^\s*[01](?:px)?\s*$/i.test(value);
  return tiny(attributes.get("width")) && tiny(attributes.get("height"));
}

function change(tag: string, name: string, value: string, proxy: Proxy): string | undefined {
  if (name === "style") return css(value, proxy);
  if (name === "background" || SOURCES[tag]?.includes(name)) return proxy.through(value);
  if (name === "srcset" && SETS.has(tag)) return sourceSet(value, proxy);
  return undefined;
}

/** Addresses with a width or a density each, separated by commas; an address may have commas inside. */
function sourceSet(value: string, proxy: Proxy): string {
  return value.replace(/([\s,]*)([^\s,]\S*?)(,*(?:\s+[^,]*|$))(?=,|$)/g, (all, before, address, after) => {
    const changed = proxy.through(address);
    return changed === undefined ? all : before + changed + after;
  });
}

function css(text: string, proxy: Proxy): string {
  const pattern = /(url\(\s*)(?:"([^"\\\n]*)"|'([^'\\\n]*)'|([^\s"'()\\]+))(\s*\))|(@import\s+)(?:"([^"\\\n]*)"|'([^'\\\n]*)')/gi;
  return text.replace(pattern, (all, open, double, single, bare, close) => {
    const changed = open === undefined ? undefined : proxy.through(double ?? single ?? bare);
    return changed === undefined ? all : `${open}${changed}${close}`;
  });
}

function behind(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

const NAMED: Record<string, string> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", num: "#", equals: "=", quest: "?", colon: ":", sol: "/", period: ".",
  lpar: "(", rpar: ")", comma: ",", semi: ";", percnt: "%", Tab: "\t", NewLine: "\n",
};

function decode(value: string): string {
  return value.replace(/&(?:#x([\da-f]+);?|#(\d+);?|([a-z]+);|amp(?![=a-z\d]))/gi, (all, hex, decimal, name) => {
    if (hex !== undefined || decimal !== undefined) {
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : "\ufffd";
    }
    return name === undefined ? "&" : (NAMED[name] ?? all);
  });
}

function escape(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/'/g, "&#39;").replace(/</g, "&lt;");
}
