//! From a host name to a TCP connection.

use std::io;
use std::net::SocketAddr;

use tokio::net::{TcpStream, lookup_host};
use tokio::time::{Instant, timeout_at};

use super::Server;
use super::stream::{Cause, Failure};
use crate::transport::phase::{Phase, deadline};
use crate::transport::url::Security;
use crate::transport::{DeliveryError, Outlook, kinds};

const PHASE: Phase = Phase::Connect;

/// Connects to the first address of the server that answers. All addresses share one time limit.
pub(super) async fn connect(server: &Server) -> Result<TcpStream, DeliveryError> {
    let end = deadline(server.timeouts.connect);
    let addresses = addresses(server, end).await?;
    let mut problems = Vec::new();
    for (tried, address) in addresses.iter().enumerate() {
        let left = end.saturating_duration_since(Instant::now());
        let waiting = u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
        match timeout_at(Instant::now() + left / waiting, open(*address)).await {
            Ok(Ok(tcp)) => return Ok(tcp),
            Ok(Err(error)) => problems.push(format!("{address}: {error}")),
            Err(_) if addresses.len() == 1 => return Err(timed_out(server)),
            Err(_) => problems.push(format!("{address}: timed out")),
        }
    }
    Err(failed(server, &problems.join("; ")))
}

async fn open(address: SocketAddr) -> io::Result<TcpStream> {
    let tcp = TcpStream::connect(address).await?;
    // Without this, every message waits 40 ms for a delayed acknowledgement.
    tcp.set_nodelay(true)?;
    Ok(tcp)
}

async fn addresses(server: &Server, end: Instant) -> Result<Vec<SocketAddr>, DeliveryError> {
    let url = &server.url;
    let found = timeout_at(end, lookup_host((url.host.as_str(), url.port))).await;
    let found = found.map_err(|_| timed_out(server))?.map_err(|error| not_found(server, &error))?;
    let local_only = url.security == Security::Plaintext && !server.allow_plaintext;
    let found: Vec<_> = found.filter(|address| !local_only || address.ip().is_loopback()).collect();
    if found.is_empty() && local_only {
        return Err(server.reporter.error(&kinds::PLAINTEXT_REFUSED, Outlook::Configuration, PHASE, &[]));
    }
    if found.is_empty() {
        return Err(not_found(server, &io::Error::other("it has no addresses")));
    }
    Ok(found)
}

/// A resolver that cannot answer now (`EAI_AGAIN`) says so in words only.
fn not_found(server: &Server, error: &io::Error) -> DeliveryError {
    let problem = error.to_string();
    let lower = problem.to_ascii_lowercase();
    let again = lower.contains("temporary failure") || lower.contains("try again");
    let outlook = if again { Outlook::Temporary } else { Outlook::Configuration };
    let extra = [("name", server.url.host.as_str()), ("problem", problem.as_str())];
    server.reporter.error(&kinds::HOST_NOT_FOUND, outlook, PHASE, &extra)
}

fn failed(server: &Server, problem: &str) -> DeliveryError {
    server.reporter.error(&kinds::CONNECT_FAILED, Outlook::Temporary, PHASE, &[("problem", problem)])
}

fn timed_out(server: &Server) -> DeliveryError {
    server.reporter.broken(&Failure { phase: PHASE, cause: Cause::TimedOut(server.timeouts.connect) })
}
