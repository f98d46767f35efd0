//! Security multiparts (RFC 1847): messages that an outside tool signs or encrypts, with S/MIME (RFC 8551) or PGP/MIME
//! (RFC 3156). Core has no keys: it gives the bytes that go into the tool, and puts what comes out into the message.
//!
//! ```
//! use mailwright::security::Entity;
//! # let signature = b"-----BEGIN PGP SIGNATURE-----\n\niHUEABYIAB0=\n=AAAA\n-----END PGP SIGNATURE-----\n";
//!
//! let raw = b"From: a@example.org\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n";
//! let entity = Entity::read(raw)?;
//! assert_eq!(entity.bytes(), b"Content-Type: text/plain\r\n\r\nHello\r\n");
//! // openssl cms -sign -binary -outform DER …, gpg --detach-sign --armor …
//! let signed = entity.signed(signature)?;
//! assert!(String::from_utf8_lossy(&signed).contains("Content-Type: multipart/signed;"));
//! # Ok::<(), mailwright::Diagnostic>(())
//! ```

mod blob;
pub mod kinds;

use sha2::{Digest, Sha256};

use crate::bytes::{canonical_newlines, contains};
use crate::compose::broken_rule;
use crate::diagnostic::Diagnostic;
use crate::env::hex;
use crate::message::Requires;
use crate::message::fields::{self, Field};
use crate::mime::base64;
use blob::{Blob, Cms, Pgp};

/// A message in two: what stays outside, and the MIME entity that is signed or encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// The fields that do not describe the content.
    header: Vec<u8>,
    bytes: Vec<u8>,
}

impl Entity {
    /// Takes a message apart: the fields that describe its content (`Content-…`) and the content are the entity, the others
    /// stay outside, where anybody can read and change them.
    ///
    /// # Errors
    /// `security-message-malformed` for what would be another message on its way: bare CR or LF, NUL, lines over 998
    /// bytes, no header.
    pub fn read(raw: &[u8]) -> Result<Self, Diagnostic> {
        let malformed =
            |problem| Diagnostic::new(&kinds::SECURITY_MESSAGE_MALFORMED).param("problem", problem);
        // What is in the header may be UTF-8; of the content, `to_sign` says more.
        let requires = Requires { smtputf8: true, ..Requires::default() };
        if let Some(rule) = broken_rule(raw, requires) {
            return Err(malformed(rule));
        }
        let (all, body) = fields::split(raw);
        if all.is_empty() {
            return Err(malformed("a header comes first"));
        }
        let (mut header, mut bytes) = (Vec::new(), Vec::new());
        for field in &all {
            let out = if describes_content(field) { &mut bytes } else { &mut header };
            out.extend_from_slice(field.bytes);
            out.extend_from_slice(b"\r\n");
        }
        if !all.iter().any(|field| field.is("MIME-Version")) {
            header.extend_from_slice(b"MIME-Version: 1.0\r\n");
        }
        if !all.iter().any(|field| field.is("Content-Type")) {
            // RFC 2045 §5.2, in so many words: some readers want one in every part.
            bytes.extend_from_slice(b"Content-Type: text/plain; charset=us-ascii\r\n");
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(body);
        Ok(Self { header, bytes })
    }

    /// The entity, to be encrypted. Lines end in CRLF, and tools must leave them so (`openssl cms -binary`).
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same, to be signed.
    ///
    /// # Errors
    /// `security-eight-bit`, as servers may convert it.
    pub fn to_sign(&self) -> Result<&[u8], Diagnostic> {
        if self.bytes.is_ascii() { Ok(&self.bytes) } else { Err(Diagnostic::new(&kinds::SECURITY_EIGHT_BIT)) }
    }

    /// What may break a signature on the way: `security-trailing-space`, once.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut lines = self.bytes.split(|b| *b == b'\n');
        let line = lines.position(|line| matches!(line, [.., b' ' | b'\t', b'\r']));
        let found = line.map(|line| {
            Diagnostic::new(&kinds::SECURITY_TRAILING_SPACE).param("line", (line + 1).to_string())
        });
        found.into_iter().collect()
    }

    /// The message with a detached signature of [`to_sign`](Self::to_sign), as `multipart/signed`: of CMS in DER or PEM as
    /// RFC 8551 §3.5.3 has it, of `OpenPGP` in ASCII armor as RFC 3156 §5 does. The digest (`micalg`) is read from it.
    ///
    /// # Errors
    /// `security-eight-bit`, `security-blob-unknown`, `security-not-a-signature`, `security-digest-unknown`.
    pub fn signed(&self, signature: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        self.to_sign()?;
        let unknown = || Diagnostic::new(&kinds::SECURITY_DIGEST_UNKNOWN);
        match read(signature)? {
            Blob::Cms { bytes, kind: Cms::Signature(digest) } => {
                let part = cms_part("application/pkcs7-signature", "smime.p7s", &bytes);
                self.multipart_signed("application/pkcs7-signature", digest.ok_or_else(unknown)?, &part)
            }
            Blob::Pgp { text, kind: Pgp::Signature(digest) } => {
                let part = pgp_part("application/pgp-signature; name=\"signature.asc\"", text);
                self.multipart_signed("application/pgp-signature", digest.ok_or_else(unknown)?, &part)
            }
            _ => Err(Diagnostic::new(&kinds::SECURITY_NOT_A_SIGNATURE)),
        }
    }

