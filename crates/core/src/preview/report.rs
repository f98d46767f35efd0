//! What was left out, with its place.

use std::ops::Range;

use serde::Serialize;

use crate::diagnostic::Span;

/// Findings beyond this number add nothing for a reader.
const MOST: usize = 1000;

/// Characters of a detail.
const LONGEST: usize = 200;

/// What kind of thing was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum BlockedKind {
    /// A script, or an attribute that holds one.
    Script,
    /// An image that would have to be fetched.
    RemoteImage,
    /// A style sheet that would have to be fetched.
    RemoteStyle,
    /// A font that would have to be fetched.
    RemoteFont,
    /// An image that the message does not hold.
    MissingImage,
    /// An image of a type that may do more than show itself, or that is not well-formed.
    UnsafeImage,
    /// An image beyond the space that a preview has for images.
    TooLarge,
    /// A link to something other than a page, an address or a place in the message.
    UnsafeLink,
    /// A form or a part of one; what it contains is kept.
    Form,
    /// A frame, plugin, drawing, video or sound.
    ActiveContent,
    /// Something that would lead the reader away, or change where links lead.
    Navigation,
    /// A style that could fetch, run, or cover what is around the message.
    Style,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Blocked {
    /// What kind of thing.
    pub kind: BlockedKind,
    /// The element, attribute, property or address; at most 200 characters.
    pub detail: String,
    /// Its place in the decoded HTML part.
    pub span: Span,
}

/// Collects what is left out of one part.
#[derive(Debug)]
pub(super) struct Report {
    part: String,
    len: usize,
    pub(super) found: Vec<Blocked>,
}

impl Report {
    /// For a part with this number and `len` bytes of text.
    pub(super) fn new(part: &str, len: usize) -> Self {
        Self { part: part.to_owned(), len, found: Vec::new() }
    }

    pub(super) fn add(&mut self, kind: BlockedKind, detail: &str, range: Range<usize>) {
        if self.found.len() >= MOST {
            return;
        }
        let end = range.end.min(self.len);
        let span = Span { part: Some(self.part.clone()), start: range.start.min(end), end };
        self.found.push(Blocked { kind, detail: detail.chars().take(LONGEST).collect(), span });
    }
}
