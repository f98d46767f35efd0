//! What an inbox shows of a message before it is opened.

use serde::Serialize;

use crate::address::{Address, parse_list};
use crate::diagnostic::is_invisible;
use crate::message::MessageView;
use crate::mime::charset;

/// Characters of a snippet.
const LONGEST: usize = 140;

/// What an inbox shows of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Inbox {
    /// The first author.
    pub from: Option<Sender>,
    /// The subject.
    pub subject: Option<String>,
    /// The first visible text, at most 140 characters.
    pub snippet: String,
}

/// An author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sender {
    /// The name that is shown, decoded.
    pub name: Option<String>,
    /// The address; the whole field where it cannot be read as one.
    pub address: String,
}

impl Inbox {
    pub(super) fn new(view: &MessageView, snippet: String) -> Self {
        let subject = view.header("subject").next().map(|header| one_line(&header.value));
        Self { from: sender(view), subject, snippet }
    }
}

/// Addresses are read before names are decoded: an encoded comma separates nothing.
fn sender(view: &MessageView) -> Option<Sender> {
    let header = view.header("from").next()?;
    let raw = String::from_utf8_lossy(view.raw.get(header.bytes.clone())?);
    let (addresses, _) = parse_list(&one_line(&raw));
    let Some(mailbox) = addresses.iter().flat_map(Address::mailboxes).next() else {
        return Some(Sender { name: None, address: one_line(&header.value) });
    };
    let name = mailbox.name.as_ref().map(|name| one_line(&charset::decode_words(name.as_bytes())));
    Some(Sender { name: name.filter(|name| !name.is_empty()), address: mailbox.address.to_string() })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The snippet of a text body.
pub(super) fn snippet(text: &str) -> String {
    let mut snippet = Snippet::default();
    snippet.push(text);
    snippet.finish()
}

/// Collects the first visible characters: white space collapsed, without the invisible characters that
/// senders fill the preview with.
#[derive(Debug, Default)]
pub(super) struct Snippet {
    text: String,
    len: usize,
    gap: bool,
    /// A joiner that counts only between two characters that it can join.
    joiner: Option<char>,
}

impl Snippet {
    /// One character more than is shown tells where the text may be cut.
    fn is_full(&self) -> bool {
        self.len > LONGEST
    }

    pub(super) fn gap(&mut self) {
        self.gap = true;
    }

    pub(super) fn push(&mut self, text: &str) {
        for c in text.chars() {
            if self.is_full() {
                return;
            }
            match c {
                '\u{200C}' | '\u{200D}' => self.joiner = Some(c),
                c if c.is_whitespace() => self.gap = true,
                c if c.is_control() || is_invisible(c) || c == '\u{34F}' => {}
                c => self.shown(c),
            }
        }
    }

    fn shown(&mut self, c: char) {
        let joiner = self.joiner.take();
        if self.gap && !self.text.is_empty() {
            self.add(' ');
        } else if let Some(joiner) =
            joiner.filter(|_| !c.is_ascii() && !self.text.ends_with(|c: char| c.is_ascii()))
            && !self.text.is_empty()
        {
            self.add(joiner);
        }
        self.gap = false;
        self.add(c);
    }

    fn add(&mut self, c: char) {
        self.text.push(c);
        self.len += 1;
    }

    pub(super) fn finish(self) -> String {
        let mut text = self.text;
        let Some((cut, _)) = text.char_indices().nth(LONGEST) else { return text };
        let mut end = cut;
        while end > 0 && !may_cut(&text, end) {
            end -= text[..end].chars().next_back().map_or(1, char::len_utf8);
        }
        text.truncate(if end == 0 { cut } else { end });
        text.truncate(text.trim_end().len());
        text
    }
}

/// Whether what is before `at` and what is after it are seen as different characters.
fn may_cut(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let next = after.chars().next();
    let is_flag = |c: &char| matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
    let flags = before.chars().rev().take_while(is_flag).count();
    let half_flag = flags % 2 == 1 && next.as_ref().is_some_and(is_flag);
    !half_flag && !next.is_some_and(extends) && !before.ends_with(['\u{200D}', '\u{200C}'])
}

/// Marks, joiners, variation selectors and skin tones: they belong to the character before.
fn extends(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{981}'..='\u{983}'
        | '\u{9BC}'..='\u{9CD}' | '\u{A3C}'..='\u{A4D}' | '\u{ABC}'..='\u{ACD}' | '\u{BBE}'..='\u{BCD}'
        | '\u{C3E}'..='\u{C4D}' | '\u{CBC}'..='\u{CCD}' | '\u{D3E}'..='\u{D4D}' | '\u{E31}'
        | '\u{E33}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{1160}'..='\u{11FF}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{302A}'..='\u{302F}'
        | '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}' | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_go_and_joiners_stay() {
        assert_eq!(
            snippet("Hello\u{200C}\u{A0}\u{200C}\u{A0}\u{34F} \u{AD}\u{FEFF}\r\n world"),
            "Hello world"
        );
        assert_eq!(
            snippet("👨\u{200D}👩\u{200D}👧 می\u{200C}خواهم"),
            "👨\u{200D}👩\u{200D}👧 می\u{200C}خواهم"
        );
    }

    #[test]
    fn characters_stay_whole() {
        let long = |tail: &str| snippet(&format!("{}{tail}", "x".repeat(LONGEST - 1)));
        assert_eq!(long("yz").len(), LONGEST);
        for tail in ["e\u{301}", "👍\u{1F3FD}", "🇩🇪", "👩\u{200D}👧"] {
            assert_eq!(long(tail), "x".repeat(LONGEST - 1), "{tail}");
        }
        assert_eq!(snippet(&"\u{301}".repeat(500)).chars().count(), LONGEST);
    }
}
