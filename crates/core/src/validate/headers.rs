//! Subject, priority and the author's own header fields.

use super::Checker;
use crate::address::Address;
use crate::bytes::find_all;
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::{Addresses, Draft, Header};
use crate::mime::{HeaderName, HeaderText, base64, holds_encoded_word};

use super::lists::ListUrl;

/// A value is refused above this; readers cut headers long before.
const MAX_HEADER: usize = 32 << 10;
/// With a name of 76 and “: ” this stays inside 998.
const MAX_ATOM: usize = 900;
const MAX_HEADERS: usize = 500;

/// A header field of the author's own.
#[derive(Debug)]
pub(crate) struct CustomHeader {
    pub(crate) name: HeaderName,
    pub(crate) value: CustomValue,
}

/// What kind of value a field has decides how it is written.
#[derive(Debug)]
pub(crate) enum CustomValue {
    /// Text for people.
    Text(HeaderText),
    /// Machines read it: it is never written as encoded-words.
    Structured(HeaderText),
    /// Mailboxes with names.
    Addresses(Vec<Address>),
    /// What stands in a `List-` field that has a field in the draft.
    List(Vec<ListUrl>),
    /// Folded and encoded by the author.
    Prepared(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Priority {
    High,
    Normal,
    Low,
}

impl Checker {
    pub(super) fn subject(&mut self, draft: &Draft) -> Option<HeaderText> {
        let subject = draft.subject.as_deref();
        if subject.is_none_or(|subject| subject.trim().is_empty()) {
            self.report(Diagnostic::new(&catalogue::SUBJECT_MISSING).field("subject"));
        }
        self.header_text("subject", "Subject", subject?)
    }

    pub(super) fn priority(&mut self, draft: &Draft) -> Option<Priority> {
        let wanted = draft.priority.as_deref()?;
        match wanted.trim_ascii().to_ascii_lowercase().as_str() {
            "high" => Some(Priority::High),
            "normal" => Some(Priority::Normal),
            "low" => Some(Priority::Low),
            _ => {
                let problem = Diagnostic::new(&catalogue::PRIORITY_INVALID).field("priority");
                self.report(problem.param("priority", wanted));
                None
            }
        }
    }

    pub(super) fn custom_headers(&mut self, headers: &[Header], path: &str, valid: &mut Vec<CustomHeader>) {
        if self.limit(path, "headers", headers.len(), MAX_HEADERS) {
            for header in headers {
                let value = self.custom_header(header, &format!("{path}.{}", header.name));
                valid.extend(value);
            }
        }
    }

    fn custom_header(&mut self, header: &Header, path: &str) -> Option<CustomHeader> {
        let name = self.keep(path, HeaderName::new(&header.name))?;
        if let Some(field) = header_field(name.as_str()) {
            self.reserved(path, name.as_str(), field);
            return None;
        }
        if is_written_by_us(name.as_str()) {
            self.report(
                Diagnostic::new(&catalogue::HEADER_WRITTEN_BY_US).field(path).param("name", name.as_str()),
            );
            return None;
        }
        let value = if header.prepared {
            self.prepared_value(&name, &header.value, path)?
        } else {
            self.custom_value(&name, &header.value, path)?
        };
        Some(CustomHeader { name, value })
    }

    pub(super) fn reserved(&mut self, path: &str, name: &str, field: &str) {
        self.report(
            Diagnostic::new(&catalogue::HEADER_RESERVED)
                .field(path)
                .param("name", name)
                .param("field", field),
        );
    }

    /// A value as it is to be written: ASCII, in lines that fit, each after the first of them begun by white
    /// space (RFC 5322 §2.2.3).
    fn prepared_value(&mut self, name: &HeaderName, value: &str, path: &str) -> Option<CustomValue> {
        if !value.is_ascii() {
            self.report(
                Diagnostic::new(&catalogue::HEADER_NOT_PREPARED).field(path).param("name", name.as_str()),
            );
            return self.custom_value(name, value, path);
        }
        if !self.header_fits(path, name.as_str(), value) {
            return None;
        }
        let mut start = 0;
        for end in find_all(b"\r\n", value.as_bytes()).chain([value.len()]) {
            let line = &value[start..end];
            self.keep(path, HeaderText::new(line).map_err(|problem| problem.shifted(start)))?;
            if start > 0 && (!line.starts_with([' ', '\t']) || line.trim().is_empty()) {
                let break_at = start - 2..start;
                self.report(Diagnostic::new(&catalogue::LINE_BREAK).field(path).span(break_at).fix(" "));
                return None;
            }
            if !self.atom_fits(path, name, line.len()) {
                return None;
            }
            start = end + 2;
        }
        if hides_line_break(value.as_bytes()) {
            self.report(Diagnostic::new(&catalogue::LINE_BREAK).field(path));
            return None;
        }
        Some(CustomValue::Prepared(value.to_owned()))
    }

    fn custom_value(&mut self, name: &HeaderName, value: &str, path: &str) -> Option<CustomValue> {
        if is_address_list(name.as_str()) && !value.trim().is_empty() {
            let addresses = self.addresses(&Addresses::text(value), path);
            return (!addresses.is_empty()).then_some(CustomValue::Addresses(addresses));
        }
        let structured = is_structured(name.as_str());
        if structured && !value.is_ascii() {
            self.report(
                Diagnostic::new(&catalogue::HEADER_NOT_ASCII).field(path).param("name", name.as_str()),
            );
            return None;
        }
        let value = self.header_text(path, name.as_str(), value)?;
        if structured {
            if holds_encoded_word(value.as_str()) {
                let found = Diagnostic::new(&catalogue::ENCODED_WORD).param("value", value.as_str());
                self.report(found.field(path));
                return None;
            }
            return self.atoms_fit(path, name, value.as_str()).then_some(CustomValue::Structured(value));
        }
        Some(CustomValue::Text(value))
    }

    pub(super) fn header_text(&mut self, path: &str, name: &str, text: &str) -> Option<HeaderText> {
        self.header_fits(path, name, text).then(|| self.keep(path, HeaderText::new(text)))?
    }

    pub(super) fn header_fits(&mut self, path: &str, name: &str, text: &str) -> bool {
        let fits = text.len() <= MAX_HEADER;
        if !fits {
            self.report(
                Diagnostic::new(&catalogue::TOO_LARGE)
                    .field(path)
                    .param("name", name)
                    .param("length", text.len().to_string())
                    .param("limit", MAX_HEADER.to_string()),
            );
        }
        fits
    }

    pub(super) fn atoms_fit(&mut self, path: &str, name: &HeaderName, value: &str) -> bool {
        let longest = value.split([' ', '\t']).map(str::len).max().unwrap_or_default();
        self.atom_fits(path, name, longest)
    }

    fn atom_fits(&mut self, path: &str, name: &HeaderName, length: usize) -> bool {
        if length > MAX_ATOM {
            self.report(
                Diagnostic::new(&catalogue::HEADER_TOO_LONG)
                    .field(path)
                    .param("name", name.as_str())
                    .param("length", length.to_string())
                    .param("limit", MAX_ATOM.to_string()),
            );
        }
        length <= MAX_ATOM
    }
}

/// Whether an encoded-word decodes to a line break, which is a new field to who writes it down again.
fn hides_line_break(value: &[u8]) -> bool {
    find_all(b"=?", value).any(|at| {
        let mut pieces = value[at + 2..].splitn(4, |b| *b == b'?').skip(1);
        match (pieces.next(), pieces.next()) {
            (Some(b"q" | b"Q"), Some(text)) => {
                text.windows(3).any(|code| matches!(code, [b'=', b'0', b'a' | b'A' | b'd' | b'D']))
            }
            (Some(b"b" | b"B"), Some(text)) => {
                // Readers pass over everything else, and over a missing end.
                let is_digit = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/');
                let mut digits: String = text.iter().filter(is_digit).map(|b| char::from(*b)).collect();
                while !digits.len().is_multiple_of(4) {
                    digits.push('A');
                }
                base64::decode(&digits).is_some_and(|text| text.contains(&b'\r') || text.contains(&b'\n'))
            }
            _ => false,
        }
    })
}

/// The errors of one header field of the author's own.
pub(crate) fn header_problems(header: &Header) -> Vec<Diagnostic> {
    let mut checker = Checker::default();
    checker.custom_header(header, "");
    checker.diagnostics.retain(Diagnostic::is_error);
    checker.diagnostics
}

/// The draft field that writes this header.
pub(crate) fn header_field(name: &str) -> Option<&'static str> {
    const FIELDS: &[(&str, &str)] = &[
        ("from", "from"),
        ("sender", "sender"),
        ("reply-to", "replyTo"),
        ("to", "to"),
        ("cc", "cc"),
        ("bcc", "bcc"),
        ("subject", "subject"),
        ("date", "date"),
        ("message-id", "messageId"),
        ("in-reply-to", "inReplyTo"),
        ("references", "references"),
    ];
    FIELDS.iter().find(|(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, field)| *field)
}

/// Headers that describe the bytes, that servers add on the way, or that must not be in the bytes.
pub(crate) fn is_written_by_us(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "content-disposition",
        "content-id",
        "content-length",
        "content-md5",
        "content-transfer-encoding",
        "content-type",
        "mime-version",
        "received",
        "resent-bcc",
        "return-path",
    ];
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Fields that belong to a part, which the whole message is as well (RFC 2045 §3).
pub(crate) fn describes_part(name: &[u8]) -> bool {
    const NAMES: &[&str] =
        &["content-disposition", "content-id", "content-transfer-encoding", "content-type"];
    NAMES.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

/// Whether the text of a field is for people, with encoded-words in it; in others they may stand only inside of
/// names and comments (RFC 2047 §5).
pub(crate) fn is_text(name: &str) -> bool {
    !is_structured(name) && !is_address_list(name)
}

/// Fields of mailboxes besides those that a draft has fields for (RFC 5322 §3.6.6, RFC 8098).
fn is_address_list(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "disposition-notification-to",
        "errors-to",
        "resent-cc",
        "resent-from",
        "resent-sender",
        "resent-to",
        "return-receipt-to",
    ];
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Fields whose value is a grammar, not text (RFC 2369, 2919, 3834, 5321, 6376, 8058, 8601).
fn is_structured(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "archived-at",
        "arc-authentication-results",
        "arc-message-signature",
        "arc-seal",
        "authentication-results",
        "auto-submitted",
        "autocrypt",
        "dkim-signature",
        "feedback-id",
        "importance",
        "precedence",
        "resent-date",
        "resent-message-id",
        "x-auto-response-suppress",
        "x-priority",
    ];
    name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("list-"))
        || NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
}
