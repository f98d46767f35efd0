//! `mailwright send`

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Lang, printable};
use mailwright::plugin::Verdict;
use mailwright::{Env, Message};
use mailwright_host::pipeline::{Pipeline, PluginReport, Report, Stop, deliver};
use mailwright_host::transport::{DeliveryError, Receipt, Secret, Transport, TransportOptions, open};
use serde_json::{Value, json};

use crate::compose::flowed;
use crate::context::{Context, EnvArgs, FailOn, Failure, Format, out, refusal_status};
use crate::dkim::SignerArgs;
use crate::envelope_args::MessageArgs;
use crate::input::{Input, ModeArgs, PathArgs, read_bytes};
use crate::paint::Paint;
use crate::plugins::PluginArgs;
use crate::words::{Words, words};
use crate::{kinds, report};

/// Compose, check, run plugins and deliver
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright send welcome.md
  mailwright send --from a@example.org --to b@example.org --subject Hi --text Hello --attach report.pdf
  mailwright send invoice.json --plugin footer.wasm --transport smtp://me@mail.example.org
  mailwright send invoice.json --plugins plugins.toml
  mailwright send welcome.md --dkim-key s2026.pem --dkim-selector s2026 --dkim-domain example.org
  mailwright send welcome.md --dry-run

Transports:
  maildir:DIR                       a Maildir [default: maildir:./mailwright-mail]
  file:DIR                          one .eml for each message
  smtp://user@host:587              STARTTLS is required
  smtps://user@host:465             TLS from the start
  smtp://localhost:25?tls=none      without TLS, on this machine only
The password comes from MAILWRIGHT_SMTP_PASSWORD or --password-file, never from the URL.")]
pub(crate) struct Args {
    /// Drafts (.json, .toml or .md), - for standard input
    drafts: Vec<PathBuf>,
    #[command(flatten)]
    message: MessageArgs,
    /// Where to deliver
    #[arg(long, value_name = "URL", default_value = "maildir:./mailwright-mail")]
    transport: String,
    #[command(flatten)]
    plugins: PluginArgs,
    /// Write texts as format=flowed (RFC 3676), which readers fit to their width
    #[arg(long)]
    flowed: bool,
    /// Do everything but deliver
    #[arg(long)]
    dry_run: bool,
    /// Findings that keep a message from being sent
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    /// File with the password of the user in the transport URL
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// PEM file with the certificates to trust, in place of the machine's
    #[arg(long, value_name = "FILE")]
    ca_file: Option<PathBuf>,
    /// Allow tls=none to other machines
    #[arg(long)]
    allow_plaintext: bool,
    #[command(flatten)]
    mode: ModeArgs,
    #[command(flatten)]
    dkim: SignerArgs,
    #[command(flatten)]
    env: EnvArgs,
    #[command(flatten)]
    paths: PathArgs,
}

/// What became of a message.
struct Sent {
    input: Input,
    report: Report,
    /// `None` when it was not handed over.
    delivery: Option<Result<Receipt, DeliveryError>>,
}

impl Sent {
    fn exit_status(&self) -> u8 {
        match (&self.report.stop, &self.delivery) {
            (Some(stop), _) => stop.exit_status(),
            (None, None) => 0,
            (None, Some(Ok(receipt))) => {
                let refusals = receipt.recipients.iter().filter_map(|recipient| recipient.refusal.as_ref());
                refusals.map(|refusal| refusal.outlook.exit_status()).max().unwrap_or(0)
            }
            (None, Some(Err(error))) => error.outlook.exit_status(),
        }
    }
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    // Everything that can be wrong with the settings is found before the first message goes.
    let transport = open(&args.transport, &options(args)?).map_err(Failure::usage)?;
    let signers = args.dkim.signers(context)?;
    let pipeline = Pipeline::new(args.plugins.mount()?, args.fail_on.into())
        .in_mode(args.mode.mode())
        .signed_by(signers);
    let drafts = drafts(args)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::file(Path::new("tokio"), &error))?;
    let mut status = 0;
    let mut printed = Ok(());
    for (input, env) in drafts {
        let report = match input.draft()? {
            Ok(draft) if args.flowed => {
                flowed(draft).map_or_else(Report::unreadable, |draft| pipeline.prepare(&draft, &env))
            }
            Ok(draft) => pipeline.prepare(draft, &env),
            Err(problems) => Report::unreadable(problems.to_vec()),
        };
        let delivery = report
            .deliverable()
            .filter(|_| !args.dry_run)
            .map(|message| runtime.block_on(deliver(message, &transport)));
        let sent = Sent { input, report, delivery };
        status = status.max(sent.exit_status());
        // A report that nobody can read must not keep the other messages from being sent.
        printed = printed.and(print(&sent, args, context));
    }
    runtime.block_on(transport.close());
    printed.map(|()| status)
}

