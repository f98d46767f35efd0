//! The compilers that a plugin is built with, in the versions that its manifest names, and with the hashes that its folder
//! `tools` has for them.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mailwright::diagnostic::Diagnostic;
use mailwright_host::operator::sha256;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::build::execute;
use crate::context::{Failure, err};
use crate::kinds;
use crate::plugins::cache_folder;

/// Node, as Python's registry has it, for machines that have Python and no Node.
const NODE: &str = include_str!("node.txt");
/// The oldest that the tools of npm run on.
const NODE_MAJOR: u32 = 20;

#[derive(Debug, clap::Args)]
pub(crate) struct ToolArgs {
    /// Download the tools that the manifest names, once, into a folder of its own (takes Python)
    #[arg(long)]
    install_tools: bool,
    /// The folder of all such folders [default: mailwright/tools in the user's cache folder]
    #[arg(long, value_name = "DIR")]
    tools: Option<PathBuf>,
}

/// What `[build]` names: packages with their exact versions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Tools {
    /// `name==version`, from Python's registry.
    pip: Vec<String>,
    /// `name@version`, from npm.
    npm: Vec<String>,
}

/// Hashes of what is downloaded, in the own formats of `pip` and `npm`.
#[derive(Debug)]
struct Locks {
    /// A requirements file.
    pip: Option<Lock>,
    /// A `package-lock.json`.
    npm: Option<Lock>,
}

#[derive(Debug)]
struct Lock {
    path: PathBuf,
    text: String,
}

/// Where programs are looked for.
#[derive(Debug, Default)]
pub(super) struct Toolbox {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What is installed for the plugin in `dir`, which it is before where `args` say so.
    pub(super) fn toolbox(&self, args: &ToolArgs, dir: &Path) -> Result<Toolbox, Failure> {
        if self.pip.is_empty() && self.npm.is_empty() {
            return Ok(Toolbox::default());
        }
        let wanted = self.names()?;
        let locks = Locks::of(dir)?;
        locks.hold(self)?;
        let all = args.tools.clone().or_else(|| cache_folder("tools")).unwrap_or_else(|| ".tools".into());
        fs::create_dir_all(&all).map_err(|error| Failure::file(&all, &error))?;
        let all = fs::canonicalize(&all).map_err(|error| Failure::file(&all, &error))?;
        let name = self.folder_name(&wanted, &locks);
        let folder = all.join(&name);
        let complete = folder.join("complete");
        if !complete.is_file() {
            if !args.install_tools {
                let missing = Diagnostic::new(&kinds::PLUGIN_TOOLS_MISSING);
                let missing = missing.param("tools", wanted.join(", "));
                return Err(Failure::usage(missing.param("folder", folder.display().to_string())));
            }
            let _alone = locked(&all.join(format!("{name}.lock")))?;
            // Nobody else may have installed them meanwhile.
            if !complete.is_file() {
                err(format_args!("{} → {}\n", wanted.join(", "), folder.display()));
                self.install(&folder, &locks)?;
                fs::write(&complete, "").map_err(|error| Failure::file(&complete, &error))?;
            }
        }
        Ok(Toolbox { folders: vec![scripts(&folder), folder.join("node_modules/.bin")] })
    }

    /// All packages; those without an exact version would be others tomorrow.
    fn names(&self) -> Result<Vec<String>, Failure> {
        let pinned = |name: &str, sign: &str| {
            name.rsplit_once(sign).is_some_and(|(package, version)| {
                package.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '@')
                    && version.starts_with(|c: char| c.is_ascii_digit())
                    && version.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
            })
        };
        let loose = self.pip.iter().find(|name| !pinned(name, "=="));
        match loose.or_else(|| self.npm.iter().find(|name| !pinned(name, "@"))) {
            Some(tool) => Err(Failure::usage(Diagnostic::new(&kinds::PLUGIN_TOOL_LOOSE).param("tool", tool))),
            None => {
                Ok(self.pip.iter().chain(&self.npm).cloned().collect::<BTreeSet<_>>().into_iter().collect())
            }
        }
    }

    fn install(&self, folder: &Path, locks: &Locks) -> Result<(), Failure> {
        if folder.exists() {
            // Of an installation that was broken off.
            fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        let needs_node = !self.npm.is_empty() && !has_node();
        if !self.pip.is_empty() || needs_node {
            execute(Command::new(python()?).args(["-m", "venv"]).arg(folder))?;
        }
        if needs_node {
            let node = folder.join("node.txt");
            fs::write(&node, NODE).map_err(|error| Failure::file(&node, &error))?;
            execute(pip(folder).args(["--require-hashes", "--requirement"]).arg(node))?;
        }
        if !self.pip.is_empty() {
            let mut command = pip(folder);
            match &locks.pip {
                Some(lock) => command.args(["--require-hashes", "--requirement"]).arg(&lock.path),
                None => command.args(&self.pip),
            };
            execute(&mut command)?;
        }
        if self.npm.is_empty() { Ok(()) } else { self.install_npm(folder, locks.npm.as_ref()) }
    }

    fn install_npm(&self, folder: &Path, lock: Option<&Lock>) -> Result<(), Failure> {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        let Some(lock) = lock else {
            return execute(npm(folder, "install").args(&self.npm)).map(drop);
        };
        for (name, text) in [("package.json", &self.package().to_string()), ("package-lock.json", &lock.text)]
        {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
        }
        execute(&mut npm(folder, "ci")).map(drop)
    }

    /// What every file system takes, and a person can read. Other hashes are another folder, and so is another Node.
    fn folder_name(&self, packages: &[String], locks: &Locks) -> String {
        let name = packages.join("_").replace("==", "-").replace(['/', '@'], "-");
        let node = if self.npm.is_empty() { "" } else { NODE };
        let texts = [&locks.pip, &locks.npm].into_iter().flatten().map(|lock| lock.text.as_str());
        let pinned: String = texts.chain([node]).collect();
        let hash =
            if pinned.is_empty() { String::new() } else { format!("_{}", &sha256(pinned.as_bytes())[..12]) };
        format!("{}{hash}", name.trim_start_matches('-'))
    }

    /// The `package.json` that a lock of npm is for.
    fn package(&self) -> Value {
        let packages = self.npm.iter().filter_map(|tool| tool.rsplit_once('@'));
        json!({ "dependencies": packages.map(|(name, version)| (name.to_owned(), version.into())).collect::<Map<_, _>>() })
    }
}

