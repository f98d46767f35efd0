//! Every developer command: `cargo xtask` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

mod arrows;
mod checks;
mod demo;
mod environment;
mod js;
mod languages;
mod npm;
mod plugins;
mod run;

use std::process::ExitCode;
use std::time::Instant;

use run::{Outcome, root};

/// A command of its own; `test` runs those that belong to it, in this order.
struct Step {
    name: &'static str,
    about: &'static str,
    part_of: Part,
    run: fn(&[String]) -> Outcome,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Of `cargo xtask test`.
    Test,
    /// Of `cargo xtask test --all`.
    All,
    /// Only when named.
    Alone,
}

const STEPS: &[Step] = &[
    step("fmt", "formatting, without changing it", Part::Test, checks::fmt),
    step(
        "target",
        "add the wasm32-unknown-unknown target where it is missing",
        Part::Test,
        environment::target,
    ),
    step("plugins", "build the sample plugins to .wasm components", Part::Test, plugins::step),
    step(
        "arrows",
        "which crate may depend on what; no I/O in core's dependencies",
        Part::Test,
        arrows::check,
    ),
    step("wasm", "core for wasm32-unknown-unknown", Part::Test, checks::wasm),
    step("npm", "build and pack the npm package", Part::Test, npm::step),
    step("unit", "unit tests, vectors, documentation examples, plugin tests", Part::Test, checks::unit),
    step(
        "fuzz",
        "what was found before, and 20 s of chance; --seconds N --seed N TARGET",
        Part::Test,
        checks::fuzz,
    ),
    step(
        "plugin-test",
        "conformance and own cases of every sample and template of a plugin",
        Part::Test,
        plugins::test,
    ),
    step(
        "plugin-templates",
        "conformance of the templates that take long to build",
        Part::All,
        plugins::slow_templates,
    ),
    step("environment", "Python and npm packages for end-to-end tests", Part::Test, environment::install),
    step("e2e", "end-to-end tests: the real command, real servers, other readers", Part::Test, checks::e2e),
    step(
        "plugin-tools",
        "“plugin build --install-tools”, from the registries of Python and npm",
        Part::All,
        checks::plugin_tools,
    ),
    step("streams", "a gigabyte attached and signed in constant memory", Part::All, checks::streams),
    step("mail-auth", "our DKIM signatures, checked by the crate mail-auth", Part::All, checks::mail_auth),
    step(
        "js-tools",
        "browsers and npm packages for the tests of the npm package",
        Part::Test,
        js::environment,
    ),
    step(
        "js-package",
        "types and manifest of the npm package, outputs for other APIs",
        Part::Test,
        js::package,
    ),
    step(
        "consumers",
        "the packed package in Node, Vite, a plain page and workerd",
        Part::Test,
        js::consumers,
    ),
    step(
        "parity",
        "vectors and generated drafts in Node, Chromium and workerd as natively, sample plugins in the first two",
        Part::Test,
        js::parity,
    ),
    step(
        "browser",
        "hostile HTML, <mail-preview>, its examples and the worker in Chromium",
        Part::Test,
        js::browser,
    ),
    step("playground", "the page on the packed package, in Chromium", Part::Test, js::playground),
    step("size", "what a page loads, against its limits", Part::Test, js::size),
    step("firefox", "Firefox, for the tests that follow", Part::All, js::firefox),
    step(
        "webkit",
        "hostile HTML, <mail-preview> and the worker in WebKitGTK, Safari's engine",
        Part::All,
        js::webkit,
    ),
    step(
        "all-consumers",
        "the same in webpack, Firefox, WebKitGTK, Deno, Bun…",
        Part::All,
        js::all_consumers,
    ),
    step("more-parity", "the same in WebKitGTK, Deno and Bun", Part::All, js::more_parity),
    step("next", "the Next.js example: client, server and edge", Part::All, js::next),
    step("js-bench", "composing in Node beside mimetext and nodemailer", Part::All, js::bench),
    step("clippy", "lints, warnings are errors", Part::Test, checks::clippy),
    step(
        "bench-clippy",
        "the same for the measurement of plugins, which compiles Extism",
        Part::All,
        checks::bench_clippy,
    ),
    step("doc", "documentation, warnings are errors", Part::Test, checks::doc),
    step(
        "bench",
        "composing beside mail-builder, lettre and Python's email; --json FILE",
        Part::All,
        checks::bench,
    ),
    step(
        "plugin-bench",
        "plugins beside Extism and a native function; --json FILE",
        Part::Alone,
        plugins::bench,
    ),
    step(
        "plugin-languages",
        "what the same plugin takes in every language; --json FILE",
        Part::Alone,
        languages::bench,
    ),
    step("demo", "send examples/welcome.md through the whole pipeline", Part::Alone, demo::run),
    step(
        "hostile",
        "how long core takes for 100 and 200 KB of each hostile string, in each place",
        Part::Alone,
        checks::hostile,
    ),
    step(
        "conformance",
        "data of other projects: --data DIR [--json FILE]; a set is a file in src/conformance/sets",
        Part::Alone,
        checks::conformance,
    ),
    step(
        "vectors",
        "run the vectors; --accept writes what was found into them",
        Part::Alone,
        checks::vectors,
    ),
];

const fn step(name: &'static str, about: &'static str, part_of: Part, run: fn(&[String]) -> Outcome) -> Step {
    Step { name, about, part_of, run }
}

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(command) = args.next() else {
        list();
        return ExitCode::SUCCESS;
    };
    let rest: Vec<String> = args.collect();
    let outcome = match STEPS.iter().find(|step| step.name == command) {
        Some(step) => timed(step, &rest).map(|_| ()),
        None if command == "test" => test(&rest),
        None => Err(format!("there is no command “{command}”; cargo xtask lists them")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    println!("cargo xtask COMMAND\n");
    println!("  {:12} everything a change has to pass; --all adds what is slow", "test");
    for step in STEPS {
        println!("  {:12} {}", step.name, step.about);
    }
}

fn timed(step: &Step, args: &[String]) -> Result<f64, String> {
    println!("── {} ({})", step.name, step.about);
    let start = Instant::now();
    (step.run)(args).map_err(|problem| format!("{}: {problem}", step.name))?;
    let seconds = start.elapsed().as_secs_f64();
    println!("── {} done in {seconds:.1} s", step.name);
    Ok(seconds)
}

fn test(args: &[String]) -> Outcome {
    std::env::set_current_dir(root()).map_err(|error| format!("{}: {error}", root().display()))?;
    let all = args.iter().any(|arg| arg == "--all");
    let wanted = |step: &&Step| step.part_of == Part::Test || (all && step.part_of == Part::All);
    let mut times = Vec::new();
    for step in STEPS.iter().filter(wanted) {
        times.push((step.name, timed(step, &[])?));
    }
    println!();
    for (name, seconds) in &times {
        println!("{name:>12} {seconds:>7.1} s");
    }
    let total: f64 = times.iter().map(|(_, seconds)| seconds).sum();
    println!("{:>12} {total:>7.1} s", "all passed");
    Ok(())
}
