//! Preparing what a key signs, and putting its signature into the message (RFC 6376 §5).

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io;

use encodify::base64::STANDARD;
use sha2::{Digest, Sha256};

use super::{Algorithm, BodyHash, Canonicalization, FIELD, Identity, kinds};
use crate::diagnostic::Diagnostic;
use crate::message::fields::{self, Field};

/// RFC 5322 §2.1.1.
pub(super) const MAX_LINE: usize = 998;
/// RFC 5322 §2.1.1, the length that lines should have.
const COLUMNS: usize = 78;
/// Of a message that is not held, in bytes.
const MAX_HEADER: usize = 16 << 20;

/// A message that can be signed. It is looked at once, however many signatures it gets.
#[derive(Debug)]
pub struct Unsigned<'a> {
    fields: Vec<Field<'a>>,
    /// Where the fields of a name, in lower case, stand.
    by_name: BTreeMap<Vec<u8>, Vec<usize>>,
    body: &'a [u8],
    simple_hash: OnceCell<[u8; 32]>,
    relaxed_hash: OnceCell<[u8; 32]>,
}

impl<'a> Unsigned<'a> {
    /// Looks whether a server could pass the message on as it is.
    ///
    /// # Errors
    /// `dkim-message-malformed` for a bare CR, a bare LF or a NUL; `dkim-line-too-long` for a line over 998 bytes;
    /// `dkim-header-malformed` for a line in the header that is no field; `dkim-from-missing` and
    /// `dkim-from-several`, as a signature has to be about one author field (RFC 6376 §5.4).
    pub fn read(raw: &'a [u8]) -> Result<Self, Diagnostic> {
        check_lines(raw)?;
        let (fields, body) = fields::split(raw);
        let mut by_name: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (i, field) in fields.iter().enumerate() {
            match field.name().filter(|name| is_name(name)) {
                Some(name) => by_name.entry(name.to_ascii_lowercase()).or_default().push(i),
                None => return Err(no_field(field.bytes)),
            }
        }
        match by_name.get(b"from".as_slice()).map_or(0, Vec::len) {
            0 => return Err(Diagnostic::new(&kinds::DKIM_FROM_MISSING)),
            1 => {}
            count => {
                return Err(Diagnostic::new(&kinds::DKIM_FROM_SEVERAL).param("count", count.to_string()));
            }
        }
        Ok(Self { fields, by_name, body, simple_hash: OnceCell::new(), relaxed_hash: OnceCell::new() })
    }

    /// What may break a signature on the way: `dkim-eight-bit`.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        if self.body.is_ascii() { Vec::new() } else { vec![Diagnostic::new(&kinds::DKIM_EIGHT_BIT)] }
    }

    /// What the key of `identity` has to sign, at `now_ms` milliseconds since the Unix epoch.
    pub fn prepare(&self, identity: &Identity, now_ms: i64) -> Prepared {
        let how = identity.header_canonicalization;
        let names: Vec<_> =
            identity.selected(|name| self.by_name.get(&lower(name)).map_or(0, Vec::len)).collect();
        let mut data = Vec::new();
        for (name, listed) in &names {
            // A name that is listed more often than it occurs stands for nothing.
            let there = self.by_name.get(&lower(name)).map(Vec::as_slice).unwrap_or_default();
            for at in there.iter().rev().take(*listed) {
                how.header(self.fields[*at].bytes, &mut data);
                data.extend_from_slice(b"\r\n");
            }
        }
        let header = self.unfinished(identity, &names, now_ms);
        how.header(header.as_bytes(), &mut data);
        Prepared::new(header, data, identity.algorithm())
    }

    /// The field up to and with `b=`.
    fn unfinished(&self, identity: &Identity, names: &[(&str, usize)], now_ms: i64) -> String {
        let (header, body) = (identity.header_canonicalization, identity.body_canonicalization);
        let now = now_ms.div_euclid(1000).max(0).cast_unsigned();
        let mut folded = Folded::new(format!("{FIELD}: v=1;"));
        folded.word(&format!("a={};", identity.algorithm()));
        folded.word(&format!("c={}/{};", header.as_str(), body.as_str()));
        folded.line(&format!("d={};", identity.domain()));
        folded.word(&format!("s={};", identity.selector()));
        folded.word(&format!("t={now};"));
        if let Some(lifetime) = identity.lifetime {
            folded.word(&format!("x={};", now.saturating_add(lifetime)));
        }
        folded.line("h=");
        let listed: Vec<_> =
            names.iter().flat_map(|(name, times)| std::iter::repeat_n(*name, *times)).collect();
        for (i, name) in listed.iter().enumerate() {
            folded.piece(&format!("{name}{}", if i + 1 < listed.len() { ':' } else { ';' }));
        }
        folded.line(&format!("bh={};", STANDARD.encode(self.body_hash(body))));
        // On a line of its own: a fold that comes only with the value would break `simple`.
        folded.line("b=");
        folded.text
    }

    fn body_hash(&self, how: Canonicalization) -> &[u8; 32] {
        let known = match how {
            Canonicalization::Simple => &self.simple_hash,
            Canonicalization::Relaxed => &self.relaxed_hash,
        };
        known.get_or_init(|| {
            let mut hash = BodyHash::new(how);
            hash.update(self.body);
            hash.finish().0
        })
    }
}

