//! UTS-46, non-transitional, with the characters and hyphens of host names and without a limit of length.
//! Answers as the crate `idna` does, whose tables would be the largest part of the WebAssembly.

mod facts;
mod label;
mod normalize;
mod punycode;
#[rustfmt::skip]
mod tables;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

const PREFIX: [char; 4] = ['x', 'n', '-', '-'];

/// The U-labels of a name; `None` if one of them is not allowed. Ignored characters may leave nothing of a
/// label. Takes quadratic time in the length of a label, which the caller has to limit.
pub(super) fn to_unicode(name: &str) -> Option<String> {
    let is_dot = |c: &char| *c == '.';
    let mut unicode = Vec::new();
    for label in normalize::nfc(name.chars().flat_map(map)).split(is_dot) {
        match label.strip_prefix(&PREFIX) {
            Some(encoded) => unicode.extend(decode(encoded)?),
            None => unicode.extend_from_slice(label),
        }
        unicode.push('.');
    }
    unicode.pop();
    let is_bidi = unicode.iter().any(|c| label::is_right_to_left(*c));
    let is_valid = |label: &[char]| label::is_valid(label) && (!is_bidi || label::keeps_bidi_rule(label));
    unicode.split(is_dot).all(is_valid).then(|| unicode.iter().collect())
}

/// The A-labels of what [`to_unicode`] returned.
pub(super) fn to_ascii(unicode: &str) -> String {
    unicode.split('.').map(a_label).collect::<Vec<_>>().join(".")
}

fn a_label(label: &str) -> Cow<'_, str> {
    if label.is_ascii() {
        return label.into();
    }
    let mut encoded = String::from_iter(PREFIX);
    punycode::encode(&label.chars().collect::<Vec<_>>(), &mut encoded);
    encoded.into()
}

/// “Map” (§4): disallowed characters stay, and are found in the label they end up in.
fn map(c: char) -> impl Iterator<Item = char> {
    let mapping = facts::mapping(c);
    let kept = mapping.is_none().then(|| c.to_ascii_lowercase());
    kept.into_iter().chain(mapping.unwrap_or_default().chars())
}

/// A label without `xn--`, which has to be what encoding returns.
fn decode(encoded: &[char]) -> Option<Vec<char>> {
    // Nothing, or nothing beyond ASCII: it would need no encoding.
    encoded.last().filter(|c| **c != '-')?;
    let label = punycode::decode(encoded)?;
    (normalize::nfc(label.iter().copied()) == label).then_some(label)
}
