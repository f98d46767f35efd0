//! What the same plugin takes in every language: the templates, which all do the same.

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use serde_json::{Value, json};

use crate::plugins::{build_template, entries};
use crate::run::{Outcome, cargo, output, program, root, run, target};

/// Prints a table in Markdown. `--json FILE` writes the report.
pub(crate) fn bench(args: &[String]) -> Outcome {
    run(&mut cargo(&["build", "--release", "--package", "mailwright-cli"]))?;
    let binary = root().join(target()).join("release/mailwright");
    let binary = binary.with_extension(std::env::consts::EXE_EXTENSION);
    // With nothing of an earlier run in it.
    let folder = root().join(target()).join("plugin-languages");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut rows = Vec::new();
    for template in entries(&root().join("plugins/templates"))? {
        let language = template.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The first installs tools and fills the compilers' own caches.
        build_template(&binary, &language, "warm", &folder)?;
        let start = Instant::now();
        let plugin = build_template(&binary, &language, "measured", &folder)?;
        let build = start.elapsed().as_secs_f64();
        let binary = binary.to_string_lossy();
        let mut command = program(&binary, &["--format", "json", "plugin", "bench", "--rounds", "300"]);
        command.arg(&plugin).arg("--plugin-cache").arg(folder.join("compiled"));
        let figures: Value =
            serde_json::from_str(&output(&mut command)?).map_err(|error| format!("{language}: {error}"))?;
        println!("{}", row(&language, build, &figures));
        rows.push(json!({ "language": language, "buildSeconds": build, "figures": figures }));
    }
    if let Some(at) = args.iter().position(|arg| arg == "--json") {
        let file = args.get(at + 1).ok_or("--json takes the name of a file")?;
        let report = json!({
            "about": "The template of each language, which puts a mark before the subject; cargo xtask plugin-languages.",
            "languages": rows,
        });
        fs::write(root().join(file), format!("{report:#}\n")).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

fn row(language: &str, build: f64, figures: &Value) -> String {
    let micros = |name: &str| figures["microseconds"][name].as_f64().unwrap_or_default();
    let message = |at: usize, what: &str| figures["messages"][at][what].as_f64().unwrap_or_default();
    let mut row = format!("| {language} | {build:.1} s ");
    let _ = write!(row, "| {:.0} KB ", figures["size"].as_f64().unwrap_or_default() / 1000.0);
    let _ = write!(row, "| {:.0} ms ", micros("compile") / 1000.0);
    let _ = write!(row, "| {:.1} ms ", micros("load from the cache") / 1000.0);
    let _ = write!(row, "| {:.0} µs ", micros("first message"));
    let _ = write!(row, "| {:.0} / {:.0} µs ", message(0, "least"), message(0, "median"));
    let _ = write!(row, "| {:.0} / {:.0} µs ", message(1, "least"), message(1, "median"));
    let _ = write!(row, "| {:.0} KB |", message(0, "memory") / 1000.0);
    row
}
