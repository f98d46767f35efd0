//! Strings that have brought down other composers, and where a string can stand.

use mailwright::address::{AddrSpec, parse_list};
use mailwright::draft::{
    Addresses, Attachment, Content, Draft, EnvelopeDraft, Format, Header, IcalEvent, ListEntry, ListField,
    ListUnsubscribe, Positions,
};
use mailwright::parse::{ParseLimits, parse};
use mailwright::{Env, compose, correct};

/// Hostile strings of about `len` bytes, each with what it is made of.
pub fn strings(len: usize) -> Vec<(&'static str, String)> {
    let many = |piece: &'static str| (piece, piece.repeat(len / piece.len()));
    let mut all: Vec<_> = [
        "(",
        "g:",
        "a(b)",
        "\"a",
        "<",
        "\\",
        "\"\\",
        "a ",
        " ",
        ",",
        ";",
        "@",
        "a@",
        ".",
        "a.",
        "=?",
        "?=",
        "=?utf-8?Q?",
        "=?a?q?b?= ",
        "[",
        "\"data:image/x,",
        "srcset=\"data:",
        "srcset='",
        "(data:image/x;base64,AAAA)",
        "\r\n ",
        "METHOD:",
        "x",
        "é",
        "例",
        "😀",
        "e\u{301}",
        "\u{200D}",
        "xn--a.",
        "a@b,",
        "g:a@b,",
        "<a@b>",
        "g:;",
        "\r\n ",
        "\0",
        "&#",
        "cid:",
        "<img src=cid:a ",
        "a/b;a=",
        ";a=\"\\\"",
        "-",
        "%",
    ]
    .map(many)
    .into();
    all.push(("one long domain", format!("a@{}", "a".repeat(len))));
    all.push(("one long international domain", format!("a@{}", "例".repeat(len / 3))));
    all.push(("many labels", format!("a@{}b", "例.".repeat(len / 4))));
    all.push(("data: without a comma", format!("data:{}", "a".repeat(len))));
    all.push(("nested lists", "[".repeat(len)));
    all.push(("nested objects", "{\"to\":".repeat(len / 6)));
    all
}

/// Somewhere a string can stand; returns how many findings there were.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Place {
    /// What it is.
    pub name: &'static str,
    /// Puts the string there.
    pub run: fn(&str) -> usize,
}

