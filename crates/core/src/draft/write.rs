//! A draft back to the untyped form that it is read from.

use super::{Addresses, Attachment, Content, Draft, EnvelopeDraft, Value};

/// The fields that hold something, in the order of the documentation. Reading them gives the same draft.
///
/// Bytes stay bytes, which JSON has not: see [`Value::with_base64`].
pub fn to_value(draft: &Draft) -> Value {
    let mut out = Fields(Vec::new());
    out.addresses("from", &draft.from);
    out.addresses("sender", &draft.sender);
    out.addresses("replyTo", &draft.reply_to);
    out.addresses("to", &draft.to);
    out.addresses("cc", &draft.cc);
    out.addresses("bcc", &draft.bcc);
    out.text("subject", draft.subject.as_deref());
    out.text("date", draft.date.as_deref());
    out.text("messageId", draft.message_id.as_deref());
    out.text("inReplyTo", draft.in_reply_to.as_deref());
    out.list("references", draft.references.iter().map(|id| Value::Text(id.clone())));
    out.text("priority", draft.priority.as_deref());
    out.list("headers", draft.headers.iter().map(header));
    out.text("text", draft.text.as_deref());
    out.text("html", draft.html.as_deref());
    out.text("markdown", draft.markdown.as_deref());
    out.list("attachments", draft.attachments.iter().map(attachment));
    if let Some(given) = &draft.envelope {
        out.push("envelope", envelope(given));
    }
    Value::Map(out.0)
}

/// The entries of an object, as they are written.
struct Fields(Vec<(String, Value)>);

impl Fields {
    fn push(&mut self, name: &str, value: Value) {
        self.0.push((name.to_owned(), value));
    }

    fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.push(name, Value::Text(text.to_owned()));
        }
    }

    fn list(&mut self, name: &str, items: impl Iterator<Item = Value>) {
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            self.push(name, Value::List(items));
        }
    }

    fn addresses(&mut self, name: &str, given: &Addresses) {
        if !given.is_empty() {
            self.push(name, addresses(given));
        }
    }
}

fn addresses(given: &Addresses) -> Value {
    let mut out = Fields(Vec::new());
    match given {
        Addresses::Text(text) => return Value::Text(text.clone()),
        Addresses::List(items) => return Value::List(items.iter().map(addresses).collect()),
        Addresses::Mailbox { name, address } => {
            out.text("name", name.as_deref());
            out.text("address", Some(address));
        }
        Addresses::Group { name, members } => {
            out.text("name", Some(name));
            out.push("group", Value::List(members.iter().map(addresses).collect()));
        }
    }
    Value::Map(out.0)
}

fn header((name, value): &(String, String)) -> Value {
    let mut out = Fields(Vec::new());
    out.text("key", Some(name));
    out.text("value", Some(value));
    Value::Map(out.0)
}

fn attachment(given: &Attachment) -> Value {
    let mut out = Fields(Vec::new());
    out.text("filename", given.filename.as_deref());
    out.text("contentType", given.content_type.as_deref());
    out.text("contentDisposition", given.disposition.as_deref());
    out.text("cid", given.cid.as_deref());
    match &given.content {
        Content::Missing => {}
        Content::Text(text) => out.text("content", Some(text)),
        Content::Bytes(bytes) => out.push("content", Value::Bytes(bytes.clone())),
        Content::Base64(text) => {
            out.text("content", Some(text));
            out.text("encoding", Some("base64"));
        }
        Content::Path(path) => out.text("path", Some(path)),
        Content::Href(url) => out.text("href", Some(url)),
    }
    Value::Map(out.0)
}

fn envelope(given: &EnvelopeDraft) -> Value {
    let mut out = Fields(Vec::new());
    out.text("from", given.from.as_deref());
    if let Some(to) = &given.to {
        out.push("to", addresses(to));
    }
    Value::Map(out.0)
}
