//! `mailwright compose`

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use encodify::base64::STANDARD;
use mailwright::diagnostic::{Diagnostic, Severity, worst};
use mailwright::{Message, compose_in};
use serde_json::{Value, json};

use crate::context::{
    Context, EnvArgs, FailOn, Failure, Format, err, out, out_bytes, refusal_status, write_whole,
};
use crate::files::read_draft;
use crate::input::{Input, ModeArgs, PathArgs};
use crate::report;

/// Turn a draft into message bytes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright compose draft.md > message.eml
  mailwright compose draft.json -o message.eml --now 2026-11-23T09:30:00+08:00 --seed 00000000000000000000000000000001
  mailwright compose --jsonl < drafts.jsonl       one draft on each line, one result on each line
Message bytes go to standard output, findings to standard error.")]
pub(crate) struct Args {
    /// Draft (.json, .toml or .md), - for standard input
    #[arg(required_unless_present = "jsonl", conflicts_with = "jsonl")]
    draft: Option<PathBuf>,
    /// Write the message here
    #[arg(short, long, value_name = "FILE", conflicts_with = "jsonl")]
    output: Option<PathBuf>,
    /// One JSON draft on each line of standard input, one JSON result on each line of standard output
    #[arg(long)]
    jsonl: bool,
    /// Findings that make the command fail
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    #[command(flatten)]
    mode: ModeArgs,
    #[command(flatten)]
    env: EnvArgs,
    #[command(flatten)]
    paths: PathArgs,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.draft {
        Some(path) => one(path, args, context),
        None => each_line(args, context),
    }
}

fn one(path: &Path, args: &Args, context: &Context) -> Result<u8, Failure> {
    let input = Input::read(path, &args.paths)?;
    let env = args.env.env()?;
    let composed = match input.draft()? {
        Ok(draft) => compose_in(draft, &env, args.mode.mode()),
        Err(problems) => Err(problems.to_vec()),
    };
    let (message, diagnostics) = match &composed {
        Ok(message) => (accepted(message, args.fail_on), &message.diagnostics),
        Err(problems) => (None, problems),
    };
    if context.format_given().is_some_and(|format| format != Format::Pretty) {
        let summary = summary(composed.as_ref().ok(), message.is_some(), diagnostics, Some(&input), context);
        err(format_args!("{summary}\n"));
    } else {
        err(report::findings(diagnostics, Some(&input), context.lang));
    }
    let Some(message) = message else { return Ok(refusal_status(diagnostics)) };
    match &args.output {
        Some(output) => write_whole(output, &message.raw)?,
        None => out_bytes(&message.raw)?,
    }
    Ok(0)
}

fn accepted(message: &Message, fail_on: FailOn) -> Option<&Message> {
    (worst(&message.diagnostics) < Some(Severity::from(fail_on))).then_some(message)
}

fn summary(
    message: Option<&Message>,
    ok: bool,
    diagnostics: &[Diagnostic],
    input: Option<&Input>,
    context: &Context,
) -> Value {
    let diagnostics: Vec<_> = diagnostics.iter().map(|d| report::json(d, input, context.lang)).collect();
    match message {
        Some(message) => json!({
            "ok": ok,
            "envelope": message.envelope,
            "messageId": message.message_id,
            "size": message.raw.len(),
            "requires": message.requires,
            "structure": message.structure,
            "diagnostics": diagnostics,
        }),
        None => json!({"ok": ok, "diagnostics": diagnostics}),
    }
}

fn each_line(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut status = 0;
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::file(Path::new("standard input"), &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let env = args.env.env()?;
        let result = read_draft(&line, mailwright::draft::Format::Json, Path::new("."), &args.paths)
            .map_err(|failure| failure.diagnostics)
            .flatten()
            .and_then(|draft| compose_in(&draft, &env, args.mode.mode()))
            .and_then(|message| match accepted(&message, args.fail_on) {
                Some(_) => Ok(message),
                None => Err(message.diagnostics),
            });
        let line = match &result {
            Ok(message) => {
                let mut line = summary(Some(message), true, &message.diagnostics, None, context);
                line["raw"] = Value::String(STANDARD.encode(&message.raw));
                line
            }
            Err(problems) => {
                status = status.max(refusal_status(problems));
                summary(None, false, problems, None, context)
            }
        };
        out(format_args!("{line}\n"))?;
    }
    Ok(status)
}
