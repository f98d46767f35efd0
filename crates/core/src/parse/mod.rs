//! A message back to a draft, so that it can be edited, answered, forwarded and composed again.

mod addresses;
mod answer;
mod elements;
mod header;
pub mod kinds;
mod parts;
mod quote;

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::draft::{Draft, Value, to_value};
pub use crate::message::ParseLimits;
use crate::message::{Limit, MessageView, Structure, split, with_line_feeds};
pub use answer::{ForwardOptions, ForwardStyle, ReplyOptions, forward, reply};
pub(crate) use parts::read_original;
pub(crate) use quote::text_of_html;

/// A message as a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parsed {
    /// What composes to the same message, as far as a draft can say it.
    pub draft: Draft,
    /// The parts as they stand in the message.
    pub structure: Structure,
    /// What the draft does not hold, or holds in another form.
    pub diagnostics: Vec<Diagnostic>,
    /// The message taken apart.
    pub message: MessageView,
}

impl Parsed {
    /// The draft as an object with `structure` beside its fields, which reading a draft passes over.
    pub fn to_value(&self) -> Value {
        let mut value = to_value(&self.draft);
        if let Value::Map(entries) = &mut value {
            entries.push(("structure".to_owned(), structure(&self.structure)));
        }
        value
    }
}

/// Reads a message (RFC 5322, MIME) into a draft. Lines may end in CRLF, LF or CR.
///
/// Nothing in the message is believed: what a draft cannot say is reported and left out. HTML is handed over as
/// it is, scripts and all; [`preview`](crate::preview) makes it safe to show.
///
/// ```
/// use mailwright::parse::{ParseLimits, parse};
/// use mailwright::{Env, compose};
///
/// let raw = b"From: a@example.org\r\nTo: =?utf-8?Q?J=C3=BCrgen?= <b@example.org>\r\nSubject: Hi\r\n\r\nHello\r\n";
/// let mut parsed = parse(&raw[..], &ParseLimits::default()).map_err(|mut problems| problems.remove(0))?;
/// assert_eq!(parsed.draft.text.as_deref(), Some("Hello\n"));
///
/// parsed.draft.subject = Some("Hello".into());
/// let message = compose(&parsed.draft, &Env::new(0, [1; 16])?).map_err(|mut problems| problems.remove(0))?;
/// assert!(String::from_utf8_lossy(&message.raw).contains("Subject: Hello\r\n"));
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
///
/// # Errors
/// `message-too-large`, `message-too-deep`, `message-too-many-parts`, `message-too-many-addresses`,
/// `message-field-too-large` and `message-header-too-large` for what exceeds `limits`. Nothing else is an error.
pub fn parse(raw: impl Into<Arc<[u8]>>, limits: &ParseLimits) -> Result<Parsed, Vec<Diagnostic>> {
    let raw = raw.into();
    if raw.len() > limits.total {
        return Err(vec![exceeded(Limit::Total, limits)]);
    }
    let raw = with_line_feeds(raw);
    let (entities, limit) = split(&raw, limits);
    if let Some(limit) = limit {
        return Err(vec![exceeded(limit, limits)]);
    }
    let message = MessageView::of(raw, &entities);
    let mut draft = Draft::default();
    let header = header::read(&entities, &message, limits.addresses, &mut draft);
    let mut diagnostics = header.map_err(|exceeded| vec![exceeded])?;
    diagnostics.extend(parts::read(&entities, &message, &mut draft));
    Ok(Parsed { draft, structure: message.structure(), diagnostics, message })
}

fn exceeded(limit: Limit, limits: &ParseLimits) -> Diagnostic {
    let (kind, limit) = match limit {
        Limit::Depth => (&kinds::MESSAGE_TOO_DEEP, limits.depth),
        Limit::Parts => (&kinds::MESSAGE_TOO_MANY_PARTS, limits.parts),
        Limit::Field => (&kinds::FIELD_TOO_LARGE, limits.field),
        Limit::Header => (&kinds::HEADER_TOO_LARGE, limits.header),
        Limit::Total => (&kinds::MESSAGE_TOO_LARGE, limits.total),
    };
    Diagnostic::new(kind).param("limit", limit.to_string())
}

fn structure(tree: &Structure) -> Value {
    let text = |text: &str| Value::Text(text.to_owned());
    let mut entries = vec![
        ("part".to_owned(), text(&tree.part)),
        ("contentType".to_owned(), text(&tree.content_type)),
        ("role".to_owned(), text(tree.role.as_str())),
        ("size".to_owned(), Value::Integer(i64::try_from(tree.size).unwrap_or(i64::MAX))),
    ];
    let filename = tree.filename.as_deref().map(|name| ("filename".to_owned(), text(name)));
    let content_id = tree.content_id.as_deref().map(|id| ("contentId".to_owned(), text(id)));
    entries.extend(filename.into_iter().chain(content_id));
    if !tree.parts.is_empty() {
        let parts = tree.parts.iter().map(structure).collect();
        entries.push(("parts".to_owned(), Value::List(parts)));
    }
    Value::Map(entries)
}

/// As much of a text as is repeated in a finding.
fn shown(text: &str) -> &str {
    const SHOWN: usize = 80;
    &text[..text.floor_char_boundary(SHOWN)]
}
