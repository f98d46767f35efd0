//! DKIM with keys in files: what [`mailwright::dkim`] leaves to its caller.
//!
//! ```
//! use mailwright::dkim::{Identity, KeyType};
//! use mailwright_host::dkim::{Signer, SigningKey, sign};
//!
//! let (key, pem) = SigningKey::generate(KeyType::Ed25519)?;
//! println!("publish {}", key.record());
//! let identity = Identity::new("example.org", "s2026", key.algorithm())?;
//! let signers = [Signer::new(identity, SigningKey::from_pem(pem.expose().as_bytes())?)?];
//! let signed = sign(b"From: a@example.org\r\n\r\nHello\r\n", &signers, 1_795_426_200_000)?;
//! assert!(signed.starts_with(b"DKIM-Signature: v=1; a=ed25519-sha256;"));
//! # Ok::<(), mailwright::Diagnostic>(())
//! ```

mod key;
pub mod kinds;

use mailwright::Diagnostic;
use mailwright::dkim::arc::{self, Chain, Sealer};
use mailwright::dkim::{
    FirstPass, Identity, Lookup, Prepared, PublicKey, Signature, Unsigned, insert, kinds as core_kinds,
};
use ring::signature::{ED25519, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, UnparsedPublicKey};

pub use key::SigningKey;

/// An identity and its key.
#[derive(Debug)]
pub struct Signer {
    identity: Identity,
    key: SigningKey,
}

impl Signer {
    /// # Errors
    /// `dkim-key-kind` where the identity is for another kind of key.
    pub fn new(identity: Identity, key: SigningKey) -> Result<Self, Diagnostic> {
        if identity.algorithm() == key.algorithm() {
            return Ok(Self { identity, key });
        }
        Err(Diagnostic::new(&core_kinds::DKIM_KEY_KIND)
            .param("algorithm", identity.algorithm().as_str())
            .param("kind", key.record().key_type().as_str()))
    }
}

/// The message with one signature of each signer at its top, at `now_ms` milliseconds since the Unix epoch. Each
/// signs the message as it was given; none covers another.
///
/// # Errors
/// As [`Unsigned::read`]; `dkim-signer-missing`, `dkim-signing-failed`. Nothing is ever left unsigned in silence.
pub fn sign(raw: &[u8], signers: &[Signer], now_ms: i64) -> Result<Vec<u8>, Diagnostic> {
    let unsigned = Unsigned::read(raw)?;
    let prepared: Vec<_> = signers.iter().map(|signer| unsigned.prepare(&signer.identity, now_ms)).collect();
    Ok(insert(raw, &fields(signers, &prepared)?))
}

/// Signs a message that is not held. It is read once into this, and once more behind the fields that come of it.
///
/// ```
/// use mailwright::dkim::{Identity, KeyType};
/// use mailwright_host::dkim::{Signer, Signing, SigningKey, sign};
///
/// let raw = b"From: a@example.org\r\n\r\nHello\r\n";
/// let (key, _) = SigningKey::generate(KeyType::Ed25519)?;
/// let signers = [Signer::new(Identity::new("example.org", "s2026", key.algorithm())?, key)?];
/// let mut signing = Signing::new(&signers);
/// std::io::copy(&mut raw.as_slice(), signing.pass()).expect("nothing fails");
/// let (fields, _warnings) = signing.finish(1_795_426_200_000)?;
/// assert_eq!([fields.as_bytes(), raw].concat(), sign(raw, &signers, 1_795_426_200_000)?);
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
#[derive(Debug)]
pub struct Signing<'a> {
    signers: &'a [Signer],
    pass: FirstPass<'a>,
}

impl<'a> Signing<'a> {
    /// One signature of each signer.
    pub fn new(signers: &'a [Signer]) -> Self {
        Self { signers, pass: FirstPass::new(signers.iter().map(|signer| &signer.identity)) }
    }

    /// Where the message is written to.
    pub fn pass(&mut self) -> &mut FirstPass<'a> {
        &mut self.pass
    }

    /// The fields for the top of the message, at `now_ms` milliseconds since the Unix epoch, and what may break them.
    ///
    /// # Errors
    /// As [`sign`] and [`FirstPass::finish`].
    pub fn finish(self, now_ms: i64) -> Result<(String, Vec<Diagnostic>), Diagnostic> {
        let (prepared, warnings) = self.pass.finish(now_ms)?;
        Ok((fields(self.signers, &prepared)?.concat(), warnings))
    }
}

fn fields(signers: &[Signer], prepared: &[Prepared]) -> Result<Vec<String>, Diagnostic> {
    if signers.is_empty() {
        return Err(Diagnostic::new(&core_kinds::DKIM_SIGNER_MISSING));
    }
    let each = signers.iter().zip(prepared);
    each.map(|(signer, prepared)| prepared.finish(&signer.key.sign(prepared.data_to_sign())?)).collect()
}

