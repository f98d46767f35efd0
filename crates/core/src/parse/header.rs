//! Header fields to the fields of a draft.

use super::{kinds, shown};
use crate::address::{Address, Mailbox, read_list};
use crate::bytes::contains;
use crate::diagnostic::Diagnostic;
use crate::draft::{Addresses, Draft, Header};
use crate::message::{Entity, MessageView, charset_of_headers, header_text};
use crate::mime::charset::{self, Word};
use crate::mime::{Date, MsgId};
use crate::validate::{describes_part, header_field, header_problems, is_text, is_written_by_us};

/// Fills in everything but bodies and attachments.
pub(super) fn read(entities: &[Entity], message: &MessageView, draft: &mut Draft) -> Vec<Diagnostic> {
    let mut reader = Reader { draft, diagnostics: Vec::new(), left_out: Vec::new() };
    let charset = charset_of_headers(entities);
    for header in &message.headers {
        let raw = message.raw.get(header.bytes.clone()).unwrap_or_default();
        // Nobody misses a control character, and none can be written.
        let value = header.value.replace(|c: char| c.is_control() && c != '\t', " ");
        reader.field(&header.name, &header_text(raw, charset), value.trim());
    }
    if !reader.left_out.is_empty() {
        let names = reader.left_out.join(", ");
        reader.diagnostics.push(Diagnostic::new(&kinds::HEADERS_LEFT_OUT).param("names", names));
    }
    reader.diagnostics
}

struct Reader<'a> {
    draft: &'a mut Draft,
    diagnostics: Vec<Diagnostic>,
    /// Names of fields that no author writes.
    left_out: Vec<String>,
}

impl Reader<'_> {
    fn field(&mut self, name: &str, raw: &[u8], value: &str) {
        match header_field(name) {
            Some("from") => self.addresses(name, raw, |draft| &mut draft.from),
            Some("sender") => self.addresses(name, raw, |draft| &mut draft.sender),
            Some("replyTo") => self.addresses(name, raw, |draft| &mut draft.reply_to),
            Some("to") => self.addresses(name, raw, |draft| &mut draft.to),
            Some("cc") => self.addresses(name, raw, |draft| &mut draft.cc),
            Some("bcc") => self.addresses(name, raw, |draft| &mut draft.bcc),
            Some("subject") => self.once(name, value, |draft| &mut draft.subject),
            Some("date") => self.date(name, value),
            Some("messageId") => self.identifier(name, value, |draft| &mut draft.message_id),
            Some("inReplyTo") => self.identifier(name, value, |draft| &mut draft.in_reply_to),
            Some(_) => self.draft.references.extend(identifiers(value).map(str::to_owned)),
            None if is_written_by_us(name) => self.written_by_us(name),
            None => self.custom(name, raw, value),
        }
    }

    /// A field that stands there twice has the addresses of both.
    fn addresses(&mut self, name: &str, raw: &[u8], place: fn(&mut Draft) -> &mut Addresses) {
        let mut found = addresses(raw);
        for item in &found {
            if let Addresses::Mailbox { address, .. } = item
                && crate::address::read_addr_spec(address).0.is_err()
            {
                let problem = Diagnostic::new(&kinds::ADDRESS_KEPT);
                self.diagnostics.push(problem.param("address", shown(address)).param("name", name));
            }
        }
        let place = place(self.draft);
        *place = match std::mem::take(place) {
            Addresses::List(known) if known.is_empty() && found.len() == 1 => found.remove(0),
            Addresses::List(mut known) => {
                known.append(&mut found);
                Addresses::List(known)
            }
            single => Addresses::List(std::iter::once(single).chain(found).collect()),
        };
    }

    fn once(&mut self, name: &str, value: &str, place: fn(&mut Draft) -> &mut Option<String>) {
        let place = place(self.draft);
        if place.is_none() {
            *place = Some(value.to_owned());
        } else {
            self.leave_out(name, value);
        }
    }

    fn date(&mut self, name: &str, value: &str) {
        match Date::parse_lenient(value) {
            Some(date) => self.once(name, &date.to_string(), |draft| &mut draft.date),
            None => self.leave_out(name, value),
        }
    }

    fn identifier(&mut self, name: &str, value: &str, place: fn(&mut Draft) -> &mut Option<String>) {
        match identifiers(value).find(|id| MsgId::lenient(id).is_ok()) {
            Some(id) => self.once(name, id, place),
            None => self.leave_out(name, value),
        }
    }

    fn written_by_us(&mut self, name: &str) {
        let describes_content = describes_part(name.as_bytes());
        let is_known = self.left_out.iter().any(|known| known.eq_ignore_ascii_case(name));
        if !describes_content && !is_known && !name.eq_ignore_ascii_case("mime-version") {
            self.left_out.push(name.to_owned());
        }
    }

    /// A field of another kind: its text, or its value as it stands there where the text cannot be written so that
    /// the same comes of it. What an encoded-word hides in a list of addresses is no part of the list.
    fn custom(&mut self, name: &str, raw: &[u8], value: &str) {
        if value.is_empty() {
            return;
        }
        let as_text = Header::new(name, value);
        let prepared = |value| Header { prepared: true, ..Header::new(name, value) };
        let is_encoded = !is_text(name) && contains(b"=?", raw);
        let forms = [as_text, prepared(unfolded(raw)), prepared(folded(raw))];
        let mut forms = forms.into_iter().skip(usize::from(is_encoded));
        match forms.find(|header| header_problems(header).is_empty()) {
            Some(header) => self.draft.headers.push(header),
            None => self.leave_out(name, value),
        }
    }

    fn leave_out(&mut self, name: &str, value: &str) {
        let problem = Diagnostic::new(&kinds::HEADER_LEFT_OUT);
        self.diagnostics.push(problem.param("name", name).param("value", shown(value)));
    }
}

