//! TLS: whom to trust, the handshake, and why it failed.

use std::io;
use std::path::Path;
use std::sync::Arc;

use mailwright::diagnostic::{Diagnostic, Kind};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::WebPkiServerVerifier;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::client::verify_server_name;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::server::ParsedCertificate;
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, InvalidMessage, RootCertStore,
    SignatureScheme,
};

use super::stream::Cause;
use crate::transport::kinds;

/// Trusts the certificates in `ca_file`, or without one those of the machine.
pub(super) fn config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, Diagnostic> {
    let (certificates, pinned) = match ca_file {
        Some(path) => {
            let certificates = read(path).map_err(|problem| {
                Diagnostic::new(&kinds::CA_FILE_UNREADABLE)
                    .param("path", path.display().to_string())
                    .param("problem", problem)
            })?;
            (certificates.clone(), certificates)
        }
        None => (of_this_machine()?, Vec::new()),
    };
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(certificates);
    build(roots, pinned).map_err(roots_missing)
}

fn read(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let found = CertificateDer::pem_file_iter(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match found {
        Ok(certificates) if certificates.is_empty() => Err("it holds no certificate".to_owned()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(error.to_string()),
    }
}

fn of_this_machine() -> Result<Vec<CertificateDer<'static>>, Diagnostic> {
    let found = rustls_native_certs::load_native_certs();
    if found.certs.is_empty() {
        let problem = found.errors.first().map_or_else(|| "none found".to_owned(), ToString::to_string);
        return Err(roots_missing(problem));
    }
    Ok(found.certs)
}

fn roots_missing(problem: String) -> Diagnostic {
    Diagnostic::new(&kinds::TLS_ROOTS_MISSING).param("problem", problem)
}

fn build(roots: RootCertStore, pinned: Vec<CertificateDer<'static>>) -> Result<Arc<ClientConfig>, String> {
    let provider = Arc::new(ring::default_provider());
    let inner = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
        .build()
        .map_err(|error| error.to_string())?;
    let verifier = Arc::new(Verifier { inner, pinned });
    let config = builder(provider).map_err(|error| error.to_string())?;
    Ok(Arc::new(config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth()))
}

type Builder = tokio_rustls::rustls::ConfigBuilder<ClientConfig, tokio_rustls::rustls::WantsVerifier>;

fn builder(provider: Arc<CryptoProvider>) -> Result<Builder, Error> {
    ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
}

/// The verifier of rustls, which takes no certificate authority for a server; but the usual way to make a
/// certificate for a server of one's own makes both in one. Such a certificate is taken if it is itself in
/// the CA file, has the right name and is valid now.
#[derive(Debug)]
struct Verifier {
    inner: Arc<WebPkiServerVerifier>,
    pinned: Vec<CertificateDer<'static>>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        match self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now) {
            Err(error) if !is_authority(&error) => Err(error),
            // Dates have been checked by then.
            Err(_) if self.pinned.contains(end_entity) => {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
                Ok(ServerCertVerified::assertion())
            }
            Err(_) => Err(CertificateError::UnknownIssuer.into()),
            Ok(verified) => Ok(verified),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// The error of webpki that is meant has no variant of its own in rustls.
fn is_authority(error: &Error) -> bool {
    let Error::InvalidCertificate(CertificateError::Other(other)) = error else { return false };
    other.0.to_string() == "CaUsedAsEndEntity"
}

/// Why the handshake failed.
pub(super) enum Refused {
    /// A finding about certificate or protocol, with its own parameters.
    Tls { kind: &'static Kind, reason: Option<&'static str>, problem: String },
    /// The connection, not TLS.
    Lost(Cause),
}

/// Runs the handshake. `after_starttls`: what is no TLS then was written into the plain connection.
pub(super) async fn handshake(
    config: &Arc<ClientConfig>,
    host: &str,
    tcp: TcpStream,
    after_starttls: bool,
) -> Result<TlsStream<TcpStream>, Refused> {
    let name = ServerName::try_from(host.to_owned()).map_err(|error| Refused::Tls {
        kind: &kinds::TLS_HANDSHAKE,
        reason: None,
        problem: error.to_string(),
    })?;
    let connected = TlsConnector::from(Arc::clone(config)).connect(name, tcp).await;
    connected.map_err(|error| explain(&error, after_starttls))
}

fn explain(error: &io::Error, after_starttls: bool) -> Refused {
    let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) else {
        return Refused::Lost(Cause::Lost(error.to_string()));
    };
    match tls {
        Error::InvalidCertificate(problem) => {
            let (kind, reason) = certificate(problem);
            Refused::Tls { kind, reason: Some(reason), problem: problem.to_string() }
        }
        Error::InvalidMessage(InvalidMessage::InvalidContentType) if after_starttls => {
            Refused::Tls { kind: &kinds::TLS_INJECTION, reason: None, problem: tls.to_string() }
        }
        _ => Refused::Tls { kind: &kinds::TLS_HANDSHAKE, reason: None, problem: tls.to_string() },
    }
}

/// The kind of finding, and the name of the reason. A bad signature is that of an authority with the name of
/// a trusted one and another key.
fn certificate(problem: &CertificateError) -> (&'static Kind, &'static str) {
    match problem {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            (&kinds::TLS_CERTIFICATE_EXPIRED, "expired")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            (&kinds::TLS_CERTIFICATE_TOO_EARLY, "not-yet-valid")
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (&kinds::TLS_CERTIFICATE_NAME, "wrong-name")
        }
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            (&kinds::TLS_CERTIFICATE_ISSUER, "unknown-issuer")
        }
        _ => (&kinds::TLS_CERTIFICATE_OTHER, "other"),
    }
}
