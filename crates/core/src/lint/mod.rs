//! Advice: what is well-formed and still not good. One file per rule in `rules`.

mod rules;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::diagnostic::{Diagnostic, Kind, Lang, Localized};
use crate::inspect::{Inspection, RuleSet};
use crate::message::MessageView;

/// A rule: the finding that it makes and how it looks for it.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) kind: &'static Kind,
    /// Raised whenever the rule changes what it finds.
    pub(crate) revision: u32,
    pub(crate) check: fn(&Inspection<'_>) -> Vec<Diagnostic>,
}

/// What [`lint`] finds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lint {
    /// Which rules.
    pub ruleset: RuleSet,
    /// The findings, in order of the rules' names.
    pub diagnostics: Vec<Diagnostic>,
}

/// Looks for what could be better in a message.
///
/// ```
/// use mailwright::message::MessageView;
///
/// let raw = "Subject: Hi\r\nContent-Type: text/html\r\n\r\n<img src=\"https://example.org/a.png\">";
/// let found = mailwright::lint::lint(&MessageView::parse(raw.as_bytes()));
/// assert_eq!(found.diagnostics[0].code(), "image-without-alt");
/// ```
pub fn lint(view: &MessageView) -> Lint {
    lint_prepared(&Inspection::new(view))
}

/// As [`lint`], where the message is prepared already, for example to be scored as well.
pub fn lint_prepared(inspection: &Inspection<'_>) -> Lint {
    let diagnostics = rules::ALL.iter().flat_map(|rule| (rule.check)(inspection)).collect();
    Lint { ruleset: ruleset(), diagnostics }
}

/// The rule set that [`lint`] uses.
pub fn ruleset() -> RuleSet {
    let rules =
        rules::ALL.iter().map(|rule| format!("{} {} {}", rule.kind.code, rule.kind.severity, rule.revision));
    RuleSet::new("mailwright-lint-1", rules)
}

/// The kinds of findings that rules make.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Kind> {
    rules::ALL.iter().map(|rule| rule.kind)
}

impl Lint {
    /// The findings with their texts in `lang`, for serialising.
    pub fn localized(&self, lang: Lang) -> LocalizedLint<'_> {
        LocalizedLint { lint: self, lang }
    }
}

/// Lint findings together with the language to show them in.
#[derive(Debug, Clone, Copy)]
pub struct LocalizedLint<'a> {
    lint: &'a Lint,
    lang: Lang,
}

impl Serialize for LocalizedLint<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let diagnostics: Vec<Localized<'_>> =
            self.lint.diagnostics.iter().map(|diagnostic| diagnostic.localized(self.lang)).collect();
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("ruleset", &self.lint.ruleset)?;
        map.serialize_entry("diagnostics", &diagnostics)?;
        map.end()
    }
}
