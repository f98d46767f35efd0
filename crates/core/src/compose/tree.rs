//! Which part goes where: alternative for the bodies, related for embedded images, mixed for attachments.

use super::text::Text;
use crate::message::{Role, Structure};
use crate::validate::{Placing, Transfer, ValidAttachment, ValidDraft};

/// Where in the draft a part comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    Container,
    Text,
    Html,
    Attachment(usize),
    /// Made from another field.
    Other,
}

/// The parts of a message before they are written.
pub(super) enum Tree<'a> {
    Multipart(&'static str, Vec<Tree<'a>>),
    Body(&'static str, Text<'a>),
    Attachment(&'a ValidAttachment<'a>),
}

impl<'a> Tree<'a> {
    /// The smallest tree that holds everything (RFC 2046 §5.1, RFC 2387).
    pub(super) fn plan(draft: &'a ValidDraft<'a>) -> Self {
        let placed = |placing| {
            let here = draft.attachments.iter().filter(move |part| part.placing == placing);
            here.map(Tree::Attachment)
        };
        let mut bodies = Vec::new();
        bodies.extend(draft.text.map(|text| Tree::Body("text/plain", Text::new(text, draft.words))));
        bodies.extend(placed(Placing::BeforeHtml));
        if let Some(html) = &draft.html {
            let mut related = vec![Tree::Body("text/html", Text::new(html, draft.words))];
            related.extend(placed(Placing::Inline));
            bodies.push(wrap("multipart/related", related));
        }
        bodies.extend(placed(Placing::AfterHtml));
        let mut parts = Vec::new();
        if !bodies.is_empty() {
            parts.push(wrap("multipart/alternative", bodies));
        }
        parts.extend(placed(Placing::Attached));
        wrap("multipart/mixed", parts)
    }

    pub(super) fn has_eight_bit(&self) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(Self::has_eight_bit),
            Self::Body(..) => false,
            Self::Attachment(part) => part.transfer == Transfer::Identity && !part.content.is_ascii(),
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
            Self::Attachment(attachment) => {
                let role = match attachment.placing {
                    Placing::BeforeHtml | Placing::AfterHtml => Role::Alternative,
                    Placing::Inline => Role::Inline,
                    Placing::Attached => Role::Attachment,
                };
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
            Self::Attachment(part) => vec![part.origin],
        }
    }
}

/// `parts` under a multipart, unless there is only one.
fn wrap<'a>(kind: &'static str, mut parts: Vec<Tree<'a>>) -> Tree<'a> {
    match parts.len() {
        0 => Tree::Body("text/plain", Text::new("", None)),
        1 => parts.remove(0),
        _ => Tree::Multipart(kind, parts),
    }
}

/// A message that is not taken apart.
pub(super) fn whole(size: usize) -> Structure {
    Structure { size, ..leaf(String::new(), "message/rfc822", Role::Container) }
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
