//! Attachments and further forms of the body: content, name, type, content id, transfer encoding.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::{Checker, CustomHeader, Kept};
use crate::bytes::{canonical, find_all, is_canonical};
use crate::catalogue;
use crate::compose::Origin;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft, MAX_ATTACHMENTS, indexed};
use crate::message::fields::missing_header_end;
use crate::mime::{ContentId, FileName, MediaType, base64};

const MAX_ALTERNATIVES: usize = 20;
/// RFC 5322 §2.1.1.
const MAX_LINE: usize = 998;

/// Where in the message a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placing {
    /// A form of the body that is plainer than the HTML.
    BeforeHtml,
    /// A form of the body that is richer than the HTML.
    AfterHtml,
    /// The same, offered as a file.
    AttachedForm,
    /// Shown inside the HTML rather than listed.
    Inline,
    /// Shown inside the HTML, and listed as a file too.
    Embedded,
    /// Listed, and shown behind the body by readers that can.
    Shown,
    Attached,
}

impl Placing {
    /// Of what is no form of the body.
    pub(crate) fn of(attachment: &Attachment, bodies: &Bodies) -> Self {
        match (&attachment.cid, attachment.disposition.as_deref()) {
            (Some(cid), Some("attachment")) if bodies.embeds.contains(cid.as_str()) => Self::Embedded,
            (_, Some("attachment")) => Self::Attached,
            (Some(_), _) if bodies.html => Self::Inline,
            // Alone, it would be the body.
            (_, Some("inline")) if bodies.text || bodies.html => Self::Shown,
            _ => Self::Attached,
        }
    }

    pub(crate) fn of_form(alternative: &Attachment) -> Self {
        match alternative.disposition.as_deref() {
            Some("attachment") => Self::AttachedForm,
            _ => Self::AfterHtml,
        }
    }

    pub(crate) fn is_form(self) -> bool {
        matches!(self, Self::BeforeHtml | Self::AfterHtml | Self::AttachedForm)
    }
}

/// The bodies that files are attached to.
pub(crate) struct Bodies {
    text: bool,
    html: bool,
    /// The content ids that the HTML refers to, where somebody asks for them.
    embeds: BTreeSet<String>,
}

impl Bodies {
    /// Those of a draft; what the HTML refers to only if one of its files may be `embedded`.
    pub(crate) fn of(draft: &Draft, embedded: bool) -> Self {
        let mut embeds = BTreeSet::new();
        if let (Some(html), true) = (&draft.html, embedded) {
            // Not collected: that sorts, which is more code than all of this.
            references(html).for_each(|(_, id)| {
                embeds.insert(id.into_owned());
            });
        }
        Self {
            text: draft.text.is_some() || draft.text_original.is_some(),
            html: draft.html.is_some() || draft.html_original.is_some(),
            embeds,
        }
    }
}

/// How content is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transfer {
    Base64,
    /// As text would be, which is what is shortest.
    Auto,
    QuotedPrintable,
    /// As it is, in 7 or 8 bits.
    Identity,
    /// In base64, but not yet: the content is elsewhere (`compose/stream.rs`).
    Later,
}

/// An attachment that can be written, or another form of the body.
#[derive(Debug)]
pub(crate) struct ValidAttachment<'a> {
    pub(crate) origin: Origin,
    pub(crate) placing: Placing,
    pub(crate) name: Option<FileName>,
    pub(crate) content: Cow<'a, [u8]>,
    pub(crate) media_type: MediaType,
    pub(crate) cid: Option<ContentId>,
    pub(crate) transfer: Transfer,
    pub(crate) headers: Vec<CustomHeader>,
    /// What is written in place of all of this.
    pub(crate) kept: Option<Kept<'a>>,
}

impl<'a> ValidAttachment<'a> {
    /// Text that is another form of the body.
    pub(super) fn body(placing: Placing, media_type: MediaType, text: Cow<'a, [u8]>) -> Self {
        Self { placing, transfer: Transfer::Auto, ..Self::file(None, media_type, canonical(text)) }
    }

    pub(super) fn file(name: Option<FileName>, media_type: MediaType, content: Cow<'a, [u8]>) -> Self {
        Self {
            origin: Origin::Other,
            placing: Placing::Attached,
            name,
            content,
            media_type,
            cid: None,
            transfer: Transfer::Base64,
            headers: Vec::new(),
            kept: None,
        }
    }
}

