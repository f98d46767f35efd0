//! What tests need besides Rust. Python and npm packages go into the clone; Debian packages only where
//! this runs as root.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Outcome, exists, output, program, root, run};

/// Adds the target that plugins are built for.
pub(crate) fn target(_: &[String]) -> Outcome {
    const TARGET: &str = "wasm32-unknown-unknown";
    let libraries = output(&mut program("rustc", &["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    run(&mut program("rustup", &["target", "add", TARGET]))
}

/// What the compilers of plugins come from.
pub(crate) fn python_and_node() -> Outcome {
    python()?;
    node()
}

fn python() -> Outcome {
    debian("python3-venv", exists("python3", &["-c", "import ensurepip, venv"]))
}

fn node() -> Outcome {
    debian("nodejs", exists("node", &["--version"]))?;
    debian("npm", exists("npm", &["--version"]))
}

/// Python and npm packages of the end-to-end tests.
pub(crate) fn install(_: &[String]) -> Outcome {
    python()?;
    for tool in ["gpg", "openssl"] {
        debian(tool, exists(tool, &["--version"]) || exists(tool, &["version"]))?;
    }
    node_modules("tests/e2e")?;
    let folder = root().join("tests/e2e");
    let python = root().join(".env/python");
    unless_current(&folder.join("requirements.txt"), &python.join("stamp"), || {
        let shown = python.to_string_lossy();
        run(&mut program("python3", &["-m", "venv", "--clear", &shown]))?;
        let pip = python.join("bin/pip").to_string_lossy().into_owned();
        run(&mut program(&pip, &["install", "--quiet", "--requirement", "tests/e2e/requirements.txt"]))
    })
}

/// What a folder's package-lock.json says, installed there.
pub(crate) fn node_modules(folder: &str) -> Outcome {
    node()?;
    let lock = root().join(folder).join("package-lock.json");
    unless_current(&lock, &root().join(folder).join("node_modules/.stamp"), || {
        run(&mut program("npm", &["ci", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error"]))
    })
}

/// Runs `install` when `list` is not what was installed last.
fn unless_current(list: &Path, stamp: &PathBuf, install: impl FnOnce() -> Outcome) -> Outcome {
    let wanted = fs::read(list).map_err(|error| format!("{}: {error}", list.display()))?;
    if fs::read(stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    install()?;
    fs::write(stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

pub(crate) fn debian(package: &str, present: bool) -> Outcome {
    if present {
        return Ok(());
    }
    let is_root = output(&mut program("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    if !is_root || !exists("apt-get", &["--version"]) {
        return Err(format!("{package} is missing; install it: sudo apt-get install {package}"));
    }
    run(program("apt-get", &["update", "-qq"]).env("DEBIAN_FRONTEND", "noninteractive"))?;
    let arguments = ["install", "-y", "-qq", "--no-install-recommends", package];
    run(program("apt-get", &arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
