//! Checking signatures (RFC 6376 §6), with keys and arithmetic of the caller's.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use super::signature::is_within;
use super::{
    Algorithm, BodyHash, Canonicalization, FIELD, KeyRecord, PublicKey, Signature, kinds, without_signature,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::fields::{self, Field};

/// As many signatures of a message are looked at; each costs a pass over its header.
const MOST: usize = 32;
/// RFC 8301 §3.2.
const LEAST_BITS: usize = 1024;
const STRONG_BITS: usize = 2048;

/// How a signature turned out, in the words of RFC 8601 §2.7.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Verdict {
    /// It is right, and made by whom it says.
    Pass,
    /// It is wrong: the message was changed, or somebody else signed.
    Fail,
    /// It cannot be read, or is made in a way that says nothing.
    Neutral,
    /// Its key is not there at the moment.
    TempError,
    /// Its key is not there or must not be used for it.
    PermError,
}

impl Verdict {
    /// The word in an Authentication-Results field.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Neutral => "neutral",
            Self::TempError => "temperror",
            Self::PermError => "permerror",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What came of looking for a key record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a question to DNS has these three answers")]
pub enum Lookup {
    /// The text of the TXT record, its strings joined.
    Record(String),
    /// There is none.
    Missing,
    /// It cannot be told now.
    Unavailable,
}

/// What is to be said of one signature.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// The signature, where it can be read.
    pub signature: Option<Signature>,
    /// How it turned out.
    pub verdict: Verdict,
    /// The size of an RSA key in bits, where one was found.
    pub key_bits: Option<usize>,
    /// Why it did not pass (an error), and what is weak about it (less than an error).
    pub diagnostics: Vec<Diagnostic>,
}

/// A message with signatures.
///
/// ```
/// use mailwright::dkim::{Lookup, PublicKey, Signed, Verdict};
///
/// let raw = b"DKIM-Signature: v=1; a=ed25519-sha256; d=example.org; s=s1; h=from; bh=AAAA; b=AAAA\r\n\
///     From: a@example.org\r\n\r\nHello\r\n";
/// let signed = Signed::read(raw);
/// // Ask DNS for the record of each signature, then:
/// # fn your_library(_: PublicKey<'_>, _: &[u8], _: &[u8]) -> bool { false }
/// let found = signed.verify(1_795_426_200_000, |_| Lookup::Missing, your_library);
/// assert_eq!(found[0].verdict, Verdict::PermError);
/// ```
#[derive(Debug)]
pub struct Signed<'a> {
    pub(super) fields: Vec<Field<'a>>,
    by_name: BTreeMap<Vec<u8>, Vec<usize>>,
    pub(super) body: &'a [u8],
    found: Vec<Found>,
    has_bare_lf: bool,
}

/// A DKIM-Signature field, read; or why it cannot be.
pub type Found = Result<Signature, Diagnostic>;

impl<'a> Signed<'a> {
    /// Takes a message apart. Anything can be read; most things have no signature.
    pub fn read(raw: &'a [u8]) -> Self {
        let (fields, body) = fields::split(raw);
        let mut by_name: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (i, field) in fields.iter().enumerate() {
            if let Some(name) = field.name() {
                by_name.entry(name.to_ascii_lowercase()).or_default().push(i);
            }
        }
        let found = fields.iter().enumerate().filter(|(_, field)| field.is(FIELD)).take(MOST);
        let found = found.map(|(at, field)| parse(field).map(|signature| signature.at(at))).collect();
        let has_bare_lf = memchr::memchr_iter(b'\n', raw)
            .any(|at| at.checked_sub(1).is_none_or(|before| raw[before] != b'\r'));
        Self { fields, by_name, body, found, has_bare_lf }
    }

    /// The signatures from the top; the first 32 of them.
    pub fn signatures(&self) -> &[Found] {
        &self.found
    }