/// Seals a message that is passed on (RFC 8617): checks the chain that it has, and prepares the next set with what the server
/// `authserv_id` says in its Authentication-Results fields. The set is for the top of the message; beside it, what was found of
/// the chain, of which a broken one is sealed as that.
///
/// ```
/// use mailwright::dkim::arc::{Chain, Sealer, Status};
/// use mailwright::dkim::{Identity, KeyType, Lookup};
/// use mailwright_host::dkim::{SigningKey, check, seal};
///
/// let raw = b"Authentication-Results: mx.example.org; arc=none; dkim=pass\r\nFrom: a@example.net\r\n\r\nHello\r\n";
/// let (key, _) = SigningKey::generate(KeyType::Rsa)?;
/// let sealer = Sealer::new(Identity::new("example.org", "s2026", key.algorithm())?);
/// let now_ms = 1_795_426_200_000;
/// let (set, _) = seal(raw, &sealer, &key, "mx.example.org", |_| Lookup::Missing, now_ms)?;
/// let sealed = [set.as_bytes(), raw].concat();
/// let record = key.record().to_string();
/// let found = Chain::read(&sealed).verify(now_ms, |_| Lookup::Record(record.clone()), check);
/// assert_eq!((found.status, found.sets), (Status::Pass, 1));
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
///
/// # Errors
/// As [`Chain::seal`]; `dkim-key-missing` and `dkim-key-unavailable` where the chain cannot be checked, as it might be a good one;
/// `dkim-signing-failed`.
pub fn seal(
    raw: &[u8],
    sealer: &Sealer,
    key: &SigningKey,
    authserv_id: &str,
    lookup: impl FnMut(&Signature) -> Lookup,
    now_ms: i64,
) -> Result<(String, arc::Verification), Diagnostic> {
    let chain = Chain::read(raw);
    let found = chain.verify(now_ms, lookup, check);
    let unknown = [core_kinds::DKIM_KEY_MISSING.code, core_kinds::DKIM_KEY_UNAVAILABLE.code];
    if let Some(problem) = found.problem.as_ref().filter(|problem| unknown.contains(&problem.code())) {
        return Err(problem.clone());
    }
    let message = chain.seal(sealer, &found, &chain.results(authserv_id), now_ms)?;
    let signature = key.sign(message.prepared().data_to_sign())?;
    let seal = message.finish(&signature)?;
    let signature = key.sign(seal.prepared().data_to_sign())?;
    Ok((seal.finish(&signature)?, found))
}

/// Whether `signature` is that of `data` with the private half of `key`: the arithmetic for
/// [`Signed::verify`](mailwright::dkim::Signed::verify).
pub fn check(key: PublicKey<'_>, data: &[u8], signature: &[u8]) -> bool {
    let right = match key {
        PublicKey::Rsa { pkcs1, .. } => {
            UnparsedPublicKey::new(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, pkcs1)
                .verify(data, signature)
        }
        PublicKey::Ed25519(key) => UnparsedPublicKey::new(&ED25519, key).verify(data, signature),
        _ => return false,
    };
    right.is_ok()
}

#[cfg(test)]
mod tests {
    use mailwright::dkim::arc::Status;
    use mailwright::dkim::{
        Canonicalization::{self, Relaxed, Simple},
        Signed, Verdict, Verification,
    };

    use super::*;

    const NOW: i64 = 1_795_426_200_000;
    const RAW: &str = "From: =?utf-8?B?5byg5LiJ?= <zhang@example.org>\r\nTo: b@example.net\r\nSubject: a\r\n  b\t \r\n\
        List-Unsubscribe: <https://example.org/u>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n\
        Content-Type: text/plain\r\n\r\nHello \t world \r\n\r\n \r\nBye\r\n\r\n";

    fn key(name: &str) -> SigningKey {
        let path = format!("{}/../../tests/vectors/dkim/keys/{name}.pem", env!("CARGO_MANIFEST_DIR"));
        SigningKey::from_pem(&std::fs::read(path).expect("a key")).expect("a key")
    }

    fn signed(names: &[&str], header: Canonicalization, body: Canonicalization) -> (Vec<u8>, Vec<Signer>) {
        let signers: Vec<_> = names
            .iter()
            .map(|name| {
                let key = key(name);
                let identity = Identity::new("example.org", name, key.algorithm()).expect("an identity");
                Signer::new(identity.canonicalization(header, body), key).expect("a signer")
            })
            .collect();
        (sign(RAW.as_bytes(), &signers, NOW).expect("signed"), signers)
    }

