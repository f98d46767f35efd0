//! A message as its reader sees it, safe to show in a browser.
//!
//! # Why the HTML is safe
//!
//! The author's HTML is taken apart into tokens and a new document is written. `<` stands in it only
//! where a tag of a closed list (`elements.rs`) or of the shell begins; every other one is `&lt;` in
//! text and attributes, and `\3c ` in style sheets. Attributes come from a closed list and are always
//! quoted. No element of the list makes a parser change its mode or namespace (no `svg`, `math`,
//! `template`, `noscript`, `textarea`, `select`, `iframe`…), so that there is one way to read the
//! document whatever the nesting: moving nodes about, as parsers do for bad tables or formatting,
//! cannot turn text into markup. The one raw-text element, `<style>`, never contains `<`.
//!
//! Addresses are written as a browser would understand the author's: links to `http`, `https`, `mailto`,
//! `tel` or a place in the message; images as `data:` with a type that can only show itself. Style sheets
//! are written anew from their tokens with functions from a closed list (`css/`). A content security
//! policy without scripts or network stands in the document as a second wall.

mod css;
mod document;
mod elements;
mod images;
mod inbox;
mod report;
mod twin;
mod url;

use std::borrow::Cow;

use serde::Serialize;

use crate::message::{MessageView, PartView, Role};
use document::Document;
pub use inbox::{Inbox, Sender};
pub use report::{Blocked, BlockedKind};

/// A style element that shows a document as readers do which force their own dark mode on mail without
/// dark styles: everything inverted, images turned back. [`inverted`] puts it in.
pub const INVERTED_STYLE: &str = "<style>\
    :root{background:#fff!important;filter:invert(1) hue-rotate(180deg)!important}\
    img{filter:invert(1) hue-rotate(180deg)!important}\
    </style>";

/// What a preview may show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Whether images on the network stay, to be fetched by the browser; senders learn from it who
    /// opened their message, and when.
    pub remote: bool,
}

impl Options {
    /// Says whether images on the network stay.
    #[must_use]
    pub fn remote(mut self, remote: bool) -> Self {
        self.remote = remote;
        self
    }
}

/// A message as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Preview {
    /// The HTML body as a document of its own in light colours; `None` where there is no HTML body.
    pub html: Option<String>,
    /// The same in the author's own dark colours; `None` where the author has none.
    pub dark_html: Option<String>,
    /// The text body; lines end in LF.
    pub text: Option<String>,
    /// What an inbox shows.
    pub inbox: Inbox,
    /// What can be saved, and what the HTML shows by its content id.
    pub attachments: Vec<Attachment>,
    /// What was left out of the HTML; the first thousand things.
    pub blocked: Vec<Blocked>,
}

/// An attachment or embedded image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Attachment {
    /// Part number as IMAP counts.
    pub part: String,
    /// The file name, decoded.
    pub filename: Option<String>,
    /// `type/subtype` in lower case.
    pub content_type: String,
    /// Bytes of the decoded content.
    pub size: usize,
    /// Whether it belongs to the HTML body.
    pub inline: bool,
    /// The content id without brackets.
    pub content_id: Option<String>,
}

/// Shows a message.
///
/// ```
/// use mailwright::message::MessageView;
/// use mailwright::preview::{Options, preview};
///
/// let raw = "Subject: Hi\r\nContent-Type: text/html\r\n\r\n<p onclick=alert(1)>Hello, <b>world</b>";
/// let shown = preview(&MessageView::parse(raw.as_bytes()), &Options::default());
/// assert!(shown.html.is_some_and(|html| html.contains("<p>Hello, <b>world</b>")));
/// assert_eq!(shown.inbox.snippet, "Hello, world");
/// assert_eq!(shown.blocked[0].detail, "onclick");
/// ```
pub fn preview(view: &MessageView, options: &Options) -> Preview {
    let text = view.body(Role::Text).map(|(_, _, text)| text.replace("\r\n", "\n").replace('\r', "\n"));
    let html = view.body(Role::Html);
    let html = html.map(|(_, part, source)| document::document(view, part, source, options.remote));
    let Document { html, dark_html, blocked, snippet } = html.unwrap_or_default();
    let snippet = match &text {
        Some(text) if snippet.is_empty() => inbox::snippet(text),
        _ => snippet,
    };
    Preview {
        html,
        dark_html,
        text,
        inbox: Inbox::new(view, snippet),
        attachments: view.parts.iter().filter_map(Attachment::new).collect(),
        blocked,
    }
}

/// The document of a [`Preview`] as a reader shows it who inverts mail without dark styles.
pub fn inverted(html: &str) -> String {
    html.replacen("</head>", &format!("{INVERTED_STYLE}\n</head>"), 1)
}

impl Attachment {
    fn new(part: &PartView) -> Option<Self> {
        matches!(part.role, Role::Inline | Role::Attachment).then(|| Self {
            part: part.number.clone(),
            filename: part.filename.clone(),
            content_type: part.content_type.clone(),
            size: part.size(),
            inline: part.role == Role::Inline,
            content_id: part.content_id.clone(),
        })
    }
}

fn lowercase(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|b| b.is_ascii_uppercase()) { text.to_ascii_lowercase().into() } else { text.into() }
}
