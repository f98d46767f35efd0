//! The messages that are composed; `compose.mjs` has the same.

use std::collections::BTreeMap;

use encodify::base64::STANDARD;
use mailwright::compose::Stream;
use mailwright::draft::{Content, Draft};
use mailwright::{Diagnostic, Env, Mode};
use serde_json::{Value, json};

/// One message.
#[derive(Debug)]
#[non_exhaustive]
pub struct Case {
    /// How the report calls it.
    pub name: &'static str,
    /// The draft as JSON, attachments in base64.
    pub json: String,
    /// The draft as Rust has it, attachments as bytes.
    pub draft: Draft,
}

/// Small text; two bodies with Chinese in them; a large attachment.
///
/// # Errors
/// Where core does not read its own format.
pub fn cases() -> Result<[Case; 3], Vec<Diagnostic>> {
    let html = "<p>Hello, <b>world</b>: 你好，世界。</p>\n".repeat(50_000 / 48);
    let text = "关于季度报告的重要通知：请各部门负责人务必在本周五之前完成审阅。\n".repeat(20_000 / 94);
    let bytes: Vec<u8> = (0..5_000_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let attachment =
        json!({ "filename": "报告.bin", "content": STANDARD.encode(bytes), "encoding": "base64" });
    Ok([
        case("small text", json!({}))?,
        case("HTML 50 KB, text 20 KB Chinese", json!({ "text": text, "html": html }))?,
        case("5 MB attachment", json!({ "attachments": [attachment] }))?,
    ])
}

/// A draft of the fields that all have, and `more`.
fn case(name: &'static str, more: Value) -> Result<Case, Vec<Diagnostic>> {
    let mut fields = json!({
        "from": "张三 <zhang@example.org>",
        "to": "b@example.org",
        "subject": "季度报告 Quarterly report",
        "text": "Hello, this is a small message.\n",
    });
    if let (Value::Object(fields), Value::Object(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    let json = fields.to_string();
    let mut draft = Draft::from_json(&json)?;
    for attachment in &mut draft.attachments {
        if let Content::Base64(text) = &attachment.content {
            attachment.content = Content::Bytes(STANDARD.decode(text).unwrap_or_default());
        }
    }
    Ok(Case { name, json, draft })
}

/// A message with an attachment of `length` bytes that are read while they are written.
///
/// # Errors
/// Never; the draft is a valid one.
pub fn streamed(length: u64) -> Result<Stream, Vec<Diagnostic>> {
    let more = json!({ "attachments": [{ "filename": "报告.bin", "path": "报告.bin" }] });
    let draft = case("streamed", more)?.draft;
    let sources = BTreeMap::from([("报告.bin".to_owned(), length)]);
    Stream::plan(draft, &sources, &env().map_err(|problem| vec![problem])?, Mode::Standard)
}

/// The same for every run.
///
/// # Errors
/// Never; the time is a valid one.
pub fn env() -> Result<Env, Diagnostic> {
    Env::new(1_795_426_200_000, [7; 16])
}
