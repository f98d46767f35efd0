//! Key records (RFC 6376 §3.6.1, RFC 8463 §4): what a domain publishes as a TXT record.

use std::fmt;

use encodify::base64::STANDARD;

use super::tags::{self, Tags};
use super::{Algorithm, der, kinds};
use crate::diagnostic::Diagnostic;

/// The kind of a key (the tag `k=`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum KeyType {
    /// RSA.
    Rsa,
    /// Ed25519.
    Ed25519,
}

impl KeyType {
    /// The value of the tag `k=`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Ed25519 => "ed25519",
        }
    }

    /// How a key of this kind signs.
    pub fn algorithm(self) -> Algorithm {
        match self {
            Self::Rsa => Algorithm::RsaSha256,
            Self::Ed25519 => Algorithm::Ed25519Sha256,
        }
    }
}

/// A public key for whoever does the arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicKey<'a> {
    /// RSA.
    #[non_exhaustive]
    Rsa {
        /// An `RSAPublicKey` in DER (RFC 8017 §A.1.1).
        pkcs1: &'a [u8],
        /// The size of the modulus.
        bits: usize,
    },
    /// Ed25519 (RFC 8032 §5.1.5).
    Ed25519(&'a [u8; 32]),
}

/// A key record.
///
/// ```
/// use mailwright::dkim::{KeyRecord, KeyType};
///
/// let record = KeyRecord::new(KeyType::Ed25519, vec![7; 32]);
/// assert_eq!(record.to_string(), "v=DKIM1; k=ed25519; p=BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=");
/// assert_eq!(KeyRecord::parse(&record.to_string())?, record);
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    key_type: KeyType,
    key: Vec<u8>,
    testing: bool,
    strict: bool,
    /// Whether it may sign mail, and with SHA-256.
    for_mail: bool,
}

impl KeyRecord {
    /// A record to publish. An RSA key is a `SubjectPublicKeyInfo` in DER, an Ed25519 key its 32 bytes.
    pub fn new(key_type: KeyType, key: Vec<u8>) -> Self {
        Self { key_type, key, testing: false, strict: false, for_mail: true }
    }

    /// Reads the text of a TXT record, its strings joined; in quotes, as zone files have it, as well.
    ///
    /// # Errors
    /// `dkim-key-malformed`; `dkim-key-revoked` where `p=` is empty.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let text = joined(text);
        let malformed = || Diagnostic::new(&kinds::DKIM_KEY_MALFORMED);
        let tags = Tags::parse(&text).ok_or_else(malformed)?;
        match tags.get("v") {
            None => {}
            Some("DKIM1") if tags.starts_with("v") => {}
            Some(_) => return Err(malformed()),
        }
        let key_type = match tags.get("k") {
            None => KeyType::Rsa,
            Some(name) if name.eq_ignore_ascii_case("rsa") => KeyType::Rsa,
            Some(name) if name.eq_ignore_ascii_case("ed25519") => KeyType::Ed25519,
            Some(_) => return Err(malformed()),
        };
        let key = tags.get("p").and_then(tags::base64).ok_or_else(malformed)?;
        if key.is_empty() {
            return Err(Diagnostic::new(&kinds::DKIM_KEY_REVOKED));
        }
        let lists = |tag: &str, known: &[&str]| {
            let mut names = tags.get(tag).into_iter().flat_map(|list| list.split(':')).map(tags::trimmed);
            names.any(|name| known.iter().any(|known| name.eq_ignore_ascii_case(known)))
        };
        let record = Self {
            key_type,
            key,
            testing: lists("t", &["y"]),
            strict: lists("t", &["s"]),
            for_mail: (tags.get("s").is_none() || lists("s", &["*", "email"]))
                && (tags.get("h").is_none() || lists("h", &["sha256"])),
        };
        record.public_key().map(|_| record.clone()).ok_or_else(malformed)
    }

    /// The kind of key.
    pub fn key_type(&self) -> KeyType {
        self.key_type
    }

    /// Whether the domain only tries DKIM out (`t=y`).
    pub fn is_testing(&self) -> bool {
        self.testing
    }

    /// Whether the agent (`i=`) must be of the very signing domain (`t=s`).
    pub(super) fn is_strict(&self) -> bool {
        self.strict
    }

    /// Whether the record lets the key sign mail with `algorithm`.
    pub fn allows(&self, algorithm: Algorithm) -> bool {
        self.for_mail && self.key_type.algorithm() == algorithm
    }

    /// The key itself; `None` where what was given to [`new`](Self::new) is none.
    pub fn public_key(&self) -> Option<PublicKey<'_>> {
        match self.key_type {
            KeyType::Rsa => {
                der::rsa(&self.key).map(|key| PublicKey::Rsa { pkcs1: key.pkcs1, bits: key.bits })
            }
            KeyType::Ed25519 => der::ed25519(&self.key).map(PublicKey::Ed25519),
        }
    }
}

