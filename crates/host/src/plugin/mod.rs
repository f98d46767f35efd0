//! Plugins: sandboxed WebAssembly components that look at a message and say what to make of it.
//!
//! A plugin sees one message through a handle, its settings and a log, and nothing else of the world.
//! Every check runs on a fresh instance, within the [`Limits`] of its host; a plugin that loops, crashes
//! or asks for too much costs its own check and nobody else's. What it wants changed comes back as
//! edits, which core checks and carries out ([`mailwright::plugin::apply`]).
//!
//! ```no_run
//! use std::collections::BTreeMap;
//!
//! use mailwright::message::MessageView;
//! use mailwright::plugin::{Grants, Input};
//! use mailwright::{Envelope, score::score};
//! use mailwright_host::plugin::{Limits, PluginHost};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let host = PluginHost::new(Limits::default()).map_err(|problem| problem.to_string())?;
//! let bytes = std::fs::read("denied-domains.wasm")?;
//! let plugin = host.load("denied-domains.wasm", &bytes).map_err(|problem| problem.to_string())?;
//!
//! let settings = BTreeMap::from([("domains".to_owned(), "malware.example, phishing.example".into())]);
//! let settings = plugin.settings(settings).map_err(|problems| format!("{problems:?}"))?;
//! let view = MessageView::parse(&b"Subject: hello\r\n\r\nhttps://malware.example/\r\n"[..]);
//! let (envelope, score, grants) = (Envelope::default(), score(&view), Grants::default());
//! let input =
//!     Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants: &grants };
//! match plugin.check(&input) {
//!     Ok(checked) => println!("{:?} in {:?}", checked.outcome.verdict, checked.elapsed),
//!     Err(failure) => eprintln!("{}", failure.diagnostic),
//! }
//! # Ok(())
//! # }
//! ```

mod adapter;
mod engine;
mod guest;
pub mod kinds;
mod limits;
mod load;
mod message;
mod stopped;
mod v0_1;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mailwright::Diagnostic;
use mailwright::plugin::{Description, Failure, Grants, Input, Manifest, Outcome, SettingValue, Settings};

use adapter::Adapter;
use engine::Engine;
use guest::Guest;
pub use limits::Limits;

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
        Ok(Self { engine: Arc::new(Engine::new(limits)?) })
    }

    /// What plugins are held to.
    pub fn limits(&self) -> &Limits {
        self.engine.limits()
    }

    /// Compiles a plugin and asks it what it is. `file` is what messages call it until it has a name.
    ///
    /// Compiling takes from milliseconds (Rust) to seconds (Python), depending on the size of the file.
    ///
    /// # Errors
    /// What is wrong with the file: it is not a component (`plugin-not-wasm`, `plugin-not-component`,
    /// `plugin-invalid`, `plugin-file-too-large`), not for this host (`plugin-version`,
    /// `plugin-import-unknown`, `plugin-export-missing`), or does not come through its own description
    /// (`plugin-description-invalid` and those of [`Plugin::check`]).
    pub fn load(&self, file: &str, bytes: &[u8]) -> Result<Plugin, Diagnostic> {
        let engine = &self.engine;
        let (component, interface) = load::compile(file, bytes, engine.wasm(), engine.limits())?;
        let adapter = (interface.prepare)(&component).map_err(|error| load::invalid(file, &error))?;
        let _slot = engine.slot(file)?;
        let mut store = engine.store(Guest::new(engine.limits(), Settings::default()));
        let described = adapter
            .describe(&mut store)
            .map_err(|error| stopped::diagnose(file, &error, store.data(), engine.limits()))??;
        described.check(file)?;
        let (description, has_manifest) = match Manifest::of_file(file, bytes)? {
            Some(manifest) => {
                manifest.agrees_with(file, &described)?;
                (manifest.description, true)
            }
            // Without a manifest it may only report.
            None => (Description { wants: Grants::default(), ..described }, false),
        };
        let interface = interface.version;
        Ok(Plugin {
            loaded: Arc::new(Loaded {
                engine: Arc::clone(engine),
                adapter,
                description,
                has_manifest,
                interface,
            }),
        })
    }
}

/// A loaded plugin. Cheap to clone, and to be used from any number of threads at once.
#[derive(Clone)]
pub struct Plugin {
    loaded: Arc<Loaded>,
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

    /// The version of the interface that it is run with.
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
    /// `plugin-result-too-large`, `plugin-result-invalid`, `plugin-failed`, `plugin-busy`. All of them are
    /// about this check only.
    pub fn check(&self, input: &Input<'_>) -> Result<Checked, CheckFailure> {
        let start = Instant::now();
        let (result, log) = match self.loaded.engine.slot(self.name()) {
            Ok(_slot) => self.run(input),
            Err(busy) => (Err(busy), Vec::new()),
        };
        let elapsed = start.elapsed();
        match result {
            Ok(outcome) => Ok(Checked { outcome, elapsed, log }),
            Err(diagnostic) => Err(CheckFailure { diagnostic, elapsed, log }),
        }
    }

    fn run(&self, input: &Input<'_>) -> (Result<Outcome, Diagnostic>, Vec<String>) {
        let Loaded { engine, adapter, .. } = &*self.loaded;
        let limits = engine.limits();
        let mut store = engine.store(Guest::new(limits, input.settings.clone()));
        let result = match adapter.check(&mut store, input) {
            Ok(Ok(outcome)) => self.within_limits(outcome),
            Ok(Err(failure)) => Err(self.failed(failure)),
            Err(error) => Err(stopped::diagnose(self.name(), &error, store.data(), limits)),
        };
        (result, store.into_data().log.into_lines())
    }

    fn within_limits(&self, outcome: Outcome) -> Result<Outcome, Diagnostic> {
        let limit = self.loaded.engine.limits().items;
        let what = if outcome.edits.len() > limit {
            "edits"
        } else if outcome.findings.len() > limit {
            "findings"
        } else {
            return Ok(outcome);
        };
        Err(Diagnostic::new(&kinds::PLUGIN_RESULT_TOO_LARGE)
            .param("plugin", self.name())
            .param("limit", format!("{limit} {what}")))
    }

    fn failed(&self, failure: Failure) -> Diagnostic {
        Diagnostic::new(&kinds::PLUGIN_FAILED)
            .param("plugin", self.name())
            .param("cause", failure.cause.as_str())
            .param("reason", failure.reason)
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
    /// What the plugin logged, as `level: text`.
    pub log: Vec<String>,
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
