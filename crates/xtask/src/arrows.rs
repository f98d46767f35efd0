//! Which crate may depend on what. Core must stay free of everything that does I/O.

use crate::run::{Outcome, cargo, output};

/// Ours, and which of ours each may depend on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("mailwright", &[]),
    ("mailwright-host", &["mailwright"]),
    ("mailwright-cli", &["mailwright", "mailwright-host"]),
    ("mailwright-js", &["mailwright"]),
    ("mailwright-plugin", &[]),
    ("mailwright-bench", &["mailwright"]),
    ("mailwright-e2e", &["mailwright", "mailwright-host"]),
    ("mailwright-fuzz", &["mailwright"]),
    ("xtask", &["mailwright"]),
];

/// Crates that open sockets or files, start threads or ask the clock.
const NOT_IN_CORE: &[&str] = &[
    "async-std",
    "getrandom",
    "hickory-resolver",
    "hyper",
    "lettre",
    "mio",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "ureq",
    "wasmtime",
];

pub(crate) fn check(_: &[String]) -> Outcome {
    for (package, allowed) in ALLOWED {
        let direct = tree(package, &["--depth", "1"])?;
        for (ours, _) in ALLOWED.iter().filter(|(ours, _)| ours != package) {
            if direct.iter().any(|name| name == ours) && !allowed.contains(ours) {
                return Err(format!("{package} must not depend on {ours}"));
            }
        }
    }
    let everything = tree("mailwright", &[])?;
    match NOT_IN_CORE.iter().find(|banned| everything.iter().any(|name| name == *banned)) {
        Some(banned) => Err(format!("core must not depend on {banned}, not even indirectly")),
        None => Ok(()),
    }
}

/// The names in a package's dependency tree, for every target, development dependencies left out.
fn tree(package: &str, more: &[&str]) -> Result<Vec<String>, String> {
    let mut command = cargo(&["tree", "--package", package, "--edges", "normal,build", "--target", "all"]);
    let listed = output(command.args(["--prefix", "none", "--format", "{p}"]).args(more))?;
    let names = listed.lines().skip(1).filter_map(|line| line.split(' ').next());
    Ok(names.map(str::to_owned).collect())
}
