//! Parts that are written as they stood in the message that the draft was parsed from.

use std::borrow::Cow;

use super::{Bodies, Checker, Placing, ValidAttachment, describes_part};
use crate::bytes::{canonical_newlines, contains, lines_of};
use crate::catalogue;
use crate::compose::broken_rule;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft};
use crate::message::{Requires, Role, Structure};
use crate::mime::{MediaType, base64};

/// A part as it stood in a message: its header lines, an empty line, its content.
#[derive(Debug)]
pub(crate) struct Kept<'a> {
    pub(crate) raw: &'a [u8],
    pub(crate) structure: Structure,
}

/// What such a part says, in the fields of a draft.
pub(crate) struct Said {
    pub(crate) fields: Attachment,
    /// Where it is text: that, its lines ending in LF.
    pub(crate) text: Option<String>,
    pub(crate) structure: Structure,
}

/// An attachment, or another form of the body where it is not told of the bodies.
type Restore =
    for<'a> fn(&mut Checker, &'a Attachment, &'a [u8], &str, Option<&Bodies>) -> Option<ValidAttachment<'a>>;

/// The body as it stood, where the draft still says the same.
type Keep = for<'a> fn(&mut Checker, Body<'_>, &'a [u8]) -> Option<Kept<'a>>;

/// What is done with originals: values, so that programs which never see such parts need not hold what reads them.
#[derive(Clone, Copy, Default)]
pub(crate) struct Originals {
    pub(super) body: Option<Keep>,
    pub(super) attachment: Option<Restore>,
}

pub(super) const ORIGINALS: Originals = Originals { body: Some(kept_body), attachment: Some(restored) };

/// A body as the draft has it.
#[derive(Clone, Copy)]
pub(super) struct Body<'a> {
    pub(super) path: &'a str,
    pub(super) kind: &'a str,
    pub(super) text: Option<&'a str>,
    pub(super) draft: &'a Draft,
}

impl Checker {
    pub(super) fn kept_body<'a>(
        &mut self,
        body: Body<'_>,
        original: Option<&'a Vec<u8>>,
    ) -> Option<Kept<'a>> {
        let original = original?;
        let Some(keep) = self.originals.body else { return self.not_read(body.path) };
        keep(self, body, original)
    }

    pub(super) fn not_read<T>(&mut self, path: &str) -> Option<T> {
        self.report(Diagnostic::new(&catalogue::ORIGINAL_NOT_READ).field("original").within(path));
        None
    }
}

fn kept_body<'a>(checker: &mut Checker, body: Body<'_>, raw: &'a [u8]) -> Option<Kept<'a>> {
    let mut said = said(checker, raw, body.path)?;
    let Structure { content_type, parts, .. } = &said.structure;
    // A multipart without parts is text to its reader.
    let is_text = body.kind == "text/plain" && content_type.starts_with("multipart/") && parts.is_empty();
    let is_same = (content_type == body.kind || is_text)
        && body.text.is_none_or(|text| said.text.as_deref().is_some_and(|said| same_lines(said, text)));
    // Beside others, what has a name is an attachment.
    if !is_same || said.fields.filename.is_some() && !has_one_part(body.draft) {
        return None;
    }
    said.structure.role = if body.kind == "text/html" { Role::Html } else { Role::Text };
    Some(Kept { raw, structure: said.structure })
}

fn has_one_part(draft: &Draft) -> bool {
    let bodies = [&draft.text, &draft.html, &draft.amp, &draft.watch_html].into_iter().flatten().count();
    let others = draft.alternatives.len() + draft.attachments.len() + usize::from(draft.ical_event.is_some());
    bodies + others == 1
}

/// The attachment as it stood, or, where something else is said of it, with what it leaves to its original.
fn restored<'a>(
    checker: &mut Checker,
    attachment: &'a Attachment,
    raw: &'a [u8],
    path: &str,
    bodies: Option<&Bodies>,
) -> Option<ValidAttachment<'a>> {
    let said = said(checker, raw, path)?;
    let is_same = same_fields(attachment, &said.fields);
    if !is_same && !said.structure.parts.is_empty() {
        checker.report(Diagnostic::new(&catalogue::ORIGINAL_CHANGED).field(path));
        return None;
    }
    let attachment = overlaid(attachment, said.fields);
    let placing = checker.placing(&attachment, path, bodies);
    if is_same {
        return ValidAttachment::kept(placing, Kept { raw, structure: said.structure }, &attachment);
    }
    checker.new_attachment(&attachment, path, placing).map(ValidAttachment::into_owned)
}

