//! Composing: the whole message at once, or in pieces.

use js_sys::{Array, Uint8Array};
use mailwright::compose::compose_valid;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::draft::Draft;
use mailwright::message::Message;
use mailwright::{Env, validate};
use wasm_bindgen::prelude::*;

use crate::{Call, info, thrown, without_markdown};

/// Composes a draft that needs no rendering.
pub(crate) fn composed(draft: &Draft, env: &Env) -> Result<Message, Vec<Diagnostic>> {
    without_markdown(draft)?;
    let validation = validate(draft);
    let Some(valid) = validation.valid else { return Err(validation.diagnostics) };
    let mut message = compose_valid(&valid, env)?;
    message.diagnostics.splice(0..0, validation.diagnostics);
    Ok(message)
}

/// A message at once: its bytes, its [`info`] and its findings.
#[wasm_bindgen]
pub fn compose(bytes: &[u8], blobs: Vec<Uint8Array>, texts: Vec<String>) -> Result<Array, JsValue> {
    let composed = Composed::of(bytes, blobs, texts)?;
    let raw = Uint8Array::from(&*composed.message.raw);
    Ok(Array::of3(&raw, &composed.info().into(), &composed.diagnostics()))
}

/// A composed message, of which JavaScript takes the bytes as it likes.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Composed {
    message: Message,
    lang: Lang,
}

#[wasm_bindgen]
impl Composed {
    /// Composes a draft.
    pub fn of(bytes: &[u8], blobs: Vec<Uint8Array>, texts: Vec<String>) -> Result<Composed, JsValue> {
        let (draft, options) = Call::read(bytes, &blobs, texts)?.draft()?;
        let lang = options.lang;
        let message = options.env().and_then(|env| composed(&draft, &env));
        message.map(|message| Self { message, lang }).map_err(|problems| thrown(&problems, lang))
    }

    /// Everything but bytes and findings, as JSON.
    pub fn info(&self) -> String {
        info::json(&self.message, self.message.raw.len())
    }

    /// The findings.
    pub fn diagnostics(&self) -> JsValue {
        thrown(&self.message.diagnostics, self.lang)
    }

    /// The bytes from `start` up to `end`, or up to the end of the message.
    pub fn chunk(&self, start: usize, end: usize) -> Uint8Array {
        let end = end.min(self.message.raw.len());
        Uint8Array::from(self.message.raw.get(start..end).unwrap_or_default())
    }
}
