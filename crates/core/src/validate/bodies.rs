//! The forms of the body, the calendar among them, and how they are encoded.

use std::borrow::Cow;

use super::{Checker, CustomHeader, CustomValue, Placing, ValidAttachment, Words};
use crate::bytes::{canonical, trim_blanks};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::Draft;
use crate::mime::{FileName, HeaderName, MediaType};

/// 64 MiB of text is no message.
pub(crate) const MAX_BODY: usize = 64 << 20;
/// With its prefix and a number a boundary stays inside of the 70 of RFC 2046 §5.1.1.
const MAX_BOUNDARY: usize = 40;
/// The longest that is registered has 14 letters (RFC 5546 §1.4).
const MAX_METHOD: usize = 32;

impl Checker {
    /// The HTML; other forms than it and the text become parts.
    pub(super) fn bodies<'a>(
        &mut self,
        draft: &'a Draft,
        parts: &mut Vec<ValidAttachment<'a>>,
    ) -> Option<Cow<'a, str>> {
        let bodies = [
            ("text", &draft.text),
            ("html", &draft.html),
            ("watchHtml", &draft.watch_html),
            ("amp", &draft.amp),
            ("markdown", &draft.markdown),
        ];
        let others = draft.ical_event.is_some()
            || !draft.alternatives.is_empty()
            || draft.text_original.is_some()
            || draft.html_original.is_some()
            || draft.attachments.iter().any(|attachment| attachment.original.is_some());
        if !others && bodies.iter().all(|(_, body)| body.is_none()) {
            self.report(Diagnostic::new(&catalogue::BODY_MISSING).field("text"));
        }
        for (field, body) in bodies {
            let Some(body) = body else { continue };
            if body.len() > MAX_BODY {
                self.report(
                    Diagnostic::new(&catalogue::TOO_LARGE)
                        .field(field)
                        .param("name", field)
                        .param("length", body.len().to_string())
                        .param("limit", MAX_BODY.to_string()),
                );
            }
            let media_type = match field {
                "amp" => "text/x-amp-html",
                "watchHtml" => "text/watch-html",
                _ => continue,
            };
            if let Ok(media_type) = MediaType::parse(media_type) {
                let body = Cow::Borrowed(body.as_bytes());
                parts.push(ValidAttachment::body(Placing::BeforeHtml, media_type.in_utf8(), body));
            }
        }
        let html = draft.html.as_deref()?;
        if draft.attach_data_urls { Some(self.attach_data_urls(html, parts)) } else { Some(html.into()) }
    }

    /// The calendar object as a form of the body, which readers offer buttons for (RFC 6047 §2.4), and the
    /// same as a file.
    pub(super) fn calendar<'a>(
        &mut self,
        draft: &'a Draft,
        parts: &mut Vec<ValidAttachment<'a>>,
    ) -> Option<ValidAttachment<'a>> {
        const PATH: &str = "icalEvent";
        let event = draft.ical_event.as_ref()?;
        let content = canonical(self.content(&event.content, PATH)?);
        let Ok(text) = std::str::from_utf8(&content) else {
            self.report(Diagnostic::new(&catalogue::TEXT_NOT_UTF8).field(PATH));
            return None;
        };
        let said = text.lines().find_map(said_method);
        let method = event.method.as_deref().or(said).unwrap_or("PUBLISH");
        let method = trim_blanks(method);
        let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        if method.is_empty() || method.len() > MAX_METHOD || !method.bytes().all(is_word) {
            let shown = &method[..method.floor_char_boundary(MAX_METHOD * 2)];
            self.expected("icalEvent.method", "a word such as “request”", shown);
            return None;
        }
        let method = method.to_ascii_uppercase();
        let media_type = MediaType::parse(&format!("text/calendar; charset=utf-8; method={method}")).ok()?;
        let is_said = said.is_some_and(|said| said.eq_ignore_ascii_case(&method));
        if event.method.is_some() && !is_said {
            self.report(
                Diagnostic::new(&catalogue::CALENDAR_METHOD)
                    .field("icalEvent.method")
                    .param("method", method)
                    .param("said", said.unwrap_or_default()),
            );
        }
        let name = FileName::new(event.filename.as_deref().unwrap_or("invite.ics"));
        let name = self.keep("icalEvent.filename", name)?;
        let file = MediaType::parse("application/ics").ok()?;
        parts.push(ValidAttachment::body(Placing::AfterHtml, media_type, content.clone()));
        Some(ValidAttachment::file(Some(name), file, content))
    }

    pub(super) fn words(&mut self, draft: &Draft) -> Option<Words> {
        let wanted = draft.text_encoding.as_deref()?;
        let [quoted, base64] = [["quoted-printable", "q"], ["base64", "b"]]
            .map(|names| names.iter().any(|name| name.eq_ignore_ascii_case(wanted)));
        if !quoted && !base64 {
            self.expected("textEncoding", "“quoted-printable” or “base64”", wanted);
        }
        Some(if quoted { Words::Quoted } else { Words::Base64 })
    }

    pub(super) fn base_boundary<'a>(&mut self, draft: &'a Draft) -> Option<&'a str> {
        let base = draft.base_boundary.as_deref()?;
        let is_right = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        if base.is_empty() || base.len() > MAX_BOUNDARY || !base.bytes().all(is_right) {
            self.expected("baseBoundary", "at most 40 letters, digits, “-”, “_” or “.”", base);
        }
        Some(base)
    }

    pub(super) fn expected(&mut self, path: &str, expected: &str, got: &str) {
        self.report(
            Diagnostic::new(&catalogue::WRONG_TYPE)
                .field(path)
                .param("expected", expected)
                .param("got", ["“", got, "”"].concat()),
        );
    }

    pub(super) fn x_mailer(&mut self, draft: &Draft, headers: &mut Vec<CustomHeader>) {
        let Some(text) = &draft.x_mailer else { return };
        let Ok(name) = HeaderName::new("X-Mailer") else { return };
        if let Some(value) = self.header_text("xMailer", name.as_str(), text) {
            headers.push(CustomHeader { name, value: CustomValue::Text(value) });
        }
    }
}

/// What a line of a calendar says of its method; names and words of it have no case (RFC 5545 §2, §3.7.2).
fn said_method(line: &str) -> Option<&str> {
    const NAME: &str = "METHOD:";
    let name = line.get(..NAME.len())?;
    name.eq_ignore_ascii_case(NAME).then(|| line[NAME.len()..].trim_ascii())
}
