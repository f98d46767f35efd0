//! The steps of an SMTP delivery and how long each may take.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

/// A step of an SMTP session (RFC 5321 §3), in the order they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phase {
    /// Looking the host up and opening the TCP connection.
    Connect,
    /// Waiting for the `220` that opens the session.
    Greeting,
    /// `EHLO`.
    Ehlo,
    /// `STARTTLS`.
    StartTls,
    /// The TLS handshake.
    TlsHandshake,
    /// `AUTH`.
    Auth,
    /// `MAIL FROM`.
    Mail,
    /// `RCPT TO`.
    Rcpt,
    /// `DATA`, up to the `354`.
    Data,
    /// Sending the message.
    Body,
    /// Waiting for the reply to the final dot.
    Dot,
    /// `QUIT`.
    Quit,
}

impl Phase {
    /// The name used in diagnostics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Greeting => "greeting",
            Self::Ehlo => "ehlo",
            Self::StartTls => "starttls",
            Self::TlsHandshake => "tls-handshake",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Body => "body",
            Self::Dot => "dot",
            Self::Quit => "quit",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How long each step may take. The defaults are those of RFC 5321 §4.5.3.2, except for the steps where
/// nobody gains from waiting that long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Look-up and TCP connection, over all addresses of the host together.
    pub connect: Duration,
    /// The greeting.
    pub greeting: Duration,
    /// `EHLO`.
    pub ehlo: Duration,
    /// `STARTTLS`, and then once more for the handshake.
    pub tls: Duration,
    /// Each step of `AUTH`.
    pub auth: Duration,
    /// `MAIL FROM`.
    pub mail: Duration,
    /// Each `RCPT TO`.
    pub rcpt: Duration,
    /// `DATA`.
    pub data: Duration,
    /// Sending the message, besides one second for every [`bytes_per_second`](Self::bytes_per_second).
    pub body: Duration,
    /// The reply to the final dot.
    pub dot: Duration,
    /// `QUIT`; the message is delivered by then.
    pub quit: Duration,
    /// The slowest transfer to put up with.
    pub bytes_per_second: u32,
}

impl Default for Timeouts {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        Self {
            connect: Duration::from_secs(30),
            greeting: minutes(5),
            ehlo: minutes(5),
            tls: minutes(1),
            auth: minutes(2),
            mail: minutes(5),
            rcpt: minutes(5),
            data: minutes(2),
            body: minutes(3),
            dot: minutes(10),
            quit: Duration::from_secs(5),
            bytes_per_second: 4096,
        }
    }
}

impl Timeouts {
    /// The same limit for every step.
    pub fn uniform(limit: Duration) -> Self {
        Self {
            connect: limit,
            greeting: limit,
            ehlo: limit,
            tls: limit,
            auth: limit,
            mail: limit,
            rcpt: limit,
            data: limit,
            body: limit,
            dot: limit,
            quit: limit,
            ..Self::default()
        }
    }

    /// The limit of one step.
    pub fn limit(&self, phase: Phase) -> Duration {
        match phase {
            Phase::Connect => self.connect,
            Phase::Greeting => self.greeting,
            Phase::Ehlo => self.ehlo,
            Phase::StartTls | Phase::TlsHandshake => self.tls,
            Phase::Auth => self.auth,
            Phase::Mail => self.mail,
            Phase::Rcpt => self.rcpt,
            Phase::Data => self.data,
            Phase::Body => self.body,
            Phase::Dot => self.dot,
            Phase::Quit => self.quit,
        }
    }

    /// The limit for sending `size` bytes.
    pub fn transfer(&self, size: usize) -> Duration {
        let rate = u64::from(self.bytes_per_second.max(1));
        self.body.saturating_add(Duration::from_secs(size as u64 / rate))
    }
}

/// When `limit` is over, counted from now; far away if the clock cannot tell.
pub(super) fn deadline(limit: Duration) -> Instant {
    const FAR: Duration = Duration::from_hours(24 * 365);
    let now = Instant::now();
    now.checked_add(limit).unwrap_or(now + FAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_messages_get_more_time() {
        let limits = Timeouts { bytes_per_second: 1000, ..Timeouts::uniform(Duration::from_secs(2)) };
        assert_eq!(limits.transfer(999), Duration::from_secs(2));
        assert_eq!(limits.transfer(25_000_000), Duration::from_secs(25_002));
    }
}
