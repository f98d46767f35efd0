//! The last gate: whatever goes wrong above, bytes that break the format do not leave.

use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::message::Requires;
use crate::mime::encoded::Encoded;

/// RFC 5322 §2.1.1.
const MAX_LINE: usize = 998;

/// Checks finished bytes against the fields that were meant to be in the header. What an encoder wrote is
/// passed over: it cannot write anything else.
pub(super) fn check(
    raw: &[u8],
    encoded: &[Encoded],
    names: &[&str],
    requires: Requires,
) -> Result<(), Diagnostic> {
    let rule =
        Gate { names: Some(names), next: 0, requires, in_header: true, first: true }.check(raw, encoded);
    rule.map_err(|rule| Diagnostic::new(&catalogue::GATE).param("rule", rule))
}

/// The rule that a message breaks which was written by somebody else.
pub(crate) fn broken_rule(raw: &[u8], requires: Requires) -> Option<&'static str> {
    Gate { names: None, next: 0, requires, in_header: true, first: true }.check(raw, &[]).err()
}

pub(super) type Checked = Result<(), &'static str>;

struct Gate<'a> {
    /// The fields that are meant to be in the header, in order; any where they are not known.
    names: Option<&'a [&'a str]>,
    /// Which of them is the next, mostly.
    next: usize,
    requires: Requires,
    in_header: bool,
    first: bool,
}

impl Gate<'_> {
    fn check(mut self, raw: &[u8], encoded: &[Encoded]) -> Checked {
        if !raw.ends_with(b"\r\n") {
            return Err("a message ends in CRLF");
        }
        let mut start = 0;
        for range in encoded.iter().map(Encoded::range) {
            self.lines(raw.get(start..range.start).unwrap_or_default())?;
            if self.in_header {
                return Err("content comes after the header");
            }
            start = range.end;
        }
        self.lines(raw.get(start..).unwrap_or_default())
    }

    /// Checks whole lines.
    fn lines(&mut self, raw: &[u8]) -> Checked {
        if memchr::memchr(0, raw).is_some() {
            return Err("no NUL");
        }
        let mut rest = raw;
        while let Some(at) = memchr::memchr2(b'\r', b'\n', rest) {
            match rest[at..] {
                [b'\r', b'\n', ..] => {}
                [b'\n', ..] => return Err("no bare LF"),
                _ => return Err("no bare CR"),
            }
            let line = &rest[..at];
            if line.len() > MAX_LINE {
                return Err("no line over 998 bytes");
            }
            self.in_header &= !line.is_empty();
            if self.in_header {
                self.header_line(line)?;
            }
            self.first = false;
            rest = &rest[at + 2..];
        }
        if rest.is_empty() { Ok(()) } else { Err("a line ends in CRLF") }
    }

    fn header_line(&mut self, line: &[u8]) -> Checked {
        if !self.requires.smtputf8 && !line.is_ascii() {
            return Err("headers are ASCII without SMTPUTF8");
        }
        if matches!(line.first(), Some(b' ' | b'\t')) {
            let has_text = !self.first && !line.trim_ascii().is_empty();
            return if has_text { Ok(()) } else { Err("a continuation line has text") };
        }
        let Some(colon) = memchr::memchr(b':', line) else { return Err("a field has a name") };
        let name = &line[..colon];
        let is_known = match self.names {
            Some(names) if names.get(self.next).is_some_and(|next| next.as_bytes() == name) => {
                self.next += 1;
                true
            }
            Some(names) => names.iter().any(|declared| declared.as_bytes() == name),
            None => !name.is_empty() && name.iter().all(u8::is_ascii_graphic),
        };
        if is_known { Ok(()) } else { Err("only declared header fields") }
    }
}

/// The same rules for a message that comes in pieces of any size.
pub(super) struct Pieces {
    gate: Gate<'static>,
    /// The beginning of a line whose end is in a piece to come.
    line: Vec<u8>,
}

impl Pieces {
    /// What was declared has been checked by [`check`], or is not known.
    pub(super) fn new(requires: Requires) -> Self {
        let gate = Gate { names: None, next: 0, requires, in_header: true, first: true };
        Self { gate, line: Vec::new() }
    }

