//! `DomainKeys` Identified Mail (RFC 6376, RFC 8463), without keys: core prepares the bytes that a key signs, puts
//! the signature into its header field, and checks signatures with keys that it is given.
//!
//! A key may be anywhere: in a file, behind `WebCrypto`, in a hardware module. It is handed
//! [`Prepared::data_to_sign`] and gives back a signature.
//!
//! ```
//! use mailwright::dkim::{Algorithm, Identity, Unsigned, insert};
//! # fn sign_with_your_key(_: &[u8]) -> Vec<u8> { vec![7; 64] }
//!
//! let raw = b"From: a@example.org\r\nSubject: Hi\r\n\r\nHello\r\n";
//! let identity = Identity::new("example.org", "s2026", Algorithm::Ed25519Sha256)?;
//! let prepared = Unsigned::read(raw)?.prepare(&identity, 1_795_426_200_000);
//! let signature: Vec<u8> = sign_with_your_key(prepared.data_to_sign());
//! let signed = insert(raw, &[prepared.finish(&signature)?]);
//! assert!(signed.starts_with(b"DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=example.org;"));
//! # Ok::<(), mailwright::Diagnostic>(())
//! ```
//!
//! For several signatures (an RSA key for everybody, an Ed25519 key beside it) prepare the same [`Unsigned`]
//! message once for each [`Identity`], and [`insert`] all fields at once: none of them covers another.

pub mod arc;
mod canonical;
mod der;
mod identity;
pub mod kinds;
mod record;
mod sign;
mod signature;
mod tags;
mod verify;

use std::fmt;

pub use canonical::{BodyCanonicalizer, BodyHash, Canonicalization};
pub use identity::Identity;
pub use record::{KeyRecord, KeyType, PublicKey, txt_strings, zone_line};
pub use sign::{FirstPass, Prepared, Unsigned, insert};
pub use signature::Signature;
pub use tags::without_signature;
pub use verify::{Found, Lookup, Signed, Verdict, Verification};

/// The header field that holds a signature.
pub const FIELD: &str = "DKIM-Signature";

/// How a signature is made (RFC 6376 §3.3, RFC 8463 §3). SHA-1 is not among them: RFC 8301 §3.1 forbids it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Algorithm {
    /// `rsa-sha256`: RSASSA-PKCS1-v1_5 with SHA-256.
    RsaSha256,
    /// `ed25519-sha256`: Ed25519 of the SHA-256 digest. Not every receiver knows it, so sign with RSA as well.
    Ed25519Sha256,
}

impl Algorithm {
    /// The value of the tag `a=`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RsaSha256 => "rsa-sha256",
            Self::Ed25519Sha256 => "ed25519-sha256",
        }
    }

    /// Reads a value of the tag `a=`.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::RsaSha256, Self::Ed25519Sha256]
            .into_iter()
            .find(|known| name.eq_ignore_ascii_case(known.as_str()))
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
