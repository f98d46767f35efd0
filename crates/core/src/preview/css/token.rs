//! The tokens of CSS Syntax Level 3 §4: read from any text, written in one form only.

use std::borrow::Cow;

use crate::preview::twin::Twin;

/// A token. Brackets, colon, semicolon and comma are delimiters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Ident(Cow<'a, str>),
    /// The name; the bracket belongs to it.
    Function(Cow<'a, str>),
    AtKeyword(Cow<'a, str>),
    Hash(Cow<'a, str>),
    Text(Cow<'a, str>),
    Url(Cow<'a, str>),
    Number(&'a str),
    Percentage(&'a str),
    Dimension(&'a str, Cow<'a, str>),
    Delim(char),
    Space,
    /// `<!--` or `-->`.
    Markup,
    /// A string or URL that is not one.
    Bad,
}

/// The tokens of a text, each with the place where it starts.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Token<'a>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_comments();
        let start = self.at;
        self.peek().map(|c| (self.token(c), start))
    }
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// How far the text has been read.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    fn eat(&mut self, wanted: &str) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len();
        }
        found
    }

    fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let len = rest.bytes().position(|b| !accept(b)).unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }

    fn skip_comments(&mut self) {
        while self.eat("/*") {
            self.at = self.rest().find("*/").map_or(self.text.len(), |end| self.at + end + 2);
        }
    }

    fn token(&mut self, c: char) -> Token<'a> {
        match c {
            c if is_space(c) => {
                self.take_while(|b| is_space(b.into()));
                Token::Space
            }
            '"' | '\'' => self.string(c),
            '#' if starts_name(&self.rest()[1..]) => {
                self.bump();
                Token::Hash(self.name())
            }
            '@' if starts_ident(&self.rest()[1..]) => {
                self.bump();
                Token::AtKeyword(self.name())
            }
            '<' if self.eat("<!--") => Token::Markup,
            '-' if self.eat("-->") => Token::Markup,
            _ if starts_number(self.rest()) => self.number(),
            _ if starts_ident(self.rest()) => self.ident_like(),
            c => {
                self.bump();
                Token::Delim(c)
            }
        }
    }

    fn string(&mut self, quote: char) -> Token<'a> {
        self.bump();
        let mut text = Cow::Borrowed("");
        loop {
            let plain = self.take_while(|b| !matches!(b, b'"' | b'\'' | b'\\' | b'\n' | b'\r' | 0x0C | 0));
            append(&mut text, plain);
            match self.peek() {
                None => return Token::Text(text),
                Some(c) if c == quote => {
                    self.bump();
                    return Token::Text(text);
                }
                Some('\n' | '\r' | '\x0C') => return Token::Bad,
                Some('\\') => self.string_escape(&mut text),
                Some(c) => {
                    self.bump();
                    text.to_mut().push(known(c));
                }
            }
        }
    }

    fn string_escape(&mut self, text: &mut Cow<'a, str>) {
        if is_escape(self.rest()) {
            let escaped = self.escape();
            text.to_mut().push(escaped);
            return;
        }
        // An escaped line break is none.
        self.bump();
        if !self.eat("\r\n") {
            self.bump();
        }
    }

    /// The character that an escape stands for; the cursor is at its backslash.
    fn escape(&mut self) -> char {
        self.bump();
        let rest = self.rest();
        let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            let c = self.peek().unwrap_or(char::REPLACEMENT_CHARACTER);
            self.bump();
            return known(c);
        }
        self.at += digits;
        if !self.eat("\r\n") && self.peek().is_some_and(is_space) {
            self.bump();
        }
        let code = u32::from_str_radix(&rest[..digits], 16).unwrap_or_default();
        known(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn name(&mut self) -> Cow<'a, str> {
        let mut name = Cow::Borrowed(self.take_while(is_name_byte));
        while starts_name(self.rest()) {
            if self.peek() == Some('\\') {
                let escaped = self.escape();
                name.to_mut().push(escaped);
            } else if self.eat("\0") {
                name.to_mut().push(char::REPLACEMENT_CHARACTER);
            } else {
                let plain = self.take_while(is_name_byte);
                name.to_mut().push_str(plain);
            }
        }
        name
    }

    fn number(&mut self) -> Token<'a> {
        let start = self.at;
        if self.rest().starts_with(['+', '-']) {
            self.bump();
        }
        let digit = |b: u8| b.is_ascii_digit();
        self.take_while(digit);
        if self.rest().strip_prefix('.').is_some_and(starts_digit) {
            self.bump();
            self.take_while(digit);
        }
        if let Some(exponent) = self.rest().strip_prefix(['e', 'E']) {
            let signed = exponent.strip_prefix(['+', '-']);
            if starts_digit(signed.unwrap_or(exponent)) {
                self.at += if signed.is_some() { 2 } else { 1 };
                self.take_while(digit);
            }
        }
        let number = &self.text[start..self.at];
        if self.eat("%") {
            Token::Percentage(number)
        } else if starts_ident(self.rest()) {
            Token::Dimension(number, self.name())
        } else {
            Token::Number(number)
        }
    }

    fn ident_like(&mut self) -> Token<'a> {
        let name = self.name();
        if !self.eat("(") {
            return Token::Ident(name);
        }
        let quoted = self.rest().trim_start_matches(is_space).starts_with(['"', '\'']);
        if name.eq_ignore_ascii_case("url") && !quoted { self.url() } else { Token::Function(name) }
    }

    fn url(&mut self) -> Token<'a> {
        self.take_while(|b| is_space(b.into()));
        let mut url = Cow::Borrowed("");
        loop {
            let plain =
                self.take_while(|b| b > b' ' && !matches!(b, b'"' | b'\'' | b'(' | b')' | b'\\' | 0x7F));
            append(&mut url, plain);
            match self.peek() {
                None => return Token::Url(url),
                Some(')') => {
                    self.bump();
                    return Token::Url(url);
                }
                Some(c) if is_space(c) => {
                    self.take_while(|b| is_space(b.into()));
                    if self.eat(")") || self.rest().is_empty() {
                        return Token::Url(url);
                    }
                    return self.bad_url();
                }
                Some('\\') if is_escape(self.rest()) => {
                    let escaped = self.escape();
                    url.to_mut().push(escaped);
                }
                Some(_) => return self.bad_url(),
            }
        }
    }

    fn bad_url(&mut self) -> Token<'a> {
        loop {
            self.take_while(|b| !matches!(b, b')' | b'\\'));
            match self.peek() {
                Some('\\') if is_escape(self.rest()) => {
                    self.escape();
                }
                Some('\\') => self.bump(),
                _ => {
                    self.bump();
                    return Token::Bad;
                }
            }
        }
    }
}

