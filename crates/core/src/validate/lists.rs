//! What a mailing list tells of itself (RFC 2369, RFC 2919), and how to leave it (RFC 8058).

use super::{Checker, CustomHeader, CustomValue};
use crate::address::is_addr_spec;
use crate::bytes::find_all;
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::{Draft, ListEntry};
use crate::mime::{HeaderName, HeaderText, holds_encoded_word};

/// A URL with a comment behind it; in `List-ID`, an identifier with a name before it.
#[derive(Debug)]
pub(crate) struct ListUrl {
    pub(crate) url: String,
    pub(crate) comment: String,
}

/// What one field may hold; RFC 2369 §2 asks readers to look at them in order.
const MAX_ENTRIES: usize = 10;

impl Checker {
    pub(super) fn lists(&mut self, draft: &Draft, valid: &mut Vec<CustomHeader>) {
        if !self.limit("list", "headers", draft.list.len(), MAX_ENTRIES * 7) {
            return;
        }
        for field in &draft.list {
            let path = format!("list.{}", field.name);
            let Some(name) = self.keep(&path, HeaderName::new(&header_name(&field.name))) else { continue };
            self.list_field(name, &path, &field.entries, valid);
        }
        self.list_unsubscribe(draft, valid);
    }

    fn list_field(
        &mut self,
        name: HeaderName,
        path: &str,
        entries: &[ListEntry],
        valid: &mut Vec<CustomHeader>,
    ) {
        if !self.limit(path, "entries", entries.len(), MAX_ENTRIES) {
            return;
        }
        let mut urls = Vec::new();
        for entry in entries {
            urls.extend(self.list_url(&name, path, entry));
        }
        valid.extend(list_header(name, urls));
    }

    fn list_url(&mut self, name: &HeaderName, path: &str, entry: &ListEntry) -> Option<ListUrl> {
        let given = self.without_controls(path, &entry.url, "");
        let comment = self.without_controls(path, entry.comment.as_deref().unwrap_or_default(), " ");
        let url = match given.trim_ascii() {
            id if name.is("List-ID") => {
                let scheme = find_all(b"://", id.as_bytes()).next();
                id[scheme.map_or(0, |at| at + 3)..].to_owned()
            }
            url if has_scheme(url) => url.to_owned(),
            address => match address.split_once('@') {
                Some((local, rest)) if is_addr_spec(before_query(address, rest)) => {
                    ["mailto:", &in_mailto(local), "@", rest].concat()
                }
                _ => String::new(),
            },
        };
        let is_url = |c: char| matches!(c, '!'..='~') && !matches!(c, '<' | '>' | '"' | '\\');
        if url.is_empty() || !url.chars().all(is_url) {
            self.report(Diagnostic::new(&catalogue::LIST_URL_INVALID).field(path).param("url", given));
            return None;
        }
        if holds_encoded_word(&url) {
            self.report(Diagnostic::new(&catalogue::ENCODED_WORD).field(path).param("value", url));
            return None;
        }
        self.atoms_fit(path, name, &url).then_some(())?;
        let comment = self.header_text(path, name.as_str(), &comment)?;
        Some(ListUrl { url, comment: comment.as_str().to_owned() })
    }

    /// A value without line breaks and control characters, which are reported.
    fn without_controls(&mut self, path: &str, text: &str, line_break: &str) -> String {
        let mut clean = String::with_capacity(text.len());
        for c in text.chars().filter(|c| *c != '\r') {
            match c {
                '\n' => clean.push_str(line_break),
                c if c.is_ascii_control() && c != '\t' => {}
                c => clean.push(c),
            }
        }
        if HeaderText::new(text).is_err() {
            self.report(Diagnostic::new(&catalogue::CONTROLS_REMOVED).field(path).param("value", text));
        }
        clean
    }

