//! Why an instance was stopped, in words for the operator.

use mailwright::Diagnostic;
use mailwright::diagnostic::Kind;
use wasmtime::Trap;

use super::guest::Guest;
use super::kinds;
use super::limits::in_units;
use super::wasi::Exited;

/// Translates the engine's error. `guest` is what is left of the instance.
pub(super) fn diagnose(plugin: &str, error: &wasmtime::Error, guest: &mut Guest) -> Diagnostic {
    let about = |kind: &'static Kind| Diagnostic::new(kind).param("plugin", plugin);
    let trap = error.downcast_ref::<Trap>();
    if trap == Some(&Trap::Interrupt) {
        return about(&kinds::PLUGIN_TIMEOUT).param("limit", guest.limits.deadline.as_millis().to_string());
    }
    if trap == Some(&Trap::OutOfFuel) {
        let fuel = guest.limits.fuel.unwrap_or_default();
        return about(&kinds::PLUGIN_FUEL).param("limit", fuel.to_string());
    }
    // Languages end themselves in their own ways when they get no memory.
    if let Some(limit) = guest.meter().refused() {
        return about(&kinds::PLUGIN_MEMORY).param("limit", limit);
    }
    let cause = error.root_cause().to_string();
    if is_transfer_exhausted(&cause) {
        return about(&kinds::PLUGIN_RESULT_TOO_LARGE).param("limit", in_units(guest.limits.transfer));
    }
    if let Some(Exited(how)) = error.downcast_ref::<Exited>() {
        let reason = guest.log.last_error().map_or_else(|| how.clone(), str::to_owned);
        return about(&kinds::PLUGIN_TRAPPED).param("reason", reason);
    }
    match trap {
        Some(trap) => about(&kinds::PLUGIN_TRAPPED).param("reason", reason(*trap, guest)),
        None => about(&kinds::PLUGIN_RESULT_INVALID).param("reason", cause),
    }
}

/// A panic ends in `unreachable`; what it says is in the log, if the plugin's language put it there.
fn reason(trap: Trap, guest: &mut Guest) -> String {
    match guest.log.last_error() {
        Some(text) if trap == Trap::UnreachableCodeReached => text.to_owned(),
        _ => trap.to_string().trim_start_matches("wasm trap: ").to_owned(),
    }
}

/// The engine keeps this error's type to itself.
fn is_transfer_exhausted(cause: &str) -> bool {
    cause.contains("fuel allocated for hostcalls has been exhausted")
}
