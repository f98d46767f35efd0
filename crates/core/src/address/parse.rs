//! Reading addresses as people type them: one pass, no recursion, every problem with its place.

use std::borrow::Cow;
use std::ops::Range;
use std::str::Chars;

use super::correction::{meant, with_correction};
use super::{AddrSpec, Address, Domain, Mailbox, is_atext};
use crate::bytes::trim_blanks;
use crate::catalogue;
use crate::diagnostic::{Diagnostic, Severity, worst};
use crate::mime::holds_encoded_word;

/// Comments nest at most this deep (RFC 5322 sets no limit; nobody needs more).
const MAX_COMMENT_DEPTH: usize = 16;
/// RFC 5321 §4.5.3.1.1.
const MAX_LOCAL_PART: usize = 64;
/// More than that in one list is no list of recipients.
pub(crate) const MAX_ADDRESSES: usize = 10_000;
/// RFC 5321 §4.5.3.1.3 allows a path of 256 octets, angle brackets included.
const MAX_ADDRESS: usize = 254;

/// Reads one address without display name, as SMTP has it (RFC 5321 §4.1.2): no spaces, no comments.
/// Spans count bytes of `input`.
pub fn parse_addr_spec(input: &str) -> Result<AddrSpec, Diagnostic> {
    Cursor { blanks: false, strict: true, ..Cursor::new(input) }.single()
}

/// The same, but an address that only lacks quotes is given them. Findings say that, and where it is written in
/// another way.
pub(crate) fn read_addr_spec(input: &str) -> (Result<AddrSpec, Diagnostic>, Vec<Diagnostic>) {
    let mut cursor = Cursor { blanks: false, ..Cursor::new(input) };
    let address = cursor.single().map_err(|problem| {
        with_correction(problem, input, 0..input.len(), |text| parse_addr_spec(text).is_ok())
    });
    (address, cursor.warnings)
}

/// Reads an RFC 5322 `address-list`: mailboxes and groups separated by commas. Every element that
/// cannot be read is reported; the others are returned all the same. A warning says where an address
/// lacked quotes or brackets.
///
/// ```
/// use mailwright::address::parse_list;
///
/// let (addresses, problems) = parse_list("张三 <a@example.org>, Team: b@example.org, c@example.org;");
/// assert_eq!((addresses.len(), problems.len()), (2, 0));
/// ```
pub fn parse_list(input: &str) -> (Vec<Address>, Vec<Diagnostic>) {
    let mut addresses = Vec::new();
    let problems = read_list(input, &mut addresses);
    (addresses, problems)
}

/// As [`parse_list`], adding to `addresses`.
pub(crate) fn read_list(input: &str, addresses: &mut Vec<Address>) -> Vec<Diagnostic> {
    let before = addresses.len();
    let mut problems = read_elements(input, addresses, |problem, input, element| {
        with_correction(problem, input, element, is_list)
    });
    let is_lost = addresses.len() == before && !trim_blanks(input).is_empty();
    if is_lost && worst(&problems) != Some(Severity::Error) {
        problems = vec![Diagnostic::new(&catalogue::ADDRESS_EMPTY).span(0..input.len())];
    }
    problems
}

/// The addresses of a list, if all of it can be read, and whether some of them lacked quotes or brackets.
pub(crate) fn whole_list(input: &str) -> Option<(Vec<Address>, bool)> {
    let mut cursor = Cursor::new(input);
    let mut addresses = Vec::new();
    loop {
        addresses.extend(cursor.element().ok()?);
        match cursor.peek() {
            None => return Some((addresses, !cursor.warnings.is_empty())),
            Some(',') => cursor.bump(),
            Some(_) => return None,
        }
    }
}

/// Whether `input` is an address, though it may lack quotes.
pub(crate) fn is_addr_spec(input: &str) -> bool {
    Cursor { blanks: false, ..Cursor::new(input) }.single().is_ok()
}

/// Whether there is nothing wrong with a list, and something in it; one that goes on may end there.
fn is_list(text: &str) -> bool {
    let mut addresses = Vec::new();
    let problems = read_elements(text, &mut addresses, |problem, _, _| problem);
    worst(&problems) != Some(Severity::Error) && (!addresses.is_empty() || text.starts_with(','))
}

