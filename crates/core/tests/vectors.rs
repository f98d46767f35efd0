//! Runs every case in `tests/vectors`. All expectations are in the files; `MAILWRIGHT_ACCEPT=1` (that
//! is `cargo xtask vectors --accept`) writes what was found into them, for review as a diff.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test reads files and shows differences"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use encodify::base64::STANDARD;
use mailwright::compose::Stream;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::dkim::{Algorithm, Canonicalization, Identity, Prepared, Unsigned};
use mailwright::draft::{Addresses, Content, Draft, Value as DraftValue, from_value, to_value};
use mailwright::lint::lint;
use mailwright::message::MessageView;
use mailwright::mime::Date;
use mailwright::parse::{
    ForwardOptions, ForwardStyle, ParseLimits, Parsed, ReplyOptions, forward, parse, reply,
};
use mailwright::preview::{Options, preview};
use mailwright::score::score;
use mailwright::{Env, Message, Mode, compose, compose_in, render, validate_in};
use serde_json::{Map, Value, json};

#[test]
fn compose_vectors() {
    run_stage("compose", |case| match case.composed_draft() {
        Ok(message) => case.composed(&message),
        Err(problems) => json!({"diagnostics": diagnostics(&problems)}),
    });
}

/// Attachments that are read while they are written make the same message.
#[test]
fn streamed_vectors() {
    let mut streamed = 0;
    for path in cases("compose") {
        let case = Case::read(path.clone());
        let Ok(mut draft) = case.draft() else { continue };
        let mut files = BTreeMap::new();
        let mut sources = BTreeMap::new();
        for (i, attachment) in draft.attachments.iter_mut().enumerate() {
            let bytes = match &attachment.content {
                Content::Bytes(bytes) => bytes.clone(),
                Content::Text(text) => text.clone().into_bytes(),
                Content::Base64(text) => STANDARD.decode(text).expect("base64"),
                _ => continue,
            };
            attachment.content = Content::Bytes(bytes.clone());
            if Stream::takes(attachment) {
                sources.insert(i.to_string(), bytes.len() as u64);
                files.insert(i.to_string(), bytes);
            }
        }
        let whole = compose_in(&draft, &case.env(), case.mode());
        for name in files.keys() {
            draft.attachments[name.parse::<usize>().expect("a number")].content = Content::Path(name.clone());
        }
        streamed += usize::from(!files.is_empty() && whole.is_ok());
        match (Stream::plan(draft, &sources, &case.env(), case.mode()), whole) {
            (Ok(stream), Ok(whole)) => {
                let mut out = Vec::new();
                stream.write_to(&mut out, |name| Ok(files[name].as_slice())).expect("written");
                assert!(out == whole.raw, "{}", path.display());
                assert_eq!(stream.size(), whole.raw.len() as u64, "{}", path.display());
                assert_eq!(stream.structure, whole.structure, "{}", path.display());
                assert_eq!(stream.envelope, whole.envelope, "{}", path.display());
                assert_eq!(stream.diagnostics, whole.diagnostics, "{}", path.display());
            }
            (planned, whole) => assert_eq!(planned.err(), whole.err(), "{}", path.display()),
        }
    }
    assert!(streamed > 20, "{streamed}");
}

#[test]
fn validate_vectors() {
    run_stage("validate", |case| {
        let found = case.draft().and_then(|draft| {
            let mut rendered = render(&draft)?.into_owned();
            Ok(validate_in(&mut rendered, case.mode()).diagnostics)
        });
        json!({"diagnostics": diagnostics(&found.unwrap_or_else(|problems| problems))})
    });
}

#[test]
fn score_vectors() {
    run_stage("score", |case| {
        let mut found = json!(score(&case.view()).localized(Lang::En));
        let symbols = found["symbols"].as_array_mut().expect("symbols");
        for symbol in symbols {
            without(symbol, &["why", "fix"]);
        }
        without(&mut found, &["ruleset"]);
        found
    });
}

#[test]
fn lint_vectors() {
    run_stage("lint", |case| json!({"diagnostics": diagnostics(&lint(&case.view()).diagnostics)}));
}

#[test]
fn preview_vectors() {
    run_stage("preview", |case| {
        let remote = case.input()["options"]["remote"] == true;
        let shown = preview(&case.view(), &Options::default().remote(remote));
        let mut found = json!(shown);
        for (key, extension) in [("html", "html"), ("darkHtml", "dark.html")] {
            if let Some(html) = found[key].as_str() {
                found[key] = case.beside(extension, html.as_bytes());
            }
        }
        found
    });
}

#[test]
fn dkim_vectors() {
    run_stage("dkim", |case| match prepared(case.input()) {
        Ok((prepared, found)) => {
            let data = prepared.data_to_sign();
            let data = std::str::from_utf8(data).map_or_else(|_| STANDARD.encode(data), str::to_owned);
            json!({
                "algorithm": prepared.algorithm().as_str(),
                "dataToSign": data,
                "digest": STANDARD.encode(prepared.digest()),
                "diagnostics": diagnostics(&found),
            })
        }
        Err(problem) => json!({"diagnostics": diagnostics(&[problem])}),
    });
}

