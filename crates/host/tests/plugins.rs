//! Plugins in the host: the samples do their work, and nothing a hostile guest does gets out of its own
//! check. The guests are built by `cargo xtask plugins`.

#![allow(
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "tests; timings are for information"
)]

mod plugin_support;

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::plugin::{Edit, Grants, Input, Verdict, check_outcome};
use mailwright::score::score;
use mailwright_host::plugin::{CheckFailure, Checked, PluginHost};

use plugin_support::{
    check, componentize, env, envelope, guest, host, host_with, hostile, letter, load, load_wat, plugin,
    subject_only, view,
};

fn rejection(checked: &Checked) -> (&str, Option<&str>) {
    match &checked.outcome.verdict {
        Verdict::Reject(refusal) => (&refusal.reason, refusal.enhanced.as_deref()),
        other => panic!("not a rejection: {other:?}"),
    }
}

fn symbols(checked: &Checked) -> Vec<(&str, Option<u32>, &str)> {
    let findings = checked.outcome.findings.iter();
    findings.map(|it| (it.symbol.as_str(), it.part, it.detail.as_str())).collect()
}

fn tags(checked: &Checked) -> Vec<&str> {
    let tags = checked.outcome.edits.iter().map(|edit| match edit {
        Edit::AddTag { tag } => tag.as_str(),
        other => panic!("not a tag: {other:?}"),
    });
    tags.collect()
}

fn code(failure: &CheckFailure) -> &str {
    failure.diagnostic.code()
}

/// The English text of a failure with its code, as the command line prints it.
fn text(failure: &CheckFailure) -> String {
    failure.diagnostic.to_string()
}

#[test]
fn samples_describe_themselves() {
    let plugin = plugin("denied-domains");
    assert_eq!((plugin.name(), plugin.version(), plugin.interface()), ("denied-domains", "0.1.0", "0.1.0"));
    let description = plugin.description();
    assert_eq!(description.symbols[0].name, "DENIED_LINK_DOMAIN");
    assert_eq!(description.settings[0].key, "domains");
    assert!(description.settings[0].fallback.as_deref().unwrap().contains("malware.example"));
}

#[test]
fn denied_domains_rejects_links_in_text_and_html() {
    let plugin = plugin("denied-domains");
    let message = letter(
        "Subject: =?utf-8?B?5L2g5aW9?=\n",
        "请看 https://cdn.malware.example/x 谢谢",
        "<p>hi <a href=\"https&colon;//PHISHING.example/\">here</a></p>",
    );
    let checked = check(&plugin, &message, &[]).unwrap();
    let (text, status) = rejection(&checked);
    assert!(text.contains("malware.example"), "{text}");
    assert_eq!(status, Some("5.7.1"));
    let expected = [
        ("DENIED_LINK_DOMAIN", Some(1), "malware.example"),
        ("DENIED_LINK_DOMAIN", Some(2), "phishing.example"),
    ];
    assert_eq!(symbols(&checked), expected);
    assert!(checked.outcome.edits.is_empty());
}

#[test]
fn denied_domains_rejects_senders() {
    let plugin = plugin("denied-domains");
    let settings = [("domains", "evil.test, 坏人.test".into())];
    for header in
        ["Reply-To: <x@mail.evil.test>", "Sender: X <x@EVIL.test>", "Reply-To: x@xn--ls8h.evil.test"]
    {
        let checked = check(&plugin, &letter(&format!("{header}\n"), "hello", "hello"), &settings).unwrap();
        rejection(&checked);
        assert_eq!(symbols(&checked), [("DENIED_SENDER_DOMAIN", None, "evil.test")], "{header}");
    }
}

#[test]
fn denied_domains_accepts_everything_else() {
    let plugin = plugin("denied-domains");
    let message =
        letter("", "see https://example.org/malware.example", "<a href=\"https://notmalware.example\">");
    let checked = check(&plugin, &message, &[]).unwrap();
    assert_eq!(checked.outcome.verdict, Verdict::Accept);
    assert!(checked.outcome.findings.is_empty() && checked.outcome.edits.is_empty());

    let listed = letter("", "https://malware.example/", "");
    let other = check(&plugin, &listed, &[("domains", "elsewhere.test".into())]).unwrap();
    assert_eq!(other.outcome.verdict, Verdict::Accept);
}

