//! Which part goes where: alternative for the bodies, related for embedded images, mixed for attachments.

use std::borrow::Cow;

use encodify::qp;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use memchr::memmem;

use crate::env::Numbers;
use crate::message::{Role, Structure};
use crate::mime::parameter;
use crate::validate::{ValidAttachment, ValidDraft};

/// Where in the draft a part comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    Container,
    Text,
    Html,
    Attachment(usize),
}

/// The parts of a message before they are written.
pub(crate) enum Tree<'a> {
    Multipart(&'static str, Vec<Tree<'a>>),
    Body(&'static str, &'a str),
    Attachment(usize, &'a ValidAttachment<'a>),
}

impl<'a> Tree<'a> {
    /// The smallest tree that holds everything (RFC 2046 §5.1, RFC 2387).
    pub(crate) fn plan(draft: &'a ValidDraft<'a>) -> Self {
        let (inline, attached): (Vec<_>, Vec<_>) =
            draft.attachments.iter().enumerate().partition(|(_, attachment)| attachment.inline);
        let leaf = |(index, attachment)| Tree::Attachment(index, attachment);
        let text = draft.text.map(|text| Tree::Body("text/plain", text));
        let html = draft.html.map(|html| {
            let html = Tree::Body("text/html", html);
            wrap("multipart/related", std::iter::once(html).chain(inline.into_iter().map(leaf)))
        });
        let mut bodies: Vec<_> = text.into_iter().chain(html).collect();
        if bodies.is_empty() && attached.is_empty() {
            bodies.push(Tree::Body("text/plain", ""));
        }
        let body = (!bodies.is_empty()).then(|| wrap("multipart/alternative", bodies.into_iter()));
        wrap("multipart/mixed", body.into_iter().chain(attached.into_iter().map(leaf)))
    }

    pub(crate) fn has_eight_bit(&self) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(Self::has_eight_bit),
            Self::Body(..) => false,
            Self::Attachment(_, attachment) => is_message(attachment) && !attachment.content.is_ascii(),
        }
    }

    /// Bytes to reserve, near enough.
    pub(crate) fn estimated_size(&self) -> usize {
        match self {
            Self::Multipart(_, parts) => parts.iter().map(|part| part.estimated_size() + 200).sum(),
            Self::Body(_, text) => text.len() + text.len() / 2 + 200,
            Self::Attachment(_, attachment) => attachment.content.len() / 57 * 78 + 600,
        }
    }

    pub(crate) fn structure(&self) -> Structure {
        match self {
            Self::Multipart(..) => self.numbered(String::new()),
            _ => self.numbered("1".to_owned()),
        }
    }

    fn numbered(&self, part: String) -> Structure {
        match self {
            Self::Multipart(kind, children) => {
                let prefix = if part.is_empty() { String::new() } else { format!("{part}.") };
                let numbered = children.iter().enumerate();
                let parts: Vec<_> =
                    numbered.map(|(i, child)| child.numbered(format!("{prefix}{}", i + 1))).collect();
                let size = parts.iter().map(|part| part.size).sum();
                Structure { size, parts, ..leaf(part, kind, Role::Container) }
            }
            Self::Body(kind, text) => {
                let role = if *kind == "text/html" { Role::Html } else { Role::Text };
                Structure { size: text.len(), ..leaf(part, kind, role) }
            }
            Self::Attachment(_, attachment) => {
                let role = if attachment.inline { Role::Inline } else { Role::Attachment };
                Structure {
                    size: attachment.content.len(),
                    filename: attachment.name.as_ref().map(|name| name.as_str().to_owned()),
                    content_id: attachment.cid.as_ref().map(|cid| cid.as_str().to_owned()),
                    ..leaf(part, attachment.media_type.essence(), role)
                }
            }
        }
    }

    /// The origin of every part, in the order in which they are written.
    pub(crate) fn origins(&self) -> Vec<Origin> {
        match self {
            Self::Multipart(_, parts) => {
                std::iter::once(Origin::Container).chain(parts.iter().flat_map(Self::origins)).collect()
            }
            Self::Body("text/html", _) => vec![Origin::Html],
            Self::Body(..) => vec![Origin::Text],
            Self::Attachment(index, _) => vec![Origin::Attachment(*index)],
        }
    }

    pub(crate) fn into_mime(self, numbers: &mut Numbers) -> MimePart<'a> {
        match self {
            Self::Body(kind, text) => body(kind, text),
            Self::Attachment(_, content) => attachment(content),
            Self::Multipart(kind, parts) => {
                let boundary = boundary_for(&parts, numbers);
                let mut content_type = ContentType::new(kind).attribute("boundary", boundary);
                if kind == "multipart/related" {
                    // RFC 2387 §3.1 demands the type of the root.
                    content_type = content_type.attribute("type", "text/html");
                }
                let parts: Vec<_> = parts.into_iter().map(|part| part.into_mime(numbers)).collect();
                MimePart::new(content_type, parts)
            }
        }
    }

    /// Whether `boundary` could be mistaken inside of this part. `=_` keeps it out of quoted-printable
    /// and base64; only what is written as it is has to be looked at.
    fn contains(&self, boundary: &str) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(|part| part.contains(boundary)),
            Self::Body(_, text) => memmem::find(text.as_bytes(), boundary.as_bytes()).is_some(),
            Self::Attachment(_, attachment) => {
                is_message(attachment) && memmem::find(&attachment.content, boundary.as_bytes()).is_some()
            }
        }
    }
}

