//! A link that shows one host and leads to another: what phishing is made of.

use super::{Symbol, host};
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

pub(super) static SYMBOL: Symbol = Symbol {
    id: "LINK_TEXT_MISMATCH",
    group: Group::Link,
    points: 3_000,
    revision: 1,
    en: Text {
        message: "A link shows {shown} but leads to {target}.",
        hint: "Let the text of the link say where it leads, or use words instead of an address.",
    },
    zh_cn: Text {
        message: "链接显示为 {shown}，实际指向 {target}。",
        hint: "请让链接文字与实际地址一致，或用普通文字代替地址。",
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let html = inspection.html.as_ref()?;
    let mut evidence = Evidence::default();
    for link in &html.links {
        let (Some(shown), Some(target)) = (shown_host(&link.label), host(&link.href)) else { continue };
        if related(&shown, &target) {
            continue;
        }
        for span in [&link.label_span, &link.href_span] {
            evidence.places.push(inspection.in_part(html.part, span.clone()));
        }
        evidence.params = vec![("shown", shown), ("target", target)];
    }
    (!evidence.places.is_empty()).then_some(evidence)
}

/// The host that a label claims: a URL, or a bare `www.example.org/…`.
fn shown_host(label: &str) -> Option<String> {
    if label.contains(char::is_whitespace) {
        return None;
    }
    if let Some(host) = host(label) {
        return Some(host);
    }
    let bare = label.split(['/', '?', '#']).next().unwrap_or_default();
    bare.get(..4).filter(|start| start.eq_ignore_ascii_case("www."))?;
    host(&format!("https://{bare}"))
}

/// The same host, or one below the other: `www.example.org` and `example.org`.
fn related(a: &str, b: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let (a, b) = (bare(a), bare(b));
    let below = |inner: &str, outer: &str| inner.strip_suffix(outer).is_some_and(|rest| rest.ends_with('.'));
    a == b || below(&a, &b) || below(&b, &a)
}
