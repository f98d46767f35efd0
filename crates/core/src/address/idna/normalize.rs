//! Normalization form C, for what may occur in labels.

use super::facts::{Class, composition, decomposition};

/// A character and its combining class.
type Classed = (char, u16);

pub(super) fn nfc(text: impl Iterator<Item = char>) -> Vec<char> {
    let mut decomposed = Vec::new();
    for c in text {
        decompose(c, &mut decomposed);
    }
    compose(&decomposed)
}

fn decompose(mut c: char, out: &mut Vec<Classed>) {
    // Only the first of two may be composed itself, and that in three steps at the most.
    let mut seconds = ['\0'; 3];
    let mut count = 0;
    while let Some((first, second)) = hangul::split(c).or_else(|| decomposition(c))
        && let Some(slot) = seconds.get_mut(count)
    {
        *slot = second;
        count += 1;
        c = first;
    }
    push(c, out);
    for second in seconds.into_iter().take(count).rev() {
        push(second, out);
    }
}

/// Appends in canonical order: before the marks of a higher combining class.
fn push(c: char, out: &mut Vec<Classed>) {
    let class = Class::of(c).combining();
    let higher = out.iter().rev().take_while(|(_, before)| class > 0 && *before > class).count();
    out.insert(out.len() - higher, (c, class));
}

fn compose(decomposed: &[Classed]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(decomposed.len());
    let (mut starter, mut previous) = (0, 0);
    for (c, class) in decomposed.iter().copied() {
        let is_near = starter + 1 == out.len() || previous < class;
        if let Some(before) = out.get(starter).copied()
            && is_near
            && let Some(whole) = hangul::join(before, c).or_else(|| composition((before, c)))
        {
            out[starter] = whole;
            continue;
        }
        if class == 0 {
            starter = out.len();
        }
        previous = class;
        out.push(c);
    }
    out
}

/// Hangul syllables are composed by arithmetic (Unicode §3.12).
mod hangul {
    const SYLLABLE: u32 = 0xAC00;
    const LEAD: u32 = 0x1100;
    const VOWEL: u32 = 0x1161;
    /// One before the first: no trailing consonant is number 0.
    const TRAIL: u32 = 0x11A7;
    const LEADS: u32 = 19;
    const VOWELS: u32 = 21;
    const TRAILS: u32 = 28;

    /// The syllable without its trailing consonant, or the two others.
    pub(super) fn split(c: char) -> Option<(char, char)> {
        let number = below(c, SYLLABLE, LEADS * VOWELS * TRAILS)?;
        let (pair, trail) = (number / TRAILS, number % TRAILS);
        let (first, second) = match trail {
            0 => (LEAD + pair / VOWELS, VOWEL + pair % VOWELS),
            _ => (u32::from(c) - trail, TRAIL + trail),
        };
        char::from_u32(first).zip(char::from_u32(second))
    }

    pub(super) fn join(before: char, c: char) -> Option<char> {
        if let (Some(lead), Some(vowel)) = (below(before, LEAD, LEADS), below(c, VOWEL, VOWELS)) {
            return char::from_u32(SYLLABLE + (lead * VOWELS + vowel) * TRAILS);
        }
        let syllable = below(before, SYLLABLE, LEADS * VOWELS * TRAILS)?;
        let trail = below(c, TRAIL, TRAILS).filter(|trail| *trail > 0 && syllable.is_multiple_of(TRAILS))?;
        char::from_u32(u32::from(before) + trail)
    }

    fn below(c: char, first: u32, count: u32) -> Option<u32> {
        u32::from(c).checked_sub(first).filter(|number| *number < count)
    }
}
