//! The fields of a draft as other languages read them: `tests/vectors/draft-fields.json`, which the types of the
//! npm package are checked against. `MAILWRIGHT_ACCEPT=1` writes it.

#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "a test reads and writes files")]

use std::fs;
use std::path::Path;

use mailwright::draft::{Draft, OBJECTS};
use serde_json::{Map, Value, json};

#[test]
fn the_written_schema_is_that_of_the_reader() {
    let objects = OBJECTS.iter().map(|object| {
        (object.name.to_owned(), json!({"fields": object.fields, "refused": names(object.refused)}))
    });
    let found = serde_json::to_string_pretty(&objects.collect::<Map<String, Value>>()).expect("json") + "\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/draft-fields.json");
    if std::env::var_os("MAILWRIGHT_ACCEPT").is_some() {
        fs::write(&file, found).expect("writable schema");
        return;
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(written, found, "types/*.d.ts may have to change too; then run with MAILWRIGHT_ACCEPT=1");
}

fn names(refused: &[(&str, &str)]) -> Vec<String> {
    refused.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// A field in the schema that no reader looks at would be lost without a word.
#[test]
fn every_field_is_read() {
    let draft = OBJECTS.iter().find(|object| object.name == "draft").expect("the draft");
    for field in draft.fields {
        let text = json!({*field: 1.5}).to_string();
        let problems = Draft::from_json(&text).expect_err("a wrong type is reported");
        assert!(problems.iter().any(|found| found.code() == "wrong-type"), "{field} is not read");
    }
}
