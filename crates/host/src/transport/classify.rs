//! What a negative reply means: reply code, enhanced status code and the step it came at, to a kind of
//! finding and what to expect of another try. Pure.

use std::fmt;

use mailwright::diagnostic::Kind;

use super::phase::Phase;
use super::{Outlook, kinds};

/// An enhanced status code (RFC 3463): `5.1.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enhanced {
    /// 2, 4 or 5, as the reply code.
    pub class: u16,
    /// What it is about: 1 addresses, 2 mailbox, 3 mail system, 4 network, 5 protocol, 6 content, 7 policy.
    pub subject: u16,
    /// Which case of it.
    pub detail: u16,
}

impl Enhanced {
    /// Reads the code at the start of a reply's text. It counts only if it agrees with the reply code
    /// (RFC 2034 §4).
    fn of(code: u16, text: &str) -> Option<Self> {
        let mut numbers = text.split([' ', '\t']).next()?.split('.').map(|number| {
            let short = !number.is_empty() && number.len() <= 3;
            number.parse::<u16>().ok().filter(|_| short)
        });
        let found = Self { class: numbers.next()??, subject: numbers.next()??, detail: numbers.next()?? };
        (numbers.next().is_none() && found.class == code / 100).then_some(found)
    }

    fn is(self, subject: u16, detail: u16) -> bool {
        (self.subject, self.detail) == (subject, detail)
    }
}

impl fmt::Display for Enhanced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// A server's reply (RFC 5321 §4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// The three digits.
    pub code: u16,
    /// The enhanced status code, where the server gives one.
    pub enhanced: Option<Enhanced>,
    /// The text, line by line, without codes at the start of lines that repeat the first.
    pub lines: Vec<String>,
}

impl Reply {
    /// A reply from its code and the text of its lines.
    pub fn new(code: u16, mut lines: Vec<String>) -> Self {
        let enhanced = lines.first().and_then(|text| Enhanced::of(code, text));
        if let Some(repeated) = enhanced.map(|enhanced| format!("{enhanced} ")) {
            for line in lines.iter_mut().skip(1) {
                if let Some(rest) = line.strip_prefix(&repeated) {
                    *line = rest.to_owned();
                }
            }
        }
        Self { code, enhanced, lines }
    }

