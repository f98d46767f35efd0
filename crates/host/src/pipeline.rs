//! The order of everything: render, validate, compose, inspect, plugins, sign, deliver. No other place knows it.

use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Severity, worst};
use mailwright::lint::{Lint, lint};
use mailwright::message::MessageView;
use mailwright::plugin::{
    Edit, Finding, Grants, Input, Outcome, Refusal, Settings, Verdict, apply, check_outcome,
};
use mailwright::score::{Score, score};
use mailwright::{Draft, Env, Message, Mode, compose_in, correct, render};

use crate::dkim::{Signer, sign};
use crate::kinds;
use crate::plugin::Plugin;
use crate::transport::{AnyTransport, DeliveryError, Letter, Receipt, Transport};

/// A plugin in its place in the pipeline.
#[derive(Debug)]
#[non_exhaustive]
pub struct Mounted {
    /// The plugin.
    pub plugin: Plugin,
    /// What it may do: what it wants and is granted.
    pub grants: Grants,
    /// Its configuration.
    pub settings: Settings,
}

impl Mounted {
    /// A plugin with what it is granted, of which it gets what it wants, and its configuration.
    pub fn new(plugin: Plugin, grants: &Grants, settings: Settings) -> Self {
        let grants = plugin.description().wants.both(grants);
        Self { plugin, grants, settings }
    }
}

/// Everything that happens to a message before it is delivered.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pipeline {
    /// Plugins in the order in which they see the message.
    pub plugins: Vec<Mounted>,
    /// Findings from this severity on stop a message.
    pub fail_on: Severity,
    /// How strictly drafts are taken.
    pub mode: Mode,
    /// Who signs the message, which is the last thing that changes it; nobody where this is empty.
    pub signers: Vec<Signer>,
}

/// A message with all that was found out about it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Prepared {
    /// The composed message.
    pub message: Message,
    /// What lint says.
    pub lint: Lint,
    /// What the score says, plugin findings included.
    pub score: Score,
}

/// What a plugin did.
#[derive(Debug)]
#[non_exhaustive]
pub struct PluginReport {
    /// The plugin's own name.
    pub name: String,
    /// The plugin's own version.
    pub version: String,
    /// What it made of the message; `None` when it failed.
    pub outcome: Option<Outcome>,
    /// How long it took.
    pub elapsed: Duration,
    /// What it logged.
    pub log: Vec<String>,
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

/// What came of a draft.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The message as far as it got; `None` when the draft cannot be composed.
    pub prepared: Option<Prepared>,
    /// Each plugin that ran.
    pub plugins: Vec<PluginReport>,
    /// Labels that plugins gave.
    pub tags: Vec<String>,
    /// Errors that stopped the message; those of validation are here when there is no message.
    pub errors: Vec<Diagnostic>,
    /// Why it goes no further; `None` when it may be delivered.
    pub stop: Option<Stop>,
}

impl Report {
    /// The message, when it may be delivered.
    pub fn deliverable(&self) -> Option<&Message> {
        self.prepared.as_ref().filter(|_| self.stop.is_none()).map(|prepared| &prepared.message)
    }

    /// Of a draft that could not even be read.
    pub fn unreadable(errors: Vec<Diagnostic>) -> Self {
        Self { errors, stop: Some(Stop::Refused), ..Self::default() }
    }

    fn stop(&mut self, stop: Stop, errors: Vec<Diagnostic>) {
        self.errors.extend(errors);
        self.stop = Some(stop);
    }
}

impl Pipeline {
    /// A pipeline through `plugins`.
    pub fn new(plugins: Vec<Mounted>, fail_on: Severity) -> Self {
        Self { plugins, fail_on, mode: Mode::Standard, signers: Vec::new() }
    }

    /// The same, as strict or lenient as `mode` says.
    #[must_use]
    pub fn in_mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// The same, with a DKIM signature of each signer.
    #[must_use]
    pub fn signed_by(mut self, signers: Vec<Signer>) -> Self {
        self.signers = signers;
        self
    }

    /// Takes a draft through every stage but delivery.
    pub fn prepare(&self, draft: &Draft, env: &Env) -> Report {
        let mut report = Report::default();
        if let Err(errors) = self.run(draft, env, &mut report) {
            report.stop(Stop::Refused, errors);
        }
        report
    }

    fn run(&self, draft: &Draft, env: &Env, report: &mut Report) -> Result<(), Vec<Diagnostic>> {
        let mut draft = render(draft)?.into_owned();
        let corrections = match self.mode {
            Mode::Lenient => correct(&mut draft),
            _ => Vec::new(),
        };
        let composer = Composer { env, mode: self.mode, corrections };
        let mut view = composer.compose_and_inspect(&draft, &[], report)?;
        let mut findings: Vec<Finding> = Vec::new();
        for mounted in &self.plugins {
            let Some(outcome) = run_plugin(mounted, &view, report) else { return Ok(()) };
            add_to_score(&outcome.findings, &view, report);
            findings.extend(outcome.findings);
            if let Some((stop, error)) = stopped_by(mounted.plugin.name(), &outcome.verdict) {
                report.stop(stop, vec![error]);
                return Ok(());
            }
            match carry_out(mounted, &draft, &outcome.edits, report) {
                Ok(None) => {}
                Ok(Some(changed)) => {
                    draft = changed;
                    match composer.compose_and_inspect(&draft, &findings, report) {
                        Ok(changed) => view = changed,
                        Err(errors) => report.stop(Stop::PluginFailed, errors),
                    }
                }
                Err(errors) => report.stop(Stop::PluginFailed, errors),
            }
            if report.stop.is_some() {
                return Ok(());
            }
        }
        if self.is_refused(report) {
            report.stop(Stop::Refused, Vec::new());
            return Ok(());
        }
        self.sign(env, report)
    }

