import type { Failure } from "./mailwright";

export class Proxy {
  private readonly prefix: string;
  private readonly own: string[];

  constructor(prefix: string, own: string[]) {
    this.prefix = prefix.trim();
    const host = /^https:\/\//i.test(this.prefix) ? hostOf(this.prefix) : "";
    if (host === "") {
      throw { tag: "config", val: "“proxy” has to begin with https:// and the name of a host" } satisfies Failure;
    }
    this.own = [host, ...own.map((one) => one.trim().toLowerCase()).filter((one) => one !== "")];
  }

  /** The address through the proxy; nothing where it stays as it is. */
  through(address: string): string | undefined {
    const url = address.trim().replace(/[\t\n\r]/g, "");
    // Browsers take //host for the scheme of the page, and mail has none.
    const whole = /^[/\\]{2}/.test(url) ? `https:${url}` : url;
    if (!/^https?:/i.test(whole)) return undefined;
    const host = hostOf(whole);
    if (host === "" || this.own.some((one) => host === one || host.endsWith(`.${one}`))) return undefined;
    return this.prefix + encode(whole);
  }
}

export function hostOf(url: string): string {
  const authority = /^https?:[/\\]*([^/\\?#]*)/i.exec(url)?.[1] ?? "";
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
}

/** So that it needs no quoting in HTML, CSS or a list of sources either. */
function encode(url: string): string {
  return encodeURIComponent(url).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