impl ValidAttachment<'_> {
    /// The same with content of its own.
    pub(super) fn into_owned<'b>(self) -> ValidAttachment<'b> {
        let content = Cow::Owned(self.content.into_owned());
        ValidAttachment {
            origin: self.origin,
            placing: self.placing,
            name: self.name,
            content,
            media_type: self.media_type,
            cid: self.cid,
            transfer: self.transfer,
            headers: self.headers,
            kept: None,
        }
    }
}

/// An attachment that stands in no draft yet, as it would be written.
pub(crate) fn attachment_alone(attachment: &Attachment, placing: Placing) -> Option<ValidAttachment<'_>> {
    let mut checker = Checker::default();
    let valid = checker.new_attachment(attachment, "", placing);
    valid.filter(|_| !checker.has_errors())
}

impl Checker {
    pub(super) fn attachments<'a>(&mut self, draft: &'a Draft, valid: &mut Vec<ValidAttachment<'a>>) {
        if !self.limit("attachments", "attachments", draft.attachments.len(), MAX_ATTACHMENTS)
            || !self.limit("alternatives", "attachments", draft.alternatives.len(), MAX_ALTERNATIVES)
        {
            return;
        }
        for (i, alternative) in draft.alternatives.iter().enumerate() {
            let path = indexed("alternatives", i);
            valid.extend(self.attachment(alternative, &path, None));
        }
        let may_be_embedded =
            |file: &Attachment| file.original.is_some() || file.disposition.as_deref() == Some("attachment");
        let bodies = Bodies::of(draft, draft.attachments.iter().any(may_be_embedded));
        let mut cids = BTreeSet::new();
        for (i, attachment) in draft.attachments.iter().enumerate() {
            let path = indexed("attachments", i);
            let Some(attachment) = self.attachment(attachment, &path, Some(&bodies)) else { continue };
            let cid = attachment.cid.as_ref();
            // A part that is kept is written as it came, and its message may well have had one id twice.
            let repeated =
                cid.filter(|cid| !cids.insert(cid.as_str().to_owned()) && attachment.kept.is_none());
            if let Some(cid) = repeated {
                self.report(
                    Diagnostic::new(&catalogue::CID_DUPLICATE)
                        .field("cid")
                        .within(&path)
                        .param("id", cid.as_str()),
                );
            }
            valid.push(ValidAttachment { origin: Origin::Attachment(i), ..attachment });
        }
        if let Some(html) = &draft.html {
            self.dangling(html, cids);
        }
    }

    /// `bodies` are told of what is no form of them.
    fn attachment<'a>(
        &mut self,
        attachment: &'a Attachment,
        path: &str,
        bodies: Option<&Bodies>,
    ) -> Option<ValidAttachment<'a>> {
        if let Some(original) = &attachment.original {
            let Some(restore) = self.originals.attachment else { return self.not_read(path) };
            return restore(self, attachment, original, path, bodies);
        }
        let placing = self.placing(attachment, path, bodies);
        self.new_attachment(attachment, path, placing)
    }

    pub(super) fn new_attachment<'a>(
        &mut self,
        attachment: &'a Attachment,
        path: &str,
        placing: Placing,
    ) -> Option<ValidAttachment<'a>> {
        let is_alternative = placing.is_form();
        let content = self.content(&attachment.content, path);
        let name = self.file_name(attachment, path, is_alternative);
        let media_type = self.media_type(attachment, path);
        let cid = match attachment.cid.as_deref() {
            Some(cid) => Some(self.keep_in(path, "cid", ContentId::new(cid))?),
            None => None,
        };
        let headers = self.part_headers(attachment, path);
        let (mut content, media_type) = (content?, media_type?);
        let media_type = match attachment.content {
            Content::Text(_) => self.in_utf8(media_type, path),
            _ => media_type,
        };
        let shown = name.as_ref().map_or_else(|| path.to_owned(), |name| name.as_str().to_owned());
        if content.is_empty() {
            self.report(
                Diagnostic::new(&catalogue::ATTACHMENT_EMPTY).field(path).param("name", shown.clone()),
            );
        }
        let is_message = media_type.essence() == "message/rfc822";
        if is_message {
            self.message_lines(&mut content, path, &shown);
        } else if is_alternative && matches!(attachment.content, Content::Text(_)) {
            content = canonical(content);
        }
        let transfer = self.transfer(attachment, path, &content, is_message)?;
        let transfer = match transfer {
            None if is_message => Transfer::Identity,
            None if is_alternative && media_type.is_text() => Transfer::Auto,
            None => Transfer::Base64,
            Some(transfer) => transfer,
        };
        let file = ValidAttachment::file(name, media_type, content);
        Some(ValidAttachment { placing, cid, transfer, headers, ..file })
    }

    fn part_headers(&mut self, attachment: &Attachment, path: &str) -> Vec<CustomHeader> {
        let mut headers = Vec::new();
        self.custom_headers(&attachment.headers, &format!("{path}.headers"), &mut headers);
        headers
    }

    /// The transfer encoding that is asked for; the outer `None` where it cannot be.
    #[allow(clippy::option_option, reason = "nothing asked for is an answer too")]
    fn transfer(
        &mut self,
        attachment: &Attachment,
        path: &str,
        content: &[u8],
        is_message: bool,
    ) -> Option<Option<Transfer>> {
        let Some(wanted) = attachment.transfer_encoding.as_deref() else { return Some(None) };
        let wanted = wanted.to_ascii_lowercase();
        let (transfer, fits) = match wanted.as_str() {
            "auto" => return Some((!is_message).then_some(Transfer::Auto)),
            "base64" => (Transfer::Base64, !is_message),
            "quoted-printable" => (Transfer::QuotedPrintable, !is_message),
            "7bit" => (Transfer::Identity, content.is_ascii() && (is_message || is_lines(content))),
            "8bit" => (Transfer::Identity, is_message || is_lines(content)),
            _ => (Transfer::Base64, false),
        };
        if fits {
            return Some(Some(transfer));
        }
        self.report(
            Diagnostic::new(&catalogue::TRANSFER_ENCODING_UNFIT)
                .field("contentTransferEncoding")
                .within(path)
                .param("encoding", wanted),
        );
        None
    }

    pub(super) fn content<'a>(&mut self, content: &'a Content, path: &str) -> Option<Cow<'a, [u8]>> {
        let source = match content {
            Content::Text(text) => return Some(Cow::Borrowed(text.as_bytes())),
            Content::Bytes(bytes) => return Some(Cow::Borrowed(bytes)),
            Content::Base64(text) => {
                let bytes = base64::decode(text).map(Cow::Owned);
                if bytes.is_none() {
                    self.report(Diagnostic::new(&catalogue::BASE64_INVALID).field("content").within(path));
                }
                return bytes;
            }
            Content::Missing => {
                self.report(Diagnostic::new(&catalogue::CONTENT_MISSING).field(path));
                return None;
            }
            Content::Path(_) => "path",
            Content::Href(_) => "href",
        };
        self.report(
            Diagnostic::new(&catalogue::CONTENT_NEEDS_RESOLVER)
                .field(source)
                .within(path)
                .param("source", source),
        );
        None
    }

    fn file_name(&mut self, attachment: &Attachment, path: &str, is_alternative: bool) -> Option<FileName> {
        let Some(name) = attachment.filename.as_deref() else {
            if attachment.cid.is_none() && !is_alternative {
                self.report(Diagnostic::new(&catalogue::FILE_NAME_MISSING).field(path));
            }
            return None;
        };
        self.keep_in(path, "filename", FileName::new(name))
    }

    fn media_type(&mut self, attachment: &Attachment, path: &str) -> Option<MediaType> {
        let Some(declared) = attachment.content_type.as_deref() else {
            return Some(MediaType::for_file_name(attachment.filename.as_deref().unwrap_or_default()));
        };
        let media_type = self.keep_in(path, "contentType", MediaType::parse(declared))?;
        if media_type.essence().starts_with("multipart/") {
            self.report(
                Diagnostic::new(&catalogue::MEDIA_TYPE_MULTIPART)
                    .field("contentType")
                    .within(path)
                    .param("type", media_type.essence()),
            );
            return None;
        }
        Some(media_type)
    }

    /// Text is written in UTF-8; a type that says otherwise would make it unreadable.
    fn in_utf8(&mut self, media_type: MediaType, path: &str) -> MediaType {
        let is_charset = |(key, _): &&(String, String)| key == "charset";
        let declared = media_type.parameters().iter().find(is_charset).map(|(_, charset)| charset.as_str());
        let fits =
            |charset: &str| ["utf-8", "us-ascii"].iter().any(|known| charset.eq_ignore_ascii_case(known));
        if let Some(charset) = declared.filter(|charset| media_type.is_text() && !fits(charset)) {
            self.report(
                Diagnostic::new(&catalogue::CHARSET_NOT_UTF8)
                    .field("contentType")
                    .within(path)
                    .param("charset", charset),
            );
        }
        media_type.in_utf8()
    }

    pub(super) fn placing(
        &mut self,
        attachment: &Attachment,
        path: &str,
        bodies: Option<&Bodies>,
    ) -> Placing {
        match attachment.disposition.as_deref() {
            None | Some("inline" | "attachment") => {}
            Some(other) => {
                self.expected(&format!("{path}.contentDisposition"), "“attachment” or “inline”", other);
            }
        }
        let Some(bodies) = bodies else { return Placing::of_form(attachment) };
        if attachment.cid.is_some() && !bodies.html {
            let name = attachment.filename.clone().unwrap_or_else(|| path.to_owned());
            self.report(Diagnostic::new(&catalogue::INLINE_WITHOUT_HTML).field(path).param("name", name));
        }
        Placing::of(attachment, bodies)
    }

    /// RFC 2046 §5.2.1 forbids to re-encode an attached message, so its lines must fit as they are.
    fn message_lines(&mut self, content: &mut Cow<'_, [u8]>, path: &str, name: &str) {
        if content.contains(&0) {
            self.report(Diagnostic::new(&catalogue::NUL_IN_MESSAGE).field(path).param("name", name));
        }
        if let Some(at) = missing_header_end(content) {
            self.report(Diagnostic::new(&catalogue::HEADER_UNENDED).field(path).param("name", name));
            *content = [&content[..at], b"\r\n", &content[at..]].concat().into();
        }
        let longest =
            content.split(|b| matches!(b, b'\n' | b'\r')).map(<[u8]>::len).max().unwrap_or_default();
        if longest > MAX_LINE {
            self.report(
                Diagnostic::new(&catalogue::LINE_TOO_LONG)
                    .field(path)
                    .param("name", name)
                    .param("length", longest.to_string()),
            );
        }
    }

    /// `cid:` URLs that lead nowhere.
    fn dangling(&mut self, html: &str, mut cids: BTreeSet<String>) {
        for (url, id) in references(html) {
            // Each is told of once.
            if cids.insert(id.into_owned()) {
                self.report(
                    Diagnostic::new(&catalogue::CID_MISSING)
                        .field("html")
                        .span(url.clone())
                        .param("id", &html[url.start + 4..url.end]),
                );
            }
        }
    }
}

