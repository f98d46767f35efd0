//! Plugins: sandboxed WebAssembly that looks at a message and says what to make of it.
//!
//! A plugin sees one message through a handle, its settings and a log, and nothing else of the world.
//! Every check runs on a fresh instance, within the [`Limits`] of its host; a plugin that loops, crashes
//! or asks for too much costs its own check and nobody else's. What it wants changed comes back as
//! edits, which core checks and carries out ([`mailwright::plugin::apply`]).
//!
//! ```no_run
//! use std::collections::BTreeMap;
//! use std::sync::Arc;
//!
//! use mailwright::message::MessageView;
//! use mailwright::plugin::{Grants, Input};
//! use mailwright::{Env, Envelope, score::score};
//! use mailwright_host::plugin::{Limits, PluginHost};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let host = PluginHost::new(Limits::default()).map_err(|problem| problem.to_string())?;
//! let bytes = std::fs::read("denied-domains.wasm")?;
//! let plugin = host.load("denied-domains.wasm", &bytes).map_err(|problem| problem.to_string())?;
//!
//! let settings = BTreeMap::from([("domains".to_owned(), "malware.example, phishing.example".into())]);
//! let settings = plugin.settings(settings).map_err(|problems| format!("{problems:?}"))?;
//! let view = Arc::new(MessageView::parse(&b"Subject: hello\r\n\r\nhttps://malware.example/\r\n"[..]));
//! let (envelope, score, grants) = (Envelope::default(), Arc::new(score(&view)), Grants::default());
//! let input =
//!     Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants: &grants };
//! let env = Env::new(0, [7; 16]).map_err(|problem| problem.to_string())?;
//! match plugin.check(&input, &env) {
//!     Ok(checked) => println!("{:?} in {:?}", checked.outcome.verdict, checked.elapsed),
//!     Err(failure) => eprintln!("{}", failure.diagnostic),
//! }
//! # Ok(())
//! # }
//! ```

mod adapter;
mod cache;
mod core_door;
mod engine;
mod guest;
pub mod kinds;
mod limits;
mod load;
pub mod policy;
mod stopped;
mod v0_1;
mod wasi;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mailwright::plugin::limits::check_items;
use mailwright::plugin::load::describe;
use mailwright::plugin::{Description, Input, Manifest, Outcome, SettingValue, Settings, World};
use mailwright::{Diagnostic, Env};

use adapter::{Adapter, Problem};
use engine::Engine;
use guest::Guest;
pub use limits::Limits;
pub use load::Contents;
use wasmtime::Store;

/// Two digits for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

/// The newest version of the interface for components, as text.
pub const WIT: &str = include_str!("wit/0.1/plugin.wit");

/// Loads plugins. One for a process is enough: all plugins share its engine and its pool.
#[derive(Debug, Clone)]
pub struct PluginHost {
    engine: Arc<Engine>,
}

impl PluginHost {
    /// Starts an engine that holds plugins to `limits`.
    ///
    /// # Errors
    /// `plugin-engine` where the system refuses memory or a thread.
    pub fn new(limits: Limits) -> Result<Self, Diagnostic> {
        Ok(Self { engine: Arc::new(Engine::new(limits, None)?) })
    }

    /// The same, with a folder where compiled plugins are kept for the next time. It is made where there is none, and
    /// not used where anybody else can write to it.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn with_cache(limits: Limits, folder: &Path) -> Result<Self, Diagnostic> {
        Ok(Self { engine: Arc::new(Engine::new(limits, Some(folder))?) })
    }

    /// The same without the pool that makes fresh instances cheap, to compare what plugins do.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn without_pool(limits: Limits) -> Result<Self, Diagnostic> {
        Ok(Self { engine: Arc::new(Engine::without_pool(limits)?) })
    }

    /// What plugins are held to.
    pub fn limits(&self) -> &Limits {
        self.engine.limits()
    }

    /// What a file imports and exports, without running any of it. `file` is what messages call it.
    ///
    /// # Errors
    /// It cannot be read or compiled: `plugin-not-wasm`, `plugin-invalid`, `plugin-file-too-large`,
    /// `plugin-compile-timeout`.
    pub fn inspect(&self, file: &str, bytes: &[u8]) -> Result<Contents, Diagnostic> {
        load::contents(file, bytes, &self.engine)
    }

    /// Compiles a plugin and asks it what it is. `file` is what messages call it until it has a name.
    ///
    /// Compiling takes from milliseconds (Rust) to seconds (Python), depending on the size of the file.
    ///
    /// # Errors
    /// What is wrong with the file: it is no plugin (`plugin-not-wasm`, `plugin-not-component`,
    /// `plugin-invalid`, `plugin-file-too-large`, `plugin-compile-timeout`), not for this host (`plugin-version`,
    /// `plugin-import-unknown`, `plugin-export-missing`), or what it says of itself is wrong
    /// (`plugin-manifest-invalid`, `plugin-description-invalid` and those of [`Plugin::check`]).
    pub fn load(&self, file: &str, bytes: &[u8]) -> Result<Plugin, Diagnostic> {
        self.load_within(file, bytes, self.limits().clone())
    }

    /// The same with limits for this plugin.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn load_within(&self, file: &str, bytes: &[u8], limits: Limits) -> Result<Plugin, Diagnostic> {
        let engine = &self.engine;
        let (adapter, interface) = load::link(file, bytes, engine)?;
        let manifest = Manifest::of_file(file, bytes)?;
        if let Some(manifest) = &manifest {
            manifest.check_api(file)?;
        }
        let _slot = engine.slot(file)?;
        let mut store = engine.store(Guest::new(&limits, Settings::default(), World::default()));
        let described = adapter.describe(&mut store).map_err(|problem| told(file, problem, &mut store))?;
        let has_manifest = manifest.is_some();
        let description = describe(file, manifest, described)?;
        let engine = Arc::clone(engine);
        let loaded = Loaded { engine, adapter, description, has_manifest, interface };
        Ok(Plugin { loaded: Arc::new(loaded), limits })
    }
}

