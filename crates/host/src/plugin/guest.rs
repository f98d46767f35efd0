//! What the host keeps for one running instance.

use mailwright::plugin::Settings;
use wasmtime::component::ResourceTable;

use super::limits::{Limits, Meter};

/// The host's side of one instance.
pub(super) struct Guest {
    pub(super) resources: ResourceTable,
    pub(super) settings: Settings,
    pub(super) log: Log,
    /// Bytes of the message handed over at once.
    pub(super) read_limit: usize,
    meter: Meter,
}

impl Guest {
    pub(super) fn new(limits: &Limits, settings: Settings) -> Self {
        Self {
            resources: ResourceTable::new(),
            settings,
            log: Log { lines: Vec::new(), room: limits.log, dropped: 0 },
            read_limit: limits.read,
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

/// What a plugin logged, up to a limit.
#[derive(Debug)]
pub(super) struct Log {
    lines: Vec<String>,
    room: usize,
    dropped: usize,
}

impl Log {
    pub(super) fn push(&mut self, level: &str, message: &str) {
        // An empty line takes room too.
        const OVERHEAD: usize = 32;
        match self.room.checked_sub(message.len() + OVERHEAD) {
            Some(room) if self.dropped == 0 => {
                self.room = room;
                self.lines.push(format!("{level}: {message}"));
            }
            _ => self.dropped += 1,
        }
    }

    /// The last thing said, if it was an error.
    pub(super) fn last_error(&self) -> Option<&str> {
        self.lines.last()?.strip_prefix("error: ")
    }

    pub(super) fn into_lines(mut self) -> Vec<String> {
        if self.dropped > 0 {
            self.lines.push(format!("warn: {} more lines were dropped by the host", self.dropped));
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_that_is_full_says_so() {
        let mut log = Log { lines: Vec::new(), room: 100, dropped: 0 };
        log.push("info", "one");
        log.push("error", &"x".repeat(100));
        log.push("info", "short, but later than what was dropped");
        assert_eq!(log.last_error(), None);
        assert_eq!(log.into_lines(), ["info: one", "warn: 2 more lines were dropped by the host"]);
    }
}
