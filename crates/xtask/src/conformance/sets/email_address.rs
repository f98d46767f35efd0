//! The tests of the crate `email_address`.

use super::isemail::verdict;
use crate::Set;

pub(crate) static SET: Set = Set {
    name: "addr/email_address-crate",
    about: "whether an address is valid",
    needed: 0,
    on_purpose: &[],
    run: |data| data.each("addr/email_address-crate.jsonl", |case| verdict(case, &case["expected"]["valid"])),
};
