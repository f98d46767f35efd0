//! Write mailwright plugins in Rust: one trait, one macro.
//!
//! A plugin is a library of its own that is compiled to one `.wasm` file. The host runs it in a
//! sandbox, on a fresh instance for every message: it can read the message, read its settings and
//! write log lines, and nothing else. What it wants changed it returns as [`Edit`]s; the host checks
//! them, carries them out and inspects the message again.
//!
//! ```
//! use mailwright_plugin::{Description, Failure, Message, Outcome, Plugin};
//!
//! struct NoShouting;
//!
//! impl Plugin for NoShouting {
//!     fn describe() -> Description {
//!         Description::new("no-shouting", "1.0.0", "Notes subjects in capitals.")
//!             .symbol("SUBJECT_SHOUTS", 1500, "The subject has no lower-case letter.")
//!     }
//!
//!     fn check(message: &Message) -> Result<Outcome, Failure> {
//!         let subject = message.subject().unwrap_or_default();
//!         if subject.len() < 8 || subject != subject.to_uppercase() {
//!             return Ok(Outcome::accept());
//!         }
//!         Ok(Outcome::accept().finding("SUBJECT_SHOUTS", 1500, subject))
//!     }
//! }
//!
//! mailwright_plugin::register!(NoShouting);
//! ```
//!
//! The manifest of such a plugin:
//!
//! ```toml
//! [lib]
//! crate-type = ["cdylib"]
//!
//! [dependencies]
//! mailwright-plugin = "0.1"
//! ```
//!
//! Build it with `cargo build --release --target wasm32-unknown-unknown`, then make it a component with
//! `wasm-tools component new`; for the samples in this repository `cargo xtask plugins` does both. Link with
//! `-zstack-size=65536`: the host clears the memory of every fresh instance, and the linker's own choice is a
//! stack of 1 MiB.

#[allow(
    missing_docs,
    unsafe_code,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated"
)]
#[doc(hidden)]
pub mod bindings;

pub mod config;
mod describe;
pub mod log;
mod message;
mod outcome;

use std::marker::PhantomData;

// The generated export macro names its types by this path, from whichever crate it is used in.
extern crate self as mailwright_plugin;

pub use bindings::mailwright::plugin::types::{
    Attachment, Description, Edit, Envelope, Failure, Finding, Footer, Header, Message, Outcome, PartBody,
    PartInfo, PartRole, ReadError, Refusal, Score, Setting, SettingKind, Substitution, Symbol, Verdict,
};
#[doc(hidden)]
pub use wit_bindgen;

/// A plugin. Implement it on an empty type and pass that to [`register!`].
pub trait Plugin {
    /// What this plugin is, which settings it has and which symbols it may report.
    ///
    /// Called once, when the plugin is loaded; there are no settings yet.
    fn describe() -> Description;

    /// What to make of `message`.
    ///
    /// # Errors
    /// A [`Failure`] says that the plugin could not do its work; what then happens to the message is
    /// the operator's choice. To refuse a message, return [`Outcome::reject`].
    fn check(message: &Message) -> Result<Outcome, Failure>;
}

/// Makes a type that implements [`Plugin`] the plugin of this library. To be used once.
///
/// Only WebAssembly targets export it; elsewhere the types are checked and nothing more, so that
/// `cargo test` and `cargo clippy` work as usual.
#[macro_export]
macro_rules! register {
    ($plugin:ty) => {
        const _: () = {
            #[allow(dead_code, reason = "used by the exports, which only WebAssembly has")]
            type Exported = $crate::Exported<$plugin>;
            #[cfg(target_family = "wasm")]
            $crate::bindings::export! { Exported with_types_in $crate::bindings }
            // Says what is missing where `$plugin` is not a plugin, on every target.
            const fn is_plugin<P: $crate::Plugin>() {}
            is_plugin::<$plugin>();
        };
    };
}

/// What [`register!`] exports in the name of `P`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Exported<P>(PhantomData<P>);

impl<P: Plugin> bindings::exports::mailwright::plugin::filter::Guest for Exported<P> {
    fn describe() -> Description {
        log::report_panics();
        P::describe()
    }

    fn check(message: Message) -> Result<Outcome, Failure> {
        log::report_panics();
        P::check(&message)
    }
}