    pub(super) fn update(&mut self, piece: &[u8]) -> Checked {
        let end = memchr::memrchr(b'\n', piece).map_or(0, |at| at + 1);
        let (mut lines, rest) = piece.split_at(end);
        if !self.line.is_empty() && end > 0 {
            let first = memchr::memchr(b'\n', lines).map_or(0, |at| at + 1);
            self.line.extend_from_slice(&lines[..first]);
            self.gate.lines(&self.line)?;
            self.line.clear();
            lines = &lines[first..];
        }
        self.gate.lines(lines)?;
        if self.line.len() + rest.len() > MAX_LINE + 1 {
            return Err("no line over 998 bytes");
        }
        self.line.extend_from_slice(rest);
        Ok(())
    }

    pub(super) fn finish(self) -> Checked {
        if self.line.is_empty() && !self.gate.first { Ok(()) } else { Err("a message ends in CRLF") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mime::base64;

    #[test]
    fn each_rule_refuses() {
        let passes = |raw: &[u8]| check(raw, &[], &["Subject"], Requires::default()).is_ok();
        assert!(passes(b"Subject: a\r\n b\r\n\r\nbody\r\n"));
        for bad in [
            &b"Subject: a\r\n\r\nbody"[..],
            b"Subject: a\r\nX-Injected: 1\r\n\r\nbody\r\n",
            b"Subject: a\n\r\nbody\r\n",
            b"Subject: a\r\n\r\nbody\rmore\r\n",
            b"Subject: a\r\n\r\nbody\nmore\r\n",
            b"Subject: a\r\n\r\nbody\nmore\nend\r\n",
            b"Subject: a\r\n \r\n\r\nbody\r\n",
            b" a\r\n\r\nbody\r\n",
            b"Subject: \xc3\xa9\r\n\r\nbody\r\n",
            b"Subject: a\r\n\r\n\0\r\n",
        ] {
            assert!(!passes(bad), "{}", String::from_utf8_lossy(bad));
        }
        let long = format!("Subject: a\r\n\r\n{}\r\n", "x".repeat(999));
        assert!(!passes(long.as_bytes()));
    }

    #[test]
    fn pieces_are_judged_as_the_whole() {
        let long = format!("Subject: a\r\n\r\n{}\r\n", "x".repeat(999));
        for raw in [
            &b"Subject: a\r\n b\r\n\r\nbody\r\nmore\r\n"[..],
            b"Subject: a\r\n\r\n\r\n\r\n",
            b"Subject: a\r\n\r\nbody",
            b"Subject: a\n\r\nbody\r\n",
            b"Subject: a\r\n\r\nbody\rmore\r\n",
            b"Subject: a\r\n\r\nbody\r",
            b"Subject: a\r\n\r\n\0\r\n",
            b"no colon\r\n\r\n",
            b"",
            long.as_bytes(),
        ] {
            let whole = broken_rule(raw, Requires::default());
            for size in 1..=raw.len().max(1) {
                let mut pieces = Pieces::new(Requires::default());
                let found = raw.chunks(size).try_for_each(|piece| pieces.update(piece));
                let found = found.and_then(|()| pieces.finish());
                assert_eq!(found.is_err(), whole.is_some(), "{size} of {}", String::from_utf8_lossy(raw));
            }
        }
    }

    #[test]
    fn encoded_content_is_passed_over_and_nothing_else() {
        let passes = |before: &str, after: &str| {
            let mut raw = before.as_bytes().to_vec();
            let encoded = [base64::append(&[0; 100], &mut raw)];
            raw.extend_from_slice(after.as_bytes());
            check(&raw, &encoded, &["Subject"], Requires::default()).is_ok()
        };
        assert!(passes("Subject: a\r\n\r\n", "\r\n--end\r\n"));
        assert!(passes("Subject: a\r\n\r\n", ""));
        for (before, after) in [
            ("Subject: a\r\n", "\r\n"),
            ("Subject: a\r\n\r\nbody", "\r\n"),
            ("Subject: a\r\n\r\n", "a\rb\r\n"),
            ("Subject: a\r\n\r\na\nb\r\n", "\r\n"),
            ("Subject: a\r\n\r\n", "\0\r\n"),
        ] {
            assert!(!passes(before, after), "{before:?} {after:?}");
        }
    }
}
