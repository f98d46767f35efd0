//! Parts to bodies and attachments.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::header::{text_of, written};
use super::{ParseLimits, kinds, shown};
use crate::bytes::{bare_returns, canonical_newlines, lines_of};
use crate::compose::{Anew, part_anew};
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft};
use crate::flowed::unflow;
use crate::message::{
    Encoding, Entity, Field, MessageView, PartContent, PartView, Role, charset_of_headers, decode_content,
    encoding_of, header_text, holds_one_part, known_encoding, split,
};
use crate::mime::{ContentField, ContentId, FileName, MediaType, charset, is_token};
use crate::validate::{
    Bodies, Placing, Said, attachment_alone, describes_part, is_written_by_us, original_rule,
};

/// Fills in bodies and attachments.
pub(super) fn read(entities: &[Entity], message: &MessageView, draft: &mut Draft) -> Vec<Diagnostic> {
    let mut children = vec![Vec::new(); entities.len()];
    for (index, entity) in entities.iter().enumerate() {
        if let Some(parent) = entity.parent {
            children[parent].push(index);
        }
    }
    let to_look_at = message.raw.len() * 4;
    let (plan, keepable) = (Plan::default(), BTreeMap::new());
    let is_alone = holds_one_part(entities);
    let mut walk = Walk { entities, message, children, is_alone, plan, keepable, to_look_at };
    walk.body(0, false);
    let Walk { plan, children, keepable, .. } = walk;
    let mut reader = Reader::new(entities, message);
    (draft.text, draft.text_original) = reader.body(plan.text, "text/plain");
    (draft.html, draft.html_original) = reader.body(plan.html, "text/html");
    draft.amp = plan.amp.and_then(|index| body_of(entities, message, index));
    draft.watch_html = plan.watch.and_then(|index| body_of(entities, message, index));
    let other = |index: &usize| reader.part(*index, Placing::of_form);
    draft.alternatives = plan.alternatives.iter().map(other).collect();
    let bodies = Bodies::of(draft, true);
    let placing = |attachment: &Attachment| Placing::of(attachment, &bodies);
    draft.attachments = plan.attached.iter().map(|index| reader.part(*index, placing)).collect();
    let is_embedded = |file: &Attachment| matches!(placing(file), Placing::Inline | Placing::Embedded);
    let embedded: Vec<_> = draft.attachments.iter().map(is_embedded).collect();
    let whole = plan.parts();
    reader.containers(&keepable, &whole);
    if Shape::written(&plan, &embedded) != Shape::read(0, entities, &children, &whole) {
        reader.diagnostics.push(Diagnostic::new(&kinds::PARTS_ARRANGED));
    }
    reader.diagnostics
}

/// Reads a part by itself.
pub(crate) fn read_original(raw: &[u8]) -> Said {
    let (entities, _) = split(raw, &ParseLimits::default());
    let message = MessageView::of_part(raw.into(), &entities);
    let mut reader = Reader::new(&entities, &message);
    Said { fields: reader.fields(0), text: body_of(&entities, &message, 0), structure: message.structure() }
}

/// Which part becomes which field.
#[derive(Default)]
struct Plan {
    text: Option<usize>,
    html: Option<usize>,
    amp: Option<usize>,
    watch: Option<usize>,
    alternatives: Vec<usize>,
    attached: Vec<usize>,
}

impl Plan {
    /// What becomes a field as it is, whatever is in it.
    fn parts(&self) -> BTreeSet<usize> {
        let bodies = [self.text, self.html, self.amp, self.watch].into_iter().flatten();
        bodies.chain(self.alternatives.iter().chain(&self.attached).copied()).collect()
    }
}

/// Which parts stand in which.
#[derive(PartialEq)]
enum Shape<'a> {
    Part(usize),
    Multipart(&'a str, Vec<Shape<'a>>),
}