fn append<'a>(text: &mut Cow<'a, str>, plain: &'a str) {
    if text.is_empty() {
        *text = Cow::Borrowed(plain);
    } else {
        text.to_mut().push_str(plain);
    }
}

fn known(c: char) -> char {
    if c == '\0' { char::REPLACEMENT_CHARACTER } else { c }
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0C')
}

fn is_name_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_') || !b.is_ascii()
}

fn is_escape(text: &str) -> bool {
    text.strip_prefix('\\').is_some_and(|rest| !rest.starts_with(['\n', '\r', '\x0C']))
}

/// Whether a name goes on with `text`. NUL stands for U+FFFD, which may be in a name.
fn starts_name(text: &str) -> bool {
    text.bytes().next().is_some_and(|b| is_name_byte(b) || b == 0) || is_escape(text)
}

fn starts_ident(text: &str) -> bool {
    let start = |text: &str| starts_name(text) && !text.starts_with('-') && !starts_digit(text);
    match text.strip_prefix('-') {
        Some(rest) => rest.starts_with('-') || start(rest),
        None => start(text),
    }
}

fn starts_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn starts_number(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    starts_digit(text.strip_prefix('.').unwrap_or(text))
}

/// Writes tokens so that reading them gives the same tokens again.
///
/// Whatever could be mistaken for something else is written as an escape, and `/**/` stands between
/// tokens that would grow together (§9 of the specification). `<`, `&`, backslashes other than the
/// escapes' own, and controls are never written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) out: Twin,
    last: Last,
}

