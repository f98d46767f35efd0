//! One pass through the author's HTML, writing the document that is shown.

use std::borrow::Cow;
use std::ops::Range;

use html5gum::State;

use super::elements::{Element, Kind, Set, breaks_out, is_plain};
use super::images::Images;
use super::inbox::Snippet;
use super::report::{Blocked, BlockedKind, Report};
use super::twin::Twin;
use super::{css, url};
use crate::html::{StartTag, Token, Tokens, text};
use crate::message::{MessageView, PartView};

/// Elements inside of more elements than this are written without their tags: browsers slow down.
const DEEPEST: usize = 250;

/// About as many bytes as stand around the author's.
const SHELL: usize = 1024;

/// How far up an end tag looks for its start.
const WINDOW: usize = 2 * DEEPEST;

/// What came of one pass.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) html: Option<String>,
    /// Where the author speaks of a dark scheme.
    pub(super) dark_html: Option<String>,
    pub(super) blocked: Vec<Blocked>,
    pub(super) snippet: String,
}

/// Writes `source`, the HTML body of `view`, as a document.
pub(super) fn document(view: &MessageView, part: &PartView, source: &str, remote: bool) -> Document {
    let mut pass = Pass {
        source,
        images: Images::new(view, remote),
        report: Report::new(&part.number, source.len()),
        dark: false,
        styles: Twin::default(),
        body: Twin::with_capacity(source.len() + source.len() / 4),
        root: None,
        body_attributes: None,
        open: Vec::new(),
        counts: [0; Element::COUNT],
        present: Set::default(),
        depth: 0,
        mode: Mode::Shown,
        snippet: Snippet::default(),
    };
    let mut tokens = Tokens::new(source);
    while let Some(token) = tokens.next() {
        if let Some(state) = pass.token(&token) {
            tokens.read_in(state);
        }
    }
    pass.finish(remote)
}

/// What happens to text.
#[derive(Debug)]
enum Mode {
    Shown,
    /// Not shown until this element ends; how many of its name are open.
    Hidden(String, usize),
    /// Text until this element ends, as it holds no tags.
    Text(String),
    /// A style sheet, its media and where it stands.
    Style(Option<String>, Range<usize>),
}

/// An element that has been started.
#[derive(Debug, Clone, Copy)]
struct Open {
    element: Element,
    /// Whether its tag was written.
    written: bool,
}

#[derive(Debug)]
struct Pass<'a> {
    source: &'a str,
    images: Images<'a>,
    report: Report,
    /// Whether the author speaks of a dark scheme.
    dark: bool,
    styles: Twin,
    body: Twin,
    /// The attributes of `<html>` and `<body>`.
    root: Option<Twin>,
    body_attributes: Option<Twin>,
    open: Vec<Open>,
    /// How many of each element are open, and which.
    counts: [usize; Element::COUNT],
    present: Set,
    /// How many open elements are written.
    depth: usize,
    mode: Mode,
    snippet: Snippet,
}

