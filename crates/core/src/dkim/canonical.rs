//! Canonicalization (RFC 6376 §3.4): what may change on the way without breaking a signature.

use sha2::{Digest, Sha256};

/// One of the two algorithms of RFC 6376 §3.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub enum Canonicalization {
    /// Hardly anything may change.
    Simple,
    /// White space may change, and the case of field names.
    #[default]
    Relaxed,
}

impl Canonicalization {
    /// The name in the tag `c=`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Simple => "simple",
            Self::Relaxed => "relaxed",
        }
    }

    /// Reads a name in the tag `c=`.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Simple, Self::Relaxed].into_iter().find(|known| name.eq_ignore_ascii_case(known.as_str()))
    }

    /// Reads how header and body are treated, as a caller asks for it: `header/body`, or one name for both. In the
    /// tag `c=` a name alone leaves the body to `simple` (RFC 6376 §3.5).
    ///
    /// ```
    /// use mailwright::dkim::Canonicalization::{self, Relaxed, Simple};
    ///
    /// assert_eq!(Canonicalization::pair("relaxed/simple"), Some((Relaxed, Simple)));
    /// assert_eq!(Canonicalization::pair("relaxed"), Some((Relaxed, Relaxed)));
    /// ```
    pub fn pair(text: &str) -> Option<(Self, Self)> {
        let (header, body) = text.split_once('/').unwrap_or((text, text));
        Self::from_name(header).zip(Self::from_name(body))
    }

    /// Appends the canonical form of a header field, name and all, to `out` (§3.4.1, §3.4.2). A line end at the end
    /// of `field` is not part of it; the caller appends CRLF where one follows.
    pub fn header(self, field: &[u8], out: &mut Vec<u8>) {
        let field = crate::message::fields::without_line_end(field);
        match self {
            Self::Simple => with_crlf(field, out),
            Self::Relaxed => relaxed_header(field, out),
        }
    }
}

/// Bare LF becomes CRLF.
fn with_crlf(text: &[u8], out: &mut Vec<u8>) {
    for line in text.split_inclusive(|b| *b == b'\n') {
        out.extend_from_slice(crate::message::fields::without_line_end(line));
        if line.ends_with(b"\n") {
            out.extend_from_slice(b"\r\n");
        }
    }
}

fn relaxed_header(field: &[u8], out: &mut Vec<u8>) {
    let colon = memchr::memchr(b':', field).unwrap_or(field.len());
    let name = field[..colon].trim_ascii();
    out.extend(name.iter().map(u8::to_ascii_lowercase));
    out.push(b':');
    let start = out.len();
    let value = field.get(colon + 1..).unwrap_or_default();
    let mut space = false;
    for (i, b) in value.iter().enumerate() {
        match b {
            b' ' | b'\t' => space = true,
            b'\n' => {}
            b'\r' if value.get(i + 1) == Some(&b'\n') => {}
            _ => {
                if space && out.len() > start {
                    out.push(b' ');
                }
                space = false;
                out.push(*b);
            }
        }
    }
}

/// Brings a body into canonical form (RFC 6376 §3.4.3, §3.4.4), in pieces of any size.
///
/// A bare LF ends a line as CRLF does, so that files which lost their CRs can be checked; what signs refuses them
/// before. The output is never longer than the input and two bytes.
///
/// ```
/// use mailwright::dkim::{BodyCanonicalizer, Canonicalization};
///
/// let mut body = BodyCanonicalizer::new(Canonicalization::Relaxed);
/// let mut out = Vec::new();
/// body.update(b"a \t b  \r", |bytes| out.extend_from_slice(bytes));
/// body.update(b"\n\r\n", |bytes| out.extend_from_slice(bytes));
/// body.finish(|bytes| out.extend_from_slice(bytes));
/// assert_eq!(out, b"a b\r\n");
/// ```
#[derive(Debug, Clone)]
pub struct BodyCanonicalizer {
    how: Canonicalization,
    /// Line ends that only count if text follows.
    line_ends: usize,
    /// White space that only counts if text follows in its line.
    space: bool,
    /// A CR whose LF may be in the next piece.
    returned: bool,
    has_text: bool,
}

impl BodyCanonicalizer {
    /// At the start of a body.
    pub fn new(how: Canonicalization) -> Self {
        Self { how, line_ends: 0, space: false, returned: false, has_text: false }
    }

    /// Takes the next piece of the body and hands canonical bytes to `sink`.
    pub fn update(&mut self, piece: &[u8], mut sink: impl FnMut(&[u8])) {
        let mut rest = piece;
        if self.returned && !rest.is_empty() {
            self.returned = false;
            if rest[0] != b'\n' {
                self.text(b"\r", &mut sink);
            }
        }
        while let Some(first) = rest.first() {
            let used = match first {
                b'\n' => {
                    self.end_line();
                    1
                }
                b'\r' => {
                    match rest.get(1) {
                        Some(b'\n') => {}
                        Some(_) => self.text(b"\r", &mut sink),
                        None => self.returned = true,
                    }
                    1
                }
                b' ' | b'\t' if self.how == Canonicalization::Relaxed => {
                    self.space = true;
                    1
                }
                _ => {
                    let end = self.end_of_text(rest);
                    self.text(&rest[..end], &mut sink);
                    end
                }
            };
            rest = &rest[used..];
        }
    }

    /// Ends the body.
    pub fn finish(mut self, mut sink: impl FnMut(&[u8])) {
        if self.returned {
            self.text(b"\r", &mut sink);
        }
        // However many line ends there were, or none: text ends in one, and so does an empty simple body.
        if self.has_text || self.how == Canonicalization::Simple {
            sink(b"\r\n");
        }
    }

