//! Authenticated Received Chain (RFC 8617), without keys: what forwarders and mailing lists that change a message say of how
//! it was when they got it.
//!
//! Each that passes the message on adds a set of three fields with the next number: what it found
//! (`ARC-Authentication-Results`), a signature of the message (`ARC-Message-Signature`) and one of the chain (`ARC-Seal`).
//!
//! ```
//! use mailwright::dkim::arc::{Chain, Sealer, Status};
//! use mailwright::dkim::{Algorithm, Identity, Lookup, PublicKey};
//! # fn your_library(_: PublicKey<'_>, _: &[u8], _: &[u8]) -> bool { false }
//! # fn sign_with_your_key(_: &[u8]) -> Vec<u8> { vec![7; 256] }
//!
//! let raw = b"Authentication-Results: lists.example.org; arc=none; dkim=pass\r\nFrom: a@example.org\r\n\r\nHello\r\n";
//! let now_ms = 1_795_426_200_000;
//! let chain = Chain::read(raw);
//! let found = chain.verify(now_ms, |_| Lookup::Missing, your_library);
//! assert_eq!(found.status, Status::None);
//!
//! let sealer = Sealer::new(Identity::new("example.org", "s2026", Algorithm::RsaSha256)?);
//! let message = chain.seal(&sealer, &found, &chain.results("lists.example.org"), now_ms)?;
//! let signature = sign_with_your_key(message.prepared().data_to_sign());
//! let seal = message.finish(&signature)?;
//! let signature = sign_with_your_key(seal.prepared().data_to_sign());
//! let sealed = [seal.finish(&signature)?.as_bytes(), raw].concat();
//! assert!(sealed.starts_with(b"ARC-Seal: a=rsa-sha256;"));
//! # Ok::<(), mailwright::Diagnostic>(())
//! ```

pub mod kinds;

use std::collections::BTreeMap;
use std::fmt;

use encodify::base64::STANDARD;
use sha2::{Digest, Sha256};

use super::sign::{Folded, MAX_LINE, check_lines, no_field};
use super::signature::Of;
use super::tags::{self, Tags};
use super::verify::{KeyFound, time};
use super::{
    Algorithm, BodyHash, Canonicalization, Identity, KeyRecord, Lookup, Prepared, PublicKey, Signature,
    Signed, kinds as dkim_kinds, without_signature,
};
use crate::diagnostic::{Diagnostic, Kind};
use crate::message::fields::Field;
use crate::mime::HeaderName;

/// RFC 8617 §4.2.1.
const MOST: usize = 50;
const RESULTS: &str = "ARC-Authentication-Results";
const MESSAGE: &str = "ARC-Message-Signature";
const SEAL: &str = "ARC-Seal";

/// The status of a chain (RFC 8617 §4.4), the tag `cv=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "RFC 8617 §4.4 has these three")]
pub enum Status {
    /// There is no chain.
    None,
    /// The message is as whoever sealed last passed it on, and so is the chain.
    Pass,
    /// The chain is broken.
    Fail,
}

impl Status {
    /// The value of the tag `cv=`, and of `arc=` in an Authentication-Results field.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Pass => "pass",
            Self::Fail => "fail",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is to be said of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// Its status.
    pub status: Status,
    /// How many sets there are; of a broken chain, the highest number.
    pub sets: usize,
    /// Why it is broken.
    pub problem: Option<Diagnostic>,
}

/// A message with its chain.
#[derive(Debug)]
pub struct Chain<'a> {
    raw: &'a [u8],
    signed: Signed<'a>,
    /// From the first to the last, where the chain has the right form.
    sets: Result<Vec<Set>, Diagnostic>,
    highest: usize,
    /// Whether whoever sealed last found it broken: then nobody seals again (RFC 8617 §5.1.2).
    is_given_up: bool,
}

/// The fields of a set by their places, and what its signatures say.
#[derive(Debug)]
struct Set {
    results: usize,
    /// Why it cannot be read counts only for the last one.
    message: Result<Signature, Diagnostic>,
    message_at: usize,
    seal: Signature,
    seal_at: usize,
    status: Status,
}

/// What fields there are of a set, before it is known whether it is one.
#[derive(Default)]
struct Found {
    results: Vec<usize>,
    messages: Vec<usize>,
    seals: Vec<usize>,
}

