//! A message as its reader sees it: decoded headers and a flat list of parts. What lint, score and
//! plugins look at, whether the message was composed here or came as a file.

use std::ops::Range;
use std::sync::Arc;

use encodify::rfc2047;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};
use serde::Serialize;

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
    /// Takes a message apart. Anything can be read as a message; what has no header is one text part.
    pub fn parse(raw: impl Into<Arc<[u8]>>) -> Self {
        let raw = raw.into();
        let Some(message) = MessageParser::new().parse(&raw[..]) else {
            return Self::unreadable(raw);
        };
        let headers = message.parts.first().map(|root| headers(root, &raw)).unwrap_or_default();
        let placed = places(&message.parts);
        let parts = message
            .parts
            .iter()
            .zip(placed)
            .map(|(part, (parent, number))| part_view(part, parent, number, &message.parts, &raw))
            .collect::<Vec<_>>();
        Self { headers, parts: only_first_bodies(parts), raw }
    }

    fn unreadable(raw: Arc<[u8]>) -> Self {
        let text: Arc<str> = String::from_utf8_lossy(&raw).into();
        let part = PartView {
            parent: None,
            number: "1".to_owned(),
            role: Role::Text,
            content_type: "text/plain".to_owned(),
            filename: None,
            content_id: None,
            content: PartContent::Text(text),
            encoding: Encoding::Identity,
            is_utf8: true,
            bytes: 0..raw.len(),
        };
        Self { headers: Vec::new(), parts: vec![part], raw }
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

fn headers(root: &MessagePart<'_>, raw: &[u8]) -> Vec<HeaderView> {
    root.headers
        .iter()
        .map(|header| {
            let field = header.offset_field as usize..header.offset_end as usize;
            let bytes = header.offset_start as usize..header.offset_end as usize;
            // The parser knows common names by number; the message has the name as written.
            let name = raw.get(field).unwrap_or_default().split(|b| *b == b':').next().unwrap_or_default();
            let value = raw.get(bytes.clone()).unwrap_or_default();
            HeaderView {
                name: String::from_utf8_lossy(name).trim().to_owned(),
                value: decode_header(value),
                bytes,
            }
        })
        .collect()
}

/// A header value, unfolded and decoded (RFC 2047).
pub(crate) fn decode_header(value: &[u8]) -> String {
    rfc2047::decode_text(value, decode_charset).into_owned()
}

fn decode_charset(charset: &[u8], bytes: &[u8], out: &mut String) {
    match charset_decoder(known_charset(charset).unwrap_or(charset)) {
        Some(decode) => out.push_str(&decode(bytes)),
        None => out.push_str(&String::from_utf8_lossy(bytes)),
    }
}

/// Names of charsets that mail-parser does not know, and its own for the same.
fn known_charset(name: &[u8]) -> Option<&'static [u8]> {
    const NAMES: &[(&str, &str)] = &[
        ("big5hkscs", "big5-hkscs"),
        ("cp932", "shift_jis"),
        ("cp949", "euc-kr"),
        ("iso2022-jp", "iso-2022-jp"),
        ("latin-1", "iso-8859-1"),
        ("ms949", "euc-kr"),
        ("windows-31j", "shift_jis"),
    ];
    let known = NAMES.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name));
    known.map(|(_, same)| same.as_bytes())
}

/// The text of a part whose charset has such a name.
fn decoded_again(part: &MessagePart<'_>, raw: &[u8]) -> Option<String> {
    let charset = known_charset(part.content_type()?.attribute("charset")?.as_bytes())?;
    let encoded = raw.get(part.offset_body as usize..part.offset_end as usize)?;
    let bytes = match part.encoding {
        mail_parser::Encoding::QuotedPrintable => quoted_printable_decode(encoded)?,
        mail_parser::Encoding::Base64 => base64_decode(encoded)?,
        mail_parser::Encoding::None => encoded.to_vec(),
    };
    charset_decoder(charset).map(|decode| decode(&bytes))
}

/// Parent and part number of every part. Children come after their parent, so one pass is enough.
fn places(parts: &[MessagePart<'_>]) -> Vec<(Option<usize>, String)> {
    let mut placed = vec![(None, String::new()); parts.len()];
    if parts.first().is_some_and(|root| !matches!(root.body, PartType::Multipart(_))) {
        "1".clone_into(&mut placed[0].1);
    }
    for (index, part) in parts.iter().enumerate() {
        let PartType::Multipart(children) = &part.body else { continue };
        let prefix = match placed[index].1.as_str() {
            "" => String::new(),
            number => format!("{number}."),
        };
        for (i, child) in children.iter().enumerate() {
            if let Some(place) = placed.get_mut(*child as usize) {
                *place = (Some(index), format!("{prefix}{}", i + 1));
            }
        }
    }
    placed
}

fn part_view(
    part: &MessagePart<'_>,
    parent: Option<usize>,
    number: String,
    parts: &[MessagePart<'_>],
    raw: &[u8],
) -> PartView {
    let declared = part.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()).to_ascii_lowercase(),
        None => kind.ctype().to_ascii_lowercase(),
    });
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    let bytes = part.offset_body as usize..(part.offset_end as usize).min(raw.len());
    let (content, fallback) = match &part.body {
        PartType::Multipart(_) => (PartContent::Container, "multipart/mixed"),
        PartType::Text(text) | PartType::Html(text) => {
            let text = decoded_again(part, raw).map_or_else(|| text.as_ref().into(), Arc::from);
            let kind = if matches!(part.body, PartType::Html(_)) { "text/html" } else { "text/plain" };
            (PartContent::Text(text), kind)
        }
        PartType::Binary(data) | PartType::InlineBinary(data) => {
            (PartContent::Bytes(data.as_ref().into()), "application/octet-stream")
        }
        PartType::Message(_) => {
            (PartContent::Bytes(raw.get(bytes.clone()).unwrap_or_default().into()), "message/rfc822")
        }
    };
    let content_type = declared.unwrap_or_else(|| fallback.to_owned());
    let parent_type = parent.and_then(|parent| parts.get(parent)).and_then(MimeHeaders::content_type);
    let in_related = parent_type
        .is_some_and(|kind| kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("related")));
    let is_attachment =
        part.content_disposition().is_some_and(|d| d.ctype().eq_ignore_ascii_case("attachment"));
    PartView {
        parent,
        number,
        role: role(part, &content_type, is_attachment, in_related),
        content_type,
        filename: part.attachment_name().map(str::to_owned),
        content_id: part.content_id().map(|id| id.trim_matches(['<', '>']).to_owned()),
        content,
        encoding: match part.encoding {
            mail_parser::Encoding::QuotedPrintable => Encoding::QuotedPrintable,
            mail_parser::Encoding::Base64 => Encoding::Base64,
            mail_parser::Encoding::None => Encoding::Identity,
        },
        is_utf8: charset.is_none_or(|charset| {
            ["utf-8", "us-ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known))
        }),
        bytes,
    }
}

fn role(part: &MessagePart<'_>, content_type: &str, is_attachment: bool, in_related: bool) -> Role {
    if matches!(part.body, PartType::Multipart(_)) {
        return Role::Container;
    }
    if is_attachment {
        return Role::Attachment;
    }
    match content_type {
        "text/plain" if part.attachment_name().is_none() => Role::Text,
        "text/html" if part.attachment_name().is_none() => Role::Html,
        _ if in_related && part.content_id().is_some() => Role::Inline,
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
