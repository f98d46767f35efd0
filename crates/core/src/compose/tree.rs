//! Which part goes where: alternative for the bodies, related for embedded images, mixed for attachments.

use super::text::Text;
use crate::message::{Known, Role, Structure, role};
use crate::validate::{Kept, Placing, Transfer, ValidAttachment, ValidDraft};

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
    /// A part as it stood in another message.
    Kept(Origin, &'a Kept<'a>),
}

impl<'a> Tree<'a> {
    /// The smallest tree that holds everything (RFC 2046 §5.1, RFC 2387).
    pub(super) fn plan(draft: &'a ValidDraft<'a>) -> Self {
        let placed_in = |places: &'static [Placing]| {
            let here = draft.attachments.iter().filter(move |part| places.contains(&part.placing));
            here.map(Tree::of)
        };
        let mut bodies = Vec::new();
        let kept = |kept: &'a Option<Kept<'a>>, origin| kept.as_ref().map(|kept| Tree::Kept(origin, kept));
        let text = draft.text.map(|text| Tree::Body("text/plain", Text::new(text, draft.words)));
        bodies.extend(kept(&draft.kept_text, Origin::Text).or(text));
        bodies.extend(placed_in(&[Placing::BeforeHtml]));
        let html = draft.html.as_deref().map(|html| Tree::Body("text/html", Text::new(html, draft.words)));
        if let Some(html) = kept(&draft.kept_html, Origin::Html).or(html) {
            let mut related = vec![html];
            related.extend(placed_in(&[Placing::Inline, Placing::Embedded]));
            bodies.push(wrap("multipart/related", related));
        }
        bodies.extend(placed_in(&[Placing::AfterHtml, Placing::AttachedForm]));
        let mut parts = Vec::new();
        if !bodies.is_empty() {
            parts.push(wrap("multipart/alternative", bodies));
        }
        parts.extend(placed_in(&[Placing::Shown, Placing::Attached]));
        wrap("multipart/mixed", parts)
    }

    fn of(part: &'a ValidAttachment<'a>) -> Self {
        match &part.kept {
            Some(kept) => Self::Kept(part.origin, kept),
            None => Self::Attachment(part),
        }
    }

    pub(super) fn has_eight_bit(&self) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(Self::has_eight_bit),
            Self::Body(..) => false,
            Self::Attachment(part) => part.transfer == Transfer::Identity && !part.content.is_ascii(),
            Self::Kept(_, kept) => !kept.raw.is_ascii(),
        }
    }

    pub(super) fn structure(&self) -> Structure {
        match self {
            Self::Kept(_, kept) => kept.structure.clone(),
            Self::Multipart(..) => {
                let mut whole = self.numbered(String::new());
                only_first_bodies(&mut whole, &mut Vec::new());
                whole
            }
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
            Self::Kept(_, kept) => renumbered(&kept.structure, part),
            Self::Attachment(attachment) => {
                let role = match attachment.placing {
                    Placing::BeforeHtml | Placing::AfterHtml => Role::Alternative,
                    placing @ (Placing::Inline | Placing::Shown) => {
                        let in_related = placing == Placing::Inline;
                        let (has_name, has_id) = (attachment.name.is_some(), attachment.cid.is_some());
                        let known = Known { in_related, has_name, has_id, ..Known::default() };
                        role(attachment.media_type.essence(), &known)
                    }
                    Placing::Embedded | Placing::AttachedForm | Placing::Attached => Role::Attachment,
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
            Self::Kept(origin, kept) => vec![*origin; count(&kept.structure)],
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

/// To a reader, a message has one body of each kind: the first.
fn only_first_bodies(part: &mut Structure, seen: &mut Vec<Role>) {
    if matches!(part.role, Role::Text | Role::Html) {
        if seen.contains(&part.role) {
            part.role = Role::Attachment;
        } else {
            seen.push(part.role);
        }
    }
    part.parts.iter_mut().for_each(|part| only_first_bodies(part, seen));
}

/// The same tree in another place.
fn renumbered(tree: &Structure, part: String) -> Structure {
    let children = tree.parts.iter().enumerate();
    let parts = children.map(|(i, child)| renumbered(child, format!("{part}.{}", i + 1))).collect();
    Structure { part, parts, ..tree.clone() }
}

/// How many parts there are.
fn count(tree: &Structure) -> usize {
    1 + tree.parts.iter().map(count).sum::<usize>()
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
