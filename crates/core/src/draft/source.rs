//! The text forms of a draft: JSON, and Markdown with YAML front matter. Both know where a field stands.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as YamlSpan, StrInput};

use super::Value;
use crate::catalogue;
use crate::diagnostic::Diagnostic;

/// Deeper drafts are refused before anything recurses into them.
const MAX_DEPTH: usize = 32;

/// A place in a draft file, both counted from 1; the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourcePosition {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl SourcePosition {
    /// A place, counted from 1.
    pub fn new(line: usize, column: usize) -> Self {
        Self { line, column }
    }
}

pub(super) fn read_json(text: &str) -> Result<Value, Vec<Diagnostic>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    check_json_depth(text)?;
    serde_json::from_str(text).map_err(|error| {
        let full = error.to_string();
        let problem = full.split(" at line ").next().unwrap_or_default().to_owned();
        vec![syntax(problem, error.line(), error.column())]
    })
}

/// `serde_json` has its own limit of 128; ours holds for every format.
fn check_json_depth(text: &str) -> Result<(), Vec<Diagnostic>> {
    let mut depth = 0_usize;
    let mut rest = text.as_bytes();
    while let Some((b, after)) = rest.split_first() {
        rest = after;
        match b {
            b'"' => rest = after_string(rest),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(vec![too_deep()]);
        }
    }
    Ok(())
}

/// What follows a string, whose first quote is left out. Most of a draft is strings.
fn after_string(json: &[u8]) -> &[u8] {
    let mut start = 0;
    while let Some(at) = json.get(start..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        let escaped = json[start + at] == b'\\';
        start += at + 1 + usize::from(escaped);
        if !escaped {
            return &json[start..];
        }
    }
    &[]
}

pub(super) fn read_markdown(text: &str) -> Result<Value, Vec<Diagnostic>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (front, body) = split_front_matter(text);
    let mut value = match front {
        Some(front) => Yaml::new(front).document().map_err(|problem| vec![problem])?,
        None => Value::Map(Vec::new()),
    };
    // Fields alone are a draft too, with the body in one of them.
    let has_body = front.is_none() || !body.trim().is_empty();
    let body = has_body.then(|| ("markdown".to_owned(), Value::Text(body.to_owned())));
    match &mut value {
        Value::Map(entries) => entries.extend(body),
        Value::Null => value = Value::Map(body.into_iter().collect()),
        _ => return Err(vec![syntax("the front matter is not a list of fields".to_owned(), 2, 1)]),
    }
    Ok(value)
}

/// Front matter stands between a first line `---` and the next one.
fn split_front_matter(text: &str) -> (Option<&str>, &str) {
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else {
        return (None, text);
    };
    let mut end = first.len();
    for line in lines {
        if is_fence(line) {
            return (
                Some(&text[first.len()..end]),
                text[end + line.len()..].trim_start_matches(['\r', '\n']),
            );
        }
        end += line.len();
    }
    (None, text)
}

fn syntax(problem: String, line: usize, column: usize) -> Diagnostic {
    Diagnostic::new(&catalogue::DRAFT_SYNTAX)
        .param("problem", problem)
        .param("line", line.to_string())
        .param("column", column.to_string())
}

fn too_deep() -> Diagnostic {
    Diagnostic::new(&catalogue::DRAFT_TOO_DEEP).param("limit", MAX_DEPTH.to_string())
}

/// Where the fields of a draft file stand: JSON, or Markdown with front matter.
#[derive(Debug, Clone, Default)]
pub struct Positions {
    by_path: BTreeMap<String, SourcePosition>,
}

impl Positions {
    /// Looks through the file once.
    pub fn of(text: &str) -> Self {
        let (source, first_line) = fields_of(text);
        let at = |found: &Found| SourcePosition { line: found.line + first_line, column: found.column + 1 };
        let found = Yaml::walk(source).into_iter();
        Self { by_path: found.map(|(path, found)| (path, at(&found))).collect() }
    }

    /// Where `field` (`to[1].address`) stands, or the nearest field around it that is there.
    pub fn get(&self, field: &str) -> Option<SourcePosition> {
        let mut path = field;
        loop {
            if let Some(position) = self.by_path.get(path) {
                return Some(*position);
            }
            path = &path[..path.rfind(['.', '['])?];
        }
    }
}

/// The draft file with some of its texts changed and nothing else. `edit` is given the path and the text
/// of every field that is text, and returns what is to stand there instead.
pub fn edit_texts(text: &str, mut edit: impl FnMut(&str, &str) -> Option<String>) -> String {
    let (source, _) = fields_of(text);
    let mut changes: Vec<(Range<usize>, String)> = Yaml::walk(source)
        .into_iter()
        .filter_map(|(path, found)| {
            let (range, old) = found.scalar.filter(|(range, _)| !range.is_empty())?;
            // What JSON calls a string, YAML calls a double-quoted scalar (YAML 1.2 §7.3.1).
            Some((range, serde_json::to_string(&edit(&path, &old)?).ok()?))
        })
        .collect();
    changes.sort_by_key(|(range, _)| range.start);
    let before = source.as_ptr() as usize - text.as_ptr() as usize;
    let mut out = text[..before].to_owned();
    // Places are counted in characters; one walk through them serves all changes.
    let mut bytes = source.char_indices().map(|(at, _)| at).chain([source.len()]).enumerate();
    let mut byte_of = |wanted| bytes.find(|(index, _)| *index == wanted).map_or(source.len(), |(_, at)| at);
    let mut copied = 0;
    for (range, new) in changes {
        out.push_str(&source[copied..byte_of(range.start)]);
        out.push_str(&new);
        copied = byte_of(range.end);
    }
    out.push_str(&source[copied..]);
    out.push_str(&text[before + source.len()..]);
    out
}

