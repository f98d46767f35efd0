//! What every door and every version of the interface has to provide; nothing outside of an adapter knows how a
//! plugin is called.

use mailwright::Diagnostic;
use mailwright::plugin::{Description, Failure, Input, Outcome};
use wasmtime::Store;
use wasmtime::component::Component;

use super::guest::Guest;
use super::v0_1;

/// The versions that this host speaks, newest first.
pub(super) const INTERFACES: &[Interface] = &[v0_1::INTERFACE];

/// One version of the interface.
pub(super) struct Interface {
    pub(super) version: &'static str,
    /// The interfaces that a plugin may import, without their version.
    pub(super) imports: &'static [&'static str],
    /// Links a compiled plugin, so that instances are cheap.
    pub(super) prepare: fn(&Component) -> wasmtime::Result<Box<dyn Adapter>>,
}

/// A plugin that is ready to run, behind the version that it was built for. Each call makes an instance.
pub(super) trait Adapter: Send + Sync {
    /// What it says of itself; `None` where it has no way to.
    fn describe(&self, store: &mut Store<Guest>) -> Result<Option<Description>, Problem>;

    fn check(&self, store: &mut Store<Guest>, input: &Input<'_>) -> Checked;
}

pub(super) type Checked = Result<Outcome, Problem>;

/// Why a call came to nothing.
pub(super) enum Problem {
    /// The engine stopped it.
    Stopped(wasmtime::Error),
    /// The plugin says so itself.
    Failed(Failure),
    /// The host says so.
    Told(Diagnostic),
}

impl From<wasmtime::Error> for Problem {
    fn from(error: wasmtime::Error) -> Self {
        Self::Stopped(error)
    }
}
