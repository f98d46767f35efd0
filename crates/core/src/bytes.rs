//! Looking for short needles. The searchers of the standard library and of `memmem` are made for long ones,
//! and would be a part of what browsers load that is seen in its size.

/// Where `needle` stands in `text`, not counting places within the one before. For needles that begin with what
/// is rare.
pub(crate) fn find_all<'a>(needle: &'a [u8], text: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let (first, rest) = needle.split_first().unwrap_or((&0, &[]));
    let mut free = 0;
    memchr::memchr_iter(*first, text).filter(move |at| {
        let found = *at >= free && text[at + 1..].starts_with(rest);
        if found {
            free = at + needle.len();
        }
        found
    })
}

/// Whether `needle` stands in `text`.
pub(crate) fn contains(needle: &[u8], text: &[u8]) -> bool {
    find_all(needle, text).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needles_are_found() {
        let found =
            |needle: &str, text: &str| find_all(needle.as_bytes(), text.as_bytes()).collect::<Vec<_>>();
        assert_eq!(found("=_a", "=_a==_a=_"), [0, 4]);
        assert_eq!(found("==", "====="), [0, 2]);
        assert!(found("x", "").is_empty());
        assert!(contains(b"cid:", b"a cid:b") && !contains(b"cid:", b"acid"));
    }
}
