//! The one WebAssembly engine of a host: what it accepts, its pool of instances, its clock.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use mailwright::Diagnostic;
use wasmtime::component::Component;
use wasmtime::{
    Config, Enabled, EngineWeak, InstanceAllocationStrategy, Module, PoolingAllocationConfig, Store,
};

use super::cache::Cache;
use super::guest::Guest;
use super::kinds;
use super::limits::Limits;
use super::load::invalid;

/// How often the clock ticks: the precision of deadlines.
const TICK: Duration = Duration::from_millis(10);

/// The compiler calls itself for code that is deeply nested.
const COMPILER_STACK: usize = 8 << 20;

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
    cache: Option<Cache>,
    running: AtomicU32,
}

/// A plugin in the code of this machine.
#[derive(Clone)]
pub(super) enum Compiled {
    Component(Component),
    Module(Module),
}

impl Compiled {
    pub(super) fn code(&self) -> wasmtime::Result<Vec<u8>> {
        match self {
            Self::Component(component) => component.serialize(),
            Self::Module(module) => module.serialize(),
        }
    }
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
    /// An engine that keeps what it compiles in `cache`, if there is one.
    pub(super) fn new(limits: Limits, cache: Option<&Path>) -> Result<Self, Diagnostic> {
        Self::with(limits, cache, |limits| pooled(limits).or_else(|_| frugal(limits)))
    }

    /// The same without a pool of instances.
    pub(super) fn without_pool(limits: Limits) -> Result<Self, Diagnostic> {
        Self::with(limits, None, frugal)
    }

    fn with(
        limits: Limits,
        cache: Option<&Path>,
        make: impl Fn(&Limits) -> wasmtime::Result<wasmtime::Engine>,
    ) -> Result<Self, Diagnostic> {
        let failed = |reason: String| Diagnostic::new(&kinds::PLUGIN_ENGINE).param("reason", reason);
        let wasm = make(&limits).map_err(|error| failed(error.root_cause().to_string()))?;
        start_clock(wasm.weak()).map_err(|error| failed(error.to_string()))?;
        let cache = cache.and_then(|folder| Cache::open(folder, &wasm));
        Ok(Self { wasm, limits, cache, running: AtomicU32::new(0) })
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
        let limits = &store.data().limits;
        let (transfer, deadline) = (limits.transfer, limits.deadline);
        store.set_hostcall_fuel(transfer);
        let ticks = deadline.as_millis().div_ceil(TICK.as_millis());
        if let Some(fuel) = self.limits.fuel {
            // The engine was made to count it.
            let _ = store.set_fuel(fuel);
        }
        // The first tick may come at once, and the engine adds this to the ticks so far.
        store.set_epoch_deadline(u64::try_from(ticks).unwrap_or(u64::MAX).min(u64::MAX / 2) + 1);
        store
    }
}

impl Engine {
    /// The code of a plugin: from the cache, or compiled within the time that there is for it.
    pub(super) fn compile(
        &self,
        file: &str,
        wasm: &[u8],
        is_component: bool,
    ) -> Result<Compiled, Diagnostic> {
        let cached = self.cache.as_ref().and_then(|cache| cache.read(wasm, is_component, &self.wasm));
        if let Some(compiled) = cached {
            return Ok(compiled);
        }
        let compiled = self.compile_in_time(file, wasm, is_component)?;
        if let Some(cache) = &self.cache {
            cache.write(wasm, &compiled);
        }
        Ok(compiled)
    }

    /// Neither epochs nor meters hold the compiler. Where it takes too long, its thread is left to itself, and ends
    /// when it is done.
    fn compile_in_time(&self, file: &str, wasm: &[u8], is_component: bool) -> Result<Compiled, Diagnostic> {
        let (engine, bytes) = (self.wasm.clone(), wasm.to_vec());
        let (sender, receiver) = mpsc::sync_channel(1);
        let compile = move || {
            let compiled = if is_component {
                Component::from_binary(&engine, &bytes).map(Compiled::Component)
            } else {
                Module::from_binary(&engine, &bytes).map(Compiled::Module)
            };
            // Nobody may be waiting any more.
            let _ = sender.send(compiled);
        };
        let thread = thread::Builder::new().name("plugin-compiler".to_owned()).stack_size(COMPILER_STACK);
        thread
            .spawn(compile)
            .map_err(|error| Diagnostic::new(&kinds::PLUGIN_ENGINE).param("reason", error.to_string()))?;
        match receiver.recv_timeout(self.limits.compile) {
            Ok(compiled) => compiled.map_err(|error| invalid(file, &error)),
            Err(_) => Err(Diagnostic::new(&kinds::PLUGIN_COMPILE_TIMEOUT)
                .param("plugin", file)
                .param("limit", self.limits.compile.as_secs().to_string())),
        }
    }
}

fn config(limits: &Limits) -> Config {
    let mut config = Config::new();
    config
        .epoch_interruption(true)
        .consume_fuel(limits.fuel.is_some())
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
        .table_keep_resident(RESIDENT_TABLE)
        // Linux can tell which pages were written to, and only those are cleared.
        .pagemap_scan(Enabled::Auto);
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
