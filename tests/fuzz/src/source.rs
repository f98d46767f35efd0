//! Input made of vectors, of what was found before, and of chance.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::{Target, folder};

/// Makes inputs for a target. The same seed gives the same inputs.
#[derive(Debug)]
pub struct Source {
    random: Random,
    seeds: Vec<String>,
    strings: Vec<String>,
    is_message: bool,
}

/// Pieces that mean something somewhere.
const PIECES: &[&str] = &[
    "\r\n",
    "\n",
    "\r",
    "\0",
    "\t",
    " ",
    "\u{b}",
    "\u{85}",
    "\u{2028}",
    "\"",
    "\\",
    "\\\"",
    "<",
    ">",
    "(",
    ")",
    "[",
    "]",
    ":",
    ";",
    ",",
    "@",
    ".",
    "..",
    "=?",
    "?=",
    "=?utf-8?Q?=41?=",
    "=?utf-8?B?QQ==?=",
    "=",
    "*",
    "%",
    "'",
    "\"\"",
    "x",
    "Bob",
    "a@example.org",
    "<b@example.org>",
    "\"a b\"@example.org",
    "[192.0.2.1]",
    "[IPv6:::1]",
    "用户",
    "例子.测试",
    "xn--fsqu00a",
    "ß",
    "é",
    "e\u{301}",
    "👨‍👩‍👧‍👦",
    "\u{202E}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{10FFFF}",
    "G:",
    ";,",
    "(comment)",
    "--",
    "=_",
    "cid:",
    "<img src=\"cid:a\">",
    "/",
    "../",
    ".pdf",
    "utf-8",
    "text/plain",
    "; a=b",
    "multipart/mixed",
    "message/rfc822",
    "X-A",
    "Subject",
    "Content-Type",
    "data:,",
    "\u{7f}",
    ".\r\n",
    "From ",
    "\u{1}",
    "\r\n\r\n",
    "\r\n ",
    "--m",
    "--m--\r\n",
    "boundary=m",
    "multipart/related",
    "multipart/alternative",
    "multipart/signed",
    "Content-Transfer-Encoding: base64",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Disposition: attachment; filename*0*=utf-8''%C3%A9",
    "Content-ID: <a>",
    "charset=gbk",
    "charset=iso-2022-jp",
    "=C4=E3",
    "\u{F7C4}\u{F7E3}",
    "filename*1=",
    "DKIM-Signature: v=1; a=ed25519-sha256; d=example.org; s=s; h=from; bh=AAAA; b=AAAA",
    "; l=1",
    "; c=simple",
    "; h=from:from",
    " \t",
];

/// Fields of a draft, and where a string can stand in each.
const FIELDS: &[(&str, &str)] = &[
    ("from", "address"),
    ("sender", "address"),
    ("replyTo", "addresses"),
    ("to", "addresses"),
    ("cc", "addresses"),
    ("bcc", "addresses"),
    ("subject", "text"),
    ("text", "text"),
    ("html", "text"),
    ("messageId", "id"),
    ("inReplyTo", "id"),
    ("references", "ids"),
    ("headers", "headers"),
    ("attachments", "attachments"),
    ("priority", "priority"),
    ("date", "date"),
    ("markdown", "text"),
    ("amp", "text"),
    ("watchHtml", "text"),
    ("icalEvent", "calendar"),
    ("list", "list"),
    ("listUnsubscribe", "unsubscribe"),
    ("alternatives", "alternatives"),
    ("textEncoding", "encoding"),
    ("baseBoundary", "text"),
    ("xMailer", "text"),
    ("raw", "raw"),
];

/// Messages of others, and our own.
fn messages() -> Vec<String> {
    let mut found = Vec::new();
    for stage in ["dkim", "parse"] {
        files(&folder("tests/vectors").join(stage), "json", &mut |text| {
            let case: Value = serde_json::from_str(text).unwrap_or_default();
            found.extend(case["input"]["message"].as_str().map(str::to_owned));
        });
    }
    for stage in ["compose", "parse"] {
        files(&folder("tests/vectors").join(stage), "eml", &mut |text| found.push(text.to_owned()));
    }
    found.retain(|text| text.len() < 20_000);
    found
}

