//! Bad input: one clear message that names the place and the remedy, the right exit status, and nothing
//! left behind.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::Path;

use mailwright_e2e::{Ran, folder, mailwright, plugin, run};

/// Each file in `folder`, so that a test can say that there is nothing new.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn refused(ran: &Ran, status: i32, texts: &[&str]) {
    let printed = format!("{}{}", ran.text(), ran.stderr);
    assert_eq!(ran.status, status, "{printed}");
    for text in texts {
        assert!(printed.contains(text), "“{text}” is not in:\n{printed}");
    }
    assert!(!ran.stderr.contains("panicked"), "{printed}");
}

/// `send` of a draft that is not sent: status, texts, and no trace of a message.
fn send_refuses(draft: &str, more: &[&str], status: i32, texts: &[&str]) {
    let here = folder();
    fs::write(here.path().join("draft.json"), draft).unwrap();
    let ran = run(here.path(), &[&["send", "draft.json", "--format", "pretty"], more].concat());
    refused(&ran, status, texts);
    assert_eq!(names(here.path()), ["draft.json"], "{}", ran.text());
}

const GOOD: &str = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "accept", "text": "T"}"#;

#[test]
fn unknown_fields() {
    let draft = r#"{"from": "a@example.org", "to": "b@example.org", "subjct": "S", "text": "T"}"#;
    send_refuses(draft, &[], 1, &["unknown-field", "subjct", "did you mean \"subject\"?"]);
}

