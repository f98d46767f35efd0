//! Header values with encoded-words, of Python and of the crate `rfc2047-decoder`.

use mailwright::message::MessageView;
use serde_json::Value;

use crate::data::{bytes, text};
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "rfc2047",
    about: "the text of a header value",
    needed: 70,
    on_purpose: &[("py-dh-16", "no spaces are put in where there are none; Python's header class does")],
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
    // Bytes that are no text.
    let expected = bytes(expected);
    Outcome::passed_if(value == String::from_utf8_lossy(&expected), || "another text".to_owned())
}
