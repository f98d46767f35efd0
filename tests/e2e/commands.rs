//! What each command promises when all is well.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::{Path, PathBuf};

use encodify::base64::STANDARD;
use mailwright_e2e::{Ran, files, finish, folder, mailwright, plugin, python, root, run};
use serde_json::{Value, json};

/// The same date and ids in every run.
const FIXED: [&str; 4] = ["--now", "2026-11-23T09:30:00+08:00", "--seed", "000102030405060708090a0b0c0d0e0f"];

fn welcome() -> String {
    root().join("examples/welcome.md").to_string_lossy().into_owned()
}

/// The only message in a Maildir, and its envelope.
fn delivered(maildir: &Path) -> (Vec<u8>, Value) {
    let messages: Vec<PathBuf> =
        fs::read_dir(maildir.join("new")).expect("new").map(|entry| entry.unwrap().path()).collect();
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert_eq!(fs::read_dir(maildir.join("tmp")).expect("tmp").count(), 0);
    let envelopes = files(&maildir.join("envelopes"), "json");
    assert_eq!(envelopes.len(), 1, "{envelopes:?}");
    let envelope = serde_json::from_slice(&fs::read(&envelopes[0]).unwrap()).expect("JSON");
    (fs::read(&messages[0]).unwrap(), envelope)
}

fn succeeded(ran: &Ran) {
    assert_eq!(ran.status, 0, "{}\n{}", ran.text(), ran.stderr);
}

#[test]
fn send_needs_no_configuration() {
    let here = folder();
    let (denied, footer) = (plugin("denied-domains"), plugin("footer"));
    let plugins = ["--plugin", denied.to_str().unwrap(), "--plugin", footer.to_str().unwrap()];
    let ran = run(here.path(), &[&["send", &welcome()][..], &plugins, &FIXED].concat());
    succeeded(&ran);
    let report = ran.json();
    assert_eq!(report["ok"], true);
    assert_eq!(report["plugins"][0]["outcome"]["verdict"], "accept");
    assert_eq!(report["plugins"][1]["outcome"]["edits"].as_array().map(Vec::len), Some(2));
    assert_eq!(report["delivery"]["recipients"].as_array().map(Vec::len), Some(4));
    let (raw, envelope) = delivered(&here.path().join("mailwright-mail"));
    assert_eq!(raw.len(), report["message"]["size"]);
    assert!(envelope.to_string().contains("archive@mailwright.example"), "{envelope}");
    let text = String::from_utf8_lossy(&raw);
    assert!(!text.contains("archive@"), "Bcc is not in the bytes");
    assert!(text.contains("X-Mailwright-Footer: "), "the footer plugin's header");
}

#[test]
fn send_needs_no_draft_file() {
    let here = folder();
    fs::write(here.path().join("报告.csv"), "a,b\r\n").unwrap();
    let ran = run(
        here.path(),
        &[
            "send",
            "--from",
            "张三 <a@example.org>",
            "--to",
            "b@example.org, c@example.org",
            "--bcc",
            "d@example.org",
            "--subject",
            "你好",
            "--text",
            "T",
            "--html",
            "<p>H</p>",
            "--attach",
            "报告.csv",
        ],
    );
    succeeded(&ran);
    let (raw, envelope) = delivered(&here.path().join("mailwright-mail"));
    assert_eq!(envelope["to"], json!(["b@example.org", "c@example.org", "d@example.org"]));
    let text = String::from_utf8(raw).unwrap();
    assert!(text.contains("filename*=UTF-8''%E6%8A%A5%E5%91%8A.csv"), "{text}");
}

#[test]
fn dry_run_delivers_nothing() {
    let here = folder();
    let ran = run(here.path(), &["send", &welcome(), "--dry-run"]);
    succeeded(&ran);
    assert_eq!(ran.json()["delivery"], Value::Null);
    assert!(!here.path().join("mailwright-mail").exists());
}

