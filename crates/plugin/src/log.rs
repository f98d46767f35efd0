//! Lines for the operator. The host keeps a limited amount of each run and drops the rest.

use std::panic::{self, PanicHookInfo};

use crate::bindings::mailwright::plugin::log::{Level, log};

/// Of use to the author of the plugin.
pub fn debug(message: &str) {
    log(Level::Debug, message);
}

/// Worth knowing.
pub fn info(message: &str) {
    log(Level::Info, message);
}

/// Probably to be looked into.
pub fn warn(message: &str) {
    log(Level::Warn, message);
}

/// Why something could not be done.
pub fn error(message: &str) {
    log(Level::Error, message);
}

/// Logs a panic before it ends the instance; the sandbox itself only sees an `unreachable`.
pub(crate) fn report_panics() {
    panic::set_hook(Box::new(|panic| error(&in_one_line(panic))));
}

fn in_one_line(panic: &PanicHookInfo<'_>) -> String {
    let text = panic.payload_as_str().unwrap_or("no text");
    match panic.location() {
        Some(place) => format!("panicked at {place}: {text}"),
        None => format!("panicked: {text}"),
    }
}
