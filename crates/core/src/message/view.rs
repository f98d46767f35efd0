//! A message as its reader sees it: decoded headers and a flat list of parts. What lint, score and
//! plugins look at, whether the message was composed here or came as a file.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use encodify::{base64, qp};
use serde::Serialize;

use super::Structure;
use super::limits::ParseLimits;
use super::split::{Entity, split};
use crate::bytes::bare_returns;
use crate::mime::{ContentField, charset};

/// What a part is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Role {
    /// Holds other parts.
    Container,
    /// The plain text body.
    Text,
    /// The HTML body.
    Html,
    /// Another form of the body: AMP, a calendar.
    Alternative,
    /// Shown inside the HTML, by its content id.
    Inline,
    /// To be saved.
    Attachment,
}

impl Role {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Container => "container",
            Self::Text => "text",
            Self::Html => "html",
            Self::Alternative => "alternative",
            Self::Inline => "inline",
            Self::Attachment => "attachment",
        }
    }
}

/// How a part's content is written (RFC 2045 §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// 7bit, 8bit or binary: as it is.
    Identity,
    /// Quoted-printable.
    QuotedPrintable,
    /// Base64.
    Base64,
}

/// A header field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderView {
    /// The field name as written.
    pub name: String,
    /// The value, unfolded and decoded (RFC 2047).
    pub value: String,
    /// Where the value stands in the raw message.
    pub bytes: Range<usize>,
}

/// The content of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartContent {
    /// None of its own.
    Container,
    /// Text in Unicode.
    Text(Arc<str>),
    /// Bytes, decoded.
    Bytes(Arc<[u8]>),
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartView {
    /// Index of the multipart that it is in.
    pub parent: Option<usize>,
    /// Part number as IMAP counts; empty for the multipart that is the whole message.
    pub number: String,
    /// What it is there for.
    pub role: Role,
    /// `type/subtype` in lower case.
    pub content_type: String,
    /// The parameters of its type, names in lower case, values decoded (RFC 2231).
    pub parameters: Vec<(String, String)>,
    /// `attachment`, `inline` or another disposition (RFC 2183), in lower case.
    pub disposition: Option<String>,
    /// The parameters of that.
    pub disposition_parameters: Vec<(String, String)>,
    /// The file name, decoded.
    pub filename: Option<String>,
    /// The content id without brackets.
    pub content_id: Option<String>,
    /// Its content.
    pub content: PartContent,
    /// How the content is written.
    pub encoding: Encoding,
    /// Whether the written bytes are UTF-8, so that places in the text are places in them.
    pub is_utf8: bool,
    /// Where the encoded content stands in the raw message.
    pub bytes: Range<usize>,
}

impl PartView {
    /// Bytes of the decoded content; 0 for a container.
    pub fn size(&self) -> usize {
        match &self.content {
            PartContent::Container => 0,
            PartContent::Text(text) => text.len(),
            PartContent::Bytes(bytes) => bytes.len(),
        }
    }

