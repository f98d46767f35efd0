//! From a draft to a draft that can be composed: every problem at once.

mod addresses;
mod attachments;
mod bodies;
mod data_urls;
mod headers;
mod lists;
mod mode;
mod original;
mod raw;

use std::borrow::Cow;

use crate::address::{AddrSpec, Address, Mailbox};
use crate::catalogue;
use crate::diagnostic::{Diagnostic, Severity, worst};
use crate::draft::{Addresses, Draft, indexed};
use crate::message::Envelope;
use crate::mime::{Date, HeaderText, MsgId};
pub(crate) use attachments::{Bodies, Placing, Transfer, ValidAttachment, attachment_alone};
pub(crate) use bodies::MAX_BODY;
pub(crate) use headers::{
    CustomHeader, CustomValue, Priority, describes_part, header_field, header_problems, is_text,
    is_written_by_us,
};
pub(crate) use lists::ListUrl;
pub(crate) use mode::with_fixes;
pub use mode::{Mode, correct, validate_in, validate_new_in};
use original::{Body, ORIGINALS, Originals};
pub(crate) use original::{Kept, Said, original_rule};
pub(crate) use raw::RawMessage;

/// A draft without errors. Only [`validate`] makes one, and only this can be composed.
#[derive(Debug, Default)]
pub struct ValidDraft<'a> {
    pub(crate) from: Vec<Mailbox>,
    pub(crate) sender: Option<Mailbox>,
    pub(crate) reply_to: Vec<Address>,
    pub(crate) to: Vec<Address>,
    pub(crate) cc: Vec<Address>,
    pub(crate) subject: Option<HeaderText>,
    pub(crate) text: Option<&'a str>,
    pub(crate) html: Option<Cow<'a, str>>,
    /// The parts to be written in place of these two.
    pub(crate) kept_text: Option<Kept<'a>>,
    pub(crate) kept_html: Option<Kept<'a>>,
    /// Other forms of the body, too, in order.
    pub(crate) attachments: Vec<ValidAttachment<'a>>,
    pub(crate) headers: Vec<CustomHeader>,
    pub(crate) date: Option<Date>,
    pub(crate) message_id: Option<MsgId>,
    pub(crate) in_reply_to: Vec<MsgId>,
    pub(crate) references: Vec<MsgId>,
    pub(crate) priority: Option<Priority>,
    pub(crate) envelope: Envelope,
    pub(crate) words: Option<Words>,
    pub(crate) base_boundary: Option<&'a str>,
    pub(crate) raw: Option<RawMessage<'a>>,
}

/// How what is not ASCII is encoded, where the author decides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    /// quoted-printable, and RFC 2047's Q.
    Quoted,
    /// base64, and RFC 2047's B.
    Base64,
}

/// What [`validate`] finds.
#[derive(Debug)]
#[non_exhaustive]
pub struct Validation<'a> {
    /// The checked draft; `None` when there is an error among the diagnostics.
    pub valid: Option<ValidDraft<'a>>,
    /// Every finding.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks a draft. Markdown must have been [rendered](crate::render) before.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
///
/// let draft = Draft { from: Addresses::text("bob"), date: Some("tomorrow".into()), ..Draft::default() };
/// let found = mailwright::validate(&draft);
/// let codes: Vec<_> = found.diagnostics.iter().map(|d| d.code()).collect();
/// assert_eq!(codes, ["address-without-at", "recipients-missing", "date-invalid", "subject-missing", "body-missing"]);
/// assert!(found.valid.is_none());
/// ```
pub fn validate(draft: &Draft) -> Validation<'_> {
    validated(draft, ORIGINALS)
}

/// As [`validate`], for drafts that do not come from a message: an `original` is an error, and a program that
/// calls only this need not hold what parses them.
pub fn validate_new(draft: &Draft) -> Validation<'_> {
    validated(draft, Originals::default())
}

fn validated(draft: &Draft, originals: Originals) -> Validation<'_> {
    let mut checker = Checker { originals, ..Checker::default() };
    let valid = checker.draft(draft);
    Validation { valid: valid.filter(|_| !checker.has_errors()), diagnostics: checker.diagnostics }
}

