//! Attachments: content, name, type, content id.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encodify::base64;

use super::Checker;
use crate::bytes::find_all;
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft};
use crate::mime::{ContentId, FileName, MediaType};

const MAX_ATTACHMENTS: usize = 1_000;
/// RFC 5322 §2.1.1.
const MAX_LINE: usize = 998;

/// An attachment that can be written.
#[derive(Debug)]
pub(crate) struct ValidAttachment<'a> {
    pub(crate) name: Option<FileName>,
    pub(crate) content: Cow<'a, [u8]>,
    pub(crate) media_type: MediaType,
    pub(crate) cid: Option<ContentId>,
    /// Shown inside the HTML rather than listed.
    pub(crate) inline: bool,
}

impl Checker {
    pub(super) fn attachments<'a>(&mut self, draft: &'a Draft) -> Vec<ValidAttachment<'a>> {
        if !self.limit("attachments", "attachments", draft.attachments.len(), MAX_ATTACHMENTS) {
            return Vec::new();
        }
        let mut cids = BTreeSet::new();
        let mut valid = Vec::with_capacity(draft.attachments.len());
        for (i, attachment) in draft.attachments.iter().enumerate() {
            let path = format!("attachments[{i}]");
            let Some(attachment) = self.attachment(attachment, &path, draft.html.is_some()) else { continue };
            let repeated = attachment.cid.as_ref().filter(|cid| !cids.insert(cid.as_str().to_owned()));
            if let Some(cid) = repeated {
                self.report(
                    Diagnostic::new(&catalogue::CID_DUPLICATE)
                        .field(format!("{path}.cid"))
                        .param("id", cid.as_str()),
                );
            }
            valid.push(attachment);
        }
        if let Some(html) = &draft.html {
            self.dangling(html, &cids);
        }
        valid
    }

    fn attachment<'a>(
        &mut self,
        attachment: &'a Attachment,
        path: &str,
        has_html: bool,
    ) -> Option<ValidAttachment<'a>> {
        let content = self.content(&attachment.content, path);
        let name = self.file_name(attachment, path);
        let media_type = self.media_type(attachment, path);
        let cid = match attachment.cid.as_deref() {
            Some(cid) => Some(self.keep(&format!("{path}.cid"), ContentId::new(cid))?),
            None => None,
        };
        let inline = self.is_inline(attachment, path, cid.is_some(), has_html);
        let (content, media_type) = (content?, media_type?);
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
        if media_type.essence() == "message/rfc822" {
            self.message_lines(&content, path, &shown);
        }
        Some(ValidAttachment { name, content, media_type, cid, inline })
    }

    fn content<'a>(&mut self, content: &'a Content, path: &str) -> Option<Cow<'a, [u8]>> {
        let source = match content {
            Content::Text(text) => return Some(Cow::Borrowed(text.as_bytes())),
            Content::Bytes(bytes) => return Some(Cow::Borrowed(bytes)),
            Content::Base64(text) => return self.base64(text, path),
            Content::Missing => {
                self.report(Diagnostic::new(&catalogue::CONTENT_MISSING).field(path));
                return None;
            }
            Content::Path(_) => "path",
            Content::Href(_) => "href",
        };
        self.report(
            Diagnostic::new(&catalogue::CONTENT_NEEDS_RESOLVER)
                .field(format!("{path}.{source}"))
                .param("source", source),
        );
        None
    }

    /// Base64 with or without line breaks (RFC 2045 §6.8 readers ignore them).
    fn base64<'a>(&mut self, text: &str, path: &str) -> Option<Cow<'a, [u8]>> {
        let packed: Cow<'_, str> = if text.contains(|c: char| c.is_ascii_whitespace()) {
            text.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>().into()
        } else {
            text.into()
        };
        match base64::STANDARD.decode(packed.as_bytes()) {
            Ok(bytes) => Some(Cow::Owned(bytes)),
            Err(_) => {
                self.report(Diagnostic::new(&catalogue::BASE64_INVALID).field(format!("{path}.content")));
                None
            }
        }
    }

    fn file_name(&mut self, attachment: &Attachment, path: &str) -> Option<FileName> {
        let Some(name) = attachment.filename.as_deref() else {
            if attachment.cid.is_none() {
                self.report(Diagnostic::new(&catalogue::FILE_NAME_MISSING).field(path));
            }
            return None;
        };
        self.keep(&format!("{path}.filename"), FileName::new(name))
    }

    fn media_type(&mut self, attachment: &Attachment, path: &str) -> Option<MediaType> {
        let Some(declared) = attachment.content_type.as_deref() else {
            return Some(MediaType::for_file_name(attachment.filename.as_deref().unwrap_or_default()));
        };
        let at = format!("{path}.contentType");
        let media_type = self.keep(&at, MediaType::parse(declared))?;
        if media_type.essence().starts_with("multipart/") {
            self.report(
                Diagnostic::new(&catalogue::MEDIA_TYPE_MULTIPART)
                    .field(at)
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
                    .field(format!("{path}.contentType"))
                    .param("charset", charset),
            );
        }
        media_type.in_utf8()
    }

    fn is_inline(&mut self, attachment: &Attachment, path: &str, has_cid: bool, has_html: bool) -> bool {
        match attachment.disposition.as_deref() {
            None | Some("inline" | "attachment") => {}
            Some(other) => self.report(
                Diagnostic::new(&catalogue::WRONG_TYPE)
                    .field(format!("{path}.contentDisposition"))
                    .param("expected", "“attachment” or “inline”")
                    .param("got", format!("“{other}”")),
            ),
        }
        if has_cid && !has_html {
            let name = attachment.filename.clone().unwrap_or_else(|| path.to_owned());
            self.report(Diagnostic::new(&catalogue::INLINE_WITHOUT_HTML).field(path).param("name", name));
        }
        has_cid && has_html && attachment.disposition.as_deref() != Some("attachment")
    }

    /// RFC 2046 §5.2.1 forbids to re-encode an attached message, so its lines must fit as they are.
    fn message_lines(&mut self, content: &[u8], path: &str, name: &str) {
        if content.contains(&0) {
            self.report(Diagnostic::new(&catalogue::NUL_IN_MESSAGE).field(path).param("name", name));
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
    fn dangling(&mut self, html: &str, cids: &BTreeSet<String>) {
        for at in find_all(b"cid:", html.as_bytes()) {
            if !html[..at].ends_with(['"', '\'', '(', '=', ' ']) {
                continue;
            }
            // Longer ids do not exist, see `ContentId`.
            let rest = &html[at + 4..html.floor_char_boundary(at + 4 + 256)];
            let Some(end) = rest.find(['"', '\'', ')', ' ', '>']) else { continue };
            let id = &rest[..end];
            // RFC 2392 §2: an “@” may be written %40.
            let plain = id.replace("%40", "@");
            if !id.is_empty() && !cids.contains(&plain) {
                self.report(
                    Diagnostic::new(&catalogue::CID_MISSING)
                        .field("html")
                        .span(at..at + 4 + end)
                        .param("id", id),
                );
            }
        }
    }
}
