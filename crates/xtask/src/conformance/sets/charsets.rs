//! Bodies in the charsets of East Asia, and others.

use encodify::base64;
use mailwright::message::{MessageView, Role};
use serde_json::Value;

use crate::data::{self, text};
use crate::{Outcome, Set};

const NO_TABLE: &str = "not a charset of the WHATWG Encoding Standard, whose tables core has";

pub(crate) static SET: Set = Set {
    name: "parse/charsets",
    about: "the text of a body in a charset, as it is and in base64",
    needed: 12,
    on_purpose: &[
        ("charset-euc_jisx0213", NO_TABLE),
        ("charset-shift_jisx0213", NO_TABLE),
        ("charset-johab", NO_TABLE),
    ],
    run: |data| data.each("parse/charsets.jsonl", check),
};

fn check(case: &Value) -> Outcome {
    let bytes = data::base64(&case["input"]["bytes_b64"]);
    let charset = text(&case["input"]["charset"]);
    let encoded = base64::STANDARD.encode(&bytes).into_bytes();
    for (encoding, body) in [("8bit", bytes), ("base64", encoded)] {
        let head = format!(
            "Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        );
        let view = MessageView::parse([head.as_bytes(), &body].concat());
        let found = view.body(Role::Text).map(|(_, _, text)| text.to_string()).unwrap_or_default();
        if found != text(&case["expected"]) {
            return Outcome::Failed(format!("another text in {encoding}"));
        }
    }
    Outcome::Passed
}