#[test]
fn the_file_transport_writes_message_and_envelope() {
    let here = folder();
    let args = ["send", &welcome(), &welcome(), "--transport", "file:out"];
    let ran = run(here.path(), &args);
    succeeded(&ran);
    assert_eq!(files(&here.path().join("out"), "eml").len(), 2);
    assert_eq!(files(&here.path().join("out"), "json").len(), 2);
}

#[test]
fn compose_writes_the_same_bytes_everywhere() {
    let here = folder();
    let to_stdout = run(here.path(), &[&["compose", &welcome()][..], &FIXED].concat());
    succeeded(&to_stdout);
    let to_file =
        run(here.path(), &[&["compose", &welcome(), "-o", "a.eml", "--format", "json"][..], &FIXED].concat());
    succeeded(&to_file);
    assert_eq!(fs::read(here.path().join("a.eml")).unwrap(), to_stdout.stdout);
    assert_eq!(fs::read_dir(here.path()).unwrap().count(), 1, "nothing is left beside the file");
    let summary: Value = serde_json::from_str(&to_file.stderr).expect("one JSON object on standard error");
    assert_eq!(summary["size"], to_stdout.stdout.len());
    assert_eq!(summary["diagnostics"][0]["code"], "domain-to-ascii");
}

#[cfg(unix)]
#[test]
fn compose_follows_links_and_keeps_permissions() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let here = folder();
    let target = here.path().join("target.eml");
    fs::write(&target, "old").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&target, here.path().join("link.eml")).unwrap();
    succeeded(&run(here.path(), &["compose", &welcome(), "-o", "link.eml"]));
    assert!(fs::read(&target).unwrap().starts_with(b"From: "));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::symlink_metadata(here.path().join("link.eml")).unwrap().is_symlink());
}

#[test]
fn compose_reads_standard_input_and_lines() {
    let here = folder();
    let draft = r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S", "text": "T"}"#;
    let one = finish(mailwright(here.path()).args(["compose", "-"]).args(FIXED), draft.as_bytes());
    succeeded(&one);
    let lines = format!("{draft}\n\n{{\"to\": 5}}\n{draft}\n");
    let all = finish(mailwright(here.path()).args(["compose", "--jsonl"]).args(FIXED), lines.as_bytes());
    assert_eq!(all.status, 1, "one line of three is refused");
    let results = all.lines();
    assert_eq!(results.iter().map(|line| &line["ok"]).collect::<Vec<_>>(), [true, false, true]);
    let raw = results[0]["raw"].as_str().expect("base64");
    assert_eq!(STANDARD.decode(raw).expect("base64"), one.stdout);
    assert_eq!(results[1]["diagnostics"][0]["field"], "to");
}

#[test]
fn lint_names_the_place_in_the_file() {
    let here = folder();
    let draft = "{\n  \"from\": \"a@example.org\",\n  \"to\": [\"b@example.org\", \"bob\"],\n  \"subject\": \"S\", \"text\": \"T\"\n}";
    fs::write(here.path().join("draft.json"), draft).unwrap();
    let ran = run(here.path(), &["lint", "draft.json"]);
    assert_eq!(ran.status, 1);
    let finding = &ran.json()["diagnostics"][0];
    assert_eq!(finding["code"], "address-without-at");
    assert_eq!(finding["source"], json!({"file": "draft.json", "line": 3, "column": 27}));
    let pretty = run(here.path(), &["lint", "draft.json", "--format", "pretty", "--lang", "zh-CN"]).text();
    assert!(pretty.contains("draft.json:3:27") && pretty.contains("“bob”缺少“@”"), "{pretty}");
    let sarif = run(here.path(), &["lint", "draft.json", "--format", "sarif"]).json();
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 3);
}

