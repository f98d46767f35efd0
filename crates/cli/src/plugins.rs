//! Plugins on the command line: which of them, with which grants and settings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::plugin::{Capability, Grants, SettingValue};
use mailwright_host::operator::Operator;
use mailwright_host::pipeline::Mounted;
use mailwright_host::plugin::{Limits, Plugin, PluginHost};

use crate::context::Failure;
use crate::input::read_bytes;
use crate::kinds;

/// Which plugins run, for commands that take several.
#[derive(Debug, Args)]
pub(crate) struct PluginArgs {
    /// A plugin (.wasm), in the order in which they see the message; may be repeated
    #[arg(long = "plugin", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The operator's file with plugins, their grants, settings and limits
    #[arg(long = "plugins", value_name = "FILE", conflicts_with_all = ["files", "grants", "settings", "shared"])]
    operator: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) given: GrantArgs,
    #[command(flatten)]
    pub(crate) host: HostArgs,
}

/// What plugins get that are named on the command line.
#[derive(Debug, Args)]
pub(crate) struct GrantArgs {
    /// What plugins may do besides reading everything and changing headers, bodies and attachments: edit.from,
    /// edit.recipients, config.KEY; may be repeated
    #[arg(long = "grant", value_name = "NAME", value_parser = parse_capability)]
    grants: Vec<Capability>,
    /// A plugin's setting; may be repeated, also for one key to make a list
    #[arg(long = "set", value_name = "PLUGIN.KEY=VALUE")]
    settings: Vec<String>,
    /// A value for the plugins that are granted config.KEY; may be repeated
    #[arg(long = "config", value_name = "KEY=VALUE")]
    shared: Vec<String>,
}

/// How plugins are compiled.
#[derive(Debug, Args)]
pub(crate) struct HostArgs {
    /// Folder for compiled plugins [default: mailwright/plugins in the user's cache folder]
    #[arg(long, value_name = "DIR")]
    plugin_cache: Option<PathBuf>,
}

impl HostArgs {
    pub(crate) fn host(&self) -> Result<PluginHost, Failure> {
        self.with_limits(Limits::default())
    }

    pub(crate) fn with_limits(&self, limits: Limits) -> Result<PluginHost, Failure> {
        let folder = self.plugin_cache.clone().or_else(|| cache_folder("plugins"));
        let host = match folder {
            Some(folder) => PluginHost::with_cache(limits, &folder),
            None => PluginHost::new(limits),
        };
        host.map_err(Failure::usage)
    }
}

/// A folder of ours by the XDG Base Directory: `$XDG_CACHE_HOME`, which has to be absolute, or `~/.cache`.
pub(crate) fn cache_folder(name: &str) -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))?;
    Some(base.join("mailwright").join(name))
}

/// As `--grant` names it.
fn parse_capability(name: &str) -> Result<Capability, String> {
    Capability::parse(name)
        .map_err(|problem| format!("{} {}", problem.message(Lang::En), problem.hint(Lang::En)))
}

impl PluginArgs {
    /// Loads every plugin, with its grants and settings.
    pub(crate) fn mount(&self) -> Result<Vec<Mounted>, Failure> {
        if let Some(path) = &self.operator {
            let operator = Operator::read(path).map_err(Failure::usage)?;
            return operator.mount(&self.host.host()?).map_err(Failure::settings);
        }
        if self.files.is_empty() {
            return match self.given.settings.first() {
                Some(setting) => Err(invalid_setting(setting)),
                None => Ok(Vec::new()),
            };
        }
        let host = self.host.host()?;
        let plugins = self.files.iter().map(|path| load(&host, path)).collect::<Result<Vec<_>, _>>()?;
        self.given.mount(plugins)
    }
}

impl GrantArgs {
    /// What naming a plugin grants, and what is granted by name.
    fn grants(&self) -> Grants {
        let mut grants = Grants::by_name();
        grants.extend(self.grants.iter().cloned());
        grants
    }

    pub(crate) fn mount(&self, plugins: Vec<Plugin>) -> Result<Vec<Mounted>, Failure> {
        let unwanted = |capability: &&Capability| {
            !plugins.iter().any(|plugin| plugin.description().wants.allow(capability))
        };
        if let Some(unwanted) = self.grants.iter().find(unwanted) {
            return Err(Failure::usage(
                Diagnostic::new(&kinds::GRANT_UNWANTED).param("name", unwanted.name()),
            ));
        }
        let mut shared = BTreeMap::new();
        for setting in &self.shared {
            let (key, value) = setting.split_once('=').ok_or_else(|| invalid_setting(setting))?;
            shared.insert(key.to_owned(), SettingValue::from(value));
        }
        let mut plugins: Vec<_> = plugins.into_iter().map(|plugin| (plugin, BTreeMap::new())).collect();
        for setting in &self.settings {
            set(&mut plugins, setting).ok_or_else(|| invalid_setting(setting))?;
        }
        let grants = self.grants();
        let mounted = plugins.into_iter().map(|(plugin, given)| {
            let settings = plugin.settings(given).map_err(Failure::settings)?;
            let allowed = plugin.description().wants.both(&grants);
            Ok(Mounted::new(plugin, &grants, settings.with_shared(&shared, &allowed)))
        });
        mounted.collect()
    }
}

pub(crate) fn load(host: &PluginHost, path: &Path) -> Result<Plugin, Failure> {
    host.load(&path.display().to_string(), &read_bytes(path)?).map_err(Failure::usage)
}

/// Adds `PLUGIN.KEY=VALUE` to the settings of the plugin; a key given again makes a list.
fn set(plugins: &mut [(Plugin, BTreeMap<String, SettingValue>)], setting: &str) -> Option<()> {
    let (name, rest) = setting.split_once('.')?;
    let (key, value) = rest.split_once('=')?;
    let (_, given) = plugins.iter_mut().find(|(plugin, _)| plugin.name() == name)?;
    match given.get_mut(key) {
        None => drop(given.insert(key.to_owned(), SettingValue::Text(value.to_owned()))),
        Some(SettingValue::TextList(items)) => items.push(value.to_owned()),
        Some(first) => {
            let SettingValue::Text(text) = first else { return None };
            *first = SettingValue::TextList(vec![std::mem::take(text), value.to_owned()]);
        }
    }
    Some(())
}

fn invalid_setting(setting: &str) -> Failure {
    Failure::usage(Diagnostic::new(&kinds::SETTING_INVALID).param("setting", setting))
}
