//! `mailwright plugin build`

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{fmt, fs};

use mailwright::diagnostic::Diagnostic;
use mailwright::draft::Value;
use mailwright::plugin::Manifest;
use mailwright_host::plugin::{Limits, Plugin, PluginHost};
use serde::Deserialize;
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};

use super::bindings::{self, Bindings, interface};
use super::tools::{ToolArgs, Tools};
use crate::context::{Failure, err, out, write_whole};
use crate::kinds;
use crate::plugins::HostArgs;

/// Compile a plugin to one .wasm file with its manifest in it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin build                     the plugin in this folder
  mailwright plugin build no-shouting -o dist/no-shouting.wasm
  mailwright plugin build --install-tools     once for each language but Rust and WAT
How it is compiled follows from its files (Cargo.toml, plugin.wat), or from [build] in mailwright-plugin.toml:
  [build]
  command = [\"make\"]                          or a list of such lists, run one after the other in the folder
  output = \"build/plugin.wasm\"                what they make
  bindings = \"c\"                              writes the interface into build before: c or wit
  environment = { GOOS = \"wasip1\" }            for the commands
  tools = { pip = [\"ziglang==0.17.1\"] }       what --install-tools downloads; npm = [ … ] with name@version
Their hashes, where there are any, are in tools/requirements.txt and tools/package-lock.json.")]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// Write the plugin here [default: NAME.wasm in its folder]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What is built, and by what means.
#[derive(Debug, clap::Args)]
pub(super) struct Source {
    /// The folder of mailwright-plugin.toml
    #[arg(default_value = ".")]
    pub(super) dir: PathBuf,
    /// For Rust: take the SDK (crate mailwright-plugin) from this folder
    #[arg(long, value_name = "DIR")]
    sdk: Option<PathBuf>,
    #[command(flatten)]
    tools: ToolArgs,
    #[command(flatten)]
    host: HostArgs,
}

/// A plugin that was written to a file.
pub(super) struct Built {
    pub(super) plugin: Plugin,
    pub(super) file: PathBuf,
    size: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Build {
    command: Commands,
    output: PathBuf,
    bindings: Option<Bindings>,
    /// For every command.
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    tools: Tools,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Commands {
    One(Vec<String>),
    Several(Vec<Vec<String>>),
}

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let built = args.source.build(&args.source.host()?, args.output.as_deref())?;
    out(format_args!("{built}\n")).map(|()| 0)
}

impl Source {
    /// It is the author's own plugin, and interpreters take a while on a busy machine.
    pub(super) fn host(&self) -> Result<PluginHost, Failure> {
        let mut limits = Limits::default();
        limits.compile = Duration::from_mins(10);
        self.host.with_limits(limits)
    }

    pub(super) fn build(&self, host: &PluginHost, output: Option<&Path>) -> Result<Built, Failure> {
        let path = self.dir.join(Manifest::FILE);
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let manifest = Manifest::from_toml(&path.display().to_string(), &text).map_err(Failure::usage)?;
        let code = compile(self, build_section(&path, &text)?)?;
        let wasm = manifest.embed(&to_component(code).map_err(|problem| failed(&path, problem))?);
        let name = &manifest.description.name;
        let file = output.map_or_else(|| self.dir.join(format!("{name}.wasm")), Path::to_path_buf);
        // What cannot be loaded is not written.
        let plugin = host.load(&file.display().to_string(), &wasm).map_err(Failure::usage)?;
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        write_whole(&file, &wasm)?;
        Ok(Built { plugin, file, size: wasm.len() })
    }
}

impl fmt::Display for Built {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { plugin, file, size } = self;
        let (name, version, interface) = (plugin.name(), plugin.version(), plugin.interface());
        write!(f, "{}  {name} {version}  {size} bytes, {interface}", file.display())
    }
}

fn build_section(path: &Path, text: &str) -> Result<Option<Build>, Failure> {
    let value = Value::from_toml(text).map_err(Failure::settings)?;
    let Value::Map(entries) = value else { return Ok(None) };
    let Some((_, section)) = entries.into_iter().find(|(name, _)| name == "build") else { return Ok(None) };
    let section = serde_json::to_value(&section).and_then(serde_json::from_value);
    section.map(Some).map_err(|error| failed(path, format!("[build]: {error}")))
}

/// The code as the language's compiler makes it.
fn compile(source: &Source, build: Option<Build>) -> Result<Vec<u8>, Failure> {
    let dir = &source.dir;
    let wasm = match build {
        Some(Build { command, output, bindings, environment, tools }) => {
            let toolbox = tools.toolbox(&source.tools, dir)?;
            if let Some(bindings) = bindings {
                bindings.write(&dir.join(bindings::FOLDER))?;
            }
            let commands = match command {
                Commands::One(command) => vec![command],
                Commands::Several(commands) => commands,
            };
            for command in commands {
                let Some((program, arguments)) = command.split_first() else { continue };
                execute(toolbox.command(program).args(arguments).envs(&environment).current_dir(dir))?;
            }
            dir.join(output)
        }
        None if dir.join("Cargo.toml").is_file() => cargo(source)?,
        None if dir.join("plugin.wat").is_file() => dir.join("plugin.wat"),
        None => {
            let dir = dir.display().to_string();
            return Err(Failure::usage(Diagnostic::new(&kinds::PLUGIN_BUILD_UNKNOWN).param("path", dir)));
        }
    };
    let bytes = fs::read(&wasm).map_err(|error| Failure::file(&wasm, &error))?;
    // Binary or text, whichever it is.
    wat::parse_bytes(&bytes).map(Cow::into_owned).map_err(|mut error| {
        let problem = format!("not WebAssembly: {}", error.to_string().lines().next().unwrap_or_default());
        error.set_path(&wasm);
        err(format_args!("{error}\n"));
        failed(&wasm, problem)
    })
}

/// Cargo says itself what it made and where.
fn cargo(source: &Source) -> Result<PathBuf, Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["build", "--release", "--target", "wasm32-unknown-unknown"])
        .args(["--message-format", "json-render-diagnostics"]);
    if let Some(sdk) = &source.sdk {
        let sdk = fs::canonicalize(sdk).map_err(|error| Failure::file(sdk, &error))?;
        let patch = format!("patch.crates-io.mailwright-plugin.path={:?}", sdk.display().to_string());
        command.args(["--config", &patch]);
    }
    let messages = execute(command.current_dir(&source.dir))?;
    let module = messages.lines().filter_map(artifact).next_back();
    module.ok_or_else(|| failed(&source.dir, "cargo made no cdylib".to_owned()))
}

/// The module that one of cargo's messages is about, if it is about one.
fn artifact(message: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    let is_cdylib = message["target"]["crate_types"].as_array()?.iter().any(|kind| kind == "cdylib");
    let files = message["filenames"].as_array().filter(|_| is_cdylib)?.iter();
    files
        .filter_map(|file| file.as_str())
        .map(PathBuf::from)
        .find(|file| file.extension().is_some_and(|e| e == "wasm"))
}

/// What a program prints; what it complains about goes to standard error.
pub(super) fn execute(command: &mut Command) -> Result<String, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |problem: String| {
        let about = Diagnostic::new(&kinds::PLUGIN_BUILD_FAILED).param("path", &program);
        Failure::usage(about.param("problem", problem))
    };
    let output = command.stderr(Stdio::inherit()).stdin(Stdio::null()).output();
    let output = output.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            let missing = Diagnostic::new(&kinds::PLUGIN_BUILD_PROGRAM_MISSING);
            Failure::usage(missing.param("program", &program))
        }
        _ => failed(error.to_string()),
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(failed(output.status.to_string()))
    }
}

fn failed(path: &Path, problem: String) -> Failure {
    let about = Diagnostic::new(&kinds::PLUGIN_BUILD_FAILED).param("path", path.display().to_string());
    Failure::usage(about.param("problem", problem))
}

/// A module that speaks the interface of components becomes one; anything else stays as it is.
fn to_component(mut code: Vec<u8>) -> Result<Vec<u8>, String> {
    const MODULE: &[u8] = b"\0asm\x01\0\0\0";
    let holds = |text: &str| code.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    if !code.starts_with(MODULE) || !holds("mailwright:plugin/filter@") {
        return Ok(code);
    }
    if !holds("component-type") {
        embed_interface(&mut code).map_err(|error| format!("{error:#}"))?;
    }
    let mut encoder = ComponentEncoder::default();
    encoder.validate(true);
    encoder.module(&code).and_then(ComponentEncoder::encode).map_err(|error| format!("{error:#}"))
}

/// For compilers that know nothing of interfaces.
fn embed_interface(code: &mut Vec<u8>) -> anyhow::Result<()> {
    let (resolve, world) = interface()?;
    embed_component_metadata(code, &resolve, world, StringEncoding::UTF8)
}
