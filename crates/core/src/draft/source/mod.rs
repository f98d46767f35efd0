//! The text forms of a draft: JSON, TOML, and Markdown with front matter. All know where a field stands.

mod toml;
mod yaml;

use std::collections::BTreeMap;
use std::ops::Range;

use super::Value;
use crate::catalogue;
use crate::diagnostic::Diagnostic;

/// Deeper drafts are refused before anything recurses into them.
const MAX_DEPTH: usize = 32;

/// The form of a draft file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    Json,
    /// Markdown with front matter, in YAML between `---` lines or in TOML between `+++` lines.
    Markdown,
    /// TOML.
    Toml,
}

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
    let text = without_mark(text);
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

pub(super) fn read_toml(text: &str) -> Result<Value, Vec<Diagnostic>> {
    toml::read(without_mark(text), 0).map_err(|problem| vec![problem])
}

pub(super) fn read_markdown(text: &str) -> Result<Value, Vec<Diagnostic>> {
    let text = without_mark(text);
    let front = FrontMatter::of(text);
    let mut value = match &front {
        Some(front) => front.read().map_err(|problem| vec![problem])?,
        None => Value::Map(Vec::new()),
    };
    let body = front.as_ref().map_or(text, |front| front.body);
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

/// A byte order mark says nothing about UTF-8.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// What stands between a first line `---` (YAML) or `+++` (TOML) and the next one like it.
struct FrontMatter<'a> {
    fields: &'a str,
    is_toml: bool,
    body: &'a str,
}

impl<'a> FrontMatter<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut lines = text.split_inclusive('\n');
        let first = lines.next()?;
        let fence = first.trim_end();
        if !matches!(fence, "---" | "+++") {
            return None;
        }
        let mut end = first.len();
        for line in lines {
            if line.trim_end() == fence {
                return Some(Self {
                    fields: &text[first.len()..end],
                    is_toml: fence == "+++",
                    body: text[end + line.len()..].trim_start_matches(['\r', '\n']),
                });
            }
            end += line.len();
        }
        None
    }

    fn read(&self) -> Result<Value, Diagnostic> {
        if self.is_toml { toml::read(self.fields, 1) } else { yaml::read(self.fields) }
    }
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

/// Fields whose path is longer are found where the field around them stands; each has a copy of its path.
const MAX_PATH: usize = 200;

/// The fields of a document by their path.
type Fields = BTreeMap<String, Found>;

/// Where a field stands.
struct Found {
    at: SourcePosition,
    /// The bytes of the value and what they mean, where it is text.
    text: Option<(Range<usize>, String)>,
}

/// The part of a draft file that holds its fields, how many lines come before it, and what it holds.
fn fields_of(text: &str, format: Format) -> (&str, usize, Fields) {
    let text = without_mark(text);
    match format {
        Format::Json => (text, 0, yaml::fields(text)),
        Format::Toml => (text, 0, toml::fields(text)),
        Format::Markdown => match FrontMatter::of(text) {
            Some(FrontMatter { fields, is_toml: true, .. }) => (fields, 1, toml::fields(fields)),
            Some(FrontMatter { fields, .. }) => (fields, 1, yaml::fields(fields)),
            None => (&text[..0], 0, Fields::new()),
        },
    }
}

/// Where the fields of a draft file stand.
///
/// ```
/// use mailwright::draft::{Format, Positions, SourcePosition};
///
/// let positions = Positions::of("subject = \"Hi\"\nto = [\"a@example.org\", \"bob\"]\n", Format::Toml);
/// assert_eq!(positions.get("to[1]"), Some(SourcePosition::new(2, 24)));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Positions {
    by_path: BTreeMap<String, SourcePosition>,
}

