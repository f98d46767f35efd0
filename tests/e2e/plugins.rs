//! The kit of plugin authors and operators, from the first file to a message that is sent.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mailwright_e2e::{Ran, folder, plugin, run};
use serde_json::{Value, json};

const DRAFT: &str = r#"{"from":"ada@example.org","to":"bo@example.net","subject":"hello","text":"hello"}"#;

fn ok(here: &Path, args: &[&str]) -> Value {
    let ran = run(here, args);
    assert_eq!(ran.status, 0, "{args:?}: {}{}", ran.text(), ran.stderr);
    serde_json::from_slice(&ran.stdout).unwrap_or(Value::String(ran.text()))
}

fn refused(ran: &Ran, status: i32, words: &str) {
    let text = format!("{}{}", ran.text(), ran.stderr);
    assert_eq!(ran.status, status, "{text}");
    assert!(text.contains(words), "{words}: {text}");
}

/// No compiler but the program itself.
#[test]
fn a_plugin_by_hand_from_nothing_to_a_message() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    ok(here, &["plugin", "new", "wat", "by-hand"]);
    refused(&run(here, &["plugin", "new", "wat", "by-hand"]), 2, "by-hand");
    ok(here, &["plugin", "build", "by-hand"]);
    let wasm = "by-hand/by-hand.wasm";
    let tested = ok(here, &["plugin", "test", wasm]);
    assert!(tested["cases"].as_array().unwrap().len() > 10 && tested["ok"] == true);
    let checked = ok(here, &["plugin", "check", wasm]);
    assert_eq!((&checked["interface"], &checked["diagnostics"]), (&json!("core 1"), &json!([])));
    let inspected = ok(here, &["plugin", "inspect", wasm]);
    assert_eq!((&inspected["door"], &inspected["manifest"]["name"]), (&json!("core"), &json!("by-hand")));
    assert_eq!(inspected["imports"], json!([]));
    let measured = ok(here, &["plugin", "bench", wasm, "--rounds", "3", "--plugin-cache", "cache"]);
    assert_eq!(measured["messages"].as_array().unwrap().len(), 3);

    let ran = run(here, &["plugin", "run", wasm, "draft.json"]);
    refused(&ran, 1, r#""verdict":"reject""#);
    refused(&run(here, &["send", "draft.json", "--plugin", wasm]), 1, "no List-Unsubscribe field");

    // The author's own case, and a difference that is shown.
    let case = here.join("by-hand/cases/there.json");
    let wrong = fs::read_to_string(&case).unwrap().replace(r#""accept""#, r#""quarantine""#);
    fs::write(&case, wrong).unwrap();
    refused(&run(here, &["plugin", "test", wasm, "--format", "pretty"]), 1, "-  \"verdict\": \"quarantine\"");
    ok(here, &["plugin", "test", wasm, "--accept"]);
    ok(here, &["plugin", "test", wasm]);
}

#[test]
fn what_a_plugin_changes_is_shown_and_only_that() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    let footer = plugin("footer");
    let footer = footer.to_str().unwrap();
    let ran = ok(here, &["plugin", "run", footer, "draft.json", "--set", "footer.text=Acme"]);
    let diff = ran["diff"].as_str().unwrap();
    assert!(diff.contains("\n+Acme") && diff.contains("\n+X-Mailwright-Footer: 0.1.0"), "{diff}");
    assert!(!diff.contains("Subject"), "{diff}");
    refused(
        &run(here, &["plugin", "run", footer, "draft.json", "--grant", "edit.from"]),
        2,
        "grant-unwanted",
    );
    refused(&run(here, &["plugin", "run", footer, "draft.json", "--grant", "edit"]), 2, "read.attachments");
}

