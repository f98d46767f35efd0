//! Appends a footer to the text and the HTML of every message, once.
//!
//! | setting | | |
//! |---|---|---|
//! | `text` | text | the footer in plain text |
//! | `html` | text | the footer in HTML; made from `text` where it is not set |

use mailwright_plugin::{Description, Edit, Failure, Message, Outcome, Plugin, config};

/// Marks a message that has its footer, so that it does not get a second one on its way.
const MARK: &str = "X-Mailwright-Footer";

struct FooterPlugin;

impl Plugin for FooterPlugin {
    fn describe() -> Description {
        Description::new(
            env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_VERSION"),
            "Appends a footer to the text and the HTML of every message.",
        )
    }

    fn check(message: &Message) -> Result<Outcome, Failure> {
        if message.first_header(MARK).is_some() {
            return Ok(Outcome::accept());
        }
        let text = config::text("text").unwrap_or_default();
        if text.trim().is_empty() {
            return Err(Failure::Config("“text” is empty: there is no footer to append".to_owned()));
        }
        Ok(Outcome::accept()
            .edit(Edit::add_footer(text, config::text("html")))
            .edit(Edit::set_header(MARK, env!("CARGO_PKG_VERSION"))))
    }
}

mailwright_plugin::register!(FooterPlugin);
