//! What `build.rs` found in `plugins/templates` and `tests/vectors/plugin`.

/// A plugin to start from.
pub(crate) struct Template {
    pub(crate) language: &'static str,
    /// Paths and contents.
    pub(crate) files: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
