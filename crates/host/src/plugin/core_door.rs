//! The door for languages without components: a memory, three functions, JSON. `docs/plugins.md` describes it.

use mailwright::Diagnostic;
use mailwright::plugin::limits::check_frame;
use mailwright::plugin::load::{check_abi, check_module};
use mailwright::plugin::{Answer, Description, Input, read_answer};
use wasmtime::{
    Caller, Extern, ExternType, Instance, InstancePre, Linker, Memory, Module, Store, TypedFunc, WasmParams,
    WasmResults,
};

use super::adapter::{Adapter, Checked, Problem};
use super::guest::Guest;
use super::kinds;
use super::limits::in_units;
use super::wasi::{Exited, preview1};

struct Prepared {
    plugin: InstancePre<Guest>,
    file: String,
    initializes: bool,
}

/// Links a compiled module.
pub(super) fn prepare(file: &str, module: &Module) -> Result<Box<dyn Adapter>, Diagnostic> {
    check(file, module)?;
    let plugin = link(module).map_err(|error| super::load::invalid(file, &error))?;
    let initializes = module.get_export("_initialize").is_some();
    Ok(Box::new(Prepared { plugin, file: file.to_owned(), initializes }))
}

fn link(module: &Module) -> wasmtime::Result<InstancePre<Guest>> {
    let mut linker = Linker::new(module.engine());
    preview1::link(&mut linker, module)?;
    linker.func_wrap("env", "abort", abort)?;
    linker.instantiate_pre(module)
}

/// How `AssemblyScript` ends: a message and a file, both in UTF-16 with their length before them, line and column.
fn abort(
    mut caller: Caller<'_, Guest>,
    message: i32,
    file: i32,
    line: i32,
    column: i32,
) -> wasmtime::Result<()> {
    let memory = caller.get_export("memory").and_then(Extern::into_memory);
    let data = memory.map(|memory| memory.data(&caller)).unwrap_or_default();
    let text = |at: i32| string_utf16(data, at).unwrap_or_else(|| "?".to_owned());
    Err(Exited(format!("{} ({}:{line}:{column})", text(message), text(file))).into())
}

fn string_utf16(data: &[u8], at: i32) -> Option<String> {
    const MAX_BYTES: usize = 1000;
    let start = usize::try_from(at.cast_unsigned()).ok().filter(|start| *start > 0)?;
    let length = u32::from_le_bytes(*data.get(start.checked_sub(4)?..)?.first_chunk()?);
    let length = usize::try_from(length).ok()?.min(MAX_BYTES);
    let units = data.get(start..start.checked_add(length)?)?.as_chunks::<2>().0;
    Some(String::from_utf16_lossy(&units.iter().map(|unit| u16::from_le_bytes(*unit)).collect::<Vec<_>>()))
}

fn check(file: &str, module: &Module) -> Result<(), Diagnostic> {
    let exports: Vec<_> = module.exports().map(|export| (export.name(), export.ty())).collect();
    let named = |is: fn(&ExternType) -> bool| {
        exports.iter().filter(|(_, ty)| is(ty)).map(|(name, _)| *name).collect::<Vec<_>>()
    };
    let functions = named(|ty| matches!(ty, ExternType::Func(_)));
    let memories = named(|ty| matches!(ty, ExternType::Memory(_)));
    let imports: Vec<_> = module.imports().map(|import| (import.module(), import.name())).collect();
    check_module(file, &functions, &memories, &imports)
}

/// A fresh instance that has been initialized and speaks our version.
struct Running<'a> {
    store: &'a mut Store<Guest>,
    instance: Instance,
    memory: Memory,
}

impl Prepared {
    fn start<'a>(&self, store: &'a mut Store<Guest>) -> Result<Running<'a>, Problem> {
        let instance = self.plugin.instantiate(&mut *store)?;
        let memory = instance.get_memory(&mut *store, "memory");
        let memory = memory.ok_or_else(|| wasmtime::Error::msg("its memory is gone"))?;
        let mut running = Running { store, instance, memory };
        if self.initializes {
            running.call::<(), ()>("_initialize", ())?;
        }
        check_abi(&self.file, running.call::<(), i32>("mw_abi", ())?).map_err(Problem::Told)?;
        Ok(running)
    }

    fn answer(&self, store: &mut Store<Guest>, frame: &[u8]) -> Result<Answer, Problem> {
        check_frame(&self.file, frame, store.data().limits.message).map_err(Problem::Told)?;
        let mut running = self.start(store)?;
        let length = i32::try_from(frame.len()).unwrap_or(i32::MAX);
        let at = running.call::<i32, i32>("mw_alloc", length)?;
        running.write(at, frame)?;
        let packed = running.call::<(i32, i32), i64>("mw_check", (at, length))?.cast_unsigned();
        let bytes =
            running.read(packed >> 32, packed & u64::from(u32::MAX)).map_err(|problem| match problem {
                Some(problem) => Problem::from(wasmtime::Error::msg(problem)),
                None => Problem::Told(
                    Diagnostic::new(&kinds::PLUGIN_RESULT_TOO_LARGE)
                        .param("plugin", &self.file)
                        .param("limit", in_units(running.store.data().limits.transfer)),
                ),
            })?;
        read_answer(&self.file, bytes).map_err(Problem::Told)
    }
}

impl Running<'_> {
    fn call<P: WasmParams, R: WasmResults>(&mut self, name: &str, params: P) -> wasmtime::Result<R> {
        let function: TypedFunc<P, R> = self.instance.get_typed_func(&mut *self.store, name)?;
        function.call(&mut *self.store, params)
    }

    fn write(&mut self, at: i32, frame: &[u8]) -> wasmtime::Result<()> {
        let at = usize::try_from(at.cast_unsigned()).unwrap_or(usize::MAX);
        let place = self.memory.data_mut(&mut *self.store).get_mut(at..at.saturating_add(frame.len()));
        let outside = || wasmtime::Error::msg("mw_alloc returned a place outside of its memory");
        place.ok_or_else(outside)?.copy_from_slice(frame);
        Ok(())
    }

    /// Nothing is copied before it is known to be small enough; `None` where it is not.
    fn read(&self, start: u64, length: u64) -> Result<&[u8], Option<&'static str>> {
        let bytes = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let (start, length) = (bytes(start), bytes(length));
        let range = start..start.saturating_add(length);
        let answer = self.memory.data(&*self.store).get(range);
        let answer = answer.ok_or(Some("mw_check returned a place outside of its memory"))?;
        if length > self.store.data().limits.transfer { Err(None) } else { Ok(answer) }
    }
}

impl Adapter for Prepared {
    /// Its manifest describes it; this only finds out whether it starts.
    fn describe(&self, store: &mut Store<Guest>) -> Result<Option<Description>, Problem> {
        self.start(store).map(|_| None)
    }

    fn check(&self, store: &mut Store<Guest>, input: &Input<'_>) -> Checked {
        let answer = self.answer(store, &input.frame())?;
        let log = &mut store.data_mut().log;
        answer.log.into_iter().for_each(|line| log.push_line(line));
        answer.result.map_err(Problem::Failed)
    }
}