/// The identifiers of a field, in brackets or separated by spaces (RFC 5322 §3.6.4).
fn identifiers(value: &str) -> impl Iterator<Item = &str> {
    let bracketed = value.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(id, _)| id.trim()));
    let plain = if value.contains('<') { "" } else { value }.split_ascii_whitespace();
    bracketed.chain(plain).filter(|id| MsgId::lenient(id).is_ok())
}

/// An address list (RFC 5322 §3.4). Names are decoded only after the list has been taken apart, so that a comma in
/// an encoded-word separates nothing (RFC 2047 §5).
fn addresses(raw: &[u8]) -> Vec<Addresses> {
    let (text, words) = hidden(&unfolded(raw));
    let mut found = Vec::new();
    if read_list(&text, &mut found).iter().all(|problem| !problem.is_error()) {
        return found.iter().map(|address| of_address(address, &words)).collect();
    }
    elements(&text).flat_map(|element| of_element(element, &words)).collect()
}

/// One line, with what is not UTF-8 replaced.
fn unfolded(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let is_space = |c: char| c.is_control() || c == ' ';
    text.split(['\r', '\n'])
        .map(|line| line.replace(|c: char| c.is_control(), " "))
        .collect::<Vec<_>>()
        .join(" ")
        .trim_matches(is_space)
        .to_owned()
}

/// The lines as they stand there.
fn folded(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let lines = text.split(['\r', '\n']).filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| line.replace(|c: char| c.is_control() && c != '\t', " "));
    lines.collect::<Vec<_>>().join("\r\n").trim().to_owned()
}

/// Stand in for encoded-words while a list is read: characters for private use are atoms.
const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The text with every encoded-word replaced by one character, and the words.
fn hidden(text: &str) -> (String, Vec<String>) {
    let mut out = String::with_capacity(text.len());
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("=?") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let stand_in = u32::try_from(words.len()).ok().and_then(|count| char::from_u32(FIRST + count));
        match (word_length(from), stand_in.filter(|c| u32::from(*c) <= LAST)) {
            (Some(length), Some(stand_in)) => {
                let (word, after) = from.split_at(length);
                words.push(word.to_owned());
                out.push(stand_in);
                rest = after;
            }
            _ => {
                out.push_str("=?");
                rest = &from[2..];
            }
        }
    }
    out.push_str(rest);
    (out, words)
}

/// The length of the encoded-word that `text` begins with.
fn word_length(text: &str) -> Option<usize> {
    let Word { charset, encoding, length, .. } = Word::at_start(text.as_bytes())?;
    let is_encoding = matches!(encoding, b"b" | b"B" | b"q" | b"Q");
    let is_name = !charset.iter().any(|b| matches!(b, b' ' | b'"' | b',' | b'<'));
    (is_encoding && is_name).then_some(length)
}

/// A name with its words put back and decoded.
fn revealed(text: &str, words: &[String]) -> String {
    let out = restored(text, words);
    let decoded = if out.contains("=?") { charset::decode_words(out.as_bytes()) } else { out };
    decoded.replace(|c: char| c.is_control(), " ")
}

/// A text with its words put back. In an address they are none (RFC 2047 §5), and who decodes them there sends to
/// somebody else.
fn restored(text: &str, words: &[String]) -> String {
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

fn of_address(address: &Address, words: &[String]) -> Addresses {
    let mailbox = |Mailbox { name, address }: &Mailbox| Addresses::Mailbox {
        name: name.as_deref().map(|name| revealed(name, words)).filter(|name| !name.is_empty()),
        address: restored(address.as_str(), words),
    };
    match address {
        Address::Mailbox(one) => mailbox(one),
        Address::Group { name, members } => {
            Addresses::Group { name: revealed(name, words), members: members.iter().map(mailbox).collect() }
        }
    }
}

/// The elements of a list that is not of the form, separated by commas outside of quotes and brackets.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    text.split(move |c| {
        let separates = c == ',' && !quoted && !bracketed;
        match c {
            _ if escaped => {}
            '"' => quoted = !quoted,
            '<' if !quoted => bracketed = true,
            '>' if !quoted => bracketed = false,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        separates
    })
    .map(str::trim)
    .filter(|element| !element.is_empty())
}

/// What can be told of an element that may be no address.
fn of_element(element: &str, words: &[String]) -> Vec<Addresses> {
    let mut found = Vec::new();
    if read_list(element, &mut found).iter().all(|problem| !problem.is_error()) && !found.is_empty() {
        return found.iter().map(|address| of_address(address, words)).collect();
    }
    let (name, address) = match element.rsplit_once('<') {
        Some((name, address)) => (name, address.split('>').next().unwrap_or_default()),
        None => ("", element),
    };
    let name = revealed(name.trim().trim_matches('"'), words);
    let name = (!name.is_empty()).then_some(name);
    vec![Addresses::Mailbox { name, address: restored(address.trim(), words) }]
}
