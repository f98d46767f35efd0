//! What Unicode says of each code point, unpacked from the tables at first use.

use std::sync::LazyLock;

use super::tables;

static FACTS: LazyLock<Facts> = LazyLock::new(Facts::unpack);

#[derive(Default)]
struct Facts {
    /// From which code point on, in order, which class holds.
    classes: Vec<(u32, Class)>,
    /// Mapped and ignored code points in order, each with where its end is in `text`.
    mapped: Vec<(u32, usize)>,
    text: String,
    /// Canonical compositions, by what they make and by what they are made of.
    by_whole: Vec<(char, Parts)>,
    by_parts: Vec<(Parts, char)>,
}

type Parts = (char, char);

/// The properties of a code point: those that rules for labels distinguish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Class(u16);

/// Bidi classes in one bit each, so that they make sets. R and AL are one, and so are ES, CS, ET, ON and BN:
/// no rule tells them apart.
pub(super) mod bidi {
    pub(crate) const L: u16 = 1;
    pub(crate) const R: u16 = 1 << 1;
    pub(crate) const AN: u16 = 1 << 2;
    pub(crate) const EN: u16 = 1 << 3;
    pub(crate) const NEUTRAL: u16 = 1 << 4;
    pub(crate) const NSM: u16 = 1 << 5;
}

/// Joining types; “U” and “C” are 0.
pub(super) mod joining {
    pub(crate) const DUAL: u16 = 1;
    pub(crate) const LEFT: u16 = 2;
    pub(crate) const RIGHT: u16 = 3;
    pub(crate) const TRANSPARENT: u16 = 4;
}

impl Class {
    /// A starter whose bidi class is none that labels may have.
    const DISALLOWED: Self = Self(7 << 8);

    /// Code points of ASCII need no table.
    pub(super) fn of(c: char) -> Self {
        match c {
            'a'..='z' => Self(0),
            '0'..='9' => Self(3 << 8),
            '-' => Self(4 << 8),
            _ if c.is_ascii() => Self::DISALLOWED,
            _ => {
                let after = FACTS.classes.partition_point(|(first, _)| *first <= u32::from(c));
                FACTS.classes.get(after.wrapping_sub(1)).map_or(Self::DISALLOWED, |(_, class)| *class)
            }
        }
    }

    /// `Canonical_Combining_Class`; 0 for starters, 9 for viramas.
    pub(super) fn combining(self) -> u16 {
        self.0 & 0xFF
    }

    /// One of [`bidi`].
    pub(super) fn bidi(self) -> u16 {
        1 << (self.0 >> 8 & 7)
    }

    /// One of [`joining`], or 0.
    pub(super) fn joining(self) -> u16 {
        self.0 >> 11 & 7
    }

    pub(super) fn is_mark(self) -> bool {
        self.0 & 1 << 14 != 0
    }
}

/// Whether the status in UTS-46 is “valid”; of ASCII, STD3 leaves only small letters, digits and the hyphen.
pub(super) fn is_valid(c: char) -> bool {
    Class::of(c) != Class::DISALLOWED && mapping(c).is_none()
}

/// What UTS-46 puts in the place of a code point beyond ASCII; nothing where it ignores it.
pub(super) fn mapping(c: char) -> Option<&'static str> {
    if c.is_ascii() {
        return None;
    }
    let at = FACTS.mapped.binary_search_by_key(&u32::from(c), |(code, _)| *code).ok()?;
    let start = at.checked_sub(1).map_or(0, |before| FACTS.mapped[before].1);
    FACTS.text.get(start..FACTS.mapped[at].1)
}

/// The two that a code point is composed of; only of those that may occur in labels, and not of Hangul.
pub(super) fn decomposition(c: char) -> Option<Parts> {
    if c.is_ascii() {
        return None;
    }
    let at = FACTS.by_whole.binary_search_by_key(&c, |(whole, _)| *whole).ok()?;
    Some(FACTS.by_whole[at].1)
}

/// The inverse of [`decomposition`].
pub(super) fn composition(parts: Parts) -> Option<char> {
    if parts.1.is_ascii() {
        return None;
    }
    let at = FACTS.by_parts.binary_search_by_key(&parts, |(parts, _)| *parts).ok()?;
    Some(FACTS.by_parts[at].1)
}

impl Facts {
    fn unpack() -> Self {
        let mut facts = Self::default();
        facts.unpack_classes();
        facts.unpack_mappings();
        facts.unpack_compositions();
        facts
    }

    fn unpack_classes(&mut self) {
        let (mut first, mut lengths) = (0x80, Numbers(tables::CLASS_RUNS));
        for class in tables::CLASS_OF_RUN {
            let class =
                tables::CLASSES.get(usize::from(*class)).map_or(Class::DISALLOWED, |class| Class(*class));
            self.classes.push((first, class));
            first += lengths.number() + 1;
        }
    }

    fn unpack_mappings(&mut self) {
        let mut runs = Numbers(tables::MAPPING_RUNS);
        let (mut offsets, mut lengths) = (Numbers(tables::MAPPING_OFFSETS), Numbers(tables::MAPPING_LENGTHS));
        let mut strings = tables::MAPPING_STRINGS.chars();
        let (mut code, mut offset) = (0x80_u32, 0);
        while !runs.0.is_empty() {
            code += runs.number();
            for _ in 0..runs.number() {
                match offsets.number() {
                    0 => (0..lengths.number()).for_each(|_| self.text.extend(strings.next())),
                    difference => {
                        offset += signed(difference - 1);
                        self.text.push(character(code.wrapping_add_signed(offset)));
                    }
                }
                self.mapped.push((code, self.text.len()));
                code += 1;
            }
        }
    }

    fn unpack_compositions(&mut self) {
        let mut gaps = Numbers(tables::COMPOSITION_GAPS);
        let mut firsts = Numbers(tables::COMPOSITION_FIRSTS);
        let mut seconds = Numbers(tables::COMPOSITION_SECONDS);
        let (mut whole, mut first, mut second) = (0x80, 0_u32, 0_u32);
        while !gaps.0.is_empty() {
            whole += gaps.number() + 1;
            first = first.wrapping_add_signed(signed(firsts.number()));
            second = second.wrapping_add_signed(signed(seconds.number()));
            let parts = (character(first), character(second));
            let at = self.by_parts.partition_point(|(before, _)| *before < parts);
            self.by_whole.push((character(whole), parts));
            self.by_parts.insert(at, (parts, character(whole)));
        }
    }
}

/// Numbers of seven bits a byte, the lowest first; the high bit says that more follow.
struct Numbers(&'static [u8]);

impl Numbers {
    /// The next one; 0 behind the end.
    fn number(&mut self) -> u32 {
        let (mut value, mut shift) = (0, 0);
        while let Some((byte, rest)) = self.0.split_first() {
            self.0 = rest;
            value |= u32::from(byte & 0x7F) << shift;
            if *byte < 0x80 {
                break;
            }
            shift += 7;
        }
        value
    }
}

/// 0, −1, 1, −2, 2, …
fn signed(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

fn character(code: u32) -> char {
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}
