//! Writing parts. The framing is ours, so that it is known which bytes an encoder wrote; single header
//! fields, and text that may stay as it is, are mail-builder's.

use mail_builder::headers::Header;
use mail_builder::headers::raw::Raw;

use super::text::Text;
use super::tree::Tree;
use super::write_custom;
use crate::bytes::{canonical_newlines, contains};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::env::Numbers;
use crate::message::fields::{self, Field};
use crate::mime::encoded::Encoded;
use crate::mime::header::Folder;
use crate::mime::{base64, parameter, quoted_printable};
use crate::validate::{Placing, Transfer, ValidAttachment, ValidDraft, Words, describes_part};

/// A message while it is written. Bytes are only ever appended.
pub(super) struct Output<'a> {
    pub(super) raw: Vec<u8>,
    /// What the last gate need not read again.
    pub(super) encoded: Vec<Encoded>,
    /// Where content belongs that is written later.
    pub(super) gaps: Vec<usize>,
    pub(super) words: Option<Words>,
    pub(super) numbers: Numbers,
    pub(super) base_boundary: Option<&'a str>,
    /// How many have been written.
    pub(super) multiparts: usize,
    /// What is written in another way than was asked for.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Output<'a> {
    /// Behind the header of the message.
    pub(super) fn after(header: String, numbers: Numbers, draft: &ValidDraft<'a>) -> Self {
        Self {
            raw: header.into_bytes(),
            encoded: Vec::new(),
            gaps: Vec::new(),
            words: draft.words,
            numbers,
            base_boundary: draft.base_boundary,
            multiparts: 0,
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn part_header(&mut self, name: &str, value: &impl Header) {
        self.push(&[name, ": "]);
        value.write_header(&mut self.raw, name.len() + 2);
    }

    pub(super) fn base64(&mut self, content: &[u8]) {
        self.encoded("base64", content, base64::append);
    }

    /// Content as `append` writes it.
    pub(super) fn encoded(
        &mut self,
        encoding: &str,
        content: &[u8],
        append: fn(&[u8], &mut Vec<u8>) -> Encoded,
    ) {
        start_content(encoding, &mut self.raw);
        let encoded = append(content, &mut self.raw);
        self.encoded.push(encoded);
    }

    fn push(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.raw.extend_from_slice(piece.as_bytes());
        }
    }
}

/// Ends the header of a part.
pub(super) fn start_content(encoding: &str, raw: &mut Vec<u8>) {
    for piece in ["Content-Transfer-Encoding: ", encoding, "\r\n\r\n"] {
        raw.extend_from_slice(piece.as_bytes());
    }
}

impl Tree<'_> {
    /// The header fields of the message that [`write`](Self::write) adds.
    pub(super) fn field_names<'n>(&'n self, names: &mut Vec<&'n str>) {
        if let Self::Kept(_, kept) = self {
            let fields = content_fields(kept.raw).0;
            names.extend(fields.filter_map(|field| std::str::from_utf8(field.name()?).ok()));
            return;
        }
        names.extend(["Content-Type", "Content-Transfer-Encoding"]);
        if let Self::Attachment(part) = self {
            names.extend(["Content-Disposition", "Content-ID"]);
            names.extend(part.headers.iter().map(|header| header.name.as_str()));
        }
    }

    /// Bytes to reserve: enough, and not much more.
    pub(super) fn estimated_size(&self) -> usize {
        const HEADER: usize = 200;
        match self {
            Self::Multipart(_, parts) => {
                HEADER + parts.iter().map(|part| part.estimated_size() + HEADER).sum::<usize>()
            }
            Self::Body(_, text) => HEADER + text.estimated_size(),
            Self::Kept(_, kept) => kept.raw.len(),
            Self::Attachment(attachment) => {
                // A name stands there twice, and takes up to nine bytes for three.
                let name = attachment.name.as_ref().map_or(0, |name| name.as_str().len());
                2 * HEADER + name * 6 + base64::encoded_len(attachment.content.len())
            }
        }
    }

    /// Appends the part: its header, an empty line, its content.
    pub(super) fn write(&self, out: &mut Output<'_>) {
        match self {
            Self::Multipart(kind, parts) => multipart(kind, parts, out),
            Self::Body(kind, text) => text.write(kind, out),
            Self::Attachment(content) => attachment(content, out),
            Self::Kept(_, kept) => out.raw.extend_from_slice(kept.raw),
        }
    }

    /// The same for the whole message, whose header has begun.
    pub(super) fn write_root(&self, out: &mut Output<'_>) {
        let Self::Kept(_, kept) = self else { return self.write(out) };
        let (fields, content) = content_fields(kept.raw);
        for field in fields {
            out.raw.extend_from_slice(field.bytes);
            out.raw.extend_from_slice(b"\r\n");
        }
        out.raw.extend_from_slice(b"\r\n");
        out.raw.extend_from_slice(content);
    }

    /// Whether `boundary` could be mistaken inside of this part. `=_` keeps it out of quoted-printable
    /// and base64; only what is written as it is has to be looked at.
    fn contains(&self, boundary: &str) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(|part| part.contains(boundary)),
            Self::Body(_, text) => text.contains(boundary),
            Self::Kept(_, kept) => contains(boundary.as_bytes(), kept.raw),
            Self::Attachment(part) => {
                matches!(part.transfer, Transfer::Identity | Transfer::Auto)
                    && contains(boundary.as_bytes(), &part.content)
            }
        }
    }
}

