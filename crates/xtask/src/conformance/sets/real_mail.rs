//! Mail that people received, composed again: what a reader says of the message composed is what it says of the
//! original. The readers are Python's email package, npm's postal-mime (both installed by `cargo xtask environment`)
//! and the crate mail-parser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use encodify::base64::STANDARD;
use mail_parser::{Address, MessageParser, MimeHeaders, PartType};
use mailwright::address::parse_list;
use mailwright::diagnostic::Severity;
use mailwright::message::{HeaderView, MessageView};
use mailwright::mime::MsgId;
use mailwright::parse::{ParseLimits, parse};
use mailwright::{Diagnostic, Env, compose};
use serde_json::{Value, json};

use crate::data::{Folder, base64, text};
use crate::{Outcome, Outcomes, Set};

const FILE: &str = "dev.jsonl";

pub(crate) static PYTHON: Set = Set {
    name: "real-mail/python",
    about: "a received message composed again is the same message to Python's email package",
    needed: 1_711,
    on_purpose: &[],
    run: |data| run(data, "python", |paths| program(&python(), "read.py", paths)),
};

pub(crate) static MAIL_PARSER: Set = Set {
    name: "real-mail/mail-parser",
    about: "a received message composed again is the same message to the crate mail-parser",
    needed: 1_572,
    on_purpose: &[],
    run: |data| run(data, "mail-parser", |paths| paths.iter().map(|path| read(path)).collect()),
};

pub(crate) static POSTAL_MIME: Set = Set {
    name: "real-mail/postal-mime",
    about: "a received message composed again is the same message to npm's postal-mime",
    needed: 1_754,
    on_purpose: &[],
    run: |data| run(data, "postal-mime", |paths| program(Path::new("node"), "read.mjs", paths)),
};

/// One message, in files.
struct Pair {
    id: String,
    facts: Facts,
    original: PathBuf,
    /// Or the codes of what kept it from being composed.
    composed: Result<PathBuf, String>,
}

type Readings = Result<Vec<Value>, String>;

fn run(data: &Folder, reader: &str, readings: impl Fn(&[PathBuf]) -> Readings) -> Result<Outcomes, String> {
    static PAIRS: OnceLock<Result<Vec<Pair>, String>> = OnceLock::new();
    if !data.0.join(FILE).exists() {
        eprintln!("{reader}: there is no {FILE}, so its set is left out");
        return Ok(Outcomes::new());
    }
    let pairs = PAIRS.get_or_init(|| pairs(data)).as_ref().map_err(Clone::clone)?;
    let originals: Vec<_> = pairs.iter().map(|pair| pair.original.clone()).collect();
    let composed: Vec<_> = pairs.iter().filter_map(|pair| pair.composed.clone().ok()).collect();
    let (before, mut after) = (readings(&originals)?, readings(&composed)?.into_iter());
    let mut found = String::new();
    let outcome = |(pair, before): (&Pair, &Value)| match &pair.composed {
        Ok(_) => {
            let after = after.next().unwrap_or_default();
            let fields = differences(before, &after);
            let (mut reasons, mut unexplained) = (Vec::new(), Vec::new());
            for field in fields {
                match reason(&pair.facts, field, &before[field], &after[field]) {
                    Some(reason) => reasons.push(reason),
                    None => unexplained.push(field),
                }
                let line =
                    json!({"id": pair.id, "field": field, "before": before[field], "after": after[field]});
                found.push_str(&format!("{line}\n"));
            }
            match (reasons.first(), unexplained.is_empty()) {
                (Some(reason), true) => Outcome::Otherwise(reason),
                (_, is_same) => Outcome::passed_if(is_same, || unexplained.join(", ")),
            }
        }
        Err(codes) => match NOT_COMPOSED.iter().find(|(code, _)| codes.starts_with(code)) {
            Some((_, reason)) => Outcome::Otherwise(reason),
            None => Outcome::Failed(format!("not composed: {codes}")),
        },
    };
    let outcomes: Vec<Outcome> = pairs.iter().zip(&before).map(outcome).collect();
    write(folder().join(format!("{reader}.jsonl")), found.as_bytes())?;
    Ok(pairs.iter().map(|pair| pair.id.clone()).zip(outcomes).collect())
}

/// The fields that a reader can tell of the original, and tells otherwise of the message composed.
fn differences(before: &Value, after: &Value) -> Vec<&'static str> {
    const FIELDS: [&str; 10] =
        ["subject", "from", "to", "cc", "replyTo", "date", "messageId", "text", "html", "attachments"];
    let is_read = |field: &&str| before["errors"][*field].is_null();
    let differ = |field: &&str| match *field {
        "attachments" => !same_attachments(&before["attachments"], &after["attachments"]),
        "messageId" => identifier(&before["messageId"]) != identifier(&after["messageId"]),
        field => before[field] != after[field],
    };
    FIELDS.into_iter().filter(is_read).filter(differ).collect()
}

/// With or without its brackets.
fn identifier(value: &Value) -> &str {
    text(value).trim().trim_start_matches('<').trim_end_matches('>')
}

