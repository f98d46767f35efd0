//! The core door: what a plugin without components gets and may answer, and that none of its lies gets anywhere.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

mod plugin_support;

use std::path::Path;

use mailwright::plugin::{Capability, Edit, Grants, Verdict};

use plugin_support::{
    answering, check, check_with, core_door, host, host_with, letter, subject_only, view, wanting,
};

fn code_of(wasm: &[u8]) -> String {
    match host().load("guest.wasm", wasm) {
        Err(problem) => problem.code().to_owned(),
        Ok(plugin) => match check(&plugin, &subject_only("hi"), &[]) {
            Err(failure) => failure.diagnostic.code().to_owned(),
            Ok(checked) => format!("{:?}", checked.outcome.verdict),
        },
    }
}

#[test]
fn the_plugin_by_hand_of_the_documentation_works() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read_to_string(root.join("plugins/templates/wat/plugin.wat")).unwrap();
    let docs = std::fs::read_to_string(root.join("docs/plugins.md")).unwrap();
    assert!(docs.contains(&format!("```wat\n{text}```")), "docs/plugins.md shows another plugin");

    let plugin = host().load("by-hand.wasm", &wat::parse_str(text).unwrap()).unwrap();
    assert_eq!((plugin.name(), plugin.interface(), plugin.has_manifest()), ("by-hand", "core 1", false));
    let checked = check(&plugin, &subject_only("hi"), &[]).unwrap();
    let Verdict::Reject(refusal) = checked.outcome.verdict else { panic!("not rejected") };
    assert_eq!((refusal.code, refusal.enhanced.as_deref()), (Some(550), Some("5.7.1")));
    // Longer than the memory that it begins with.
    let long = letter("List-Unsubscribe: <https://x.example/>\n", &"text ".repeat(100_000), "");
    assert_eq!(check(&plugin, &long, &[]).unwrap().outcome.verdict, Verdict::Accept);
    let subject = subject_only("\"name\":\"List-Unsubscribe\"");
    assert_ne!(check(&plugin, &subject, &[]).unwrap().outcome.verdict, Verdict::Accept);
}

#[test]
fn answers_are_outcomes() {
    let json = r#"{"verdict":"quarantine","reason":"odd","edits":[{"edit":"add-tag","tag":"x"}],
        "findings":[{"symbol":"ODD","points":5}],"log":[{"level":"info","message":"seen"}]}"#;
    let plugin = host().load("guest.wasm", &answering(json)).unwrap();
    let checked = check(&plugin, &subject_only("hi"), &[]).unwrap();
    assert_eq!(checked.outcome.verdict, Verdict::Quarantine { reason: "odd".into() });
    assert_eq!(checked.outcome.edits, [Edit::AddTag { tag: "x".into() }]);
    assert_eq!(checked.log, ["info: seen"]);

    assert_eq!(code_of(&answering(r#"{"failure":"config","reason":"x"}"#)), "plugin-failed");
    for wrong in ["", "{}", "{\"verdict\":\"accept\",\"more\":1}", "{\"verdict\":\"accept\"} x", "\u{FEFF}x"]
    {
        assert_eq!(code_of(&answering(wrong)), "plugin-outcome-invalid", "{wrong}");
    }
}

#[test]
fn attachments_are_in_the_frame_where_they_are_granted() {
    // Accepts where the frame is longer than its JSON and the length before it.
    let wasm = core_door(
        r"(if (result i64) (i32.gt_u (local.get $length) (i32.add (i32.const 4) (i32.load (local.get $frame))))
            (then (i64.const 0x0000_0001_0000_0014))
            (else (i64.const 0x0000_0001_0000_0000)))",
        r#"(data (i32.const 1) "{\22verdict\22:\22accept\22}")"#,
    );
    let view = view(&subject_only("hi"));
    for (wants, grants, expected) in [
        (&["read.attachments"][..], Grants::by_name(), true),
        (&["read.attachments"], Grants::default(), false),
        (&["edit.body"], Grants::by_name(), false),
    ] {
        let plugin = host().load("guest.wasm", &wanting(&wasm, wants)).unwrap();
        assert_eq!(check_with(&plugin, &view, &[], &grants).is_ok(), expected, "{wants:?}");
    }
}

#[test]
fn lies_are_found_out() {
    let accept = r#"(data (i32.const 1) "{\22verdict\22:\22accept\22}")"#;
    let answer = |packed: u64| core_door(&format!("(i64.const {})", packed.cast_signed()), accept);
    assert_eq!(code_of(&answer((1 << 32) + 20)), "Accept");
    for (place, length) in [(u64::from(u32::MAX), 1), (0, 17 << 16), (1 << 20, 1), (0, u64::from(u32::MAX))] {
        assert_eq!(code_of(&answer(place << 32 | length)), "plugin-result-invalid", "{place} {length}");
    }
    let outside = r#"(module (memory (export "memory") 1)
        (func (export "mw_abi") (result i32) (i32.const 1))
        (func (export "mw_alloc") (param i32) (result i32) (i32.const AT))
        (func (export "mw_check") (param i32 i32) (result i64) (i64.const 0)))"#;
    for at in ["65530", "-1", "2147483647"] {
        let wasm = wat::parse_str(outside.replace("AT", at)).unwrap();
        assert_eq!(code_of(&wasm), "plugin-result-invalid", "{at}");
    }
    let large = wat::parse_str(
        r#"(module (memory (export "memory") 128)
            (func (export "mw_abi") (result i32) (i32.const 1))
            (func (export "mw_alloc") (param i32) (result i32) (i32.const 0))
            (func (export "mw_check") (param i32 i32) (result i64) (i64.const 0x0000_0000_0060_0000)))"#,
    );
    assert_eq!(code_of(&large.unwrap()), "plugin-result-too-large");
}