    /// The message with its content replaced by what holds it: encrypted CMS, or signed with its content, as
    /// `application/pkcs7-mime` (RFC 8551 §3.3 to §3.6); encrypted `OpenPGP` as `multipart/encrypted` (RFC 3156 §4).
    ///
    /// # Errors
    /// `security-blob-unknown`; `security-not-content` for a signature alone.
    pub fn enveloped(&self, content: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        let cms = |kind: &str, bytes: &[u8]| {
            let content_type = format!("application/pkcs7-mime; smime-type={kind}");
            [self.header.as_slice(), &cms_part(&content_type, "smime.p7m", bytes)].concat()
        };
        Ok(match read(content)? {
            Blob::Cms { bytes, kind: Cms::Signed } => cms("signed-data", &bytes),
            Blob::Cms { bytes, kind: Cms::Enveloped } => cms("enveloped-data", &bytes),
            Blob::Cms { bytes, kind: Cms::AuthEnveloped } => cms("authEnveloped-data", &bytes),
            Blob::Cms { bytes, kind: Cms::Compressed } => cms("compressed-data", &bytes),
            Blob::Pgp { text, kind: Pgp::Message } => {
                let version = b"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n";
                let part = pgp_part("application/octet-stream; name=\"encrypted.asc\"", text);
                self.multipart(
                    "multipart/encrypted; protocol=\"application/pgp-encrypted\"",
                    [version, &part],
                )
            }
            _ => return Err(Diagnostic::new(&kinds::SECURITY_NOT_CONTENT)),
        })
    }

    fn multipart_signed(&self, protocol: &str, digest: &str, part: &[u8]) -> Result<Vec<u8>, Diagnostic> {
        let content_type = format!("multipart/signed; protocol=\"{protocol}\";\r\n micalg={digest}");
        Ok(self.multipart(&content_type, [self.to_sign()?, part]))
    }

    fn multipart(&self, content_type: &str, parts: [&[u8]; 2]) -> Vec<u8> {
        let boundary = boundary(parts);
        let mut out = self.header.clone();
        out.extend_from_slice(
            format!("Content-Type: {content_type};\r\n boundary=\"{boundary}\"\r\n").as_bytes(),
        );
        for part in parts {
            out.extend_from_slice(format!("\r\n--{boundary}\r\n").as_bytes());
            out.extend_from_slice(part);
        }
        out.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        out
    }
}

fn describes_content(field: &Field<'_>) -> bool {
    const START: &[u8] = b"content-";
    let name = field.name().unwrap_or_default();
    name.get(..START.len()).is_some_and(|start| start.eq_ignore_ascii_case(START))
}

fn read(blob: &[u8]) -> Result<Blob<'_>, Diagnostic> {
    Blob::read(blob).ok_or_else(|| Diagnostic::new(&kinds::SECURITY_BLOB_UNKNOWN))
}

/// The same for the same parts, and in none of them.
fn boundary(parts: [&[u8]; 2]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    let mut digest = digest.finalize();
    loop {
        let boundary = format!("=_{}", hex(digest.iter().take(16)));
        if !parts.iter().any(|part| contains(boundary.as_bytes(), part)) {
            return boundary;
        }
        digest = Sha256::digest(digest);
    }
}

fn cms_part(content_type: &str, name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "Content-Type: {content_type};\r\n name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n"
    )
    .into_bytes();
    base64::append(bytes, &mut out);
    out
}