    fn verified(raw: &[u8], signers: &[Signer]) -> Vec<Verification> {
        let lookup = |signature: &Signature| {
            let signer =
                signers.iter().find(|signer| signer.identity.record_name() == signature.record_name());
            signer.map_or(Lookup::Missing, |signer| Lookup::Record(signer.key.record().to_string()))
        };
        Signed::read(raw).verify(NOW, lookup, check)
    }

    #[test]
    fn what_is_signed_passes() {
        for (header, body) in [(Simple, Simple), (Simple, Relaxed), (Relaxed, Simple), (Relaxed, Relaxed)] {
            let (raw, signers) = signed(&["rsa2048", "ed25519", "rsa1024"], header, body);
            let verified = verified(&raw, &signers);
            let codes: Vec<_> = verified
                .iter()
                .map(|one| (one.verdict, one.diagnostics.iter().map(Diagnostic::code).collect::<Vec<_>>()))
                .collect();
            let weak = vec!["dkim-key-weak"];
            assert_eq!(codes, [(Verdict::Pass, vec![]), (Verdict::Pass, vec![]), (Verdict::Pass, weak)]);
        }
    }

    #[test]
    fn the_same_key_signs_the_same_twice() {
        let (first, _) = signed(&["rsa2048", "ed25519", "rsa1024"], Relaxed, Relaxed);
        let (second, _) = signed(&["rsa2048", "ed25519", "rsa1024"], Relaxed, Relaxed);
        assert_eq!(first, second);
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let (raw, signers) = signed(&["ed25519"], Simple, Simple);
        let start = raw.len() - RAW.len();
        for at in start..raw.len() {
            let mut changed = raw.clone();
            changed[at] ^= 1;
            assert!(verified(&changed, &signers).iter().all(|one| one.verdict != Verdict::Pass), "byte {at}");
        }
        let mut longer = raw.clone();
        longer.extend_from_slice(b"more\r\n");
        assert_eq!(
            verified(&longer, &signers)[0].reasons().next().map(Diagnostic::code),
            Some("dkim-body-changed")
        );
    }

    #[test]
    fn what_may_change_may_change() {
        let (raw, signers) = signed(&["rsa2048", "ed25519"], Relaxed, Relaxed);
        let text = String::from_utf8(raw).expect("text");
        let changed = text
            .replace("\r\nSubject: a\r\n  b\t ", "\r\nSUBJECT:a b")
            .replace("Hello \t world ", "Hello world")
            .replace("Bye\r\n\r\n", "Bye\r\n\r\n\r\n");
        assert_ne!(changed, text);
        let received = format!("Received: from a\r\n by b\r\n{changed}");
        assert!(verified(received.as_bytes(), &signers).iter().all(|one| one.verdict == Verdict::Pass));
        let lf = received.replace("\r\n", "\n");
        let of_lf = verified(lf.as_bytes(), &signers);
        assert!(of_lf.iter().all(|one| one.verdict == Verdict::Pass));
        assert_eq!(of_lf[0].diagnostics[0].code(), "dkim-line-ends");
    }

