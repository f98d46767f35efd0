//! Text in other charsets than UTF-8: the tables are mail-parser's, the names that it does not know are here, and
//! what it reads otherwise than others do.

use std::borrow::Cow;

use encodify::hex::decode_pair;
use encodify::{rfc2047, utf7};
use mail_parser::decoders::charsets::map::charset_decoder;

use crate::bytes::{contains, find_all};

/// The text of `bytes` in a charset. ASCII, and what has no name or one that nobody knows, is read as UTF-8;
/// what it is not becomes U+FFFD.
pub(crate) fn decode(name: &[u8], bytes: &[u8]) -> String {
    let name = known(name);
    if ASCII.iter().any(|ascii| ascii.as_bytes().eq_ignore_ascii_case(name)) {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    match name {
        b"hz-gb-2312" => table(b"gbk", &without_shifts(bytes, &HZ)),
        b"iso-2022-kr" => table(b"euc-kr", &without_shifts(bytes, &ISO_2022_KR)),
        b"euc-kr" => composed(&table(name, bytes)),
        // Since Mac OS 8.5 it is the euro; the Encoding Standard knows nothing else.
        b"macintosh" => table(name, bytes).replace('¤', "€"),
        b"utf-7" => utf7::MAIL.lenient().decode_lossy(bytes),
        _ if starts_with(name, b"iso-2022-jp") => table(name, &without_empty_shifts(bytes)),
        _ => table(name, bytes),
    }
}

/// As [`decode`], for the body of a message: what claims to be ASCII, and is not even UTF-8, was windows-1252
/// more often than anything else.
pub(crate) fn decode_body(name: &[u8], bytes: &[u8]) -> String {
    let is_ascii = ASCII.iter().any(|ascii| ascii.as_bytes().eq_ignore_ascii_case(name));
    let name = if is_ascii && std::str::from_utf8(bytes).is_err() { b"windows-1252" } else { name };
    decode(name, bytes)
}

/// An unstructured header value, unfolded and decoded (RFC 2047).
pub(crate) fn decode_words(value: &[u8]) -> String {
    let charset = |name: &[u8], bytes: &[u8], out: &mut String| out.push_str(&decode(name, bytes));
    let has_words = || find_all(b"=?", value).any(|at| Word::after_charset(&value[at..]).is_some());
    let folds = |b: &u8| matches!(b, b'\r' | b'\n');
    let is_blank = |b: &u8| folds(b) || matches!(b, b' ' | b'\t');
    let start = value.iter().position(|b| !is_blank(b)).unwrap_or_default();
    let end = value.iter().rposition(|b| !is_blank(b)).map_or(start, |last| last + 1);
    let line = &value[start..end];
    // What looks like words and is none would be looked at again for each of them.
    if !line.iter().any(folds) && !has_words() {
        return String::from_utf8_lossy(line).into_owned();
    }
    rfc2047::decode_text(&mended(value), charset).into_owned()
}

/// Whether something of an unstructured header value cannot be decoded.
pub(crate) fn loses(value: &[u8]) -> bool {
    let mut loses = std::str::from_utf8(value).is_err();
    if contains(b"=?", value) {
        let charset = |name: &[u8], bytes: &[u8], out: &mut String| {
            let text = decode(name, bytes);
            loses |= text.contains('\u{FFFD}') && !contains("\u{FFFD}".as_bytes(), bytes);
            out.push_str(&text);
        };
        rfc2047::decode_text(&mended(value), charset);
    }
    loses
}

/// The same value with encoded-words of the form of RFC 2047 §2, where some have characters that none may have.
fn mended(value: &[u8]) -> Cow<'_, [u8]> {
    let mut out = Vec::new();
    let mut written = 0;
    for at in find_all(b"=?", value).filter(|at| value.len() > at + 2) {
        if at < written {
            continue;
        }
        if let Some((word, length)) = word_at(&value[at..]) {
            out.extend_from_slice(&value[written..at]);
            out.extend_from_slice(&word);
            written = at + length;
        }
    }
    if written == 0 {
        return value.into();
    }
    out.extend_from_slice(&value[written..]);
    out.into()
}

