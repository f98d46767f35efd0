//! The part after the “@”: DNS names through UTS-46, and address literals.

use std::ops::Range;

use super::idna;
use crate::bytes::contains;
use crate::catalogue;
use crate::diagnostic::Diagnostic;

/// A domain name or an address literal (RFC 5321 §4.1.2, §4.1.3).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain {
    ascii: String,
    /// Where it is not the same.
    unicode: Option<String>,
}

impl Domain {
    /// Reads a domain name (`例子.测试`, `example.org`) or a literal (`[192.0.2.1]`, `[IPv6:2001:db8::1]`).
    pub fn parse(input: &str) -> Result<Self, Diagnostic> {
        if input.starts_with('[') { Self::literal(input) } else { Self::name(input) }
    }

    fn name(input: &str) -> Result<Self, Diagnostic> {
        if is_plain(input) {
            return Ok(Self { ascii: input.to_owned(), unicode: None });
        }
        if input.is_empty() {
            return Err(Diagnostic::new(&catalogue::DOMAIN_EMPTY).span(0..0));
        }
        let too_long =
            || Diagnostic::new(&catalogue::DOMAIN_TOO_LONG).param("domain", input).span(0..input.len());
        if let Some(at) = empty_label(input) {
            let found = Diagnostic::new(&catalogue::DOMAIN_DOTS).param("domain", input).span(at.clone());
            // `example.org.` is how DNS writes the same name.
            return Err(if at.end == input.len() { found.fix("") } else { found });
        }
        if is_too_long(input) {
            return Err(too_long());
        }
        let unicode = idna::to_unicode(input).ok_or_else(|| {
            Diagnostic::new(&catalogue::DOMAIN_INVALID).param("domain", input).span(offending_label(input))
        })?;
        let ascii = idna::to_ascii(&unicode);
        // UTS-46 drops characters without a width, and may leave nothing of a label.
        if ascii.split('.').any(str::is_empty) {
            return Err(Diagnostic::new(&catalogue::DOMAIN_INVALID)
                .param("domain", input)
                .span(0..input.len()));
        }
        if ascii.len() > 253 || ascii.split('.').any(|label| label.len() > 63) {
            return Err(too_long());
        }
        if input.is_ascii() && !contains(b"xn--", ascii.as_bytes()) {
            return Ok(Self { ascii: input.to_owned(), unicode: None });
        }
        let unicode = Some(unicode).filter(|unicode| *unicode != ascii);
        Ok(Self { ascii, unicode })
    }

    fn literal(input: &str) -> Result<Self, Diagnostic> {
        let inner = input.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
        let known = match inner.get(..5) {
            Some(tag) if tag.eq_ignore_ascii_case("IPv6:") => is_ipv6(&inner[5..]),
            _ => is_ipv4(inner),
        };
        if known {
            return Ok(Self { ascii: input.to_owned(), unicode: None });
        }
        Err(Diagnostic::new(&catalogue::DOMAIN_LITERAL_INVALID).param("literal", input).span(0..input.len()))
    }

    /// A-labels: the form for DNS and for headers without SMTPUTF8.
    pub fn as_ascii(&self) -> &str {
        &self.ascii
    }

    /// U-labels: the form for people.
    pub fn as_unicode(&self) -> &str {
        self.unicode.as_deref().unwrap_or(&self.ascii)
    }

    /// Whether it is `[…]`, not a DNS name.
    pub fn is_literal(&self) -> bool {
        self.ascii.starts_with('[')
    }
}

/// Whether UTS-46 has nothing to say: labels of ASCII letters, digits and single inner hyphens.
/// Most names are like that.
fn is_plain(name: &str) -> bool {
    let is_border = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let is_plain = |label: &[u8]| {
        is_border(label.first())
            && is_border(label.last())
            && label.len() <= 63
            && label.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-')
            && !label.windows(2).any(|pair| pair == b"--")
    };
    name.len() <= 253 && name.as_bytes().split(|b| *b == b'.').all(is_plain)
}

/// Four numbers up to 255, as everyone writes them.
fn is_ipv4(text: &str) -> bool {
    let is_number = |digits: &str| {
        let is_plain = digits == "0" || !digits.starts_with('0');
        digits.len() <= 3
            && is_plain
            && digits.bytes().all(|b| b.is_ascii_digit())
            && digits.parse::<u16>().is_ok_and(|number| number <= 255)
    };
    text.split('.').count() == 4 && text.split('.').all(is_number)
}