    fn list_unsubscribe(&mut self, draft: &Draft, valid: &mut Vec<CustomHeader>) {
        const PATH: &str = "listUnsubscribe";
        let Some(unsubscribe) = &draft.list_unsubscribe else { return };
        for header in valid.iter().filter(|header| is_unsubscribe(&header.name)) {
            self.reserved(&format!("headers.{}", header.name), header.name.as_str(), PATH);
        }
        let url = unsubscribe.url.as_deref();
        let one_click = unsubscribe.one_click.unwrap_or(url.is_some());
        let is_https = url.is_some_and(|url| {
            let start = url.get(..8).filter(|start| start.eq_ignore_ascii_case("https://"));
            start.is_some() && !url[8..].is_empty() && !url[8..].starts_with(['/', '?', '#'])
        });
        if one_click && !is_https {
            let problem = Diagnostic::new(&catalogue::UNSUBSCRIBE_NOT_HTTPS).field("listUnsubscribe.url");
            self.report(problem.param("url", url.unwrap_or_default()));
            return;
        }
        let mailto = unsubscribe.mailto.as_deref();
        if let Some(other) = mailto.filter(|url| has_scheme(url) && !is_mailto(url)) {
            let problem = Diagnostic::new(&catalogue::LIST_URL_INVALID).field("listUnsubscribe.mailto");
            self.report(problem.param("url", other));
            return;
        }
        if url.or(mailto).is_none() {
            self.report(Diagnostic::new(&catalogue::CONTENT_MISSING).field(PATH));
            return;
        }
        let Ok(name) = HeaderName::new("List-Unsubscribe") else { return };
        let mut urls = Vec::new();
        // RFC 8058 §3.1 asks for the URL; older readers take the address.
        for (path, url) in [("listUnsubscribe.url", url), ("listUnsubscribe.mailto", mailto)] {
            let entry = url.map(|url| ListEntry { url: url.to_owned(), comment: None });
            urls.extend(entry.and_then(|entry| self.list_url(&name, path, &entry)));
        }
        valid.extend(list_header(name, urls));
        let post = (HeaderName::new("List-Unsubscribe-Post"), HeaderText::new("List-Unsubscribe=One-Click"));
        if let (true, (Ok(name), Ok(value))) = (one_click, post) {
            self.report(Diagnostic::new(&catalogue::UNSUBSCRIBE_NEEDS_DKIM).field(PATH));
            valid.push(CustomHeader { name, value: CustomValue::Structured(value) });
        }
    }
}

fn list_header(name: HeaderName, urls: Vec<ListUrl>) -> Option<CustomHeader> {
    (!urls.is_empty()).then_some(CustomHeader { name, value: CustomValue::List(urls) })
}

fn header_name(field: &str) -> String {
    if field == "id" {
        return "List-ID".to_owned();
    }
    let (first, rest) = field.split_at(field.floor_char_boundary(1));
    ["List-", &first.to_ascii_uppercase(), rest].concat()
}

fn is_unsubscribe(name: &HeaderName) -> bool {
    name.is("List-Unsubscribe") || name.is("List-Unsubscribe-Post")
}

/// RFC 3986 §3.1. What has a port and no scheme is taken for one, and refused by nobody.
fn has_scheme(url: &str) -> bool {
    let scheme = url.split(':').next().unwrap_or_default();
    scheme.len() < url.len()
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-'))
}

/// An address without the header fields that may follow it in a URL (RFC 6068 §2); `rest` is what follows its “@”.
fn before_query<'a>(address: &'a str, rest: &str) -> &'a str {
    &address[..address.len() - rest.find('?').map_or(0, |at| rest.len() - at)]
}

fn is_mailto(url: &str) -> bool {
    url.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"))
}

/// A local part without what means something else in a URL (RFC 6068 §2).
fn in_mailto(local: &str) -> String {
    let mut out = String::with_capacity(local.len());
    for c in local.chars() {
        match c {
            '%' => out.push_str("%25"),
            '&' => out.push_str("%26"),
            '?' => out.push_str("%3F"),
            '#' => out.push_str("%23"),
            '/' => out.push_str("%2F"),
            c => out.push(c),
        }
    }
    out
}