/// The `cid:` URLs of HTML, and the content ids that they name.
fn references(html: &str) -> impl Iterator<Item = (Range<usize>, Cow<'_, str>)> {
    find_all(b"cid:", html.as_bytes()).filter_map(move |at| {
        if !html[..at].ends_with(['"', '\'', '(', '=', ' ']) {
            return None;
        }
        // Longer ids do not exist, see `ContentId`.
        let rest = &html[at + 4..html.floor_char_boundary(at + 4 + 256)];
        let id = &rest[..rest.find(['"', '\'', ')', ' ', '>'])?];
        // RFC 2392 §2: an “@” may be written %40.
        let plain = match find_all(b"%40", id.as_bytes()).next() {
            Some(at) => Cow::Owned([&id[..at], "@", &id[at + 3..]].concat()),
            None => Cow::Borrowed(id),
        };
        (!id.is_empty()).then(|| (at..at + 4 + id.len(), plain))
    })
}

/// Whether content can be written as it is: lines of at most 998 that end in CRLF, no NUL.
fn is_lines(content: &[u8]) -> bool {
    is_canonical(content)
        && !content.contains(&0)
        && content
            .split(|b| *b == b'\n')
            .all(|line| line.strip_suffix(b"\r").unwrap_or(line).len() <= MAX_LINE)
}
