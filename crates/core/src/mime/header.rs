//! Header values as they are written: folding (RFC 5322 §2.2.3) and encoded-words (RFC 2047).

use super::word::Encoding;
use super::{Date, MsgId};
use crate::address::{Address, Mailbox, is_atext, push_quoted};
use crate::validate::{ListUrl, Words};

/// RFC 5322 §2.1.1 asks for lines of at most 78.
const LINE: usize = 78;
/// RFC 2047 §2: a line with an encoded-word has at most 76, an encoded-word at most 75.
const ENCODED_LINE: usize = 76;
const LONGEST_QUOTED: usize = 200;
const ENCODED_WORD: usize = 75;
const UTF8_B: &str = "=?utf-8?B?";
const UTF8_Q: &str = "=?utf-8?Q?";
const WORD_OVERHEAD: usize = UTF8_B.len() + 2;
/// The longest encoded character: four bytes as `=XX` each.
const LONGEST_CHARACTER: usize = 12;

/// Writes one header field, breaking lines only at spaces that are put between atoms.
pub(crate) struct Folder<'a> {
    out: &'a mut String,
    column: usize,
    line_start: usize,
    pending_space: bool,
    /// Whether the current line holds an encoded-word, which makes its limit shorter.
    encoded: bool,
    words: Option<Words>,
}

impl<'a> Folder<'a> {
    /// Appends the name of a field, whose value comes next.
    pub(crate) fn start(name: &str, out: &'a mut String) -> Self {
        out.push_str(name);
        out.push_str(": ");
        let column = name.len() + 2;
        Self { out, column, line_start: column, pending_space: false, encoded: false, words: None }
    }

    /// How encoded-words are written; as is shortest without it.
    pub(crate) fn in_words(mut self, words: Option<Words>) -> Self {
        self.words = words;
        self
    }

    /// A place where the line may be broken; written as one space otherwise.
    fn space(&mut self) {
        self.pending_space = true;
    }

    /// Something that cannot be broken.
    fn atom(&mut self, atom: &str) {
        self.atom_of(&[atom]);
    }

    /// The same in pieces.
    fn atom_of(&mut self, pieces: &[&str]) {
        let limit = if self.encoded { ENCODED_LINE } else { LINE };
        self.place(pieces.iter().map(|piece| piece.len()).sum(), limit);
        for piece in pieces {
            self.push(piece);
        }
    }

    /// Follows the last atom without a space and without a place to break.
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.len();
    }

    fn finish(self) {
        self.out.push_str("\r\n");
    }

    /// Finishes a field whose value is written as it is.
    pub(crate) fn verbatim(mut self, value: &str) {
        self.push(value);
        self.finish();
    }

    fn place(&mut self, len: usize, limit: usize) {
        if !std::mem::take(&mut self.pending_space) {
            return;
        }
        if self.column + 1 + len > limit && self.column > self.line_start {
            self.fold();
        } else {
            self.push(" ");
        }
    }

    fn fold(&mut self) {
        self.out.push_str("\r\n ");
        self.column = 1;
        self.line_start = 1;
        self.encoded = false;
    }

    /// Writes `text` as encoded-words, never splitting a character, and no grapheme that fits a word.
    /// `reserve` bytes are kept free behind the last word.
    fn encoded_words(&mut self, text: &str, phrase: bool, reserve: usize) {
        let q = Encoding::Q { in_phrase: phrase };
        let encoding = match self.words {
            Some(Words::Quoted) => q,
            // Q for equal lengths, as people can read it.
            None if q.payload_len(text) <= Encoding::B.payload_len(text) => q,
            Some(Words::Base64) | None => Encoding::B,
        };
        let prefix = if encoding == Encoding::B { UTF8_B } else { UTF8_Q };
        let mut rest = text;
        // A line is worth going on with for the rest, or for two characters of it.
        let enough = LONGEST_CHARACTER * 2;
        while !rest.is_empty() {
            // No payload is shorter than its text, so that more of it need not be measured.
            let least = encoding.payload_len(&rest[..rest.floor_char_boundary(enough)]).min(enough);
            let gap = usize::from(self.pending_space);
            let room = ENCODED_LINE.saturating_sub(self.column + gap);
            let can_fold = self.pending_space && self.column > self.line_start;
            let worth_starting = room >= WORD_OVERHEAD + least + reserve;
            let room = if can_fold && !worth_starting {
                self.pending_space = false;
                self.fold();
                ENCODED_LINE - 1
            } else {
                self.place(0, usize::MAX);
                room
            };
            let budget = room.min(ENCODED_WORD + reserve).saturating_sub(WORD_OVERHEAD + reserve);
            let taken = word_end(encoding, rest, budget.max(LONGEST_CHARACTER));
            let (word, after) = rest.split_at(taken);
            self.encoded = true;
            self.push(prefix);
            let start = self.out.len();
            encoding.push_payload(word, self.out);
            self.column += self.out.len() - start;
            self.push("?=");
            rest = after;
            if !rest.is_empty() {
                self.space();
            }
        }
    }
}

