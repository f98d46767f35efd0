//! Findings as data: a stable code, parameters, a place. Texts come from the catalogue.

use std::fmt;
use std::ops::Range;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::catalogue;

/// How much a finding matters. Ordered: `Info < Warning < Error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    clippy::exhaustive_enums,
    reason = "callers compare against all three; a fourth would be a new contract"
)]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Info,
    /// Likely to hurt delivery or reading.
    Warning,
    /// The message cannot be composed or sent like this.
    Error,
}

impl Severity {
    /// The name used in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A language that the catalogue holds texts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    ZhCn,
}

impl Lang {
    /// Reads a BCP 47 tag (`en`, `en-GB`, `zh`, `zh-CN`, `zh_CN.UTF-8`); `None` for a language without texts.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else if primary.eq_ignore_ascii_case("zh") {
            Some(Self::ZhCn)
        } else {
            None
        }
    }
}

/// What is wrong and what to do about it, in one language. `{name}` stands for a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "rules and symbols write it as a constant")]
pub struct Text {
    /// One sentence: what is wrong.
    pub message: &'static str,
    /// One sentence: what to do about it.
    pub hint: &'static str,
}

/// One kind of finding: everything about it that does not change from case to case.
#[derive(Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "rules and symbols write it as a constant")]
pub struct Kind {
    /// Stable, kebab-case.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The RFC section or provider rule behind it; empty where there is none.
    pub reference: &'static str,
    /// English.
    pub en: Text,
    /// Simplified Chinese.
    pub zh_cn: Text,
}

impl Kind {
    /// The text in `lang`.
    pub fn text(&self, lang: Lang) -> Text {
        match lang {
            Lang::En => self.en,
            Lang::ZhCn => self.zh_cn,
        }
    }
}

/// Declares kinds of findings as statics, and `all()`, an iterator over them.
///
/// ```
/// mailwright::kinds! {
///     TEA_COLD: "tea-cold", Warning, "RFC 2324 §2.3",
///         "the tea of {name} is cold", "Brew it again.",
///         "{name} 的茶凉了", "请重新沏茶。";
/// }
/// assert_eq!(all().count(), 1);
/// assert_eq!(mailwright::diagnostic::text_problem(&TEA_COLD), None);
/// ```
#[macro_export]
macro_rules! kinds {
    ($($name:ident: $code:literal, $severity:ident, $reference:literal,
        $en:literal, $en_hint:literal, $zh:literal, $zh_hint:literal;)+) => {
        $(
            #[doc = concat!("`", $code, "`: ", $en)]
            pub static $name: $crate::diagnostic::Kind = $crate::diagnostic::Kind {
                code: $code,
                severity: $crate::diagnostic::Severity::$severity,
                reference: $reference,
                en: $crate::diagnostic::Text { message: $en, hint: $en_hint },
                zh_cn: $crate::diagnostic::Text { message: $zh, hint: $zh_hint },
            };
        )+

        /// Every kind declared here.
        pub fn all() -> impl Iterator<Item = &'static $crate::diagnostic::Kind> {
            static KINDS: &[&$crate::diagnostic::Kind] = &[$(&$name),+];
            KINDS.iter().copied()
        }
    };
}

/// What is wrong with the texts of a kind: an empty one, a parameter that only one language has, a
/// code that is not kebab-case. For the tests of those who declare kinds.
pub fn text_problem(kind: &Kind) -> Option<String> {
    let Kind { code, en, zh_cn, .. } = kind;
    let kebab = code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let same = |a: &str, b: &str| placeholders(a) == placeholders(b);
    let problem = if !kebab {
        "the code is not kebab-case"
    } else if [en.message, en.hint, zh_cn.message, zh_cn.hint].iter().any(|text| text.is_empty()) {
        "a text is missing"
    } else if zh_cn.message.is_ascii() || zh_cn.hint.is_ascii() {
        "a Chinese text is not Chinese"
    } else if !same(en.message, zh_cn.message) || !same(en.hint, zh_cn.hint) {
        "the languages differ in their parameters"
    } else {
        return None;
    };
    Some(format!("{code}: {problem}"))
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<_> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Where a finding is.
///
/// `span` counts UTF-8 bytes into the value named by `field`, or into the decoded text of `part`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// Path of the draft field (`to[1].address`), or the header field of a message (`subject`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Bytes into the value, or into the decoded part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// The same range in the raw message, where it can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Span>,
}

