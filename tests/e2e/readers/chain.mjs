// Checks the ARC chain of a message with mailauth, and prints its status as JSON.
// usage: node chain.mjs MESSAGE RECORDS    RECORDS is {name: TXT record} in JSON
import { readFile } from "node:fs/promises";
import { authenticate } from "mailauth";

const [message, records] = await Promise.all(process.argv.slice(2).map((path) => readFile(path)));
const known = JSON.parse(records);
const resolver = async (name) => {
  if (name in known) return [[known[name]]];
  throw Object.assign(new Error(name), { code: "ENOTFOUND" });
};
const { arc } = await authenticate(message, { resolver, ip: "192.0.2.1", helo: "mx.example.org", sender: "a@example.org", mta: "mx.example.org" });
console.log(JSON.stringify(arc.status.result));