    #[test]
    fn nothing_can_be_added_that_readers_show() {
        let (raw, signers) = signed(&["rsa2048"], Relaxed, Relaxed);
        for field in
            ["From: eve@example.net", "Subject: x", "Reply-To: eve@example.net", "List-Unsubscribe-Post: x"]
        {
            let added = [field.as_bytes(), b"\r\n", &raw].concat();
            assert_eq!(verified(&added, &signers)[0].verdict, Verdict::Fail, "{field}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_signature_is_said() {
        let (raw, signers) = signed(&["rsa2048"], Relaxed, Relaxed);
        let text = String::from_utf8(raw).expect("text");
        let with = |from: &str, to: &str, record: Lookup| {
            let changed = text.replacen(from, to, 1);
            let found = Signed::read(changed.as_bytes()).verify(NOW, |_| record.clone(), check);
            (found[0].verdict, found[0].diagnostics.iter().map(Diagnostic::code).collect::<Vec<_>>())
        };
        let good = signers[0].key.record().to_string();
        let record = || Lookup::Record(good.clone());
        let other = Lookup::Record(key("rsa2048-other").record().to_string());
        assert_eq!(with("", "", other), (Verdict::Fail, vec!["dkim-signature-wrong"]));
        assert_eq!(with("", "", Lookup::Missing), (Verdict::PermError, vec!["dkim-key-missing"]));
        assert_eq!(with("", "", Lookup::Unavailable), (Verdict::TempError, vec!["dkim-key-unavailable"]));
        assert_eq!(with("Hello", "Hullo", record()).1, ["dkim-body-changed"]);
        assert_eq!(with("; t=", "; x=1; t=", record()).0, Verdict::Neutral);
        assert_eq!(with(" t=1795426200;", " x=1;", record()).1, ["dkim-expired", "dkim-signature-wrong"]);
        assert_eq!(with(" t=", " l=5; t=", record()).1.last(), Some(&"dkim-body-length"));
        let (fields, rest) = text.split_once("bh=").expect("a signature");
        let less = format!("{}bh={rest}", fields.replace("List-Unsubscribe-Post", "X"));
        assert_eq!(
            verified(less.as_bytes(), &signers)[0]
                .diagnostics
                .iter()
                .map(Diagnostic::code)
                .collect::<Vec<_>>(),
            ["dkim-signature-wrong", "dkim-unsubscribe-not-covered"]
        );
        let revoked = Lookup::Record("v=DKIM1; p=".to_owned());
        assert_eq!(with("", "", revoked), (Verdict::PermError, vec!["dkim-key-revoked"]));
        let testing = Lookup::Record(format!("{good}; t=y"));
        assert_eq!(with("", "", testing), (Verdict::Pass, vec!["dkim-key-testing"]));
        let ed25519 = Lookup::Record(key("ed25519").record().to_string());
        assert_eq!(with("", "", ed25519).1, ["dkim-key-not-for-this"]);
    }

    /// Seals `raw` once more, and says how its chain was.
    fn sealed(raw: &[u8], name: &str) -> Result<(Vec<u8>, arc::Verification), Diagnostic> {
        let key = key(name);
        let sealer = Sealer::new(Identity::new("example.org", name, key.algorithm()).expect("an identity"));
        let (fields, found) = seal(raw, &sealer, &key, "mx.example.org", record, NOW)?;
        Ok(([fields.as_bytes(), raw].concat(), found))
    }

    fn record(signature: &Signature) -> Lookup {
        Lookup::Record(key(signature.selector()).record().to_string())
    }

    fn chain(raw: &[u8]) -> (Status, usize, Option<&'static str>) {
        let found = Chain::read(raw).verify(NOW, record, check);
        (found.status, found.sets, found.problem.map(|problem| problem.code()))
    }

    #[test]
    fn chains_grow_until_they_break() {
        let mut raw = RAW.as_bytes().to_vec();
        assert_eq!(chain(&raw), (Status::None, 0, None));
        for (i, name) in ["rsa2048", "ed25519", "rsa2048"].into_iter().enumerate() {
            raw = sealed(&raw, name).expect("sealed").0;
            assert_eq!(chain(&raw), (Status::Pass, i + 1, None));
        }
        let text = String::from_utf8(raw.clone()).expect("text");
        assert!(text.lines().all(|line| line.len() <= 78), "{text}");
        // A list changes the message, and seals it after.
        let changed = text.replace("Hello", "[list] Hello");
        assert_eq!(chain(changed.as_bytes()), (Status::Fail, 3, Some("dkim-body-changed")));
        let (given_up, found) = sealed(changed.as_bytes(), "rsa2048").expect("sealed");
        assert_eq!(found.status, Status::Fail);
        assert_eq!(chain(&given_up), (Status::Fail, 4, Some("arc-chain-failed")));
        assert_eq!(sealed(&given_up, "rsa2048").expect_err("refused").code(), "arc-chain-failed");
        // None of the older sets may change, nor go.
        let seal = text.replacen("i=2; mx.example.org;", "i=2; mx.example.org; dkim=pass;", 1);
        assert_ne!(seal, text);
        assert_eq!(chain(seal.as_bytes()), (Status::Fail, 3, Some("dkim-signature-wrong")));
        let without = text.replacen("ARC-Authentication-Results: i=1", "X-Results: i=1", 1);
        assert_eq!(chain(without.as_bytes()), (Status::Fail, 3, Some("arc-chain-broken")));
    }

    #[test]
    fn what_cannot_be_checked_is_not_sealed() {
        let raw = sealed(RAW.as_bytes(), "rsa2048").expect("sealed").0;
        let key = key("rsa2048");
        let sealer = Sealer::new(Identity::new("example.org", "s", key.algorithm()).expect("an identity"));
        for (lookup, code) in
            [(Lookup::Missing, "dkim-key-missing"), (Lookup::Unavailable, "dkim-key-unavailable")]
        {
            let found = seal(&raw, &sealer, &key, "mx.example.org", |_| lookup.clone(), NOW);
            assert_eq!(found.expect_err("refused").code(), code);
        }
        for (id, code) in [("", "arc-results-invalid"), ("a\u{7}b", "arc-results-invalid")] {
            let found = seal(RAW.as_bytes(), &sealer, &key, id, record, NOW);
            assert_eq!(found.expect_err("refused").code(), code);
        }
        let bare = RAW.replace("\r\n", "\n");
        let found = seal(bare.as_bytes(), &sealer, &key, "mx.example.org", record, NOW);
        assert_eq!(found.expect_err("refused").code(), "dkim-message-malformed");
    }
}
