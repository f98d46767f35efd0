//! `mailwright score`

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use mailwright::Mode;
use mailwright::message::MessageView;
use mailwright::score::{Score, score};
use serde_json::{Value, json};

use crate::context::{Context, Failure, Format, out};
use crate::input::{Input, PathArgs};
use crate::report;

/// Score the content of a draft or message as a spam filter would
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright score newsletter.md
  find mail -name '*.eml' | mailwright score --jsonl
Points are thousandths in JSON; from 5.0 points on a message counts as spam. The score does not change
the exit status.")]
pub(crate) struct Args {
    /// Drafts (.json, .toml, .md) or messages (.eml), - for standard input
    #[arg(required_unless_present = "jsonl")]
    files: Vec<PathBuf>,
    /// Paths on standard input, one result on each line of standard output
    #[arg(long, conflicts_with = "files")]
    jsonl: bool,
    #[command(flatten)]
    paths: PathArgs,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    if args.jsonl {
        return each_path(args, context);
    }
    let mut status = 0;
    let mut results = Vec::with_capacity(args.files.len());
    for path in &args.files {
        match of_file(path, args) {
            Ok(score) => results.push((path, score)),
            // One bad file does not hide the scores of the others.
            Err(failure) => {
                status = status.max(failure.status);
                context.print_errors(&failure.diagnostics, failure.input.as_deref());
            }
        }
    }
    match (context.format(), results.as_slice()) {
        (Format::Pretty, results) => {
            for (path, score) in results {
                out(report::score(score, Some(path), context.lang))?;
            }
        }
        (Format::Json | Format::Sarif, [(_, only)]) if args.files.len() == 1 => {
            context.out_json(&only.localized(context.lang))?;
        }
        (_, several) => {
            for (path, score) in several {
                out(format_args!("{}\n", named(path, score, context)))?;
            }
        }
    }
    Ok(status)
}

/// One bad file does not end the run: its line says what is wrong.
fn each_path(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut status = 0;
    for path in io::stdin().lock().lines() {
        let path = path.map_err(|error| Failure::file(Path::new("standard input"), &error))?;
        let line = match of_file(Path::new(&path), args) {
            Ok(score) => named(Path::new(&path), &score, context),
            Err(failure) => {
                status = status.max(failure.status);
                let input = failure.input.as_deref();
                let diagnostics: Vec<_> =
                    failure.diagnostics.iter().map(|d| report::json(d, input, context.lang)).collect();
                json!({"file": path, "diagnostics": diagnostics})
            }
        };
        out(format_args!("{line}\n"))?;
    }
    Ok(status)
}

fn of_file(path: &Path, args: &Args) -> Result<Score, Failure> {
    let input = Input::read(path, &args.paths)?;
    let composed = input.message(Mode::Standard)?.map(|(raw, _)| score(&MessageView::parse(raw)));
    composed.map_err(|problems| Failure::refused(problems, input))
}

fn named(path: &Path, score: &Score, context: &Context) -> Value {
    let mut line = json!(score.localized(context.lang));
    line["file"] = Value::String(path.display().to_string());
    line
}
