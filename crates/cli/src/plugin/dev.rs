//! `mailwright plugin dev`

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mailwright::Env;
use mailwright::diagnostic::Diagnostic;
use mailwright::plugin::Manifest;
use mailwright_host::plugin::PluginHost;
use serde_json::{Value, json};
use similar::TextDiff;

use super::build::{Built, Source};
use super::run::Answer;
use super::test::{Ran, all_pass, as_json_list, own_cases, pretty};
use super::watch::Watch;
use crate::context::{Context, EnvArgs, Failure, Format, out_if_read};
use crate::input::PathArgs;
use crate::kinds;
use crate::paint::Paint;
use crate::plugins::GrantArgs;
use crate::words::words;

/// Build and run a plugin again whenever one of its files is saved, and show what is different
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin dev no-shouting            builds it and runs its cases, again and again
  mailwright plugin dev no-shouting draft.md   and a draft
  mailwright plugin dev no-shouting draft.md --set no-shouting.prefix=Hi
What it answers differently than before is shown below the answers. Hidden files, those that end in ~ or .wasm, and what is in
build, target, node_modules and __pycache__ are not watched. Every message has the date and ids of the first. Ctrl-C ends it.")]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// A draft (.json, .toml or .md) or message (.eml) to run through the plugin
    draft: Option<PathBuf>,
    #[command(flatten)]
    given: GrantArgs,
    #[command(flatten)]
    env: EnvArgs,
    #[command(flatten)]
    paths: PathArgs,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    // Waiting makes no plugin of a folder without one, nor is standard input there twice.
    let manifest = args.source.dir.join(Manifest::FILE);
    fs::metadata(&manifest).map_err(|error| Failure::file(&manifest, &error))?;
    if args.draft.as_deref() == Some(Path::new("-")) {
        return Err(Failure::usage(Diagnostic::new(&kinds::NOT_A_FILE).param("path", "-")));
    }
    // However they are spelled, they are compared with each other and with what changed.
    let canonical = |path: &Path| fs::canonicalize(path).map_err(|error| Failure::file(path, &error));
    let folder = canonical(&args.source.dir)?;
    let draft = args.draft.as_deref().map(canonical).transpose()?;
    let mut session = Session {
        args,
        host: args.source.host()?,
        env: args.env.env()?,
        watch: Watch::new(&folder, draft.as_deref()),
        cases: folder.join("cases"),
        draft,
        built: None,
        answers: None,
    };
    loop {
        let round = session.round();
        if let Err(failure) = &round {
            context.print_errors(&failure.diagnostics, failure.input.as_deref());
        }
        let told = match context.format() {
            Format::Pretty => {
                let waiting = Paint::for_stdout().dim(words(context.lang).waiting);
                format!("{}{waiting}\n", round.map(|round| round.pretty(context)).unwrap_or_default())
            }
            _ => round.map(|round| format!("{}\n", round.as_json(context))).unwrap_or_default(),
        };
        if !out_if_read(|out| out.write_all(told.as_bytes()))? {
            return Ok(0);
        }
        let changed = session.watch.changed();
        if !changed.iter().all(|path| session.is_input(path)) {
            session.built = None;
        }
    }
}

struct Session<'a> {
    args: &'a Args,
    host: PluginHost,
    /// The same for all, so that it is the plugin that makes a difference.
    env: Env,
    watch: Watch,
    /// What is only read by a plugin that is built already, as the file system spells it.
    cases: PathBuf,
    draft: Option<PathBuf>,
    /// Nothing where its sources are others by now.
    built: Option<Built>,
    /// What it answered last.
    answers: Option<Answers>,
}

/// To each case and to the draft, as text.
type Answers = BTreeMap<String, String>;

/// What came of one time.
struct Round {
    built: String,
    cases: Vec<Ran>,
    answer: Option<Answer>,
    /// To the time before; nothing the first time.
    difference: Option<String>,
}

impl Session<'_> {
    fn round(&mut self) -> Result<Round, Failure> {
        let built = match self.built.take() {
            Some(built) => built,
            None => {
                let built = self.args.source.build(&self.host, None);
                self.watch.built();
                built?
            }
        };
        let Built { plugin, .. } = self.built.insert(built);
        let folder = self.args.source.dir.join("cases");
        let cases = if folder.is_dir() { own_cases(&folder, plugin, false)? } else { Vec::new() };
        let answer = match &self.args.draft {
            None => None,
            Some(draft) => {
                let mounted = self.args.given.mount(vec![plugin.clone()])?;
                Some(Answer::of(mounted, draft, &self.args.paths, || Ok(self.env.clone()))?)
            }
        };
        let mut answers: Answers =
            cases.iter().map(|ran| (ran.name.clone(), format!("{:#}\n", ran.found))).collect();
        let draft = self.args.draft.iter().map(|draft| draft.display().to_string());
        answers.extend(draft.zip(answer.iter().map(Answer::told)));
        let difference = self.answers.as_ref().map(|before| difference(before, &answers));
        self.answers = Some(answers);
        let built = self.built.iter().map(ToString::to_string).collect();
        Ok(Round { built, cases, answer, difference })
    }

    fn is_input(&self, path: &Path) -> bool {
        path.starts_with(&self.cases) || self.draft.as_deref() == Some(path)
    }
}

/// Case by case; one that is gone is not worth a word.
fn difference(before: &Answers, now: &Answers) -> String {
    let one = |(name, now): (&String, &String)| {
        let before = before.get(name).map_or("", String::as_str);
        let header = [format!("{name} before"), format!("{name} now")];
        let lines = TextDiff::from_lines(before, now);
        lines.unified_diff().context_radius(2).header(&header[0], &header[1]).to_string()
    };
    now.iter().map(one).collect()
}

impl Round {
    fn pretty(&self, context: &Context) -> String {
        let (paint, words) = (Paint::for_stdout(), words(context.lang));
        let mut text = format!("{}\n", self.built);
        if !self.cases.is_empty() {
            text.push_str(&pretty(&self.cases));
        }
        text.extend(self.answer.iter().map(|answer| answer.pretty(context)));
        match self.difference.as_deref() {
            None => {}
            Some("") => text.push_str(&format!("\n{}\n", words.unchanged)),
            Some(difference) => {
                text.push_str(&format!("\n{}\n", paint.bold(words.changed)));
                text.extend(difference.lines().map(|line| format!("{}\n", paint.difference(line))));
            }
        }
        text
    }

    fn as_json(&self, context: &Context) -> Value {
        json!({
            "ok": all_pass(&self.cases),
            "built": self.built,
            "cases": as_json_list(&self.cases),
            "run": self.answer.as_ref().map(|answer| answer.as_json(context)),
            "difference": self.difference,
        })
    }
}
