//! Two or more exclamation marks in the subject, ASCII or full width.

use super::Symbol;
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

/// More evidence convinces nobody more.
const MOST_PLACES: usize = 20;

pub(super) static SYMBOL: Symbol = Symbol {
    id: "SUBJECT_EXCLAMATION",
    group: Group::Subject,
    points: 800,
    revision: 1,
    en: Text {
        message: "The subject has several exclamation marks.",
        hint: "One exclamation mark is enough; none reads more serious.",
    },
    zh_cn: Text {
        message: "主题中有多个感叹号。", hint: "一个感叹号足够；不用则更显正式。"
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let subject = inspection.subject?.value.as_str();
    let marks: Vec<_> = subject.match_indices(['!', '！']).collect();
    if marks.len() < 2 {
        return None;
    }
    Evidence::at(
        marks
            .into_iter()
            .take(MOST_PLACES)
            .map(|(at, mark)| inspection.in_subject(at..at + mark.len()))
            .collect(),
    )
}