/// How much of `text` fits a payload of `budget`: up to a place between graphemes where there is one.
fn word_end(encoding: Encoding, text: &str, budget: usize) -> usize {
    // A payload is at least as long as its text.
    let candidate = text.floor_char_boundary(budget);
    if candidate == text.len() && encoding.payload_len(text) <= budget {
        return candidate;
    }
    let mut end = 0;
    let mut grapheme_end = 0;
    let mut previous = None;
    for (at, c) in text[..candidate].char_indices() {
        let next = at + c.len_utf8();
        if encoding.payload_len(&text[..next]) > budget {
            break;
        }
        if at > 0 && !joins(previous, c) {
            grapheme_end = at;
        }
        end = next;
        previous = Some(c);
    }
    let following = text[end..].chars().next();
    match following {
        Some(c) if joins(previous, c) && grapheme_end > 0 => grapheme_end,
        _ if end == 0 => text.chars().next().map_or(0, char::len_utf8),
        _ => end,
    }
}

/// Whether `c` belongs to the character before it: combining marks, emoji joiners and modifiers.
fn joins(previous: Option<char>, c: char) -> bool {
    let extends = matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{200D}' | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0020}'..='\u{E007F}' | '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{093C}'..='\u{094D}');
    extends || previous == Some('\u{200D}')
}

/// Whether text can be written as it is: readable ASCII that no reader decodes, trims or reflows.
fn is_plain(text: &str) -> bool {
    const LONGEST_ATOM: usize = 76;
    text.bytes().all(|b| matches!(b, b' '..=b'~'))
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.as_bytes().windows(2).any(|pair| matches!(pair, b"=?" | b"  "))
        && text.split(' ').all(|atom| atom.len() <= LONGEST_ATOM)
}

