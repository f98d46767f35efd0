//! Content that an encoder wrote, and what that says of it.

use std::ops::Range;

/// Where encoded content stands in a message. Only the encoders beside this make one, so nothing else is there:
/// ASCII in lines of at most 76 that end in CRLF, the last one perhaps in nothing.
#[derive(Debug)]
pub(crate) struct Encoded(Range<usize>);

impl Encoded {
    /// All that was written to `out` after its first `start` bytes.
    pub(super) fn since(start: usize, out: &[u8]) -> Self {
        Self(start..out.len())
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.0.clone()
    }
}
