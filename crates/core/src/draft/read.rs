//! From an untyped value to a draft: every unknown field and every wrong type at once, with its path.

use encodify::hex::decode_pair;

use super::schema::{self, Object};
use super::{
    Addresses, Attachment, Content, Draft, EnvelopeDraft, Header, IcalEvent, ListEntry, ListField,
    ListUnsubscribe, Value,
};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::mime::{DataUrl, Date, base64};

/// An object with more fields than this is no draft, and comparing each with those that exist takes time.
const MAX_FIELDS: usize = 200;
/// Of a message; more need not be read.
pub(crate) const MAX_ATTACHMENTS: usize = 1_000;
/// No line of a message is longer (RFC 5322 §2.1.1).
const MAX_NAME: usize = 998;

/// Reads a draft from an untyped value.
///
/// # Errors
/// Every problem of form at once.
pub fn from_value(value: Value) -> Result<Draft, Vec<Diagnostic>> {
    let mut reader = Reader { problems: Vec::new() };
    let draft = reader.draft(value);
    if reader.problems.is_empty() { Ok(draft) } else { Err(reader.problems) }
}

struct Reader {
    problems: Vec<Diagnostic>,
}

/// Where what is read goes.
enum Slot<'a> {
    Text(&'a mut Option<String>),
    TextOrFalse(&'a mut Option<String>),
    Body(&'a mut Option<String>),
    /// With the part that it was parsed from.
    ParsedBody(&'a mut Option<String>, &'a mut Option<Vec<u8>>),
    Addresses(&'a mut Addresses),
    Attachments(&'a mut Vec<Attachment>),
}

impl Reader {
    fn draft(&mut self, value: Value) -> Draft {
        let mut draft = Draft::default();
        let mut encoding = None;
        for (key, value) in self.object(value, "", &schema::DRAFT) {
            let slot = match key.as_str() {
                "from" => Slot::Addresses(&mut draft.from),
                "sender" => Slot::Addresses(&mut draft.sender),
                "replyTo" => Slot::Addresses(&mut draft.reply_to),
                "to" => Slot::Addresses(&mut draft.to),
                "cc" => Slot::Addresses(&mut draft.cc),
                "bcc" => Slot::Addresses(&mut draft.bcc),
                "subject" => Slot::Text(&mut draft.subject),
                "text" => Slot::ParsedBody(&mut draft.text, &mut draft.text_original),
                "html" => Slot::ParsedBody(&mut draft.html, &mut draft.html_original),
                "markdown" => Slot::Text(&mut draft.markdown),
                "amp" => Slot::Body(&mut draft.amp),
                "watchHtml" => Slot::Body(&mut draft.watch_html),
                "alternatives" => Slot::Attachments(&mut draft.alternatives),
                "attachments" => Slot::Attachments(&mut draft.attachments),
                "messageId" => Slot::Text(&mut draft.message_id),
                "inReplyTo" => Slot::Text(&mut draft.in_reply_to),
                "priority" => Slot::Text(&mut draft.priority),
                "encoding" => Slot::Text(&mut encoding),
                "textEncoding" => Slot::Text(&mut draft.text_encoding),
                "baseBoundary" => Slot::Text(&mut draft.base_boundary),
                "xMailer" => Slot::TextOrFalse(&mut draft.x_mailer),
                _ => {
                    self.special(value, &key, &mut draft);
                    continue;
                }
            };
            self.fill(slot, value, &key);
        }
        if encoding.is_some() {
            for (body, field) in [
                (&mut draft.text, "text"),
                (&mut draft.html, "html"),
                (&mut draft.amp, "amp"),
                (&mut draft.watch_html, "watchHtml"),
            ] {
                *body = body.take().and_then(|text| {
                    let content = self.decoded(Content::Text(text), encoding.as_deref(), "");
                    self.utf8(content, field)
                });
            }
        }
        draft
    }

    /// Fields with a form of their own.
    fn special(&mut self, value: Value, key: &str, draft: &mut Draft) {
        match key {
            "icalEvent" => draft.ical_event = Some(self.ical_event(value, key)),
            "attachDataUrls" => draft.attach_data_urls = self.switch(&value, key) == Some(true),
            "headers" => draft.headers = self.headers(value, key),
            "list" => draft.list = self.list_fields(value, key),
            "listUnsubscribe" => draft.list_unsubscribe = Some(self.list_unsubscribe(value, key)),
            "date" => draft.date = self.date(value, key),
            // What parsing a message puts beside the draft.
            "structure" => self.passed_over(&value, key),
            // nodemailer's switches for what core never does.
            "disableFileAccess" | "disableUrlAccess" => drop(self.switch(&value, key)),
            "references" => draft.references = self.references(value, key),
            "envelope" => draft.envelope = self.envelope(value, key),
            "maxRecipients" => draft.max_recipients = self.count(&value, key),
            "raw" => draft.raw = Some(self.content_object(value, key, &schema::CONTENT).0),
            _ => {}
        }
    }

    fn fill(&mut self, slot: Slot<'_>, value: Value, path: &str) {
        match slot {
            Slot::Addresses(slot) => *slot = self.addresses(value, path),
            Slot::Attachments(slot) => *slot = self.attachments(value, path),
            Slot::Body(slot) => *slot = self.body(value, path),
            Slot::ParsedBody(slot, original) => (*slot, *original) = self.parsed_body(value, path),
            // nodemailer's way to ask for none.
            Slot::TextOrFalse(_) if matches!(value, Value::Bool(false)) => {}
            Slot::Text(slot) | Slot::TextOrFalse(slot) => *slot = self.text(value, path),
        }
    }

    /// The entries of an object that hold something; unknown, unsupported and repeated keys are reported and
    /// left out. JavaScript leaves out a field by `undefined`, and nodemailer switches one off by `false`.
    fn object(&mut self, value: Value, path: &str, kind: &Object) -> Vec<(String, Value)> {
        let mut entries = match value {
            Value::Map(entries) => entries,
            other => {
                self.wrong(&other, path, "an object");
                return Vec::new();
            }
        };
        if entries.len() > MAX_FIELDS {
            self.report(Diagnostic::too_many("fields", entries.len(), MAX_FIELDS), path);
            return Vec::new();
        }
        let mut kept = 0;
        while let Some((key, _)) = entries.get(kept) {
            let is_known = kind.fields.contains(&key.as_str());
            if is_known && !entries[..kept].iter().any(|(seen, _)| seen == key) {
                kept += 1;
                continue;
            }
            let (key, value) = entries.remove(kept);
            let at = join(path, &key);
            if is_known {
                self.report(Diagnostic::new(&catalogue::DUPLICATE_FIELD).param("name", key), &at);
            } else if let Some((_, reason)) = kind.refused.iter().find(|(name, _)| *name == key) {
                if !matches!(value, Value::Null | Value::Bool(false)) {
                    let problem = Diagnostic::new(&catalogue::FIELD_NOT_SUPPORTED);
                    self.report(problem.param("name", key).param("reason", *reason), &at);
                }
            } else {
                self.report(unknown(&key, kind), &at);
            }
        }
        entries.retain(|(_, value)| !matches!(value, Value::Null));
        entries
    }

    fn text(&mut self, value: Value, path: &str) -> Option<String> {
        match value {
            Value::Null => None,
            Value::Text(text) => Some(text),
            other => {
                self.wrong(&other, path, "a string");
                None
            }
        }
    }

    /// Text, or the bytes of UTF-8 text, or nodemailer's `{content}`.
    fn body(&mut self, value: Value, path: &str) -> Option<String> {
        if is_empty_object(&value) {
            return self.text(value, path);
        }
        let (content, _) = self.content_object(value, path, &schema::CONTENT);
        self.utf8(content, path)
    }

    /// The same, with the part that it was parsed from.
    fn parsed_body(&mut self, value: Value, path: &str) -> (Option<String>, Option<Vec<u8>>) {
        if is_empty_object(&value) {
            return (self.text(value, path), None);
        }
        let (content, original) = self.content_object(value, path, &schema::BODY);
        (self.utf8(content, path), original)
    }

    /// Bytes, in JSON as base64.
    fn original(&mut self, value: Value, path: &str) -> Option<Vec<u8>> {
        if let Value::Bytes(bytes) = value {
            return Some(bytes);
        }
        let text = self.text(value, path)?;
        let bytes = base64::decode(&text);
        if bytes.is_none() {
            self.report(Diagnostic::new(&catalogue::BASE64_INVALID), path);
        }
        bytes
    }

    fn utf8(&mut self, content: Content, path: &str) -> Option<String> {
        let bytes = match content {
            Content::Missing => return None,
            Content::Text(text) => return Some(text),
            Content::Bytes(bytes) => Some(bytes),
            Content::Base64(text) => base64::decode(&text),
            Content::Path(_) => return self.elsewhere("path", path),
            Content::Href(_) => return self.elsewhere("href", path),
        };
        let Some(bytes) = bytes else {
            self.report(Diagnostic::new(&catalogue::BASE64_INVALID), path);
            return None;
        };
        let text = String::from_utf8(bytes);
        text.map_err(|_| self.report(Diagnostic::new(&catalogue::TEXT_NOT_UTF8), path)).ok()
    }

    #[cold]
    #[inline(never)]
    fn elsewhere(&mut self, source: &str, path: &str) -> Option<String> {
        let problem = Diagnostic::new(&catalogue::CONTENT_NEEDS_RESOLVER).param("source", source);
        self.report(problem, &join(path, source));
        None
    }

    /// Text, bytes or nodemailer's `{content, encoding}`.
    fn content_object(&mut self, value: Value, path: &str, kind: &Object) -> (Content, Option<Vec<u8>>) {
        let Value::Map(_) = value else { return (self.content(value, path), None) };
        let mut content = Content::Missing;
        let (mut encoding, mut original) = (None, None);
        for (key, value) in self.object(value, path, kind) {
            let at = join(path, &key);
            match key.as_str() {
                "encoding" => encoding = self.text(value, &at),
                "original" => original = self.original(value, &at),
                _ => self.source(&key, value, &at, &mut content, &mut None),
            }
        }
        (self.decoded(content, encoding.as_deref(), path), original)
    }

    /// Reads `content`, `path` or `href`; the type is `said` by URLs that hold their content (RFC 2397).
    fn source(
        &mut self,
        key: &str,
        value: Value,
        path: &str,
        content: &mut Content,
        said: &mut Option<String>,
    ) {
        if key == "content" {
            (*content, *said) = (self.content(value, path), None);
            return;
        }
        // nodemailer's way to ask for none.
        if matches!(value, Value::Bool(false)) {
            return;
        }
        let Some(text) = self.text(value, path) else { return };
        (*content, *said) = match DataUrl::parse(&text) {
            Some(url) => {
                let bytes = url.bytes();
                if bytes.is_none() {
                    self.report(Diagnostic::new(&catalogue::BASE64_INVALID), path);
                }
                let media_type = Some(url.media_type.to_owned()).filter(|said| !said.is_empty());
                (bytes.map_or(Content::Missing, Content::Bytes), media_type)
            }
            None if key == "path" => (Content::Path(text), None),
            None => (Content::Href(text), None),
        };
    }

    /// Text as `encoding` says it is written.
    fn decoded(&mut self, content: Content, encoding: Option<&str>, path: &str) -> Content {
        let Some(encoding) = encoding else { return content };
        let known =
            ["base64", "hex", "utf8", "utf-8"].iter().position(|name| name.eq_ignore_ascii_case(encoding));
        let (expected, got) = match (known, content) {
            (Some(0), Content::Text(text)) => return Content::Base64(text),
            (Some(1), Content::Text(text)) => match from_hex(&text) {
                Some(bytes) => return Content::Bytes(bytes),
                None => ("pairs of hex digits", "other characters".to_owned()),
            },
            (Some(_), content) => return content,
            _ => ("“base64”, “hex” or “utf-8”", ["“", encoding, "”"].concat()),
        };
        let problem = Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected).param("got", got);
        self.report(problem, &join(path, "encoding"));
        Content::Missing
    }

    fn date(&mut self, value: Value, path: &str) -> Option<String> {
        match value {
            Value::Time(milliseconds) => self.moment(milliseconds, path),
            other => self.text(other, path),
        }
    }

    /// A moment as RFC 5322 writes it.
    fn moment(&mut self, milliseconds: i64, path: &str) -> Option<String> {
        let date = Date::from_unix(milliseconds.div_euclid(1000), 0);
        if date.is_none() {
            let problem = Diagnostic::new(&catalogue::DATE_INVALID).param("date", milliseconds.to_string());
            self.report(problem, path);
        }
        date.map(Date::written)
    }

    /// An object whose fields are not looked at.
    fn passed_over(&mut self, value: &Value, path: &str) {
        if !matches!(value, Value::Map(_)) {
            self.wrong(value, path, "an object");
        }
    }

    fn switch(&mut self, value: &Value, path: &str) -> Option<bool> {
        if let Value::Bool(flag) = value {
            return Some(*flag);
        }
        self.wrong(value, path, "a boolean");
        None
    }

    fn count(&mut self, value: &Value, path: &str) -> Option<usize> {
        let count = match value {
            Value::Integer(number) => usize::try_from(*number).ok(),
            _ => None,
        };
        if count.is_none() {
            self.wrong(value, path, "a whole number");
        }
        count
    }

    fn list(&mut self, value: Value, path: &str, expected: &str) -> Vec<Value> {
        match value {
            Value::Null => Vec::new(),
            Value::List(items) => items,
            other => {
                self.wrong(&other, path, expected);
                Vec::new()
            }
        }
    }

    fn addresses(&mut self, value: Value, path: &str) -> Addresses {
        match value {
            Value::Null => Addresses::default(),
            Value::Text(text) => Addresses::Text(text),
            Value::List(items) => Addresses::List(
                items
                    .into_iter()
                    .enumerate()
                    .map(|(i, item)| self.addresses(item, &indexed(path, i)))
                    .collect(),
            ),
            Value::Map(_) => self.address_object(value, path),
            other => {
                self.wrong(&other, path, "an address: a string, an object or a list");
                Addresses::default()
            }
        }
    }

    fn address_object(&mut self, value: Value, path: &str) -> Addresses {
        let mut name = None;
        let mut address = None;
        let mut group = None;
        for (key, value) in self.object(value, path, &schema::ADDRESS) {
            let at = join(path, &key);
            match key.as_str() {
                "name" => name = self.text(value, &at),
                "address" => address = self.text(value, &at),
                _ => {
                    let items = self.list(value, &at, "a list of addresses").into_iter().enumerate();
                    let members = items.map(|(i, item)| self.addresses(item, &indexed(&at, i)));
                    group = Some(members.collect());
                }
            }
        }
        match group {
            Some(members) => Addresses::Group { name: name.unwrap_or_default(), members },
            None => Addresses::Mailbox { name, address: address.unwrap_or_default() },
        }
    }

    fn attachments(&mut self, value: Value, path: &str) -> Vec<Attachment> {
        let items = match value {
            Value::Map(_) => vec![value],
            value => self.list(value, path, "a list of attachments"),
        };
        if items.len() > MAX_ATTACHMENTS {
            self.report(Diagnostic::too_many("attachments", items.len(), MAX_ATTACHMENTS), path);
            return Vec::new();
        }
        items.into_iter().enumerate().map(|(i, item)| self.attachment(item, &indexed(path, i))).collect()
    }

    fn attachment(&mut self, value: Value, path: &str) -> Attachment {
        let mut attachment = Attachment::default();
        let (mut encoding, mut said) = (None, None);
        for (key, value) in self.object(value, path, &schema::ATTACHMENT) {
            let at = join(path, &key);
            let slot = match key.as_str() {
                "filename" => Slot::TextOrFalse(&mut attachment.filename),
                "contentType" => Slot::Text(&mut attachment.content_type),
                "cid" => Slot::Text(&mut attachment.cid),
                "contentDisposition" => Slot::Text(&mut attachment.disposition),
                "contentTransferEncoding" => {
                    let none = matches!(value, Value::Bool(false)).then(|| "auto".to_owned());
                    attachment.transfer_encoding = none;
                    Slot::TextOrFalse(&mut attachment.transfer_encoding)
                }
                "encoding" => Slot::Text(&mut encoding),
                "headers" => {
                    attachment.headers = self.headers(value, &at);
                    continue;
                }
                "original" => {
                    attachment.original = self.original(value, &at);
                    continue;
                }
                _ => {
                    self.source(&key, value, &at, &mut attachment.content, &mut said);
                    continue;
                }
            };
            self.fill(slot, value, &at);
        }
        attachment.content = self.decoded(attachment.content, encoding.as_deref(), path);
        attachment.content_type = attachment.content_type.or(said);
        attachment
    }

    fn ical_event(&mut self, value: Value, path: &str) -> IcalEvent {
        let mut event = IcalEvent::default();
        let Value::Map(_) = value else {
            event.content = self.content(value, path);
            return event;
        };
        let mut encoding = None;
        for (key, value) in self.object(value, path, &schema::ICAL_EVENT) {
            let at = join(path, &key);
            let slot = match key.as_str() {
                "method" => Slot::Text(&mut event.method),
                "filename" => Slot::TextOrFalse(&mut event.filename),
                "encoding" => Slot::Text(&mut encoding),
                _ => {
                    self.source(&key, value, &at, &mut event.content, &mut None);
                    continue;
                }
            };
            self.fill(slot, value, &at);
        }
        event.content = self.decoded(event.content, encoding.as_deref(), path);
        event
    }

    /// `{name: entry}`, `{name: [entry, …]}` for several fields, `{name: [[entry, …]]}` for several entries of one.
    fn list_fields(&mut self, value: Value, path: &str) -> Vec<ListField> {
        let mut fields = Vec::new();
        for (name, value) in self.object(value, path, &schema::LIST) {
            let at = join(path, &name);
            let items = match value {
                Value::List(items) => items,
                single => vec![single],
            };
            for (i, item) in items.into_iter().enumerate() {
                let at = indexed(&at, i);
                let entries = match item {
                    Value::List(entries) => entries,
                    single => vec![single],
                };
                let entries = entries.into_iter().map(|entry| self.list_entry(entry, &at)).collect();
                fields.push(ListField { name: name.clone(), entries });
            }
        }
        fields
    }

    fn list_entry(&mut self, value: Value, path: &str) -> ListEntry {
        let mut entry = ListEntry::default();
        let Value::Map(_) = value else {
            entry.url = self.text(value, path).unwrap_or_default();
            return entry;
        };
        for (key, value) in self.object(value, path, &schema::LIST_ENTRY) {
            let text = self.text(value, &join(path, &key));
            if key == "url" {
                entry.url = text.unwrap_or_default();
            } else {
                entry.comment = text;
            }
        }
        entry
    }

    fn list_unsubscribe(&mut self, value: Value, path: &str) -> ListUnsubscribe {
        let mut found = ListUnsubscribe::default();
        for (key, value) in self.object(value, path, &schema::LIST_UNSUBSCRIBE) {
            let at = join(path, &key);
            match key.as_str() {
                "oneClick" => found.one_click = self.switch(&value, &at),
                "url" => found.url = self.text(value, &at),
                _ => found.mailto = self.text(value, &at),
            }
        }
        found
    }

    fn content(&mut self, value: Value, path: &str) -> Content {
        match value {
            Value::Null => Content::Missing,
            Value::Text(text) => Content::Text(text),
            Value::Bytes(bytes) => Content::Bytes(bytes),
            other => {
                self.wrong(&other, path, "a string or bytes (Uint8Array)");
                Content::Missing
            }
        }
    }

    /// `{name: value}`, `{name: [values]}`, `{key, value}` or a list of these.
    fn headers(&mut self, value: Value, path: &str) -> Vec<Header> {
        let mut found = Vec::new();
        self.read_headers(value, path, &mut found);
        found
    }

    fn read_headers(&mut self, value: Value, path: &str, found: &mut Vec<Header>) {
        match value {
            Value::Null => {}
            Value::List(items) => {
                for (i, item) in items.into_iter().enumerate() {
                    self.read_headers(item, &indexed(path, i), found);
                }
            }
            Value::Map(entries) if is_key_value(&entries) => {
                let mut name = None;
                let start = found.len();
                for (key, value) in entries {
                    let at = join(path, &key);
                    if key == "key" {
                        name = self.text(value, &at);
                    } else {
                        self.header_values(value, &at, "", false, found);
                    }
                }
                let name = name.unwrap_or_default();
                if !self.is_short(&name, path) {
                    found.truncate(start);
                }
                for header in &mut found[start..] {
                    header.name.clone_from(&name);
                }
            }
            Value::Map(entries) => {
                for (name, value) in entries {
                    if self.is_short(&name, path) {
                        self.header_values(value, &join(path, &name), &name, false, found);
                    }
                }
            }
            other => self.wrong(&other, path, "an object or a list of {key, value}"),
        }
    }

    /// A name goes with each of its values; one that is too long for any header would be most of a draft.
    fn is_short(&mut self, name: &str, path: &str) -> bool {
        let is_short = name.len() <= MAX_NAME;
        if !is_short {
            let shown = &name[..name.floor_char_boundary(MAX_NAME)];
            self.report(Diagnostic::new(&catalogue::HEADER_NAME_INVALID).param("name", shown), path);
        }
        is_short
    }

    /// One value or several; `prepared` ones are inside of nodemailer's `{value, prepared}`, which does not nest.
    fn header_values(
        &mut self,
        value: Value,
        path: &str,
        name: &str,
        prepared: bool,
        found: &mut Vec<Header>,
    ) {
        let text = match value {
            Value::Null => return,
            Value::Text(text) => Some(text),
            Value::Integer(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            Value::Time(milliseconds) => self.moment(milliseconds, path),
            Value::List(items) => {
                for (i, item) in items.into_iter().enumerate() {
                    self.header_values(item, &indexed(path, i), name, prepared, found);
                }
                return;
            }
            Value::Map(ref entries) if entries.iter().any(|(key, _)| key == "value") => {
                let mut prepared = false;
                let mut inner = Value::Null;
                for (key, value) in self.object(value, path, &schema::HEADER_VALUE) {
                    match value {
                        value if key == "prepared" => {
                            prepared = self.switch(&value, &join(path, &key)) == Some(true);
                        }
                        Value::Map(_) => self.wrong(&value, &join(path, &key), "a string"),
                        value => inner = value,
                    }
                }
                self.header_values(inner, &join(path, "value"), name, prepared, found);
                return;
            }
            other => {
                self.wrong(&other, path, "a string, a whole number, a boolean or a list of these");
                return;
            }
        };
        found.extend(text.map(|value| Header { name: name.to_owned(), value, prepared }));
    }

    /// A list of identifiers, or one string that holds them separated by spaces.
    fn references(&mut self, value: Value, path: &str) -> Vec<String> {
        match value {
            Value::Text(text) => text.split_ascii_whitespace().map(str::to_owned).collect(),
            value => {
                let items = self.list(value, path, "a string or a list of strings").into_iter().enumerate();
                items.filter_map(|(i, item)| self.text(item, &indexed(path, i))).collect()
            }
        }
    }

    fn envelope(&mut self, value: Value, path: &str) -> Option<EnvelopeDraft> {
        if matches!(value, Value::Null) {
            return None;
        }
        let mut envelope = EnvelopeDraft::default();
        let mut to = Vec::new();
        for (key, value) in self.object(value, path, &schema::ENVELOPE) {
            let at = join(path, &key);
            match key.as_str() {
                "from" if matches!(value, Value::Bool(false)) => envelope.from = Some(String::new()),
                "from" if matches!(value, Value::Map(_)) => envelope.from = self.reverse_path(value, &at),
                "from" => envelope.from = self.text(value, &at),
                _ => to.push(self.addresses(value, &at)),
            }
        }
        // One field keeps its own shape, so that findings name it as it is written.
        envelope.to = match to.len() {
            0 => None,
            1 => to.pop(),
            _ => Some(Addresses::List(to)),
        };
        Some(envelope)
    }

    /// The address of nodemailer's `{name, address}`; an envelope has no names.
    fn reverse_path(&mut self, value: Value, path: &str) -> Option<String> {
        match self.address_object(value, path) {
            Addresses::Mailbox { address, .. } => Some(address),
            _ => {
                self.wrong(&Value::Map(Vec::new()), path, "a string");
                None
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn wrong(&mut self, value: &Value, path: &str, expected: &str) {
        let problem = Diagnostic::new(&catalogue::WRONG_TYPE)
            .param("expected", expected)
            .param("got", value.type_name());
        self.report(problem, path);
    }

    #[cold]
    #[inline(never)]
    fn report(&mut self, problem: Diagnostic, path: &str) {
        self.problems.push(problem.field(path));
    }
}

fn is_key_value(entries: &[(String, Value)]) -> bool {
    entries.len() == 2 && ["key", "value"].iter().all(|name| entries.iter().any(|(key, _)| key == name))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks() else { return None };
    pairs.iter().map(|[high, low]| decode_pair(*high, *low)).collect()
}

fn is_empty_object(value: &Value) -> bool {
    matches!(value, Value::Map(entries) if entries.is_empty())
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { [path, ".", key].concat() }
}

/// The path of an item of a list.
pub(crate) fn indexed(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

fn unknown(key: &str, kind: &Object) -> Diagnostic {
    let known = kind.fields.iter().chain(kind.refused.iter().map(|(name, _)| name));
    let nearest = known
        .map(|candidate| (distance(key, candidate), candidate))
        .min()
        .filter(|(distance, candidate)| *distance <= 2 && *distance < candidate.len());
    match nearest {
        Some((_, suggestion)) => Diagnostic::new(&catalogue::UNKNOWN_FIELD_SUGGEST)
            .param("name", key)
            .param("suggestion", *suggestion),
        None => Diagnostic::new(&catalogue::UNKNOWN_FIELD)
            .param("name", key)
            .param("known", kind.fields.join(", ")),
    }
}

/// Levenshtein distance without regard to case; long keys are not compared.
fn distance(a: &str, b: &str) -> usize {
    const LONGEST: usize = 32;
    if a.len() > LONGEST {
        return usize::MAX;
    }
    let a: Vec<char> = a.to_ascii_lowercase().chars().filter(|c| *c != '_' && *c != '-').collect();
    let b: Vec<char> = b.to_ascii_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_problems_of_form_are_reported_at_once() {
        let json = r#"{"form": "a@x", "to": 5, "subject": ["x"], "otp": {}, "to": "b@x",
            "attachments": [{"content": 1.5, "filname": "x"}, {"content": "x", "encoding": "hex"}, {"content": "x", "encoding": "x"}]}"#;
        let found: Vec<_> = Draft::from_json(json)
            .unwrap_err()
            .iter()
            .map(|d| (d.code(), d.place().field.clone().unwrap_or_default()))
            .collect();
        let expected = [
            ("unknown-field", "form"),
            ("field-not-supported", "otp"),
            ("duplicate-field", "to"),
            ("wrong-type", "to"),
            ("wrong-type", "subject"),
            ("unknown-field", "attachments[0].filname"),
            ("wrong-type", "attachments[0].content"),
            ("wrong-type", "attachments[1].encoding"),
            ("wrong-type", "attachments[2].encoding"),
        ];
        assert_eq!(found, expected.map(|(code, field)| (code, field.to_owned())));
    }

    #[test]
    fn what_is_null_or_switched_off_is_not_there() {
        let json = r#"{"from": {"address": "a@x", "group": null}, "envelope": {"from": "b@x", "to": null},
            "amp": null, "xMailer": false, "text": {"content": "x", "path": null},
            "attachments": [{"content": "x", "path": null, "href": false, "headers": null}]}"#;
        let plain = r#"{"from": {"address": "a@x"}, "envelope": {"from": "b@x"}, "text": "x",
            "attachments": [{"content": "x"}]}"#;
        assert!(Draft::from_json(plain).is_ok());
        assert_eq!(Draft::from_json(json), Draft::from_json(plain));
    }

    #[test]
    fn headers_come_in_several_shapes() {
        let json = r#"{"headers": [{"key": "X-A", "value": "1"}, {"X-B": ["2", 3]}]}"#;
        let headers = Draft::from_json(json).map(|draft| draft.headers);
        let expected = [("X-A", "1"), ("X-B", "2"), ("X-B", "3")];
        assert_eq!(headers, Ok(expected.map(|(name, value)| Header::new(name, value)).to_vec()));
    }
}
