//! The operator's file: which plugins run, in which order, with which grants, settings and limits; and the lock file
//! beside it, which pins what each of them is. `docs/plugins.md` describes both.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use mailwright::Diagnostic;
use mailwright::diagnostic::{Kind, Lang};
use mailwright::draft::Value;
use mailwright::plugin::{Capability, Grants, SettingValue};
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::kinds;
use crate::pipeline::Mounted;
use crate::plugin::hex;
use crate::plugin::policy::OnError;
use crate::plugin::{Limits, Plugin, PluginHost};

/// The name of the lock file, in the folder of the operator's file.
pub const LOCK_FILE: &str = "mailwright-plugins.lock";

/// The plugins of an operator.
#[derive(Debug)]
pub struct Operator {
    path: PathBuf,
    shared: BTreeMap<String, SettingValue>,
    entries: Vec<Entry>,
}

/// A plugin as the operator's file names it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    file: PathBuf,
    /// Pins the file here, in place of the lock file.
    sha256: Option<String>,
    #[serde(default)]
    grants: Vec<String>,
    #[serde(default)]
    on_error: OnError,
    #[serde(default)]
    settings: BTreeMap<String, SettingValue>,
    #[serde(default)]
    limits: LimitsEntry,
}

/// What may differ from the defaults.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct LimitsEntry {
    deadline_ms: Option<u64>,
    memory_mib: Option<usize>,
    transfer_mib: Option<usize>,
    items: Option<usize>,
    read_mib: Option<usize>,
    message_mib: Option<usize>,
    log_kib: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperatorFile {
    #[serde(default)]
    config: BTreeMap<String, SettingValue>,
    #[serde(default)]
    plugin: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LockFile {
    #[serde(default)]
    plugin: Vec<Pin>,
}

/// What a plugin was when somebody looked at it.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pin {
    file: PathBuf,
    sha256: String,
    grants: Vec<String>,
}

impl Operator {
    /// Reads the operator's file.
    ///
    /// # Errors
    /// `plugin-config-invalid`, `plugin-capability-unknown`.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let OperatorFile { config, plugin } = read_toml(path)?;
        for name in plugin.iter().flat_map(|entry| &entry.grants) {
            Capability::parse(name)?;
        }
        Ok(Self { path: path.to_owned(), shared: config, entries: plugin })
    }

    /// Loads every plugin, as far as it is what is pinned.
    ///
    /// # Errors
    /// What is wrong with a file, a grant or a setting: `plugin-lock-missing`, `plugin-lock-differs`,
    /// `plugin-grant-unwanted`, and those of [`PluginHost::load`] and [`Plugin::settings`].
    pub fn mount(&self, host: &PluginHost) -> Result<Vec<Mounted>, Vec<Diagnostic>> {
        let lock_path = self.path.with_file_name(LOCK_FILE);
        let lock = if lock_path.exists() {
            read_toml::<LockFile>(&lock_path).map_err(one)?.plugin
        } else {
            Vec::new()
        };
        let limit = file_limit(host);
        let mounted = self.entries.iter().map(|entry| {
            let (bytes, pin) = self.pin(entry, limit).map_err(one)?;
            check_pin(entry, &pin, &lock).map_err(one)?;
            let plugin = load(host, entry, &bytes).map_err(one)?;
            self.mount_one(entry, plugin)
        });
        mounted.collect()
    }

    /// Writes the lock file: every plugin as it is now, after it has been loaded.
    ///
    /// # Errors
    /// As [`mount`](Self::mount), that of the lock excepted, and `plugin-config-invalid` where it cannot be written.
    pub fn lock(&self, host: &PluginHost) -> Result<PathBuf, Vec<Diagnostic>> {
        let mut text =
            "# Written by “mailwright plugin lock”, to be kept under version control.\n".to_owned();
        let limit = file_limit(host);
        for entry in &self.entries {
            let (bytes, pin) = self.pin(entry, limit).map_err(one)?;
            self.mount_one(entry, load(host, entry, &bytes).map_err(one)?)?;
            // JSON strings are TOML strings.
            text.push_str(&format!(
                "\n[[plugin]]\nfile = {}\nsha256 = \"{}\"\ngrants = {}\n",
                serde_json::json!(pin.file),
                pin.sha256,
                serde_json::json!(pin.grants)
            ));
        }
        let path = self.path.with_file_name(LOCK_FILE);
        let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
        let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, &path));
        written.map_err(|error| one(invalid(&path, error.to_string())))?;
        Ok(path)
    }

    fn mount_one(&self, entry: &Entry, plugin: Plugin) -> Result<Mounted, Vec<Diagnostic>> {
        let grants = entry.grants.iter().map(|name| Capability::parse(name)).collect::<Result<Grants, _>>();
        let grants = grants.map_err(one)?;
        if let Some(unwanted) = grants.without(&plugin.description().wants).iter().next() {
            return Err(
                one(about(&kinds::PLUGIN_GRANT_UNWANTED, &entry.file).param("name", unwanted.name())),
            );
        }
        let settings = plugin.settings(entry.settings.clone())?.with_shared(&self.shared, &grants);
        Ok(Mounted::new(plugin, &grants, settings).on_error(entry.on_error))
    }

    /// The file and what it is; paths are from the folder of the operator's file.
    fn pin(&self, entry: &Entry, limit: u64) -> Result<(Vec<u8>, Pin), Diagnostic> {
        let path = self.path.with_file_name(&entry.file);
        let mut bytes = Vec::new();
        // One byte more than a plugin may have, so that loading it says so.
        let read = fs::File::open(&path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
        read.map_err(|error| invalid(&path, error.to_string()))?;
        let sha256 = sha256(&bytes);
        Ok((bytes, Pin { file: entry.file.clone(), sha256, grants: entry.grants.clone() }))
    }
}

