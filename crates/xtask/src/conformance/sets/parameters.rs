//! Parameters of Content-Type and Content-Disposition, of Python's tests.

use mailwright::message::MessageView;
use serde_json::{Map, Value, json};

use crate::data::{bytes, text};
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "params",
    about: "type and decoded parameters of a field",
    needed: 64,
    on_purpose: &[(
        "py-Test_parse_mime_parameters-duplicate_key_with_split_value_other_order",
        "what RFC 2231 wrote is more than what stands there for readers without it (RFC 6266 §4.3)",
    )],
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
    let view = MessageView::parse(raw);
    let part = &view.parts[0];
    let (kind, parameters) = match field {
        "Content-Type" => (part.content_type.as_str(), &part.parameters),
        _ => (part.disposition.as_deref().unwrap_or_default(), &part.disposition_parameters),
    };
    let found: Map<_, _> = parameters.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
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
    let kind_ok = expected.get(key).is_none_or(|wanted| text(wanted) == kind);
    Outcome::passed_if(kind_ok && json!(found) == wanted, || "another value".to_owned())
}