#[test]
fn lint_fails_on_what_it_is_told() {
    let here = folder();
    let message = "Subject: Hi {{name}}\r\n\r\nHello\r\n";
    fs::write(here.path().join("a.eml"), message).unwrap();
    let lint = |args: &[&str]| run(here.path(), &[&["lint", "a.eml"], args].concat());
    succeeded(&lint(&[]));
    assert_eq!(lint(&["--fail-on", "warning"]).status, 1);
    let several = run(here.path(), &["lint", "a.eml", &welcome(), "--format", "jsonl"]).lines();
    assert_eq!(several.len(), 2);
    assert_eq!(several[0]["ruleset"]["id"], "mailwright-lint-1");
}

#[test]
fn score_explains_itself() {
    let here = folder();
    fs::write(here.path().join("a.eml"), "Subject: BUY NOW TODAY!!!\r\n\r\nHello\r\n").unwrap();
    let ran = run(here.path(), &["score", "a.eml"]);
    succeeded(&ran);
    let score = ran.json();
    assert_eq!(
        (&score["score"], &score["threshold"], &score["verdict"]),
        (&json!(2000), &json!(5000), &json!("suspect"))
    );
    for key in ["id", "group", "points", "raw_points", "spans", "why", "fix"] {
        assert!(!score["symbols"][0][key].is_null(), "{key}");
    }
    let listed = format!("a.eml\nmissing.eml\n{}\n", welcome());
    let all = finish(mailwright(here.path()).args(["score", "--jsonl"]), listed.as_bytes());
    assert_eq!(all.status, 2, "one of the files is missing");
    assert_eq!(all.lines().len(), 3);
    let pretty = run(here.path(), &["score", "a.eml", "--format", "pretty"]).text();
    assert!(pretty.contains("2.0 of 5.0") && !pretty.contains('\u{1b}'), "{pretty}");
}

#[test]
fn address_answers_line_by_line() {
    let here = folder();
    let args = ["address", "User@EXAMPLE.org", "用户@例子.测试", "a..b@example.org"];
    let ran = run(here.path(), &args);
    assert_eq!(ran.status, 1);
    let lines = ran.lines();
    assert_eq!(
        lines[0],
        json!({"input": "User@EXAMPLE.org", "valid": true, "normalized": "User@example.org", "diagnosis": "valid", "diagnostics": []})
    );
    assert_eq!(lines[1]["valid"], true);
    assert_eq!(lines[2]["diagnosis"], "local-part-dots");
    let input = b"\"a@example.org\"\n\"a@b\\u0000\"\n";
    let json = finish(mailwright(here.path()).args(["address", "--jsonl"]), input).lines();
    assert_eq!((&json[0]["valid"], &json[1]["valid"]), (&json!(true), &json!(false)));
    let list = run(here.path(), &["address", "--list", "T: a@x.org, B <b@x.org>;"]).lines();
    assert_eq!(list[0]["normalized"][0]["members"][1], json!({"name": "B", "address": "b@x.org"}));
}

#[test]
fn hidden_recipients_are_shown_to_the_sender() {
    let here = folder();
    let args = [
        "send",
        "--from",
        "a@x.org",
        "--to",
        "bob@x.org",
        "--bcc",
        "b@x.org",
        "--subject",
        "S",
        "--text",
        "T",
    ];
    let pretty = run(here.path(), &[&args[..], &["--format", "pretty", "--dry-run"]].concat()).text();
    assert!(pretty.contains("hidden   b@x.org"), "{pretty}");
}

