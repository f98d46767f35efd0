//! The tests of the npm package: what users install, in the runtimes that they use.

use std::path::PathBuf;

use crate::environment::{debian, node_modules};
use crate::run::{Outcome, cargo, exists, program, root, run, target};

/// Where the runtimes, bundlers and browsers' drivers are.
const TOOLS: &str = "bindings/js/test/packaging";

/// Browsers and npm packages of these tests.
pub(crate) fn environment(_: &[String]) -> Outcome {
    debian("chromium", exists(&chromium(), &["--version"]))?;
    for folder in ["bindings/js", TOOLS, "bindings/js/test/browser", "www"] {
        node_modules(folder)?;
    }
    Ok(())
}

/// What only `test --all` needs.
pub(crate) fn firefox(_: &[String]) -> Outcome {
    debian("firefox-esr", exists("firefox-esr", &["--version"]))
}

/// What `browser` tests, in Safari's engine as far as it can be driven; installed for the tests that follow, too.
pub(crate) fn webkit(_: &[String]) -> Outcome {
    debian("webkit2gtk-driver", exists("WebKitWebDriver", &["--help"]))?;
    debian("xvfb", exists("Xvfb", &["-help"]))?;
    payloads("webkit")?;
    in_browser("webkit", &["element.webkit", "worker"])
}

/// Types, the manifest, and functions that need no runtime of their own.
pub(crate) fn package(_: &[String]) -> Outcome {
    run(&mut node(&["bindings/js/node_modules/typescript/bin/tsc", "-p", "bindings/js"]))?;
    let native = native()?;
    run(node(&["bindings/js/test/types/run.mjs"]).arg(tarball()).env("MAILWRIGHT_BIN", &native))?;
    let tests = ["outputs", "async", "plugins"].map(|name| format!("bindings/js/test/{name}.test.mjs"));
    let plugins = crate::plugins::output_dir();
    run(node(&["--test"])
        .args(tests)
        .env("MAILWRIGHT_PACKAGE", folder())
        .env("MAILWRIGHT_BIN", native)
        .env("MAILWRIGHT_PLUGINS", plugins))
}

/// The package in one tiny project for each environment. `--all` adds those that take longer.
pub(crate) fn consumers(args: &[String]) -> Outcome {
    let mut command = node(&["bindings/js/test/packaging/run.mjs"]);
    command.args(args).arg(tarball()).env("MAILWRIGHT_BIN", native()?);
    run(&mut command)?;
    let examples =
        ["edge-worker", "email-worker"].map(|name| format!("bindings/js/test/packaging/{name}.test.mjs"));
    run(node(&["--test"]).args(examples).env("MAILWRIGHT_PACKAGE", folder()).env("MAILWRIGHT_BIN", native()?))
}

pub(crate) fn all_consumers(_: &[String]) -> Outcome {
    consumers(&["--all".to_owned()])
}

/// The same bytes, findings, scores and previews as natively.
pub(crate) fn parity(args: &[String]) -> Outcome {
    let some: Vec<String> = ["node", "chromium", "workerd"].map(str::to_owned).into();
    let runtimes = if args.is_empty() { &some } else { args };
    let (plugins, compiled) = (crate::plugins::output_dir(), crate::plugins::compiled());
    let mut command = node(&["tests/parity/run.mjs"]);
    command.arg(tarball()).arg(native()?).arg("--plugins").arg(plugins).arg("--plugin-cache").arg(compiled);
    run(command.args(runtimes))
}

pub(crate) fn more_parity(_: &[String]) -> Outcome {
    parity(&["webkit", "deno", "bun"].map(str::to_owned))
}

/// Hostile HTML, the element and its examples, and the worker, in Chromium.
pub(crate) fn browser(_: &[String]) -> Outcome {
    payloads("chromium")?;
    in_browser("chromium", &["element", "worker", "examples"])
}

/// The Next.js example, which installs Next.js.
pub(crate) fn next(_: &[String]) -> Outcome {
    in_browser("chromium", &["next"])
}

fn payloads(engine: &str) -> Outcome {
    run(node(&["tests/browser/payloads.mjs"]).arg(folder()).arg(TOOLS).env("ENGINE", engine))
}

fn in_browser(engine: &str, tests: &[&str]) -> Outcome {
    let mut command = node(&["--test"]);
    command.args(tests.iter().map(|name| format!("bindings/js/test/browser/{name}.test.mjs")));
    command.env("MAILWRIGHT_PACKAGE", folder()).env("CHROMIUM", chromium());
    run(command.env("ENGINE", engine))
}

/// The page, built on the packed package, and its tests in Chromium.
pub(crate) fn playground(_: &[String]) -> Outcome {
    let tarball = tarball().to_string_lossy().into_owned();
    npm(&["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", &tarball])?;
    samples()?;
    npm(&["run", "build"])?;
    run(node(&["--test", "www/tests/playground.test.mjs"])
        .env("CHROMIUM", chromium())
        .env("MAILWRIGHT_BIN", native()?))
}

/// The components among the sample plugins, for the page.
fn samples() -> Outcome {
    let folder = root().join("www/src/plugins/samples");
    for name in ["denied-domains", "footer"] {
        let plugin = crate::plugins::output_dir().join(name).with_extension("wasm");
        let mut command = program(&native()?.to_string_lossy(), &["plugin", "transpile"]);
        run(command.arg(plugin).arg("--output").arg(&folder))?;
    }
    Ok(())
}

fn npm(args: &[&str]) -> Outcome {
    run(&mut program("npm", &[args, &["--prefix", "www"]].concat()))
}

/// Bytes that a page loads, against their limits. `--json FILE` writes the report.
pub(crate) fn size(args: &[String]) -> Outcome {
    let modules = root().join(target()).join("npm-modules");
    run(node(&["tests/bench/size.mjs"]).arg(folder()).arg(modules).args(args))
}

/// Composing in Node beside other libraries. `--json FILE` writes the report.
pub(crate) fn bench(args: &[String]) -> Outcome {
    run(node(&["tests/bench/compose.mjs"]).arg(folder()).arg(TOOLS).args(args))
}

fn node(args: &[&str]) -> std::process::Command {
    program("node", args)
}

fn chromium() -> String {
    std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned())
}

fn folder() -> PathBuf {
    root().join(target()).join("npm/package")
}

fn tarball() -> PathBuf {
    root().join(target()).join("npm").join(concat!("mailwright-", env!("CARGO_PKG_VERSION"), ".tgz"))
}

/// The native program to compare with.
fn native() -> Result<PathBuf, String> {
    run(&mut cargo(&["build", "--quiet", "--package", "mailwright-cli"]))?;
    Ok(root().join(target()).join("debug/mailwright"))
}
