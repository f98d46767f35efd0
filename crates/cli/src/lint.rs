//! `mailwright lint`

use std::path::PathBuf;

use mailwright::compose;
use mailwright::diagnostic::{Diagnostic, Severity};
use mailwright::lint::{lint, ruleset};
use mailwright::message::MessageView;
use serde_json::{Value, json};

use crate::context::{Context, EnvArgs, FailOn, Failure, Format, out};
use crate::input::{Input, PathArgs, Source};
use crate::{report, sarif};

/// Say what is wrong with a draft or message and what could be better
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright lint newsletter.md
  mailwright lint --fail-on warning drafts/*.json
  mailwright lint --format sarif newsletter.md > newsletter.sarif")]
pub(crate) struct Args {
    /// Drafts (.json, .md) or messages (.eml), - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Findings that make the command fail
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    #[command(flatten)]
    paths: PathArgs,
}

/// A file and what was found in it.
pub(crate) struct Linted {
    pub(crate) input: Input,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut results = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let input = Input::read(path, &args.paths)?;
        let diagnostics = findings(&input)?;
        results.push(Linted { input, diagnostics });
    }
    print(&results, context)?;
    let limit = Severity::from(args.fail_on);
    let worst = results.iter().flat_map(|linted| &linted.diagnostics).map(Diagnostic::severity).max();
    Ok(u8::from(worst.is_some_and(|worst| worst >= limit)))
}

/// Validation and lint findings; a draft that cannot be composed has only the former.
fn findings(input: &Input) -> Result<Vec<Diagnostic>, Failure> {
    let (raw, mut diagnostics) = match &input.source {
        Source::Message(raw) => (raw.clone(), Vec::new()),
        Source::Draft(draft, _) => {
            let env = EnvArgs::default().env()?;
            let composed =
                draft.as_ref().as_ref().map_err(Clone::clone).and_then(|draft| compose(draft, &env));
            match composed {
                Ok(message) => (message.raw, message.diagnostics),
                Err(problems) => return Ok(problems),
            }
        }
    };
    diagnostics.extend(lint(&MessageView::parse(raw)).diagnostics);
    Ok(diagnostics)
}

fn print(results: &[Linted], context: &Context) -> Result<(), Failure> {
    match context.format() {
        Format::Pretty => {
            for Linted { input, diagnostics } in results {
                out(report::findings(diagnostics, Some(input), context.lang))?;
            }
            let all = || results.iter().flat_map(|linted| &linted.diagnostics);
            out(report::tally(all()))
        }
        Format::Sarif => context.out_json(&sarif::document(results, context.lang)),
        Format::Jsonl => {
            results.iter().try_for_each(|linted| out(format_args!("{}\n", line(linted, context))))
        }
        Format::Json => match results {
            [only] => context.out_json(&line(only, context)),
            several => {
                context.out_json(&several.iter().map(|linted| line(linted, context)).collect::<Vec<_>>())
            }
        },
    }
}

fn line(linted: &Linted, context: &Context) -> Value {
    let Linted { input, diagnostics } = linted;
    let diagnostics: Vec<_> = diagnostics.iter().map(|d| report::json(d, input, context.lang)).collect();
    json!({"file": input.path.display().to_string(), "ruleset": ruleset(), "diagnostics": diagnostics})
}