/// All of them.
#[allow(clippy::too_many_lines, reason = "a list, one place after the other")]
pub fn places() -> Vec<Place> {
    let place = |name, run| Place { name, run };
    vec![
        place("one address", |text| usize::from(AddrSpec::parse(text).is_err())),
        place("address list", |text| parse_list(text).1.len()),
        place("JSON", |text| Draft::from_json(text).map_or_else(|problems| problems.len(), |_| 0)),
        place("TOML", |text| Draft::from_toml(text).map_or_else(|problems| problems.len(), |_| 0)),
        place("TOML string", |text| {
            let text = format!("subject = \"{text}\"");
            Draft::from_toml(&text).map_or_else(|problems| problems.len(), |_| 0)
        }),
        place(MARKDOWN, |text| {
            Draft::from_markdown(text).map_or_else(|problems| problems.len(), |draft| composed(&draft))
        }),
        place("from", |text| checked(|draft| draft.from = Addresses::text(text))),
        place("from.name", |text| {
            let name = Some(text.to_owned());
            checked(|draft| draft.from = Addresses::Mailbox { name, address: "a@example.org".to_owned() })
        }),
        place("to[0].address", |text| {
            let address = text.to_owned();
            checked(|draft| draft.to = Addresses::Mailbox { name: None, address })
        }),
        place("cc", |text| checked(|draft| draft.cc = Addresses::text(text))),
        place("cc.group", |text| {
            let members = vec![Addresses::text(text)];
            checked(|draft| draft.cc = Addresses::Group { name: text.to_owned(), members })
        }),
        place("subject", |text| checked(|draft| draft.subject = Some(text.to_owned()))),
        place("to, corrected", |text| corrected(|draft| draft.to = Addresses::text(text))),
        place("subject, corrected", |text| corrected(|draft| draft.subject = Some(text.to_owned()))),
        place("date", |text| checked(|draft| draft.date = Some(text.to_owned()))),
        place("messageId", |text| checked(|draft| draft.message_id = Some(text.to_owned()))),
        place("references", |text| checked(|draft| draft.references = vec![text.to_owned()])),
        place("priority", |text| checked(|draft| draft.priority = Some(text.to_owned()))),
        place("header name", |text| checked(|draft| draft.headers = header(text, "1"))),
        place("header value", |text| checked(|draft| draft.headers = header("X-A", text))),
        place("List-Id", |text| checked(|draft| draft.headers = header("List-Id", text))),
        place("Resent-To", |text| checked(|draft| draft.headers = header("Resent-To", text))),
        place("header value, prepared", |text| {
            let header = Header { prepared: true, ..Header::new("X-A", text) };
            checked(|draft| draft.headers = vec![header])
        }),
        place("part header", |text| attached(|part| part.headers = header("X-A", text))),
        place("contentTransferEncoding", |text| {
            attached(|part| part.transfer_encoding = Some(text.to_owned()))
        }),
        place("quoted-printable", |text| {
            attached(|part| {
                part.content = Content::Text(text.to_owned());
                part.transfer_encoding = Some("quoted-printable".to_owned());
            })
        }),
        place("list", |text| {
            let entry = ListEntry { url: text.to_owned(), comment: Some(text.to_owned()) };
            let list = vec![ListField { name: "help".to_owned(), entries: vec![entry] }];
            checked(|draft| draft.list = list)
        }),
        place("list.unsubscribe.comment", |text| {
            let short = &text[..text.floor_char_boundary(30_000)];
            let entry = ListEntry { url: "https://x.org".to_owned(), comment: Some(short.to_owned()) };
            let list = vec![ListField { name: "unsubscribe".to_owned(), entries: vec![entry] }];
            checked(|draft| draft.list = list)
        }),
        place("listUnsubscribe", |text| {
            let unsubscribe =
                ListUnsubscribe { url: Some(format!("https://{text}")), ..ListUnsubscribe::default() };
            checked(|draft| draft.list_unsubscribe = Some(unsubscribe))
        }),
        place("icalEvent", |text| {
            let content = Content::Text(text.to_owned());
            let event = IcalEvent { method: Some(text.to_owned()), content, ..IcalEvent::default() };
            checked(|draft| draft.ical_event = Some(event))
        }),
        place("icalEvent.content", |text| {
            let event = IcalEvent { content: Content::Text(text.to_owned()), ..IcalEvent::default() };
            checked(|draft| draft.ical_event = Some(event))
        }),
        place("amp", |text| checked(|draft| draft.amp = Some(text.to_owned()))),
        place("xMailer", |text| checked(|draft| draft.x_mailer = Some(text.to_owned()))),
        place("textEncoding", |text| checked(|draft| draft.text_encoding = Some(text.to_owned()))),
        place("baseBoundary", |text| checked(|draft| draft.base_boundary = Some(text.to_owned()))),
        place("alternatives", |text| {
            let content = Content::Text(text.to_owned());
            let content_type = Some("text/markdown".to_owned());
            checked(|draft| {
                draft.alternatives = vec![Attachment { content, content_type, ..Attachment::default() }];
            })
        }),
        place("raw", |text| complete(text.to_owned())),
        place("raw header", |text| complete(format!("X-A: {text}\r\n\r\nx\r\n"))),
        place("data URLs", |text| {
            checked(|draft| {
                draft.attach_data_urls = true;
                draft.html = Some(text.to_owned());
            })
        }),
        place("parsed message", parsed),
        place("parsed To", |text| parsed(&format!("To: {text}\r\n\r\nx\r\n"))),
        place("parsed header", |text| parsed(&format!("X-A: {text}\r\n\r\nx\r\n"))),
        place("parsed type", |text| parsed(&format!("Content-Type: text/plain; {text}\r\n\r\nx\r\n"))),
        place("parsed HTML", |text| parsed(&format!("Content-Type: text/html\r\n\r\n{text}\r\n"))),
        place("header name in JSON, many values", |text| {
            let (name, values) = text.split_at(text.floor_char_boundary(text.len() / 2));
            let name = serde_json::json!(name);
            let json = format!("{{\"headers\": {{{name}: [1{}]}}}}", ",1".repeat(values.len() / 2));
            Draft::from_json(&json).map_or_else(|problems| problems.len(), |_| 0)
        }),
        place("places in TOML", |text| {
            let (name, values) = text.split_at(text.floor_char_boundary(text.len() / 2));
            let name = serde_json::json!(name);
            let toml = format!("{name} = [1{}]", ",1".repeat(values.len() / 20));
            usize::from(Positions::of(&toml, Format::Toml).get("to").is_some())
        }),
        place("envelope", |text| {
            let envelope = EnvelopeDraft { from: Some(text.to_owned()), to: Some(Addresses::text(text)) };
            checked(|draft| draft.envelope = Some(envelope))
        }),
        place("filename", |text| attached(|part| part.filename = Some(text.to_owned()))),
        place("contentType", |text| attached(|part| part.content_type = Some(text.to_owned()))),
        place("parameter name", |text| {
            attached(|part| part.content_type = Some(format!("text/plain; {text}=1")))
        }),
        place("parameter value", |text| {
            attached(|part| part.content_type = Some(format!("text/plain; charset=\"{text}\"")))
        }),
        place("cid", |text| attached(|part| part.cid = Some(text.to_owned()))),
        place("contentDisposition", |text| attached(|part| part.disposition = Some(text.to_owned()))),
        place("base64", |text| attached(|part| part.content = Content::Base64(text.to_owned()))),
        place("content", |text| attached(|part| part.content = Content::Text(text.to_owned()))),
        place("text", |text| checked(|draft| draft.text = Some(text.to_owned()))),
        place("html", |text| checked(|draft| draft.html = Some(text.to_owned()))),
        // As much as is allowed, so that it is written.
        place("subject, names and headers", |text| {
            let short = &text[..text.floor_char_boundary(30_000)];
            checked(|draft| {
                let name = Some(short.to_owned());
                draft.from = Addresses::Mailbox { name, address: "a@example.org".to_owned() };
                draft.subject = Some(short.to_owned());
                draft.headers = header("X-A", short);
            })
        }),
    ]
}