/// Every draft with its own ids. All are read before the first is sent.
fn drafts(args: &Args) -> Result<Vec<(Input, Env)>, Failure> {
    let inputs = match (args.message.is_empty(), args.drafts.as_slice()) {
        (true, []) => return Err(Failure::usage(Diagnostic::new(&kinds::DRAFT_MISSING))),
        (true, paths) => paths.iter().map(|path| Input::read(path, &args.paths)).collect::<Result<_, _>>()?,
        (false, []) => vec![Input::from_draft(args.message.draft()?)],
        (false, [path, ..]) => {
            let path = path.display().to_string();
            return Err(Failure::usage(Diagnostic::new(&kinds::DRAFT_AND_OPTIONS).param("path", path)));
        }
    };
    if inputs.len() > 1 && args.env.has_seed() {
        return Err(Failure::usage(Diagnostic::new(&kinds::SEED_FOR_SEVERAL)));
    }
    let mut drafts = Vec::with_capacity(inputs.len());
    for input in inputs {
        let problems = input.draft()?.err().map(<[Diagnostic]>::to_vec);
        match problems.filter(|problems| refusal_status(problems) == 2) {
            Some(problems) => return Err(Failure::refused(problems, input)),
            None => drafts.push((input, args.env.env()?)),
        }
    }
    Ok(drafts)
}

