//! Lint and score, of a draft or of the bytes of any message.

use mailwright::diagnostic::{Diagnostic, Localized};
use mailwright::draft::Value;
use mailwright::inspect::RuleSet;
use mailwright::lint::lint as lint_view;
use mailwright::message::MessageView;
use mailwright::score::score as score_view;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::composed::composed;
use crate::options::Options;
use crate::wire::{Blobs, Texts};
use crate::{Call, localized, plain, thrown};

/// A message to look at, and what was found while it was composed.
struct Subject {
    view: MessageView,
    found: Vec<Diagnostic>,
    options: Options,
}

impl Subject {
    fn read(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<Self, JsValue> {
        let call = Call::read(bytes, blobs, texts)?;
        if let Value::Bytes(raw) = call.input {
            return Ok(Self { view: MessageView::parse(raw), found: Vec::new(), options: call.options });
        }
        let (mut draft, options) = call.draft()?;
        match options.env().and_then(|env| composed(&mut draft, &env, options.mode)) {
            Ok(message) => {
                Ok(Self { view: MessageView::parse(message.raw), found: message.diagnostics, options })
            }
            Err(problems) => Err(thrown(&problems, options.lang)),
        }
    }
}

#[derive(Serialize)]
struct Lint<'a> {
    ruleset: RuleSet,
    diagnostics: Vec<Localized<'a>>,
}

/// What could be better; for a draft, what validation finds comes first.
#[wasm_bindgen]
pub fn lint(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    let Subject { view, mut found, options } = Subject::read(bytes, blobs, texts)?;
    let lint = lint_view(&view);
    found.extend(lint.diagnostics);
    Ok(plain(&Lint { ruleset: lint.ruleset, diagnostics: localized(&found, options.lang) }))
}

/// How much a message looks like spam.
#[wasm_bindgen]
pub fn score(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    let Subject { view, options, .. } = Subject::read(bytes, blobs, texts)?;
    Ok(plain(&score_view(&view).localized(options.lang)))
}
