//! A safe preview, with findings and score: of a draft, even one with errors, or of the bytes of any message.

use js_sys::Uint8Array;
use mailwright::diagnostic::{Diagnostic, Lang, Localized, Severity};
use mailwright::draft::{Addresses, Draft, Value};
use mailwright::inspect::{Inspection, RuleSet};
use mailwright::lint::lint_prepared;
use mailwright::message::{Message, MessageView, Structure};
use mailwright::preview::{Attachment, Blocked, INVERTED_STYLE, Inbox, Options as PreviewOptions, preview};
use mailwright::score::{LocalizedScore, score_prepared};
use mailwright::{Env, Mode};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::composed::{Composed, composed, forget, keep};
use crate::wire::{Blobs, Texts};
use crate::{Call, localized, plain, thrown, without_markdown};

/// An address for drafts that have none yet (RFC 2606 §2); it is never shown.
const NOBODY: &str = "nobody@example.invalid";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    html: Option<&'a str>,
    dark_html: Option<&'a str>,
    text: Option<&'a str>,
    inbox: &'a Inbox,
    attachments: &'a [Attachment],
    blocked: &'a [Blocked],
    structure: Option<&'a Structure>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    raw: Uint8Array,
    /// Where its `Answer` is, if there is a whole message.
    answer: Option<u32>,
    diagnostics: Vec<Localized<'a>>,
    lint_ruleset: RuleSet,
    score: Option<LocalizedScore<'a>>,
}

/// What is shown: a message, or what can be made of a draft with errors.
struct Subject {
    raw: Vec<u8>,
    found: Vec<Diagnostic>,
    message: Option<Message>,
    /// Whether it is whole, so that its score means something.
    whole: bool,
    /// Whether From is [`NOBODY`].
    anonymous: bool,
}

/// Shows a draft or the bytes of any message.
#[wasm_bindgen(js_name = preview)]
pub fn preview_message(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<JsValue, JsValue> {
    forget();
    let call = Call::read(bytes, blobs, texts)?;
    let (lang, remote) = (call.options.lang, call.options.remote);
    let subject = Subject::read(call)?;
    Ok(subject.shown(lang, remote))
}

/// The style element that turns a preview into its forced inversion.
#[wasm_bindgen(js_name = invertedStyle)]
pub fn inverted_style() -> String {
    INVERTED_STYLE.to_owned()
}

impl Subject {
    fn read(call: Call) -> Result<Self, JsValue> {
        if let Value::Bytes(raw) = call.input {
            return Ok(Self { raw, found: Vec::new(), message: None, whole: true, anonymous: false });
        }
        let (mut draft, options) = call.draft()?;
        without_markdown(&draft)
            .and_then(|()| options.env())
            .and_then(|env| Self::of(&mut draft, &env, options.mode))
            .map_err(|problems| thrown(&problems, options.lang))
    }

    fn of(draft: &mut Draft, env: &Env, mode: Mode) -> Result<Self, Vec<Diagnostic>> {
        let found = match composed(draft, env, mode) {
            Ok(mut message) => {
                let raw = std::mem::take(&mut message.raw);
                let found = message.diagnostics.clone();
                return Ok(Self { raw, found, message: Some(message), whole: true, anonymous: false });
            }
            Err(problems) => problems,
        };
        let (mut showable, anonymous) = showable(draft, &found);
        let mut message = composed(&mut showable, env, mode).map_err(|_| found.clone())?;
        let raw = std::mem::take(&mut message.raw);
        Ok(Self { raw, found, message: Some(message), whole: false, anonymous })
    }

    fn shown(self, lang: Lang, remote: bool) -> JsValue {
        let Self { raw, mut found, message, whole, anonymous } = self;
        let bytes = Uint8Array::from(&*raw);
        let size = raw.len();
        let view = MessageView::parse(raw);
        let mut shown = preview(&view, &PreviewOptions::default().remote(remote));
        if anonymous {
            shown.inbox.from = None;
        }
        let inspection = Inspection::new(&view);
        let linted = lint_prepared(&inspection);
        found.extend(linted.diagnostics);
        let score = whole.then(|| score_prepared(&inspection));
        let structure = message.as_ref().map(|message| message.structure.clone());
        plain(&Shown {
            html: shown.html.as_deref(),
            dark_html: shown.dark_html.as_deref(),
            text: shown.text.as_deref(),
            inbox: &shown.inbox,
            attachments: &shown.attachments,
            blocked: &shown.blocked,
            structure: structure.as_ref(),
            raw: bytes,
            answer: message.filter(|_| whole).map(|message| keep(Composed::new(message, size, lang))),
            diagnostics: localized(&found, lang),
            lint_ruleset: linted.ruleset,
            score: score.as_ref().map(|score| score.localized(lang)),
        })
    }
}

/// The draft without what has errors, and whether its From is made up.
fn showable(draft: &Draft, problems: &[Diagnostic]) -> (Draft, bool) {
    let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
    let fields: Vec<&str> = errors.filter_map(|problem| problem.place().field.as_deref()).collect();
    let is_bad = |name: &str| fields.iter().any(|field| is_within(field, name));
    let anonymous = is_bad("from") || draft.from.is_empty();
    let attachments = draft.attachments.iter().enumerate();
    let kept = attachments.filter(|(index, _)| !is_bad(&format!("attachments[{index}]")));
    let showable = Draft {
        from: if anonymous { Addresses::text(NOBODY) } else { draft.from.clone() },
        sender: if anonymous || is_bad("sender") { Addresses::default() } else { draft.sender.clone() },
        to: Addresses::text(NOBODY),
        subject: draft.subject.clone().filter(|_| !is_bad("subject")),
        text: draft.text.clone().filter(|_| !is_bad("text")),
        html: draft.html.clone().filter(|_| !is_bad("html")),
        attachments: if fields.contains(&"attachments") {
            Vec::new()
        } else {
            kept.map(|(_, attachment)| attachment.clone()).collect()
        },
        ..Draft::default()
    };
    (showable, anonymous)
}

/// Whether a path such as `to[1].address` is `name` or below it.
fn is_within(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
