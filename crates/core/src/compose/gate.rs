//! The last gate: whatever goes wrong above, bytes that break the format do not leave.

use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::message::Requires;

/// RFC 5322 §2.1.1.
const MAX_LINE: usize = 998;

/// Checks finished bytes against the fields that were meant to be in the header.
pub(super) fn check(raw: &[u8], names: &[String], requires: Requires) -> Result<(), Diagnostic> {
    if !raw.ends_with(b"\r\n") {
        return problem("a message ends in CRLF");
    }
    if memchr::memchr(0, raw).is_some() {
        return problem("no NUL");
    }
    let mut line_feeds = 0;
    let mut start = 0;
    let mut in_header = true;
    for end in memchr::memchr_iter(b'\n', raw) {
        let Some((b'\r', line)) = raw[start..end].split_last() else {
            return problem("no bare LF");
        };
        if line.len() > MAX_LINE {
            return problem("no line over 998 bytes");
        }
        in_header &= !line.is_empty();
        if in_header {
            check_header_line(line, names, requires, start > 0)?;
        }
        line_feeds += 1;
        start = end + 1;
    }
    // Each LF has its CR; a CR more than that stands alone.
    if memchr::memchr_iter(b'\r', raw).count() == line_feeds { Ok(()) } else { problem("no bare CR") }
}

fn problem(rule: &str) -> Result<(), Diagnostic> {
    Err(Diagnostic::new(&catalogue::GATE).param("rule", rule))
}

fn check_header_line(
    line: &[u8],
    names: &[String],
    requires: Requires,
    continued: bool,
) -> Result<(), Diagnostic> {
    if !requires.smtputf8 && !line.is_ascii() {
        return problem("headers are ASCII without SMTPUTF8");
    }
    if line.first().is_some_and(|b| matches!(b, b' ' | b'\t')) {
        return if continued && !line.trim_ascii().is_empty() {
            Ok(())
        } else {
            problem("a continuation line has text")
        };
    }
    let name = line.split(|b| *b == b':').next().unwrap_or_default();
    if names.iter().any(|declared| declared.as_bytes() == name) {
        return Ok(());
    }
    problem("only declared header fields")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_refuses() {
        let names = ["Subject".to_owned()];
        let passes = |raw: &[u8]| check(raw, &names, Requires::default()).is_ok();
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
}
