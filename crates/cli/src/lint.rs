//! `mailwright lint`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailwright::Mode;
use mailwright::diagnostic::{Diagnostic, Severity, printable, worst};
use mailwright::draft::edit_texts;
use mailwright::lint::{lint, ruleset};
use mailwright::message::MessageView;
use serde_json::{Value, json};

use crate::context::{Context, FailOn, Failure, Format, out, refusal_status, write_whole};
use crate::input::{DraftText, Input, ModeArgs, PathArgs, Source};
use crate::words::words;
use crate::{kinds, report, sarif};

/// Say what is wrong with a draft or message and what could be better
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright lint newsletter.md
  mailwright lint --fail-on warning drafts/*.json
  mailwright lint --fix draft.json                mend what can be mended
  mailwright lint --format sarif newsletter.md > newsletter.sarif")]
pub(crate) struct Args {
    /// Drafts (.json, .toml, .md) or messages (.eml), - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Mend drafts in place where that is safe; what is left is reported
    #[arg(long, conflicts_with = "lenient")]
    fix: bool,
    /// Findings that make the command fail
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    #[command(flatten)]
    mode: ModeArgs,
    #[command(flatten)]
    paths: PathArgs,
}

/// A file and what was found in it.
pub(crate) struct Linted {
    pub(crate) input: Input,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// How many findings were mended in the file.
    pub(crate) fixed: usize,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut results = Vec::with_capacity(args.files.len());
    let mut status = 0;
    for path in &args.files {
        match lint_file(path, args) {
            Ok(linted) => {
                status = status.max(linted.status(args.fail_on.into()));
                results.push(linted);
            }
            // One bad file does not hide what is found in the others.
            Err(failure) => {
                status = status.max(failure.status);
                context.print_errors(&failure.diagnostics, failure.input.as_deref());
            }
        }
    }
    print(&results, args.files.len(), context)?;
    Ok(status)
}

fn lint_file(path: &Path, args: &Args) -> Result<Linted, Failure> {
    if args.fix && path == Path::new("-") {
        return Err(Failure::usage(Diagnostic::new(&kinds::FIX_STANDARD_INPUT)));
    }
    let mode = args.mode.mode();
    let mut linted = Linted::new(Input::read(path, &args.paths)?, mode)?;
    if args.fix {
        linted.fix(mode, &args.paths)?;
    }
    Ok(linted)
}

impl Linted {
    fn new(input: Input, mode: Mode) -> Result<Self, Failure> {
        Ok(Self { diagnostics: findings(&input, mode)?, input, fixed: 0 })
    }

    fn status(&self, fail_on: Severity) -> u8 {
        if worst(&self.diagnostics) >= Some(fail_on) { refusal_status(&self.diagnostics) } else { 0 }
    }

    /// Mends what can be mended, one finding of each field at a time, until none is left; then writes the
    /// file.
    fn fix(&mut self, mode: Mode, paths: &PathArgs) -> Result<(), Failure> {
        const MOST_ROUNDS: usize = 100;
        let path = self.input.path.clone();
        let mut fixed = None;
        for _ in 0..MOST_ROUNDS {
            let Source::Draft(_, Some(file)) = &self.input.source else { break };
            let (mended, count) = mend_each(file, &self.diagnostics);
            if count == 0 {
                break;
            }
            let input = Input::from_bytes(&path, mended.clone().into_bytes(), paths)?;
            *self = Self { fixed: self.fixed + count, ..Self::new(input, mode)? };
            fixed = Some(mended);
        }
        match fixed {
            Some(text) => write_whole(&path, text.as_bytes()),
            None => Ok(()),
        }
    }
}

/// The file with the first finding of each field mended, and how many that were. Spans of later ones are
/// no longer true.
fn mend_each(file: &DraftText, findings: &[Diagnostic]) -> (String, usize) {
    let mut first: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.fix_text().is_some()) {
        if let Some(field) = &finding.place().field {
            first.entry(field).or_insert(finding);
        }
    }
    let mut count = 0;
    let mended = edit_texts(&file.text, file.format, |field, old| {
        let new = mend(old, first.get(field)?)?;
        count += 1;
        Some(new)
    });
    (mended, count)
}

/// A value with a finding mended; `None` where there is no safe way.
fn mend(old: &str, finding: &Diagnostic) -> Option<String> {
    let span = finding.place().span.as_ref()?;
    let new = [old.get(..span.start)?, finding.fix_text()?, old.get(span.end..)?].concat();
    (new != old).then_some(new)
}

/// Validation and lint findings; a draft that cannot be composed has only the former.
fn findings(input: &Input, mode: Mode) -> Result<Vec<Diagnostic>, Failure> {
    let (raw, mut diagnostics) = match input.message(mode)? {
        Ok(composed) => composed,
        Err(problems) => return Ok(problems),
    };
    diagnostics.extend(lint(&MessageView::parse(raw)).diagnostics);
    Ok(diagnostics)
}

fn print(results: &[Linted], asked: usize, context: &Context) -> Result<(), Failure> {
    match context.format() {
        Format::Pretty => {
            for Linted { input, diagnostics, fixed } in results {
                out(report::findings(diagnostics, Some(input), context.lang))?;
                if *fixed > 0 {
                    out(format_args!(
                        "{}: {fixed} {}\n",
                        printable(&input.path.display().to_string()),
                        words(context.lang).fixed
                    ))?;
                }
            }
            let all = || results.iter().flat_map(|linted| &linted.diagnostics);
            out(report::tally(all(), context.lang))
        }
        Format::Sarif => context.out_json(&sarif::document(results, context.lang)),
        Format::Jsonl => {
            results.iter().try_for_each(|linted| out(format_args!("{}\n", line(linted, context))))
        }
        Format::Json => match results {
            [only] if asked == 1 => context.out_json(&line(only, context)),
            several => {
                context.out_json(&several.iter().map(|linted| line(linted, context)).collect::<Vec<_>>())
            }
        },
    }
}

fn line(linted: &Linted, context: &Context) -> Value {
    let Linted { input, diagnostics, fixed } = linted;
    let diagnostics: Vec<_> =
        diagnostics.iter().map(|d| report::json(d, Some(input), context.lang)).collect();
    json!({
        "file": input.path.display().to_string(),
        "ruleset": ruleset(),
        "fixed": fixed,
        "diagnostics": diagnostics,
    })
}
