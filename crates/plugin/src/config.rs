//! The settings that the operator has made, fallbacks filled in.
//!
//! The host has checked them against [`describe`](crate::Plugin::describe): what is missing here is
//! neither set nor has a fallback.

use crate::bindings::mailwright::plugin::config;

/// The value of a text setting.
pub fn text(key: &str) -> Option<String> {
    config::get(key)
}

/// The value of an integer setting.
pub fn integer(key: &str) -> Option<i64> {
    config::get(key)?.parse().ok()
}

/// The value of a boolean setting.
pub fn boolean(key: &str) -> Option<bool> {
    config::get(key)?.parse().ok()
}

/// The items of a list; empty where nothing is set.
pub fn list(key: &str) -> Vec<String> {
    config::get_list(key)
}
