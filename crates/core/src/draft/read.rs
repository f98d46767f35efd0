//! From an untyped value to a draft: every unknown field and every wrong type at once, with its path.

use super::schema::{self, Object};
use super::{Addresses, Attachment, Content, Draft, EnvelopeDraft, Value};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::mime::Date;

/// An object with more fields than this is no draft, and comparing each with those that exist takes time.
const MAX_FIELDS: usize = 200;

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

impl Reader {
    fn draft(&mut self, value: Value) -> Draft {
        let mut draft = Draft::default();
        for (key, value) in self.object(value, "", &schema::DRAFT) {
            match key.as_str() {
                "from" => draft.from = self.addresses(value, &key),
                "sender" => draft.sender = self.addresses(value, &key),
                "replyTo" => draft.reply_to = self.addresses(value, &key),
                "to" => draft.to = self.addresses(value, &key),
                "cc" => draft.cc = self.addresses(value, &key),
                "bcc" => draft.bcc = self.addresses(value, &key),
                "subject" => draft.subject = self.text(value, &key),
                "text" => draft.text = self.body(value, &key),
                "html" => draft.html = self.body(value, &key),
                "markdown" => draft.markdown = self.text(value, &key),
                "attachments" => draft.attachments = self.attachments(value, &key),
                "headers" => draft.headers = self.headers(value, &key),
                "date" => draft.date = self.date(value, &key),
                // nodemailer's switches for what core never does.
                "disableFileAccess" | "disableUrlAccess" => self.switch(&value, &key),
                "messageId" => draft.message_id = self.text(value, &key),
                "inReplyTo" => draft.in_reply_to = self.text(value, &key),
                "references" => draft.references = self.references(value, &key),
                "priority" => draft.priority = self.text(value, &key),
                "envelope" => draft.envelope = self.envelope(value, &key),
                _ => {}
            }
        }
        draft
    }

