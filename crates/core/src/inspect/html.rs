//! An HTML body as a reader sees it: links, images and visible text, each with its place in the source.

use std::ops::Range;

use super::Body;
use crate::html::{StartTag, Token, Tokens, text};
use crate::message::PartView;

/// An HTML body taken apart.
#[derive(Debug)]
#[non_exhaustive]
pub struct Html<'a> {
    /// The part.
    pub part: &'a PartView,
    /// Its source.
    pub source: &'a str,
    /// `<a href>` with what it shows.
    pub links: Vec<Link>,
    /// `<img>`.
    pub images: Vec<Image>,
    /// Text that is shown.
    pub text: Vec<TextRun>,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// The place of the URL.
    pub href_span: Range<usize>,
    /// What it shows, white space collapsed.
    pub label: String,
    /// From the first to the last character of the label.
    pub label_span: Range<usize>,
}

/// An image.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Image {
    /// Its address.
    pub src: String,
    /// Its description; `None` where the attribute is missing.
    pub alt: Option<String>,
    /// The whole tag.
    pub span: Range<usize>,
}

/// A piece of visible text without markup.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextRun {
    /// The text, entities decoded.
    pub text: String,
    /// Its place.
    pub span: Range<usize>,
}

impl TextRun {
    /// Where a range of the text stands in the source; the whole run where entities make them differ.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        if self.text.len() == self.span.len() {
            self.span.start + range.start..self.span.start + range.end
        } else {
            self.span.clone()
        }
    }
}

impl<'a> Html<'a> {
    pub(super) fn new(body: Body<'a>) -> Self {
        let mut html = Self {
            part: body.part,
            source: body.text,
            links: Vec::new(),
            images: Vec::new(),
            text: Vec::new(),
        };
        let mut reader = Reader { html: &mut html, open_link: None, hidden: None };
        for token in Tokens::switching(body.text) {
            reader.token(&token);
        }
        reader.close_link();
        html
    }
}

struct Reader<'h, 'a> {
    html: &'h mut Html<'a>,
    open_link: Option<Link>,
    /// Inside of an element whose text is not shown.
    hidden: Option<String>,
}

impl Reader<'_, '_> {
    fn token(&mut self, token: &Token<usize>) {
        match token {
            Token::StartTag(tag) => self.start(tag),
            Token::EndTag(tag) => {
                let name = text(&tag.name);
                if self.hidden.as_deref() == Some(&name) {
                    self.hidden = None;
                }
                if name == "a" {
                    self.close_link();
                }
            }
            Token::String(string) if self.hidden.is_none() => {
                let run = TextRun {
                    text: text(&string.value).into_owned(),
                    span: string.span.start..string.span.end,
                };
                if let Some(link) = &mut self.open_link {
                    if link.label.is_empty() {
                        link.label_span.start = run.span.start;
                    }
                    link.label_span.end = run.span.end;
                    link.label.push_str(&run.text);
                }
                self.html.text.push(run);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name = text(&tag.name);
        let attribute = |key: &str| tag.attributes.get(key.as_bytes());
        match &*name {
            "style" | "script" | "title" | "template" if self.hidden.is_none() => {
                self.hidden = Some(name.into_owned());
            }
            "a" => {
                self.close_link();
                self.open_link = attribute("href").map(|href| Link {
                    href: text(&href.value).trim().to_owned(),
                    href_span: href.span.start..href.span.end,
                    label: String::new(),
                    label_span: tag.span.end..tag.span.end,
                });
            }
            "img" => self.html.images.push(Image {
                src: attribute("src").map(|src| text(&src.value).into_owned()).unwrap_or_default(),
                alt: attribute("alt").map(|alt| text(&alt.value).into_owned()),
                span: tag.span.start..tag.span.end,
            }),
            _ => {}
        }
    }

    fn close_link(&mut self) {
        if let Some(mut link) = self.open_link.take() {
            link.label = link.label.split_whitespace().collect::<Vec<_>>().join(" ");
            self.html.links.push(link);
        }
    }
}
