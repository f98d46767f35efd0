//! `mailwright compose`

use std::fs::File;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use encodify::base64::STANDARD;
use mailwright::compose::Stream;
use mailwright::diagnostic::{Diagnostic, Severity, worst};
use mailwright::flowed::flow_draft;
use mailwright::output::{Base64Url, Mbox, bcc_field};
use mailwright::{Draft, Env, Mode, render};
use serde_json::{Value, json};

use crate::context::{
    Context, EnvArgs, FailOn, Failure, Format, err, out, out_with, refusal_status, write_whole_with,
};
use crate::files::{Resolved, Sources, read_draft};
use crate::input::{Input, ModeArgs, PathArgs};
use crate::report;

/// Turn a draft into message bytes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright compose draft.md > message.eml
  mailwright compose draft.json -o message.eml --now 2026-11-23T09:30:00+08:00 --seed 00000000000000000000000000000001
  mailwright compose draft.md --as mbox >> sent.mbox
  mailwright compose --jsonl < drafts.jsonl       one draft on each line, one result on each line
Message bytes go to standard output, findings to standard error. Attachments of 4 MiB and more that the draft names by
“path” are read while they are written: a gigabyte takes no more memory than a megabyte.")]
pub(crate) struct Args {
    /// Draft (.json, .toml or .md), - for standard input
    #[arg(required_unless_present = "jsonl", conflicts_with = "jsonl")]
    draft: Option<PathBuf>,
    /// Write the message here
    #[arg(short, long, value_name = "FILE", conflicts_with = "jsonl")]
    output: Option<PathBuf>,
    /// The form that the message is written in
    #[arg(long = "as", value_name = "FORM", default_value = "eml", conflicts_with = "jsonl")]
    form: Form,
    /// Write the text as format=flowed (RFC 3676), which readers fit to their width
    #[arg(long, conflicts_with = "jsonl")]
    flowed: bool,
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

/// What others take a message as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// The message as it goes over the wire
    Eml,
    /// As in a mailbox file (mboxrd), to be appended to one with >>
    Mbox,
    /// For the field "raw" of Gmail's API, with a Bcc field for who is only in the envelope
    Base64url,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.draft {
        Some(path) => one(path, args, context),
        None => each_line(args, context),
    }
}

fn one(path: &Path, args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut input = Input::read_leaving_large(path, &args.paths)?;
    let mut draft = input.take_draft()?;
    if args.flowed {
        draft = draft.and_then(|draft| flowed(&draft));
    }
    let env = args.env.env()?;
    let composed = plan(draft, &input.left, &env, args.mode.mode());
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
    let write = |out: &mut dyn Write| write_as(args.form, message, &env, out);
    match &args.output {
        Some(output) => write_whole_with(output, write)?,
        None => out_with(write)?,
    }
    Ok(0)
}

pub(crate) fn flowed(draft: &Draft) -> Resolved {
    let mut draft = render(draft)?.into_owned();
    flow_draft(&mut draft);
    Ok(draft)
}

fn write_as(form: Form, message: &Stream, env: &Env, out: &mut dyn Write) -> io::Result<()> {
    match form {
        Form::Eml => write(message, out),
        Form::Mbox => {
            let mut mbox = Mbox::new(out, message.envelope.from.as_ref(), env.date())?;
            write(message, &mut mbox)?;
            mbox.finish().map(drop)
        }
        Form::Base64url => {
            let mut base64 = Base64Url::new(out);
            base64.write_all(bcc_field(&message.hidden).as_bytes())?;
            write(message, &mut base64)?;
            base64.finish().map(drop)
        }
    }
}

fn plan(draft: Resolved, left: &Sources, env: &Env, mode: Mode) -> Result<Stream, Vec<Diagnostic>> {
    Stream::plan(draft?, left, env, mode)
}

fn write(message: &Stream, out: impl Write) -> io::Result<()> {
    // The name of the source, as the error would be told of the output.
    let open = |path: &str| File::open(path).map_err(|error| io::Error::other(format!("{path}: {error}")));
    message.write_to(out, open)
}

fn accepted(message: &Stream, fail_on: FailOn) -> Option<&Stream> {
    (worst(&message.diagnostics) < Some(Severity::from(fail_on))).then_some(message)
}

fn summary(
    message: Option<&Stream>,
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
            "size": message.size(),
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
        let result = read_draft(&line, mailwright::draft::Format::Json, Path::new("."), &args.paths, None)
            .map_err(|failure| failure.diagnostics)
            .and_then(|draft| plan(draft, &Sources::new(), &env, args.mode.mode()))
            .and_then(|message| match accepted(&message, args.fail_on) {
                Some(_) => Ok(message),
                None => Err(message.diagnostics),
            });
        let line = match &result {
            Ok(message) => {
                let mut line = summary(Some(message), true, &message.diagnostics, None, context);
                let mut raw = Vec::new();
                write(message, &mut raw)
                    .map_err(|error| Failure::file(Path::new("standard output"), &error))?;
                line["raw"] = Value::String(STANDARD.encode(&raw));
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
