//! The native host: takes a draft through core and sandboxed plugins and hands the message to a transport.

#![deny(unsafe_code)]

pub mod dkim;
pub mod kinds;
pub mod operator;
pub mod pipeline;
pub mod plugin;
pub mod transport;

use mailwright::diagnostic::Kind;

/// Every kind of finding that the host adds to core's.
pub fn all_kinds() -> impl Iterator<Item = &'static Kind> {
    kinds::all().chain(dkim::kinds::all()).chain(plugin::kinds::all()).chain(transport::kinds::all())
}

#[cfg(test)]
mod tests {
    use mailwright::diagnostic::text_problem;

    #[test]
    fn every_text_exists_in_every_language_with_the_same_parameters() {
        let problems: Vec<_> = super::all_kinds().filter_map(text_problem).collect();
        assert!(problems.is_empty(), "{problems:?}");
    }
}
