//! Writes the tables behind internationalised domains: `cargo run -p xtask --features unicode --bin unicode`.
#![allow(clippy::print_stdout, reason = "a command line program")]

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use icu_normalizer::properties::{
    CanonicalCombiningClassMapBorrowed, CanonicalCompositionBorrowed, CanonicalDecompositionBorrowed,
    Decomposed,
};
use icu_normalizer::uts46::Uts46MapperBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory, JoiningType};

const OUTPUT: &str = "../core/src/address/idna/tables.rs";

/// As the README of `icu_normalizer_data` states it.
const VERSION: &str = "18.0";
/// A code point that this version of Unicode added, as far as it can be told that the data is not older.
const NEWEST: char = '\u{3D000}';

const HEADER: &str = "\
//! Written by `cargo run -p xtask --features unicode --bin unicode`; not for editing.
//!
//! Derived from the data of Unicode VERSION as ICU4X compiles it, © Unicode, Inc., under the licence Unicode-3.0
//! (<https://www.unicode.org/license.txt>). Everything here begins at U+0080. Numbers have seven bits a byte, the
//! lowest first, and the high bit says that more follow. Each column stands apart, since that is what
//! compressors like.
";

fn main() -> Result<(), String> {
    let facts = Facts::read()?;
    let mut out = HEADER.replace("VERSION", VERSION);
    facts.write_classes(&mut out)?;
    facts.write_mappings(&mut out)?;
    facts.write_compositions(&mut out);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(OUTPUT);
    fs::write(&path, out).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}

struct Facts {
    /// By code point, from U+0080 on to the last one that is allowed; `None` where it does not matter.
    classes: Vec<Option<u16>>,
    mappings: BTreeMap<u32, Vec<char>>,
    compositions: BTreeMap<u32, (char, char)>,
}

impl Facts {
    fn read() -> Result<Self, String> {
        if status(NEWEST) != Status::Valid {
            return Err(format!("this data is older than Unicode {VERSION}"));
        }
        let mut facts =
            Self { classes: Vec::new(), mappings: BTreeMap::new(), compositions: BTreeMap::new() };
        for code in 0x80..=u32::from(char::MAX) {
            let class = match char::from_u32(code) {
                Some(c) => facts.take(c)?,
                None => Some(DISALLOWED),
            };
            facts.classes.push(class);
        }
        let last = facts.classes.iter().rposition(|class| *class != Some(DISALLOWED)).unwrap_or(0);
        // One more, to end the last run.
        facts.classes.truncate(last + 2);
        facts.check()?;
        Ok(facts)
    }

    /// Notes what is to be known of `c`, and returns its class.
    fn take(&mut self, c: char) -> Result<Option<u16>, String> {
        match status(c) {
            Status::Disallowed => Ok(Some(DISALLOWED)),
            Status::Mapped(text) => {
                self.mappings.insert(c.into(), text);
                Ok(None)
            }
            Status::Valid => {
                if let Some(parts) = composed_of(c) {
                    self.compositions.insert(c.into(), parts);
                }
                class(c).map(Some)
            }
        }
    }

    /// What core takes for granted.
    fn check(&self) -> Result<(), String> {
        let combining = CanonicalCombiningClassMapBorrowed::new();
        for (whole, (first, second)) in &self.compositions {
            let is_starter = |c: char| combining.get_u8(c) == 0;
            if !char::from_u32(*whole).is_some_and(is_starter) || !is_starter(*first) {
                return Err(format!("U+{whole:04X} is not composed of a starter to a starter"));
            }
            if self.compositions.contains_key(&u32::from(*second)) {
                return Err(format!("U+{whole:04X} has a second part that is composed itself"));
            }
        }
        let mut dots = self.mappings.iter().filter(|(_, text)| text.contains(&'.'));
        match dots.find(|(code, text)| ![0x3002, 0xFF0E, 0xFF61].contains(*code) || text.len() != 1) {
            Some((code, _)) => {
                Err(format!("U+{code:04X} holds a dot that the search for labels does not know"))
            }
            None => Ok(()),
        }
    }

