//! `wasi_snapshot_preview1` for plugins of the core door.

use wasmtime::{Caller, Extern, ExternType, Linker, Memory, Module, Val, ValType};

use mailwright::plugin::load::WASI_PREVIEW1 as MODULE;

use super::{Exited, MAX_RANDOM, STDERR, STDOUT};
use crate::plugin::guest::Guest;

type Guests<'a> = Caller<'a, Guest>;

// Of `errno`.
const SUCCESS: i32 = 0;
const BADF: i32 = 8;
const FAULT: i32 = 21;
const INVAL: i32 = 28;
const NOSYS: i32 = 52;
const NOTCAPABLE: i32 = 76;

/// No program writes from more places at once, and nothing but a time limit would end a longer list.
const MAX_ITEMS: u32 = 1024;

/// What is linked by name.
const KNOWN: &[&str] = &[
    "args_get",
    "args_sizes_get",
    "clock_res_get",
    "clock_time_get",
    "environ_get",
    "environ_sizes_get",
    "fd_close",
    "fd_fdstat_get",
    "fd_fdstat_set_flags",
    "fd_prestat_dir_name",
    "fd_prestat_get",
    "fd_read",
    "fd_write",
    "poll_oneoff",
    "proc_exit",
    "random_get",
    "sched_yield",
];

/// Links everything that `module` asks of this interface.
pub(in crate::plugin) fn link(linker: &mut Linker<Guest>, module: &Module) -> wasmtime::Result<()> {
    let none = |mut caller: Guests<'_>, count: i32, size: i32| {
        let mut memory = Bytes::of(&mut caller);
        memory.put_u32(count, 0).and_then(|()| memory.put_u32(size, 0)).map_or(FAULT, |()| SUCCESS)
    };
    linker.func_wrap(MODULE, "args_sizes_get", none)?;
    linker.func_wrap(MODULE, "environ_sizes_get", none)?;
    linker.func_wrap(MODULE, "args_get", |_: Guests<'_>, _: i32, _: i32| SUCCESS)?;
    linker.func_wrap(MODULE, "environ_get", |_: Guests<'_>, _: i32, _: i32| SUCCESS)?;
    linker.func_wrap(MODULE, "clock_res_get", |mut caller: Guests<'_>, _: i32, to: i32| {
        Bytes::of(&mut caller).put_u64(to, 1000).map_or(FAULT, |()| SUCCESS)
    })?;
    linker.func_wrap(MODULE, "clock_time_get", |mut caller: Guests<'_>, clock: i32, _: i64, to: i32| {
        let world = &mut caller.data_mut().world;
        let time = if clock == 0 { world.now_ns() } else { world.elapsed_ns() };
        Bytes::of(&mut caller).put_u64(to, time).map_or(FAULT, |()| SUCCESS)
    })?;
    linker.func_wrap(MODULE, "random_get", |mut caller: Guests<'_>, to: i32, length: i32| {
        match usize::try_from(length) {
            Ok(length) if length <= MAX_RANDOM => {
                let mut bytes = vec![0; length];
                caller.data_mut().world.fill(&mut bytes);
                Bytes::of(&mut caller).put(to, &bytes).map_or(FAULT, |()| SUCCESS)
            }
            _ => INVAL,
        }
    })?;
    linker.func_wrap(MODULE, "sched_yield", |_: Guests<'_>| SUCCESS)?;
    linker.func_wrap(MODULE, "proc_exit", |_: Guests<'_>, status: i32| -> wasmtime::Result<()> {
        Err(Exited(format!("it ended itself with status {status}")).into())
    })?;
    link_files(linker)?;
    linker.func_wrap(
        MODULE,
        "poll_oneoff",
        |mut caller: Guests<'_>, from: i32, to: i32, count: i32, found: i32| {
            poll(&mut caller, from, to, count, found).unwrap_or(FAULT)
        },
    )?;
    refuse_the_rest(linker, module)
}

