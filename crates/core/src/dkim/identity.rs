//! In whose name, with which key and over what a signature is made.

use super::kinds;
use super::{Algorithm, Canonicalization};
use crate::address::Domain;
use crate::diagnostic::Diagnostic;
use crate::mime::HeaderName;

/// What is signed unless the caller says otherwise: RFC 6376 §5.4.1, what describes the content (RFC 2045), and
/// what mailbox providers ask for.
const HEADERS: &[&str] = &[
    "From",
    "Sender",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "To",
    "Cc",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-ID",
    "Content-Description",
    "Resent-Date",
    "Resent-From",
    "Resent-Sender",
    "Resent-To",
    "Resent-Cc",
    "Resent-Message-ID",
    "List-Id",
    "List-Help",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Subscribe",
    "List-Post",
    "List-Owner",
    "List-Archive",
    "Auto-Submitted",
    "Feedback-ID",
];

/// Never left out where they are there: RFC 6376 §5.4, RFC 8058 §4.
const ALWAYS: &[&str] = &["From", "List-Unsubscribe", "List-Unsubscribe-Post"];

/// Nobody can add one without breaking the signature (RFC 6376 §8.15). Readers show these.
const OVERSIGNED: &[&str] = &["From", "Reply-To", "Subject", "Date", "To", "Cc"];

/// The same for fields that may be added where there is none, as mailing lists do, but not a second time.
const OVERSIGNED_IF_PRESENT: &[&str] = &[
    "Sender",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
];

/// Written anew by every server or by the signature itself (RFC 6376 §5.4).
const UNSIGNABLE: &[&str] =
    &["Authentication-Results", "Bcc", "DKIM-Signature", "Received", "Resent-Bcc", "Return-Path"];

/// Who signs, with what kind of key, and which fields.
///
/// ```
/// use mailwright::dkim::{Algorithm, Canonicalization, Identity};
///
/// let identity = Identity::new("例子.测试", "s2026", Algorithm::RsaSha256)?
///     .canonicalization(Canonicalization::Relaxed, Canonicalization::Simple)
///     .expires_after(7 * 24 * 3600)?;
/// assert_eq!(identity.record_name(), "s2026._domainkey.xn--fsqu00a.xn--0zwm56d");
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    domain: String,
    selector: String,
    algorithm: Algorithm,
    pub(super) header_canonicalization: Canonicalization,
    pub(super) body_canonicalization: Canonicalization,
    pub(super) lifetime: Option<u64>,
    headers: Vec<String>,
    oversigned: Vec<String>,
    oversigned_if_present: Vec<String>,
}

impl Identity {
    /// Signs for `domain` (an internationalized one is written as A-labels) with the key that is published below
    /// `selector`. Both parts are canonicalized `relaxed` unless [`canonicalization`](Self::canonicalization) says
    /// otherwise.
    ///
    /// # Errors
    /// As [`Domain::parse`], in the field `domain`; `dkim-domain-invalid` for an address literal;
    /// `dkim-selector-invalid` in the field `selector`.
    pub fn new(domain: &str, selector: &str, algorithm: Algorithm) -> Result<Self, Diagnostic> {
        let parsed = Domain::parse(domain).map_err(|problem| problem.within("domain"))?;
        if parsed.is_literal() {
            return Err(Diagnostic::new(&kinds::DKIM_DOMAIN_INVALID).param("domain", domain).field("domain"));
        }
        let domain = parsed.as_ascii().to_ascii_lowercase();
        if !is_selector(selector) || record_name(selector, &domain).len() > 253 {
            return Err(Diagnostic::new(&kinds::DKIM_SELECTOR_INVALID)
                .param("selector", selector)
                .field("selector"));
        }
        Ok(Self {
            domain,
            selector: selector.to_owned(),
            algorithm,
            header_canonicalization: Canonicalization::Relaxed,
            body_canonicalization: Canonicalization::Relaxed,
            lifetime: None,
            headers: owned(HEADERS),
            oversigned: owned(OVERSIGNED),
            oversigned_if_present: owned(OVERSIGNED_IF_PRESENT),
        })
    }

    /// How header fields and body are canonicalized.
    #[must_use]
    pub fn canonicalization(mut self, header: Canonicalization, body: Canonicalization) -> Self {
        self.header_canonicalization = header;
        self.body_canonicalization = body;
        self
    }

    /// Seconds until the signature is no longer valid (the tag `x=`); without it, it does not expire.
    ///
    /// # Errors
    /// `dkim-lifetime-invalid` for zero and for more than a hundred years.
    pub fn expires_after(mut self, seconds: u64) -> Result<Self, Diagnostic> {
        const CENTURY: u64 = 100 * 366 * 24 * 3600;
        if !(1..=CENTURY).contains(&seconds) {
            let found = Diagnostic::new(&kinds::DKIM_LIFETIME_INVALID).param("seconds", seconds.to_string());
            return Err(found.field("expiresAfter"));
        }
        self.lifetime = Some(seconds);
        Ok(self)
    }

    /// The fields to sign, in place of the default list; each as often as it occurs. From, List-Unsubscribe and
    /// List-Unsubscribe-Post are always signed.
    ///
    /// # Errors
    /// `header-name-invalid`; `dkim-header-unsignable` for fields that change on the way.
    pub fn headers<S: AsRef<str>>(mut self, names: impl IntoIterator<Item = S>) -> Result<Self, Diagnostic> {
        self.headers = checked(ALWAYS, names, "headers")?;
        Ok(self)
    }

