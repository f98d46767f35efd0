//! Private keys from PEM files.

use std::fmt;

use encodify::pem;
use mailwright::Diagnostic;
use mailwright::dkim::{Algorithm, KeyRecord, KeyType, kinds as core_kinds};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey, RsaPrivateKeyRef};
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey, PrivateKeyInfoRef};
use rsa::sha2::Sha256;

use super::kinds;
use crate::transport::Secret;

/// What new RSA keys have: what RFC 8301 §3.2 recommends, and what everybody verifies.
const BITS: usize = 2048;
/// RFC 8301 §3.2.
const LEAST_BITS: usize = 1024;
const PEM_PRIVATE: &str = "PRIVATE KEY";
/// A `PrivateKeyInfo` (RFC 5958) of Ed25519 (RFC 8410 §7) before its 32 bytes.
const ED25519_PKCS8: [u8; 16] =
    [0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// A private key. Printing it prints what kind of key it is.
pub struct SigningKey {
    inner: Inner,
    record: KeyRecord,
    bits: Option<usize>,
}

enum Inner {
    Ed25519(Box<Ed25519KeyPair>),
    Rsa(Box<RsaKeyPair>),
    /// Shorter than 2048 bits or longer than 4096, which ring does not sign with.
    RsaOfOddSize(Box<rsa::PrivateKey>),
}

impl SigningKey {
    /// Reads a key: PKCS #8 (`PRIVATE KEY`) with RSA or Ed25519, or PKCS #1 (`RSA PRIVATE KEY`).
    ///
    /// # Errors
    /// `dkim-key-unreadable`, `dkim-key-encrypted`, `dkim-key-public`, `dkim-key-unsupported`; `dkim-key-too-short` for
    /// RSA below 1024 bits. None of them says anything of the content.
    pub fn from_pem(text: &[u8]) -> Result<Self, Diagnostic> {
        let blocks: Vec<_> =
            pem::STANDARD.blocks(text).collect::<Result<_, _>>().map_err(|_| unreadable())?;
        let Some(block) = blocks.iter().find(|block| block.label.ends_with("PRIVATE KEY")) else {
            let public = blocks.iter().any(|block| block.label.ends_with("PUBLIC KEY"));
            return Err(if public { Diagnostic::new(&core_kinds::DKIM_KEY_PUBLIC) } else { unreadable() });
        };
        match block.label {
            _ if !block.headers.is_empty() => Err(Diagnostic::new(&core_kinds::DKIM_KEY_ENCRYPTED)),
            PEM_PRIVATE => Self::from_pkcs8(&block.contents),
            "RSA PRIVATE KEY" => Self::from_pkcs1(&block.contents),
            "ENCRYPTED PRIVATE KEY" => Err(Diagnostic::new(&core_kinds::DKIM_KEY_ENCRYPTED)),
            _ => Err(Diagnostic::new(&core_kinds::DKIM_KEY_UNSUPPORTED)),
        }
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self, Diagnostic> {
        if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
            return Ok(Self::ed25519(pair));
        }
        let info = PrivateKeyInfoRef::try_from(der).map_err(|_| unreadable())?;
        if info.algorithm.oid != rsa::pkcs1::ALGORITHM_OID {
            return Err(Diagnostic::new(&core_kinds::DKIM_KEY_UNSUPPORTED));
        }
        Self::from_pkcs1(info.private_key.as_bytes())
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, Diagnostic> {
        let numbers = RsaPrivateKeyRef::try_from(der).map_err(|_| unreadable())?;
        let bits = bits(numbers.modulus.as_bytes());
        if bits < LEAST_BITS {
            let found = Diagnostic::new(&core_kinds::DKIM_KEY_TOO_SHORT).param("bits", bits.to_string());
            return Err(found);
        }
        Self::rsa(rsa::PrivateKey::from_pkcs1_der(der).map_err(|_| unreadable())?, bits)
    }

    fn ed25519(pair: Ed25519KeyPair) -> Self {
        let record = KeyRecord::new(KeyType::Ed25519, pair.public_key().as_ref().to_vec());
        Self { inner: Inner::Ed25519(Box::new(pair)), record, bits: None }
    }

    fn rsa(key: rsa::PrivateKey, bits: usize) -> Result<Self, Diagnostic> {
        let public = key.to_public_key().to_public_key_der().map_err(|_| unreadable())?;
        let record = KeyRecord::new(KeyType::Rsa, public.into_vec());
        // ring is faster and keeps its timing to itself.
        let pair = key.to_pkcs1_der().ok().and_then(|der| RsaKeyPair::from_der(der.as_bytes()).ok());
        let inner = match pair {
            Some(pair) => Inner::Rsa(Box::new(pair)),
            None => Inner::RsaOfOddSize(Box::new(key)),
        };
        Ok(Self { inner, record, bits: Some(bits) })
    }

    /// A new key, and its PEM file. RSA keys have 2048 bits.
    ///
    /// # Errors
    /// `dkim-key-not-made` where the system gives no random numbers.
    pub fn generate(kind: KeyType) -> Result<(Self, Secret), Diagnostic> {
        let failed = || Diagnostic::new(&kinds::DKIM_KEY_NOT_MADE);
        let der = match kind {
            KeyType::Ed25519 => {
                let mut seed = [0; 32];
                getrandom::fill(&mut seed).map_err(|_| failed())?;
                [&ED25519_PKCS8[..], &seed].concat()
            }
            _ => {
                let key = rsa::PrivateKey::new(&mut getrandom::SysRng, BITS).map_err(|_| failed())?;
                key.to_pkcs8_der().map_err(|_| failed())?.as_bytes().to_vec()
            }
        };
        Ok((Self::from_pkcs8(&der)?, Secret::new(pem::STANDARD.encode(PEM_PRIVATE, &der))))
    }

    /// How it signs.
    pub fn algorithm(&self) -> Algorithm {
        self.record.key_type().algorithm()
    }

    /// The record to publish.
    pub fn record(&self) -> &KeyRecord {
        &self.record
    }

    /// What is weak about the key: `dkim-key-weak` for RSA below 2048 bits.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let weak = self.bits.filter(|bits| *bits < BITS);
        let found =
            weak.map(|bits| Diagnostic::new(&core_kinds::DKIM_KEY_WEAK).param("bits", bits.to_string()));
        found.into_iter().collect()
    }

    /// The signature of `data`.
    ///
    /// # Errors
    /// `dkim-signing-failed`.
    pub fn sign(&self, data: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        let failed = || Diagnostic::new(&core_kinds::DKIM_SIGNING_FAILED);
        match &self.inner {
            Inner::Ed25519(pair) => Ok(pair.sign(data).as_ref().to_vec()),
            Inner::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), data, &mut signature)
                    .map_err(|_| failed())?;
                Ok(signature)
            }
            Inner::RsaOfOddSize(key) => key.pkcs1v15_sign::<Sha256>(data).map_err(|_| failed()),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("record", &self.record.to_string()).finish_non_exhaustive()
    }
}

