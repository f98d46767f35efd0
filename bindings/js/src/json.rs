//! Answers as JSON text, which JavaScript parses: for the default entry, where the machinery to build objects
//! one by one would be seen in the size.

use std::fmt::Display;

use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct};

/// JSON while it is written. Only what answers are made of: text, whole numbers, truth, lists and objects.
#[derive(Default)]
pub(crate) struct Json {
    pub(crate) text: String,
}

/// Something that no answer holds.
#[derive(Debug)]
pub(crate) struct Unknown;

impl Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this is in no answer")
    }
}

impl std::error::Error for Unknown {}

impl ser::Error for Unknown {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<(), Unknown>;

impl Json {
    #[inline(never)]
    fn push_str(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                c if c < ' ' => {
                    let digit = |four: u32| char::from_digit(four & 15, 16).unwrap_or('0');
                    self.text.push_str("\\u00");
                    self.text.extend([digit(u32::from(c) >> 4), digit(u32::from(c))]);
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    #[inline(never)]
    fn push_number(&mut self, number: u64, is_negative: bool) -> Written {
        if is_negative {
            self.text.push('-');
        }
        self.text.push_str(&number.to_string());
        Ok(())
    }

    /// Starts the next of several things.
    fn next(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
    }

    fn entry(&mut self, key: &str, value: &(impl Serialize + ?Sized)) -> Written {
        self.next();
        self.push_str(key);
        self.text.push(':');
        value.serialize(self)
    }

    fn literal(&mut self, word: &str) -> Written {
        self.text.push_str(word);
        Ok(())
    }
}

/// What is opened and closed.
pub(crate) struct Open<'a> {
    json: &'a mut Json,
    close: &'static str,
}

impl<'a> Open<'a> {
    fn new(json: &'a mut Json, open: &str, close: &'static str) -> Result<Self, Unknown> {
        json.text.push_str(open);
        Ok(Self { json, close })
    }
}

impl<'a> ser::Serializer for &'a mut Json {
    type Ok = ();
    type Error = Unknown;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Impossible<(), Unknown>;
    type SerializeTupleStruct = Impossible<(), Unknown>;
    type SerializeTupleVariant = Impossible<(), Unknown>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Impossible<(), Unknown>;

    fn serialize_bool(self, value: bool) -> Written {
        self.literal(if value { "true" } else { "false" })
    }

    fn serialize_i8(self, value: i8) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Written {
        self.push_number(value.unsigned_abs(), value < 0)
    }

    fn serialize_u8(self, value: u8) -> Written {
        self.push_number(value.into(), false)
    }

    fn serialize_u16(self, value: u16) -> Written {
        self.push_number(value.into(), false)
    }

    fn serialize_u32(self, value: u32) -> Written {
        self.push_number(value.into(), false)
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.push_number(value, false)
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Unknown)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Unknown)
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.push_str(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unknown)
    }

    fn serialize_none(self) -> Written {
        self.literal("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.literal("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.literal("null")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Written {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        Err(Unknown)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Unknown> {
        Open::new(self, "[", "]")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unknown> {
        Err(Unknown)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unknown> {
        Err(Unknown)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unknown> {
        Err(Unknown)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Unknown> {
        Open::new(self, "{", "}")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unknown> {
        Open::new(self, "{", "}")
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unknown> {
        Err(Unknown)
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.json.next();
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Written {
        self.json.literal(self.close)
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.json.next();
        key.serialize(&mut *self.json)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.json.text.push(':');
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Written {
        self.json.literal(self.close)
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unknown;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.json.entry(key, value)
    }

    fn end(self) -> Written {
        self.json.literal(self.close)
    }
}
