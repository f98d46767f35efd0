//! URLs that hold what they lead to (RFC 2397).

use super::base64;
use super::charset::percent_decode;

const BASE64: &str = "base64";

/// The parts of such a URL.
pub(crate) struct DataUrl<'a> {
    /// As it is given; empty where it is left out.
    pub(crate) media_type: &'a str,
    is_base64: bool,
    data: &'a str,
}

impl<'a> DataUrl<'a> {
    /// `None` where the URL is of another kind.
    pub(crate) fn parse(url: &'a str) -> Option<Self> {
        let (scheme, rest) = url.split_at_checked("data:".len())?;
        let comma = rest.bytes().position(|b| b == b',').filter(|_| scheme.eq_ignore_ascii_case("data:"))?;
        let (media_type, data) = (rest[..comma].trim_ascii(), &rest[comma + 1..]);
        // Browsers take the word in any case, and spaces before it.
        let (before, word) = media_type.split_at_checked(media_type.len().saturating_sub(BASE64.len()))?;
        let before = before.trim_ascii_end().strip_suffix(';').filter(|_| word.eq_ignore_ascii_case(BASE64));
        Some(Self { media_type: before.unwrap_or(media_type), is_base64: before.is_some(), data })
    }

    /// `None` where it is no base64 though it says so.
    pub(crate) fn bytes(&self) -> Option<Vec<u8>> {
        let bytes = percent_decode(self.data.as_bytes());
        if self.is_base64 {
            return std::str::from_utf8(&bytes).ok().and_then(base64::decode);
        }
        Some(bytes.into_owned())
    }
}