/// Whether attachments are the same; lines that end in LF in the file of a message end in CRLF on its way.
fn same_attachments(before: &Value, after: &Value) -> bool {
    let list = |attachments: &Value| attachments.as_array().cloned().unwrap_or_default();
    let (before, after) = (list(before), list(after));
    before.len() == after.len()
        && before.iter().zip(&after).all(|(before, after)| {
            let [old, new] = [before, after].map(|attachment| base64(&attachment["base64"]));
            let on_the_way = String::from_utf8_lossy(&new).replace("\r\n", "\n");
            let same = |key: &str| before[key] == after[key];
            ["filename", "contentType", "contentId"].into_iter().all(same)
                && (old == new || String::from_utf8_lossy(&old) == on_the_way)
        })
}

const NOT_COMPOSED: [(&str, &str); 3] = [
    ("address-", NO_ADDRESS),
    ("domain-", NO_ADDRESS),
    ("from-several", "several authors, and no Sender (RFC 5322 §3.6.2); who it is has to be told"),
];
const NO_ADDRESS: &str =
    "not composed: what stands there in place of an address is none, and has to be corrected";

/// What an original is like.
struct Facts {
    /// Each field: its name in lower case, its value as it stands there.
    fields: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Facts {
    fn of(raw: &[u8]) -> Self {
        let view = MessageView::parse(raw);
        let field = |header: &HeaderView| (header.name.to_lowercase(), raw[header.bytes.clone()].to_vec());
        let fields = view.headers.iter().map(field).collect();
        let body = view.headers.last().map_or(0, |header| header.bytes.end);
        Self { fields, body: raw[body..].to_vec() }
    }

    fn values(&self, name: &str) -> Vec<String> {
        let same = self.fields.iter().filter(|(known, _)| known == name);
        same.map(|(_, value)| String::from_utf8_lossy(value).replace(['\r', '\n'], "").trim().to_owned())
            .collect()
    }

    fn has_lone_returns(&self) -> bool {
        self.body.windows(2).any(|pair| pair[0] == b'\r' && pair[1] != b'\n')
    }
}

/// Why a reader says something else of the message composed, where that is not a defect of it.
fn reason(facts: &Facts, field: &str, before: &Value, after: &Value) -> Option<&'static str> {
    let name = match field {
        "replyTo" => "reply-to",
        "messageId" => "message-id",
        name => name,
    };
    let values = facts.values(name);
    let all = before.to_string();
    let collapsed = |value: &Value| {
        let text = value.to_string().replace("\\t", " ").replace("\" ", "\"").replace(" \"", "\"");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    match field {
        "subject" | "from" | "to" | "cc" | "replyTo" | "date" | "messageId" if values.len() > 1 => {
            Some("the original has the field twice, and readers differ on which of them counts")
        }
        "date" | "messageId" if before.is_null() => Some("the original has none that this reader can read"),
        "messageId" if values.iter().any(|value| MsgId::new(identifier(&json!(value))).is_err()) => {
            Some("the original's is no identifier (RFC 5322 §3.6.4)")
        }
        "date" => Some("the original's is no date (RFC 5322 §3.3)"),
        _ if collapsed(before) == collapsed(after)
            || field == "subject" && joined(before) == joined(after) =>
        {
            Some("this reader loses white space of a fold or of a name")
        }
        "subject" if text(before).is_empty() && after.is_null() => {
            Some("an empty field, which is not written")
        }
        "subject" if before.is_null() => Some("this reader does not find it in the original"),
        "subject" | "from" | "to" | "cc" | "replyTo" if all.contains('\u{FFFD}') => {
            Some("bytes beyond ASCII in the original's header, which this reader does not decode")
        }
        "from" | "to" | "cc" | "replyTo" => address_reason(&values, before, after),
        "html" | "text" | "attachments" => body_reason(facts, before, after),
        _ => None,
    }
}
/// Without any white space.
fn joined(value: &Value) -> String {
    value.to_string().replace("\\t", "").replace(char::is_whitespace, "")
}

fn address_reason(values: &[String], before: &Value, after: &Value) -> Option<&'static str> {
    let addresses = |list: &Value| -> Vec<Value> {
        list.as_array().into_iter().flatten().map(|one| one["address"].clone()).collect()
    };
    let value = values.first().map_or("", String::as_str);
    if addresses(before).is_empty() {
        Some("this reader does not find it in the original")
    } else if addresses(before) == addresses(after) && value.contains('(') {
        Some("a comment is a name to some readers, or the other way round")
    } else if joined(before) == joined(after) {
        Some("this reader puts a space between two encoded-words of a name")
    } else if !parse_list(value).1.is_empty() || value.contains(char::is_control) {
        Some("the original's is no list of addresses (RFC 5322 §3.4)")
    } else {
        None
    }
}

fn trimmed(value: &Value) -> &str {
    text(value).trim_end()
}

