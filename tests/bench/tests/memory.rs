//! What composing allocates. Counted, not timed, so it is the same everywhere.
#![allow(clippy::expect_used, reason = "a test")]

use std::io;

use mailwright::draft::{Addresses, Attachment, Content, Draft};
use mailwright::{Message, compose};
use mailwright_bench::memory::{Counting, Usage, measure};
use mailwright_bench::{cases, env, streamed};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What header, envelope and structure take beside the contents.
const SMALL: usize = 16_000;

fn composed(draft: &Draft) -> (Message, Usage) {
    let env = env().expect("a valid time");
    let length = compose(draft, &env).expect("a valid draft").raw.len();
    let (message, usage) = measure(length / 2, || compose(draft, &env));
    (message.expect("a valid draft"), usage)
}

/// The longest of what the draft holds.
fn largest_part(draft: &Draft) -> usize {
    let bodies = [&draft.text, &draft.html].map(|body| body.as_ref().map_or(0, String::len));
    let attached = draft.attachments.iter().map(|attachment| match &attachment.content {
        Content::Bytes(bytes) => bytes.len(),
        Content::Text(text) | Content::Base64(text) => text.len(),
        _ => 0,
    });
    attached.chain(bodies).max().unwrap_or_default()
}

/// Where text is long, in each of the encodings, with both kinds of line ends.
fn drafts() -> Vec<Draft> {
    let mut drafts: Vec<_> = cases().expect("valid drafts").into_iter().map(|case| case.draft).collect();
    let start = drafts[0].clone();
    for line in ["short lines of ASCII\n", "Grüße aus Köln, schöne Grüße!\n", "关于季度报告的重要通知\n"]
    {
        for line in [line.to_owned(), line.replace('\n', "\r\n"), line.replace('\n', " \n")] {
            let text = line.repeat(300_000 / line.len());
            let html = text.clone();
            drafts.push(Draft { text: Some(text), html: Some(html), ..start.clone() });
        }
    }
    let attached = |content| Attachment { filename: Some("a.bin".into()), content, ..Attachment::default() };
    let contents = [
        Content::Bytes(vec![7; 300_000]),
        Content::Base64("abcd".repeat(100_000)),
        Content::Text("äöü ".repeat(90_000)),
    ];
    let to: Vec<_> = (0..60).map(|i| format!("somebody{i}@example.org")).collect();
    drafts.push(Draft { to: Addresses::text(to.join(", ")), ..drafts[1].clone() });
    drafts.push(Draft { attachments: contents.map(attached).into(), ..start });
    drafts
}

#[test]
fn the_output_is_allocated_once() {
    // The first is small text, shorter than what is allocated beside it.
    for draft in drafts().into_iter().skip(1) {
        let (message, usage) = composed(&draft);
        let length = message.raw.len();
        // The others are parts, of which none here is half of what is written.
        assert_eq!(usage.large, 1, "{length} bytes");
    }
}

#[test]
fn a_stream_holds_no_large_attachment() {
    let (stream, length) = (streamed(64 << 20).expect("a valid draft"), 64 << 20);
    let zeros = |_: &str| Ok(io::Read::take(io::repeat(0), length));
    let (written, usage) = measure(usize::MAX, || stream.write_to(io::sink(), zeros));
    written.expect("written");
    assert!(usage.peak < 200_000, "{}", usage.peak);
}

#[test]
fn memory_holds_the_output_and_one_part() {
    for draft in drafts() {
        let (message, usage) = composed(&draft);
        let allowed = message.raw.len() + largest_part(&draft) + SMALL;
        assert!(usage.peak <= allowed, "{} > {allowed}", usage.peak);
    }
}
