// Where parameters go in a link, and which.

/**
 * @param {string} url as a browser reads it, without spaces around it
 * @returns {{at: number, text: string} | undefined} what to insert before which character
 */
export function place(url, { parameters, hosts, exempt }) {
  const match = /^https?:\/\/([^/?#\\]*)/i.exec(url);
  if (!match || exempt.has(url) || !isOurs(match[1], hosts)) return undefined;
  const hash = url.indexOf("#");
  const at = hash < 0 ? url.length : hash;
  const mark = url.slice(0, at).indexOf("?");
  const query = mark < 0 ? "" : url.slice(mark + 1, at);
  const there = new Set(query.split(/[&;]/).map((pair) => pair.split("=", 1)[0].toLowerCase()));
  const missing = parameters.filter(([name]) => !there.has(name));
  if (missing.length === 0) return undefined;
  const before = mark < 0 ? "?" : query === "" || query.endsWith("&") ? "" : "&";
  return { at, text: before + missing.map(([name, value]) => `${name}=${encode(value)}`).join("&") };
}

function isOurs(authority, hosts) {
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
  if (host === "") return false;
  return hosts.length === 0 || hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** So that it needs no quoting in HTML either. */
function encode(value) {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