/// Reads the elements of a list; `explain` is given each problem and the element that has it.
fn read_elements(
    input: &str,
    addresses: &mut Vec<Address>,
    explain: fn(Diagnostic, &str, Range<usize>) -> Diagnostic,
) -> Vec<Diagnostic> {
    let mut cursor = Cursor::new(input);
    let mut problems = Vec::new();
    let last_quote = input.rfind('”').unwrap_or_default();
    loop {
        let start = cursor.at();
        match cursor.element() {
            Ok(address) => {
                addresses.extend(address);
                problems.append(&mut cursor.warnings);
            }
            Err(problem) => {
                cursor.warnings.clear();
                cursor.skip_typographic_quotes(start, last_quote);
                cursor.skip_to_comma();
                problems.push(explain(problem, input, start..cursor.at()));
            }
        }
        match cursor.peek() {
            None => break,
            Some(',') => cursor.bump(),
            Some(c) => {
                let (problem, start) = (cursor.unexpected(), cursor.at());
                cursor.skip_to_comma();
                problems.push(if c == ';' { explain(problem, input, start..cursor.at()) } else { problem });
            }
        }
    }
    problems
}

/// What a comment or quoted string says, without what stands around it and the backslashes of its quoted pairs
/// (RFC 5322 §3.2.1).
pub(crate) fn unescaped(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut chars = source[1..source.len() - 1].trim().chars();
    while let Some(c) = chars.next() {
        out.extend(if c == '\\' { chars.next() } else { Some(c) });
    }
    out
}

struct Cursor<'a> {
    input: &'a str,
    rest: Chars<'a>,
    /// Whether white space and comments may stand between tokens.
    blanks: bool,
    /// Whether a problem found now is one of a group.
    in_group: bool,
    /// Whether what lacks quotes is refused.
    strict: bool,
    /// What was mended in the element that is being read.
    warnings: Vec<Diagnostic>,
    /// The comments of the address that is being read, with their parentheses.
    comments: Vec<Range<usize>>,
    /// How many addresses were begun.
    count: usize,
}

impl<'a> Cursor<'a> {
    fn new(input: &'a str) -> Self {
        Self {
            input,
            rest: input.chars(),
            blanks: true,
            in_group: false,
            strict: false,
            warnings: Vec::new(),
            comments: Vec::new(),
            count: 0,
        }
    }

    fn single(&mut self) -> Result<AddrSpec, Diagnostic> {
        self.skip_blank()?;
        if self.at_end() {
            return Err(Diagnostic::new(&catalogue::ADDRESS_EMPTY).span(0..self.input.len()));
        }
        let address = self.addr_spec()?;
        self.skip_blank()?;
        match self.peek() {
            None => Ok(address),
            Some(_) => Err(self.unexpected()),
        }
    }

    fn at(&self) -> usize {
        self.input.len() - self.rest.as_str().len()
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn at_end(&self) -> bool {
        self.rest.as_str().is_empty()
    }

    fn bump(&mut self) {
        self.rest.next();
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.bump();
        }
        found
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest.as_str();
        let (taken, rest) = rest.split_at(rest.find(|c| !accept(c)).unwrap_or(rest.len()));
        self.rest = rest.chars();
        taken
    }

    fn here(&self) -> Range<usize> {
        self.at()..self.at() + self.peek().map_or(0, char::len_utf8)
    }

    fn unexpected(&self) -> Diagnostic {
        match self.peek() {
            Some(c) if c.is_control() => crate::mime::control_character(c, self.at()),
            Some(c) => Diagnostic::new(&catalogue::ADDRESS_UNEXPECTED)
                .param("character", c.to_string())
                .span(self.here()),
            None => Diagnostic::new(&catalogue::ADDRESS_INCOMPLETE).span(self.at()..self.at()),
        }
    }

    /// White space and comments (RFC 5322 §3.2.2 CFWS, without line breaks).
    fn skip_blank(&mut self) -> Result<(), Diagnostic> {
        if !self.blanks {
            return match self.peek() {
                Some(' ' | '\t' | '(') => Err(Diagnostic::new(&catalogue::ADDRESS_BLANK).span(self.here())),
                _ => Ok(()),
            };
        }
        loop {
            self.take_while(|c| matches!(c, ' ' | '\t'));
            if self.peek() != Some('(') {
                return Ok(());
            }
            self.comment()?;
        }
    }

