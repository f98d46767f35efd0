//! The byte stream below lettre, shared with the session above it.
//!
//! It writes only when a reply is waited for (so a body and its final dot leave together), keeps the time
//! limit of the current step, changes to TLS in place, and remembers what broke.

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};
use tokio_rustls::client::TlsStream;

use super::inbox::{Garbled, Inbox};
use crate::transport::classify::Reply;
use crate::transport::phase::{Phase, Timeouts, deadline};

/// Written together at most.
const OUTBOX: usize = 64 * 1024;

/// The transport below.
pub(super) enum Io {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
    /// Taken for the handshake, or for good.
    Gone,
}

/// Why no reply came.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) phase: Phase,
    pub(super) cause: Cause,
}

#[derive(Debug, Clone)]
pub(super) enum Cause {
    /// Not within this limit.
    TimedOut(Duration),
    /// The connection broke or was closed.
    Lost(String),
    /// The bytes were no reply.
    Garbled(String),
}

impl Cause {
    pub(super) fn closed() -> Self {
        Self::Lost("closed by the server".to_owned())
    }
}

/// Why a connection cannot change to TLS.
pub(super) enum NotQuiet {
    /// Bytes came behind the reply to STARTTLS.
    Injected,
    Lost(Cause),
}

/// A handle to the stream. lettre owns one, the session another.
#[derive(Clone)]
pub(super) struct Wire(Arc<Mutex<Channel>>);

impl Wire {
    pub(super) fn new(io: Io, timeouts: Timeouts) -> Self {
        Self(Arc::new(Mutex::new(Channel::new(io, timeouts))))
    }

    fn lock(&self) -> MutexGuard<'_, Channel> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a step with its own time limit.
    pub(super) fn begin(&self, phase: Phase, limit: Duration) {
        let mut channel = self.lock();
        channel.inbox.begin();
        channel.enter(phase, limit);
    }

    /// The reply of the current step, and the step that it came at.
    pub(super) fn outcome(&self) -> Result<(Phase, Reply), Failure> {
        let channel = self.lock();
        match (&channel.failure, channel.inbox.reply()) {
            (Some(failure), _) => Err(failure.clone()),
            (None, Some(reply)) => Ok((channel.phase, reply)),
            (None, None) => Err(Failure { phase: channel.phase, cause: Cause::closed() }),
        }
    }

    /// Whether bytes came that no command asked for.
    pub(super) fn is_ahead(&self) -> bool {
        self.lock().inbox.has_more()
    }

    /// Whether commands can still be sent.
    pub(super) fn is_usable(&self) -> bool {
        let channel = self.lock();
        channel.failure.is_none() && channel.write_error.is_none()
    }

    pub(super) fn hide(&self, secrets: Vec<String>) {
        self.lock().inbox.hide(secrets);
    }

    /// Takes the bare connection for the handshake, provided that nothing more came over it.
    pub(super) fn take_plain(&self) -> Result<TcpStream, NotQuiet> {
        let mut channel = self.lock();
        let Io::Plain(tcp) = std::mem::replace(&mut channel.io, Io::Gone) else {
            return Err(NotQuiet::Lost(Cause::closed()));
        };
        if channel.inbox.has_more() {
            return Err(NotQuiet::Injected);
        }
        match tcp.try_read(&mut [0]) {
            Ok(0) => Err(NotQuiet::Lost(Cause::closed())),
            Ok(_) => Err(NotQuiet::Injected),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(tcp),
            Err(error) => Err(NotQuiet::Lost(Cause::Lost(error.to_string()))),
        }
    }

    pub(super) fn continue_with(&self, tls: TlsStream<TcpStream>) {
        self.lock().io = Io::Tls(Box::new(tls));
    }
}

struct Channel {
    io: Io,
    timeouts: Timeouts,
    phase: Phase,
    limit: Duration,
    timer: Pin<Box<Sleep>>,
    inbox: Inbox,
    outbox: Vec<u8>,
    sent: usize,
    failure: Option<Failure>,
    /// Writing failed; what the server said before is still to be read.
    write_error: Option<String>,
}

impl Channel {
    fn new(io: Io, timeouts: Timeouts) -> Self {
        let limit = timeouts.limit(Phase::Greeting);
        Self {
            io,
            timeouts,
            phase: Phase::Greeting,
            limit,
            timer: Box::pin(sleep(limit)),
            inbox: Inbox::default(),
            outbox: Vec::new(),
            sent: 0,
            failure: None,
            write_error: None,
        }
    }