#[test]
fn denied_domains_names_a_wrong_setting() {
    let failure = check(&plugin("denied-domains"), &subject_only("hi"), &[("domains", "xn--a.test".into())]);
    let failure = failure.unwrap_err();
    assert_eq!(code(&failure), "plugin-failed");
    assert!(text(&failure).contains("(config): “xn--a.test”"), "{failure:?}");
}

#[test]
fn footer_returns_edits() {
    let plugin = plugin("footer");
    let checked = check(&plugin, &letter("", "hello", "<p>hello</p>"), &[]).unwrap();
    assert_eq!(checked.outcome.verdict, Verdict::Accept);
    let [Edit::AddFooter { text, html: None }, mark] = &checked.outcome.edits[..] else {
        panic!("{:?}", checked.outcome.edits);
    };
    assert!(text.contains("sent with mailwright") && text.contains("由 mailwright 发送"));
    assert_eq!(*mark, Edit::SetHeader { name: "X-Mailwright-Footer".into(), value: "0.1.0".into() });

    let settings = [("text", "-- \nAcme".into()), ("html", "<p>Acme</p>".into())];
    let checked = check(&plugin, &subject_only("hi"), &settings).unwrap();
    let footer = Edit::AddFooter { text: "-- \nAcme".into(), html: Some("<p>Acme</p>".into()) };
    assert_eq!(checked.outcome.edits[0], footer);
}

#[test]
fn footer_is_added_once() {
    let message = letter("x-mailwright-footer: 0.1.0\n", "hello", "hello");
    let checked = check(&plugin("footer"), &message, &[]).unwrap();
    assert_eq!(checked.outcome.verdict, Verdict::Accept);
    assert!(checked.outcome.edits.is_empty());
}

#[test]
fn guests_that_stop_are_diagnosed() {
    for (subject, code_of, words) in [
        ("trap", "plugin-trapped", "wasm `unreachable` instruction executed"),
        ("panic", "plugin-trapped", "the guest gives up on purpose"),
        ("recursion", "plugin-trapped", "out of bounds memory access"),
        ("memory-bomb", "plugin-memory", "more than the 64 MiB of memory"),
        ("huge-return", "plugin-result-too-large", "more than the 4 MiB it may"),
        ("many-edits", "plugin-result-too-large", "more than the 1000 edits it may"),
        ("fail", "plugin-failed", "failed (internal): out of ideas"),
    ] {
        let failure = hostile(host(), subject).unwrap_err();
        assert_eq!(code(&failure), code_of, "{subject}: {failure:?}");
        let text = text(&failure);
        assert!(text.contains("hostile") && text.contains(words), "{subject}: {text}");
        assert!(failure.diagnostic.message(Lang::ZhCn).contains("hostile"), "{subject}");
        assert!(!text.contains('\n') && !text.contains("0x"), "{subject}: {text}");
        // Whatever happened, the next check of the same plugin is not concerned.
        assert_eq!(hostile(host(), "accept").unwrap().outcome.verdict, Verdict::Accept, "after {subject}");
    }
}

#[test]
fn a_loop_ends_at_the_deadline() {
    let host = host_with(|limits| limits.deadline = Duration::from_millis(100));
    let failure = hostile(&host, "loop").unwrap_err();
    assert_eq!(code(&failure), "plugin-timeout");
    assert!(text(&failure).contains("hostile did not finish within 100 ms"), "{failure:?}");
    assert!(failure.elapsed >= Duration::from_millis(100), "{:?}", failure.elapsed);
    println!("loop stopped after {:?} of 100 ms", failure.elapsed);
    assert_eq!(hostile(&host, "accept").unwrap().outcome.verdict, Verdict::Accept);
}

#[test]
fn a_time_out_does_not_touch_a_neighbour() {
    let host = host_with(|limits| limits.deadline = Duration::from_millis(400));
    let plugin = load(&host, "hostile");
    let start = Barrier::new(2);
    thread::scope(|scope| {
        let early = scope.spawn(|| {
            start.wait();
            check(&plugin, &subject_only("loop"), &[])
        });
        start.wait();
        thread::sleep(Duration::from_millis(200));
        // Runs across the moment at which the first one is stopped, and for as long as the first one did.
        let late = check(&plugin, &subject_only("loop"), &[]).unwrap_err();
        let early = early.join().unwrap().unwrap_err();
        assert_eq!((code(&early), code(&late)), ("plugin-timeout", "plugin-timeout"));
        assert!(late.elapsed >= Duration::from_millis(400), "stopped too early: {:?}", late.elapsed);
    });
}

