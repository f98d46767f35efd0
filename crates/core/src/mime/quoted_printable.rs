//! Quoted-printable (RFC 2045 §6.7).

use encodify::qp::{BINARY, BODY};

use super::encoded::Encoded;

/// Appends `text`, whose line ends become CRLF. What is in `out` before must end a line.
pub(crate) fn append(text: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    BODY.encode_append(text, out);
    Encoded::since(start, out)
}

/// The same for what is no text: line ends are kept as they are, and encoded.
pub(crate) fn append_binary(content: &[u8], out: &mut Vec<u8>) -> Encoded {
    let start = out.len();
    BINARY.encode_append(content, out);
    Encoded::since(start, out)
}
