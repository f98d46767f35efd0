//! The order of everything: render, plugins, sign, deliver. What happens between two plugins is core's `Row`.

use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Severity};
use mailwright::plugin::{Failed, Grants, Outcome, Row, Settings, failed, suspended};
pub use mailwright::plugin::{Prepared, Stop};
use mailwright::{Draft, Env, Message, Mode, compose_in, render};

use crate::dkim::{Signer, sign};
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
        let mut row = Row::new(render(draft)?.into_owned(), env, self.mode, compose_in)?;
        for mounted in &self.plugins {
            match take_turn(mounted, &mut row, report) {
                Ok(None) => {}
                Ok(Some((stop, error))) => report.stop(stop, vec![error]),
                Err(errors) => fail(mounted, errors, report),
            }
            if report.stop.is_some() {
                break;
            }
        }
        let is_refused = row.is_refused(self.fail_on);
        let (prepared, tags) = row.finish();
        report.tags = tags;
        report.prepared = Some(prepared);
        if report.stop.is_some() {
            return Ok(());
        }
        if is_refused {
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
}

/// Lets one plugin look at the message. Where anything fails, nothing of what it wanted has happened.
fn take_turn(
    mounted: &Mounted,
    row: &mut Row,
    report: &mut Report,
) -> Result<Option<(Stop, Diagnostic)>, Vec<Diagnostic>> {
    let name = mounted.plugin.name();
    if let Some(failures) = mounted.circuit.suspended() {
        return Err(vec![suspended(name, failures, Circuit::PAUSE.as_secs())]);
    }
    let outcome = run_plugin(mounted, row, report)?;
    let turn = row.take(name, &outcome, &mounted.grants);
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
fn run_plugin(mounted: &Mounted, row: &Row, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let plugin = &mounted.plugin;
    let checked = plugin.check(&row.input(&mounted.settings, &mounted.grants), row.env());
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
        report.alerts.push(suspended(name, failures, Circuit::PAUSE.as_secs()));
    }
    match failed(name, mounted.on_error, errors) {
        Failed::Stopped(stop, errors) => report.stop(stop, errors),
        Failed::Skipped(alert) => report.alerts.push(alert),
    }
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