/// The part of a draft file that holds its fields, and how many lines come before it.
fn fields_of(text: &str) -> (&str, usize) {
    match split_front_matter(text) {
        (Some(front), _) => (front, 1),
        (None, _) => (text, 0),
    }
}

/// Builds a [`Value`] from YAML events. Aliases are refused: they can grow without bound.
struct Yaml<'a> {
    parser: Parser<'a, StrInput<'a>>,
    path: String,
    found: BTreeMap<String, Found>,
}

/// Where a field stands.
struct Found {
    line: usize,
    column: usize,
    /// Characters of the value and what they mean, where it is text.
    scalar: Option<(Range<usize>, String)>,
}

impl<'a> Yaml<'a> {
    fn new(text: &'a str) -> Self {
        Self { parser: Parser::new_from_str(text), path: String::new(), found: BTreeMap::new() }
    }

    /// Every field of a document. JSON is YAML (YAML 1.2 §1.3), so one walk serves both; syntax errors were
    /// reported before, and end the walk.
    fn walk(text: &'a str) -> BTreeMap<String, Found> {
        let mut yaml = Self::new(text);
        let _ = yaml.document();
        yaml.found
    }

    fn next(&mut self) -> Result<(Event<'a>, YamlSpan), Diagnostic> {
        match self.parser.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let at = error.marker();
                Err(syntax(error.info().to_owned(), at.line() + 1, at.col() + 1))
            }
            None => Ok((Event::StreamEnd, YamlSpan::default())),
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

    fn value(&mut self, event: Event<'a>, span: YamlSpan, depth: usize) -> Result<Value, Diagnostic> {
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
    fn remember(&mut self, span: YamlSpan) {
        if !self.path.is_empty() {
            let found = Found { line: span.start.line(), column: span.start.col(), scalar: None };
            self.found.insert(self.path.clone(), found);
        }
    }

    fn remember_scalar(&mut self, span: YamlSpan, text: &str) {
        if let Some(found) = self.found.get_mut(&self.path) {
            found.scalar = Some((span.start.index()..span.end.index(), text.to_owned()));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_becomes_fields() {
        let text = "---\nto:\n  - a@x.org\n  - {name: 张三, address: b@x.org}\nsubject: 2026\n---\n\n# Hi\n";
        let field = |name: &str, value: Value| (name.to_owned(), value);
        let string = |text: &str| Value::Text(text.to_owned());
        assert_eq!(
            read_markdown(text),
            Ok(Value::Map(vec![
                field(
                    "to",
                    Value::List(vec![
                        string("a@x.org"),
                        Value::Map(vec![field("name", string("张三")), field("address", string("b@x.org"))])
                    ])
                ),
                field("subject", string("2026")),
                field("markdown", string("# Hi\n")),
            ]))
        );
        let positions = Positions::of(text);
        let at = |field: &str| positions.get(field).map(|at| (at.line, at.column));
        assert_eq!(at("subject"), Some((5, 1)));
        assert_eq!(at("to[1].address"), Some((4, 16)));
        assert_eq!(at("to[1].address.x"), Some((4, 16)));
        let json = Positions::of("{\n \"to\": [\"a\",\n  \"b\"]}");
        assert_eq!(json.get("to[1]").map(|at| at.line), Some(3));
    }

    #[test]
    fn texts_are_edited_and_nothing_else() {
        let upper = |text: &str, fields: &[&str]| {
            edit_texts(text, |field, old| fields.contains(&field).then(|| old.to_uppercase()))
        };
        let json = "{\"to\": [ \"a\",  \"é \\\"b\\\"\"], \"x\": 1}";
        assert_eq!(upper(json, &["to[1]"]), "{\"to\": [ \"a\",  \"É \\\"B\\\"\"], \"x\": 1}");
        let markdown = "---\n# 注\nto:\n- 'a'\n- b c # d\nsubject: s\n---\nsubject: s\n";
        assert_eq!(
            upper(markdown, &["to[0]", "to[1]", "subject"]),
            "---\n# 注\nto:\n- \"A\"\n- \"B C\" # d\nsubject: \"S\"\n---\nsubject: s\n"
        );
        assert_eq!(upper(json, &["to", "cc"]), json);
    }

    #[test]
    fn hostile_yaml_is_refused() {
        let bomb = "---\na: &a [x]\nb: *a\n---\n";
        assert!(read_markdown(bomb).is_err());
        let deep = format!("---\na: {}\n---\n", "[".repeat(10_000));
        assert!(read_markdown(&deep).is_err());
        assert!(read_json(&"[".repeat(10_000)).is_err());
    }
}
