//! Puts a mark before the subject, once. `mailwright-plugin.toml` says what this plugin is and wants.

use mailwright_plugin::{Description, Edit, Failure, Message, Outcome, Plugin, config};

struct Prefix;

impl Plugin for Prefix {
    fn describe() -> Description {
        Description::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"), "Puts a mark before the subject.")
    }

    fn check(message: &Message) -> Result<Outcome, Failure> {
        let prefix = config::text("prefix").unwrap_or_default();
        let subject = message.subject().unwrap_or_default();
        if subject.starts_with(&prefix) {
            return Ok(Outcome::accept());
        }
        Ok(Outcome::accept().edit(Edit::set_header("Subject", format!("{prefix}{subject}"))))
    }
}

mailwright_plugin::register!(Prefix);
