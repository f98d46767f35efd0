//! The draft: what a message is to be, as its author writes it. Nothing in it has been checked.

mod read;
mod schema;
mod source;
mod value;

pub use read::from_value;
pub use schema::{OBJECTS, Object};
pub use source::{Positions, SourcePosition, edit_texts};
pub use value::Value;

use crate::diagnostic::Diagnostic;

/// A message to be composed. The fields are those of nodemailer's message object.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
///
/// let mut draft = Draft::default();
/// draft.from = Addresses::text("张三 <zhang@example.org>");
/// draft.to = Addresses::text("a@example.org, b@example.org");
/// draft.subject = Some("你好".into());
/// draft.text = Some("你好，世界".into());
///
/// let same = Draft::from_json(
///     r#"{"from": "张三 <zhang@example.org>", "to": "a@example.org, b@example.org", "subject": "你好", "text": "你好，世界"}"#,
/// );
/// assert_eq!(same, Ok(draft));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field, with `..Draft::default()`")]
pub struct Draft {
    /// `From` (RFC 5322 §3.6.2).
    pub from: Addresses,
    /// `Sender`.
    pub sender: Addresses,
    /// `Reply-To`.
    pub reply_to: Addresses,
    /// `To`.
    pub to: Addresses,
    /// `Cc`.
    pub cc: Addresses,
    /// Recipients that no reader sees: in the envelope, never in the bytes.
    pub bcc: Addresses,
    /// `Subject`.
    pub subject: Option<String>,
    /// The plain text body.
    pub text: Option<String>,
    /// The HTML body.
    pub html: Option<String>,
    /// A Markdown body, rendered to both text and HTML.
    pub markdown: Option<String>,
    /// Attachments and embedded images, in order.
    pub attachments: Vec<Attachment>,
    /// Further header fields, in order, duplicates kept.
    pub headers: Vec<(String, String)>,
    /// `Date`; `Env::now` where it is missing.
    pub date: Option<String>,
    /// `Message-ID`; made from `Env::seed` where it is missing.
    pub message_id: Option<String>,
    /// `In-Reply-To`.
    pub in_reply_to: Option<String>,
    /// `References`.
    pub references: Vec<String>,
    /// `high`, `normal` or `low`.
    pub priority: Option<String>,
    /// The envelope, where it differs from the header.
    pub envelope: Option<EnvelopeDraft>,
}

/// Recipients in any of the shapes that people write.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "nodemailer's address shapes, all of them")]
pub enum Addresses {
    /// An address list as text: `Name <a@x>, b@y`.
    Text(String),
    /// `{name, address}`.
    Mailbox {
        /// Display name.
        name: Option<String>,
        /// One address.
        address: String,
    },
    /// `{name, group: […]}`.
    Group {
        /// The group's name.
        name: String,
        /// Its members.
        members: Vec<Addresses>,
    },
    /// Several of them.
    List(Vec<Addresses>),
}

impl Default for Addresses {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

impl Addresses {
    /// An address list as text.
    pub fn text(list: impl Into<String>) -> Self {
        Self::Text(list.into())
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::List(items) => items.iter().all(Self::is_empty),
            Self::Mailbox { .. } | Self::Group { .. } => false,
        }
    }
}

/// An attachment or, with a `cid`, an embedded image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct Attachment {
    /// The name to save it under.
    pub filename: Option<String>,
    /// Its bytes.
    pub content: Content,
    /// Its media type; guessed from the file name where it is missing.
    pub content_type: Option<String>,
    /// The id that `cid:` URLs in the HTML refer to.
    pub cid: Option<String>,
    /// `attachment` or `inline`.
    pub disposition: Option<String>,
}

/// Where an attachment's bytes come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "resolvers must handle every case")]
pub enum Content {
    /// Not given.
    #[default]
    Missing,
    /// Text, stored as UTF-8.
    Text(String),
    /// Bytes as base64.
    Base64(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A file; core does not read it, a resolver outside has to.
    Path(String),
    /// A URL; core does not fetch it.
    Href(String),
}

/// The envelope as the author gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct EnvelopeDraft {
    /// The reverse-path; `Some("")` is the null sender.
    pub from: Option<String>,
    /// Recipients in place of those of the header; `None` keeps those.
    pub to: Option<Addresses>,
}

impl Draft {
    /// Reads a draft from JSON.
    ///
    /// # Errors
    /// Every problem of form at once: syntax, unknown fields, wrong types. The values are checked by
    /// [`validate`](crate::validate).
    pub fn from_json(text: &str) -> Result<Self, Vec<Diagnostic>> {
        from_value(source::read_json(text)?)
    }

    /// Reads a draft from Markdown with YAML front matter between `---` lines.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_markdown(text: &str) -> Result<Self, Vec<Diagnostic>> {
        from_value(source::read_markdown(text)?)
    }
}
