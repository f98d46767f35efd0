//! What every version of the interface has to provide; nothing outside of an adapter knows WIT types.

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
    fn describe(&self, store: &mut Store<Guest>) -> wasmtime::Result<Result<Description, Diagnostic>>;

    fn check(
        &self,
        store: &mut Store<Guest>,
        input: &Input<'_>,
    ) -> wasmtime::Result<Result<Outcome, Failure>>;
}
