//! `smtp:` and `smtps:`: submission to one server (RFC 6409), with TLS unless said otherwise.
//!
//! lettre writes the commands and stuffs the dots; everything it does not do is done around it: TLS in
//! place, time limits for every step, replies read line by line, recipients judged one by one.

mod connect;
mod error;
mod inbox;
mod offers;
mod session;
mod stream;
mod tls;
mod transaction;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mailwright::address::Domain;
use mailwright::diagnostic::Diagnostic;
use tokio_rustls::rustls::ClientConfig;

use self::error::Reporter;
use self::session::Session;
use self::transaction::{Accepted, check_lines, transact};
use super::phase::{Phase, Timeouts};
use super::url::{Security, SmtpUrl};
use super::{DeliveryError, Letter, Receipt, Secret, Transport, TransportOptions, kinds};

/// The most messages sent over one connection; many servers close it after that many.
const MESSAGES: u32 = 100;
/// How long a connection may wait for the next message.
const IDLE: Duration = Duration::from_mins(1);

/// Sends through one SMTP server.
pub struct Smtp {
    server: Arc<Server>,
    /// A connection that waits for the next message, if connections are kept.
    idle: Mutex<Option<Session>>,
    keep_open: bool,
}

/// All that is known of a server before it is asked.
struct Server {
    url: SmtpUrl,
    reporter: Reporter,
    login: Option<Login>,
    /// `None` without TLS.
    tls: Option<Arc<ClientConfig>>,
    timeouts: Timeouts,
    allow_plaintext: bool,
    hello_name: Option<Domain>,
}

/// Who signs in.
struct Login {
    user: String,
    password: Secret,
}

impl Smtp {
    /// Reads certificates; connects to nobody yet.
    pub(super) fn new(url: SmtpUrl, options: &TransportOptions) -> Result<Self, Diagnostic> {
        let server = Arc::new(Server::new(url, options)?);
        Ok(Self { server, idle: Mutex::new(None), keep_open: options.keep_open })
    }

    fn replace_idle(&self, session: Option<Session>) -> Option<Session> {
        std::mem::replace(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner), session)
    }

    /// Sends over the waiting connection or a new one. A server may have closed the waiting one: what fails
    /// before the message was named is tried once more.
    async fn send(&self, letter: &Letter<'_>) -> Result<(Session, Accepted), DeliveryError> {
        if let Some(session) = self.replace_idle(None) {
            if session.is_fresh(MESSAGES, IDLE) {
                match finish(session, letter).await {
                    Err(error) if is_stale(&error) => {}
                    result => return result,
                }
            } else {
                session.quit().await;
            }
        }
        finish(Session::open(&self.server).await?, letter).await
    }
}

/// Sends, and ends the session if that fails.
async fn finish(mut session: Session, letter: &Letter<'_>) -> Result<(Session, Accepted), DeliveryError> {
    match transact(&mut session, letter).await {
        Ok(accepted) => Ok((session, accepted)),
        Err(error) => {
            session.quit().await;
            Err(error)
        }
    }
}

/// Whether the connection was gone when MAIL was sent.
fn is_stale(error: &DeliveryError) -> bool {
    let lost = error.diagnostic.code() == kinds::CONNECTION_LOST.code;
    let closed = error.diagnostic.params().contains(&("code", "421".to_owned()));
    error.phase == Some(Phase::Mail) && (lost || closed)
}

impl Server {
    fn new(url: SmtpUrl, options: &TransportOptions) -> Result<Self, Diagnostic> {
        let authority = url.authority();
        if url.security == Security::Plaintext && !options.allow_plaintext && !url.is_loopback() {
            return Err(Diagnostic::new(&kinds::PLAINTEXT_REFUSED).param("host", authority));
        }
        Ok(Self {
            login: login(&url, options)?,
            tls: match url.security {
                Security::Plaintext => None,
                Security::Implicit | Security::StartTls => Some(tls::config(options.ca_file.as_deref())?),
            },
            url,
            reporter: Reporter { host: authority.into() },
            timeouts: options.timeouts,
            allow_plaintext: options.allow_plaintext,
            hello_name: options.hello_name.clone(),
        })
    }

    fn place(&self, reply: &str) -> String {
        let scheme = if self.url.security == Security::Implicit { "smtps" } else { "smtp" };
        format!("{scheme}://{} ({reply})", self.reporter.host)
    }
}

fn login(url: &SmtpUrl, options: &TransportOptions) -> Result<Option<Login>, Diagnostic> {
    let Some(user) = url.user.clone() else { return Ok(None) };
    match options.password.clone() {
        Some(password) => Ok(Some(Login { user, password })),
        None => {
            Err(Diagnostic::new(&kinds::PASSWORD_MISSING).param("user", user).param("host", url.authority()))
        }
    }
}

impl Transport for Smtp {
    async fn deliver(&self, letter: &Letter<'_>) -> Result<Receipt, DeliveryError> {
        check_lines(letter.raw)?;
        if letter.envelope.to.is_empty() {
            return Err(DeliveryError::no_recipient());
        }
        let (session, accepted) = self.send(letter).await?;
        let done = if self.keep_open { self.replace_idle(Some(session)) } else { Some(session) };
        if let Some(session) = done {
            session.quit().await;
        }
        let reply = accepted.reply.to_string();
        let place = self.server.place(&reply);
        Ok(Receipt { place, reply: Some(reply), recipients: accepted.recipients })
    }

    async fn close(&self) {
        if let Some(session) = self.replace_idle(None) {
            session.quit().await;
        }
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").field("url", &self.server.url).finish_non_exhaustive()
    }
}
