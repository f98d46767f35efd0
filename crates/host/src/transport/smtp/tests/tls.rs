//! TLS: certificates, STARTTLS and its enemies.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::*;
use crate::transport::testing::{Scratch, scratch};

/// A certificate for a server, and the file to trust it by.
struct Identity {
    folder: Scratch,
    acceptor: TlsAcceptor,
}

impl Identity {
    /// Signed by an authority of its own.
    fn signed(names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> Self {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let leaf = params(names, change).signed_by(&key, &authority).unwrap();
        Self::new(leaf.der().clone(), &key, &authority.pem())
    }

    /// What `openssl req -x509` makes: authority and server in one.
    fn self_signed(names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = params(names, change);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        Self::new(certificate.der().clone(), &key, &certificate.pem())
    }

    fn new(leaf: CertificateDer<'static>, key: &KeyPair, trusted: &str) -> Self {
        let folder = scratch();
        std::fs::write(folder.join("ca.pem"), trusted).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        Self { folder, acceptor: TlsAcceptor::from(Arc::new(config)) }
    }

    fn trusting(&self, options: TransportOptions) -> TransportOptions {
        TransportOptions { ca_file: Some(self.folder.join("ca.pem")), ..options }
    }
}

fn params(names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    change(&mut params);
    params
}

fn expired(params: &mut CertificateParams) {
    params.not_before = date_time_ymd(2019, 1, 1);
    params.not_after = date_time_ymd(2020, 1, 1);
}

fn early(params: &mut CertificateParams) {
    params.not_before = date_time_ymd(2999, 1, 1);
    params.not_after = date_time_ymd(3000, 1, 1);
}

/// A server that takes one message after STARTTLS.
async fn upgrading(acceptor: &TlsAcceptor) -> Server<Option<Vec<String>>> {
    let acceptor = acceptor.clone();
    Server::run(|mut peer| async move {
        // What is offered in the clear must not be believed.
        let first = peer.greet(&["STARTTLS", "AUTH CRAM-MD5", "SIZE 1"]).await;
        peer.answer("STARTTLS", "220 go").await;
        let mut peer = peer.start_tls(&acceptor).await.ok()?;
        let second = peer.hello(&["AUTH PLAIN", "SIZE 1000"]).await;
        let auth = peer.answer("AUTH PLAIN", "235 ok").await;
        assert_eq!(peer.accept().await, MESSAGE);
        Some(vec![first, second, auth])
    })
    .await
}

async fn implicit(acceptor: &TlsAcceptor) -> Server<Option<Vec<u8>>> {
    let acceptor = acceptor.clone();
    Server::raw(|tcp| async move {
        let mut peer = Peer::over(acceptor.accept(tcp).await.ok()?);
        peer.greet(&[]).await;
        Some(peer.accept().await)
    })
    .await
}

/// Which certificates the client trusts.
type Trust<'a> = &'a dyn Fn(&Identity) -> TransportOptions;

fn reason(result: Result<Receipt, DeliveryError>) -> String {
    let reason = param(result.as_ref().unwrap_err(), "reason");
    assert_eq!(told(result), ("tls-certificate", Outlook::Configuration, "tls-handshake".to_owned()));
    reason
}

#[tokio::test]
async fn starttls_then_everything_again() {
    let identity = Identity::signed(&["localhost"], |_| {});
    let server = upgrading(&identity.acceptor).await;
    let url = format!("smtp://jane@localhost:{}", server.port);
    send(&url, &identity.trusting(with_password(options()))).await.unwrap();
    let heard = server.end().await.unwrap();
    assert_eq!(heard[0], heard[1]);
}

#[tokio::test]
async fn implicit_tls_to_an_address() {
    let identity = Identity::signed(&["127.0.0.1"], |_| {});
    let server = implicit(&identity.acceptor).await;
    let receipt =
        send(&format!("smtps://127.0.0.1:{}", server.port), &identity.trusting(options())).await.unwrap();
    assert!(receipt.place.starts_with("smtps://127.0.0.1:"));
    assert_eq!(server.end().await.unwrap(), MESSAGE);
}

#[tokio::test]
async fn bad_certificates_are_told_apart() {
    let trusted = |identity: &Identity| identity.trusting(options());
    let stranger = Identity::signed(&["localhost"], |_| {});
    let namesake = Identity::self_signed(&["localhost"], |_| {});
    let cases: [(Identity, Trust<'_>, &str); 8] = [
        (Identity::signed(&["mail.example.org"], |_| {}), &trusted, "wrong-name"),
        (Identity::signed(&["localhost"], |_| {}), &|_| stranger.trusting(options()), "unknown-issuer"),
        (Identity::signed(&["localhost"], expired), &trusted, "expired"),
        (Identity::signed(&["localhost"], early), &trusted, "not-yet-valid"),
        (Identity::self_signed(&["mail.example.org"], |_| {}), &trusted, "wrong-name"),
        (Identity::self_signed(&["localhost"], expired), &trusted, "expired"),
        (Identity::self_signed(&["localhost"], |_| {}), &|_| stranger.trusting(options()), "unknown-issuer"),
        (Identity::self_signed(&["localhost"], |_| {}), &|_| namesake.trusting(options()), "unknown-issuer"),
    ];
    for (identity, options, expected) in cases {
        for scheme in ["smtp", "smtps"] {
            let (port, end) = if scheme == "smtp" {
                let server = upgrading(&identity.acceptor).await;
                (server.port, server.script.abort_handle())
            } else {
                let server = implicit(&identity.acceptor).await;
                (server.port, server.script.abort_handle())
            };
            let result = send(&format!("{scheme}://localhost:{port}"), &options(&identity)).await;
            assert_eq!(reason(result), expected, "{scheme}");
            end.abort();
        }
    }
}

#[tokio::test]
async fn a_self_signed_certificate_can_be_trusted() {
    let identity = Identity::self_signed(&["localhost"], |_| {});
    let server = implicit(&identity.acceptor).await;
    send(&format!("smtps://localhost:{}", server.port), &identity.trusting(options())).await.unwrap();
    assert_eq!(server.end().await.unwrap(), MESSAGE);
}

#[tokio::test]
async fn without_starttls_nothing_is_sent() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&["AUTH PLAIN LOGIN"]).await;
        peer.hear().await
    })
    .await;
    let result = send(&format!("smtp://jane@127.0.0.1:{}", server.port), &with_password(options())).await;
    assert_eq!(told(result), ("tls-required", Outlook::Configuration, "starttls".to_owned()));
    assert_eq!(server.end().await, "QUIT");
}