#[test]
fn a_hostile_neighbour_does_not_stop_good_checks() {
    let host = host_with(|limits| limits.deadline = Duration::from_millis(150));
    let (bad, good) = (load(&host, "hostile"), load(&host, "footer"));
    thread::scope(|scope| {
        let loops = scope.spawn(|| {
            for subject in ["loop", "trap", "memory-bomb", "loop"] {
                check(&bad, &subject_only(subject), &[]).unwrap_err();
            }
        });
        while !loops.is_finished() {
            assert_eq!(check(&good, &subject_only("hi"), &[]).unwrap().outcome.edits.len(), 2);
        }
    });
}

#[test]
fn every_check_is_on_a_fresh_instance() {
    let plugin = plugin("hostile");
    for _ in 0..3 {
        let checked = check(&plugin, &subject_only("counter"), &[]).unwrap();
        assert_eq!(checked.outcome.findings[0].points, 1);
    }
}

#[test]
fn verdicts_and_edits_arrive_as_they_are() {
    let verdict = |subject| hostile(host(), subject).unwrap().outcome.verdict;
    assert!(matches!(verdict("tempfail"), Verdict::Tempfail(why)
        if why.reason == "come back later" && why.code == Some(451) && why.enhanced.as_deref() == Some("4.7.1")));
    assert!(matches!(verdict("reject"), Verdict::Reject(why) if why.enhanced.as_deref() == Some("5.7.1")));
    assert_eq!(verdict("quarantine"), Verdict::Quarantine { reason: "to be looked at".into() });

    // Whether an edit is allowed is for core to say.
    let edits = |subject| hostile(host(), subject).unwrap().outcome.edits;
    let injected = Edit::AddHeader { name: "X-Note".into(), value: "one\r\nBcc: victim@example.org".into() };
    assert_eq!(edits("bad-header"), [injected]);
    assert_eq!(edits("remove-from"), [Edit::RemoveHeader { name: "From".into() }]);
    let attached = edits("big-attachment");
    assert!(matches!(&attached[..], [Edit::AddAttachment { content, .. }] if content.len() == 1 << 20));
    let outcome = hostile(host(), "bad-symbol").unwrap().outcome;
    assert_eq!(check_outcome("hostile", &outcome).unwrap_err().code(), "plugin-outcome-invalid");
}

#[test]
fn guests_read_the_message_and_its_settings() {
    let settings = [("limit", "-12".into()), ("strict", true.to_string().as_str().into())];
    let checked = check(&plugin("hostile"), &subject_only("config"), &settings).unwrap();
    let expected =
        ["greeting=Some(\"hello\")", "limit=Some(-12)", "strict=Some(true)", "missing=None", "ada", "bo"];
    assert_eq!(tags(&checked), expected);

    let message = letter("Subject: read\nX-Note: =?utf-8?Q?gr=C3=BC=C3=9Fe?=\n", "text", "<p>html</p>");
    let checked = check(&plugin("hostile"), &message, &[]).unwrap();
    let expected = [
        "ada@example.org > bo@example.net,cy@example.net",
        "From: Ada <ada@example.org>",
        "Subject: read",
        "X-Note: grüße",
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=b",
        "0 PartRole::Container multipart/alternative Err(\"not-text\") Ok([])",
        "1 PartRole::Text text/plain Ok(\"text\") Ok([101, 120, 116])",
        "2 PartRole::Html text/html Ok(\"<p>html</p>\") Ok([112, 62, 104])",
    ];
    let tags = tags(&checked);
    assert_eq!(tags[..expected.len()], expected);
    assert_eq!(tags.last(), Some(&"true"));
}

#[test]
fn reading_is_limited() {
    let host = host_with(|limits| limits.read = 3);
    let checked = check(&load(&host, "hostile"), &subject_only("read"), &[]).unwrap();
    assert!(tags(&checked).contains(&"0 PartRole::Text text/plain Err(\"too-large\") Ok([101, 108, 108])"));
}

