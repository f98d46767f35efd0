//! The order of everything: render, validate, compose, inspect, plugins, sign, deliver. No other place knows it.

use std::sync::Arc;
use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Lang, Severity, worst};
use mailwright::lint::{Lint, lint};
use mailwright::message::MessageView;
use mailwright::plugin::{
    Edit, Finding, Grants, Input, Outcome, Refusal, Settings, Verdict, apply, check_outcome,
};
use mailwright::score::{Score, score};
use mailwright::{Draft, Env, Message, Mode, compose_in, correct, render};

use crate::dkim::{Signer, sign};
use crate::kinds;
use crate::plugin::policy::{Circuit, OnError};
use crate::plugin::{CheckFailure, Plugin};
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
    /// What becomes of a message where it fails.
    pub on_error: OnError,
    /// Keeps a plugin that fails again and again from being run.
    pub circuit: Circuit,
}

impl Mounted {
    /// A plugin with what it is granted, of which it gets what it wants, and its configuration. Where it fails,
    /// messages are held.
    pub fn new(plugin: Plugin, grants: &Grants, settings: Settings) -> Self {
        let grants = plugin.description().wants.both(grants);
        Self { plugin, grants, settings, on_error: OnError::Hold, circuit: Circuit::default() }
    }

    /// The same with another choice of what becomes of a message where it fails.
    #[must_use]
    pub fn on_error(mut self, on_error: OnError) -> Self {
        self.on_error = on_error;
        self
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
#[derive(Debug, Clone)]
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
    /// Why it failed, or one of its edits was refused: none of them was carried out.
    pub errors: Vec<Diagnostic>,
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
    /// What the operator should know of plugins that failed: one that was skipped, one that is not run any more.
    pub alerts: Vec<Diagnostic>,
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
        let mut stage = composer.stage(draft, Vec::new(), Vec::new())?;
        for mounted in &self.plugins {
            match take_turn(mounted, &stage, &composer, report) {
                Ok(Turn { next, stop }) => {
                    stage = next.map_or(stage, |next| *next);
                    if let Some((stop, error)) = stop {
                        report.stop(stop, vec![error]);
                    }
                }
                Err(errors) => fail(mounted, errors, report),
            }
            if report.stop.is_some() {
                break;
            }
        }
        report.tags = stage.tags;
        report.prepared = Some(stage.prepared);
        if report.stop.is_some() {
            return Ok(());
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

/// A message between two plugins.
struct Stage {
    draft: Draft,
    prepared: Prepared,
    view: Arc<MessageView>,
    /// Of all plugins so far.
    findings: Vec<Finding>,
    tags: Vec<String>,
}

impl Composer<'_> {
    /// Composes the draft and looks at the result.
    fn stage(
        &self,
        draft: Draft,
        findings: Vec<Finding>,
        tags: Vec<String>,
    ) -> Result<Stage, Vec<Diagnostic>> {
        let mut message =
            compose_in(&draft, self.env, self.mode).map_err(|errors| self.with_corrections(errors))?;
        message.diagnostics = self.with_corrections(message.diagnostics);
        let view = MessageView::parse(message.raw.as_slice());
        let score = score(&view).with_findings(&findings, &view);
        let prepared = Prepared { lint: lint(&view), score, message };
        Ok(Stage { draft, prepared, view: Arc::new(view), findings, tags })
    }

    fn with_corrections(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.splice(0..0, self.corrections.iter().cloned());
        found
    }
}

/// What a plugin's turn comes to.
struct Turn {
    /// The message from here on, where anything of it changed.
    next: Option<Box<Stage>>,
    /// Why it goes no further.
    stop: Option<(Stop, Diagnostic)>,
}

/// Lets one plugin look at the message. Where anything fails, nothing of what it wanted has happened.
fn take_turn(
    mounted: &Mounted,
    stage: &Stage,
    composer: &Composer<'_>,
    report: &mut Report,
) -> Result<Turn, Vec<Diagnostic>> {
    let name = mounted.plugin.name();
    if let Some(failures) = mounted.circuit.suspended() {
        return Err(vec![suspended(name, failures)]);
    }
    let outcome = run_plugin(mounted, stage, composer.env, report)?;
    let turn = check_outcome(name, &outcome).map_err(|problem| vec![problem]).and_then(|()| {
        let stop = stopped_by(name, &outcome.verdict);
        // Who stops a message changes nothing of it.
        let edits = if stop.is_some() { &[] } else { outcome.edits.as_slice() };
        Ok(Turn { next: carry_out(mounted, stage, edits, &outcome.findings, composer)?, stop })
    });
    match &turn {
        Ok(_) => mounted.circuit.succeeded(),
        Err(errors) => {
            if let Some(noted) = report.plugins.last_mut() {
                noted.errors.clone_from(errors);
            }
        }
    }
    turn
}

/// The plugin's word, noted in the report.
fn run_plugin(
    mounted: &Mounted,
    stage: &Stage,
    env: &Env,
    report: &mut Report,
) -> Result<Outcome, Vec<Diagnostic>> {
    let plugin = &mounted.plugin;
    let input = Input {
        view: &stage.view,
        envelope: &stage.prepared.message.envelope,
        score: &stage.prepared.score,
        settings: &mounted.settings,
        grants: &mounted.grants,
    };
    let checked = plugin.check(&input, env);
    let (result, elapsed, log) = match checked {
        Ok(checked) => (Ok(checked.outcome), checked.elapsed, checked.log),
        Err(CheckFailure { diagnostic, elapsed, log }) => (Err(vec![diagnostic]), elapsed, log),
    };
    report.plugins.push(PluginReport {
        name: plugin.name().to_owned(),
        version: plugin.version().to_owned(),
        outcome: result.as_ref().ok().cloned(),
        errors: result.as_ref().err().cloned().unwrap_or_default(),
        elapsed,
        log,
    });
    result
}

/// A plugin that failed: what becomes of the message is the operator's choice.
fn fail(mounted: &Mounted, errors: Vec<Diagnostic>, report: &mut Report) {
    let name = mounted.plugin.name();
    // That there are too many checks at once, or none at all, says nothing of the plugin.
    let counts = errors.iter().all(|error| !["plugin-busy", "plugin-suspended"].contains(&error.code()));
    if counts && let Some(failures) = mounted.circuit.failed() {
        report.alerts.push(suspended(name, failures));
    }
    // Nor does it say anything of the message.
    let is_busy = errors.iter().any(|error| error.code() == "plugin-busy");
    match mounted.on_error {
        OnError::Reject if !is_busy => report.stop(Stop::Rejected, errors),
        OnError::Hold | OnError::Reject => report.stop(Stop::PluginFailed, errors),
        OnError::Skip => {
            let problem = errors.iter().map(|error| error.message(Lang::En)).collect::<Vec<_>>().join("; ");
            let skipped = Diagnostic::new(&kinds::PLUGIN_SKIPPED).param("plugin", name);
            report.alerts.push(skipped.param("problem", problem));
        }
    }
}

fn suspended(plugin: &str, failures: u32) -> Diagnostic {
    Diagnostic::new(&kinds::PLUGIN_SUSPENDED)
        .param("plugin", plugin)
        .param("count", failures.to_string())
        .param("seconds", Circuit::PAUSE.as_secs().to_string())
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

/// The message after a plugin's edits and findings; `None` where there are none.
fn carry_out(
    mounted: &Mounted,
    stage: &Stage,
    edits: &[Edit],
    found: &[Finding],
    composer: &Composer<'_>,
) -> Result<Option<Box<Stage>>, Vec<Diagnostic>> {
    if edits.is_empty() && found.is_empty() {
        return Ok(None);
    }
    let Stage { draft, prepared, view, .. } = stage;
    let applied = apply(mounted.plugin.name(), draft, &prepared.message, edits, &mounted.grants)?;
    let findings = [stage.findings.as_slice(), found].concat();
    let tags = [stage.tags.as_slice(), &applied.tags].concat();
    if applied.draft != *draft {
        return composer.stage(applied.draft, findings, tags).map(Box::new).map(Some).map_err(
            |mut errors| {
                let name = mounted.plugin.name();
                errors.insert(0, Diagnostic::new(&kinds::PLUGIN_EDITS_INVALID).param("plugin", name));
                errors
            },
        );
    }
    // The message is the same, so that only what the plugin says of it is new.
    let prepared = Prepared { score: prepared.score.clone().with_findings(found, view), ..prepared.clone() };
    let (draft, view) = (draft.clone(), Arc::clone(view));
    Ok(Some(Box::new(Stage { draft, prepared, view, findings, tags })))
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
