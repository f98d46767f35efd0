//! The libraries in Rust, each with what its users write. Ids and dates are given where they can be, as
//! making them is not composing.

use std::time::{Duration, SystemTime};

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Message, MultiPart, SinglePart};
use mail_builder::MessageBuilder;
use mailwright::draft::{Content, Draft};
use mailwright::{Env, compose};
use mailwright_bench::Case;

const NOW: u64 = 1_795_426_200;
const ID: &str = "5b7374063ede50f2abc088738895e4a2@example.org";

/// A library, and how it composes a message.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Case, &Env) -> Option<Vec<u8>>,
}

pub(crate) const PEERS: [Peer; 4] = [
    Peer { name: "mailwright", run: |case, env| Some(compose(&case.draft, env).ok()?.raw) },
    Peer {
        name: "mailwright, from JSON",
        run: |case, env| Some(compose(&Draft::from_json(&case.json).ok()?, env).ok()?.raw),
    },
    Peer { name: "mail-builder", run: |case, _| mail_builder(&case.draft) },
    Peer { name: "lettre", run: |case, _| lettre(&case.draft) },
];

fn mail_builder(draft: &Draft) -> Option<Vec<u8>> {
    let mut message = MessageBuilder::new()
        .from(("张三", "zhang@example.org"))
        .to("b@example.org")
        .subject(draft.subject.as_deref()?)
        .date(NOW)
        .message_id(ID)
        .text_body(draft.text.as_deref()?);
    if let Some(html) = &draft.html {
        message = message.html_body(html.as_str());
    }
    for (name, bytes) in attachments(draft) {
        message = message.attachment("application/octet-stream", name, bytes);
    }
    message.write_to_vec().ok()
}

/// It takes text and bytes of its own, which are copied.
fn lettre(draft: &Draft) -> Option<Vec<u8>> {
    let message = Message::builder()
        .from("张三 <zhang@example.org>".parse().ok()?)
        .to("b@example.org".parse().ok()?)
        .subject(draft.subject.as_deref()?)
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
        .message_id(Some(format!("<{ID}>")));
    let text = draft.text.clone()?;
    let message = if let Some(html) = &draft.html {
        message.multipart(MultiPart::alternative_plain_html(text, html.clone()))
    } else if draft.attachments.is_empty() {
        message.singlepart(SinglePart::plain(text))
    } else {
        let octets = ContentType::parse("application/octet-stream").ok()?;
        let part = |(name, bytes): (&str, &[u8])| {
            Attachment::new(name.to_owned()).body(bytes.to_vec(), octets.clone())
        };
        let mixed = MultiPart::mixed().singlepart(SinglePart::plain(text));
        message.multipart(attachments(draft).map(part).fold(mixed, MultiPart::singlepart))
    };
    Some(message.ok()?.formatted())
}

fn attachments(draft: &Draft) -> impl Iterator<Item = (&str, &[u8])> {
    draft.attachments.iter().filter_map(|attachment| match &attachment.content {
        Content::Bytes(bytes) => Some((attachment.filename.as_deref()?, bytes.as_slice())),
        _ => None,
    })
}