#[test]
fn parse_vectors() {
    run_stage("parse", |case| {
        let parsed = match parse(case.message(), &limits(&case.input()["limits"])) {
            Ok(parsed) => parsed,
            Err(problems) => return json!({"diagnostics": diagnostics(&problems)}),
        };
        let mut value = to_value(&case.answer(&parsed).unwrap_or_else(|| parsed.draft.clone()));
        let mut found = json!({
            "draft": value.clone().with_base64(),
            "structure": parsed.structure,
            "diagnostics": diagnostics(&parsed.diagnostics),
        });
        let DraftValue::Map(fields) = &mut value else { panic!("a draft is an object") };
        for (name, edit) in case.input()["edit"].as_object().into_iter().flatten() {
            fields.retain(|(known, _)| known != name);
            fields.push((name.clone(), serde_json::from_value(edit.clone()).expect("a value")));
        }
        let composed = match from_value(value).and_then(|draft| compose(&draft, &case.env())) {
            Ok(message) => case.composed(&message),
            Err(problems) => json!({"diagnostics": diagnostics(&problems)}),
        };
        found["composed"] = composed;
        found
    });
}

fn limits(given: &Value) -> ParseLimits {
    let default = ParseLimits::default();
    let limit = |name: &str, default| {
        given[name].as_u64().map_or(default, |limit| usize::try_from(limit).expect("a limit"))
    };
    ParseLimits {
        depth: limit("depth", default.depth),
        parts: limit("parts", default.parts),
        field: limit("field", default.field),
        header: limit("header", default.header),
        addresses: limit("addresses", default.addresses),
        total: limit("total", default.total),
    }
}

fn prepared(input: &Value) -> Result<(Prepared, Vec<Diagnostic>), Diagnostic> {
    let signer = &input["signer"];
    let text = |name: &str| signer[name].as_str();
    let names = |name: &str| {
        let list = signer[name].as_array()?;
        Some(list.iter().map(|name| name.as_str().expect("a name").to_owned()).collect::<Vec<_>>())
    };
    let algorithm =
        text("algorithm").map_or(Algorithm::RsaSha256, |name| Algorithm::from_name(name).expect("known"));
    let identity = || {
        let (domain, selector) = (text("domain").expect("a domain"), text("selector").expect("a selector"));
        let mut identity = Identity::new(domain, selector, algorithm)?;
        if let Some((header, body)) = text("canonicalization").and_then(|both| both.split_once('/')) {
            let known = |name| Canonicalization::from_name(name).expect("known");
            identity = identity.canonicalization(known(header), known(body));
        }
        if let Some(names) = names("headers") {
            identity = identity.headers(names)?;
        }
        if let Some(names) = names("oversigned") {
            identity = identity.oversigned(names)?;
        }
        match signer["expiresAfter"].as_u64() {
            Some(seconds) => identity.expires_after(seconds),
            None => Ok(identity),
        }
    };
    // As callers with several name them.
    let identity = identity().map_err(|problem: Diagnostic| problem.within("signers[0]"))?;
    let unsigned = Unsigned::read(input["message"].as_str().expect("a message").as_bytes())?;
    Ok((unsigned.prepare(&identity, input["now"].as_i64().expect("a time")), unsigned.diagnostics()))
}

/// Every rule and symbol has a vector in which it is found.
#[test]
fn every_rule_and_symbol_has_a_vector() {
    for (folder, stage) in [("lint/rules", "lint"), ("score/symbols", "score")] {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
        let texts: String =
            cases(stage).iter().map(|path| fs::read_to_string(path).expect("vector")).collect();
        for entry in fs::read_dir(sources).expect("folder") {
            let path = entry.expect("entry").path();
            let name = path.file_stem().expect("name").to_string_lossy().into_owned();
            let id = if stage == "lint" { name.replace('_', "-") } else { name.to_uppercase() };
            assert!(name == "mod" || texts.contains(&format!("\"{id}\"")), "{id} is found in no vector");
        }
    }
}

struct Case {
    path: PathBuf,
    document: Map<String, Value>,
}

fn cases(stage: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors").join(stage);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    assert!(!paths.is_empty(), "no vectors in {}", folder.display());
    paths
}

fn accepting() -> bool {
    std::env::var_os("MAILWRIGHT_ACCEPT").is_some()
}

fn run_stage(stage: &str, run: impl Fn(&Case) -> Value) {
    let mut failures = Vec::new();
    for path in cases(stage) {
        let mut case = Case::read(path);
        let found = run(&case);
        if case.document.get("expect") == Some(&found) {
            continue;
        }
        if accepting() {
            case.document.insert("expect".to_owned(), found);
            let text = serde_json::to_string_pretty(&case.document).expect("json") + "\n";
            fs::write(&case.path, text).expect("writable vector");
            continue;
        }
        let expected = case.document.get("expect").cloned().unwrap_or_default();
        failures.push(format!("{}\n  expected {expected}\n  found    {found}", case.path.display()));
    }
    assert!(failures.is_empty(), "{} of {stage}:\n{}", failures.len(), failures.join("\n"));
}