/// Collects findings while values are checked.
#[derive(Default)]
pub(crate) struct Checker {
    diagnostics: Vec<Diagnostic>,
    originals: Originals,
}

impl Checker {
    #[cold]
    #[inline(never)]
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The value, or nothing and its problem at `path`.
    pub(crate) fn keep<T>(&mut self, path: &str, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|problem| self.report(problem.within(path))).ok()
    }

    /// The same for a field of the object at `path`.
    pub(crate) fn keep_in<T>(&mut self, path: &str, key: &str, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|problem| self.report(problem.within(key).within(path))).ok()
    }

    #[inline(never)]
    fn date(&mut self, said: &str) -> Option<Date> {
        let date = self.keep("date", Date::parse(said))?;
        if !date.fits(said) {
            let found = Diagnostic::new(&catalogue::DATE_ADJUSTED).field("date").span(0..said.len());
            let written = date.written();
            self.report(found.param("date", said).param("written", &*written).fix(written));
        }
        Some(date)
    }

    /// `None` only where the envelope cannot be told; other errors are in the diagnostics.
    fn draft<'a>(&mut self, draft: &'a Draft) -> Option<ValidDraft<'a>> {
        if let Some(raw) = &draft.raw {
            return self.raw_draft(draft, raw);
        }
        let (from, sender) = self.originators(draft);
        let reply_to = self.addresses(&draft.reply_to, "replyTo");
        let to = self.addresses(&draft.to, "to");
        let cc = self.addresses(&draft.cc, "cc");
        let bcc = self.addresses(&draft.bcc, "bcc");
        let envelope = self.envelope(draft, &from, sender.as_ref(), [&to, &cc, &bcc]);
        let date = draft.date.as_deref().and_then(|date| self.date(date));
        let message_id = draft.message_id.as_deref().filter(|id| !id.is_empty());
        let message_id = message_id.and_then(|id| self.message_id(MsgId::own(id), "messageId", 0));
        let in_reply_to = self.in_reply_to(draft.in_reply_to.as_deref().unwrap_or_default());
        let references = self.references(draft);
        let subject = self.subject(draft);
        let priority = self.priority(draft);
        let mut headers = Vec::new();
        self.custom_headers(&draft.headers, "headers", &mut headers);
        self.lists(draft, &mut headers);
        self.x_mailer(draft, &mut headers);
        let mut attachments = Vec::new();
        let html = self.bodies(draft, &mut attachments);
        let kept_text = self.kept_body(
            Body { path: "text", kind: "text/plain", text: draft.text.as_deref(), draft },
            draft.text_original.as_ref(),
        );
        let kept_html = self.kept_body(
            Body { path: "html", kind: "text/html", text: html.as_deref(), draft },
            draft.html_original.as_ref(),
        );
        let invite = self.calendar(draft, &mut attachments);
        self.attachments(draft, &mut attachments);
        attachments.extend(invite);
        Some(ValidDraft {
            from,
            sender,
            reply_to,
            to,
            cc,
            subject,
            text: draft.text.as_deref(),
            html,
            kept_text,
            kept_html,
            attachments,
            headers,
            date,
            message_id,
            in_reply_to,
            references,
            priority,
            envelope: envelope?,
            words: self.words(draft),
            base_boundary: self.base_boundary(draft),
            raw: None,
        })
    }

    fn originators(&mut self, draft: &Draft) -> (Vec<Mailbox>, Option<Mailbox>) {
        let before = self.diagnostics.len();
        let from = self.mailboxes(&draft.from, "from");
        if from.is_empty() && self.diagnostics.len() == before {
            self.report(Diagnostic::new(&catalogue::FROM_MISSING).field("from"));
        }
        let mut senders = self.mailboxes(&draft.sender, "sender").into_iter();
        let sender = senders.next();
        if senders.next().is_some() {
            self.report(Diagnostic::new(&catalogue::SENDER_SEVERAL).field("sender"));
        }
        if from.len() > 1 && sender.is_none() {
            self.report(Diagnostic::new(&catalogue::FROM_SEVERAL).field("from"));
        }
        (from, sender)
    }

    /// The envelope as given, or as the header has it (RFC 5321 §2.3.1, RFC 5322 §3.6.2).
    fn envelope(
        &mut self,
        draft: &Draft,
        from: &[Mailbox],
        sender: Option<&Mailbox>,
        header: [&[Address]; 3],
    ) -> Option<Envelope> {
        let given = draft.envelope.as_ref();
        let reverse_path = match given.and_then(|envelope| envelope.from.as_deref()) {
            Some("") => None,
            Some(text) => Some(self.addr_spec(text, "envelope.from")?),
            None => sender.or(from.first()).map(|mailbox| mailbox.address.clone()),
        };
        let given_to = given.and_then(|envelope| envelope.to.as_ref());
        let given_paths = given_to.map(|to| self.addresses(to, "envelope.to"));
        let forward_paths = given_paths.as_deref().map_or(header, |given| [given, &[], &[]]);
        let mut to: Vec<AddrSpec> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for mailbox in forward_paths.into_iter().flatten().flat_map(Address::mailboxes) {
            let form = mailbox.address.normal_form();
            // The first is not in the set: most messages have but one.
            let is_new = match to.first() {
                Some(first) => first.normal_form() != form && seen.insert(form),
                None => true,
            };
            if is_new {
                to.push(mailbox.address.clone());
            }
        }
        let nothing_given = match given_to {
            Some(to) => to.is_empty(),
            None => [&draft.to, &draft.cc, &draft.bcc].into_iter().all(Addresses::is_empty),
        };
        if to.is_empty() && (nothing_given || !self.has_errors()) {
            let field = if given_to.is_some() { "envelope.to" } else { "to" };
            let found = Diagnostic::new(&catalogue::RECIPIENTS_MISSING).field(field);
            // `undisclosed-recipients:;` (RFC 5322 §3.4) is said on purpose; a transport asks again.
            let is_said = given_to.is_none() && header.iter().any(|field| !field.is_empty());
            self.report(if is_said { found.warning() } else { found });
        }
        let limit = draft.max_recipients.map_or(MAX_RECIPIENTS, |limit| limit.min(MAX_RECIPIENTS));
        self.limit("to", "recipients", to.len(), limit);
        Some(Envelope::new(reverse_path, to))
    }

    fn has_errors(&self) -> bool {
        worst(&self.diagnostics) == Some(Severity::Error)
    }

    pub(crate) fn limit(&mut self, field: &str, what: &str, count: usize, limit: usize) -> bool {
        let within = count <= limit;
        if !within {
            self.report(Diagnostic::too_many(what, count, limit).field(field));
        }
        within
    }

    /// One identifier, or several in brackets with spaces between them (RFC 5322 §3.6.4).
    fn in_reply_to(&mut self, ids: &str) -> Vec<MsgId> {
        let is_bracketed = |id: &str| id.is_empty() || (id.starts_with('<') && id.ends_with('>'));
        let most = if ids.split(' ').all(is_bracketed) { usize::MAX } else { 1 };
        let mut found = Vec::new();
        let mut start = 0;
        for id in ids.splitn(most, ' ') {
            if !id.is_empty() {
                found.extend(self.message_id(MsgId::lenient(id), "inReplyTo", start));
            }
            start += id.len() + 1;
        }
        found
    }

    fn references(&mut self, draft: &Draft) -> Vec<MsgId> {
        if !self.limit("references", "identifiers", draft.references.len(), MAX_REFERENCES) {
            return Vec::new();
        }
        let numbered = draft.references.iter().enumerate();
        numbered
            .filter_map(|(i, id)| self.message_id(MsgId::lenient(id), &indexed("references", i), 0))
            .collect()
    }

    /// `start` is where in the field it begins.
    fn message_id(&mut self, id: Result<MsgId, Diagnostic>, path: &str, start: usize) -> Option<MsgId> {
        let id = self.keep(path, id.map_err(|problem| problem.shifted(start)))?;
        if !id.has_at() {
            self.report(
                Diagnostic::new(&catalogue::MESSAGE_ID_WITHOUT_AT).field(path).param("id", id.as_str()),
            );
        }
        Some(id)
    }
}

/// The longest threads have some hundreds.
const MAX_REFERENCES: usize = 1_000;
/// Far above what any provider takes in one transaction.
const MAX_RECIPIENTS: usize = 10_000;