impl<'a> Chain<'a> {
    /// Takes a message apart. Anything can be read; most things have no chain.
    pub fn read(raw: &'a [u8]) -> Self {
        let signed = Signed::read(raw);
        let mut found: BTreeMap<usize, Found> = BTreeMap::new();
        let mut problem = None;
        for (at, field) in signed.fields.iter().enumerate() {
            let Some((name, value)) = arc_field(field) else { continue };
            let Some(instance) = instance(name, value) else {
                problem = problem.or_else(|| Some(Diagnostic::new(&kinds::ARC_CHAIN_UNNUMBERED)));
                continue;
            };
            let set = found.entry(instance).or_default();
            match name {
                RESULTS => set.results.push(at),
                MESSAGE => set.messages.push(at),
                _ => set.seals.push(at),
            }
        }
        let highest = found.keys().next_back().copied().unwrap_or_default();
        let seals = found.get(&highest).map_or(&[][..], |set| &set.seals);
        let is_given_up = seals.iter().any(|at| said_status(value_of(&signed.fields[*at])) == Some("fail"));
        let sets = (1..=highest).map(|instance| {
            let found = found.remove(&instance).unwrap_or_default();
            Set::new(instance, &found, &signed.fields)
        });
        let sets = problem.map_or_else(|| sets.collect(), Err);
        Self { raw, signed, sets, highest, is_given_up }
    }

