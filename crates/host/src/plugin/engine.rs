//! The one WebAssembly engine of a host: what it accepts, its pool of instances, its clock.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use mailwright::Diagnostic;
use wasmtime::{Config, EngineWeak, InstanceAllocationStrategy, PoolingAllocationConfig, Store};

use super::guest::Guest;
use super::kinds;
use super::limits::Limits;

/// How often the clock ticks: the precision of deadlines.
const TICK: Duration = Duration::from_millis(10);

/// What a component may be made of. Componentised Python has 38 core instances.
const CORE_INSTANCES: u32 = 100;
const MEMORIES: u32 = 4;
const TABLES: u32 = 64;

/// What 32-bit addresses reach.
const LARGEST_MEMORY: u64 = 1 << 32;

/// Memory that an instance leaves behind and the next one finds cleared and mapped: most plugins need
/// no more, and never ask the system for memory.
const RESIDENT_MEMORY: usize = 256 << 10;
const RESIDENT_TABLE: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct Engine {
    wasm: wasmtime::Engine,
    limits: Limits,
    running: AtomicU32,
}

/// The right to run one instance, for as long as this is kept.
#[derive(Debug)]
pub(super) struct Slot<'a> {
    running: &'a AtomicU32,
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        self.running.fetch_sub(1, Ordering::Release);
    }
}

impl Engine {
    pub(super) fn new(limits: Limits) -> Result<Self, Diagnostic> {
        let failed = |reason: String| Diagnostic::new(&kinds::PLUGIN_ENGINE).param("reason", reason);
        let wasm = pooled(&limits)
            .or_else(|_| frugal(&limits))
            .map_err(|error| failed(error.root_cause().to_string()))?;
        start_clock(wasm.weak()).map_err(|error| failed(error.to_string()))?;
        Ok(Self { wasm, limits, running: AtomicU32::new(0) })
    }

    pub(super) fn wasm(&self) -> &wasmtime::Engine {
        &self.wasm
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Room for one more instance; fails with `plugin-busy` where there is none.
    pub(super) fn slot(&self, plugin: &str) -> Result<Slot<'_>, Diagnostic> {
        let limit = self.limits.instances;
        let one_more = |running| (running < limit).then_some(running + 1);
        match self.running.fetch_update(Ordering::Acquire, Ordering::Relaxed, one_more) {
            Ok(_) => Ok(Slot { running: &self.running }),
            Err(_) => Err(Diagnostic::new(&kinds::PLUGIN_BUSY)
                .param("plugin", plugin)
                .param("limit", limit.to_string())),
        }
    }

    /// A store for one instance. Its time runs from now on: making the instance may run code already.
    pub(super) fn store(&self, guest: Guest) -> Store<Guest> {
        let mut store = Store::new(&self.wasm, guest);
        store.limiter(Guest::meter_mut);
        store.set_hostcall_fuel(self.limits.transfer);
        let ticks = self.limits.deadline.as_millis().div_ceil(TICK.as_millis());
        // The first tick may come at once, and the engine adds this to the ticks so far.
        store.set_epoch_deadline(u64::try_from(ticks).unwrap_or(u64::MAX).min(u64::MAX / 2) + 1);
        store
    }
}

fn config(limits: &Limits) -> Config {
    let mut config = Config::new();
    config
        .epoch_interruption(true)
        .max_wasm_stack(limits.stack)
        .wasm_memory64(false)
        .wasm_gc(false)
        .shared_memory(false)
        .concurrency_support(false)
        // The same answer on every processor.
        .relaxed_simd_deterministic(true)
        .wasm_backtrace_max_frames(None)
        .generate_address_map(false);
    config
}

/// Instances come from a pool: fresh ones are cheap.
fn pooled(limits: &Limits) -> wasmtime::Result<wasmtime::Engine> {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(limits.instances)
        .total_core_instances(limits.instances.saturating_mul(CORE_INSTANCES))
        .total_memories(limits.instances.saturating_mul(MEMORIES))
        .total_tables(limits.instances.saturating_mul(TABLES))
        .max_core_instances_per_component(CORE_INSTANCES)
        .max_memories_per_component(MEMORIES)
        .max_memories_per_module(MEMORIES)
        .max_tables_per_component(TABLES)
        .max_tables_per_module(TABLES)
        .table_elements(limits.table_elements)
        .linear_memory_keep_resident(RESIDENT_MEMORY)
        .table_keep_resident(RESIDENT_TABLE);
    wasmtime::Engine::new(config(limits).allocation_strategy(InstanceAllocationStrategy::Pooling(pool)))
}

/// Without a pool, and with bounds checks instead of the terabyte of address space that the pool and
/// unchecked access reserve: slower, but for systems that ration it (`ulimit -v`).
fn frugal(limits: &Limits) -> wasmtime::Result<wasmtime::Engine> {
    let mut config = config(limits);
    config
        .allocation_strategy(InstanceAllocationStrategy::OnDemand)
        // Enough to grow in place; copying a memory each time it grows takes longer than filling it.
        .memory_reservation(u64::try_from(limits.memory).unwrap_or(u64::MAX).min(LARGEST_MEMORY))
        .memory_reservation_for_growth(0)
        .memory_guard_size(0);
    wasmtime::Engine::new(&config)
}

/// One clock for all instances, which each count from their own start. It ends with the engine.
fn start_clock(engine: EngineWeak) -> std::io::Result<()> {
    let tick = move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            thread::sleep(TICK);
        }
    };
    thread::Builder::new().name("plugin-clock".to_owned()).spawn(tick).map(drop)
}