/// What the last token could grow together with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Nothing,
    Word,
    Digits,
    Comment,
}

impl Writer {
    /// Appends what is known to be whole.
    pub(super) fn raw(&mut self, text: &str) {
        self.out.push_str(text);
        self.last = Last::Nothing;
    }

    /// Appends what is known to be whole in both versions.
    pub(super) fn choose(&mut self, light: &str, dark: &str) {
        self.out.choose(light, dark);
        self.last = Last::Nothing;
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.out.truncate(len);
        self.last = Last::Nothing;
    }

    pub(super) fn push(&mut self, token: &Token<'_>) {
        if self.grows_together(token) {
            self.out.push_str("/**/");
        }
        match token {
            Token::Ident(name) => self.ident(name),
            Token::Function(name) => {
                self.ident(name);
                self.out.push('(');
            }
            Token::AtKeyword(name) => {
                self.out.push('@');
                self.ident(name);
            }
            Token::Hash(name) => {
                self.out.push('#');
                self.name(name);
            }
            Token::Text(text) => self.string(text),
            Token::Url(url) => {
                self.out.push_str("url(");
                self.string(url);
                self.out.push(')');
            }
            Token::Number(number) => self.out.push_str(number),
            Token::Percentage(number) => {
                self.out.push_str(number);
                self.out.push('%');
            }
            Token::Dimension(number, unit) => self.dimension(number, unit),
            Token::Delim(c) => self.out.push(*c),
            Token::Space => self.out.push(' '),
            Token::Markup | Token::Bad => {}
        }
        self.last = match token {
            Token::Ident(_)
            | Token::AtKeyword(_)
            | Token::Hash(_)
            | Token::Number(_)
            | Token::Dimension(..)
            | Token::Delim('-' | '#' | '@') => Last::Word,
            Token::Delim('.' | '+') => Last::Digits,
            Token::Delim('/') => Last::Comment,
            _ => Last::Nothing,
        };
    }

    fn grows_together(&self, next: &Token<'_>) -> bool {
        let number = matches!(next, Token::Number(_) | Token::Percentage(_) | Token::Dimension(..));
        let word = matches!(next, Token::Ident(_) | Token::Function(_) | Token::Url(_));
        match self.last {
            Last::Nothing => false,
            Last::Word => number || word || matches!(next, Token::Delim('-' | '(' | '%')),
            Last::Digits => number,
            Last::Comment => *next == Token::Delim('*'),
        }
    }

    fn ident(&mut self, name: &str) {
        let dashes = name.len() - name.trim_start_matches('-').len();
        if dashes == name.len() {
            // `-` alone is a delimiter, and `-->` is markup.
            name.chars().for_each(|c| self.escaped(c));
            return;
        }
        match name.strip_prefix('-').unwrap_or(name).chars().next() {
            Some(c) if c.is_ascii_digit() && dashes < 2 => {
                self.out.push_str(&name[..dashes]);
                self.escaped(c);
                self.name(&name[dashes + 1..]);
            }
            _ => self.name(name),
        }
    }

    fn name(&mut self, name: &str) {
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || is_plain_beyond_ascii(c) {
                self.out.push(c);
            } else {
                self.escaped(c);
            }
        }
    }

    /// `1\65 3` is one and the unit `e3`, not a thousand.
    fn dimension(&mut self, number: &str, unit: &str) {
        self.out.push_str(number);
        let exponent =
            unit.strip_prefix(['e', 'E']).filter(|rest| rest.starts_with('-') || starts_digit(rest));
        match exponent {
            Some(rest) => {
                unit.chars().take(1).for_each(|c| self.escaped(c));
                self.name(rest);
            }
            None => self.ident(unit),
        }
    }

    fn string(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            if matches!(c, ' '..='~') && !matches!(c, '"' | '\\' | '<' | '&') || is_plain_beyond_ascii(c) {
                self.out.push(c);
            } else {
                self.escaped(c);
            }
        }
        self.out.push('"');
    }

    fn escaped(&mut self, c: char) {
        self.out.push_str(&format!("\\{:x} ", u32::from(c)));
    }
}