/// Each writes the value of one kind of field and finishes it.
impl Folder<'_> {
    /// Text for people (RFC 5322 §3.2.5).
    pub(crate) fn unstructured(mut self, text: &str) {
        if is_plain(text) {
            for atom in text.split(' ') {
                self.atom(atom);
                self.space();
            }
        } else {
            self.encoded_words(text, false, 0);
        }
        self.finish();
    }

    /// What machines read: never encoded, broken only where white space is.
    pub(crate) fn structured(mut self, text: &str) {
        for atom in text.split([' ', '\t']).filter(|atom| !atom.is_empty()) {
            self.atom(atom);
            self.space();
        }
        self.finish();
    }

    /// Addresses (RFC 5322 §3.6.3).
    pub(crate) fn addresses(mut self, addresses: &[Address]) {
        for (i, address) in addresses.iter().enumerate() {
            let tail = comma_after(i, addresses.len());
            match address {
                Address::Mailbox(mailbox) => push_mailbox(&mut self, mailbox, tail),
                Address::Group { name, members } => push_group(&mut self, name, members, tail),
            }
            self.space();
        }
        self.finish();
    }

    /// Mailboxes alone (RFC 5322 §3.6.2).
    pub(crate) fn mailboxes(mut self, mailboxes: &[Mailbox]) {
        for (i, mailbox) in mailboxes.iter().enumerate() {
            push_mailbox(&mut self, mailbox, comma_after(i, mailboxes.len()));
            self.space();
        }
        self.finish();
    }

    /// URLs with comments (RFC 2369 §2), or identifiers with names (RFC 2919 §3).
    pub(crate) fn list(mut self, urls: &[ListUrl], are_ids: bool) {
        for (i, ListUrl { url, comment }) in urls.iter().enumerate() {
            let tail = comma_after(i, urls.len());
            if are_ids {
                if !comment.is_empty() {
                    push_quoted_name(&mut self, comment, 0);
                    self.space();
                }
                self.atom_of(&["<", url, ">", tail]);
            } else {
                self.atom_of(&["<", url, ">", if comment.is_empty() { tail } else { "" }]);
                if !comment.is_empty() {
                    self.space();
                    push_comment(&mut self, comment);
                    self.push(tail);
                }
            }
            self.space();
        }
        self.finish();
    }

    /// A point in time (RFC 5322 §3.3).
    pub(crate) fn date(self, date: Date) {
        date.push_to(self.out);
        self.finish();
    }

    /// Message identifiers (RFC 5322 §3.6.4).
    pub(crate) fn message_ids(mut self, ids: &[MsgId]) {
        for id in ids {
            self.atom_of(&["<", id.as_str(), ">"]);
            self.space();
        }
        self.finish();
    }
}

/// What stands behind the `i`th of `len` elements of a list.
fn comma_after(i: usize, len: usize) -> &'static str {
    if i + 1 == len { "" } else { "," }
}

fn push_group(folder: &mut Folder<'_>, name: &str, members: &[Mailbox], tail: &str) {
    let end = if tail.is_empty() { ";" } else { ";," };
    push_phrase(folder, name, 1);
    folder.push(":");
    for (i, member) in members.iter().enumerate() {
        folder.space();
        push_mailbox(folder, member, if i + 1 == members.len() { end } else { "," });
    }
    if members.is_empty() {
        folder.push(end);
    }
}

fn push_mailbox(folder: &mut Folder<'_>, mailbox: &Mailbox, tail: &str) {
    let address = mailbox.address.as_str();
    // Readers disagree on a bare quoted local part, and on the colons of a literal; inside brackets they all read the same.
    let bare = mailbox.name.is_none() && !address.starts_with('"') && !address.ends_with(']');
    if bare {
        folder.atom_of(&[address, tail]);
        return;
    }
    if let Some(name) = &mailbox.name {
        push_phrase(folder, name, 0);
        folder.space();
    }
    folder.atom_of(&["<", address, ">", tail]);
}