impl Positions {
    /// Looks through the file once.
    pub fn of(text: &str, format: Format) -> Self {
        let (_, before, fields) = fields_of(text, format);
        let at = |found: Found| SourcePosition { line: found.at.line + before, ..found.at };
        Self { by_path: fields.into_iter().map(|(path, found)| (path, at(found))).collect() }
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
pub fn edit_texts(text: &str, format: Format, mut edit: impl FnMut(&str, &str) -> Option<String>) -> String {
    let (source, _, fields) = fields_of(text, format);
    let changes = fields.into_iter().filter_map(|(path, found)| {
        let (range, old) = found.text.filter(|(range, _)| !range.is_empty())?;
        Some((range, quoted(&edit(&path, &old)?)?))
    });
    let mut changes: Vec<_> = changes.collect();
    changes.sort_by_key(|(range, _)| range.start);
    let before = source.as_ptr() as usize - text.as_ptr() as usize;
    let mut out = text[..before].to_owned();
    let mut copied = 0;
    for (range, new) in changes {
        out.push_str(&source[copied..range.start]);
        out.push_str(&new);
        copied = range.end;
    }
    out.push_str(&source[copied..]);
    out.push_str(&text[before + source.len()..]);
    out
}

/// What JSON calls a string, YAML calls a double-quoted scalar (YAML 1.2 §7.3.1) and TOML a basic string, which
/// want DEL escaped as well.
fn quoted(text: &str) -> Option<String> {
    serde_json::to_string(text).ok().map(|string| string.replace('\u{7F}', "\\u007F"))
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
        let positions = Positions::of(text, Format::Markdown);
        let at = |field: &str| positions.get(field).map(|at| (at.line, at.column));
        assert_eq!(at("subject"), Some((5, 1)));
        assert_eq!(at("to[1].address"), Some((4, 16)));
        assert_eq!(at("to[1].address.x"), Some((4, 16)));
        let json = Positions::of("{\n \"to\": [\"a\",\n  \"b\"]}", Format::Json);
        assert_eq!(json.get("to[1]").map(|at| at.line), Some(3));
    }

    #[test]
    fn texts_are_edited_and_nothing_else() {
        let edited = |text: &str, format: Format, fields: &[&str]| {
            edit_texts(text, format, |field, old| fields.contains(&field).then(|| old.to_uppercase()))
        };
        let upper = |text: &str, fields: &[&str]| {
            edited(text, if text.starts_with('{') { Format::Json } else { Format::Markdown }, fields)
        };
        let json = "{\"to\": [ \"a\",  \"é \\\"b\\\"\"], \"x\": 1}";
        assert_eq!(upper(json, &["to[1]"]), "{\"to\": [ \"a\",  \"É \\\"B\\\"\"], \"x\": 1}");
        let markdown = "---\n# 注\nto:\n- 'a'\n- b c # d\nsubject: s\n---\nsubject: s\n";
        assert_eq!(
            upper(markdown, &["to[0]", "to[1]", "subject"]),
            "---\n# 注\nto:\n- \"A\"\n- \"B C\" # d\nsubject: \"S\"\n---\nsubject: s\n"
        );
        assert_eq!(upper(json, &["to", "cc"]), json);
        let body = "subject: s\n";
        assert_eq!(upper(body, &["subject"]), body);
        let toml =
            "\u{FEFF}# 注\nto = [ 'a', \"é\" ] # b\nsubject = \"\"\"\ns\u{7F}\"\"\"\n[[a]]\nb = \"c\"\n";
        let toml = toml.replace('\u{7F}', "\\u007F");
        assert_eq!(
            edited(&toml, Format::Toml, &["to[1]", "subject", "a[0].b"]),
            "\u{FEFF}# 注\nto = [ 'a', \"É\" ] # b\nsubject = \"S\\u007F\"\n[[a]]\nb = \"C\"\n"
        );
    }

    #[test]
    fn toml_becomes_fields() {
        let text = "to = [\"a@x.org\", {name = \"张三\", address = 'b@x.org'}]\nsubject = \"\"\"\n你\\\n  好\"\"\"\n\
            date = 2026-11-23 09:30:00+08:00\nenvelope.from = \"\"\n\
            [headers]\nX-B = 0xFF\n\"X-A\" = 1.50\nX-C = 99999999999999999999\nX-D = true\n\
            [[attachments]]\npath = \"a\"\n[[attachments]]\npath = \"b\"\n";
        let field = |name: &str, value: Value| (name.to_owned(), value);
        let string = |text: &str| Value::Text(text.to_owned());
        let map = |fields: &[(String, Value)]| Value::Map(fields.to_vec());
        let path = |path| map(&[field("path", string(path))]);
        let expected = map(&[
            field(
                "to",
                Value::List(vec![
                    string("a@x.org"),
                    map(&[field("name", string("张三")), field("address", string("b@x.org"))]),
                ]),
            ),
            field("subject", string("你好")),
            field("date", string("2026-11-23 09:30:00+08:00")),
            field("envelope", map(&[field("from", string(""))])),
            field(
                "headers",
                map(&[
                    field("X-B", Value::Integer(255)),
                    field("X-A", Value::Fraction("1.50".to_owned())),
                    field("X-C", Value::Fraction("99999999999999999999".to_owned())),
                    field("X-D", Value::Bool(true)),
                ]),
            ),
            field("attachments", Value::List(vec![path("a"), path("b")])),
        ]);
        assert_eq!(read_toml(text), Ok(expected.clone()));
        assert_eq!(read_markdown(&format!("+++\n{text}+++\n")), Ok(expected));
        let positions = Positions::of(text, Format::Toml);
        let at = |field: &str| positions.get(field).map(|at| (at.line, at.column));
        assert_eq!(at("to[1].address"), Some((1, 32)));
        assert_eq!(at("envelope.from"), Some((6, 10)));
        assert_eq!(at("headers.X-A.x"), Some((9, 1)));
        assert_eq!(at("attachments[1]"), Some((14, 1)));
        assert_eq!(at("attachments[1].path"), Some((15, 1)));
        let front = Positions::of(&format!("+++\n{text}+++\n"), Format::Markdown);
        assert_eq!(front.get("attachments[1]").map(|at| at.line), Some(15));
    }

    #[test]
    fn toml_that_is_none_is_told_where() {
        let place = |found: Result<Value, Vec<Diagnostic>>| {
            let found = found.unwrap_err();
            let param =
                |name| found[0].params().iter().find(|(known, _)| *known == name).map(|(_, v)| v.clone());
            (found[0].code(), param("line"), param("column"))
        };
        let at = |line: &str, column: &str| ("draft-syntax", Some(line.to_owned()), Some(column.to_owned()));
        assert_eq!(place(read_toml("to = '张三'\nto = 1")), at("2", "1"));
        assert_eq!(place(read_toml("to = '张三' x")), at("1", "11"));
        assert_eq!(place(read_toml("to = [\n")), at("1", "7"));
        assert_eq!(place(read_toml("a = {b = 1}\n[a.c]\nd = 2")), at("2", "2"));
        assert_eq!(place(read_markdown("+++\nto = \n+++\n")), at("2", "6"));
    }

    #[test]
    fn hostile_yaml_is_refused() {
        let bomb = "---\na: &a [x]\nb: *a\n---\n";
        assert!(read_markdown(bomb).is_err());
        let deep = format!("---\na: {}\n---\n", "[".repeat(10_000));
        assert!(read_markdown(&deep).is_err());
        assert!(read_json(&"[".repeat(10_000)).is_err());
    }

    #[test]
    fn deep_toml_is_refused() {
        let keys = "a.".repeat(30);
        for deep in [
            format!("a = {}", "[".repeat(10_000)),
            format!("a = {}1{}", "[".repeat(40), "]".repeat(40)),
            format!("{}a = 1", "a.".repeat(10_000)),
            format!("[{}a]", "a.".repeat(10_000)),
            format!("{keys}a = {{{keys}a = {{{keys}a = {{}}}}}}"),
            format!("[{keys}a]\n{keys}a = 1"),
        ] {
            let codes: Vec<_> = read_toml(&deep).unwrap_err().iter().map(Diagnostic::code).collect();
            assert_eq!(codes, ["draft-too-deep"], "{}", &deep[..80]);
            assert!(Positions::of(&deep, Format::Toml).get("to").is_none());
        }
        assert!(
            read_toml(&format!("{keys}a = [1.5, 2.5]\nb = '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['")).is_ok()
        );
    }
}
