//! The last gate: whatever goes wrong above, bytes that break the format do not leave.

use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::message::Requires;

/// RFC 5322 §2.1.1.
const MAX_LINE: usize = 998;

/// Checks finished bytes against the fields that were meant to be in the header.
pub(super) fn check(raw: &[u8], names: &[String], requires: Requires) -> Result<(), Diagnostic> {
    let problem = |rule: &str| Err(Diagnostic::new(&catalogue::GATE).param("rule", rule));
    if !raw.ends_with(b"\r\n") {
        return problem("a message ends in CRLF");
    }
    if raw.contains(&0) && !requires.eight_bit_mime {
        return problem("no NUL");
    }
    let mut in_header = true;
    let mut continued = false;
    for line in raw[..raw.len() - 2].split(|b| *b == b'\n') {
        let (line, whole) = match line.split_last() {
            Some((b'\r', line)) => (line, true),
            _ => (line, false),
        };
        if line.contains(&b'\r') {
            return problem("no bare CR");
        }
        if line.len() > MAX_LINE {
            return problem("no line over 998 bytes");
        }
        in_header &= !line.is_empty();
        if in_header {
            check_header_line(line, names, requires, continued)?;
            continued = true;
        }
        // Every line but the last, whose CRLF was cut off above, keeps its CR here.
        if !whole && line.as_ptr_range().end != raw[..raw.len() - 2].as_ptr_range().end {
            return problem("no bare LF");
        }
    }
    Ok(())
}

fn check_header_line(
    line: &[u8],
    names: &[String],
    requires: Requires,
    continued: bool,
) -> Result<(), Diagnostic> {
    let problem = |rule: &str| Err(Diagnostic::new(&catalogue::GATE).param("rule", rule));
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
