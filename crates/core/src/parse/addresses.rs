//! Address lists as mail programs write them, whether of the form or not.

use super::header::{is_undecodable, one_line, unfolded};
use crate::address::{Address, Mailbox, is_addr_spec, parse_list, push_local_part, whole_list};
use crate::bytes::{contains, find_all};
use crate::diagnostic::{Severity, worst};
use crate::draft::Addresses;
use crate::mime::charset::{self, Word};
use crate::validate::with_fixes;

/// A field with more elements that are no addresses is no list of them.
pub(super) const MAX_KEPT: usize = 1000;
/// A correction brings the next problem of an element to light; nobody has more of them.
const MOST_ROUNDS: usize = 4;

/// An address list (RFC 5322 §3.4).
pub(super) struct List {
    pub(super) addresses: Vec<Addresses>,
    /// What stands in place of addresses, and is none.
    pub(super) kept: Vec<String>,
    /// Whether it says what stands there and nothing else.
    pub(super) is_all: bool,
}

impl List {
    /// Names are decoded only after the list has been taken apart, so that a comma in an encoded-word separates
    /// nothing (RFC 2047 §5). `None` for more than `limit` addresses.
    pub(super) fn read(raw: &[u8], limit: usize) -> Option<Self> {
        let (text, words) = hidden(&unfolded(raw));
        let mut list = Self { addresses: Vec::new(), kept: Vec::new(), is_all: true };
        if elements(&text, true).nth(limit).is_some() {
            return None;
        }
        // Without any of these there is no address.
        let found = if text.contains(['@', ':', ';']) { whole_list(&text) } else { None };
        match found {
            Some(found) => list.extend(&found, &words),
            None => list.elements(&text, &words),
        }
        let count: usize = list.addresses.iter().map(count).sum();
        list.is_all &= !is_undecodable(&list.shown(), raw);
        (count <= limit).then_some(list)
    }

    /// What is read, for people.
    pub(super) fn shown(&self) -> String {
        let shown: Vec<_> = self.addresses.iter().map(shown).collect();
        shown.join(", ")
    }

    /// The elements of a list that is not of the form.
    fn elements(&mut self, text: &str, words: &[String]) {
        for Element { text: element, is_mended, group } in elements(text, true) {
            self.is_all &= !is_mended;
            match group {
                // What is of the form has been told from the whole.
                _ if element != text && self.whole(element, words) => {}
                Some(colon) => {
                    let mut members = Self { addresses: Vec::new(), kept: Vec::new(), is_all: true };
                    let inner = element[colon + 1..].trim_end_matches(';');
                    for Element { text: member, is_mended, .. } in elements(inner, false) {
                        members.is_all &= !is_mended;
                        members.element(member, words);
                    }
                    self.kept.append(&mut members.kept);
                    self.is_all &= members.is_all;
                    let name = revealed(element[..colon].trim_matches([' ', '"']), words);
                    self.addresses.push(Addresses::Group { name, members: members.addresses });
                }
                None => self.element(element, words),
            }
            if self.kept.len() > MAX_KEPT {
                break;
            }
        }
    }

    /// Takes an element that is of the form.
    fn whole(&mut self, element: &str, words: &[String]) -> bool {
        let found = whole_list(element).filter(|found| !found.is_empty());
        found.map(|found| self.extend(&found, words)).is_some()
    }

    /// A single address that may not be of the form.
    fn element(&mut self, element: &str, words: &[String]) {
        if self.whole(element, words) {
            return;
        }
        let (name, address) = match element.rsplit_once('<') {
            Some((name, address)) => {
                let (address, after) = address.split_once('>').unwrap_or((address, ""));
                self.is_all &= after.trim_ascii().is_empty();
                (name, address.trim_ascii())
            }
            None => ("", element),
        };
        let name = name.trim_ascii().trim_matches('"');
        if name.is_empty() && address.is_empty() {
            self.is_all = false;
            return;
        }
        // Servers have put their domain behind an empty group.
        if let Some((group, _)) = address.split_once(":;@").filter(|(group, _)| !group.is_empty()) {
            self.is_all = false;
            let name = revealed(group.trim_matches('"'), words);
            return self.addresses.push(Addresses::Group { name, members: Vec::new() });
        }
        let today = if is_addr_spec(address) { None } else { in_form_of_today(address) };
        if today.is_none() && corrected(element).is_some_and(|element| self.whole(&element, words)) {
            self.is_all = false;
            return;
        }
        self.is_all &= today.is_none();
        let address = restored(today.as_deref().unwrap_or(address), words);
        if !address.contains('@') || !is_addr_spec(&address) {
            self.kept.push(address.clone());
        }
        let name = Some(revealed(name, words)).filter(|name| !name.is_empty());
        self.addresses.push(Addresses::Mailbox { name, address });
    }