impl<'a> Shape<'a> {
    /// As the message has them; nobody looks into `whole` ones.
    fn read(index: usize, entities: &'a [Entity], children: &[Vec<usize>], whole: &BTreeSet<usize>) -> Self {
        if children[index].is_empty() || whole.contains(&index) {
            return Self::Part(index);
        }
        let parts = children[index].iter().map(|child| Self::read(*child, entities, children, whole));
        Self::of(entities[index].content_type.essence(), parts.collect())
    }

    /// As they are composed; `embedded` says which of the attached parts stand with the HTML.
    fn written(plan: &Plan, embedded: &[bool]) -> Self {
        let files = |wanted: bool| {
            let files = plan.attached.iter().zip(embedded).filter(move |(_, embedded)| **embedded == wanted);
            files.map(|(index, _)| Self::Part(*index))
        };
        let html = plan.html.map(|html| {
            let related = std::iter::once(Self::Part(html)).chain(files(true));
            Self::of("multipart/related", related.collect())
        });
        let simple = [plan.text, plan.watch, plan.amp].into_iter().flatten().map(Self::Part);
        let rich = plan.alternatives.iter().map(|index| Self::Part(*index));
        let bodies: Vec<_> = simple.chain(html).chain(rich).collect();
        let mut parts = Vec::new();
        if !bodies.is_empty() {
            parts.push(Self::of("multipart/alternative", bodies));
        }
        parts.extend(files(false));
        Self::of("multipart/mixed", parts)
    }

    /// A multipart of one part is that part to its reader.
    fn of(kind: &'a str, mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::Multipart(kind, parts) }
    }
}

struct Walk<'a> {
    entities: &'a [Entity],
    message: &'a MessageView,
    children: Vec<Vec<usize>>,
    /// Whether there is no other part than one.
    is_alone: bool,
    plan: Plan,
    /// What came of looking whether a part can be kept: the rule that it breaks.
    keepable: BTreeMap<usize, Result<(), &'static str>>,
    /// Bytes.
    to_look_at: usize,
}

