//! The way of a message from plugin to plugin: the same in every host, which only differ in how they run one.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Edit, Finding, Grants, Input, Outcome, Refusal, Settings, Verdict, apply, check_outcome, kinds};
use crate::diagnostic::{Diagnostic, Lang, Severity, worst};
use crate::lint::{Lint, lint};
use crate::message::{Message, MessageView};
use crate::score::{Score, score};
use crate::{Draft, Env, Mode, correct};

/// How drafts are composed: [`compose_in`](crate::compose_in), or what does less.
pub type Compose = fn(&Draft, &Env, Mode) -> Result<Message, Vec<Diagnostic>>;

/// A message with all that was found out about it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Prepared {
    /// The composed message.
    pub message: Message,
    /// What lint says.
    pub lint: Lint,
    /// What the score says, plugin findings included.
    pub score: Arc<Score>,
}

/// Why a message goes no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stop {
    /// Findings at or above `fail_on`.
    Refused,
    /// A plugin rejects it for good.
    Rejected,
    /// A plugin wants it kept aside.
    Quarantined,
    /// A plugin wants it later.
    Deferred,
    /// A plugin failed, or asked for a change that is not allowed.
    PluginFailed,
}

impl Stop {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Rejected => "rejected",
            Self::Quarantined => "quarantined",
            Self::Deferred => "deferred",
            Self::PluginFailed => "plugin-failed",
        }
    }

    /// The exit status of the command line: 1 for a decision about the message, 3 for “not now”.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Refused | Self::Rejected | Self::Quarantined => 1,
            Self::Deferred | Self::PluginFailed => 3,
        }
    }
}

/// What becomes of a message where a plugin fails: it crashes, meets a limit, answers nonsense, or asks for a change
/// that it may not make.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(clippy::exhaustive_enums, reason = "hosts must act on every one")]
pub enum OnError {
    /// It is not sent, to be tried again later.
    #[default]
    Hold,
    /// It goes on as if the plugin were not there.
    Skip,
    /// It is refused.
    Reject,
}

/// A draft on its way from plugin to plugin. What is kept between two of them is one value, replaced as a whole, so that
/// a plugin that fails has changed nothing.
#[derive(Debug)]
pub struct Row {
    env: Env,
    mode: Mode,
    compose: Compose,
    /// What was changed before the first plugin.
    corrections: Vec<Diagnostic>,
    stage: Stage,
}

/// A message between two plugins.
#[derive(Debug)]
struct Stage {
    draft: Draft,
    prepared: Prepared,
    view: Arc<MessageView>,
    /// Of all plugins so far.
    findings: Vec<Finding>,
    tags: Vec<String>,
}

impl Row {
    /// Composes a [rendered](crate::render()) draft and looks at the result.
    ///
    /// # Errors
    /// Those of composing.
    pub fn new(mut draft: Draft, env: &Env, mode: Mode, compose: Compose) -> Result<Self, Vec<Diagnostic>> {
        let corrections = match mode {
            Mode::Lenient => correct(&mut draft),
            _ => Vec::new(),
        };
        let env = env.clone();
        let stage = stage(&env, mode, compose, &corrections, draft, Vec::new(), Vec::new())?;
        Ok(Self { env, mode, compose, corrections, stage })
    }

    /// What the next plugin gets to see.
    pub fn input<'a>(&'a self, settings: &'a Settings, grants: &'a Grants) -> Input<'a> {
        let Stage { prepared, view, .. } = &self.stage;
        Input { view, envelope: &prepared.message.envelope, score: &prepared.score, settings, grants }
    }

    /// The world that the message is composed in.
    pub fn env(&self) -> &Env {
        &self.env
    }

    /// The message as far as it got.
    pub fn prepared(&self) -> &Prepared {
        &self.stage.prepared
    }

    /// The labels that plugins gave.
    pub fn tags(&self) -> &[String] {
        &self.stage.tags
    }

    /// Acts on what a plugin says: checks it, carries its edits out, composes again. Why the message goes no
    /// further, if so.
    ///
    /// # Errors
    /// The plugin is at fault: `plugin-outcome-invalid`, `edit-refused`, `plugin-edits-invalid` and what is wrong with
    /// the message. Nothing of what it wanted has happened.
    pub fn take(
        &mut self,
        plugin: &str,
        outcome: &Outcome,
        grants: &Grants,
    ) -> Result<Option<(Stop, Diagnostic)>, Vec<Diagnostic>> {
        check_outcome(plugin, outcome).map_err(|problem| vec![problem])?;
        let stop = stopped_by(plugin, &outcome.verdict);
        // Who stops a message changes nothing of it.
        let edits = if stop.is_some() { &[] } else { outcome.edits.as_slice() };
        self.carry_out(plugin, edits, &outcome.findings, grants)?;
        Ok(stop)
    }

    /// Replaces the message by that after a plugin's edits, and notes its findings.
    fn carry_out(
        &mut self,
        plugin: &str,
        edits: &[Edit],
        found: &[Finding],
        grants: &Grants,
    ) -> Result<(), Vec<Diagnostic>> {
        let Self { env, mode, compose, corrections, stage: here } = self;
        if !edits.is_empty() {
            let applied = apply(plugin, &here.draft, &here.prepared.message, edits, grants)?;
            let tags = [here.tags.as_slice(), &applied.tags].concat();
            if applied.draft != here.draft {
                let findings = [here.findings.as_slice(), found].concat();
                let next = stage(env, *mode, *compose, corrections, applied.draft, findings, tags);
                *here = next.map_err(|mut errors| {
                    errors.insert(0, Diagnostic::new(&kinds::PLUGIN_EDITS_INVALID).param("plugin", plugin));
                    errors
                })?;
                return Ok(());
            }
            here.tags = tags;
        }
        if !found.is_empty() {
            // The message is the same, so that only what the plugin says of it is new.
            let score = Score::clone(&here.prepared.score).with_findings(found, &here.view);
            here.prepared.score = Arc::new(score);
            here.findings.extend_from_slice(found);
        }
        Ok(())
    }

    /// Whether findings of composing or lint are at or above `fail_on`.
    pub fn is_refused(&self, fail_on: Severity) -> bool {
        let Prepared { message, lint, .. } = &self.stage.prepared;
        worst(message.diagnostics.iter().chain(&lint.diagnostics)) >= Some(fail_on)
    }

    /// The message, and the labels that plugins gave.
    pub fn finish(self) -> (Prepared, Vec<String>) {
        (self.stage.prepared, self.stage.tags)
    }
}

