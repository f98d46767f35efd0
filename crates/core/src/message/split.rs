//! Where the parts of a message stand (RFC 2046 §5.1): one pass over its lines, and no part inside another is
//! looked for twice. Only types are decoded here.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::fields::without_line_end;
use super::limits::{Limit, ParseLimits};
use super::view::{charset_of_headers, header_text};
use crate::mime::ContentField;

/// What calls itself for the parts inside of a part has to end, whatever the limits are.
const MAX_DEPTH: usize = 500;

/// A header field as it stands in the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: Range<usize>,
    /// What follows the colon, folded, without the last line end.
    pub(crate) value: Range<usize>,
}

/// A part as it stands in the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entity {
    /// Index of the multipart that it is in.
    pub(crate) parent: Option<usize>,
    /// Its header lines, without the empty line after them.
    pub(crate) header: Range<usize>,
    /// Its content; for a multipart all of its parts with their boundaries.
    pub(crate) body: Range<usize>,
    pub(crate) fields: Vec<Field>,
    /// `Content-Type`, or what stands for it where there is none (RFC 2045 §5.2, RFC 2046 §5.1.5).
    pub(crate) content_type: ContentField,
    /// Whether there are parts inside.
    pub(crate) is_multipart: bool,
}

impl Entity {
    /// The raw value of the first field called `name`.
    pub(crate) fn field<'a>(&self, name: &str, raw: &'a [u8]) -> Option<&'a [u8]> {
        let field = self.fields.iter().find(|field| {
            raw.get(field.name.clone()).is_some_and(|known| known.eq_ignore_ascii_case(name.as_bytes()))
        })?;
        raw.get(field.value.clone())
    }
}

/// The parts of a message in wire order, the first of which is the whole message; and the first limit that
/// it exceeds. What lies beyond a limit is not taken apart.
pub(crate) fn split(raw: &[u8], limits: &ParseLimits) -> (Vec<Entity>, Option<Limit>) {
    let mut splitter = Splitter {
        raw,
        limits,
        entities: Vec::new(),
        open: Vec::new(),
        boundaries: BTreeMap::new(),
        place: Place::Between,
        is_lost: false,
        exceeded: None,
    };
    splitter.begin(None, 0);
    splitter.lines();
    for entity in &mut splitter.entities {
        // One whose boundary never comes is text to its reader.
        entity.is_multipart = false;
    }
    for i in 1..splitter.entities.len() {
        if let Some(parent) = splitter.entities[i].parent {
            splitter.entities[parent].is_multipart = true;
        }
    }
    decode_types(&mut splitter.entities, raw);
    (splitter.entities, splitter.exceeded)
}

/// Reads the types again that are in the charset of the text: file names stand in them.
fn decode_types(entities: &mut [Entity], raw: &[u8]) {
    // What is said to be ASCII says nothing of other bytes.
    let charset = charset_of_headers(entities).filter(|name| !name.eq_ignore_ascii_case("us-ascii"));
    let charset = charset.map(str::to_owned);
    for entity in entities {
        let Some(value) = entity.field("Content-Type", raw) else { continue };
        if let Cow::Owned(text) = header_text(value, charset.as_deref()) {
            entity.content_type = ContentField::media_type(&text);
        }
    }
}

/// What the line that is looked at belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The header of the newest part.
    Header,
    /// The content of the newest part.
    Body,
    /// What stands before the first part of a multipart, after its last, or beyond a limit.
    Between,
}

struct Splitter<'a> {
    raw: &'a [u8],
    limits: &'a ParseLimits,
    entities: Vec<Entity>,
    /// The multiparts that the line lies in, from the outside in.
    open: Vec<Open>,
    /// The places in `open` of those with a boundary, the innermost last.
    boundaries: BTreeMap<Vec<u8>, Vec<usize>>,
    place: Place,
    /// Whether the line before was no field, though the header goes on: what continues it belongs to none.
    is_lost: bool,
    exceeded: Option<Limit>,
}

struct Open {
    entity: usize,
    boundary: Vec<u8>,
}

