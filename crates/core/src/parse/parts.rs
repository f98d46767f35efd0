//! Parts to bodies and attachments.

use super::kinds;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft};
use crate::message::{Entity, MessageView, PartContent, Role, decode_content, encoding_of};
use crate::mime::{ContentField, ContentId, FileName, MediaType, is_token};

/// Fills in bodies and attachments.
pub(super) fn read(entities: &[Entity], message: &MessageView, draft: &mut Draft) -> Vec<Diagnostic> {
    let mut children = vec![Vec::new(); entities.len()];
    for (index, entity) in entities.iter().enumerate() {
        if let Some(parent) = entity.parent {
            children[parent].push(index);
        }
    }
    let mut walk = Walk { entities, message, children, plan: Plan::default() };
    walk.body(0, Place::Alone);
    let Plan { text, html, attached, arranged } = walk.plan;
    draft.text = text.and_then(|index| body_of(message, index));
    draft.html = html.and_then(|index| body_of(message, index));
    let mut reader = Reader { entities, message, diagnostics: Vec::new() };
    draft.attachments = attached.into_iter().map(|index| reader.attachment(index)).collect();
    if arranged {
        reader.diagnostics.push(Diagnostic::new(&kinds::PARTS_ARRANGED));
    }
    reader.diagnostics
}

/// Which part becomes which field.
#[derive(Default)]
struct Plan {
    text: Option<usize>,
    html: Option<usize>,
    attached: Vec<usize>,
    /// Whether composing puts a part somewhere else.
    arranged: bool,
}

/// What a body stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    Alternative,
    Related,
}

struct Walk<'a> {
    entities: &'a [Entity],
    message: &'a MessageView,
    children: Vec<Vec<usize>>,
    plan: Plan,
}

impl Walk<'_> {
    /// A part in whose place the bodies are.
    fn body(&mut self, index: usize, place: Place) {
        let children = self.children[index].clone();
        match self.entities[index].content_type.essence() {
            _ if children.is_empty() => self.leaf(index, place),
            "multipart/alternative" => {
                self.plan.arranged |= place == Place::Alternative;
                children.into_iter().for_each(|child| self.body(child, Place::Alternative));
            }
            "multipart/mixed" => {
                self.plan.arranged |= place != Place::Alone;
                let main = children.iter().copied().find(|child| self.may_be_body(*child));
                self.plan.arranged |= main.is_some_and(|main| main != children[0]);
                for child in children {
                    if Some(child) == main { self.body(child, place) } else { self.plan.attached.push(child) }
                }
            }
            "multipart/related" => {
                let mut children = children.into_iter();
                if let Some(root) = children.next() {
                    self.plan.arranged |= self.entities[root].is_multipart || place == Place::Related;
                    self.body(root, Place::Related);
                }
                for child in children {
                    self.plan.arranged |= self.message.parts[child].content_id.is_none();
                    self.plan.attached.push(child);
                }
            }
            _ => self.plan.attached.push(index),
        }
    }

    fn leaf(&mut self, index: usize, place: Place) {
        match self.message.parts[index].role {
            Role::Text if self.plan.text.is_none() => self.plan.text = Some(index),
            Role::Html if self.plan.html.is_none() => self.plan.html = Some(index),
            _ => {
                self.plan.arranged |= place != Place::Alone;
                self.plan.attached.push(index);
            }
        }
    }

    fn may_be_body(&self, index: usize) -> bool {
        let essence = self.entities[index].content_type.essence();
        let composed = ["multipart/alternative", "multipart/mixed", "multipart/related"].contains(&essence);
        composed && self.entities[index].is_multipart
            || matches!(self.message.parts[index].role, Role::Text | Role::Html)
    }
}

/// The text of a body, its lines ending in LF.
fn body_of(message: &MessageView, index: usize) -> Option<String> {
    let text = message.parts.get(index)?.text()?;
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

struct Reader<'a> {
    entities: &'a [Entity],
    message: &'a MessageView,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn attachment(&mut self, index: usize) -> Attachment {
        let (entity, part) = (&self.entities[index], &self.message.parts[index]);
        let raw = &self.message.raw;
        let content = match &part.content {
            PartContent::Bytes(bytes) => bytes.to_vec(),
            PartContent::Text(_) => {
                decode_content(encoding_of(entity, raw), raw.get(entity.body.clone()).unwrap_or_default())
            }
            PartContent::Container => raw.get(entity.body.clone()).unwrap_or_default().to_vec(),
        };
        let cid = part.content_id.as_deref().filter(|id| {
            let is_valid = ContentId::new(id).is_ok();
            if !is_valid {
                self.diagnostics.push(changed(&part.number, "content id", id));
            }
            is_valid
        });
        Attachment {
            filename: part.filename.as_deref().and_then(|name| self.file_name(&part.number, name)),
            content: Content::Bytes(content),
            content_type: Some(self.media_type(&part.number, &entity.content_type)),
            cid: cid.map(str::to_owned),
            disposition: part
                .disposition
                .clone()
                .filter(|disposition| matches!(disposition.as_str(), "attachment" | "inline")),
            ..Attachment::default()
        }
    }

    /// The name, without what no name may have.
    fn file_name(&mut self, part: &str, name: &str) -> Option<String> {
        if FileName::new(name).is_ok() {
            return Some(name.to_owned());
        }
        self.diagnostics.push(changed(part, "file name", name));
        let plain: String = name.replace("=?", "__").chars().map(plain_char).take(200).collect();
        Some(plain).filter(|name| FileName::new(name).is_ok())
    }

    /// The type with those of its parameters that can be written; the name has a field of its own.
    fn media_type(&mut self, part: &str, declared: &ContentField) -> String {
        let mut out = declared.essence().to_owned();
        if MediaType::parse(&out).is_err() {
            self.diagnostics.push(changed(part, "media type", &out));
            "application/octet-stream".clone_into(&mut out);
        }
        for (name, value) in declared.parameters().iter().filter(|(name, _)| name != "name") {
            let mut parameter = format!("; {name}=");
            crate::address::push_quoted(&mut parameter, value);
            if is_token(name) && MediaType::parse(&format!("a/b{parameter}")).is_ok() {
                out.push_str(&parameter);
            } else {
                self.diagnostics.push(changed(part, "parameter", name));
            }
        }
        out
    }
}

fn changed(part: &str, what: &'static str, value: &str) -> Diagnostic {
    let shown = &value[..value.floor_char_boundary(80)];
    Diagnostic::new(&kinds::PART_CHANGED).param("part", part).param("what", what).param("value", shown)
}

fn plain_char(c: char) -> char {
    if FileName::new(c.encode_utf8(&mut [0; 4])).is_ok() || c == '.' { c } else { '_' }
}
