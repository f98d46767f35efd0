//! Address lists that are not of the form, in their elements, and these in what they are made of.

use crate::address::unescaped;
use crate::mime::comment;

/// An element of a list that is not of the form.
pub(super) struct Element<'a> {
    pub(super) text: &'a str,
    /// Whether something else than a comma separates it from the next.
    pub(super) is_mended: bool,
    /// Where its name ends, if it is a group.
    pub(super) group: Option<usize>,
}

/// The elements of a list that is not of the form, separated by commas outside of quotes, brackets, comments and groups;
/// behind an address by semicolons too, or by nothing. A sign that is opened and never closed is one like others, from
/// there on.
pub(super) struct Elements<'a> {
    text: &'a str,
    start: Option<usize>,
    /// What opens quotes, brackets, comments and groups, so far.
    signs: Vec<char>,
}

impl<'a> Elements<'a> {
    pub(super) fn of(text: &'a str, groups: bool) -> Self {
        let signs = if groups { vec!['"', '<', '(', ':'] } else { vec!['"', '<', '('] };
        Self { text, start: Some(0), signs }
    }

    /// Takes a sign for one like others.
    fn ignore(&mut self, sign: char) {
        self.signs.retain(|known| *known != sign);
    }

    /// The element that ends before `end`.
    fn up_to(
        &mut self,
        end: usize,
        next: Option<usize>,
        is_mended: bool,
        colon: Option<usize>,
    ) -> Element<'a> {
        let start = std::mem::replace(&mut self.start, next).unwrap_or(end);
        let text = self.text[start..end].trim_ascii_start();
        let group = colon.map(|colon| colon + text.len() - (end - start) - start);
        Element { text: text.trim_ascii_end(), is_mended, group }
    }

    /// The next element, which may be empty; `None` where a sign is not closed, which is one like others then.
    fn element(&mut self, start: usize) -> Option<Element<'a>> {
        let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
        let (mut is_blank, mut has_address, mut closed, mut colon) = (true, false, None, None);
        let mut free = start;
        for (at, c) in self.text[start..].char_indices().map(|(at, c)| (start + at, c)) {
            if at < free {
                continue;
            }
            let rest = &self.text[at..];
            match c {
                _ if escaped => {}
                '"' if self.signs.contains(&c) => quoted = !quoted,
                _ if quoted => {}
                '(' if !bracketed && self.signs.contains(&c) => match comment(rest.as_bytes()) {
                    Some(length) => {
                        free = at + length;
                        continue;
                    }
                    None => self.ignore(c),
                },
                '<' | '@' if colon.is_none() && closed.is_some() => {
                    let end = closed.unwrap_or(at);
                    return Some(self.up_to(end, Some(end), true, None));
                }
                '<' if self.signs.contains(&c) => bracketed = true,
                '>' => (bracketed, closed) = (false, Some(at + 1)),
                _ if bracketed => {}
                '@' => has_address = true,
                ':' if closed.is_some() && colon.is_none() && self.signs.contains(&c) => {
                    let end = closed.unwrap_or(at);
                    return Some(self.up_to(end, Some(end), true, None));
                }
                ':' if colon.is_none() && !has_address && self.signs.contains(&c) => colon = Some(at),
                ';' if colon.is_some() => {
                    let after = rest[1..].trim_ascii_start();
                    let is_mended = !after.is_empty() && !after.starts_with(',');
                    return Some(self.up_to(at + 1, Some(at + 1), is_mended, colon));
                }
                ';' if has_address || closed.is_some() || is_blank => {
                    return Some(self.up_to(at, Some(at + 1), true, None));
                }
                ',' if colon.is_none() => return Some(self.up_to(at, Some(at + 1), false, None)),
                _ => {}
            }
            is_blank &= c == ' ';
            escaped = c == '\\' && !escaped;
        }
        let open = match (quoted, bracketed, colon) {
            (true, ..) => '"',
            (_, true, _) => '<',
            // With something behind it, it is part of a name more often.
            (.., Some(colon)) if says_something(&pieces(&self.text[colon + 1..]).0) => ':',
            _ => return Some(self.up_to(self.text.len(), None, colon.is_some(), colon)),
        };
        self.ignore(open);
        None
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        loop {
            let found = self.element(self.start?);
            if let Some(element) = found.filter(|element| !element.text.is_empty()) {
                return Some(element);
            }
        }
    }
}

/// A name and an address, of an element that is not of the form.
pub(super) struct Parts {
    /// Without quotes and escapes. Comments are the name of an address that has no other.
    pub(super) name: String,
    /// What stands between angle brackets, or all of it, without comments.
    pub(super) address: String,
    /// Whether something was left out, or guessed.
    pub(super) is_mended: bool,
}

