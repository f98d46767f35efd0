//! Sessions with a server that follows a script.

mod faults;
mod plain;
mod tls;

use std::future::Future;
use std::io;
use std::time::Duration;

use mailwright::diagnostic::Lang;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::transport::testing::{envelope, letter};
use crate::transport::{
    AnyTransport, DeliveryError, Letter, Outlook, Phase, Receipt, Secret, Timeouts, Transport,
    TransportOptions, open,
};

const PATIENCE: Duration = Duration::from_secs(30);

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The server's side of a connection.
struct Peer {
    stream: BufReader<Box<dyn Stream>>,
}

impl Peer {
    fn over(stream: impl Stream + 'static) -> Self {
        Self { stream: BufReader::new(Box::new(stream)) }
    }

    /// Writes, and does not mind if nobody listens any more.
    async fn say(&mut self, text: impl AsRef<[u8]>) {
        let stream = self.stream.get_mut();
        drop(stream.write_all(text.as_ref()).await);
        drop(stream.flush().await);
    }

    /// The next command without its line break; empty at the end.
    async fn hear(&mut self) -> String {
        let mut line = Vec::new();
        drop(self.stream.read_until(b'\n', &mut line).await);
        String::from_utf8(line).unwrap().trim_end_matches("\r\n").to_owned()
    }

    /// Takes a command and answers it.
    async fn answer(&mut self, command: &str, reply: &str) -> String {
        let heard = self.hear().await;
        assert!(heard.starts_with(command), "{command}: {heard}");
        self.say(format!("{reply}\r\n")).await;
        heard
    }

    /// Greeting and EHLO, offering `extensions`.
    async fn greet(&mut self, extensions: &[&str]) -> String {
        self.say("220 test ESMTP\r\n").await;
        self.hello(extensions).await
    }

    async fn hello(&mut self, extensions: &[&str]) -> String {
        let lines = [&["test"], extensions].concat().join("\r\n250-");
        self.answer("EHLO ", &format!("250-{lines}\r\n250 HELP")).await
    }

    /// MAIL, RCPT and DATA, all taken.
    async fn accept_envelope(&mut self) -> (String, String) {
        let mail = self.answer("MAIL FROM:", "250 2.1.0 ok").await;
        let rcpt = self.answer("RCPT TO:", "250 2.1.5 ok").await;
        self.answer("DATA", "354 go ahead").await;
        (mail, rcpt)
    }

    /// The message as the sender had it.
    async fn body(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let mut line = Vec::new();
            self.stream.read_until(b'\n', &mut line).await.unwrap();
            assert!(line.ends_with(b"\r\n"), "cut short");
            if line == b".\r\n" {
                return body;
            }
            body.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
    }

    /// The rest of a session that goes well, and its QUIT.
    async fn accept(&mut self) -> Vec<u8> {
        self.accept_envelope().await;
        let body = self.body().await;
        self.say("250 2.0.0 queued as 42\r\n").await;
        self.answer("QUIT", "221 bye").await;
        body
    }

    /// Holds the connection and says nothing.
    async fn fall_silent(&mut self) {
        let mut rest = Vec::new();
        drop(self.stream.read_to_end(&mut rest).await);
    }

    async fn start_tls(self, acceptor: &TlsAcceptor) -> io::Result<Self> {
        assert!(self.stream.buffer().is_empty());
        Ok(Self::over(acceptor.accept(self.stream.into_inner()).await?))
    }
}

/// A server for one connection, and what its script returns.
struct Server<T> {
    port: u16,
    script: JoinHandle<T>,
}

impl<T: Send + 'static> Server<T> {
    async fn raw<F, S>(script: F) -> Self
    where
        F: FnOnce(TcpStream) -> S + Send + 'static,
        S: Future<Output = T> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let script = tokio::spawn(async move { script(listener.accept().await.unwrap().0).await });
        Self { port, script }
    }

    async fn run<F, S>(script: F) -> Self
    where
        F: FnOnce(Peer) -> S + Send + 'static,
        S: Future<Output = T> + Send + 'static,
    {
        Self::raw(|tcp| script(Peer::over(tcp))).await
    }

    async fn end(self) -> T {
        timeout(PATIENCE, self.script).await.unwrap().unwrap()
    }

    fn plaintext(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.port)
    }
}

fn options() -> TransportOptions {
    TransportOptions { timeouts: Timeouts::uniform(Duration::from_secs(20)), ..TransportOptions::default() }
}

/// Little patience for one step.
fn hasty(phase: Phase) -> TransportOptions {
    let mut options = options();
    let limits = &mut options.timeouts;
    let limit = match phase {
        Phase::Greeting => &mut limits.greeting,
        Phase::Ehlo => &mut limits.ehlo,
        Phase::TlsHandshake => &mut limits.tls,
        Phase::Mail => &mut limits.mail,
        Phase::Rcpt => &mut limits.rcpt,
        Phase::Data => &mut limits.data,
        Phase::Body => &mut limits.body,
        Phase::Dot => &mut limits.dot,
        _ => &mut limits.quit,
    };
    *limit = Duration::from_millis(300);
    options
}

fn transport(url: &str, options: &TransportOptions) -> AnyTransport {
    open(url, options).unwrap()
}

async fn deliver(
    url: &str,
    options: &TransportOptions,
    letter: &Letter<'_>,
) -> Result<Receipt, DeliveryError> {
    timeout(PATIENCE, transport(url, options).deliver(letter)).await.unwrap()
}

/// Sends an ordinary message.
async fn send(url: &str, options: &TransportOptions) -> Result<Receipt, DeliveryError> {
    let envelope = envelope(Some("jane@example.org"), &["joe@example.com"]);
    deliver(url, options, &letter(&envelope, MESSAGE)).await
}

const MESSAGE: &[u8] = b"Subject: x\r\n\r\nHello\r\n";

/// Code, outlook and step of a failure. No text may lack a parameter.
fn told(result: Result<Receipt, DeliveryError>) -> (&'static str, Outlook, String) {
    let error = result.unwrap_err();
    let text = error.diagnostic.kind().text(Lang::En);
    for name in [text.message, text.hint].iter().flat_map(|text| text.split('{').skip(1)) {
        let name = name.split('}').next().unwrap();
        assert!(error.diagnostic.params().iter().any(|(known, _)| *known == name), "{name}: {error}");
    }
    let phase = error.phase.map(|phase| phase.to_string()).unwrap_or_default();
    (error.diagnostic.code(), error.outlook, phase)
}

/// A failure and a parameter of it.
fn param(error: &DeliveryError, name: &str) -> String {
    let found = error.diagnostic.params().iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn with_password(options: TransportOptions) -> TransportOptions {
    TransportOptions { password: Some(Secret::new("hunter2 秘")), ..options }
}

async fn pause() {
    sleep(Duration::from_millis(100)).await;
}
