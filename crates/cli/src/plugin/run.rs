//! `mailwright plugin run`

use std::path::{Path, PathBuf};

use encodify::base64;
use mailwright::Env;
use mailwright::address::AddrSpec;
use mailwright::diagnostic::{Diagnostic, Severity, printable};
use mailwright::message::{MessageView, Role};
use mailwright::parse::{ParseLimits, parse};
use mailwright_host::pipeline::{Mounted, Pipeline, PluginReport, Report, Stop};
use serde_json::{Value, json};
use similar::TextDiff;

use crate::context::{Context, EnvArgs, Failure, Format, out};
use crate::input::{Input, PathArgs, Source};
use crate::paint::Paint;
use crate::plugins::{GrantArgs, HostArgs, load};
use crate::report;

/// Run a draft or message through a plugin and show what it changes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin run footer.wasm welcome.md
  mailwright plugin run footer.wasm message.eml --set footer.text=Bye
  mailwright plugin run reroute.wasm draft.json --grant edit.recipients
Exit status: 0 accepted, 1 rejected or quarantined, 2 wrong usage, 3 tempfail or the plugin failed.")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
    /// A draft (.json, .toml or .md) or message (.eml), - for standard input
    draft: PathBuf,
    #[command(flatten)]
    given: GrantArgs,
    #[command(flatten)]
    host: HostArgs,
    #[command(flatten)]
    env: EnvArgs,
    #[command(flatten)]
    paths: PathArgs,
}

/// What becomes of a message, with the plugin and without it.
pub(super) struct Answer {
    before: Report,
    after: Report,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mounted = args.given.mount(vec![load(&args.host.host()?, &args.plugin)?])?;
    let answer = Answer::of(mounted, &args.draft, &args.paths, || args.env.env())?;
    match context.format() {
        Format::Pretty => out(answer.pretty(context))?,
        _ => context.out_json(&answer.as_json(context))?,
    }
    Ok(match answer.after.stop {
        // The message itself is not what was to be judged.
        None | Some(Stop::Refused) => 0,
        Some(stop) => stop.exit_status(),
    })
}

impl Answer {
    pub(super) fn of(
        mounted: Vec<Mounted>,
        draft: &Path,
        paths: &PathArgs,
        env: impl FnOnce() -> Result<Env, Failure>,
    ) -> Result<Self, Failure> {
        let input = Input::read(draft, paths)?;
        let draft = match &input.source {
            Source::Draft(draft, _) => draft.as_ref().clone(),
            Source::Message(raw) => parse(raw.as_slice(), &ParseLimits::default()).map(|parsed| parsed.draft),
        };
        let draft = match draft {
            Ok(draft) => draft,
            Err(problems) => return Err(Failure::refused(problems, input)),
        };
        let env = env()?;
        // Findings of lint are not what this is about.
        let before = Pipeline::new(Vec::new(), Severity::Error).prepare(&draft, &env);
        if before.prepared.is_none() {
            return Err(Failure::refused(before.errors, input));
        }
        let after = Pipeline::new(mounted, Severity::Error).prepare(&draft, &env);
        Ok(Self { before, after })
    }

    pub(super) fn pretty(&self, context: &Context) -> String {
        pretty(&self.after, &difference(&self.before, &self.after), context)
    }

    pub(super) fn as_json(&self, context: &Context) -> Value {
        as_json(&self.after, &difference(&self.before, &self.after), context)
    }

    /// All that the plugin has a say in, as text: its answer, and the message that comes of it.
    pub(super) fn told(&self) -> String {
        let answer = self.after.plugins.first().map(|plugin| match &plugin.outcome {
            Some(outcome) if plugin.errors.is_empty() => json!(outcome),
            _ => json!({ "error": plugin.errors.iter().map(Diagnostic::code).collect::<Vec<_>>() }),
        });
        format!("{:#}\n{}", json!(answer), shown(&self.after))
    }
}

