//! Exams that other projects and standards bodies wrote: `cargo xtask conformance --data DIR [--json FILE]`.
//!
//! Their data is not part of the repository. Each file in `sets` knows one kind of it: where it is, how a case
//! is put to core, and why core answers otherwise where it does so on purpose.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

mod data;
mod report;
mod sets;

use std::path::PathBuf;
use std::process::ExitCode;

/// What became of one case.
pub(crate) enum Outcome {
    Passed,
    /// What core did instead, without a word of the data.
    Failed(String),
    /// It is answered otherwise on purpose, and why.
    Otherwise(&'static str),
    /// The draft has no such field yet.
    NotYet(String),
    /// It asks for what core must not do, such as reading a file.
    Excluded,
}

impl Outcome {
    pub(crate) fn passed_if(passed: bool, otherwise: impl FnOnce() -> String) -> Self {
        if passed { Self::Passed } else { Self::Failed(otherwise()) }
    }
}

/// A case by its id.
pub(crate) type Outcomes = Vec<(String, Outcome)>;

/// One set of cases.
pub(crate) struct Set {
    /// As in the data: folder and file.
    pub(crate) name: &'static str,
    /// What a case asks, in one line.
    pub(crate) about: &'static str,
    /// Fewer passed cases fail the command.
    pub(crate) needed: usize,
    /// Ids that start with the first are answered otherwise on purpose; the second says why.
    pub(crate) on_purpose: &'static [(&'static str, &'static str)],
    pub(crate) run: fn(&data::Folder) -> Result<Outcomes, String>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (data, json) = arguments()?;
    let folder = data::Folder(data);
    let mut report = report::Report::default();
    for set in sets::ALL {
        match (set.run)(&folder) {
            Ok(outcomes) if outcomes.is_empty() => {}
            Ok(outcomes) => report.add(set, outcomes),
            Err(problem) => return Err(format!("{}: {problem}", set.name)),
        }
    }
    report.print();
    if let Some(file) = json {
        std::fs::write(&file, report.json()).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    report.verdict()
}

fn arguments() -> Result<(PathBuf, Option<PathBuf>), String> {
    const USAGE: &str = "usage: cargo xtask conformance --data DIR [--json FILE]";
    let (mut data, mut json) = (None, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let place = match arg.as_str() {
            "--data" => &mut data,
            "--json" => &mut json,
            _ => return Err(USAGE.to_owned()),
        };
        *place = Some(PathBuf::from(args.next().ok_or(USAGE)?));
    }
    Ok((data.ok_or(USAGE)?, json))
}
