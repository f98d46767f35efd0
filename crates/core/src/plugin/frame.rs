//! What a plugin gets to see: the score so far, and the frame in which the core door hands everything over at once.

use std::sync::Arc;

use serde::Serialize;

use super::{Capability, Finding, Grants, Settings};
use crate::diagnostic::Lang;
use crate::message::{Encoding, Envelope, MessageView, PartContent, PartView, Role};
use crate::score::{Hit, Score, THRESHOLD};

/// What the score says before a plugin has its turn, findings of the plugins before it included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct ScoreSoFar {
    /// Thousandths of a point.
    pub points: i32,
    /// From how many on a message counts as spam.
    pub threshold: i32,
    /// What the points are for; the texts in English.
    pub findings: Vec<Finding>,
}

impl ScoreSoFar {
    /// The score of `view` in the words of the plugin interface.
    pub fn new(score: &Score, view: &MessageView) -> Self {
        let findings = score.symbols.iter().map(|hit| finding(hit, view)).collect();
        Self { points: score.score, threshold: THRESHOLD, findings }
    }
}

fn finding(hit: &Hit, view: &MessageView) -> Finding {
    let number = hit.spans.first().and_then(|place| place.span.as_ref()?.part.as_deref());
    let part = number.and_then(|number| view.parts.iter().position(|part| part.number == number));
    Finding {
        symbol: hit.id.clone(),
        points: hit.points,
        part: part.and_then(|index| u32::try_from(index).ok()),
        detail: hit.why(Lang::En),
    }
}

/// The value of a header field as it is on the wire, folding included, without the line end behind it.
pub fn raw_value(view: &MessageView, bytes: &std::ops::Range<usize>) -> String {
    let value = view.raw.get(bytes.clone()).unwrap_or_default();
    String::from_utf8_lossy(value.trim_ascii()).into_owned()
}

/// Whether a part is a body, which every plugin may read; anything else takes `read.attachments`.
pub fn is_body(part: &PartView) -> bool {
    matches!(part.role, Role::Container | Role::Text | Role::Html)
}

/// Everything that goes into a frame.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::exhaustive_structs, reason = "hosts build it")]
pub struct Input<'a> {
    /// The message. Hosts keep it for as long as the plugin runs.
    pub view: &'a Arc<MessageView>,
    /// Who it is from and for.
    pub envelope: &'a Envelope,
    /// What is known of it. Hosts keep it as well.
    pub score: &'a Arc<Score>,
    /// The plugin's settings.
    pub settings: &'a Settings,
    /// What the plugin may read.
    pub grants: &'a Grants,
}

impl Input<'_> {
    /// The frame of the core door: the length of the JSON in four bytes, least first; the JSON; and where
    /// `read.attachments` is granted, the message as it is on the wire.
    pub fn frame(&self) -> Vec<u8> {
        let reads_all = self.grants.allow(&Capability::ReadAttachments);
        let raw: &[u8] = if reads_all { &self.view.raw } else { &[] };
        let texts: usize = self.view.parts.iter().filter_map(|part| Some(part.text()?.len())).sum();
        let mut frame = Vec::with_capacity(4 + raw.len() + texts + texts / 8 + 4096);
        frame.extend_from_slice(&[0; 4]);
        let document = Document {
            envelope: self.envelope,
            headers: self
                .view
                .headers
                .iter()
                .map(|it| Field { name: &it.name, value: &it.value, raw: raw_value(self.view, &it.bytes) })
                .collect(),
            parts: self
                .view
                .parts
                .iter()
                .enumerate()
                .map(|(index, part)| shown(index, part, reads_all))
                .collect(),
            score: ScoreSoFar::new(self.score, self.view),
            settings: self.settings,
            size: self.view.raw.len(),
        };
        // Writing to memory what has only texts as keys cannot fail; a plugin would be told that there is no JSON.
        let _ = serde_json::to_writer(&mut frame, &document);
        let length = u32::try_from(frame.len() - 4).unwrap_or(u32::MAX);
        frame[..4].copy_from_slice(&length.to_le_bytes());
        frame.extend_from_slice(raw);
        frame
    }
}

/// Fields in this order, without white space: simple plugins look for pieces of it.
#[derive(Serialize)]
struct Document<'a> {
    envelope: &'a Envelope,
    headers: Vec<Field<'a>>,
    parts: Vec<Part<'a>>,
    score: ScoreSoFar,
    settings: &'a Settings,
    size: usize,
}

#[derive(Serialize)]
struct Field<'a> {
    name: &'a str,
    value: &'a str,
    raw: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part<'a> {
    index: usize,
    parent: Option<usize>,
    role: Role,
    content_type: &'a str,
    filename: Option<&'a str>,
    content_id: Option<&'a str>,
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    raw: Option<Raw>,
}

/// Where the content stands in the message behind the JSON.
#[derive(Serialize)]
struct Raw {
    start: usize,
    end: usize,
    encoding: &'static str,
}

fn shown(index: usize, part: &PartView, reads_all: bool) -> Part<'_> {
    let text = match &part.content {
        PartContent::Text(text) if reads_all || is_body(part) => Some(&**text),
        _ => None,
    };
    let raw = (reads_all && part.role != Role::Container).then_some(Raw {
        start: part.bytes.start,
        end: part.bytes.end,
        encoding: match part.encoding {
            Encoding::Identity => "identity",
            Encoding::QuotedPrintable => "quoted-printable",
            Encoding::Base64 => "base64",
        },
    });
    Part {
        index,
        parent: part.parent,
        role: part.role,
        content_type: &part.content_type,
        filename: part.filename.as_deref(),
        content_id: part.content_id.as_deref(),
        size: part.size(),
        text,
        raw,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::score;

    const RAW: &str = "Subject: =?utf-8?B?5L2g5aW9?=\r\nX-Long: a\r\n b\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n\
        --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nhello\r\n\
        --b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\
        Content-Transfer-Encoding: base64\r\n\r\nYSxi\r\n--b--\r\n";

    fn frame(grants: &Grants) -> (serde_json::Value, Vec<u8>) {
        let view = Arc::new(MessageView::parse(RAW.as_bytes()));
        let envelope = Envelope::default();
        let (score, settings) = (Arc::new(score(&view)), Settings::default());
        let frame =
            Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants }.frame();
        let (length, rest) = frame.split_first_chunk::<4>().unwrap();
        let (json, raw) = rest.split_at(usize::try_from(u32::from_le_bytes(*length)).unwrap());
        (serde_json::from_slice(json).unwrap(), raw.to_vec())
    }

    #[test]
    fn attachments_are_shown_to_whom_they_are_granted() {
        let (json, raw) = frame(&Grants::default());
        assert_eq!(json["headers"][0]["value"], "你好");
        assert_eq!(json["headers"][0]["raw"], "=?utf-8?B?5L2g5aW9?=");
        assert_eq!(json["headers"][1]["raw"], "a\r\n b");
        assert_eq!(json["parts"][1]["text"], "hello");
        assert_eq!(json["parts"][2]["filename"], "a.csv");
        assert_eq!(json["parts"][2].get("text"), None);
        assert_eq!(json["score"]["threshold"], 5000);
        assert!(raw.is_empty());

        let (json, raw) = frame(&Grants::by_name());
        assert_eq!(raw, RAW.as_bytes());
        let part = &json["parts"][2];
        assert_eq!((&part["text"], &part["raw"]["encoding"]), (&"a,b".into(), &"base64".into()));
        let place = |name: &str| usize::try_from(part["raw"][name].as_u64().unwrap()).unwrap();
        assert_eq!(&raw[place("start")..place("end")], b"YSxi");
    }
}
