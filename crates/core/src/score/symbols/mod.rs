//! One file per symbol. A new one is its file, a `mod` line, a table entry and a vector.

mod fake_invoice;
mod html_without_text;
mod link_ip_address;
mod link_text_mismatch;
mod subject_all_caps;
mod subject_exclamation;

use super::Symbol;
use crate::address::Domain;

/// Every symbol, in order of their names.
pub(super) static ALL: &[&Symbol] = &[
    &fake_invoice::SYMBOL,
    &html_without_text::SYMBOL,
    &link_ip_address::SYMBOL,
    &link_text_mismatch::SYMBOL,
    &subject_all_caps::SYMBOL,
    &subject_exclamation::SYMBOL,
];

/// The host of an absolute web address, in lower case, without port and user.
fn host(url: &str) -> Option<String> {
    let rest = url.split_once("://").map(|(scheme, rest)| {
        let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        web.then_some(rest)
    })??;
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(literal) => literal.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let host = host.trim_end_matches('.');
    // The same name in its two forms must compare equal.
    let ascii = Domain::parse(host).map(|domain| domain.as_ascii().to_lowercase());
    (!host.is_empty()).then(|| ascii.unwrap_or_else(|_| host.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_found() {
        for (url, expected) in [
            ("https://Example.org/a?b", Some("example.org")),
            ("http://user@example.org:8080/", Some("example.org")),
            ("http://[2001:db8::1]:80/", Some("2001:db8::1")),
            ("https://例子.测试/", Some("xn--fsqu00a.xn--0zwm56d")),
            ("mailto:a@b", None),
            ("https:///x", None),
        ] {
            assert_eq!(host(url).as_deref(), expected, "{url}");
        }
    }

    /// A file without a table entry is dead code and does not compile; a file without a vector would go unnoticed.
    #[test]
    fn every_symbol_is_sorted_and_has_texts() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
        for symbol in ALL {
            for text in [symbol.en, symbol.zh_cn] {
                assert!(!text.message.is_empty() && !text.hint.is_empty(), "{}", symbol.id);
            }
            assert!(!symbol.zh_cn.message.is_ascii(), "{}", symbol.id);
        }
    }
}
