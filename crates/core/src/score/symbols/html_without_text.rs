//! HTML without a text alternative: a sign of careless bulk mail, and unreadable on some devices.

use super::Symbol;
use crate::diagnostic::Text;
use crate::inspect::Inspection;
use crate::score::{Evidence, Group};

pub(super) static SYMBOL: Symbol = Symbol {
    id: "HTML_WITHOUT_TEXT",
    group: Group::Html,
    points: 900,
    revision: 1,
    en: Text {
        message: "The message has HTML but no plain text.",
        hint: "Add a text body that says the same.",
    },
    zh_cn: Text {
        message: "邮件有 HTML 正文但没有纯文本正文。", hint: "请添加内容相同的纯文本正文。"
    },
    detect,
};

fn detect(inspection: &Inspection<'_>) -> Option<Evidence> {
    let html = inspection.html.as_ref()?;
    if inspection.text.is_some_and(|body| !body.text.trim().is_empty()) {
        return None;
    }
    Evidence::at(vec![inspection.in_part(html.part, 0..html.source.len())])
}
