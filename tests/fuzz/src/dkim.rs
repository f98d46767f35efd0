//! Signatures: whatever a message holds, what a key is given to sign is what is checked later, and canonical forms
//! do not depend on the pieces that a body comes in.

use mailwright::dkim::{
    Algorithm, BodyCanonicalizer, Canonicalization, Identity, KeyRecord, KeyType, Lookup, Signed, Unsigned,
    Verdict, insert,
};

use crate::parsed::bytes;

const NOW: i64 = 1_795_426_200_000;

/// A message is canonicalized, its signatures are checked, and it is signed and checked.
pub(crate) fn message(text: &str) {
    let raw: Vec<u8> = text.chars().flat_map(bytes).collect();
    for how in [Canonicalization::Simple, Canonicalization::Relaxed] {
        let whole = canonical(how, &[&raw]);
        let (first, second) = raw.split_at(raw.len() / 3);
        assert_eq!(whole, canonical(how, &[first, second]), "in two pieces");
        assert_eq!(whole, canonical(how, &raw.chunks(1).collect::<Vec<_>>()), "in bytes");
        assert_eq!(whole, canonical(how, &[&whole]), "canonical already");
        for field in raw.split(|b| *b == b'\n') {
            let (mut once, mut twice) = (Vec::new(), Vec::new());
            how.header(field.trim_ascii_end(), &mut once);
            how.header(&once, &mut twice);
            assert_eq!(once, twice, "canonical already");
        }
    }
    let checked = verified(&raw, |_, _| true);
    assert_eq!(checked.len(), Signed::read(&raw).signatures().len());
    let Ok(unsigned) = Unsigned::read(&raw) else { return };
    for (header, body) in [
        (Canonicalization::Relaxed, Canonicalization::Relaxed),
        (Canonicalization::Simple, Canonicalization::Simple),
        (Canonicalization::Simple, Canonicalization::Relaxed),
    ] {
        let identity = Identity::new("example.org", "s2026", Algorithm::Ed25519Sha256).expect("an identity");
        let prepared = unsigned.prepare(&identity.canonicalization(header, body), NOW);
        let signature = [9; 64];
        let signed = insert(&raw, &[prepared.finish(&signature).expect("64 bytes")]);
        let data = prepared.data_to_sign();
        let verdicts = verified(&signed, |found, value| found == data && value == signature);
        assert_eq!(verdicts.first(), Some(&Verdict::Pass), "{header:?}/{body:?}");
    }
}

fn canonical(how: Canonicalization, pieces: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut canonicalizer = BodyCanonicalizer::new(how);
    for piece in pieces {
        canonicalizer.update(piece, |bytes| out.extend_from_slice(bytes));
    }
    canonicalizer.finish(|bytes| out.extend_from_slice(bytes));
    out
}

fn verified(raw: &[u8], is_right: impl Fn(&[u8], &[u8]) -> bool) -> Vec<Verdict> {
    let record = KeyRecord::new(KeyType::Ed25519, vec![7; 32]).to_string();
    let lookup = |_: &_| Lookup::Record(record.clone());
    let found = Signed::read(raw).verify(NOW, lookup, |_, data, value| is_right(data, value));
    found.into_iter().map(|found| found.verdict).collect()
}
