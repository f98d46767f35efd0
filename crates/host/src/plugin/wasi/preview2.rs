//! `wasi:…@0.2` for components. What is linked follows from what the component asks for, so that every release of
//! 0.2 is the same to us.

use wasmtime::StoreContextMut;
use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Component, Linker, ResourceDynamic, ResourceType, Type, Val};

use super::{Exited, MAX_RANDOM, STDERR, STDOUT};
use crate::plugin::guest::Guest;

/// The packages that are there, in version 0.2.
const PACKAGES: &[&str] =
    &["wasi:cli/", "wasi:clocks/", "wasi:filesystem/", "wasi:io/", "wasi:random/", "wasi:sockets/"];

// Kinds of resources that plugins get hold of.
const INPUT_STREAM: u32 = 1;
const OUTPUT_STREAM: u32 = 2;
const POLLABLE: u32 = 3;
const OTHER: u32 = 4;

/// What an output stream takes at once.
const WRITABLE: u64 = 4096;

/// Whether this import is of the virtual world: `wasi:io/streams@0.2.3`.
pub(in crate::plugin) fn is_virtual(import: &str) -> bool {
    let version = import.rsplit_once('@').map(|(_, version)| version);
    PACKAGES.iter().any(|package| import.starts_with(package))
        && version.is_some_and(|version| version == "0.2" || version.starts_with("0.2."))
}

