//! Base64 as MIME has it: lines of 76, each ending in CRLF (RFC 2045 §6.8).

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd;
#[cfg(any(test, target_arch = "wasm32"))]
mod small;

#[cfg(not(target_arch = "wasm32"))]
use encodify::base64::{MIME, STANDARD};

use super::encoded::Encoded;
use crate::bytes::add_returns;

/// The length of `len` bytes in base64, line breaks included.
pub(crate) const fn encoded_len(len: usize) -> usize {
    let characters = encoded_word_len(len);
    characters + characters.div_ceil(LINE_OUT - 2) * 2
}

/// The same without line breaks.
pub(super) const fn encoded_word_len(len: usize) -> usize {
    len.div_ceil(3) * 4
}

/// Appends `text` without line breaks.
pub(super) fn push_word(text: &str, out: &mut String) {
    #[cfg(not(target_arch = "wasm32"))]
    STANDARD.encode_append(text, out);
    #[cfg(target_arch = "wasm32")]
    small::encode(text.as_bytes(), |four| out.extend(four.iter().copied().map(char::from)));
}

/// The bytes of base64 with or without line breaks; `None` where something else stands in it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let packed = || text.bytes().filter(|b| !b.is_ascii_whitespace()).collect::<Vec<_>>();
    STANDARD.decode(text).or_else(|_| STANDARD.decode(packed())).ok()
}
#[cfg(target_arch = "wasm32")]
pub(crate) use small::decode;

/// Appends `input` in base64. What is in `out` before must end a line.
pub(crate) fn append(input: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    let input = append_whole(input, out, simd::encode);
    #[cfg(not(target_arch = "wasm32"))]
    MIME.encode_append(input, out);
    #[cfg(target_arch = "wasm32")]
    append_rest(input, out);
    Encoded::since(start, out)
}

/// The same for text whose lines end in LF, which becomes CRLF. Piece by piece, so that there is no copy of all.
pub(crate) fn append_lines(text: &[u8], out: &mut Vec<u8>) -> Encoded {
    const PIECE: usize = 4096;
    let start = out.len();
    let mut canonical = Vec::with_capacity(LINE_IN + 2 * text.len().min(PIECE));
    for piece in text.chunks(PIECE) {
        add_returns(piece, &mut canonical);
        let whole = canonical.len() / LINE_IN * LINE_IN;
        append(&canonical[..whole], out);
        canonical.drain(..whole);
    }
    append(&canonical, out);
    Encoded::since(start, out)
}

/// Base64 of content that comes in pieces of any size: what [`append`] makes of the whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    /// Less than a line.
    begun: Vec<u8>,
}

impl Lines {
    pub(crate) fn update(&mut self, mut piece: &[u8], out: &mut Vec<u8>) {
        if !self.begun.is_empty() {
            let missing = (LINE_IN - self.begun.len()).min(piece.len());
            self.begun.extend_from_slice(&piece[..missing]);
            piece = &piece[missing..];
            if self.begun.len() < LINE_IN {
                return;
            }
            append(&self.begun, out);
            self.begun.clear();
        }
        let (whole, rest) = piece.split_at(piece.len() / LINE_IN * LINE_IN);
        append(whole, out);
        self.begun.extend_from_slice(rest);
    }

    pub(crate) fn finish(self, out: &mut Vec<u8>) {
        append(&self.begun, out);
    }
}

/// What a line holds.
pub(crate) const LINE_IN: usize = 57;
/// A line with its CRLF.
const LINE_OUT: usize = 78;

/// Appends the whole lines of `input`, for which `encode` writes all but CRLF, and returns what is left.
#[cfg(any(test, all(target_arch = "wasm32", target_feature = "simd128")))]
fn append_whole<'a>(
    input: &'a [u8],
    out: &mut Vec<u8>,
    encode: impl Fn(&[u8; LINE_IN], &mut [u8; LINE_OUT]),
) -> &'a [u8] {
    let (lines, rest) = input.as_chunks();
    let start = out.len();
    out.reserve(encoded_len(input.len()));
    out.resize(start + lines.len() * LINE_OUT, 0);
    for (line, written) in lines.iter().zip(out[start..].as_chunks_mut().0) {
        encode(line, written);
        [written[LINE_OUT - 2], written[LINE_OUT - 1]] = *b"\r\n";
    }
    rest
}

/// Appends lines, of which the last may be short.
#[cfg(any(test, target_arch = "wasm32"))]
fn append_rest(input: &[u8], out: &mut Vec<u8>) {
    for line in input.chunks(LINE_IN) {
        small::encode(line, |four| out.extend_from_slice(four));
        out.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::canonical_newlines;

    #[test]
    fn pieces_are_as_the_whole() {
        for len in [0, 1, 56, 57, 58, 4095, 4096, 4097, 10_000] {
            for line in ["\n", "ab\n", "one line of text, and not a short one\n", "ä"] {
                let text = line.repeat(len / line.len() + 1);
                let text = &text.as_bytes()[..len];
                let (mut pieces, mut whole) = (Vec::new(), Vec::new());
                append_lines(text, &mut pieces);
                append(&canonical_newlines(text), &mut whole);
                assert!(pieces == whole, "{len} {line:?}");
            }
        }
    }

    #[test]
    fn lines_are_those_of_the_encoder() {
        let bytes: Vec<u8> = (0..100_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for len in (0..=400).chain([bytes.len()]) {
            let input = &bytes[..len];
            let mut whole = b"before\r\n".to_vec();
            let encoded = append(input, &mut whole);
            assert_eq!(encoded.range(), 8..8 + encoded_len(len));
            assert_eq!(whole[8..], *MIME.encode(input).as_bytes());

            let mut by_line = b"before\r\n".to_vec();
            let rest = append_whole(input, &mut by_line, |line, written| {
                STANDARD.encode_slice(line, written).expect("room for a line");
            });
            MIME.encode_append(rest, &mut by_line);
            assert!(by_line == whole, "{len}");
            let mut small = b"before\r\n".to_vec();
            append_rest(input, &mut small);
            assert!(small == whole, "{len}");
        }
    }

    #[test]
    fn both_decoders_read_the_same() {
        let digits = *b"AQz9 =-";
        for first in 0..7_u32.pow(4) {
            let at = |place: u32| char::from(digits[(first / 7_u32.pow(place) % 7) as usize]);
            let four: String = (0..4).map(at).collect();
            for text in
                [format!("AAAA{four}"), format!("{four}AAAA"), format!("A{four}"), four[..3].to_owned()]
            {
                assert_eq!(small::decode(&text), decode(&text), "{text:?}");
            }
        }
        for text in
            ["", " ", "QQ==", " Q Q=\r\n=", "QQ=", "QR==", "QUE=", "QUF=", "QQ==QQ==", "Q-_=", "é", "\u{a0}"]
        {
            assert_eq!(small::decode(text), decode(text), "{text:?}");
        }
    }
}
