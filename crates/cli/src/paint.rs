//! Colours, where they can be seen.

use std::fmt::Display;
use std::io::{self, IsTerminal};

use mailwright::diagnostic::Severity;

/// Adds colours, or leaves text as it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// Colours when standard output is a terminal and `NO_COLOR` is not set (no-color.org).
    pub(crate) fn for_stdout() -> Self {
        Self { on: io::stdout().is_terminal() && wanted() }
    }

    /// As [`for_stdout`](Self::for_stdout), for standard error.
    pub(crate) fn for_stderr() -> Self {
        Self { on: io::stderr().is_terminal() && wanted() }
    }

    pub(crate) fn bold(self, text: impl Display) -> String {
        self.with("1", text)
    }

    pub(crate) fn dim(self, text: impl Display) -> String {
        self.with("2", text)
    }

    pub(crate) fn good(self, text: impl Display) -> String {
        self.with("32", text)
    }

    pub(crate) fn bad(self, text: impl Display) -> String {
        self.with("1;31", text)
    }

    pub(crate) fn doubtful(self, text: impl Display) -> String {
        self.with("33", text)
    }

    pub(crate) fn severity(self, severity: Severity, text: impl Display) -> String {
        match severity {
            Severity::Error => self.bad(text),
            Severity::Warning => self.doubtful(text),
            Severity::Info => self.with("36", text),
        }
    }

    /// A line of a difference.
    pub(crate) fn difference(self, line: &str) -> String {
        let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        match line.as_bytes().first() {
            Some(b'+') => self.good(line),
            Some(b'-') => self.bad(line),
            Some(b' ' | b'@') => self.dim(line),
            _ => line,
        }
    }

    fn with(self, code: &str, text: impl Display) -> String {
        if self.on { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_string() }
    }
}

fn wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