fn is_plain_beyond_ascii(c: char) -> bool {
    !c.is_ascii() && !c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token<'_>> {
        Tokens::new(text).map(|(token, _)| token).collect()
    }

    fn written(text: &str) -> String {
        let mut writer = Writer::default();
        for token in tokens(text) {
            writer.push(&token);
        }
        writer.out.light().to_owned()
    }

    #[test]
    fn escapes_comments_and_numbers_are_read() {
        assert_eq!(tokens(r"\65 xpression\28"), [Token::Ident("expression(".into())]);
        assert_eq!(tokens("ex/**/p"), [Token::Ident("ex".into()), Token::Ident("p".into())]);
        assert_eq!(tokens("+1.5e-3px"), [Token::Dimension("+1.5e-3", "px".into())]);
        assert_eq!(tokens("U\\RL( a )"), [Token::Url("a".into())]);
        assert_eq!(tokens("url(a b)c"), [Token::Bad, Token::Ident("c".into())]);
        assert_eq!(tokens("url( 'a"), [Token::Function("url".into()), Token::Space, Token::Text("a".into())]);
        assert_eq!(tokens("'a\nb"), [Token::Bad, Token::Space, Token::Ident("b".into())]);
        assert_eq!(tokens("'a\\\r\nb'"), [Token::Text("ab".into())]);
        assert_eq!(tokens("/* <"), []);
    }

    /// What could grow together with something.
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "a", "-", "--", "-a", "1", "1e3", "1\\65 3", "1\\65-3", "+", ".", ".5", "%", "#", "#a", "#1", "@",
        "@a", "/", "*", "(", "f(", "url(a)", "url(", "'</style>'", "\"a\\\"b\"", "'\\\n'", "'\\0'", "\\<",
        "\\-", "\\-1", "\\31", "-\\31", "u+1", "<", "<!--", "-->", ">", "!", "\\", "é", "\u{85}", "\0",
        ")", "[", "{", "}", ";", ":", ",", " ", "/**/", "\\\\", "5%", "--1", "e", "E5",
    ];

    #[test]
    fn what_is_written_reads_the_same() {
        for a in PIECES {
            for b in PIECES {
                for c in PIECES {
                    reads_the_same(&format!("{a}/**/{b}{c}"));
                }
            }
        }
    }

    fn reads_the_same(text: &str) {
        let skipped = |token: &Token<'_>| {
            matches!(token, Token::Bad | Token::Markup | Token::Delim('<' | '\\' | '@' | '#' | '%'))
        };
        let mut read: Vec<_> = tokens(text).into_iter().filter(|token| !skipped(token)).collect();
        read.dedup_by(|a, b| *a == Token::Space && *b == Token::Space);
        let mut writer = Writer::default();
        for token in &read {
            writer.push(token);
        }
        let is_url = |token: &Token<'_>| {
            matches!(token, Token::Url(_)) || matches!(token, Token::Function(name) if name == "url")
        };
        // Its string is quoted; `url(` without one is never written.
        let has_url = read.iter().any(is_url);
        assert!(has_url || tokens(writer.out.light()) == read, "{text:?} {read:?} {:?}", writer.out);
        assert!(!writer.out.light().contains(['<', '&']), "{text:?} {:?}", writer.out);
    }

    #[test]
    fn nothing_ends_a_style_element() {
        assert_eq!(written("'</style>'"), r#""\3c /style>""#);
        assert_eq!(written("a\\3c/style"), r"a\3c /style");
        assert_eq!(written("url(<a&)"), r#"url("\3c a\26 ")"#);
    }
}