    fn comment(&mut self) -> Result<(), Diagnostic> {
        let start = self.at();
        let mut depth = 0;
        while let Some(mut c) = self.peek() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                '\\' => {
                    self.bump();
                    c = self.peek().unwrap_or(c);
                }
                _ => {}
            }
            if c.is_control() && c != '\t' {
                return Err(self.unexpected());
            }
            self.bump();
            if depth == 0 {
                self.comments.push(start..self.at());
                return Ok(());
            }
            if depth > MAX_COMMENT_DEPTH {
                return Err(Diagnostic::new(&catalogue::ADDRESS_COMMENT_DEPTH)
                    .param("limit", MAX_COMMENT_DEPTH.to_string())
                    .span(start..self.at()));
            }
        }
        Err(Diagnostic::new(&catalogue::ADDRESS_COMMENT_OPEN).span(start..self.input.len()))
    }

    /// RFC 5322 §3.2.4; returns the content without quotes and escapes.
    fn quoted_string(&mut self) -> Result<String, Diagnostic> {
        let start = self.at();
        self.bump();
        let mut text = String::new();
        while let Some(mut c) = self.peek() {
            if c == '"' {
                self.bump();
                return Ok(text);
            }
            if c == '\\' {
                self.bump();
                let Some(escaped) = self.peek() else { break };
                // RFC 6532 extends quoted text to Unicode, but not quoted pairs.
                if !escaped.is_ascii() {
                    return Err(self.unexpected());
                }
                c = escaped;
            }
            if c.is_control() && c != '\t' {
                return Err(self.unexpected());
            }
            text.push(c);
            self.bump();
        }
        Err(Diagnostic::new(&catalogue::ADDRESS_QUOTE_OPEN).span(start..self.input.len()))
    }

    fn addr_spec(&mut self) -> Result<AddrSpec, Diagnostic> {
        let start = self.at();
        let local = self.local_part()?;
        self.skip_blank()?;
        if !self.eat('@') {
            if self.at_end() || matches!(self.peek(), Some(',' | ';' | '>')) {
                let text = self.input[start..self.at()].trim_end();
                return Err(Diagnostic::new(&catalogue::ADDRESS_WITHOUT_AT)
                    .param("address", text)
                    .span(start..start + text.len()));
            }
            return Err(self.unexpected());
        }
        self.skip_blank()?;
        let domain = self.domain()?;
        self.finish_addr_spec(local, domain, start)
    }

    fn finish_addr_spec(
        &self,
        local: Cow<'_, str>,
        domain: Domain,
        start: usize,
    ) -> Result<AddrSpec, Diagnostic> {
        // Some readers decode it where RFC 2047 §5 forbids it, and see another address.
        if holds_encoded_word(&local) {
            let found = Diagnostic::new(&catalogue::ENCODED_WORD).param("value", local);
            return Err(found.span(start..self.at()));
        }
        // Headers may have it in quotes, SMTP may not (RFC 5321 §4.1.2 `qtextSMTP`).
        if local.contains('\t') {
            let found = Diagnostic::new(&catalogue::ADDRESS_UNEXPECTED).param("character", "U+0009");
            return Err(found.span(start..self.at()));
        }
        let address = AddrSpec::new(local, domain);
        let wire = address.as_str();
        let local_len = wire.rfind('@').unwrap_or_default();
        let (limit, len, what) = if local_len > MAX_LOCAL_PART {
            (MAX_LOCAL_PART, local_len, &catalogue::LOCAL_PART_TOO_LONG)
        } else {
            (MAX_ADDRESS, wire.len(), &catalogue::ADDRESS_TOO_LONG)
        };
        if len > limit {
            return Err(Diagnostic::new(what)
                .param("length", len.to_string())
                .param("limit", limit.to_string())
                .span(start..self.at()));
        }
        Ok(address)
    }

    fn local_part(&mut self) -> Result<Cow<'a, str>, Diagnostic> {
        let start = self.at();
        if self.peek() == Some('"') {
            return self.quoted_string().map(Cow::Owned);
        }
        let text = self.take_while(|c| c == '.' || is_atext(c));
        self.check_dots(text, start)?;
        if text.is_empty() {
            return Err(match self.peek() {
                Some('@') => Diagnostic::new(&catalogue::LOCAL_PART_EMPTY).span(self.here()),
                _ => self.unexpected(),
            });
        }
        Ok(Cow::Borrowed(text))
    }

    /// The words as a local part: one quoted string, or one dot-atom.
    fn local_part_of<'b>(&mut self, words: Phrase<'_, 'b>, start: usize) -> Result<Cow<'b, str>, Diagnostic> {
        match words.parts {
            [] => Err(Diagnostic::new(&catalogue::LOCAL_PART_EMPTY).span(start..start)),
            [word] => {
                if !word.quoted {
                    self.check_dots(&word.text, word.start)?;
                }
                Ok(word.text.clone())
            }
            [_, second, ..] => {
                let what =
                    if second.spaced { &catalogue::LOCAL_PART_SPACE } else { &catalogue::LOCAL_PART_MIXED };
                Err(Diagnostic::new(what).span(start..words.end))
            }
        }
    }

    /// A dot-atom neither starts nor ends with a dot, nor holds two in a row. Some mailboxes do have such
    /// names; in quotes every server takes them.
    fn check_dots(&mut self, text: &str, start: usize) -> Result<(), Diagnostic> {
        let Some(at) = stray_dot(text) else { return Ok(()) };
        if self.strict {
            return Err(Diagnostic::new(&catalogue::LOCAL_PART_DOTS)
                .param("local", text)
                .span(start + at..start + at + 1));
        }
        self.warnings.push(
            Diagnostic::new(&catalogue::LOCAL_PART_QUOTED)
                .param("local", text)
                .span(start..start + text.len())
                .fix(format!("\"{text}\"")),
        );
        Ok(())
    }

    fn domain(&mut self) -> Result<Domain, Diagnostic> {
        let start = self.at();
        let text = if self.peek() == Some('[') {
            self.take_while(|c| !matches!(c, ']' | ',' | ';' | '<' | '>') && !c.is_control());
            self.eat(']');
            &self.input[start..self.at()]
        } else {
            self.take_while(|c| {
                !matches!(c, ',' | ';' | ':' | '<' | '>' | '(' | ')' | '"' | '@' | ' ') && !c.is_control()
            })
        };
        // UTS-46 lets them pass, no registry does (RFC 5892 §2.3).
        if !text.is_ascii() && text.chars().any(|c| meant(c).is_some()) {
            let problem = Diagnostic::new(&catalogue::DOMAIN_INVALID).param("domain", text);
            return Err(problem.span(start..start + text.len()));
        }
        if text.is_empty() && self.peek().is_some_and(char::is_control) {
            return Err(self.unexpected());
        }
        let domain = Domain::parse(text).map_err(|problem| problem.shifted(start))?;
        // Letters of another width, ignorable characters: what is left is ASCII, and nobody would see it become that.
        if !text.is_ascii() && domain.as_unicode() == domain.as_ascii() {
            self.warnings.push(
                Diagnostic::new(&catalogue::DOMAIN_TO_ASCII)
                    .param("domain", text)
                    .param("ascii", domain.as_ascii())
                    .span(start..start + text.len()),
            );
        }
        Ok(domain)
    }

    /// One mailbox or group; `None` for an empty element, which RFC 5322 §4.4 lets lists have.
    fn element(&mut self) -> Result<Option<Address>, Diagnostic> {
        self.comments.clear();
        self.skip_blank()?;
        if matches!(self.peek(), None | Some(',')) {
            self.leave_comments_out();
            return Ok(None);
        }
        let start = self.at();
        let words = self.words()?;
        match self.peek() {
            Some(':') => {
                self.bump();
                self.leave_comments_out();
                self.in_group = true;
                let group = self.group(words.phrase(self.input))?;
                self.in_group = false;
                Ok(Some(group))
            }
            _ => self.mailbox_after(&words, start).map(|mailbox| Some(Address::Mailbox(mailbox))),
        }
    }

    /// What stands before the character that tells name, address and group apart.
    fn words(&mut self) -> Result<Words<'a>, Diagnostic> {
        let mut words = Words { parts: Vec::new(), end: self.at() };
        loop {
            let before = self.at();
            self.skip_blank()?;
            let spaced = self.at() > before;
            match self.peek() {
                Some('"') => {
                    let start = self.at();
                    let text = Cow::Owned(self.quoted_string()?);
                    words.push(Word { text, spaced, quoted: true, start, end: self.at() });
                }
                Some(c) if c == '.' || is_atext(c) => {
                    let start = self.at();
                    let text = Cow::Borrowed(self.take_while(|c| c == '.' || is_atext(c)));
                    words.push(Word { text, spaced, quoted: false, start, end: self.at() });
                }
                Some('<' | '@' | ':' | ',' | ';' | '>') | None => return Ok(words),
                Some(_) => return Err(self.unexpected()),
            }
            words.end = self.at();
        }
    }

    fn mailbox_after(&mut self, words: &Words<'_>, start: usize) -> Result<Mailbox, Diagnostic> {
        self.count += 1;
        if self.count > MAX_ADDRESSES {
            let rest = self.at()..self.input.len();
            self.rest = "".chars();
            return Err(Diagnostic::new(&catalogue::TOO_MANY)
                .param("what", "recipients")
                .param("count", format!(">{MAX_ADDRESSES}"))
                .param("limit", MAX_ADDRESSES.to_string())
                .span(rest));
        }
        match self.peek() {
            Some('<') => {
                self.bump();
                self.skip_blank()?;
                if self.eat('>') {
                    return Err(Diagnostic::new(&catalogue::ADDRESS_EMPTY).span(self.at() - 2..self.at()));
                }
                let address = self.addr_spec()?;
                self.skip_blank()?;
                if !self.eat('>') {
                    return Err(self.unexpected());
                }
                self.skip_blank()?;
                self.mailbox(words.phrase(self.input), address)
            }
            Some('@') => {
                let (name, local) = words.name_and_local_part();
                let local_start = local.parts.first().map_or(start, |word| word.start);
                let local = self.local_part_of(local, start)?;
                self.bump();
                self.skip_blank()?;
                let domain = self.domain()?;
                let address = self.finish_addr_spec(local, domain, local_start)?;
                let end = self.at();
                self.skip_blank()?;
                if name.parts.is_empty() {
                    return self.mailbox(String::new(), address);
                }
                let name = name.phrase(self.input);
                self.warnings.push(
                    Diagnostic::new(&catalogue::ADDRESS_WITHOUT_BRACKETS)
                        .param("name", name.as_str())
                        .param("address", address.as_str())
                        .span(local_start..end)
                        .fix(format!("<{address}>")),
                );
                self.mailbox(name, address)
            }
            _ => {
                let text = self.input[start..words.end].trim();
                Err(Diagnostic::new(&catalogue::ADDRESS_WITHOUT_AT)
                    .param("address", text)
                    .span(start..words.end.max(start)))
            }
        }
    }

    /// Comments are the name of an address that has no other; people wrote them for that before RFC 822.
    fn mailbox(&mut self, mut name: String, address: AddrSpec) -> Result<Mailbox, Diagnostic> {
        if name.trim().is_empty() && !self.comments.is_empty() {
            name.clear();
            for comment in self.comments.drain(..) {
                let text = unescaped(&self.input[comment]);
                if !name.is_empty() && !text.is_empty() {
                    name.push(' ');
                }
                name.push_str(&text);
            }
        }
        self.leave_comments_out();
        Mailbox::new(Some(name), address)
    }

    fn leave_comments_out(&mut self) {
        for comment in self.comments.drain(..) {
            self.warnings.push(
                Diagnostic::new(&catalogue::ADDRESS_COMMENT)
                    .param("comment", unescaped(&self.input[comment.clone()]))
                    .span(comment),
            );
        }
    }

    fn group(&mut self, name: String) -> Result<Address, Diagnostic> {
        crate::mime::check_header_text(&name)?;
        if name.trim().is_empty() {
            return Err(Diagnostic::new(&catalogue::GROUP_NAMELESS).span(self.at() - 1..self.at()));
        }
        let mut members = Vec::new();
        let mut separated = true;
        loop {
            self.skip_blank()?;
            match self.peek() {
                Some(';') => {
                    self.bump();
                    self.skip_blank()?;
                    self.leave_comments_out();
                    return Ok(Address::Group { name, members });
                }
                Some(',') => {
                    self.bump();
                    self.leave_comments_out();
                    separated = true;
                }
                None => {
                    return Err(Diagnostic::new(&catalogue::GROUP_OPEN)
                        .param("group", name)
                        .span(self.at()..self.at()));
                }
                Some(_) if !separated => return Err(self.unexpected()),
                Some(_) => {
                    separated = false;
                    let start = self.at();
                    let words = self.words()?;
                    if self.peek() == Some(':') {
                        return Err(Diagnostic::new(&catalogue::GROUP_NESTED)
                            .param("group", name)
                            .span(self.here()));
                    }
                    members.push(self.mailbox_after(&words, start)?);
                }
            }
        }
    }

    /// A comma between typographic quotes is no separator either. `last` is where the last of them closes.
    fn skip_typographic_quotes(&mut self, start: usize, last: usize) {
        let read = &self.input[start..self.at()];
        if read.rfind('“') > read.rfind('”') && self.at() <= last {
            self.take_while(|c| c != '”');
        }
    }

    /// After a problem: to the next comma outside of quotes and of the group that was being read, so
    /// that one mistake gives one finding.
    fn skip_to_comma(&mut self) {
        let mut quoted = false;
        let mut in_group = std::mem::take(&mut self.in_group);
        while let Some(c) = self.peek() {
            match c {
                '"' => quoted = !quoted,
                ';' if !quoted => in_group = false,
                ',' if !quoted && !in_group => return,
                _ => {}
            }
            self.bump();
        }
    }
}

