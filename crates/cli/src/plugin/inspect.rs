//! `mailwright plugin inspect`

use std::path::PathBuf;

use mailwright::plugin::Manifest;
use serde_json::{Value, json};

use crate::context::{Context, Failure, Format, out};
use crate::input::read_bytes;
use crate::paint::Paint;
use crate::plugins::HostArgs;

/// Show what a plugin is and asks for, without running it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin inspect footer.wasm
  mailwright plugin inspect footer.wasm --format json | jq .manifest.wants")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
    #[command(flatten)]
    host: HostArgs,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let file = args.plugin.display().to_string();
    let bytes = read_bytes(&args.plugin)?;
    let contents = args.host.host()?.inspect(&file, &bytes).map_err(Failure::usage)?;
    let manifest = Manifest::of_file(&file, &bytes).map_err(Failure::usage)?;
    let document = json!({
        "file": file,
        "size": bytes.len(),
        "sha256": mailwright_host::operator::sha256(&bytes),
        "door": if contents.component { "component" } else { "core" },
        "imports": contents.imports,
        "exports": contents.exports,
        "manifest": manifest,
    });
    match context.format() {
        Format::Pretty => out(pretty(&document)),
        _ => context.out_json(&document),
    }
    .map(|()| 0)
}

fn pretty(document: &Value) -> String {
    let paint = Paint::for_stdout();
    let mut text = String::new();
    let mut line = |label: &str, value: &Value| {
        let value = match value {
            Value::Null => "-".to_owned(),
            Value::String(text) => text.clone(),
            Value::Array(items) if items.is_empty() => "-".to_owned(),
            Value::Array(items) => {
                items.iter().map(|item| item.as_str().unwrap_or_default()).collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        };
        let value = value.replace(|c: char| c.is_control(), " ");
        text.push_str(&format!("{} {value}\n", paint.dim(format_args!("{label:<10}"))));
    };
    let manifest = &document["manifest"];
    for field in ["name", "version", "api", "doc", "wants"] {
        line(field, &manifest[field]);
    }
    for group in ["settings", "symbols"] {
        for (name, value) in manifest[group].as_object().into_iter().flatten() {
            line(group, &json!(format!("{name} {value}")));
        }
    }
    for field in ["file", "size", "sha256", "door", "imports", "exports"] {
        line(field, &document[field]);
    }
    text
}