impl Walk<'_> {
    /// A part in whose place the bodies are; whether it is one form of them beside others.
    fn body(&mut self, index: usize, is_form: bool) {
        let children = self.children[index].clone();
        match self.entities[index].content_type.essence() {
            _ if children.is_empty() => self.leaf(index, is_form),
            "multipart/alternative" => {
                for child in children {
                    self.body(child, true);
                }
            }
            "multipart/mixed" => self.mixed(children, is_form),
            "multipart/related" => {
                let root = self.root(index, &children);
                self.body(root, false);
                for child in children.into_iter().filter(|child| *child != root) {
                    self.attach(child);
                }
            }
            _ if self.may_be_kept(index) => self.plan.attached.push(index),
            // RFC 2046 §5.1.3: what is not known is mixed.
            _ => self.mixed(children, is_form),
        }
    }

    /// What the other parts belong to (RFC 2387 §3.2): the one that is named, or the first; but a body before what
    /// is none, as readers look for one.
    fn root(&mut self, index: usize, children: &[usize]) -> usize {
        let named = self.entities[index].content_type.parameter("start");
        let named = named.map(|id| id.trim_ascii().trim_start_matches('<').trim_end_matches('>'));
        let is_named =
            |child: &usize| named.is_some() && self.message.parts[*child].content_id.as_deref() == named;
        let named = children.iter().copied().find(is_named).filter(|child| self.has_body(*child));
        named.or_else(|| children.iter().copied().find(|child| self.has_body(*child))).unwrap_or(children[0])
    }

    fn mixed(&mut self, children: Vec<usize>, is_form: bool) {
        let body = children.iter().copied().find(|child| self.has_body(*child));
        let main = body.or_else(|| children.iter().copied().find(|child| self.may_be_body(*child)));
        // What is signed or encrypted is the body, and text behind it the footer of a list.
        let mut before = children.iter().take_while(|child| Some(**child) != main);
        let is_footer = before.any(|child| {
            let kind = self.entities[*child].content_type.essence();
            matches!(kind, "multipart/signed" | "multipart/encrypted") && !self.may_be_body(*child)
        });
        let main = main.filter(|_| !is_footer);
        for child in children {
            if Some(child) == main { self.body(child, is_form) } else { self.attach(child) }
        }
    }

    /// A part that is no body; one that holds others is kept whole where it can be.
    fn attach(&mut self, index: usize) {
        if !self.entities[index].is_multipart || self.may_be_kept(index) {
            self.plan.attached.push(index);
        } else {
            for child in self.children[index].clone() {
                self.attach(child);
            }
        }
    }

    /// Whether a part can stand in a message as it is. Each is looked at in full, so there is an end to it where they
    /// lie in each other.
    fn may_be_kept(&mut self, index: usize) -> bool {
        if let Some(known) = self.keepable.get(&index) {
            return known.is_ok();
        }
        let size = self.entities[index].body.len();
        self.to_look_at = self.to_look_at.saturating_sub(size + 1);
        let keepable = if self.to_look_at > 0 {
            original_of(self.entities, self.message, index).map(drop)
        } else {
            Err("so many parts lie in each other")
        };
        self.keepable.insert(index, keepable);
        keepable.is_ok()
    }

    fn leaf(&mut self, index: usize, is_form: bool) {
        match self.form(index) {
            Role::Text if self.plan.text.is_none() => self.plan.text = Some(index),
            Role::Html if self.plan.html.is_none() => self.plan.html = Some(index),
            _ if is_form => self.alternative(index),
            _ => self.plan.attached.push(index),
        }
    }

    fn alternative(&mut self, index: usize) {
        let is_form =
            |kind: &str| matches!(kind, "text/plain" | "text/html") || kind.starts_with("multipart/");
        let (entity, part) = (&self.entities[index], &self.message.parts[index]);
        // Others are kept as parts: as text they would lose their name, what else is said of them, and what is no UTF-8.
        let is_text = part.is_utf8
            && part.filename.is_none()
            && known_encoding(entity, &self.message.raw).is_some()
            && other_fields(entity, self.message).next().is_none()
            && part.text().is_some_and(|text| !text.contains('\u{FFFD}'));
        match entity.content_type.essence() {
            "text/x-amp-html" if is_text && self.plan.amp.is_none() => self.plan.amp = Some(index),
            "text/watch-html" if is_text && self.plan.watch.is_none() => self.plan.watch = Some(index),
            // Written anew it would be a body: a form of it is nothing to save.
            kind if is_form(kind) && self.form(index) == Role::Attachment && !self.may_be_kept(index) => {
                self.plan.attached.push(index);
            }
            _ => self.plan.alternatives.push(index),
        }
    }

    /// What a part is by itself: to who looks at all parts, also at those inside of one that is kept whole, only the
    /// first text is a body. One without others is a body whatever its name.
    fn form(&self, index: usize) -> Role {
        let part = &self.message.parts[index];
        let is_body =
            (part.filename.is_none() || self.is_alone) && part.disposition.as_deref() != Some("attachment");
        match part.content_type.as_str() {
            _ if !is_body || self.entities[index].is_multipart => Role::Attachment,
            "text/html" => Role::Html,
            "text/plain" => Role::Text,
            kind if kind.starts_with("multipart/") => Role::Text,
            _ => Role::Attachment,
        }
    }

    /// Whether text or HTML is in a part that is looked into.
    fn has_body(&mut self, index: usize) -> bool {
        if !self.entities[index].is_multipart {
            return matches!(self.form(index), Role::Text | Role::Html);
        }
        self.may_be_body(index) && self.children[index].clone().into_iter().any(|child| self.has_body(child))
    }

    /// Whether the bodies may be in a part: it is one, or holds others and has to be looked into.
    fn may_be_body(&mut self, index: usize) -> bool {
        let essence = self.entities[index].content_type.essence();
        let is_ours = ["multipart/alternative", "multipart/mixed", "multipart/related"].contains(&essence);
        if self.entities[index].is_multipart {
            return is_ours || !self.may_be_kept(index);
        }
        matches!(self.form(index), Role::Text | Role::Html)
    }
}