impl Source {
    /// Inputs for `target`.
    pub fn new(target: &Target, seed: u64) -> Self {
        let mut seeds = Vec::new();
        for stage in ["compose", "validate"] {
            files(&folder("tests/vectors").join(stage), "json", &mut |text| {
                let case: Value = serde_json::from_str(text).unwrap_or_default();
                let input = &case["input"];
                match input["json"].as_str() {
                    Some(json) => seeds.push(json.to_owned()),
                    None if input["draft"].is_object() => seeds.push(input["draft"].to_string()),
                    None => {}
                }
            });
        }
        let mut strings = Vec::new();
        for seed in &seeds {
            texts(&serde_json::from_str(seed).unwrap_or_default(), &mut strings);
        }
        strings.retain(|text| text.len() < 2000);
        if matches!(target.name, "arc" | "dkim" | "outputs" | "parse") {
            seeds = messages();
        }
        if target.name == "addresses" {
            seeds.clone_from(&strings);
        }
        match target.name {
            "plugin" => seeds.truncate(20),
            // Most messages have no chain.
            "arc" => seeds.truncate(4),
            _ => {}
        }
        seeds.extend(Self::corpus(target));
        Self { random: Random(seed | 1), seeds, strings, is_message: target.name == "message" }
    }

    /// What was found before.
    pub fn corpus(target: &Target) -> Vec<String> {
        let mut found = Vec::new();
        files(&folder("tests/fuzz/corpus").join(target.name), "txt", &mut |text| found.push(text.to_owned()));
        found
    }

    /// The next one.
    pub fn input(&mut self) -> String {
        if self.is_message && self.random.below(4) > 0 {
            return self.message().to_string();
        }
        let mut text = self.random.item(&self.seeds).clone();
        for _ in 0..=self.random.below(6) {
            text = self.mutated(&text);
        }
        text
    }

    fn mutated(&mut self, text: &str) -> String {
        let [start, end] = {
            let mut ends = [self.random.below(text.len() + 1), self.random.below(text.len() + 1)];
            ends.sort_unstable();
            ends.map(|end| text.floor_char_boundary(end))
        };
        // Mostly short stretches.
        let end = if self.random.below(3) > 0 {
            text.floor_char_boundary(end.min(start + 6)).max(start)
        } else {
            end
        };
        let (before, middle, after) = (&text[..start], &text[start..end], &text[end..]);
        let other = match self.random.below(6) {
            0 => String::new(),
            1 => middle.repeat(2 + self.random.below(3)),
            2 => self.random.item(&self.strings).clone(),
            3 => middle.to_owned() + &self.string(),
            _ => (*self.random.item(PIECES)).to_owned(),
        };
        let out = format!("{before}{other}{after}");
        if out.len() > 20_000 { text.to_owned() } else { out }
    }

    /// A string of pieces, sometimes long.
    fn string(&mut self) -> String {
        match self.random.below(12) {
            0 => String::new(),
            1 => self.random.item(&self.strings).clone(),
            2 => self.random.item(PIECES).repeat(1 + self.random.below(300)),
            n => (0..n).map(|_| *self.random.item(PIECES)).collect(),
        }
    }

    /// A draft that has a chance of being valid.
    fn message(&mut self) -> Value {
        let mut draft = json!({"from": "a@example.org", "to": "b@example.org"});
        for _ in 0..self.random.below(5) {
            let (field, kind) = *self.random.item(FIELDS);
            draft[field] = self.value(kind);
        }
        draft
    }