impl fmt::Display for KeyRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v=DKIM1; k={}; p={}", self.key_type.as_str(), STANDARD.encode(&self.key))
    }
}

/// A TXT record in the strings of at most 255 bytes that DNS wants (RFC 1035 §3.3.14, RFC 6376 §3.6.2.2).
pub fn txt_strings(text: &str) -> Vec<&str> {
    let mut strings = Vec::with_capacity(text.len() / 255 + 1);
    let mut rest = text;
    while rest.len() > 255 {
        let (string, after) = rest.split_at(rest.floor_char_boundary(255));
        strings.push(string);
        rest = after;
    }
    strings.push(rest);
    strings
}

/// A TXT record as a line of a zone file (RFC 1035 §5.1).
///
/// ```
/// let line = mailwright::dkim::zone_line("s1._domainkey.example.org", "v=DKIM1; p=");
/// assert_eq!(line, "s1._domainkey.example.org. IN TXT ( \"v=DKIM1; p=\" )");
/// ```
pub fn zone_line(name: &str, text: &str) -> String {
    let quoted = |string: &str| format!("\"{}\"", string.replace('\\', "\\\\").replace('"', "\\\""));
    let strings: Vec<_> = txt_strings(text).into_iter().map(quoted).collect();
    format!("{name}. IN TXT ( {} )", strings.join(" "))
}

/// What stands in quotes, joined; a text without any as it is.
fn joined(text: &str) -> String {
    if !text.contains('"') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut inside = false;
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => inside = !inside,
            '\\' if inside => out.extend(characters.next()),
            _ if inside => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSA: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";

    fn parsed(text: &str) -> Result<KeyRecord, &'static str> {
        KeyRecord::parse(text).map_err(|problem| problem.code())
    }

    #[test]
    fn records_as_domains_publish_them() {
        for text in [
            format!("v=DKIM1; k=rsa; p={RSA}"),
            format!("p={RSA}"),
            format!("k=rsa; t=s; h=sha1:sha256; p={};", RSA.replace("AQEB", "AQ EB")),
            format!("v=DKIM1; g=*; k=rsa; s=email; p={RSA}; t=y"),
            zone_line("s._domainkey.example.org", &format!("v=DKIM1; k=rsa; p={RSA}{}", " ".repeat(80))),
        ] {
            let record = parsed(&text).unwrap_or_else(|code| panic!("{code}: {text}"));
            assert!(record.allows(Algorithm::RsaSha256), "{text}");
            assert!(matches!(record.public_key(), Some(PublicKey::Rsa { bits: 1024, .. })));
        }
        assert!(!parsed(&format!("h=sha1; p={RSA}")).expect("a record").allows(Algorithm::RsaSha256));
        assert!(!parsed(&format!("s=tlsrpt; p={RSA}")).expect("a record").allows(Algorithm::RsaSha256));
        assert!(!parsed(&format!("p={RSA}")).expect("a record").allows(Algorithm::Ed25519Sha256));
    }

    #[test]
    fn records_that_are_none() {
        let late = format!("k=rsa; v=DKIM1; p={RSA}");
        let spf = format!("v=spf1; p={RSA}");
        for (text, code) in [
            ("", "dkim-key-malformed"),
            ("v=DKIM1", "dkim-key-malformed"),
            ("v=DKIM1; p=", "dkim-key-revoked"),
            ("v=DKIM1; p=AAAA", "dkim-key-malformed"),
            ("v=DKIM1; p=!", "dkim-key-malformed"),
            ("v=DKIM1; k=dsa; p=AAAA", "dkim-key-malformed"),
            (&late, "dkim-key-malformed"),
            (&spf, "dkim-key-malformed"),
        ] {
            assert_eq!(parsed(text), Err(code), "{text}");
        }
    }

    #[test]
    fn strings_are_at_most_255_bytes() {
        for length in [0, 1, 255, 256, 510, 511] {
            let text = "x".repeat(length);
            let strings = txt_strings(&text);
            assert!(strings.iter().all(|string| string.len() <= 255));
            assert_eq!(strings.concat(), text);
            assert_eq!(strings.len(), length.div_ceil(255).max(1));
        }
        assert_eq!(txt_strings(&"字".repeat(100)).concat(), "字".repeat(100));
    }
}