    fn enter(&mut self, phase: Phase, limit: Duration) {
        self.phase = phase;
        self.limit = limit;
        self.timer.as_mut().reset(deadline(limit));
    }

    fn fail(&mut self, cause: Cause) -> io::Error {
        let failure = self.failure.get_or_insert(Failure { phase: self.phase, cause });
        io::Error::other(failure.phase.as_str())
    }

    fn check(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        if let Some(failure) = &self.failure {
            return Err(io::Error::other(failure.phase.as_str()));
        }
        if self.timer.as_mut().poll(cx).is_ready() {
            return Err(self.fail(Cause::TimedOut(self.limit)));
        }
        Ok(())
    }

    fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_send(cx))?;
        if self.phase == Phase::Body && self.write_error.is_none() {
            self.enter(Phase::Dot, self.timeouts.dot);
        }
        loop {
            self.check(cx)?;
            match self.inbox.read(buf) {
                Ok(true) => return Poll::Ready(Ok(())),
                Ok(false) => ready!(self.poll_receive(cx))?,
                Err(Garbled(head)) => return Poll::Ready(Err(self.fail(Cause::Garbled(head)))),
            }
        }
    }

    fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut space = [0; 2048];
        let mut buf = ReadBuf::new(&mut space);
        let cause = match ready!(self.io.poll_read(cx, &mut buf)) {
            Ok(()) if !buf.filled().is_empty() => {
                self.inbox.push(buf.filled());
                return Poll::Ready(Ok(()));
            }
            Ok(()) => Cause::closed(),
            // How TLS says that the connection ended without its goodbye.
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Cause::closed(),
            Err(error) => Cause::Lost(error.to_string()),
        };
        let cause = self.write_error.take().map_or(cause, Cause::Lost);
        Poll::Ready(Err(self.fail(cause)))
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check(cx)?;
        self.next_command()?;
        if self.outbox.len() >= OUTBOX {
            ready!(self.poll_send(cx))?;
        }
        let length = bytes.len().min(OUTBOX - self.outbox.len());
        self.outbox.extend_from_slice(&bytes[..length]);
        Poll::Ready(Ok(length))
    }

    /// One command for each step: what lettre sends by itself, besides the first EHLO, stays here.
    fn next_command(&mut self) -> io::Result<()> {
        if !self.inbox.is_complete() {
            return Ok(());
        }
        let greeted = self.inbox.reply().is_some_and(|reply| reply.code == 220);
        if self.phase != Phase::Greeting || !greeted {
            return Err(io::Error::other("not now"));
        }
        self.inbox.begin();
        self.enter(Phase::Ehlo, self.timeouts.ehlo);
        Ok(())
    }

    /// Sends what waits. After an error the rest is dropped: the server may have said why.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check(cx)?;
        if self.outbox.is_empty() {
            return Poll::Ready(Ok(()));
        }
        if self.write_error.is_none() {
            let sent = ready!(self.poll_send_all(cx));
            self.write_error = sent.err().map(|error| error.to_string());
        }
        self.outbox.clear();
        self.sent = 0;
        Poll::Ready(Ok(()))
    }

    fn poll_send_all(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.sent < self.outbox.len() {
            match ready!(self.io.poll_write(cx, &self.outbox[self.sent..])) {
                Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Ok(length) => self.sent += length,
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        self.io.poll_flush(cx)
    }
}

impl Io {
    fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(tcp) => Pin::new(tcp).poll_read(cx, buf),
            Self::Tls(tls) => Pin::new(tls).poll_read(cx, buf),
            Self::Gone => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self {
            Self::Plain(tcp) => Pin::new(tcp).poll_write(cx, bytes),
            Self::Tls(tls) => Pin::new(tls).poll_write(cx, bytes),
            Self::Gone => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        }
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(tcp) => Pin::new(tcp).poll_flush(cx),
            Self::Tls(tls) => Pin::new(tls).poll_flush(cx),
            Self::Gone => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Plain(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Self::Tls(tls) => Pin::new(tls).poll_shutdown(cx),
            Self::Gone => Poll::Ready(Ok(())),
        }
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wire")
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        match &self.lock().io {
            Io::Plain(tcp) => tcp.peer_addr(),
            Io::Tls(tls) => tls.get_ref().0.peer_addr(),
            Io::Gone => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.lock().poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.lock().poll_write(cx, bytes)
    }

    /// Nothing leaves before a reply is waited for.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.lock().io.poll_shutdown(cx)
    }
}