    fn value(&mut self, kind: &str) -> Value {
        match kind {
            "address" => match self.random.below(3) {
                0 => json!(self.address()),
                _ => json!({"name": self.string(), "address": self.address()}),
            },
            "addresses" => match self.random.below(4) {
                0 => json!(self.string()),
                1 => {
                    json!({"name": self.string(), "group": [self.address(), {"name": self.string(), "address": self.address()}]})
                }
                _ => json!([self.address(), {"name": self.string(), "address": self.address()}]),
            },
            "id" => json!(self.id()),
            "ids" => (0..self.random.below(4)).map(|_| self.id()).collect(),
            "headers" => {
                let name = self
                    .random
                    .item(&["X-A", "X-B", "List-Id", "Resent-To", "Comments", "X-=?a?q?b?="])
                    .to_string();
                let prepared = self.random.below(4) == 0;
                json!([
                    {"key": name, "value": {"value": self.string(), "prepared": prepared}},
                    {"key": "X-Long", "value": self.string()},
                ])
            }
            "calendar" => match self.random.below(2) {
                0 => json!(format!("BEGIN:VCALENDAR\nMETHOD:{}\n", self.string())),
                _ => json!({"method": "request", "content": self.string()}),
            },
            "list" => json!({
                "help": [[self.string(), {"url": "https://x.org/a", "comment": self.string()}]],
                "id": {"url": "list.example.org", "comment": self.string()},
            }),
            "unsubscribe" => {
                json!({"url": format!("https://x.org/{}", self.string()), "mailto": self.address()})
            }
            "alternatives" => json!([{"contentType": "text/x-web-markdown", "content": self.string()}]),
            "encoding" => json!(self.random.item(&["Q", "B", "base64", "quoted-printable"])),
            "raw" => json!(format!("X-A: {}\r\n\r\n{}", self.string(), self.string())),
            "attachments" => (0..=self.random.below(3)).map(|_| self.attachment()).collect(),
            "priority" => json!(self.random.item(&["high", "low", "normal", ""])),
            "date" => json!(self.random.item(&[
                "2026-11-23T09:30:00+08:00",
                "Mon, 23 Nov 2026 09:30:00 +0800",
                "x"
            ])),
            _ => json!(self.string()),
        }
    }

    fn address(&mut self) -> String {
        match self.random.below(4) {
            0 => self.string(),
            1 => format!("\"{}\"@example.org", self.string().replace(['"', '\\'], "")),
            2 => format!("{}@example.org", self.string()),
            _ => (*self.random.item(&["a@example.org", "用户@例子.测试", "a@[192.0.2.1]", "a@例子.测试"]))
                .to_owned(),
        }
    }

    fn id(&mut self) -> String {
        match self.random.below(3) {
            0 => self.string(),
            _ => format!("<{}@example.org>", self.random.below(1 << 30)),
        }
    }

    fn attachment(&mut self) -> Value {
        let mut part = json!({"content": self.string()});
        for (key, kind) in [("filename", 2), ("contentType", 3), ("cid", 4)] {
            if self.random.below(kind) == 0 {
                part[key] = json!(self.string());
            }
        }
        if self.random.below(4) == 0 {
            part["contentTransferEncoding"] =
                json!(self.random.item(&["auto", "quoted-printable", "7bit", "8bit"]));
        }
        if self.random.below(6) == 0 {
            part["headers"] = json!({"X-A": self.string()});
        }
        if self.random.below(4) == 0 {
            let value = self.string().replace('\\', "\\\\").replace('"', "\\\"");
            part["contentType"] = json!(format!("text/plain; x-a=\"{value}\""));
        }
        part
    }
}

fn files(folder: &Path, extension: &str, take: &mut impl FnMut(&str)) {
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|found| found == extension)) {
        take(&fs::read_to_string(path).unwrap_or_default());
    }
}

fn texts(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, out)),
        Value::Object(map) => map.values().for_each(|item| texts(item, out)),
        _ => {}
    }
}

/// Xorshift.
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or_default() % limit.max(1)
    }

    fn item<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}