impl Splitter<'_> {
    fn lines(&mut self) {
        let mut start = 0;
        // Where the content of the line before ends: the line end before a boundary belongs to the boundary.
        let mut before = 0;
        while start < self.raw.len() {
            let next = memchr::memchr(b'\n', &self.raw[start..]).map_or(self.raw.len(), |at| start + at + 1);
            let end = start + without_line_end(&self.raw[start..next]).len();
            let mut found = self.delimiter(start..end);
            // A header without an empty line behind it ends at the first boundary of its own part.
            if found.is_none() && self.line(start..end, next) {
                found = self.delimiter(start..end);
            }
            if let Some((level, is_last)) = found {
                self.boundary(level, is_last, before, next);
            }
            (start, before) = (next, end);
        }
        if self.place == Place::Header {
            self.finish_header(self.raw.len(), self.raw.len());
        }
        self.close(0, self.raw.len());
    }

    /// Which of the open multiparts a line is a boundary of, and whether it is the last (RFC 2046 §5.1.1).
    fn delimiter(&self, line: Range<usize>) -> Option<(usize, bool)> {
        let text = self.raw.get(line)?.strip_prefix(b"--")?.trim_ascii_end();
        let innermost = |boundary: &[u8]| self.boundaries.get(boundary)?.last().copied();
        match innermost(text) {
            Some(level) => Some((level, false)),
            None => Some((innermost(text.strip_suffix(b"--")?)?, true)),
        }
    }

    fn boundary(&mut self, level: usize, is_last: bool, before: usize, next: usize) {
        if self.place == Place::Header {
            let start = self.entities.last().map_or(before, |entity| entity.header.start);
            self.finish_header(before.max(start), before.max(start));
        }
        self.close(level + 1, before);
        if is_last {
            self.forget(level);
        } else if self.entities.len() >= self.limits.parts {
            self.exceed(Limit::Parts);
        } else {
            self.begin(self.open.get(level).map(|open| open.entity), next);
        }
    }

    /// Takes a line that is no boundary; whether it ended a header, to which it does not belong.
    fn line(&mut self, line: Range<usize>, next: usize) -> bool {
        if self.place != Place::Header {
            return false;
        }
        let Some(entity) = self.entities.last_mut() else { return false };
        let text = self.raw.get(line.clone()).unwrap_or_default();
        if text.is_empty() {
            self.finish_header(line.start, next);
        } else if matches!(text[0], b' ' | b'\t') {
            if let (Some(field), false) = (entity.fields.last_mut(), self.is_lost) {
                field.value.end = line.end;
            }
        } else if let Some(name) = field_name(text) {
            self.is_lost = false;
            let colon = line.start + memchr::memchr(b':', text).unwrap_or_default();
            entity.fields.push(Field { name: line.start..line.start + name, value: colon + 1..line.end });
        } else if entity.fields.is_empty() && entity.parent.is_none() && is_mailbox_line(text) {
            entity.header.start = next;
        } else if entity.fields.is_empty() || !text.contains(&b':') {
            // No field, so no header any more: who wrote it forgot the empty line.
            self.finish_header(line.start, line.start);
            return true;
        } else {
            self.is_lost = true;
        }
        false
    }

    fn begin(&mut self, parent: Option<usize>, at: usize) {
        let in_digest = parent
            .and_then(|parent| self.entities.get(parent))
            .is_some_and(|parent| parent.content_type.essence() == "multipart/digest");
        self.entities.push(Entity {
            parent,
            header: at..at,
            body: at..at,
            fields: Vec::new(),
            content_type: ContentField::of(if in_digest { "message/rfc822" } else { "text/plain" }),
            is_multipart: false,
        });
        self.place = Place::Header;
        self.is_lost = false;
    }

    /// The newest part's header ends at `end`, its content starts at `body`.
    fn finish_header(&mut self, end: usize, body: usize) {
        let Some((last, entity)) = self.entities.iter_mut().enumerate().last() else { return };
        entity.header.end = end;
        entity.body = body..body;
        if let Some(value) = entity.field("Content-Type", self.raw) {
            entity.content_type = ContentField::media_type(value);
        }
        let longest = entity.fields.iter().map(|field| field.value.end - field.name.start).max();
        let size = entity.header.len();
        let boundary = entity.content_type.parameter("boundary").unwrap_or_default().trim_ascii_end();
        let boundary = boundary.as_bytes().to_vec();
        let is_multipart = entity.content_type.essence().starts_with("multipart/") && !boundary.is_empty();
        if longest > Some(self.limits.field) {
            self.exceed(Limit::Field);
        }
        if size > self.limits.header {
            self.exceed(Limit::Header);
        }
        self.place = Place::Body;
        if is_multipart && self.open.len() >= self.limits.depth.min(MAX_DEPTH) {
            self.exceed(Limit::Depth);
        } else if is_multipart {
            self.boundaries.entry(boundary.clone()).or_default().push(self.open.len());
            self.open.push(Open { entity: last, boundary });
            self.place = Place::Between;
        }
    }

    /// Ends the newest part, if its content is being read.
    fn finish_entity(&mut self, at: usize) {
        if self.place == Place::Body
            && let Some(entity) = self.entities.last_mut()
        {
            entity.body.end = at.max(entity.body.start);
            self.place = Place::Between;
        }
    }

    /// Ends the newest part and every open multipart from `level` on.
    fn close(&mut self, level: usize, at: usize) {
        self.finish_entity(at);
        while self.open.len() > level {
            self.forget(self.open.len() - 1);
            let Some(Open { entity, .. }) = self.open.pop() else { return };
            if let Some(entity) = self.entities.get_mut(entity) {
                entity.body.end = at.max(entity.body.start);
            }
        }
    }

    /// No line is a boundary of the multipart at `level` any more.
    fn forget(&mut self, level: usize) {
        let Some(open) = self.open.get_mut(level) else { return };
        let boundary = std::mem::take(&mut open.boundary);
        if let Some(levels) = self.boundaries.get_mut(&boundary)
            && levels.pop_if(|known| *known == level).is_some()
            && levels.is_empty()
        {
            self.boundaries.remove(&boundary);
        }
    }

    fn exceed(&mut self, limit: Limit) {
        self.exceeded.get_or_insert(limit);
    }
}

/// The length of the field name that a line begins with (RFC 5322 §2.2); white space before the colon is
/// obsolete (§4.5), and left out.
fn field_name(line: &[u8]) -> Option<usize> {
    let name = line[..memchr::memchr(b':', line)?].trim_ascii_end();
    (!name.is_empty() && name.iter().all(|b| matches!(b, b'!'..=b'~'))).then_some(name.len())
}

/// The line that a message begins with in an mbox file (RFC 4155).
fn is_mailbox_line(line: &[u8]) -> bool {
    line.starts_with(b"From ") || line.starts_with(b">From ")
}
