//! Every composed vector, read by Python's email package and by npm's postal-mime.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::unwrap_used, reason = "test code")]

use std::fs;

use mailwright_e2e::{files, other_readers, root};
use serde_json::Value;

/// Where a reader is known to be wrong, and why.
const KNOWN: &[(&str, &str, &str)] = &[
    ("hostile-09-quoted-orcpt", "postal-mime", BRACKETS),
    ("hostile-10-quoted-brackets", "postal-mime", BRACKETS),
    ("quoted-local-part", "postal-mime", BRACKETS),
    ("t13-brackets-in-quotes", "postal-mime", BRACKETS),
];
const BRACKETS: &str = "ends an address at an angle bracket inside of quotes";

#[test]
fn other_readers_see_what_was_written() {
    let mut checked = 0;
    for message in files(&root().join("tests/vectors/compose"), "eml") {
        let name = message.file_stem().unwrap().to_string_lossy().into_owned();
        let case: Value = serde_json::from_slice(&fs::read(message.with_extension("json")).unwrap()).unwrap();
        let draft = &case["input"]["draft"];
        if draft.is_null() {
            continue;
        }
        println!("{name}");
        for (reader, seen) in other_readers(&message) {
            if KNOWN.iter().any(|(case, known, _)| *case == name && *known == reader) {
                continue;
            }
            let what = format!("{name}, {reader}");
            compare(&what, draft, &seen);
            if draft["envelope"].is_null() {
                addresses(&what, &case["expect"]["envelope"]["to"], &seen["to"]);
            }
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked}");
}

fn compare(what: &str, draft: &Value, seen: &Value) {
    assert_eq!(
        seen["subject"].as_str().unwrap_or_default(),
        draft["subject"].as_str().unwrap_or_default(),
        "{what}"
    );
    for body in ["text", "html"] {
        if let Some(written) = draft[body].as_str() {
            let written = written.replace("\r\n", "\n").replace('\r', "\n");
            let read = seen[body].as_str().unwrap_or_default();
            assert_eq!(read.trim_end_matches('\n'), written.trim_end_matches('\n'), "{what}: {body}");
        }
    }
    let written = draft["attachments"].as_array().cloned().unwrap_or_default();
    let read = seen["attachments"].as_array().cloned().unwrap_or_default();
    assert_eq!(read.len(), written.len(), "{what}: attachments");
    for (read, written) in read.iter().zip(&written) {
        assert_eq!(read["filename"], written["filename"], "{what}");
        assert_eq!(read["contentId"], written["cid"], "{what}");
    }
}

/// Nobody is shown as a recipient who is none. Quotes are left out: Python drops those around dots.
fn addresses(what: &str, envelope: &Value, seen: &Value) {
    let plain = |address: &Value| address.as_str().unwrap_or_default().replace('"', "");
    let envelope: Vec<_> = envelope.as_array().into_iter().flatten().map(plain).collect();
    for shown in seen.as_array().into_iter().flatten() {
        assert!(envelope.contains(&plain(&shown["address"])), "{what}: {shown} is not in {envelope:?}");
    }
}
