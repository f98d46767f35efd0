//! Messages that need not fit into memory: what is small is written at once, what is large is read while it is
//! written.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};

use super::gate::Pieces;
use super::{Origin, composed};
use crate::address::{AddrSpec, Address};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::{Attachment, Content, Draft};
use crate::env::Env;
use crate::message::{Envelope, Requires, Structure};
use crate::mime::{MediaType, base64};
use crate::validate::{Mode, Transfer};

/// A composed message whose large attachments are elsewhere: byte for byte what [`compose`](super::compose()) makes of
/// the same draft, in the memory that everything else in it takes.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::io;
///
/// use mailwright::compose::Stream;
/// use mailwright::draft::{Addresses, Attachment, Content, Draft};
/// use mailwright::{Env, Mode};
///
/// let file = Attachment {
///     filename: Some("zeros.bin".into()),
///     content: Content::Path("/data/zeros.bin".into()),
///     ..Attachment::default()
/// };
/// let draft = Draft {
///     from: Addresses::text("a@example.org"),
///     to: Addresses::text("b@example.org"),
///     subject: Some("Zeros".into()),
///     text: Some("Here they are.\n".into()),
///     attachments: vec![file],
///     ..Draft::default()
/// };
/// let sources = BTreeMap::from([("/data/zeros.bin".to_owned(), 1_000_000)]);
/// let env = Env::new(0, [1; 16])?;
/// let stream = Stream::plan(draft, &sources, &env, Mode::Standard).map_err(|mut errors| errors.remove(0))?;
/// let mut out = Vec::new(); // a file, a socket…
/// stream.write_to(&mut out, |_path| Ok(io::Read::take(io::repeat(0), 1_000_000))).expect("written");
/// assert_eq!(out.len() as u64, stream.size());
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
///
/// [`pieces`](Self::pieces) and [`Base64Lines`] are the same without `Read` and `Write`, for callers that wait for
/// their bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stream {
    /// Sender and recipients.
    pub envelope: Envelope,
    /// Those of the recipients that stand in no field: for APIs that know no envelope, see
    /// [`bcc_field`](crate::output::bcc_field). All of them where the message was given as a whole.
    pub hidden: Vec<AddrSpec>,
    /// The Message-ID without brackets.
    pub message_id: String,
    /// What the server has to offer.
    pub requires: Requires,
    /// Its parts, with the sizes of what is elsewhere.
    pub structure: Structure,
    /// Findings below an error.
    pub diagnostics: Vec<Diagnostic>,
    /// All but what is elsewhere.
    raw: Vec<u8>,
    /// What is elsewhere, in the order of the message.
    sources: Vec<Source>,
}

/// Content that is elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Source {
    path: String,
    length: u64,
    /// Where in `raw` it belongs.
    at: usize,
}

/// What comes next in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "whoever writes a message has to know every kind of piece")]
pub enum Piece<'a> {
    /// These bytes.
    Bytes(&'a [u8]),
    /// What [`Base64Lines`] makes of a source.
    Base64 {
        /// The path in the draft.
        path: &'a str,
        /// Its length in bytes.
        length: u64,
    },
}

impl Stream {
    /// Plans a message. `sources` has the length in bytes of every file that is to be read while the message is
    /// written, by the [`Content::Path`] of its attachment.
    ///
    /// # Errors
    /// As [`compose_in`](super::compose_in); `content-needs-resolver` for a path that is not among the sources, or
    /// whose attachment has to be looked at first, see [`takes`](Self::takes).
    pub fn plan(
        mut draft: Draft,
        sources: &BTreeMap<String, u64>,
        env: &Env,
        mode: Mode,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut later = BTreeMap::new();
        for (i, attachment) in draft.attachments.iter_mut().enumerate() {
            let Content::Path(path) = &attachment.content else { continue };
            let Some(length) = sources.get(path).copied().filter(|_| Self::takes(attachment)) else {
                continue;
            };
            // Something stands for it, as nothing would be an empty attachment.
            let stand_in = Content::Bytes(vec![0; usize::from(length > 0)]);
            if let Content::Path(path) = std::mem::replace(&mut attachment.content, stand_in) {
                later.insert(i, Source { path, length, at: 0 });
            }
        }
        let mut hidden = Vec::new();
        let message = composed(&draft, env, mode, |valid| {
            let mailboxes = [&valid.to, &valid.cc].into_iter().flatten().flat_map(Address::mailboxes);
            let shown: BTreeSet<_> = mailboxes.map(|mailbox| mailbox.address.normal_form()).collect();
            let is_hidden = |address: &&AddrSpec| !shown.contains(&address.normal_form());
            hidden.extend(valid.envelope.to.iter().filter(is_hidden).cloned());
            for part in &mut valid.attachments {
                if matches!(part.origin, Origin::Attachment(i) if later.contains_key(&i)) {
                    part.transfer = Transfer::Later;
                    part.content = Vec::new().into();
                }
            }
        })?;
        let mut structure = message.structure;
        sizes(&mut structure, &mut message.origins.iter(), &later);
        let in_order = message.origins.iter().filter_map(|origin| match origin {
            Origin::Attachment(i) => later.remove(i),
            _ => None,
        });
        let sources = in_order.zip(message.gaps).map(|(source, at)| Source { at, ..source }).collect();
        Ok(Self {
            hidden,
            envelope: message.envelope,
            message_id: message.message_id,
            requires: message.requires,
            structure,
            diagnostics: message.diagnostics,
            raw: message.raw,
            sources,
        })
    }