    /// Whether the server did what it was asked for (2yz).
    pub fn is_success(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether it refused (4yz, 5yz).
    pub fn is_refusal(&self) -> bool {
        matches!(self.code / 100, 4 | 5)
    }

    fn is_temporary(&self) -> bool {
        self.code / 100 == 4
    }

    fn has_enhanced(&self, subject: u16, detail: u16) -> bool {
        self.enhanced.is_some_and(|enhanced| enhanced.is(subject, detail))
    }

    fn subject(&self) -> Option<u16> {
        self.enhanced.map(|enhanced| enhanced.subject)
    }

    fn mentions(&self, word: &str) -> bool {
        self.lines.iter().any(|line| line.to_ascii_lowercase().contains(word))
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        self.lines.iter().filter(|line| !line.is_empty()).try_for_each(|line| write!(f, " {line}"))
    }
}

/// What a refusal means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a plain pair with names")]
pub struct Meaning {
    /// The kind of finding.
    pub kind: &'static Kind,
    /// What to expect of another try.
    pub outlook: Outlook,
}

/// Says what `reply` to the command of `phase` means. A reply that is no refusal at all was not the one
/// that the protocol asks for.
pub fn classify(phase: Phase, reply: &Reply) -> Meaning {
    if !reply.is_refusal() {
        return Meaning { kind: &kinds::SMTP_PROTOCOL, outlook: Outlook::Temporary };
    }
    if reply.code == 421 {
        return Meaning { kind: &kinds::RATE_LIMITED, outlook: Outlook::Temporary };
    }
    match phase {
        Phase::StartTls | Phase::TlsHandshake => by_class(reply, &kinds::TLS_REFUSED, Outlook::Configuration),
        Phase::Auth => authentication(reply),
        Phase::Mail => sign_in(reply).or_else(|| general(reply)).unwrap_or_else(|| sender(reply)),
        Phase::Rcpt => sign_in(reply).unwrap_or_else(|| recipient(reply)),
        Phase::Data | Phase::Body | Phase::Dot => general(reply).unwrap_or_else(|| content(reply)),
        Phase::Connect | Phase::Greeting | Phase::Ehlo | Phase::Quit => {
            by_class(reply, &kinds::GREETING_REFUSED, Outlook::Permanent)
        }
    }
}

/// Temporary for 4yz, else `permanent`.
fn by_class(reply: &Reply, kind: &'static Kind, permanent: Outlook) -> Meaning {
    Meaning { kind, outlook: if reply.is_temporary() { Outlook::Temporary } else { permanent } }
}

/// RFC 4954 §6 and the enhanced codes of RFC 3463 §3.8.
fn authentication(reply: &Reply) -> Meaning {
    if reply.is_temporary() {
        return Meaning { kind: &kinds::AUTH_TEMPORARY, outlook: Outlook::Temporary };
    }
    let kind = match reply.code {
        538 => &kinds::TLS_REFUSED,
        504 | 534 => &kinds::AUTH_MECHANISM_REFUSED,
        _ if reply.has_enhanced(7, 11) => &kinds::TLS_REFUSED,
        _ if reply.has_enhanced(7, 9) => &kinds::AUTH_MECHANISM_REFUSED,
        _ => &kinds::AUTH_REJECTED,
    };
    Meaning { kind, outlook: Outlook::Configuration }
}

/// The server wants TLS or a user first.
fn sign_in(reply: &Reply) -> Option<Meaning> {
    let first_sign_in = reply.code == 503 && reply.mentions("auth");
    if reply.code != 530 && !reply.has_enhanced(7, 57) && !first_sign_in {
        return None;
    }
    let kind = if reply.mentions("starttls") { &kinds::TLS_REFUSED } else { &kinds::AUTH_REQUIRED };
    Some(Meaning { kind, outlook: Outlook::Configuration })
}

/// What a refusal means at any step of the mail transaction.
fn general(reply: &Reply) -> Option<Meaning> {
    if reply.has_enhanced(6, 7) {
        return Some(by_class(reply, &kinds::SMTPUTF8_NOT_OFFERED, Outlook::Permanent));
    }
    if reply.has_enhanced(3, 4) || reply.has_enhanced(2, 3) || reply.code == 552 {
        return Some(by_class(reply, &kinds::MESSAGE_TOO_LARGE, Outlook::Permanent));
    }
    if is_rate_limit(reply) {
        return Some(Meaning { kind: &kinds::RATE_LIMITED, outlook: Outlook::Temporary });
    }
    matches!(reply.code, 500..=504).then(|| by_class(reply, &kinds::SMTP_PROTOCOL, Outlook::Permanent))
}

/// 4.7.z, and x.4.5 (congestion), which RFC 3463 §3.5 calls temporary whatever its class says: providers
/// use 5.4.5 for a daily quota.
fn is_rate_limit(reply: &Reply) -> bool {
    reply.has_enhanced(4, 5) || (reply.is_temporary() && reply.subject() == Some(7))
}

fn sender(reply: &Reply) -> Meaning {
    by_class(reply, &kinds::SENDER_REFUSED, Outlook::Permanent)
}

fn recipient(reply: &Reply) -> Meaning {
    if reply.is_temporary() && (reply.mentions("greylist") || reply.mentions("graylist")) {
        return Meaning { kind: &kinds::GREYLISTED, outlook: Outlook::Temporary };
    }
    // RFC 5321 §4.5.3.1.10: a bare 552 to RCPT means too many recipients, as 452 does.
    if reply.code == 552 && reply.enhanced.is_none() {
        return Meaning { kind: &kinds::RECIPIENT_DEFERRED, outlook: Outlook::Temporary };
    }
    let about_the_recipient = reply.code == 552 && !reply.has_enhanced(3, 4);
    if let Some(meaning) = general(reply).filter(|_| !about_the_recipient) {
        return meaning;
    }
    if reply.is_temporary() {
        return Meaning { kind: &kinds::RECIPIENT_DEFERRED, outlook: Outlook::Temporary };
    }
    if reply.mentions("relay") {
        return Meaning { kind: &kinds::RELAY_DENIED, outlook: Outlook::Configuration };
    }
    Meaning { kind: &kinds::RECIPIENT_REFUSED, outlook: Outlook::Permanent }
}

fn content(reply: &Reply) -> Meaning {
    let kind = if reply.is_temporary() { &kinds::MESSAGE_DEFERRED } else { &kinds::CONTENT_REFUSED };
    by_class(reply, kind, Outlook::Permanent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Outlook::{Configuration, Permanent, Temporary};

    /// Phase, reply as sent, expected code, expected outlook.
    const CASES: &[(Phase, &str, &str, Outlook)] = &[
        (Phase::Greeting, "554 5.7.1 listed", "greeting-refused", Permanent),
        (Phase::Greeting, "450 busy", "greeting-refused", Temporary),
        (Phase::Greeting, "421 4.7.0 too many connections", "rate-limited", Temporary),
        (Phase::Ehlo, "550 bad name", "greeting-refused", Permanent),
        (Phase::StartTls, "454 4.7.0 no TLS now", "tls-required", Temporary),
        (Phase::StartTls, "502 5.5.1 what?", "tls-required", Configuration),
        (Phase::Auth, "535 5.7.8 no", "auth-rejected", Configuration),
        (Phase::Auth, "535 authentication failed", "auth-rejected", Configuration),
        (Phase::Auth, "454 4.7.0 later", "auth-temporary", Temporary),
        (Phase::Auth, "534 5.7.9 application password", "auth-mechanism", Configuration),
        (Phase::Auth, "504 5.5.4 unknown", "auth-mechanism", Configuration),
        (Phase::Auth, "538 5.7.11 encrypt", "tls-required", Configuration),
        (Phase::Mail, "530 5.7.0 authentication required", "auth-required", Configuration),
        (Phase::Mail, "530 5.7.0 must issue a STARTTLS command first", "tls-required", Configuration),
        (Phase::Mail, "550 5.7.1 not yours", "sender-refused", Permanent),
        (Phase::Mail, "553 5.7.1 not owned by user", "sender-refused", Permanent),
        (Phase::Mail, "452 4.3.1 disk full", "sender-refused", Temporary),
        (Phase::Mail, "552 5.3.4 too big", "message-too-large", Permanent),
        (Phase::Mail, "450 4.7.1 slow down", "rate-limited", Temporary),
        (Phase::Mail, "550 5.4.5 daily sending quota exceeded", "rate-limited", Temporary),
        (Phase::Mail, "501 5.5.4 syntax", "smtp-protocol", Permanent),
        (Phase::Mail, "553 5.6.7 no SMTPUTF8", "smtputf8-not-offered", Permanent),
        (Phase::Rcpt, "550 5.1.1 nobody", "recipient-refused", Permanent),
        (Phase::Rcpt, "550 nobody", "recipient-refused", Permanent),
        (Phase::Rcpt, "552 5.2.2 full", "recipient-refused", Permanent),
        (Phase::Rcpt, "552 too many", "recipient-deferred", Temporary),
        (Phase::Rcpt, "552 5.3.4 too big", "message-too-large", Permanent),
        (Phase::Rcpt, "450 4.2.0 busy", "recipient-deferred", Temporary),
        (Phase::Rcpt, "451 4.3.0 error", "recipient-deferred", Temporary),
        (Phase::Rcpt, "452 4.5.3 too many", "recipient-deferred", Temporary),
        (Phase::Rcpt, "450 4.2.0 Greylisted, see https://example.org", "greylisted", Temporary),
        (Phase::Rcpt, "451 4.7.1 Greylisting in action", "greylisted", Temporary),
        (Phase::Rcpt, "450 4.7.1 too fast", "rate-limited", Temporary),
        (Phase::Rcpt, "554 5.7.1 <a@b>: Relay access denied", "relay-denied", Configuration),
        (Phase::Data, "503 5.5.1 bad sequence", "smtp-protocol", Permanent),
        (Phase::Data, "250 ok", "smtp-protocol", Temporary),
        (Phase::Dot, "552 5.2.3 too big", "message-too-large", Permanent),
        (Phase::Dot, "550 5.7.1 spam", "content-refused", Permanent),
        (Phase::Dot, "554 no", "content-refused", Permanent),
        (Phase::Dot, "554 5.6.0 malformed", "content-refused", Permanent),
        (Phase::Dot, "451 4.3.0 try again", "message-deferred", Temporary),
        (Phase::Dot, "451 4.7.650 throttled", "rate-limited", Temporary),
        (Phase::Dot, "571 delivery not authorised", "content-refused", Permanent),
    ];

    fn reply(text: &str) -> Reply {
        Reply::new(text[..3].parse().unwrap_or(0), vec![text[4..].to_owned()])
    }

    #[test]
    fn replies_have_the_right_meaning() {
        for (phase, text, code, outlook) in CASES {
            let meaning = classify(*phase, &reply(text));
            assert_eq!((meaning.kind.code, meaning.outlook), (*code, *outlook), "{phase}: {text}");
        }
    }

    #[test]
    fn enhanced_codes_are_read_only_where_they_agree() {
        assert_eq!(reply("550 5.1.1 x").enhanced, Some(Enhanced { class: 5, subject: 1, detail: 1 }));
        for text in ["550 4.1.1 x", "550 5.1 x", "550 5.1.1.1 x", "550 5..1 x", "550 5.1.1000 x", "550 "] {
            assert_eq!(reply(text).enhanced, None, "{text}");
        }
    }

    #[test]
    fn repeated_enhanced_codes_are_shown_once() {
        let lines = vec!["5.7.26 first".to_owned(), "5.7.26 second".to_owned(), String::new()];
        assert_eq!(Reply::new(550, lines).to_string(), "550 5.7.26 first second");
    }
}
