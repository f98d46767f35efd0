//! What people meant who paste into address fields: typographic quotes, full-width signs, links, marks nobody sees.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, is_invisible};

/// Longer text is not corrected: who wrote it, did not type it.
const MAX_CORRECTED: usize = 32 << 10;

/// The problem with a correction of the text in `range`, if it is one of those that `reads` can read.
pub(super) fn with_correction(
    problem: Diagnostic,
    input: &str,
    range: Range<usize>,
    reads: fn(&str) -> bool,
) -> Diagnostic {
    let text = &input[range.clone()];
    if problem.fix_text().is_some() || text.len() > MAX_CORRECTED {
        return problem;
    }
    let typed = plain(text, ';');
    for fix in [typed.as_str(), &plain(text, ','), bare(&typed)] {
        if fix != text && reads(fix) {
            return problem.span(range).fix(fix);
        }
    }
    problem
}

/// Without the quotes and brackets around it, of which there may be only one.
fn bare(text: &str) -> &str {
    let is_inner = |b: &u8| !matches!(b, b' ' | b'\t' | b'"' | b'\'' | b'<' | b'>');
    let start = text.bytes().position(|b| is_inner(&b)).unwrap_or_default();
    let end = text.bytes().rposition(|b| is_inner(&b)).map_or(start, |last| last + 1);
    &text[start..end]
}

/// Signs that stand in address fields, and those that were meant.
const SIGNS: [(char, char); 20] = [
    ('“', '"'),
    ('”', '"'),
    ('„', '"'),
    ('‟', '"'),
    ('＂', '"'),
    ('‘', '"'),
    ('’', '"'),
    ('＠', '@'),
    ('﹫', '@'),
    ('，', ','),
    ('、', ','),
    ('；', ';'),
    ('＜', '<'),
    ('〈', '<'),
    ('《', '<'),
    ('＞', '>'),
    ('〉', '>'),
    ('》', '>'),
    ('\u{A0}', ' '),
    ('\u{3000}', ' '),
];

/// The sign of ASCII that was meant.
pub(super) fn meant(c: char) -> Option<char> {
    SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, meant)| *meant)
}

/// What is pasted into address fields, as it is typed: without links and characters that nobody sees, with the
/// signs of ASCII; `semicolon` is what stands for that one.
fn plain(text: &str, semicolon: char) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let address = rest.strip_prefix("mailto:");
        rest = address.unwrap_or(&rest[c.len_utf8()..]);
        // Joiners belong to the words of some scripts, and to emoji.
        let is_seen = !is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}');
        if is_seen && address.is_none() {
            let c = meant(c).unwrap_or(c);
            plain.push(if c == ';' { semicolon } else { c });
        }
    }
    plain
}
