//! A guest that misbehaves on demand, for the tests of the host. The subject of the message says how.

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};

use mailwright_plugin::{
    Attachment, Description, Edit, Failure, Message, Outcome, Plugin, Setting, config, log,
};

const MIB: usize = 1 << 20;

static CHECKS: AtomicU32 = AtomicU32::new(0);

struct Hostile;

impl Plugin for Hostile {
    fn describe() -> Description {
        Description::new("hostile", env!("CARGO_PKG_VERSION"), "Misbehaves as the subject says.")
            .want("read.attachments")
            .want("edit.headers")
            .want("edit.attachments")
            .symbol("HOSTILE_COUNT", 0, "How many messages this instance has seen.")
            .setting(Setting::text("greeting", "Sent back as a tag.").fallback("hello"))
            .setting(Setting::integer("limit", "Sent back as a tag."))
            .setting(Setting::boolean("strict", "Sent back as a tag.").fallback("false"))
            .setting(Setting::list("names", "Sent back as tags.").fallback("ada, bo"))
    }

    fn check(message: &Message) -> Result<Outcome, Failure> {
        let accept = Outcome::accept();
        Ok(match message.subject().unwrap_or_default().as_str() {
            "loop" => spin(),
            "trap" => trap(),
            "panic" => panic!("the guest gives up on purpose"),
            "recursion" => accept.finding("HOSTILE_COUNT", deepen(1), ""),
            "memory-bomb" => accept.finding("HOSTILE_COUNT", fill_memory(), ""),
            "huge-return" => accept.edit(Edit::AddTag("x".repeat(40 * MIB))),
            "many-edits" => many(accept, 2000),
            "big-attachment" => accept.edit(attachment(MIB)),
            "bad-header" => accept.edit(Edit::add_header("X-Note", "one\r\nBcc: victim@example.org")),
            "remove-from" => accept.edit(Edit::remove_header("From")),
            "bad-symbol" => accept.finding("not upper snake", 1, ""),
            "tempfail" => Outcome::tempfail("come back later").code(451).enhanced("4.7.1"),
            "reject" => Outcome::reject("not here").enhanced("5.7.1"),
            "quarantine" => Outcome::quarantine("to be looked at"),
            "fail" => return Err(Failure::Internal("out of ideas".to_owned())),
            "counter" => accept.finding("HOSTILE_COUNT", count(), ""),
            "config" => settings().into_iter().fold(accept, |outcome, tag| outcome.edit(Edit::AddTag(tag))),
            "read" => read_beyond(message),
            "log-flood" => flood(),
            _ => accept,
        })
    }
}

mailwright_plugin::register!(Hostile);

fn many(mut outcome: Outcome, edits: usize) -> Outcome {
    outcome.edits = vec![Edit::AddTag(String::new()); edits];
    outcome
}

fn spin() -> ! {
    loop {
        black_box(());
    }
}

#[cfg(target_arch = "wasm32")]
fn trap() -> ! {
    core::arch::wasm32::unreachable()
}

#[cfg(not(target_arch = "wasm32"))]
fn trap() -> ! {
    std::process::abort()
}

/// Uses up the stack; the argument keeps the compiler from making a loop of it.
fn deepen(depth: i32) -> i32 {
    let frame = black_box([depth; 64]);
    if frame[0] == i32::MAX { 0 } else { deepen(depth + 1) + black_box(frame)[1] }
}

fn fill_memory() -> i32 {
    let mut kept = Vec::new();
    loop {
        kept.push(black_box(vec![1_u8; MIB]));
    }
}

fn attachment(size: usize) -> Edit {
    Edit::AddAttachment(Attachment {
        filename: "note.bin".to_owned(),
        content_type: "application/octet-stream".to_owned(),
        content_id: None,
        content: vec![7; size],
    })
}

fn count() -> i32 {
    i32::try_from(CHECKS.fetch_add(1, Ordering::Relaxed)).unwrap_or(i32::MAX) + 1
}

fn settings() -> Vec<String> {
    let mut tags = vec![
        format!("greeting={:?}", config::text("greeting")),
        format!("limit={:?}", config::integer("limit")),
        format!("strict={:?}", config::boolean("strict")),
        format!("missing={:?}", config::text("no-such-key")),
    ];
    tags.extend(config::list("names"));
    tags
}

/// Reads everything there is and what is not there, and sends back what it got as tags.
fn read_beyond(message: &Message) -> Outcome {
    let envelope = message.envelope();
    let mut tags = vec![format!("{} > {}", envelope.mail_from, envelope.rcpt_to.join(","))];
    tags.extend(message.headers().into_iter().map(|header| format!("{}: {}", header.name, header.value)));
    for part in message.parts() {
        let text = message.text(part.index).map_err(|error| error.name());
        let body = message.body(part.index, 1, 3);
        tags.push(format!("{} {:?} {} {text:?} {body:?}", part.index, part.role, part.content_type));
    }
    tags.push(format!("{:?} {:?}", message.text(999), message.body(999, 0, 1)));
    tags.push(format!("{:?} {:?}", message.raw(u32::MAX, u32::MAX), message.body(0, u32::MAX, 1)));
    tags.push(format!("{}", message.raw(0, u32::MAX).is_ok_and(|raw| raw.len() == message.size() as usize)));
    tags.into_iter().fold(Outcome::accept(), |outcome, tag| outcome.edit(Edit::AddTag(tag)))
}

fn flood() -> Outcome {
    log::info("the first line");
    for _ in 0..1000 {
        log::debug(&"y".repeat(1000));
        log::debug("");
    }
    Outcome::accept()
}
