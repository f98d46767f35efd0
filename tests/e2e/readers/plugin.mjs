// A transpiled plugin in a host of a few lines: what it says of itself, and of a message with this header.
// usage: node plugin.mjs MODULE SETTINGS HEADERS
import { pathToFileURL } from "node:url";

const [path, settings, headers] = [process.argv[2], ...process.argv.slice(3).map((json) => JSON.parse(json))];
const { mailwrightPlugin, instantiate } = await import(pathToFileURL(path));
class Message {
  header(name) {
    return headers[name] ?? [];
  }
}
const ours = {
  types: { Message },
  log: { log() {} },
  config: { get: (key) => settings[key], getList: () => [] },
};
const imports = Object.fromEntries(Object.entries(ours).map(([name, one]) => [`mailwright:plugin/${name}`, one]));
const module = (name) => new WebAssembly.Module(Buffer.from(mailwrightPlugin.modules[name], "base64"));
const filter = (await instantiate(module, imports))["mailwright:plugin/filter@0.1.0"];
console.log(JSON.stringify({ manifest: JSON.parse(mailwrightPlugin.manifest), describes: filter.describe(), answer: filter.check(new Message()) }));
