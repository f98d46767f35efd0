// Checks the DKIM signatures of a message with mailauth: a verdict for each, as JSON.
// usage: node signatures.mjs MESSAGE RECORDS    RECORDS is {name: TXT record} in JSON
import { readFile } from "node:fs/promises";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";

const [message, records] = await Promise.all(process.argv.slice(2).map((path) => readFile(path)));
const known = JSON.parse(records);
const resolver = async (name) => {
  if (name in known) return [[known[name]]];
  throw Object.assign(new Error(name), { code: "ENOTFOUND" });
};
const { results } = await dkimVerify(message, { resolver });
console.log(JSON.stringify(results.map(({ status }) => status.result === "pass")));
