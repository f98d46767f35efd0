//! Reading a composed message back.

use std::path::{Path, PathBuf};

use mail_parser::decoders::base64::base64_decode;
use mail_parser::{MessageParser, MimeHeaders};
use mailwright::Message;
use mailwright::address::{Address, parse_list};
use mailwright::draft::{Addresses, Attachment, Content, Draft, Header, IcalEvent};
use mailwright::message::{MessageView, Role};

/// A folder of the repository.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Fields that core writes by itself.
const FIELDS: &[&str] = &[
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "X-Priority",
    "Importance",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Disposition",
    "Content-ID",
    "X-Mailer",
];

/// Panics where the reader sees something else than the draft says.
pub(crate) fn back(draft: &Draft, message: &Message) {
    if draft.raw.is_some() {
        return;
    }
    let view = MessageView::parse(message.raw.as_slice());
    for header in &view.headers {
        let ours = FIELDS.contains(&header.name.as_str()) || is_list_field(draft, &header.name);
        let theirs = |known: &Header| known.name == header.name;
        // A part that is the only one is the message.
        let parts = draft.attachments.iter().chain(&draft.alternatives).flat_map(|part| &part.headers);
        assert!(ours || draft.headers.iter().chain(parts).any(theirs), "header {}", header.name);
    }
    let read = MessageParser::new().parse(&message.raw).expect("a message");
    let subject = draft.subject.as_deref().filter(|subject| !subject.is_empty());
    assert_eq!(read.subject(), subject, "subject");
    // mail-parser looks for comments and brackets inside of quoted local parts.
    if let Addresses::Mailbox { name, address } = &draft.from
        && !address.contains('"')
    {
        let shown = read.from().and_then(|from| from.first()).and_then(|first| first.name());
        assert_eq!(shown.unwrap_or_default(), name.as_deref().unwrap_or_default(), "name");
    }
    let is_prepared = draft.headers.iter().any(|header| header.prepared);
    for name in ["X-Long", "Comments", "X-A"].into_iter().filter(|_| !is_prepared) {
        let written =
            draft.headers.iter().filter(|known| known.name == name).map(|known| known.value.as_str());
        let shown: Vec<_> = view.header(name).map(|header| header.value.as_str()).collect();
        let written: Vec<_> = written.collect();
        assert_eq!(shown[..written.len().min(shown.len())], written, "{name}");
    }
    if draft.envelope.is_none() {
        recipients(&view, message);
    }
    for (role, written) in [(Role::Text, &draft.text), (Role::Html, &draft.html)] {
        let (Some(written), Some((_, _, text))) = (written, view.body(role)) else { continue };
        assert_eq!(lines(text), lines(written), "{role:?}");
    }
    forms(draft, &view);
    // An original may bring names of its own.
    if draft.attachments.iter().chain(&draft.alternatives).any(|part| part.original.is_some()) {
        return;
    }
    let is_file =
        |part: &&Attachment| part.filename.is_some() || part.disposition.as_deref() == Some("attachment");
    let named = draft.alternatives.iter().filter(is_file);
    let mut written: Vec<_> =
        draft.attachments.iter().chain(named).map(|part| (part.filename.as_deref(), content(part))).collect();
    // What can be told apart by its content comes first.
    written.sort_by_key(|(_, content)| content.is_none());
    let mut found: Vec<_> = message_parts(&read).collect();
    if draft.ical_event.is_some() {
        // The file, which has no field of its own, is the last part.
        found.pop();
    }
    for (name, content) in written {
        // An empty line is put before a message that has no header.
        let same = |content: &[u8], found: &[u8]| {
            let without_line = found.strip_prefix(b"\r\n").unwrap_or(found);
            [found, without_line].iter().any(|found| lines_of(content) == lines_of(found))
        };
        let is_it = |(found_name, found): &(Option<String>, Vec<u8>)| {
            found_name.as_deref() == name && content.as_deref().is_none_or(|content| same(content, found))
        };
        let at = found.iter().position(is_it);
        found.swap_remove(at.unwrap_or_else(|| panic!("the attachment {name:?} is not there")));
    }
    assert!(found.is_empty(), "more attachments than there should be");
}

/// Whether a field of mailing lists is one that the draft asks for.
fn is_list_field(draft: &Draft, name: &str) -> bool {
    let Some(kind) = name.strip_prefix("List-") else { return false };
    let unsubscribes = draft.list_unsubscribe.is_some() && matches!(kind, "Unsubscribe" | "Unsubscribe-Post");
    unsubscribes || draft.list.iter().any(|field| field.name.eq_ignore_ascii_case(kind))
}

/// The other forms of the body say what the draft says.
fn forms(draft: &Draft, view: &MessageView) {
    for (kind, written) in [("text/x-amp-html", &draft.amp), ("text/watch-html", &draft.watch_html)] {
        let Some(written) = written else { continue };
        let is_it = |text: &str| lines(text) == lines(written);
        let mut shown = view.parts.iter().filter(|part| part.content_type == kind);
        assert!(shown.any(|part| part.text().is_some_and(|text| is_it(text))), "{kind}");
    }
    let Some(IcalEvent { content: Content::Text(written), .. }) = &draft.ical_event else { return };
    let mut shown = view.parts.iter().filter(|part| part.content_type == "text/calendar");
    assert!(shown.any(|part| part.text().is_some_and(|text| lines(text) == lines(written))), "calendar");
}

/// What stands in To and Cc is in the envelope.
fn recipients(view: &MessageView, message: &Message) {
    let unfolded = |range: &std::ops::Range<usize>| {
        String::from_utf8_lossy(&message.raw[range.clone()]).replace("\r\n", "")
    };
    for header in view.header("To").chain(view.header("Cc")) {
        let value = unfolded(&header.bytes);
        let (shown, problems) = parse_list(value.trim());
        assert!(problems.is_empty(), "{value:?}: {problems:?}");
        for mailbox in shown.iter().flat_map(Address::mailboxes) {
            let same =
                |known: &&mailwright::address::AddrSpec| known.normalized() == mailbox.address.normalized();
            assert!(message.envelope.to.iter().find(same).is_some(), "{} is nobody", mailbox.address);
        }
    }
}

fn message_parts(read: &mail_parser::Message<'_>) -> impl Iterator<Item = (Option<String>, Vec<u8>)> {
    read.parts.iter().filter(|part| part.content_disposition().is_some()).map(|part| {
        let content = match part.message() {
            Some(message) => message.raw_message().to_vec(),
            None => part.contents().to_vec(),
        };
        (part.attachment_name().map(str::to_owned), content)
    })
}

/// The bytes of an attachment, unless the reader decodes them further.
fn content(part: &Attachment) -> Option<Vec<u8>> {
    let declared = part.content_type.as_deref().unwrap_or_default();
    match &part.content {
        _ if declared.contains("charset") => None,
        Content::Text(text) => Some(text.clone().into_bytes()),
        Content::Bytes(bytes) => Some(bytes.clone()),
        Content::Base64(text) => base64_decode(text.as_bytes()),
        _ => None,
    }
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned()
}

fn lines_of(content: &[u8]) -> String {
    lines(&String::from_utf8_lossy(content))
}