#[test]
fn line_breaks_in_any_string() {
    let template = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S", "text": "T", FIELD}"#;
    for (field, place) in [
        (r#""subject": "a\r\nBcc: e@example.org""#, "subject"),
        (r#""to": "b@example.org\r\nBcc: e@example.org""#, "to"),
        (r#""cc": [{"name": "a\nb", "address": "c@example.org"}]"#, "cc[0].name"),
        (r#""headers": {"X-A": "1\r\nX-B: 2"}"#, "headers.X-A"),
        (r#""messageId": "<a@b>\r\nX: 1""#, "messageId"),
        (r#""attachments": [{"filename": "a\r\nb", "content": "x"}]"#, "attachments[0].filename"),
        (
            r#""attachments": [{"filename": "a", "content": "x", "contentType": "a/b\r\nX: 1"}]"#,
            "attachments[0].contentType",
        ),
    ] {
        let key = field.split(':').next().unwrap();
        let draft = template.replace("FIELD", field);
        // The field under test replaces the good one of the same name.
        let draft = if key == "\"subject\"" { draft.replace(r#""subject": "S", "#, "") } else { draft };
        let draft = if key == "\"to\"" { draft.replace(r#""to": "b@example.org", "#, "") } else { draft };
        send_refuses(&draft, &[], 1, &["error[", place, "→"]);
    }
}

#[test]
fn invalid_addresses() {
    let draft = r#"{"from": "a@example.org", "to": ["b@example.org", "bob"], "subject": "S", "text": "T"}"#;
    send_refuses(draft, &[], 1, &["address-without-at", "to[1]", "“bob” has no “@”", "name@example.org"]);
}

#[test]
fn missing_and_unreadable_files() {
    let here = folder();
    refused(&run(here.path(), &["send", "nothing.md"]), 2, &["nothing.md", "no such file"]);
    refused(&run(here.path(), &["compose", "nothing.json"]), 2, &["nothing.json"]);
    fs::write(here.path().join("draft.txt"), "x").unwrap();
    refused(&run(here.path(), &["lint", "draft.txt"]), 2, &["neither a draft nor a message"]);
    fs::write(here.path().join("bytes.md"), b"\xff\xfe").unwrap();
    refused(&run(here.path(), &["lint", "bytes.md"]), 2, &["not UTF-8"]);
    fs::write(here.path().join("bad.json"), "{oops").unwrap();
    refused(&run(here.path(), &["send", "bad.json"]), 2, &["draft-syntax", "line 1"]);
    refused(&run(here.path(), &["send"]), 2, &["draft-missing", "--from"]);
    fs::write(here.path().join("good.json"), GOOD).unwrap();
    refused(&run(here.path(), &["send", "good.json", "--to", "x@example.org"]), 2, &["good.json"]);
    refused(&run(here.path(), &["send", "good.json", "--attach", "x"]), 2, &["error["]);
}

#[test]
fn findings_name_file_and_line() {
    let here = folder();
    fs::write(here.path().join("good.json"), GOOD).unwrap();
    fs::write(here.path().join("bad.json"), "{\n \"from\": \"bob\",\n \"to\": \"b@example.org\"\n}").unwrap();
    fs::write(here.path().join("syntax.json"), "{\n  oops\n}").unwrap();
    let send = run(here.path(), &["send", "bad.json", "good.json", "--format", "pretty"]);
    refused(&send, 1, &["address-without-at] bad.json:2:2 from", "delivered 1/1"]);
    let lint = run(here.path(), &["lint", "syntax.json", "missing.json", "bad.json", "--format", "pretty"]);
    refused(&lint, 2, &["draft-syntax] syntax.json:2:3", "missing.json", "bad.json:2:2"]);
    refused(&run(here.path(), &["score", "good.json", "bad.json"]), 1, &["bad.json:2:2"]);
}

#[test]
fn compose_leaves_no_partial_output() {
    let here = folder();
    fs::write(here.path().join("draft.json"), r#"{"to": "bob"}"#).unwrap();
    refused(&run(here.path(), &["compose", "draft.json", "-o", "a.eml"]), 1, &["from-missing"]);
    assert_eq!(names(here.path()), ["draft.json"]);
    fs::write(here.path().join("good.json"), GOOD).unwrap();
    refused(&run(here.path(), &["compose", "good.json", "-o", "missing/a.eml"]), 2, &["missing/a.eml"]);
}

#[test]
fn attachments_outside_of_the_folder() {
    let draft = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S", "text": "T", "attachments": [{"path": "/etc/passwd"}]}"#;
    send_refuses(draft, &[], 2, &["attachment-outside", "attachments[0].path", "--allow-path"]);
    let missing = draft.replace("/etc/passwd", "nothing.pdf");
    send_refuses(&missing, &[], 2, &["attachments[0].path", "no such file"]);
}

#[test]
fn contents_outside_of_the_folder() {
    let draft = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S", FIELD}"#;
    for (field, at) in [
        (r#""text": {"path": "/etc/passwd"}"#, "text.path"),
        (r#""html": {"path": "../../../../../../etc/passwd"}"#, "html.path"),
        (r#""amp": {"content": "x", "path": "/etc/passwd"}"#, "amp.path"),
        (r#""watchHtml": {"path": "/etc/passwd", "encoding": "base64"}"#, "watchHtml.path"),
        (r#""icalEvent": {"path": "/etc/passwd"}"#, "icalEvent.path"),
        (r#""alternatives": [{"path": "draft.json"}, {"path": "/etc/passwd"}]"#, "alternatives[1].path"),
        (r#""raw": {"path": "/etc/passwd"}"#, "raw.path"),
    ] {
        let draft = draft.replace("FIELD", field);
        send_refuses(&draft, &[], 2, &["attachment-outside", at, "--allow-path"]);
    }
    // What is wrong with the form is told first, and a URL is never fetched.
    let draft = draft.replace("FIELD", r#""text": {"path": "/etc/passwd"}, "htlm": "x", "txt": 1"#);
    send_refuses(&draft, &[], 1, &["unknown-field", "htlm", "txt"]);
    let draft = GOOD.replace(r#""T""#, r#"{"href": "http://169.254.169.254/"}"#);
    send_refuses(&draft, &[], 1, &["content-needs-resolver", "text.href"]);
    let draft = GOOD.replace(r#""T""#, r#"{"path": "draft.json", "path": "draft.json"}"#);
    send_refuses(&draft, &[], 1, &["duplicate-field", "text.path"]);
}

#[test]
fn bodies_that_are_no_text() {
    let here = folder();
    fs::write(here.path().join("body.html"), b"\xff\xfe").unwrap();
    fs::write(here.path().join("draft.json"), GOOD.replace(r#""T""#, r#"{"path": "body.html"}"#)).unwrap();
    refused(&run(here.path(), &["compose", "draft.json"]), 1, &["text-not-utf8", "draft.json:1:"]);
    refused(&run(here.path(), &["lint", "draft.json", "--format", "pretty"]), 1, &["text-not-utf8"]);
}

#[test]
fn values_of_the_environment() {
    let here = folder();
    fs::write(here.path().join("draft.json"), GOOD).unwrap();
    let seed = ["--seed", "000102030405060708090a0b0c0d0e0f"];
    let several = [&["send", "draft.json", "draft.json"][..], &seed].concat();
    refused(&run(here.path(), &several), 2, &["seed-for-several"]);
    send_refuses(GOOD, &["--now", "yesterday"], 2, &["date-invalid", "--now"]);
    send_refuses(GOOD, &["--seed", "1234"], 2, &["env-invalid", "32 hex digits"]);
    send_refuses(GOOD, &["--message-id-domain", "a b"], 2, &["domain-invalid", "--message-id-domain"]);
}

#[test]
fn transports_that_cannot_be() {
    for (url, text) in [
        ("ftp://example.org", "transport-url-invalid"),
        ("smtp://user:hunter2@localhost", "password-in-url"),
        ("smtp://example.org?tls=none", "plaintext-refused"),
        ("smtp://localhost:0", "transport-url-invalid"),
    ] {
        let here = folder();
        fs::write(here.path().join("draft.json"), GOOD).unwrap();
        let ran = run(here.path(), &["send", "draft.json", "--transport", url]);
        refused(&ran, 2, &[text]);
        assert!(!ran.stderr.contains("hunter2"), "{}", ran.stderr);
    }
}

#[test]
fn plugins_that_cannot_be_loaded() {
    let files = folder();
    let wasm = fs::read(plugin("footer")).unwrap();
    for (name, bytes) in [
        ("text", &b"(component)"[..]),
        ("empty", b""),
        ("truncated", &wasm[..wasm.len() / 2]),
        ("core module", b"\0asm\x01\0\0\0"),
    ] {
        let path = files.path().join("plugin.wasm");
        fs::write(&path, bytes).unwrap();
        send_refuses(
            GOOD,
            &["--plugin", path.to_str().unwrap()],
            2,
            &["error[plugin-", "plugin.wasm", name.get(..0).unwrap()],
        );
    }
    send_refuses(GOOD, &["--plugin", "nothing.wasm"], 2, &["nothing.wasm", "no such file"]);
    let footer = plugin("footer");
    send_refuses(GOOD, &["--plugin", footer.to_str().unwrap(), "--set", "footer.nothing=1"], 2, &["nothing"]);
    send_refuses(
        GOOD,
        &["--plugin", footer.to_str().unwrap(), "--set", "other.text=1"],
        2,
        &["setting-invalid"],
    );
}

#[test]
fn plugins_that_fail_while_running() {
    let hostile = plugin("hostile");
    for (behaviour, status, code) in [
        ("loop", 3, "plugin-timeout"),
        ("trap", 3, "plugin-trapped"),
        ("panic", 3, "plugin-trapped"),
        ("memory-bomb", 3, "plugin-memory"),
        ("fail", 3, "plugin-failed"),
        ("bad-header", 3, "edit-refused"),
        ("remove-from", 3, "edit-refused"),
        ("bad-symbol", 3, "plugin-outcome-invalid"),
        ("tempfail", 3, "plugin-deferred"),
        ("quarantine", 1, "plugin-quarantined"),
    ] {
        let draft = GOOD.replace("accept", behaviour);
        send_refuses(
            &draft,
            &["--plugin", hostile.to_str().unwrap()],
            status,
            &[code, "hostile", "not sent"],
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let here = folder();
    fs::write(here.path().join("draft.json"), GOOD).unwrap();
    let mut command = mailwright(here.path());
    let mut child = command
        .args(["compose", "draft.json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[cfg(unix)]
#[test]
fn attachments_that_are_no_files() {
    let here = folder();
    let made = std::process::Command::new("mkfifo").arg(here.path().join("pipe")).status().unwrap();
    assert!(made.success());
    let draft = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S", "text": "T", "attachments": [{"path": "pipe"}]}"#;
    fs::write(here.path().join("draft.json"), draft).unwrap();
    refused(&run(here.path(), &["compose", "draft.json"]), 2, &["not-a-file", "attachments[0].path"]);
    fs::write(here.path().join("good.json"), GOOD).unwrap();
    let attach = [
        "send",
        "--from",
        "a@x.org",
        "--to",
        "b@x.org",
        "--subject",
        "S",
        "--text",
        "T",
        "--attach",
        "/dev/zero",
    ];
    refused(&run(here.path(), &attach), 2, &["not-a-file", "/dev/zero"]);
    refused(&run(here.path(), &["send", "good.json", "--plugin", "/dev/zero"]), 2, &["file-too-large"]);
    refused(&run(here.path(), &["lint", "--fix", "-"]), 2, &["fix-standard-input"]);
}

#[test]
fn headers_that_are_not_the_authors() {
    for name in ["Resent-Bcc", "Return-Path", "Received", "Content-Type", "Bcc"] {
        let draft = format!(
            r#"{{"from": "a@x.org", "to": "b@x.org", "subject": "S", "text": "T", "headers": {{"{name}": "hid@x.org"}}}}"#
        );
        send_refuses(&draft, &[], 1, &["error[header-", name]);
    }
}
