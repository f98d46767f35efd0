//! What every subcommand shares: language, format, output, failure.

use std::fmt::Display;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};
use mailwright::Env;
use mailwright::diagnostic::{Diagnostic, Lang, Severity};
use mailwright::mime::Date;
use serde::Serialize;

use crate::input::Input;
use crate::kinds;
use crate::paint::Paint;

/// Options of every subcommand.
#[derive(Debug, Args)]
pub(crate) struct GlobalArgs {
    /// Language of findings: en or zh-CN [default: that of the environment]
    #[arg(long, global = true, value_name = "TAG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// How reports are printed [default: pretty in a terminal, json elsewhere]
    #[arg(long, global = true, value_name = "FORMAT")]
    format: Option<Format>,
}

fn parse_lang(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| "texts exist in en and zh-CN".to_owned())
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Pretty,
    /// One JSON document
    Json,
    /// One JSON document on each line
    Jsonl,
    /// Static Analysis Results Interchange Format, for code review tools (lint only)
    Sarif,
}

/// From which severity on findings make a command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Any finding
    Info,
}

impl From<FailOn> for Severity {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Error => Self::Error,
            FailOn::Warning => Self::Warning,
            FailOn::Info => Self::Info,
        }
    }
}

/// Where a message's date and ids come from.
#[derive(Debug, Default, Args)]
pub(crate) struct EnvArgs {
    /// Date of the message, RFC 3339 [default: now]
    #[arg(long, value_name = "RFC3339")]
    now: Option<String>,
    /// 32 hex digits that ids are made of [default: random]
    #[arg(long, value_name = "HEX")]
    seed: Option<String>,
    /// Domain of the Message-ID [default: that of the From address]
    #[arg(long, value_name = "DOMAIN")]
    message_id_domain: Option<String>,
}

impl EnvArgs {
    /// Whether the ids were asked for.
    pub(crate) fn has_seed(&self) -> bool {
        self.seed.is_some()
    }

    /// Only the date.
    pub(crate) fn at(now: Option<&str>) -> Self {
        Self { now: now.map(str::to_owned), ..Self::default() }
    }

    /// The date in milliseconds since 1970, and its offset in minutes.
    fn time(&self) -> Result<(i64, i16), Failure> {
        match &self.now {
            Some(text) => {
                let date = Date::parse(text).map_err(|problem| Failure::usage(problem.field("--now")))?;
                Ok((date.unix_seconds().saturating_mul(1000), date.offset_minutes()))
            }
            None => Ok((clock_ms(), 0)),
        }
    }

    /// The date in milliseconds since 1970.
    pub(crate) fn now_ms(&self) -> Result<i64, Failure> {
        Ok(self.time()?.0)
    }

    /// The options, with the clock and secure random numbers where they are silent.
    pub(crate) fn env(&self) -> Result<Env, Failure> {
        let seed = match &self.seed {
            Some(hex) => Env::parse_seed(hex).map_err(Failure::usage)?,
            None => random_seed()?,
        };
        let (now_ms, offset) = self.time()?;
        let env =
            Env::new(now_ms, seed).and_then(|env| env.offset_minutes(offset)).map_err(Failure::usage)?;
        match &self.message_id_domain {
            Some(domain) => env
                .message_id_domain(domain)
                .map_err(|problem| Failure::usage(problem.field("--message-id-domain"))),
            None => Ok(env),
        }
    }
}

fn random_seed() -> Result<[u8; 16], Failure> {
    let mut seed = [0; 16];
    getrandom::fill(&mut seed).map_err(|error| {
        Failure::usage(Diagnostic::new(&kinds::NO_RANDOM).param("problem", error.to_string()))
    })?;
    Ok(seed)
}

fn clock_ms() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}

/// Why a command ends without doing what was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Exit status.
    pub(crate) status: u8,
    /// The file that they are about.
    pub(crate) input: Option<Box<Input>>,
}

impl Failure {
    /// Wrong usage, unreadable input or a setting to fix.
    pub(crate) fn usage(diagnostic: Diagnostic) -> Self {
        Self::settings(vec![diagnostic])
    }

    /// Several of them.
    pub(crate) fn settings(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics, status: 2, input: None }
    }

    /// A file that cannot be composed or sent like this.
    pub(crate) fn refused(diagnostics: Vec<Diagnostic>, input: Input) -> Self {
        Self { status: refusal_status(&diagnostics), diagnostics, input: Some(Box::new(input)) }
    }

    /// A case of a plugin that cannot be run.
    pub(crate) fn case(path: &Path, problem: String) -> Self {
        let about = Diagnostic::new(&kinds::PLUGIN_CASE_INVALID).param("plugin", "");
        Self::usage(about.param("case", path.display().to_string()).param("problem", problem))
    }

    /// A file that cannot be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        let problem = match error.kind() {
            ErrorKind::NotFound => "no such file".to_owned(),
            ErrorKind::PermissionDenied => "permission denied".to_owned(),
            ErrorKind::InvalidData if error.get_ref().is_none() => "not UTF-8 text".to_owned(),
            _ => error.to_string(),
        };
        Self::usage(
            Diagnostic::new(&kinds::FILE_FAILED)
                .param("path", path.display().to_string())
                .param("problem", problem),
        )
    }
}