struct Word<'a> {
    text: Cow<'a, str>,
    spaced: bool,
    quoted: bool,
    start: usize,
    end: usize,
}

struct Words<'a> {
    parts: Vec<Word<'a>>,
    end: usize,
}

/// Some of them.
#[derive(Clone, Copy)]
struct Phrase<'w, 'a> {
    parts: &'w [Word<'a>],
    end: usize,
}

impl<'a> Words<'a> {
    fn push(&mut self, word: Word<'a>) {
        self.parts.push(word);
    }

    fn all(&self) -> Phrase<'_, 'a> {
        Phrase { parts: &self.parts, end: self.end }
    }

    fn phrase(&self, input: &str) -> String {
        self.all().phrase(input)
    }

    /// Before “@”, all words are the local part, unless the last stands apart: then the others are a name. With a dot at
    /// each gap, they are a local part of old (RFC 5322 §4.4).
    fn name_and_local_part(&self) -> (Phrase<'_, 'a>, Phrase<'_, 'a>) {
        let is_joined = |pair: &[Word<'_>]| pair[0].ends_with_dot() || pair[1].begins_with_dot();
        let split = match self.parts.as_slice() {
            [_, .., last] if last.spaced && !last.quoted && !self.parts.windows(2).all(is_joined) => {
                self.parts.len() - 1
            }
            _ => 0,
        };
        let (name, local) = self.parts.split_at(split);
        (Phrase { parts: name, end: self.end }, Phrase { parts: local, end: self.end })
    }
}

impl Phrase<'_, '_> {
    /// The words as a display name: quoted strings decoded, white space between words as typed, a comment a blank.
    fn phrase(&self, input: &str) -> String {
        let mut name = String::new();
        let mut end = None;
        for word in self.parts {
            if let Some(end) = end {
                let gap: &str = &input[end..word.start];
                name.push_str(if gap.contains('(') { " " } else { gap });
            }
            name.push_str(&word.text);
            end = Some(word.end);
        }
        name
    }
}

impl Word<'_> {
    fn begins_with_dot(&self) -> bool {
        !self.quoted && self.text.starts_with('.')
    }

