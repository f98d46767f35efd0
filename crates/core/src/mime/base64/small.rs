//! What encodify does, in a tenth of its code: for WebAssembly, where pages load every byte of it, and for what the
//! [lines](super::simd) there leave over.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Hands over four characters for every three bytes, padded.
pub(super) fn encode(input: &[u8], mut put: impl FnMut(&[u8; 4])) {
    for bytes in input.chunks(3) {
        let byte = |at: usize| u32::from(bytes.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digit = |at: u32| ALPHABET[(bits >> (18 - 6 * at) & 63) as usize];
        let third = if bytes.len() > 1 { digit(2) } else { b'=' };
        let fourth = if bytes.len() > 2 { digit(3) } else { b'=' };
        put(&[digit(0), digit(1), third, fourth]);
    }
}

/// The bytes of padded base64, white space aside; `None` where anything else stands in it.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.bytes().filter(|b| !b.is_ascii_whitespace());
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count, mut padding) = (0_u32, 0, 0);
    for b in digits {
        let digit = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' if count > 1 => {
                padding += 1;
                0
            }
            _ => return None,
        };
        if padding > 0 && b != b'=' {
            return None;
        }
        bits = bits << 6 | u32::from(digit);
        count += 1;
        if count == 4 {
            let [_, bytes @ ..] = bits.to_be_bytes();
            let (kept, rest) = bytes.split_at_checked(3 - padding)?;
            if rest.iter().any(|b| *b != 0) {
                return None;
            }
            out.extend_from_slice(kept);
            (bits, count) = (0, 0);
        }
    }
    (count == 0).then_some(out)
}
