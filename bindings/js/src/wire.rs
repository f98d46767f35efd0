//! What JavaScript hands over: one value, flattened by `src/wire.ts` so that it crosses in one call, and the
//! byte arrays in it, which are copied here and nowhere else.

use js_sys::Uint8Array;
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::Value;

use crate::kinds;

// The tags of `src/wire.ts`.
const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INTEGER: u8 = 3;
const FRACTION: u8 = 4;
const TIME: u8 = 5;
const TEXT: u8 = 6;
const BROKEN_TEXT: u8 = 7;
const BYTES: u8 = 8;
const LIST: u8 = 9;
const MAP: u8 = 10;
const FOREIGN: u8 = 11;
const SHORT_BYTES: u8 = 12;
const LONG_TEXT: u8 = 13;
const CHECKED_TEXT: u8 = 14;

/// Byte arrays that stand beside the wire.
pub(crate) type Blobs = Option<Vec<Uint8Array>>;
/// Long texts that stand beside it.
pub(crate) type Texts = Option<Vec<String>>;

/// A time in milliseconds since 1970, and a seed.
pub(crate) type World = (i64, [u8; 16]);

/// Reads the values, and reports texts that are not Unicode.
pub(crate) struct Wire<'a> {
    rest: &'a [u8],
    blobs: Vec<Uint8Array>,
    /// Each is taken once.
    texts: Vec<String>,
    path: Vec<Segment<'a>>,
    pub(crate) problems: Vec<Diagnostic>,
    /// Whether a text holds what half of a surrogate pair becomes on the way.
    pub(crate) unsure: bool,
}

enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Wire<'a> {
    pub(crate) fn new(bytes: &'a [u8], blobs: Blobs, texts: Texts) -> Self {
        let (blobs, texts) = (blobs.unwrap_or_default(), texts.unwrap_or_default());
        Self { rest: bytes, blobs, texts, path: Vec::new(), problems: Vec::new(), unsure: false }
    }

    /// What follows the values.
    pub(crate) fn world(&mut self) -> Option<World> {
        Some((i64::from_le_bytes(self.take()?), self.take()?))
    }

    /// The next value; `None` where the bytes are not what `src/wire.ts` writes.
    pub(crate) fn value(&mut self) -> Option<Value> {
        let [tag] = self.take()?;
        Some(match tag {
            NULL => Value::Null,
            FALSE => Value::Bool(false),
            TRUE => Value::Bool(true),
            INTEGER => Value::Integer(self.text()?.parse().ok()?),
            FRACTION => Value::Fraction(self.text()?.to_owned()),
            TIME => Value::Time(self.text()?.parse().ok()?),
            TEXT => Value::Text(self.text()?.to_owned()),
            tag @ (LONG_TEXT | CHECKED_TEXT) => {
                let index = self.count()?;
                let text = std::mem::take(self.texts.get_mut(index)?);
                self.unsure |= tag == LONG_TEXT && holds_replacement(text.as_bytes());
                Value::Text(text)
            }
            BROKEN_TEXT => self.broken_text()?,
            BYTES => {
                let index = self.count()?;
                Value::Bytes(self.blobs.get(index)?.to_vec())
            }
            SHORT_BYTES => Value::Bytes(self.slice()?.to_vec()),
            LIST => self.list()?,
            MAP => self.map()?,
            FOREIGN => Value::Foreign(self.text()?.to_owned()),
            _ => return None,
        })
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*head)
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(u32::from_le_bytes(self.take()?)).ok()
    }

    fn slice(&mut self) -> Option<&'a [u8]> {
        let length = self.count()?;
        let (slice, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(slice)
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.slice()?).ok()
    }

    fn broken_text(&mut self) -> Option<Value> {
        let at = self.count()?;
        let text = self.text()?;
        let problem = Diagnostic::new(&kinds::LONE_SURROGATE).span(at..at + '\u{FFFD}'.len_utf8());
        self.problems.push(problem.field(self.path()));
        Some(Value::Text(text.to_owned()))
    }

    fn list(&mut self) -> Option<Value> {
        let count = self.count()?;
        let mut items = Vec::with_capacity(count.min(self.rest.len()));
        for index in 0..count {
            self.path.push(Segment::Index(index));
            items.push(self.value()?);
            self.path.pop();
        }
        Some(Value::List(items))
    }

    fn map(&mut self) -> Option<Value> {
        let count = self.count()?;
        let mut entries = Vec::with_capacity(count.min(self.rest.len()));
        for _ in 0..count {
            let key = self.text()?;
            self.path.push(Segment::Key(key));
            entries.push((key.to_owned(), self.value()?));
            self.path.pop();
        }
        Some(Value::Map(entries))
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for segment in &self.path {
            match segment {
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
                Segment::Key(key) => {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(key);
                }
            }
        }
        path
    }
}

/// Whether U+FFFD is in UTF-8 text.
fn holds_replacement(text: &[u8]) -> bool {
    // No byte decides what happens to the next, so that compilers look at many of them together.
    let is_mark =
        |bytes: &[u8]| u8::from(bytes[0] == 0xEF) & u8::from(bytes[1] == 0xBF) & u8::from(bytes[2] == 0xBD);
    text.windows(3).fold(0, |found, bytes| found | is_mark(bytes)) != 0
}
