//! `mailwright plugin test`

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mailwright_host::plugin::{Limits, Plugin};
use serde_json::{Map, Value, json};
use similar::TextDiff;

use super::case::{Case, as_json};
use super::check::about_answer;
use super::embedded::VECTORS;
use crate::context::{Context, Failure, Format, out};
use crate::input::read_bytes;
use crate::paint::Paint;
use crate::plugins::HostArgs;

/// Run the conformance cases and the plugin's own
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin test footer.wasm                  with the cases in the folder cases beside it
  mailwright plugin test footer.wasm --accept         what it answers now is what it has to answer
A case is a JSON file:
  { \"about\": \"…\", \"input\": { \"draft\": { … }, \"settings\": { … } },
    \"expect\": { \"verdict\": \"accept\", \"edits\": [ … ] } }
Fields that are not in \"expect\" may be anything. Instructions are counted and limited, so that what passes here passes on
every machine. Exit status: 0 all pass, 1 one does not, 2 the plugin cannot be loaded.")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
    /// The folder with its own cases [default: cases beside the plugin, where there is one]
    #[arg(long, value_name = "DIR")]
    cases: Option<PathBuf>,
    /// Write what the plugin answers into its own cases
    #[arg(long)]
    accept: bool,
    #[command(flatten)]
    host: HostArgs,
}

/// What no check of a message needs.
const FUEL: u64 = 5_000_000_000;
/// Interpreters take a while on a busy machine.
const DEADLINE: Duration = Duration::from_mins(1);

pub(super) struct Ran {
    pub(super) name: String,
    about: String,
    /// Nothing where it passed.
    problem: Option<String>,
    /// What the plugin answers to a case of its own.
    pub(super) found: Value,
    /// Where instructions are counted.
    fuel: Option<u64>,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let bytes = read_bytes(&args.plugin)?;
    let file = args.plugin.display().to_string();
    let mut limits = Limits::default();
    limits.fuel = Some(FUEL);
    limits.deadline = DEADLINE;
    // It is the author's own plugin, and interpreters take a while on a busy machine.
    limits.compile = Duration::from_mins(10);
    let load = |limits: Limits| args.host.with_limits(limits)?.load(&file, &bytes).map_err(Failure::usage);
    let (plugin, other) = (load(limits.clone())?, load(limits)?);
    let mut all: Vec<Ran> =
        VECTORS.iter().map(|(name, text)| conformance(name, text, &plugin, &other)).collect();
    let beside = args.plugin.with_file_name("cases");
    if let Some(folder) = args.cases.as_ref().or(Some(&beside).filter(|beside| beside.is_dir())) {
        all.extend(own_cases(folder, &plugin, args.accept)?);
    }
    match context.format() {
        Format::Pretty => out(pretty(&all))?,
        _ => context.out_json(&json!({ "ok": all_pass(&all), "cases": as_json_list(&all) }))?,
    }
    Ok(u8::from(!all_pass(&all)))
}

pub(super) fn all_pass(all: &[Ran]) -> bool {
    all.iter().all(|ran| ran.problem.is_none())
}

pub(super) fn as_json_list(all: &[Ran]) -> Value {
    let one =
        |ran: &Ran| json!({ "name": ran.name, "about": ran.about, "problem": ran.problem, "fuel": ran.fuel });
    all.iter().map(one).collect()
}

/// The plugin's own cases, in a folder.
pub(super) fn own_cases(folder: &Path, plugin: &Plugin, accept: bool) -> Result<Vec<Ran>, Failure> {
    let entries = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()
    });
    let mut paths = entries.map_err(|error| Failure::file(folder, &error))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let mut limits = plugin.limits().clone();
    limits.deadline = DEADLINE;
    let plugin = plugin.within(limits);
    paths.iter().map(|path| own(path, &plugin, accept)).collect()
}

/// Any plugin comes to an answer that can be used, and to the same one twice, instruction by instruction.
fn conformance(name: &str, text: &str, plugin: &Plugin, other: &Plugin) -> Ran {
    let (name_shown, about) = (format!("conformance/{name}"), String::new());
    let mut ran = Ran { name: name_shown, about, problem: None, found: Value::Null, fuel: None };
    let result = Case::read(text).and_then(|case| {
        ran.about.clone_from(&case.about);
        let prepared = case.prepare()?;
        let found = about_answer(name, &prepared, plugin, other).map_err(|problem| problem.to_string())?;
        let fuel = |plugin| {
            let checked = prepared.check(plugin)?;
            Ok::<_, String>(checked.ok().and_then(|checked| checked.used.fuel))
        };
        ran.fuel = fuel(plugin)?;
        if ran.fuel != fuel(other)? {
            return Err("it takes other instructions the second time".to_owned());
        }
        match found.first() {
            None => Ok(()),
            Some(problem) => Err(problem.to_string()),
        }
    });
    ran.problem = result.err();
    ran
}

fn own(path: &Path, plugin: &Plugin, accept: bool) -> Result<Ran, Failure> {
    let text = String::from_utf8_lossy(&read_bytes(path)?).into_owned();
    let case = Case::read(&text).map_err(|problem| Failure::case(path, problem))?;
    let prepared = case.prepare().map_err(|problem| Failure::case(path, problem))?;
    let answer = prepared.check(plugin).map_err(|problem| Failure::case(path, problem))?;
    let found = as_json(&answer);
    if accept {
        let mut document: Value =
            serde_json::from_str(&text).map_err(|error| Failure::case(path, error.to_string()))?;
        document["expect"] = found.clone();
        let text = format!("{document:#}\n");
        fs::write(path, text).map_err(|error| Failure::file(path, &error))?;
    }
    let name = format!("cases/{}", path.file_stem().unwrap_or_default().to_string_lossy());
    let fuel = answer.ok().and_then(|checked| checked.used.fuel);
    let problem = if accept { None } else { difference(&case.expect, &found) };
    Ok(Ran { name, about: case.about, problem, found, fuel })
}

/// The lines that differ, of the fields that are expected.
fn difference(expect: &Map<String, Value>, found: &Value) -> Option<String> {
    let expected = Value::Object(expect.clone());
    // What was not expected to be anything is of use where it failed.
    let shown: Map<String, Value> = found
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| expect.contains_key(*name) || *name == "error")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let found = Value::Object(shown);
    if sorted(&expected) == sorted(&found) {
        return None;
    }
    let (expected, found) = (format!("{:#}\n", sorted(&expected)), format!("{:#}\n", sorted(&found)));
    let diff = TextDiff::from_lines(&expected, &found);
    Some(diff.unified_diff().context_radius(3).header("expected", "found").to_string())
}

/// The order of fields says nothing.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> =
                fields.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(fields.into_iter().filter(|(_, value)| !value.is_null()).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

pub(super) fn pretty(all: &[Ran]) -> String {
    let paint = Paint::for_stdout();
    let mut text = String::new();
    for ran in all {
        let mark = if ran.problem.is_none() { paint.good("ok") } else { paint.bad("FAILED") };
        text.push_str(&format!("{mark}  {}  {}\n", ran.name, paint.dim(&ran.about)));
        for line in ran.problem.iter().flat_map(|problem| problem.lines()) {
            text.push_str(&format!("      {}\n", paint.difference(line)));
        }
    }
    let passed = all.iter().filter(|ran| ran.problem.is_none()).count();
    let failed = all.len() - passed;
    text.push_str(&format!("{passed} ok, {failed} failed\n"));
    text
}
