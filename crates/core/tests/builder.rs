//! The builder makes the drafts that JSON makes.

#![allow(clippy::expect_used, reason = "test code")]

use mailwright::address::{Mailbox, parse_list};
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Attachment, Draft, IcalEvent};
use mailwright::message::MessageBuilder;
use mailwright::mime::Date;
use mailwright::{Env, Message, Mode, compose};

const ICS: &str =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

fn env() -> Env {
    Env::new(1_795_426_200_000, [7; 16]).expect("a time in this era")
}

/// Both have the same draft, and both give the same bytes or the same findings.
fn same(builder: &MessageBuilder, json: &str) {
    let draft = Draft::from_json(json).expect("a readable draft");
    assert_eq!(builder.draft(), &draft);
    assert_eq!(builder.build(&env()), compose(&draft, &env()));
}

fn bob() -> Mailbox {
    let (addresses, _) = parse_list("Bob <b@example.org>");
    addresses[0].mailboxes()[0].clone()
}

#[test]
fn every_setter_is_a_field() {
    let date = Date::parse("2026-11-23T09:30:00+08:00").expect("a date");
    let builder = Message::builder()
        .from(("张三", "no-reply@例子.测试"))
        .sender("s@example.org")
        .reply_to(("R", "r@example.org".to_owned()))
        .to(["a@example.org", "Bob <b@example.org>"])
        .to("c@example.org")
        .cc(bob())
        .cc(vec!["d@example.org"])
        .bcc("e@example.org")
        .subject("你好")
        .text("T")
        .html("<p><img src='cid:logo' alt=''>H</p>")
        .header("X-A", "1")
        .header("X-A", "2")
        .attach(Attachment::text("a.csv", "a,b\r\n").of_type("text/csv; header=present"))
        .embed("logo", "logo.txt", "png")
        .invite(IcalEvent::request(ICS))
        .list_unsubscribe("https://example.org/leave", Some("leave@example.org"))
        .in_reply_to("<1@example.org>")
        .references(["<0@example.org>", "<1@example.org>"])
        .priority("high")
        .date(date)
        .message_id("2@example.org")
        .envelope_from("bounce@example.org")
        .envelope_to(["x@example.org"])
        .envelope_to("y@example.org");
    let ics = serde_json::to_string(ICS).expect("a string");
    let json = format!(
        r#"{{
        "from": {{"name": "张三", "address": "no-reply@例子.测试"}}, "sender": "s@example.org",
        "replyTo": {{"name": "R", "address": "r@example.org"}},
        "to": ["a@example.org", "Bob <b@example.org>", "c@example.org"],
        "cc": [{{"name": "Bob", "address": "b@example.org"}}, "d@example.org"], "bcc": "e@example.org",
        "subject": "你好", "text": "T", "html": "<p><img src='cid:logo' alt=''>H</p>",
        "headers": {{"X-A": ["1", "2"]}},
        "attachments": [
            {{"filename": "a.csv", "content": "a,b\r\n", "contentType": "text/csv; header=present"}}
        ],
        "icalEvent": {{"method": "request", "content": {ics}}},
        "listUnsubscribe": {{"url": "https://example.org/leave", "mailto": "leave@example.org"}},
        "inReplyTo": "<1@example.org>", "references": ["<0@example.org>", "<1@example.org>"],
        "priority": "high", "date": "Mon, 23 Nov 2026 09:30:00 +0800", "messageId": "2@example.org",
        "envelope": {{"from": "bounce@example.org", "to": ["x@example.org", "y@example.org"]}}
    }}"#
    );
    // JSON has no bytes.
    let mut draft = Draft::from_json(&json).expect("a readable draft");
    draft.attachments.push(Attachment { cid: Some("logo".into()), ..Attachment::bytes("logo.txt", "png") });
    assert_eq!(builder.draft(), &draft);
    assert!(builder.build(&env()).is_ok());
    assert_eq!(builder.build(&env()), compose(&draft, &env()));
    assert_eq!(MessageBuilder::from_draft(draft.clone()).into_draft(), draft);
}

#[test]
fn markdown_is_rendered() {
    let builder = Message::builder().from("a@x.org").to("b@x.org").subject("S").markdown("# Hi");
    same(&builder, r##"{"from": "a@x.org", "to": "b@x.org", "subject": "S", "markdown": "# Hi"}"##);
}

#[test]
fn everything_wrong_is_reported_at_once_and_by_its_path() {
    let builder = Message::builder()
        .from(("A\r\nBcc: eve@x.org", "bob"))
        .to(["b@x.org", "c@"])
        .header("X Y", "1")
        .attach(Attachment::text("../a", ""))
        .date("tomorrow");
    same(
        &builder,
        r#"{"from": {"name": "A\r\nBcc: eve@x.org", "address": "bob"}, "to": ["b@x.org", "c@"],
            "headers": {"X Y": "1"}, "attachments": [{"filename": "../a", "content": ""}], "date": "tomorrow"}"#,
    );
}

#[test]
fn the_mode_is_the_builders_choice() {
    let builder = Message::builder().from("a@x.org").to("b..c@x.org；d@x.org").subject("a\nb").text("T");
    let codes = |mode| {
        let found = builder.clone().mode(mode).build(&env());
        let found = found.map_or_else(|errors| errors, |message| message.diagnostics);
        found.iter().map(Diagnostic::code).collect::<Vec<_>>()
    };
    assert_eq!(codes(Mode::Standard), ["domain-invalid", "line-break"]);
    assert_eq!(codes(Mode::Lenient), ["corrected", "corrected", "local-part-quoted"]);
}