pub(super) fn no_field(line: &[u8]) -> Diagnostic {
    let start = String::from_utf8_lossy(&line[..line.len().min(40)]);
    Diagnostic::new(&kinds::DKIM_HEADER_MALFORMED).param("line", start)
}

fn lower(name: &str) -> Vec<u8> {
    name.to_ascii_lowercase().into_bytes()
}

/// RFC 5322 §3.6.8.
fn is_name(name: &[u8]) -> bool {
    !name.is_empty() && name.iter().all(|b| matches!(b, b'!'..=b'9' | b';'..=b'~'))
}

fn malformed(offset: usize) -> Diagnostic {
    Diagnostic::new(&kinds::DKIM_MESSAGE_MALFORMED).param("offset", offset.to_string())
}

fn check_length(line: usize, length: usize) -> Result<(), Diagnostic> {
    if length <= MAX_LINE {
        return Ok(());
    }
    let problem = Diagnostic::new(&kinds::DKIM_LINE_TOO_LONG).param("line", line.to_string());
    Err(problem.param("length", length.to_string()))
}

pub(super) fn check_lines(raw: &[u8]) -> Result<(), Diagnostic> {
    let mut start = 0;
    for (number, end) in memchr::memchr_iter(b'\n', raw).chain([raw.len()]).enumerate() {
        let line = &raw[start..end];
        let text = match line.split_last() {
            Some((b'\r', text)) if end < raw.len() => text,
            _ if end < raw.len() => return Err(malformed(end)),
            _ => line,
        };
        if let Some(at) = memchr::memchr2(b'\r', 0, text) {
            return Err(malformed(start + at));
        }
        check_length(number + 1, text.len())?;
        start = end + 1;
        if start >= raw.len() {
            break;
        }
    }
    Ok(())
}

/// Prepares the signing of a message that comes in pieces and is not held: it is read once for this, and once more
/// behind the finished fields.
///
/// ```
/// use mailwright::dkim::{Algorithm, FirstPass, Identity, Unsigned};
///
/// let raw = b"From: a@example.org\r\n\r\nHello\r\n";
/// let identities = [Identity::new("example.org", "s2026", Algorithm::RsaSha256)?];
/// let mut pass = FirstPass::new(&identities);
/// std::io::copy(&mut raw.as_slice(), &mut pass).expect("nothing fails");
/// let (prepared, _warnings) = pass.finish(1_795_426_200_000)?;
/// assert_eq!(prepared[0], Unsigned::read(raw)?.prepare(&identities[0], 1_795_426_200_000));
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
#[derive(Debug)]
pub struct FirstPass<'a> {
    identities: Vec<&'a Identity>,
    /// All of the header, with the empty line at its end once that was read.
    header: Vec<u8>,
    in_body: bool,
    lines: Lines,
    simple: Option<BodyHash>,
    relaxed: Option<BodyHash>,
    is_eight_bit: bool,
    problem: Option<Diagnostic>,
}

