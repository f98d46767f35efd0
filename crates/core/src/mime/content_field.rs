//! Reading `Content-Type` and `Content-Disposition`: the grammar of RFC 2045 §5.1 and RFC 2183 §2, values in
//! pieces and in other charsets of RFC 2231, and what programs write that know neither.

use std::collections::BTreeMap;

use crate::bytes::contains;

use super::charset::{self, percent_decode};

/// More than this is no header of a part; the rest is left out.
const MAX_PARAMETERS: usize = 500;

/// Longer values are no names, and stay as they are.
const MAX_DECODED: usize = 16 << 10;

/// A type or disposition with its parameters, read as leniently as can be without guessing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ContentField {
    essence: String,
    parameters: Vec<(String, String)>,
}

impl ContentField {
    /// One without parameters.
    pub(crate) fn of(essence: &str) -> Self {
        Self { essence: essence.to_owned(), parameters: Vec::new() }
    }

    /// Reads the value of `Content-Type`. What is no media type is `text/plain` (RFC 2045 §5.2).
    pub(crate) fn media_type(value: &[u8]) -> Self {
        let mut reader = Reader { rest: value };
        let essence = reader.media_type().unwrap_or_else(|| "text/plain".to_owned());
        Self { essence, parameters: reader.parameters() }
    }

    /// Reads the value of `Content-Disposition`.
    pub(crate) fn disposition(value: &[u8]) -> Self {
        let mut reader = Reader { rest: value };
        reader.skip_blank();
        let essence = lower(reader.token());
        Self { essence, parameters: reader.parameters() }
    }

    /// `type/subtype` or the disposition, in lower case.
    pub(crate) fn essence(&self) -> &str {
        &self.essence
    }

    /// Names in lower case, values decoded, in the order in which they first appear.
    pub(crate) fn parameters(&self) -> &[(String, String)] {
        &self.parameters
    }

    /// Both of them.
    pub(crate) fn into_parts(self) -> (String, Vec<(String, String)>) {
        (self.essence, self.parameters)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

/// One `name*section*=value`.
struct Piece {
    name: String,
    /// `None` for a value in one piece.
    section: Option<u32>,
    is_extended: bool,
    is_quoted: bool,
    value: Vec<u8>,
}

impl<'a> Reader<'a> {
    /// `type "/" subtype` with nothing but comments around.
    fn media_type(&mut self) -> Option<String> {
        self.skip_blank();
        let kind = self.token();
        self.skip_blank();
        self.rest = self.rest.strip_prefix(b"/")?;
        self.skip_blank();
        let subtype = self.token();
        self.skip_blank();
        let ends = matches!(self.rest.first(), None | Some(b';' | b','))
            || Reader { rest: self.rest }.after_token().starts_with(b"=");
        (ends && !kind.is_empty() && !subtype.is_empty())
            .then(|| format!("{}/{}", lower(kind), lower(subtype)))
    }

    /// White space, line ends and comments (RFC 5322 §3.2.2).
    fn skip_blank(&mut self) {
        loop {
            self.rest = self.rest.trim_ascii_start();
            match comment(self.rest) {
                Some(length) => self.rest = &self.rest[length..],
                None if self.rest.starts_with(b"(") => self.rest = &[],
                None => return,
            }
        }
    }

    /// Up to white space or a special character; bytes beyond ASCII are let pass.
    fn token(&mut self) -> &'a [u8] {
        let ends =
            |b: &u8| b.is_ascii_whitespace() || b"()<>@,;:\\\"/[]?=".contains(b) || b.is_ascii_control();
        let length = self.rest.iter().position(ends).unwrap_or(self.rest.len());
        let (token, rest) = self.rest.split_at(length);
        self.rest = rest;
        token
    }

    fn parameters(&mut self) -> Vec<(String, String)> {
        let mut pieces: Vec<Piece> = Vec::new();
        self.skip_to_parameters();
        while !self.rest.is_empty() && pieces.len() < MAX_PARAMETERS {
            pieces.extend(self.piece());
        }
        joined(pieces)
    }

    /// Passes over what stands between the type and its parameters; some forget the semicolon.
    fn skip_to_parameters(&mut self) {
        self.skip_blank();
        let after = Reader { rest: self.rest }.after_token();
        if !after.starts_with(b"=") {
            let length = self.rest.iter().position(|b| matches!(b, b';' | b',')).unwrap_or(self.rest.len());
            self.rest = &self.rest[length..];
        }
    }

    fn after_token(mut self) -> &'a [u8] {
        self.token();
        self.skip_blank();
        self.rest
    }

    /// One parameter; `None` for an empty place in the list.
    fn piece(&mut self) -> Option<Piece> {
        self.skip_blank();
        if let Some(rest) = self.rest.strip_prefix(b";").or_else(|| self.rest.strip_prefix(b",")) {
            self.rest = rest;
            return None;
        }
        let length = self.rest.iter().position(|b| matches!(b, b'=' | b';')).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(length);
        self.rest = rest;
        let (value, is_quoted) = match rest.strip_prefix(b"=") {
            Some(rest) => {
                self.rest = rest;
                self.value()
            }
            None => (Vec::new(), false),
        };
        let (name, section, is_extended) = name_of(name.trim_ascii_end());
        (!name.is_empty()).then_some(Piece { name, section, is_extended, is_quoted, value })
    }

