//! Parts that are written as they stood in the message that the draft was parsed from.

use std::borrow::Cow;

use super::{Checker, Placing, ValidAttachment, describes_part};
use crate::bytes::contains;
use crate::catalogue;
use crate::compose::broken_rule;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content};
use crate::message::{Requires, Structure};
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

/// Reads a part; parsing does. A parameter, so that programs which never see such parts need not hold what
/// reads them.
pub(crate) type ReadOriginal = fn(&[u8]) -> Said;

impl Checker {
    /// The body as it stood, where the draft still says the same.
    pub(super) fn kept_body<'a>(
        &mut self,
        path: &str,
        kind: &str,
        text: Option<&str>,
        original: Option<&'a Vec<u8>>,
    ) -> Option<Kept<'a>> {
        let (raw, said) = self.original(original?, path)?;
        let Structure { content_type, parts, .. } = &said.structure;
        // A multipart without parts is text to its reader.
        let is_text = kind == "text/plain" && content_type.starts_with("multipart/") && parts.is_empty();
        let is_same = (content_type == kind || is_text)
            && text.is_none_or(|text| said.text.as_deref().is_some_and(|said| same_lines(said, text)));
        is_same.then_some(Kept { raw, structure: said.structure })
    }

    /// The attachment with what it leaves to its original; and that, where nothing else is said. `None` where it
    /// cannot be written.
    pub(super) fn restored<'a>(
        &mut self,
        attachment: &'a Attachment,
        path: &str,
    ) -> Option<(Cow<'a, Attachment>, Option<Kept<'a>>)> {
        let Some(original) = &attachment.original else { return Some((Cow::Borrowed(attachment), None)) };
        let (raw, said) = self.original(original, path)?;
        let is_same = same_fields(attachment, &said.fields);
        if !is_same && !said.structure.parts.is_empty() {
            self.report(Diagnostic::new(&catalogue::ORIGINAL_CHANGED).field(path));
            return None;
        }
        let kept = is_same.then_some(Kept { raw, structure: said.structure });
        Some((Cow::Owned(overlaid(attachment, said.fields)), kept))
    }

    /// An original and what it says, if it can stand in a message.
    fn original<'a>(&mut self, raw: &'a [u8], path: &str) -> Option<(&'a [u8], Said)> {
        let at = format!("{path}.original");
        let Some(read) = self.read_original else {
            self.report(Diagnostic::new(&catalogue::ORIGINAL_NOT_READ).field(at));
            return None;
        };
        match original_rule(raw) {
            None => Some((raw, read(raw))),
            Some(rule) => {
                self.report(Diagnostic::new(&catalogue::ORIGINAL_INVALID).field(at).param("rule", rule));
                None
            }
        }
    }
}

impl<'a> ValidAttachment<'a> {
    /// One of which only its place in the message counts.
    pub(super) fn kept(placing: Placing, kept: Kept<'a>, attachment: &Attachment) -> Option<Self> {
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
    let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    a == b || lines(a) == lines(b)
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
        && same_content(&given.content, &said.content)
}

fn same_type(given: Option<&str>, said: Option<&str>) -> bool {
    let Some(given) = given else { return true };
    Some(given) == said
        || said.is_some_and(|said| MediaType::parse(given).ok() == MediaType::parse(said).ok())
}

fn same_content(given: &Content, said: &Content) -> bool {
    let Content::Bytes(said) = said else { return *given == Content::Missing };
    match given {
        Content::Missing => true,
        Content::Text(text) => text.as_bytes() == said,
        Content::Bytes(bytes) => bytes == said,
        Content::Base64(text) => base64::decode(text).is_some_and(|bytes| bytes == *said),
        Content::Path(_) | Content::Href(_) => false,
    }
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
