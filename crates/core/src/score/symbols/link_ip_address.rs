//! A link to a bare IP address. Nobody who owns a domain links to a number.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::{Symbol, host};
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

pub(super) static SYMBOL: Symbol = Symbol {
    id: "LINK_IP_ADDRESS",
    group: Group::Link,
    points: 2_000,
    revision: 1,
    en: Text {
        message: "A link leads to the bare IP address {host}.",
        hint: "Link to a host name under your own domain.",
    },
    zh_cn: Text {
        message: "链接指向 IP 地址 {host}。", hint: "请使用自有域名下的主机名。"
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let html = inspection.html.as_ref()?;
    let mut evidence = Evidence::default();
    for link in &html.links {
        let Some(host) = host(&link.href).filter(|host| is_address(host)) else { continue };
        evidence.places.push(inspection.in_part(html.part, link.href_span.clone()));
        evidence.params = vec![("host", host)];
    }
    (!evidence.places.is_empty()).then_some(evidence)
}

/// Dotted, or in the decimal and hexadecimal forms that browsers accept (WHATWG URL §3.5).
fn is_address(host: &str) -> bool {
    let number = |part: &str| match part.strip_prefix("0x") {
        Some(hex) => !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()),
    };
    host.parse::<Ipv4Addr>().is_ok() || host.parse::<Ipv6Addr>().is_ok() || host.split('.').all(number)
}
