//! As much of DER (X.690) as a public key needs.

/// An RSA key: the modulus' size and the `RSAPublicKey` (RFC 8017 §A.1.1) in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rsa<'a> {
    pub(super) bits: usize,
    pub(super) pkcs1: &'a [u8],
}

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;
/// `AlgorithmIdentifier` of rsaEncryption with its NULL, and without, as some leave it out.
const RSA_ENCRYPTION: [&[u8]; 2] = [
    &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00],
    &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01],
];
/// `AlgorithmIdentifier` of Ed25519 (RFC 8410 §3).
const ED25519: &[u8] = &[0x06, 0x03, 0x2B, 0x65, 0x70];

/// Reads a `SubjectPublicKeyInfo` (RFC 5280 §4.1.2.7), which everybody publishes, or an `RSAPublicKey`, which
/// RFC 6376 §3.6.1 says.
pub(super) fn rsa(der: &[u8]) -> Option<Rsa<'_>> {
    let pkcs1 = match subject_public_key(der) {
        Some((algorithm, key)) if RSA_ENCRYPTION.contains(&algorithm) => key,
        Some(_) => return None,
        None => der,
    };
    let (modulus, exponent) = whole(pkcs1, SEQUENCE).and_then(|inner| {
        let (modulus, rest) = value(inner, INTEGER)?;
        Some((modulus, whole(rest, INTEGER)?))
    })?;
    let positive = |number: &[u8]| number.first().is_some_and(|first| first & 0x80 == 0);
    if !positive(modulus) || !positive(exponent) {
        return None;
    }
    let significant = modulus.iter().position(|b| *b != 0).map(|start| &modulus[start..])?;
    let bits = significant.len() * 8 - significant[0].leading_zeros() as usize;
    Some(Rsa { bits, pkcs1 })
}

/// The 32 bytes of an Ed25519 key: bare, as RFC 8463 §4 says, or in a `SubjectPublicKeyInfo`, as tools give it.
pub(super) fn ed25519(bytes: &[u8]) -> Option<&[u8; 32]> {
    let key = match subject_public_key(bytes) {
        Some((algorithm, key)) if algorithm == ED25519 => key,
        _ => bytes,
    };
    key.try_into().ok()
}

fn subject_public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (algorithm, rest) = value(whole(der, SEQUENCE)?, SEQUENCE)?;
    let key = whole(rest, BIT_STRING)?.strip_prefix(&[0])?;
    Some((algorithm, key))
}

/// The content of the element that `der` is, and nothing besides.
fn whole(der: &[u8], tag: u8) -> Option<&[u8]> {
    value(der, tag).filter(|(_, rest)| rest.is_empty()).map(|(content, _)| content)
}

/// The content of the element that `der` starts with, and what follows.
fn value(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = der.strip_prefix(&[tag])?.split_first()?;
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81 | 0x82 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use encodify::base64::STANDARD;

    use super::*;

    /// The key of RFC 6376 §C.2.
    const SPKI: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";

    #[test]
    fn both_forms_of_an_rsa_key() {
        let der = STANDARD.decode(SPKI).expect("base64");
        let key = rsa(&der).expect("a key");
        assert_eq!(key.bits, 1024);
        assert_eq!(rsa(key.pkcs1), Some(key));
        for cut in 0..der.len() {
            assert_eq!(rsa(&der[..cut]), None);
        }
        let longer: Vec<u8> = [der.as_slice(), b"x"].concat();
        assert_eq!(rsa(&longer), None);
    }

    #[test]
    fn both_forms_of_an_ed25519_key() {
        let bare = [7; 32];
        assert_eq!(ed25519(&bare), Some(&bare));
        let spki =
            [&[0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00][..], &bare].concat();
        assert_eq!(ed25519(&spki), Some(&bare));
        assert_eq!(ed25519(&spki[1..]), None);
        assert_eq!(rsa(&spki), None);
    }
}
