//! What most plugins ask of a message, on top of the generated calls.

use crate::{Failure, Message, PartInfo, PartRole, ReadError};

impl Message {
    /// The first value of the header field `name`.
    pub fn first_header(&self, name: &str) -> Option<String> {
        self.header(name).into_iter().next()
    }

    /// The subject, decoded.
    pub fn subject(&self) -> Option<String> {
        self.first_header("Subject")
    }

    /// The text body and the HTML body, as far as there are any, read one after the other.
    pub fn bodies(&self) -> impl Iterator<Item = Result<Body, ReadError>> {
        self.parts().into_iter().filter_map(|part| match part.role {
            PartRole::Text | PartRole::Html => Some(self.text(part.index).map(|text| Body { part, text })),
            _ => None,
        })
    }
}

/// A body of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// The part that it is; its role says whether this is plain text or HTML.
    pub part: PartInfo,
    /// Its text.
    pub text: String,
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::Unsupported(format!("a part of the message cannot be read: {}", error.name()))
    }
}
