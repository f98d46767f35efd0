//! Markdown drafts.

use mailwright::draft::{Value, from_value};
use mailwright::render;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::wire::{Blobs, Texts};
use crate::{Call, plain, thrown};

/// The bodies that Markdown is rendered to.
#[derive(Serialize)]
struct Bodies<'a> {
    text: Option<&'a str>,
    html: Option<&'a str>,
}

/// The bodies of a draft, or nothing where it has no Markdown.
#[wasm_bindgen(js_name = render)]
pub fn render_draft(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    let (draft, options) = Call::read(bytes, blobs, texts)?.draft()?;
    if draft.markdown.is_none() {
        return Ok(JsValue::UNDEFINED);
    }
    let rendered = render(&draft).map_err(|problems| thrown(&problems, options.lang))?;
    Ok(plain(&Bodies { text: rendered.text.as_deref(), html: rendered.html.as_deref() }))
}

/// The draft in a Markdown file with front matter.
#[wasm_bindgen(js_name = parseDraft)]
pub fn parse_draft(bytes: &[u8], texts: Texts) -> Result<JsValue, JsValue> {
    let (text, options) = Call::read(bytes, None, texts)?.text()?;
    let value = Value::from_markdown(&text).map_err(|problems| thrown(&problems, options.lang))?;
    // What is not a draft is said here rather than when it is composed.
    from_value(value.clone()).map_err(|problems| thrown(&problems, options.lang))?;
    Ok(plain(&value))
}