/// A draft that cannot even be read is wrong usage; one that can and has errors is refused.
pub(crate) fn refusal_status(diagnostics: &[Diagnostic]) -> u8 {
    if diagnostics.iter().any(|diagnostic| diagnostic.code() == "draft-syntax") { 2 } else { 1 }
}

/// Language, format and where things are printed.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) lang: Lang,
    format: Option<Format>,
}

impl Context {
    pub(crate) fn new(args: &GlobalArgs) -> Self {
        Self { lang: args.lang.unwrap_or_else(lang_of_environment), format: args.format }
    }

    /// The format asked for, or what fits where standard output goes.
    pub(crate) fn format(&self) -> Format {
        match self.format {
            Some(format) => format,
            None if io::stdout().is_terminal() => Format::Pretty,
            None => Format::Json,
        }
    }

    /// The format asked for; commands whose output is not a report speak to people without one.
    pub(crate) fn format_given(&self) -> Option<Format> {
        self.format
    }

    /// Prints one JSON document and a line feed.
    pub(crate) fn out_json(&self, value: &impl Serialize) -> Result<(), Failure> {
        out(format_args!("{}\n", self.json(value)))
    }

    /// Compact on a line of its own, indented when it is the only one and a person may read it.
    pub(crate) fn json(&self, value: &impl Serialize) -> String {
        let text = if self.format() == Format::Json && io::stdout().is_terminal() {
            serde_json::to_string_pretty(value)
        } else {
            serde_json::to_string(value)
        };
        text.unwrap_or_default()
    }

    /// Findings on standard error, in the format asked for.
    pub(crate) fn print_errors(&self, diagnostics: &[Diagnostic], input: Option<&Input>) {
        if matches!(self.format, Some(Format::Json | Format::Jsonl)) {
            let diagnostics: Vec<_> =
                diagnostics.iter().map(|d| crate::report::json(d, input, self.lang)).collect();
            let document = serde_json::json!({"ok": false, "diagnostics": diagnostics});
            err(format_args!("{document}\n"));
            return;
        }
        let paint = Paint::for_stderr();
        for diagnostic in diagnostics {
            err(crate::report::finding(diagnostic, input, self.lang, paint));
        }
    }
}

/// Writes to standard output. A reader that has gone away is no error.
pub(crate) fn out_bytes(bytes: &[u8]) -> Result<(), Failure> {
    out_with(|out| out.write_all(bytes))
}

/// As [`out_bytes`], for what is not held.
pub(crate) fn out_with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    out_if_read(write).map(drop)
}

/// As [`out_with`], and whether there still is a reader.
pub(crate) fn out_if_read(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<bool, Failure> {
    let mut stdout = io::stdout().lock();
    match write(&mut stdout).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::file(Path::new("standard output"), &error)),
    }
}

/// Beside the target first, then renamed: no half-written file is ever seen under its name. Links are
/// followed, permissions kept, and what is no file (a device, a pipe) is written to as it is.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write_whole_with(path, |out| out.write_all(bytes))
}

/// As [`write_whole`], for what is not held.
pub(crate) fn write_whole_with(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let existing = fs::metadata(&target).ok();
    if existing.as_ref().is_some_and(|metadata| !metadata.is_file()) {
        let opened = fs::OpenOptions::new().write(true).open(&target);
        return opened.and_then(|mut file| write(&mut file)).map_err(|error| Failure::file(path, &error));
    }
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = target.with_file_name(name);
    let written = new_file(&temporary, existing.is_some())
        .and_then(|mut file| write(&mut file))
        .and_then(|()| match existing {
            Some(metadata) => fs::set_permissions(&temporary, metadata.permissions()),
            None => Ok(()),
        })
        .and_then(|()| fs::rename(&temporary, &target));
    written.map_err(|error| {
        // What is left over is not worth a second error.
        let _ = fs::remove_file(&temporary);
        Failure::file(path, &error)
    })
}

/// A file that was not there before; one that replaces another is nobody else's until it has its permissions.
fn new_file(path: &Path, private: bool) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if private {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = private;
    options.open(path)
}

/// Writes text to standard output.
pub(crate) fn out(text: impl Display) -> Result<(), Failure> {
    out_bytes(text.to_string().as_bytes())
}

/// Writes to standard error.
pub(crate) fn err(text: impl Display) {
    // Nobody is left to tell when standard error is gone.
    let _ = io::stderr().lock().write_all(text.to_string().as_bytes());
}

/// `LC_ALL`, `LC_MESSAGES` or `LANG`, whichever is set first (POSIX 8.2); English where texts are missing.
fn lang_of_environment() -> Lang {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|tag| Lang::from_tag(&tag))
        .unwrap_or_default()
}