fn file_limit(host: &PluginHost) -> u64 {
    u64::try_from(host.limits().file).unwrap_or(u64::MAX - 1)
}

/// What pins a plugin file, in hex.
pub fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn check_pin(entry: &Entry, pin: &Pin, lock: &[Pin]) -> Result<(), Diagnostic> {
    let differs = |what: &str| Err(about(&kinds::PLUGIN_LOCK_DIFFERS, &entry.file).param("what", what));
    if let Some(sha256) = &entry.sha256 {
        return if sha256.eq_ignore_ascii_case(&pin.sha256) { Ok(()) } else { differs("sha256") };
    }
    match lock.iter().find(|known| known.file == pin.file) {
        None => Err(about(&kinds::PLUGIN_LOCK_MISSING, &entry.file)),
        Some(known) if known.sha256 != pin.sha256 => differs("sha256"),
        Some(known) if known.grants != pin.grants => differs("grants"),
        Some(_) => Ok(()),
    }
}

fn load(host: &PluginHost, entry: &Entry, bytes: &[u8]) -> Result<Plugin, Diagnostic> {
    host.load_within(&entry.file.display().to_string(), bytes, entry.limits.over(host.limits()))
}

impl LimitsEntry {
    fn over(&self, defaults: &Limits) -> Limits {
        let mut limits = defaults.clone();
        let set = |limit: &mut usize, value: Option<usize>, shift: u32| {
            if let Some(value) = value {
                *limit = value.saturating_mul(1 << shift);
            }
        };
        set(&mut limits.memory, self.memory_mib, 20);
        set(&mut limits.transfer, self.transfer_mib, 20);
        set(&mut limits.items, self.items, 0);
        set(&mut limits.read, self.read_mib, 20);
        set(&mut limits.message, self.message_mib, 20);
        set(&mut limits.log, self.log_kib, 10);
        if let Some(milliseconds) = self.deadline_ms {
            limits.deadline = Duration::from_millis(milliseconds);
        }
        limits
    }
}

fn read_toml<T: DeserializeOwned>(path: &Path) -> Result<T, Diagnostic> {
    let text = fs::read_to_string(path).map_err(|error| invalid(path, error.to_string()))?;
    let value = Value::from_toml(&text).map_err(|problems| {
        let problem = problems.first().map(|problem| {
            let params = problem.params().iter().map(|(name, value)| match *name {
                "problem" => value.clone(),
                name => format!("{name} {value}"),
            });
            if problem.params().is_empty() {
                problem.message(Lang::En)
            } else {
                params.collect::<Vec<_>>().join(", ")
            }
        });
        invalid(path, problem.unwrap_or_default())
    })?;
    let value = serde_json::to_value(&value).map_err(|error| invalid(path, error.to_string()))?;
    serde_json::from_value(value).map_err(|error| invalid(path, error.to_string()))
}

fn invalid(path: &Path, problem: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&kinds::PLUGIN_CONFIG_INVALID)
        .param("path", path.display().to_string())
        .param("problem", problem)
}

fn about(kind: &'static Kind, file: &Path) -> Diagnostic {
    Diagnostic::new(kind).param("plugin", file.display().to_string())
}

fn one(problem: Diagnostic) -> Vec<Diagnostic> {
    vec![problem]
}