    /// A quoted string, or everything up to the next semicolon.
    fn value(&mut self) -> (Vec<u8>, bool) {
        self.skip_blank();
        if let Some(rest) = self.rest.strip_prefix(b"\"") {
            self.rest = rest;
            return (self.quoted(), true);
        }
        let length = self.rest.iter().position(|b| *b == b';').unwrap_or(self.rest.len());
        let (value, rest) = self.rest.split_at(length);
        self.rest = rest;
        (without_comment(value.trim_ascii_end()).to_vec(), false)
    }

    /// RFC 5322 §3.2.4, without its line breaks. A name with a path from Windows keeps its backslashes only
    /// where they escape nothing.
    fn quoted(&mut self) -> Vec<u8> {
        let mut value = Vec::new();
        let mut bytes = self.rest.iter().copied().enumerate();
        while let Some((at, b)) = bytes.next() {
            match b {
                b'"' => {
                    self.rest = &self.rest[at + 1..];
                    // What follows a quote is no part of the value.
                    let next =
                        self.rest.iter().position(|b| matches!(b, b';' | b',')).unwrap_or(self.rest.len());
                    self.rest = &self.rest[next..];
                    return value;
                }
                b'\\' => value.extend(bytes.next().map(|(_, escaped)| escaped)),
                b'\r' | b'\n' => {}
                _ => value.push(b),
            }
        }
        self.rest = &[];
        value
    }
}

/// The length of the comment that `text` begins with, if it is closed (RFC 5322 §3.2.2).
pub(crate) fn comment(text: &[u8]) -> Option<usize> {
    if !text.starts_with(b"(") {
        return None;
    }
    let mut depth = 0_usize;
    let mut bytes = text.iter().enumerate();
    while let Some((at, b)) = bytes.next() {
        match b {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// A value without quotes may have a comment behind it, but `report (1).pdf` is a name.
fn without_comment(value: &[u8]) -> &[u8] {
    match value.iter().position(|b| *b == b'(') {
        Some(at) if at > 0 && value[at - 1] == b' ' => match comment(&value[at..]) {
            Some(length) if length < value.len() - at => value,
            _ => value[..at].trim_ascii_end(),
        },
        _ => value,
    }
}

/// RFC 2231 §3 and §4: the name, which piece of the value it is, and whether that is percent-encoded.
fn name_of(name: &[u8]) -> (String, Option<u32>, bool) {
    let (name, is_extended) = match name.strip_suffix(b"*") {
        Some(name) => (name, true),
        None => (name, false),
    };
    let star = name.iter().rposition(|b| *b == b'*');
    let section = star.and_then(|at| std::str::from_utf8(&name[at + 1..]).ok()?.parse().ok());
    let name = if section.is_some() { &name[..star.unwrap_or(name.len())] } else { name };
    (lower(name), section, is_extended)
}

/// The values, each put together from its pieces. Where a parameter is there twice, the first counts; but what
/// RFC 2231 wrote is more than what stands there for readers without it (RFC 6266 §4.3).
fn joined(pieces: Vec<Piece>) -> Vec<(String, String)> {
    let mut names: Vec<String> = Vec::new();
    let mut groups: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for piece in pieces {
        let group = groups.entry(piece.name.clone()).or_default();
        if group.is_empty() {
            names.push(piece.name.clone());
        }
        group.push(piece);
    }
    let value = |name: String| groups.remove(&name).map(|group| (name, value_of(group)));
    names.into_iter().filter_map(value).collect()
}

fn value_of(pieces: Vec<Piece>) -> String {
    let (mut sections, whole): (Vec<_>, Vec<_>) =
        pieces.into_iter().partition(|piece| piece.section.is_some());
    let mut whole = whole.into_iter();
    let begins = sections.iter().any(|piece| piece.section == Some(0));
    let extended = whole.as_slice().iter().position(|piece| piece.is_extended);
    if let Some(at) = extended {
        return decoded(whole.nth(at).into_iter().collect());
    }
    if !begins {
        // Pieces without their first: what stands there in one piece is it.
        sections.extend(whole.next().map(|piece| Piece { section: Some(0), ..piece }));
    }
    // A stable order: of two with the same number, both are kept as they come.
    sections.sort_by_key(|piece| piece.section);
    decoded(sections)
}

/// RFC 2231 §4.1: the charset stands before the first encoded piece and holds for all.
fn decoded(pieces: Vec<Piece>) -> String {
    if pieces.iter().all(|piece| !piece.is_extended) {
        let value: Vec<u8> = pieces.into_iter().flat_map(|piece| piece.value).collect();
        if value.len() <= MAX_DECODED && contains(b"=?", &value) {
            // Forbidden by RFC 2047 §5, and written by many all the same.
            return charset::decode_words(&value);
        }
        return String::from_utf8_lossy(&value).into_owned();
    }
    let mut charset = None;
    let mut bytes = Vec::new();
    for (i, piece) in pieces.into_iter().enumerate() {
        let may_begin = charset.is_none() && (piece.is_extended || i == 0 && !piece.is_quoted);
        let (name, text) = may_begin.then(|| charset_and_rest(&piece.value)).flatten().unzip();
        let text = text.unwrap_or(&piece.value);
        if piece.is_extended || name.is_some() {
            bytes.extend_from_slice(&percent_decode(text));
            charset.get_or_insert_with(|| name.unwrap_or_default().to_vec());
        } else {
            bytes.extend_from_slice(text);
        }
    }
    charset::decode(&charset.unwrap_or_default(), &bytes)
}

/// `charset'language'rest`.
fn charset_and_rest(value: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut quotes = memchr::memchr_iter(b'\'', value);
    let (first, second) = (quotes.next()?, quotes.next()?);
    Some((&value[..first], &value[second + 1..]))
}

fn lower(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_ascii_lowercase()
}