fn unreadable() -> Diagnostic {
    Diagnostic::new(&core_kinds::DKIM_KEY_UNREADABLE)
}

/// Of a number without leading zeros.
fn bits(number: &[u8]) -> usize {
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EC: &str = "-----BEGIN PRIVATE KEY-----\n\
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\n\
        OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n\
        1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G\n\
        -----END PRIVATE KEY-----\n";

    fn code(pem: &str) -> &'static str {
        SigningKey::from_pem(pem.as_bytes()).map_or_else(|problem| problem.code(), |_| "fine")
    }

    #[test]
    fn key_problems_are_loud() {
        let damaged = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
        let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
        let legacy = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n";
        for (text, expected) in [
            ("", "dkim-key-unreadable"),
            ("garbage", "dkim-key-unreadable"),
            (damaged, "dkim-key-unreadable"),
            (encrypted, "dkim-key-encrypted"),
            (legacy, "dkim-key-encrypted"),
            (&damaged.replace("PRIVATE", "PUBLIC"), "dkim-key-public"),
            (&damaged.replace("PRIVATE", "EC PRIVATE"), "dkim-key-unsupported"),
            (EC, "dkim-key-unsupported"),
            (include_str!("../../../../tests/vectors/dkim/keys/rsa512.pem"), "dkim-key-too-short"),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
    }

    #[test]
    fn new_keys_are_read_again() {
        for kind in [KeyType::Rsa, KeyType::Ed25519] {
            let (key, pem) = SigningKey::generate(kind).expect("a key");
            let again = SigningKey::from_pem(pem.expose().as_bytes()).expect("the key");
            assert_eq!(again.record(), key.record());
            assert_eq!(again.sign(b"data").expect("signed"), key.sign(b"data").expect("signed"));
            assert!(key.diagnostics().is_empty());
            let inner = pem.expose().lines().nth(1).expect("a line");
            assert!(!format!("{key:?} {pem:?}").contains(inner));
        }
    }
}