impl Pass<'_> {
    /// Takes a token; the state to go on in, for elements that hold no tags.
    fn token(&mut self, token: &Token<usize>) -> Option<State> {
        match token {
            Token::StartTag(tag) => return self.start(&text(&tag.name), tag),
            Token::EndTag(tag) => self.end(&text(&tag.name)),
            Token::String(string) => self.text(&text(&string.value), string.span.end),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
        None
    }

    fn text(&mut self, text: &str, end: usize) {
        match &mut self.mode {
            Mode::Hidden(..) => {}
            Mode::Style(_, place) => place.end = end,
            // What stands between the author's head and body.
            _ if self.body.is_empty() && text.trim_ascii().is_empty() => {}
            Mode::Shown | Mode::Text(_) => {
                self.snippet.push(text);
                escape(&mut self.body, text);
            }
        }
    }

    fn start(&mut self, name: &str, tag: &StartTag<usize>) -> Option<State> {
        if let Mode::Hidden(until, depth) = &mut self.mode {
            let is_foreign = is_foreign(until);
            if !(is_foreign && breaks_out(name)) {
                *depth += usize::from(until == name && !(is_foreign && tag.self_closing));
                return if is_foreign { None } else { raw_state(name) };
            }
            self.mode = Mode::Shown;
        }
        let span = tag.span.start..tag.span.end;
        if let Some(kind) = blocked_element(name) {
            self.report.add(kind, name, span.clone());
        }
        match name {
            "script" | "title" | "template" | "iframe" | "noembed" | "noframes" | "select" => self.hide(name),
            _ if is_foreign(name) && !tag.self_closing => self.hide(name),
            "style" => {
                let media = attribute(tag, "media").map(Cow::into_owned);
                self.mode = Mode::Style(media, tag.span.end..tag.span.end);
            }
            "html" => self.shell(tag, true),
            "body" => self.shell(tag, false),
            "meta" => self.meta(tag, span),
            "link" => self.link(tag, span),
            _ => self.element(name, tag),
        }
        if matches!(name, "textarea" | "xmp" | "plaintext") {
            self.mode = Mode::Text(name.to_owned());
        }
        raw_state(name)
    }

    fn hide(&mut self, name: &str) {
        self.mode = Mode::Hidden(name.to_owned(), 1);
    }

    fn end(&mut self, name: &str) {
        match &mut self.mode {
            Mode::Hidden(until, depth) => {
                *depth -= usize::from(until == name);
                if *depth == 0 {
                    self.mode = Mode::Shown;
                }
            }
            Mode::Style(..) if name == "style" => self.style(),
            Mode::Text(until) if until == name => {
                self.mode = Mode::Shown;
                self.close(name);
            }
            Mode::Shown if name == "br" => self.body.push_str("<br>"),
            Mode::Shown => self.close(name),
            Mode::Style(..) | Mode::Text(_) => {}
        }
    }

    /// The first of each counts.
    fn shell(&mut self, tag: &StartTag<usize>, is_root: bool) {
        let attributes = self.attributes(if is_root { "html" } else { "body" }, tag);
        let kept = if is_root { &mut self.root } else { &mut self.body_attributes };
        if kept.is_none() {
            *kept = Some(attributes);
        }
    }

    fn meta(&mut self, tag: &StartTag<usize>, span: Range<usize>) {
        let is = |key: &str, wanted: &str| {
            attribute(tag, key).is_some_and(|v| v.trim().eq_ignore_ascii_case(wanted))
        };
        if is("http-equiv", "refresh") {
            let target = attribute(tag, "content").unwrap_or_default();
            self.report.add(BlockedKind::Navigation, &target, span);
        } else if is("name", "color-scheme") || is("name", "supported-color-schemes") {
            let schemes = attribute(tag, "content").unwrap_or_default();
            self.dark |= schemes.split_ascii_whitespace().any(|scheme| scheme.eq_ignore_ascii_case("dark"));
        }
    }

    fn link(&mut self, tag: &StartTag<usize>, span: Range<usize>) {
        let kinds = attribute(tag, "rel").unwrap_or_default();
        if kinds.split_ascii_whitespace().any(|kind| kind.eq_ignore_ascii_case("stylesheet")) {
            self.report.add(BlockedKind::RemoteStyle, &attribute(tag, "href").unwrap_or_default(), span);
        }
    }

    fn style(&mut self) {
        let Mode::Style(media, place) = std::mem::replace(&mut self.mode, Mode::Shown) else { return };
        let source = self.source.get(place.clone()).unwrap_or_default();
        let context =
            css::Context { images: &mut self.images, report: &mut self.report, dark: &mut self.dark };
        let style = css::stylesheet(source, media.as_deref(), place.start, context);
        if !style.is_empty() {
            self.styles.push_str("<style>");
            self.styles.append(style);
            self.styles.push_str("</style>\n");
        }
    }

    fn element(&mut self, name: &str, tag: &StartTag<usize>) {
        let Some(element) = Element::find(name) else { return };
        if element.kind() != Kind::Inline {
            self.snippet.gap();
        }
        self.close_implied(element);
        let written = self.depth < DEEPEST;
        if written {
            let attributes = self.attributes(element.name(), tag);
            if element.name() == "source" && !attributes.light().contains(" srcset=") {
                return;
            }
            self.body.push('<');
            self.body.push_str(element.name());
            self.body.append(attributes);
            self.body.push('>');
        }
        if element.kind() != Kind::Void {
            self.open.push(Open { element, written });
            self.counts[element.index()] += 1;
            self.present.add(element);
            self.depth += usize::from(written);
        }
    }

    /// Forgets what the browser closes by itself.
    fn close_implied(&mut self, element: Element) {
        let (closed, bounds) = element.closes();
        while let Some(index) = self.find(closed, bounds) {
            self.forget_from(index);
        }
    }

    fn close(&mut self, name: &str) {
        let Some(element) = Element::find(name) else { return };
        if element.kind() != Kind::Inline {
            self.snippet.gap();
        }
        let Some(index) = self.find(Set::one(element), element.bounds()) else { return };
        if self.open[index].written {
            self.body.push_str("</");
            self.body.push_str(element.name());
            self.body.push('>');
        }
        if element.kind() == Kind::Inline {
            // What stands inside stays open, as in a browser.
            return self.forget(index);
        }
        self.forget_from(index);
    }

    /// The innermost open element that is wanted, unless a bound comes before it.
    fn find(&self, wanted: Set, bounds: Set) -> Option<usize> {
        if !self.present.meets(wanted) {
            return None;
        }
        let near = self.open.iter().enumerate().rev().take(WINDOW);
        for (index, open) in near {
            if wanted.has(open.element) {
                return Some(index);
            }
            if bounds.has(open.element) {
                return None;
            }
        }
        None
    }

    fn forget_from(&mut self, index: usize) {
        while self.open.len() > index {
            self.forget(self.open.len() - 1);
        }
    }

    fn forget(&mut self, index: usize) {
        let open = self.open.remove(index);
        let left = &mut self.counts[open.element.index()];
        *left -= 1;
        if *left == 0 {
            self.present.remove(open.element);
        }
        self.depth -= usize::from(open.written);
    }

    /// The attributes that are kept, each with a space before it.
    fn attributes(&mut self, element: &str, tag: &StartTag<usize>) -> Twin {
        let mut out = Twin::default();
        for (name, value) in &tag.attributes {
            let place = value.span.start..value.span.end;
            let value = text(value);
            match &*text(name) {
                "href" if element == "a" => self.href(&value, place, &mut out),
                "src" if element == "img" => self.image("src", &value, place, &mut out),
                "srcset" if matches!(element, "img" | "source") => self.srcset(&value, &place, &mut out),
                "background"
                    if matches!(
                        element,
                        "body" | "table" | "tbody" | "thead" | "tfoot" | "tr" | "td" | "th"
                    ) =>
                {
                    self.image("background", &value, place, &mut out);
                }
                "style" => self.style_attribute(&value, place, &mut out),
                "media" if element == "source" => {
                    // Without a condition that can be told, the image would be shown where it should not.
                    match css::media(&value, &mut self.dark) {
                        Some(media) => push_twin(&mut out, "media", &media),
                        None => push_attribute(&mut out, "media", "not all"),
                    }
                }
                "name" if element == "a" && attribute(tag, "id").is_none() => {
                    push_attribute(&mut out, "id", &value);
                }
                name if name.starts_with("on") => self.report.add(BlockedKind::Script, name, place),
                name if is_plain(name) => push_attribute(&mut out, name, &value),
                _ => {}
            }
        }
        out
    }

    fn href(&mut self, value: &str, place: Range<usize>, out: &mut Twin) {
        match url::link(value) {
            Some(url::Link::Inside(url)) => push_attribute(out, "href", &url),
            Some(url::Link::Outside(url)) => {
                push_attribute(out, "href", &url);
                out.push_str(" target=\"_blank\" rel=\"noopener noreferrer\"");
            }
            None => self.report.add(BlockedKind::UnsafeLink, value, place),
        }
    }

    fn image(&mut self, name: &str, value: &str, place: Range<usize>, out: &mut Twin) {
        match self.images.resolve(value) {
            Ok(url) => push_attribute(out, name, &url),
            Err(kind) => self.report.add(kind, value, place),
        }
    }

    /// Candidates as HTML §4.8.4.4.4 (“parse a srcset attribute”) finds them.
    fn srcset(&mut self, value: &str, place: &Range<usize>, out: &mut Twin) {
        let mut kept: Vec<String> = Vec::new();
        let mut rest = value;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
            if rest.is_empty() {
                break;
            }
            let (url, after) =
                rest.split_at(rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len()));
            let (descriptor, after) = match url.strip_suffix(',') {
                Some(_) => ("", after),
                None => after.split_at(after.find(',').unwrap_or(after.len())),
            };
            rest = after;
            match self.images.resolve(url.trim_end_matches(',')) {
                Ok(url) if is_descriptor(descriptor.trim()) => {
                    kept.push(format!("{url} {}", descriptor.trim()).trim_end().to_owned());
                }
                Ok(_) => {}
                Err(kind) => self.report.add(kind, url, place.clone()),
            }
        }
        if !kept.is_empty() {
            push_attribute(out, "srcset", &kept.join(", "));
        }
    }

    fn style_attribute(&mut self, value: &str, place: Range<usize>, out: &mut Twin) {
        let context =
            css::Context { images: &mut self.images, report: &mut self.report, dark: &mut self.dark };
        let style = css::attribute(value, place, context);
        if !style.is_empty() {
            push_twin(out, "style", &style);
        }
    }

    fn finish(mut self, remote: bool) -> Document {
        self.style();
        while let Some(open) = self.open.pop() {
            if open.written && open.element.kind() != Kind::Optional {
                self.body.push_str("</");
                self.body.push_str(open.element.name());
                self.body.push('>');
            }
        }
        let (root, attributes) = (self.root.unwrap_or_default(), self.body_attributes.unwrap_or_default());
        let mut page = Twin::with_capacity(self.body.len() + self.styles.len() + SHELL);
        page.push_str("<!doctype html>\n<html");
        page.append(root);
        page.push_str(
            ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"content-security-policy\" \
             content=\"default-src 'none'; img-src ",
        );
        page.push_str(if remote { "data: http: https:" } else { "data:" });
        page.push_str(
            "; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        );
        page.push_str("<meta name=\"color-scheme\" content=\"");
        page.choose("only light", "dark");
        page.push_str("\">\n<style>:root{color-scheme:");
        page.choose("only light", "dark");
        page.push_str("}</style>\n");
        page.append(self.styles);
        page.push_str("</head>\n<body");
        page.append(attributes);
        page.push_str(">\n");
        page.append(self.body);
        page.push_str("\n</body>\n</html>\n");
        let dark_html = self.dark.then(|| page.dark());
        Document {
            html: Some(page.into_light()),
            dark_html,
            blocked: self.report.found,
            snippet: self.snippet.finish(),
        }
    }
}