/// What has the outline of an encoded-word, `=?charset?encoding?payload?=`, whatever stands in it.
pub(crate) struct Word<'a> {
    pub(crate) charset: &'a [u8],
    /// Otherwise what quoted-printable is like.
    is_base64: bool,
    payload: &'a [u8],
    /// Of all of it.
    pub(crate) length: usize,
}

impl<'a> Word<'a> {
    /// The one that `text` begins with, whose `=?` is known to be there.
    pub(crate) fn at_start(text: &'a [u8]) -> Option<Self> {
        let (charset, encoding) = Self::after_charset(text)?;
        let text = &text[..text.len().min(LONGEST_WORD)];
        let start = charset + 3;
        let end = start + find_all(b"?=", text.get(start..)?).next()?;
        let is_base64 = encoding.eq_ignore_ascii_case(&b'b');
        Some(Self { charset: &text[2..charset], is_base64, payload: &text[start..end], length: end + 2 })
    }

    /// Where the charset ends, and the letter of the encoding.
    fn after_charset(text: &[u8]) -> Option<(usize, u8)> {
        let text = &text[..text.len().min(LONGEST_WORD)];
        let charset = 2 + memchr::memchr(b'?', text.get(2..)?)?;
        // What stands in brackets may begin with the end of one and end with the beginning of another.
        if text[2..charset].iter().any(|b| matches!(b, b'<' | b'>')) {
            return None;
        }
        match *text.get(charset + 1..charset + 3)? {
            [encoding @ (b'b' | b'B' | b'q' | b'Q'), b'?'] => Some((charset, encoding)),
            _ => None,
        }
    }
}

/// The word that `text` begins with, without what makes it unreadable, and its length; `None` where it can be read, or
/// is no word at all.
fn word_at(text: &[u8]) -> Option<(Vec<u8>, usize)> {
    let Word { charset, is_base64, payload, length } = Word::at_start(text)?;
    let limited = &text[..text.len().min(LONGEST_WORD)];
    if rfc2047::EncodedWord::parse(limited).is_some_and(|(word, _)| word.decode().is_ok()) {
        return None;
    }
    let name = if charset.iter().all(u8::is_ascii_graphic) { charset } else { b"utf-8" };
    let (encoding, payload): (&[u8], _) = if is_base64 {
        let is_base64 = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
        (b"B", payload.iter().copied().filter(is_base64).collect())
    } else {
        (b"Q", with_escapes(payload))
    };
    Some(([b"=?", name, b"?", encoding, b"?", &payload, b"?="].concat(), length))
}

/// Q text in which each `=` that escapes nothing is escaped itself.
fn with_escapes(payload: &[u8]) -> Vec<u8> {
    let is_digit = |at: usize| payload.get(at).is_some_and(u8::is_ascii_hexdigit);
    let mut out = Vec::with_capacity(payload.len());
    for (at, b) in payload.iter().enumerate() {
        let stray = *b == b'=' && !(is_digit(at + 1) && is_digit(at + 2));
        out.extend_from_slice(if stray { b"=3D" } else { std::slice::from_ref(b) });
    }
    out
}

/// Longer ones are no encoded-words.
const LONGEST_WORD: usize = 1000;

const ASCII: &[&str] = &["us-ascii", "ascii", "ansi_x3.4-1968", "ansi-x3.4-1968"];

