/** Files that examples attach. */

import invitation from "./assets/tea-tasting.ics?url";
import letters from "./assets/letters.jpg";
import guide from "../../../examples/使用指南.pdf?url";
import logo from "../../../examples/logo.png";

const URLS: Record<string, string> = {
  "letters.jpg": letters,
  "logo.png": logo,
  "tea-tasting.ics": invitation,
  "使用指南.pdf": guide,
};

export async function fetchAsset(name: string): Promise<Uint8Array> {
  const url = URLS[name];
  if (url === undefined) throw new Error(`no such example file: ${name}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
