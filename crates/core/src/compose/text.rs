//! Bodies: line ends, and the encoding that is shortest.

use std::borrow::Cow;

use mail_builder::headers::raw::Raw;

use super::part::{Output, start_content};
use crate::bytes::{add_returns, canonical_newlines, contains};
use crate::mime::{base64, quoted_printable};
use crate::validate::Words;

/// A body, and how it is written: with CRLF at the end of its lines (RFC 2046 §4.1.1).
pub(super) struct Text<'a> {
    /// Its length as it was given.
    pub(super) size: usize,
    /// Its lines end in LF, all of them, or in CRLF.
    content: Cow<'a, [u8]>,
    /// How many end in LF.
    line_feeds: usize,
    encoding: Encoding,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    SevenBit,
    /// With the bytes that the encoder asks for.
    QuotedPrintable(usize),
    Base64,
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str, words: Option<Words>) -> Self {
        Self::of(text.as_bytes(), words)
    }

    /// Content that is to be written as text would be.
    pub(super) fn of(text: &'a [u8], words: Option<Words>) -> Self {
        let survey = Survey::of(text);
        let (content, line_feeds) = match survey.returns {
            0 => (text.into(), survey.line_feeds),
            _ => (canonical_newlines(text), 0),
        };
        let encoding = Encoding::of(&content, line_feeds, &survey, words);
        Self { size: text.len(), content, line_feeds, encoding }
    }

    /// Whether its line ends were CRLF already.
    pub(super) fn is_as_given(&self) -> bool {
        self.line_feeds == 0 && matches!(self.content, Cow::Borrowed(_))
    }

    /// Only what is written as it is could be mistaken for a boundary: `=_` stands in no encoded text.
    pub(super) fn contains(&self, boundary: &str) -> bool {
        self.encoding == Encoding::SevenBit && contains(boundary.as_bytes(), &self.content)
    }

    /// Bytes to reserve.
    pub(super) fn estimated_size(&self) -> usize {
        let canonical = self.content.len() + self.line_feeds;
        match self.encoding {
            Encoding::SevenBit => canonical,
            Encoding::QuotedPrintable(reserved) => reserved,
            Encoding::Base64 => base64::encoded_len(canonical),
        }
    }

    pub(super) fn write(&self, kind: &str, out: &mut Output<'_>) {
        out.part_header("Content-Type", &Raw::new(format!("{kind}; charset=\"utf-8\"")));
        self.write_content(out);
    }

    pub(super) fn write_content(&self, out: &mut Output<'_>) {
        let is_canonical = self.line_feeds == 0;
        match self.encoding {
            Encoding::SevenBit => {
                start_content("7bit", &mut out.raw);
                if is_canonical {
                    out.raw.extend_from_slice(&self.content);
                } else {
                    add_returns(&self.content, &mut out.raw);
                }
            }
            Encoding::QuotedPrintable(_) => self.write_quoted_printable(out),
            Encoding::Base64 if is_canonical => out.base64(&self.content),
            Encoding::Base64 => out.encoded("base64", &self.content, base64::append_lines),
        }
    }

    pub(super) fn write_quoted_printable(&self, out: &mut Output<'_>) {
        out.encoded("quoted-printable", &self.content, quoted_printable::append);
    }
}

impl Encoding {
    /// What mail-builder would choose, whose part would bring all of its header writers along: base64 where
    /// quoted-printable is not shorter. It would let control characters through.
    fn of(content: &[u8], line_feeds: usize, survey: &Survey, words: Option<Words>) -> Self {
        if survey.non_ascii == 0 && !survey.controls && is_short(content) {
            return Self::SevenBit;
        }
        let canonical = content.len() + line_feeds;
        // One byte becomes three, so most text needs no exact count.
        let least = canonical + 2 * survey.non_ascii;
        let limit = match words {
            Some(Words::Base64) if !survey.controls => 0,
            None if !survey.controls => base64::encoded_len(canonical) - 1,
            _ => usize::MAX,
        };
        let length = if least <= limit { quoted_printable::encoded_len_within(content, limit) } else { None };
        // The encoder does not count before it writes: it asks for more than it takes.
        length.map_or(Self::Base64, |length| Self::QuotedPrintable(length + length / 8 + 128))
    }
}

/// Whether ASCII can stay as it is: no reader or relay folds such lines or trims their ends.
fn is_short(content: &[u8]) -> bool {
    const LONGEST: usize = 75;
    const LAST: usize = LONGEST + 2;
    let is_kept = |line: &[u8]| !matches!(line.last(), Some(b' ' | b'\t'));
    let mut start = 0;
    for at in memchr::memchr_iter(b'\n', content) {
        let line = &content[start..at];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > LONGEST || !is_kept(line) {
            return false;
        }
        start = at + 1;
    }
    let last = &content[start..];
    last.len() <= LAST && is_kept(last) && memchr::memchr(0x7F, content).is_none()
}

#[derive(Default)]
struct Survey {
    non_ascii: usize,
    line_feeds: usize,
    returns: usize,
    controls: bool,
}

/// How many bytes are looked at together.
const ROW: usize = 16;

impl Survey {
    fn of(text: &[u8]) -> Self {
        let mut found = Self::default();
        let (rows, rest) = text.as_chunks::<ROW>();
        // More could not be counted in a byte.
        for rows in rows.chunks(255) {
            found.add(rows);
        }
        let mut last = [b' '; ROW];
        last[..rest.len()].copy_from_slice(rest);
        found.add(&[last]);
        found
    }

