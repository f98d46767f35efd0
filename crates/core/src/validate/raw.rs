//! A message that is complete already: only what would harm on the way is looked for.

use std::borrow::Cow;

use super::{Checker, ValidDraft};
use crate::bytes::{canonical, find_all};
use crate::catalogue;
use crate::compose::broken_rule;
use crate::diagnostic::Diagnostic;
use crate::draft::{Content, Draft};
use crate::message::Requires;

/// Bytes to be sent as they are.
#[derive(Debug)]
pub(crate) struct RawMessage<'a> {
    pub(crate) bytes: Cow<'a, [u8]>,
    /// Without brackets; empty where the message has none.
    pub(crate) message_id: String,
    pub(crate) requires: Requires,
}

impl Checker {
    /// The message, with the envelope of the draft's other fields.
    pub(super) fn raw_draft<'a>(&mut self, draft: &'a Draft, raw: &'a Content) -> Option<ValidDraft<'a>> {
        let given = [
            ("subject", draft.subject.is_some()),
            ("text", draft.text.is_some() || draft.text_original.is_some()),
            ("html", draft.html.is_some() || draft.html_original.is_some()),
            ("markdown", draft.markdown.is_some()),
            ("amp", draft.amp.is_some()),
            ("watchHtml", draft.watch_html.is_some()),
            ("icalEvent", draft.ical_event.is_some()),
            ("alternatives", !draft.alternatives.is_empty()),
            ("attachments", !draft.attachments.is_empty()),
            ("headers", !draft.headers.is_empty()),
            ("list", !draft.list.is_empty()),
            ("listUnsubscribe", draft.list_unsubscribe.is_some()),
            ("replyTo", !draft.reply_to.is_empty()),
            ("date", draft.date.is_some()),
            ("messageId", draft.message_id.is_some()),
            ("inReplyTo", draft.in_reply_to.is_some()),
            ("references", !draft.references.is_empty()),
            ("priority", draft.priority.is_some()),
            ("xMailer", draft.x_mailer.is_some()),
        ];
        for (field, _) in given.iter().filter(|(_, is_given)| *is_given) {
            self.report(Diagnostic::new(&catalogue::FIELD_BESIDE_RAW).field(*field).param("name", *field));
        }
        let from = self.mailboxes(&draft.from, "from");
        let sender = self.mailboxes(&draft.sender, "sender").into_iter().next();
        let [to, cc, bcc] = [(&draft.to, "to"), (&draft.cc, "cc"), (&draft.bcc, "bcc")]
            .map(|(field, path)| self.addresses(field, path));
        if from.is_empty() && draft.envelope.as_ref().is_none_or(|envelope| envelope.from.is_none()) {
            self.report(Diagnostic::new(&catalogue::FROM_MISSING).field("from"));
        }
        let envelope = self.envelope(draft, &from, sender.as_ref(), [&to, &cc, &bcc])?;
        let raw = Some(self.raw_message(raw)?);
        Some(ValidDraft { envelope, raw, ..ValidDraft::default() })
    }

    fn raw_message<'a>(&mut self, raw: &'a Content) -> Option<RawMessage<'a>> {
        let given = self.content(raw, "raw")?;
        let length = given.len();
        let mut bytes = canonical(given);
        if !bytes.ends_with(b"\r\n") {
            bytes.to_mut().extend_from_slice(b"\r\n");
        }
        if bytes.len() != length {
            self.report(Diagnostic::new(&catalogue::RAW_LINE_ENDS).field("raw"));
        }
        let (header, body) = header_and_body(&bytes);
        let requires = Requires { smtputf8: !header.is_ascii(), eight_bit_mime: !body.is_ascii() };
        let forbidden =
            |name: &str| name.eq_ignore_ascii_case("Bcc") || name.eq_ignore_ascii_case("Resent-Bcc");
        let rule = match broken_rule(&bytes, requires) {
            None if fields(header).any(|(name, _)| forbidden(name)) => {
                Some("no Bcc: everybody would read it")
            }
            None if fields(header).next().is_none() => Some("a header comes first"),
            rule => rule,
        };
        if let Some(rule) = rule {
            self.report(Diagnostic::new(&catalogue::RAW_INVALID).field("raw").param("rule", rule));
            return None;
        }
        let id = fields(header).find(|(name, _)| name.eq_ignore_ascii_case("Message-ID"));
        let message_id =
            id.map(|(_, value)| value.trim().trim_matches(['<', '>']).to_owned()).unwrap_or_default();
        Some(RawMessage { bytes, message_id, requires })
    }
}

fn header_and_body(raw: &[u8]) -> (&[u8], &[u8]) {
    if raw.starts_with(b"\r\n") {
        return (&[], raw);
    }
    let end = find_all(b"\r\n\r\n", raw).next().unwrap_or(raw.len());
    raw.split_at(end)
}

/// Names and values, folded as they stand there.
fn fields(header: &[u8]) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = std::str::from_utf8(header).unwrap_or_default();
    std::iter::from_fn(move || {
        let folded = |at: &usize| rest[at + 2..].starts_with([' ', '\t']);
        let end = find_all(b"\r\n", rest.as_bytes()).find(|at| !folded(at));
        let (field, after) = end.map_or((rest, ""), |at| (&rest[..at], &rest[at + 2..]));
        rest = after;
        field.split_once(':')
    })
}
