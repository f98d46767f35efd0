//! Address lists as mail programs write them, whether of the form or not.

use super::elements::{Element, Elements, Parts, group_name};
use super::header::{one_line, unfolded};
use crate::address::{
    Address, Mailbox, is_addr_spec, parse_addr_spec, parse_list, push_local_part, whole_list,
};
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
#[derive(Default)]
pub(super) struct List {
    pub(super) addresses: Vec<Addresses>,
    /// What stands in place of addresses, and is none.
    pub(super) kept: Vec<String>,
    /// Whether it says something else than what stands there.
    pub(super) is_changed: bool,
}

impl List {
    /// Names are decoded only after the list has been taken apart, so that a comma in an encoded-word separates
    /// nothing (RFC 2047 §5). `None` for more than `limit` addresses.
    pub(super) fn read(raw: &[u8], limit: usize) -> Option<Self> {
        let (text, words) = hidden(&unfolded(raw));
        let mut list = Self { is_changed: charset::loses(raw), ..Self::default() };
        if Elements::of(&text, true).nth(limit).is_some() {
            return None;
        }
        // Without any of these there is no address.
        if !(text.contains(['@', ':', ';']) && list.take_regular(&text, &words)) {
            list.take_elements(&text, &words);
        }
        let count: usize = list.addresses.iter().map(count).sum();
        (count <= limit).then_some(list)
    }

    /// What is read, for people.
    pub(super) fn for_people(&self) -> String {
        let shown: Vec<_> = self.addresses.iter().map(for_people).collect();
        shown.join(", ")
    }

    /// Takes a list that is not of the form, as far as its elements can be told.
    fn take_elements(&mut self, text: &str, words: &[String]) {
        for Element { text: element, is_mended, group } in Elements::of(text, true) {
            self.is_changed |= is_mended;
            match group {
                // What is of the form has been told from the whole.
                _ if element != text && self.take_regular(element, words) => {}
                Some(colon) => self.take_group(element, colon, words),
                None => self.take_irregular(element, words),
            }
            if self.kept.len() > MAX_KEPT {
                break;
            }
        }
    }

    /// Takes what is of the form.
    fn take_regular(&mut self, element: &str, words: &[String]) -> bool {
        let Some((found, is_mended)) = whole_list(element).filter(|(found, _)| !found.is_empty()) else {
            return false;
        };
        self.is_changed |= is_mended;
        self.extend(&found, words);
        true
    }

    /// Takes a group whose name ends at `colon`, and in which something is not of the form.
    fn take_group(&mut self, group: &str, colon: usize, words: &[String]) {
        let mut inside = Self::default();
        for Element { text: member, is_mended, .. } in
            Elements::of(group[colon + 1..].trim_end_matches(';'), false)
        {
            inside.is_changed |= is_mended;
            if !inside.take_regular(member, words) {
                inside.take_irregular(member, words);
            }
            if inside.kept.len() > MAX_KEPT {
                break;
            }
        }
        self.kept.append(&mut inside.kept);
        self.is_changed |= inside.is_changed;
        let (name, is_mended) = group_name(&group[..colon]);
        self.is_changed |= is_mended;
        let name = revealed(&name, words);
        // Groups have no groups in them.
        let members = inside.addresses.into_iter().flat_map(|address| match address {
            Addresses::Group { members, .. } => members,
            address => vec![address],
        });
        if name.is_empty() {
            self.is_changed = true;
            return self.addresses.extend(members);
        }
        self.addresses.push(Addresses::Group { name, members: members.collect() });
    }

    /// Takes a single address that is not of the form.
    fn take_irregular(&mut self, element: &str, words: &[String]) {
        let Parts { name, address, is_mended } = Parts::of(element);
        self.is_changed |= is_mended;
        let (name, address) = match (name.as_str(), address.as_str()) {
            ("", "") => return self.is_changed = true,
            // Brackets with nothing in them behind an address.
            (address, "") if is_addr_spec(address) => {
                self.is_changed = true;
                ("", address)
            }
            both => both,
        };
        // Servers have put their domain behind an empty group.
        if let Some((group, _)) = address.split_once(":;@").filter(|(group, _)| !group.is_empty()) {
            self.is_changed = true;
            let name = revealed(group.trim_matches('"'), words);
            return self.addresses.push(Addresses::Group { name, members: Vec::new() });
        }
        let today = if is_addr_spec(address) { None } else { in_form_of_today(address) };
        if today.is_none() && corrected(element).is_some_and(|element| self.take_regular(&element, words)) {
            self.is_changed = true;
            return;
        }
        self.is_changed |= today.is_some();
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
fn for_people(addresses: &Addresses) -> String {
    match addresses {
        Addresses::Mailbox { name: Some(name), address } => format!("{name} <{address}>"),
        Addresses::Mailbox { address, .. } => address.clone(),
        Addresses::Group { name, members } => {
            let members: Vec<_> = members.iter().map(for_people).collect();
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
    for _ in 0..=MOST_ROUNDS {
        let (_, problems) = parse_list(&text);
        if worst(&problems) != Some(Severity::Error) {
            return Some(text);
        }
        text = with_fixes(&text, &problems)?.0;
    }
    None
}

/// An address with a route, with blanks, or with quotes around some of its words (RFC 5322 §4.4), as it is written
/// today. Words that nothing stands between are in quotes then.
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
    if local.is_empty() {
        return None;
    }
    let mut written = String::new();
    push_local_part(&mut written, &local);
    written.push('@');
    for piece in rest.as_str().split(' ').filter(|piece| !piece.is_empty()) {
        // Anywhere else, a blank ends the domain, and something else begins.
        let is_joined = written.ends_with(['@', '.', '[']) || piece.starts_with(['.', ']']);
        is_joined.then(|| written.push_str(piece))?;
    }
    parse_addr_spec(&written).ok().map(|address| address.as_str().to_owned())
}
