//! A message that is complete already: only what would harm on the way is looked for.

use std::borrow::Cow;

use super::{Checker, ValidDraft};
use crate::bytes::canonical;
use crate::catalogue;
use crate::compose::broken_rule;
use crate::diagnostic::Diagnostic;
use crate::draft::{Content, Draft};
use crate::message::Requires;
use crate::message::fields;

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
        let (header, body) = fields::split(&bytes);
        let smtputf8 = !header.iter().all(|field| field.bytes.is_ascii());
        let requires = Requires { smtputf8, eight_bit_mime: !body.is_ascii() };
        let is_text = header.iter().all(|field| std::str::from_utf8(field.bytes).is_ok());
        let rule = match broken_rule(&bytes, requires) {
            None if header.iter().any(|field| field.is("Bcc") || field.is("Resent-Bcc")) => {
                Some("no Bcc: everybody would read it")
            }
            None if header.is_empty() || !is_text => Some("a header comes first"),
            rule => rule,
        };
        if let Some(rule) = rule {
            self.report(Diagnostic::new(&catalogue::RAW_INVALID).field("raw").param("rule", rule));
            return None;
        }
        let id = header.iter().find(|field| field.is("Message-ID")).map(fields::Field::value);
        let id = std::str::from_utf8(id.unwrap_or_default()).unwrap_or_default();
        let message_id = id.trim().trim_matches(['<', '>']).to_owned();
        Some(RawMessage { bytes, message_id, requires })
    }
}