/// A part as it stands in the message, its lines ending in CRLF; or the rule that keeps it from standing in another.
/// Of the whole message it is what describes its content.
fn original_of(entities: &[Entity], message: &MessageView, index: usize) -> Result<Vec<u8>, &'static str> {
    let Some(entity) = entities.get(index) else { return Err("there is such a part") };
    let bytes = |range: Range<usize>| message.raw.get(range).unwrap_or_default();
    let view = &message.parts[index];
    let is_attached_text =
        matches!(view.content, PartContent::Text(_)) && !matches!(view.role, Role::Text | Role::Html);
    // To the reader of a file it is no end of a line.
    if is_attached_text && bare_returns(bytes(entity.body.clone())).next().is_some() {
        return Err("lines end in CRLF");
    }
    let part = if entity.parent.is_some() {
        canonical_newlines(bytes(entity.header.start..entity.body.end)).into_owned()
    } else {
        let mut part = Vec::new();
        let describes = |field: &&Field| describes_part(bytes(field.name.clone()));
        for field in entity.fields.iter().filter(describes) {
            part.extend_from_slice(&canonical_newlines(bytes(field.name.start..field.value.end)));
            part.extend_from_slice(b"\r\n");
        }
        part.extend_from_slice(b"\r\n");
        let body = bytes(entity.body.clone());
        if is_file(view) && !body.ends_with(b"\n") {
            return Err("a message ends in CRLF");
        }
        part.extend_from_slice(&canonical_newlines(body));
        part
    };
    match original_rule(&part) {
        Some(rule) => Err(rule),
        // What line ends were changed in may say something else now, and so may a header without an end.
        None if is_same(view, entity, &part) => Ok(part),
        None => Err("lines end in CRLF"),
    }
}

/// Whether each byte of the content as it is written counts, as in what is no text.
fn is_file(part: &PartView) -> bool {
    let is_bytes =
        matches!(part.content, PartContent::Bytes(_)) && !part.content_type.starts_with("message/");
    is_bytes && part.encoding != Encoding::Base64
}

/// Whether a part by itself is read as it is in its message.
fn is_same(part: &PartView, entity: &Entity, alone: &[u8]) -> bool {
    let (entities, view) = read_alone(alone);
    let Some(read) = view.parts.first() else { return false };
    let is_in_own_encoding =
        entities.first().is_some_and(|entity| known_encoding(entity, &view.raw).is_none());
    let same_content = match (&part.content, &read.content) {
        (PartContent::Text(text), PartContent::Text(read)) => {
            let is_ended = entity.parent.is_some() || alone.ends_with(b"\r\n");
            lines_of(text) == lines_of(read) && (is_ended || is_same_when_ended(text, alone))
        }
        (PartContent::Container, PartContent::Container) => true,
        (PartContent::Bytes(bytes), PartContent::Bytes(read))
            if part.content_type.starts_with("message/") || is_in_own_encoding =>
        {
            bytes == read || *canonical_newlines(bytes) == **read
        }
        (content, read) => content == read,
    };
    let same_type = entities.first().is_some_and(|read| read.content_type == entity.content_type);
    same_content
        && same_type
        && part.filename == read.filename
        && part.content_id == read.content_id
        && part.disposition == read.disposition
}

fn read_alone(part: &[u8]) -> (Vec<Entity>, MessageView) {
    let (entities, _) = split(part, &ParseLimits::default());
    let view = MessageView::of(part.into(), &entities);
    (entities, view)
}

/// Whether text that ends amid a line, as a whole message may, says the same with the line end that it will get: what
/// ends amid a character, or in the shift of a charset, does not.
fn is_same_when_ended(text: &str, alone: &[u8]) -> bool {
    let (_, view) = read_alone(&[alone, b"\r\n"].concat());
    let read = view.parts.first().and_then(PartView::text).map(|text| lines_of(text));
    read.is_some_and(|read| read.trim_end_matches('\n') == lines_of(text).trim_end_matches('\n'))
}

