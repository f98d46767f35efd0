//! The untyped form of a draft: what JSON, TOML, YAML front matter and JavaScript objects have in common.

use std::fmt;

use encodify::base64;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::Format;
use crate::diagnostic::Diagnostic;

/// One value of a draft before its fields are known. Keys keep their order and may repeat, so that a
/// repeated key can be reported instead of lost.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "readers of other formats build it, and must handle every case")]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number that is not whole, kept as written.
    Fraction(String),
    /// Text.
    Text(String),
    /// Bytes, which only JavaScript and Rust can give.
    Bytes(Vec<u8>),
    /// A moment, in milliseconds since the Unix epoch, which only JavaScript can give.
    Time(i64),
    /// Something that no draft holds, and how its type is called.
    Foreign(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// Reads TOML. A date becomes text, as it is written.
    ///
    /// # Errors
    /// `draft-syntax`, `draft-too-deep`.
    pub fn from_toml(text: &str) -> Result<Self, Vec<Diagnostic>> {
        super::source::read_toml(text)
    }

    /// Reads Markdown with front matter, YAML between `---` lines or TOML between `+++` lines: its fields, and
    /// the body as `markdown`.
    ///
    /// # Errors
    /// `draft-syntax`, `draft-too-deep`.
    pub fn from_markdown(text: &str) -> Result<Self, Vec<Diagnostic>> {
        super::source::read_markdown(text)
    }

    /// Reads a draft in any of its text forms.
    ///
    /// # Errors
    /// `draft-syntax`, `draft-too-deep`.
    pub fn from_text(text: &str, format: Format) -> Result<Self, Vec<Diagnostic>> {
        match format {
            Format::Json => Self::from_json(text),
            Format::Markdown => Self::from_markdown(text),
            Format::Toml => Self::from_toml(text),
        }
    }

    /// Reads a document in JSON, without the code for other formats.
    ///
    /// # Errors
    /// As [`from_text`](Self::from_text).
    pub fn from_json(text: &str) -> Result<Self, Vec<Diagnostic>> {
        super::source::read_json(text)
    }

    /// The same value for JSON, which has no bytes: they become base64, and where they are the `content` of an object
    /// its `encoding` says so. Beside an `original`, which says the same, they are left out.
    #[must_use]
    pub fn with_base64(self) -> Self {
        match self {
            Self::Bytes(bytes) => Self::Text(base64::STANDARD.encode(bytes)),
            Self::List(items) => Self::List(items.into_iter().map(Self::with_base64).collect()),
            Self::Map(mut entries) => {
                let is_content =
                    |(key, value): &(String, Self)| key == "content" && matches!(value, Self::Bytes(_));
                if entries.iter().any(|(key, _)| key == "original") {
                    entries.retain(|entry| !is_content(entry));
                } else if entries.iter().any(is_content) {
                    entries.push(("encoding".to_owned(), Self::Text("base64".to_owned())));
                }
                Self::Map(entries.into_iter().map(|(key, value)| (key, value.with_base64())).collect())
            }
            other => other,
        }
    }

    /// How the type is called in findings.
    pub fn type_name(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) | Self::Fraction(_) => "number",
            Self::Text(_) => "string",
            Self::Bytes(_) => "bytes",
            Self::Time(_) => "time",
            Self::Foreign(name) => name,
            Self::List(_) => "list",
            Self::Map(_) => "object",
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Foreign(_) => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Integer(number) | Self::Time(number) => serializer.serialize_i64(*number),
            Self::Fraction(text) | Self::Text(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a draft value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or_else(|_| Value::Fraction(value.to_string()), Value::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Fraction(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<Value, E> {
        Ok(Value::Bytes(value.to_vec()))
    }

    fn visit_byte_buf<E: Error>(self, value: Vec<u8>) -> Result<Value, E> {
        Ok(Value::Bytes(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}