    /// Whether the content of an attachment can be read while it is written. It has to be there before where it
    /// decides how it is written: in an attached message, and in every transfer encoding but base64.
    pub fn takes(attachment: &Attachment) -> bool {
        let Attachment { content_type, filename, transfer_encoding, original, .. } = attachment;
        let is_message = match content_type {
            Some(declared) => MediaType::parse(declared).is_ok_and(|it| it.essence() == "message/rfc822"),
            None => {
                MediaType::for_file_name(filename.as_deref().unwrap_or_default()).essence()
                    == "message/rfc822"
            }
        };
        let is_base64 = transfer_encoding.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case("base64"));
        is_base64 && !is_message && original.is_none()
    }

    /// The length of the message in bytes.
    pub fn size(&self) -> u64 {
        self.raw.len() as u64 + self.sources.iter().map(|source| encoded_len(source.length)).sum::<u64>()
    }

    /// The message, piece by piece.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let starts = [0].into_iter().chain(self.sources.iter().map(|source| source.at));
        let each = starts.zip(self.sources.iter().map(Some).chain([None]));
        each.flat_map(|(start, source)| {
            let end = source.map_or(self.raw.len(), |source| source.at);
            let bytes = Piece::Bytes(self.raw.get(start..end).unwrap_or_default());
            let next = source.map(|Source { path, length, .. }| Piece::Base64 { path, length: *length });
            [Some(bytes), next].into_iter().flatten()
        })
    }

    /// Writes the message; `open` gives what is at a path.
    ///
    /// # Errors
    /// Those of `out`, `open` and what it gives; `InvalidData` where a source does not have the length that was planned
    /// with, so that nothing else than what was announced is written.
    pub fn write_to<R: Read>(
        &self,
        mut out: impl Write,
        mut open: impl FnMut(&str) -> io::Result<R>,
    ) -> io::Result<()> {
        // The gate has seen all of `raw`, and passes over what encoders write but in debug builds.
        let mut gate = cfg!(debug_assertions).then(|| Pieces::new(self.requires));
        let mut write = |bytes: &[u8]| {
            if let Some(gate) = &mut gate {
                gate.update(bytes).map_err(broken)?;
            }
            out.write_all(bytes)
        };
        for piece in self.pieces() {
            match piece {
                Piece::Bytes(bytes) => write(bytes)?,
                Piece::Base64 { path, length } => encode(open(path)?, path, length, &mut write)?,
            }
        }
        gate.map_or(Ok(()), Pieces::finish).map_err(broken)?;
        out.flush()
    }
}

fn broken(rule: &'static str) -> io::Error {
    let problem = Diagnostic::new(&catalogue::GATE).param("rule", rule);
    io::Error::new(io::ErrorKind::InvalidData, problem.to_string())
}

/// Base64 of a source that has to have a length.
fn encode(
    mut source: impl Read,
    path: &str,
    length: u64,
    write: &mut impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    const CHUNK: usize = base64::LINE_IN * 1024;
    let mut chunk = vec![0; CHUNK];
    let mut lines = Base64Lines::default();
    let mut left = length;
    loop {
        let read = match source.read(&mut chunk) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if read == 0 && left == 0 {
            return write(lines.finish());
        }
        left = match left.checked_sub(read as u64) {
            Some(left) if read > 0 => left,
            _ => return Err(changed(path)),
        };
        write(lines.update(&chunk[..read]))?;
    }
}

fn changed(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{path} changed its length while it was read"))
}

/// Writes base64 as attachments have it (RFC 2045 §6.8), of pieces of any size.
///
/// ```
/// let mut lines = mailwright::compose::Base64Lines::default();
/// let mut out = lines.update(b"Hel").to_vec();
/// out.extend_from_slice(lines.update(b"lo"));
/// out.extend_from_slice(lines.finish());
/// assert_eq!(out, b"SGVsbG8=\r\n");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Base64Lines {
    lines: base64::Lines,
    out: Vec<u8>,
}

