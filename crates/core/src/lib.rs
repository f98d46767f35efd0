#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(clippy::float_arithmetic)]

pub mod address;
mod bytes;
pub mod catalogue;
pub mod compose;
pub mod diagnostic;
pub mod dkim;
pub mod draft;
mod env;
pub mod flowed;
mod html;
pub mod inspect;
pub mod lint;
pub mod message;
pub mod mime;
pub mod output;
pub mod parse;
pub mod plugin;
pub mod preview;
mod render;
pub mod score;
pub mod security;
mod validate;

pub use compose::{compose, compose_in};
pub use diagnostic::Diagnostic;
pub use draft::Draft;
pub use env::Env;
pub use message::{Envelope, Message};
pub use render::render;
pub use validate::{
    Mode, ValidDraft, Validation, correct, validate, validate_in, validate_new, validate_new_in,
};
