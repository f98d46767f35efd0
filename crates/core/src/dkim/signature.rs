//! Reading a DKIM-Signature field (RFC 6376 §3.5, §6.1.1).

use super::identity::record_name;
use super::tags::{self, Tags};
use super::{Algorithm, Canonicalization, kinds};
use crate::address::Domain;
use crate::diagnostic::Diagnostic;

/// What a signature is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// DKIM-Signature.
    Mail,
    /// ARC-Message-Signature (RFC 8617 §4.1.2).
    ArcMessage,
    /// ARC-Seal (RFC 8617 §4.1.3).
    ArcSeal,
}

/// What a DKIM-Signature field says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    domain: String,
    selector: String,
    algorithm: Algorithm,
    pub(super) header_canonicalization: Canonicalization,
    pub(super) body_canonicalization: Canonicalization,
    headers: Vec<String>,
    body_length: Option<u64>,
    pub(super) agent_domain: Option<String>,
    signed_at: Option<u64>,
    expires_at: Option<u64>,
    pub(super) body_hash: Vec<u8>,
    pub(super) value: Vec<u8>,
    /// Which of the message's fields this is.
    pub(super) at: usize,
}

impl Signature {
    /// Reads the value of the field.
    ///
    /// # Errors
    /// `dkim-signature-malformed`, `dkim-algorithm-unsupported`, `dkim-from-not-covered` or `dkim-agent-domain`.
    pub fn parse(value: &str) -> Result<Self, Diagnostic> {
        Self::of(value, Of::Mail)
    }

    /// Reads a signature of the kind that is told.
    pub(super) fn of(value: &str, of: Of) -> Result<Self, Diagnostic> {
        let tags = Tags::parse(value).ok_or_else(|| Diagnostic::new(&kinds::DKIM_SIGNATURE_MALFORMED))?;
        let wrong = |tag: &'static str| Diagnostic::new(&kinds::DKIM_SIGNATURE_TAG).param("tag", tag);
        let required =
            |tag: &'static str| tags.get(tag).filter(|value| !value.is_empty()).ok_or_else(|| wrong(tag));
        if of == Of::Mail && required("v")? != "1" {
            return Err(wrong("v"));
        }
        let algorithm = required("a")?;
        let algorithm = Algorithm::from_name(algorithm).ok_or_else(|| {
            Diagnostic::new(&kinds::DKIM_ALGORITHM_UNSUPPORTED).param("algorithm", algorithm)
        })?;
        let domain = domain_of(required("d")?).ok_or_else(|| wrong("d"))?;
        let (header_canonicalization, body_canonicalization) = match of {
            Of::ArcSeal => (Canonicalization::Relaxed, Canonicalization::Relaxed),
            // As the test suite of RFC 8617's authors has it; DKIM's default is `simple`.
            Of::ArcMessage if tags.get("c").is_none() => {
                (Canonicalization::Relaxed, Canonicalization::Relaxed)
            }
            _ => canonicalizations(tags.get("c")).ok_or_else(|| wrong("c"))?,
        };
        let headers = match of {
            Of::Mail => required("h")?,
            Of::ArcMessage => tags.get("h").ok_or_else(|| wrong("h"))?,
            // RFC 8617 §4.1.3: what it covers is always the same.
            Of::ArcSeal if tags.get("h").is_some() => return Err(wrong("h")),
            Of::ArcSeal => "",
        };
        let headers: Vec<_> = headers.split(':').map(|name| tags::trimmed(name).to_owned()).collect();
        // RFC 8617 §4.1.2.
        if of == Of::ArcMessage && headers.iter().any(|name| name.eq_ignore_ascii_case("arc-seal")) {
            return Err(wrong("h"));
        }
        if of == Of::Mail && !headers.iter().any(|name| name.eq_ignore_ascii_case("from")) {
            return Err(Diagnostic::new(&kinds::DKIM_FROM_NOT_COVERED));
        }
        if tags.get("q").is_some_and(|list| !list.split(':').any(|method| tags::trimmed(method) == "dns/txt"))
        {
            return Err(wrong("q"));
        }
        let number = |tag: &'static str| {
            tags.get(tag).map(|digits| number(digits).ok_or_else(|| wrong(tag))).transpose()
        };
        let (body_length, signed_at, expires_at) = (number("l")?, number("t")?, number("x")?);
        if expires_at.zip(signed_at).is_some_and(|(expires, signed)| expires <= signed) {
            return Err(wrong("x"));
        }
        let signature = Self {
            selector: required("s")?.to_owned(),
            // In ARC, `i=` is the number of the set.
            agent_domain: agent_domain(tags.get("i").filter(|_| of == Of::Mail)).ok_or_else(|| wrong("i"))?,
            body_hash: match of {
                Of::ArcSeal => Vec::new(),
                _ => tags::base64(required("bh")?).ok_or_else(|| wrong("bh"))?,
            },
            value: tags::base64(required("b")?).ok_or_else(|| wrong("b"))?,
            domain,
            algorithm,
            header_canonicalization,
            body_canonicalization,
            headers,
            body_length,
            signed_at,
            expires_at,
            at: 0,
        };
        match &signature.agent_domain {
            Some(agent) if !is_within(agent, &signature.domain) => {
                Err(Diagnostic::new(&kinds::DKIM_AGENT_DOMAIN)
                    .param("agent", agent)
                    .param("domain", &signature.domain))
            }
            _ => Ok(signature),
        }
    }

    /// The signing domain, in A-labels.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The selector.
    pub fn selector(&self) -> &str {
        &self.selector
    }

    /// Where the public key is to be found as a TXT record.
    pub fn record_name(&self) -> String {
        record_name(&self.selector, &self.domain)
    }

    /// How it was made.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The canonicalization of header fields and of the body.
    pub fn canonicalization(&self) -> (Canonicalization, Canonicalization) {
        (self.header_canonicalization, self.body_canonicalization)
    }

    /// The names of the signed fields as listed: a name that is listed twice stands for two fields, or for one and the
    /// promise that there is no other.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// How many bytes of the canonical body are signed; `None`: all.
    pub fn body_length(&self) -> Option<u64> {
        self.body_length
    }

    /// When it was made, in seconds since the Unix epoch.
    pub fn signed_at(&self) -> Option<u64> {
        self.signed_at
    }

    /// When it ceases to be valid, in seconds since the Unix epoch.
    pub fn expires_at(&self) -> Option<u64> {
        self.expires_at
    }

    /// With its place among the message's fields.
    pub(super) fn at(mut self, at: usize) -> Self {
        self.at = at;
        self
    }

    /// How often `name` is listed.
    pub(super) fn lists(&self, name: &str) -> usize {
        self.headers.iter().filter(|listed| listed.eq_ignore_ascii_case(name)).count()
    }
}

