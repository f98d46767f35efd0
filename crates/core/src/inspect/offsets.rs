//! From a place in decoded text back to the raw bytes.

use std::ops::Range;

use crate::message::{Encoding, HeaderView, PartView};

/// Where a header value stands in the raw message.
#[derive(Debug)]
pub(super) struct HeaderPlace {
    bytes: Range<usize>,
    /// Whether it is written as it reads, so that ranges can be told.
    verbatim: bool,
}

impl HeaderPlace {
    pub(super) fn new(raw: &[u8], header: &HeaderView) -> Self {
        let written = raw.get(header.bytes.clone()).unwrap_or_default();
        let lead = written.len() - written.trim_ascii_start().len();
        let trimmed = written.trim_ascii();
        let start = header.bytes.start + lead;
        Self { bytes: start..start + trimmed.len(), verbatim: trimmed == header.value.as_bytes() }
    }

    /// The raw bytes of a range of the value: exact, or the whole value where it is encoded or folded.
    pub(super) fn range(&self, range: &Range<usize>) -> Range<usize> {
        if self.verbatim {
            self.bytes.start + range.start..self.bytes.start + range.end
        } else {
            self.bytes.clone()
        }
    }
}

/// Where each stretch of a part's decoded text starts in its written form, so that finding a place
/// takes the same time wherever it is.
#[derive(Debug)]
pub(super) struct Checkpoints<'a> {
    encoding: Encoding,
    written: &'a [u8],
    /// Where the written form starts in the raw message.
    base: usize,
    /// Written offset of every `STRETCH`th decoded byte.
    starts: Vec<usize>,
}

const STRETCH: usize = 1024;

impl<'a> Checkpoints<'a> {
    /// `None` where the charset makes places in text and bytes differ.
    pub(super) fn new(raw: &'a [u8], part: &PartView) -> Option<Self> {
        let written = raw.get(part.bytes.clone()).filter(|_| part.is_utf8)?;
        let mut this = Self { encoding: part.encoding, written, base: part.bytes.start, starts: vec![0] };
        if part.encoding != Encoding::Identity {
            let (mut at, mut decoded) = (0, 0);
            while at < written.len() {
                let step = this.step(at, decoded);
                at += step.written;
                decoded += step.decoded;
                if step.decoded > 0 && decoded % STRETCH == 0 {
                    this.starts.push(at);
                }
            }
        }
        Some(this)
    }

    /// The raw bytes of a range of the decoded text.
    pub(super) fn range(&self, range: Range<usize>) -> Option<Range<usize>> {
        let (start, _) = self.byte(range.start)?;
        if range.is_empty() {
            return Some(self.base + start..self.base + start);
        }
        let (last, width) = self.byte(range.end - 1)?;
        Some(self.base + start..self.base + last + width)
    }

    /// Where the written form of a decoded byte starts, and how long it is.
    fn byte(&self, wanted: usize) -> Option<(usize, usize)> {
        if self.encoding == Encoding::Identity {
            return (wanted < self.written.len()).then_some((wanted, 1));
        }
        let mut at = *self.starts.get(wanted / STRETCH)?;
        let mut decoded = wanted / STRETCH * STRETCH;
        while at < self.written.len() {
            let step = self.step(at, decoded);
            if decoded == wanted && step.decoded > 0 {
                return Some((at, step.width));
            }
            at += step.written;
            decoded += step.decoded;
        }
        None
    }

    /// The written bytes at `at` when `decoded` bytes came before them.
    fn step(&self, at: usize, decoded: usize) -> Step {
        let skip = |written| Step { written, decoded: 0, width: 0 };
        let one = |written, width| Step { written, decoded: 1, width };
        let rest = &self.written[at.min(self.written.len())..];
        match self.encoding {
            Encoding::Identity => one(1, 1),
            Encoding::QuotedPrintable => match rest {
                [b'=', b'\r', b'\n', ..] => skip(3),
                [b'=', b'\n', ..] => skip(2),
                [b'=', _, _, ..] => one(3, 3),
                _ => one(1, 1),
            },
            // Four characters hold three bytes; each byte has bits in two of them.
            Encoding::Base64 => match rest {
                [b'\r' | b'\n' | b' ' | b'\t' | b'=', ..] => skip(1),
                _ if decoded % 3 == 2 => one(2, 2),
                _ => one(1, 2),
            },
        }
    }
}

/// How far one step goes in the written and in the decoded form, and how many characters the byte takes.
struct Step {
    written: usize,
    decoded: usize,
    width: usize,
}

#[cfg(test)]
mod tests {
    use crate::inspect::Inspection;
    use crate::message::MessageView;

    fn raw_of(message: &str, needle: &str) -> Option<String> {
        let view = MessageView::parse(message.as_bytes());
        let inspection = Inspection::new(&view);
        let body = inspection.text?;
        let at = body.text.find(needle)?;
        let place = inspection.in_part(body.part, at..at + needle.len());
        let bytes = place.bytes?;
        message.get(bytes.start..bytes.end).map(str::to_owned)
    }

    #[test]
    fn places_lead_back_to_the_source() {
        let head = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ";
        let plain = format!("{head}7bit\r\n\r\none two three\r\n");
        assert_eq!(raw_of(&plain, "two").as_deref(), Some("two"));
        let quoted = format!("{head}quoted-printable\r\n\r\none =\r\nt=C3=A9wo three\r\n");
        assert_eq!(raw_of(&quoted, "téwo").as_deref(), Some("t=C3=A9wo"));
        let encoded = format!("{head}base64\r\n\r\nb25lIHR3\r\nbyB0aHJlZQ==\r\n");
        assert_eq!(raw_of(&encoded, "three").as_deref(), Some("B0aHJlZQ"));
    }
}