    fn extend(&mut self, found: &[Address], words: &[String]) {
        for address in found {
            let address = match address {
                Address::Mailbox(mailbox) => self.mailbox(mailbox, words),
                Address::Group { name, members } => {
                    let members = members.iter().map(|member| self.mailbox(member, words)).collect();
                    Addresses::Group { name: revealed(name, words), members }
                }
            };
            self.addresses.push(address);
        }
    }

    fn mailbox(&mut self, mailbox: &Mailbox, words: &[String]) -> Addresses {
        let name = mailbox.name.as_deref().map(|name| revealed(name, words)).filter(|name| !name.is_empty());
        let address = restored(mailbox.address.as_str(), words);
        // With an encoded-word in it, it may be none.
        if address != mailbox.address.as_str() && !is_addr_spec(&address) {
            self.kept.push(address.clone());
        }
        Addresses::Mailbox { name, address }
    }
}

/// An address or a group, for people.
fn shown(addresses: &Addresses) -> String {
    match addresses {
        Addresses::Mailbox { name: Some(name), address } => format!("{name} <{address}>"),
        Addresses::Mailbox { address, .. } => address.clone(),
        Addresses::Group { name, members } => {
            let members: Vec<_> = members.iter().map(shown).collect();
            format!("{name}: {};", members.join(", "))
        }
        _ => String::new(),
    }
}

fn count(addresses: &Addresses) -> usize {
    match addresses {
        Addresses::Group { members, .. } => members.len(),
        _ => 1,
    }
}

/// Stand in for encoded-words while a list is read: characters for private use are atoms.
const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The text with every encoded-word replaced by one character, and the words.
fn hidden(text: &str) -> (String, Vec<String>) {
    let mut out = String::with_capacity(text.len());
    let mut words = Vec::new();
    let mut written = 0;
    for at in find_all(b"=?", text.as_bytes()) {
        if at < written {
            continue;
        }
        let stand_in = u32::try_from(words.len()).ok().and_then(|count| char::from_u32(FIRST + count));
        let stand_in = stand_in.filter(|c| u32::from(*c) <= LAST);
        if let (Some(length), Some(stand_in)) = (word_length(&text[at..]), stand_in) {
            out.push_str(&text[written..at]);
            out.push(stand_in);
            words.push(text[at..at + length].to_owned());
            written = at + length;
        }
    }
    out.push_str(&text[written..]);
    (out, words)
}

/// The length of the encoded-word that `text` begins with.
fn word_length(text: &str) -> Option<usize> {
    let Word { charset, length, .. } = Word::at_start(text.as_bytes())?;
    let is_name = !charset.iter().any(|b| matches!(b, b' ' | b'"' | b',' | b'<'));
    is_name.then_some(length)
}

/// A name with its words put back and decoded.
fn revealed(text: &str, words: &[String]) -> String {
    let out = restored(text, words);
    let is_encoded = contains(b"=?", out.as_bytes());
    let decoded = if is_encoded { charset::decode_words(out.as_bytes()) } else { out };
    one_line(decoded.into()).into_owned()
}

/// A text with its words put back. In an address they are none (RFC 2047 §5), and who decodes them there sends to
/// somebody else.
fn restored(text: &str, words: &[String]) -> String {
    if words.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let word = u32::from(c).checked_sub(FIRST).and_then(|at| words.get(usize::try_from(at).ok()?));
        match word {
            Some(word) => out.push_str(word),
            None => out.push(c),
        }
    }
    out
}