impl Parts {
    pub(super) fn of(element: &str) -> Self {
        let (mut pieces, mut is_mended) = pieces(element);
        let comments: Vec<_> = pieces
            .iter()
            .filter(|piece| piece.kind == Kind::Comment)
            .map(|piece| unescaped(piece.source))
            .collect();
        let mut inside =
            pieces.split_off(pieces.iter().rposition(|piece| piece.kind == Kind::Open).unwrap_or(0));
        if inside.first().is_some_and(|piece| piece.kind == Kind::Open) {
            let close = inside.iter().position(|piece| piece.kind == Kind::Close);
            let after = inside.split_off(close.unwrap_or(inside.len()));
            inside.remove(0);
            // Others end a group's name at a colon.
            let is_odd = |piece: &Piece<'_>| {
                piece.kind == Kind::Open || (piece.kind == Kind::Text && piece.source.contains(':'))
            };
            let after = after.get(1..).unwrap_or_default();
            is_mended |= close.is_none() || pieces.iter().any(is_odd) || says_something(after);
            pieces.extend(after);
        }
        let address: String = inside.iter().map(Piece::without_comment).collect();
        let (mut name, address) = (phrase(&pieces), address.trim_ascii().to_owned());
        if name.is_empty() && !address.is_empty() {
            name = comments.join(" ");
        } else {
            is_mended |= !comments.is_empty();
        }
        Self { name, address, is_mended }
    }
}

/// The name of a group, and whether something was left out or guessed.
pub(super) fn group_name(text: &str) -> (String, bool) {
    let (pieces, is_guess) = pieces(text);
    (phrase(&pieces), is_guess || pieces.iter().any(|piece| piece.kind == Kind::Comment))
}

/// A part of an element.
#[derive(Clone, Copy)]
struct Piece<'a> {
    kind: Kind,
    source: &'a str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Quoted,
    Comment,
    Open,
    Close,
    /// A quote that is opened and never closed.
    Stray,
}

impl Piece<'_> {
    fn without_comment(&self) -> &str {
        if self.kind == Kind::Comment { " " } else { self.source }
    }
}

/// An element in pieces, and whether a quote or comment in it is opened and never closed; from there on, it is text.
fn pieces(element: &str) -> (Vec<Piece<'_>>, bool) {
    let (mut pieces, mut never_closed) = (Vec::new(), Vec::new());
    let mut rest = element;
    while let Some(first) = rest.chars().next() {
        let text = || {
            let escaped = if first == '\\' { rest.chars().nth(1).map_or(0, char::len_utf8) } else { 0 };
            let start = first.len_utf8() + escaped;
            rest[start..].find(['"', '(', '<', '>', '\\']).map_or(rest.len(), |at| start + at)
        };
        let (kind, length) = match first {
            '"' if never_closed.contains(&first) => (Kind::Stray, Some(1)),
            '"' => (Kind::Quoted, quoted(rest)),
            '(' if !never_closed.contains(&first) => (Kind::Comment, comment(rest.as_bytes())),
            '<' => (Kind::Open, Some(1)),
            '>' => (Kind::Close, Some(1)),
            _ => (Kind::Text, Some(text())),
        };
        let Some(length) = length else {
            never_closed.push(first);
            continue;
        };
        let (source, after) = rest.split_at(length);
        pieces.push(Piece { kind, source });
        rest = after;
    }
    (pieces, !never_closed.is_empty())
}

/// The length of the quoted string that `text` begins with, if it is closed.
fn quoted(text: &str) -> Option<usize> {
    // The first is the quote that opens it.
    let mut bytes = text.bytes().enumerate().skip(1);
    while let Some((at, b)) = bytes.next() {
        match b {
            b'"' => return Some(at + 1),
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
    None
}

/// Whether there is more than comments.
fn says_something(pieces: &[Piece<'_>]) -> bool {
    pieces.iter().any(|piece| !piece.without_comment().trim_ascii().is_empty())
}

/// Pieces as a name: quoted strings without quotes, a comment no more than a blank. No name has brackets.
fn phrase(pieces: &[Piece<'_>]) -> String {
    let mut out = String::new();
    for piece in pieces {
        let text = match piece.kind {
            Kind::Quoted => unescaped(piece.source),
            Kind::Stray | Kind::Open | Kind::Close => continue,
            _ => piece.without_comment().to_owned(),
        };
        let is_apart = out.is_empty() || out.ends_with(' ');
        out.push_str(if is_apart { text.trim_ascii_start() } else { &text });
    }
    out.truncate(out.trim_ascii_end().len());
    out
}
