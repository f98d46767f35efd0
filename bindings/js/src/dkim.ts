import type { Diagnostic } from "../types/index.js";
import type { DkimIdentity, DkimSigner, Preparation, Signable, Signed, SignOptions, SigningKey } from "../types/dkim.js";
import type { Call, ComposeGlue } from "./compose.js";
import { type Engine, UNSURE } from "./engine.js";
import { MailwrightError } from "./errors.js";
import { flatten } from "./wire.js";

type Algorithm = Preparation["algorithm"];

/** A signature in WebAssembly that lacks only its value. */
interface PreparedDkim {
  algorithm(): Algorithm;
  dataToSign(): Uint8Array<ArrayBuffer>;
  digest(): Uint8Array<ArrayBuffer>;
  diagnostics(): Diagnostic[];
  finish(signature: Uint8Array): string;
  free(): void;
}

export interface DkimGlue extends ComposeGlue {
  prepareDkim: Call<PreparedDkim[]>;
  dkimFinding(code: string, lang: string, field: string, bits: string, algorithm: string): Diagnostic;
}

/** A key that is ready, and what it makes. */
interface ReadyKey {
  algorithm: Algorithm | undefined;
  bits: number;
  sign(data: Uint8Array<ArrayBuffer>, algorithm: Algorithm): ArrayBuffer | Uint8Array | Promise<ArrayBuffer | Uint8Array>;
}

const WEB_CRYPTO = {
  "rsa-sha256": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "ed25519-sha256": { name: "Ed25519" },
} as const;
/** RFC 8301 §3.2. */
const LEAST_BITS = 1024;
const STRONG_BITS = 2048;
/** Object identifiers with their tag and length: rsaEncryption (RFC 8017 §A.1) and Ed25519 (RFC 8410 §3). */
const OIDS: [Algorithm, string][] = [
  ["rsa-sha256", "06092a864886f70d010101"],
  ["ed25519-sha256", "06032b6570"],
];

/** The functions of `mailwright/dkim`, in an engine. */
export function dkimApi<G extends DkimGlue>(engine: Engine<G>) {
  const problem = (code: string, field: string, options: SignOptions | undefined, bits = "", algorithm = ""): Diagnostic =>
    engine.call((glue) => glue.dkimFinding(code, String(options?.lang ?? "en"), field, bits, algorithm));
  const refuse = (code: string, field: string, options: SignOptions | undefined, cause?: unknown): never => {
    const error = MailwrightError.of([problem(code, field, options)]);
    if (cause !== undefined) error.cause = cause;
    throw error;
  };

  const prepareAll = (message: Signable, identities: DkimIdentity[], options?: SignOptions): PreparedDkim[] => {
    const raw = ArrayBuffer.isView(message) ? message : (message as { raw?: unknown } | null)?.raw;
    const input = { raw, signers: identities };
    try {
      return engine.call((glue) => {
        const { bytes, blobs, texts } = flatten(input, options);
        return glue.prepareDkim(bytes, blobs, texts);
      });
    } catch (thrown) {
      if (thrown === UNSURE) throw new MailwrightError("internal", "A call that was checked is said not to be.");
      throw thrown;
    }
  };

  /** What the glue throws is a list of findings, also from a class. */
  const finish = (prepared: PreparedDkim, signature: Uint8Array): string => engine.call(() => prepared.finish(signature));

  const prepare = (message: Signable, identity: DkimIdentity, options?: SignOptions): Preparation => {
    const [prepared] = prepareAll(message, [identity], options) as [PreparedDkim];
    return {
      algorithm: prepared.algorithm(),
      dataToSign: prepared.dataToSign(),
      digest: prepared.digest(),
      diagnostics: prepared.diagnostics(),
      finish: (signature: Uint8Array) => finish(prepared, signature),
    };
  };

  async function sign(message: Signable, signers: DkimSigner | DkimSigner[], options?: SignOptions): Promise<Signed> {
    const list = Array.isArray(signers) ? signers : [signers];
    const diagnostics: Diagnostic[] = [];
    const keys: ReadyKey[] = [];
    for (const [i, signer] of list.entries()) {
      const at = (name: string): string => `signers[${i}].${name}`;
      const key = await readyKey(signer?.key, (code, cause) => refuse(code, at("key"), options, cause));
      if (key.bits > 0 && key.bits < LEAST_BITS) throw MailwrightError.of([problem("dkim-key-too-short", at("key"), options, String(key.bits))]);
      if (key.bits >= LEAST_BITS && key.bits < STRONG_BITS) diagnostics.push(problem("dkim-key-weak", at("key"), options, String(key.bits)));
      if (key.algorithm !== undefined && signer.algorithm !== undefined && signer.algorithm !== key.algorithm) {
        const kind = key.algorithm === "rsa-sha256" ? "rsa" : "ed25519";
        throw MailwrightError.of([problem("dkim-key-kind", at("algorithm"), options, kind, signer.algorithm)]);
      }
      keys.push(key);
    }
    const identities = list.map(({ key: _, ...identity }, i) => ({ ...identity, algorithm: keys[i]!.algorithm ?? identity.algorithm }));
    const prepared = prepareAll(message, identities, options);
    const headers: string[] = [];
    for (const [i, one] of prepared.entries()) {
      const signature = await Promise.resolve()
        .then(() => keys[i]!.sign(one.dataToSign(), one.algorithm()))
        .catch((cause: unknown) => refuse("dkim-signing-failed", `signers[${i}].key`, options, cause));
      headers.push(finish(one, signature instanceof ArrayBuffer ? new Uint8Array(signature) : signature));
    }
    diagnostics.push(...(prepared[0]?.diagnostics() ?? []));
    for (const one of prepared) one.free();
    const raw = ArrayBuffer.isView(message) ? message : message.raw;
    return { raw: insert(raw, headers), headers, diagnostics };
  }

  return { prepare, sign };
}

