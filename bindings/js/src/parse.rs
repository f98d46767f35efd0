//! Messages back to drafts.

use mailwright::catalogue;
use mailwright::diagnostic::{Diagnostic, Localized};
use mailwright::draft::{Value, to_value};
use mailwright::message::Structure;
use mailwright::parse::{
    ForwardOptions, ForwardStyle, ParseLimits, ReplyOptions, forward as forwarded, parse, reply as answered,
};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::wire::{Blobs, Texts};
use crate::{Call, localized, plain, thrown};

#[derive(Serialize)]
struct Parsed<'a> {
    draft: Value,
    structure: &'a Structure,
    diagnostics: Vec<Localized<'a>>,
}

/// The draft of a message, of `{raw, limits}`.
#[wasm_bindgen(js_name = parse)]
pub fn parse_message(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    with_parsed(bytes, blobs, texts, |parsed, call| {
        plain(&Parsed {
            draft: to_value(&parsed.draft),
            structure: &parsed.structure,
            diagnostics: localized(&parsed.diagnostics, call.lang),
        })
    })
}

/// The draft of an answer, of `{raw, limits, toAll, own, quote}`.
#[wasm_bindgen]
pub fn reply(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    with_parsed(bytes, blobs, texts, |parsed, call| {
        let Asked { to_all, quote, own, .. } = call.asked;
        let options = ReplyOptions { to_all, own, quote, lang: call.lang };
        plain(&to_value(&answered(parsed, &options)))
    })
}

/// The draft that passes a message on, of `{raw, limits, attached}`.
#[wasm_bindgen]
pub fn forward(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    with_parsed(bytes, blobs, texts, |parsed, call| {
        let style = if call.asked.attached { ForwardStyle::Attachment } else { ForwardStyle::Inline };
        plain(&to_value(&forwarded(parsed, &ForwardOptions { style, lang: call.lang })))
    })
}

/// What to do with a message.
struct Asked {
    raw: Vec<u8>,
    limits: ParseLimits,
    to_all: bool,
    quote: bool,
    attached: bool,
    own: Vec<String>,
}

struct Asking {
    asked: Asked,
    lang: mailwright::diagnostic::Lang,
}

fn with_parsed(
    bytes: &[u8],
    blobs: Blobs,
    texts: Texts,
    answer: impl FnOnce(&mailwright::parse::Parsed, Asking) -> JsValue,
) -> Result<JsValue, JsValue> {
    let Call { input, options } = Call::read(bytes, blobs, texts)?;
    let lang = options.lang;
    let refuse = |problems: Vec<Diagnostic>| thrown(&problems, lang);
    let mut asked = read(input).map_err(|problem| refuse(vec![problem]))?;
    let parsed = parse(std::mem::take(&mut asked.raw), &asked.limits).map_err(refuse)?;
    Ok(answer(&parsed, Asking { asked, lang }))
}

fn read(input: Value) -> Result<Asked, Diagnostic> {
    let mut asked = Asked {
        raw: Vec::new(),
        limits: ParseLimits::default(),
        to_all: false,
        quote: true,
        attached: false,
        own: Vec::new(),
    };
    let Value::Map(entries) = input else { return Err(wrong("an object", &input)) };
    let mut raw = None;
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("raw", Value::Bytes(bytes)) => raw = Some(bytes),
            ("limits", Value::Map(entries)) => limits(entries, &mut asked.limits)?,
            ("toAll", Value::Bool(flag)) => asked.to_all = flag,
            ("quote", Value::Bool(flag)) => asked.quote = flag,
            ("attached", Value::Bool(flag)) => asked.attached = flag,
            ("own", Value::List(list)) => asked.own = addresses(list)?,
            (_, Value::Null) => {}
            ("raw", other) => {
                return Err(wrong("the bytes of a message (Uint8Array)", &other).field("message"));
            }
            ("limits", other) => return Err(wrong("an object", &other).field("limits")),
            ("own", other) => return Err(wrong("a list", &other).field("own")),
            (key, other) => return Err(wrong("a boolean", &other).field(key)),
        }
    }
    asked.raw =
        raw.ok_or_else(|| wrong("the bytes of a message (Uint8Array)", &Value::Null).field("message"))?;
    Ok(asked)
}

fn limits(entries: Vec<(String, Value)>, limits: &mut ParseLimits) -> Result<(), Diagnostic> {
    for (key, value) in entries {
        let place = match key.as_str() {
            "depth" => &mut limits.depth,
            "parts" => &mut limits.parts,
            "field" => &mut limits.field,
            "header" => &mut limits.header,
            "addresses" => &mut limits.addresses,
            "total" => &mut limits.total,
            _ => {
                let known = "addresses, depth, field, header, parts, total";
                let found = Diagnostic::new(&catalogue::UNKNOWN_FIELD).param("name", key.as_str());
                return Err(found.param("known", known).field(format!("limits.{key}")));
            }
        };
        match value {
            Value::Null => {}
            Value::Integer(number) if number >= 0 => *place = usize::try_from(number).unwrap_or(usize::MAX),
            other => return Err(wrong("a whole number", &other).field(format!("limits.{key}"))),
        }
    }
    Ok(())
}

fn addresses(list: Vec<Value>) -> Result<Vec<String>, Diagnostic> {
    let one = |(i, value)| match value {
        Value::Text(text) => Ok(text),
        other => Err(wrong("a string", &other).field(format!("own[{i}]"))),
    };
    list.into_iter().enumerate().map(one).collect()
}

fn wrong(expected: &str, got: &Value) -> Diagnostic {
    Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected).param("got", got.type_name())
}