/// Links everything that `component` asks of these packages.
pub(in crate::plugin) fn link(linker: &mut Linker<Guest>, component: &Component) -> wasmtime::Result<()> {
    let engine = component.engine();
    for (import, item) in component.component_type().imports(engine).filter(|(name, _)| is_virtual(name)) {
        let ComponentItem::ComponentInstance(instance) = item.ty else { continue };
        let interface = import.split('@').next().unwrap_or_default().trim_start_matches("wasi:");
        let mut functions = linker.instance(import)?;
        for (name, item) in instance.exports(engine) {
            match item.ty {
                ComponentItem::ComponentFunc(_) => {
                    let function = format!("{interface}#{name}");
                    functions.func_new(name, move |store, ty, params, results| {
                        call(&function, store, &ty, params, results)
                    })?;
                }
                ComponentItem::Resource(_) => {
                    functions.resource(name, ResourceType::host_dynamic(kind(name)), |_, _| Ok(()))?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn kind(resource: &str) -> u32 {
    match resource {
        "input-stream" => INPUT_STREAM,
        "output-stream" => OUTPUT_STREAM,
        "pollable" => POLLABLE,
        _ => OTHER,
    }
}

fn call(
    function: &str,
    mut store: StoreContextMut<'_, Guest>,
    ty: &ComponentFunc,
    params: &[Val],
    results: &mut [Val],
) -> wasmtime::Result<()> {
    let mut numbers = Vec::new();
    params.iter().try_for_each(|param| take_handles(&mut store, param, &mut numbers))?;
    let answer = answer(function, &mut store, params, numbers.first().copied())?;
    let Some(result) = results.first_mut() else { return Ok(()) };
    *result = match answer {
        Some(value) => value,
        None => refusal(ty.results().next().as_ref())
            .ok_or_else(|| Exited(format!("it called wasi:{function}, which is not there for plugins")))?,
    };
    Ok(())
}

/// The numbers of all handles, which are given back with that: none may be kept beyond the call.
fn take_handles(
    store: &mut StoreContextMut<'_, Guest>,
    param: &Val,
    numbers: &mut Vec<u32>,
) -> wasmtime::Result<()> {
    match param {
        Val::Resource(handle) => {
            numbers.push(ResourceDynamic::try_from_resource_any(*handle, &mut *store)?.rep());
            Ok(())
        }
        Val::List(items) => items.iter().try_for_each(|item| take_handles(store, item, numbers)),
        _ => Ok(()),
    }
}

/// What a function answers that is there; `number` is that of the resource that it is a method of.
fn answer(
    function: &str,
    store: &mut StoreContextMut<'_, Guest>,
    params: &[Val],
    number: Option<u32>,
) -> wasmtime::Result<Option<Val>> {
    Ok(Some(match function {
        "cli/environment#get-environment"
        | "cli/environment#get-arguments"
        | "filesystem/preopens#get-directories" => Val::List(Vec::new()),
        "cli/exit#exit" | "cli/exit#exit-with-code" => {
            return Err(Exited("it ended itself".to_owned()).into());
        }
        "cli/stdin#get-stdin" => resource(store, INPUT_STREAM, 0)?,
        "cli/stdout#get-stdout" => resource(store, OUTPUT_STREAM, STDOUT)?,
        "cli/stderr#get-stderr" => resource(store, OUTPUT_STREAM, STDERR)?,
        "io/streams#[method]output-stream.check-write" => ok(Some(Val::U64(WRITABLE))),
        "io/streams#[method]output-stream.write"
        | "io/streams#[method]output-stream.blocking-write-and-flush" => {
            write(store, params, number);
            ok(None)
        }
        "io/streams#[method]output-stream.flush" | "io/streams#[method]output-stream.blocking-flush" => {
            ok(None)
        }
        "io/streams#[method]output-stream.subscribe" | "io/streams#[method]input-stream.subscribe" => {
            resource(store, POLLABLE, 0)?
        }
        "io/poll#[method]pollable.ready" => Val::Bool(true),
        "io/poll#poll" => match params {
            [Val::List(pollables)] => {
                let all = 0..u32::try_from(pollables.len()).unwrap_or_default();
                Val::List(all.map(Val::U32).collect())
            }
            _ => return Ok(None),
        },
        "io/error#[method]error.to-debug-string" => Val::String(String::new()),
        "clocks/monotonic-clock#now" => Val::U64(store.data_mut().world.elapsed_ns()),
        "clocks/monotonic-clock#resolution" => Val::U64(1000),
        "clocks/monotonic-clock#subscribe-duration" | "clocks/monotonic-clock#subscribe-instant" => {
            wait(store, function, params);
            resource(store, POLLABLE, 0)?
        }
        "clocks/wall-clock#now" => {
            let time = store.data_mut().world.now_ns();
            datetime(time / 1_000_000_000, time % 1_000_000_000)
        }
        "clocks/wall-clock#resolution" => datetime(0, 1000),
        "random/random#get-random-u64" | "random/insecure#get-insecure-random-u64" => {
            Val::U64(random_number(store))
        }
        "random/random#get-random-bytes" | "random/insecure#get-insecure-random-bytes" => {
            let bytes = random_bytes(store, params)?;
            Val::List(bytes.into_iter().map(Val::U8).collect())
        }
        "random/insecure-seed#insecure-seed" => {
            Val::Tuple(vec![Val::U64(random_number(store)), Val::U64(random_number(store))])
        }
        _ => return Ok(None),
    }))
}

/// The error that a function has for what may not be; what has none cannot be called.
fn refusal(result: Option<&Type>) -> Option<Val> {
    Some(match result? {
        Type::Option(_) => Val::Option(None),
        Type::Bool => Val::Bool(false),
        Type::Result(result) => Val::Result(Err(match result.err() {
            None => None,
            Some(Type::Enum(error)) => {
                let names = ["access-denied", "access", "not-supported", "unsupported"];
                let known = names.iter().find(|name| error.names().any(|known| known == **name))?;
                Some(Box::new(Val::Enum((*known).to_owned())))
            }
            Some(Type::Variant(error)) => {
                let is_closed = error.cases().any(|case| case.name == "closed" && case.ty.is_none());
                is_closed.then(|| Some(Box::new(Val::Variant("closed".to_owned(), None))))?
            }
            Some(_) => return None,
        })),
        _ => return None,
    })
}

fn ok(value: Option<Val>) -> Val {
    Val::Result(Ok(value.map(Box::new)))
}

fn datetime(seconds: u64, nanoseconds: u64) -> Val {
    Val::Record(vec![
        ("seconds".to_owned(), Val::U64(seconds)),
        ("nanoseconds".to_owned(), Val::U32(u32::try_from(nanoseconds).unwrap_or_default())),
    ])
}

fn resource(store: &mut StoreContextMut<'_, Guest>, kind: u32, number: u32) -> wasmtime::Result<Val> {
    ResourceDynamic::new_own(number, kind).try_into_resource_any(store).map(Val::Resource)
}

fn write(store: &mut StoreContextMut<'_, Guest>, params: &[Val], stream: Option<u32>) {
    let [_, Val::List(bytes)] = params else { return };
    let level = if stream == Some(STDERR) { "error" } else { "info" };
    let bytes: Vec<u8> =
        bytes.iter().filter_map(|b| if let Val::U8(b) = b { Some(*b) } else { None }).collect();
    store.data_mut().log.write(level, &bytes);
}

/// Nothing ever happens here but time, so it passes as soon as somebody wants to wait for it.
fn wait(store: &mut StoreContextMut<'_, Guest>, function: &str, params: &[Val]) {
    let world = &mut store.data_mut().world;
    let [Val::U64(time)] = params else { return };
    let from = if function.ends_with("instant") { world.elapsed_ns() } else { 0 };
    world.wait_ns(time.saturating_sub(from));
}

fn random_number(store: &mut StoreContextMut<'_, Guest>) -> u64 {
    let mut bytes = [0; 8];
    store.data_mut().world.fill(&mut bytes);
    u64::from_le_bytes(bytes)
}

fn random_bytes(store: &mut StoreContextMut<'_, Guest>, params: &[Val]) -> wasmtime::Result<Vec<u8>> {
    let length = match params {
        [Val::U64(length)] => usize::try_from(*length).ok().filter(|length| *length <= MAX_RANDOM),
        _ => None,
    };
    let length =
        length.ok_or_else(|| Exited(format!("it wants more than {MAX_RANDOM} random bytes at once")))?;
    let mut bytes = vec![0; length];
    store.data_mut().world.fill(&mut bytes);
    Ok(bytes)
}