fn pgp_part(content_type: &str, armor: &str) -> Vec<u8> {
    let header = format!("Content-Type: {content_type}\r\nContent-Transfer-Encoding: 7bit\r\n\r\n");
    [header.as_bytes(), &canonical_newlines(armor.as_bytes()), b"\r\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &[u8] =
        b"From: a@example.org\r\nContent-Type: text/plain;\r\n charset=utf-8\r\nSubject: x\r\n\
        Content-Language: en\r\n\r\nHello\r\n";
    const ARMOR: &str =
        "-----BEGIN PGP SIGNATURE-----\nComment: x\n\niHUEABYIAB0=\n=AAAA\n-----END PGP SIGNATURE-----\n";

    /// A `ContentInfo` of `SignedData` with SHA-256, and with content or not.
    fn cms(content: &[u8]) -> Vec<u8> {
        let element =
            |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).expect("short")], content].concat();
        let digest = element(0x30, b"\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01");
        let data = element(0x06, b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01");
        let inner = element(0x30, &[&data, content].concat());
        let signed = element(
            0x30,
            &[b"\x02\x01\x01".as_slice(), &element(0x31, &digest), &inner, b"\x31\x00"].concat(),
        );
        let kind = element(0x06, b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02");
        element(0x30, &[kind, element(0xA0, &signed)].concat())
    }

    #[test]
    fn what_stays_outside_and_what_is_signed() {
        let entity = Entity::read(RAW).expect("a message");
        assert_eq!(entity.header, b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        let expected =
            b"Content-Type: text/plain;\r\n charset=utf-8\r\nContent-Language: en\r\n\r\nHello\r\n";
        assert_eq!(entity.to_sign(), Ok(&expected[..]));
        let signed = entity.signed(ARMOR.as_bytes()).expect("signed");
        let signed = String::from_utf8(signed).expect("ASCII");
        assert!(signed.contains("\r\nContent-Type: multipart/signed; protocol=\"application/pgp-signature\";\r\n micalg=pgp-sha256;"));
        let boundary =
            signed.split_once("boundary=\"").and_then(|(_, rest)| rest.split_once('"')).expect("one").0;
        let parts: Vec<_> = signed.split(&format!("\r\n--{boundary}")).collect();
        assert_eq!(parts[1].as_bytes(), [b"\r\n", &expected[..]].concat());
        assert!(parts[2].ends_with("-----END PGP SIGNATURE-----\r\n") && parts[3] == "--\r\n");
        assert_eq!(broken_rule(signed.as_bytes(), Requires::default()), None);
    }

    #[test]
    fn what_a_tool_made_is_told() {
        let entity = Entity::read(RAW).expect("a message");
        let signature = cms(b"");
        let signed = String::from_utf8(entity.signed(&signature).expect("signed")).expect("ASCII");
        assert!(signed.contains("protocol=\"application/pkcs7-signature\";\r\n micalg=sha-256;"));
        assert_eq!(entity.enveloped(&signature).expect_err("refused").code(), "security-not-content");
        let opaque = cms(b"\xA0\x03\x04\x01x");
        assert_eq!(entity.signed(&opaque).expect_err("refused").code(), "security-not-a-signature");
        let enveloped = String::from_utf8(entity.enveloped(&opaque).expect("enveloped")).expect("ASCII");
        assert!(enveloped.contains("smime-type=signed-data;\r\n name=\"smime.p7m\""));
        let message = ARMOR.replace("SIGNATURE", "MESSAGE");
        let encrypted =
            String::from_utf8(entity.enveloped(message.as_bytes()).expect("enveloped")).expect("ASCII");
        assert!(
            encrypted.contains("Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\";")
        );
        assert!(encrypted.contains("\r\n\r\nVersion: 1\r\n") && !encrypted.contains("Hello"));
        for (blob, code) in [
            ("", "security-blob-unknown"),
            ("-----BEGIN PGP PUBLIC KEY BLOCK-----", "security-blob-unknown"),
            ("-----BEGIN CMS-----\nAAAA\n-----END CMS-----\n", "security-blob-unknown"),
            (
                "-----BEGIN PGP SIGNATURE-----\n\niHUEABYCAB0=\n-----END PGP SIGNATURE-----",
                "security-digest-unknown",
            ),
            ("-----BEGIN PGP SIGNATURE-----", "security-digest-unknown"),
        ] {
            assert_eq!(entity.signed(blob.as_bytes()).expect_err("refused").code(), code, "{blob}");
        }
        for end in 0..opaque.len() {
            let _ = entity.signed(&opaque[..end]);
        }
    }

    #[test]
    fn what_would_not_arrive_is_not_signed() {
        for raw in [&b"From: a\n\nx\n"[..], b"From: a\r\n\r\nx", b"", b"\r\nx\r\n", b"From: a\r\n\r\nx\0\r\n"]
        {
            let code = Entity::read(raw).map_err(|problem| problem.code());
            assert_eq!(code, Err("security-message-malformed"), "{raw:?}");
        }
        let eight = Entity::read("From: a\r\n\r\nä\r\n".as_bytes()).expect("a message");
        assert_eq!(eight.signed(ARMOR.as_bytes()).expect_err("refused").code(), "security-eight-bit");
        let space =
            Entity::read(b"From: a\r\nContent-Type: text/plain\r\n\r\na\r\nb \r\n").expect("a message");
        assert_eq!(space.diagnostics()[0].code(), "security-trailing-space");
        assert_eq!(space.diagnostics()[0].params(), [("line", "4".to_owned())]);
        // A boundary that stands in the message is passed over.
        let entity = Entity::read(RAW).expect("a message");
        let part = pgp_part("application/pgp-signature; name=\"signature.asc\"", ARMOR.trim());
        let first = boundary([entity.bytes(), &part]);
        assert_ne!(boundary([entity.bytes(), first.as_bytes()]), first);
    }
}
