//! MIME parameters: RFC 2045 §5.1 quoting, RFC 2231 for everything else, and the RFC 2047 `name=`
//! that readers older than RFC 2231 (QQ Mail, Outlook) look at.

use super::word::Encoding;
use crate::address::push_quoted;
use crate::bytes::contains;
use crate::env::push_hex;

/// One parameter on one line stays within 78 with its leading space and a trailing semicolon.
const LONGEST: usize = 76;

/// Appends `; key=value` to a header value, in as many RFC 2231 sections as it takes.
pub(crate) fn push(out: &mut String, key: &str, value: &str) {
    if is_plain(value) {
        let mut parameter = format!("{key}=");
        push_quoted(&mut parameter, value);
        if parameter.len() <= LONGEST {
            push_line(out, &parameter);
            return;
        }
    }
    push_extended(out, key, value);
}

/// Appends `; key="…"` for readers without RFC 2231: ASCII as it is, anything else as encoded-words.
pub(crate) fn push_legacy(out: &mut String, key: &str, value: &str) {
    let mut quoted = String::new();
    if is_plain(value) {
        push_quoted(&mut quoted, value);
        push_line(out, &format!("{key}={quoted}"));
        return;
    }
    let mut words = Vec::new();
    let mut rest = value;
    // `name="` and the closing quote share the first and the last line with a word.
    let budget = LONGEST - key.len() - "=\"=?utf-8?B??=\"".len();
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.floor_char_boundary(budget / 4 * 3));
        let mut payload = String::new();
        Encoding::B.push_payload(word, &mut payload);
        words.push(format!("=?utf-8?B?{payload}?="));
        rest = after;
    }
    push_line(out, &format!("{key}=\"{}\"", words.join("\r\n ")));
}

fn push_line(out: &mut String, parameter: &str) {
    out.push_str(";\r\n ");
    out.push_str(parameter);
}

/// Readable ASCII that no reader decodes.
fn is_plain(value: &str) -> bool {
    value.bytes().all(|b| matches!(b, b' '..=b'~')) && !contains(b"=?", value.as_bytes())
}

/// RFC 2231 §4: `key*=UTF-8''…`, or `key*0*=`, `key*1*=`… where one line is too short.
fn push_extended(out: &mut String, key: &str, value: &str) {
    let mut whole = format!("{key}*=UTF-8''");
    value.chars().for_each(|c| push_escaped(&mut whole, c));
    if whole.len() <= LONGEST {
        push_line(out, &whole);
        return;
    }
    let mut rest = value;
    let mut section = 0;
    while !rest.is_empty() {
        let charset = if section == 0 { "UTF-8''" } else { "" };
        let mut line = format!("{key}*{section}*={charset}");
        let mut taken = 0;
        for c in rest.chars() {
            let before = line.len();
            push_escaped(&mut line, c);
            if line.len() > LONGEST {
                line.truncate(before);
                break;
            }
            taken += c.len_utf8();
        }
        push_line(out, &line);
        rest = &rest[taken..];
        section += 1;
    }
}

/// An `attribute-char` of RFC 2231 §7 as it is, anything else as `%XX` for each of its bytes.
fn push_escaped(out: &mut String, c: char) {
    let is_plain = matches!(c, '!' | '#' | '$' | '&' | '+' | '-' | '.' | '^'..='`' | '{'..='~');
    if is_plain || c.is_ascii_alphanumeric() {
        out.push(c);
        return;
    }
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        push_hex(out, byte, b"0123456789ABCDEF");
    }
}

#[cfg(test)]
mod tests {
    use mail_parser::{MessageParser, MimeHeaders};

    use super::*;

    #[test]
    fn escapes_are_those_of_encodify() {
        for c in ('\0'..='\u{ff}').chain(['报', '\u{1f4e7}']) {
            let mut escaped = String::new();
            push_escaped(&mut escaped, c);
            assert_eq!(escaped, encodify::hex::PERCENT.encode(c.to_string()), "{c:?}");
        }
    }

    #[test]
    fn names_survive_both_ways() {
        for name in [
            "report.pdf",
            "报告.pdf",
            "my \"best\" file\\v1.pdf",
            "=?utf-8?Q?evil?=.pdf",
            &format!("{}.pdf", "很长的中文文件名".repeat(12)),
            &format!("{}.pdf", "long name ".repeat(20)),
        ] {
            let mut disposition = "attachment".to_owned();
            push(&mut disposition, "filename", name);
            let mut content_type = "application/pdf".to_owned();
            push_legacy(&mut content_type, "name", name);
            for line in disposition.split("\r\n").chain(content_type.split("\r\n")) {
                assert!(line.len() <= 78 || name.starts_with("long"), "{line}");
            }
            let raw = format!("Content-Type: text/plain\r\nContent-Disposition: {disposition}\r\n\r\nx");
            let message = MessageParser::new().parse(raw.as_bytes()).unwrap_or_default();
            assert_eq!(message.attachment_name(), Some(name), "{disposition}");
        }
    }
}
