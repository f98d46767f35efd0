//! How strictly a draft is taken: what is understood, what is corrected, what is refused.

use super::{Validation, validate, validate_new};
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
static UNDERSTOOD: [(&Kind, &Kind); 8] = [
    (&catalogue::ADDRESS_WITHOUT_BRACKETS, &catalogue::LOCAL_PART_SPACE),
    (&catalogue::CONTROLS_REMOVED, &catalogue::CONTROLS_REMOVED),
    (&catalogue::DATE_ADJUSTED, &catalogue::DATE_ADJUSTED),
    (&catalogue::HEADER_NOT_PREPARED, &catalogue::HEADER_NOT_PREPARED),
    (&catalogue::HEADER_UNENDED, &catalogue::HEADER_UNENDED),
    (&catalogue::LOCAL_PART_QUOTED, &catalogue::LOCAL_PART_DOTS),
    (&catalogue::MESSAGE_ID_WITHOUT_AT, &catalogue::MESSAGE_ID_INVALID),
    (&catalogue::RAW_LINE_ENDS, &catalogue::RAW_LINE_ENDS),
];

/// A correction brings the next problem of a field to light; nobody has more of them.
const MOST_ROUNDS: usize = 8;
/// Who has more fields to correct has to do it.
const MOST_FIELDS: usize = 1000;

/// As [`validate`], as strict or lenient as `mode` says: in [`Mode::Strict`], what would be understood with a
/// warning is an error; in [`Mode::Lenient`], the draft is [corrected](correct) before.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
/// use mailwright::{Mode, validate_in};
///
/// let mut draft = Draft { from: Addresses::text("a..b@example.org"), ..Draft::default() };
/// assert_eq!(validate_in(&mut draft, Mode::Standard).diagnostics[0].code(), "local-part-quoted");
/// assert_eq!(validate_in(&mut draft, Mode::Strict).diagnostics[0].code(), "local-part-dots");
/// ```
pub fn validate_in(draft: &mut Draft, mode: Mode) -> Validation<'_> {
    checked(draft, mode, validate)
}

/// The same for drafts that do not come from a message, see [`validate_new`].
pub fn validate_new_in(draft: &mut Draft, mode: Mode) -> Validation<'_> {
    checked(draft, mode, validate_new)
}

type Validate = fn(&Draft) -> Validation<'_>;

fn checked(draft: &mut Draft, mode: Mode, validate: Validate) -> Validation<'_> {
    let warnings = if mode == Mode::Lenient { corrected(draft, validate) } else { Vec::new() };
    let mut found = validate(draft);
    if mode == Mode::Strict {
        found.diagnostics.iter_mut().for_each(refuse);
        found.valid = found.valid.filter(|_| worst(&found.diagnostics) != Some(Severity::Error));
    }
    found.diagnostics.splice(0..0, warnings);
    found
}

fn refuse(finding: &mut Diagnostic) {
    if let Some((_, error)) = UNDERSTOOD.iter().find(|(warning, _)| warning.code == finding.code()) {
        finding.refuse_as(error);
    }
}

/// Corrects everything that has one safe correction, and warns of each field that was changed, as
/// [`Mode::Lenient`] does.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
///
/// let mut draft = Draft { to: Addresses::text("a@example.org；b＠example.org"), ..Draft::default() };
/// let warnings = mailwright::correct(&mut draft);
/// assert_eq!(draft.to, Addresses::text("a@example.org,b@example.org"));
/// assert_eq!(warnings[0].code(), "corrected");
/// ```
pub fn correct(draft: &mut Draft) -> Vec<Diagnostic> {
    corrected(draft, validate)
}

fn corrected(draft: &mut Draft, validate: Validate) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    for _ in 0..MOST_ROUNDS {
        if !correct_once(draft, &mut warnings, validate) {
            break;
        }
    }
    for warning in &mut warnings {
        let field = warning.place().field.as_deref();
        if let Some(new) = field.and_then(|field| text_at(draft, field)) {
            warning.add_param("new", new.as_str());
        }
    }
    warnings
}

/// Corrects what is found now; the findings of a field follow one another. Whether anything changed.
fn correct_once(draft: &mut Draft, warnings: &mut Vec<Diagnostic>, validate: Validate) -> bool {
    let found = validate(draft).diagnostics;
    let mut changed = false;
    for findings in found.chunk_by(|a, b| a.place().field == b.place().field) {
        let field = &findings[0].place().field;
        let Some(value) = field.as_deref().and_then(|field| text_at(draft, field)) else { continue };
        let Some((new, code)) = with_fixes(value, findings) else { continue };
        let is_new = !warnings.iter().any(|warning| warning.place().field == *field);
        if is_new && warnings.len() == MOST_FIELDS {
            break;
        }
        let old = std::mem::replace(value, new);
        if is_new {
            let warning = Diagnostic::new(&catalogue::CORRECTED).param("code", code).param("old", old);
            warnings.push(warning.field(field.as_deref().unwrap_or_default()));
        }
        changed = true;
    }
    changed
}

/// The value with the fixes of its errors, as far as they do not overlap, and the code of the first of them.
pub(crate) fn with_fixes(value: &str, findings: &[Diagnostic]) -> Option<(String, &'static str)> {
    let mut new = String::new();
    let mut copied = 0;
    let mut code = None;
    for finding in findings {
        let (Some(span), Some(fix), Severity::Error) =
            (&finding.place().span, finding.fix_text(), finding.severity())
        else {
            continue;
        };
        let (Some(kept), Some(_)) = (value.get(copied..span.start), value.get(span.start..span.end)) else {
            continue;
        };
        new.push_str(kept);
        new.push_str(fix);
        copied = span.end;
        code = code.or(Some(finding.code()));
    }
    new.push_str(&value[copied..]);
    code.filter(|_| new != value).map(|code| (new, code))
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
        "icalEvent" if rest == ".filename" => draft.ical_event.as_mut()?.filename.as_mut(),
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