/// Rendered before it is composed, which is the work of another crate.
pub const MARKDOWN: &str = "markdown";

fn header(name: &str, value: &str) -> Vec<Header> {
    vec![Header::new(name, value)]
}

fn attached(change: impl FnOnce(&mut Attachment)) -> usize {
    let content = Content::Text("x".to_owned());
    let mut part = Attachment { content, filename: Some("a.txt".to_owned()), ..Attachment::default() };
    change(&mut part);
    checked(|draft| draft.attachments = vec![part])
}

fn complete(raw: String) -> usize {
    composed(&Draft {
        from: Addresses::text("a@example.org"),
        to: Addresses::text("b@example.org"),
        raw: Some(Content::Text(raw)),
        ..Draft::default()
    })
}

/// Parsed and composed again.
fn parsed(message: &str) -> usize {
    match parse(message.as_bytes(), &ParseLimits::default()) {
        Ok(parsed) => parsed.diagnostics.len() + composed(&parsed.draft),
        Err(problems) => problems.len(),
    }
}

/// A draft that is valid but for what `change` puts in; composed, which validates it.
fn checked(change: impl FnOnce(&mut Draft)) -> usize {
    let mut draft = valid();
    change(&mut draft);
    composed(&draft)
}

/// The same, with everything corrected that can be.
fn corrected(change: impl FnOnce(&mut Draft)) -> usize {
    let mut draft = valid();
    change(&mut draft);
    correct(&mut draft).len() + composed(&draft)
}

fn valid() -> Draft {
    Draft {
        from: Addresses::text("a@example.org"),
        to: Addresses::text("b@example.org"),
        subject: Some("Hi".to_owned()),
        text: Some("Hello".to_owned()),
        ..Draft::default()
    }
}

fn composed(draft: &Draft) -> usize {
    let env = Env::new(0, [7; 16]);
    let result = env.map_err(|problem| vec![problem]).and_then(|env| compose(draft, &env));
    result.map_or_else(|problems| problems.len(), |message| message.diagnostics.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twice the input may be twice the findings, and no more.
    #[test]
    fn findings_grow_no_faster_than_input() {
        let halves = strings(20_000);
        for (half, whole) in halves.iter().zip(strings(40_000)) {
            for place in places() {
                let (before, after) = ((place.run)(&half.1), (place.run)(&whole.1));
                assert!(after <= before * 2 + 64, "{} in {}: {before}, then {after}", whole.0, place.name);
            }
        }
    }
}
