//! How much of a message is taken apart.

use crate::address::MAX_ADDRESSES;

/// What a message may have before it counts as hostile. Every default is far above what mail has.
///
/// ```
/// use mailwright::message::ParseLimits;
///
/// let limits = ParseLimits { depth: 10, ..ParseLimits::default() };
/// assert_eq!(limits.parts, 10_000);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "options are written with `..ParseLimits::default()`")]
pub struct ParseLimits {
    /// How deep multiparts may nest; never more than 500.
    pub depth: usize,
    /// Parts, multiparts included.
    pub parts: usize,
    /// Bytes of one header field.
    pub field: usize,
    /// Bytes of all header fields of a part.
    pub header: usize,
    /// Addresses of one header field; as many as a message may be sent to.
    pub addresses: usize,
    /// Bytes of the message.
    pub total: usize,
}

impl Default for ParseLimits {
    fn default() -> Self {
        Self {
            depth: 100,
            parts: 10_000,
            field: 256 << 10,
            header: 1 << 20,
            addresses: MAX_ADDRESSES,
            total: 256 << 20,
        }
    }
}

/// One of the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    Depth,
    Parts,
    Field,
    Header,
    Total,
}
