//! An SMTP session: greeting, EHLO, STARTTLS, AUTH, one command at a time, QUIT.

use std::fmt::Display;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Auth, Ehlo, Quit, Starttls};
use lettre::transport::smtp::extension::ClientId;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use super::connect::connect;
use super::error::Reporter;
use super::offers::Offers;
use super::stream::{Cause, Io, NotQuiet, Wire};
use super::tls::{Refused, handshake};
use super::{Login, Server};
use crate::transport::classify::Reply;
use crate::transport::phase::Phase;
use crate::transport::url::Security;
use crate::transport::{DeliveryError, Outlook, kinds};

/// A connection that is ready for messages.
pub(super) struct Session {
    server: Arc<Server>,
    lettre: AsyncSmtpConnection,
    wire: Wire,
    hello: ClientId,
    pub(super) offers: Offers,
    messages: u32,
    used: Instant,
}

impl Session {
    /// Connects, and does all that comes before the first message.
    pub(super) async fn open(server: &Arc<Server>) -> Result<Self, DeliveryError> {
        let tcp = connect(server).await?;
        let hello = hello(server, &tcp);
        let io = match server.url.security {
            Security::Implicit => Io::Tls(Box::new(secure(server, tcp, false).await?)),
            Security::StartTls | Security::Plaintext => Io::Plain(tcp),
        };
        let mut session = Self::greet(server, io, hello).await?;
        match session.prepare().await {
            Ok(()) => Ok(session),
            Err(error) => {
                session.quit().await;
                Err(error)
            }
        }
    }

    /// Greeting and first EHLO; lettre does both in one.
    async fn greet(server: &Arc<Server>, io: Io, hello: ClientId) -> Result<Self, DeliveryError> {
        let wire = Wire::new(io, server.timeouts);
        let connected = AsyncSmtpConnection::connect_with_transport(Box::new(wire.clone()), &hello).await;
        let reporter = &server.reporter;
        let (phase, reply) = wire.outcome().map_err(|failure| reporter.broken(&failure))?;
        match connected {
            Ok(lettre) if phase == Phase::Ehlo && reply.code == 250 => Ok(Self {
                server: Arc::clone(server),
                lettre,
                wire,
                hello,
                offers: Offers::of(&reply),
                messages: 0,
                used: Instant::now(),
            }),
            _ => Err(reporter.refused(phase, &reply, &[])),
        }
    }

    async fn prepare(&mut self) -> Result<(), DeliveryError> {
        if self.server.url.security == Security::StartTls {
            self.start_tls().await?;
        }
        let server = Arc::clone(&self.server);
        match &server.login {
            Some(login) => self.authenticate(login).await,
            None => Ok(()),
        }
    }

    pub(super) fn server(&self) -> &Server {
        &self.server
    }

    pub(super) fn reporter(&self) -> Reporter {
        self.server.reporter.clone()
    }

    /// Sends a command and waits for the whole reply, whatever it says.
    pub(super) async fn command<C: Display>(
        &mut self,
        phase: Phase,
        command: C,
    ) -> Result<Reply, DeliveryError> {
        self.wire.begin(phase, self.server.timeouts.limit(phase));
        // Refusals come as errors of lettre; the wire has the reply.
        drop(self.lettre.command(command).await);
        self.outcome().map(|(_, reply)| reply)
    }

    /// Sends the lines of a message and the dot behind them; the step says how far it got.
    pub(super) async fn message(
        &mut self,
        raw: &[u8],
        limit: Duration,
    ) -> Result<(Phase, Reply), DeliveryError> {
        const CHUNK: usize = 64 * 1024;
        self.wire.begin(Phase::Body, limit);
        drop(self.lettre.message_iter(raw.chunks(CHUNK)).await);
        self.messages += 1;
        self.used = Instant::now();
        self.outcome()
    }

    fn outcome(&self) -> Result<(Phase, Reply), DeliveryError> {
        self.wire.outcome().map_err(|failure| self.reporter().broken(&failure))
    }

    /// Whether the server can be expected to take another message over this connection.
    pub(super) fn is_fresh(&self, messages: u32, idle: Duration) -> bool {
        self.messages < messages && self.used.elapsed() < idle
    }

    /// Whether the server has said more than it was asked.
    pub(super) fn is_ahead(&self) -> bool {
        self.wire.is_ahead()
    }