/// The next command finds the code that the one before it compiled; what counts instructions is compiled for itself.
#[test]
fn what_is_compiled_is_kept_for_other_commands() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    let footer = plugin("footer");
    let footer = footer.to_str().unwrap();
    let compiled = |args: &[&str]| {
        ok(here, &[args, &["--plugin-cache", "cache"]].concat());
        let entries = fs::read_dir(here.join("cache")).unwrap().map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name(), entry.metadata().unwrap().modified().unwrap())
        });
        entries.collect::<BTreeMap<_, _>>()
    };
    let run = ["plugin", "run", footer, "draft.json"];
    let first = compiled(&run);
    assert_eq!(first.len(), 1);
    assert_eq!(compiled(&run), first);
    assert_eq!(compiled(&["plugin", "transpile", footer, "-o", "."]), first);
    assert_eq!(compiled(&["send", "draft.json", "--plugin", footer]), first);
    let all = compiled(&["plugin", "test", footer]);
    assert_eq!(all.len(), 2);
    assert!(first.iter().all(|(name, modified)| all[name] == *modified));
}

#[test]
fn the_operators_file_runs_what_is_locked() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT).unwrap();
    fs::copy(plugin("footer"), here.join("footer.wasm")).unwrap();
    let file = "[[plugin]]\nfile = \"footer.wasm\"\ngrants = [\"edit.body\", \"edit.headers\"]\n\
        [plugin.settings]\ntext = \"Acme\"\n";
    fs::write(here.join("plugins.toml"), file).unwrap();
    let send = ["send", "draft.json", "--plugins", "plugins.toml", "--plugin-cache", "cache"];
    refused(&run(here, &send), 2, "plugin-lock-missing");
    ok(here, &["plugin", "lock", "plugins.toml", "--plugin-cache", "cache"]);
    let report = ok(here, &send);
    assert_eq!(report["plugins"][0]["name"], "footer");
    // The next process finds the code compiled.
    assert_eq!(fs::read_dir(here.join("cache")).unwrap().count(), 1);
    let mut wasm = fs::read(here.join("footer.wasm")).unwrap();
    wasm.extend_from_slice(b"\0\x02\x01x");
    fs::write(here.join("footer.wasm"), wasm).unwrap();
    refused(&run(here, &send), 2, "plugin-lock-differs");
}

#[test]
fn a_plugin_that_fails_is_held_skipped_or_rejected() {
    let here = folder();
    let here = here.path();
    fs::write(here.join("draft.json"), DRAFT.replace("\"hello\",\"text\"", "\"trap\",\"text\"")).unwrap();
    fs::copy(plugin("hostile"), here.join("hostile.wasm")).unwrap();
    for (policy, status, word) in
        [("hold", 3, "plugin-failed"), ("skip", 0, "plugin-skipped"), ("reject", 1, "rejected")]
    {
        let file = format!("[[plugin]]\nfile = \"hostile.wasm\"\non-error = \"{policy}\"\n");
        fs::write(here.join("plugins.toml"), file).unwrap();
        ok(here, &["plugin", "lock", "plugins.toml", "--plugin-cache", "cache"]);
        refused(
            &run(here, &["send", "draft.json", "--plugins", "plugins.toml", "--plugin-cache", "cache"]),
            status,
            word,
        );
    }
}

#[test]
fn mistakes_of_authors_are_named() {
    let here = folder();
    let here = here.path();
    refused(&run(here, &["plugin", "new", "cobol", "x"]), 2, "plugin-language-unknown");
    refused(&run(here, &["plugin", "new", "wat", "No Name"]), 2, "plugin-name-invalid");
    refused(&run(here, &["plugin", "build", "."]), 2, "mailwright-plugin.toml");
    let manifest = "name = \"x\"\nversion = \"1\"\napi = \"0.1\"\ndoc = \"\"\n";
    fs::write(here.join("mailwright-plugin.toml"), manifest).unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-build-unknown");
    fs::write(here.join("plugin.wat"), "(module").unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-build-failed");
    fs::write(here.join("plugin.wat"), "(module)").unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-export-missing");
    assert!(!here.join("x.wasm").exists());
    let command = "[build]\ncommand = [\"false\"]\noutput = \"x.wasm\"\n";
    fs::write(here.join("mailwright-plugin.toml"), format!("{manifest}{command}")).unwrap();
    refused(&run(here, &["plugin", "build", "."]), 2, "plugin-build-failed");
}
