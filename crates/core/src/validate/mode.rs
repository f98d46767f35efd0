//! How strictly a draft is taken: what is understood, what is corrected, what is refused.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Validation, validate};
use crate::catalogue;
use crate::diagnostic::{Diagnostic, Kind, Severity, worst};
use crate::draft::{Addresses, Draft};

/// What becomes of a draft that is not quite right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// Nothing is taken in another way than it is written.
    Strict,
    /// What is meant beyond doubt is understood, with a warning.
    #[default]
    Standard,
    /// What has one safe correction is corrected, with a warning that says what was changed.
    Lenient,
}

/// What is understood or changed with a warning, and the error that it is in [`Mode::Strict`].
static UNDERSTOOD: [(&Kind, &Kind); 6] = [
    (&catalogue::ADDRESS_WITHOUT_BRACKETS, &catalogue::LOCAL_PART_SPACE),
    (&catalogue::CONTROLS_REMOVED, &catalogue::CONTROLS_REMOVED),
    (&catalogue::HEADER_NOT_PREPARED, &catalogue::HEADER_NOT_PREPARED),
    (&catalogue::LOCAL_PART_QUOTED, &catalogue::LOCAL_PART_DOTS),
    (&catalogue::MESSAGE_ID_WITHOUT_AT, &catalogue::MESSAGE_ID_INVALID),
    (&catalogue::RAW_LINE_ENDS, &catalogue::RAW_LINE_ENDS),
];

/// A correction brings the next problem of a field to light; nobody has more of them.
const MOST_ROUNDS: usize = 16;

/// As [`validate`]; in [`Mode::Strict`], what would be understood with a warning is an error. Corrections are
/// made before, by [`correct`].
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
/// use mailwright::{Mode, validate_in};
///
/// let draft = Draft { from: Addresses::text("a..b@example.org"), ..Draft::default() };
/// let code = |mode| validate_in(&draft, mode).diagnostics[0].code();
/// assert_eq!(code(Mode::Standard), "local-part-quoted");
/// assert_eq!(code(Mode::Strict), "local-part-dots");
/// ```
pub fn validate_in(draft: &Draft, mode: Mode) -> Validation<'_> {
    let mut found = validate(draft);
    if mode == Mode::Strict {
        found.diagnostics.iter_mut().for_each(refuse);
        found.valid = found.valid.filter(|_| worst(&found.diagnostics) != Some(Severity::Error));
    }
    found
}

fn refuse(finding: &mut Diagnostic) {
    if let Some((_, error)) = UNDERSTOOD.iter().find(|(warning, _)| warning.code == finding.code()) {
        finding.refuse_as(error);
    }
}

/// The draft with everything corrected that has one safe correction, and a warning for each field that says what
/// was changed. For [`Mode::Lenient`].
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
///
/// let draft = Draft { to: Addresses::text("a@example.org；b＠example.org"), ..Draft::default() };
/// let (corrected, warnings) = mailwright::correct(&draft);
/// assert_eq!(corrected.to, Addresses::text("a@example.org,b@example.org"));
/// assert_eq!(warnings[0].code(), "corrected");
/// ```
pub fn correct(draft: &Draft) -> (Cow<'_, Draft>, Vec<Diagnostic>) {
    let mut corrector = Corrector { draft: Cow::Borrowed(draft), seen: BTreeSet::new(), made: Vec::new() };
    for _ in 0..MOST_ROUNDS {
        let mut found = validate(&corrector.draft).diagnostics;
        found.retain(|finding| finding.severity() == Severity::Error && finding.fix_text().is_some());
        if found.is_empty() || !corrector.round(&found) {
            break;
        }
    }
    corrector.finish()
}

struct Corrector<'a> {
    draft: Cow<'a, Draft>,
    seen: BTreeSet<String>,
    /// Field, code and first value of all that was corrected.
    made: Vec<(String, &'static str, String)>,
}

impl<'a> Corrector<'a> {
    /// Carries out what was found; the findings of a field follow one another. Whether anything changed.
    fn round(&mut self, found: &[Diagnostic]) -> bool {
        let draft = self.draft.to_mut();
        let mut changed = false;
        for findings in found.chunk_by(|a, b| a.place().field == b.place().field) {
            let Some(field) = findings[0].place().field.as_deref() else { continue };
            let Some(value) = text_at(draft, field) else { continue };
            let new = replaced(value, findings);
            if new == *value {
                continue;
            }
            changed = true;
            let old = std::mem::replace(value, new);
            if self.seen.insert(field.to_owned()) {
                self.made.push((field.to_owned(), findings[0].code(), old));
            }
        }
        changed
    }