    fn ends_with_dot(&self) -> bool {
        !self.quoted && self.text.ends_with('.')
    }
}

/// The place of the dot that keeps `text` from being a dot-atom (RFC 5322 §3.2.3).
fn stray_dot(text: &str) -> Option<usize> {
    if text.starts_with('.') {
        Some(0)
    } else if let Some(at) = text.as_bytes().windows(2).position(|pair| pair == b"..") {
        Some(at)
    } else {
        text.ends_with('.').then(|| text.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(input: &str) -> (Vec<String>, Vec<&'static str>) {
        let (addresses, problems) = parse_list(input);
        let shown = addresses
            .iter()
            .map(|address| match address {
                Address::Mailbox(mailbox) => mailbox.to_string(),
                Address::Group { name, members } => {
                    let members: Vec<_> = members.iter().map(ToString::to_string).collect();
                    format!("{name}: {};", members.join(", "))
                }
            })
            .collect();
        (shown, problems.iter().map(Diagnostic::code).collect())
    }

    #[test]
    fn lists_hold_names_groups_and_bare_addresses() {
        let (shown, problems) =
            list(r#"张三 <a@x.org>, b@x.org, "Doe, \"J\"" <c@x.org>, T m: d@x.org, E <e@x.org>;,, U:;"#);
        assert_eq!(problems, Vec::<&str>::new());
        assert_eq!(
            shown,
            ["张三 <a@x.org>", "b@x.org", "Doe, \"J\" <c@x.org>", "T m: d@x.org, E <e@x.org>;", "U: ;"]
        );
    }

    #[test]
    fn one_bad_element_does_not_hide_the_others() {
        let (shown, problems) = list("a@x.org, bob, Doe, John <c@x.org>, d@");
        assert_eq!(shown, ["a@x.org", "John <c@x.org>"]);
        assert_eq!(problems, ["address-without-at", "address-without-at", "domain-empty"]);
    }

    #[test]
    fn a_mistake_in_a_group_is_one_finding() {
        for (input, code) in [
            ("T: bob, c@x.org;, d@x.org", "address-without-at"),
            ("T: a@x.org b@x.org;, d@x.org", "address-unexpected"),
            (": a@x.org;, d@x.org", "group-nameless"),
        ] {
            assert_eq!(list(input), (vec!["d@x.org".to_owned()], vec![code]), "{input}");
        }
    }

    #[test]
    fn what_lacks_quotes_or_brackets_is_mended_with_a_warning() {
        for (input, shown, code) in [
            ("Ann Lee ann@x.org", "Ann Lee <ann@x.org>", "address-without-brackets"),
            ("\"Lee, Ann\" ann@x.org", "Lee, Ann <ann@x.org>", "address-without-brackets"),
            ("a..b@x.org", "\"a..b\"@x.org", "local-part-quoted"),
            ("Ko <docomo.@x.org>", "Ko <\"docomo.\"@x.org>", "local-part-quoted"),
        ] {
            assert_eq!(list(input), (vec![shown.to_owned()], vec![code]));
        }
        assert_eq!(list("Ann \"a b\"@x.org").1, ["local-part-space"]);
        assert_eq!(AddrSpec::parse("a..b@x.org").map_err(|problem| problem.code()), Err("local-part-dots"));
        let (address, warnings) = read_addr_spec("a..b@x.org");
        assert_eq!(address.map(|address| address.wire), Ok("\"a..b\"@x.org".to_owned()));
        assert_eq!(warnings.iter().map(Diagnostic::code).collect::<Vec<_>>(), ["local-part-quoted"]);
        assert_eq!(list("a..b@ｘ.org").1, ["local-part-quoted", "domain-to-ascii"]);
    }

    #[test]
    fn injection_is_refused() {
        for input in [
            "bob@x.org>\r\nRCPT TO:<evil@y.org",
            "bob@x.org> <evil@y.org",
            "bob@x.org, evil@y.org",
            "\"a\r\nDATA\"@x.org",
            "a@x.org\0",
            "<a@x.org>",
            "=?utf-8?Q?ceo?=@x.org",
        ] {
            assert!(AddrSpec::parse(input).is_err(), "{input:?}");
        }
    }

    #[test]
    fn quoted_local_parts_keep_their_meaning() {
        for (input, wire) in [
            (r#""john doe"@x.org"#, r#""john doe"@x.org"#),
            (r#""john"@x.org"#, "john@x.org"),
            (r#""a> <b"@x.org"#, r#""a> <b"@x.org"#),
            (r#""a@evil.com x"@good.example"#, r#""a@evil.com x"@good.example"#),
        ] {
            assert_eq!(AddrSpec::parse(input).map(|a| a.wire), Ok(wire.to_owned()));
        }
    }

    #[test]
    fn hostile_lengths_are_linear() {
        let (read, problems) = list(&"a@b,".repeat(50_000));
        assert_eq!((read.len(), problems), (MAX_ADDRESSES, vec!["too-many"]));
        for input in ["(".repeat(200_000), "\"a".repeat(100_000), "<".repeat(200_000), "g:".repeat(50_000)] {
            let _ = parse_list(&input);
        }
    }
}
