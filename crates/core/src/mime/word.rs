//! What stands inside of encoded-words (RFC 2047 §4).

use super::base64;

/// How a word is encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Base64.
    B,
    /// For people to read.
    Q {
        /// Where display names stand, fewer characters may stay as they are (RFC 2047 §5 (3)).
        in_phrase: bool,
    },
}

impl Encoding {
    pub(super) fn payload_len(self, text: &str) -> usize {
        match self {
            Self::B => base64::encoded_word_len(text.len()),
            Self::Q { in_phrase } => {
                text.bytes().map(|b| if b == b' ' || is_literal(b, in_phrase) { 1 } else { 3 }).sum()
            }
        }
    }

    pub(super) fn push_payload(self, text: &str, out: &mut String) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let Self::Q { in_phrase } = self else { return base64::push_word(text, out) };
        for b in text.bytes() {
            match b {
                b' ' => out.push('_'),
                _ if is_literal(b, in_phrase) => out.push(char::from(b)),
                _ => {
                    out.push('=');
                    for half in [b >> 4, b & 15] {
                        out.push(char::from(DIGITS[usize::from(half)]));
                    }
                }
            }
        }
    }
}

fn is_literal(b: u8, in_phrase: bool) -> bool {
    if in_phrase {
        b.is_ascii_alphanumeric() || matches!(b, b'!' | b'*' | b'+' | b'-' | b'/')
    } else {
        b.is_ascii_graphic() && !matches!(b, b'=' | b'?' | b'_')
    }
}

#[cfg(test)]
mod tests {
    use encodify::rfc2047::{B, Q_PHRASE, Q_TEXT};

    use super::*;

    #[test]
    fn payloads_are_those_of_encodify() {
        let ascii: String = (0..128_u8).map(char::from).collect();
        for text in ["", "a", "ab", "abc", "张三 <x>", "é=?_", &ascii] {
            for (ours, theirs) in [
                (Encoding::B, B),
                (Encoding::Q { in_phrase: true }, Q_PHRASE),
                (Encoding::Q { in_phrase: false }, Q_TEXT),
            ] {
                let (mut found, mut expected) = (String::new(), String::new());
                ours.push_payload(text, &mut found);
                theirs.encode_payload(text, usize::MAX, &mut expected);
                assert_eq!(found, expected);
                assert_eq!(ours.payload_len(text), found.len());
            }
        }
    }
}
