//! What lint rules and score symbols look at: a message taken apart once, with the places of everything.

mod html;
mod offsets;

use std::cell::OnceCell;
use std::ops::Range;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::diagnostic::Place;
use crate::env::hex;
use crate::message::{HeaderView, MessageView, PartView, Role};
pub use html::{Html, Image, Link, TextRun};
use offsets::{Checkpoints, HeaderPlace};

/// A message prepared for inspection.
#[derive(Debug)]
#[non_exhaustive]
pub struct Inspection<'a> {
    /// The message.
    pub view: &'a MessageView,
    /// The subject, decoded.
    pub subject: Option<&'a HeaderView>,
    /// The text body.
    pub text: Option<Body<'a>>,
    /// The HTML body.
    pub html: Option<Html<'a>>,
    subject_place: Option<HeaderPlace>,
    text_places: OnceCell<Option<Checkpoints<'a>>>,
    html_places: OnceCell<Option<Checkpoints<'a>>>,
}

/// A body and the part that it is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Body<'a> {
    /// The part.
    pub part: &'a PartView,
    /// Its text.
    pub text: &'a str,
}

impl<'a> Inspection<'a> {
    /// Prepares `view`.
    pub fn new(view: &'a MessageView) -> Self {
        let body = |role| view.body(role).map(|(_, part, text)| Body { part, text });
        let subject = view.header("subject").next();
        Self {
            view,
            subject,
            subject_place: subject.map(|subject| HeaderPlace::new(&view.raw, subject)),
            text: body(Role::Text),
            html: body(Role::Html).map(Html::new),
            text_places: OnceCell::new(),
            html_places: OnceCell::new(),
        }
    }

    /// The place of a range of the subject.
    pub fn in_subject(&self, range: Range<usize>) -> Place {
        let bytes = self.subject_place.as_ref().map(|place| place.range(&range));
        Place { bytes: bytes.map(Into::into), ..Place::in_field("subject", range) }
    }

    /// The place of a range of a body's text.
    pub fn in_part(&self, part: &PartView, range: Range<usize>) -> Place {
        let places = if part.role == Role::Html { &self.html_places } else { &self.text_places };
        let places = places.get_or_init(|| Checkpoints::new(&self.view.raw, part));
        let bytes = places.as_ref().and_then(|places| places.range(range.clone()));
        Place { bytes: bytes.map(Into::into), ..Place::in_part(part.number.clone(), range) }
    }
}

/// Which rules a result comes from: equal hashes, equal rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RuleSet {
    /// Name and version.
    pub id: &'static str,
    /// SHA-256 of every rule's name, weight and revision, in hex.
    pub hash: String,
}

impl RuleSet {
    /// A rule set from the lines that describe its rules.
    pub(crate) fn new(id: &'static str, lines: impl Iterator<Item = String>) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(id.as_bytes());
        for line in lines {
            hasher.update(b"\n");
            hasher.update(line.as_bytes());
        }
        Self { id, hash: hex(&hasher.finalize()) }
    }
}