    /// The text, for parts that are text.
    pub fn text(&self) -> Option<&Arc<str>> {
        match &self.content {
            PartContent::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A message taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageView {
    /// The message itself.
    pub raw: Arc<[u8]>,
    /// Its header fields in wire order.
    pub headers: Vec<HeaderView>,
    /// Its parts in wire order; the first is the whole message.
    pub parts: Vec<PartView>,
}

impl MessageView {
    /// Takes a message apart. Anything can be read as a message; what has no header is one text part. What lies
    /// beyond the [default limits](ParseLimits) is not looked into.
    pub fn parse(raw: impl Into<Arc<[u8]>>) -> Self {
        let raw = with_line_feeds(raw.into());
        let (entities, _) = split(&raw, &ParseLimits::default());
        Self::of(raw, &entities)
    }

    /// The view of a message that has been split.
    pub(crate) fn of(raw: Arc<[u8]>, entities: &[Entity]) -> Self {
        Self::read(raw, entities, holds_one_part(entities))
    }

    /// The view of a part that stands beside others in its message.
    pub(crate) fn of_part(raw: Arc<[u8]>, entities: &[Entity]) -> Self {
        Self::read(raw, entities, false)
    }

    fn read(raw: Arc<[u8]>, entities: &[Entity], is_alone: bool) -> Self {
        let charset = charset_of_headers(entities);
        let headers = entities.first().map(|root| headers(root, &raw, charset)).unwrap_or_default();
        let whole = Whole { entities, charset, is_alone, raw: &raw };
        let placed = entities.iter().zip(places(entities));
        let parts = placed.map(|(entity, number)| part_view(entity, number, &whole)).collect();
        Self { headers, parts: only_first_bodies(parts), raw }
    }

    /// The tree of its parts.
    pub fn structure(&self) -> Structure {
        let mut children = vec![Vec::new(); self.parts.len()];
        for (index, part) in self.parts.iter().enumerate() {
            if let Some(parent) = part.parent {
                children[parent].push(index);
            }
        }
        self.tree(0, &children)
    }

    fn tree(&self, index: usize, children: &[Vec<usize>]) -> Structure {
        let part = &self.parts[index];
        let parts: Vec<_> = children[index].iter().map(|child| self.tree(*child, children)).collect();
        Structure {
            part: part.number.clone(),
            content_type: part.content_type.clone(),
            role: part.role,
            size: part.size() + parts.iter().map(|part| part.size).sum::<usize>(),
            filename: part.filename.clone(),
            content_id: part.content_id.clone(),
            parts,
        }
    }

    /// The decoded values of every field called `name`.
    pub fn header<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a HeaderView> {
        self.headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name))
    }

    /// The body with `role`.
    pub fn body(&self, role: Role) -> Option<(usize, &PartView, &Arc<str>)> {
        self.parts
            .iter()
            .enumerate()
            .filter(|(_, part)| part.role == role)
            .find_map(|(index, part)| part.text().map(|text| (index, part, text)))
    }
}

/// A message whose lines end in CR alone, as on old Macintoshes; places stay what they are.
pub(crate) fn with_line_feeds(raw: Arc<[u8]>) -> Arc<[u8]> {
    if memchr::memchr(b'\n', &raw).is_some() || memchr::memchr(b'\r', &raw).is_none() {
        return raw;
    }
    raw.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect()
}

/// What header fields are in that are neither ASCII nor UTF-8: that of the text, if any.
pub(crate) fn charset_of_headers(entities: &[Entity]) -> Option<&str> {
    let mut texts = entities.iter().filter(|entity| entity.content_type.essence().starts_with("text/"));
    texts.find_map(|entity| entity.content_type.parameter("charset"))
}

/// What a charset of seven bits is told by (ISO 2022).
const ESCAPE: u8 = 0x1B;

/// A raw header value in UTF-8 or ASCII. Some write the bytes of another charset, and say nothing of it.
pub(crate) fn header_text<'a>(value: &'a [u8], charset: Option<&str>) -> Cow<'a, [u8]> {
    let is_utf8 = std::str::from_utf8(value).is_ok();
    let has_escapes = is_utf8 && value.contains(&ESCAPE);
    let is_of_seven_bits =
        |charset: &str| charset.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("iso-2022-"));
    let decoded = match charset {
        Some(charset) if !is_utf8 || has_escapes && is_of_seven_bits(charset) => {
            Some(charset::decode_body(charset.as_bytes(), value))
        }
        _ if has_escapes => charset::decode_iso_2022_jp(value),
        _ => None,
    };
    decoded.map_or(value.into(), |text| text.into_bytes().into())
}

fn headers(root: &Entity, raw: &[u8], charset: Option<&str>) -> Vec<HeaderView> {
    root.fields
        .iter()
        .map(|field| {
            let name = raw.get(field.name.clone()).unwrap_or_default();
            let value = raw.get(field.value.clone()).unwrap_or_default();
            HeaderView {
                name: String::from_utf8_lossy(name).into_owned(),
                value: charset::decode_words(&header_text(value, charset)),
                bytes: field.value.clone(),
            }
        })
        .collect()
}

/// Part number of every part. Children come after their parent, so one pass is enough.
fn places(entities: &[Entity]) -> Vec<String> {
    let mut children = vec![0_usize; entities.len()];
    let mut numbers: Vec<String> = Vec::with_capacity(entities.len());
    for entity in entities {
        numbers.push(match entity.parent {
            Some(parent) => {
                children[parent] += 1;
                let prefix = &numbers[parent];
                let dot = if prefix.is_empty() { "" } else { "." };
                format!("{prefix}{dot}{}", children[parent])
            }
            None if entity.is_multipart => String::new(),
            None => "1".to_owned(),
        });
    }
    numbers
}

/// Quoted-printable in which a carriage return that ends no line stands for itself, which decoders pass over.
fn carriage_returns_kept(encoded: &[u8]) -> Cow<'_, [u8]> {
    if bare_returns(encoded).next().is_none() {
        return encoded.into();
    }
    let mut out = Vec::with_capacity(encoded.len());
    let mut written = 0;
    for at in bare_returns(encoded) {
        out.extend_from_slice(&encoded[written..at]);
        // Behind “=”, with blanks or without, it is the end of a line that goes on.
        let last = out.iter().rfind(|b| !matches!(b, b' ' | b'\t'));
        out.extend_from_slice(if last == Some(&b'=') { b"\r\n" } else { b"=0D" });
        written = at + 1;
    }
    out.extend_from_slice(&encoded[written..]);
    out.into()
}

/// Content before transfer encoding (RFC 2045 §6), as far as it can be read.
pub(crate) fn decode_content(encoding: Encoding, encoded: &[u8]) -> Vec<u8> {
    match encoding {
        Encoding::Identity => encoded.to_vec(),
        Encoding::QuotedPrintable => {
            let encoded = carriage_returns_kept(encoded);
            qp::BODY.decode(&encoded).map_or_else(|_| encoded.to_vec(), Into::into)
        }
        Encoding::Base64 => {
            let mut out = Vec::with_capacity(encoded.len() / 4 * 3);
            if base64::LENIENT.decode_prefix(encoded, &mut out) < encoded.len() {
                // What is no base64 is passed over (RFC 2045 §6.8).
                let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
                let symbols: Vec<u8> = encoded.iter().copied().filter(is_base64).collect();
                out.clear();
                base64::LENIENT.decode_prefix(&symbols, &mut out);
            }
            out
        }
    }
}

