//! One file per rule. A new one is its file, a `mod` line, a table entry and a vector.

mod image_without_alt;
mod placeholder_left;

use super::Rule;

/// Every rule, in order of their codes.
pub(super) static ALL: &[&Rule] = &[&image_without_alt::RULE, &placeholder_left::RULE];