fn options(args: &Args) -> Result<TransportOptions, Failure> {
    let password = match &args.password_file {
        Some(path) => {
            let text = String::from_utf8(read_bytes(path)?)
                .map_err(|_| Failure::file(path, &io::Error::from(io::ErrorKind::InvalidData)))?;
            Some(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => std::env::var("MAILWRIGHT_SMTP_PASSWORD").ok(),
    };
    Ok(TransportOptions {
        ca_file: args.ca_file.clone(),
        password: password.map(Secret::new),
        allow_plaintext: args.allow_plaintext,
        ..TransportOptions::default()
    })
}

fn print(sent: &Sent, args: &Args, context: &Context) -> Result<(), Failure> {
    match context.format() {
        Format::Pretty => out(pretty(sent, args, context)),
        Format::Json => context.out_json(&as_json(sent, args, context)),
        Format::Jsonl | Format::Sarif => out(format_args!("{}\n", as_json(sent, args, context))),
    }
}

fn pretty(sent: &Sent, args: &Args, context: &Context) -> String {
    let Sent { input, report, delivery } = sent;
    let paint = Paint::for_stdout();
    let words = words(context.lang);
    let mut sections: Vec<(&str, String)> = Vec::new();
    let mut found = report::findings(&report.errors, Some(input), context.lang);
    found.push_str(&report::findings(&report.alerts, None, context.lang));
    if let Some(prepared) = &report.prepared {
        let message = &prepared.message;
        sections.push((words.message, report::message(message, context.lang, paint)));
        sections.push((words.structure, report::structure(&message.structure, paint)));
        found.push_str(&report::findings(&message.diagnostics, Some(input), context.lang));
        found.push_str(&report::findings(&prepared.lint.diagnostics, Some(input), context.lang));
    }
    if found.is_empty() {
        found = format!("{}\n", paint.good(words.none));
    }
    sections.push((words.findings, found));
    if let Some(prepared) = &report.prepared {
        sections.push((words.score, report::score(&prepared.score, None, context.lang)));
    }
    if !report.plugins.is_empty() {
        sections.push((
            words.plugins,
            report.plugins.iter().map(|plugin| plugin_line(plugin, words, paint)).collect(),
        ));
    }
    sections.push((words.delivery, outcome(report, delivery.as_ref(), args, context, paint)));
    let mut out = String::new();
    for (title, text) in sections {
        out.push_str(&format!("{}\n", paint.bold(title)));
        for line in text.lines() {
            out.push_str(&format!("  {line}\n"));
        }
        out.push('\n');
    }
    out
}

fn plugin_line(plugin: &PluginReport, words: &Words, paint: Paint) -> String {
    let (verdict, edits) = match &plugin.outcome {
        _ if !plugin.errors.is_empty() => (paint.bad(words.failed), 0),
        None => (paint.bad(words.failed), 0),
        Some(outcome) => {
            let verdict = match outcome.verdict {
                Verdict::Accept => paint.good("accept"),
                Verdict::Tempfail(_) => paint.doubtful("tempfail"),
                Verdict::Reject(_) => paint.bad("reject"),
                Verdict::Quarantine { .. } => paint.doubtful("quarantine"),
            };
            (verdict, outcome.edits.len())
        }
    };
    let edits = match edits {
        0 => String::new(),
        1 => ", 1 edit".to_owned(),
        several => format!(", {several} edits"),
    };
    let name = printable(&plugin.name);
    let mut line = format!(
        "{} {}  {verdict}{edits}  {}\n",
        paint.bold(name),
        printable(&plugin.version),
        paint.dim(milliseconds(plugin.elapsed))
    );
    for entry in &plugin.log {
        line.push_str(&format!("  {}\n", paint.dim(printable(entry))));
    }
    line
}

fn milliseconds(elapsed: Duration) -> String {
    let micros = elapsed.as_micros();
    format!("{}.{:02} ms", micros / 1000, micros % 1000 / 10)
}

fn outcome(
    report: &Report,
    delivery: Option<&Result<Receipt, DeliveryError>>,
    args: &Args,
    context: &Context,
    paint: Paint,
) -> String {
    let words = words(context.lang);
    match (report.deliverable(), delivery) {
        (None, _) => format!("{}\n", paint.bad(words.not_sent)),
        (Some(message), None) => dry_run(message, args, words, paint),
        (Some(_), Some(Ok(receipt))) => delivered(receipt, context, words, paint),
        (Some(_), Some(Err(error))) => {
            let mut out = format!("{}\n", paint.bad(words.not_delivered));
            out.push_str(&report::finding(&error.diagnostic, None, context.lang, paint));
            out
        }
    }
}

fn dry_run(message: &Message, args: &Args, words: &Words, paint: Paint) -> String {
    format!(
        "{}: {} → {}\n",
        paint.doubtful(words.dry_run),
        message.envelope.to.len(),
        printable(&args.transport)
    )
}

fn delivered(receipt: &Receipt, context: &Context, words: &Words, paint: Paint) -> String {
    let accepted = receipt.recipients.iter().filter(|recipient| recipient.refusal.is_none()).count();
    let all = receipt.recipients.len();
    let head = paint.good(format_args!("{} {accepted}/{all}", words.delivered));
    let mut out = format!("{head}  {}\n", printable(&receipt.place));
    for refusal in receipt.recipients.iter().filter_map(|recipient| recipient.refusal.as_ref()) {
        out.push_str(&report::finding(&refusal.diagnostic, None, context.lang, paint));
    }
    out
}

fn as_json(sent: &Sent, args: &Args, context: &Context) -> Value {
    let Sent { input, report, delivery } = sent;
    let lang = context.lang;
    let list = |diagnostics: &[Diagnostic]| -> Vec<Value> {
        diagnostics.iter().map(|diagnostic| report::json(diagnostic, Some(input), lang)).collect()
    };
    let mut document = json!({
        "ok": sent.exit_status() == 0,
        "file": (!input.path.as_os_str().is_empty()).then(|| input.path.display().to_string()),
        "stop": report.stop.map(Stop::as_str),
        "errors": list(&report.errors),
        "alerts": list(&report.alerts),
        "tags": report.tags,
        "plugins": report.plugins.iter().map(|plugin| plugin_json(plugin, lang)).collect::<Vec<_>>(),
        "delivery": delivery.as_ref().map(|delivery| delivery_json(delivery, context)),
        "transport": args.transport,
        "dryRun": args.dry_run,
    });
    if let Some(prepared) = &report.prepared {
        let message = &prepared.message;
        document["message"] = json!({
            "messageId": message.message_id,
            "envelope": message.envelope,
            "size": message.raw.len(),
            "requires": message.requires,
            "structure": message.structure,
            "diagnostics": list(&message.diagnostics),
        });
        document["lint"] = json!({
            "ruleset": prepared.lint.ruleset,
            "diagnostics": list(&prepared.lint.diagnostics),
        });
        document["score"] = json!(prepared.score.localized(lang));
    }
    document
}

fn plugin_json(plugin: &PluginReport, lang: Lang) -> Value {
    json!({
        "name": plugin.name,
        "version": plugin.version,
        "outcome": plugin.outcome,
        "errors": plugin.errors.iter().map(|error| report::json(error, None, lang)).collect::<Vec<_>>(),
        "microseconds": u64::try_from(plugin.elapsed.as_micros()).unwrap_or(u64::MAX),
        "log": plugin.log,
    })
}

fn delivery_json(delivery: &Result<Receipt, DeliveryError>, context: &Context) -> Value {
    let lang = context.lang;
    match delivery {
        Ok(receipt) => {
            let recipients = receipt.recipients.iter().map(|recipient| {
                json!({
                    "address": recipient.address,
                    "accepted": recipient.refusal.is_none(),
                    "outlook": recipient.refusal.as_ref().map(|refusal| refusal.outlook.as_str()),
                    "refusal": recipient.refusal.as_ref().map(|refusal| json!(refusal.diagnostic.localized(lang))),
                })
            });
            json!({
                "place": receipt.place,
                "reply": receipt.reply,
                "recipients": recipients.collect::<Vec<_>>(),
            })
        }
        Err(error) => json!({
            "outlook": error.outlook.as_str(),
            "error": error.diagnostic.localized(lang),
        }),
    }
}
