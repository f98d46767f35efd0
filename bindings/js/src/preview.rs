//! Temporary stand-in until core's preview is merged.
use crate::composed::{Info, composed};
use crate::{Call, localized, plain, thrown, without_markdown};
use js_sys::Uint8Array;
use mailwright::diagnostic::Localized;
use mailwright::draft::{Addresses, Draft, Value};
use mailwright::inspect::RuleSet;
use mailwright::message::{MessageView, Role};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    html: Option<&'a str>,
    dark_html: Option<&'a str>,
    text: Option<&'a str>,
    inbox: Inbox<'a>,
    attachments: Vec<u8>,
    blocked: Vec<u8>,
    structure: Option<&'a mailwright::message::Structure>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    raw: Uint8Array,
    message: Option<Info<'a>>,
    diagnostics: Vec<Localized<'a>>,
    lint_ruleset: RuleSet,
    score: Option<mailwright::score::LocalizedScore<'a>>,
}
#[derive(Serialize)]
struct Inbox<'a> {
    from: From<'a>,
    subject: Option<&'a str>,
    snippet: &'a str,
}
#[derive(Serialize)]
struct From<'a> {
    name: Option<&'a str>,
    address: Option<&'a str>,
}

/// The style of forced inversion.
#[wasm_bindgen(js_name = invertedStyle)]
pub fn inverted_style() -> String {
    "<style>html{filter:invert(1) hue-rotate(180deg);background:#fff}img{filter:invert(1) hue-rotate(180deg)}</style>".to_owned()
}

#[wasm_bindgen]
pub fn preview(bytes: &[u8], blobs: Vec<Uint8Array>) -> Result<JsValue, JsValue> {
    let call = Call::read(bytes, &blobs)?;
    if let Value::Bytes(_) = call.input {
        return Err(JsValue::from_str("stub"));
    }
    let (draft, options) = call.draft()?;
    let lang = options.lang;
    without_markdown(&draft).map_err(|p| thrown(&p, lang))?;
    let env = options.env().map_err(|p| thrown(&p, lang))?;
    let result = composed(&draft, &env);
    let (message, mut found, ok) = match result {
        Ok(m) => {
            let f = m.diagnostics.clone();
            (m, f, true)
        }
        Err(problems) => {
            let d = Draft {
                from: Addresses::text("a@example.invalid"),
                to: Addresses::text("a@example.invalid"),
                subject: Some("x".into()),
                html: draft.html.clone(),
                text: draft.text.clone(),
                ..Draft::default()
            };
            let m = composed(&d, &env).map_err(|p| thrown(&p, lang))?;
            (m, problems, false)
        }
    };
    let view = MessageView::parse(message.raw.clone());
    let lint = mailwright::lint::lint(&view);
    found.extend(lint.diagnostics);
    let score = mailwright::score::score(&view);
    Ok(plain(&Shown {
        html: view.body(Role::Html).map(|b| &**b.2),
        dark_html: None,
        text: view.body(Role::Text).map(|b| &**b.2),
        inbox: Inbox {
            from: From { name: None, address: None },
            subject: draft.subject.as_deref(),
            snippet: "",
        },
        attachments: vec![],
        blocked: vec![],
        structure: Some(&message.structure),
        raw: Uint8Array::from(&*message.raw),
        message: ok.then(|| Info::new(&message, lang)),
        diagnostics: localized(&found, lang),
        lint_ruleset: lint.ruleset,
        score: ok.then(|| score.localized(lang)),
    }))
}
