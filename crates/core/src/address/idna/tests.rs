//! Against the crate `idna`, which has the whole of Unicode's tables.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use ::idna::punycode;
use ::idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};

use super::facts::Class;
use super::{to_ascii, to_unicode};

/// Both forms of a name, as the crate has them.
fn expected(name: &str) -> Option<(String, String)> {
    let (allowed, hyphens) = (AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    let ascii = Uts46::new().to_ascii(name.as_bytes(), allowed, hyphens, DnsLength::Ignore).ok()?;
    let (unicode, outcome) = Uts46::new().to_unicode(ascii.as_bytes(), allowed, hyphens);
    assert!(outcome.is_ok(), "{name:?}");
    Some((unicode.into_owned(), ascii.into_owned()))
}

fn found(name: &str) -> Option<(String, String)> {
    let unicode = to_unicode(name)?;
    let ascii = to_ascii(&unicode);
    Some((unicode, ascii))
}

/// Whether both allow the name, and say the same of it.
#[track_caller]
fn agree(name: &str) -> bool {
    let found = found(name);
    assert_eq!(found, expected(name), "{}", name.escape_unicode());
    found.is_some()
}

/// Before and after a character: what brings out its classes.
const CONTEXTS: &[(&str, &str)] = &[
    ("", "\u{338}"),
    ("a\u{301}", "\u{323}"),
    ("가", ""),
    ("\u{1100}", ""),
    ("क\u{94D}\u{200D}", "क"),
    ("क", "\u{200D}"),
    ("क", "\u{200C}क"),
    ("\u{1820}", "\u{200C}\u{1820}"),
    ("\u{1820}\u{200C}", "\u{1820}"),
    ("", "\u{200C}ب"),
    ("ب", "\u{200C}ب"),
    ("ب\u{200C}", ""),
    ("ب\u{200C}", "ب"),
    ("", "א"),
    ("א", ""),
    ("א", "1"),
    ("א", "\u{660}"),
    ("א.", "a"),
    ("א.", ""),
    ("א.a", ""),
];

/// Ideographs, syllables and signs that differ in nothing that the contexts bring out: samples are enough.
const ALIKE: &[RangeInclusive<char>] = &[
    '\u{1400}'..='\u{167F}',
    '\u{3400}'..='\u{4DBF}',
    '\u{4E00}'..='\u{9FFF}',
    '\u{A000}'..='\u{A48C}',
    '\u{A500}'..='\u{A62B}',
    '\u{AC00}'..='\u{D7A3}',
    '\u{F900}'..='\u{FAD9}',
    '\u{10000}'..='\u{100FA}',
    '\u{10600}'..='\u{10767}',
    '\u{12000}'..='\u{1342F}',
    '\u{13460}'..='\u{14646}',
    '\u{16800}'..='\u{16A38}',
    '\u{17000}'..='\u{18CD5}',
    '\u{1B000}'..='\u{1B2FB}',
    '\u{1D000}'..='\u{1D0F5}',
    '\u{1D400}'..='\u{1D7FF}',
    '\u{1D800}'..='\u{1D9FF}',
    '\u{1F300}'..='\u{1FAFF}',
    '\u{20000}'..='\u{2FA1D}',
    '\u{30000}'..='\u{33479}',
    '\u{3D000}'..='\u{3FC3F}',
];

/// All but the planes without characters and those for private use.
fn planes_in_use() -> impl Iterator<Item = char> {
    ('\0'..='\u{3FFFF}').chain('\u{E0000}'..='\u{EFFFF}')
}

#[test]
fn every_code_point_between_letters() {
    for c in '\0'..=char::MAX {
        agree(&format!("a{c}b"));
    }
}

#[test]
fn every_code_point_alone_and_in_punycode() {
    for c in planes_in_use() {
        agree(c.encode_utf8(&mut [0; 4]));
        let encoded = punycode::encode(&['a', c]).unwrap();
        agree(&format!("xn--{encoded}"));
    }
}

#[test]
fn code_points_in_contexts() {
    for c in planes_in_use() {
        let is_sample = u32::from(c).is_multiple_of(64) || !ALIKE.iter().any(|range| range.contains(&c));
        if !is_sample || !(to_unicode(&format!("a{c}b")).is_some() || agree(&format!("א{c}א"))) {
            continue;
        }
        for (before, after) in CONTEXTS {
            agree(&format!("{before}{c}{after}"));
        }
    }
}

#[test]
fn marks_are_ordered() {
    let marks: Vec<char> = planes_in_use().filter(|c| Class::of(*c).combining() != 0).collect();
    let by_class: BTreeMap<u16, char> = marks.iter().map(|c| (Class::of(*c).combining(), *c)).collect();
    for mark in &marks {
        for other in by_class.values() {
            agree(&format!("a{mark}{other}"));
            agree(&format!("a{other}{mark}"));
        }
    }
}

/// Where characters for random labels come from; twice what is to be frequent.
const INTERESTING: &[RangeInclusive<char>] = &[
    'a'..='z',
    '-'..='9',
    '<'..='Z',
    '.'..='.',
    '\u{AD}'..='\u{AD}',
    '\u{C0}'..='\u{FF}',
    'ß'..='ß',
    'ς'..='ς',
    '\u{300}'..='\u{36F}',
    '\u{300}'..='\u{345}',
    '\u{370}'..='\u{3FF}',
    '\u{590}'..='\u{8FF}',
    '\u{620}'..='\u{669}',
    '\u{900}'..='\u{DFF}',
    '\u{94D}'..='\u{94D}',
    '\u{E00}'..='\u{FFF}',
    '\u{1100}'..='\u{11FF}',
    '\u{1161}'..='\u{1175}',
    '\u{11A7}'..='\u{11C3}',
    '\u{1800}'..='\u{18AF}',
    '\u{1B00}'..='\u{1B7F}',
    '\u{1DC0}'..='\u{1FFF}',
    '\u{200C}'..='\u{200D}',
    '\u{200C}'..='\u{200D}',
    '\u{2000}'..='\u{24FF}',
    '\u{3000}'..='\u{33FF}',
    '\u{A800}'..='\u{A8FF}',
    '\u{AC00}'..='\u{AC20}',
    '\u{F900}'..='\u{FFEF}',
    '\u{10A00}'..='\u{10FFF}',
    '\u{11000}'..='\u{114FF}',
    '\u{1D100}'..='\u{1D4FF}',
    '\u{1E800}'..='\u{1EEFF}',
    '\u{2F800}'..='\u{2F8FF}',
];

/// Xorshift: the same numbers in each run.
struct Random(u32);

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % limit
    }

    fn item<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(u32::try_from(items.len()).unwrap()) as usize]
    }

    /// Mostly from few ranges, so that characters meet others of their script.
    fn text(&mut self) -> String {
        let ranges = [(); 3].map(|()| self.item(INTERESTING));
        let length = 1 + self.below(7);
        let one = |_| {
            let range = *self.item(&ranges);
            let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
            char::from_u32(first + self.below(last - first + 1)).unwrap()
        };
        (0..length).map(one).collect()
    }

    fn label(&mut self) -> String {
        let text = self.text();
        let chars: Vec<char> = text.chars().collect();
        match self.below(6) {
            0 => format!("xn--{}", punycode::encode(&chars).unwrap()),
            // What is valid only if nothing is mapped, in the form that encodes it.
            1 => to_unicode(&text).map_or(text, |unicode| to_ascii(&unicode)),
            2 => format!("xN--{}{}", punycode::encode(&chars).unwrap(), self.item(&['a', '9', '-', 'é'])),
            _ => text,
        }
    }
}

#[test]
fn random_names() {
    let mut random = Random(0x1D4A_5EED);
    let mut allowed = 0;
    for _ in 0..100_000 {
        let mut name = random.label();
        if random.below(4) == 0 {
            name = format!("{name}.{}", random.label());
        }
        allowed += u32::from(agree(&name));
    }
    assert!((20_000..80_000).contains(&allowed), "{allowed}");
}
