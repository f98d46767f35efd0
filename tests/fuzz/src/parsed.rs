//! Messages of others: whatever is in them, they become a draft, and what is composed of it says the same.

use mailwright::address::{Address, parse_list};
use mailwright::diagnostic::Severity;
use mailwright::draft::{Addresses, Attachment, Content, Draft, Header, from_value};
use mailwright::message::{MessageView, ParseLimits};
use mailwright::parse::{ForwardOptions, ForwardStyle, ReplyOptions, forward, parse, reply};
use mailwright::{Env, Message, compose};

/// Why a parsed message may be refused: its attached messages have lines of any length, and its content ids are
/// what they are.
const REFUSED: &[&str] = &["line-too-long", "nul-in-message", "cid-duplicate", "too-large", "too-many"];

/// A message is parsed, composed, and parsed to the same.
pub(crate) fn message(text: &str) {
    // Bytes that are no UTF-8 come of characters that stand for them.
    let raw: Vec<u8> = text.chars().flat_map(bytes).collect();
    let _ = MessageView::parse(raw.clone()).structure();
    let Ok(parsed) = parse(raw, &ParseLimits::default()) else { return };
    let value = parsed.to_value().with_base64();
    assert!(from_value(value).is_ok(), "its JSON is no draft");
    let own = vec!["a@example.org".to_owned()];
    for to_all in [true, false] {
        reply(&parsed, &ReplyOptions { to_all, own: own.clone(), ..ReplyOptions::default() });
    }
    for style in [ForwardStyle::Inline, ForwardStyle::Attachment] {
        forward(&parsed, &ForwardOptions { style, ..ForwardOptions::default() });
    }
    let first = addressed(parsed.draft);
    let Some(message) = composed(&first) else { return };
    let second = again(&message);
    same(&first, &second);
    let Some(message) = composed(&second) else {
        // It is looked into now, and may hold what makes a message refused.
        return assert!(kept_whole(&first), "what is written is read and written");
    };
    same(&second, &again(&message));
}

/// What core composed becomes a draft that is composed to the same parts.
pub(crate) fn composed_here(message: &Message) {
    let first = again(message);
    let Some(message) = composed(&addressed(first.clone())) else { return };
    same(&first, &again(&message));
}

/// A character, or the byte that it stands for.
pub(crate) fn bytes(c: char) -> Vec<u8> {
    match u32::from(c).checked_sub(0xF700).map(u8::try_from) {
        Some(Ok(byte)) => vec![byte],
        _ => c.to_string().into_bytes(),
    }
}

fn again(message: &Message) -> Draft {
    parse(message.raw.as_slice(), &ParseLimits::default()).expect("within the limits").draft
}

/// Addresses that are none are kept for their author to mend.
fn addressed(draft: Draft) -> Draft {
    Draft {
        from: Addresses::text("a@example.org"),
        to: Addresses::text("b@example.org"),
        sender: Addresses::default(),
        reply_to: Addresses::default(),
        cc: Addresses::default(),
        bcc: Addresses::default(),
        ..draft
    }
}

fn composed(draft: &Draft) -> Option<Message> {
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    match compose(draft, &env) {
        Ok(message) => Some(message),
        Err(problems) => {
            for problem in problems.iter().filter(|problem| problem.severity() == Severity::Error) {
                assert!(REFUSED.contains(&problem.code()), "parsed and refused: {problem:?}");
            }
            None
        }
    }
}

fn same(a: &Draft, b: &Draft) {
    let subject = |draft: &Draft| draft.subject.clone().filter(|subject| !subject.trim().is_empty());
    assert_eq!(subject(a), subject(b), "subject");
    // White space between words may change where machines read them, and so may the case of a domain.
    let words = |value: &str| value.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    // Names are written in another form where that is shorter or safer.
    let addressed = |value: &str| {
        let (found, _) = parse_list(&value.replace("\r\n", ""));
        let found = found.iter().flat_map(Address::mailboxes).map(|mailbox| mailbox.address.normalized());
        found.collect::<Vec<_>>().join(" ")
    };
    let is_address = |name: &str| name.starts_with("Resent-") || name.ends_with("-To");
    let headers = |draft: &Draft| {
        // Those of a part that is left alone become the message's.
        let own = draft.headers.iter().filter(|header| !header.name.to_lowercase().starts_with("content-"));
        let headers = own.map(|Header { name, value, .. }| {
            (name.clone(), if is_address(name) { addressed(value) } else { words(value) })
        });
        headers.collect::<Vec<_>>()
    };
    assert_eq!(headers(a), headers(b), "headers");
    assert_eq!(a.references, b.references, "references");
    // What was kept whole may be looked into when it stands somewhere else.
    if kept_whole(a) || kept_whole(b) {
        return;
    }
    let lines = |text: &Option<String>| text.as_deref().unwrap_or_default().trim_end_matches('\n').to_owned();
    assert_eq!(lines(&a.text), lines(&b.text), "text");
    assert_eq!(lines(&a.html), lines(&b.html), "HTML");
    // A form of the body that is the only one is a file to its reader.
    let parts = |draft: &Draft| {
        let parts = draft.attachments.iter().chain(&draft.alternatives);
        let forms = draft.amp.iter().chain(&draft.watch_html);
        let written = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim_ascii_end().to_owned();
        let forms = forms.map(|text| (None, written(text).into_bytes()));
        let mut all: Vec<_> = parts.map(|part| (part.filename.clone(), content(part))).chain(forms).collect();
        all.sort();
        all
    };
    assert_eq!(parts(a), parts(b), "attachments");
}

/// Whether there is a part with others in it.
fn kept_whole(draft: &Draft) -> bool {
    draft.attachments.iter().any(|part| part.content == Content::Missing)
}

/// Content without what a message ends in; of messages, texts and parts that hold others their lines.
fn content(part: &Attachment) -> Vec<u8> {
    let bytes = match (&part.content, &part.original) {
        (Content::Bytes(bytes), _) | (Content::Missing, Some(bytes)) => bytes.clone(),
        _ => Vec::new(),
    };
    let kind = part.content_type.as_deref().unwrap_or_default();
    let has_lines = kind.starts_with("message/rfc822") || kind.starts_with("text/");
    let mut out = Vec::with_capacity(bytes.len());
    for (at, b) in bytes.iter().enumerate() {
        match b {
            b'\r' if has_lines && bytes.get(at + 1) != Some(&b'\n') => out.push(b'\n'),
            b'\r' => {}
            _ => out.push(*b),
        }
    }
    out.truncate(out.trim_ascii_end().len());
    // An empty line is put before a message that has no header.
    if kind.starts_with("message/rfc822") && out.starts_with(b"\n") { out.split_off(1) } else { out }
}
