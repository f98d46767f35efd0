//! As much of CMS (RFC 5652) and `OpenPGP` (RFC 9580) as tells what something is.

use std::borrow::Cow;

use encodify::{base64, pem};

/// What an outside tool made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Blob<'a> {
    /// In DER or BER.
    Cms { bytes: Cow<'a, [u8]>, kind: Cms },
    /// In ASCII armor.
    Pgp { text: &'a str, kind: Pgp },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cms {
    /// `SignedData` without content, and the name of its digest (RFC 8551 §3.5.3.2).
    Signature(Option<&'static str>),
    Signed,
    Enveloped,
    AuthEnveloped,
    Compressed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pgp {
    /// With the name of its digest (RFC 3156 §5).
    Signature(Option<&'static str>),
    Message,
}

impl<'a> Blob<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).unwrap_or_default().trim();
        if text.starts_with("-----BEGIN PGP ") {
            return Some(Self::Pgp { text, kind: pgp(text)? });
        }
        let bytes = if text.starts_with("-----BEGIN ") {
            Cow::Owned(pem::STANDARD.blocks(text.as_bytes()).next()?.ok()?.contents)
        } else {
            Cow::Borrowed(bytes)
        };
        let kind = cms(&bytes)?;
        Some(Self::Cms { bytes, kind })
    }
}

const OID: u8 = 0x06;
const INTEGER: u8 = 0x02;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const EXPLICIT: u8 = 0xA0;
/// 1.2.840.113549.1.7 and 1.2.840.113549.1.9.16.1.
const PKCS7: [u8; 8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];
const SMIME: [u8; 10] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01];
/// 2.16.840.1.101.3.4.2.
const DIGESTS: [u8; 8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02];

/// A `ContentInfo`.
fn cms(bytes: &[u8]) -> Option<Cms> {
    let inside = enter(bytes, SEQUENCE)?;
    let (content_type, rest) = element(inside, OID)?;
    match (content_type.strip_prefix(&PKCS7), content_type.strip_prefix(&SMIME)) {
        (Some([2]), _) => signed_data(enter(rest, EXPLICIT)?),
        (Some([3]), _) => Some(Cms::Enveloped),
        (_, Some([23])) => Some(Cms::AuthEnveloped),
        (_, Some([9])) => Some(Cms::Compressed),
        _ => None,
    }
}

fn signed_data(bytes: &[u8]) -> Option<Cms> {
    let (_version, rest) = element(enter(bytes, SEQUENCE)?, INTEGER)?;
    let (digest, rest) = match element(rest, SET) {
        Some((algorithms, rest)) => (enter(algorithms, SEQUENCE).and_then(|first| element(first, OID)), rest),
        // Of indefinite length; nobody writes the small things so.
        None => return None,
    };
    let (_content_type, content) = element(enter(rest, SEQUENCE)?, OID)?;
    let length = enter_with_length(rest, SEQUENCE)?.1;
    // The content is in what is left of the sequence; one of indefinite length ends in two zeros.
    let is_detached = match length {
        Some(length) => rest.len() - content.len() >= header_len(rest)? + length,
        None => content.starts_with(&[0, 0]),
    };
    let digest = digest.and_then(|(oid, _)| match oid.strip_prefix(&DIGESTS)? {
        [1] => Some("sha-256"),
        [2] => Some("sha-384"),
        [3] => Some("sha-512"),
        [4] => Some("sha-224"),
        _ => None,
    });
    Some(if is_detached { Cms::Signature(digest) } else { Cms::Signed })
}

/// What is inside of the element that `bytes` begin with, and all that follows.
fn enter(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    Some(enter_with_length(bytes, tag)?.0)
}

/// The length as well; `None` where it is indefinite.
fn enter_with_length(bytes: &[u8], tag: u8) -> Option<(&[u8], Option<usize>)> {
    let (&first, rest) = bytes.strip_prefix(&[tag])?.split_first()?;
    match first {
        0x80 => Some((rest, None)),
        0..=0x7F => Some((rest, Some(usize::from(first)))),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            let length = digits.iter().fold(0_usize, |length, digit| length << 8 | usize::from(*digit));
            Some((rest, Some(length)))
        }
        _ => None,
    }
}

fn header_len(bytes: &[u8]) -> Option<usize> {
    let first = *bytes.get(1)?;
    Some(if first > 0x80 { 2 + usize::from(first & 0x7F) } else { 2 })
}

/// The content of the element that `bytes` begin with, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (inside, length) = enter_with_length(bytes, tag)?;
    inside.split_at_checked(length?)
}

fn pgp(text: &str) -> Option<Pgp> {
    let kind = text.strip_prefix("-----BEGIN PGP ")?.split_once("-----")?.0;
    match kind {
        "MESSAGE" => Some(Pgp::Message),
        "SIGNATURE" => Some(Pgp::Signature(digest_of(text))),
        _ => None,
    }
}

/// The digest of the first signature packet (RFC 9580 §5.2).
fn digest_of(armor: &str) -> Option<&'static str> {
    // RFC 9580 §6.2: the armor header ends in an empty line, the data in a checksum or the tail line.
    let lines = armor.lines().map(str::trim).skip_while(|line| !line.is_empty()).skip(1);
    let data: String = lines.take_while(|line| !line.starts_with(['=', '-'])).collect();
    let packet = base64::LENIENT.decode(data.as_bytes()).ok()?;
    let body = match packet.as_slice() {
        // The new format, and the old one, of which the low bits say how long the length is.
        [0xC2, 0..=191, body @ ..] | [0xC2, 192..=223, _, body @ ..] | [0xC2, 255, _, _, _, _, body @ ..] => {
            body
        }
        [0x88, _, body @ ..] | [0x89, _, _, body @ ..] | [0x8A, _, _, _, _, body @ ..] => body,
        _ => return None,
    };
    let algorithm = match body {
        [4..=6, _, _, algorithm, ..] => algorithm,
        [3, rest @ ..] => rest.get(15)?,
        _ => return None,
    };
    match algorithm {
        8 => Some("pgp-sha256"),
        9 => Some("pgp-sha384"),
        10 => Some("pgp-sha512"),
        11 => Some("pgp-sha224"),
        12 => Some("pgp-sha3-256"),
        14 => Some("pgp-sha3-512"),
        _ => None,
    }
}