/// RFC 5322 §3.2.2; in it encoded-words stand alone between the parentheses (RFC 2047 §5).
fn push_comment(folder: &mut Folder<'_>, text: &str) {
    if !is_plain(text) {
        // There is no place to break behind the parenthesis.
        folder.place(1 + WORD_OVERHEAD + 2 * LONGEST_CHARACTER, ENCODED_LINE);
        folder.push("(");
        folder.encoded_words(text, true, 2);
        folder.push(")");
        return;
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('(');
    for c in text.chars() {
        if matches!(c, '(' | ')' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push(')');
    push_words(folder, &quoted);
}

/// Atoms between spaces.
fn push_words(folder: &mut Folder<'_>, text: &str) {
    for (i, atom) in text.split(' ').enumerate() {
        if i > 0 {
            folder.space();
        }
        folder.atom(atom);
    }
}

/// A display name (RFC 5322 §3.2.5 `phrase`): atoms, a quoted-string or encoded-words. Some readers end a group at a
/// semicolon in quotes too.
fn push_phrase(folder: &mut Folder<'_>, name: &str, reserve: usize) {
    if !is_plain(name) || name.is_empty() || name.contains(';') {
        folder.encoded_words(name, true, reserve);
    } else if name.split(' ').all(|word| word.chars().all(is_atext)) {
        push_words(folder, name);
    } else {
        push_quoted_name(folder, name, reserve);
    }
}

/// A name as one quoted-string, or as encoded-words. Readers lose what is behind a line break in quotes, and blanks
/// between encoded-words; a line that is somewhat longer they all read.
fn push_quoted_name(folder: &mut Folder<'_>, name: &str, reserve: usize) {
    let mut quoted = String::with_capacity(name.len() + 2);
    push_quoted(&mut quoted, name);
    if is_plain(name) && quoted.len() <= LONGEST_QUOTED {
        let limit = if folder.encoded { ENCODED_LINE } else { LINE };
        folder.place(quoted.len() + reserve, limit);
        folder.push(&quoted);
    } else {
        folder.encoded_words(name, true, reserve);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_lines(value: &str, column: usize) {
        for (i, line) in value.split("\r\n").enumerate() {
            let width = if i == 0 { column + line.len() } else { line.len() };
            let limit = if line.contains("=?") { ENCODED_LINE } else { LINE };
            assert!(width <= limit, "{width}: {line}");
            assert!(!line.trim().is_empty(), "blank continuation in {value:?}");
            for word in line.split(' ').filter(|word| word.starts_with("=?")) {
                assert!(word.trim_end_matches([':', ';', ',']).len() <= ENCODED_WORD, "{word}");
            }
        }
    }

    fn unstructured(text: &str) -> String {
        let mut field = String::new();
        Folder::start("Subject", &mut field).unstructured(text);
        field["Subject: ".len()..field.len() - 2].to_owned()
    }

    fn decode(value: &str) -> String {
        let header = format!("Subject: {value}\r\n\r\n");
        let message = mail_parser::MessageParser::new().parse(header.as_bytes()).unwrap_or_default();
        message.subject().unwrap_or_default().to_owned()
    }

    #[test]
    fn text_survives_encoding() {
        for text in [
            "plain ASCII",
            "关于季度报告的重要通知请各部门负责人务必在本周五之前完成审阅并回复确认谢谢大家的支持与配合关于季度报告的重要通知",
            "Grüße aus Köln, schöne Grüße aus Köln, schöne Grüße aus Köln, schöne Grüße",
            "  leading and trailing  ",
            "=?utf-8?Q?not_an_encoded_word?= literal",
            "Hello  世界  and   welcome  ",
            &"x".repeat(1200),
            &format!("a{}b", " ".repeat(1100)),
            &"👨‍👩‍👧‍👦".repeat(20),
            &"e\u{301}".repeat(80),
        ] {
            let value = unstructured(text);
            check_lines(&value, 9);
            assert_eq!(decode(&value), text);
        }
    }

    #[test]
    fn graphemes_stay_whole_where_they_fit() {
        let value = unstructured(&"👨‍👩‍👧‍👦".repeat(20));
        for word in value.split("\r\n ").flat_map(|line| line.split(' ')) {
            let decoded = decode(word);
            assert_eq!(decoded.chars().count() % 7, 0, "{decoded}");
        }
    }

    #[test]
    fn phrases_take_the_plainest_form() {
        for (name, written) in [
            ("Bob Smith", "Bob Smith"),
            ("Doe, John", "\"Doe, John\""),
            ("John \"J\" \\ O", "\"John \\\"J\\\" \\\\ O\""),
            ("张三", "=?utf-8?B?5byg5LiJ?="),
            ("=?utf-8?Q?ceo=40bank.example?=", "=?utf-8?B?PT91dGYtOD9RP2Nlbz00MGJhbmsuZXhhbXBsZT89?="),
        ] {
            let mut field = String::new();
            push_phrase(&mut Folder::start("From", &mut field), name, 0);
            assert_eq!(field.strip_prefix("From: "), Some(written));
        }
    }
}
