//! What the host keeps for one running instance.

use std::mem;

use mailwright::plugin::{Settings, World};
use wasmtime::component::ResourceTable;

use super::limits::{Limits, Meter};

/// The host's side of one instance.
pub(super) struct Guest {
    pub(super) resources: ResourceTable,
    pub(super) settings: Settings,
    pub(super) world: World,
    pub(super) log: Log,
    pub(super) limits: Limits,
    meter: Meter,
}

impl Guest {
    pub(super) fn new(limits: &Limits, settings: Settings, world: World) -> Self {
        Self {
            resources: ResourceTable::new(),
            settings,
            world,
            log: Log { lines: Vec::new(), room: limits.log, dropped: 0, open: Vec::new(), level: "" },
            limits: limits.clone(),
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
    /// A line that is written in pieces, and its level.
    open: Vec<u8>,
    level: &'static str,
}

impl Log {
    pub(super) fn push(&mut self, level: &str, message: &str) {
        self.add(message.len(), || format!("{level}: {message}"));
    }

    /// A line that has its level already.
    pub(super) fn push_line(&mut self, line: String) {
        self.add(line.len(), || line);
    }

    fn add(&mut self, length: usize, line: impl FnOnce() -> String) {
        // An empty line takes room too.
        const OVERHEAD: usize = 32;
        match self.room.checked_sub(length.saturating_add(OVERHEAD)) {
            Some(room) if self.dropped == 0 => {
                self.room = room;
                self.lines.push(line());
            }
            _ => self.dropped += 1,
        }
    }

    /// Text as a program writes it to a terminal, in pieces.
    pub(super) fn write(&mut self, level: &'static str, bytes: &[u8]) {
        if level != self.level {
            self.close();
            self.level = level;
        }
        // What has no room is not even copied.
        let room = self.room.saturating_sub(self.open.len());
        for piece in bytes[..bytes.len().min(room + 1)].split_inclusive(|b| *b == b'\n') {
            self.open.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.close();
            }
        }
    }

    fn close(&mut self) {
        let open = mem::take(&mut self.open);
        let line = String::from_utf8_lossy(&open);
        if !line.trim_end().is_empty() {
            self.push(self.level, line.trim_end());
        }
    }

    /// The first error of the lines at the end: runtimes say what is wrong first, then where.
    pub(super) fn last_error(&mut self) -> Option<&str> {
        self.close();
        let mut errors = self.lines.iter().rev().map_while(|line| line.strip_prefix("error: "));
        errors.next().map(|last| errors.last().unwrap_or(last))
    }

    pub(super) fn into_lines(mut self) -> Vec<String> {
        self.close();
        if self.dropped > 0 {
            self.lines.push(format!("warn: {} more lines were dropped by the host", self.dropped));
        }
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(room: usize) -> Log {
        Log { lines: Vec::new(), room, dropped: 0, open: Vec::new(), level: "" }
    }

    #[test]
    fn a_log_that_is_full_says_so() {
        let mut log = log(100);
        log.push("info", "one");
        log.push("error", &"x".repeat(100));
        log.push("info", "short, but later than what was dropped");
        assert_eq!(log.last_error(), None);
        assert_eq!(log.into_lines(), ["info: one", "warn: 2 more lines were dropped by the host"]);
    }

    #[test]
    fn what_is_written_in_pieces_becomes_lines() {
        let mut log = log(1000);
        log.write("info", b"a");
        log.write("info", b"b\nc\n\n\xFF");
        log.write("error", b"panic: no\n");
        log.write("error", b"  at x");
        assert_eq!(log.last_error(), Some("panic: no"));
        assert_eq!(
            log.into_lines(),
            ["info: ab", "info: c", "info: \u{FFFD}", "error: panic: no", "error:   at x"]
        );

        let mut full = Log { room: 100, ..self::log(0) };
        full.write("info", &vec![b'x'; 1 << 20]);
        assert!(full.open.len() <= 101);
        assert_eq!(full.into_lines(), ["warn: 1 more lines were dropped by the host"]);
    }
}
