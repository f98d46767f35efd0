//! The same message through a real SMTP server: what arrives is what was composed.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::Path;

use mailwright_e2e::{Ran, Server, TempDir, certificates, finish, folder, mailwright, other_readers, root};
use serde_json::json;

const FIXED: [&str; 4] = ["--now", "2026-11-23T09:30:00+08:00", "--seed", "000102030405060708090a0b0c0d0e0f"];
const PASSWORD: &str = "correct horse 电池";

fn welcome() -> String {
    root().join("examples/welcome.md").to_string_lossy().into_owned()
}

fn send(folder: &Path, url: &str, more: &[&str]) -> Ran {
    let mut command = mailwright(folder);
    command.args(["send", &welcome(), "--transport", url]).args(FIXED).args(more);
    finish(command.env("MAILWRIGHT_SMTP_PASSWORD", PASSWORD), b"")
}

/// What `compose` writes for the message that was sent.
fn composed(folder: &Path) -> Vec<u8> {
    finish(mailwright(folder).args(["compose", &welcome()]).args(FIXED), b"").stdout
}

fn signed_in(certificates: &TempDir, mode: &str, mechanism: &str) -> Server {
    Server::smtpd(&[
        "--mode",
        mode,
        "--certs",
        certificates.path().to_str().unwrap(),
        "--auth-user",
        "ada@example.org",
        "--auth-password",
        PASSWORD,
        "--auth-mechanism",
        mechanism,
    ])
}

#[test]
fn plain_on_loopback() {
    let here = folder();
    let server = Server::smtpd(&["--mode", "plain"]);
    let ran = send(here.path(), &format!("smtp://127.0.0.1:{}?tls=none", server.port), &[]);
    assert_eq!(ran.status, 0, "{}{}", ran.text(), ran.stderr);
    let received = server.received();
    let [(raw, envelope)] = received.as_slice() else { panic!("{} messages", received.len()) };
    assert_eq!(*raw, composed(here.path()), "what arrives is what was composed");
    assert_eq!(envelope["mail_from"], "hello@mailwright.example");
    assert_eq!(envelope["rcpt_tos"].as_array().map(Vec::len), Some(4));
    let file = here.path().join("a.eml");
    fs::write(&file, raw).unwrap();
    for (reader, seen) in other_readers(&file) {
        assert_eq!(seen["subject"], "欢迎使用 mailwright！Welcome to mailwright!", "{reader}");
        assert_eq!(
            seen["from"],
            json!([{"name": "mailwright 邮件工坊", "address": "hello@mailwright.example"}]),
            "{reader}"
        );
        assert_eq!(seen["to"][0], json!({"name": "王小明", "address": "xiaoming@example.org"}), "{reader}");
        assert_eq!(seen["to"][2]["address"], "lilei@xn--fsqu00a.xn--0zwm56d", "{reader}");
        assert!(seen["text"].as_str().unwrap().contains("打开附件中的使用指南"), "{reader}");
        assert!(seen["html"].as_str().unwrap().contains("<h1>欢迎 · Welcome</h1>"), "{reader}");
        let attachments = seen["attachments"].as_array().unwrap();
        let names: Vec<_> =
            attachments.iter().map(|attachment| attachment["filename"].as_str().unwrap()).collect();
        assert_eq!(names, ["logo.png", "使用指南.pdf"], "{reader}");
        for (attachment, name) in attachments.iter().zip(names) {
            let content = encodify::base64::STANDARD.decode(attachment["base64"].as_str().unwrap()).unwrap();
            assert_eq!(content, fs::read(root().join("examples").join(name)).unwrap(), "{reader}: {name}");
        }
        assert_eq!(attachments[0]["contentId"], "logo", "{reader}");
    }
}

#[test]
fn starttls_with_plain_and_login() {
    let certificates = certificates();
    let ca = certificates.path().join("ca.pem");
    for mechanism in ["PLAIN", "LOGIN"] {
        let here = folder();
        let server = signed_in(&certificates, "starttls", mechanism);
        let url = format!("smtp://ada%40example.org@localhost:{}", server.port);
        let ran = send(here.path(), &url, &["--ca-file", ca.to_str().unwrap()]);
        assert_eq!(ran.status, 0, "{}{}", ran.text(), ran.stderr);
        let received = server.received();
        assert_eq!(received[0].0, composed(here.path()));
        assert_eq!((&received[0].1["auth"], &received[0].1["tls"]), (&json!(mechanism), &json!(true)));
    }
}

