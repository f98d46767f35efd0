//! Plugins in the pipeline: several of them, what they may change, what becomes of a message where one fails.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

mod plugin_support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailwright::Draft;
use mailwright::diagnostic::{Diagnostic, Severity};
use mailwright::draft::Addresses;
use mailwright::plugin::{Capability, Grants};
use mailwright_host::operator::{LOCK_FILE, Operator};
use mailwright_host::pipeline::{Mounted, Pipeline, Report, Stop};
use mailwright_host::plugin::policy::{Circuit, OnError};

use plugin_support::{answering, core_door, env, guest, host, wanting};

fn draft() -> Draft {
    Draft {
        from: Addresses::text("ada@example.org"),
        to: Addresses::text("bo@example.net"),
        subject: Some("hello".into()),
        text: Some("hello\n".into()),
        ..Draft::default()
    }
}

fn mounted(answer: &str, wants: &[&str]) -> Mounted {
    mounted_with(&wanting(&answering(answer), wants), &Grants::by_name())
}

fn mounted_with(wasm: &[u8], grants: &Grants) -> Mounted {
    let plugin = host().load("guest.wasm", wasm).unwrap();
    let settings = plugin.settings(BTreeMap::new()).unwrap();
    Mounted::new(plugin, grants, settings)
}

fn pipeline(plugins: Vec<Mounted>) -> Pipeline {
    Pipeline::new(plugins, Severity::Error)
}

fn raw(report: &Report) -> String {
    String::from_utf8(report.prepared.as_ref().unwrap().message.raw.clone()).unwrap()
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(Diagnostic::code).collect()
}

fn set_subject(subject: &str) -> String {
    format!(
        r#"{{"verdict":"accept","findings":[{{"symbol":"SUBJECT_SET","points":1000}}],
            "edits":[{{"edit":"set-header","name":"Subject","value":"{subject}"}},{{"edit":"add-tag","tag":"{subject}"}}]}}"#
    )
}

#[test]
fn the_later_plugin_has_the_last_word() {
    let plugins = vec![
        mounted(&set_subject("first"), &["edit.headers"]),
        mounted(&set_subject("second"), &["edit.headers"]),
    ];
    let report = pipeline(plugins).prepare(&draft(), &env());
    assert_eq!(report.stop, None);
    assert!(raw(&report).contains("Subject: second\r\n"), "{}", raw(&report));
    assert_eq!(report.tags, ["first", "second"]);
    assert_eq!(report.prepared.unwrap().score.score, 2000);
}

