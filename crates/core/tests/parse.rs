//! Messages that no mail program writes: what they cost grows with their size, and they end in a finding.
#![allow(clippy::expect_used, clippy::panic, reason = "test code")]

use std::fmt::Write as _;

use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Content, Draft, from_value, to_value};
use mailwright::message::MessageView;
use mailwright::parse::{ParseLimits, ReplyOptions, parse, reply};
use mailwright::{Env, compose};

fn nested(depth: usize) -> String {
    let mut message = "From: a@example.org\r\n".to_owned();
    for level in 0..depth {
        let _ = write!(message, "Content-Type: multipart/mixed; boundary=\"b{level}\"\r\n\r\n--b{level}\r\n");
    }
    message + "\r\nx\r\n"
}

fn codes(message: String) -> Vec<&'static str> {
    let raw = message.into_bytes();
    // Who only looks at a message gets what is within the limits.
    assert!(!MessageView::parse(raw.clone()).parts.is_empty());
    let problems = parse(raw, &ParseLimits::default()).expect_err("beyond the limits");
    problems.iter().map(Diagnostic::code).collect()
}

#[test]
fn what_exceeds_a_limit_is_a_finding() {
    assert_eq!(codes(nested(10_000)), ["message-too-deep"]);
    assert_eq!(codes(nested(60_000)), ["message-too-deep"]);
    let parts = "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".to_owned();
    assert_eq!(codes(parts + &"--b\r\n\r\n".repeat(1_000_000)), ["message-too-many-parts"]);
    for piece in ["x", "=?utf-8?Q?a?= ", "\r\n ", "a@b, ", "(", "\"", ";a*0*=", "=?", "<", "\\"] {
        for name in ["Subject", "To", "Content-Type", "X-A", "References"] {
            let field = format!("{name}: {}\r\n\r\n", piece.repeat((1 << 20) / piece.len()));
            assert_eq!(codes(field), ["message-field-too-large"], "{name} {piece:?}");
        }
    }
    let header = "X-A: b\r\n".repeat(200_000) + "\r\n";
    assert_eq!(codes(header), ["message-header-too-large"]);
}

/// The limits are options; without them nothing takes long either.
#[test]
fn everything_may_be_allowed() {
    let limits = ParseLimits {
        depth: usize::MAX,
        parts: 100_000,
        field: 1 << 24,
        header: 1 << 24,
        addresses: usize::MAX,
        total: 1 << 30,
    };
    assert!(parse(nested(400).into_bytes(), &limits).is_ok());
    for name in ["Subject", "To", "Content-Type", "Content-Disposition", "X-A", "References", "Date"] {
        for piece in ["x", "=?utf-8?Q?a?= ", "\r\n ", "a@b, ", "(", "\"", ";a*0*=", "=?", "<", "=?u?q?="] {
            let field = format!("{name}: {}\r\n\r\n", piece.repeat((1 << 18) / piece.len()));
            assert!(parse(field.into_bytes(), &limits).is_ok());
        }
    }
    let parts =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n".to_owned() + &"--b\r\n\r\nx\r\n".repeat(20_000);
    assert!(parse(parts.into_bytes(), &limits).is_ok());
}

/// A message that core composed needs no originals, and is composed to the same bytes.
#[test]
fn what_was_composed_here_is_composed_again() {
    let json = r#"{"from": "张三 <zhang@example.org>", "to": "b@example.net", "subject": "季度报告", "text": "你好",
        "html": "<p>你好</p><img src=\"cid:logo\">", "headers": {"X-A": "für dich"}, "attachments": [
        {"filename": "logo.png", "content": "iVBORw0KGgo=", "encoding": "base64", "cid": "logo"},
        {"filename": "报告.pdf", "content": "JVBERi0x", "encoding": "base64"}]}"#;
    let draft = Draft::from_json(json).expect("a draft");
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    let message = compose(&draft, &env).expect("a message");
    let parsed = parse(message.raw.as_slice(), &ParseLimits::default()).expect("within the limits");
    assert_eq!(parsed.structure, message.structure);
    assert_eq!(parsed.diagnostics, []);
    assert!(parsed.draft.text_original.is_none() && parsed.draft.html_original.is_none());
    let (originals, contents): (Vec<_>, Vec<_>) =
        parsed.draft.attachments.iter().map(|part| (part.original.clone(), part.content.clone())).unzip();
    assert_eq!(originals, [None, None]);
    assert_eq!(contents[1], Content::Bytes(b"%PDF-1".to_vec()));
    assert_eq!(from_value(to_value(&parsed.draft)), Ok(parsed.draft.clone()));
    let again = compose(&parsed.draft, &env).expect("a message");
    let without_boundaries = |raw: &[u8]| {
        let text = String::from_utf8_lossy(raw).into_owned();
        text.lines().filter(|line| !line.contains("=_")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(without_boundaries(&again.raw), without_boundaries(&message.raw));
}

/// In a file, lines may end in LF; the part is the same all the same.
#[test]
fn text_in_a_file_is_kept() {
    let message = "From: a@example.org\nTo: b@example.net\nSubject: Hi\nMIME-Version: 1.0\n\
        Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello\n--b\n\
        Content-Type: text/plain\nContent-Disposition: inline; filename=a.patch\n\n-a\n+b\n--b--\n";
    let parsed = parse(message.as_bytes(), &ParseLimits::default()).expect("within the limits");
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    let again = compose(&parsed.draft, &env).expect("a message");
    let part = "Content-Disposition: inline; filename=a.patch\r\n\r\n-a\r\n+b\r\n";
    assert!(String::from_utf8_lossy(&again.raw).contains(part));
}

#[test]
fn every_message_that_is_answered_is_told() {
    let in_reply_to = |field: &str| {
        let raw = format!("From: a@example.org\r\nMessage-ID: <1@x>\r\nIn-Reply-To: {field}\r\n\r\nx\r\n");
        let parsed = parse(raw.into_bytes(), &ParseLimits::default()).expect("within the limits");
        let answer = reply(&parsed, &ReplyOptions::default());
        assert_eq!(answer.in_reply_to.as_deref(), Some("1@x"), "{field}");
        let found = parsed.diagnostics.iter().map(Diagnostic::code).find(|code| code.starts_with("header-"));
        (parsed.draft.in_reply_to, answer.references, found)
    };
    let case = |ids: Option<&str>, references: &[&str], found| {
        (ids.map(str::to_owned), references.iter().map(|id| (*id).to_owned()).collect(), found)
    };
    let (changed, left_out) = (Some("header-changed"), Some("header-left-out"));
    assert_eq!(in_reply_to("<a@b>"), case(Some("a@b"), &["a@b", "1@x"], None));
    let many = case(Some("<a@b> <c@d>"), &["1@x"], None);
    assert_eq!(in_reply_to("<a@b> <c@d>"), many);
    assert_eq!(in_reply_to("<a@b>,\r\n\t<c@d> (Ann's <e@f>)"), many);
    assert_eq!(in_reply_to("a@b c@d"), many);
    assert_eq!(in_reply_to("Your message (<a@b>"), case(Some("a@b"), &["a@b", "1@x"], changed));
    assert_eq!(in_reply_to("<a@b> <c d>"), case(Some("a@b"), &["a@b", "1@x"], changed));
    assert_eq!(in_reply_to("<a@b"), case(Some("a@b"), &["a@b", "1@x"], None));
    assert_eq!(in_reply_to("your message"), case(None, &["1@x"], left_out));
    assert_eq!(in_reply_to("<x <a@b>>"), case(None, &["1@x"], left_out));
}
