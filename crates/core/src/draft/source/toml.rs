//! TOML, and where its fields stand.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};
use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::super::Value;
use super::{Fields, Found, MAX_DEPTH, MAX_PATH, SourcePosition, syntax, too_deep};
use crate::diagnostic::Diagnostic;

/// The value of a document that begins `before` lines into its file.
pub(super) fn read(text: &str, before: usize) -> Result<Value, Diagnostic> {
    check_depth(text)?;
    let root = DeTable::parse(text).map_err(|error| {
        let at = Cursor::new(text).advance(error.span().map_or(0, |span| span.start));
        syntax(error.message().to_owned(), at.line + before, at.column)
    })?;
    Walk::default().table(text, root.into_inner(), 0)
}

/// Every field of a document; syntax errors were reported before.
pub(super) fn fields(text: &str) -> Fields {
    let mut walk = Walk::default();
    if check_depth(text).is_ok() {
        let (root, _) = DeTable::parse_recoverable(text);
        let _ = walk.table(text, root.into_inner(), 0);
    }
    walk.fields(text)
}

/// Trees are built and taken down by functions that call themselves, so the tokens are counted first: open
/// brackets, and the dots of the keys before them.
fn check_depth(text: &str) -> Result<(), Diagnostic> {
    let mut depth = 0;
    let mut outside = Vec::new();
    for token in Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                outside.push(depth);
                depth += 1;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                depth = outside.pop().unwrap_or_default();
            }
            TokenKind::Dot => depth += 1,
            TokenKind::Comma | TokenKind::Newline => depth = outside.last().map_or(0, |depth| depth + 1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
    }
    Ok(())
}

/// Turns a tree into a [`Value`] and takes down where everything stands.
#[derive(Default)]
struct Walk {
    path: String,
    found: Vec<Mark>,
}

/// A field, by the byte at which it stands.
struct Mark {
    start: usize,
    path: String,
    text: Option<(std::ops::Range<usize>, String)>,
}

impl Walk {
    /// The tree keeps the names in the order of the alphabet; header fields need that of the author.
    fn table(&mut self, text: &str, table: DeTable<'_>, depth: usize) -> Result<Value, Diagnostic> {
        let mut entries: Vec<_> = table.into_iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let base = self.path.len();
        let mut fields = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            if base > 0 {
                self.path.push('.');
            }
            self.path.push_str(key.get_ref());
            let value = self.value(text, key.span().start, value, depth + 1)?;
            self.path.truncate(base);
            fields.push((key.into_inner().into_owned(), value));
        }
        Ok(Value::Map(fields))
    }

    fn value(
        &mut self,
        text: &str,
        start: usize,
        value: Spanned<DeValue<'_>>,
        depth: usize,
    ) -> Result<Value, Diagnostic> {
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
        let span = value.span();
        if self.path.len() <= MAX_PATH {
            let string = value.get_ref().as_str().map(|string| (span.clone(), string.to_owned()));
            self.found.push(Mark { start, path: self.path.clone(), text: string });
        }
        Ok(match value.into_inner() {
            DeValue::String(string) => Value::Text(string.into_owned()),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => Value::Integer(number),
                Err(_) => Value::Fraction(number.to_string()),
            },
            DeValue::Float(number) => Value::Fraction(number.as_str().to_owned()),
            DeValue::Boolean(flag) => Value::Bool(flag),
            // As it is written, which keeps the offset; what has none is refused where a date is needed.
            DeValue::Datetime(_) => Value::Text(text.get(span).unwrap_or_default().to_owned()),
            DeValue::Table(table) => self.table(text, table, depth)?,
            DeValue::Array(items) => self.array(text, items, depth)?,
        })
    }

    fn array(&mut self, text: &str, array: DeArray<'_>, depth: usize) -> Result<Value, Diagnostic> {
        let base = self.path.len();
        let mut items = Vec::with_capacity(array.len());
        for item in array {
            self.path.push_str(&format!("[{}]", items.len()));
            let item = self.value(text, item.span().start, item, depth + 1)?;
            self.path.truncate(base);
            items.push(item);
        }
        Ok(Value::List(items))
    }

    /// One walk through the text tells the lines and columns of all.
    fn fields(mut self, text: &str) -> Fields {
        self.found.sort_by_key(|mark| mark.start);
        let mut cursor = Cursor::new(text);
        let found = |mark: Mark| (mark.path, Found { at: cursor.advance(mark.start), text: mark.text });
        self.found.into_iter().map(found).collect::<BTreeMap<_, _>>()
    }
}

/// A place that moves forward through a text.
struct Cursor<'a> {
    rest: std::iter::Peekable<std::str::CharIndices<'a>>,
    at: SourcePosition,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.char_indices().peekable(), at: SourcePosition::new(1, 1) }
    }

    /// The line and column of `byte`, which is not before the last one asked for.
    fn advance(&mut self, byte: usize) -> SourcePosition {
        while let Some((_, c)) = self.rest.next_if(|(at, _)| *at < byte) {
            self.at = match c {
                '\n' => SourcePosition::new(self.at.line + 1, 1),
                _ => SourcePosition::new(self.at.line, self.at.column + 1),
            };
        }
        self.at
    }
}