#[test]
fn the_first_refusal_ends_the_row_and_changes_nothing() {
    let reject = set_subject("no").replace(r#""accept""#, r#""reject","reason":"no","code":550"#);
    let plugins = vec![
        mounted(&set_subject("first"), &["edit.headers"]),
        mounted(&reject, &["edit.headers"]),
        mounted(&set_subject("never"), &["edit.headers"]),
    ];
    let report = pipeline(plugins).prepare(&draft(), &env());
    assert_eq!((report.stop, report.plugins.len()), (Some(Stop::Rejected), 2));
    assert!(report.errors[0].to_string().contains("550 no"), "{:?}", report.errors);
    assert!(raw(&report).contains("Subject: first\r\n"));
    assert_eq!(report.tags, ["first"]);
    assert_eq!(report.prepared.as_ref().unwrap().score.score, 2000);
}

#[test]
fn what_is_not_wanted_or_not_granted_is_refused() {
    let from =
        r#"{"verdict":"accept","edits":[{"edit":"set-header","name":"From","value":"eve@example.org"}]}"#;
    let all: Grants = Capability::NAMED.into_iter().collect();
    for (wants, grants, allowed) in [
        (&["edit.from"][..], &all, true),
        (&["edit.from"], &Grants::by_name(), false),
        (&["edit.headers"], &all, false),
    ] {
        let mounted = mounted_with(&wanting(&answering(from), wants), grants);
        let report = pipeline(vec![mounted]).prepare(&draft(), &env());
        assert_eq!(report.stop.is_none(), allowed, "{wants:?}");
        assert!(allowed || codes(&report.errors) == ["edit-refused"], "{:?}", report.errors);
    }
    // Without a manifest a plugin may only report.
    let report = pipeline(vec![mounted_with(&answering(&set_subject("x")), &all)]).prepare(&draft(), &env());
    assert_eq!((report.stop, codes(&report.errors)), (Some(Stop::PluginFailed), vec!["edit-refused"]));
    let found = r#"{"verdict":"accept","findings":[{"symbol":"X","points":7}]}"#;
    let report = pipeline(vec![mounted_with(&answering(found), &all)]).prepare(&draft(), &env());
    assert_eq!((report.stop, report.prepared.unwrap().score.score), (None, 7));
}

/// Each of them wants several changes, the first of which could be made.
fn failing() -> Vec<Mounted> {
    let edits = |second: &str| {
        let first =
            r#"{"edit":"set-header","name":"Subject","value":"half"},{"edit":"add-tag","tag":"half"}"#;
        format!(
            r#"{{"verdict":"accept","findings":[{{"symbol":"HALF","points":9}}],"edits":[{first},{second}]}}"#
        )
    };
    let wants = &["edit.headers", "edit.attachments", "edit.body"];
    vec![
        mounted(&edits(r#"{"edit":"add-header","name":"X","value":"a\r\nBcc: eve@example.org"}"#), wants),
        mounted(&edits(r#"{"edit":"add-header","name":"X\r\nBcc","value":"eve@example.org"}"#), wants),
        mounted(&edits(r#"{"edit":"remove-header","name":"From"}"#), wants),
        mounted(&edits(r#"{"edit":"set-header","name":"Message-ID","value":"<x@y>"}"#), wants),
        mounted(&edits(r#"{"edit":"remove-part","part":999}"#), wants),
        // Allowed, and no message.
        mounted(&edits(r#"{"edit":"set-header","name":"Reply-To","value":"no address"}"#), wants),
        mounted(
            &edits(r#"{"edit":"add-attachment","filename":"a","contentType":"no type","content":""}"#),
            wants,
        ),
        mounted(r#"{"verdict":"accept","findings":[{"symbol":"lower","points":9}]}"#, wants),
        mounted("nonsense", wants),
        mounted_with(&core_door("unreachable", ""), &Grants::by_name()),
    ]
}

#[test]
fn a_message_is_never_half_changed() {
    let untouched = raw(&pipeline(Vec::new()).prepare(&draft(), &env()));
    for (policy, stop, exit) in [
        (OnError::Hold, Some(Stop::PluginFailed), Some(3)),
        (OnError::Skip, None, None),
        (OnError::Reject, Some(Stop::Rejected), Some(1)),
    ] {
        for (index, mounted) in failing().into_iter().enumerate() {
            let report = pipeline(vec![mounted.on_error(policy)]).prepare(&draft(), &env());
            assert_eq!(report.stop, stop, "{index} {policy:?}");
            assert_eq!(report.stop.map(Stop::exit_status), exit);
            assert_eq!(raw(&report), untouched, "{index} {policy:?}");
            assert!(report.tags.is_empty(), "{index} {policy:?}");
            assert_eq!(report.prepared.as_ref().unwrap().score.score, 0, "{index} {policy:?}");
            assert!(!report.plugins[0].errors.is_empty(), "{index} {policy:?}");
            let told = if policy == OnError::Skip { &report.alerts } else { &report.errors };
            assert!(!told.is_empty() && told[0].to_string().contains("plugin"), "{index}: {told:?}");
            assert_eq!(report.deliverable().is_some(), policy == OnError::Skip);
        }
    }
}

#[test]
fn after_a_plugin_that_is_skipped_the_next_has_its_turn() {
    let broken = mounted("nonsense", &[]).on_error(OnError::Skip);
    let report =
        pipeline(vec![broken, mounted(&set_subject("fine"), &["edit.headers"])]).prepare(&draft(), &env());
    assert_eq!(codes(&report.alerts), ["plugin-skipped"]);
    assert!(raw(&report).contains("Subject: fine\r\n"));
}

#[test]
fn a_plugin_that_fails_again_and_again_is_suspended() {
    let pipeline = pipeline(vec![mounted("nonsense", &[]).on_error(OnError::Skip)]);
    let mut alarms = 0;
    for round in 1..=Circuit::LIMIT + 3 {
        let report = pipeline.prepare(&draft(), &env());
        alarms += codes(&report.alerts).iter().filter(|code| **code == "plugin-suspended").count();
        assert_eq!(report.plugins.len(), usize::from(round <= Circuit::LIMIT), "{round}");
        assert!(report.deliverable().is_some());
    }
    assert_eq!(alarms, 1);
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("operator-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

#[test]
fn the_operators_file_is_locked_before_it_counts() {
    let folder = Folder::new("lock");
    folder.write("footer.wasm", guest("footer"));
    let text = r#"
        [[plugin]]
        file = "footer.wasm"
        grants = ["edit.body", "edit.headers"]
        on-error = "skip"
        settings = { text = "Acme" }
        limits = { deadline-ms = 500, memory-mib = 8 }
    "#;
    let operator = Operator::read(&folder.write("plugins.toml", text)).unwrap();
    assert_eq!(codes(&operator.mount(host()).unwrap_err()), ["plugin-lock-missing"]);
    assert_eq!(operator.lock(host()).unwrap(), folder.0.join(LOCK_FILE));
    let mounted = operator.mount(host()).unwrap();
    assert_eq!((mounted[0].on_error, mounted[0].plugin.limits().memory), (OnError::Skip, 8 << 20));
    let report = pipeline(mounted).prepare(&draft(), &env());
    assert!(raw(&report).contains("hello\r\n\r\nAcme"), "{}", raw(&report));

    let other = text.replace("[\"edit.body\", \"edit.headers\"]", "[\"edit.body\"]");
    let operator = Operator::read(&folder.write("plugins.toml", other)).unwrap();
    let problem = operator.mount(host()).unwrap_err();
    assert!(problem[0].to_string().contains("its grants changed"), "{problem:?}");

    let operator = Operator::read(&folder.write("plugins.toml", text)).unwrap();
    folder.write("footer.wasm", wanting(&guest("footer"), &[]));
    assert_eq!(codes(&operator.mount(host()).unwrap_err()), ["plugin-lock-differs"]);

    let unwanted = text.replace("edit.headers", "edit.from");
    folder.write("footer.wasm", guest("footer"));
    let operator = Operator::read(&folder.write("plugins.toml", unwanted)).unwrap();
    assert_eq!(codes(&operator.lock(host()).unwrap_err()), ["plugin-grant-unwanted"]);
}

#[test]
fn mistakes_in_the_operators_file_are_named() {
    let folder = Folder::new("mistakes");
    for (text, expected) in [
        ("[[plugin]]\nfile = 1", "plugin-config-invalid"),
        ("[[plugin]]\nfile = \"x\"\nonerror = \"skip\"", "unknown field `onerror`"),
        ("[[plugin]]\nfile = \"x\"\non-error = \"retry\"", "unknown variant `retry`"),
        ("[[plugin]]\nfile = \"x\"\ngrants = [\"edit.all\"]", "plugin-capability-unknown"),
        ("[[plugin]", "line 1"),
        ("[[plugin]]\nfile = \"x\"\nlimits = { stack = 1 }", "unknown field `stack`"),
    ] {
        let problem = Operator::read(&folder.write("plugins.toml", text)).unwrap_err().to_string();
        assert!(problem.contains(expected), "{problem}");
    }
    assert_eq!(Operator::read(&folder.0.join("none.toml")).unwrap_err().code(), "plugin-config-invalid");
}