    async fn start_tls(&mut self) -> Result<(), DeliveryError> {
        let reporter = self.reporter();
        if !self.offers.starttls {
            return Err(reporter.error(&kinds::TLS_REQUIRED, Outlook::Configuration, Phase::StartTls, &[]));
        }
        let reply = self.command(Phase::StartTls, Starttls).await?;
        if reply.code != 220 {
            return Err(reporter.refused(Phase::StartTls, &reply, &[]));
        }
        let tcp = self.wire.take_plain().map_err(|reason| match reason {
            NotQuiet::Injected => {
                reporter.error(&kinds::TLS_INJECTION, Outlook::Configuration, Phase::StartTls, &[])
            }
            NotQuiet::Lost(cause) => reporter.handshake(Refused::Lost(cause)),
        })?;
        self.wire.continue_with(secure(&self.server, tcp, true).await?);
        let reply = self.command(Phase::Ehlo, Ehlo::new(self.hello.clone())).await?;
        if reply.code != 250 {
            return Err(reporter.refused(Phase::Ehlo, &reply, &[]));
        }
        // RFC 3207 §4.2: what the server said before TLS is forgotten.
        self.offers = Offers::of(&reply);
        Ok(())
    }

    async fn authenticate(&mut self, login: &Login) -> Result<(), DeliveryError> {
        let reporter = self.reporter();
        let steps = if self.offers.has_auth("PLAIN") {
            plain(login)
        } else if self.offers.has_auth("LOGIN") {
            self::login(login)
        } else {
            let offered =
                if self.offers.auth.is_empty() { "-".to_owned() } else { self.offers.auth.join(" ") };
            let extra = [("offered", offered.as_str())];
            return Err(reporter.error(&kinds::AUTH_MECHANISM, Outlook::Configuration, Phase::Auth, &extra));
        };
        self.wire.hide(secrets(login, &steps));
        let last = steps.len().saturating_sub(1);
        for (step, line) in steps.into_iter().enumerate() {
            let reply = self.command(Phase::Auth, line).await?;
            // Some servers say 235 before they were told everything.
            match reply.code {
                235 => return Ok(()),
                334 if step < last => {}
                _ => return Err(reporter.refused(Phase::Auth, &reply, &[("user", &login.user)])),
            }
        }
        Ok(())
    }

    /// Says goodbye if that is still possible; nothing depends on the answer.
    pub(super) async fn quit(mut self) {
        if self.wire.is_usable() {
            drop(self.command(Phase::Quit, Quit).await);
        }
    }
}

/// RFC 5321 §4.1.4: the name of this host, or the address it connects from.
fn hello(server: &Server, tcp: &TcpStream) -> ClientId {
    match (&server.hello_name, tcp.local_addr()) {
        (Some(name), _) => ClientId::Domain(name.as_ascii().to_owned()),
        (None, Ok(SocketAddr::V4(address))) => ClientId::Ipv4(*address.ip()),
        (None, Ok(SocketAddr::V6(address))) => ClientId::Ipv6(*address.ip()),
        (None, Err(_)) => ClientId::Ipv4(std::net::Ipv4Addr::LOCALHOST),
    }
}

async fn secure(
    server: &Server,
    tcp: TcpStream,
    after_starttls: bool,
) -> Result<tokio_rustls::client::TlsStream<TcpStream>, DeliveryError> {
    let Some(config) = &server.tls else {
        return Err(server.reporter.handshake(Refused::Lost(Cause::closed())));
    };
    let limit = server.timeouts.limit(Phase::TlsHandshake);
    let done = timeout(limit, handshake(config, &server.url.host, tcp, after_starttls)).await;
    let done = done.unwrap_or(Err(Refused::Lost(Cause::TimedOut(limit))));
    done.map_err(|refused| server.reporter.handshake(refused))
}

/// RFC 4616 in one line.
fn plain(login: &Login) -> Vec<String> {
    lines(login, Mechanism::Plain, &[None])
}

/// The obsolete LOGIN asks twice; the wording of the questions differs, their order does not.
fn login(login: &Login) -> Vec<String> {
    lines(login, Mechanism::Login, &[None, Some("Username:"), Some("Password:")])
}

fn lines(login: &Login, mechanism: Mechanism, challenges: &[Option<&str>]) -> Vec<String> {
    let credentials = Credentials::new(login.user.clone(), login.password.expose().to_owned());
    let answers = challenges
        .iter()
        .filter_map(|challenge| Auth::new(mechanism, credentials.clone(), challenge.map(str::to_owned)).ok());
    answers.map(|answer| answer.to_string()).collect()
}

/// What a server could echo, longest first: the password, and the last word of each line but `AUTH LOGIN`.
/// Values of a few letters are left alone: hiding them would only show where they are.
fn secrets(login: &Login, lines: &[String]) -> Vec<String> {
    let words =
        lines.iter().filter_map(|line| line.split_whitespace().last()).filter(|word| *word != "LOGIN");
    let all = std::iter::once(login.password.expose()).chain(words);
    let mut secrets: Vec<_> = all.filter(|secret| secret.len() >= 4).map(str::to_owned).collect();
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    secrets
}
