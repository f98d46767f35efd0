//! Custom sections of a WebAssembly file, module or component: where the manifest of a plugin is kept.

use std::ops::Range;

use super::kinds;
use super::limits::in_units;
use crate::diagnostic::Diagnostic;

/// Preamble: `\0asm`, version, layer.
const PREAMBLE: usize = 8;
const CUSTOM: u8 = 0;
const MEMORIES: u8 = 5;

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

/// `wasm` with the most that its memories may grow to, all together, so that an engine which has no such limit
/// holds it to one. `limit` is in bytes.
///
/// # Errors
/// `plugin-memory` where it wants more at once, `plugin-invalid` where a memory is shared or of 64 bits.
pub fn with_memory_limit(file: &str, wasm: &[u8], limit: usize) -> Result<Vec<u8>, Diagnostic> {
    const PAGE: usize = 1 << 16;
    let about = |kind| Diagnostic::new(kind).param("plugin", file);
    let Some(section) = sections(wasm).find(|section| section.id == MEMORIES) else {
        return Ok(wasm.to_vec());
    };
    let Some(memories) = memories(&wasm[section.content.clone()]) else {
        return Err(about(&kinds::PLUGIN_INVALID).param("reason", "memories are unshared and of 32 bits"));
    };
    let least: usize = memories.iter().map(|(least, _)| *least).sum();
    if least > limit / PAGE {
        return Err(about(&kinds::PLUGIN_MEMORY).param("limit", in_units(limit)));
    }
    // What the others have from the start, none of them can get.
    let spare = limit / PAGE - least;
    let mut payload = number(memories.len());
    for (least, most) in memories {
        payload.push(1);
        payload.extend(number(least));
        payload.extend(number(most.map_or(least + spare, |most| most.min(least + spare))));
    }
    let mut out = wasm[..section.all.start].to_vec();
    out.push(MEMORIES);
    out.extend(number(payload.len()));
    out.extend(payload);
    out.extend_from_slice(&wasm[section.all.end..]);
    Ok(out)
}

/// What each memory has at least and at most, in pages.
fn memories(section: &[u8]) -> Option<Vec<(usize, Option<usize>)>> {
    let (count, mut at) = read_number(section, 0)?;
    let mut memories = Vec::new();
    for _ in 0..count {
        let has_most = match section.get(at)? {
            0 => false,
            1 => true,
            _ => return None,
        };
        let (least, end) = read_number(section, at + 1)?;
        at = end;
        let most = if has_most {
            let (most, end) = read_number(section, at)?;
            at = end;
            Some(most)
        } else {
            None
        };
        memories.push((least, most));
    }
    Some(memories)
}

struct Section<'a> {
    id: u8,
    all: Range<usize>,
    /// Of a custom section.
    name: Option<&'a [u8]>,
    /// What follows the name; all that is in it where there is none.
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
        Some(Section { id, all: start..end, name, content })
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
    fn memories_get_a_limit() {
        let with = |memories: &[u8]| {
            let mut wasm = with_custom_section(EMPTY, "a", b"b");
            wasm.extend([MEMORIES, u8::try_from(memories.len()).unwrap()]);
            wasm.extend(memories);
            with_custom_section(&wasm, "c", b"d")
        };
        let limited = |memories: &[u8]| with_memory_limit("p", &with(memories), 64 << 20);
        assert_eq!(limited(&[1, 0, 2]), Ok(with(&[1, 1, 2, 0x80, 8])));
        assert_eq!(limited(&[1, 1, 2, 3]), Ok(with(&[1, 1, 2, 3])));
        assert_eq!(limited(&[2, 0, 1, 1, 1, 0x80, 0x10]), Ok(with(&[2, 1, 1, 0xFF, 7, 1, 1, 0xFF, 7])));
        let code = |memories: &[u8]| limited(memories).unwrap_err().code();
        assert_eq!((code(&[1, 0, 0x81, 8]), code(&[1, 3, 1, 1])), ("plugin-memory", "plugin-invalid"));
        assert_eq!(with_memory_limit("p", EMPTY, 1), Ok(EMPTY.to_vec()));
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
