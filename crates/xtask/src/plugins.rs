//! Builds guests: Rust to a WebAssembly module, and that to the component that hosts load.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mailwright::plugin::Manifest;
use serde_json::Value;
use wit_component::ComponentEncoder;

use crate::run::{Outcome, cargo, output, root, target};

/// The workspace of the guests: the samples, and what misbehaves for the tests of the host.
pub(crate) const MANIFEST: &str = "plugins/samples/Cargo.toml";

/// Builds every guest and prints where it went.
pub(crate) fn step(_: &[String]) -> Outcome {
    for path in build()? {
        println!("{}", path.display());
    }
    Ok(())
}

/// Where the components go, and where the tests of the host look for them.
pub(crate) fn output_dir() -> PathBuf {
    root().join(target()).join("plugins")
}

/// Builds every guest; the files it wrote, one `<name>.wasm` in [`output_dir`] each.
pub(crate) fn build() -> Result<Vec<PathBuf>, String> {
    let mut build =
        cargo_for_guests(&["build", "--release", "--message-format", "json-render-diagnostics"], &[]);
    let messages = output(build.stderr(Stdio::inherit()))?;
    let out = output_dir();
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    messages.lines().filter_map(module).map(|module| componentize(&module, &out)).collect()
}

/// `cargo` on the workspace of the guests, for the target that they are for. `args` come before what
/// makes it so, `more` come last.
pub(crate) fn cargo_for_guests(args: &[&str], more: &[&str]) -> Command {
    let mut command = cargo(args);
    command
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        // Not the folder of this workspace, which cargo locks while it runs `xtask`.
        .arg(root().join(target()).join("plugins-build"))
        .args(more)
        // Cargo looks for .cargo/config.toml from here upward; flags from outside would replace those in it.
        .current_dir(root().join(MANIFEST).with_file_name(""))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

/// A module that cargo made, and the manifest of the plugin.
struct Built {
    module: PathBuf,
    manifest: PathBuf,
}

/// What one of cargo's messages is about, if it is about a core module.
fn module(message: &str) -> Option<Built> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_cdylib = message["target"]["crate_types"].as_array()?.iter().any(|kind| kind == "cdylib");
    let files = message["filenames"].as_array().filter(|_| is_cdylib)?;
    let mut files = files.iter().filter_map(Value::as_str).map(PathBuf::from);
    let module = files.find(|file| file.extension().is_some_and(|extension| extension == "wasm"))?;
    let package = Path::new(message["manifest_path"].as_str()?);
    Some(Built { module, manifest: package.with_file_name(Manifest::FILE) })
}

/// Turns a module into a component in `out`, with the manifest in it.
fn componentize(built: &Built, out: &Path) -> Result<PathBuf, String> {
    let Built { module, manifest } = built;
    let name = module.file_stem().unwrap_or_default().to_string_lossy().replace('_', "-");
    let about = |path: &Path, problem: String| format!("{}: {problem}", path.display());
    let code = fs::read(module).map_err(|error| about(module, error.to_string()))?;
    let component = encode(&code).map_err(|error| about(module, error))?;
    let text = fs::read_to_string(manifest).map_err(|error| about(manifest, error.to_string()))?;
    let manifest =
        Manifest::from_toml(&name, &text).map_err(|problem| about(manifest, problem.to_string()))?;
    let path = out.join(name).with_extension("wasm");
    fs::write(&path, manifest.embed(&component)).map_err(|error| about(&path, error.to_string()))?;
    Ok(path)
}

/// The interfaces are in a custom section of the module, where wit-bindgen put them.
fn encode(module: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = ComponentEncoder::default();
    encoder.validate(true);
    encoder.module(module).and_then(ComponentEncoder::encode).map_err(|error| format!("{error:#}"))
}
