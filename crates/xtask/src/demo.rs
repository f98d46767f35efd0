//! One real message through the whole pipeline, on a machine with nothing but Rust.

use std::path::Path;

use crate::environment;
use crate::plugins;
use crate::run::{Outcome, cargo, program, target};

pub(crate) fn run(_: &[String]) -> Outcome {
    environment::target(&[])?;
    println!("building the plugins and the release of mailwright …");
    let built = plugins::in_rust()?;
    crate::run::run(&mut cargo(&["build", "--release", "--package", "mailwright-cli"]))?;
    let binary = target().join("release/mailwright").to_string_lossy().into_owned();
    let mut arguments = vec!["send", "examples/welcome.md", "--format", "pretty"];
    let paths: Vec<String> = ["denied-domains", "footer"]
        .iter()
        .filter_map(|name| built.iter().find(|path| is_named(path, name)))
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    for path in &paths {
        arguments.extend(["--plugin", path]);
    }
    println!("$ mailwright {}\n", arguments.join(" "));
    crate::run::run(&mut program(&binary, &arguments))
}

fn is_named(path: &Path, name: &str) -> bool {
    path.file_stem().is_some_and(|stem| stem == name)
}
