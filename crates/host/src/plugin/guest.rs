//! What the host keeps for one running instance.

use mailwright::plugin::{Log, Settings, World};
use wasmtime::component::ResourceTable;

use super::limits::{Limits, Meter};

/// The host's side of one instance.
pub(super) struct Guest {
    pub(super) resources: ResourceTable,
    pub(super) settings: Settings,
    pub(super) world: World,
    pub(super) log: Log,
    pub(super) limits: Limits,
    meter: Meter,
}

impl Guest {
    pub(super) fn new(limits: &Limits, settings: Settings, world: World) -> Self {
        Self {
            resources: ResourceTable::new(),
            settings,
            world,
            log: Log::new(limits.log),
            limits: limits.clone(),
            meter: Meter::new(limits),
        }
    }

    pub(super) fn meter(&self) -> &Meter {
        &self.meter
    }

    pub(super) fn meter_mut(&mut self) -> &mut dyn wasmtime::ResourceLimiter {
        &mut self.meter
    }
}
