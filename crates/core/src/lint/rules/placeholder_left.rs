//! A placeholder that nobody filled in: `{{name}}`, `*|FNAME|*`, `[object Object]`.

use std::ops::Range;

use super::Rule;
use crate::diagnostic::{Diagnostic, Kind, Place, Severity, Text};
use crate::inspect::Inspection;

static KIND: Kind = Kind {
    code: "placeholder-left",
    severity: Severity::Warning,
    reference: "",
    en: Text {
        message: "the placeholder {placeholder} was not filled in",
        hint: "Give its value, or take it out.",
    },
    zh_cn: Text {
        message: "占位符 {placeholder} 没有被替换", hint: "请提供对应的值，或删除占位符。"
    },
};

pub(super) static RULE: Rule = Rule { kind: &KIND, revision: 1, check };

/// Opening and closing marks of the template languages of mail.
const MARKS: &[(&str, &str)] = &[("{{", "}}"), ("{%", "%}"), ("*|", "|*"), ("<%", "%>"), ("${", "}")];
/// What a value looks like that a program could not turn into text.
const FAILED: &[&str] = &["[object Object]"];
/// Longer text between marks is not a placeholder.
const LONGEST: usize = 80;

fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(subject) = inspection.subject {
        found.extend(report(&subject.value, |range| inspection.in_subject(range)));
    }
    if let Some(body) = inspection.text {
        found.extend(report(body.text, |range| inspection.in_part(body.part, range)));
    }
    if let Some(html) = &inspection.html {
        for run in &html.text {
            found.extend(report(&run.text, |range| inspection.in_part(html.part, run.source(range))));
        }
        for link in &html.links {
            let whole = |_| inspection.in_part(html.part, link.href_span.clone());
            found.extend(report(&link.href, whole));
        }
    }
    found
}

fn report(text: &str, place: impl Fn(Range<usize>) -> Place) -> Vec<Diagnostic> {
    placeholders(text)
        .into_iter()
        .map(|range| Diagnostic::new(&KIND).param("placeholder", &text[range.clone()]).at(place(range)))
        .collect()
}

fn placeholders(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in MARKS.iter().filter(|(open, _)| may_hold(text, open)) {
        let mut from = 0;
        while let Some(start) = text[from..].find(open).map(|at| from + at) {
            let inner = start + open.len();
            let window = text.floor_char_boundary(inner + LONGEST);
            from = inner;
            let Some(end) = text[inner..window].find(close) else { continue };
            let name = text[inner..inner + end].trim();
            if !name.is_empty() && !name.contains('\n') {
                from = inner + end + close.len();
                found.push(start..from);
            }
        }
    }
    for failed in FAILED.iter().filter(|failed| may_hold(text, failed)) {
        found.extend(text.match_indices(*failed).map(|(at, _)| at..at + failed.len()));
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Looking for one byte is much quicker than looking for a mark, and most text holds neither.
fn may_hold(text: &str, mark: &str) -> bool {
    mark.bytes().next().is_some_and(|first| memchr::memchr(first, text.as_bytes()).is_some())
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    #[test]
    fn marks_with_a_name_between_them_are_found() {
        let found =
            |text: &'static str| -> Vec<_> { placeholders(text).into_iter().map(|r| &text[r]).collect() };
        assert_eq!(found("Hi {{ name }}, *|FNAME|* ${x}"), ["{{ name }}", "*|FNAME|*", "${x}"]);
        assert_eq!(found("{{}} {{ a\nb }} costs $5 {x}"), Vec::<&str>::new());
    }
}