#[test]
fn a_filter_plugin_stops_a_message() {
    let here = folder();
    let denied = plugin("denied-domains");
    let args = |html: &str, more: &[&str]| {
        let fixed = [
            "send",
            "--from",
            "a@example.org",
            "--to",
            "b@example.org",
            "--subject",
            "S",
            "--text",
            "T",
            "--html",
            html,
            "--plugin",
            denied.to_str().unwrap(),
        ];
        run(here.path(), &[&fixed[..], more].concat())
    };
    let link = r#"<a href="https://login.evil.example/x">here</a>"#;
    succeeded(&args(link, &["--dry-run"]));
    let ran = args(
        link,
        &["--set", "denied-domains.domains=other.example", "--set", "denied-domains.domains=evil.example"],
    );
    assert_eq!(ran.status, 1, "{}", ran.text());
    let report = ran.json();
    assert_eq!(
        (&report["stop"], &report["errors"][0]["code"]),
        (&json!("rejected"), &json!("plugin-rejected"))
    );
    let symbols = report["score"]["symbols"].as_array().expect("symbols");
    assert!(symbols.iter().any(|symbol| symbol["group"] == "PLUGIN"), "{symbols:?}");
    assert!(!here.path().join("mailwright-mail").exists(), "nothing is sent");
}

#[test]
fn help_has_an_example_on_every_command() {
    for command in ["address", "compose", "lint", "score", "send"] {
        let help = run(&root(), &[command, "--help"]).text();
        assert!(help.contains("Examples:") && help.contains(&format!("mailwright {command}")), "{help}");
    }
}

#[test]
fn toml_drafts_are_read_everywhere() {
    let example = root().join("examples/report.toml").to_string_lossy().into_owned();
    let ran = run(folder().path(), &[&["compose", &example][..], &FIXED].concat());
    succeeded(&ran);
    let text = ran.text();
    assert!(text.contains("Date: Mon, 23 Nov 2026 09:30:00 +0800\r\n"), "the offset is kept: {text}");
    assert!(text.contains("Content-Type: application/pdf"), "the path is followed: {text}");

    let here = folder();
    let draft = "from = 'a@example.org'\nto = [\n  'b@example.org',\n  'bob',\n]\nsubject = \"Hi\\r\\nthere\"\ntext = 'T'\n";
    fs::write(here.path().join("draft.toml"), draft).unwrap();
    let ran = run(here.path(), &["lint", "draft.toml", "--fix", "--format", "pretty"]);
    assert_eq!(ran.status, 1, "{ran:?}");
    assert!(ran.text().contains("error[address-without-at] draft.toml:4:3 to[1]"), "{}", ran.text());
    let mended = fs::read_to_string(here.path().join("draft.toml")).unwrap();
    assert_eq!(mended, draft.replace("\\r\\n", " "));

    let valid = mended.replace("bob", "bob@example.org");
    let ran = finish(mailwright(here.path()).args(["compose", "-"]).args(FIXED), valid.as_bytes());
    succeeded(&ran);
    let broken = valid.replace("'T'", "'T");
    let ran = finish(mailwright(here.path()).args(["compose", "-", "--format", "pretty"]), broken.as_bytes());
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.stderr.contains("error[draft-syntax] -:7:10"), "{}", ran.stderr);
}

