//! Which part goes where: alternative for the bodies, related for embedded images, mixed for attachments.

use super::text::Text;
use crate::message::{Role, Structure};
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
pub(super) enum Tree<'a> {
    Multipart(&'static str, Vec<Tree<'a>>),
    Body(&'static str, Text<'a>),
    Attachment(usize, &'a ValidAttachment<'a>),
}

impl<'a> Tree<'a> {
    /// The smallest tree that holds everything (RFC 2046 §5.1, RFC 2387).
    pub(super) fn plan(draft: &'a ValidDraft<'a>) -> Self {
        let (inline, attached): (Vec<_>, Vec<_>) =
            draft.attachments.iter().enumerate().partition(|(_, attachment)| attachment.inline);
        let leaf = |(index, attachment)| Tree::Attachment(index, attachment);
        let text = draft.text.map(|text| Tree::Body("text/plain", Text::new(text)));
        let html = draft.html.map(|html| {
            let html = Tree::Body("text/html", Text::new(html));
            wrap("multipart/related", std::iter::once(html).chain(inline.into_iter().map(leaf)))
        });
        let mut bodies: Vec<_> = text.into_iter().chain(html).collect();
        if bodies.is_empty() && attached.is_empty() {
            bodies.push(Tree::Body("text/plain", Text::new("")));
        }
        let body = (!bodies.is_empty()).then(|| wrap("multipart/alternative", bodies.into_iter()));
        wrap("multipart/mixed", body.into_iter().chain(attached.into_iter().map(leaf)))
    }

    pub(super) fn has_eight_bit(&self) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(Self::has_eight_bit),
            Self::Body(..) => false,
            Self::Attachment(_, attachment) => is_message(attachment) && !attachment.content.is_ascii(),
        }
    }

    pub(super) fn structure(&self) -> Structure {
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
                Structure { size: text.size, ..leaf(part, kind, role) }
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
    pub(super) fn origins(&self) -> Vec<Origin> {
        match self {
            Self::Multipart(_, parts) => {
                std::iter::once(Origin::Container).chain(parts.iter().flat_map(Self::origins)).collect()
            }
            Self::Body("text/html", _) => vec![Origin::Html],
            Self::Body(..) => vec![Origin::Text],
            Self::Attachment(index, _) => vec![Origin::Attachment(*index)],
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
        None => Tree::Body("text/plain", Text::new("")),
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

pub(super) fn is_message(attachment: &ValidAttachment<'_>) -> bool {
    attachment.media_type.essence() == "message/rfc822"
}