impl Place {
    /// The whole of a field.
    pub fn field(field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..Self::default() }
    }

    /// A range of a field's value.
    pub fn in_field(field: impl Into<String>, range: Range<usize>) -> Self {
        Self { field: Some(field.into()), span: Some(range.into()), bytes: None }
    }

    /// A range of the decoded text of part `number` (`1.2`, counted as IMAP does).
    pub fn in_part(number: impl Into<String>, range: Range<usize>) -> Self {
        Self {
            field: None,
            span: Some(Span { part: Some(number.into()), start: range.start, end: range.end }),
            bytes: None,
        }
    }
}

/// A range of UTF-8 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Span {
    /// Part number in the message (`1.2`); `None` for a draft field or header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { part: None, start: range.start, end: range.end }
    }
}

/// One finding. Making one is never what takes the time, so its methods are kept out of their callers' way.
///
/// ```
/// use mailwright::diagnostic::{Diagnostic, Lang};
/// use mailwright::catalogue;
///
/// let found = Diagnostic::new(&catalogue::ADDRESS_WITHOUT_AT).field("to").param("address", "bob");
/// assert_eq!(found.code(), "address-without-at");
/// assert_eq!(found.message(Lang::En), "“bob” has no “@”");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic(Box<Inner>);

/// Behind a box, so that a `Result` with a finding in it stays small.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    kind: &'static Kind,
    severity: Severity,
    params: Vec<(&'static str, String)>,
    place: Place,
    fix: Option<String>,
}

impl Diagnostic {
    /// A finding of `kind`, nowhere in particular yet.
    #[cold]
    #[inline(never)]
    pub fn new(kind: &'static Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            severity: kind.severity,
            params: Vec::new(),
            place: Place::default(),
            fix: None,
        }))
    }

    /// Names the field.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.0.place.field = Some(field.into());
        self
    }

    /// Puts `prefix` before the field, as the caller knows where the value came from.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn within(mut self, prefix: &str) -> Self {
        self.0.place.field = Some(match self.0.place.field.take() {
            Some(inner) if inner.starts_with('[') => format!("{prefix}{inner}"),
            Some(inner) if !inner.is_empty() => format!("{prefix}.{inner}"),
            _ => prefix.to_owned(),
        });
        self
    }

    /// Names the bytes of the field's value.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn span(mut self, range: Range<usize>) -> Self {
        self.0.place.span = Some(range.into());
        self
    }

    /// The same behind `by` bytes of text.
    #[cold]
    #[inline(never)]
    pub(crate) fn shifted(self, by: usize) -> Self {
        match self.0.place.span.clone() {
            Some(span) => self.span(span.start + by..span.end + by),
            None => self,
        }
    }

    /// Sets the whole place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.0.place = place;
        self
    }

    /// Adds a parameter that the texts refer to.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn param(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.params.push((name, value.into()));
        self
    }

    pub(crate) fn add_param(&mut self, name: &'static str, value: &str) {
        self.0.params.push((name, value.to_owned()));
    }

    /// A replacement for the spanned text (the whole value without a span) that is safe to apply.
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn fix(mut self, replacement: impl Into<String>) -> Self {
        self.0.fix = Some(replacement.into());
        self
    }

    /// More of something than there may be.
    pub(crate) fn too_many(what: &str, count: usize, limit: usize) -> Self {
        let problem = Self::new(&catalogue::TOO_MANY).param("what", what);
        problem.param("count", count.to_string()).param("limit", limit.to_string())
    }

    /// Less than an error, as there is a reason for it.
    pub(crate) fn warning(mut self) -> Self {
        self.0.severity = Severity::Warning;
        self
    }

    /// Makes it an error of another kind, with the same place, parameters and fix.
    pub(crate) fn refuse_as(&mut self, kind: &'static Kind) {
        self.0.kind = kind;
        self.0.severity = Severity::Error;
    }

    /// The kind of finding.
    pub fn kind(&self) -> &'static Kind {
        self.0.kind
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.0.kind.code
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.0.severity
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.0.place
    }

    /// The parameters, in the order they were given.
    pub fn params(&self) -> &[(&'static str, String)] {
        &self.0.params
    }

    /// A safe replacement, if there is one.
    pub fn fix_text(&self) -> Option<&str> {
        self.0.fix.as_deref()
    }

    /// What is wrong.
    pub fn message(&self, lang: Lang) -> String {
        fill(self.0.kind.text(lang).message, &self.0.params, lang)
    }

    /// What to do about it.
    pub fn hint(&self, lang: Lang) -> String {
        fill(self.0.kind.text(lang).hint, &self.0.params, lang)
    }

    /// The finding with its texts in `lang`, for serialising or printing.
    pub fn localized(&self, lang: Lang) -> Localized<'_> {
        Localized { diagnostic: self, lang }
    }
}

