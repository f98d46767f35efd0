//! `mailwright parse`: a message becomes a draft, and that the same message again.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;

use mailwright_e2e::{finish, folder, mailwright, other_readers, run};
use serde_json::{Value, json};

const MESSAGE: &str = "From: =?utf-8?B?5byg5LiJ?= <zhang@example.org>\r\nTo: b@example.net, c@example.net\r\nSubject: Re: Lunch\r\nMessage-ID: <1@example.org>\r\nReceived: from x by y; Mon, 23 Nov 2026 09:30:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"----part\"\r\n\r\n------part\r\nContent-Type: text/plain; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\nxOO6ww==\r\n------part\r\nContent-Type: text/csv; name=\"a.csv\"\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\nX-Odd:   kept\r\n\r\n1,2\r\n------part--\r\n";
const FILE: &str = "Content-Type: text/csv; name=\"a.csv\"\r\nContent-Disposition: attachment; filename=\"a.csv\"\r\nX-Odd:   kept\r\n\r\n1,2";

#[test]
fn a_message_is_edited_and_composed_again() {
    let here = folder();
    fs::write(here.path().join("message.eml"), MESSAGE).unwrap();
    let ran = run(here.path(), &["parse", "message.eml", "-o", "draft.json"]);
    assert_eq!((ran.status, ran.text().as_str()), (0, ""));
    assert!(ran.stderr.contains("info[headers-left-out]"), "{}", ran.stderr);
    let mut draft: Value =
        serde_json::from_slice(&fs::read(here.path().join("draft.json")).unwrap()).unwrap();
    assert_eq!(draft["from"], json!({"name": "张三", "address": "zhang@example.org"}));
    assert_eq!(draft["text"]["content"], "你好");
    assert_eq!(draft["structure"]["parts"][1]["filename"], "a.csv");
    draft["subject"] = json!("Dinner");
    draft["text"] = json!("今晚\n");
    fs::write(here.path().join("draft.json"), draft.to_string()).unwrap();
    let composed = run(here.path(), &["compose", "draft.json"]);
    assert_eq!(composed.status, 0, "{}", composed.stderr);
    let text = composed.text();
    assert!(text.contains("Subject: Dinner\r\n") && text.contains(FILE), "{text}");
    assert!(!text.contains("xOO6ww=="), "the edited text is written anew");
}

#[test]
fn an_untouched_message_keeps_its_parts() {
    let here = folder();
    let parsed =
        finish(mailwright(here.path()).args(["parse", "-"]), MESSAGE.replace("\r\n", "\n").as_bytes());
    assert_eq!(parsed.status, 0, "{}", parsed.stderr);
    let composed = finish(mailwright(here.path()).args(["compose", "-"]), &parsed.stdout);
    assert_eq!(composed.status, 0, "{}", composed.stderr);
    let text = composed.text();
    assert!(text.contains("charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\nxOO6ww==\r\n"), "{text}");
    assert!(text.contains(FILE), "{text}");
}

#[test]
fn messages_are_answered_and_passed_on() {
    let here = folder();
    fs::write(here.path().join("message.eml"), MESSAGE).unwrap();
    let parse = |args: &[&str]| {
        let ran = run(here.path(), &[&["parse", "message.eml"][..], args].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        ran.json()
    };
    let answer = parse(&["--reply", "--own", "b@example.net"]);
    assert_eq!(answer["subject"], "Re: Lunch");
    assert_eq!(answer["inReplyTo"], "1@example.org");
    assert_eq!(answer["text"], "\n\n张三 <zhang@example.org> wrote:\n> 你好\n");
    let answer = parse(&["--reply-all", "--own", "b@example.net", "--lang", "zh-CN"]);
    assert_eq!(answer["cc"], json!([{"address": "c@example.net"}]));
    assert_eq!(answer["text"], "\n\n张三 <zhang@example.org> 写道：\n> 你好\n");
    assert!(parse(&["--reply", "--no-quote"])["text"].is_null());
    let forwarded = parse(&["--forward"]);
    assert_eq!(forwarded["subject"], "Fwd: Re: Lunch");
    assert_eq!(forwarded["attachments"][0]["filename"], "a.csv");
    let attached = parse(&["--forward", "attachment"]);
    assert_eq!(attached["attachments"][0]["contentType"], "message/rfc822");
}

#[test]
fn what_is_beyond_a_limit_is_refused() {
    let here = folder();
    let parse = |args: &[&str]| {
        finish(mailwright(here.path()).args([&["parse", "-"][..], args].concat()), MESSAGE.as_bytes())
    };
    let ran = parse(&["--limit", "parts=2"]);
    assert_eq!((ran.status, ran.text().as_str()), (1, ""));
    assert!(ran.stderr.contains("error[message-too-many-parts]"), "{}", ran.stderr);
    let ran = parse(&["--limit", "total=100", "--lang", "zh-CN"]);
    assert!(ran.stderr.contains("邮件超过 100 字节"), "{}", ran.stderr);
    assert_eq!(parse(&["--limit", "width=3"]).status, 2);
    let ran = run(here.path(), &["parse", "missing.eml"]);
    assert_eq!(ran.status, 2, "{}", ran.stderr);
    let found = parse(&["--format", "json"]);
    let found: Value = serde_json::from_str(found.stderr.trim()).expect("JSON");
    assert_eq!(found["diagnostics"][0]["code"], "headers-left-out");
}

#[test]
fn texts_that_flow_are_read_and_written() {
    let here = folder();
    let text = format!("> quoted\n{}end.\n", "many words, and more ".repeat(20));
    let chinese = format!("{}\n", "关于季度报告的重要通知，请各部门审阅。".repeat(10));
    for text in [text, chinese] {
        let draft = json!({ "from": "a@example.org", "to": "b@example.org", "subject": "x", "text": text });
        fs::write(here.path().join("draft.json"), draft.to_string()).unwrap();
        let ran = run(here.path(), &["compose", "draft.json", "--flowed", "-o", "flowed.eml"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let raw = fs::read_to_string(here.path().join("flowed.eml")).unwrap();
        assert!(raw.contains("format=flowed") && raw.lines().all(|line| line.len() <= 78), "{raw}");
        let parsed = run(here.path(), &["parse", "flowed.eml"]);
        assert_eq!(parsed.json()["text"]["content"], *text);
        let [(_, python), (_, postal_mime)] = other_readers(&here.path().join("flowed.eml"));
        assert_eq!(postal_mime["text"], *text);
        // Whoever knows nothing of it sees short lines.
        assert!(python["text"].as_str().unwrap().lines().count() > 4, "{python}");
        fs::write(here.path().join("again.json"), &parsed.stdout).unwrap();
        let again = run(here.path(), &["compose", "again.json"]);
        assert_eq!(body(&again.text()), body(&raw));
    }
}

fn body(raw: &str) -> &str {
    raw.split_once("\r\n\r\n").unwrap().1
}