impl Locks {
    fn of(dir: &Path) -> Result<Self, Failure> {
        let read = |name: &str| {
            let path = dir.join("tools").join(name);
            match fs::read_to_string(&path) {
                Ok(text) => Ok(Some(Lock { path, text })),
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                Err(error) => Err(Failure::file(&path, &error)),
            }
        };
        Ok(Self { pip: read("requirements.txt")?, npm: read("package-lock.json")? })
    }

    /// Both have what the manifest names, and what that brings along has hashes.
    fn hold(&self, tools: &Tools) -> Result<(), Failure> {
        let unlocked = |tool: &str, lock: &Lock| {
            let about = Diagnostic::new(&kinds::PLUGIN_TOOL_UNLOCKED).param("tool", tool);
            Failure::usage(about.param("path", lock.path.display().to_string()))
        };
        if let Some(lock) = &self.pip {
            let all: Vec<_> =
                lock.text.lines().filter_map(|line| line.split_whitespace().next()).map(normal).collect();
            let is_there = |tool: &&String| all.contains(&normal(tool));
            if let Some(tool) = tools.pip.iter().find(|tool| !is_there(tool)) {
                return Err(unlocked(tool, lock));
            }
        }
        if let Some(lock) = &self.npm {
            let document: Value = serde_json::from_str(&lock.text).unwrap_or_default();
            let is_there = |tool: &&String| {
                tool.rsplit_once('@').is_some_and(|(name, version)| {
                    document["packages"][format!("node_modules/{name}")]["version"] == version
                })
            };
            if let Some(tool) = tools.npm.iter().find(|tool| !is_there(tool)) {
                return Err(unlocked(tool, lock));
            }
            // Unlike pip, npm does not ask for hashes that are not there.
            let has_hash = |package: &Value| {
                package["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-"))
            };
            let without = document["packages"].as_object().into_iter().flatten().find(|(name, package)| {
                !name.is_empty() && !has_hash(package) && package["inBundle"] != true
            });
            if let Some((name, _)) = without {
                return Err(unlocked(name, lock));
            }
        }
        Ok(())
    }
}

/// `name==version` with the name in the one way of several to write it that PEP 503 prefers.
fn normal(requirement: &str) -> String {
    let (name, version) = requirement.split_once("==").unwrap_or((requirement, ""));
    let words: Vec<_> = name.split(['-', '_', '.']).filter(|word| !word.is_empty()).collect();
    format!("{}=={version}", words.join("-").to_ascii_lowercase())
}

/// Waits until no other process holds this file, and holds it as long as it is open.
fn locked(path: &Path) -> Result<File, Failure> {
    let file = File::create(path).and_then(|file| file.lock().map(|()| file));
    file.map_err(|error| Failure::file(path, &error))
}

/// Installs into a virtual environment of Python; never from source, which would run code of the package.
fn pip(folder: &Path) -> Command {
    let mut command = Command::new(Toolbox { folders: vec![scripts(folder)] }.find("python"));
    command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    command.args(["--only-binary", ":all:"]);
    command
}

fn npm(folder: &Path, what: &str) -> Command {
    let mut command = Toolbox { folders: vec![scripts(folder)] }.command("npm");
    command
        .args([what, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix"])
        .arg(folder);
    command
}

impl Toolbox {
    /// A program of these folders, or any other.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.find(program));
        if !self.folders.is_empty() {
            let before = self.folders.clone().into_iter();
            let after = std::env::var_os("PATH").unwrap_or_default();
            // Fails only for folders that no PATH can hold.
            if let Ok(path) = std::env::join_paths(before.chain(std::env::split_paths(&after))) {
                command.env("PATH", path);
            }
        }
        command
    }

    fn find(&self, program: &str) -> OsString {
        let endings: &[&str] = if cfg!(windows) { &["exe", "cmd"] } else { &[""] };
        let files = self
            .folders
            .iter()
            .flat_map(|folder| endings.iter().map(|ending| folder.join(program).with_extension(ending)));
        files.into_iter().find(|file| file.is_file()).map_or_else(|| program.into(), PathBuf::into_os_string)
    }
}

/// Where the programs of a virtual environment of Python are.
fn scripts(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) { "Scripts" } else { "bin" })
}

fn python() -> Result<&'static str, Failure> {
    let runs = |name: &&&str| succeeds(Command::new(name).args(["-c", "import venv, ensurepip"]));
    let found = ["python3", "python", "py"].iter().find(runs).copied();
    found.ok_or_else(|| Failure::usage(Diagnostic::new(&kinds::PLUGIN_PYTHON_MISSING)))
}

fn has_node() -> bool {
    let version = Command::new("node").arg("--version").stdin(Stdio::null()).output();
    let version =
        version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    major >= Some(NODE_MAJOR) && succeeds(Command::new("npm").arg("--version"))
}

fn succeeds(command: &mut Command) -> bool {
    let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    silent.status().is_ok_and(|status| status.success())
}