    /// Checks the chain at `now_ms` milliseconds since the Unix epoch: the newest signature of the message and every seal.
    ///
    /// `lookup` gives the key record at [`Signature::record_name`], `check` is handed a key, what was signed and the
    /// signature, as in [`Signed::verify`]. A key that cannot be had at the moment breaks the chain as well, as RFC 8617
    /// has no word for it.
    pub fn verify(
        &self,
        now_ms: i64,
        mut lookup: impl FnMut(&Signature) -> Lookup,
        check: impl Fn(PublicKey<'_>, &[u8], &[u8]) -> bool,
    ) -> Verification {
        // RFC 8617 §5.2, step 3: whatever else there is to be said.
        if self.is_given_up {
            return self.failed(Diagnostic::new(&kinds::ARC_CHAIN_FAILED));
        }
        let sets = match &self.sets {
            Ok(sets) => sets,
            Err(problem) => return self.failed(problem.clone()),
        };
        let Some(last) = sets.last() else {
            return Verification { status: Status::None, sets: 0, problem: None };
        };
        let message = match &last.message {
            Ok(signature) => self.verify_message(signature, now_ms, &mut lookup, &check),
            Err(problem) => Err(problem.clone()),
        };
        let mut verified = match sets.iter().position(|set| set.status == Status::Fail) {
            Some(at) => Err(of_set(&kinds::ARC_STATUS_WRONG, at + 1)),
            None => message,
        };
        for (i, set) in sets.iter().enumerate().rev() {
            verified = verified.and_then(|()| {
                let before = sets[..=i].iter().map(|set| [set.results, set.message_at, set.seal_at]);
                let fields: Vec<_> = before.flatten().map(|at| self.signed.fields[at].bytes).collect();
                right(&set.seal, &seal_data(&fields, set.seal.algorithm()), &mut lookup, &check)
            });
        }
        match verified {
            Ok(()) => Verification { status: Status::Pass, sets: sets.len(), problem: None },
            Err(problem) => self.failed(problem),
        }
    }

    fn failed(&self, problem: Diagnostic) -> Verification {
        Verification { status: Status::Fail, sets: self.highest, problem: Some(problem) }
    }

    fn verify_message(
        &self,
        signature: &Signature,
        now_ms: i64,
        lookup: &mut impl FnMut(&Signature) -> Lookup,
        check: &impl Fn(PublicKey<'_>, &[u8], &[u8]) -> bool,
    ) -> Result<(), Diagnostic> {
        let now = now_ms.div_euclid(1000).max(0).cast_unsigned();
        if let Some(expired) = signature.expires_at().filter(|expires| *expires < now) {
            return Err(Diagnostic::new(&dkim_kinds::DKIM_EXPIRED).param("time", time(expired)));
        }
        let (hash, length) =
            self.signed.body_hash((signature.body_canonicalization, signature.body_length()));
        if signature.body_length().is_some_and(|signed| signed > length) {
            return Err(Diagnostic::new(&dkim_kinds::DKIM_BODY_SHORTER));
        }
        if signature.body_hash != hash {
            return Err(Diagnostic::new(&dkim_kinds::DKIM_BODY_CHANGED));
        }
        right(signature, &self.signed.data(signature), lookup, check)
    }

    /// What the Authentication-Results fields of a server say, as one text for [`seal`](Self::seal). RFC 8617 §4.1.1 wants
    /// `arc=` among them, which is for the server to write.
    pub fn results(&self, authserv_id: &str) -> String {
        let mut out = authserv_id.to_owned();
        for field in self.signed.fields.iter().filter(|field| field.is("Authentication-Results")) {
            let value = String::from_utf8_lossy(field.value());
            let Some((id, results)) = value.split_once(';') else { continue };
            let is_by = id.split(tags::is_fws).find(|word| !word.is_empty());
            let results = tags::trimmed(results).trim_end_matches(';');
            if is_by.is_some_and(|id| id.eq_ignore_ascii_case(authserv_id)) && !results.is_empty() {
                out.push_str("; ");
                out.push_str(results);
            }
        }
        if out.len() == authserv_id.len() {
            out.push_str("; none");
        }
        out
    }

    /// Prepares the next set, at `now_ms` milliseconds since the Unix epoch. `found` is what [`verify`](Self::verify) said of
    /// the message as it came, `results` is the value of the Authentication-Results field of who seals. Everything that
    /// changes the message has to be done before.
    ///
    /// # Errors
    /// `arc-chain-failed` where nobody may seal any more, `arc-chain-full` after 50 sets, `arc-results-invalid`,
    /// `dkim-message-malformed`, `dkim-line-too-long` and `dkim-header-malformed`, the last of the first line alone, as in
    /// [`Unsigned::read`](super::Unsigned::read).
    pub fn seal(
        &self,
        sealer: &Sealer,
        found: &Verification,
        results: &str,
        now_ms: i64,
    ) -> Result<MessageSigning, Diagnostic> {
        if self.is_given_up {
            return Err(Diagnostic::new(&kinds::ARC_CHAIN_FAILED));
        }
        if self.highest >= MOST {
            return Err(Diagnostic::new(&kinds::ARC_CHAIN_FULL).param("count", self.highest.to_string()));
        }
        check_lines(self.raw)?;
        let first = self.signed.fields.first();
        if let Some(first) = first.filter(|first| matches!(first.bytes.first(), Some(b' ' | b'\t'))) {
            // It would go on with the last field of the set.
            return Err(no_field(first.bytes));
        }
        let instance = self.highest + 1;
        let now = now_ms.div_euclid(1000).max(0).cast_unsigned();
        let results = results_field(instance, results)?;
        let (head, tail) = self.message_field(sealer, instance, now);
        let how = sealer.identity.header_canonicalization;
        let mut signed = self.selected(&self.header_names(sealer), how);
        how.header(format!("{head}{tail}").as_bytes(), &mut signed);
        // RFC 8617 §5.1.2: where the chain is broken, a seal covers its own set alone.
        let before = match (&self.sets, found.status) {
            (Ok(sets), Status::None | Status::Pass) => {
                let places = sets.iter().flat_map(|set| [set.results, set.message_at, set.seal_at]);
                places.map(|at| self.signed.fields[at].bytes.to_vec()).collect()
            }
            _ => Vec::new(),
        };
        Ok(MessageSigning {
            prepared: Prepared::new(head, signed, sealer.identity.algorithm()),
            tail,
            sealer: sealer.clone(),
            before,
            results,
            instance,
            status: found.status,
            now,
        })
    }

    fn count(&self, name: &str) -> usize {
        self.signed.fields.iter().filter(|field| field.is(name)).count()
    }

    /// What the tag `h=` lists.
    fn header_names(&self, sealer: &Sealer) -> Vec<String> {
        if let Some(headers) = &sealer.headers {
            return headers.clone();
        }
        let selected = sealer.identity.selected(|name| self.count(name));
        let mut names: Vec<_> =
            selected.flat_map(|(name, times)| std::iter::repeat_n(name.to_owned(), times)).collect();
        // RFC 8617 §4.1.2: what the author signed should be seen to be as it was.
        names.extend(std::iter::repeat_n(super::FIELD.to_owned(), self.count(super::FIELD)));
        names
    }

    /// The canonical fields of these names (RFC 6376 §5.4.2).
    fn selected(&self, names: &[String], how: Canonicalization) -> Vec<u8> {
        let mut data = Vec::new();
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for name in names {
            let taken = taken.entry(name.to_ascii_lowercase()).or_default();
            let mut there = self.signed.fields.iter().rev().filter(|field| field.is(name));
            if let Some(field) = there.nth(*taken) {
                how.header(field.bytes, &mut data);
                data.extend_from_slice(b"\r\n");
            }
            *taken += 1;
        }
        data
    }

    /// The field before and behind the value of `b=`. Tags are in the order of the alphabet, as in the examples of others.
    fn message_field(&self, sealer: &Sealer, instance: usize, now: u64) -> (String, String) {
        let identity = &sealer.identity;
        let (header, body) = (identity.header_canonicalization, identity.body_canonicalization);
        let mut hash = BodyHash::new(body);
        hash.update(self.signed.body);
        let head = format!("{MESSAGE}: a={};\r\n b=", identity.algorithm());
        let mut tail = Folded::new(String::new());
        tail.text.push(';');
        tail.line(&format!("bh={};", STANDARD.encode(hash.finish().0)));
        tail.word(&format!("c={}/{};", header.as_str(), body.as_str()));
        tail.line(&format!("d={};", identity.domain()));
        tail.word("h=");
        let names = self.header_names(sealer);
        for (i, name) in names.iter().enumerate() {
            tail.piece(&format!("{name}{}", if i + 1 < names.len() { ":" } else { "" }));
        }
        tail.piece(";");
        tail.word(&format!("i={instance};"));
        tail.word(&format!("s={};", identity.selector()));
        tail.word(&format!("t={now}"));
        (head, tail.text)
    }
}

impl Set {
    fn new(instance: usize, found: &Found, fields: &[Field<'_>]) -> Result<Self, Diagnostic> {
        let (&[results], &[message_at], &[seal_at]) = (&*found.results, &*found.messages, &*found.seals)
        else {
            return Err(of_set(&kinds::ARC_CHAIN_BROKEN, instance));
        };
        let value = |at: usize| value_of(&fields[at]);
        let seal = Signature::of(value(seal_at), Of::ArcSeal)?;
        let status = match said_status(value(seal_at)) {
            Some("none") if instance == 1 => Status::None,
            Some("pass") if instance > 1 => Status::Pass,
            Some("fail") => Status::Fail,
            _ => return Err(of_set(&kinds::ARC_STATUS_WRONG, instance)),
        };
        let message =
            Signature::of(value(message_at), Of::ArcMessage).map(|signature| signature.at(message_at));
        Ok(Self { results, message, message_at, seal: seal.at(seal_at), seal_at, status })
    }
}

/// The tag `cv=` of a seal.
fn said_status(seal: &str) -> Option<&str> {
    Tags::parse(seal)?.get("cv")
}

fn value_of<'f>(field: &Field<'f>) -> &'f str {
    std::str::from_utf8(field.value()).unwrap_or_default()
}

/// The name of a field of a set, as it is written here, and its value.
fn arc_field<'f>(field: &Field<'f>) -> Option<(&'static str, &'f str)> {
    let name = [RESULTS, MESSAGE, SEAL].into_iter().find(|name| field.is(name))?;
    Some((name, value_of(field)))
}

