//! Every composed vector, read by Python's email package and by npm's postal-mime.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used, reason = "test code")]

use std::fs;

use encodify::base64::STANDARD;
use mailwright_e2e::{files, other_readers, root};
use serde_json::{Value, json};

/// Where a reader is known to be wrong, and why.
const KNOWN: &[(&str, &str, &str)] = &[
    ("hostile-09-quoted-orcpt", "postal-mime", BRACKETS),
    ("hostile-10-quoted-brackets", "postal-mime", BRACKETS),
    ("quoted-local-part", "postal-mime", BRACKETS),
    ("t13-brackets-in-quotes", "postal-mime", BRACKETS),
];
const BRACKETS: &str = "ends an address at an angle bracket inside of quotes";

#[test]
fn other_readers_see_what_was_written() {
    let mut checked = 0;
    for message in files(&root().join("tests/vectors/compose"), "eml") {
        let name = message.file_stem().unwrap().to_string_lossy().into_owned();
        let case: Value = serde_json::from_slice(&fs::read(message.with_extension("json")).unwrap()).unwrap();
        let draft = corrected(&case);
        // A whole message is the author's own, and none of the fields is written.
        if draft.is_null() || !draft["raw"].is_null() {
            continue;
        }
        println!("{name}");
        for (reader, seen) in other_readers(&message) {
            if KNOWN.iter().any(|(case, known, _)| *case == name && *known == reader) {
                continue;
            }
            let what = format!("{name}, {reader}");
            compare(&what, &draft, &seen);
            if draft["envelope"].is_null() {
                addresses(&what, &case["expect"]["envelope"]["to"], &seen["to"]);
            }
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

/// The draft as it is written: lenient mode says what it corrected.
fn corrected(case: &Value) -> Value {
    let mut draft = case["input"]["draft"].clone();
    let findings = case["expect"]["diagnostics"].as_array().into_iter().flatten();
    for finding in findings.filter(|finding| finding["code"] == "corrected") {
        let field = finding["field"].as_str().unwrap();
        let pointer = format!("/{}", field.replace(['[', '.'], "/").replace(']', ""));
        // A finding names the header field; its value may be in nodemailer's `{value, prepared}`.
        let inner = format!("{pointer}/value");
        let place = if draft.pointer(&inner).is_some() { &inner } else { &pointer };
        if let Some(value) = draft.pointer_mut(place) {
            assert_eq!(*value, finding["params"]["old"], "{field}");
            *value = finding["params"]["new"].clone();
        }
    }
    draft
}

fn compare(what: &str, draft: &Value, seen: &Value) {
    assert_eq!(
        seen["subject"].as_str().unwrap_or_default(),
        draft["subject"].as_str().unwrap_or_default(),
        "{what}"
    );
    let embeds = draft["attachDataUrls"] == true;
    for body in ["text", "html"] {
        if embeds && body == "html" {
            continue;
        }
        if let Some(written) = text(&draft[body], &draft["encoding"]) {
            let written = written.replace("\r\n", "\n").replace('\r', "\n");
            let read = seen[body].as_str().unwrap_or_default();
            assert_eq!(read.trim_end_matches('\n'), written.trim_end_matches('\n'), "{what}: {body}");
        }
    }
    let written = other_parts(draft);
    let mut read = seen["attachments"].as_array().cloned().unwrap_or_default();
    if embeds {
        let html = seen["html"].as_str().unwrap();
        let in_html =
            |part: &Value| part["contentId"].as_str().is_some_and(|id| html.contains(&format!("cid:{id}")));
        let all = read.len();
        read.retain(|part| !in_html(part));
        assert!(read.len() < all, "{what}: nothing is embedded");
    }
    assert_eq!(read.len(), written.len(), "{what}: attachments");
    for (read, written) in read.iter().zip(&written) {
        assert_eq!(read["filename"], written["filename"], "{what}");
        assert_eq!(read["contentId"], written["cid"], "{what}");
        if let Some(content_type) = written["is"].as_str() {
            assert_eq!(read["contentType"], content_type, "{what}");
        }
    }
}

/// A body in any form that a draft may give it.
fn text(body: &Value, encoding: &Value) -> Option<String> {
    if body.is_object() {
        return text(&body["content"], &body["encoding"]);
    }
    let text = body.as_str()?;
    let bytes = match encoding.as_str().map(str::to_ascii_lowercase).as_deref() {
        Some("base64") => STANDARD.decode(text).unwrap(),
        Some("hex") => text
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect(),
        _ => return Some(text.to_owned()),
    };
    Some(String::from_utf8(bytes).unwrap())
}

/// What is neither text nor HTML, in order: plainer and richer forms of the body, attachments, the invitation as
/// a file.
fn other_parts(draft: &Value) -> Vec<Value> {
    let form = |(field, is): (&str, &str)| (!draft[field].is_null()).then(|| json!({"is": is}));
    let list = |field: &str| match &draft[field] {
        one @ Value::Object(_) => vec![one.clone()],
        some => some.as_array().cloned().unwrap_or_default(),
    };
    let event = &draft["icalEvent"];
    let name = event["filename"].as_str().unwrap_or("invite.ics");
    let file = (!event.is_null()).then(|| json!({"is": "application/ics", "filename": name}));
    let forms =
        [("watchHtml", "text/watch-html"), ("amp", "text/x-amp-html"), ("icalEvent", "text/calendar")];
    let forms = forms.into_iter().filter_map(form);
    let alternatives = list("alternatives");
    // What is embedded stands beside the HTML, and so before other forms of it.
    let is_before = |part: &Value| !alternatives.is_empty() && !part["cid"].is_null();
    let (before, after): (Vec<_>, Vec<_>) = list("attachments").into_iter().partition(is_before);
    forms.chain(before).chain(alternatives.clone()).chain(after).chain(file).collect()
}

/// Nobody is shown as a recipient who is none. Quotes are left out: Python drops those around dots.
fn addresses(what: &str, envelope: &Value, seen: &Value) {
    let plain = |address: &Value| address.as_str().unwrap_or_default().replace('"', "");
    let envelope: Vec<_> = envelope.as_array().into_iter().flatten().map(plain).collect();
    for shown in seen.as_array().into_iter().flatten() {
        assert!(envelope.contains(&plain(&shown["address"])), "{what}: {shown} is not in {envelope:?}");
    }
}