#[test]
fn versions_exports_and_imports_are_told_apart() {
    let with = |from: &str, to: &str| {
        let text = r#"(module (memory (export "memory") 1)
            (func (export "mw_abi") (result i32) (i32.const 1))
            (func (export "mw_alloc") (param i32) (result i32) (i32.const 0))
            (func (export "mw_check") (param i32 i32) (result i64) (i64.const 0)))"#;
        let wasm = wat::parse_str(text.replace(from, to)).unwrap();
        host().load("guest.wasm", &wasm).map_err(|problem| problem.to_string()).map(|_| ())
    };
    assert_eq!(with("", ""), Ok(()));
    for (from, to, expected) in [
        (
            "(i32.const 1)",
            "(i32.const 2)",
            "error[plugin-version]: the plugin guest.wasm is built for version core 2",
        ),
        (
            "mw_check",
            "check",
            "error[plugin-export-missing]: guest.wasm is not a mailwright plugin: it does not export mw_check",
        ),
        ("\"memory\"", "\"mem\"", "error[plugin-export-missing]"),
        ("(memory ", "(memory i64 1) (memory ", "error[plugin-invalid]"),
        ("(result i32) (i32.const 1)", "(result i64) (i64.const 1)", "error[plugin-result-invalid]"),
        (
            "(memory ",
            "(import \"env\" \"fetch\" (func)) (memory ",
            "error[plugin-import-unknown]: the plugin guest.wasm asks for env.fetch",
        ),
        ("(memory ", "(import \"env\" \"abort\" (func)) (memory ", "error[plugin-invalid]"),
    ] {
        let problem = with(from, to).unwrap_err();
        assert!(problem.starts_with(expected), "{problem}");
    }
}

#[test]
fn a_message_that_is_too_large_is_refused_before_the_plugin_runs() {
    let host = host_with(|limits| limits.message = 1000);
    let plugin = host.load("guest.wasm", &answering(r#"{"verdict":"accept"}"#)).unwrap();
    assert!(check(&plugin, &subject_only("hi"), &[]).is_ok());
    let failure = check(&plugin, &letter("", &"x".repeat(1000), ""), &[]).unwrap_err();
    assert_eq!(failure.diagnostic.code(), "plugin-message-too-large");
}

#[test]
fn assembly_script_says_why_it_aborts() {
    let wasm = core_door(
        "(call $abort (i32.const 104) (i32.const 204) (i32.const 7) (i32.const 3)) (unreachable)",
        r#"(import "env" "abort" (func $abort (param i32 i32 i32 i32)))
           (data (i32.const 100) "\06\00\00\00n\00o\00!\00")
           (data (i32.const 200) "\08\00\00\00a\00.\00t\00s\00")"#,
    );
    let plugin = host().load("guest.wasm", &wasm).unwrap();
    let failure = check(&plugin, &subject_only("hi"), &[]).unwrap_err();
    assert!(failure.diagnostic.to_string().contains("crashed: no! (a.ts:7:3)"), "{:?}", failure.diagnostic);
}

/// Authors have only the page: what it does not name is not there for them.
#[test]
fn the_documentation_names_everything() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/plugins.md");
    let docs = std::fs::read_to_string(docs).unwrap();
    let edits = [
        "add-header",
        "set-header",
        "remove-header",
        "set-text",
        "set-html",
        "substitute",
        "add-footer",
        "add-attachment",
        "set-body",
        "remove-part",
        "set-sender",
        "set-recipients",
        "add-tag",
    ];
    let limits = ["deadline-ms", "memory-mib", "transfer-mib", "items", "read-mib", "message-mib", "log-kib"];
    let names = Capability::NAMED.iter().map(|capability| capability.name().into_owned());
    let codes = mailwright_host::plugin::kinds::all()
        .chain(mailwright::plugin::kinds::all())
        .map(|kind| kind.code.to_owned());
    let limit_codes =
        codes.filter(|code| ["timeout", "too-large", "memory", "busy"].iter().any(|end| code.ends_with(end)));
    let others = edits.into_iter().chain(limits).map(str::to_owned);
    for name in names.chain(limit_codes).chain(others) {
        assert!(
            docs.contains(&format!("`{name}`")) || docs.contains(&format!("`{name}:")),
            "{name} is not in it"
        );
    }
}
