//! The checks a change has to pass.

use crate::plugins;
use crate::run::{Outcome, cargo, run};

pub(crate) fn fmt(_: &[String]) -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    run(&mut cargo(&["fmt", "--all", "--check", "--manifest-path", plugins::MANIFEST]))
}

pub(crate) fn wasm(_: &[String]) -> Outcome {
    run(&mut cargo(&["build", "--package", "mailwright", "--target", "wasm32-unknown-unknown"]))
}

pub(crate) fn unit(_: &[String]) -> Outcome {
    run(&mut cargo(&["test", "--workspace", "--exclude", "mailwright-e2e", "--quiet"]))
}

pub(crate) fn e2e(args: &[String]) -> Outcome {
    run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    let mut command = cargo(&["test", "--package", "mailwright-e2e", "--quiet", "--"]);
    run(command.args(args))
}

pub(crate) fn clippy(_: &[String]) -> Outcome {
    run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    run(&mut plugins::cargo_for_guests(&["clippy", "--release"], &["--", "--deny", "warnings"]))
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
    run(cargo(&["bench", "--package", "mailwright", "--bench", "compose", "--"]).args(args))
}
