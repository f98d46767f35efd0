//! A subject in capitals throughout. Scripts without case never count.

use super::Symbol;
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

/// Shorter subjects are names and abbreviations.
const FEWEST_LETTERS: usize = 8;

pub(super) static SYMBOL: Symbol = Symbol {
    id: "SUBJECT_ALL_CAPS",
    group: Group::Subject,
    points: 1_200,
    revision: 1,
    en: Text {
        message: "The subject is written in capitals throughout.",
        hint: "Write it as a sentence; keep capitals for names and abbreviations.",
    },
    zh_cn: Text {
        message: "主题全部使用大写字母。", hint: "请按正常句子书写，仅名称和缩写使用大写。"
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let subject = inspection.subject?.value.as_str();
    let upper = subject.chars().filter(|c| c.is_uppercase()).count();
    let lower = subject.chars().any(char::is_lowercase);
    let shouted = upper >= FEWEST_LETTERS && !lower;
    shouted.then(|| Evidence::at(vec![inspection.in_subject(0..subject.len())]))?
}