#[test]
fn logs_are_limited_and_panics_are_in_them() {
    let log = hostile(host(), "log-flood").unwrap().log;
    assert_eq!(log[0], "info: the first line");
    assert!(log.iter().map(String::len).sum::<usize>() <= 64 << 10);
    assert!(log.last().unwrap().ends_with("more lines were dropped by the host"));

    let log = hostile(host(), "panic").unwrap_err().log;
    assert!(log[0].starts_with("error: panicked at") && log[0].contains("gives up on purpose"), "{log:?}");
}

#[test]
fn too_many_checks_at_once_are_busy() {
    let host = host_with(|limits| limits.instances = 1);
    let plugin = load(&host, "hostile");
    let start = Barrier::new(2);
    let looping = || {
        start.wait();
        check(&plugin, &subject_only("loop"), &[]).unwrap_err()
    };
    let failures = thread::scope(|scope| {
        let both = [scope.spawn(looping), scope.spawn(looping)];
        both.map(|check| check.join().unwrap())
    });
    let mut codes = failures.each_ref().map(code);
    codes.sort_unstable();
    assert_eq!(codes, ["plugin-busy", "plugin-timeout"]);
    assert!(check(&plugin, &subject_only("accept"), &[]).is_ok());
}

#[test]
fn settings_are_checked_against_the_description() {
    let given = [("limit", "many"), ("colour", "red")].map(|(key, value)| (key.to_owned(), value.into()));
    let problems = plugin("hostile").settings(given.into()).unwrap_err();
    let codes: Vec<_> = problems.iter().map(Diagnostic::code).collect();
    assert_eq!(codes, ["plugin-setting-invalid", "plugin-setting-unknown"]);
    assert!(problems[1].hint(Lang::En).contains("greeting, limit, strict, names"));
}

fn refused(bytes: &[u8]) -> String {
    host().load("file.wasm", bytes).unwrap_err().to_string()
}

#[test]
fn files_that_are_not_components_are_refused() {
    let footer = guest("footer");
    let module = wat::parse_str("(module)").unwrap();
    let unfinished = r#"(module (func (export "mailwright:plugin/filter@0.1.0#check")))"#;
    let unfinished = wat::parse_str(unfinished).unwrap();
    let mut flipped = footer.clone();
    let middle = footer.len() / 2;
    flipped[middle..middle + 40].iter_mut().for_each(|byte| *byte = !*byte);
    for (bytes, expected) in [
        (&b""[..], "error[plugin-not-wasm]: file.wasm is empty"),
        (b"hello", "error[plugin-not-wasm]: file.wasm is not a WebAssembly file"),
        (b"(module)", "error[plugin-not-wasm]: file.wasm is WebAssembly in its text form"),
        (&footer[..3], "error[plugin-not-wasm]"),
        (&footer[..7], "error[plugin-invalid]"),
        (&footer[..8], "error[plugin-export-missing]"),
        (&footer[..footer.len() / 2], "error[plugin-invalid]"),
        (&footer[..footer.len() - 1], "error[plugin-invalid]"),
        (&flipped, "error[plugin-invalid]"),
        (
            &module,
            "error[plugin-export-missing]: file.wasm is not a mailwright plugin: it does not export mw_abi",
        ),
        (&unfinished, "error[plugin-not-component]"),
    ] {
        let problem = refused(bytes);
        assert!(problem.starts_with(expected), "{expected}: {problem}");
        assert!(!problem.contains('\n'), "{problem}");
    }
}

#[test]
fn large_files_are_refused_before_they_are_looked_at() {
    let host = host_with(|limits| limits.file = 1000);
    let problem = host.load("file.wasm", &guest("footer")).unwrap_err();
    assert_eq!(problem.code(), "plugin-file-too-large");
}

const HTTP: &str = r#"(import "wasi:http/handler@0.2.0" (instance (export "now" (func (result u64)))))"#;

#[test]
fn unknown_imports_are_named() {
    let problem = load_wat(host(), &format!("(component {HTTP})")).unwrap_err();
    let expected = "error[plugin-import-unknown]: the plugin guest.wasm asks for wasi:http/handler@0.2.0";
    assert!(problem.starts_with(expected), "{problem}");
}

#[test]
fn other_versions_are_named() {
    let newer = r#"(instance $none) (export "mailwright:plugin/filter@0.2.0" (instance $none))"#;
    let problem = load_wat(host(), &format!("(component {HTTP} {newer})")).unwrap_err();
    let expected = "error[plugin-version]: the plugin guest.wasm is built for version 0.2.0 of the interface; \
        this host speaks 0.1.0";
    assert_eq!(problem, expected);
}

