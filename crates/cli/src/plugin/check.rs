//! `mailwright plugin check`

use std::path::{Path, PathBuf};

use mailwright::diagnostic::{Diagnostic, Lang, Severity, worst};
use mailwright::plugin::{apply, check_outcome};
use mailwright_host::plugin::{CheckFailure, Checked, Limits, Plugin, PluginHost};
use serde_json::json;

use super::case::{Case, Prepared, as_json};
use super::embedded::VECTORS;
use crate::context::{Context, Failure, Format, out};
use crate::input::read_bytes;
use crate::paint::Paint;
use crate::words::words;
use crate::{kinds, report};

/// Say what is wrong with a plugin: interface, imports, size, whether it always answers the same
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin check footer.wasm
Every conformance message goes through the plugin twice, and once more in another engine: the answers have to be the
same. Exit status: 0 nothing wrong, 1 a finding, 2 it cannot be loaded.")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
}

/// Files beyond this are slow to hand around and to compile.
const LARGE: usize = 8 << 20;

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let bytes = read_bytes(&args.plugin)?;
    let file = args.plugin.display().to_string();
    let load = |host: Result<PluginHost, Diagnostic>| {
        host.and_then(|host| host.load(&file, &bytes)).map_err(Failure::usage)
    };
    let plugin = load(PluginHost::new(Limits::default()))?;
    let other = load(PluginHost::without_pool(Limits::default()))?;
    let mut found = about_file(&plugin, &file, bytes.len());
    for (name, text) in VECTORS {
        let prepared = Case::read(text).and_then(|case| case.prepare());
        let prepared = prepared.map_err(|problem| Failure::case(Path::new(name), problem))?;
        found.extend(about_answer(name, &prepared, &plugin, &other).map_err(Failure::usage)?);
    }
    match context.format() {
        Format::Pretty => out(pretty(&plugin, &found, context))?,
        _ => context.out_json(&json!({
            "ok": worst(found.iter()) < Some(Severity::Error),
            "name": plugin.name(),
            "version": plugin.version(),
            "interface": plugin.interface(),
            "diagnostics": found.iter().map(|one| report::json(one, None, context.lang)).collect::<Vec<_>>(),
        }))?,
    }
    Ok(u8::from(worst(found.iter()) >= Some(Severity::Error)))
}

fn about_file(plugin: &Plugin, file: &str, size: usize) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !plugin.has_manifest() {
        found.push(Diagnostic::new(&kinds::PLUGIN_WITHOUT_MANIFEST).param("plugin", file));
    }
    if size > LARGE {
        let about = Diagnostic::new(&kinds::PLUGIN_LARGE).param("plugin", file);
        found.push(about.param("size", report::bytes(size)));
    }
    found
}

/// What is wrong with what the plugin says of one message.
pub(super) fn about_answer(
    case: &str,
    prepared: &Prepared,
    plugin: &Plugin,
    other: &Plugin,
) -> Result<Vec<Diagnostic>, Diagnostic> {
    let about = |kind| Diagnostic::new(kind).param("plugin", plugin.name()).param("case", case);
    let not_run = |problem| about(&kinds::PLUGIN_CASE_INVALID).param("problem", problem);
    let first = prepared.check(plugin).map_err(not_run)?;
    let mut found = Vec::new();
    for again in [plugin, other] {
        let again = prepared.check(again).map_err(not_run)?;
        let log = |answer: &Result<Checked, CheckFailure>| {
            answer.as_ref().map_or_else(|failure| failure.log.clone(), |checked| checked.log.clone())
        };
        if as_json(&first) != as_json(&again) || log(&first) != log(&again) {
            found.push(about(&kinds::PLUGIN_NOT_DETERMINISTIC));
            break;
        }
    }
    match first {
        Err(failure) if failure.diagnostic.code() == "plugin-failed" => {
            let problem = failure.diagnostic.message(Lang::En);
            found.push(about(&kinds::PLUGIN_GAVE_UP).param("problem", problem));
        }
        Err(failure) => found.push(failure.diagnostic),
        Ok(checked) => {
            found.extend(check_outcome(plugin.name(), &checked.outcome).err());
            let Prepared { draft, message, .. } = prepared;
            let edits = &checked.outcome.edits;
            match apply(plugin.name(), draft, message, edits, &prepared.grants(plugin)) {
                Err(problems) => found.extend(problems),
                Ok(applied) => {
                    let composed = mailwright::compose(&applied.draft, &prepared.env);
                    found.extend(composed.err().into_iter().flatten());
                }
            }
        }
    }
    Ok(found)
}

fn pretty(plugin: &Plugin, found: &[Diagnostic], context: &Context) -> String {
    let paint = Paint::for_stdout();
    let mut text = format!("{} {}  {}\n", paint.bold(plugin.name()), plugin.version(), plugin.interface());
    if found.is_empty() {
        text.push_str(&format!("{}\n", paint.good(words(context.lang).none)));
    }
    text.push_str(&report::findings(found, None, context.lang));
    text
}