pub(crate) fn encoding_of(entity: &Entity, raw: &[u8]) -> Encoding {
    known_encoding(entity, raw).unwrap_or(Encoding::Identity)
}

/// How content was encoded; `None` for what only its author's program reads (RFC 2045 §6.3).
pub(crate) fn known_encoding(entity: &Entity, raw: &[u8]) -> Option<Encoding> {
    let value = entity.field("Content-Transfer-Encoding", raw).unwrap_or_default();
    match ContentField::disposition(value).essence() {
        "base64" => Some(Encoding::Base64),
        "quoted-printable" => Some(Encoding::QuotedPrintable),
        "" | "7bit" | "8bit" | "binary" => Some(Encoding::Identity),
        _ => None,
    }
}

/// An identifier without its angle brackets.
pub(crate) fn content_id_of(entity: &Entity, raw: &[u8]) -> Option<String> {
    let value = charset::decode_words(entity.field("Content-ID", raw)?);
    let id = value.trim_ascii().trim_matches(['<', '>']);
    (!id.is_empty()).then(|| id.to_owned())
}

/// Whether there is nothing in a message but one part: its text is what there is to read, whatever its name.
pub(crate) fn holds_one_part(entities: &[Entity]) -> bool {
    entities.iter().enumerate().all(|(index, entity)| entity.parent == index.checked_sub(1))
}

/// What a part stands in.
struct Whole<'a> {
    entities: &'a [Entity],
    /// That of header fields.
    charset: Option<&'a str>,
    /// Whether there is no other part.
    is_alone: bool,
    raw: &'a [u8],
}

fn part_view(entity: &Entity, number: String, whole: &Whole<'_>) -> PartView {
    let raw = whole.raw;
    let encoding = encoding_of(entity, raw);
    let disposition = entity.field("Content-Disposition", raw);
    let disposition = disposition.map(|value| ContentField::disposition(&header_text(value, whole.charset)));
    let named = disposition.as_ref().and_then(|disposition| disposition.parameter("filename"));
    let filename = named.or(entity.content_type.parameter("name")).map(str::to_owned);
    let charset = entity.content_type.parameter("charset");
    let essence = entity.content_type.essence();
    let encoded = raw.get(entity.body.clone()).unwrap_or_default();
    let is_text = essence.starts_with("text/") || essence.starts_with("multipart/");
    let content = if entity.is_multipart {
        PartContent::Container
    } else if is_text {
        let bytes = decode_content(encoding, encoded);
        PartContent::Text(charset::decode_body(charset.unwrap_or_default().as_bytes(), &bytes).into())
    } else {
        PartContent::Bytes(decode_content(encoding, encoded).into())
    };
    let parent = entity.parent.and_then(|parent| whole.entities.get(parent));
    let content_id = content_id_of(entity, raw);
    let (disposition, disposition_parameters) = disposition.map(ContentField::into_parts).unzip();
    let known = Known {
        is_attachment: disposition.as_deref() == Some("attachment"),
        in_related: parent.is_some_and(|parent| parent.content_type.essence() == "multipart/related"),
        has_name: filename.is_some(),
        is_alone: whole.is_alone,
        has_id: content_id.is_some(),
    };
    PartView {
        parent: entity.parent,
        number,
        role: match essence {
            _ if entity.is_multipart => Role::Container,
            // One without parts is text to its reader.
            _ if essence.starts_with("multipart/") => role("text/plain", &known),
            _ => role(essence, &known),
        },
        content_type: essence.to_owned(),
        parameters: entity.content_type.parameters().to_vec(),
        disposition,
        disposition_parameters: disposition_parameters.unwrap_or_default(),
        filename,
        content_id,
        content,
        encoding,
        is_utf8: charset.is_none_or(|charset| {
            ["utf-8", "us-ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known))
        }),
        bytes: entity.body.clone(),
    }
}

/// What besides its type says what a part is there for.
#[allow(clippy::struct_excessive_bools, reason = "facts that do not depend on each other")]
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) is_attachment: bool,
    pub(crate) in_related: bool,
    pub(crate) has_name: bool,
    pub(crate) is_alone: bool,
    pub(crate) has_id: bool,
}

/// What a part is to its reader.
pub(crate) fn role(essence: &str, known: &Known) -> Role {
    match essence {
        _ if known.is_attachment => Role::Attachment,
        "text/plain" if !known.has_name || known.is_alone => Role::Text,
        "text/html" if !known.has_name || known.is_alone => Role::Html,
        _ if known.in_related && known.has_id => Role::Inline,
        _ => Role::Attachment,
    }
}

/// A message has one text and one HTML body; later ones are attachments to their reader.
fn only_first_bodies(mut parts: Vec<PartView>) -> Vec<PartView> {
    for role in [Role::Text, Role::Html] {
        for part in parts.iter_mut().filter(|part| part.role == role).skip(1) {
            part.role = Role::Attachment;
        }
    }
    parts
}