    fn write_classes(&self, out: &mut String) -> Result<(), String> {
        const BITS: &str =
            "From bit 0 the combining class, from 8 the bidi class, from 11 the joining type, 14: a mark.";
        let mut runs: Vec<(u16, u32)> = Vec::new();
        for class in &self.classes {
            match (class, runs.last_mut()) {
                (None, Some((_, length))) => *length += 1,
                (Some(class), Some((before, length))) if class == before => *length += 1,
                (class, _) => runs.push((class.unwrap_or(DISALLOWED), 1)),
            }
        }
        let mut count = BTreeMap::<u16, u32>::new();
        for (class, _) in &runs {
            *count.entry(*class).or_default() += 1;
        }
        let mut classes: Vec<u16> = count.keys().copied().collect();
        classes.sort_by_key(|class| Reverse(count[class]));
        let indices = runs.iter().map(|(class, _)| classes.iter().position(|c| c == class));
        let indices: Vec<u8> = indices.flatten().map(byte).collect::<Result<_, _>>()?;
        let lengths = numbers(runs.iter().map(|(_, length)| length - 1));
        literal(out, "CLASSES: &[u16]", BITS, ["&[", ", ", "]"], classes.iter().map(u16::to_string));
        bytes(out, "CLASS_OF_RUN", "For each run of code points its class.", &indices);
        bytes(out, "CLASS_RUNS", "For each run its length less one.", &lengths);
        Ok(())
    }

    fn write_mappings(&self, out: &mut String) -> Result<(), String> {
        const RUNS: &str = "How many code points are not mapped, how many then are, and so on.";
        const OFFSETS: &str = "For each mapped to one: 1, 2, 3, … if it is 0, −1, 1, … farther than the one before. \
                               For others 0.";
        const LENGTHS: &str = "For each of the others how many it is mapped to; 0 if it is ignored.";
        let (mut runs, mut offsets, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
        let (mut next, mut offset, mut strings) = (0x80, 0, String::new());
        for (code, text) in &self.mappings {
            if *code != next || runs.is_empty() {
                runs.extend([code - next, 0]);
            }
            if let Some(length) = runs.last_mut() {
                *length += 1;
            }
            next = code + 1;
            if let [target] = text[..] {
                let to = u32::from(target).cast_signed() - code.cast_signed();
                offsets.push(unsigned(to - offset) + 1);
                offset = to;
            } else {
                offsets.push(0);
                lengths.push(byte(text.len())?);
                strings.extend(text);
            }
        }
        bytes(out, "MAPPING_RUNS", RUNS, &numbers(runs));
        bytes(out, "MAPPING_OFFSETS", OFFSETS, &numbers(offsets));
        bytes(out, "MAPPING_LENGTHS", LENGTHS, &lengths);
        let escaped = strings.chars().map(|c| c.escape_default().to_string());
        literal(out, "MAPPING_STRINGS: &str", "And to what.", ["\"", "", "\""], escaped);
        Ok(())
    }

    fn write_compositions(&self, out: &mut String) {
        const FIRSTS: &str = "From the first part of one to that of the next: 0, 1, 2, … for 0, −1, 1, …";
        let (mut gaps, mut firsts, mut seconds) = (Vec::new(), Vec::new(), Vec::new());
        let (mut next, mut before) = (0x81, (0, 0));
        for (whole, (first, second)) in &self.compositions {
            let parts = (u32::from(*first).cast_signed(), u32::from(*second).cast_signed());
            gaps.push(whole - next);
            firsts.push(unsigned(parts.0 - before.0));
            seconds.push(unsigned(parts.1 - before.1));
            (next, before) = (whole + 1, parts);
        }
        bytes(
            out,
            "COMPOSITION_GAPS",
            "How many code points lie between those composed of two.",
            &numbers(gaps),
        );
        bytes(out, "COMPOSITION_FIRSTS", FIRSTS, &numbers(firsts));
        bytes(out, "COMPOSITION_SECONDS", "The same of second parts.", &numbers(seconds));
    }
}

/// What UTS-46 says of a code point, with STD3 rules.
#[derive(PartialEq, Eq)]
enum Status {
    Valid,
    Disallowed,
    /// To nothing, if it is ignored.
    Mapped(Vec<char>),
}

fn status(c: char) -> Status {
    let text: Vec<char> = Uts46MapperBorrowed::new().map_normalize([c].into_iter()).collect();
    let (last, others) = text.split_last().map_or((None, &[][..]), |(last, others)| (Some(*last), others));
    // A mark after one of these makes something else of it.
    let is_allowed_last = last.is_none_or(|c| is_allowed(c) || matches!(c, '<' | '=' | '>'));
    if !is_allowed_last || !others.iter().all(|c| is_allowed(*c)) {
        Status::Disallowed
    } else if text == [c] {
        Status::Valid
    } else {
        Status::Mapped(text)
    }
}

fn is_allowed(c: char) -> bool {
    match c {
        'a'..='z' | '0'..='9' | '-' | '.' => true,
        _ => !c.is_ascii() && c != char::REPLACEMENT_CHARACTER,
    }
}

/// What `c` is composed of, if it is; core does Hangul by itself.
fn composed_of(c: char) -> Option<(char, char)> {
    match CanonicalDecompositionBorrowed::new().decompose(c) {
        Decomposed::Expansion(first, second) if !('\u{AC00}'..='\u{D7A3}').contains(&c) => {
            let composed = CanonicalCompositionBorrowed::new().compose(first, second);
            (composed == Some(c)).then_some((first, second))
        }
        _ => None,
    }
}

/// `Class::DISALLOWED` of core.
const DISALLOWED: u16 = 7 << 8;

/// `Class` of core.
fn class(c: char) -> Result<u16, String> {
    let bidi = match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => 0,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => 1,
        BidiClass::ArabicNumber => 2,
        BidiClass::EuropeanNumber => 3,
        BidiClass::EuropeanSeparator
        | BidiClass::CommonSeparator
        | BidiClass::EuropeanTerminator
        | BidiClass::OtherNeutral
        | BidiClass::BoundaryNeutral => 4,
        BidiClass::NonspacingMark => 5,
        _ => return Err(format!("U+{:04X} has a bidi class that core does not know", u32::from(c))),
    };
    let joining = match CodePointMapData::<JoiningType>::new().get(c) {
        JoiningType::DualJoining => 1,
        JoiningType::LeftJoining => 2,
        JoiningType::RightJoining => 3,
        JoiningType::Transparent => 4,
        _ => 0,
    };
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let mark = matches!(
        category,
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    );
    let combining = CanonicalCombiningClassMapBorrowed::new().get_u8(c);
    Ok(u16::from(combining) | bidi << 8 | joining << 11 | u16::from(mark) << 14)
}

