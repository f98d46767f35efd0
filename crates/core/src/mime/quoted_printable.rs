//! Quoted-printable (RFC 2045 §6.7).

#[cfg(any(test, target_arch = "wasm32"))]
mod small;

#[cfg(not(target_arch = "wasm32"))]
use encodify::qp::{BINARY, BODY};

use super::encoded::Encoded;

/// Appends `text`, whose line ends become CRLF. What is in `out` before must end a line.
pub(crate) fn append(text: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    #[cfg(not(target_arch = "wasm32"))]
    BODY.encode_append(text, out);
    #[cfg(target_arch = "wasm32")]
    small::append(text, true, out);
    Encoded::since(start, out)
}

/// The same for what is no text: line ends are kept as they are, and encoded.
pub(crate) fn append_binary(content: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    #[cfg(not(target_arch = "wasm32"))]
    BINARY.encode_append(content, out);
    #[cfg(target_arch = "wasm32")]
    small::append(content, false, out);
    Encoded::since(start, out)
}

/// How many bytes `append` writes for `text`; `None` where they are more than `limit`.
pub(crate) fn encoded_len_within(text: &[u8], limit: usize) -> Option<usize> {
    #[cfg(not(target_arch = "wasm32"))]
    return BODY.encoded_len_within(text, limit);
    #[cfg(target_arch = "wasm32")]
    return small::encoded_len_within(text, limit);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_encoders_write_the_same() {
        let bytes: Vec<u8> = (0..5000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let pieces = ["x", "é", " ", "\t", "\n", "\r\n", "\r", "=", "\u{7f}", " \n", "\t\r\n", "ab", "~!"];
        let mut texts = vec![Vec::new(), bytes.clone()];
        for len in (1..=90).chain([200]) {
            let chosen = bytes.iter().skip(len * 7).take(len).map(|b| pieces[usize::from(*b) % pieces.len()]);
            texts.push(chosen.collect::<String>().into_bytes());
            texts.push([&b"x".repeat(len), "é y\r\n =".as_bytes()].concat());
            texts.push([&b"x".repeat(len), &b" \n"[..]].concat());
        }
        for text in &texts {
            for (engine, is_text) in [(BODY, true), (BINARY, false)] {
                let mut out = Vec::new();
                small::append(text, is_text, &mut out);
                assert_eq!(String::from_utf8(out), Ok(engine.encode(text)), "{text:?}");
            }
            let length = BODY.encoded_len(text);
            assert_eq!(small::encoded_len_within(text, length), Some(length));
            if let Some(less) = length.checked_sub(1) {
                assert_eq!(small::encoded_len_within(text, less), None);
            }
        }
    }

    #[test]
    fn nothing_else_is_written_than_encoded_says() {
        let bytes: Vec<u8> = (0..5000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let [long, wide] = ["x", "é"].map(|c| c.repeat(500));
        let texts = ["", "a\n", "a \r\nb\t\n", "\0\r\u{7f}=é", &long, &wide].map(str::as_bytes);
        for content in texts.into_iter().chain([bytes.as_slice()]) {
            for append in [append, append_binary] {
                let mut out = b"before\r\n".to_vec();
                let encoded = append(content, &mut out);
                assert_eq!(encoded.range(), 8..out.len());
                for line in String::from_utf8_lossy(&out).split("\r\n") {
                    let is_fit = line.bytes().all(|b| matches!(b, b' '..=b'~' | b'\t'));
                    assert!(is_fit && line.len() <= 76, "{line:?}");
                }
            }
        }
    }
}
