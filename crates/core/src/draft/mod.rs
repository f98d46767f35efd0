//! The draft: what a message is to be, as its author writes it. Nothing in it has been checked.

mod read;
mod schema;
mod source;
mod value;
mod write;

pub use read::from_value;
pub(crate) use read::{MAX_ATTACHMENTS, indexed};
pub use schema::{OBJECTS, Object};
pub use source::{Format, Positions, SourcePosition, edit_texts};
pub use value::Value;
pub use write::to_value;

use crate::bytes::trim_blanks;
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
    /// The part that the text was parsed from, as [`Attachment::original`].
    pub text_original: Option<Vec<u8>>,
    /// The part that the HTML was parsed from.
    pub html_original: Option<Vec<u8>>,
    /// A Markdown body, rendered to both text and HTML.
    pub markdown: Option<String>,
    /// The AMP form of the body, `text/x-amp-html`.
    pub amp: Option<String>,
    /// The body for watches, `text/watch-html`.
    pub watch_html: Option<String>,
    /// A calendar object that readers offer buttons for (RFC 6047).
    pub ical_event: Option<IcalEvent>,
    /// Further forms of the body, from plain to rich (RFC 2046 §5.1.4).
    pub alternatives: Vec<Attachment>,
    /// Attachments and embedded images, in order.
    pub attachments: Vec<Attachment>,
    /// Whether images in the HTML that are `data:` URLs become embedded images.
    pub attach_data_urls: bool,
    /// Further header fields, in order, duplicates kept.
    pub headers: Vec<Header>,
    /// What a mailing list tells of itself (RFC 2369, RFC 2919), in order, duplicates kept.
    pub list: Vec<ListField>,
    /// How to leave the list, with one click where the URL is `https` (RFC 8058).
    pub list_unsubscribe: Option<ListUnsubscribe>,
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
    /// `X-Mailer`: the program that the message was written with.
    pub x_mailer: Option<String>,
    /// The envelope, where it differs from the header.
    pub envelope: Option<EnvelopeDraft>,
    /// More recipients than this are refused.
    pub max_recipients: Option<usize>,
    /// `quoted-printable` or `base64` (`Q`, `B`), for header and bodies that need one; the shorter one without it.
    pub text_encoding: Option<String>,
    /// What boundaries are made of in place of `Env::seed`.
    pub base_boundary: Option<String>,
    /// A message that is complete: nothing is composed, and only the envelope is taken from the other fields.
    pub raw: Option<Content>,
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
            Self::Text(text) => trim_blanks(text).is_empty(),
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
    /// The transfer encoding (RFC 2045 §6); `auto` is what text would get. base64 where it is missing.
    pub transfer_encoding: Option<String>,
    /// Further header fields of the part.
    pub headers: Vec<Header>,
    /// The part as it stood in the message that it was parsed from: its header lines, an empty line, its encoded
    /// content. It is written as it is while the other fields say the same; those left out do.
    pub original: Option<Vec<u8>>,
}

/// A header field of the author's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct Header {
    /// The field name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether the value is folded and encoded already, and is written as it is.
    pub prepared: bool,
}

impl Header {
    /// A field whose value is encoded and folded as its kind demands.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), prepared: false }
    }
}

/// A calendar object, written as an alternative of the body and as a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct IcalEvent {
    /// The iTIP method (RFC 5546 §1.4): `request`, `reply`, `cancel`… What the object says where it is missing.
    pub method: Option<String>,
    /// The name of the file; `invite.ics` where it is missing.
    pub filename: Option<String>,
    /// The iCalendar object (RFC 5545), in UTF-8.
    pub content: Content,
}

/// One `List-` header field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct ListField {
    /// `archive`, `help`, `id`, `owner`, `post`, `subscribe` or `unsubscribe`.
    pub name: String,
    /// What stands in it, preferred first.
    pub entries: Vec<ListEntry>,
}

/// A URL with a comment; of `id`, an identifier with a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct ListEntry {
    /// The URL, or an address that becomes a `mailto:` URL.
    pub url: String,
    /// A note for people.
    pub comment: Option<String>,
}

/// How to leave a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "drafts are written field by field")]
pub struct ListUnsubscribe {
    /// A page, `https` for one click.
    pub url: Option<String>,
    /// An address, with or without `mailto:`.
    pub mailto: Option<String>,
    /// Whether a POST to the URL is enough; where it is missing, if there is a URL.
    pub one_click: Option<bool>,
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

    /// Reads a draft from TOML. Dates are read as they are written; those that have no offset are no dates of
    /// a message (RFC 5322 §3.3).
    ///
    /// ```
    /// use mailwright::Draft;
    ///
    /// let toml = r#"
    ///     from = "张三 <zhang@example.org>"
    ///     to = ["a@example.org", "b@example.org"]
    ///     date = 2026-11-23T09:30:00+08:00
    ///
    ///     [[attachments]]
    ///     filename = "报告.txt"
    ///     content = "……"
    /// "#;
    /// let draft = Draft::from_toml(toml).map_err(|mut errors| errors.remove(0))?;
    /// assert_eq!(draft.attachments.len(), 1);
    /// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
    /// ```
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_toml(text: &str) -> Result<Self, Vec<Diagnostic>> {
        from_value(source::read_toml(text)?)
    }

    /// Reads a draft from Markdown with front matter: YAML between `---` lines, or TOML between `+++` lines.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_markdown(text: &str) -> Result<Self, Vec<Diagnostic>> {
        from_value(source::read_markdown(text)?)
    }

    /// Reads a draft in any of these forms.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_text(text: &str, format: Format) -> Result<Self, Vec<Diagnostic>> {
        from_value(Value::from_text(text, format)?)
    }
}