/// The state that browsers read the content of `name` in.
fn raw_state(name: &str) -> Option<State> {
    Some(match name {
        "textarea" | "title" => State::RcData,
        "style" | "iframe" | "xmp" | "noembed" | "noframes" => State::RawText,
        "script" => State::ScriptData,
        "plaintext" => State::PlainText,
        _ => return None,
    })
}

fn is_foreign(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

fn blocked_element(name: &str) -> Option<BlockedKind> {
    Some(match name {
        "script" => BlockedKind::Script,
        "form" | "input" | "button" | "select" | "textarea" => BlockedKind::Form,
        "base" => BlockedKind::Navigation,
        "iframe" | "frame" | "object" | "embed" | "applet" | "svg" | "math" | "video" | "audio"
        | "portal" | "fencedframe" => BlockedKind::ActiveContent,
        _ => return None,
    })
}

/// A width or density; nothing is a density of one.
fn is_descriptor(text: &str) -> bool {
    let number = text.strip_suffix(['w', 'x']).unwrap_or(text);
    (text.is_empty() || number.len() < text.len()) && number.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

fn attribute<'t>(tag: &'t StartTag<usize>, name: &str) -> Option<Cow<'t, str>> {
    tag.attributes.get(name.as_bytes()).map(|value| text(value))
}

/// `name` comes from a closed list.
fn push_attribute(out: &mut Twin, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// A value that may differ in dark colours.
fn push_twin(out: &mut Twin, name: &str, value: &Twin) {
    if value.is_same() {
        return push_attribute(out, name, value.light());
    }
    let written = |value: &str| {
        let mut out = Twin::default();
        push_attribute(&mut out, name, value);
        out.into_light()
    };
    out.choose(&written(value.light()), &written(&value.dark()));
}

/// Text that is text in content and in quoted attributes. NUL is no character in HTML.
fn escape(out: &mut Twin, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '`', '\0', '\r']) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        out.push_str(match special.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            Some(b'`') => "&#96;",
            Some(b'\r') => "\n",
            _ => "",
        });
        rest = &special[1..];
    }
    out.push_str(rest);
}
