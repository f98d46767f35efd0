//! One type per place in a message that text can reach. Each constructor refuses what could change
//! the structure of the message; past it, no string needs a second check.

use std::fmt;

use crate::bytes::find_all;
use crate::catalogue;
use crate::diagnostic::{Diagnostic, is_invisible};

/// Declares a sink: a checked string with its accessors.
macro_rules! sink {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// The checked value.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

sink! {
    /// A header field name: RFC 5322 §3.6.8 `ftext`, at most 76 characters so that a value fits beside it.
    HeaderName
}

sink! {
    /// Unstructured header text in Unicode, before encoding.
    HeaderText
}

sink! {
    /// A message identifier without its angle brackets (RFC 5322 §3.6.4).
    MsgId
}

sink! {
    /// A content identifier without its angle brackets (RFC 2392), usable in a `cid:` URL.
    ContentId
}

sink! {
    /// A file name as the reader sees it, without any path.
    FileName
}

impl HeaderName {
    /// Checks a field name.
    pub fn new(name: &str) -> Result<Self, Diagnostic> {
        const LONGEST: usize = 76;
        let refuse =
            || Diagnostic::new(&catalogue::HEADER_NAME_INVALID).param("name", name).span(0..name.len());
        if name.is_empty() || name.len() > LONGEST {
            return Err(refuse());
        }
        match name.char_indices().find(|(_, c)| !matches!(c, '!'..='9' | ';'..='~')) {
            Some((at, c)) => Err(refuse().span(at..at + c.len_utf8())),
            None => Ok(Self(name.to_owned())),
        }
    }

    /// Field names are compared without regard to case.
    pub fn is(&self, name: &str) -> bool {
        self.0.eq_ignore_ascii_case(name)
    }
}

impl HeaderText {
    /// Checks text for a header.
    pub fn new(text: impl Into<String>) -> Result<Self, Diagnostic> {
        let text = text.into();
        check_header_text(&text)?;
        Ok(Self(text))
    }
}

impl MsgId {
    /// Checks a message identifier, with or without angle brackets.
    pub fn new(id: &str) -> Result<Self, Diagnostic> {
        let own = Self::own(id)?;
        if own.has_at() {
            return Ok(own);
        }
        Err(Diagnostic::new(&catalogue::MESSAGE_ID_INVALID).param("id", id).span(0..id.len()))
    }

    /// The same, but the “@” may be missing: an answer has to name the message it answers, whatever its
    /// author called it.
    pub(crate) fn lenient(id: &str) -> Result<Self, Diagnostic> {
        Self::checked(id, true)
    }

    /// The same for `Message-ID`, in which Python fails at square brackets, and reads nothing of the message.
    pub(crate) fn own(id: &str) -> Result<Self, Diagnostic> {
        Self::checked(id, false)
    }

    fn checked(id: &str, may_have_brackets: bool) -> Result<Self, Diagnostic> {
        let inner = strip_brackets(id);
        let (left, right) = inner.split_once('@').unwrap_or((inner, "-"));
        // Those of an address literal may stand there (RFC 5322 §3.6.4).
        let unbracketed = if right.starts_with('[') && right.ends_with(']') { left } else { inner };
        let well_formed = !left.is_empty()
            && !right.is_empty()
            && !right.contains('@')
            && inner.len() <= MAX_ID
            && (may_have_brackets || !unbracketed.bytes().any(|b| matches!(b, b'[' | b']')));
        if well_formed && inner.chars().all(is_id_char) && !holds_encoded_word(inner) {
            return Ok(Self(inner.to_owned()));
        }
        let bad = inner.char_indices().find(|(_, c)| !is_id_char(*c));
        let offset = usize::from(inner.len() < id.len());
        let span = bad.map_or(0..id.len(), |(at, c)| offset + at..offset + at + c.len_utf8());
        let problem = Diagnostic::new(&catalogue::MESSAGE_ID_INVALID).param("id", id).span(span);
        Err(without_borders(problem, id, |inner| Self::lenient(inner).is_ok()))
    }

    pub(crate) fn has_at(&self) -> bool {
        self.0.contains('@')
    }

    /// An identifier made of parts that are known to be right.
    pub(crate) fn generated(left: &str, domain: &str) -> Self {
        Self([left, "@", domain].concat())
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// With `References: <` and `>` this stays inside one line of 998.
const MAX_ID: usize = 900;

/// RFC 5322 §3.6.4: no white space, no brackets, no controls; ASCII only, so that no reader re-encodes it.
fn is_id_char(c: char) -> bool {
    matches!(c, '!'..='~') && !matches!(c, '<' | '>' | '(' | ')' | '\\' | '"' | ',' | ';')
}

fn strip_brackets(id: &str) -> &str {
    id.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(id)
}

/// White space around an identifier is not part of it.
fn without_borders(problem: Diagnostic, id: &str, is_valid: fn(&str) -> bool) -> Diagnostic {
    let inner = id.trim_ascii();
    if inner.len() < id.len() && is_valid(inner) { problem.span(0..id.len()).fix(inner) } else { problem }
}

impl ContentId {
    /// Checks a content identifier, with or without angle brackets. Bare words (`logo`) are allowed:
    /// every mail reader matches them, and RFC 2392 URLs carry them unchanged.
    pub fn new(id: &str) -> Result<Self, Diagnostic> {
        let inner = strip_brackets(id);
        let allowed = |c: char| is_id_char(c) && !matches!(c, '%' | '#' | '?' | '&' | '\'' | '`');
        if !inner.is_empty() && inner.len() <= 200 && inner.chars().all(allowed) {
            return Ok(Self(inner.to_owned()));
        }
        let bad = inner.char_indices().find(|(_, c)| !allowed(*c));
        let offset = usize::from(inner.len() < id.len());
        let span = bad.map_or(0..id.len(), |(at, c)| offset + at..offset + at + c.len_utf8());
        let problem = Diagnostic::new(&catalogue::CONTENT_ID_INVALID).param("id", id).span(span);
        Err(without_borders(problem, id, |inner| Self::new(inner).is_ok()))
    }
}

impl FileName {
    /// Checks a file name. Path separators are refused: no reader agrees on what to do with them.
    pub fn new(name: &str) -> Result<Self, Diagnostic> {
        const LONGEST: usize = 255;
        let refuse =
            || Diagnostic::new(&catalogue::FILE_NAME_INVALID).param("name", name).span(0..name.len());
        if name.is_empty() || name.chars().nth(LONGEST).is_some() || matches!(name, "." | "..") {
            return Err(refuse());
        }
        let bad = |c: char| c.is_control() || matches!(c, '/' | '\\') || is_invisible(c);
        match name.char_indices().find(|(_, c)| bad(*c)) {
            Some((at, c)) => Err(file_name_correction(refuse(), name, at, c)),
            // However it is written, some readers decode it once more.
            None if holds_encoded_word(name) => {
                Err(Diagnostic::new(&catalogue::ENCODED_WORD).param("value", name).span(0..name.len()))
            }
            None => Ok(Self(name.to_owned())),
        }
    }

    /// The extension in lower case (of ASCII), without its dot.
    pub fn extension(&self) -> Option<String> {
        self.0.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase())
    }
}

/// Of a path, the last part is the name; what nobody sees can go.
fn file_name_correction(problem: Diagnostic, name: &str, at: usize, c: char) -> Diagnostic {
    if matches!(c, '/' | '\\') {
        let path = name.bytes().rposition(|b| matches!(b, b'/' | b'\\')).map_or(0, |last| last + 1);
        return match &name[path..] {
            "" | "." | ".." => problem.span(at..at + 1),
            _ => problem.span(0..path).fix(""),
        };
    }
    let breaks = line_breaks(&name[at..]);
    problem.span(at..at + breaks.max(c.len_utf8())).fix(if breaks > 0 { " " } else { "" })
}

/// Whether a reader that decodes encoded-words (RFC 2047 §2) wherever it finds them would find one.
pub(crate) fn holds_encoded_word(text: &str) -> bool {
    let text = text.as_bytes();
    let Some(last_end) = find_all(b"?=", text).last() else { return false };
    find_all(b"=?", text).map(|at| at + 2).any(|start| {
        let Some(length) = memchr::memchr(b'?', &text[start..]) else { return false };
        let charset = &text[start..start + length];
        let is_encoding = matches!(text[start + length..], [b'?', b'B' | b'b' | b'Q' | b'q', b'?', ..]);
        is_encoding && !charset.is_empty() && !charset.contains(&b' ') && start + length + 3 <= last_end
    })
}

/// Header text holds no line break and no other C0 control than TAB (RFC 5322 §2.2, §3.2.5).
pub(crate) fn check_header_text(text: &str) -> Result<(), Diagnostic> {
    let Some(at) = text.bytes().position(|b| b.is_ascii_control() && b != b'\t') else { return Ok(()) };
    let c = char::from(text.as_bytes()[at]);
    Err(control_character(c, at).span(at..at + line_breaks(&text[at..]).max(1)))
}

/// How many bytes of CR and LF a text begins with.
fn line_breaks(text: &str) -> usize {
    text.bytes().position(|b| !matches!(b, b'\r' | b'\n')).unwrap_or(text.len())
}

/// The finding for a control character at byte `at`. A line break can be a space instead; nobody misses
/// the others.
pub(crate) fn control_character(c: char, at: usize) -> Diagnostic {
    let (kind, fix) = match c {
        '\r' | '\n' => (&catalogue::LINE_BREAK, " "),
        _ => (&catalogue::CONTROL_CHARACTER, ""),
    };
    Diagnostic::new(kind)
        .param("character", format!("U+{:04X}", u32::from(c)))
        .span(at..at + c.len_utf8())
        .fix(fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sink_refuses_line_breaks() {
        for bad in ["a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b", "\u{7f}"] {
            assert!(HeaderName::new(bad).is_err(), "{bad:?}");
            assert!(HeaderText::new(bad).is_err(), "{bad:?}");
            assert!(MsgId::new(&format!("{bad}@x.org")).is_err(), "{bad:?}");
            assert!(ContentId::new(bad).is_err(), "{bad:?}");
            assert!(FileName::new(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn brackets_are_optional_and_dropped() {
        assert_eq!(MsgId::new("<a@b>").map(|id| id.0), Ok("a@b".to_owned()));
        assert_eq!(ContentId::new("<logo@mailwright>").map(|id| id.0), Ok("logo@mailwright".to_owned()));
        assert!(MsgId::new("no-domain").is_err());
        assert!(MsgId::new("<a@b><c@d>").is_err());
    }

    #[test]
    fn encoded_words_are_found_anywhere() {
        for (text, found) in [
            ("=?utf-8?Q?a?=", true),
            ("x=?utf-8?b?YQ==?=y", true),
            ("=?a =?utf-8*en?q??=", true),
            ("https://x.org/?a=?b&c?=d", false),
            ("=?utf-8?X?a?=", false),
            ("=?utf-8?Q?a", false),
            ("=?", false),
        ] {
            assert_eq!(holds_encoded_word(text), found, "{text}");
        }
    }

    #[test]
    fn file_names_have_no_path() {
        for bad in ["../../etc/passwd", "a\\b", "..", "", "a\u{202E}fdp.exe"] {
            assert!(FileName::new(bad).is_err(), "{bad:?}");
        }
        assert_eq!(FileName::new("报告 2026.PDF").ok().and_then(|name| name.extension()), Some("pdf".into()));
    }
}