/// What an original says, if it can stand in a message.
fn said(checker: &mut Checker, raw: &[u8], path: &str) -> Option<Said> {
    match original_rule(raw) {
        None => Some(crate::parse::read_original(raw)),
        Some(rule) => {
            let problem = Diagnostic::new(&catalogue::ORIGINAL_INVALID).field("original").within(path);
            checker.report(problem.param("rule", rule));
            None
        }
    }
}

impl<'a> ValidAttachment<'a> {
    /// One of which only its place in the message counts.
    pub(super) fn kept(placing: Placing, mut kept: Kept<'a>, attachment: &Attachment) -> Option<Self> {
        if placing == Placing::Inline && kept.structure.role == Role::Attachment {
            kept.structure.role = Role::Inline;
        }
        let media_type = MediaType::parse("application/octet-stream").ok()?;
        let cid = attachment.cid.as_deref().and_then(|cid| crate::mime::ContentId::new(cid).ok());
        Some(Self { placing, cid, kept: Some(kept), ..Self::file(None, media_type, Cow::Borrowed(&[])) })
    }
}

/// The rule that a part breaks which would be written as it is (RFC 5322 §2.1.1, §2.3).
pub(crate) fn original_rule(raw: &[u8]) -> Option<&'static str> {
    if !raw.starts_with(b"\r\n") && !contains(b"\r\n\r\n", raw) {
        return Some("an empty line ends the header");
    }
    if raw.starts_with(b" ") || raw.starts_with(b"\t") {
        return Some("a field has a name");
    }
    if describes_itself_twice(raw) {
        return Some("a part has one of each field that describes it");
    }
    // A field before a header without any, and the line end that stands before a boundary.
    let part = [b"MIME-Version: 1.0\r\n", raw, b"\r\n"].concat();
    broken_rule(&part, Requires::default())
}

/// Whether a field that says what a part is stands there again, in letters of either case: some readers take the
/// first, others the last.
fn describes_itself_twice(raw: &[u8]) -> bool {
    let mut seen: Vec<&[u8]> = Vec::new();
    for line in raw.split(|b| *b == b'\n').take_while(|line| !line.trim_ascii().is_empty()) {
        let name = line.split(|b| *b == b':').next().unwrap_or_default();
        if describes_part(name) {
            if seen.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                return true;
            }
            seen.push(name);
        }
    }
    false
}

fn same_lines(a: &str, b: &str) -> bool {
    a == b || lines_of(a) == lines_of(b)
}

/// Whether everything that is given is what the original says.
fn same_fields(given: &Attachment, said: &Attachment) -> bool {
    let same = |given: &Option<String>, said: &Option<String>| given.is_none() || given == said;
    same(&given.filename, &said.filename)
        && same(&given.cid, &said.cid)
        && same(&given.disposition, &said.disposition)
        && same_type(given.content_type.as_deref(), said.content_type.as_deref())
        && given.transfer_encoding.is_none()
        && given.headers.is_empty()
        && same_content(&given.content, said)
}

fn same_type(given: Option<&str>, said: Option<&str>) -> bool {
    let Some(given) = given else { return true };
    Some(given) == said
        || said.is_some_and(|said| MediaType::parse(given).ok() == MediaType::parse(said).ok())
}

fn same_content(given: &Content, said: &Attachment) -> bool {
    let Content::Bytes(bytes) = &said.content else { return *given == Content::Missing };
    match given {
        Content::Missing => true,
        Content::Text(text) => same_bytes(text.as_bytes(), bytes, said),
        Content::Bytes(given) => same_bytes(given, bytes, said),
        Content::Base64(text) => base64::decode(text).is_some_and(|given| same_bytes(&given, bytes, said)),
        Content::Path(_) | Content::Href(_) => false,
    }
}

/// The lines of text may end in LF in a file; on the way they end in CRLF.
fn same_bytes(given: &[u8], bytes: &[u8], said: &Attachment) -> bool {
    let is_text = || {
        let media_type = said.content_type.as_deref().unwrap_or_default();
        media_type.starts_with("text/") || media_type.starts_with("message/")
    };
    given == bytes || !given.contains(&b'\r') && is_text() && *canonical_newlines(given) == *bytes
}

/// What is given, and for the rest what the original says.
fn overlaid(given: &Attachment, said: Attachment) -> Attachment {
    let content = match &given.content {
        Content::Missing => said.content,
        content => content.clone(),
    };
    Attachment {
        filename: given.filename.clone().or(said.filename),
        content,
        content_type: given.content_type.clone().or(said.content_type),
        cid: given.cid.clone().or(said.cid),
        disposition: given.disposition.clone().or(said.disposition),
        transfer_encoding: given.transfer_encoding.clone(),
        headers: given.headers.clone(),
        original: None,
    }
}
