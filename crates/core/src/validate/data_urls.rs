//! Images in the HTML that are `data:` URLs (RFC 2397), which mail readers do not show, become embedded ones.

use std::borrow::Cow;
use std::ops::Range;

use encodify::hex::decode_pair;

use super::{Checker, Placing, ValidAttachment};
use crate::bytes::find_all;
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::MAX_ATTACHMENTS;
use crate::env::keyed_id;
use crate::mime::{ContentId, DataUrl, FileName, MediaType};

impl Checker {
    pub(super) fn attach_data_urls<'a>(
        &mut self,
        html: &'a str,
        parts: &mut Vec<ValidAttachment<'a>>,
    ) -> Cow<'a, str> {
        let mut out = String::new();
        let mut copied = 0;
        // Each is decoded and hashed once, however often it stands there.
        let mut ids: Vec<(&str, String)> = Vec::new();
        for url in data_urls(html) {
            let place = match ids.binary_search_by(|(known, _)| (*known).cmp(&html[url.clone()])) {
                Ok(known) => {
                    replace(html, &mut out, &mut copied, &url, &ids[known].1);
                    continue;
                }
                Err(place) => place,
            };
            let text = without_references(&html[url.clone()]);
            let Some(read) = DataUrl::parse(&text) else { continue };
            let Ok(media_type) = MediaType::parse(read.media_type) else { continue };
            let Some(subtype) = media_type.essence().strip_prefix("image/") else { continue };
            let Some(bytes) = read.bytes() else {
                self.report(Diagnostic::new(&catalogue::BASE64_INVALID).field("html").span(url));
                continue;
            };
            let digest = keyed_id(&[0; 16], &bytes);
            let mut id = format!("{digest}@attached");
            let known = parts.iter().find(|part| part.cid.as_ref().is_some_and(|cid| cid.as_str() == id));
            let is_attached = known.is_some_and(|known| known.content == bytes);
            if known.is_some() && !is_attached {
                id = format!("{digest}.{}@attached", parts.len());
            }
            replace(html, &mut out, &mut copied, &url, &id);
            let cid = ContentId::new(&id).ok();
            ids.insert(place, (&html[url], id));
            if is_attached {
                continue;
            }
            let extension = subtype.split('+').next().unwrap_or_default();
            let name = FileName::new(&format!("image-{}.{extension}", parts.len() + 1)).ok();
            let file = ValidAttachment::file(name, media_type, bytes.into());
            parts.push(ValidAttachment { placing: Placing::Inline, cid, ..file });
            if !self.limit("html", "attachments", parts.len(), MAX_ATTACHMENTS) {
                break;
            }
        }
        if copied == 0 {
            return html.into();
        }
        out.push_str(&html[copied..]);
        out.into()
    }
}

/// Writes what stands before a URL, and the id in its place.
fn replace(html: &str, out: &mut String, copied: &mut usize, url: &Range<usize>, id: &str) {
    for piece in [&html[*copied..url.start], "cid:", id] {
        out.push_str(piece);
    }
    *copied = url.end;
}

/// Where `data:` URLs stand that a reader would load: behind a quote, in `url(…)`, in a `srcset`.
fn data_urls(html: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let sets = find_all(b"srcset=", html.as_bytes()).map(|at| {
        let start = at + "srcset=".len();
        let quote = html[start..].chars().next().unwrap_or('>');
        let len = html[start..].bytes().skip(1).position(|b| char::from(b) == quote);
        start..start + len.map_or(0, |len| len + 2)
    });
    // A search that has found nothing more would begin again each time; `fuse` does not keep it from that where the
    // type promises to return `None` again.
    let mut sets = Some(sets);
    let mut set = 0..0;
    let mut free = 0;
    find_all(b"data:", html.as_bytes()).filter_map(move |at| {
        while set.end < at {
            match sets.as_mut().and_then(Iterator::next) {
                Some(next) => set = next,
                None => {
                    sets = None;
                    break;
                }
            }
        }
        let in_set = set.contains(&at);
        let before = html[..at].chars().next_back()?;
        let is_end = |c: char| match before {
            _ if in_set => c.is_ascii_whitespace() || matches!(c, '"' | '\''),
            '"' | '\'' => c == before,
            '(' => c == ')',
            _ => c.is_ascii_whitespace() || c == '>',
        };
        if at < free || !(in_set || matches!(before, '"' | '\'' | '(' | '=')) {
            return None;
        }
        // Where no end comes, no later one need be looked for.
        free = html.len();
        let end = at + html[at..].find(is_end)?;
        free = end;
        Some(at..end)
    })
}

/// An attribute without the character references of HTML that stand in URLs: `&amp;`, and ASCII by its number in two
/// digits.
fn without_references(value: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (character, length) = match after.as_bytes() {
            [b'a', b'm', b'p', b';', ..] => (Some(b'&'), 4),
            [b'#', b'x' | b'X', high, low, b';', ..] => (decode_pair(*high, *low), 5),
            [b'#', tens @ b'0'..=b'9', ones @ b'0'..=b'9', b';', ..] => {
                (Some((tens - b'0') * 10 + ones - b'0'), 4)
            }
            _ => (None, 0),
        };
        let character = character.filter(u8::is_ascii);
        out.push(char::from(character.unwrap_or(b'&')));
        rest = if character.is_some() { &after[length..] } else { after };
    }
    if rest.len() == value.len() {
        return value.into();
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read() {
        for (value, read) in [
            ("a&amp;b", "a&b"),
            ("a&#43;&#x2b;&#X2F;b", "a++/b"),
            ("a&#233;&lt;&&#;&#x;&#xE9;&amp", "a&#233;&lt;&&#;&#x;&#xE9;&amp"),
            ("a", "a"),
        ] {
            assert_eq!(without_references(value), read);
        }
    }

    #[test]
    fn urls_are_found_where_readers_load_them() {
        let html = "<img src=\"data:1\"><img srcset='a 1x, data:2 2x'> data:no <p style='x:url(data:3)' \
            data=data:4 title=\"in data:no\"><p style=\"y:url('data:5')\"><img src=\"data:open";
        let found: Vec<_> = data_urls(html).map(|url| &html[url]).collect();
        assert_eq!(found, ["data:1", "data:2", "data:3", "data:4", "data:5"]);
    }
}
