//! URLs that hold what they lead to (RFC 2397).

use super::base64;
use super::charset::percent_decode;

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
        let rest = url.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:")).map(|_| &url[5..])?;
        let (media_type, data) = rest.split_once(',')?;
        // Readers take the word in any case.
        let (media_type, is_base64) = match media_type.rsplit_once(';') {
            Some((before, word)) if word.trim_ascii().eq_ignore_ascii_case("base64") => (before, true),
            _ => (media_type, false),
        };
        Some(Self { media_type, is_base64, data })
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