#[test]
fn implicit_tls() {
    let here = folder();
    let certificates = certificates();
    let server = signed_in(&certificates, "smtps", "PLAIN");
    let password = here.path().join("password");
    fs::write(&password, format!("{PASSWORD}\n")).unwrap();
    let url = format!("smtps://ada%40example.org@localhost:{}", server.port);
    let ca = certificates.path().join("ca.pem");
    let more = ["--ca-file", ca.to_str().unwrap(), "--password-file", password.to_str().unwrap()];
    let ran = send(here.path(), &url, &more);
    assert_eq!(ran.status, 0, "{}{}", ran.text(), ran.stderr);
    assert_eq!(server.received()[0].0, composed(here.path()));
}

#[test]
fn certificates_are_checked() {
    let here = folder();
    let ours = certificates();
    let theirs = certificates();
    let server = signed_in(&ours, "starttls", "PLAIN");
    let url = format!("smtp://ada%40example.org@localhost:{}", server.port);
    let other_ca = theirs.path().join("ca.pem");
    for more in [&[][..], &["--ca-file", other_ca.to_str().unwrap()]] {
        let ran = send(here.path(), &url, more);
        assert_eq!(ran.status, 2, "{}", ran.text());
        let error = &ran.json()["delivery"]["error"];
        assert_eq!(error["code"], "tls-certificate", "{error}");
        assert!(error["hint"].as_str().unwrap().contains("--ca-file"), "{error}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn starttls_is_required() {
    let here = folder();
    let server = Server::smtpd(&["--mode", "plain"]);
    let ran = send(here.path(), &format!("smtp://localhost:{}", server.port), &[]);
    assert_eq!((ran.status, &ran.json()["delivery"]["error"]["code"]), (2, &json!("tls-required")));
    assert!(server.received().is_empty());
}

#[test]
fn a_wrong_password_is_a_setting_to_fix() {
    let here = folder();
    let certificates = certificates();
    let server = signed_in(&certificates, "starttls", "PLAIN");
    let url = format!("smtp://ada%40example.org@localhost:{}", server.port);
    let ca = certificates.path().join("ca.pem");
    let mut command = mailwright(here.path());
    command.args(["send", &welcome(), "--transport", &url, "--ca-file", ca.to_str().unwrap()]);
    let ran = finish(command.env("MAILWRIGHT_SMTP_PASSWORD", "hunter2-wrong"), b"");
    assert_eq!(ran.status, 2, "{}", ran.text());
    assert_eq!(ran.json()["delivery"]["error"]["code"], "auth-rejected");
    assert!(!format!("{}{}", ran.text(), ran.stderr).contains("hunter2"), "the password is never printed");
}

#[test]
fn refused_recipients_do_not_stop_the_others() {
    let here = folder();
    for (reply, status, code) in [("550", 4, "recipient-refused"), ("450", 3, "recipient-deferred")] {
        let server =
            Server::smtpd(&["--mode", "plain", "--refuse-rcpt", &format!("ada@example.com={reply}")]);
        let ran = send(here.path(), &format!("smtp://127.0.0.1:{}?tls=none", server.port), &[]);
        assert_eq!(ran.status, status, "{}", ran.text());
        let recipients = ran.json()["delivery"]["recipients"].clone();
        let refused: Vec<_> = recipients
            .as_array()
            .unwrap()
            .iter()
            .filter(|recipient| recipient["accepted"] == false)
            .collect();
        assert_eq!(refused.len(), 1);
        assert_eq!(
            (&refused[0]["address"], &refused[0]["refusal"]["code"]),
            (&json!("ada@example.com"), &json!(code))
        );
        assert_eq!(server.received()[0].1["rcpt_tos"].as_array().map(Vec::len), Some(3));
    }
}

#[test]
fn nobody_listens() {
    let here = folder();
    let ran = send(here.path(), "smtp://127.0.0.1:1?tls=none", &[]);
    assert_eq!((ran.status, &ran.json()["delivery"]["error"]["code"]), (3, &json!("connect-failed")));
}