fn domain_of(name: &str) -> Option<String> {
    let domain = Domain::parse(name).ok().filter(|domain| !domain.is_literal())?;
    Some(domain.as_ascii().to_ascii_lowercase())
}

/// The domain in the tag `i=`, if there is one; `None` where that is malformed.
#[allow(clippy::option_option, reason = "nothing said, and something wrong said")]
fn agent_domain(agent: Option<&str>) -> Option<Option<String>> {
    match agent {
        None => Some(None),
        Some(agent) => Some(Some(domain_of(agent.rsplit_once('@')?.1)?)),
    }
}

pub(super) fn is_within(domain: &str, parent: &str) -> bool {
    domain.strip_suffix(parent).is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

fn canonicalizations(tag: Option<&str>) -> Option<(Canonicalization, Canonicalization)> {
    let Some(tag) = tag else { return Some((Canonicalization::Simple, Canonicalization::Simple)) };
    let (header, body) = tag.split_once('/').unwrap_or((tag, "simple"));
    Some((Canonicalization::from_name(header)?, Canonicalization::from_name(body)?))
}

/// At most 76 digits (RFC 6376 §3.5, `l=`); what is more than a `u64` is as good as the largest.
fn number(digits: &str) -> Option<u64> {
    let is_number = (1..=76).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "v=1; a=rsa-sha256; d=example.org; s=s1; h=from:to; bh=AAAA; b=AAAA";

    fn code(value: &str) -> &'static str {
        Signature::parse(value).map_or_else(|problem| problem.code(), |_| "fine")
    }

    #[test]
    fn what_a_field_says() {
        let all =
            format!("{BASE}; c=relaxed; i=a@news.example.org; l=10; q=x:dns/txt; t=5; x=6; z=From:a|b=20c");
        let signature = Signature::parse(&all).expect("a signature");
        assert_eq!(signature.record_name(), "s1._domainkey.example.org");
        assert_eq!(signature.canonicalization(), (Canonicalization::Relaxed, Canonicalization::Simple));
        assert_eq!(
            (signature.body_length(), signature.signed_at(), signature.expires_at()),
            (Some(10), Some(5), Some(6))
        );
        assert_eq!(signature.headers(), ["from", "to"]);
        let default = Signature::parse(BASE).expect("a signature");
        assert_eq!(default.canonicalization(), (Canonicalization::Simple, Canonicalization::Simple));
    }

    #[test]
    fn fields_that_say_nothing() {
        let replaced = |from: &str, to: &str| BASE.replace(from, to);
        for (value, expected) in [
            (String::new(), "dkim-signature-malformed"),
            (replaced("v=1", "v=2"), "dkim-signature-malformed"),
            (replaced("v=1; ", ""), "dkim-signature-malformed"),
            (replaced("b=AAAA", "b=A*"), "dkim-signature-malformed"),
            (replaced("; b=AAAA", "; b="), "dkim-signature-malformed"),
            (replaced("d=example.org", "d=[192.0.2.1]"), "dkim-signature-malformed"),
            (replaced("rsa-sha256", "rsa-sha1"), "dkim-algorithm-unsupported"),
            (replaced("from:to", "to"), "dkim-from-not-covered"),
            (format!("{BASE}; c=nowsp"), "dkim-signature-malformed"),
            (format!("{BASE}; t=6; x=6"), "dkim-signature-malformed"),
            (format!("{BASE}; l=-1"), "dkim-signature-malformed"),
            (format!("{BASE}; q=dns"), "dkim-signature-malformed"),
            (format!("{BASE}; i=@example.com"), "dkim-agent-domain"),
            (format!("{BASE}; i=@badexample.org"), "dkim-agent-domain"),
            (format!("{BASE}; i=nobody"), "dkim-signature-malformed"),
            (format!("{BASE}; b=AAAA"), "dkim-signature-malformed"),
        ] {
            assert_eq!(code(&value), expected, "{value}");
        }
        assert_eq!(code(BASE), "fine");
        assert_eq!(code(&format!("{BASE}; x={}", "9".repeat(70))), "fine");
    }
}
