//! Line ends, and looking for short needles. The searchers of the standard library and of `memmem` are made for long ones,
//! and would be a part of what browsers load that is seen in its size.

use std::borrow::Cow;

/// Where `needle` stands in `text`, not counting places within the one before. For needles that begin with what
/// is rare.
pub(crate) fn find_all<'a>(needle: &'a [u8], text: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let (first, rest) = needle.split_first().unwrap_or((&0, &[]));
    let mut free = 0;
    memchr::memchr_iter(*first, text).filter(move |at| {
        let found = *at >= free && text[at + 1..].starts_with(rest);
        if found {
            free = at + needle.len();
        }
        found
    })
}

/// Whether `needle` stands in `text`.
pub(crate) fn contains(needle: &[u8], text: &[u8]) -> bool {
    find_all(needle, text).next().is_some()
}

/// Without the spaces and tabs around it.
pub(crate) fn trim_blanks(text: &str) -> &str {
    let is_inner = |b: u8| !matches!(b, b' ' | b'\t');
    let start = text.bytes().position(is_inner).unwrap_or(text.len());
    let end = text.bytes().rposition(is_inner).map_or(start, |last| last + 1);
    &text[start..end]
}

/// Where carriage returns stand that are not followed by a line feed.
pub(crate) fn bare_returns(bytes: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n'))
}

/// Appends lines that end in LF, which becomes CRLF. No CR stands in them.
pub(crate) fn add_returns(lines: &[u8], out: &mut Vec<u8>) {
    let mut start = 0;
    each_line_feed(lines, |at| {
        out.extend_from_slice(&lines[start..at]);
        out.extend_from_slice(b"\r\n");
        start = at + 1;
    });
    out.extend_from_slice(&lines[start..]);
}

/// Where LF stands. Lines of text are short: a search that begins anew behind each takes longer to begin than to
/// find the next.
fn each_line_feed(text: &[u8], mut found: impl FnMut(usize)) {
    const ROW: usize = 16;
    const WORD: usize = 8;
    let (rows, rest) = text.as_chunks::<ROW>();
    for (row, bytes) in rows.iter().enumerate() {
        // No byte decides what happens to the next, so that compilers look at all of them together.
        if bytes.iter().fold(0, |any, b| any | u8::from(*b == b'\n')) == 0 {
            continue;
        }
        for (word, bytes) in bytes.as_chunks::<WORD>().0.iter().enumerate() {
            let mut marks = line_feed_marks(*bytes);
            while marks != 0 {
                found(row * ROW + word * WORD + marks.trailing_zeros() as usize / 8);
                marks &= marks - 1;
            }
        }
    }
    let start = rows.len() * ROW;
    for (at, _) in rest.iter().enumerate().filter(|(_, b)| **b == b'\n') {
        found(start + at);
    }
}

/// The highest bit of each byte that is LF.
fn line_feed_marks(word: [u8; 8]) -> u64 {
    const LOW: u64 = u64::from_le_bytes([0x7F; 8]);
    let other = u64::from_le_bytes(word) ^ u64::from_le_bytes([b'\n'; 8]);
    !(((other & LOW) + LOW) | other | LOW)
}

/// Every line end becomes CRLF.
pub(crate) fn canonical_newlines(bytes: &[u8]) -> Cow<'_, [u8]> {
    if is_canonical(bytes) {
        return bytes.into();
    }
    let is_pair = |at: usize| bytes.get(at..at + 2) == Some(b"\r\n");
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 16 + 16);
    let mut start = 0;
    for at in memchr::memchr2_iter(b'\r', b'\n', bytes).filter(|at| !is_pair(*at)) {
        let end = if bytes[at] == b'\n' && at > start && bytes[at - 1] == b'\r' { at - 1 } else { at };
        out.extend_from_slice(&bytes[start..end]);
        out.extend_from_slice(b"\r\n");
        start = at + 1;
    }
    out.extend_from_slice(&bytes[start..]);
    out.into()
}

/// Text with LF at the end of its lines.
pub(crate) fn lines_of(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut start = 0;
    for at in memchr::memchr_iter(b'\r', bytes) {
        out.push_str(&text[start..at]);
        if bytes.get(at + 1) != Some(&b'\n') {
            out.push('\n');
        }
        start = at + 1;
    }
    out.push_str(&text[start..]);
    out
}

/// The same of what may be owned.
pub(crate) fn canonical(bytes: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match bytes {
        Cow::Borrowed(bytes) => canonical_newlines(bytes),
        Cow::Owned(bytes) => match canonical_newlines(&bytes) {
            Cow::Owned(canonical) => canonical.into(),
            Cow::Borrowed(_) => bytes.into(),
        },
    }
}

/// Whether there is no CR without LF and no LF without CR. No byte decides what happens to the next, so that
/// compilers look at many of them together.
pub(crate) fn is_canonical(bytes: &[u8]) -> bool {
    let next = bytes.get(1..).unwrap_or_default();
    let is_lone = |(a, b): (&u8, &u8)| u8::from(*a == b'\r') ^ u8::from(*b == b'\n');
    let lone = bytes.iter().zip(next).map(is_lone).fold(0, |found, lone| found | lone);
    lone == 0 && bytes.first() != Some(&b'\n') && bytes.last() != Some(&b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_becomes_crlf() {
        for (text, canonical) in [
            ("", ""),
            ("a\r\nb", "a\r\nb"),
            ("a\nb\rc\r\nd\r", "a\r\nb\r\nc\r\nd\r\n"),
            ("\n\r\r\n\n", "\r\n\r\n\r\n\r\n"),
            ("\na\n\nb", "\r\na\r\n\r\nb"),
        ] {
            assert_eq!(&*canonical_newlines(text.as_bytes()), canonical.as_bytes(), "{text:?}");
            if !text.contains('\r') {
                let mut out = Vec::new();
                add_returns(text.as_bytes(), &mut out);
                assert_eq!(out, canonical.as_bytes(), "{text:?}");
            }
        }
    }

    #[test]
    fn blanks_and_bare_returns_are_told() {
        for (text, inner) in
            [("", ""), (" \t", ""), ("a b", "a b"), (" \ta\r\n ", "a\r\n"), ("\u{a0}", "\u{a0}")]
        {
            assert_eq!(trim_blanks(text), inner, "{text:?}");
        }
        assert_eq!(bare_returns(b"\ra\r\nb\r\r\n\r").collect::<Vec<_>>(), [0, 5, 8]);
    }

    #[test]
    fn needles_are_found() {
        let found =
            |needle: &str, text: &str| find_all(needle.as_bytes(), text.as_bytes()).collect::<Vec<_>>();
        assert_eq!(found("=_a", "=_a==_a=_"), [0, 4]);
        assert_eq!(found("==", "====="), [0, 2]);
        assert!(found("x", "").is_empty());
        assert!(contains(b"cid:", b"a cid:b") && !contains(b"cid:", b"acid"));
    }
}
