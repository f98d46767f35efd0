//! DKIM: canonical header fields and bodies, body hashes, and the verdict on signatures that others made.

use encodify::base64;
use mailwright::diagnostic::Diagnostic;
use mailwright::dkim::arc::{Chain, Status};
use mailwright::dkim::{
    BodyCanonicalizer, BodyHash, Canonicalization, Lookup, PublicKey, Signature, Signed, Verdict,
    without_signature,
};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use ring::signature::{ED25519, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, UnparsedPublicKey};
use serde_json::Value;

use crate::data::{self, text};
use crate::{Outcome, Set};

pub(crate) static CANONICAL: Set = Set {
    name: "auth-dkim/canon-dkimpy",
    about: "the canonical form of header fields and bodies",
    needed: 39,
    on_purpose: &[],
    run: |data| data.each("auth-dkim/canon-dkimpy.jsonl", canonical),
};

pub(crate) static HEADERS: Set = Set {
    name: "auth-dkim/headercanon-mailauth",
    about: "what a signature covers of a header, its own field included",
    needed: 40,
    on_purpose: &[],
    run: |data| data.each("auth-dkim/headercanon-mailauth.jsonl", header),
};

pub(crate) static BODY_HASHES: Set = Set {
    name: "auth-dkim/bodyhash-mailauth",
    about: "the hash of a canonical body, or of its first bytes",
    needed: 653,
    on_purpose: &[],
    run: |data| data.each("auth-dkim/bodyhash-mailauth.jsonl", body_hash),
};

pub(crate) static VERDICTS: Set = Set {
    name: "auth-dkim/verify-mail-auth",
    about: "signatures and chains that others made pass with their keys",
    needed: 8,
    on_purpose: &[],
    run: |data| data.each("auth-dkim/verify-mail-auth.jsonl", verdict),
};

fn how(name: &Value) -> Canonicalization {
    Canonicalization::from_name(text(name)).unwrap_or_default()
}

fn canonical_field(how: Canonicalization, field: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    how.header(field, &mut out);
    out
}

fn canonical_body(how: Canonicalization, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut canonical = BodyCanonicalizer::new(how);
    canonical.update(body, |bytes| out.extend_from_slice(bytes));
    canonical.finish(|bytes| out.extend_from_slice(bytes));
    out
}

fn canonical(case: &Value) -> Outcome {
    let input = &case["input"];
    let how = how(&input["algorithm"]);
    if text(&input["part"]) == "body" {
        let found = canonical_body(how, text(&input["data"]).as_bytes());
        return Outcome::passed_if(found == text(&case["expected"]).as_bytes(), || "another body".to_owned());
    }
    let fields = |list: &Value| -> Vec<String> {
        let fields = list.as_array().into_iter().flatten();
        fields
            .map(|field| format!("{}:{}", text(&field[0]), text(&field[1]).trim_end_matches("\r\n")))
            .collect()
    };
    let given = fields(&input["data"]);
    let found = given.iter().map(|field| canonical_field(how, field.as_bytes()));
    let same = found.eq(fields(&case["expected"]).into_iter().map(String::into_bytes));
    Outcome::passed_if(same, || "other fields".to_owned())
}

/// Characters that stand for bytes.
fn latin1(value: &Value) -> Vec<u8> {
    text(&value["$latin1"]).chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect()
}

fn header(case: &Value) -> Outcome {
    let (input, expected) = (&case["input"], &case["expected"]);
    let how = how(&input["algorithm"]);
    let mut found = Vec::new();
    for line in input["lines"]["headers"].as_array().into_iter().flatten() {
        found.extend(canonical_field(how, &latin1(&line["line"])));
        found.extend_from_slice(b"\r\n");
    }
    let signature = without_signature(text(&expected["signatureHeaderLine"]).as_bytes());
    found.extend(canonical_field(how, &signature));
    Outcome::passed_if(found == latin1(&expected["canonicalizedHeader"]), || "another header".to_owned())
}

fn body_hash(case: &Value) -> Outcome {
    let input = &case["input"];
    let how = how(&input["canonicalization"]);
    let body = data::base64(&input["body_b64"]);
    let limit = input["length_limit"].as_u64();
    let found = if text(&input["algorithm"]) == "rsa-sha1" {
        // Nobody may sign with it, so core has no such hash.
        let canonical = canonical_body(how, &body);
        let length = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(canonical.len());
        digest(&SHA1_FOR_LEGACY_USE_ONLY, &canonical[..length.min(canonical.len())]).as_ref().to_vec()
    } else {
        let mut hash = BodyHash::limited(how, limit);
        // In pieces, as that is what most of these cases are about.
        body.chunks(7).for_each(|piece| hash.update(piece));
        hash.finish().0.to_vec()
    };
    let same = base64::STANDARD.encode(found) == text(&case["expected"]["digest"]);
    Outcome::passed_if(same, || "another hash".to_owned())
}

fn verdict(case: &Value) -> Outcome {
    let raw = data::base64(&case["input"]["message_b64"]);
    let records = &case["input"]["dns_txt"];
    let look_up = |signature: &Signature| match records[signature.record_name()].as_str() {
        Some(record) => Lookup::Record(record.to_owned()),
        None => Lookup::Missing,
    };
    if text(&case["kind"]) == "arc" {
        let found = Chain::read(&raw).verify(0, look_up, is_right);
        return Outcome::passed_if(found.status == Status::Pass, || format!("{:?}", found.problem));
    }
    let signed = Signed::read(&raw);
    let expiries = signed.signatures().iter().flatten().filter_map(Signature::expires_at);
    // Some have expired since.
    let now = expiries.min().map_or(0, |expires| i64::try_from(expires).unwrap_or(i64::MAX) - 1);
    let verified = signed.verify(now.saturating_mul(1000), look_up, is_right);
    let all_pass = !verified.is_empty() && verified.iter().all(|one| one.verdict == Verdict::Pass);
    Outcome::passed_if(all_pass, || {
        let reasons = verified.iter().flat_map(|one| one.reasons().map(Diagnostic::code));
        reasons.collect::<Vec<_>>().join(", ")
    })
}

/// As the host checks signatures, which xtask must not depend on.
pub(super) fn is_right(key: PublicKey<'_>, data: &[u8], signature: &[u8]) -> bool {
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