/// An element that has one correction for each of its problems, corrected.
fn corrected(element: &str) -> Option<String> {
    let mut text = element.to_owned();
    for _ in 0..MOST_ROUNDS {
        let (_, problems) = parse_list(&text);
        if worst(&problems) != Some(Severity::Error) {
            return Some(text);
        }
        text = with_fixes(&text, &problems)?.0;
    }
    None
}

/// An address with a route, with blanks, or with quotes around some of its words (RFC 5322 §4.4), as it is written today.
/// Words that nothing stands between are in quotes then.
fn in_form_of_today(address: &str) -> Option<String> {
    let address = match address.strip_prefix('@') {
        Some(route) => route.split_once(':')?.1,
        None => address,
    };
    let mut local = String::new();
    let mut rest = address.chars();
    let mut is_after_blank = false;
    loop {
        match rest.next()? {
            '@' => break,
            ' ' => {
                is_after_blank = true;
                continue;
            }
            c => {
                if is_after_blank && c != '.' && !local.is_empty() && !local.ends_with('.') {
                    local.push(' ');
                }
                match c {
                    '"' => loop {
                        match rest.next()? {
                            '"' => break,
                            '\\' => local.push(rest.next()?),
                            c => local.push(c),
                        }
                    },
                    '<' | '>' | '(' | ')' | ',' | ';' | ':' | '[' | ']' | '\\' => return None,
                    c => local.push(c),
                }
            }
        }
        is_after_blank = false;
    }
    let mut written = String::new();
    push_local_part(&mut written, &local);
    written.push('@');
    written.extend(rest.filter(|c| *c != ' '));
    is_addr_spec(&written).then_some(written)
}

/// An element of a list that is not of the form.
struct Element<'a> {
    text: &'a str,
    /// Whether something else than a comma separates it from the next.
    is_mended: bool,
    /// Where its name ends, if it is a group.
    group: Option<usize>,
}

/// The elements of a list that is not of the form, separated by commas outside of quotes and brackets; behind an
/// address by semicolons too, or by nothing. `groups` says whether there may be some.
fn elements(text: &str, groups: bool) -> impl Iterator<Item = Element<'_>> {
    let last_semicolon = if groups { text.rfind(';') } else { None };
    let mut rest = Some(0);
    std::iter::from_fn(move || {
        loop {
            let start = rest?;
            let mut element = next_element(text, start, last_semicolon);
            rest = element.1;
            element.0.text = element.0.text.trim_ascii();
            if !element.0.text.is_empty() {
                return Some(element.0);
            }
        }
    })
}

/// The element that begins at `start`, and where the next one does.
fn next_element(text: &str, start: usize, last_semicolon: Option<usize>) -> (Element<'_>, Option<usize>) {
    let (mut quoted, mut bracketed, mut escaped, mut has_address) = (false, false, false, false);
    let (mut closed, mut group) = (None, None);
    let up_to = |end: usize, next: usize, is_mended, group: Option<usize>| {
        let blank = text[start..end].len() - text[start..end].trim_ascii_start().len();
        let group = group.map(|colon: usize| colon - start - blank);
        (Element { text: &text[start..end], is_mended, group }, Some(next))
    };
    for (at, c) in text[start..].char_indices().map(|(at, c)| (start + at, c)) {
        match c {
            _ if escaped => {}
            '"' => quoted = !quoted,
            _ if quoted => {}
            '<' | '@' if group.is_none() && closed.is_some() => {
                let end = closed.unwrap_or(at);
                return up_to(end, end, true, None);
            }
            '<' => bracketed = true,
            '>' => (bracketed, closed) = (false, Some(at + 1)),
            _ if bracketed => {}
            '@' => has_address = true,
            ':' if group.is_none() && !has_address && last_semicolon > Some(at) => group = Some(at),
            ';' if group.is_some() => return up_to(at + 1, at + 1, false, group),
            ';' if has_address || closed.is_some() || text[start..at].trim_ascii().is_empty() => {
                return up_to(at, at + 1, true, None);
            }
            ',' if group.is_none() => return up_to(at, at + 1, false, None),
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    let (mut last, _) = up_to(text.len(), 0, false, None);
    last.group = None;
    (last, None)
}
