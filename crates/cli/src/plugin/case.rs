//! A case: a message, what the plugin is given with it, and what it has to answer. Conformance cases are in
//! `tests/vectors/plugin`, those of a plugin in its folder `cases`.

use std::collections::BTreeMap;
use std::sync::Arc;

use mailwright::draft::{Value as DraftValue, from_value};
use mailwright::message::MessageView;
use mailwright::mime::Date;
use mailwright::parse::{ParseLimits, parse};
use mailwright::plugin::{Capability, Grants, Input, SettingValue};
use mailwright::score::score;
use mailwright::{Draft, Env, Message, compose, render};
use mailwright_host::plugin::{CheckFailure, Checked, Plugin};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The date of messages whose case says nothing of it.
const NOW: &str = "2026-11-23T09:30:00+08:00";
const SEED: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    #[serde(default)]
    pub(super) about: String,
    input: CaseInput,
    /// Fields of the answer, as JSON; those that are not here may be anything. `error` is the code of a failure.
    #[serde(default)]
    pub(super) expect: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseInput {
    /// A message as a draft, or as it is on the wire.
    draft: Option<Value>,
    message: Option<String>,
    /// The text of the draft so many times, for long messages that are short to write.
    #[serde(default, rename = "repeatText")]
    repeat_text: usize,
    /// In place of those without a value in the manifest.
    #[serde(default)]
    settings: BTreeMap<String, SettingValue>,
    #[serde(default)]
    config: BTreeMap<String, SettingValue>,
    /// In place of all that the plugin wants.
    grants: Option<Vec<String>>,
}

/// A case that is ready to be run: a composed message, and what the plugin gets with it.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) draft: Draft,
    pub(super) message: Message,
    view: Arc<MessageView>,
    pub(super) env: Env,
    settings: BTreeMap<String, SettingValue>,
    config: BTreeMap<String, SettingValue>,
    grants: Option<Grants>,
}

impl Case {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    pub(super) fn prepare(&self) -> Result<Prepared, String> {
        let CaseInput { draft, message, repeat_text, settings, config, grants } = &self.input;
        let told = |problems: Vec<mailwright::Diagnostic>| {
            problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        };
        let mut draft = match (draft, message) {
            (Some(draft), None) => {
                let value: DraftValue =
                    serde_json::from_value(draft.clone()).map_err(|error| error.to_string())?;
                from_value(value).map_err(told)?
            }
            (None, Some(message)) => parse(message.as_bytes(), &ParseLimits::default()).map_err(told)?.draft,
            _ => return Err("input has to have either a draft or a message".to_owned()),
        };
        if let Some(text) = draft.text.as_mut().filter(|_| *repeat_text > 0) {
            *text = text.repeat(*repeat_text);
        }
        let date = Date::parse(NOW).map_err(|problem| problem.to_string())?;
        let env = Env::new(date.unix_seconds() * 1000, SEED).map_err(|problem| problem.to_string())?;
        let draft = render(&draft).map_err(told)?.into_owned();
        let message = compose(&draft, &env).map_err(told)?;
        let grants = grants
            .as_ref()
            .map(|names| names.iter().map(|name| Capability::parse(name)).collect::<Result<Grants, _>>());
        let grants = grants.transpose().map_err(|problem| problem.to_string())?;
        let view = Arc::new(MessageView::parse(message.raw.as_slice()));
        let (settings, config) = (settings.clone(), config.clone());
        Ok(Prepared { draft, message, view, env, settings, config, grants })
    }
}

impl Prepared {
    /// What the plugin may do here.
    pub(super) fn grants(&self, plugin: &Plugin) -> Grants {
        let wants = &plugin.description().wants;
        self.grants.as_ref().map_or_else(|| wants.clone(), |grants| wants.both(grants))
    }

    /// The plugin's answer.
    pub(super) fn check(&self, plugin: &Plugin) -> Result<Result<Checked, CheckFailure>, String> {
        let settings = plugin
            .settings(self.settings.clone())
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        let grants = self.grants(plugin);
        let settings = settings.with_shared(&self.config, &grants);
        let score = Arc::new(score(&self.view));
        let input = Input {
            view: &self.view,
            envelope: &self.message.envelope,
            score: &score,
            settings: &settings,
            grants: &grants,
        };
        Ok(plugin.check(&input, &self.env))
    }
}

/// An answer as cases write it.
pub(super) fn as_json(answer: &Result<Checked, CheckFailure>) -> Value {
    match answer {
        Ok(checked) => json!(checked.outcome),
        Err(failure) => json!({ "error": failure.diagnostic.code() }),
    }
}
