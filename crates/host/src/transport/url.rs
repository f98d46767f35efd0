//! Transport URLs. Nothing of what may be a password is ever repeated.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;

use mailwright::address::Domain;
use mailwright::diagnostic::{Diagnostic, Kind};

use super::kinds;

/// Where a transport URL points to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location {
    File(PathBuf),
    Maildir(PathBuf),
    Smtp(SmtpUrl),
}

/// `smtp://` or `smtps://`, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SmtpUrl {
    /// Host name (A-labels) or IP address without brackets.
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) user: Option<String>,
    pub(super) security: Security,
}

/// When TLS starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Security {
    /// From the first byte (RFC 8314 §3.3).
    Implicit,
    /// After `STARTTLS` (RFC 3207), which the server must offer.
    StartTls,
    Plaintext,
}

impl SmtpUrl {
    /// Host and port as people write them.
    pub(super) fn authority(&self) -> String {
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// Whether the host can only be this machine.
    pub(super) fn is_loopback(&self) -> bool {
        self.host.eq_ignore_ascii_case("localhost")
            || self.host.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
            || self.host.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback())
    }
}

type Parsed<T> = Result<T, Diagnostic>;

fn problem(kind: &'static Kind) -> Diagnostic {
    Diagnostic::new(kind).field("transport")
}

pub(super) fn parse(url: &str) -> Parsed<Location> {
    let (scheme, rest) = url.split_once(':').unwrap_or((url, ""));
    match scheme.to_ascii_lowercase().as_str() {
        "file" => folder(rest).map(Location::File),
        "maildir" => folder(rest).map(Location::Maildir),
        "smtp" => smtp(rest, Security::StartTls).map(Location::Smtp),
        "smtps" => smtp(rest, Security::Implicit).map(Location::Smtp),
        _ => Err(unknown_scheme(scheme)),
    }
}

/// Someone may have left the scheme out and written `user:password@host`.
fn unknown_scheme(scheme: &str) -> Diagnostic {
    let harmless =
        scheme.len() <= 32 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let shown = if harmless && !scheme.is_empty() { scheme } else { "…" };
    problem(&kinds::TRANSPORT_SCHEME).param("scheme", shown)
}

/// A path as it is, or behind the empty host of `file:///path`.
fn folder(rest: &str) -> Parsed<PathBuf> {
    let has_host = rest.starts_with("//") && !rest.starts_with("///");
    if rest.trim().is_empty() || has_host {
        return Err(problem(&kinds::TRANSPORT_FOLDER));
    }
    Ok(PathBuf::from(rest.strip_prefix("//").unwrap_or(rest)))
}

fn smtp(rest: &str, security: Security) -> Parsed<SmtpUrl> {
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    // The last “@” of all, so that a password with “/” or “?” in it is still seen as one.
    let (user, rest) = match rest.rsplit_once('@') {
        Some((user, rest)) => (user_name(user)?, rest),
        None => (None, rest),
    };
    let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
    let authority = authority.strip_suffix('/').unwrap_or(authority);
    if authority.contains(['/', '#']) || query.contains('#') {
        return Err(problem(&kinds::TRANSPORT_PATH));
    }
    let security = parameters(query, security)?;
    let (host, port) = host_and_port(authority)?;
    let port = port.unwrap_or(match security {
        Security::Implicit => 465,
        Security::StartTls => 587,
        Security::Plaintext => 25,
    });
    Ok(SmtpUrl { host, port, user, security })
}

fn user_name(written: &str) -> Parsed<Option<String>> {
    if written.contains(':') {
        return Err(problem(&kinds::PASSWORD_IN_URL));
    }
    if written.contains(['/', '?', '#']) {
        return Err(problem(&kinds::TRANSPORT_USER));
    }
    match percent_decode(written) {
        Some(user) if user.chars().any(char::is_control) => Err(problem(&kinds::TRANSPORT_USER)),
        Some(user) => Ok(Some(user).filter(|user| !user.is_empty())),
        None => Err(problem(&kinds::TRANSPORT_USER)),
    }
}

/// RFC 3986 §2.1; `None` for a broken escape or what is not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            decoded.push(*first);
            continue;
        }
        let [high, low, tail @ ..] = tail else { return None };
        let digit = |b: &u8| char::from(*b).to_digit(16);
        decoded.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
        rest = tail;
    }
    String::from_utf8(decoded).ok()
}

fn parameters(query: &str, security: Security) -> Parsed<Security> {
    let mut chosen = security;
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        chosen = match (security, pair) {
            (Security::StartTls, "tls=none") => Security::Plaintext,
            (Security::StartTls, "tls=starttls") => Security::StartTls,
            _ => {
                let shown =
                    if pair.starts_with("tls=") { pair } else { pair.split('=').next().unwrap_or("") };
                return Err(problem(&kinds::TRANSPORT_PARAMETER).param("name", shown));
            }
        };
    }
    Ok(chosen)
}

fn host_and_port(authority: &str) -> Parsed<(String, Option<u16>)> {
    let (host, port) = if let Some(inner) = authority.strip_prefix('[') {
        let (address, port) = inner.split_once(']').ok_or_else(|| problem(&kinds::TRANSPORT_HOST))?;
        let address: Ipv6Addr = address.parse().map_err(|_| problem(&kinds::TRANSPORT_HOST))?;
        (address.to_string(), port)
    } else {
        let colon = authority.find(':').unwrap_or(authority.len());
        let (host, port) = authority.split_at(colon);
        (host_name(host)?, port)
    };
    match port.strip_prefix(':') {
        Some(number) => Ok((host, Some(port_number(number)?))),
        None if port.is_empty() => Ok((host, None)),
        None => Err(problem(&kinds::TRANSPORT_HOST)),
    }
}

