//! What encodify writes, in a tenth of its code: for WebAssembly, where pages load every byte of it.

/// Characters of a line, with room for the `=` of a soft line break.
const LINE: usize = 75;

/// Appends `content`. Of text the line ends become CRLF; of other content they are encoded.
pub(super) fn append(content: &[u8], is_text: bool, out: &mut Vec<u8>) {
    encode(content, is_text, |piece| {
        out.extend_from_slice(piece);
        true
    });
}

/// How many bytes [`append`] writes for `text`; `None` where they are more than `limit`.
pub(super) fn encoded_len_within(text: &[u8], limit: usize) -> Option<usize> {
    let mut length = 0;
    encode(text, true, |piece| {
        length += piece.len();
        length <= limit
    });
    (length <= limit).then_some(length)
}

/// Hands over piece by piece, until one is refused.
fn encode(content: &[u8], is_text: bool, mut put: impl FnMut(&[u8]) -> bool) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let line_end = |rest: &[u8]| match rest {
        [b'\n', ..] if is_text => 1,
        [b'\r', b'\n', ..] if is_text => 2,
        _ => 0,
    };
    // RFC 2045 §6.7 (3): white space at the end of a line would not arrive.
    let is_last_blank = |rest: &[u8]| {
        let after = &rest[1..];
        matches!(rest[0], b' ' | b'\t') && (after.is_empty() || line_end(after) > 0)
    };
    let is_plain = |b: &u8| matches!(b, b' '..=b'~' | b'\t') && *b != b'=';
    let (mut rest, mut column) = (content, 0);
    while !rest.is_empty() {
        let mut plain = rest.iter().take(LINE - column).take_while(|b| is_plain(b)).count();
        if plain > 0 && is_last_blank(&rest[plain - 1..]) {
            plain -= 1;
        }
        let end = line_end(rest);
        let escaped = [b'=', DIGITS[usize::from(rest[0] >> 4)], DIGITS[usize::from(rest[0] & 15)]];
        let (piece, taken): (&[u8], _) = if plain > 0 {
            (&rest[..plain], plain)
        } else if end > 0 {
            (b"\r\n", end)
        } else if column == LINE && is_plain(&rest[0]) || column + escaped.len() > LINE {
            (b"=\r\n", 0)
        } else {
            (&escaped, 1)
        };
        column = if piece.ends_with(b"\n") { 0 } else { column + piece.len() };
        rest = &rest[taken..];
        if !put(piece) {
            return;
        }
    }
}
