//! YAML 1.2, which JSON is a part of (YAML 1.2 §1.3), and where its fields stand.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::super::Value;
use super::{Fields, Found, MAX_DEPTH, MAX_PATH, SourcePosition, syntax, too_deep};
use crate::diagnostic::Diagnostic;

/// The value of a document that begins in the second line of its file.
pub(super) fn read(text: &str) -> Result<Value, Diagnostic> {
    Yaml::new(text).document()
}

/// Every field of a document. JSON is read by the same walk; syntax errors were reported before, and end it.
pub(super) fn fields(text: &str) -> Fields {
    let mut yaml = Yaml::new(text);
    let _ = yaml.document();
    in_bytes(text, yaml.found)
}

/// Places are counted in characters; one walk through the text turns all of them into bytes.
fn in_bytes(text: &str, mut fields: Fields) -> Fields {
    let ranges = fields.values_mut().filter_map(|found| found.text.as_mut());
    let mut places: Vec<_> = ranges.flat_map(|(Range { start, end }, _)| [start, end]).collect();
    places.sort();
    let mut bytes = text.char_indices().map(|(byte, _)| byte).enumerate().peekable();
    for place in places {
        while bytes.next_if(|(index, _)| *index < *place).is_some() {}
        *place = bytes.peek().map_or(text.len(), |(_, byte)| *byte);
    }
    fields
}

/// Builds a [`Value`] from YAML events. Aliases are refused: they can grow without bound.
struct Yaml<'a> {
    parser: Parser<'a, StrInput<'a>>,
    path: String,
    found: Fields,
}

impl<'a> Yaml<'a> {
    fn new(text: &'a str) -> Self {
        Self { parser: Parser::new_from_str(text), path: String::new(), found: BTreeMap::new() }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Diagnostic> {
        match self.parser.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let at = error.marker();
                Err(syntax(error.info().to_owned(), at.line() + 1, at.col() + 1))
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn document(&mut self) -> Result<Value, Diagnostic> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd | Event::DocumentEnd => return Ok(Value::Null),
                event => return self.value(event, span, 0),
            }
        }
    }

    fn value(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Value, Diagnostic> {
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
        if self.path.ends_with(']') {
            self.remember(span);
        }
        match event {
            Event::Scalar(text, style, _, _) => {
                self.remember_scalar(span, &text);
                Ok(scalar(&text, style))
            }
            Event::SequenceStart(..) => self.sequence(depth),
            Event::MappingStart(..) => self.mapping(depth),
            _ => Err(syntax(
                "aliases (*name) are not allowed".to_owned(),
                span.start.line() + 1,
                span.start.col() + 1,
            )),
        }
    }

    fn sequence(&mut self, depth: usize) -> Result<Value, Diagnostic> {
        let mut items = Vec::new();
        let base = self.path.len();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                return Ok(Value::List(items));
            }
            self.path.push_str(&format!("[{}]", items.len()));
            items.push(self.value(event, span, depth + 1)?);
            self.path.truncate(base);
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Value, Diagnostic> {
        let mut entries = Vec::new();
        let base = self.path.len();
        loop {
            let (event, span) = self.next()?;
            let key = match event {
                Event::MappingEnd | Event::StreamEnd => return Ok(Value::Map(entries)),
                Event::Scalar(key, ..) => key.into_owned(),
                _ => {
                    return Err(syntax(
                        "a field name must be plain text".to_owned(),
                        span.start.line() + 1,
                        span.start.col() + 1,
                    ));
                }
            };
            if !self.path.is_empty() {
                self.path.push('.');
            }
            self.path.push_str(&key);
            self.remember(span);
            let (event, span) = self.next()?;
            entries.push((key, self.value(event, span, depth + 1)?));
            self.path.truncate(base);
        }
    }

    /// Of a field that is given twice, the last is the one that is in the way.
    fn remember(&mut self, span: Span) {
        if matches!(self.path.len(), 1..=MAX_PATH) {
            let at = SourcePosition::new(span.start.line(), span.start.col() + 1);
            self.found.insert(self.path.clone(), Found { at, text: None });
        }
    }

    fn remember_scalar(&mut self, span: Span, text: &str) {
        if let Some(found) = self.found.get_mut(&self.path) {
            found.text = Some((span.start.index()..span.end.index(), text.to_owned()));
        }
    }
}

/// Only the plain scalars that cannot be meant as text become something else (YAML 1.2 §10.3, without numbers:
/// a subject of `2026` is text).
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => Value::Text(text.to_owned()),
    }
}
