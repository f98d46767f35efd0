//! Addresses: RFC 5321 and 5322, with UTF-8 local parts (RFC 6531, 6532) and internationalised domains (UTS-46).

mod correction;
mod domain;
mod idna;
mod parse;

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::diagnostic::{Diagnostic, is_invisible};
pub use domain::Domain;
pub(crate) use parse::{MAX_ADDRESSES, is_addr_spec, read_addr_spec, read_list, unescaped, whole_list};
pub use parse::{parse_addr_spec, parse_list};

/// An address that can be written to a header or an SMTP command without further checks.
///
/// ```
/// use mailwright::address::AddrSpec;
///
/// let address = AddrSpec::parse("info@例子.测试")?;
/// assert_eq!(address.as_str(), "info@xn--fsqu00a.xn--0zwm56d");
/// assert!(AddrSpec::parse("bob@example.org>\r\nRCPT TO:<eve@example.net").is_err());
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AddrSpec {
    wire: String,
    /// Where it is not written as it is.
    local: Option<String>,
    domain: Domain,
}

impl AddrSpec {
    /// Reads one address without display name or angle brackets.
    pub fn parse(input: &str) -> Result<Self, Diagnostic> {
        parse_addr_spec(input)
    }

    pub(crate) fn new(local: Cow<'_, str>, domain: Domain) -> Self {
        let mut wire = String::with_capacity(local.len() + domain.as_ascii().len() + 3);
        let is_plain = push_local_part(&mut wire, &local);
        wire.push('@');
        // RFC 6531 §3.7.1: once the local part needs SMTPUTF8, the domain is written as people read it.
        wire.push_str(if local.is_ascii() { domain.as_ascii() } else { domain.as_unicode() });
        Self { wire, local: (!is_plain).then(|| local.into_owned()), domain }
    }

    /// As it is written to headers and SMTP commands.
    pub fn as_str(&self) -> &str {
        &self.wire
    }

    /// The local part without quotes and escapes.
    pub fn local_part(&self) -> &str {
        self.local.as_deref().unwrap_or_else(|| self.parts().0)
    }

    /// The domain.
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// Whether a server has to offer SMTPUTF8 (RFC 6531) to take it.
    pub fn needs_smtputf8(&self) -> bool {
        !self.wire.is_ascii()
    }

    /// The form to compare and store addresses in: the domain in lower case, the local part as it is
    /// (RFC 5321 §2.4: only the receiving host may say what its case means).
    pub fn normalized(&self) -> String {
        self.normal_form().into_owned()
    }

    /// As [`normalized`](Self::normalized).
    pub(crate) fn normal_form(&self) -> Cow<'_, str> {
        let (local, domain) = self.parts();
        if domain.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
            return Cow::Borrowed(&self.wire);
        }
        Cow::Owned(format!("{local}@{}", domain.to_ascii_lowercase()))
    }

    /// What is written before and after the “@”.
    fn parts(&self) -> (&str, &str) {
        self.wire.rsplit_once('@').unwrap_or_default()
    }
}

impl fmt::Display for AddrSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.wire)
    }
}

impl Serialize for AddrSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.wire)
    }
}

/// An address with its display name (RFC 5322 §3.4 `mailbox`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mailbox {
    /// What the reader sees, decoded; `None` for a bare address.
    pub name: Option<String>,
    /// The address.
    pub address: AddrSpec,
}

impl Mailbox {
    /// An address shown as `name`. Control characters in `name` are refused.
    pub fn new(name: Option<String>, address: AddrSpec) -> Result<Self, Diagnostic> {
        if let Some(name) = &name {
            crate::mime::check_header_text(name)?;
        }
        Ok(Self { name: name.filter(|name| !name.is_empty()), address })
    }
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{} <{}>", crate::diagnostic::printable(name), self.address),
            None => write!(f, "{}", self.address),
        }
    }
}

/// A mailbox or a named group of them (RFC 5322 §3.4 `address`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "RFC 5322 has these two forms")]
pub enum Address {
    /// One mailbox.
    Mailbox(Mailbox),
    /// `Name: a@x, b@y;`, possibly without members.
    Group {
        /// The group's display name.
        name: String,
        /// Its members.
        members: Vec<Mailbox>,
    },
}

impl Address {
    /// The mailboxes to deliver to.
    pub fn mailboxes(&self) -> &[Mailbox] {
        match self {
            Self::Mailbox(mailbox) => std::slice::from_ref(mailbox),
            Self::Group { members, .. } => members,
        }
    }
}

/// Whether `c` may stand in an atom: RFC 5322 §3.2.3 `atext`, and any printable non-ASCII (RFC 6532 §3.2).
pub(crate) fn is_atext(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '!' | '#' | '$' | '%' | '&' | '\'' | '*' | '+' | '-' | '/')
        || matches!(c, '=' | '?' | '^' | '_' | '`' | '{' | '|' | '}' | '~')
        || (!c.is_ascii() && !c.is_control() && !c.is_whitespace() && !is_invisible(c))
}

fn is_dot_atom(text: &str) -> bool {
    text.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atext))
}

/// Appends a local part, in quotes where it needs them. Whether it does not.
pub(crate) fn push_local_part(out: &mut String, local: &str) -> bool {
    let is_plain = is_dot_atom(local);
    if is_plain {
        out.push_str(local);
    } else {
        push_quoted(out, local);
    }
    is_plain
}

/// Appends `text` as an RFC 5322 §3.2.4 quoted-string.
pub(crate) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}
