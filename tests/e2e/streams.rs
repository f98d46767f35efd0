//! Messages that are larger than the memory they are made in.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;

use mailwright_e2e::{finish, folder, mailwright, other_readers, python, root, run};
use serde_json::{Value, json};

const FIXED: [&str; 4] = ["--now", "2026-11-23T09:30:00+08:00", "--seed", "000102030405060708090a0b0c0d0e0f"];
/// In KiB. The program itself takes half of it.
const ALLOWED: u64 = 32 << 10;

/// A file that takes no room on the disk, with something at its end.
fn sparse(path: &Path, length: u64) {
    let file = File::create(path).unwrap();
    file.set_len(length).unwrap();
    file.write_all_at(b"the end", length - 7).unwrap();
}

fn draft(here: &Path, attachments: &Value) {
    let draft = json!({
        "from": "张三 <zhang@example.org>", "to": "b@example.net", "subject": "季度报告", "text": "请查收附件。\n",
        "attachments": attachments,
    });
    fs::write(here.join("draft.json"), draft.to_string()).unwrap();
}

/// Runs `mailwright` and returns the most memory that it took.
fn peak(here: &Path, args: &[&str]) -> u64 {
    let program = mailwright(here).get_program().to_owned();
    let peak = root().join("tests/e2e/readers/peak.py");
    let ran = finish(python().arg(peak).arg(program).args(args).current_dir(here), b"");
    let found = ran.json();
    assert_eq!(found["status"], 0, "{}", ran.stderr);
    found["peak"].as_u64().expect("a number")
}

/// The content of the base64 parts.
fn unpacked(message: &Path) -> Value {
    let ran = finish(python().arg(root().join("tests/e2e/readers/unpack.py")).arg(message), b"");
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran.json()
}

#[test]
fn memory_does_not_grow_with_attachments() {
    composed_and_signed(64 << 20);
}

/// By `cargo xtask streams`.
#[test]
#[ignore = "takes minutes and 3 GB of disk"]
fn nor_with_a_gigabyte() {
    composed_and_signed(1 << 30);
}

/// With an attachment of 5 MiB, and of `length` bytes.
fn composed_and_signed(length: u64) {
    let here = folder();
    let here = here.path();
    draft(here, &json!([{ "path": "large.bin" }, { "path": "small.bin" }]));
    sparse(&here.join("small.bin"), 1000);
    let mut peaks = Vec::new();
    for length in [5 << 20, length] {
        sparse(&here.join("large.bin"), length);
        peaks.push(peak(here, &[&["compose", "draft.json", "-o", "out.eml"][..], &FIXED].concat()));
        let sign = ["dkim", "sign", "out.eml", "--key", "key.pem", "--domain", "example.org"];
        let keygen = ["dkim", "keygen", "--domain", "example.org", "--selector", "s", "--out", "key.pem"];
        if !here.join("key.pem").exists() {
            assert_eq!(run(here, &keygen).status, 0);
        }
        peaks.push(peak(here, &[&sign[..], &["--selector", "s", "-o", "signed.eml"]].concat()));
    }
    assert!(peaks.iter().all(|peak| *peak < ALLOWED), "{peaks:?}");
    let signed = unpacked(&here.join("signed.eml"));
    // The text is base64, too.
    assert_eq!((&signed[1]["length"], &signed[2]["length"]), (&json!(length), &json!(1000)));
    assert_eq!(signed[1]["digest"], digest(&here.join("large.bin")));
}

fn digest(path: &Path) -> String {
    let code =
        "import hashlib, sys; print(hashlib.file_digest(open(sys.argv[1], 'rb'), 'sha256').hexdigest())";
    finish(python().args(["-c", code]).arg(path), b"").text().trim().to_owned()
}

#[test]
fn what_is_streamed_is_what_is_held() {
    let here = folder();
    let here = here.path();
    sparse(&here.join("报告.bin"), 5 << 20);
    draft(
        here,
        &json!([{ "path": "报告.bin", "cid": "no-html" }, { "path": "报告.bin", "filename": "b.csv" }]),
    );
    let args = [&["compose", "draft.json", "-o", "streamed.eml", "--format", "json"][..], &FIXED].concat();
    let streamed = run(here, &args);
    assert_eq!(streamed.status, 0, "{}", streamed.stderr);
    // A line of drafts is held.
    let line = fs::read(here.join("draft.json")).unwrap();
    let held = finish(mailwright(here).args(["compose", "--jsonl"]).args(FIXED), &line);
    let mut held = held.json();
    let raw = held.as_object_mut().unwrap().remove("raw").unwrap();
    let raw = encodify::base64::STANDARD.decode(raw.as_str().unwrap()).unwrap();
    assert!(fs::read(here.join("streamed.eml")).unwrap() == raw);
    let mut summary: Value = serde_json::from_str(&streamed.stderr).expect("JSON");
    summary["diagnostics"] = held["diagnostics"].clone();
    assert_eq!(summary, held);
    for (reader, seen) in other_readers(&here.join("streamed.eml")) {
        assert_eq!(seen["subject"], "季度报告", "{reader}");
        let names: Vec<_> =
            seen["attachments"].as_array().unwrap().iter().map(|part| &part["filename"]).collect();
        assert_eq!(names, ["报告.bin", "b.csv"], "{reader}");
    }
}

#[test]
fn what_cannot_be_streamed_is_held_or_refused() {
    let here = folder();
    let here = here.path();
    let message = format!("From: a@example.org\r\n\r\n{}", "a line of text\r\n".repeat(400_000));
    fs::write(here.join("old.eml"), message).unwrap();
    draft(here, &json!([{ "path": "old.eml" }]));
    assert_eq!(run(here, &["compose", "draft.json", "-o", "out.eml"]).status, 0);
    assert!(fs::read_to_string(here.join("out.eml")).unwrap().contains("message/rfc822"));
    // Other commands look at the whole message.
    sparse(&here.join("large.bin"), 200 << 20);
    draft(here, &json!([{ "path": "large.bin" }]));
    let refused = run(here, &["lint", "draft.json"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("file-too-large"), "{}", refused.stderr);
    // Neither does a link lead out of the folder.
    fs::create_dir(here.join("drafts")).unwrap();
    fs::copy(here.join("draft.json"), here.join("drafts/draft.json")).unwrap();
    std::os::unix::fs::symlink(here.join("large.bin"), here.join("drafts/large.bin")).unwrap();
    let refused = run(here, &["compose", "drafts/draft.json", "-o", "out.eml"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("attachment-outside"), "{}", refused.stderr);
}
