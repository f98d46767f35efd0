//! The tests of the crate `email_address`.

use super::isemail::verdict;
use crate::Set;

const LITERAL: &str = "not an address literal of RFC 5321 §4.1.3";
const LABELS: &str = "core has no option for how many labels a domain needs";

pub(crate) static SET: Set = Set {
    name: "addr/email_address-crate",
    about: "whether an address is valid",
    needed: 55,
    on_purpose: &[
        ("email_address-test_good_examples_02-27", LITERAL),
        ("email_address-test_good_examples_03-28", LITERAL),
        ("email_address-test_good_examples_04-29", LITERAL),
        ("email_address-test_good_examples_05-30", LITERAL),
        ("email_address-test_good_examples_06-31", LITERAL),
        ("email_address-test_good_examples_07-32", LITERAL),
        ("email_address-test_good_examples_08-33", LITERAL),
        (
            "email_address-test_bad_example_03-43",
            "RFC 5321 §4.1.2 allows an empty quoted string, as isemail says",
        ),
        ("email_address-test_bad_example_15-56", LABELS),
        ("email_address-test_bad_example_16-57", LABELS),
        ("email_address-test_missing_tld-65", LABELS),
    ],
    run: |data| data.each("addr/email_address-crate.jsonl", |case| verdict(case, &case["expected"]["valid"])),
};