/// The text of a body, its lines ending in LF; paragraphs in one line where they flow (RFC 3676).
fn body_of(entities: &[Entity], message: &MessageView, index: usize) -> Option<String> {
    let text = message.parts.get(index)?.text()?;
    let content_type = &entities.get(index)?.content_type;
    let says =
        |name, value| content_type.parameter(name).is_some_and(|said| said.eq_ignore_ascii_case(value));
    let flows = content_type.essence() == "text/plain" && says("format", "flowed");
    Some(if flows { unflow(text, says("delsp", "yes")) } else { lines_of(text) })
}

/// The fields of a part that no field of a draft says; those of the whole message are its header.
fn other_fields<'a>(
    entity: &'a Entity,
    message: &'a MessageView,
) -> impl Iterator<Item = (Cow<'a, str>, &'a [u8])> {
    let bytes = |range: &Range<usize>| message.raw.get(range.clone()).unwrap_or_default();
    let fields = entity.fields.iter().filter(|_| entity.parent.is_some());
    let named = fields.map(move |field| (String::from_utf8_lossy(bytes(&field.name)), bytes(&field.value)));
    named.filter(|(name, _)| !is_written_by_us(name))
}

struct Reader<'a> {
    entities: &'a [Entity],
    message: &'a MessageView,
    /// That of header fields.
    charset: Option<&'a str>,
    /// Content ids of the parts so far.
    ids: BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn new(entities: &'a [Entity], message: &'a MessageView) -> Self {
        let charset = charset_of_headers(entities);
        Self { entities, message, charset, ids: BTreeSet::new(), diagnostics: Vec::new() }
    }

    /// Tells of multiparts that are not written: those that cannot be, and what is said of them.
    fn containers(&mut self, keepable: &BTreeMap<usize, Result<(), &'static str>>, whole: &BTreeSet<usize>) {
        for (index, entity) in self.entities.iter().enumerate().filter(|(_, entity)| entity.is_multipart) {
            if whole.contains(&index) {
                continue;
            }
            if let Some(Err(rule)) = keepable.get(&index) {
                self.not_kept(index, rule);
            }
            self.tell_fields(index, entity);
        }
    }

    fn not_kept(&mut self, index: usize, rule: &'static str) {
        let found = Diagnostic::new(&kinds::PART_NOT_KEPT).param("rule", rule);
        self.diagnostics.push(found.param("part", self.message.parts[index].number.as_str()));
    }

    /// Tells of the fields that are left out.
    fn tell_fields(&mut self, index: usize, entity: &Entity) {
        let number = &self.message.parts[index].number;
        let told = other_fields(entity, self.message).map(|(name, _)| changed(number, "header field", &name));
        self.diagnostics.extend(told);
    }

    /// A body, and the part as it stands in the message where another would be written.
    fn body(&mut self, index: Option<usize>, kind: &'static str) -> (Option<String>, Option<Vec<u8>>) {
        let Some((index, text)) =
            index.and_then(|index| Some((index, body_of(self.entities, self.message, index)?)))
        else {
            return (None, None);
        };
        let keepable = original_of(self.entities, self.message, index);
        if keepable.is_err() {
            self.tell_fields(index, &self.entities[index]);
            self.encoding(index);
        }
        let original = self.kept(index, keepable, &part_anew(Anew::Body(kind, &text)));
        let part = &self.message.parts[index];
        if let (Some(name), None) = (&part.filename, &original) {
            // A body that is written anew has none.
            self.diagnostics.push(changed(&part.number, "file name", name));
        }
        (Some(text), original)
    }

    /// An attachment or an alternative, with its original where another would be written.
    fn part(&mut self, index: usize, placing: impl Fn(&Attachment) -> Placing) -> Attachment {
        let mut attachment = self.fields(index);
        let number = self.message.parts[index].number.clone();
        let anew = attachment_alone(&attachment, placing(&attachment));
        let anew = anew.map(|valid| part_anew(Anew::Attachment(&valid))).unwrap_or_default();
        let keepable = original_of(self.entities, self.message, index);
        if keepable.is_err() {
            self.write_anew(index, &mut attachment);
        }
        // No draft may have an id twice, but in parts that are kept.
        let is_repeated = attachment.cid.as_ref().is_some_and(|id| !self.ids.insert(id.clone()));
        if is_repeated && keepable.is_err() {
            let id = attachment.cid.take().unwrap_or_default();
            self.diagnostics.push(changed(&number, "content id", &id));
        }
        attachment.original = self.kept(index, keepable, if is_repeated { &[] } else { &anew });
        if self.entities[index].is_multipart {
            let kind = self.entities[index].content_type.essence();
            let found = Diagnostic::new(&kinds::PART_KEPT_WHOLE);
            self.diagnostics.push(found.param("part", number).param("type", kind));
        }
        attachment
    }

    /// What is said of a part besides what it is, which no original says.
    fn write_anew(&mut self, index: usize, attachment: &mut Attachment) {
        let (entity, part) = (&self.entities[index], &self.message.parts[index]);
        // To readers, what is not said to be attached is not.
        if attachment.disposition.is_none() && part.text().is_some() {
            attachment.disposition = Some("inline".to_owned());
        }
        if self.encoding(index) {
            // RFC 2045 §6.4.
            attachment.content_type = Some("application/octet-stream".to_owned());
        }
        for (name, value) in other_fields(entity, self.message) {
            let value = header_text(value, self.charset);
            // RFC 2045 §9: no other has a meaning in a part.
            let is_kept = name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("content-"))
                && !charset::loses(&value);
            match written(&name, &value, &text_of(&value), false).filter(|_| is_kept) {
                Some(header) => attachment.headers.push(header),
                None => self.diagnostics.push(changed(&part.number, "header field", &name)),
            }
        }
    }

    /// Whether the transfer encoding of a part is one that only its author's program reads, which is told.
    fn encoding(&mut self, index: usize) -> bool {
        let (entity, raw) = (&self.entities[index], &self.message.raw);
        let is_unknown = known_encoding(entity, raw).is_none();
        if is_unknown {
            let label = entity.field("Content-Transfer-Encoding", raw).unwrap_or_default();
            let label = String::from_utf8_lossy(label.trim_ascii()).into_owned();
            self.diagnostics.push(changed(&self.message.parts[index].number, "transfer encoding", &label));
        }
        is_unknown
    }

    /// The part as it stands in the message, unless that is `anew`.
    fn kept(
        &mut self,
        index: usize,
        keepable: Result<Vec<u8>, &'static str>,
        anew: &[u8],
    ) -> Option<Vec<u8>> {
        match keepable {
            Ok(original) if original != anew => Some(original),
            Ok(_) => None,
            Err(rule) => {
                self.not_kept(index, rule);
                None
            }
        }
    }

    /// What the header and the content of a part say.
    fn fields(&mut self, index: usize) -> Attachment {
        let (entity, part) = (&self.entities[index], &self.message.parts[index]);
        let raw = &self.message.raw;
        let encoded = raw.get(entity.body.clone()).unwrap_or_default();
        let content = match &part.content {
            PartContent::Bytes(bytes) => Content::Bytes(bytes.to_vec()),
            PartContent::Text(_) => Content::Bytes(decode_content(encoding_of(entity, raw), encoded)),
            PartContent::Container => Content::Missing,
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
            content,
            content_type: Some(self.media_type(&part.number, &entity.content_type, entity.is_multipart)),
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
    fn media_type(&mut self, part: &str, declared: &ContentField, is_multipart: bool) -> String {
        if declared.essence().starts_with("multipart/") && !is_multipart {
            return "text/plain".to_owned();
        }
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
    Diagnostic::new(&kinds::PART_CHANGED).param("part", part).param("what", what).param("value", shown(value))
}

fn plain_char(c: char) -> char {
    if FileName::new(c.encode_utf8(&mut [0; 4])).is_ok() || c == '.' { c } else { '_' }
}
