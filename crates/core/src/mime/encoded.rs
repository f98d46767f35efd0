//! Content that an encoder wrote, and what that says of it.

use std::ops::Range;

/// Where encoded content stands in a message. Only the encoders beside this make one, so nothing else is there:
/// ASCII in lines of at most 76 that end in CRLF, the last one perhaps in nothing.
#[derive(Debug)]
pub(crate) struct Encoded {
    range: Range<usize>,
    is_later: bool,
}

impl Encoded {
    /// All that was written to `out` after its first `start` bytes.
    pub(super) fn since(start: usize, out: &[u8]) -> Self {
        Self { range: start..out.len(), is_later: false }
    }

    /// Nothing yet, at the end of `out`: what [`base64`](super::base64) writes of content that is elsewhere comes here.
    pub(crate) fn later(out: &[u8]) -> Self {
        Self { range: out.len()..out.len(), is_later: true }
    }

    pub(crate) fn is_later(&self) -> bool {
        self.is_later
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}
