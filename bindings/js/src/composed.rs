//! Composing: the whole message at once, or in pieces.

use std::cell::RefCell;

use js_sys::Uint8Array;
use mailwright::compose::compose_valid;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::draft::Draft;
use mailwright::message::Message;
use mailwright::{Env, Mode};
use wasm_bindgen::prelude::*;

use crate::answer::Answer;
use crate::wire::{Blobs, Texts};
use crate::{Call, checked, thrown};

/// Composes a draft that needs no rendering.
pub(crate) fn composed(draft: &mut Draft, env: &Env, mode: Mode) -> Result<Message, Vec<Diagnostic>> {
    let validation = checked(draft, mode)?;
    let Some(valid) = validation.valid else { return Err(validation.diagnostics) };
    let mut message = compose_valid(valid, env)?;
    message.diagnostics.splice(0..0, validation.diagnostics);
    Ok(message)
}

thread_local! {
    /// What [`compose`] made last: its bytes stay here until JavaScript has copied them.
    static LAST: RefCell<Option<Composed>> = const { RefCell::new(None) };
}

/// A message at once; where its `Answer` is, until the next call.
#[wasm_bindgen]
pub fn compose(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<u32, JsValue> {
    forget();
    Ok(keep(Composed::of(bytes, blobs, texts)?))
}

/// The findings of [`compose`].
#[wasm_bindgen]
pub fn diagnostics() -> JsValue {
    LAST.with_borrow(|last| last.as_ref().map_or(JsValue::UNDEFINED, Composed::diagnostics))
}

/// Makes room for what comes next.
pub(crate) fn forget() {
    LAST.set(None);
}

pub(crate) fn keep(composed: Composed) -> u32 {
    let address = composed.answer();
    LAST.set(Some(composed));
    address
}

/// A composed message, of which JavaScript takes the bytes as it likes.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Composed {
    message: Message,
    answer: Answer,
    lang: Lang,
}

impl Composed {
    /// `size` is that of the bytes, which may have been taken out of the message.
    pub(crate) fn new(message: Message, size: usize, lang: Lang) -> Self {
        let answer = Answer::new(&message, size);
        Self { message, answer, lang }
    }
}

#[wasm_bindgen]
impl Composed {
    /// Composes a draft.
    pub fn of(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<Composed, JsValue> {
        let (mut draft, options) = Call::read(bytes, blobs, texts)?.draft()?;
        let (lang, mode) = (options.lang, options.mode);
        let message = options.env().and_then(|env| composed(&mut draft, &env, mode));
        let message = message.map_err(|problems| thrown(&problems, lang))?;
        let size = message.raw.len();
        Ok(Self::new(message, size, lang))
    }

    /// Where its `Answer` is.
    pub fn answer(&self) -> u32 {
        self.answer.address()
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