impl<'a> FirstPass<'a> {
    /// For one signature of each identity.
    pub fn new(identities: impl IntoIterator<Item = &'a Identity>) -> Self {
        let identities: Vec<_> = identities.into_iter().collect();
        let hash = |how| {
            let wanted = identities.iter().any(|identity| identity.body_canonicalization == how);
            wanted.then(|| BodyHash::new(how))
        };
        Self {
            simple: hash(Canonicalization::Simple),
            relaxed: hash(Canonicalization::Relaxed),
            identities,
            header: Vec::new(),
            in_body: false,
            lines: Lines::default(),
            is_eight_bit: false,
            problem: None,
        }
    }

    /// Takes the next piece of the message.
    pub fn update(&mut self, piece: &[u8]) {
        if self.problem.is_some() {
            return;
        }
        if let Err(problem) = self.lines.update(piece) {
            self.problem = Some(problem);
        } else if self.in_body {
            self.body(piece);
        } else {
            self.header(piece);
        }
    }

    fn header(&mut self, piece: &[u8]) {
        const END: &[u8] = b"\r\n\r\n";
        let from = self.header.len().saturating_sub(END.len() - 1);
        self.header.extend_from_slice(piece);
        let end = match self.header.as_slice() {
            [b'\r', b'\n', ..] => Some(2),
            header => crate::bytes::find_all(END, &header[from..]).next().map(|at| from + at + END.len()),
        };
        if let Some(end) = end {
            let body = self.header.split_off(end);
            self.in_body = true;
            self.body(&body);
        } else if self.header.len() > MAX_HEADER {
            self.problem = Some(no_field(&self.header[from..]));
        }
    }

    fn body(&mut self, piece: &[u8]) {
        self.is_eight_bit |= !piece.is_ascii();
        for hash in self.simple.iter_mut().chain(&mut self.relaxed) {
            hash.update(piece);
        }
    }

    /// What the key of each identity has to sign, at `now_ms` milliseconds since the Unix epoch, and the findings of
    /// [`Unsigned::diagnostics`].
    ///
    /// # Errors
    /// As [`Unsigned::read`]; `dkim-header-malformed` for a header over 16 MiB as well.
    pub fn finish(self, now_ms: i64) -> Result<(Vec<Prepared>, Vec<Diagnostic>), Diagnostic> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        self.lines.finish()?;
        let known = |hash: Option<BodyHash>| hash.map_or_else(OnceCell::new, |hash| hash.finish().0.into());
        let (simple_hash, relaxed_hash) = (known(self.simple), known(self.relaxed));
        let unsigned = Unsigned { simple_hash, relaxed_hash, ..Unsigned::read(&self.header)? };
        let prepared = self.identities.iter().map(|identity| unsigned.prepare(identity, now_ms)).collect();
        let eight_bit = self.is_eight_bit.then(|| Diagnostic::new(&kinds::DKIM_EIGHT_BIT));
        Ok((prepared, eight_bit.into_iter().collect()))
    }
}

/// Never fails: what is wrong with the message is told at the end.
impl io::Write for FirstPass<'_> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.update(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// As [`check_lines`], in pieces.
#[derive(Debug, Default)]
struct Lines {
    /// How many have ended.
    ended: usize,
    /// The length of the one that has not.
    length: usize,
    offset: usize,
    /// A CR whose LF has to be next.
    returned: bool,
}

impl Lines {
    fn update(&mut self, piece: &[u8]) -> Result<(), Diagnostic> {
        let mut rest = piece;
        while let Some(first) = rest.first() {
            if std::mem::take(&mut self.returned) {
                if *first != b'\n' {
                    return Err(malformed(self.offset - 1));
                }
                self.end()?;
                rest = self.after(rest, 1);
                continue;
            }
            let text = memchr::memchr3(b'\r', b'\n', 0, rest).unwrap_or(rest.len());
            self.length += text;
            rest = self.after(rest, text);
            match rest.first() {
                Some(b'\r') => {
                    self.returned = true;
                    rest = self.after(rest, 1);
                }
                Some(_) => return Err(malformed(self.offset)),
                None => {}
            }
        }
        Ok(())
    }

