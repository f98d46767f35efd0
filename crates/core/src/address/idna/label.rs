//! What a label may be (UTS-46 §4.1).

use super::facts::{Class, bidi, is_valid as is_valid_character, joining};

/// The criteria but the bidi rule, which depends on the other labels of the name.
pub(super) fn is_valid(label: &[char]) -> bool {
    let is_hyphen = |c: Option<&char>| c == Some(&'-');
    label.iter().all(|c| is_valid_character(*c))
        && !is_hyphen(label.first())
        && !is_hyphen(label.last())
        && !label.first().is_some_and(|c| Class::of(*c).is_mark())
        && (0..label.len()).all(|at| joins(label, at))
}

/// `ContextJ` (RFC 5892 appendices A.1 and A.2): joiners stand where they make a difference.
fn joins(label: &[char], at: usize) -> bool {
    const NON_JOINER: char = '\u{200C}';
    const JOINER: char = '\u{200D}';
    const VIRAMA: u16 = 9;
    let (before, after) = (&label[..at], &label[at + 1..]);
    if !matches!(label[at], NON_JOINER | JOINER) {
        return true;
    }
    if before.last().is_some_and(|c| Class::of(*c).combining() == VIRAMA) {
        return true;
    }
    label[at] == NON_JOINER
        && matches!(joining_type(before.iter().rev()), joining::LEFT | joining::DUAL)
        && matches!(joining_type(after.iter()), joining::RIGHT | joining::DUAL)
}

/// The joining type of the first character that is not transparent.
fn joining_type<'a>(characters: impl Iterator<Item = &'a char>) -> u16 {
    let mut types = characters.map(|c| Class::of(*c).joining());
    types.find(|joining| *joining != joining::TRANSPARENT).unwrap_or_default()
}

/// Whether it makes the whole name a bidi domain name (RFC 5893 §1.4).
pub(super) fn is_right_to_left(c: char) -> bool {
    Class::of(c).bidi() & (bidi::R | bidi::AN) != 0
}

/// The rule of RFC 5893 §2, which every label of a bidi domain name has to keep.
pub(super) fn keeps_bidi_rule(label: &[char]) -> bool {
    const NUMBERS: u16 = bidi::AN | bidi::EN;
    let classes = || label.iter().map(|c| Class::of(*c).bidi());
    let last = classes().rev().find(|class| *class != bidi::NSM).unwrap_or_default();
    let seen = classes().fold(0, |seen, class| seen | class);
    let anywhere = bidi::EN | bidi::NEUTRAL | bidi::NSM;
    match classes().next() {
        None => true,
        Some(bidi::L) => seen & !(bidi::L | anywhere) == 0 && last & (bidi::L | bidi::EN) != 0,
        Some(bidi::R) => {
            seen & !(bidi::R | bidi::AN | anywhere) == 0
                && last & (bidi::R | NUMBERS) != 0
                && seen & NUMBERS != NUMBERS
        }
        Some(_) => false,
    }
}