    /// Checks each signature at `now_ms` milliseconds since the Unix epoch.
    ///
    /// `lookup` gives the key record at [`Signature::record_name`]. `check` is handed a key, what was signed and the
    /// signature: RSASSA-PKCS1-v1_5 with SHA-256, or plain Ed25519, whichever the key is for.
    pub fn verify(
        &self,
        now_ms: i64,
        mut lookup: impl FnMut(&Signature) -> Lookup,
        check: impl Fn(PublicKey<'_>, &[u8], &[u8]) -> bool,
    ) -> Vec<Verification> {
        let mut bodies = BTreeMap::new();
        let verify = |found: &Found| match found {
            Err(problem) => Verification {
                signature: None,
                verdict: Verdict::Neutral,
                key_bits: None,
                diagnostics: vec![problem.clone()],
            },
            Ok(signature) => {
                let key = KeyFound::new(signature, &lookup(signature));
                let of = (signature.body_canonicalization, signature.body_length());
                let body = *bodies.entry(of).or_insert_with(|| self.body_hash(of));
                self.judge(signature, key, body, now_ms, &check)
            }
        };
        self.found.iter().map(verify).collect()
    }

    pub(super) fn body_hash(&self, (how, limit): (Canonicalization, Option<u64>)) -> ([u8; 32], u64) {
        let mut hash = BodyHash::limited(how, limit);
        hash.update(self.body);
        hash.finish()
    }

    fn judge(
        &self,
        signature: &Signature,
        key: KeyFound,
        (body_hash, body_length): ([u8; 32], u64),
        now_ms: i64,
        check: &impl Fn(PublicKey<'_>, &[u8], &[u8]) -> bool,
    ) -> Verification {
        let mut diagnostics = self.weaknesses(signature, body_length);
        diagnostics.extend(key.weaknesses());
        let mut errors = Vec::new();
        let now = now_ms.div_euclid(1000).max(0).cast_unsigned();
        if let Some(expired) = signature.expires_at().filter(|expires| *expires < now) {
            errors.push(Diagnostic::new(&kinds::DKIM_EXPIRED).param("time", time(expired)));
        }
        if signature.body_length().is_some_and(|length| length > body_length) {
            errors.push(Diagnostic::new(&kinds::DKIM_BODY_SHORTER));
        } else if signature.body_hash != body_hash {
            errors.push(Diagnostic::new(&kinds::DKIM_BODY_CHANGED));
        }
        let KeyFound { record, verdict, problem, bits } = key;
        let public = record.as_ref().and_then(KeyRecord::public_key);
        let right = public.is_some_and(|key| check(key, &self.data(signature), &signature.value));
        if public.is_some() && problem.is_none() && !right {
            errors.push(Diagnostic::new(&kinds::DKIM_SIGNATURE_WRONG));
        }
        let verdict = match &problem {
            Some(_) => verdict,
            None if errors.is_empty() => Verdict::Pass,
            None => Verdict::Fail,
        };
        diagnostics.splice(0..0, problem.into_iter().chain(errors));
        Verification { signature: Some(signature.clone()), verdict, key_bits: bits, diagnostics }
    }

    /// What was signed (RFC 6376 §3.7).
    pub(super) fn data(&self, signature: &Signature) -> Vec<u8> {
        let how = signature.header_canonicalization;
        let mut data = Vec::new();
        let mut left: BTreeMap<Vec<u8>, &[usize]> = BTreeMap::new();
        for name in signature.headers() {
            let name = name.to_ascii_lowercase().into_bytes();
            let there = self.by_name.get(&name).map(Vec::as_slice).unwrap_or_default();
            let left = left.entry(name).or_insert(there);
            // The last of a name that was not taken yet; the signature does not sign itself.
            while let Some((at, before)) = left.split_last() {
                *left = before;
                if *at != signature.at {
                    how.header(self.fields[*at].bytes, &mut data);
                    data.extend_from_slice(b"\r\n");
                    break;
                }
            }
        }
        how.header(&without_signature(self.fields[signature.at].bytes), &mut data);
        match signature.algorithm() {
            Algorithm::RsaSha256 => data,
            Algorithm::Ed25519Sha256 => Sha256::digest(&data).to_vec(),
        }
    }

    /// What is signed less well than it could be.
    fn weaknesses(&self, signature: &Signature, body_length: u64) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let there = |name: &str| self.by_name.get(name.to_ascii_lowercase().as_bytes()).map_or(0, Vec::len);
        if let Some(length) = signature.body_length() {
            let more = body_length.saturating_sub(length);
            found.push(Diagnostic::new(&kinds::DKIM_BODY_LENGTH).param("bytes", more.to_string()));
        }
        for name in ["List-Unsubscribe", "List-Unsubscribe-Post"] {
            if there(name) > signature.lists(name) {
                found.push(Diagnostic::new(&kinds::DKIM_UNSUBSCRIBE_NOT_COVERED).param("name", name));
            }
        }
        for name in ["Subject", "Date", "To", "Content-Type"] {
            if there(name) > signature.lists(name) {
                found.push(Diagnostic::new(&kinds::DKIM_HEADER_NOT_COVERED).param("name", name));
            }
        }
        if there("From") > 1 {
            found.push(Diagnostic::new(&kinds::DKIM_FROM_ADDED));
        } else if signature.lists("From") < 2 {
            found.push(Diagnostic::new(&kinds::DKIM_FROM_ADDABLE));
        }
        if self.has_bare_lf {
            found.push(Diagnostic::new(&kinds::DKIM_LINE_ENDS));
        }
        found
    }
}

fn parse(field: &Field<'_>) -> Found {
    match std::str::from_utf8(field.value()) {
        Ok(value) => Signature::parse(value),
        Err(_) => Err(Diagnostic::new(&kinds::DKIM_SIGNATURE_MALFORMED)),
    }
}

/// RFC 3339, or seconds where that has no year.
pub(super) fn time(seconds: u64) -> String {
    let date = i64::try_from(seconds).ok().and_then(|seconds| crate::mime::Date::from_unix(seconds, 0));
    date.map_or_else(|| seconds.to_string(), |date| date.to_string())
}

/// A key record, and what is wrong with it.
pub(super) struct KeyFound {
    pub(super) record: Option<KeyRecord>,
    verdict: Verdict,
    pub(super) problem: Option<Diagnostic>,
    bits: Option<usize>,
}

impl KeyFound {
    pub(super) fn new(signature: &Signature, lookup: &Lookup) -> Self {
        let without = |verdict, problem: Diagnostic| Self {
            record: None,
            verdict,
            problem: Some(problem.param("record", signature.record_name())),
            bits: None,
        };
        let record = match lookup {
            Lookup::Missing => {
                return without(Verdict::PermError, Diagnostic::new(&kinds::DKIM_KEY_MISSING));
            }
            Lookup::Unavailable => {
                return without(Verdict::TempError, Diagnostic::new(&kinds::DKIM_KEY_UNAVAILABLE));
            }
            Lookup::Record(text) => match KeyRecord::parse(text) {
                Ok(record) => record,
                Err(problem) => return without(Verdict::PermError, problem),
            },
        };
        let bits = match record.public_key() {
            Some(PublicKey::Rsa { bits, .. }) => Some(bits),
            _ => None,
        };
        let agent_differs = signature.agent_domain.as_ref().is_some_and(|agent| agent != signature.domain());
        debug_assert!(
            signature.agent_domain.as_ref().is_none_or(|agent| is_within(agent, signature.domain()))
        );
        let problem = if !record.allows(signature.algorithm()) || record.is_strict() && agent_differs {
            Some(Diagnostic::new(&kinds::DKIM_KEY_NOT_FOR_THIS).param("record", signature.record_name()))
        } else {
            bits.filter(|bits| *bits < LEAST_BITS)
                .map(|bits| Diagnostic::new(&kinds::DKIM_KEY_TOO_SHORT).param("bits", bits.to_string()))
        };
        Self { record: Some(record), verdict: Verdict::PermError, problem, bits }
    }