/// The number of the set that a field belongs to.
fn instance(name: &str, value: &str) -> Option<usize> {
    let number = if name == RESULTS {
        // RFC 8617 §4.1.1: it comes first.
        let (tag, number) = value.split_once(';')?.0.split_once('=')?;
        (tags::trimmed(tag) == "i").then_some(tags::trimmed(number))?
    } else {
        Tags::parse(value)?.get("i")?
    };
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    number.parse().ok().filter(|number| is_number && (1..=MOST).contains(number))
}

fn of_set(kind: &'static Kind, instance: usize) -> Diagnostic {
    Diagnostic::new(kind).param("instance", instance.to_string())
}

/// What a seal covers (RFC 8617 §5.1.1): all sets up to its own, the last field being itself.
fn seal_data(fields: &[&[u8]], algorithm: Algorithm) -> Vec<u8> {
    let mut data = Vec::new();
    if let Some((own, before)) = fields.split_last() {
        for field in before {
            Canonicalization::Relaxed.header(field, &mut data);
            data.extend_from_slice(b"\r\n");
        }
        Canonicalization::Relaxed.header(&without_signature(own), &mut data);
    }
    match algorithm {
        Algorithm::RsaSha256 => data,
        Algorithm::Ed25519Sha256 => Sha256::digest(&data).to_vec(),
    }
}

