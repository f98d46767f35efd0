//! Bodies: line ends, and the encoding that is shortest.

use std::borrow::Cow;

use encodify::qp;
use mail_builder::headers::raw::Raw;

use super::part::{Output, start_content};
use crate::bytes::{canonical_newlines, contains};
use crate::mime::base64;
use crate::validate::Words;

/// A body with CRLF at the end of its lines (RFC 2046 §4.1.1), and what decides how it is written.
pub(super) struct Text<'a> {
    /// Its length before.
    pub(super) size: usize,
    content: Cow<'a, [u8]>,
    non_ascii: usize,
    controls: bool,
}

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self::of(text.as_bytes())
    }

    /// Content that is to be written as text would be.
    pub(super) fn of(text: &'a [u8]) -> Self {
        let Survey { non_ascii, line_feeds, returns, controls } = Survey::of(text);
        let content = match (line_feeds, returns) {
            (0, 0) => text.into(),
            (_, 0) => add_returns(text, line_feeds).into(),
            _ => canonical_newlines(text),
        };
        Self { size: text.len(), content, non_ascii, controls }
    }

    /// Whether its line ends were CRLF already.
    pub(super) fn is_as_given(&self) -> bool {
        matches!(self.content, Cow::Borrowed(_))
    }

    /// Only what is written as it is could be mistaken for a boundary: `=_` stands in no encoded text.
    pub(super) fn contains(&self, boundary: &str) -> bool {
        self.non_ascii == 0 && contains(boundary.as_bytes(), &self.content)
    }

    /// Bytes to reserve: with anything but ASCII the longest of the encodings to choose from.
    pub(super) fn estimated_size(&self) -> usize {
        match self.non_ascii {
            0 => self.content.len() + self.content.len() / 16,
            _ => base64::encoded_len(self.content.len()),
        }
    }

    pub(super) fn write(&self, kind: &str, out: &mut Output<'_>) {
        out.part_header("Content-Type", &Raw::new(format!("{kind}; charset=\"utf-8\"")));
        self.write_content(out);
    }

    pub(super) fn write_content(&self, out: &mut Output<'_>) {
        if self.controls {
            // mail-builder would let them through.
            self.write_quoted_printable(out);
        } else if self.non_ascii > 0 || !is_short(&self.content) {
            self.write_shorter(out);
        } else {
            start_content("7bit", &mut out.raw);
            out.raw.extend_from_slice(&self.content);
        }
    }

    /// Writes what mail-builder would, whose part would bring all of its header writers along; it picks base64 where quoted-printable is not shorter.
    fn write_shorter(&self, out: &mut Output<'_>) {
        let limit = base64::encoded_len(self.content.len()) - 1;
        // One byte becomes three, so most text needs no exact count.
        let least = self.content.len() + 2 * self.non_ascii;
        let is_quoted = match out.words {
            Some(words) => words == Words::Quoted,
            None => least <= limit && qp::BODY.encoded_len_within(&self.content, limit).is_some(),
        };
        if is_quoted {
            self.write_quoted_printable(out);
        } else {
            out.base64(&self.content);
        }
    }

    pub(super) fn write_quoted_printable(&self, out: &mut Output<'_>) {
        start_content("quoted-printable", &mut out.raw);
        qp::BODY.encode_append(&self.content, &mut out.raw);
    }
}

/// Whether ASCII can stay as it is: no reader or relay folds such lines or trims their ends.
fn is_short(content: &[u8]) -> bool {
    const LONGEST: usize = 75;
    const LAST: usize = LONGEST + 2;
    let is_kept = |line: &[u8]| !matches!(line.last(), Some(b' ' | b'\t'));
    let mut start = 0;
    for at in memchr::memchr_iter(b'\n', content) {
        let line = content.get(start..at.saturating_sub(1)).unwrap_or_default();
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

    /// Counts by column, which compilers turn into few instructions for a row.
    fn add(&mut self, rows: &[[u8; ROW]]) {
        let (mut non_ascii, mut line_feeds, mut returns) = ([0; ROW], [0; ROW], [0; ROW]);
        let (mut tabs, mut controls) = ([0; ROW], [0; ROW]);
        for row in rows {
            for (column, b) in row.iter().enumerate() {
                non_ascii[column] += b >> 7;
                line_feeds[column] += u8::from(*b == b'\n');
                returns[column] += u8::from(*b == b'\r');
                tabs[column] += u8::from(*b == b'\t');
                controls[column] += u8::from(*b < b' ');
            }
        }
        let sum = |columns: [u8; ROW]| columns.into_iter().map(usize::from).sum::<usize>();
        let (line_feeds, returns) = (sum(line_feeds), sum(returns));
        self.non_ascii += sum(non_ascii);
        self.line_feeds += line_feeds;
        self.returns += returns;
        self.controls |= sum(controls) > line_feeds + returns + sum(tabs);
    }
}

/// Every LF becomes CRLF, in text without CR.
fn add_returns(bytes: &[u8], line_feeds: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + line_feeds);
    let mut start = 0;
    for at in memchr::memchr_iter(b'\n', bytes) {
        out.extend_from_slice(&bytes[start..at]);
        out.extend_from_slice(b"\r\n");
        start = at + 1;
    }
    out.extend_from_slice(&bytes[start..]);
    out
}

#[cfg(test)]
mod tests {
    use mail_builder::headers::content_type::ContentType;
    use mail_builder::mime::{BodyPart, MimePart};

    use super::*;
    use crate::env::Env;
    use crate::validate::ValidDraft;

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
            assert_eq!(&*Text::new(text).content, canonical.as_bytes(), "{text:?}");
        }
    }

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
        Text::new(text).write("text/plain", &mut out);
        let content_type = ContentType::new("text/plain").attribute("charset", "utf-8");
        let content = canonical_newlines(text.as_bytes());
        let mut expected = Vec::new();
        MimePart::new(content_type, BodyPart::Binary(content)).write_part(&mut expected);
        assert_eq!(String::from_utf8(out.raw), String::from_utf8(expected));
    }
}
