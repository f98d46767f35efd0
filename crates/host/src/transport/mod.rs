//! Where a finished message goes: an SMTP server, a Maildir, or a folder of files.
//!
//! ```no_run
//! use mailwright::message::{Envelope, Requires};
//! use mailwright_host::transport::{self, Letter, Transport, TransportOptions};
//!
//! # async fn example(envelope: Envelope, raw: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! let transport = transport::open("maildir:./mailwright-mail", &TransportOptions::default())
//!     .map_err(|problem| problem.to_string())?;
//! let letter = Letter { id: "1.2@example.org", envelope: &envelope, raw, requires: Requires::default() };
//! let receipt = transport.deliver(&letter).await?;
//! println!("delivered to {}", receipt.place);
//! # Ok(())
//! # }
//! ```

pub mod classify;
pub mod file;
pub mod kinds;
pub mod maildir;
pub mod phase;
mod secret;
pub mod smtp;
mod store;
mod url;

#[cfg(test)]
mod testing;

use std::fmt;
use std::future::Future;
use std::path::PathBuf;

use mailwright::address::{AddrSpec, Domain};
use mailwright::catalogue;
use mailwright::diagnostic::Diagnostic;
use mailwright::message::{Envelope, Requires};

pub use file::FileStore;
pub use maildir::Maildir;
pub use phase::{Phase, Timeouts};
pub use secret::Secret;
pub use smtp::Smtp;
use url::Location;

/// Delivers one message at a time.
pub trait Transport: Send + Sync {
    /// Delivers `letter` to every recipient that is accepted.
    ///
    /// # Errors
    /// When no recipient gets the message, or when that cannot be known.
    fn deliver(&self, letter: &Letter<'_>) -> impl Future<Output = Result<Receipt, DeliveryError>> + Send;

    /// Ends what [`TransportOptions::keep_open`] left open.
    fn close(&self) -> impl Future<Output = ()> + Send {
        std::future::ready(())
    }
}

/// A message ready to go.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// What files are named after, usually the Message-ID. What cannot stand in a file name is replaced.
    pub id: &'a str,
    /// Sender and recipients.
    pub envelope: &'a Envelope,
    /// The message, with CRLF line endings.
    pub raw: &'a [u8],
    /// What a server has to offer.
    pub requires: Requires,
}

/// What became of a message that was delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipt {
    /// Where it went, for people: `maildir:DIR/new/…`, or server and reply.
    pub place: String,
    /// The server's last word, where there is a server.
    pub reply: Option<String>,
    /// What became of each recipient, in the order of the envelope. At least one was accepted.
    pub recipients: Vec<RecipientResult>,
}

/// What became of one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecipientResult {
    /// The recipient.
    pub address: AddrSpec,
    /// Why the recipient was refused; `None` if accepted.
    pub refusal: Option<Refusal>,
}

impl RecipientResult {
    /// Accepted.
    pub fn accepted(address: AddrSpec) -> Self {
        Self { address, refusal: None }
    }

    /// Refused.
    pub fn refused(address: AddrSpec, refusal: Refusal) -> Self {
        Self { address, refusal: Some(refusal) }
    }
}

/// Why one recipient was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// What to expect of another try.
    pub outlook: Outlook,
}

/// What to expect of another try. Ordered by exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "callers decide by it; a fourth would be a new contract")]
pub enum Outlook {
    /// Nothing will work until somebody changes a setting; the message itself is fine.
    Configuration,
    /// The same message may go through later.
    Temporary,
    /// The same message will be refused again.
    Permanent,
}

impl Outlook {
    /// The exit status of the command line: 2, 3 or 4.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Configuration => 2,
            Self::Temporary => 3,
            Self::Permanent => 4,
        }
    }

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Temporary => "temporary",
            Self::Permanent => "permanent",
        }
    }
}

/// Why a message was delivered to nobody, as far as is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeliveryError {
    /// The finding. Code `unknown-after-dot` means that the message may have been delivered after all.
    pub diagnostic: Diagnostic,
    /// What to expect of another try.
    pub outlook: Outlook,
    /// The step that failed, where there is a server.
    pub phase: Option<Phase>,
    /// What became of each recipient, once the server was asked about them.
    pub recipients: Vec<RecipientResult>,
}

impl DeliveryError {
    pub(crate) fn new(diagnostic: Diagnostic, outlook: Outlook) -> Self {
        Self { diagnostic, outlook, phase: None, recipients: Vec::new() }
    }

    /// For an envelope without recipients.
    pub(crate) fn no_recipient() -> Self {
        Self::new(Diagnostic::new(&catalogue::RECIPIENTS_MISSING), Outlook::Permanent)
    }

    pub(crate) fn at(mut self, phase: Phase) -> Self {
        self.phase = Some(phase);
        self
    }
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.diagnostic.fmt(f)
    }
}

impl std::error::Error for DeliveryError {}

/// What a transport needs besides its URL.
#[derive(Debug, Clone, Default)]
pub struct TransportOptions {
    /// PEM file with the only certificates to trust; `None`: those of the machine.
    pub ca_file: Option<PathBuf>,
    /// The password of the user in the URL.
    pub password: Option<Secret>,
    /// Allows `tls=none` for servers on other machines.
    pub allow_plaintext: bool,
    /// How long each step may take.
    pub timeouts: Timeouts,
    /// Keeps the connection to a server for the next message, for up to a minute; [`Transport::close`] ends it.
    /// Otherwise each message has a connection of its own.
    pub keep_open: bool,
    /// The name to greet servers with; `None`: the address literal of the connection (RFC 5321 §4.1.4).
    pub hello_name: Option<Domain>,
}

/// Any of the transports.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnyTransport {
    /// `file:DIR`
    File(FileStore),
    /// `maildir:DIR`
    Maildir(Maildir),
    /// `smtp://…`, `smtps://…`
    Smtp(Box<Smtp>),
}

impl Transport for AnyTransport {
    async fn deliver(&self, letter: &Letter<'_>) -> Result<Receipt, DeliveryError> {
        if letter.envelope.to.is_empty() {
            return Err(DeliveryError::no_recipient());
        }
        match self {
            Self::File(store) => store.deliver(letter).await,
            Self::Maildir(maildir) => maildir.deliver(letter).await,
            Self::Smtp(smtp) => smtp.deliver(letter).await,
        }
    }

    async fn close(&self) {
        match self {
            Self::File(_) | Self::Maildir(_) => {}
            Self::Smtp(smtp) => smtp.close().await,
        }
    }
}

/// Reads a transport URL and prepares the transport; certificates are read here, connections are not made.
///
/// | URL | |
/// |---|---|
/// | `smtp://user@host:587` | STARTTLS; the user is percent-encoded and may be left out |
/// | `smtps://user@host:465` | TLS from the first byte |
/// | `smtp://localhost:25?tls=none` | no TLS, only on this machine unless [`TransportOptions::allow_plaintext`] |
/// | `maildir:DIR` | a Maildir, created if need be |
/// | `file:DIR` | one `.eml` for each message |
///
/// # Errors
/// All of them are settings to change. None of them repeats a password.
pub fn open(url: &str, options: &TransportOptions) -> Result<AnyTransport, Diagnostic> {
    Ok(match url::parse(url)? {
        Location::File(folder) => AnyTransport::File(FileStore::new(folder)),
        Location::Maildir(folder) => AnyTransport::Maildir(Maildir::new(folder)),
        Location::Smtp(server) => AnyTransport::Smtp(Box::new(Smtp::new(server, options)?)),
    })
}