fn right(
    signature: &Signature,
    data: &[u8],
    lookup: &mut impl FnMut(&Signature) -> Lookup,
    check: &impl Fn(PublicKey<'_>, &[u8], &[u8]) -> bool,
) -> Result<(), Diagnostic> {
    let KeyFound { record, problem, .. } = KeyFound::new(signature, &lookup(signature));
    if let Some(problem) = problem {
        return Err(problem);
    }
    let key = record.as_ref().and_then(KeyRecord::public_key);
    if key.is_some_and(|key| check(key, data, &signature.value)) {
        Ok(())
    } else {
        Err(Diagnostic::new(&dkim_kinds::DKIM_SIGNATURE_WRONG))
    }
}

/// `ARC-Authentication-Results`, with its line end.
fn results_field(instance: usize, results: &str) -> Result<String, Diagnostic> {
    let mut field = Folded::new(format!("{RESULTS}: i={instance};"));
    for word in results.split(tags::is_fws).filter(|word| !word.is_empty()) {
        field.word(word);
    }
    let id = results.split(';').next().map(tags::trimmed).unwrap_or_default();
    let is_right = results.contains(';')
        && !id.is_empty()
        && !id.contains(['=', '('])
        && !field.text.chars().any(|c| c.is_control() && !tags::is_fws(c))
        && field.text.lines().all(|line| line.len() <= MAX_LINE);
    if is_right {
        return Ok(field.text + "\r\n");
    }
    let shown = &results[..results.floor_char_boundary(80)];
    Err(Diagnostic::new(&kinds::ARC_RESULTS_INVALID).param("results", shown))
}

/// Who seals, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealer {
    identity: Identity,
    headers: Option<Vec<String>>,
    is_unfolded: bool,
}

impl Sealer {
    /// Signs the fields of the identity, and the DKIM signatures of the message.
    pub fn new(identity: Identity) -> Self {
        Self { identity, headers: None, is_unfolded: false }
    }

    /// Signs these fields and no others, in this order; a name that is listed twice stands for two fields.
    ///
    /// # Errors
    /// `header-name-invalid`; `dkim-header-unsignable` for a seal, which a signature must not cover (RFC 8617 §4.1.2).
    pub fn headers<S: AsRef<str>>(mut self, names: impl IntoIterator<Item = S>) -> Result<Self, Diagnostic> {
        let names = names.into_iter().enumerate().map(|(i, name)| {
            let (name, at) = (name.as_ref(), format!("headers[{i}]"));
            let checked = HeaderName::new(name).map_err(|problem| problem.field(at.clone()))?;
            if name.contains(';') || checked.is(SEAL) {
                return Err(Diagnostic::new(&dkim_kinds::DKIM_HEADER_UNSIGNABLE)
                    .param("name", name)
                    .field(at));
            }
            Ok(name.to_owned())
        });
        self.headers = Some(names.collect::<Result<_, _>>()?);
        Ok(self)
    }

    /// Leaves signatures in one line each, which is longer than the 78 bytes of RFC 5322 §2.1.1. A seal covers the folds in
    /// the signature before it, so that its own value depends on this.
    #[must_use]
    pub fn unfolded(mut self) -> Self {
        self.is_unfolded = true;
        self
    }

    /// The field with its signature.
    fn finish(&self, prepared: &Prepared, tail: &str, signature: &[u8]) -> Result<String, Diagnostic> {
        let field = prepared.finish(signature)?;
        let field = field.trim_end_matches("\r\n");
        let (head, value) = field.rsplit_once(" b=").unwrap_or((field, ""));
        let value = if self.is_unfolded { value.replace("\r\n ", "") } else { value.to_owned() };
        Ok([head, " b=", &value, tail, "\r\n"].concat())
    }
}

/// A set whose signature of the message is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageSigning {
    prepared: Prepared,
    tail: String,
    sealer: Sealer,
    /// The fields of the sets before.
    before: Vec<Vec<u8>>,
    results: String,
    instance: usize,
    status: Status,
    now: u64,
}

impl MessageSigning {
    /// What the key has to sign; [`Prepared::finish`] is not for this.
    pub fn prepared(&self) -> &Prepared {
        &self.prepared
    }