fn table(name: &[u8], bytes: &[u8]) -> String {
    match charset_decoder(name) {
        Some(decode) => decode(bytes),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn starts_with(name: &[u8], start: &[u8]) -> bool {
    name.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Names of charsets that mail-parser does not know, and its own for the same.
fn known(name: &[u8]) -> &[u8] {
    const NAMES: &[(&str, &str)] = &[
        ("big5hkscs", "big5-hkscs"),
        ("cp932", "shift_jis"),
        ("cp949", "euc-kr"),
        ("csiso2022kr", "iso-2022-kr"),
        ("csmacintosh", "macintosh"),
        ("csutf7", "utf-7"),
        ("euc-cn", "gbk"),
        ("euc-kr", "euc-kr"),
        ("euc_cn", "gbk"),
        ("euc_kr", "euc-kr"),
        ("hz", "hz-gb-2312"),
        ("hz-gb-2312", "hz-gb-2312"),
        ("iso-2022-kr", "iso-2022-kr"),
        ("iso2022-jp", "iso-2022-jp"),
        ("iso2022-kr", "iso-2022-kr"),
        ("ks_c_5601-1987", "euc-kr"),
        ("latin-1", "iso-8859-1"),
        ("mac", "macintosh"),
        ("mac-iceland", "macintosh"),
        ("macintosh", "macintosh"),
        ("ms949", "euc-kr"),
        ("unicode-1-1-utf-7", "utf-7"),
        ("utf-7", "utf-7"),
        ("utf_7", "utf-7"),
        ("windows-31j", "shift_jis"),
        ("x-mac-roman", "macintosh"),
    ];
    let found = NAMES.iter().find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name));
    found.map_or(name, |(_, same)| same.as_bytes())
}

/// How a charset of seven bits says that two bytes are one character.
struct Shifts {
    into: &'static [u8],
    out_of: &'static [u8],
    /// Means nothing, wherever it stands.
    dropped: &'static [u8],
    /// Whether a line begins in ASCII again.
    by_line: bool,
}

/// RFC 1843. `~~` is a tilde, and a tilde at the end of a line joins it with the next.
const HZ: Shifts = Shifts { into: b"~{", out_of: b"~}", dropped: b"~\n", by_line: true };
/// RFC 1557.
const ISO_2022_KR: Shifts = Shifts { into: b"\x0E", out_of: b"\x0F", dropped: b"\x1B$)C", by_line: false };

/// The same text in the charset of eight bits. Browsers refuse these two, as their escapes hide markup from
/// those who look at bytes; here nobody does.
fn without_shifts(bytes: &[u8], shifts: &Shifts) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut high = 0;
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        if let Some(after) = rest.strip_prefix(shifts.into) {
            (high, rest) = (0x80, after);
        } else if let Some(after) = rest.strip_prefix(shifts.out_of) {
            (high, rest) = (0, after);
        } else if let Some(after) = rest.strip_prefix(shifts.dropped) {
            rest = after;
        } else if let Some(after) = rest.strip_prefix(b"~~").filter(|_| shifts.by_line && high == 0) {
            out.push(b'~');
            rest = after;
        } else {
            if *first == b'\n' && shifts.by_line {
                high = 0;
            }
            out.push(if matches!(first, 0x21..=0x7E) { first | high } else { *first });
            rest = after;
        }
    }
    out
}

/// A header value in a charset that is not told, where its escapes tell it: of two bytes as of RFC 1468, and back.
pub(crate) fn decode_iso_2022_jp(value: &[u8]) -> Option<String> {
    let has = |escapes: &[&[u8]]| escapes.iter().any(|escape| contains(escape, value));
    let is_told = has(&[b"\x1B$B", b"\x1B$@"]) && has(&[b"\x1B(B", b"\x1B(J"]);
    is_told.then(|| decode(b"iso-2022-jp", value)).filter(|text| !text.contains('\u{FFFD}'))
}

/// Without the escapes of ISO-2022-JP (RFC 1468) that another follows at once: encoded-words beside each other make
/// them, and browsers show that something may be hidden there.
fn without_empty_shifts(bytes: &[u8]) -> Vec<u8> {
    const ESCAPE: u8 = 0x1B;
    let mut out = Vec::with_capacity(bytes.len());
    let mut start = 0;
    for at in memchr::memchr_iter(ESCAPE, bytes) {
        let length = if bytes[at + 1..].starts_with(b"$(") { 4 } else { 3 };
        if bytes.get(at + length) == Some(&ESCAPE) {
            out.extend_from_slice(&bytes[start..at]);
            start = at + length;
        }
    }
    out.extend_from_slice(&bytes[start..]);
    out
}

