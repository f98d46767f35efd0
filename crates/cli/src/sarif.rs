//! SARIF 2.1.0, the format that code review tools read.

use std::path::Path;

use encodify::hex::PERCENT;
use mailwright::diagnostic::{Diagnostic, Lang, Severity};
use serde_json::{Value, json};

use crate::lint::Linted;

/// All findings as one run.
pub(crate) fn document(results: &[Linted], lang: Lang) -> Value {
    let mut rules: Vec<Value> = Vec::new();
    let mut found = Vec::new();
    for linted in results {
        for diagnostic in &linted.diagnostics {
            if !rules.iter().any(|rule| rule["id"] == diagnostic.code()) {
                rules.push(json!({"id": diagnostic.code()}));
            }
            found.push(result(diagnostic, linted, lang));
        }
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "mailwright",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": found,
        }],
    })
}

fn result(diagnostic: &Diagnostic, linted: &Linted, lang: Lang) -> Value {
    let level = match diagnostic.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut location = json!({
        "artifactLocation": {"uri": uri(&linted.input.path)},
    });
    if let Some(position) = linted.input.position(diagnostic) {
        location["region"] = json!({"startLine": position.line, "startColumn": position.column});
    }
    json!({
        "ruleId": diagnostic.code(),
        "level": level,
        "message": {"text": format!("{} {}", diagnostic.message(lang), diagnostic.hint(lang))},
        "locations": [{"physicalLocation": location}],
    })
}

/// A path as a relative URI (RFC 3986 §2.1).
fn uri(path: &Path) -> String {
    path.to_string_lossy().split('/').map(|segment| PERCENT.encode(segment)).collect::<Vec<_>>().join("/")
}