    fn after<'p>(&mut self, piece: &'p [u8], read: usize) -> &'p [u8] {
        self.offset += read;
        &piece[read..]
    }

    fn end(&mut self) -> Result<(), Diagnostic> {
        self.ended += 1;
        check_length(self.ended, std::mem::take(&mut self.length))
    }

    fn finish(self) -> Result<(), Diagnostic> {
        if self.returned {
            return Err(malformed(self.offset - 1));
        }
        check_length(self.ended + 1, self.length)
    }
}

/// What a key has to sign, and the field that its signature belongs into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    header: String,
    data: Vec<u8>,
    algorithm: Algorithm,
}

impl Prepared {
    /// The field up to and with `b=`, and what its signature is of.
    pub(super) fn new(header: String, mut data: Vec<u8>, algorithm: Algorithm) -> Self {
        if algorithm == Algorithm::Ed25519Sha256 {
            data = Sha256::digest(&data).to_vec();
        }
        Self { header, data, algorithm }
    }

    /// What is handed to the key.
    ///
    /// For `rsa-sha256` these are bytes for RSASSA-PKCS1-v1_5 with SHA-256, which hashes them itself. For
    /// `ed25519-sha256` they are the 32 bytes of a digest, for plain Ed25519 (RFC 8463 §3).
    pub fn data_to_sign(&self) -> &[u8] {
        &self.data
    }

    /// The SHA-256 digest, for keys that take a digest in place of the data. For `ed25519-sha256` the same as
    /// [`data_to_sign`](Self::data_to_sign).
    pub fn digest(&self) -> [u8; 32] {
        match self.algorithm {
            Algorithm::RsaSha256 => Sha256::digest(&self.data).into(),
            Algorithm::Ed25519Sha256 => self.data.as_slice().try_into().unwrap_or_default(),
        }
    }

    /// How the key has to sign.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The whole header field, CRLF and all.
    ///
    /// # Errors
    /// `dkim-signature-length` where the signature cannot be one of this algorithm, as with the wrong key.
    pub fn finish(&self, signature: &[u8]) -> Result<String, Diagnostic> {
        // 1024 bits is the least that RFC 8301 §3.2 allows, 16384 more than anybody verifies.
        let fits = match self.algorithm {
            Algorithm::RsaSha256 => (128..=2048).contains(&signature.len()),
            Algorithm::Ed25519Sha256 => signature.len() == 64,
        };
        if !fits {
            return Err(Diagnostic::new(&kinds::DKIM_SIGNATURE_LENGTH)
                .param("algorithm", self.algorithm.as_str())
                .param("length", signature.len().to_string()));
        }
        let value = STANDARD.encode(signature);
        let mut field = self.header.clone();
        let first = (COLUMNS - 1 - " b=".len()).min(value.len());
        let (first, rest) = value.split_at(first);
        field.push_str(first);
        for line in rest.as_bytes().chunks(COLUMNS - 2) {
            field.push_str("\r\n ");
            field.extend(line.iter().map(|b| char::from(*b)));
        }
        field.push_str("\r\n");
        Ok(field)
    }
}

/// The message with finished signature fields at its top, in their order.
pub fn insert<S: AsRef<str>>(raw: &[u8], fields: &[S]) -> Vec<u8> {
    let length: usize = fields.iter().map(|field| field.as_ref().len()).sum();
    let mut out = Vec::with_capacity(length + raw.len());
    for field in fields {
        out.extend_from_slice(field.as_ref().as_bytes());
    }
    out.extend_from_slice(raw);
    out
}

/// A header field that is folded as it grows.
pub(super) struct Folded {
    pub(super) text: String,
    column: usize,
}

impl Folded {
    pub(super) fn new(text: String) -> Self {
        let column = text.len();
        Self { text, column }
    }

