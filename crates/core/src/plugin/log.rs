//! What a plugin has to say to the operator.

use std::mem;

/// What a plugin logged, up to a limit.
#[derive(Debug)]
pub struct Log {
    lines: Vec<String>,
    room: usize,
    dropped: usize,
    /// A line that is written in pieces, and its level.
    open: Vec<u8>,
    level: &'static str,
}

impl Log {
    /// An empty one that takes `room` bytes.
    pub fn new(room: usize) -> Self {
        Self { lines: Vec::new(), room, dropped: 0, open: Vec::new(), level: "" }
    }

    /// One line.
    pub fn push(&mut self, level: &str, message: &str) {
        self.add(message.len(), || format!("{level}: {message}"));
    }

    /// A line that has its level already.
    pub fn push_line(&mut self, line: String) {
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
    pub fn write(&mut self, level: &'static str, bytes: &[u8]) {
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
    pub fn last_error(&mut self) -> Option<&str> {
        self.close();
        let mut errors = self.lines.iter().rev().map_while(|line| line.strip_prefix("error: "));
        errors.next().map(|last| errors.last().unwrap_or(last))
    }

    /// All lines, as `level: text`.
    pub fn into_lines(mut self) -> Vec<String> {
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

    #[test]
    fn a_log_that_is_full_says_so() {
        let mut log = Log::new(100);
        log.push("info", "one");
        log.push("error", &"x".repeat(100));
        log.push("info", "short, but later than what was dropped");
        assert_eq!(log.last_error(), None);
        assert_eq!(log.into_lines(), ["info: one", "warn: 2 more lines were dropped by the host"]);
    }

    #[test]
    fn what_is_written_in_pieces_becomes_lines() {
        let mut log = Log::new(1000);
        log.write("info", b"a");
        log.write("info", b"b\nc\n\n\xFF");
        log.write("error", b"panic: no\n");
        log.write("error", b"  at x");
        assert_eq!(log.last_error(), Some("panic: no"));
        assert_eq!(
            log.into_lines(),
            ["info: ab", "info: c", "info: \u{FFFD}", "error: panic: no", "error:   at x"]
        );

        let mut full = Log::new(100);
        full.write("info", &vec![b'x'; 1 << 20]);
        assert!(full.open.len() <= 101);
        assert_eq!(full.into_lines(), ["warn: 1 more lines were dropped by the host"]);
    }
}
