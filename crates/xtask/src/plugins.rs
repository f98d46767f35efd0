//! Builds guests: those in Rust all at once, the others as their authors would, with `mailwright plugin build`.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mailwright::plugin::Manifest;
use serde_json::Value;
use wit_component::ComponentEncoder;

use crate::environment::python_and_node;
use crate::run::{Outcome, cargo, output, program, root, run, target};

/// The workspace of the guests: the samples, and what misbehaves for the tests of the host.
pub(crate) const MANIFEST: &str = "plugins/samples/Cargo.toml";

/// What measures them, which is in no workspace of ours, and the guests of that.
pub(crate) const BENCH: &str = "tests/bench/plugins/Cargo.toml";
pub(crate) const BENCH_GUESTS: &str = "tests/bench/plugins/guests/Cargo.toml";

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

/// Builds the guests in Rust; the files it wrote, one `<name>.wasm` in [`output_dir`] each.
pub(crate) fn in_rust() -> Result<Vec<PathBuf>, String> {
    let mut build =
        cargo_for_guests(&["build", "--release", "--message-format", "json-render-diagnostics"], &[]);
    let messages = output(build.stderr(Stdio::inherit()))?;
    let out = output_dir();
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    messages.lines().filter_map(module).map(|module| componentize(&module, &out)).collect()
}

/// The same of every guest.
pub(crate) fn build() -> Result<Vec<PathBuf>, String> {
    let mut files = in_rust()?;
    let others = other_languages()?;
    if !others.is_empty() {
        python_and_node()?;
        run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    }
    for folder in others {
        let name = folder.file_name().unwrap_or_default();
        let path = output_dir().join(name).with_extension("wasm");
        unless_built(&folder, &path, || run(build_one(&binary(), &folder).arg("--output").arg(&path)))?;
        files.push(path);
    }
    Ok(files)
}

/// `mailwright plugin build`, with tools and compiled code where they stay between runs.
fn build_one(binary: &Path, folder: &Path) -> Command {
    let args = ["--format", "pretty", "plugin", "build", "--install-tools", "--tools"];
    let mut command = program(&binary.to_string_lossy(), &args);
    command.arg(tools()).arg("--plugin-cache").arg(compiled()).arg(folder);
    command
}

/// Where the compilers are installed.
fn tools() -> PathBuf {
    root().join(".env/plugin-tools")
}

/// Where the host keeps what it has compiled.
pub(crate) fn compiled() -> PathBuf {
    root().join(target()).join("plugins-compiled")
}

/// Builds what is not there yet, or was built of other sources or by other means.
fn unless_built(folder: &Path, output: &Path, build: impl FnOnce() -> Outcome) -> Outcome {
    let mut hash = DefaultHasher::new();
    hash_files(&mut hash, folder)?;
    hash_files(&mut hash, &root().join("plugins/wit"))?;
    for ours in ["bindings.rs", "build.rs", "node.txt", "tools.rs"] {
        hash_file(&mut hash, &root().join("crates/cli/src/plugin").join(ours))?;
    }
    let stamp = output.with_extension("stamp");
    let wanted = format!("{:016x}", hash.finish());
    // Tests build with the tools too.
    let is_there = output.is_file() && tools().is_dir();
    if is_there && fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == wanted) {
        return Ok(());
    }
    build()?;
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Every file but what was made of them, and the cases that say what comes of it.
fn hash_files(hash: &mut DefaultHasher, folder: &Path) -> Outcome {
    for path in entries(folder)? {
        let name = path.file_name().unwrap_or_default();
        name.hash(hash);
        if path.is_dir() {
            if name != "build" && name != "cases" && name != "__pycache__" {
                hash_files(hash, &path)?;
            }
        } else if path.extension().is_none_or(|ending| ending != "wasm" && ending != "stamp") {
            hash_file(hash, &path)?;
        }
    }
    Ok(())
}

fn hash_file(hash: &mut DefaultHasher, path: &Path) -> Outcome {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?.hash(hash);
    Ok(())
}

pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()
    });
    let mut paths = entries.map_err(|error| format!("{}: {error}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

/// The samples that are no packages of Rust.
fn other_languages() -> Result<Vec<PathBuf>, String> {
    let samples = root().join(MANIFEST).with_file_name("");
    let mut folders = entries(&samples)?;
    folders.retain(|folder| folder.join(Manifest::FILE).is_file() && !folder.join("Cargo.toml").is_file());
    Ok(folders)
}

/// Conformance and the own cases of every sample, and of what `plugin new` writes.
pub(crate) fn test(_: &[String]) -> Outcome {
    let samples = root().join(MANIFEST).with_file_name("");
    run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    for path in build()? {
        let name = path.file_stem().unwrap_or_default();
        let cases = samples.join(name).join("cases");
        let mut command = mailwright(&["plugin", "test"]);
        command.arg(&path).arg("--plugin-cache").arg(compiled());
        if cases.is_dir() {
            command.arg("--cases").arg(cases);
        }
        run(&mut command)?;
    }
    templates(|language| !SLOW.contains(&language))
}

/// Templates of languages that take long to build, and whose samples are built with the same tools.
const SLOW: &[&str] = &["go", "javascript", "python", "typescript"];

/// Conformance of what `plugin new` writes in the languages that `plugin-test` leaves out.
pub(crate) fn slow_templates(_: &[String]) -> Outcome {
    run(&mut cargo(&["build", "--package", "mailwright-cli"]))?;
    templates(|language| SLOW.contains(&language))
}

fn templates(is_wanted: fn(&str) -> bool) -> Outcome {
    let folder = root().join(target()).join("plugin-templates");
    for language in
        output(&mut mailwright(&["plugin", "new", "--list"]))?.lines().filter(|language| is_wanted(language))
    {
        let name = format!("a-plugin-in-{language}");
        let plugin = folder.join(&name);
        let file = plugin.join(&name).with_extension("wasm");
        let template = root().join("plugins/templates").join(language);
        let build = || build_template(&binary(), language, &name, &folder).map(|_| ());
        if template.join("Cargo.toml.template").is_file() {
            // Made of the SDK too; Cargo knows what is new.
            build()?;
        } else {
            unless_built(&template, &file, build)?;
        }
        run(mailwright(&["plugin", "test"]).arg(file).arg("--plugin-cache").arg(compiled()))?;
    }
    Ok(())
}

/// What `plugin new` writes for a language, built in `folder`.
pub(crate) fn build_template(
    binary: &Path,
    language: &str,
    name: &str,
    folder: &Path,
) -> Result<PathBuf, String> {
    let plugin = folder.join(name);
    if plugin.exists() {
        fs::remove_dir_all(&plugin).map_err(|error| format!("{}: {error}", plugin.display()))?;
    }
    run(program(&binary.to_string_lossy(), &["plugin", "new", language, name, "--dir"])
        .arg(folder)
        .stdout(Stdio::null()))?;
    run(build_one(binary, &plugin)
        .arg("--sdk")
        .arg(root().join("crates/plugin"))
        // What Rust compiled for the last one of that name.
        .env("CARGO_TARGET_DIR", folder.join("target")))?;
    Ok(plugin.join(name).with_extension("wasm"))
}

/// The program, after it has been built.
fn binary() -> PathBuf {
    root().join(target()).join("debug/mailwright").with_extension(std::env::consts::EXE_EXTENSION)
}

fn mailwright(args: &[&str]) -> Command {
    let mut command = program(&binary().to_string_lossy(), &["--format", "pretty"]);
    command.args(args);
    command
}

/// The same job in our plugins, in Extism and natively.
pub(crate) fn bench(args: &[String]) -> Outcome {
    run(&mut cargo_for_bench_guests("build"))?;
    let guests = bench_guests();
    let wasm = |name: &str| guests.join("wasm32-unknown-unknown/release").join(name).with_extension("wasm");
    let component = guests.join("component.wasm");
    let module = fs::read(wasm("job_component")).map_err(|error| error.to_string())?;
    fs::write(&component, encode(&module)?).map_err(|error| error.to_string())?;
    run(cargo_for_bench("run").arg("--").args([&component, &wasm("job_extism")]).args(args))
}

/// `cargo` on what measures plugins.
pub(crate) fn cargo_for_bench(command: &str) -> Command {
    let mut cargo = cargo(&[command, "--release", "--quiet", "--manifest-path", BENCH, "--target-dir"]);
    cargo.arg(root().join(target()).join("plugin-bench"));
    cargo
}

/// `cargo` on the guests of that.
pub(crate) fn cargo_for_bench_guests(command: &str) -> Command {
    cargo_for(BENCH_GUESTS, &bench_guests(), &[command, "--release", "--quiet"])
}

/// Where those are built.
fn bench_guests() -> PathBuf {
    root().join(target()).join("plugin-bench-guests")
}

/// `cargo` on the workspace of the guests. `args` come before what makes it so, `more` come last.
pub(crate) fn cargo_for_guests(args: &[&str], more: &[&str]) -> Command {
    // Not the folder of this workspace, which cargo locks while it runs `xtask`.
    let mut command = cargo_for(MANIFEST, &root().join(target()).join("plugins-build"), args);
    command.args(more);
    command
}

/// `cargo` on a workspace of guests, for the target that they are for.
fn cargo_for(manifest: &str, folder: &Path, args: &[&str]) -> Command {
    let mut command = cargo(args);
    command
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(folder)
        // Cargo looks for .cargo/config.toml from here upward; flags from outside would replace those in it.
        .current_dir(root().join(manifest).with_file_name(""))
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