    /// The fields that nobody may add one of, in place of the default list; From always is one.
    ///
    /// # Errors
    /// As [`headers`](Self::headers).
    pub fn oversigned<S: AsRef<str>>(
        mut self,
        names: impl IntoIterator<Item = S>,
    ) -> Result<Self, Diagnostic> {
        self.oversigned = checked(&["From"], names, "oversigned")?;
        self.oversigned_if_present.clear();
        Ok(self)
    }

    /// The signing domain, in A-labels.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The selector.
    pub fn selector(&self) -> &str {
        &self.selector
    }

    /// How the signature is made.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Where the public key is published as a TXT record (RFC 6376 §3.6.2.1).
    pub fn record_name(&self) -> String {
        record_name(&self.selector, &self.domain)
    }

    /// The names for the tag `h=`, each with how often it is listed, where a message has `occurrences` of it.
    pub(super) fn selected<'a>(
        &'a self,
        occurrences: impl Fn(&str) -> usize + 'a,
    ) -> impl Iterator<Item = (&'a str, usize)> + 'a {
        let only_oversigned = self.oversigned.iter().filter(|name| !contains(&self.headers, name));
        self.headers.iter().chain(only_oversigned).filter_map(move |name| {
            let there = occurrences(name);
            let once_more =
                contains(&self.oversigned, name) || there > 0 && contains(&self.oversigned_if_present, name);
            let listed = there + usize::from(once_more);
            (listed > 0).then_some((name.as_str(), listed))
        })
    }
}

pub(super) fn record_name(selector: &str, domain: &str) -> String {
    format!("{selector}._domainkey.{domain}")
}

/// RFC 6376 §3.1; underscores as well, which DNS allows and some use.
fn is_selector(selector: &str) -> bool {
    selector.split('.').all(|label| {
        let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        (1..=63).contains(&label.len())
            && label.bytes().all(inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    })
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn contains(names: &[String], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn checked<S: AsRef<str>>(
    first: &[&str],
    names: impl IntoIterator<Item = S>,
    option: &str,
) -> Result<Vec<String>, Diagnostic> {
    let mut list = owned(first);
    for (i, name) in names.into_iter().enumerate() {
        let name = name.as_ref();
        let at = format!("{option}[{i}]");
        let checked = HeaderName::new(name).map_err(|problem| problem.field(at.clone()))?;
        // `h=` separates names by colons and tags by semicolons.
        if name.contains(';') || UNSIGNABLE.iter().any(|unsignable| checked.is(unsignable)) {
            return Err(Diagnostic::new(&kinds::DKIM_HEADER_UNSIGNABLE).param("name", name).field(at));
        }
        if !contains(&list, name) {
            list.push(name.to_owned());
        }
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity() -> Identity {
        Identity::new("Example.ORG", "s1.eu", Algorithm::RsaSha256).expect("an identity")
    }

    fn listed(identity: &Identity, there: &[&str]) -> Vec<String> {
        let count = |name: &str| there.iter().filter(|known| known.eq_ignore_ascii_case(name)).count();
        identity.selected(count).flat_map(|(name, listed)| vec![name.to_owned(); listed]).collect()
    }

    #[test]
    fn names_that_dns_can_hold() {
        assert_eq!(identity().record_name(), "s1.eu._domainkey.example.org");
        for selector in ["", ".", "a..b", "-a", "a-", "a b", "a;b", "ä", "a\r\nb", &"a".repeat(64)] {
            let found = Identity::new("example.org", selector, Algorithm::RsaSha256).expect_err("refused");
            assert_eq!(found.code(), "dkim-selector-invalid", "{selector:?}");
        }
        let long = ["a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(50)].join(".");
        for (domain, code) in [
            ("", "domain-empty"),
            ("a b", "domain-invalid"),
            ("[192.0.2.1]", "dkim-domain-invalid"),
            (&long, "dkim-selector-invalid"),
        ] {
            let found = Identity::new(domain, "selector", Algorithm::RsaSha256).expect_err("refused");
            assert_eq!(found.code(), code, "{domain:?}");
        }
    }

    #[test]
    fn fields_as_often_as_they_occur_and_some_once_more() {
        let there = ["From", "To", "X-A", "Comments", "List-Unsubscribe", "List-Unsubscribe-Post", "x-a"];
        let default = listed(&identity(), &there).join(":");
        assert_eq!(
            default,
            "From:From:Reply-To:Subject:Date:To:To:Cc:List-Unsubscribe:List-Unsubscribe:\
             List-Unsubscribe-Post:List-Unsubscribe-Post"
        );
        let own = identity().headers(["X-A", "from"]).and_then(|own| own.oversigned(["X-B"])).expect("names");
        assert_eq!(
            listed(&own, &there).join(":"),
            "From:From:List-Unsubscribe:List-Unsubscribe-Post:X-A:X-A:X-B"
        );
    }

    #[test]
    fn what_cannot_be_signed_is_said() {
        for (name, code) in [
            ("Received", "dkim-header-unsignable"),
            ("dkim-signature", "dkim-header-unsignable"),
            ("a;b", "dkim-header-unsignable"),
            ("a b", "header-name-invalid"),
            ("a:b", "header-name-invalid"),
        ] {
            let found = identity().headers(["To", name]).expect_err("refused");
            assert_eq!((found.code(), found.place().field.as_deref()), (code, Some("headers[1]")), "{name}");
        }
        assert_eq!(identity().expires_after(0).expect_err("refused").code(), "dkim-lifetime-invalid");
        assert_eq!(identity().expires_after(u64::MAX).expect_err("refused").code(), "dkim-lifetime-invalid");
    }
}
