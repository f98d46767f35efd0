//! Header values with encoded-words, of CPython and of the crate `rfc2047-decoder`.

use mailwright::message::MessageView;
use serde_json::Value;

use crate::data::{bytes, text};
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "rfc2047",
    about: "the text of a header value",
    needed: 0,
    on_purpose: &[],
    run: |data| {
        let files = ["cpython-decode_header", "cpython-encoded-word", "rfc2047-decoder-crate"]
            .map(|file| format!("rfc2047/{file}.jsonl"));
        data.each_of(&files.each_ref().map(String::as_str), check)
    },
};

fn check(case: &Value) -> Outcome {
    let input = text(&case["input"]);
    let raw = [b"X-Test: ", &*bytes(input), b"\r\n\r\n"].concat();
    let view = MessageView::parse(raw);
    let value = view.header("X-Test").next().map(|header| header.value.as_str()).unwrap_or_default();
    let expected = match &case["expected"] {
        Value::String(text) => text,
        // What is no encoded-word stays as it is.
        expected => expected["text"].as_str().unwrap_or(input),
    };
    Outcome::passed_if(value == expected, || format!("decoded to {value:?}, not {expected:?}"))
}
