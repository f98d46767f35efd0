//! The virtual world that tool chains ask for: no files, no network, no arguments, no environment; clocks and
//! random numbers that follow from the message; what is written goes to the log. By hand, since the crates for a
//! real WASI bring an asynchronous runtime and file systems that would have to be locked away again.

pub(super) mod preview1;
pub(super) mod preview2;

/// How many random bytes a plugin gets at once: making them takes time that no deadline interrupts.
const MAX_RANDOM: usize = 64 << 10;

const STDOUT: u32 = 1;
const STDERR: u32 = 2;

/// A program that ends itself, which no plugin should.
#[derive(Debug)]
pub(super) struct Exited(pub(super) String);

impl std::fmt::Display for Exited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Exited {}
