//! An image that says nothing to people who do not see it.

use super::Rule;
use crate::diagnostic::{Diagnostic, Kind, Severity, Text};
use crate::inspect::Inspection;

static KIND: Kind = Kind {
    code: "image-without-alt",
    severity: Severity::Warning,
    reference: "WCAG 2.2 §1.1.1",
    en: Text {
        message: "the image {src} has no description",
        hint: "Add alt=\"…\"; alt=\"\" for an image that is only decoration.",
    },
    zh_cn: Text {
        message: "图片 {src} 没有描述", hint: "请添加 alt=\"…\"；纯装饰图片用 alt=\"\"。"
    },
};

pub(super) static RULE: Rule = Rule { kind: &KIND, revision: 1, check };

fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let Some(html) = &inspection.html else { return Vec::new() };
    let without = html.images.iter().filter(|image| image.alt.is_none());
    without
        .map(|image| {
            Diagnostic::new(&KIND)
                .at(inspection.in_part(html.part, image.span.clone()))
                .param("src", image.src.as_str())
        })
        .collect()
}