#[test]
fn drafts_are_taken_strictly_or_leniently() {
    let here = folder();
    let draft = "from = 'a@example.org'\nto = 'b@example.org；c..d@example.org'\nsubject = \"Hi\\nthere\"\ntext = 'T'\n";
    fs::write(here.path().join("draft.toml"), draft).unwrap();
    let codes = |report: &Value| {
        let found = report["diagnostics"].as_array().cloned().unwrap_or_default();
        found.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let lint = |args: &[&str]| run(here.path(), &[&["lint", "draft.toml"][..], args].concat());
    assert_eq!(codes(&lint(&[]).json()), ["domain-invalid", "line-break"]);
    let ran = lint(&["--lenient"]);
    succeeded(&ran);
    assert_eq!(codes(&ran.json()), ["corrected", "corrected", "local-part-quoted"]);
    assert_eq!(ran.json()["diagnostics"][0]["params"]["new"], "b@example.org,c..d@example.org");
    assert_eq!(ran.json()["diagnostics"][1]["source"]["line"], 3);

    let ran = run(here.path(), &["compose", "draft.toml", "--lenient"]);
    succeeded(&ran);
    assert!(ran.text().contains("Subject: Hi there\r\n"), "{}", ran.text());
    let ran = run(here.path(), &["send", "draft.toml", "--lenient", "--transport", "file:out"]);
    succeeded(&ran);
    assert_eq!(codes(&ran.json()["message"]), ["corrected", "corrected", "local-part-quoted"]);

    let mended = draft.replace('；', ",").replace("\\n", " ");
    fs::write(here.path().join("draft.toml"), mended).unwrap();
    succeeded(&lint(&[]));
    let ran = lint(&["--strict"]);
    assert_eq!((ran.status, codes(&ran.json())), (1, vec!["local-part-dots".to_owned()]));
    for args in [&["compose", "draft.toml", "--strict"][..], &["send", "draft.toml", "--strict", "--dry-run"]]
    {
        assert_eq!(run(here.path(), args).status, 1, "{args:?}");
    }
    assert_eq!(run(here.path(), &["lint", "draft.toml", "--strict", "--lenient"]).status, 2);
}

#[test]
fn lint_fixes_what_is_safe() {
    let here = folder();
    let draft = "---\nfrom: {name: Ada, address: ' ada@example.org'}\nto: [b@example.org., c@example.org]\nsubject: \"Hi\\r\\nthere\"\n---\nHello\n";
    fs::write(here.path().join("draft.md"), draft).unwrap();
    let ran = run(here.path(), &["lint", "draft.md", "--fix"]);
    succeeded(&ran);
    assert_eq!((&ran.json()["fixed"], &ran.json()["diagnostics"]), (&json!(3), &json!([])));
    let mended = "---\nfrom: {name: Ada, address: \"ada@example.org\"}\nto: [\"b@example.org\", c@example.org]\nsubject: \"Hi there\"\n---\nHello\n";
    assert_eq!(fs::read_to_string(here.path().join("draft.md")).unwrap(), mended);
    let again = run(here.path(), &["lint", "draft.md", "--fix", "--format", "pretty", "--lang", "zh"]);
    assert!(again.text().contains("没有问题"), "{}", again.text());
}

/// What stands in the draft of a message whose contents are in files, in each form that a draft may have.
const WITH_FILES: [(&str, &str); 4] = [
    (
        "draft.json",
        r#"{"from": "a@example.org", "to": "b@example.org", "subject": "S",
            "text": {"path": "body/text.txt"}, "html": {"path": "body/page.html"}, "amp": {"path": "body/amp.html"},
            "watchHtml": {"path": "body/watch.html"}, "icalEvent": {"path": "body/event.ics"},
            "alternatives": [{"path": "body/more.md", "contentType": null}],
            "attachments": [{"path": "body/page.html"}, {"filename": "数据.txt", "path": "body/text.txt"}]}"#,
    ),
    (
        "draft.toml",
        r#"from = "a@example.org"
to = "b@example.org"
subject = "S"
text.path = "body/text.txt"
html = {path = "body/page.html"}
amp.path = "body/amp.html"
watchHtml.path = "body/watch.html"
icalEvent.path = "body/event.ics"
alternatives = [{path = "body/more.md"}]
[[attachments]]
path = "body/page.html"
[[attachments]]
path = "body/text.txt"
filename = "数据.txt"
"#,
    ),
    (
        "yaml.md",
        r"---
from: a@example.org
to: b@example.org
subject: S
text: {path: body/text.txt}
html:
  path: body/page.html
amp: {path: body/amp.html}
watchHtml: {path: body/watch.html}
icalEvent: {path: body/event.ics}
alternatives: [{path: body/more.md}]
attachments:
  - path: body/page.html
  - {filename: 数据.txt, path: body/text.txt}
---
",
    ),
    (
        "toml.md",
        r#"+++
from = "a@example.org"
to = "b@example.org"
subject = "S"
text.path = "body/text.txt"
html.path = "body/page.html"
amp.path = "body/amp.html"
watchHtml.path = "body/watch.html"
icalEvent.path = "body/event.ics"
alternatives = [{path = "body/more.md"}]
attachments = [{path = "body/page.html"}, {filename = "数据.txt", path = "body/text.txt"}]
+++
"#,
    ),
];