/// RFC 5321 §4.1.3: “::” stands for at least two groups, so at most six others are written; an IPv4 address
/// takes the place of two.
fn is_ipv6(text: &str) -> bool {
    let Some(gap) = text.as_bytes().windows(2).position(|pair| pair == b"::") else {
        return ipv6_groups(text, true) == Some(8);
    };
    let written = (ipv6_groups(&text[..gap], false), ipv6_groups(&text[gap + 2..], true));
    matches!(written, (Some(before), Some(after)) if before + after <= 6)
}

/// How many groups are written; `None` where something else is.
fn ipv6_groups(text: &str, is_end: bool) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let mut count = 0;
    for group in text.split(':') {
        count += match group {
            ipv4 if is_end && ipv4.contains('.') && text.ends_with(ipv4) && is_ipv4(ipv4) => 2,
            hex if matches!(hex.len(), 1..=4) && hex.bytes().all(|b| b.is_ascii_hexdigit()) => 1,
            _ => return None,
        };
    }
    Some(count)
}

/// Full stops that UTS-46 §2.3 treats as “.”.
fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{FF0E}' | '\u{FF61}')
}

/// Each label and where it starts.
fn labels(input: &str) -> impl Iterator<Item = (usize, &str)> {
    input.split(is_dot).map(|label| (label.as_ptr() as usize - input.as_ptr() as usize, label))
}

/// The dot beside an empty label.
fn empty_label(input: &str) -> Option<Range<usize>> {
    let mut previous = 0;
    for (at, dot) in input.match_indices(is_dot) {
        if at == previous {
            return Some(at..at + dot.len());
        }
        previous = at + dot.len();
    }
    let last = input.chars().next_back().map_or(0, char::len_utf8);
    (previous == input.len()).then(|| input.len() - last..input.len())
}

/// Longer labels and names cannot be valid, and Punycode takes quadratic time in the length of a label.
fn is_too_long(input: &str) -> bool {
    const BYTES: usize = 4;
    input.len() > 253 * BYTES || labels(input).any(|(_, label)| label.len() > 63 * BYTES)
}

fn offending_label(input: &str) -> Range<usize> {
    let bad = labels(input).find(|(_, label)| idna::to_unicode(label).is_none());
    bad.map_or(0..input.len(), |(at, label)| at..at + label.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_a_labels() {
        for (input, ascii) in [
            ("straße.de", "xn--strae-oqa.de"),
            ("例子。测试", "xn--fsqu00a.xn--0zwm56d"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("Example.ORG", "Example.ORG"),
            ("[192.0.2.1]", "[192.0.2.1]"),
            ("[IPv6:2001:db8::1]", "[IPv6:2001:db8::1]"),
        ] {
            assert_eq!(Domain::parse(input).map(|d| d.ascii), Ok(ascii.to_owned()), "{input}");
        }
    }

    #[test]
    fn plain_names_are_those_that_uts46_leaves_alone() {
        let pieces = ["", "a", "Z9", "-", "--", "xn", ".", "_", "1", "é", "xn--fsqu00a"];
        for [first, second, third, fourth] in (0..pieces.len().pow(4)).map(|n| {
            [n, n / pieces.len(), n / pieces.len().pow(2), n / pieces.len().pow(3)]
                .map(|index| pieces[index % pieces.len()])
        }) {
            let name = [first, second, third, fourth].concat();
            let ascii = idna::to_unicode(&name).map(|unicode| idna::to_ascii(&unicode));
            let same = ascii.is_some_and(|ascii| ascii.eq_ignore_ascii_case(&name));
            assert!(!is_plain(&name) || same && !name.contains("xn--"), "{name}");
        }
        assert!(is_plain("mail-1.Example.org"));
    }

    #[test]
    fn refusals_name_the_code() {
        for (input, code) in [
            ("", "domain-empty"),
            ("a..b", "domain-dots"),
            ("a.b.", "domain-dots"),
            ("a.b。", "domain-dots"),
            (".a", "domain-dots"),
            ("\u{AD}", "domain-invalid"),
            ("a.\u{AD}.com", "domain-invalid"),
            ("-a.com", "domain-invalid"),
            ("a_b.com", "domain-invalid"),
            ("[300.0.0.1]", "domain-literal-invalid"),
            ("[IPv6:1:2:3:4:5:6::8]", "domain-literal-invalid"),
        ] {
            assert_eq!(Domain::parse(input).map_err(|d| d.code()), Err(code), "{input}");
        }
    }
}