impl Case {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("readable vector");
        let document =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { path, document }
    }

    fn input(&self) -> &Value {
        &self.document["input"]
    }

    fn draft(&self) -> Result<Draft, Vec<Diagnostic>> {
        if let Some(markdown) = self.input()["markdown"].as_str() {
            return Draft::from_markdown(markdown);
        }
        if let Some(json) = self.input()["json"].as_str() {
            return Draft::from_json(json);
        }
        from_value(serde_json::from_value::<DraftValue>(self.input()["draft"].clone()).expect("a draft"))
    }

    fn mode(&self) -> Mode {
        match self.input()["options"]["mode"].as_str() {
            None => Mode::Standard,
            Some("strict") => Mode::Strict,
            Some("lenient") => Mode::Lenient,
            Some(other) => panic!("{}: no mode {other}", self.path.display()),
        }
    }

    fn composed_draft(&self) -> Result<Message, Vec<Diagnostic>> {
        compose_in(&self.draft()?, &self.env(), self.mode())
    }

    fn env(&self) -> Env {
        let option = |name: &str| self.input()["env"][name].as_str();
        let date = Date::parse(option("now").unwrap_or("2026-11-23T09:30:00+08:00")).expect("now");
        let seed = option("seed").unwrap_or("000102030405060708090a0b0c0d0e0f");
        let env = Env::new(date.unix_seconds() * 1000, Env::parse_seed(seed).expect("seed")).expect("env");
        let env = env.offset_minutes(date.offset_minutes()).expect("offset");
        match option("messageIdDomain") {
            Some(domain) => env.message_id_domain(domain).expect("domain"),
            None => env,
        }
    }

    /// What is long stands beside the case in a file of its own.
    fn beside(&self, extension: &str, found: &[u8]) -> Value {
        let file = self.path.with_extension(extension);
        if accepting() {
            fs::write(&file, found).expect("writable file");
        }
        let same = fs::read(&file).unwrap_or_default() == found;
        if !same {
            eprintln!("{} differs; found:\n{}", file.display(), String::from_utf8_lossy(found));
        }
        if same { json!(format!("as in the .{extension} file")) } else { json!("differs") }
    }

    fn composed(&self, message: &Message) -> Value {
        json!({
            "message": self.beside("eml", &message.raw),
            "envelope": message.envelope,
            "requires": message.requires,
            "structure": message.structure,
            "diagnostics": diagnostics(&message.diagnostics),
        })
    }

    /// The bytes of the message given.
    fn message(&self) -> Vec<u8> {
        match self.input()["base64"].as_str() {
            Some(text) => STANDARD.decode(text).expect("base64"),
            None => self.input()["message"].as_str().expect("a message").as_bytes().to_vec(),
        }
    }

    /// The answer that is asked for.
    fn answer(&self, parsed: &Parsed) -> Option<Draft> {
        let lang = self.input()["lang"].as_str().and_then(Lang::from_tag).unwrap_or_default();
        if let Some(asked) = self.input()["forward"].as_object() {
            let attached = asked.get("attached").is_some_and(|attached| attached == true);
            let style = if attached { ForwardStyle::Attachment } else { ForwardStyle::Inline };
            return Some(forward(parsed, &ForwardOptions { style, lang }));
        }
        let asked = self.input()["reply"].as_object()?;
        let own = asked.get("own").and_then(Value::as_array).into_iter().flatten();
        let options = ReplyOptions {
            to_all: asked.get("toAll").is_some_and(|all| all == true),
            own: own.map(|own| own.as_str().expect("an address").to_owned()).collect(),
            quote: asked.get("quote").is_none_or(|quote| quote == true),
            lang,
        };
        Some(reply(parsed, &options))
    }

    /// The message given, or composed from the draft or the HTML given.
    fn view(&self) -> MessageView {
        match self.input()["message"].as_str() {
            Some(message) => MessageView::parse(message.as_bytes()),
            None => {
                let draft = match self.input()["html"].as_str() {
                    Some(html) => html_draft(html),
                    None => self.draft().expect("a readable draft"),
                };
                MessageView::parse(compose(&draft, &self.env()).expect("a valid draft").raw)
            }
        }
    }
}

fn html_draft(html: &str) -> Draft {
    Draft {
        from: Addresses::text("a@example.org"),
        to: Addresses::text("b@example.org"),
        subject: Some("Preview".into()),
        html: Some(html.into()),
        ..Draft::default()
    }
}

/// Findings without their texts, which the catalogue's own test covers.
fn diagnostics(found: &[Diagnostic]) -> Vec<Value> {
    let plain = found.iter().map(|diagnostic| {
        let mut value = json!(diagnostic);
        without(&mut value, &["message", "hint"]);
        value
    });
    plain.collect()
}

fn without(value: &mut Value, keys: &[&str]) {
    let map = value.as_object_mut().expect("an object");
    map.retain(|key, _| !keys.contains(&key.as_str()));
}
