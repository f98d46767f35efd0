//! Message objects of nodemailer's tests, and what it makes of them.

use std::borrow::Cow;

use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};
use mailwright::diagnostic::{Diagnostic, Severity};
use mailwright::draft::{Value as DraftValue, from_value};
use mailwright::message::{Envelope, MessageView};
use mailwright::{Env, compose, render};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::data;
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "compose/nodemailer-mailoptions",
    about: "the same header fields, parts and envelope from the same object",
    needed: 40,
    on_purpose: &[
        ("nm-compose-17", "a control character in the name of a list is left out, with a warning"),
        ("nm-compose-18", "a control character in a comment is left out, with a warning"),
        ("nm-compose-29", "asks for keepBcc: Bcc is in the envelope, never in the bytes"),
        ("nm-compose-52", "an address with two “@” is refused, not sent to the second domain"),
    ],
    run: |data| data.each("compose/nodemailer-mailoptions.jsonl", check),
};

/// Core has to know from whom and for whom a message is; where a case does not say, these are put in.
const FROM: &str = "nobody@filled.in";

fn check(case: &Value) -> Outcome {
    if case["portable"] != true {
        return Outcome::Excluded;
    }
    let mut input = case["input"].clone();
    for field in ["from", "to"] {
        if input.get(field).is_none() {
            input[field] = json!(FROM);
        }
    }
    let composed = from_value(draft_value(&input))
        .and_then(|draft| render(&draft).map(Cow::into_owned))
        .and_then(|draft| Env::new(0, [7; 16]).map_err(|problem| vec![problem]).map(|env| (draft, env)))
        .and_then(|(draft, env)| compose(&draft, &env));
    let message = match composed {
        Ok(message) => message,
        Err(problems) => {
            let not_yet: Vec<_> = problems
                .iter()
                .filter(|problem| is_missing(problem.code()))
                .filter_map(|problem| problem.place().field.clone())
                .collect();
            if !not_yet.is_empty() {
                return Outcome::NotYet(format!("no field {}", not_yet.join(", ")));
            }
            let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
            let codes: Vec<_> = errors.map(Diagnostic::code).collect();
            return Outcome::Failed(format!("refused: {}", codes.join(", ")));
        }
    };
    let expected = &case["expected"];
    for (what, found, wanted) in [
        ("header", headers(&MessageView::parse(message.raw.as_slice())), json!(expected["headers"])),
        ("envelope", envelope(&message.envelope), envelope_of(&expected["envelope"])),
        ("tree", tree_of(&message.raw), plain_tree(&expected["tree"])),
    ] {
        if found != wanted {
            return Outcome::Failed(format!("another {what}"));
        }
    }
    Outcome::Passed
}

fn is_missing(code: &str) -> bool {
    code == "field-not-supported"
}

fn draft_value(value: &Value) -> DraftValue {
    match value {
        Value::Object(map) if map.contains_key("$buffer") => DraftValue::Bytes(data::base64(&map["$buffer"])),
        Value::Object(map) => {
            DraftValue::Map(map.iter().map(|(key, value)| (key.clone(), draft_value(value))).collect())
        }
        Value::Array(items) => DraftValue::List(items.iter().map(draft_value).collect()),
        Value::String(text) => DraftValue::Text(text.clone()),
        Value::Bool(flag) => DraftValue::Bool(*flag),
        Value::Number(number) => match number.as_i64() {
            Some(number) => DraftValue::Integer(number),
            None => DraftValue::Fraction(number.to_string()),
        },
        Value::Null => DraftValue::Null,
    }
}

/// Without the fields that every message has, and those filled in.
fn headers(view: &MessageView) -> Value {
    const EVERYWHERE: [&str; 6] = [
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "content-disposition",
    ];
    let mut found = json!({});
    for header in &view.headers {
        let name = header.name.to_ascii_lowercase();
        if EVERYWHERE.contains(&name.as_str()) || header.value == FROM {
            continue;
        }
        if found.get(&name).is_none() {
            found[&name] = json!([]);
        }
        found[&name].as_array_mut().into_iter().for_each(|values| values.push(json!(header.value)));
    }
    found
}

fn envelope(envelope: &Envelope) -> Value {
    let not_filled = |address: &String| address != FROM;
    let from = envelope.from.as_ref().map(ToString::to_string).filter(not_filled);
    let to: Vec<_> = envelope.to.iter().map(ToString::to_string).filter(not_filled).collect();
    json!({"from": from, "to": to})
}

fn envelope_of(expected: &Value) -> Value {
    json!({"from": expected["from"].as_str(), "to": expected["to"]})
}

/// Types, dispositions, names, ids and contents. How a part is encoded is each composer's own choice.
fn tree_of(raw: &[u8]) -> Value {
    let message = MessageParser::new().parse(raw).unwrap_or_default();
    node(message.parts.first(), &message.parts)
}

fn node(part: Option<&MessagePart<'_>>, parts: &[MessagePart<'_>]) -> Value {
    let Some(part) = part else { return Value::Null };
    let kind = part.content_type().map_or("text/plain".to_owned(), |kind| {
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default())
    });
    match &part.body {
        PartType::Multipart(children) => {
            let children: Vec<_> =
                children.iter().map(|child| node(parts.get(*child as usize), parts)).collect();
            json!({"type": kind, "children": children})
        }
        PartType::Message(inner) => {
            json!({"type": kind, "children": [node(inner.parts.first(), &inner.parts)]})
        }
        // What starts with no field is all body; mail-parser takes it for no message.
        _ if kind == "message/rfc822" => {
            let mut child = leaf(part, "text/plain", part.contents(), true);
            (child["disposition"], child["filename"]) = (Value::Null, Value::Null);
            json!({"type": kind, "children": [child]})
        }
        PartType::Text(content) | PartType::Html(content) => leaf(part, &kind, content.as_bytes(), true),
        PartType::Binary(content) | PartType::InlineBinary(content) => {
            leaf(part, &kind, content, kind.starts_with("text/"))
        }
    }
}

fn leaf(part: &MessagePart<'_>, kind: &str, content: &[u8], is_text: bool) -> Value {
    let content = if is_text {
        json!(plain_text(&String::from_utf8_lossy(content)))
    } else {
        let hex = |text: String, byte: &u8| text + &format!("{byte:02x}");
        let digest = Sha256::digest(content).iter().fold(String::new(), hex);
        json!(digest)
    };
    json!({
        "type": kind,
        "disposition": part.content_disposition().map(|disposition| disposition.ctype().to_owned()),
        "filename": part.attachment_name(),
        "cid": part.content_id(),
        "content": content,
    })
}

fn plain_text(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}

/// The same of the tree that is expected.
fn plain_tree(expected: &Value) -> Value {
    if let Some(children) = expected["children"].as_array() {
        let children: Vec<_> = children.iter().map(plain_tree).collect();
        return json!({"type": expected["type"], "children": children});
    }
    let content = match expected["text"].as_str() {
        Some(text) => json!(plain_text(text)),
        None => expected["sha256"].clone(),
    };
    json!({
        "type": expected["type"],
        "disposition": expected["disposition"],
        "filename": expected["filename"],
        "cid": expected["cid"].as_str().map(|cid| cid.trim_matches(['<', '>']).to_owned()),
        "content": content,
    })
}
