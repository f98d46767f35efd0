//! The fields of each object in a draft, in one place: what the reader accepts, and what the types of other
//! languages are checked against.

/// The fields of one kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Object {
    /// How the kind is called.
    pub name: &'static str,
    /// Fields that are read.
    pub fields: &'static [&'static str],
    /// Fields of nodemailer's message object, or ours to come, that core does not compose, and why. They are
    /// refused, unless they are null or false, which asks for nothing.
    pub refused: &'static [(&'static str, &'static str)],
}

/// Every kind of object in a draft. The header fields of an author have names of their own, and are not here.
pub const OBJECTS: &[Object] = &[
    DRAFT,
    ATTACHMENT,
    ADDRESS,
    BODY,
    CONTENT,
    HEADER_VALUE,
    ENVELOPE,
    ICAL_EVENT,
    LIST,
    LIST_ENTRY,
    LIST_UNSUBSCRIBE,
];

/// Each also in the catalogue, for other languages.
const SENDING: &str = "it belongs to sending, not to the message";
const RENDERED: &str = "it is not rendered yet";
const BOUNDARY: &str = "\"baseBoundary\" or the seed makes the boundaries";
const LINES: &str = "lines end in CRLF";
const AS_GIVEN: &str = "names of header fields stay as given";
const NO_BCC: &str = "no Bcc: everybody would read it";
const OTP_LINE: &str = "write the line “@origin #code” at the end of the text";
const PART: &str = "give a body of this kind in \"alternatives\"";
const ENCODING: &str = "\"textEncoding\" says how bodies are encoded";
const FOLDED: &str = "long values are always folded";
const ALL_OF_IT: &str = "give the file as \"content\", or the whole message as \"raw\"";

pub(super) const DRAFT: Object = Object {
    name: "draft",
    fields: &[
        "alternatives",
        "amp",
        "attachDataUrls",
        "attachments",
        "baseBoundary",
        "bcc",
        "cc",
        "date",
        "disableFileAccess",
        "disableUrlAccess",
        "encoding",
        "envelope",
        "from",
        "headers",
        "html",
        "icalEvent",
        "inReplyTo",
        "list",
        "listUnsubscribe",
        "markdown",
        "maxRecipients",
        "messageId",
        "priority",
        "raw",
        "references",
        "replyTo",
        "sender",
        "structure",
        "subject",
        "text",
        "textEncoding",
        "to",
        "watchHtml",
        "xMailer",
    ],
    refused: &[
        ("auth", SENDING),
        ("boundaryPrefix", BOUNDARY),
        ("data", RENDERED),
        ("dkim", SENDING),
        ("dsn", SENDING),
        ("keepBcc", NO_BCC),
        ("mjml", RENDERED),
        ("newline", LINES),
        ("normalizeHeaderKey", AS_GIVEN),
        ("otp", OTP_LINE),
        ("preheader", RENDERED),
        ("requireTLSExtensionEnabled", SENDING),
        ("ses", SENDING),
        ("signal", SENDING),
        ("template", RENDERED),
    ],
};

pub(super) const ATTACHMENT: Object = Object {
    name: "attachment",
    fields: &[
        "cid",
        "content",
        "contentDisposition",
        "contentTransferEncoding",
        "contentType",
        "encoding",
        "filename",
        "headers",
        "href",
        "original",
        "path",
    ],
    refused: &[("httpHeaders", SENDING), ("raw", ALL_OF_IT), ("tls", SENDING)],
};

/// nodemailer's `{name, address}` and `{name, group}`.
pub(super) const ADDRESS: Object =
    Object { name: "address", fields: &["address", "group", "name"], refused: &[] };

/// nodemailer's `{content}` of a text or HTML body, with the part that it was parsed from.
pub(super) const BODY: Object =
    Object { name: "body", fields: &["content", "encoding", "href", "original", "path"], ..CONTENT };

/// nodemailer's `{content}` of other bodies, and of a whole message.
pub(super) const CONTENT: Object = Object {
    name: "content",
    fields: &["content", "encoding", "href", "path"],
    refused: &[
        ("contentTransferEncoding", ENCODING),
        ("contentType", PART),
        ("filename", PART),
        ("headers", PART),
        ("httpHeaders", SENDING),
        ("raw", ALL_OF_IT),
        ("tls", SENDING),
    ],
};

/// nodemailer's `{value, prepared}`.
pub(super) const HEADER_VALUE: Object =
    Object { name: "headerValue", fields: &["prepared", "value"], refused: &[("foldLines", FOLDED)] };

pub(super) const ENVELOPE: Object = Object {
    name: "envelope",
    fields: &["bcc", "cc", "from", "to"],
    refused: &[("dsn", SENDING), ("size", SENDING)],
};

/// nodemailer's `{method, content}`.
pub(super) const ICAL_EVENT: Object = Object {
    name: "icalEvent",
    fields: &["content", "encoding", "filename", "href", "method", "path"],
    refused: &[
        ("contentTransferEncoding", ENCODING),
        ("contentType", PART),
        ("headers", PART),
        ("httpHeaders", SENDING),
        ("raw", ALL_OF_IT),
        ("tls", SENDING),
    ],
};

/// nodemailer's `{help, unsubscribe}`.
pub(super) const LIST: Object = Object {
    name: "list",
    fields: &["archive", "help", "id", "owner", "post", "subscribe", "unsubscribe"],
    refused: &[],
};

/// nodemailer's `{url, comment}`.
pub(super) const LIST_ENTRY: Object = Object { name: "listEntry", fields: &["comment", "url"], refused: &[] };

pub(super) const LIST_UNSUBSCRIBE: Object =
    Object { name: "listUnsubscribe", fields: &["mailto", "oneClick", "url"], refused: &[] };
