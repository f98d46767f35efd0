//! A message without its bytes and findings, as JSON: one text crosses faster than the objects in it.

use std::fmt::Write;

use mailwright::message::{Message, Role, Structure};

/// `size` is that of the bytes, which may have been taken out of the message.
pub(crate) fn json(message: &Message, size: usize) -> String {
    let mut out = String::with_capacity(512);
    out.push_str("{\"envelope\":{\"from\":");
    text(&mut out, message.envelope.from.as_ref().map_or("", |from| from.as_str()));
    out.push_str(",\"to\":");
    list(&mut out, &message.envelope.to, |out, to| text(out, to.as_str()));
    out.push_str("},\"messageId\":");
    text(&mut out, &message.message_id);
    number(&mut out, "size", size);
    flag(&mut out, ",\"requires\":{\"smtputf8\":", message.requires.smtputf8);
    flag(&mut out, ",\"eightBitMime\":", message.requires.eight_bit_mime);
    out.push_str("},\"structure\":");
    structure(&mut out, &message.structure);
    out.push('}');
    out
}

fn structure(out: &mut String, part: &Structure) {
    out.push_str("{\"part\":");
    text(out, &part.part);
    out.push_str(",\"contentType\":");
    text(out, &part.content_type);
    out.push_str(",\"role\":");
    text(out, role(part.role));
    number(out, "size", part.size);
    for (key, value) in [(",\"filename\":", &part.filename), (",\"contentId\":", &part.content_id)] {
        if let Some(value) = value {
            out.push_str(key);
            text(out, value);
        }
    }
    if !part.parts.is_empty() {
        out.push_str(",\"parts\":");
        list(out, &part.parts, structure);
    }
    out.push('}');
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Container => "container",
        Role::Text => "text",
        Role::Html => "html",
        Role::Inline => "inline",
        _ => "attachment",
    }
}

fn list<T>(out: &mut String, items: &[T], mut write: impl FnMut(&mut String, &T)) {
    out.push('[');
    for (i, item) in items.iter().enumerate() {
        out.push_str(if i == 0 { "" } else { "," });
        write(out, item);
    }
    out.push(']');
}

fn number(out: &mut String, key: &str, value: usize) {
    // Writing to a string cannot fail.
    let _ = write!(out, ",\"{key}\":{value}");
}

fn flag(out: &mut String, key: &str, value: bool) {
    out.push_str(key);
    out.push_str(if value { "true" } else { "false" });
}

/// RFC 8259 §7.
fn text(out: &mut String, value: &str) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
