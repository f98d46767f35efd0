//! How much a plugin may hand over and get where nobody says otherwise.

use super::{Outcome, kinds};
use crate::diagnostic::Diagnostic;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Bytes of memory, all linear memories of an instance together.
pub const MEMORY: usize = 64 * MIB;
/// Bytes that a plugin may hand over in one call.
pub const TRANSFER: usize = 4 * MIB;
/// Edits, and findings, in one result.
pub const ITEMS: usize = 1000;
/// Bytes that a plugin may read of the message in one call.
pub const READ: usize = 16 * MIB;
/// Bytes of the frame of the core door.
pub const MESSAGE: usize = 25 * MIB;
/// Bytes of log lines kept of one check.
pub const LOG: usize = 64 * KIB;
/// Bytes of the plugin file.
pub const FILE: usize = 32 * MIB;

/// So many failures in a row, and a plugin is not run for a while.
pub const FAILURES: u32 = 5;
/// How long that is.
pub const PAUSE_SECONDS: u64 = 30;

/// A number of bytes in the largest unit that holds it without a rest.
pub fn in_units(bytes: usize) -> String {
    match bytes {
        MIB.. if bytes.is_multiple_of(MIB) => format!("{} MiB", bytes / MIB),
        KIB.. if bytes.is_multiple_of(KIB) => format!("{} KiB", bytes / KIB),
        _ => format!("{bytes} bytes"),
    }
}

/// Refuses more than `limit` edits or findings.
///
/// # Errors
/// `plugin-result-too-large`.
pub fn check_items(plugin: &str, outcome: &Outcome, limit: usize) -> Result<(), Diagnostic> {
    let what = if outcome.edits.len() > limit {
        "edits"
    } else if outcome.findings.len() > limit {
        "findings"
    } else {
        return Ok(());
    };
    Err(Diagnostic::new(&kinds::PLUGIN_RESULT_TOO_LARGE)
        .param("plugin", plugin)
        .param("limit", format!("{limit} {what}")))
}

/// Refuses a frame of more than `limit` bytes.
///
/// # Errors
/// `plugin-message-too-large`.
pub fn check_frame(plugin: &str, frame: &[u8], limit: usize) -> Result<(), Diagnostic> {
    if frame.len() <= limit {
        return Ok(());
    }
    Err(Diagnostic::new(&kinds::PLUGIN_MESSAGE_TOO_LARGE)
        .param("plugin", plugin)
        .param("size", in_units(frame.len()))
        .param("limit", in_units(limit)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_readable() {
        assert_eq!(in_units(64 * MIB), "64 MiB");
        assert_eq!(in_units(MIB + KIB), "1025 KiB");
        assert_eq!(in_units(1000), "1000 bytes");
        assert_eq!(in_units(0), "0 bytes");
    }
}
