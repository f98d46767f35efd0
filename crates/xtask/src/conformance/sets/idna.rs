//! Unicode's `IdnaTestV2`, and the samples of RFC 3492.

use mailwright::address::Domain;
use serde_json::Value;

use crate::data::text;
use crate::{Outcome, Set};

pub(crate) static NAMES: Set = Set {
    name: "eai-idna/idna-v2",
    about: "the A-labels of a name, or that it has none",
    needed: 6355,
    on_purpose: &[],
    run: |data| data.each("eai-idna/idna-v2.jsonl", name),
};

pub(crate) static PUNYCODE: Set = Set {
    name: "eai-idna/punycode",
    about: "a label to Punycode and back",
    needed: 0,
    on_purpose: &[],
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
