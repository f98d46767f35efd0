//! The message as plugins read it: kept by the host, handed over piece by piece.

use std::sync::Arc;

use super::{Capability, Input, ScoreSoFar, is_body, raw_value};
use crate::address::AddrSpec;
use crate::message::{Envelope, MessageView, PartContent, PartView};
use crate::score::Score;

/// A message that a plugin has a handle to.
#[derive(Debug)]
pub struct Mail {
    view: Arc<MessageView>,
    envelope: Envelope,
    score: Arc<Score>,
    /// Whether `read.attachments` is granted.
    reads_all: bool,
    /// Bytes handed over at once.
    limit: usize,
}

/// Why something cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "mirrors the plugin interface, which is versioned")]
pub enum ReadError {
    /// There is no part of that number.
    NoSuchPart,
    /// `text` of what is not text.
    NotText,
    /// It takes `read.attachments`.
    Denied,
    /// More than is handed over at once.
    TooLarge,
}

impl Mail {
    /// The message that `input` is about, of which `limit` bytes are handed over at once.
    pub fn new(input: &Input<'_>, limit: usize) -> Self {
        Self {
            view: Arc::clone(input.view),
            envelope: input.envelope.clone(),
            score: Arc::clone(input.score),
            reads_all: input.grants.allow(&Capability::ReadAttachments),
            limit,
        }
    }

    /// All of it.
    pub fn view(&self) -> &MessageView {
        &self.view
    }

    /// The sender, empty for nobody, and the recipients.
    pub fn envelope(&self) -> (String, Vec<String>) {
        let text = |address: &AddrSpec| address.as_str().to_owned();
        (
            self.envelope.from.as_ref().map(text).unwrap_or_default(),
            self.envelope.to.iter().map(text).collect(),
        )
    }

    /// The values of every field of that name.
    pub fn header(&self, name: &str) -> Vec<String> {
        self.view.header(name).map(|header| header.value.clone()).collect()
    }

    /// Name and value as on the wire of every field.
    pub fn raw_headers(&self) -> impl Iterator<Item = (&String, String)> {
        self.view.headers.iter().map(|header| (&header.name, raw_value(&self.view, &header.bytes)))
    }

    /// The score so far.
    pub fn score(&self) -> ScoreSoFar {
        ScoreSoFar::new(&self.score, &self.view)
    }

    /// The text of a part.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn text(&self, part: u32) -> Result<Arc<str>, ReadError> {
        match &self.readable(part)?.content {
            PartContent::Text(text) if text.len() > self.limit => Err(ReadError::TooLarge),
            PartContent::Text(text) => Ok(Arc::clone(text)),
            _ => Err(ReadError::NotText),
        }
    }

    /// Decoded content from `offset`, at most `length` bytes.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn body(&self, part: u32, offset: u32, length: u32) -> Result<Vec<u8>, ReadError> {
        let content = match &self.readable(part)?.content {
            PartContent::Text(text) => text.as_bytes(),
            PartContent::Bytes(bytes) => bytes,
            _ => &[],
        };
        slice(content, offset, length, self.limit)
    }

    /// The same of the message as it is on the wire.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn raw(&self, offset: u32, length: u32) -> Result<Vec<u8>, ReadError> {
        if !self.reads_all {
            return Err(ReadError::Denied);
        }
        slice(&self.view.raw, offset, length, self.limit)
    }

    fn readable(&self, part: u32) -> Result<&PartView, ReadError> {
        let part = usize::try_from(part).ok().and_then(|index| self.view.parts.get(index));
        let part = part.ok_or(ReadError::NoSuchPart)?;
        if self.reads_all || is_body(part) { Ok(part) } else { Err(ReadError::Denied) }
    }
}

/// `length` bytes from `offset`, fewer where there are fewer.
fn slice(bytes: &[u8], offset: u32, length: u32, limit: usize) -> Result<Vec<u8>, ReadError> {
    let at = |position: u64| usize::try_from(position).unwrap_or(usize::MAX).min(bytes.len());
    let range = at(offset.into())..at(u64::from(offset) + u64::from(length));
    if range.len() > limit { Err(ReadError::TooLarge) } else { Ok(bytes[range].to_vec()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plugin::{Grants, Settings};
    use crate::score::score;

    const RAW: &str = "Subject: =?utf-8?B?5L2g5aW9?=\r\nX-A: 1\r\nx-a: 2\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n\
        --b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5L2g5aW9\r\n\
        --b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a\r\n\r\nabcdef\r\n\
        --b--\r\n";

    fn mail(limit: usize) -> Mail {
        with_grants(limit, &Grants::by_name())
    }

    fn with_grants(limit: usize, grants: &Grants) -> Mail {
        let view = Arc::new(MessageView::parse(RAW.as_bytes()));
        let (envelope, score, settings) = (Envelope::default(), Arc::new(score(&view)), Settings::default());
        Mail::new(
            &Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants },
            limit,
        )
    }

    #[test]
    fn attachments_take_a_grant() {
        let mail = with_grants(1000, &Grants::default());
        assert_eq!(mail.text(1).as_deref(), Ok("你好"));
        assert_eq!(mail.body(2, 0, 1), Err(ReadError::Denied));
        assert_eq!(mail.text(2), Err(ReadError::Denied));
        assert_eq!(mail.raw(0, 1), Err(ReadError::Denied));
    }

    #[test]
    fn parts_are_decoded() {
        let mail = mail(1000);
        assert_eq!(mail.header("subject"), ["你好"]);
        assert_eq!(mail.header("X-A"), ["1", "2"]);
        assert_eq!(mail.envelope(), (String::new(), Vec::new()));
        assert_eq!(mail.text(1).as_deref(), Ok("你好"));
        assert_eq!(mail.body(1, 0, 3), Ok("你".into()));
        assert_eq!(mail.body(2, 4, 100), Ok(b"ef".to_vec()));
        assert_eq!(mail.body(2, 100, u32::MAX), Ok(Vec::new()));
        assert_eq!(mail.raw(u32::MAX, u32::MAX), Ok(Vec::new()));
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        let mail = mail(4);
        assert_eq!(mail.text(0), Err(ReadError::NotText));
        assert_eq!(mail.text(1), Err(ReadError::TooLarge));
        assert_eq!(mail.text(2), Err(ReadError::NotText));
        assert_eq!(mail.text(3), Err(ReadError::NoSuchPart));
        assert_eq!(mail.body(0, 0, 9), Ok(Vec::new()));
        assert_eq!(mail.body(2, 0, 9), Err(ReadError::TooLarge));
        assert_eq!(mail.body(u32::MAX, 0, 1), Err(ReadError::NoSuchPart));
        assert_eq!(mail.raw(0, u32::MAX), Err(ReadError::TooLarge));
        assert_eq!(mail.raw(0, 4), Ok(b"Subj".to_vec()));
    }
}
