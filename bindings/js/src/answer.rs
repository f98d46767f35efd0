//! A message as JavaScript reads it out of this memory: numbers, and one text that holds all others, as each
//! object and each text that crosses takes longer. `src/answer.ts` reads it.

use mailwright::message::{Message, Role, Structure};

/// Where it all is.
#[derive(Debug)]
pub(crate) struct Answer {
    numbers: Vec<u32>,
    /// Kept for `numbers`, which say where it is.
    _text: String,
}

impl Answer {
    /// `size` is that of the bytes, which may have been taken out of the message.
    pub(crate) fn new(message: &Message, size: usize) -> Self {
        let mut writer = Writer { numbers: Vec::with_capacity(64), text: String::with_capacity(512) };
        writer.number(message.raw.as_ptr() as usize);
        writer.number(size);
        // The text and its length, once it is written.
        writer.number(0);
        writer.number(0);
        writer.number(message.diagnostics.len());
        writer.number(usize::from(message.requires.smtputf8));
        writer.number(usize::from(message.requires.eight_bit_mime));
        writer.text(message.envelope.from.as_ref().map_or("", |from| from.as_str()));
        writer.number(message.envelope.to.len());
        for to in &message.envelope.to {
            writer.text(to.as_str());
        }
        writer.text(&message.message_id);
        writer.structure(&message.structure);
        let Writer { mut numbers, text } = writer;
        numbers[2] = word(text.as_ptr() as usize);
        numbers[3] = word(text.len());
        Self { numbers, _text: text }
    }

    /// The address of the numbers.
    pub(crate) fn address(&self) -> u32 {
        word(self.numbers.as_ptr() as usize)
    }
}

struct Writer {
    numbers: Vec<u32>,
    text: String,
}

impl Writer {
    fn number(&mut self, number: usize) {
        self.numbers.push(word(number));
    }

    /// A text is known by its length as JavaScript counts.
    fn text(&mut self, text: &str) {
        self.number(utf16_len(text));
        self.text.push_str(text);
    }

    /// Counted from 1, as none is 0.
    fn optional(&mut self, text: Option<&String>) {
        self.number(text.map_or(0, |text| utf16_len(text) + 1));
        self.text.push_str(text.map_or("", String::as_str));
    }

    fn structure(&mut self, part: &Structure) {
        self.text(&part.part);
        self.text(&part.content_type);
        self.number(match part.role {
            Role::Container => 0,
            Role::Text => 1,
            Role::Html => 2,
            Role::Inline => 3,
            Role::Alternative => 5,
            _ => 4,
        });
        self.number(part.size);
        self.optional(part.filename.as_ref());
        self.optional(part.content_id.as_ref());
        self.number(part.parts.len());
        for part in &part.parts {
            self.structure(part);
        }
    }
}

fn utf16_len(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// Addresses and lengths have 32 bits in WebAssembly.
fn word(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
