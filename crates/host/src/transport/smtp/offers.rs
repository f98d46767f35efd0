//! What a server offers: the reply to EHLO (RFC 5321 §4.1.1.1).

use crate::transport::classify::Reply;

/// The extensions that matter here. Keywords are compared without regard to case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Offers {
    pub(super) starttls: bool,
    pub(super) smtputf8: bool,
    pub(super) eight_bit_mime: bool,
    /// RFC 1870: the most bytes a message may have, `usize::MAX` if the server sets no limit.
    pub(super) size: Option<usize>,
    /// The names of AUTH mechanisms, in upper case.
    pub(super) auth: Vec<String>,
}

impl Offers {
    pub(super) fn of(reply: &Reply) -> Self {
        let mut offers = Self::default();
        for line in reply.lines.iter().skip(1) {
            offers.add(&line.to_ascii_uppercase());
        }
        offers
    }

    fn add(&mut self, line: &str) {
        let mut words = line.split_ascii_whitespace();
        match words.next().unwrap_or_default() {
            "STARTTLS" => self.starttls = true,
            "SMTPUTF8" => self.smtputf8 = true,
            "8BITMIME" => self.eight_bit_mime = true,
            "SIZE" => {
                let limit = words.next().and_then(|limit| limit.parse().ok()).filter(|limit| *limit > 0);
                self.size = Some(limit.unwrap_or(usize::MAX));
            }
            "AUTH" => self.auth.extend(words.map(str::to_owned)),
            // Written by servers for the mail readers of the nineties.
            keyword => {
                if let Some(first) = keyword.strip_prefix("AUTH=") {
                    self.auth.extend(std::iter::once(first).chain(words).map(str::to_owned));
                }
            }
        }
    }

    pub(super) fn has_auth(&self, mechanism: &str) -> bool {
        self.auth.iter().any(|offered| offered == mechanism)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers(lines: &[&str]) -> Offers {
        Offers::of(&Reply::new(250, lines.iter().map(|line| (*line).to_owned()).collect()))
    }

    #[test]
    fn keywords_are_read() {
        let found = offers(&[
            "STARTTLS",
            "Size 1000",
            "auth plain Login",
            "AUTH=LOGIN X",
            "8BitMime",
            "",
            "SMTPUTF8",
        ]);
        assert!(!found.starttls, "the first line is the server's name");
        assert!(found.smtputf8 && found.eight_bit_mime);
        assert_eq!(found.size, Some(1000));
        assert_eq!(found.auth, ["PLAIN", "LOGIN", "LOGIN", "X"]);
        assert!(found.has_auth("PLAIN") && !found.has_auth("CRAM-MD5"));
    }

    #[test]
    fn sizes_without_a_limit() {
        for line in ["SIZE", "SIZE 0", "SIZE 99999999999999999999999"] {
            assert_eq!(offers(&["x", line]).size, Some(usize::MAX), "{line}");
        }
        assert_eq!(offers(&["x"]).size, None);
    }
}