/// The fields of a part that describe its content, and that. Others mean nothing in a part (RFC 2045 §9), and
/// something else in a message.
fn content_fields(raw: &[u8]) -> (impl Iterator<Item = Field<'_>>, &[u8]) {
    let (fields, content) = fields::split(raw);
    (fields.into_iter().filter(|field| field.name().is_some_and(describes_part)), content)
}

/// What composing makes of a body or an attachment: header, empty line, content.
pub(crate) fn part_anew(part: Anew<'_>) -> Vec<u8> {
    let tree = match part {
        Anew::Body(kind, text) => Tree::Body(kind, Text::new(text, None)),
        Anew::Attachment(attachment) => Tree::Attachment(attachment),
    };
    let mut out = Output::after(String::new(), Numbers::default(), &ValidDraft::default());
    tree.write(&mut out);
    out.raw
}

/// A part that is to be written.
#[derive(Clone, Copy)]
pub(crate) enum Anew<'a> {
    Body(&'static str, &'a str),
    Attachment(&'a ValidAttachment<'a>),
}

/// RFC 2046 §5.1.1.
fn multipart(kind: &str, parts: &[Tree<'_>], out: &mut Output<'_>) {
    let boundary = boundary_for(parts, out);
    // RFC 2387 §3.1 demands the type of the root.
    let root = if kind == "multipart/related" { "; type=\"text/html\"" } else { "" };
    out.part_header("Content-Type", &Raw::new(format!("{kind}; boundary=\"{boundary}\"{root}")));
    // RFC 2045 §6.4: without it, 8-bit content would stand in what says that it is 7bit.
    if parts.iter().any(Tree::has_eight_bit) {
        out.push(&["Content-Transfer-Encoding: 8bit\r\n"]);
    }
    for part in parts {
        out.push(&["\r\n--", &boundary, "\r\n"]);
        part.write(out);
    }
    out.push(&["\r\n--", &boundary, "--\r\n"]);
}

fn boundary_for(parts: &[Tree<'_>], out: &mut Output<'_>) -> String {
    out.multiparts += 1;
    let mut boundary = match out.base_boundary {
        Some(base) => format!("=_{base}_{}", out.multiparts),
        None => ["=_", &out.numbers.id()].concat(),
    };
    while parts.iter().any(|part| part.contains(&boundary)) {
        boundary = ["=_", &out.numbers.id()].concat();
        if let (Some(base), true) = (out.base_boundary, out.diagnostics.is_empty()) {
            let found = Diagnostic::new(&catalogue::CORRECTED).field("baseBoundary").param("old", base);
            out.diagnostics.push(found.param("new", &*boundary).param("code", "RFC 2046 §5.1.1"));
        }
    }
    boundary
}

fn attachment(attachment: &ValidAttachment<'_>, out: &mut Output<'_>) {
    let mut content_type = attachment.media_type.essence().to_owned();
    let own_name = |key: &str| attachment.name.is_some() && key == "name";
    for (key, value) in attachment.media_type.parameters().iter().filter(|(key, _)| !own_name(key)) {
        parameter::push(&mut content_type, key, value);
    }
    // Readers show text that is inline as more of the body, and some offer no file then.
    let is_attached = match attachment.placing {
        Placing::Shown => attachment.media_type.is_text() && attachment.name.is_some(),
        placing => matches!(placing, Placing::Embedded | Placing::Attached | Placing::AttachedForm),
    };
    let mut disposition = if is_attached { "attachment" } else { "inline" }.to_owned();
    if let Some(name) = &attachment.name {
        parameter::push_legacy(&mut content_type, "name", name.as_str());
        parameter::push(&mut disposition, "filename", name.as_str());
    }
    out.part_header("Content-Type", &Raw::new(content_type));
    if is_attached || !attachment.placing.is_form() || attachment.name.is_some() {
        out.part_header("Content-Disposition", &Raw::new(disposition));
    }
    if let Some(cid) = &attachment.cid {
        out.part_header("Content-ID", &Raw::new(format!("<{cid}>")));
    }
    for custom in &attachment.headers {
        let mut field = String::new();
        write_custom(Folder::start(custom.name.as_str(), &mut field).in_words(out.words), custom);
        out.push(&[&field]);
    }
    content(attachment.transfer, &attachment.content, out);
}

/// Writes content that a reader gets as it was, byte for byte.
fn content(transfer: Transfer, content: &[u8], out: &mut Output<'_>) {
    match transfer {
        Transfer::Base64 => out.base64(content),
        Transfer::Later => {
            start_content("base64", &mut out.raw);
            out.gaps.push(out.raw.len());
        }
        Transfer::Identity => {
            start_content(if content.is_ascii() { "7bit" } else { "8bit" }, &mut out.raw);
            out.raw.extend_from_slice(&canonical_newlines(content));
        }
        Transfer::Auto | Transfer::QuotedPrintable => {
            let text = Text::of(content, out.words);
            match (transfer, text.is_as_given()) {
                (Transfer::Auto, true) => text.write_content(out),
                (Transfer::Auto, false) => out.base64(content),
                (_, true) => text.write_quoted_printable(out),
                (_, false) => out.encoded("quoted-printable", content, quoted_printable::append_binary),
            }
        }
    }
}
