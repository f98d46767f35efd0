//! Tag lists (RFC 6376 §3.2): `v=1; a=rsa-sha256; …`.

/// The tags of a list in their order.
#[derive(Debug, Clone)]
pub(super) struct Tags<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Tags<'a> {
    /// Reads a list; `None` where it breaks the grammar or names a tag twice.
    pub(super) fn parse(list: &'a str) -> Option<Self> {
        let list = trimmed(list);
        let mut tags = Vec::new();
        for spec in list.strip_suffix(';').unwrap_or(list).split(';') {
            let (name, value) = spec.split_once('=')?;
            let (name, value) = (trimmed(name), trimmed(value));
            let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            // Text beyond ASCII is for internationalized mail (RFC 8616 §4).
            let is_value = value.chars().all(|c| is_fws(c) || !c.is_control());
            if !is_name || !is_value {
                return None;
            }
            tags.push((name, value));
        }
        let mut names: Vec<_> = tags.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        let unique = names.windows(2).all(|pair| pair[0] != pair[1]);
        unique.then_some(Self(tags))
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// Whether `name` comes first.
    pub(super) fn starts_with(&self, name: &str) -> bool {
        self.0.first().is_some_and(|(first, _)| *first == name)
    }
}

/// Folding white space; a line end alone is taken for it, too, as TXT records are typed by people.
pub(super) fn is_fws(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_fws)
}

/// Base64 with white space anywhere in it.
pub(super) fn base64(value: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = value.bytes().filter(|b| !is_fws(char::from(*b))).collect();
    encodify::base64::STANDARD.decode(digits).ok()
}

/// The value of the tag `name` in the bytes of a header field: what lies between `=` and `;`, with all white space.
pub(super) fn range_of(field: &[u8], name: &[u8]) -> Option<std::ops::Range<usize>> {
    let mut start = memchr::memchr(b':', field)? + 1;
    loop {
        let end = memchr::memchr(b';', &field[start..]).map_or(field.len(), |at| start + at);
        let spec = &field[start..end];
        if let Some(equals) = memchr::memchr(b'=', spec)
            && spec[..equals].trim_ascii() == name
        {
            return Some(start + equals + 1..end);
        }
        if end == field.len() {
            return None;
        }
        start = end + 1;
    }
}

/// A DKIM-Signature field with nothing in `b=`, which is how a signature covers the field that it stands in
/// (RFC 6376 §3.7).
pub fn without_signature(field: &[u8]) -> Vec<u8> {
    let field = crate::message::fields::without_line_end(field);
    let value = range_of(field, b"b").unwrap_or(field.len()..field.len());
    [&field[..value.start], &field[value.end..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let tags = Tags::parse(" v = 1;\r\n\ta=rsa-sha256 ; h=From:\r\n To;n=;").expect("a list");
        assert_eq!(tags.get("v"), Some("1"));
        assert_eq!(tags.get("h"), Some("From:\r\n To"));
        assert_eq!(tags.get("n"), Some(""));
        assert_eq!(tags.get("V"), None);
        for wrong in ["", ";", "v", "v=1;;a=2", "v=1; v=1", "1v=1", "v-1=1", "v=1\u{0}", "=1"] {
            assert!(Tags::parse(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn the_value_of_b_is_found_as_it_stands() {
        let field = b"DKIM-Signature: v=1; bh=b=;\r\n b = AA\r\n BB ; t=1";
        let range = range_of(field, b"b").expect("b");
        assert_eq!(&field[range], b" AA\r\n BB ");
        assert_eq!(range_of(b"X: a=1", b"b"), None);
    }
}