    fn finish(mut self) -> (Cow<'a, Draft>, Vec<Diagnostic>) {
        let mut warnings = Vec::with_capacity(self.made.len());
        for (field, code, old) in self.made {
            let new = text_at(self.draft.to_mut(), &field).cloned().unwrap_or_default();
            warnings.push(
                Diagnostic::new(&catalogue::CORRECTED)
                    .field(field)
                    .param("code", code)
                    .param("old", old)
                    .param("new", new),
            );
        }
        (self.draft, warnings)
    }
}

/// The value with the spans of `findings` replaced, as far as they do not overlap.
fn replaced(value: &str, findings: &[Diagnostic]) -> String {
    let mut new = String::with_capacity(value.len());
    let mut copied = 0;
    for finding in findings {
        let (Some(span), Some(fix)) = (&finding.place().span, finding.fix_text()) else { continue };
        let (Some(kept), Some(_)) = (value.get(copied..span.start), value.get(span.start..span.end)) else {
            continue;
        };
        new.push_str(kept);
        new.push_str(fix);
        copied = span.end;
    }
    new.push_str(&value[copied..]);
    new
}

/// The text that the field of a finding names; `None` where that is not one text.
fn text_at<'a>(draft: &'a mut Draft, path: &str) -> Option<&'a mut String> {
    let (name, rest) = path.split_at(path.find(['.', '[']).unwrap_or(path.len()));
    match name {
        "from" => text_in(&mut draft.from, rest),
        "sender" => text_in(&mut draft.sender, rest),
        "replyTo" => text_in(&mut draft.reply_to, rest),
        "to" => text_in(&mut draft.to, rest),
        "cc" => text_in(&mut draft.cc, rest),
        "bcc" => text_in(&mut draft.bcc, rest),
        "subject" => draft.subject.as_mut(),
        "messageId" => draft.message_id.as_mut(),
        "inReplyTo" => draft.in_reply_to.as_mut(),
        "references" => draft.references.get_mut(index(rest)?.0),
        "priority" => draft.priority.as_mut(),
        "headers" => {
            let name = rest.strip_prefix('.')?;
            let mut headers = draft.headers.iter_mut().filter(|header| header.name == name);
            let header = headers.next()?;
            headers.next().is_none().then_some(&mut header.value)
        }
        "envelope" => {
            let envelope = draft.envelope.as_mut()?;
            match rest.strip_prefix(".to") {
                Some(rest) => text_in(envelope.to.as_mut()?, rest),
                None => envelope.from.as_mut(),
            }
        }
        "attachments" | "alternatives" => {
            let parts = if name == "attachments" { &mut draft.attachments } else { &mut draft.alternatives };
            let (i, rest) = index(rest)?;
            let attachment = parts.get_mut(i)?;
            match rest {
                ".cid" => attachment.cid.as_mut(),
                ".contentDisposition" => attachment.disposition.as_mut(),
                ".filename" => attachment.filename.as_mut(),
                _ => None,
            }
        }
        _ => None,
    }
}

fn text_in<'a>(addresses: &'a mut Addresses, path: &str) -> Option<&'a mut String> {
    match (addresses, path) {
        (Addresses::Text(text), "") => Some(text),
        (Addresses::Mailbox { address, .. }, ".address") => Some(address),
        (Addresses::Mailbox { name, .. }, ".name") => name.as_mut(),
        (Addresses::Group { name, .. }, ".name") => Some(name),
        (Addresses::Group { members, .. }, path) => {
            let (i, rest) = index(path.strip_prefix(".group")?)?;
            text_in(members.get_mut(i)?, rest)
        }
        (Addresses::List(items), path) => {
            let (i, rest) = index(path)?;
            text_in(items.get_mut(i)?, rest)
        }
        _ => None,
    }
}

/// The number in `[…]` and what follows it.
fn index(path: &str) -> Option<(usize, &str)> {
    let (number, rest) = path.strip_prefix('[')?.split_once(']')?;
    Some((number.parse().ok()?, rest))
}
