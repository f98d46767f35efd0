//! Custom sections of a WebAssembly file, module or component: where the manifest of a plugin is kept.

use std::ops::Range;

/// Preamble: `\0asm`, version, layer.
const PREAMBLE: usize = 8;
const CUSTOM: u8 = 0;

/// The bytes of the first custom section `name` of `wasm`; those inside of its modules do not count.
pub fn custom_section<'a>(wasm: &'a [u8], name: &str) -> Option<&'a [u8]> {
    sections(wasm).find(|section| section.name == Some(name.as_bytes())).map(|found| &wasm[found.content])
}

/// `wasm` with `content` as its only custom section `name`, at its end.
#[must_use]
pub fn with_custom_section(wasm: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let mut out = wasm[..wasm.len().min(PREAMBLE)].to_vec();
    let mut end = out.len();
    for section in sections(wasm) {
        end = section.all.end;
        if section.name != Some(name.as_bytes()) {
            out.extend_from_slice(&wasm[section.all]);
        }
    }
    // What cannot be read is left for whoever reads the file next.
    out.extend_from_slice(&wasm[end..]);
    let mut payload = number(name.len());
    payload.extend_from_slice(name.as_bytes());
    payload.extend_from_slice(content);
    out.push(CUSTOM);
    out.extend(number(payload.len()));
    out.extend(payload);
    out
}

struct Section<'a> {
    all: Range<usize>,
    /// Of a custom section.
    name: Option<&'a [u8]>,
    /// What follows the name.
    content: Range<usize>,
}

fn sections(wasm: &[u8]) -> impl Iterator<Item = Section<'_>> {
    let mut at = PREAMBLE;
    std::iter::from_fn(move || {
        let start = at;
        let id = *wasm.get(start)?;
        let (size, body) = read_number(wasm, start + 1)?;
        let end = body.checked_add(size).filter(|end| *end <= wasm.len())?;
        at = end;
        let named = (id == CUSTOM).then(|| {
            let (length, name) = read_number(wasm, body)?;
            let content = name.checked_add(length).filter(|content| *content <= end)?;
            Some((&wasm[name..content], content..end))
        });
        let (name, content) = named.flatten().map_or((None, body..end), |(name, rest)| (Some(name), rest));
        Some(Section { all: start..end, name, content })
    })
}

/// LEB128, unsigned, of 32 bits; the number and where it ends.
fn read_number(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut value = 0_u64;
    for (index, byte) in bytes.get(at..)?.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7F) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, at + index + 1));
        }
    }
    None
}

fn number(mut value: usize) -> Vec<u8> {
    let mut out = Vec::new();
    loop {
        let low = u8::try_from(value & 0x7F).unwrap_or_default();
        value >>= 7;
        out.push(if value == 0 { low } else { low | 0x80 });
        if value == 0 {
            return out;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn what_is_written_is_read_and_written_once() {
        let long = vec![b'x'; 300];
        let first = with_custom_section(EMPTY, "other", b"kept");
        let second = with_custom_section(&with_custom_section(&first, "mine", b"old"), "mine", &long);
        assert_eq!(custom_section(&second, "mine"), Some(&long[..]));
        assert_eq!(custom_section(&second, "other"), Some(&b"kept"[..]));
        assert_eq!(custom_section(&second, "min"), None);
        assert!(second.starts_with(&first));
    }

    #[test]
    fn damaged_files_are_read_as_far_as_they_go() {
        let whole = with_custom_section(EMPTY, "mine", b"content");
        for end in 0..whole.len() {
            assert_eq!(custom_section(&whole[..end], "mine"), None);
            assert!(with_custom_section(&whole[..end], "mine", b"").starts_with(&whole[..end.min(8)]));
        }
        for lie in [&b"\0asm\x01\0\0\0\0\xFF\xFF\xFF\xFF\x0F"[..], b"\0asm\x01\0\0\0\0\x02\x7Fa", b"x"] {
            assert_eq!(custom_section(lie, "a"), None);
        }
    }
}
