//! Composing beside other libraries: what the program and the tests of memory have in common.

mod cases;
pub mod memory;

pub use cases::{Case, cases, env, streamed};
