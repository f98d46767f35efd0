//! Header fields to the fields of a draft.

use std::borrow::Cow;

use super::addresses::{List, MAX_KEPT};
use super::{kinds, shown};
use crate::bytes::contains;
use crate::diagnostic::Diagnostic;
use crate::draft::{Addresses, Draft, Header};
use crate::message::{Entity, MessageView, charset_of_headers, header_text};
use crate::mime::charset;
use crate::mime::{Date, MsgId, comment};
use crate::validate::{describes_part, header_field, header_problems, is_text, is_written_by_us};

/// More lines that are no fields are not told one by one.
const MAX_LOST: usize = 100;

/// Fills in everything but bodies and attachments.
///
/// # Errors
/// `message-too-many-addresses` for a field that has more of them than `limit`.
pub(super) fn read(
    entities: &[Entity],
    message: &MessageView,
    limit: usize,
    draft: &mut Draft,
) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut reader = Reader { draft, limit, diagnostics: Vec::new(), left_out: Vec::new() };
    for entity in entities {
        reader.lost_lines(entity, &message.raw);
    }
    let charset = charset_of_headers(entities);
    for header in &message.headers {
        let raw = message.raw.get(header.bytes.clone()).unwrap_or_default();
        // Nobody misses a control character, and none can be written.
        let value = without_controls(Cow::Borrowed(&header.value));
        if value != header.value && !is_written_by_us(&header.name) {
            let found = Diagnostic::new(&kinds::CONTROLS_REPLACED).param("name", header.name.as_str());
            reader.diagnostics.push(found.param("value", shown(value.trim_ascii())));
        }
        reader.field(&header.name, &header_text(raw, charset), value.trim_ascii())?;
    }
    if !reader.left_out.is_empty() {
        let names = reader.left_out.join(", ");
        reader.diagnostics.push(Diagnostic::new(&kinds::HEADERS_LEFT_OUT).param("names", names));
    }
    let mut diagnostics = reader.diagnostics;
    if [&draft.to, &draft.cc, &draft.bcc].into_iter().all(Addresses::is_empty) {
        draft.to = Addresses::Group { name: "undisclosed-recipients".to_owned(), members: Vec::new() };
        diagnostics.push(Diagnostic::new(&kinds::RECIPIENTS_UNDISCLOSED).field("to"));
    }
    Ok(diagnostics)
}

struct Reader<'a> {
    draft: &'a mut Draft,
    /// Addresses of one field.
    limit: usize,
    diagnostics: Vec<Diagnostic>,
    /// Names of fields that no author writes.
    left_out: Vec<String>,
}

