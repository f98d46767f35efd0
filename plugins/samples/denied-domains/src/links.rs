//! Finds the hosts that a text links to: after `//`, after `http:`, after `@`, and from `www.` on.
//!
//! Rather too many than too few: the hosts are only ever compared with a list.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::iter;

/// The hosts in `text`, as they are written there, each once.
pub(crate) fn hosts(text: &str) -> BTreeSet<String> {
    let text = percent_decoded(text);
    let mut hosts: BTreeSet<_> = linked(&text, is_host_char).collect();
    if !text.is_ascii() {
        // Chinese text goes on behind a link without a space: https://malware.example请看.
        hosts.extend(linked(&text, |c| c.is_ascii() && is_host_char(c)));
    }
    hosts.into_iter().map(str::to_owned).collect()
}

fn linked<'a>(text: &'a str, is_part: impl Fn(char) -> bool + Copy + 'a) -> impl Iterator<Item = &'a str> {
    dotted(text, is_part).filter(|(start, host)| is_linked(&text[..*start], host)).map(|(_, host)| host)
}

/// The longest stretches of `text` that `is_part` holds for, as far as they have a dot in them, each with
/// the byte that it starts at.
fn dotted<'a>(
    text: &'a str,
    is_part: impl Fn(char) -> bool + Copy + 'a,
) -> impl Iterator<Item = (usize, &'a str)> {
    let mut at = 0;
    iter::from_fn(move || {
        // Dots are rare: looking for them first leaves most of the text alone.
        let dot = at + text[at..].find(|c| is_dot(c) && is_part(c))?;
        let before = text[at..dot].trim_end_matches(is_part);
        let start = at + before.len();
        at = dot + text[dot..].find(|c| !is_part(c)).unwrap_or(text.len() - dot);
        Some((start, &text[start..at]))
    })
}

/// Readers accept any number of slashes of either kind behind `http:`, and none at all.
fn is_linked(before: &str, host: &str) -> bool {
    let scheme = before.trim_end_matches(['/', '\\']);
    before.len() - scheme.len() >= 2
        || before.ends_with('@')
        || ends_with_ignoring_case(scheme, "http:")
        || ends_with_ignoring_case(scheme, "https:")
        || host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

fn ends_with_ignoring_case(text: &str, end: &str) -> bool {
    text.len()
        .checked_sub(end.len())
        .and_then(|start| text.get(start..))
        .is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

fn is_dot(c: char) -> bool {
    matches!(c, '.' | '。' | '．' | '｡')
}

/// Whether a host name may have this character before UTS #46 maps or drops it.
fn is_host_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    }
    let is_mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{109F}');
    let is_ignored = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    c.is_alphanumeric() || is_dot(c) || is_mark || is_ignored
}

/// Readers decode `%2e` in a host name; links that redirect carry a whole link in this form.
fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', Some(byte)) = (first, hex_pair(tail)) {
            out.push(byte);
            rest = &tail[2..];
        } else {
            out.push(*first);
            rest = tail;
        }
    }
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_however_they_are_written() {
        for text in [
            "see https://a.example/path?q=1#x",
            "HTTPS:\\\\a.example",
            "http:a.example",
            "//a.example:8080/",
            "https://user:word@a.example/",
            "mailto:someone@a.example",
            "<https://a.example>, then",
            "go=https%3A%2F%2Fa.example%2F",
            "https://a%2eexample/",
            "请看https://a.example谢谢",
            "bad percent % %2 %zz https://a.example",
        ] {
            let found = hosts(text);
            assert!(found.contains("a.example"), "{text}: {found:?}");
        }
        assert!(hosts("visit www.a.example.").contains("www.a.example."));
    }

    #[test]
    fn what_is_not_a_link_is_left_alone() {
        for text in
            ["a.example", "/a.example/", "file.txt and/or.else", "ftp:a.example", "https://", "@a", ""]
        {
            assert_eq!(hosts(text), BTreeSet::new(), "{text}");
        }
    }
}