fn difference(before: &Report, after: &Report) -> String {
    let (before, after) = (shown(before), shown(after));
    TextDiff::from_lines(&before, &after)
        .unified_diff()
        .context_radius(2)
        .header("before", "after")
        .to_string()
}

/// A message as its reader sees it: what plugins change shows in that, and not in base64.
fn shown(report: &Report) -> String {
    let Some(prepared) = &report.prepared else { return String::new() };
    let message = &prepared.message;
    let view = MessageView::parse(message.raw.as_slice());
    let from = message.envelope.from.as_ref().map_or("", AddrSpec::as_str);
    let to: Vec<_> = message.envelope.to.iter().map(AddrSpec::as_str).collect();
    let mut text = format!("envelope: <{from}> to {}\n", to.join(", "));
    for header in &view.headers {
        // Boundaries change with every part.
        if !header.name.eq_ignore_ascii_case("content-type") {
            text.push_str(&format!("{}: {}\n", header.name, header.value));
        }
    }
    for part in view.parts.iter().filter(|part| part.role != Role::Container) {
        let name = part.filename.as_deref().unwrap_or_default();
        text.push_str(&format!("\n[{} {} {name}]\n", part.role.as_str(), part.content_type));
        match part.text() {
            Some(body) => text.push_str(&format!("{}\n", body.trim_end())),
            None => text.push_str(&format!("{} bytes\n", part.size())),
        }
    }
    text
}

fn pretty(after: &Report, diff: &str, context: &Context) -> String {
    let paint = Paint::for_stdout();
    let mut text = String::new();
    for plugin in &after.plugins {
        text.push_str(&format!("{} {}  {}\n", paint.bold(&plugin.name), plugin.version, verdict(plugin)));
        for finding in plugin.outcome.iter().flat_map(|outcome| &outcome.findings) {
            let detail = printable(&finding.detail);
            text.push_str(&format!(
                "  {:>5}  {}  {detail}\n",
                report::points(finding.points),
                paint.bold(printable(&finding.symbol))
            ));
        }
        for line in &plugin.log {
            text.push_str(&format!("  {}\n", paint.dim(printable(line))));
        }
    }
    for tag in &after.tags {
        text.push_str(&format!("  tag: {}\n", printable(tag)));
    }
    text.push_str(&report::findings(&after.errors, None, context.lang));
    text.push_str(&report::findings(&after.alerts, None, context.lang));
    for line in diff.lines() {
        text.push_str(&format!("{}\n", paint.difference(line)));
    }
    text
}

fn verdict(plugin: &PluginReport) -> String {
    let outcome = plugin.outcome.as_ref().map(|outcome| json!(outcome));
    let word = outcome.as_ref().and_then(|outcome| outcome["verdict"].as_str());
    if plugin.errors.is_empty() { word.unwrap_or_default().to_owned() } else { "failed".to_owned() }
}

fn as_json(after: &Report, diff: &str, context: &Context) -> Value {
    let list = |diagnostics: &[Diagnostic]| -> Vec<Value> {
        diagnostics.iter().map(|diagnostic| report::json(diagnostic, None, context.lang)).collect()
    };
    let (plugin, prepared) = (after.plugins.first(), after.prepared.as_ref());
    json!({
        "ok": after.stop.is_none(),
        "stop": after.stop.map(Stop::as_str),
        "outcome": plugin.and_then(|plugin| plugin.outcome.as_ref()),
        "log": plugin.map(|plugin| &plugin.log),
        "tags": after.tags,
        "errors": list(&after.errors),
        "alerts": list(&after.alerts),
        "diff": diff,
        "envelope": prepared.map(|prepared| json!(prepared.message.envelope)),
        "raw": prepared.map(|prepared| base64::STANDARD.encode(&prepared.message.raw)),
        "score": prepared.map(|prepared| json!(prepared.score.localized(context.lang))),
    })
}