/// Underscores are no part of host names, but container networks use them.
fn host_name(host: &str) -> Parsed<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    if host.is_ascii() {
        let valid =
            !host.is_empty() && host.len() <= 253 && !host.starts_with(['.', '-']) && host.bytes().all(plain);
        return if valid { Ok(host.to_owned()) } else { Err(problem(&kinds::TRANSPORT_HOST)) };
    }
    match Domain::parse(host) {
        Ok(domain) => Ok(domain.as_ascii().to_owned()),
        Err(_) => Err(problem(&kinds::TRANSPORT_HOST)),
    }
}

fn port_number(digits: &str) -> Parsed<u16> {
    let number = digits.parse().ok().filter(|port| *port != 0 && digits.bytes().all(|b| b.is_ascii_digit()));
    number.ok_or_else(|| problem(&kinds::TRANSPORT_PORT))
}

#[cfg(test)]
mod tests {
    use mailwright::diagnostic::Lang;

    use super::*;

    fn server(url: &str) -> SmtpUrl {
        match parse(url) {
            Ok(Location::Smtp(server)) => server,
            other => panic!("{url}: {other:?}"),
        }
    }

    #[test]
    fn urls_are_taken_apart() {
        use Security::{Implicit, Plaintext, StartTls};
        let cases = [
            ("smtp://mail.example.org", "mail.example.org:587", None, StartTls),
            ("SMTP://mail.example.org:2525/", "mail.example.org:2525", None, StartTls),
            ("smtps://jane@mail.example.org", "mail.example.org:465", Some("jane"), Implicit),
            (
                "smtp://jane%40example.org@mail.example.org:587",
                "mail.example.org:587",
                Some("jane@example.org"),
                StartTls,
            ),
            (
                "smtp://jane@example.org@mail.example.org",
                "mail.example.org:587",
                Some("jane@example.org"),
                StartTls,
            ),
            ("smtp://a%3Ab@h?tls=starttls", "h:587", Some("a:b"), StartTls),
            ("smtp://%E4%BE%8B@h", "h:587", Some("例"), StartTls),
            ("smtp://localhost?tls=none", "localhost:25", None, Plaintext),
            ("smtp://[::1]:2525?tls=none", "[::1]:2525", None, Plaintext),
            ("smtp://[2001:DB8::1]", "[2001:db8::1]:587", None, StartTls),
            ("smtp://mail_server:25", "mail_server:25", None, StartTls),
            ("smtp://邮件.测试", "xn--5nq051n.xn--0zwm56d:587", None, StartTls),
        ];
        for (url, authority, user, security) in cases {
            let server = server(url);
            assert_eq!(server.authority(), authority, "{url}");
            assert_eq!((server.user.as_deref(), server.security), (user, security), "{url}");
        }
    }

    #[test]
    fn folders_are_taken_as_they_are() {
        assert_eq!(parse("maildir:./a b%20c").unwrap(), Location::Maildir("./a b%20c".into()));
        assert_eq!(parse("file:///tmp/x").unwrap(), Location::File("/tmp/x".into()));
        for url in ["maildir:", "file:", "file://host/x", "maildir: "] {
            assert_eq!(parse(url).unwrap_err().code(), "transport-url-invalid", "{url}");
        }
    }

    #[test]
    fn passwords_are_refused_and_never_repeated() {
        let urls = [
            "smtp://jane:hunter2@h",
            "smtps://jane:hunter2@h:465",
            "smtp:jane:hunter2@h",
            "smtp://jane:hunter2/x@h",
            "smtp://jane:?hunter2#@h",
            "smtp://:hunter2@h",
            "smtp://jane:@h",
        ];
        for url in urls {
            let found = parse(url).unwrap_err();
            assert_eq!(found.code(), "password-in-url", "{url}");
            assert!(!format!("{found:?}").contains("hunter2"));
        }
    }

    #[test]
    fn broken_urls_are_refused_without_repeating_them() {
        let urls = [
            "",
            "hunter2",
            "hunter2@x:25",
            "smtpx://jane:hunter2@h",
            "jane:hunter2@h",
            "smtp://",
            "smtp://jane@",
            "smtp://h:hunter2",
            "smtp://h:0",
            "smtp://h:65536",
            "smtp://h:+25",
            "smtp://h:",
            "smtp://h/hunter2",
            "smtp://h#hunter2",
            "smtp://h?password=hunter2",
            "smtp://h?tls=maybe",
            "smtps://h?tls=none",
            "smtp://ja%ne@h",
            "smtp://ja%0Ane@h",
            "smtp://ja%ffne@h",
            "smtp://::1",
            "smtp://[::1",
            "smtp://[::1]x",
            "smtp://[hunter2]",
            "smtp://ho st",
        ];
        for url in urls {
            let found = parse(url).unwrap_err();
            assert_eq!(found.code(), "transport-url-invalid", "{url}");
            let shown = format!("{found:?}{}{}", found.message(Lang::En), found.hint(Lang::ZhCn));
            assert!(!shown.contains("hunter2") || url.starts_with("hunter2"), "{url}: {shown}");
        }
    }

    #[test]
    fn loopback_is_told_apart() {
        for url in ["smtp://localhost", "smtp://LOCALHOST", "smtp://127.0.0.9", "smtp://[::1]"] {
            assert!(server(url).is_loopback(), "{url}");
        }
        for url in ["smtp://localhost.example.org", "smtp://128.0.0.1", "smtp://[::2]"] {
            assert!(!server(url).is_loopback(), "{url}");
        }
    }
}