#[test]
fn components_that_are_something_else_are_refused() {
    let problem = load_wat(host(), "(component)").unwrap_err();
    assert!(problem.contains("does not export mailwright:plugin/filter@0.1.0"), "{problem}");

    // The right name, and nothing of what it promises.
    let hollow = r#"(component (instance $none) (export "mailwright:plugin/filter@0.1.0" (instance $none)))"#;
    let problem = load_wat(host(), hollow).unwrap_err();
    assert!(problem.starts_with("error[plugin-invalid]"), "{problem}");
}

/// A guest in the text format: `more` beside the exports that the interface asks for.
fn crafted(more: &str) -> Vec<u8> {
    componentize(&format!(
        r#"(module
            (memory (export "memory") 1)
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
            (func (export "mailwright:plugin/filter@0.1.0#describe") (result i32) (i32.const 1024))
            (func (export "mailwright:plugin/filter@0.1.0#check") (param i32) (result i32) unreachable)
            {more})"#
    ))
}

fn load_error(host: &PluginHost, bytes: &[u8]) -> String {
    host.load("guest.wasm", bytes).unwrap_err().to_string()
}

#[test]
fn memory_is_summed_over_all_memories() {
    let described = load_error(host(), &crafted("(memory 100) (memory 100)"));
    assert!(described.starts_with("error[plugin-description-invalid]"), "{described}");

    let each_fits = crafted("(memory 480) (memory 480) (memory 480)");
    let problem = load_error(host(), &each_fits);
    assert!(problem.starts_with("error[plugin-memory]: the plugin guest.wasm wants more than"), "{problem}");
    let problem = load_error(host(), &crafted("(memory 65536)"));
    assert!(problem.starts_with("error[plugin-memory]"), "{problem}");

    let generous = host_with(|limits| limits.memory = 128 << 20);
    let problem = load_error(&generous, &each_fits);
    assert!(problem.starts_with("error[plugin-description-invalid]"), "{problem}");
}

#[test]
fn loading_is_held_to_the_limits_too() {
    let host = host_with(|limits| limits.deadline = Duration::from_millis(50));
    for (more, expected) in [
        ("(func $f (loop (br 0))) (start $f)", "error[plugin-timeout]: the plugin guest.wasm did not finish"),
        ("(func $f unreachable) (start $f)", "error[plugin-trapped]"),
        (
            "(func $f (call $f)) (start $f)",
            "error[plugin-trapped]: the plugin guest.wasm crashed: call stack exhausted",
        ),
        ("(table 10000000 funcref)", "error[plugin-"),
        ("(memory i64 1)", "error[plugin-invalid]"),
        ("(memory 1 1 shared)", "error[plugin-invalid]"),
        // Offset and length of the name: far outside of the memory.
        (r#"(data (i32.const 1024) "\ff\ff\ff\7f\ff\ff\ff\7f")"#, "error[plugin-"),
        (
            r#"(data (i32.const 1024) "\00\08\00\00\02\00\00\00") (data (i32.const 2048) "\ff\ff")"#,
            "error[plugin-result-invalid]",
        ),
    ] {
        let problem = load_error(&host, &crafted(more));
        assert!(problem.starts_with(expected), "{more}: {problem}");
        assert!(!problem.contains('\n'), "{more}: {problem}");
    }
}

#[test]
fn timings_for_information() {
    const ROUNDS: u32 = 500;
    let text = "The quick brown fox reads https://example.org/news every day. ".repeat(800);
    let long = letter("Subject: hi\n", &text, "<p>hi</p>");
    let short = subject_only("hi");
    for (name, message) in
        [("footer", &short), ("footer", &long), ("denied-domains", &short), ("denied-domains", &long)]
    {
        let plugin = plugin(name);
        let settings = plugin.settings(std::collections::BTreeMap::new()).unwrap();
        let (view, envelope, grants) = (view(message), envelope(), Grants::by_name());
        let score = Arc::new(score(&view));
        let input =
            Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants: &grants };
        let mut times: Vec<_> = (0..ROUNDS).map(|_| plugin.check(&input, &env()).unwrap().elapsed).collect();
        times.sort_unstable();
        let middle = times[times.len() / 2];
        println!("{name}, {} bytes: least {:?}, median {middle:?}", message.len(), times[0]);
    }
}