/// Of attachments, without the line ends behind each.
fn contents(attachments: &Value) -> Vec<Vec<u8>> {
    let all = attachments.as_array().into_iter().flatten();
    all.map(|attachment| base64(&attachment["base64"]).trim_ascii_end().to_vec()).collect()
}

fn body_reason(facts: &Facts, before: &Value, after: &Value) -> Option<&'static str> {
    let is_missing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let is_wrong = |c: char| c == char::REPLACEMENT_CHARACTER || matches!(c, '\u{80}'..='\u{9F}');
    if facts.has_lone_returns() {
        Some("a CR alone in the original, which no message may have (RFC 5322 §2.3)")
    } else if before.is_string() && trimmed(before) == trimmed(after)
        || before.is_array() && contents(before) == contents(after)
    {
        Some("line ends behind the body, or none behind the message, which ends in one (RFC 5321 §4.1.1.4)")
    } else if is_missing(before) != is_missing(after) {
        Some(
            "the original is a multipart of one part, or without a boundary; this reader takes its body for a file",
        )
    } else if before.as_str().is_some_and(|text| text.contains(is_wrong)) {
        Some("the original has characters that are not in the charset it names")
    } else {
        None
    }
}

/// Messages, and what readers say otherwise of them.
fn folder() -> PathBuf {
    root().join("target/real-mail")
}

fn write(path: PathBuf, bytes: &[u8]) -> Result<PathBuf, String> {
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display())).map(|()| path)
}

/// Composes every message again, into files that nobody else reads.
fn pairs(data: &Folder) -> Result<Vec<Pair>, String> {
    let folder = folder();
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let path = data.0.join(FILE);
    let lines = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    lines
        .lines()
        .map(|line| {
            let case: Value = serde_json::from_str(line).map_err(|error| format!("{FILE}: {error}"))?;
            let (id, raw) = (text(&case["id"]).to_owned(), base64(&case["raw_base64"]));
            let original = write(folder.join(format!("{id}.original.eml")), &raw)?;
            let composed = match composed(&raw) {
                Ok(raw) => Ok(write(folder.join(format!("{id}.composed.eml")), &raw)?),
                Err(codes) => Err(codes),
            };
            Ok(Pair { id, facts: Facts::of(&raw), original, composed })
        })
        .collect()
}

fn composed(raw: &[u8]) -> Result<Vec<u8>, String> {
    let compose = || {
        let parsed = parse(raw, &ParseLimits::default())?;
        let env = Env::new(0, [7; 16]).map_err(|problem| vec![problem])?;
        compose(&parsed.draft, &env)
    };
    compose().map(|message| message.raw).map_err(|problems| {
        let mut codes: Vec<_> = problems
            .iter()
            .filter(|problem| problem.severity() == Severity::Error)
            .map(Diagnostic::code)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes.join(", ")
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn python() -> PathBuf {
    root().join(".env/python/bin/python")
}

/// What a reader of the end-to-end tests says of each message.
fn program(program: &Path, script: &str, paths: &[PathBuf]) -> Readings {
    let mut all = Vec::with_capacity(paths.len());
    // A command line has an end.
    for paths in paths.chunks(500) {
        let script = root().join("tests/e2e/readers").join(script);
        let output = Command::new(program).arg(script).args(paths).output();
        let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            all.push(serde_json::from_str(line).map_err(|error| format!("{}: {error}", program.display()))?);
        }
    }
    Ok(all)
}

/// The same of mail-parser.
fn read(path: &Path) -> Result<Value, String> {
    let raw = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let Some(message) = MessageParser::default().parse(&raw) else { return Ok(json!({"errors": {}})) };
    let text = |part: &PartType<'_>| match part {
        PartType::Text(text) | PartType::Html(text) => Some(text.replace("\r\n", "\n")),
        _ => None,
    };
    let is_html = |part: &PartType<'_>| matches!(part, PartType::Html(_));
    let mut texts = message.text_bodies().map(|part| &part.body).filter(|part| !is_html(part));
    let mut htmls = message.html_bodies().map(|part| &part.body).filter(|part| is_html(part));
    let attachments: Vec<_> = message
        .attachments()
        .map(|part| {
            let kind = part.content_type();
            let kind = kind.map(|kind| {
                format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()).to_ascii_lowercase()
            });
            let content = STANDARD.encode(part.contents());
            json!({"filename": part.attachment_name(), "contentType": kind, "base64": content})
        })
        .collect();
    Ok(json!({
        "errors": {},
        "subject": message.subject(),
        "from": mailboxes(message.from()),
        "to": mailboxes(message.to()),
        "cc": mailboxes(message.cc()),
        "replyTo": mailboxes(message.reply_to()),
        "date": message.date().map(mail_parser::DateTime::to_timestamp),
        "messageId": message.message_id(),
        "text": texts.next().and_then(text),
        "html": htmls.next().and_then(text),
        "attachments": attachments,
    }))
}

fn mailboxes(addresses: Option<&Address<'_>>) -> Vec<Value> {
    let all = addresses.into_iter().flat_map(Address::iter);
    all.map(|one| json!({"name": one.name(), "address": one.address()})).collect()
}