impl Reader<'_> {
    fn field(&mut self, name: &str, raw: &[u8], value: &str) -> Result<(), Diagnostic> {
        match header_field(name) {
            Some("from") => self.addresses(name, raw, |draft| &mut draft.from)?,
            Some("sender") => self.addresses(name, raw, |draft| &mut draft.sender)?,
            Some("replyTo") => self.addresses(name, raw, |draft| &mut draft.reply_to)?,
            Some("to") => self.addresses(name, raw, |draft| &mut draft.to)?,
            Some("cc") => self.addresses(name, raw, |draft| &mut draft.cc)?,
            Some("bcc") => self.addresses(name, raw, |draft| &mut draft.bcc)?,
            Some("subject") => self.subject(name, raw),
            Some("date") => self.date(name, value),
            Some("messageId") => self.message_id(name, value),
            Some("inReplyTo") => self.in_reply_to(name, value),
            Some(_) => self.references(name, value),
            None if is_written_by_us(name) => self.written_by_us(name),
            None => self.custom(name, raw, value),
        }
        Ok(())
    }

    /// A field that stands there twice has the addresses of both.
    fn addresses(
        &mut self,
        name: &str,
        raw: &[u8],
        place: fn(&mut Draft) -> &mut Addresses,
    ) -> Result<(), Diagnostic> {
        let Some(list) = List::read(raw, self.limit) else {
            let problem = Diagnostic::new(&kinds::TOO_MANY_ADDRESSES);
            return Err(problem.param("name", name).param("limit", self.limit.to_string()));
        };
        if list.kept.len() > MAX_KEPT {
            self.leave_out(name, &unfolded(raw));
            return Ok(());
        }
        if list.is_changed {
            self.change(name, raw, &list.for_people());
        }
        let List { mut addresses, kept, .. } = list;
        for address in kept {
            let problem = Diagnostic::new(&kinds::ADDRESS_KEPT);
            self.diagnostics.push(problem.param("address", shown(&address)).param("name", name));
        }
        let place = place(self.draft);
        *place = match std::mem::take(place) {
            Addresses::List(known) if known.is_empty() && addresses.len() == 1 => addresses.remove(0),
            Addresses::List(mut known) => {
                known.append(&mut addresses);
                Addresses::List(known)
            }
            single => Addresses::List(std::iter::once(single).chain(addresses).collect()),
        };
        Ok(())
    }

    fn once(&mut self, name: &str, value: &str, place: fn(&mut Draft) -> &mut Option<String>) {
        let place = place(self.draft);
        if place.is_none() {
            *place = Some(value.to_owned());
        } else {
            self.leave_out(name, value);
        }
    }

    fn subject(&mut self, name: &str, raw: &[u8]) {
        let subject = text_of(raw);
        if charset::loses(raw) {
            self.change(name, raw, &subject);
        }
        self.once(name, &subject, |draft| &mut draft.subject);
    }

    fn date(&mut self, name: &str, value: &str) {
        let Some((date, is_all)) = Date::parse_lenient(value) else { return self.leave_out(name, value) };
        let date = date.to_string();
        if !is_all {
            self.change(name, value.as_bytes(), &date);
        }
        self.once(name, &date, |draft| &mut draft.date);
    }

    fn message_id(&mut self, name: &str, value: &str) {
        let Identifiers { found, is_all } = identifiers(value);
        let is_own = |id: &&&str| MsgId::own(id).is_ok();
        let Some(id) = found.iter().find(is_own) else { return self.leave_out(name, value) };
        if !is_all || found.len() > 1 {
            self.change(name, value.as_bytes(), id);
        }
        self.once(name, id, |draft| &mut draft.message_id);
    }

    fn in_reply_to(&mut self, name: &str, value: &str) {
        let ids = self.identifiers(name, value);
        match ids.as_slice() {
            [] => {}
            [id] => self.once(name, id, |draft| &mut draft.in_reply_to),
            ids => {
                let all: Vec<_> = ids.iter().map(|id| format!("<{id}>")).collect();
                self.once(name, &all.join(" "), |draft| &mut draft.in_reply_to);
            }
        }
    }

    fn references(&mut self, name: &str, value: &str) {
        let ids = self.identifiers(name, value);
        self.draft.references.extend(ids.into_iter().map(str::to_owned));
    }

    /// The identifiers of a field that may have many.
    fn identifiers<'a>(&mut self, name: &str, value: &'a str) -> Vec<&'a str> {
        let Identifiers { found, is_all } = identifiers(value);
        if found.is_empty() && !value.is_empty() {
            self.leave_out(name, value);
        } else if !is_all {
            self.change(name, value.as_bytes(), &found.join(" "));
        }
        found
    }

    fn written_by_us(&mut self, name: &str) {
        let describes_content = describes_part(name.as_bytes());
        let is_known = self.left_out.iter().any(|known| known.eq_ignore_ascii_case(name));
        if !describes_content && !is_known && !name.eq_ignore_ascii_case("mime-version") {
            self.left_out.push(name.to_owned());
        }
    }

    fn custom(&mut self, name: &str, raw: &[u8], value: &str) {
        let loses = charset::loses(raw);
        if loses && !raw.is_ascii() {
            self.change(name, raw, value);
        }
        match written(name, raw, value, loses) {
            Some(header) => self.draft.headers.push(header),
            None => self.leave_out(name, value),
        }
    }

    /// Tells of lines among the fields that are none, and of a header that ends without an empty line.
    fn lost_lines(&mut self, Entity { header, body, fields, .. }: &Entity, raw: &[u8]) {
        let starts = fields.iter().map(|field| field.name.start).chain([header.end]);
        let ends = std::iter::once(header.start).chain(fields.iter().map(|field| field.value.end));
        for (end, start) in ends.zip(starts) {
            let lines = String::from_utf8_lossy(raw.get(end..start).unwrap_or_default());
            for line in lines.lines().map(str::trim_ascii).filter(|line| !line.is_empty()) {
                if self.diagnostics.len() >= MAX_LOST {
                    return;
                }
                self.leave_out(shown(line.split(':').next().unwrap_or_default().trim_ascii_end()), line);
            }
        }
        let content = raw.get(body.clone()).unwrap_or_default();
        if header.end == body.start && !content.is_empty() {
            let line = &content[..memchr::memchr(b'\n', content).unwrap_or(content.len())];
            let line = String::from_utf8_lossy(line);
            let found = Diagnostic::new(&kinds::HEADER_ENDED_EARLY);
            self.diagnostics.push(found.param("line", shown(line.trim_ascii_end())));
        }
    }

    /// Tells that `read` is what the draft says.
    fn change(&mut self, name: &str, raw: &[u8], read: &str) {
        let is_text = std::str::from_utf8(raw).is_ok();
        let value = if is_text { unfolded(raw) } else { raw.trim_ascii().escape_ascii().to_string() };
        let found = Diagnostic::new(&kinds::HEADER_CHANGED).param("name", name).param("value", shown(&value));
        self.diagnostics.push(found.param("read", shown(read)));
    }

    fn leave_out(&mut self, name: &str, value: &str) {
        let problem = Diagnostic::new(&kinds::HEADER_LEFT_OUT);
        self.diagnostics.push(problem.param("name", name).param("value", shown(value)));
    }
}