#[test]
fn files_are_read_into_every_content() {
    let here = folder();
    let body = here.path().join("body");
    fs::create_dir(&body).unwrap();
    let event = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    for (name, content) in [
        ("text.txt", "你好\n"),
        ("page.html", "<p>你好</p>\n"),
        ("amp.html", "<html ⚡4email></html>\n"),
        ("watch.html", "<p>watch</p>\n"),
        ("event.ics", event),
        ("more.md", "*你好*\n"),
    ] {
        fs::write(body.join(name), content).unwrap();
    }
    let file = |name: &str| STANDARD.encode(fs::read(body.join(name)).unwrap());
    let inline = json!({
        "from": "a@example.org", "to": "b@example.org", "subject": "S",
        "text": "你好\n", "html": "<p>你好</p>\n", "amp": "<html ⚡4email></html>\n", "watchHtml": "<p>watch</p>\n",
        "icalEvent": event,
        "alternatives": [
            {"contentType": "text/markdown; charset=utf-8", "content": file("more.md"), "encoding": "base64"},
        ],
        "attachments": [
            {"filename": "page.html", "content": file("page.html"), "encoding": "base64"},
            {"filename": "数据.txt", "content": file("text.txt"), "encoding": "base64"},
        ],
    });
    fs::write(here.path().join("inline.json"), inline.to_string()).unwrap();
    let compose = |name: &str| {
        let ran = run(here.path(), &[&["compose", name][..], &FIXED].concat());
        succeeded(&ran);
        ran.text()
    };
    let expected = compose("inline.json");
    for (name, draft) in WITH_FILES {
        fs::write(here.path().join(name), draft).unwrap();
        assert_eq!(compose(name), expected, "{name}");
    }
    fs::write(here.path().join("whole.eml"), &expected).unwrap();
    let whole = r#"{"from": "a@example.org", "to": "b@example.org", "raw": {"path": "whole.eml"}}"#;
    let lines = finish(mailwright(here.path()).args(["compose", "--jsonl"]), whole.as_bytes());
    succeeded(&lines);
    assert_eq!(lines.json()["raw"], STANDARD.encode(&expected));
}

#[test]
fn compose_writes_what_mailboxes_and_apis_take() {
    let here = folder();
    let draft = json!({
        "from": "a@example.org", "to": "b@example.net", "bcc": ["c@example.net", "B@example.net"], "subject": "x",
        "text": "From here\n>From there\nend\n",
    });
    fs::write(here.path().join("draft.json"), draft.to_string()).unwrap();
    let composed = |form: &str| {
        let ran = run(here.path(), &[&["compose", "draft.json", "--as", form][..], &FIXED].concat());
        succeeded(&ran);
        ran.stdout
    };
    let raw = composed("eml");
    fs::write(here.path().join("two.mbox"), composed("mbox").repeat(2)).unwrap();
    let reader = root().join("tests/e2e/readers/mbox.py");
    let read = finish(python().arg(reader).arg(here.path().join("two.mbox")), b"").json();
    let message = json!({
        "from": "a@example.org Mon Nov 23 01:30:00 2026", "subject": "x", "text": ">From here\n>>From there\nend\n",
    });
    assert_eq!(read, json!([message, message]));
    let code =
        "import base64, sys; sys.stdout.buffer.write(base64.urlsafe_b64decode(sys.stdin.read() + '=='))";
    let decoded = finish(python().args(["-c", code]), &composed("base64url"));
    assert_eq!(decoded.stdout, [b"Bcc: <c@example.net>,\r\n <B@example.net>\r\n", raw.as_slice()].concat());
}