fn told(plugin: &str, problem: Problem, store: &mut Store<Guest>) -> Diagnostic {
    match problem {
        Problem::Told(diagnostic) => diagnostic,
        Problem::Stopped(error) => stopped::diagnose(plugin, &error, store.data_mut()),
        Problem::Failed(failure) => failure.diagnostic(plugin),
    }
}

/// A loaded plugin. Cheap to clone, and to be used from any number of threads at once.
#[derive(Clone)]
pub struct Plugin {
    loaded: Arc<Loaded>,
    limits: Limits,
}

struct Loaded {
    engine: Arc<Engine>,
    adapter: Box<dyn Adapter>,
    description: Description,
    has_manifest: bool,
    interface: &'static str,
}

impl fmt::Debug for Plugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plugin").field("name", &self.name()).field("version", &self.version()).finish()
    }
}

impl Plugin {
    /// The name it gives itself.
    pub fn name(&self) -> &str {
        &self.loaded.description.name
    }

    /// The version it gives itself.
    pub fn version(&self) -> &str {
        &self.loaded.description.version
    }

    /// All that it says about itself.
    pub fn description(&self) -> &Description {
        &self.loaded.description
    }

    /// Whether its file holds a manifest; without one it may only report.
    pub fn has_manifest(&self) -> bool {
        self.loaded.has_manifest
    }

    /// What it is held to.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The same plugin, held to other limits.
    #[must_use]
    pub fn within(&self, limits: Limits) -> Self {
        Self { loaded: Arc::clone(&self.loaded), limits }
    }

    /// The version of the interface that it is run with; `core 1` for the core door.
    pub fn interface(&self) -> &'static str {
        self.loaded.interface
    }

    /// Checks the operator's settings for this plugin and fills in its fallbacks.
    ///
    /// # Errors
    /// Every problem at once: `plugin-setting-missing`, `plugin-setting-unknown`, `plugin-setting-invalid`.
    pub fn settings(&self, given: BTreeMap<String, SettingValue>) -> Result<Settings, Vec<Diagnostic>> {
        Settings::resolve(self.description(), given)
    }

    /// What the plugin makes of a message. Runs on this thread, for as long as the deadline at most; to
    /// be called directly from asynchronous code where blocking for that long is acceptable.
    ///
    /// # Errors
    /// The plugin did not come to an outcome: `plugin-timeout`, `plugin-trapped`, `plugin-memory`,
    /// `plugin-result-too-large`, `plugin-result-invalid`, `plugin-outcome-invalid`, `plugin-message-too-large`,
    /// `plugin-failed`, `plugin-busy`. All of them are about this check only.
    pub fn check(&self, input: &Input<'_>, env: &Env) -> Result<Checked, CheckFailure> {
        let start = Instant::now();
        let (result, used, log) = match self.loaded.engine.slot(self.name()) {
            Ok(_slot) => self.run(input, env),
            Err(busy) => (Err(busy), Used::default(), Vec::new()),
        };
        let elapsed = start.elapsed();
        match result {
            Ok(outcome) => Ok(Checked { outcome, elapsed, used, log }),
            Err(diagnostic) => Err(CheckFailure { diagnostic, elapsed, log }),
        }
    }

    fn run(&self, input: &Input<'_>, env: &Env) -> (Result<Outcome, Diagnostic>, Used, Vec<String>) {
        let (Loaded { engine, adapter, .. }, limits) = (&*self.loaded, &self.limits);
        let guest = Guest::new(limits, input.settings.clone(), env.world_of(self.name()));
        let mut store = engine.store(guest);
        let result = match adapter.check(&mut store, input) {
            Ok(outcome) => check_items(self.name(), &outcome, limits.items).map(|()| outcome),
            Err(problem) => Err(told(self.name(), problem, &mut store)),
        };
        let used = Used {
            memory: store.data().meter().memory(),
            fuel: limits.fuel.zip(store.get_fuel().ok()).map(|(limit, left)| limit.saturating_sub(left)),
        };
        (result, used, store.into_data().log.into_lines())
    }
}

/// What came of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// What the plugin makes of the message. Nothing in it is checked yet, apart from its size.
    pub outcome: Outcome,
    /// How long it took, making the instance included.
    pub elapsed: Duration,
    /// What it took.
    pub used: Used,
    /// What the plugin logged, as `level: text`.
    pub log: Vec<String>,
}

/// What a check took of the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Used {
    /// Bytes of memory, that of the plugin alone.
    pub memory: usize,
    /// Instructions, where they are counted.
    pub fuel: Option<u64>,
}

/// A check that came to no outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckFailure {
    /// Why.
    pub diagnostic: Diagnostic,
    /// How long it took until then.
    pub elapsed: Duration,
    /// What the plugin logged until then, as `level: text`.
    pub log: Vec<String>,
}
