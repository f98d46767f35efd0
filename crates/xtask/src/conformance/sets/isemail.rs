//! Dominic Sayers' isemail.

use mailwright::address::AddrSpec;
use serde_json::Value;

use crate::data::text;
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "addr/isemail-v3",
    about: "whether mail can be sent to an address, without asking DNS",
    needed: 163,
    on_purpose: &[(
        "isemail-v3-60",
        "a needless backslash is counted there; the address is written without it, and fits",
    )],
    run: |data| data.each("addr/isemail-v3.jsonl", check),
};

fn check(case: &Value) -> Outcome {
    verdict(case, &case["expected"]["smtp_valid"])
}

/// Whether core's answer is the expected one.
pub(super) fn verdict(case: &Value, expected: &Value) -> Outcome {
    match AddrSpec::parse(text(&case["input"])) {
        Ok(_) => Outcome::passed_if(expected == true, || "accepted".to_owned()),
        Err(problem) => Outcome::passed_if(expected == false, || format!("refused: {}", problem.code())),
    }
}
