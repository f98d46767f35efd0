//! Offers of fake tax invoices (代开发票), the most common Chinese spam, also with characters put between.

use super::Symbol;
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

const PHRASES: &[&str] =
    &["代开发票", "代开各类发票", "发票代开", "代办发票", "代開發票", "發票代開", "开具各类发票"];

/// Every phrase holds it, and most text does not.
const TICKET: char = '票';

pub(super) static SYMBOL: Symbol = Symbol {
    id: "FAKE_INVOICE",
    group: Group::Text,
    points: 3_500,
    revision: 1,
    en: Text {
        message: "The message offers to issue tax invoices for others (“{phrase}”).",
        hint: "Take the offer out; it is illegal in China and filtered everywhere there.",
    },
    zh_cn: Text {
        message: "邮件含有代开发票内容（“{phrase}”）。",
        hint: "请删除该内容：代开发票违法，国内邮箱普遍拦截。",
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let mut evidence = Evidence::default();
    if let Some(subject) = inspection.subject {
        for (phrase, start, end) in find(&subject.value) {
            evidence.places.push(inspection.in_subject(start..end));
            evidence.params = vec![("phrase", phrase.to_owned())];
        }
    }
    if let Some(body) = &inspection.text {
        for (phrase, start, end) in find(body.text) {
            evidence.places.push(inspection.in_part(body.part, start..end));
            evidence.params = vec![("phrase", phrase.to_owned())];
        }
    }
    if let Some(html) = &inspection.html {
        for run in &html.text {
            for (phrase, start, end) in find(&run.text) {
                // Entities make decoded and written text differ; then the whole run is the place.
                let exact = run.text.len() == run.span.len();
                let span =
                    if exact { run.span.start + start..run.span.start + end } else { run.span.clone() };
                evidence.places.push(inspection.in_part(html.part, span));
                evidence.params = vec![("phrase", phrase.to_owned())];
            }
        }
    }
    (!evidence.places.is_empty()).then_some(evidence)
}

/// Phrases in `text`, also where punctuation or spaces stand between their characters.
fn find(text: &str) -> Vec<(&'static str, usize, usize)> {
    if !text.contains(TICKET) {
        return Vec::new();
    }
    let mut letters = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        letters.push(c);
        places.extend(std::iter::repeat_n((at, at + c.len_utf8()), c.len_utf8()));
    }
    let mut found = Vec::new();
    for phrase in PHRASES {
        for (at, _) in letters.match_indices(phrase) {
            found.push((*phrase, places[at].0, places[at + phrase.len() - 1].1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{PHRASES, TICKET, find};

    #[test]
    fn no_phrase_is_passed_over() {
        assert!(PHRASES.iter().all(|phrase| phrase.contains(TICKET)));
    }

    #[test]
    fn characters_between_do_not_hide_a_phrase() {
        assert_eq!(find("可代*开 发.票，电话").len(), 1);
        assert_eq!(find("您的电子发票已开具"), []);
    }
}
