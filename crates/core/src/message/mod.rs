//! A finished message: its bytes, its envelope, its structure.

mod builder;
pub(crate) mod fields;
mod limits;
mod split;
mod view;

use serde::{Serialize, Serializer};

use crate::address::AddrSpec;
use crate::compose::Origin;
use crate::diagnostic::Diagnostic;
pub use builder::MessageBuilder;
pub(crate) use limits::Limit;
pub use limits::ParseLimits;
pub(crate) use split::{Entity, Field, split};
pub use view::{Encoding, HeaderView, MessageView, PartContent, PartView, Role};
pub(crate) use view::{
    Known, charset_of_headers, decode_content, encoding_of, header_text, holds_one_part, known_encoding,
    role, with_line_feeds,
};

/// Whom the message is from and for, as SMTP sees it (RFC 5321 §2.3.1). Bcc is here and nowhere else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Envelope {
    /// The reverse-path; `None` is the null sender `<>`, written `""` in JSON.
    #[serde(serialize_with = "null_sender_as_empty")]
    pub from: Option<AddrSpec>,
    /// The forward-paths, without duplicates, in the order To, Cc, Bcc.
    pub to: Vec<AddrSpec>,
}

impl Envelope {
    /// An envelope for bounces to `from` (`None`: nobody) and delivery to `to`.
    pub fn new(from: Option<AddrSpec>, to: Vec<AddrSpec>) -> Self {
        Self { from, to }
    }
}

#[allow(clippy::ref_option, reason = "the signature serde asks for")]
fn null_sender_as_empty<S: Serializer>(from: &Option<AddrSpec>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(from.as_ref().map_or("", AddrSpec::as_str))
}

/// What a server has to offer to take the message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Requires {
    /// SMTPUTF8 (RFC 6531): an address has a non-ASCII local part.
    pub smtputf8: bool,
    /// 8BITMIME (RFC 6152): a part is written in 8 bits.
    pub eight_bit_mime: bool,
}

/// One part of the message and those inside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Structure {
    /// Part number as IMAP counts (RFC 3501 §6.4.5): `1.2`; empty for the multipart that is the whole message.
    pub part: String,
    /// `type/subtype`.
    pub content_type: String,
    /// What the part is there for.
    pub role: Role,
    /// Bytes of its content before transfer encoding; for a multipart, of all its parts.
    pub size: usize,
    /// The file name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The content id without brackets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_id: Option<String>,
    /// The parts of a multipart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Structure>,
}

/// A composed message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The message as it goes over the wire: CRLF line endings, ending in one.
    pub raw: Vec<u8>,
    /// Sender and recipients.
    pub envelope: Envelope,
    /// The Message-ID without brackets.
    pub message_id: String,
    /// What the server has to offer.
    pub requires: Requires,
    /// Its parts.
    pub structure: Structure,
    /// Findings below an error.
    pub diagnostics: Vec<Diagnostic>,
    /// Where in the draft each part comes from, in wire order.
    pub(crate) origins: Vec<Origin>,
    /// Where in the bytes content belongs that is written later: nowhere in a message that is finished.
    pub(crate) gaps: Vec<usize>,
}