    fn end_of_text(&self, bytes: &[u8]) -> usize {
        let end = match self.how {
            Canonicalization::Simple => memchr::memchr2(b'\r', b'\n', bytes),
            Canonicalization::Relaxed => bytes.iter().position(|b| matches!(b, b'\r' | b'\n' | b' ' | b'\t')),
        };
        end.unwrap_or(bytes.len())
    }

    fn end_line(&mut self) {
        self.space = false;
        self.line_ends += 1;
    }

    fn text(&mut self, text: &[u8], sink: &mut impl FnMut(&[u8])) {
        for _ in 0..std::mem::take(&mut self.line_ends) {
            sink(b"\r\n");
        }
        if std::mem::take(&mut self.space) {
            sink(b" ");
        }
        self.has_text = true;
        sink(text);
    }
}

/// The SHA-256 digest of a canonical body: what the tag `bh=` holds (RFC 6376 §3.7).
#[derive(Debug, Clone)]
pub struct BodyHash {
    body: BodyCanonicalizer,
    hash: Counted,
}

impl BodyHash {
    /// Of a whole body.
    pub fn new(how: Canonicalization) -> Self {
        Self::limited(how, None)
    }

    /// Of the first `limit` canonical bytes, as the tag `l=` says. Only for checking: what is behind the limit can be
    /// anything, so nothing here signs like that.
    pub fn limited(how: Canonicalization, limit: Option<u64>) -> Self {
        let hash = Counted { digest: Sha256::new(), left: limit.unwrap_or(u64::MAX), length: 0 };
        Self { body: BodyCanonicalizer::new(how), hash }
    }

    /// Takes the next piece of the body.
    pub fn update(&mut self, piece: &[u8]) {
        let hash = &mut self.hash;
        self.body.update(piece, |bytes| hash.take(bytes));
    }

    /// The digest, and the length of the whole canonical body in bytes.
    pub fn finish(mut self) -> ([u8; 32], u64) {
        self.body.finish(|bytes| self.hash.take(bytes));
        (self.hash.digest.finalize().into(), self.hash.length)
    }
}

#[derive(Debug, Clone)]
struct Counted {
    digest: Sha256,
    left: u64,
    length: u64,
}

impl Counted {
    fn take(&mut self, bytes: &[u8]) {
        let wanted = usize::try_from(self.left).map_or(bytes.len(), |left| left.min(bytes.len()));
        self.digest.update(&bytes[..wanted]);
        self.left -= wanted as u64;
        self.length += bytes.len() as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(how: Canonicalization, field: &str) -> String {
        let mut out = Vec::new();
        how.header(field.as_bytes(), &mut out);
        String::from_utf8(out).expect("text")
    }

    fn body(how: Canonicalization, body: &str) -> String {
        let mut canonical = BodyCanonicalizer::new(how);
        let mut out = Vec::new();
        canonical.update(body.as_bytes(), |bytes| out.extend_from_slice(bytes));
        canonical.finish(|bytes| out.extend_from_slice(bytes));
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn the_examples_of_rfc_6376_section_3_4_5() {
        use Canonicalization::{Relaxed, Simple};
        assert_eq!(header(Relaxed, "A: X\r\n"), "a:X");
        assert_eq!(header(Relaxed, "B : Y\t\r\n\tZ  \r\n"), "b:Y Z");
        assert_eq!(header(Simple, "B : Y\t\r\n\tZ  \r\n"), "B : Y\t\r\n\tZ  ");
        assert_eq!(body(Relaxed, " C \r\nD \t E\r\n\r\n\r\n"), " C\r\nD E\r\n");
        assert_eq!(body(Simple, " C \r\nD \t E\r\n\r\n\r\n"), " C \r\nD \t E\r\n");
    }

    #[test]
    fn bodies_at_the_borders() {
        use Canonicalization::{Relaxed, Simple};
        for (given, simple, relaxed) in [
            ("", "\r\n", ""),
            ("\r\n\r\n", "\r\n", ""),
            (" \t\r\n", " \t\r\n", ""),
            ("a", "a\r\n", "a\r\n"),
            ("a\n \nb\n\n", "a\r\n \r\nb\r\n", "a\r\n\r\nb\r\n"),
            ("a \rb\r", "a \rb\r\r\n", "a \rb\r\r\n"),
            ("\r\n\r\na", "\r\n\r\na\r\n", "\r\n\r\na\r\n"),
        ] {
            assert_eq!(
                (body(Simple, given), body(Relaxed, given)),
                (simple.into(), relaxed.into()),
                "{given:?}"
            );
        }
    }

    #[test]
    fn the_hash_of_an_empty_body_is_that_of_rfc_6376_section_3_4_3() {
        let of = |how| encodify::base64::STANDARD.encode(BodyHash::new(how).finish().0);
        assert_eq!(of(Canonicalization::Simple), "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=");
        assert_eq!(of(Canonicalization::Relaxed), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn pieces_of_any_size_give_what_the_whole_gives() {
        let alphabet = b"ab \t\r\n\r\n ";
        let mut random = 1_u32;
        let mut next = |below: usize| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 8) as usize % below
        };
        for how in [Canonicalization::Simple, Canonicalization::Relaxed] {
            for _ in 0..2000 {
                let text: Vec<u8> = (0..next(40)).map(|_| alphabet[next(alphabet.len())]).collect();
                let mut whole = BodyHash::new(how);
                whole.update(&text);
                let mut pieces = BodyHash::new(how);
                let mut rest = text.as_slice();
                while !rest.is_empty() {
                    let (piece, after) = rest.split_at(next(rest.len()) + 1);
                    pieces.update(piece);
                    rest = after;
                }
                assert_eq!(pieces.finish(), whole.finish(), "{text:?}");
            }
        }
    }
}
