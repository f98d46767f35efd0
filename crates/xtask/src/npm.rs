//! Builds the npm package: core for WebAssembly, the glue that wasm-bindgen makes, and what is around it.

use std::fs;
use std::path::Path;

use crate::environment;
use crate::run::{Outcome, cargo, program, root, run, target};

/// The modules of the package, and the features of `mailwright-js` in each.
const MODULES: &[(&str, &str)] = &[
    ("core", ""),
    ("dkim", "dkim"),
    ("inspect", "inspect"),
    ("preview", "preview"),
    ("markdown", "markdown"),
    ("parse", "parse"),
    ("plugins", "plugins"),
];

/// How the modules are compiled. SIMD is in every runtime that the package is for. Inlining and unrolling as
/// natively would make the modules a tenth larger.
const FLAGS: &str = "-C target-feature=+simd128 -C llvm-args=--unroll-threshold=0 -C llvm-args=--inline-threshold=20 \
     -C llvm-args=--inlinehint-threshold=262 -C llvm-args=--inlinecold-threshold=0";

/// With the places of panics named from the crates on, not from where this machine keeps them.
fn flags() -> String {
    let home =
        std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")));
    let registry = home.map(|home| format!("{home}/registry/src")).unwrap_or_default();
    let indexes = fs::read_dir(&registry).into_iter().flatten().flatten().map(|entry| entry.path());
    let remap = |path: &Path| format!(" --remap-path-prefix={}/=", path.display());
    let crates: String = indexes.map(|index| remap(&index)).collect();
    format!("{FLAGS}{crates}{}", remap(root()))
}

pub(crate) fn step(_: &[String]) -> Outcome {
    environment::target(&[])?;
    environment::node_modules("bindings/js")?;
    let folder = root().join(target());
    let modules = folder.join("npm-modules");
    // Most of the time goes into linking, which keeps one processor busy.
    let (some, others) = MODULES.split_at(MODULES.len().div_ceil(2));
    let all = |some: &[(&str, &str)], lane: &str| {
        let lane = folder.join(lane);
        some.iter().try_for_each(|(name, features)| build(name, features, &lane, &modules.join(name)))
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| all(others, "npm-build-wasm-2"));
        let this = all(some, "npm-build-wasm");
        other.join().map_err(|_| "a build panicked".to_owned())?.and(this)
    })?;
    let (modules, out) = (shown(&modules), shown(&folder.join("npm")));
    run(&mut program("node", &["bindings/js/build.mjs", &modules, &out]))
}

/// One module and its glue in `out`. It is built in a `folder` of its own: the flags differ from those of other builds, and
/// cargo would build everything again each time.
fn build(name: &str, features: &str, folder: &Path, out: &Path) -> Outcome {
    println!("building {name}.wasm");
    let mut command =
        cargo(&["build", "--package", "mailwright-js", "--profile", "wasm", "--no-default-features"]);
    command
        .args(["--features", features, "--target", "wasm32-unknown-unknown", "--target-dir", &shown(folder)])
        .env("RUSTFLAGS", flags())
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    run(&mut command)?;
    let built = folder.join("wasm32-unknown-unknown/wasm/mailwright_js.wasm");
    fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    let module = out.join("glue.wasm");
    fs::copy(&built, &module).map_err(|error| format!("{}: {error}", built.display()))?;
    let bindgen = ["run", "--quiet", "--package", "xtask", "--features", "bindgen", "--bin", "bindgen", "--"];
    run(cargo(&bindgen).args([shown(&module), shown(out)]))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