    /// On a new line.
    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str("\r\n ");
        self.text.push_str(text);
        self.column = 1 + text.len();
    }

    /// Behind a space, where it fits.
    pub(super) fn word(&mut self, text: &str) {
        if self.column + 1 + text.len() > COLUMNS {
            return self.line(text);
        }
        self.text.push(' ');
        self.column += 1;
        self.piece(text);
    }

    /// Right behind, where it fits.
    pub(super) fn piece(&mut self, text: &str) {
        if self.column + text.len() > COLUMNS {
            return self.line(text);
        }
        self.text.push_str(text);
        self.column += text.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &[u8] = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Hi\r\n\r\nHello\r\n";

    fn identity(algorithm: Algorithm) -> Identity {
        Identity::new("example.org", "s1", algorithm).expect("an identity")
    }

    #[test]
    fn the_field_and_the_bytes_to_sign() {
        let prepared =
            Unsigned::read(RAW).expect("a message").prepare(&identity(Algorithm::RsaSha256), 5_000);
        let field = prepared.finish(&[0; 256]).expect("a signature");
        let (head, value) = field.split_once(" b=").expect("b");
        let body_hash = STANDARD.encode(Sha256::digest("Hello\r\n"));
        assert_eq!(
            head,
            format!(
                "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n d=example.org; s=s1; t=5;\r\n \
                 h=From:From:Reply-To:Subject:Subject:Date:To:To:Cc;\r\n bh={body_hash};\r\n"
            )
        );
        assert!(value.ends_with("AA==\r\n"));
        assert!(field.lines().all(|line| line.len() <= COLUMNS), "{field}");
        let expected = format!(
            "from:a@example.org\r\nsubject:Hi\r\nto:b@example.org\r\ndkim-signature:{}b=",
            head.split_once(": ").expect("a value").1.replace("\r\n ", " ").replace("\r\n", " ")
        );
        assert_eq!(String::from_utf8_lossy(prepared.data_to_sign()), expected);
        assert_eq!(prepared.digest().as_slice(), Sha256::digest(expected).as_slice());
    }

    #[test]
    fn the_last_of_several_fields_comes_first() {
        let raw = b"X-A: 1\r\nFrom: a@example.org\r\nx-a: 2\r\n\r\n";
        let identity = identity(Algorithm::RsaSha256).headers(["X-A"]).expect("names");
        let prepared = Unsigned::read(raw).expect("a message").prepare(&identity, 0);
        assert!(
            prepared.data_to_sign().starts_with(b"from:a@example.org\r\nx-a:2\r\nx-a:1\r\ndkim-signature:")
        );
    }

    #[test]
    fn lines_stay_short_with_long_names() {
        let long = ["a", "b", "c"].map(|letter| letter.repeat(60)).join(".");
        let identity = Identity::new(&long, "selector.with.labels", Algorithm::Ed25519Sha256)
            .and_then(|identity| identity.headers((10..90).map(|i| format!("X-Rather-Long-{i}"))))
            .expect("an identity");
        let mut raw = (10..90).fold(String::new(), |raw, i| raw + &format!("X-Rather-Long-{i}: 1\r\n"));
        raw.push_str("From: a@example.org\r\n\r\n");
        let prepared = Unsigned::read(raw.as_bytes()).expect("a message").prepare(&identity, 0);
        let field = prepared.finish(&[1; 64]).expect("a signature");
        assert!(
            field.lines().filter(|line| !line.contains("d=")).all(|line| line.len() <= COLUMNS),
            "{field}"
        );
        assert!(!field.contains("\r\n\r\n"));
    }

    /// What is prepared for both canonicalizations where the message comes in pieces of `size`.
    fn passed(raw: &[u8], size: usize) -> Result<(Vec<Prepared>, Vec<Diagnostic>), Diagnostic> {
        let identities = both();
        let mut pass = FirstPass::new(&identities);
        raw.chunks(size).for_each(|piece| pass.update(piece));
        pass.finish(7_000)
    }

    fn both() -> [Identity; 2] {
        let [simple, relaxed] = [Algorithm::RsaSha256, Algorithm::Ed25519Sha256].map(identity);
        [simple.canonicalization(Canonicalization::Simple, Canonicalization::Simple), relaxed]
    }

    #[test]
    fn pieces_of_any_size_are_prepared_as_the_whole() {
        for raw in [
            "From: a@example.org\r\nTo: b@example.org\r\n\r\nHello \r\n\r\nyou\t\r\n\r\n\r\n",
            "From: a@example.org\r\n\r\n你好\r\n",
            "From: a@example.org\r\n\r\n",
            "From: a@example.org\r\n",
            "From: a@example.org",
            "From: a@example.org\r\n\r\n\r\n\r\nno line end",
        ] {
            let unsigned = Unsigned::read(raw.as_bytes()).expect("a message");
            let prepared: Vec<_> = both().iter().map(|identity| unsigned.prepare(identity, 7_000)).collect();
            for size in 1..=raw.len() {
                let found = passed(raw.as_bytes(), size).expect("a message");
                assert_eq!(found, (prepared.clone(), unsigned.diagnostics()), "{raw:?} by {size}");
            }
        }
        let endless = format!("From: a@example.org\r\n{}", "X: 1\r\n".repeat(3 << 20));
        assert_eq!(passed(endless.as_bytes(), 9_999).expect_err("refused").code(), "dkim-header-malformed");
    }

    #[test]
    fn what_cannot_be_signed() {
        let long = format!("From: a@example.org\r\n\r\n{}\r\n", "x".repeat(999));
        for (raw, code) in [
            ("From: a@b.example\n\nx", "dkim-message-malformed"),
            ("From: a@b.example\r\n\r\nx\ry\r\n", "dkim-message-malformed"),
            ("From: a@b.example\r\n\r\nx\r", "dkim-message-malformed"),
            ("From: a@b.example\r\n\r\nx\0y\r\n", "dkim-message-malformed"),
            (&long, "dkim-line-too-long"),
            ("To: a@b.example\r\n\r\n", "dkim-from-missing"),
            ("\r\nFrom: a@b.example\r\n", "dkim-from-missing"),
            ("", "dkim-from-missing"),
            ("From: a@b.example\r\nfrom : c@d.example\r\n\r\n", "dkim-from-several"),
            ("From: a@b.example\r\nno colon\r\n\r\n", "dkim-header-malformed"),
            ("From: a@b.example\r\nno name: 1\r\n\r\n", "dkim-header-malformed"),
            (" From: a@b.example\r\n\r\n", "dkim-header-malformed"),
        ] {
            let problem = Unsigned::read(raw.as_bytes()).expect_err(raw);
            assert_eq!(problem.code(), code, "{raw:?}");
            for size in [1, 2, 5, 2000] {
                assert_eq!(passed(raw.as_bytes(), size).expect_err(raw), problem, "{raw:?} by {size}");
            }
        }
        for whole in ["From: a@b.example\r\n\r\nno line end", "From: a@b.example", "From: a@b.example\r\n"] {
            assert!(Unsigned::read(whole.as_bytes()).is_ok(), "{whole:?}");
        }
        let long = format!("From: a@example.org\r\n\r\n{}", "x".repeat(998));
        assert!(Unsigned::read(long.as_bytes()).is_ok());
    }

    #[test]
    fn a_signature_of_another_kind_of_key_is_refused() {
        let unsigned = Unsigned::read(RAW).expect("a message");
        for (algorithm, wrong) in [(Algorithm::RsaSha256, 64), (Algorithm::Ed25519Sha256, 256)] {
            let prepared = unsigned.prepare(&identity(algorithm), 0);
            let found = prepared.finish(&vec![0; wrong]).expect_err("refused");
            assert_eq!(found.code(), "dkim-signature-length");
        }
        assert_eq!(unsigned.prepare(&identity(Algorithm::Ed25519Sha256), 0).data_to_sign().len(), 32);
    }

    #[test]
    fn eight_bit_text_is_said() {
        let eight = Unsigned::read("From: a@example.org\r\n\r\n你好\r\n".as_bytes()).expect("a message");
        assert_eq!(eight.diagnostics()[0].code(), "dkim-eight-bit");
        assert!(Unsigned::read(RAW).expect("a message").diagnostics().is_empty());
    }
}