    /// A message that cannot be signed goes nowhere.
    fn sign(&self, env: &Env, report: &mut Report) -> Result<(), Vec<Diagnostic>> {
        let Some(prepared) = report.prepared.as_mut().filter(|_| !self.signers.is_empty()) else {
            return Ok(());
        };
        let now_ms = env.date().unix_seconds().saturating_mul(1000);
        let signed = sign(&prepared.message.raw, &self.signers, now_ms).map_err(|problem| vec![problem])?;
        prepared.message.raw = signed;
        Ok(())
    }

    fn is_refused(&self, report: &Report) -> bool {
        report.prepared.as_ref().is_some_and(|prepared| {
            let findings = prepared.message.diagnostics.iter().chain(&prepared.lint.diagnostics);
            worst(findings) >= Some(self.fail_on)
        })
    }
}

/// What stays the same while a draft goes from plugin to plugin.
struct Composer<'a> {
    env: &'a Env,
    mode: Mode,
    /// What was changed before the first of them.
    corrections: Vec<Diagnostic>,
}

impl Composer<'_> {
    /// Composes the draft and looks at the result; what the report holds afterwards is about these bytes.
    fn compose_and_inspect(
        &self,
        draft: &Draft,
        findings: &[Finding],
        report: &mut Report,
    ) -> Result<MessageView, Vec<Diagnostic>> {
        let mut message =
            compose_in(draft, self.env, self.mode).map_err(|errors| self.with_corrections(errors))?;
        message.diagnostics = self.with_corrections(message.diagnostics);
        let view = MessageView::parse(message.raw.as_slice());
        let score = score(&view).with_findings(findings, &view);
        report.prepared = Some(Prepared { lint: lint(&view), score, message });
        Ok(view)
    }

    fn with_corrections(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.splice(0..0, self.corrections.iter().cloned());
        found
    }
}

/// The message is the same, so that only what the plugin found is new.
fn add_to_score(findings: &[Finding], view: &MessageView, report: &mut Report) {
    if let Some(prepared) = report.prepared.as_mut().filter(|_| !findings.is_empty()) {
        prepared.score = prepared.score.clone().with_findings(findings, view);
    }
}

/// Runs one plugin and notes what it did; `None` when it failed, which stops the message.
fn run_plugin(mounted: &Mounted, view: &MessageView, report: &mut Report) -> Option<Outcome> {
    let prepared = report.prepared.as_ref()?;
    let input = Input {
        view,
        envelope: &prepared.message.envelope,
        score: &prepared.score,
        settings: &mounted.settings,
        grants: &mounted.grants,
    };
    let plugin = &mounted.plugin;
    let noted = |outcome: Option<Outcome>, elapsed, log| PluginReport {
        name: plugin.name().to_owned(),
        version: plugin.version().to_owned(),
        outcome,
        elapsed,
        log,
    };
    match plugin.check(&input) {
        Ok(checked) => {
            let outcome = checked.outcome;
            report.plugins.push(noted(Some(outcome.clone()), checked.elapsed, checked.log));
            match check_outcome(plugin.name(), &outcome) {
                Ok(()) => Some(outcome),
                Err(problem) => {
                    report.stop(Stop::PluginFailed, vec![problem]);
                    None
                }
            }
        }
        Err(failure) => {
            report.plugins.push(noted(None, failure.elapsed, failure.log));
            report.stop(Stop::PluginFailed, vec![failure.diagnostic]);
            None
        }
    }
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

/// The draft after a plugin's edits; `None` when they do not change it.
fn carry_out(
    mounted: &Mounted,
    draft: &Draft,
    edits: &[Edit],
    report: &mut Report,
) -> Result<Option<Draft>, Vec<Diagnostic>> {
    let Some(prepared) = report.prepared.as_ref().filter(|_| !edits.is_empty()) else { return Ok(None) };
    let applied = apply(mounted.plugin.name(), draft, &prepared.message, edits, &mounted.grants)?;
    report.tags.extend(applied.tags);
    Ok((applied.draft != *draft).then_some(applied.draft))
}

/// Hands a message to a transport.
///
/// # Errors
/// As [`Transport::deliver`].
pub async fn deliver(message: &Message, transport: &AnyTransport) -> Result<Receipt, DeliveryError> {
    let letter = Letter {
        id: &message.message_id,
        envelope: &message.envelope,
        raw: &message.raw,
        requires: message.requires,
    };
    transport.deliver(&letter).await
}
