//! How much of the machine a plugin may use, and the meter that holds it to that.

use std::time::Duration;

use mailwright::plugin::limits;
pub(super) use mailwright::plugin::limits::in_units;
use wasmtime::ResourceLimiter;

/// How much of the machine a plugin may use. A plugin cannot change any of it. Tables, stack, file, compiling, fuel
/// and instances are limits of the [host](super::PluginHost), the others may differ from plugin to plugin.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Time for one check, making the instance included. Rounded up to 10 ms.
    pub deadline: Duration,
    /// Bytes of memory, all linear memories of an instance together.
    pub memory: usize,
    /// Elements of all tables of an instance together.
    pub table_elements: usize,
    /// Bytes of stack, which the thread that runs the check has to have beside its own. What a language
    /// keeps as a stack in linear memory counts as memory instead.
    pub stack: usize,
    /// Bytes that the plugin may hand over in one call, its result included.
    pub transfer: usize,
    /// Edits, and findings, in one result.
    pub items: usize,
    /// Bytes that the plugin may read of the message in one call.
    pub read: usize,
    /// Bytes of the frame in which the core door hands over a message.
    pub message: usize,
    /// Bytes of log lines kept of one check.
    pub log: usize,
    /// Bytes of the plugin file.
    pub file: usize,
    /// Time for compiling it.
    pub compile: Duration,
    /// Instructions of one check, counted only where there is such a limit: it ends a check at the same place on
    /// every machine, which a deadline does not, and costs a fifth of the speed.
    pub fuel: Option<u64>,
    /// Checks that may run at the same time, over all plugins of one host.
    pub instances: u32,
}

const KIB: usize = 1 << 10;

impl Default for Limits {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(1),
            memory: limits::MEMORY,
            table_elements: 50_000,
            stack: 512 * KIB,
            transfer: limits::TRANSFER,
            items: limits::ITEMS,
            read: limits::READ,
            message: limits::MESSAGE,
            log: limits::LOG,
            file: limits::FILE,
            compile: Duration::from_mins(1),
            fuel: None,
            instances: 64,
        }
    }
}

/// What one instance has been given so far. The engine asks for each memory on its own, which would
/// let a plugin with several of them have the limit several times.
#[derive(Debug)]
pub(super) struct Meter {
    memory: Gauge,
    tables: Gauge,
}

impl Meter {
    pub(super) fn new(limits: &Limits) -> Self {
        Self { memory: Gauge::new(limits.memory), tables: Gauge::new(limits.table_elements) }
    }

    /// Bytes of all memories so far; they never shrink.
    pub(super) fn memory(&self) -> usize {
        self.memory.used
    }

    /// What the instance was refused at some time, as the limit that it met. What a plugin then trips
    /// over is not the cause.
    pub(super) fn refused(&self) -> Option<String> {
        if self.memory.refused {
            Some(in_units(self.memory.limit))
        } else {
            self.tables.refused.then(|| format!("{} table elements", self.tables.limit))
        }
    }
}

impl ResourceLimiter for Meter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(self.memory.grow(current, desired))
    }

    fn memory_grow_failed(&mut self, _error: wasmtime::Error) -> wasmtime::Result<()> {
        self.memory.undo();
        Ok(())
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(self.tables.grow(current, desired))
    }

    fn table_grow_failed(&mut self, _error: wasmtime::Error) -> wasmtime::Result<()> {
        self.tables.undo();
        Ok(())
    }
}

/// One resource, summed over everything that has some of it.
#[derive(Debug)]
struct Gauge {
    limit: usize,
    used: usize,
    last: usize,
    refused: bool,
}

impl Gauge {
    fn new(limit: usize) -> Self {
        Self { limit, used: 0, last: 0, refused: false }
    }

    fn grow(&mut self, current: usize, desired: usize) -> bool {
        let more = desired.saturating_sub(current);
        let allowed = self.used.checked_add(more).is_some_and(|total| total <= self.limit);
        self.last = if allowed { more } else { 0 };
        self.used += self.last;
        self.refused |= !allowed;
        allowed
    }

    /// Gives back what was allowed last and then not made.
    fn undo(&mut self) {
        self.used -= self.last;
        self.last = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_memories_share_one_limit() {
        let mut gauge = Gauge::new(100);
        assert!(gauge.grow(0, 60));
        assert!(!gauge.grow(0, 60));
        assert!(gauge.refused);
        assert!(gauge.grow(60, 100));
        assert!(!gauge.grow(100, 101));
        assert!(!gauge.grow(0, usize::MAX));
    }

    #[test]
    fn what_was_not_made_does_not_count() {
        let mut gauge = Gauge::new(100);
        assert!(gauge.grow(0, 60));
        gauge.undo();
        gauge.undo();
        assert!(gauge.grow(0, 100));
        assert!(!gauge.grow(0, 1));
        gauge.undo();
        assert_eq!(gauge.used, 100);
    }
}