    /// With the signature of the message, the seal can be prepared.
    ///
    /// # Errors
    /// As [`Prepared::finish`].
    pub fn finish(self, signature: &[u8]) -> Result<SealSigning, Diagnostic> {
        let message = self.sealer.finish(&self.prepared, &self.tail, signature)?;
        let identity = &self.sealer.identity;
        let head = format!("{SEAL}: a={};\r\n b=", identity.algorithm());
        let mut tail = Folded::new(String::new());
        tail.text.push(';');
        tail.line(&format!("cv={};", self.status));
        tail.word(&format!("d={};", identity.domain()));
        tail.word(&format!("i={};", self.instance));
        tail.word(&format!("s={};", identity.selector()));
        tail.word(&format!("t={}", self.now));
        let tail = tail.text;
        let own = format!("{head}{tail}");
        let mut fields: Vec<&[u8]> = self.before.iter().map(Vec::as_slice).collect();
        fields.extend([self.results.as_bytes(), message.as_bytes(), own.as_bytes()]);
        // The digest for Ed25519 is taken where the data is put together.
        let data = seal_data(&fields, Algorithm::RsaSha256);
        let prepared = Prepared::new(head, data, identity.algorithm());
        Ok(SealSigning { prepared, tail, sealer: self.sealer, behind: message + &self.results })
    }
}

/// A set whose seal is to be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealSigning {
    prepared: Prepared,
    tail: String,
    sealer: Sealer,
    /// The fields that come behind it.
    behind: String,
}

impl SealSigning {
    /// What the key has to sign; [`Prepared::finish`] is not for this.
    pub fn prepared(&self) -> &Prepared {
        &self.prepared
    }

    /// The three fields of the set, for the top of the message.
    ///
    /// # Errors
    /// As [`Prepared::finish`].
    pub fn finish(self, signature: &[u8]) -> Result<String, Diagnostic> {
        Ok(self.sealer.finish(&self.prepared, &self.tail, signature)? + &self.behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "ARC-Seal: a=rsa-sha256; b=AA AA; cv=none; d=example.org; i=1; s=s; t=1\r\n\
        ARC-Message-Signature: a=rsa-sha256; b=AAAA; bh=AAAA; d=example.org;\r\n h=from:arc-message-signature; i=1; s=s\r\n\
        ARC-Authentication-Results: i=1; mx.example.org; none\r\nFrom: a@example.org\r\n\r\nHello\r\n";

    #[test]
    fn damage_of_any_kind_is_survived() {
        let mut random = 11_u32;
        let mut next = |below: usize| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 8) as usize % below
        };
        let pieces =
            [";", "=", "\r\n", "\n", " ", "i=", "i=2;", "cv=pass", "\0", "ü", "ARC-Seal:", "50", "0"];
        let identity = Identity::new("example.org", "s", Algorithm::RsaSha256).expect("an identity");
        for _ in 0..3000 {
            let mut raw = RAW.as_bytes().to_vec();
            for _ in 0..=next(4) {
                let at = next(raw.len());
                let end = (at + next(6)).min(raw.len());
                raw.splice(at..end, pieces[next(pieces.len())].bytes());
            }
            let chain = Chain::read(&raw);
            let found = chain.verify(5_000, |_| Lookup::Missing, |_, _, _| true);
            assert_eq!(found.status == Status::Fail, found.problem.is_some());
            let _ = chain.seal(&Sealer::new(identity.clone()), &found, &chain.results("mx.example.org"), 0);
        }
    }

    #[test]
    fn results_of_one_server_are_put_together() {
        let raw = b"Authentication-Results: MX.example.org 1; spf=pass (a; b)\r\n smtp.mailfrom=a@b.example;\r\n\
            Authentication-Results: other.example; dkim=fail\r\nAuthentication-Results: mx.example.org; dkim=pass\r\n\r\n";
        let results = Chain::read(raw).results("mx.example.org");
        assert_eq!(
            results_field(3, &results).expect("a field"),
            "ARC-Authentication-Results: i=3; mx.example.org; spf=pass (a; b)\r\n smtp.mailfrom=a@b.example; dkim=pass\r\n"
        );
        assert_eq!(Chain::read(b"From: a\r\n\r\n").results("a.example"), "a.example; none");
        for wrong in [
            "",
            "a.example",
            "; dkim=pass",
            "dkim=pass; spf=pass",
            "a.example; \u{1}",
            &format!("a;{}", "x".repeat(999)),
        ] {
            assert!(results_field(1, wrong).is_err(), "{wrong:?}");
        }
    }
}
