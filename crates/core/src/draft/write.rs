//! A draft back to the untyped form that it is read from.

use super::{
    Addresses, Attachment, Content, Draft, EnvelopeDraft, Header, IcalEvent, ListEntry, ListField,
    ListUnsubscribe, Value,
};

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
    out.body("text", draft.text.as_deref(), draft.text_original.as_ref());
    out.body("html", draft.html.as_deref(), draft.html_original.as_ref());
    out.text("markdown", draft.markdown.as_deref());
    out.text("amp", draft.amp.as_deref());
    out.text("watchHtml", draft.watch_html.as_deref());
    if let Some(event) = &draft.ical_event {
        out.push("icalEvent", ical_event(event));
    }
    out.list("alternatives", draft.alternatives.iter().map(attachment));
    out.list("attachments", draft.attachments.iter().map(attachment));
    if draft.attach_data_urls {
        out.push("attachDataUrls", Value::Bool(true));
    }
    if !draft.list.is_empty() {
        out.push("list", list_fields(&draft.list));
    }
    if let Some(given) = &draft.list_unsubscribe {
        out.push("listUnsubscribe", list_unsubscribe(given));
    }
    out.text("xMailer", draft.x_mailer.as_deref());
    if let Some(given) = &draft.envelope {
        out.push("envelope", envelope(given));
    }
    if let Some(count) = draft.max_recipients {
        out.push("maxRecipients", Value::Integer(i64::try_from(count).unwrap_or(i64::MAX)));
    }
    out.text("textEncoding", draft.text_encoding.as_deref());
    out.text("baseBoundary", draft.base_boundary.as_deref());
    if let Some(raw) = &draft.raw {
        let mut whole = Fields(Vec::new());
        whole.content(raw);
        out.push("raw", Value::Map(whole.0));
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

    fn body(&mut self, name: &str, text: Option<&str>, original: Option<&Vec<u8>>) {
        let Some(original) = original else { return self.text(name, text) };
        let mut body = Fields(Vec::new());
        body.text("content", text);
        body.push("original", Value::Bytes(original.clone()));
        self.push(name, Value::Map(body.0));
    }

    fn content(&mut self, given: &Content) {
        match given {
            Content::Missing => {}
            Content::Text(text) => self.text("content", Some(text)),
            Content::Bytes(bytes) => self.push("content", Value::Bytes(bytes.clone())),
            Content::Base64(text) => {
                self.text("content", Some(text));
                self.text("encoding", Some("base64"));
            }
            Content::Path(path) => self.text("path", Some(path)),
            Content::Href(url) => self.text("href", Some(url)),
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

fn header(given: &Header) -> Value {
    let mut out = Fields(Vec::new());
    out.text("key", Some(&given.name));
    if given.prepared {
        let mut value = Fields(Vec::new());
        value.text("value", Some(&given.value));
        value.push("prepared", Value::Bool(true));
        out.push("value", Value::Map(value.0));
    } else {
        out.text("value", Some(&given.value));
    }
    Value::Map(out.0)
}

fn attachment(given: &Attachment) -> Value {
    let mut out = Fields(Vec::new());
    out.text("filename", given.filename.as_deref());
    out.text("contentType", given.content_type.as_deref());
    out.text("contentDisposition", given.disposition.as_deref());
    out.text("cid", given.cid.as_deref());
    out.text("contentTransferEncoding", given.transfer_encoding.as_deref());
    out.list("headers", given.headers.iter().map(header));
    out.content(&given.content);
    if let Some(original) = &given.original {
        out.push("original", Value::Bytes(original.clone()));
    }
    Value::Map(out.0)
}

fn ical_event(given: &IcalEvent) -> Value {
    let mut out = Fields(Vec::new());
    out.text("method", given.method.as_deref());
    out.text("filename", given.filename.as_deref());
    out.content(&given.content);
    Value::Map(out.0)
}

/// Every name once, with its fields as lists of entries.
fn list_fields(given: &[ListField]) -> Value {
    let mut out: Vec<(String, Value)> = Vec::new();
    for field in given {
        let entries = Value::List(field.entries.iter().map(list_entry).collect());
        match out.iter_mut().find(|(name, _)| *name == field.name) {
            Some((_, Value::List(fields))) => fields.push(entries),
            _ => out.push((field.name.clone(), Value::List(vec![entries]))),
        }
    }
    Value::Map(out)
}

fn list_entry(given: &ListEntry) -> Value {
    let mut out = Fields(Vec::new());
    out.text("url", Some(&given.url));
    out.text("comment", given.comment.as_deref());
    Value::Map(out.0)
}

fn list_unsubscribe(given: &ListUnsubscribe) -> Value {
    let mut out = Fields(Vec::new());
    out.text("url", given.url.as_deref());
    out.text("mailto", given.mailto.as_deref());
    if let Some(one_click) = given.one_click {
        out.push("oneClick", Value::Bool(one_click));
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