    fn add(&mut self, rows: &[[u8; ROW]]) {
        let Counts { non_ascii, line_feeds, controls } = Counts::of(rows);
        self.non_ascii += non_ascii;
        self.line_feeds += line_feeds;
        // Most text has no control character but LF.
        if controls > line_feeds {
            self.add_controls(rows.as_flattened(), controls - line_feeds);
        }
    }

    /// In stretches of fewer than 256, whose counts fit a byte, too.
    fn add_controls(&mut self, bytes: &[u8], count: usize) {
        let (mut returns, mut tabs) = (0, 0);
        for stretch in bytes.chunks(128) {
            let counts = stretch.iter().fold((0_u8, 0_u8), |(returns, tabs), b| {
                (returns + u8::from(*b == b'\r'), tabs + u8::from(*b == b'\t'))
            });
            returns += usize::from(counts.0);
            tabs += usize::from(counts.1);
        }
        self.returns += returns;
        self.controls |= count > returns + tabs;
    }
}

/// What is counted in every row.
struct Counts {
    non_ascii: usize,
    line_feeds: usize,
    controls: usize,
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
impl Counts {
    /// Counts by column, which compilers turn into few instructions for a row.
    fn of(rows: &[[u8; ROW]]) -> Self {
        let (mut non_ascii, mut line_feeds, mut below_space) = ([0; ROW], [0; ROW], [0; ROW]);
        for row in rows {
            for (column, b) in row.iter().enumerate() {
                // With a sign, other bytes than ASCII are below it too, and it is one instruction less.
                let b = b.cast_signed();
                non_ascii[column] += u8::from(b < 0);
                line_feeds[column] += u8::from(b == 10);
                below_space[column] += u8::from(b < 32);
            }
        }
        let sum = |columns: [u8; ROW]| columns.into_iter().map(usize::from).sum::<usize>();
        let non_ascii = sum(non_ascii);
        Self { non_ascii, line_feeds: sum(line_feeds), controls: sum(below_space) - non_ascii }
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
impl Counts {
    /// A row at once, which compilers do not find there.
    fn of(rows: &[[u8; ROW]]) -> Self {
        use std::arch::wasm32::{i8x16_bitmask, i8x16_eq, u8x16_lt, u8x16_splat, u64x2};

        let mut counts = Self { non_ascii: 0, line_feeds: 0, controls: 0 };
        let ones = |mask: u16| mask.count_ones() as usize;
        for row in rows {
            let (halves, _) = row.as_chunks::<8>();
            let &[low, high] = halves else { continue };
            let row = u64x2(u64::from_le_bytes(low), u64::from_le_bytes(high));
            counts.non_ascii += ones(i8x16_bitmask(row));
            counts.line_feeds += ones(i8x16_bitmask(i8x16_eq(row, u8x16_splat(b'\n'))));
            counts.controls += ones(i8x16_bitmask(u8x16_lt(row, u8x16_splat(b' '))));
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use mail_builder::headers::content_type::ContentType;
    use mail_builder::mime::{BodyPart, MimePart};

    use super::*;
    use crate::env::Env;
    use crate::validate::ValidDraft;

    #[test]
    fn every_byte_is_counted() {
        for len in [0, 1, 15, 16, 17, 5000] {
            for (piece, expected) in [
                ("\u{7f}", (0, 0, 0, false)),
                ("\u{1}", (0, 0, 0, true)),
                ("\n", (0, 1, 0, false)),
                ("\r", (0, 0, 1, false)),
                ("é", (2, 0, 0, false)),
            ] {
                let text = "\t".repeat(len) + piece + &"x".repeat(len);
                let Survey { non_ascii, line_feeds, returns, controls } = Survey::of(text.as_bytes());
                assert_eq!((non_ascii, line_feeds, returns, controls), expected, "{len} {piece:?}");
            }
        }
        assert_eq!(Survey::of("é".repeat(10_000).as_bytes()).non_ascii, 20_000);
    }

    /// The choice that is made here is mail-builder's.
    #[test]
    fn text_is_written_as_mail_builder_does() {
        let long = "Grüße aus Köln, schöne Grüße! = \t\r\n".repeat(100);
        let chinese = "关于季度报告的重要通知\r\n".repeat(100);
        let ascii = |len: usize, end: &str| format!("{}{end}{}", "x".repeat(len), "y".repeat(len + 1));
        let borders =
            [74, 75, 76, 77].map(|len| ["", "\r\n", " \r\n", "\t", "\u{7f}"].map(|end| ascii(len, end)));
        for text in borders.as_flattened() {
            same_as_mail_builder(text);
        }
        for text in [&long, &chinese] {
            same_as_mail_builder(&text.replace("\r\n", "\n"));
        }
        for text in ["", "plain", "é", "aé", "12345678é", "你好", "a=b=c=d é \r\n", &long, &chinese] {
            for end in 0..=text.len().min(200) {
                let text = &text[..text.floor_char_boundary(end)];
                same_as_mail_builder(text);
            }
        }
    }

    fn same_as_mail_builder(text: &str) {
        let numbers = Env::new(0, [0; 16]).expect("a time").numbers();
        let mut out = Output::after(String::new(), numbers, &ValidDraft::default());
        Text::new(text, None).write("text/plain", &mut out);
        let content_type = ContentType::new("text/plain").attribute("charset", "utf-8");
        let content = canonical_newlines(text.as_bytes());
        let mut expected = Vec::new();
        MimePart::new(content_type, BodyPart::Binary(content)).write_part(&mut expected);
        assert_eq!(String::from_utf8(out.raw), String::from_utf8(expected));
    }
}
