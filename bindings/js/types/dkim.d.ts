/**
 * Everything of `mailwright`, and DKIM signatures (RFC 6376, RFC 8463) with a key that stays where it is: in WebCrypto,
 * in a hardware module, behind a service. Loads its own WebAssembly.
 */
import type { Diagnostic, ReportOptions } from "./index.js";
export * from "./index.js";

/** `ed25519-sha256` is not known to every receiver: sign with RSA as well. */
export type DkimAlgorithm = "rsa-sha256" | "ed25519-sha256";

/** Who signs, and which fields. */
export interface DkimIdentity {
  /** The signing domain. An internationalized one is written as A-labels. */
  domain: string;
  /** The name that the public key is published under: `SELECTOR._domainkey.DOMAIN`. */
  selector: string;
  /** What the key makes. `rsa-sha256` where neither this nor the key says so. */
  algorithm?: DkimAlgorithm | undefined;
  /** How header and body may change on the way. `"relaxed/relaxed"` without it. */
  canonicalization?: "relaxed/relaxed" | "relaxed/simple" | "simple/relaxed" | "simple/simple" | undefined;
  /** Fields to sign, in place of those of RFC 6376 §5.4.1. From, List-Unsubscribe and -Post are always signed. */
  headers?: string[] | undefined;
  /** Fields that nobody may add one of. From is always one; From, Reply-To, Subject, Date, To and Cc without it. */
  oversigned?: string[] | undefined;
  /** Seconds until the signature expires. Never without it. */
  expiresAfter?: number | undefined;
}

/** A `CryptoKey`, told by what every runtime's has. */
export interface CryptoKeyLike {
  readonly type: string;
  readonly algorithm: { readonly name: string };
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

/**
 * A private key: a `CryptoKey` for `RSASSA-PKCS1-v1_5` with SHA-256 or for `Ed25519`, a PEM text, PKCS #8 bytes, or a
 * function that has `data` signed elsewhere. Such a function hashes `data` itself for `rsa-sha256`; for `ed25519-sha256`
 * it gets 32 bytes for plain Ed25519.
 */
export type SigningKey =
  | CryptoKeyLike
  | string
  | Uint8Array
  | ((data: Uint8Array<ArrayBuffer>, algorithm: DkimAlgorithm) => Uint8Array | ArrayBuffer | Promise<Uint8Array | ArrayBuffer>);

export interface DkimSigner extends DkimIdentity {
  key: SigningKey;
}

/** The bytes of a message, or what `compose` gave. */
export type Signable = Uint8Array | { raw: Uint8Array };

export interface SignOptions extends ReportOptions {
  /** Time of signing: milliseconds since 1970 or a `Date`. The clock without it. */
  now?: number | Date | undefined;
}

export interface Signed {
  /** The message with its signatures at the top. Nothing may change it from here on. */
  raw: Uint8Array<ArrayBuffer>;
  /** Each DKIM-Signature field, with its line end. */
  headers: string[];
  /** What is weak about the keys or the message. */
  diagnostics: Diagnostic[];
}

/** A signature that lacks only its value. */
export interface Preparation {
  algorithm: DkimAlgorithm;
  /** What the key signs, see {@link SigningKey}. */
  dataToSign: Uint8Array<ArrayBuffer>;
  /** Its SHA-256 digest, for keys that take one. */
  digest: Uint8Array<ArrayBuffer>;
  /** What is weak about the message. */
  diagnostics: Diagnostic[];
  /** The DKIM-Signature field, with its line end, for {@link insert}. */
  finish(signature: Uint8Array): string;
}

/**
 * Signs a message, once for each signer; no signature covers another. A key that cannot sign is an error, never a
 * message without a signature.
 *
 * ```js
 * const { raw } = await sign(compose(draft), { domain: "example.org", selector: "s2026", key: env.DKIM_KEY });
 * ```
 *
 * @throws {MailwrightError} `dkim-…`: what is wrong with the message, the names or a key
 */
export function sign(message: Signable, signers: DkimSigner | DkimSigner[], options?: SignOptions): Promise<Signed>;

/** What a key that is somewhere else has to sign. */
export function prepare(message: Signable, identity: DkimIdentity, options?: SignOptions): Preparation;

/** The message with finished signature fields at its top. */
export function insert(raw: Uint8Array, headers: string[]): Uint8Array<ArrayBuffer>;
