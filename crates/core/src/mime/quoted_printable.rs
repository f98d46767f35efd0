//! Quoted-printable (RFC 2045 §6.7).

use encodify::qp::{BINARY, BODY};

use super::encoded::Encoded;

/// Appends `text`, whose line ends become CRLF. What is in `out` before must end a line.
pub(crate) fn append(text: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    BODY.encode_append(text, out);
    Encoded::since(start, out)
}

/// The same for what is no text: line ends are kept as they are, and encoded.
pub(crate) fn append_binary(content: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    BINARY.encode_append(content, out);
    Encoded::since(start, out)
}

#[cfg(test)]
mod tests {
    use super::*;

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
