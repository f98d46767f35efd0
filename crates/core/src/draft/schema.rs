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
    /// Fields of nodemailer's message object, or ours to come, that core does not compose yet. They are
    /// refused, unless they are null or false, which asks for nothing.
    pub not_yet: &'static [&'static str],
}

/// Every kind of object in a draft. The header fields of an author have names of their own, and are not here.
pub const OBJECTS: &[Object] = &[DRAFT, ATTACHMENT, ADDRESS, CONTENT, HEADER_VALUE, ENVELOPE];

pub(super) const DRAFT: Object = Object {
    name: "draft",
    fields: &[
        "attachments",
        "bcc",
        "cc",
        "date",
        "disableFileAccess",
        "disableUrlAccess",
        "envelope",
        "from",
        "headers",
        "html",
        "inReplyTo",
        "markdown",
        "messageId",
        "priority",
        "references",
        "replyTo",
        "sender",
        "subject",
        "text",
        "to",
    ],
    not_yet: &[
        "alternatives",
        "amp",
        "attachDataUrls",
        "auth",
        "baseBoundary",
        "boundaryPrefix",
        "data",
        "dkim",
        "dsn",
        "encoding",
        "icalEvent",
        "list",
        "listUnsubscribe",
        "maxRecipients",
        "mjml",
        "newline",
        "normalizeHeaderKey",
        "otp",
        "preheader",
        "raw",
        "requireTLSExtensionEnabled",
        "ses",
        "signal",
        "template",
        "textEncoding",
        "watchHtml",
        "xMailer",
    ],
};

pub(super) const ATTACHMENT: Object = Object {
    name: "attachment",
    fields: &["cid", "content", "contentDisposition", "contentType", "encoding", "filename", "href", "path"],
    not_yet: &["contentTransferEncoding", "headers", "httpHeaders", "raw", "tls"],
};

/// nodemailer's `{name, address}` and `{name, group}`.
pub(super) const ADDRESS: Object =
    Object { name: "address", fields: &["address", "group", "name"], not_yet: &[] };

/// nodemailer's `{content}` of a body.
pub(super) const CONTENT: Object = Object {
    name: "content",
    fields: &["content"],
    not_yet: &[
        "contentTransferEncoding",
        "contentType",
        "encoding",
        "filename",
        "headers",
        "href",
        "httpHeaders",
        "path",
        "raw",
        "tls",
    ],
};

/// nodemailer's `{value, prepared}`.
pub(super) const HEADER_VALUE: Object =
    Object { name: "headerValue", fields: &["value"], not_yet: &["foldLines", "prepared"] };

pub(super) const ENVELOPE: Object =
    Object { name: "envelope", fields: &["bcc", "cc", "from", "to"], not_yet: &["dsn", "size"] };