    fn weaknesses(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        if let Some(bits) = self.bits.filter(|bits| (LEAST_BITS..STRONG_BITS).contains(bits)) {
            found.push(Diagnostic::new(&kinds::DKIM_KEY_WEAK).param("bits", bits.to_string()));
        }
        if self.record.as_ref().is_some_and(KeyRecord::is_testing) {
            found.push(Diagnostic::new(&kinds::DKIM_KEY_TESTING));
        }
        found
    }
}

impl Verification {
    /// Why it did not pass.
    pub fn reasons(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|found| found.severity() == Severity::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed; d=example.org; s=s1; t=1; x=9;\r\n \
        h=From:From:dkim-signature; l=2; i=@a.example.org; bh=AAAA; b=AA AA\r\nFrom: a@example.org\r\n\r\nHello\r\n";

    #[test]
    fn damage_of_any_kind_is_survived() {
        let mut random = 7_u32;
        let mut next = |below: usize| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 8) as usize % below
        };
        let pieces = [
            ";",
            "=",
            ":",
            "\r\n",
            "\n",
            " ",
            "b=",
            "h=",
            "\0",
            "ü",
            "\u{feff}",
            "DKIM-Signature:",
            "=;",
            "9",
        ];
        for _ in 0..3000 {
            let mut raw = RAW.as_bytes().to_vec();
            for _ in 0..=next(4) {
                let at = next(raw.len());
                let end = (at + next(6)).min(raw.len());
                raw.splice(at..end, pieces[next(pieces.len())].bytes());
            }
            let record = Lookup::Record(format!("v=DKIM1; p={}", "A".repeat(next(9))));
            let found = Signed::read(&raw).verify(5_000, |_| record.clone(), |_, _, _| true);
            assert!(found.iter().all(|one| one.verdict == Verdict::Pass || one.reasons().next().is_some()));
            let _ = super::super::Unsigned::read(&raw);
        }
    }

    #[test]
    fn what_is_signed_is_what_rfc_6376_section_3_7_says() {
        let raw = "X-A: 1\r\nDKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s;\r\n h=from:x-a:x-a:x-a; bh=AAAA; b=A\r\n AAA\r\n\
            From: a\r\nX-A: 2\r\n\r\n";
        let signed = Signed::read(raw.as_bytes());
        let signature = signed.signatures()[0].as_ref().expect("a signature");
        assert_eq!(
            String::from_utf8_lossy(&signed.data(signature)),
            "From: a\r\nX-A: 2\r\nX-A: 1\r\n\
             DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s;\r\n h=from:x-a:x-a:x-a; bh=AAAA; b="
        );
    }

    #[test]
    fn only_so_many_signatures_are_looked_at() {
        let raw = format!("{}From: a\r\n\r\n", "DKIM-Signature: v=1\r\n".repeat(100));
        assert_eq!(Signed::read(raw.as_bytes()).signatures().len(), MOST);
    }
}