/// KS X 1001 Annex 3: a syllable without a code of its own is a filler and its three letters.
fn composed(text: &str) -> String {
    const FILLER: char = '\u{3164}';
    if !text.contains(FILLER) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let mut letters = chars.clone();
        let syllable = (c == FILLER).then(|| {
            let (initial, vowel, last) = (letters.next()?, letters.next()?, letters.next()?);
            syllable(initial, vowel, last)
        });
        match syllable.flatten() {
            Some(syllable) => {
                out.push(syllable);
                chars = letters;
            }
            None => out.push(c),
        }
    }
    out
}

/// The syllable of three compatibility letters; a filler stands for no last one (Unicode §3.12).
fn syllable(initial: char, vowel: char, last: char) -> Option<char> {
    const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    const LASTS: &str = "\u{3164}ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    let place = |letters: &str, letter| letters.chars().position(|known| known == letter);
    let vowel = u32::from(vowel).checked_sub(0x314F).filter(|vowel| *vowel < 21)?;
    let initial = u32::try_from(place(INITIALS, initial)?).ok()?;
    let last = u32::try_from(place(LASTS, last)?).ok()?;
    char::from_u32(0xAC00 + (initial * 21 + vowel) * 28 + last)
}

/// Percent-encoding undone (RFC 2231 §4, RFC 2397); a sign without two digits behind it stands for itself.
pub(crate) fn percent_decode(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.contains(&b'%') {
        return text.into();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(b) = text.get(at) {
        let pair = text.get(at + 1..at + 3).filter(|_| *b == b'%');
        match pair.and_then(|pair| decode_pair(pair[0], pair[1])) {
            Some(decoded) => {
                out.push(decoded);
                at += 3;
            }
            None => {
                out.push(*b);
                at += 1;
            }
        }
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_of_seven_bits_are_read() {
        assert_eq!(
            decode(b"HZ-GB-2312", b"GB: ~{<:Ky2;S{#,NpJ)l6HK!#~} ~~ a~\nb"),
            "GB: 己所不欲，勿施於人。 ~ ab"
        );
        assert_eq!(decode(b"iso-2022-kr", b"\x1b$)C\x0eFD@L\x0f(Py)\n"), "파이(Py)\n");
        let words = [&b"\x1b$BF|\x1b(B"[..], b"\x1b$BK\\\x1b(B"].concat();
        assert_eq!(decode(b"ISO-2022-JP", &words), "日本");
        assert_eq!(decode_iso_2022_jp(b"a \x1b$BF|\x1b(B b").as_deref(), Some("a 日 b"));
        assert_eq!(decode_iso_2022_jp(b"\x1b$B\x01\x1b(B"), None);
        assert_eq!(decode(b"EUC-CN", b"\xd6\xd0"), "中");
        assert_eq!(decode(b"euc-kr", b"\xa4\xd4\xa4\xb6\xa4\xd0\xa4\xd4 \xa4\xd4"), "쓔 \u{3164}");
    }

    #[test]
    fn what_mail_parser_reads_otherwise() {
        assert_eq!(decode(b"UTF-7", b"+BekF3AXVBd0 +BeIF1QXcBd0-, a"), "שלום עולם, a");
        assert_eq!(decode(b"unicode-1-1-utf-7", b"1 +- 1 +AD0AIQ"), "1 + 1 =!");
        assert_eq!(decode(b"Macintosh", b"\xdb\x8e"), "€é");
    }

    #[test]
    fn ascii_is_read_as_utf8_and_bodies_as_browsers_do() {
        assert_eq!(decode(b"us-ascii", "é".as_bytes()), "é");
        assert_eq!(decode(b"us-ascii", b"\xe9"), "\u{fffd}");
        assert_eq!(decode_body(b"US-ASCII", b"\xe9"), "é");
        assert_eq!(decode(b"no-such-charset", "é".as_bytes()), "é");
    }
}
