//! Composing: the whole message at once, or in pieces.

use js_sys::Uint8Array;
use mailwright::compose::compose_valid;
use mailwright::diagnostic::{Diagnostic, Lang, Localized};
use mailwright::draft::Draft;
use mailwright::message::{Envelope, Message, Requires, Structure};
use mailwright::{Env, validate};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{Call, localized, plain, thrown, without_markdown};

/// Composes a draft that needs no rendering.
pub(crate) fn composed(draft: &Draft, env: &Env) -> Result<Message, Vec<Diagnostic>> {
    without_markdown(draft)?;
    let validation = validate(draft);
    let Some(valid) = validation.valid else { return Err(validation.diagnostics) };
    let mut message = compose_valid(&valid, env)?;
    message.diagnostics.splice(0..0, validation.diagnostics);
    Ok(message)
}

/// A message at once: everything of [`Info`], and `raw`.
#[wasm_bindgen]
pub fn compose(bytes: &[u8], blobs: Vec<Uint8Array>) -> Result<JsValue, JsValue> {
    let Composed { message, lang } = Composed::of(bytes, blobs)?;
    Ok(plain(&Whole { raw: Uint8Array::from(&*message.raw), info: Info::new(&message, lang) }))
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
    pub fn of(bytes: &[u8], blobs: Vec<Uint8Array>) -> Result<Composed, JsValue> {
        let (draft, options) = Call::read(bytes, &blobs)?.draft()?;
        let lang = options.lang;
        let message = options.env().and_then(|env| composed(&draft, &env));
        message.map(|message| Self { message, lang }).map_err(|problems| thrown(&problems, lang))
    }

    /// Everything but the bytes.
    pub fn info(&self) -> JsValue {
        plain(&Info::new(&self.message, self.lang))
    }

    /// Bytes of the message.
    pub fn size(&self) -> usize {
        self.message.raw.len()
    }

    /// The bytes from `start` up to `end`, or up to the end of the message.
    pub fn chunk(&self, start: usize, end: usize) -> Uint8Array {
        let end = end.min(self.message.raw.len());
        Uint8Array::from(self.message.raw.get(start..end).unwrap_or_default())
    }
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(with = "serde_wasm_bindgen::preserve")]
    raw: Uint8Array,
    #[serde(flatten)]
    info: Info<'a>,
}

/// A message without its bytes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Info<'a> {
    envelope: &'a Envelope,
    message_id: &'a str,
    size: usize,
    requires: Requires,
    structure: &'a Structure,
    diagnostics: Vec<Localized<'a>>,
}

impl<'a> Info<'a> {
    pub(crate) fn new(message: &'a Message, lang: Lang) -> Self {
        Self::sized(message, message.raw.len(), lang)
    }

    /// For a message whose bytes were taken: `size` of them.
    pub(crate) fn sized(message: &'a Message, size: usize, lang: Lang) -> Self {
        Self {
            envelope: &message.envelope,
            message_id: &message.message_id,
            size,
            requires: message.requires,
            structure: &message.structure,
            diagnostics: localized(&message.diagnostics, lang),
        }
    }
}