/// A field of another kind: its text, or its value as it stands there where the text cannot be written so that the same
/// comes of it. What an encoded-word hides in a list of addresses is no part of the list.
/// `loses` says whether the text holds less than `raw`.
pub(super) fn written(name: &str, raw: &[u8], value: &str, loses: bool) -> Option<Header> {
    let is_encoded = !is_text(name) && contains(b"=?", raw);
    let valid = |header: Header| Some(header).filter(|header| header_problems(header).is_empty());
    let prepared = |value| valid(Header { prepared: true, ..Header::new(name, value) });
    let is_other = is_encoded || loses && raw.is_ascii();
    let as_text = if is_other { None } else { valid(Header::new(name, value)) };
    // Lines with encoded-words have to be short (RFC 2047 §2).
    let forms: [fn(&[u8]) -> String; 2] =
        if contains(b"=?", raw) { [folded, unfolded] } else { [unfolded, folded] };
    as_text.or_else(|| forms.iter().find_map(|form| prepared(form(raw))))
}

/// What a message is called by its answers, be it what no draft may call itself.
pub(super) fn message_id(message: &MessageView) -> Option<&str> {
    message.header("Message-ID").find_map(|header| identifiers(&header.value).found.first().copied())
}

/// What a field of identifiers says (RFC 5322 §3.6.4).
struct Identifiers<'a> {
    found: Vec<&'a str>,
    /// Whether nothing else stands there but comments.
    is_all: bool,
}

/// In brackets, with phrases between them (§4.5.4), or without, separated by spaces. A word without “@” is one only
/// where it is alone.
fn identifiers(value: &str) -> Identifiers<'_> {
    let (mut found, mut words, mut bracketed) = (Vec::new(), Vec::new(), 0);
    let mut may_have_comments = true;
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if let Some(inner) = rest.strip_prefix('<') {
            let (id, after) = inner.split_once('>').unwrap_or((inner, ""));
            bracketed += 1;
            found.extend(Some(id.trim_ascii()).filter(|id| MsgId::lenient(id).is_ok()));
            rest = after;
        } else if rest.starts_with('(') && may_have_comments {
            match comment(rest.as_bytes()) {
                Some(length) => rest = &rest[length..],
                // Nobody looks for its end once more.
                None => may_have_comments = false,
            }
        } else if let Some(first) = rest.chars().next() {
            let after = &rest[first.len_utf8()..];
            let length = after.find([' ', '\t', ',', '<', '(']).unwrap_or(after.len());
            words.push(&rest[..first.len_utf8() + length]);
            rest = &after[length..];
        } else {
            break;
        }
    }
    if bracketed == 0 {
        let is_alone = words.len() == 1;
        let is_identifier = |word: &&str| (is_alone || word.contains('@')) && MsgId::lenient(word).is_ok();
        found.extend(words.iter().copied().filter(is_identifier));
    }
    let is_all = found.len() == if bracketed == 0 { words.len() } else { bracketed + words.len() };
    Identifiers { found, is_all }
}

/// One line, with what is not UTF-8 replaced. The breaks at which it was folded are not part of it (RFC 5322 §2.2.3).
pub(super) fn unfolded(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let mut line = String::with_capacity(text.len());
    for piece in text.split(['\r', '\n']).filter(|piece| !piece.is_empty()) {
        if !line.is_empty() && !piece.starts_with([' ', '\t']) {
            line.push(' ');
        }
        line.push_str(piece);
    }
    one_line(line.into()).trim_matches(' ').to_owned()
}

/// A text with spaces in place of control characters.
pub(super) fn one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    replaced(text, char::is_control)
}

/// The same, but tabs stay.
fn without_controls(text: Cow<'_, str>) -> Cow<'_, str> {
    replaced(text, |c| c.is_control() && c != '\t')
}

fn replaced(text: Cow<'_, str>, is_control: impl Fn(char) -> bool) -> Cow<'_, str> {
    // The second begins U+0080 to U+009F.
    if !text.bytes().any(|b| b.is_ascii_control() || b == 0xC2) {
        return text;
    }
    text.chars().map(|c| if is_control(c) { ' ' } else { c }).collect()
}

/// Text for people, decoded; the white space at which it was folded stays (RFC 5322 §2.2.3).
pub(super) fn text_of(raw: &[u8]) -> String {
    let line: Vec<u8> = raw.iter().copied().filter(|b| !matches!(b, b'\r' | b'\n')).collect();
    without_controls(charset::decode_words(line.trim_ascii()).into()).into_owned()
}

/// The lines as they stand there.
fn folded(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let lines = text.split(['\r', '\n']).filter(|line| !line.trim_ascii().is_empty());
    let lines = lines.map(|line| without_controls(Cow::Borrowed(line)));
    lines.collect::<Vec<_>>().join("\r\n").trim_ascii().to_owned()
}
