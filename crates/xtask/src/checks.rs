//! The checks a change has to pass.

use crate::environment::python_and_node;
use crate::plugins;
use crate::run::{Outcome, cargo, run};

pub(crate) fn fmt(_: &[String]) -> Outcome {
    for manifest in ["Cargo.toml", plugins::MANIFEST, plugins::BENCH, plugins::BENCH_GUESTS] {
        run(&mut cargo(&["fmt", "--all", "--check", "--manifest-path", manifest]))?;
    }
    Ok(())
}

pub(crate) fn wasm(_: &[String]) -> Outcome {
    run(&mut cargo(&["check", "--package", "mailwright", "--target", "wasm32-unknown-unknown"]))
}

pub(crate) fn unit(_: &[String]) -> Outcome {
    run(&mut cargo(&["test", "--workspace", "--exclude", "mailwright-e2e", "--quiet"]))
}

/// Always for the whole workspace: another selection has other features, and compiles everything again.
pub(crate) fn e2e(args: &[String]) -> Outcome {
    const TESTS: [&str; 9] =
        ["commands", "dkim", "parse", "plugins", "readers", "refusals", "security", "smtp", "streams"];
    run(&mut cargo(&["build", "--workspace", "--bins", "--tests"]))?;
    let mut command = cargo(&["test", "--workspace", "--quiet"]);
    command.args(TESTS.iter().flat_map(|test| ["--test", test])).arg("--");
    run(command.args(args))
}

/// A verifier that takes minutes to compile.
pub(crate) fn mail_auth(_: &[String]) -> Outcome {
    run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    let features = ["--package", "mailwright-e2e", "--features", "mail-auth", "--test", "dkim"];
    run(cargo(&["test", "--quiet"]).args(features))
}

/// What takes too long for every run.
pub(crate) fn streams(_: &[String]) -> Outcome {
    ignored("streams")
}

/// What downloads.
pub(crate) fn plugin_tools(_: &[String]) -> Outcome {
    python_and_node()?;
    ignored("plugins")
}

/// The end-to-end tests of a file that `e2e` leaves out.
fn ignored(test: &str) -> Outcome {
    run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    run(&mut cargo(&["test", "--package", "mailwright-e2e", "--quiet", "--test", test, "--", "--ignored"]))
}

pub(crate) fn clippy(_: &[String]) -> Outcome {
    let features = ["--features", "mailwright-bench/peers,xtask/bindgen,xtask/conformance,xtask/unicode"];
    run(cargo(&["clippy", "--workspace", "--all-targets"])
        .args(features)
        .args(["--", "--deny", "warnings"]))?;
    run(&mut plugins::cargo_for_guests(&["clippy", "--release"], &["--", "--deny", "warnings"]))
}

/// The same for what compiles another wasmtime.
pub(crate) fn bench_clippy(_: &[String]) -> Outcome {
    let deny = ["--", "--deny", "warnings"];
    run(plugins::cargo_for_bench_guests("clippy").args(deny))?;
    run(plugins::cargo_for_bench("clippy").arg("--all-targets").args(deny))
}

pub(crate) fn doc(_: &[String]) -> Outcome {
    run(cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
}

pub(crate) fn vectors(args: &[String]) -> Outcome {
    let mut command = cargo(&["test", "--package", "mailwright", "--test", "vectors", "--quiet"]);
    if args.iter().any(|arg| arg == "--accept") {
        command.env("MAILWRIGHT_ACCEPT", "1");
    }
    run(&mut command)
}

pub(crate) fn bench(args: &[String]) -> Outcome {
    let program = ["--package", "mailwright-bench", "--features", "peers", "--release", "--quiet", "--"];
    run(cargo(&["run"]).args(program).args(args))
}

pub(crate) fn conformance(args: &[String]) -> Outcome {
    let program = ["run", "--package", "xtask", "--features", "conformance", "--bin", "conformance", "--"];
    run(cargo(&program).args(args))
}

pub(crate) fn fuzz(args: &[String]) -> Outcome {
    run(cargo(&["run", "--package", "mailwright-fuzz", "--quiet", "--", "fuzz"]).args(args))
}

pub(crate) fn hostile(args: &[String]) -> Outcome {
    let program = ["run", "--package", "mailwright-fuzz", "--release", "--quiet", "--", "hostile"];
    let mut command = cargo(&program);
    // From 128 KB on, glibc would take memory from the system and give it back in every run: a step between the two
    // sizes that has nothing to do with how the work grows.
    for (name, bytes) in [("MMAP_THRESHOLD", "1000000000"), ("TRIM_THRESHOLD", "1000000000")] {
        command.env(format!("MALLOC_{name}_"), bytes);
    }
    run(command.args(args))
}