/// A finding together with the language to show it in.
#[derive(Debug, Clone, Copy)]
pub struct Localized<'a> {
    diagnostic: &'a Diagnostic,
    lang: Lang,
}

impl fmt::Display for Localized<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, severity, place, .. } = &*self.diagnostic.0;
        write!(f, "{severity}[{}]", kind.code)?;
        if let Some(field) = &place.field {
            write!(f, " {}", printable(field))?;
        }
        write!(f, ": {}", self.diagnostic.message(self.lang))
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.localized(Lang::En).fmt(f)
    }
}

impl Serialize for Localized<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Inner { kind, severity, params, place, fix } = &*self.diagnostic.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", kind.code)?;
        map.serialize_entry("severity", severity)?;
        if let Some(field) = &place.field {
            map.serialize_entry("field", field)?;
        }
        if let Some(span) = &place.span {
            map.serialize_entry("span", span)?;
        }
        if let Some(bytes) = &place.bytes {
            map.serialize_entry("bytes", bytes)?;
        }
        map.serialize_entry("message", &self.diagnostic.message(self.lang))?;
        map.serialize_entry("hint", &self.diagnostic.hint(self.lang))?;
        if !params.is_empty() {
            map.serialize_entry("params", &Params(params))?;
        }
        if let Some(fix) = fix {
            map.serialize_entry("fix", fix)?;
        }
        if !kind.reference.is_empty() {
            map.serialize_entry("reference", kind.reference)?;
        }
        map.end()
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.localized(Lang::En).serialize(serializer)
    }
}

struct Params<'a>(&'a [(&'static str, String)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The highest severity among `diagnostics`; `None`, which is below every severity, where there are none.
pub fn worst<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Option<Severity> {
    diagnostics.into_iter().map(Diagnostic::severity).max()
}

/// `text` safe to show on a terminal: controls, bidirectional overrides and zero-width characters
/// become escapes, so that mail content cannot drive the reader's screen.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || is_invisible(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Zero-width and bidirectional control characters.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}

/// Puts parameters into a text; a name without a value is left as it stands.
pub(crate) fn fill(template: &str, params: &[(&'static str, String)], lang: Lang) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, after) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = after.find('}') else {
            rest = after;
            break;
        };
        let name = &after[1..close];
        match params.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => out.push_str(&printable(&shorten(catalogue::term(value, lang)))),
            None => out.push_str(&after[..=close]),
        }
        rest = &after[close + 1..];
    }
    out.push_str(rest);
    out
}

/// Long values are cut in texts (the whole value stays in `params`).
fn shorten(value: &str) -> std::borrow::Cow<'_, str> {
    const LONGEST: usize = 120;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => [&value[..end], "…"].concat().into(),
        None => value.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_filled_and_made_printable() {
        let params = [("a", "x\u{202E}y\r\n".to_owned())];
        assert_eq!(fill("{a} and {b} {", &params, Lang::En), "x\\u{202e}y\\u{d}\\u{a} and {b} {");
    }

    #[test]
    fn paths_nest() {
        let inner = Diagnostic::new(&catalogue::ADDRESS_EMPTY).field("[1]").within("to");
        assert_eq!(inner.place().field.as_deref(), Some("to[1]"));
        let outer = inner.within("draft");
        assert_eq!(outer.place().field.as_deref(), Some("draft.to[1]"));
    }
}
