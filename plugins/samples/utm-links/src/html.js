// Finds href in HTML, and inserts into it without touching anything else.

import { place } from "./url.js";

// What is between these tags is text, whatever it looks like.
const RAW = /^(?:script|style|textarea|title|xmp|noembed|noframes|iframe)$/;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

export function insertions(html, how) {
  let out = "";
  let done = 0;
  for (const { start, end, value, isQuoted } of links(html)) {
    const { text, offsets } = decode(value);
    if (text === undefined) continue;
    const lead = text.length - text.trimStart().length;
    const found = place(text.trim(), how);
    if (!found) continue;
    const at = start + offsets[lead + found.at];
    const inserted = found.text.replaceAll("&", "&amp;");
    // Without quotes, a value that ends in “/” would close its element.
    out += isQuoted ? html.slice(done, at) + inserted : `${html.slice(done, start)}"${html.slice(start, at)}${inserted}`;
    done = at;
    if (!isQuoted) {
      out += `${html.slice(at, end)}"`;
      done = end;
    }
  }
  return out + html.slice(done);
}

/** The value of href in every a and area, and where it stands. */
function* links(html) {
  let at = 0;
  for (;;) {
    at = html.indexOf("<", at);
    if (at < 0) return;
    if (html.startsWith("<!--", at)) {
      at = behind(html, "-->", at + 2);
      continue;
    }
    const tag = /^<([a-z][^\s/>]*)/i.exec(html.slice(at, at + 64));
    if (!tag) {
      at += 1;
      continue;
    }
    const name = tag[1].toLowerCase();
    at += tag[0].length;
    const isLink = name === "a" || name === "area";
    let seen = false;
    ATTRIBUTE.lastIndex = at;
    for (let match; (match = ATTRIBUTE.exec(html)) !== null; ) {
      at = ATTRIBUTE.lastIndex;
      const quoted = match[2] ?? match[3];
      const value = quoted ?? match[4];
      // Of two attributes of one name, the first counts.
      if (isLink && !seen && match[1].toLowerCase() === "href" && value !== undefined) {
        seen = true;
        const end = quoted === undefined ? at : at - 1;
        yield { start: end - value.length, end, value, isQuoted: quoted !== undefined };
        ATTRIBUTE.lastIndex = at;
      }
    }
    at = behind(html, ">", at);
    if (RAW.test(name)) {
      const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
      close.lastIndex = at;
      at = close.exec(html)?.index ?? html.length;
    }
  }
}

function behind(html, text, from) {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", num: "#", equals: "=", quest: "?", colon: ":", sol: "/" };

/**
 * What a browser reads, and where each character of it begins. Without a text where there is a reference that is not
 * known here.
 */
function decode(value) {
  let text = "";
  const offsets = [];
  let at = 0;
  while (at < value.length) {
    const reference = /^&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*)(;?))/i.exec(value.slice(at, at + 40));
    let character = value[at];
    let length = 1;
    if (reference) {
      const [all, hex, decimal, name, semicolon] = reference;
      if (name === undefined) {
        const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
        if (code === 0 || code > 0x10ffff) return {};
        character = String.fromCodePoint(code);
        length = all.length;
      } else if (semicolon) {
        character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
        if (character === undefined) return {};
        length = all.length;
      } else if (name === "amp" && value[at + 4] !== "=") {
        character = "&";
        length = 4;
      }
    }
    for (const unit of character.split("")) {
      offsets.push(at);
      text += unit;
    }
    at += length;
  }
  offsets.push(value.length);
  return { text, offsets };
}
