//! Parameters of Content-Type and Content-Disposition, of Python's tests.

use mail_parser::{ContentType, MessageParser, MimeHeaders};
use serde_json::{Map, Value, json};

use crate::data::{bytes, text};
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "params",
    about: "type and decoded parameters of a field",
    needed: 47,
    on_purpose: &[],
    run: |data| {
        let mut all = data.each("params/cpython-content-disposition.jsonl", |case| {
            check(case, "Content-Disposition", "disposition", "")
        })?;
        all.extend(data.each("params/cpython-content-type.jsonl", |case| {
            check(case, "Content-Type", "content_type", "")
        })?);
        all.extend(data.each("params/cpython-mime-parameters.jsonl", |case| {
            check(case, "Content-Disposition", "-", "attachment; ")
        })?);
        Ok(all)
    },
};

fn check(case: &Value, field: &str, key: &str, before: &str) -> Outcome {
    let raw =
        [field.as_bytes(), b": ", before.as_bytes(), &*bytes(text(&case["input"])), b"\r\n\r\n"].concat();
    let message = MessageParser::new().parse(&raw);
    let message = message.unwrap_or_default();
    let read = if field == "Content-Type" { message.content_type() } else { message.content_disposition() };
    let found = parameters(read);
    let expected = &case["expected"];
    let wanted = match (&expected["params"], &expected["a3"]) {
        (Value::Object(params), _) => json!(params),
        (_, Value::Array(pairs)) => pairs
            .iter()
            .map(|pair| (text(&pair[0]).to_owned(), pair[1].clone()))
            .collect::<Map<_, _>>()
            .into(),
        _ => json!(found),
    };
    let kind = read.map_or(String::new(), |read| match read.subtype() {
        Some(sub) => format!("{}/{sub}", read.ctype()).to_lowercase(),
        None => read.ctype().to_lowercase(),
    });
    let kind_ok = expected.get(key).is_none_or(|wanted| text(wanted) == kind);
    Outcome::passed_if(kind_ok && json!(found) == wanted, || {
        "malformed or in pieces; mail-parser, which core reads parts with, gives another value".to_owned()
    })
}

fn parameters(read: Option<&ContentType<'_>>) -> Map<String, Value> {
    let all = read.and_then(ContentType::attributes).unwrap_or_default();
    // mail-parser gives the language of a value as another one.
    let values = all.iter().filter(|attribute| !attribute.name.ends_with("-language"));
    values.map(|attribute| (attribute.name.to_string(), json!(attribute.value))).collect()
}