/** The message with signature fields at its top. */
export function insert(raw: Uint8Array, headers: string[]): Uint8Array<ArrayBuffer> {
  const fields = new TextEncoder().encode(headers.join(""));
  const signed = new Uint8Array(fields.length + raw.length);
  signed.set(fields);
  signed.set(raw, fields.length);
  return signed;
}

type Refuse = (code: string, cause?: unknown) => never;

async function readyKey(key: SigningKey, refuse: Refuse): Promise<ReadyKey> {
  if (typeof key === "function") return { algorithm: undefined, bits: 0, sign: key };
  if (typeof key === "string") return imported(derOf(key, refuse), refuse);
  if (ArrayBuffer.isView(key)) return imported(key as Uint8Array, refuse);
  if (Object.prototype.toString.call(key) === "[object CryptoKey]") return ofCryptoKey(key as unknown as CryptoKey, refuse);
  return refuse("dkim-key-unreadable");
}

function ofCryptoKey(key: CryptoKey, refuse: Refuse): ReadyKey {
  if (key.type === "public") refuse("dkim-key-public");
  const details = key.algorithm as { name: string; hash?: { name: string }; modulusLength?: number };
  const found = (Object.keys(WEB_CRYPTO) as Algorithm[]).find((name) => WEB_CRYPTO[name].name === details.name);
  if (found === undefined || (details.hash !== undefined && details.hash.name !== "SHA-256")) return refuse("dkim-key-unsupported");
  return { algorithm: found, bits: details.modulusLength ?? 0, sign: (data) => crypto.subtle.sign(WEB_CRYPTO[found].name, key, data) };
}

/** A key in PKCS #8. */
async function imported(der: Uint8Array, refuse: Refuse): Promise<ReadyKey> {
  // The identifier stands near the start, before the key itself.
  const start = hex(der.subarray(0, 48));
  const [algorithm] = OIDS.find(([, oid]) => start.includes(oid)) ?? refuse("dkim-key-unsupported");
  const bytes = new Uint8Array(der);
  const key = await crypto.subtle
    .importKey("pkcs8", bytes, WEB_CRYPTO[algorithm], false, ["sign"])
    // The cause may say something of the key.
    .catch(() => refuse("dkim-key-unreadable"));
  return ofCryptoKey(key, refuse);
}

function derOf(pem: string, refuse: Refuse): Uint8Array {
  const found = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([^-]*)-----END \1-----/.exec(pem);
  if (found === null) return refuse(/-----BEGIN [A-Z ]*PUBLIC KEY-----/.test(pem) ? "dkim-key-public" : "dkim-key-unreadable");
  const [, label, body] = found as unknown as [string, string, string];
  if (label === "ENCRYPTED PRIVATE KEY" || body.includes(":")) return refuse("dkim-key-encrypted");
  let der: Uint8Array;
  try {
    der = Uint8Array.from(atob(body.replace(/\s+/g, "")), (digit) => digit.charCodeAt(0));
  } catch {
    return refuse("dkim-key-unreadable");
  }
  if (label === "PRIVATE KEY") return der;
  return label === "RSA PRIVATE KEY" ? pkcs8(der) : refuse("dkim-key-unsupported");
}

/** An `RSAPrivateKey` in a `PrivateKeyInfo` (RFC 5958 §2), the only form that WebCrypto reads. */
function pkcs8(rsa: Uint8Array): Uint8Array {
  const algorithm = [0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
  return element(0x30, [...algorithm, ...element(0x04, rsa)]);
}

function element(tag: number, content: Uint8Array | number[]): Uint8Array {
  const { length } = content;
  return Uint8Array.from([tag, 0x82, length >> 8, length & 0xff, ...content]);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