    /// The entries of an object that hold something; unknown, unsupported and repeated keys are reported and
    /// left out. JavaScript leaves out a field by `undefined`, and nodemailer switches one off by `false`.
    fn object(&mut self, value: Value, path: &str, kind: &Object) -> Vec<(String, Value)> {
        let entries = match value {
            Value::Map(entries) => entries,
            other => {
                self.wrong(&other, path, "an object");
                return Vec::new();
            }
        };
        if entries.len() > MAX_FIELDS {
            let problem = Diagnostic::new(&catalogue::TOO_MANY)
                .param("what", "fields")
                .param("count", entries.len().to_string())
                .param("limit", MAX_FIELDS.to_string());
            self.report(problem, path);
            return Vec::new();
        }
        let mut kept: Vec<(String, Value)> = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            let is_known = kind.fields.contains(&key.as_str());
            if is_known && !kept.iter().any(|(seen, _)| *seen == key) {
                kept.push((key, value));
                continue;
            }
            let at = join(path, &key);
            if is_known {
                self.report(Diagnostic::new(&catalogue::DUPLICATE_FIELD).param("name", key), &at);
            } else if !kind.not_yet.contains(&key.as_str()) {
                self.report(unknown(&key, kind), &at);
            } else if !matches!(value, Value::Null | Value::Bool(false)) {
                self.report(Diagnostic::new(&catalogue::FIELD_NOT_SUPPORTED).param("name", key), &at);
            }
        }
        kept.retain(|(_, value)| !matches!(value, Value::Null));
        kept
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
        match value {
            Value::Bytes(bytes) => {
                let text = String::from_utf8(bytes);
                text.map_err(|_| self.report(Diagnostic::new(&catalogue::TEXT_NOT_UTF8), path)).ok()
            }
            Value::Map(ref entries) if !entries.is_empty() => {
                let mut entries = self.object(value, path, &schema::CONTENT);
                let (key, content) = entries.pop()?;
                match content {
                    Value::Map(_) => self.text(content, &join(path, &key)),
                    content => self.body(content, &join(path, &key)),
                }
            }
            other => self.text(other, path),
        }
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
        date.map(|date| date.to_string())
    }

    fn switch(&mut self, value: &Value, path: &str) {
        if !matches!(value, Value::Null | Value::Bool(_)) {
            self.wrong(value, path, "a boolean");
        }
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
                    .map(|(i, item)| self.addresses(item, &format!("{path}[{i}]")))
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
                    let members = items.map(|(i, item)| self.addresses(item, &format!("{at}[{i}]")));
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
        let items = self.list(value, path, "a list of attachments");
        items
            .into_iter()
            .enumerate()
            .map(|(i, item)| self.attachment(item, &format!("{path}[{i}]")))
            .collect()
    }

    fn attachment(&mut self, value: Value, path: &str) -> Attachment {
        let mut attachment = Attachment::default();
        let mut encoding = None;
        for (key, value) in self.object(value, path, &schema::ATTACHMENT) {
            let at = join(path, &key);
            match key.as_str() {
                // nodemailer's way to ask for none.
                "filename" | "path" | "href" if value == Value::Bool(false) => {}
                "filename" => attachment.filename = self.text(value, &at),
                "contentType" => attachment.content_type = self.text(value, &at),
                "cid" => attachment.cid = self.text(value, &at),
                "contentDisposition" => attachment.disposition = self.text(value, &at),
                "encoding" => encoding = self.text(value, &at),
                "path" => attachment.content = self.text(value, &at).map_or(Content::Missing, Content::Path),
                "href" => attachment.content = self.text(value, &at).map_or(Content::Missing, Content::Href),
                _ => attachment.content = self.content(value, &at),
            }
        }
        match encoding.as_deref() {
            None | Some("utf8" | "utf-8") => {}
            Some("base64") => {
                if let Content::Text(text) = &mut attachment.content {
                    attachment.content = Content::Base64(std::mem::take(text));
                }
            }
            Some(other) => {
                let problem = Diagnostic::new(&catalogue::WRONG_TYPE)
                    .param("expected", "“base64” or “utf-8”")
                    .param("got", format!("“{other}”"));
                self.report(problem, &join(path, "encoding"));
            }
        }
        attachment
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
    fn headers(&mut self, value: Value, path: &str) -> Vec<(String, String)> {
        match value {
            Value::Null => Vec::new(),
            Value::List(items) => items
                .into_iter()
                .enumerate()
                .flat_map(|(i, item)| self.headers(item, &format!("{path}[{i}]")))
                .collect(),
            Value::Map(entries) if is_key_value(&entries) => self.header_pair(entries, path),
            Value::Map(entries) => entries
                .into_iter()
                .flat_map(|(name, value)| {
                    let at = join(path, &name);
                    self.header_values(value, &at).into_iter().map(move |value| (name.clone(), value))
                })
                .collect(),
            other => {
                self.wrong(&other, path, "an object or a list of {key, value}");
                Vec::new()
            }
        }
    }

    fn header_pair(&mut self, entries: Vec<(String, Value)>, path: &str) -> Vec<(String, String)> {
        let mut name = None;
        let mut values = Vec::new();
        for (key, value) in entries {
            let at = join(path, &key);
            if key == "key" {
                name = self.text(value, &at);
            } else {
                values = self.header_values(value, &at);
            }
        }
        let name = name.unwrap_or_default();
        values.into_iter().map(|value| (name.clone(), value)).collect()
    }

    fn header_values(&mut self, value: Value, path: &str) -> Vec<String> {
        match value {
            Value::Null => Vec::new(),
            Value::Text(text) => vec![text],
            Value::Integer(number) => vec![number.to_string()],
            Value::Bool(flag) => vec![flag.to_string()],
            Value::Time(milliseconds) => self.moment(milliseconds, path).into_iter().collect(),
            Value::Map(ref entries) if entries.iter().any(|(key, _)| key == "value") => {
                let entries = self.object(value, path, &schema::HEADER_VALUE);
                entries.into_iter().flat_map(|(key, value)| self.plain(value, &join(path, &key))).collect()
            }
            Value::List(items) => items
                .into_iter()
                .enumerate()
                .flat_map(|(i, item)| self.header_values(item, &format!("{path}[{i}]")))
                .collect(),
            other => {
                self.wrong(&other, path, "a string, a whole number, a boolean or a list of these");
                Vec::new()
            }
        }
    }

    /// The value of nodemailer's `{value, prepared}`, which does not nest.
    fn plain(&mut self, value: Value, path: &str) -> Vec<String> {
        match value {
            Value::Map(_) => self.text(value, path).into_iter().collect(),
            value => self.header_values(value, path),
        }
    }

    /// A list of identifiers, or one string that holds them separated by spaces.
    fn references(&mut self, value: Value, path: &str) -> Vec<String> {
        match value {
            Value::Text(text) => text.split_ascii_whitespace().map(str::to_owned).collect(),
            value => {
                let items = self.list(value, path, "a string or a list of strings").into_iter().enumerate();
                items.filter_map(|(i, item)| self.text(item, &format!("{path}[{i}]"))).collect()
            }
        }
    }

    fn envelope(&mut self, value: Value, path: &str) -> Option<EnvelopeDraft> {
        if value == Value::Null {
            return None;
        }
        let mut envelope = EnvelopeDraft::default();
        let mut to = Vec::new();
        for (key, value) in self.object(value, path, &schema::ENVELOPE) {
            let at = join(path, &key);
            match key.as_str() {
                "from" if value == Value::Bool(false) => envelope.from = Some(String::new()),
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

    fn wrong(&mut self, value: &Value, path: &str, expected: &str) {
        let problem = Diagnostic::new(&catalogue::WRONG_TYPE)
            .param("expected", expected)
            .param("got", value.type_name());
        self.report(problem, path);
    }

    fn report(&mut self, problem: Diagnostic, path: &str) {
        self.problems.push(problem.field(path));
    }
}

fn is_key_value(entries: &[(String, Value)]) -> bool {
    entries.len() == 2 && entries.iter().all(|(key, _)| matches!(key.as_str(), "key" | "value"))
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn unknown(key: &str, kind: &Object) -> Diagnostic {
    let known = kind.fields.iter().chain(kind.not_yet);
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
        let json = r#"{"form": "a@x", "to": 5, "subject": ["x"], "icalEvent": {}, "to": "b@x",
            "attachments": [{"content": 1.5, "filname": "x"}, {"content": "x", "encoding": "hex"}]}"#;
        let found: Vec<_> = Draft::from_json(json)
            .unwrap_err()
            .iter()
            .map(|d| (d.code(), d.place().field.clone().unwrap_or_default()))
            .collect();
        let expected = [
            ("unknown-field", "form"),
            ("field-not-supported", "icalEvent"),
            ("duplicate-field", "to"),
            ("wrong-type", "to"),
            ("wrong-type", "subject"),
            ("unknown-field", "attachments[0].filname"),
            ("wrong-type", "attachments[0].content"),
            ("wrong-type", "attachments[1].encoding"),
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
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(headers, Ok(vec![pair("X-A", "1"), pair("X-B", "2"), pair("X-B", "3")]));
    }
}
