//! Strings that have brought down other composers, and where a string can stand.

use mailwright::address::{AddrSpec, parse_list};
use mailwright::draft::{Addresses, Attachment, Content, Draft};
use mailwright::{Env, compose, validate};

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
pub fn places() -> Vec<Place> {
    let place = |name, run| Place { name, run };
    vec![
        place("one address", |text| usize::from(AddrSpec::parse(text).is_err())),
        place("address list", |text| parse_list(text).1.len()),
        place("JSON", |text| Draft::from_json(text).map_or_else(|problems| problems.len(), |_| 0)),
        place("Markdown", |text| {
            Draft::from_markdown(text).map_or_else(|problems| problems.len(), |draft| composed(&draft))
        }),
        place("validate", |text| validate(&everywhere(text)).diagnostics.len()),
        place("compose: subject, names, text", |text| composed(&in_text(text))),
        place("compose: HTML", |text| composed(&Draft { html: Some(text.to_owned()), ..in_text("a") })),
        place("compose: attachment", |text| {
            let content = Content::Text(text.to_owned());
            composed(&Draft {
                attachments: vec![Attachment { content, ..Attachment::default() }],
                ..in_text("a")
            })
        }),
    ]
}

fn composed(draft: &Draft) -> usize {
    let env = Env::new(0, [7; 16]);
    let result = env.map_err(|problem| vec![problem]).and_then(|env| compose(draft, &env));
    result.map_or_else(|problems| problems.len(), |message| message.diagnostics.len())
}

/// Long text where it is allowed, and as much of it as is allowed elsewhere.
fn in_text(text: &str) -> Draft {
    let short = &text[..text.floor_char_boundary(30_000)];
    Draft {
        from: Addresses::Mailbox { name: Some(short.to_owned()), address: "a@example.org".to_owned() },
        to: Addresses::text("b@example.org"),
        subject: Some(short.to_owned()),
        text: Some(text.to_owned()),
        ..Draft::default()
    }
}

fn everywhere(text: &str) -> Draft {
    let text = || text.to_owned();
    let mailbox = || Addresses::Mailbox { name: Some(text()), address: text() };
    Draft {
        from: mailbox(),
        sender: Addresses::Text(text()),
        reply_to: mailbox(),
        to: Addresses::Text(text()),
        cc: Addresses::Group { name: text(), members: vec![Addresses::Text(text())] },
        bcc: mailbox(),
        subject: Some(text()),
        text: Some(text()),
        html: Some(text()),
        headers: vec![
            (text(), text()),
            ("X-Text".to_owned(), text()),
            ("List-Id".to_owned(), text()),
            ("Resent-To".to_owned(), text()),
        ],
        date: Some(text()),
        message_id: Some(text()),
        in_reply_to: Some(text()),
        references: vec![text()],
        priority: Some(text()),
        attachments: vec![Attachment {
            filename: Some(text()),
            content: Content::Base64(text()),
            content_type: Some(text()),
            cid: Some(text()),
            disposition: Some(text()),
        }],
        envelope: Some(mailwright::draft::EnvelopeDraft {
            from: Some(text()),
            to: Some(Addresses::Text(text())),
        }),
        ..Draft::default()
    }
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