fn link_files(linker: &mut Linker<Guest>) -> wasmtime::Result<()> {
    let standard = |file: i32| if (0..=2).contains(&file) { SUCCESS } else { BADF };
    linker.func_wrap(
        MODULE,
        "fd_write",
        |mut caller: Guests<'_>, file: i32, list: i32, count: i32, to: i32| {
            write(&mut caller, file, list, count, to).unwrap_or(FAULT)
        },
    )?;
    linker.func_wrap(MODULE, "fd_read", |mut caller: Guests<'_>, file: i32, _: i32, _: i32, to: i32| {
        match file {
            0 => Bytes::of(&mut caller).put_u32(to, 0).map_or(FAULT, |()| SUCCESS),
            _ => BADF,
        }
    })?;
    linker.func_wrap(MODULE, "fd_close", move |_: Guests<'_>, file: i32| standard(file))?;
    linker.func_wrap(MODULE, "fd_fdstat_get", move |mut caller: Guests<'_>, file: i32, to: i32| {
        // A terminal without rights: what asks, does not look for a file behind it.
        let mut status = [0; 24];
        status[0] = 2;
        match standard(file) {
            SUCCESS => Bytes::of(&mut caller).put(to, &status).map_or(FAULT, |()| SUCCESS),
            error => error,
        }
    })?;
    linker
        .func_wrap(MODULE, "fd_fdstat_set_flags", move |_: Guests<'_>, file: i32, _: i32| standard(file))?;
    linker.func_wrap(MODULE, "fd_prestat_get", |_: Guests<'_>, _: i32, _: i32| BADF)?;
    linker.func_wrap(MODULE, "fd_prestat_dir_name", |_: Guests<'_>, _: i32, _: i32, _: i32| BADF)?;
    Ok(())
}

/// What is left takes files or sockets.
fn refuse_the_rest(linker: &mut Linker<Guest>, module: &Module) -> wasmtime::Result<()> {
    // Where it is there already, in another type even, it stays what it is.
    for import in
        module.imports().filter(|import| import.module() == MODULE && !KNOWN.contains(&import.name()))
    {
        let ExternType::Func(ty) = import.ty() else { continue };
        let name = import.name().to_owned();
        let is_file = ["fd_", "path_", "sock_"].iter().any(|prefix| name.starts_with(prefix));
        let error = if is_file { NOTCAPABLE } else { NOSYS };
        let returns_error = ty.results().len() == 1 && ty.results().all(|ty| matches!(ty, ValType::I32));
        linker.func_new(MODULE, import.name(), ty, move |_, _, results| match results {
            [result] if returns_error => {
                *result = Val::I32(error);
                Ok(())
            }
            _ => Err(Exited(format!("it called {name}, which is not there for plugins")).into()),
        })?;
    }
    Ok(())
}

fn write(caller: &mut Guests<'_>, file: i32, list: i32, count: i32, to: i32) -> Option<i32> {
    let level = match u32::try_from(file) {
        Ok(STDOUT) => "info",
        Ok(STDERR) => "error",
        _ => return Some(BADF),
    };
    let count = u32::try_from(count).ok().filter(|count| *count <= MAX_ITEMS)?;
    let Some(memory) = memory(caller) else { return Some(FAULT) };
    let (bytes, guest) = memory.data_and_store_mut(caller);
    let mut written = 0_u32;
    for index in 0..count {
        let entry = place(list)?.checked_add(usize::try_from(index).ok()? * 8)?;
        let (start, length) = (read_u32(bytes, entry)?, read_u32(bytes, entry + 4)?);
        let start = usize::try_from(start).ok()?;
        let text = bytes.get(start..start.checked_add(usize::try_from(length).ok()?)?)?;
        guest.log.write(level, text);
        written = written.saturating_add(length);
    }
    Bytes(bytes).put_u32(to, written).map(|()| SUCCESS)
}

/// One subscription takes 48 bytes, one event 32.
fn poll(caller: &mut Guests<'_>, from: i32, to: i32, count: i32, found: i32) -> Option<i32> {
    const CLOCK: u8 = 0;
    const ABSOLUTE: u8 = 1;
    let Some(count) = u32::try_from(count).ok().filter(|count| (1..=MAX_ITEMS).contains(count)) else {
        return Some(INVAL);
    };
    let memory = memory(caller)?;
    let (bytes, guest) = memory.data_and_store_mut(caller);
    let mut events = Vec::new();
    let mut timers = Vec::new();
    let elapsed = guest.world.elapsed_ns();
    for index in 0..usize::try_from(count).ok()? {
        let at = place(from)?.checked_add(index * 48)?;
        let subscription: &[u8; 48] = bytes.get(at..at.checked_add(48)?)?.first_chunk()?;
        let user: [u8; 8] = *subscription.first_chunk()?;
        if subscription[8] != CLOCK {
            events.push((user, subscription[8]));
            continue;
        }
        let timeout = u64::from_le_bytes(*subscription[24..].first_chunk()?);
        let clock = subscription[16];
        let wait = match (subscription[40] & ABSOLUTE, clock) {
            (0, _) => timeout,
            (_, 0) => timeout.saturating_sub(guest.world.now_ns()),
            _ => timeout.saturating_sub(elapsed),
        };
        timers.push((wait, user));
    }
    // Nothing ever happens here but time.
    if events.is_empty()
        && let Some((wait, user)) = timers.into_iter().min()
    {
        guest.world.wait_ns(wait);
        events.push((user, CLOCK));
    }
    let mut memory = Bytes(bytes);
    for (index, (user, kind)) in events.iter().enumerate() {
        let mut event = [0; 32];
        event[..8].copy_from_slice(user);
        event[10] = *kind;
        let at = place(to)?.checked_add(index * 32)?;
        memory.0.get_mut(at..at.checked_add(32)?)?.copy_from_slice(&event);
    }
    memory.put_u32(found, u32::try_from(events.len()).ok()?).map(|()| SUCCESS)
}

fn memory(caller: &mut Guests<'_>) -> Option<Memory> {
    caller.get_export("memory").and_then(Extern::into_memory)
}

/// Addresses are unsigned.
fn place(address: i32) -> Option<usize> {
    usize::try_from(address.cast_unsigned()).ok()
}

fn read_u32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// The plugin's memory, empty where it has none.
struct Bytes<'a>(&'a mut [u8]);

impl<'a> Bytes<'a> {
    fn of(caller: &'a mut Guests<'_>) -> Self {
        match memory(caller) {
            Some(memory) => Self(memory.data_mut(caller)),
            None => Self(&mut []),
        }
    }

    fn put(&mut self, at: i32, bytes: &[u8]) -> Option<()> {
        let start = place(at)?;
        self.0.get_mut(start..start.checked_add(bytes.len())?)?.copy_from_slice(bytes);
        Some(())
    }

    fn put_u32(&mut self, at: i32, value: u32) -> Option<()> {
        self.put(at, &value.to_le_bytes())
    }

    fn put_u64(&mut self, at: i32, value: u64) -> Option<()> {
        self.put(at, &value.to_le_bytes())
    }
}
