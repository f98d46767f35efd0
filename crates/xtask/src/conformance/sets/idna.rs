//! Unicode's `IdnaTestV2`, and the samples of RFC 3492.

use mailwright::address::Domain;
use serde_json::Value;

use crate::data::text;
use crate::{Outcome, Set};

const HYPHENS: &str =
    "hyphens in the third and fourth place are allowed (CheckHyphens false): there are hosts with such names";
const NEWER: &str = "assigned since, in the Unicode that core knows";
const NO_NAME: &str = "no label of a domain name, and core has Punycode for nothing else";

pub(crate) static NAMES: Set = Set {
    name: "eai-idna/idna-v2",
    about: "the A-labels of a name, or that it has none",
    needed: 6374,
    on_purpose: &[
        ("idna-197", HYPHENS),
        ("idna-299", HYPHENS),
        ("idna-300", HYPHENS),
        ("idna-323", HYPHENS),
        ("idna-324", HYPHENS),
        ("idna-325", HYPHENS),
        ("idna-326", HYPHENS),
        ("idna-327", HYPHENS),
        ("idna-328", HYPHENS),
        ("idna-329", HYPHENS),
        ("idna-3268", NEWER),
        ("idna-4287", NEWER),
        ("idna-5740", NEWER),
        ("idna-5741", NEWER),
        ("idna-5742", NEWER),
    ],
    run: |data| data.each("eai-idna/idna-v2.jsonl", name),
};

pub(crate) static PUNYCODE: Set = Set {
    name: "eai-idna/punycode",
    about: "a label to Punycode and back",
    needed: 20,
    on_purpose: &[
        ("punycode-0", NO_NAME),
        ("punycode-1", NO_NAME),
        ("punycode-5", NO_NAME),
        ("punycode-13", "longer than a label may be"),
        ("punycode-24", NO_NAME),
    ],
    run: |data| data.each("eai-idna/punycode.jsonl", punycode),
};

fn name(case: &Value) -> Outcome {
    let expected = &case["expected"];
    let is_error = expected["to_ascii_errors"].as_array().is_some_and(|errors| !errors.is_empty());
    match Domain::parse(text(&case["input"])) {
        Ok(_) if is_error => Outcome::Failed("accepted".to_owned()),
        Ok(domain) => {
            let same = domain.as_ascii().eq_ignore_ascii_case(text(&expected["to_ascii"]));
            Outcome::passed_if(same, || "other A-labels".to_owned())
        }
        Err(problem) => Outcome::passed_if(is_error, || format!("refused: {}", problem.code())),
    }
}

/// Core has Punycode only in domain names.
fn punycode(case: &Value) -> Outcome {
    let (label, encoded) = (text(&case["input"]), text(&case["expected"]));
    let there = Domain::parse(label);
    let back = Domain::parse(&format!("xn--{encoded}"));
    match (there, back) {
        (Ok(there), Ok(back)) => {
            let same = there.as_ascii().eq_ignore_ascii_case(&format!("xn--{encoded}"))
                && back.as_unicode() == there.as_unicode();
            Outcome::passed_if(same, || "something else".to_owned())
        }
        (Err(problem), _) | (_, Err(problem)) => Outcome::Failed(format!("refused: {}", problem.code())),
    }
}