#[tokio::test]
async fn starttls_is_refused() {
    for (reply, outlook) in [("454 4.7.0 not now", Outlook::Temporary), ("502 what?", Outlook::Configuration)]
    {
        let server = Server::run(move |mut peer| async move {
            peer.greet(&["STARTTLS"]).await;
            peer.answer("STARTTLS", reply).await;
            peer.hear().await
        })
        .await;
        let result = send(&format!("smtp://127.0.0.1:{}", server.port), &options()).await;
        assert_eq!(told(result), ("tls-required", outlook, "starttls".to_owned()));
        assert_eq!(server.end().await, "QUIT");
    }
}

#[tokio::test]
async fn data_behind_the_starttls_reply_is_an_attack() {
    for injected in ["250-evil\r\n250 AUTH PLAIN\r\n", "2", "250 ok\r\n"] {
        let server = Server::run(move |mut peer| async move {
            peer.greet(&["STARTTLS"]).await;
            peer.answer("STARTTLS", &format!("220 go\r\n{}", injected.trim_end())).await;
            let mut rest = Vec::new();
            drop(peer.stream.read_to_end(&mut rest).await);
            rest
        })
        .await;
        let result = send(&format!("smtp://jane@127.0.0.1:{}", server.port), &with_password(options())).await;
        assert_eq!(told(result), ("tls-injection", Outlook::Configuration, "starttls".to_owned()));
        assert!(server.end().await.is_empty(), "nothing is sent any more");
    }
}

#[tokio::test]
async fn data_a_little_later_is_an_attack_too() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&["STARTTLS"]).await;
        peer.answer("STARTTLS", "220 go").await;
        pause().await;
        peer.say("250-evil\r\n250 AUTH PLAIN\r\n").await;
        peer.fall_silent().await;
    })
    .await;
    let result = send(&format!("smtp://127.0.0.1:{}", server.port), &options()).await;
    assert_eq!(told(result), ("tls-injection", Outlook::Configuration, "tls-handshake".to_owned()));
    server.script.abort();
}

#[tokio::test]
async fn handshakes_that_do_not_come_to_an_end() {
    let silent = Server::raw(|tcp| async move {
        sleep(PATIENCE).await;
        drop(tcp);
    })
    .await;
    let result = send(&format!("smtps://127.0.0.1:{}", silent.port), &hasty(Phase::TlsHandshake)).await;
    assert_eq!(told(result), ("smtp-timeout", Outlook::Temporary, "tls-handshake".to_owned()));
    silent.script.abort();

    let plain = Server::run(|mut peer| async move { peer.say("220 not TLS\r\n").await }).await;
    let result = send(&format!("smtps://127.0.0.1:{}", plain.port), &options()).await;
    assert_eq!(told(result), ("tls-handshake", Outlook::Configuration, "tls-handshake".to_owned()));

    let closing = Server::raw(|tcp| async move { drop(tcp) }).await;
    let result = send(&format!("smtps://127.0.0.1:{}", closing.port), &options()).await;
    assert_eq!(told(result), ("connection-lost", Outlook::Temporary, "tls-handshake".to_owned()));
}

#[test]
fn the_ca_file_is_read_at_once() {
    let folder = scratch();
    std::fs::write(folder.join("empty.pem"), "no certificate").unwrap();
    for name in ["empty.pem", "missing.pem"] {
        let options = TransportOptions { ca_file: Some(folder.join(name)), ..options() };
        let found = open("smtps://localhost", &options).map(|_| ()).unwrap_err();
        assert_eq!(found.code(), "ca-file-unreadable");
        assert!(!found.message(Lang::ZhCn).contains('{'));
    }
}
