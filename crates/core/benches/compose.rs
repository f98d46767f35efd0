//! Composing, validation included, beside bare mail-builder on the same content.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a bench"
)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mail_builder::MessageBuilder;
use mailwright::draft::{Addresses, Attachment, Content, Draft};
use mailwright::{Env, compose};

struct Case {
    name: &'static str,
    draft: Draft,
}

fn cases() -> Vec<Case> {
    let draft = Draft {
        from: Addresses::text("张三 <zhang@example.org>"),
        to: Addresses::text("b@example.org"),
        subject: Some("季度报告 Quarterly report".into()),
        text: Some("Hello, this is a small message.\n".into()),
        ..Draft::default()
    };
    let html = "<p>Hello, <b>world</b>: 你好，世界。</p>\n".repeat(50_000 / 48);
    let text = "关于季度报告的重要通知：请各部门负责人务必在本周五之前完成审阅。\n".repeat(20_000 / 94);
    let bytes: Vec<u8> = (0..5_000_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let attachment = Attachment {
        filename: Some("报告.bin".into()),
        content: Content::Bytes(bytes),
        ..Attachment::default()
    };
    vec![
        Case { name: "small text", draft: draft.clone() },
        Case {
            name: "HTML 50 KB, text 20 KB Chinese",
            draft: Draft { html: Some(html), text: Some(text), ..draft.clone() },
        },
        Case { name: "5 MB attachment", draft: Draft { attachments: vec![attachment], ..draft } },
    ]
}

/// The same message without any check; ids are given, as mail-builder would otherwise ask the clock.
fn bare(draft: &Draft) -> Vec<u8> {
    let mut message = MessageBuilder::new()
        .from(("张三", "zhang@example.org"))
        .to("b@example.org")
        .subject(draft.subject.as_deref().unwrap_or_default())
        .date(1_795_426_200_i64)
        .message_id("5b7374063ede50f2abc088738895e4a2@example.org");
    if let Some(text) = &draft.text {
        message = message.text_body(text.as_str());
    }
    if let Some(html) = &draft.html {
        message = message.html_body(html.as_str());
    }
    for attachment in &draft.attachments {
        let Content::Bytes(bytes) = &attachment.content else { continue };
        let name = attachment.filename.as_deref().unwrap_or_default();
        message = message.attachment("application/octet-stream", name, bytes.as_slice());
    }
    let mut raw = Vec::new();
    message.serialize(&mut raw);
    raw
}

fn composing(criterion: &mut Criterion) {
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    for Case { name, draft } in cases() {
        let size = compose(&draft, &env).expect("a valid draft").raw.len();
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_function("mailwright", |bencher| bencher.iter(|| compose(black_box(&draft), &env)));
        group.bench_function("mail-builder", |bencher| bencher.iter(|| bare(black_box(&draft))));
        group.finish();
    }
}

criterion_group!(benches, composing);
criterion_main!(benches);
