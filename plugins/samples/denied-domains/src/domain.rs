//! Domains in the one form in which they can be compared: A-labels in lower case.

use std::collections::BTreeSet;

use idna::AsciiDenyList;

/// The domains that nothing may link to or come from.
pub(crate) struct Denied(BTreeSet<String>);

impl Denied {
    /// Fails with a text for the operator on an entry that is not a domain.
    pub(crate) fn new(domains: &[String]) -> Result<Self, String> {
        let canonical = |domain: &String| {
            to_ascii(domain.trim()).ok_or_else(|| format!("“{domain}” in “domains” is not a domain name"))
        };
        domains.iter().map(canonical).collect::<Result<_, _>>().map(Self)
    }

    /// The denied domain that `host` is, or is below of.
    pub(crate) fn covers(&self, host: &str) -> Option<String> {
        let host = to_ascii(host)?;
        let mut suffix = host.as_str();
        loop {
            if self.0.contains(suffix) {
                return Some(suffix.to_owned());
            }
            suffix = suffix.split_once('.')?.1;
        }
    }
}

/// UTS #46, as browsers do it: full-width letters, upper case and the dots of other scripts are one.
fn to_ascii(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_cow(domain.as_bytes(), AsciiDenyList::EMPTY).ok()?;
    let ascii = ascii.trim_matches('.');
    (!ascii.is_empty()).then(|| ascii.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(domains: &[&str]) -> Denied {
        Denied::new(&domains.iter().map(|&domain| domain.to_owned()).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn a_domain_and_those_below_it_are_covered() {
        let denied = denied(&["Malware.Example", "坏人.example"]);
        for host in ["malware.example", "WWW.Malware.Example.", "a.b.malware.example", "ｍalware。example"]
        {
            assert_eq!(denied.covers(host).as_deref(), Some("malware.example"), "{host}");
        }
        for host in ["xn--gmqz2s.example", "坏人.example", "www.坏人.example"] {
            assert_eq!(denied.covers(host).as_deref(), Some("xn--gmqz2s.example"), "{host}");
        }
    }

    #[test]
    fn neighbours_are_not_covered() {
        let denied = denied(&["malware.example"]);
        for host in ["example", "notmalware.example", "malware.example.org", "malware-example", ""] {
            assert_eq!(denied.covers(host), None, "{host}");
        }
    }

    #[test]
    fn an_entry_that_is_not_a_domain_is_named() {
        let error = Denied::new(&["xn--a.example".to_owned()]).err();
        assert_eq!(error.as_deref(), Some("“xn--a.example” in “domains” is not a domain name"));
    }
}
