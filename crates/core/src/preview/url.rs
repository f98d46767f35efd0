//! Addresses as a browser reads them (WHATWG URL §4.4), written so that there is one way to read them.

use std::borrow::Cow;

use super::lowercase;

/// Where a link may lead.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Out of the message.
    Outside(String),
    /// To a place in it, with the `#`.
    Inside(String),
}

/// The link that a browser sees in `href`; `None` where it is not one of those that are kept.
pub(super) fn link(href: &str) -> Option<Link> {
    let href = cleaned(href);
    if href.starts_with('#') {
        return Some(Link::Inside(encoded(&href)));
    }
    if let Some(url) = web(&href) {
        return Some(Link::Outside(url));
    }
    let (scheme, rest) = split_scheme(&href)?;
    matches!(&*scheme, "mailto" | "tel").then(|| Link::Outside(format!("{scheme}:{}", encoded(rest))))
}

/// `http:`, `https:` or without scheme but with a host.
pub(super) fn web(url: &str) -> Option<String> {
    let (scheme, rest) = match split_scheme(url) {
        Some((scheme, rest)) => (scheme, rest),
        None if url.starts_with(['/', '\\']) && url[1..].starts_with(['/', '\\']) => ("https".into(), url),
        None => return None,
    };
    if !matches!(&*scheme, "http" | "https") {
        return None;
    }
    // Browsers take any number of slashes of either kind.
    let rest = rest.trim_start_matches(['/', '\\']);
    let (path, query) = rest.split_at(rest.find(['?', '#']).unwrap_or(rest.len()));
    let url = format!("{scheme}://{}{}", encoded(path).replace('\\', "/"), encoded(query));
    (!path.is_empty()).then_some(url)
}

/// What browsers take away before they look: controls and spaces around, tabs and line breaks inside.
pub(super) fn cleaned(url: &str) -> Cow<'_, str> {
    let url = url.trim_matches(|c: char| c <= ' ');
    if url.contains(['\t', '\n', '\r']) {
        url.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect::<String>().into()
    } else {
        url.into()
    }
}

/// The scheme in lower case and what follows its colon.
pub(super) fn split_scheme(url: &str) -> Option<(Cow<'_, str>, &str)> {
    let (scheme, rest) = url.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    is_scheme.then(|| (lowercase(scheme), rest))
}

/// Bytes for percent-encoding; a percent sign without two digits stays.
pub(super) fn decoded(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.as_bytes();
    while let Some((&b, rest)) = bytes.split_first() {
        bytes = rest;
        let code = rest.get(..2).filter(|_| b == b'%').and_then(hex);
        if code.is_some() {
            bytes = &rest[2..];
        }
        out.push(code.unwrap_or(b));
    }
    out
}

fn hex(digits: &[u8]) -> Option<u8> {
    let value = |b: u8| (b as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(value(*digits.first()?)? << 4 | value(*digits.get(1)?)?)
}

/// Controls, blanks, quotes and angle brackets percent-encoded.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c <= ' ' || matches!(c, '"' | '<' | '>' | '`' | '\'' | '\x7F') {
            out.push_str(&format!("%{:02X}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_what_a_browser_sees() {
        let outside = |url: &str| Some(Link::Outside(url.to_owned()));
        assert_eq!(link(" \u{1}HTTPS:\\\\a.example\\b?c\\d "), outside("https://a.example/b?c\\d"));
        assert_eq!(link("ht\ntps:a.example"), outside("https://a.example"));
        assert_eq!(link("//a.example/\"<x>"), outside("https://a.example/%22%3Cx%3E"));
        assert_eq!(link("mailto:a@b?subject=c d"), outside("mailto:a@b?subject=c%20d"));
        assert_eq!(link("#a b"), Some(Link::Inside("#a%20b".to_owned())));
        for bad in [
            "javascript:alert(1)",
            " java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "x",
            "",
            "http://",
            "/x",
            "about:blank",
            "blob:https://a/b",
            "view-source:https://a",
            "\u{a0}javascript:x",
        ] {
            assert_eq!(link(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn percent_signs_are_read_as_bytes() {
        assert_eq!(decoded("a%41%4%zz%"), b"aA%4%zz%");
    }
}
