//! Writing parts. The framing is ours, so that it is known which bytes an encoder wrote; single header
//! fields, and text that may stay as it is, are mail-builder's.

use mail_builder::headers::Header;
use mail_builder::headers::raw::Raw;

use super::text::canonical_newlines;
use super::tree::{Tree, is_message};
use crate::bytes::contains;
use crate::env::Numbers;
use crate::mime::base64::{self, Encoded};
use crate::mime::parameter;
use crate::validate::ValidAttachment;

/// A message while it is written. Bytes are only ever appended.
#[derive(Default)]
pub(super) struct Output {
    pub(super) raw: Vec<u8>,
    /// What the last gate need not read again.
    pub(super) encoded: Vec<Encoded>,
}

impl Output {
    pub(super) fn part_header(&mut self, name: &str, value: &impl Header) {
        self.push(&[name, ": "]);
        value.write_header(&mut self.raw, name.len() + 2);
    }

    pub(super) fn base64(&mut self, content: &[u8]) {
        start_content("base64", &mut self.raw);
        let encoded = base64::append(content, &mut self.raw);
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
    pub(super) fn field_names(&self) -> &'static [&'static str] {
        const NAMES: &[&str] =
            &["Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Content-ID"];
        match self {
            Self::Multipart(..) | Self::Body(..) => &NAMES[..2],
            Self::Attachment(..) => NAMES,
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
            Self::Attachment(_, attachment) => {
                // A name stands there twice, and takes up to nine bytes for three.
                let name = attachment.name.as_ref().map_or(0, |name| name.as_str().len());
                2 * HEADER + name * 6 + base64::encoded_len(attachment.content.len())
            }
        }
    }

    /// Appends the part: its header, an empty line, its content.
    pub(super) fn write(&self, numbers: &mut Numbers, out: &mut Output) {
        match self {
            Self::Multipart(kind, parts) => multipart(kind, parts, numbers, out),
            Self::Body(kind, text) => text.write(kind, out),
            Self::Attachment(_, content) => attachment(content, out),
        }
    }

    /// Whether `boundary` could be mistaken inside of this part. `=_` keeps it out of quoted-printable
    /// and base64; only what is written as it is has to be looked at.
    fn contains(&self, boundary: &str) -> bool {
        match self {
            Self::Multipart(_, parts) => parts.iter().any(|part| part.contains(boundary)),
            Self::Body(_, text) => text.contains(boundary),
            Self::Attachment(_, attachment) => {
                is_message(attachment) && contains(boundary.as_bytes(), &attachment.content)
            }
        }
    }
}

/// RFC 2046 §5.1.1.
fn multipart(kind: &str, parts: &[Tree<'_>], numbers: &mut Numbers, out: &mut Output) {
    let boundary = boundary_for(parts, numbers);
    // RFC 2387 §3.1 demands the type of the root.
    let root = if kind == "multipart/related" { "; type=\"text/html\"" } else { "" };
    out.part_header("Content-Type", &Raw::new(format!("{kind}; boundary=\"{boundary}\"{root}")));
    for part in parts {
        out.push(&["\r\n--", &boundary, "\r\n"]);
        part.write(numbers, out);
    }
    out.push(&["\r\n--", &boundary, "--\r\n"]);
}

fn boundary_for(parts: &[Tree<'_>], numbers: &mut Numbers) -> String {
    loop {
        let boundary = ["=_", &numbers.id()].concat();
        if !parts.iter().any(|part| part.contains(&boundary)) {
            return boundary;
        }
    }
}

fn attachment(attachment: &ValidAttachment<'_>, out: &mut Output) {
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
    out.part_header("Content-Type", &Raw::new(content_type));
    out.part_header("Content-Disposition", &Raw::new(disposition));
    if let Some(cid) = &attachment.cid {
        out.part_header("Content-ID", &Raw::new(format!("<{cid}>")));
    }
    if is_message(attachment) {
        start_content(if attachment.content.is_ascii() { "7bit" } else { "8bit" }, &mut out.raw);
        out.raw.extend_from_slice(&canonical_newlines(&attachment.content));
    } else {
        out.base64(&attachment.content);
    }
}