/// Composes a draft and looks at the result.
fn stage(
    env: &Env,
    mode: Mode,
    compose: Compose,
    corrections: &[Diagnostic],
    draft: Draft,
    findings: Vec<Finding>,
    tags: Vec<String>,
) -> Result<Stage, Vec<Diagnostic>> {
    let with_corrections = |mut found: Vec<Diagnostic>| {
        found.splice(0..0, corrections.iter().cloned());
        found
    };
    let mut message = compose(&draft, env, mode).map_err(with_corrections)?;
    message.diagnostics = with_corrections(message.diagnostics);
    let view = MessageView::parse(message.raw.as_slice());
    let score = Arc::new(score(&view).with_findings(&findings, &view));
    let prepared = Prepared { lint: lint(&view), score, message };
    Ok(Stage { draft, prepared, view: Arc::new(view), findings, tags })
}

fn stopped_by(plugin: &str, verdict: &Verdict) -> Option<(Stop, Diagnostic)> {
    let (stop, kind, reason) = match verdict {
        Verdict::Accept => return None,
        Verdict::Tempfail(refusal) => (Stop::Deferred, &kinds::PLUGIN_DEFERRED, shown(refusal)),
        Verdict::Reject(refusal) => (Stop::Rejected, &kinds::PLUGIN_REJECTED, shown(refusal)),
        Verdict::Quarantine { reason } => (Stop::Quarantined, &kinds::PLUGIN_QUARANTINED, reason.clone()),
    };
    Some((stop, Diagnostic::new(kind).param("plugin", plugin).param("reason", reason)))
}

fn shown(refusal: &Refusal) -> String {
    let Refusal { reason, code, enhanced } = refusal;
    let code = code.map(|code| code.to_string());
    let words = [code.as_deref(), enhanced.as_deref(), Some(reason)];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What a plugin's failure comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "hosts must act on every one")]
pub enum Failed {
    /// The message goes no further, and why.
    Stopped(Stop, Vec<Diagnostic>),
    /// It goes on, and what to tell the operator.
    Skipped(Diagnostic),
}

/// A plugin that failed: what becomes of the message is the operator's choice.
pub fn failed(plugin: &str, on_error: OnError, errors: Vec<Diagnostic>) -> Failed {
    // That there are too many checks at once says nothing of the message.
    let is_busy = errors.iter().any(|error| error.code() == "plugin-busy");
    match on_error {
        OnError::Reject if !is_busy => Failed::Stopped(Stop::Rejected, errors),
        OnError::Hold | OnError::Reject => Failed::Stopped(Stop::PluginFailed, errors),
        OnError::Skip => {
            let problem = errors.iter().map(|error| error.message(Lang::En)).collect::<Vec<_>>().join("; ");
            let skipped = Diagnostic::new(&kinds::PLUGIN_SKIPPED).param("plugin", plugin);
            Failed::Skipped(skipped.param("problem", problem))
        }
    }
}

/// `plugin-suspended`, of a plugin that failed `failures` times in a row.
pub fn suspended(plugin: &str, failures: u32, seconds: u64) -> Diagnostic {
    Diagnostic::new(&kinds::PLUGIN_SUSPENDED)
        .param("plugin", plugin)
        .param("count", failures.to_string())
        .param("seconds", seconds.to_string())
}