impl Base64Lines {
    /// Takes the next piece of the content and returns the lines that are complete with it.
    pub fn update(&mut self, piece: &[u8]) -> &[u8] {
        self.out.clear();
        self.lines.update(piece, &mut self.out);
        &self.out
    }

    /// Ends the content and returns its last line.
    pub fn finish(&mut self) -> &[u8] {
        self.out.clear();
        std::mem::take(&mut self.lines).finish(&mut self.out);
        &self.out
    }
}

/// As [`base64::encoded_len`], also where memory has no room for it.
fn encoded_len(length: u64) -> u64 {
    length.div_ceil(3) * 4 + length.div_ceil(base64::LINE_IN as u64) * 2
}

/// Puts the sizes of sources into the tree, and into the multiparts around them.
fn sizes<'o>(
    part: &mut Structure,
    origins: &mut impl Iterator<Item = &'o Origin>,
    later: &BTreeMap<usize, Source>,
) {
    let origin = origins.next();
    for part in &mut part.parts {
        sizes(part, origins, later);
    }
    match origin {
        Some(Origin::Container) => part.size = part.parts.iter().map(|part| part.size).sum(),
        Some(Origin::Attachment(i)) => {
            if let Some(source) = later.get(i) {
                part.size = usize::try_from(source.length).unwrap_or(usize::MAX);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Addresses;

    fn draft(content: Content) -> Draft {
        let file = |content| Attachment { filename: Some("a.bin".into()), content, ..Attachment::default() };
        Draft {
            from: Addresses::text("a@example.org"),
            to: Addresses::text("b@example.org"),
            subject: Some("x".into()),
            text: Some("Hello\n".into()),
            attachments: vec![file(Content::Bytes(Vec::new())), file(content)],
            ..Draft::default()
        }
    }

    fn env() -> Env {
        Env::new(0, [3; 16]).expect("a time")
    }

    fn planned(length: u64) -> Stream {
        let sources = BTreeMap::from([("p".to_owned(), length)]);
        Stream::plan(draft(Content::Path("p".into())), &sources, &env(), Mode::Standard).expect("valid")
    }

    /// Gives its bytes in pieces of a size.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let length = out.len().min(self.1);
            self.0.read(&mut out[..length])
        }
    }

    #[test]
    fn any_length_is_written_as_compose_does() {
        let bytes: Vec<u8> = (0..200_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for length in [0, 1, 2, 3, 56, 57, 58, 113, 114, 58_367, 58_368, 58_369, 200_000] {
            let bytes = &bytes[..length];
            let whole = crate::compose(&draft(Content::Bytes(bytes.to_vec())), &env()).expect("valid");
            let stream = planned(length as u64);
            assert_eq!(stream.size(), whole.raw.len() as u64);
            assert_eq!(stream.structure, whole.structure);
            assert_eq!(stream.diagnostics, whole.diagnostics);
            for size in [1, 57, 1000, usize::MAX] {
                let mut out = Vec::new();
                stream.write_to(&mut out, |_| Ok(Slow(bytes, size))).expect("written");
                assert!(out == whole.raw, "{length} by {size}");
            }
        }
    }

    #[test]
    fn a_source_of_another_length_is_refused() {
        for length in [0, 9, 11] {
            let bytes = vec![0; length];
            let found = planned(10).write_to(Vec::new(), |_| Ok(bytes.as_slice()));
            assert_eq!(found.expect_err("refused").kind(), io::ErrorKind::InvalidData);
        }
        let found = planned(10).write_to(Vec::new(), |_| Err::<&[u8], _>(io::ErrorKind::NotFound.into()));
        assert_eq!(found.expect_err("refused").kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn what_has_to_be_looked_at_is_not_taken() {
        let sources = BTreeMap::from([("p".to_owned(), 5)]);
        let codes = |draft: Draft| {
            let found = Stream::plan(draft, &sources, &env(), Mode::Standard).expect_err("refused");
            found.iter().map(Diagnostic::code).filter(|code| *code != "attachment-empty").collect::<Vec<_>>()
        };
        let mut message = draft(Content::Path("p".into()));
        message.attachments[1].content_type = Some("Message/RFC822".into());
        assert_eq!(codes(message), ["content-needs-resolver"]);
        let mut by_name = draft(Content::Path("p".into()));
        by_name.attachments[1].filename = Some("a.eml".into());
        assert_eq!(codes(by_name), ["content-needs-resolver"]);
        let mut text = draft(Content::Path("p".into()));
        text.attachments[1].transfer_encoding = Some("auto".into());
        assert_eq!(codes(text), ["content-needs-resolver"]);
        assert_eq!(codes(draft(Content::Path("elsewhere".into()))), ["content-needs-resolver"]);
    }
}
