//! Images: from the message itself, from the address, or from the network where that is allowed.

use std::collections::BTreeMap;

use encodify::base64;

use super::report::BlockedKind;
use super::url;
use crate::message::{MessageView, PartContent, PartView};

/// Bytes of embedded images in one document, as they are written.
const MOST: usize = 16 << 20;

/// The images of one document.
#[derive(Debug)]
pub(super) struct Images<'a> {
    parts: BTreeMap<&'a str, &'a PartView>,
    remote: bool,
    left: usize,
}

impl<'a> Images<'a> {
    pub(super) fn new(view: &'a MessageView, remote: bool) -> Self {
        let mut parts = BTreeMap::new();
        for part in &view.parts {
            if let Some(id) = &part.content_id {
                parts.entry(id.as_str()).or_insert(part);
            }
        }
        Self { parts, remote, left: MOST }
    }

    /// An address that is safe to show, or why there is none.
    pub(super) fn resolve(&mut self, address: &str) -> Result<String, BlockedKind> {
        let address = url::cleaned(address);
        if let Some(web) = url::web(&address) {
            return if self.remote { Ok(web) } else { Err(BlockedKind::RemoteImage) };
        }
        match url::split_scheme(&address) {
            Some((scheme, id)) if scheme == "cid" => self.part(id),
            Some((scheme, data)) if scheme == "data" => self.data(data),
            Some(_) => Err(BlockedKind::UnsafeImage),
            None => Err(BlockedKind::MissingImage),
        }
    }

    fn part(&mut self, id: &str) -> Result<String, BlockedKind> {
        let id = url::decoded(id);
        let part = std::str::from_utf8(&id).ok().and_then(|id| self.parts.get(id.trim_matches(['<', '>'])));
        let part = *part.ok_or(BlockedKind::MissingImage)?;
        let kind = picture_type(&part.content_type).ok_or(BlockedKind::UnsafeImage)?;
        match &part.content {
            PartContent::Bytes(bytes) => self.embed(kind, bytes),
            PartContent::Text(text) => self.embed(kind, text.as_bytes()),
            PartContent::Container => Err(BlockedKind::UnsafeImage),
        }
    }

    /// `image/png;base64,…` (RFC 2397), written anew from what it stands for.
    fn data(&mut self, data: &str) -> Result<String, BlockedKind> {
        let (head, body) = data.split_once(',').ok_or(BlockedKind::UnsafeImage)?;
        let mut head = head.split(';').map(str::trim);
        let kind = head.next().and_then(|kind| picture_type(&kind.to_ascii_lowercase()));
        let kind = kind.ok_or(BlockedKind::UnsafeImage)?;
        if body.len() / 3 > self.left {
            return Err(BlockedKind::TooLarge);
        }
        let body = url::decoded(body.split('#').next().unwrap_or_default());
        if !head.next_back().is_some_and(|last| last.eq_ignore_ascii_case("base64")) {
            return self.embed(kind, &body);
        }
        let packed: Vec<u8> = body.into_iter().filter(|b| !b.is_ascii_whitespace() && *b != b'=').collect();
        let padding = ["", "", "==", "="][packed.len() % 4];
        let text = String::from_utf8(packed).map_err(|_| BlockedKind::UnsafeImage)?;
        let is_base64 = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/');
        if text.len() % 4 == 1 || !text.bytes().all(is_base64) {
            return Err(BlockedKind::UnsafeImage);
        }
        self.spend(text.len())?;
        Ok(format!("data:{kind};base64,{text}{padding}"))
    }

    fn embed(&mut self, kind: &str, bytes: &[u8]) -> Result<String, BlockedKind> {
        self.spend(bytes.len().div_ceil(3).saturating_mul(4))?;
        let mut out = format!("data:{kind};base64,");
        base64::STANDARD.encode_append(bytes, &mut out);
        Ok(out)
    }

    fn spend(&mut self, len: usize) -> Result<(), BlockedKind> {
        self.left = self.left.checked_sub(len).ok_or(BlockedKind::TooLarge)?;
        Ok(())
    }
}

/// Types that can do nothing but show themselves: not SVG.
fn picture_type(essence: &str) -> Option<&'static str> {
    Some(match essence {
        "image/png" | "image/x-png" | "image/apng" => "image/png",
        "image/jpeg" | "image/jpg" | "image/pjpeg" => "image/jpeg",
        "image/gif" => "image/gif",
        "image/webp" => "image/webp",
        "image/avif" => "image/avif",
        "image/bmp" | "image/x-ms-bmp" => "image/bmp",
        "image/x-icon" | "image/vnd.microsoft.icon" => "image/x-icon",
        _ => return None,
    })
}