/// Seven bits a byte, the lowest first; the high bit says that more follow.
fn numbers(values: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut out = Vec::new();
    for mut value in values {
        while value >= 0x80 {
            out.push(value.to_le_bytes()[0] | 0x80);
            value >>= 7;
        }
        out.push(value.to_le_bytes()[0]);
    }
    out
}

/// 0, 1, 2, 3, 4, … for 0, −1, 1, −2, 2, …
fn unsigned(value: i32) -> u32 {
    (value << 1 ^ value >> 31).cast_unsigned()
}

fn byte(value: usize) -> Result<u8, String> {
    u8::try_from(value).map_err(|_| format!("{value} does not fit into a byte"))
}

fn bytes(out: &mut String, name: &str, about: &str, bytes: &[u8]) {
    let escaped = bytes.iter().map(|byte| match byte {
        // Not at the beginning of a line, where it would be left out.
        b' ' => "\\x20".to_owned(),
        _ => byte.escape_ascii().to_string(),
    });
    literal(out, &format!("{name}: &[u8]"), about, ["b\"", "", "\""], escaped);
}

/// A constant over as many lines as it needs; `[before, between, after]` the items.
fn literal(
    out: &mut String,
    name: &str,
    about: &str,
    [before, between, after]: [&str; 3],
    items: impl Iterator<Item = String>,
) {
    const WIDTH: usize = 108;
    // In strings a line goes on after a backslash.
    let wrap = if between.is_empty() { "\\\n    " } else { "\n    " };
    let end = if between.is_empty() { "" } else { "\n" };
    out.push_str(&format!("\n/// {about}\npub(super) const {name} = {before}{wrap}"));
    let mut width = 4;
    for item in items {
        let item = item + between;
        if width + item.len() > WIDTH {
            out.truncate(out.trim_end().len());
            out.push_str(wrap);
            width = 4;
        }
        width += item.len();
        out.push_str(&item);
    }
    out.truncate(out.trim_end().len());
    out.push_str(&format!("{end}{after};\n"));
}