/// `parts` under a multipart, unless there is only one.
fn wrap<'a>(kind: &'static str, parts: impl Iterator<Item = Tree<'a>>) -> Tree<'a> {
    let mut parts: Vec<_> = parts.collect();
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            Tree::Multipart(kind, parts)
        }
        None => Tree::Body("text/plain", ""),
    }
}

fn leaf(part: String, content_type: &str, role: Role) -> Structure {
    Structure {
        part,
        content_type: content_type.to_owned(),
        role,
        size: 0,
        filename: None,
        content_id: None,
        parts: Vec::new(),
    }
}

fn boundary_for(parts: &[Tree<'_>], numbers: &mut Numbers) -> String {
    loop {
        let boundary = format!("=_{}", numbers.id());
        if !parts.iter().any(|part| part.contains(&boundary)) {
            return boundary;
        }
    }
}

/// A text part. mail-builder picks 7bit, quoted-printable or base64, but lets control characters
/// through, so text with any is encoded before it gets there.
fn body<'a>(kind: &'static str, text: &'a str) -> MimePart<'a> {
    let text = canonical_newlines(text.as_bytes());
    let content_type = ContentType::new(kind).attribute("charset", "utf-8");
    if has_controls(&text) {
        let encoded = qp::BODY.encode(&text);
        return MimePart::new(content_type, BodyPart::Text(encoded.into()))
            .transfer_encoding("quoted-printable");
    }
    MimePart::new(content_type, BodyPart::Binary(text))
}

/// RFC 2046 §4.1.1: lines of text end in CRLF.
fn canonical_newlines(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_pair = |at: usize| bytes.get(at..at + 2) == Some(b"\r\n");
    let is_canonical = |at: usize| match bytes[at] {
        b'\n' => at > 0 && is_pair(at - 1),
        _ => is_pair(at),
    };
    if memchr::memchr2_iter(b'\r', b'\n', bytes).all(is_canonical) {
        return bytes.into();
    }
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 16 + 16);
    let mut start = 0;
    for at in memchr::memchr2_iter(b'\r', b'\n', bytes).filter(|at| !is_pair(*at)) {
        let end = if bytes[at] == b'\n' && at > start && bytes[at - 1] == b'\r' { at - 1 } else { at };
        out.extend_from_slice(&bytes[start..end]);
        out.extend_from_slice(b"\r\n");
        start = at + 1;
    }
    out.extend_from_slice(&bytes[start..]);
    out.into()
}

/// Whether there are control characters besides TAB, CR and LF. Looked at in stretches, which compilers
/// make fast.
fn has_controls(text: &[u8]) -> bool {
    let is_control = |b: &u8| *b < b' ' && !matches!(b, b'\t' | b'\r' | b'\n');
    text.chunks(256).any(|stretch| stretch.iter().fold(false, |any, b| any | is_control(b)))
}

fn attachment<'a>(attachment: &'a ValidAttachment<'a>) -> MimePart<'a> {
    let mut content_type = attachment.media_type.essence().to_owned();
    let own_name = |key: &str| attachment.name.is_some() && key == "name";
    for (key, value) in attachment.media_type.parameters().iter().filter(|(key, _)| !own_name(key)) {
        parameter::push(&mut content_type, key, value);
    }
    let mut disposition = if attachment.inline { "inline" } else { "attachment" }.to_owned();
    if let Some(name) = &attachment.name {
        parameter::push_legacy(&mut content_type, "name", name.as_str());
        parameter::push(&mut disposition, "filename", name.as_str());
    }
    let mut headers = vec![
        ("Content-Type".into(), Raw::new(content_type).into()),
        ("Content-Disposition".into(), Raw::new(disposition).into()),
    ];
    if let Some(cid) = &attachment.cid {
        headers.push(("Content-ID".into(), Raw::new(format!("<{cid}>")).into()));
    }
    let contents = if is_message(attachment) {
        let encoding = if attachment.content.is_ascii() { "7bit" } else { "8bit" };
        headers.push(("Content-Transfer-Encoding".into(), Raw::new(encoding).into()));
        BodyPart::Binary(canonical_newlines(&attachment.content))
    } else {
        BodyPart::Binary(Cow::Borrowed(&*attachment.content))
    };
    MimePart { headers, contents }
}

fn is_message(attachment: &ValidAttachment<'_>) -> bool {
    attachment.media_type.essence() == "message/rfc822"
}

#[cfg(test)]
mod tests {
    use super::canonical_newlines;

    #[test]
    fn every_line_end_becomes_crlf() {
        for (text, canonical) in [
            ("", ""),
            ("a\r\nb", "a\r\nb"),
            ("a\nb\rc\r\nd\r", "a\r\nb\r\nc\r\nd\r\n"),
            ("\n\r\r\n\n", "\r\n\r\n\r\n\r\n"),
        ] {
            assert_eq!(&*canonical_newlines(text.as_bytes()), canonical.as_bytes(), "{text:?}");
        }
    }
}
