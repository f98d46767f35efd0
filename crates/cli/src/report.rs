//! Reports for people: findings with hints, the structure tree, the score, plugins, delivery.

use std::path::Path;

use mailwright::Message;
use mailwright::address::{AddrSpec, parse_list};
use mailwright::diagnostic::{Diagnostic, Lang, Place, Severity, printable};
use mailwright::message::{MessageView, Role, Structure};
use mailwright::score::{Score, ScoreVerdict, THRESHOLD};
use serde_json::{Value, json};

use crate::input::Input;
use crate::paint::Paint;
use crate::words::{padded, words};

/// One finding: severity and code, place, text, hint.
pub(crate) fn finding(diagnostic: &Diagnostic, input: Option<&Input>, lang: Lang, paint: Paint) -> String {
    let severity = diagnostic.severity();
    let head = paint.severity(severity, format_args!("{severity}[{}]", diagnostic.code()));
    let place = [source(diagnostic, input), shown_place(diagnostic.place())].concat().join(" ");
    let place = if place.is_empty() { String::new() } else { format!(" {}", paint.dim(place)) };
    let hint = diagnostic.hint(lang);
    format!("{head}{place}\n  {}\n  {} {hint}\n", diagnostic.message(lang), paint.dim("→"))
}

/// Findings, or nothing where there are none.
pub(crate) fn findings(diagnostics: &[Diagnostic], input: Option<&Input>, lang: Lang) -> String {
    let paint = Paint::for_stdout();
    diagnostics.iter().map(|diagnostic| finding(diagnostic, input, lang, paint)).collect()
}

/// How many findings there are of each severity.
pub(crate) fn tally<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>, lang: Lang) -> String {
    let paint = Paint::for_stdout();
    let mut counts = [(Severity::Error, 0), (Severity::Warning, 0), (Severity::Info, 0)];
    for diagnostic in diagnostics {
        for (_, count) in counts.iter_mut().filter(|(severity, _)| *severity == diagnostic.severity()) {
            *count += 1;
        }
    }
    let found: Vec<_> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| paint.severity(severity, format_args!("{count} {severity}")))
        .collect();
    if found.is_empty() {
        format!("{}\n", paint.good(words(lang).none))
    } else {
        format!("{}\n", found.join(", "))
    }
}

/// A finding as JSON, with its place in the file where that can be told.
pub(crate) fn json(diagnostic: &Diagnostic, input: Option<&Input>, lang: Lang) -> Value {
    let mut value = json!(diagnostic.localized(lang));
    let Some(input) = input else { return value };
    if let Some(position) = input.position(diagnostic) {
        value["source"] = json!({
            "file": input.path.display().to_string(),
            "line": position.line,
            "column": position.column,
        });
    }
    value
}

fn source(diagnostic: &Diagnostic, input: Option<&Input>) -> Vec<String> {
    let Some(input) = input.filter(|input| !input.path.as_os_str().is_empty()) else { return Vec::new() };
    let file = printable(&input.path.display().to_string());
    vec![match input.position(diagnostic) {
        Some(position) => format!("{file}:{}:{}", position.line, position.column),
        None => file,
    }]
}

fn shown_place(place: &Place) -> Vec<String> {
    let span = place.span.as_ref().map(|span| match &span.part {
        Some(part) => format!("part {part}, bytes {}–{}", span.start, span.end),
        None => format!("bytes {}–{}", span.start, span.end),
    });
    place.field.as_deref().map(printable).into_iter().chain(span).collect()
}

/// Subject, sender, recipients and size. Who is only in the envelope is named apart.
pub(crate) fn message(message: &Message, lang: Lang, paint: Paint) -> String {
    let words = words(lang);
    let view = MessageView::parse(message.raw.as_slice());
    let mut out = String::new();
    let mut line = |label: &str, value: &str| {
        out.push_str(&format!("{}  {}\n", paint.dim(padded(label, 7)), printable(value)));
    };
    for (label, field) in
        [(words.subject, "Subject"), (words.from, "From"), (words.to, "To"), (words.cc, "Cc")]
    {
        for header in view.header(field) {
            line(label, &header.value);
        }
    }
    let shown: Vec<AddrSpec> = ["To", "Cc"]
        .iter()
        .flat_map(|field| view.header(field))
        .flat_map(|header| parse_list(&header.value).0)
        .flat_map(|address| address.mailboxes().iter().map(|one| one.address.clone()).collect::<Vec<_>>())
        .collect();
    for hidden in message.envelope.to.iter().filter(|address| !shown.contains(address)) {
        line(words.hidden, hidden.as_str());
    }
    line(words.size, &bytes(message.raw.len()));
    out
}

/// The parts of a message as a tree.
pub(crate) fn structure(root: &Structure, paint: Paint) -> String {
    let mut out = String::new();
    push_part(&mut out, root, "", "", paint);
    out
}

fn push_part(out: &mut String, part: &Structure, branch: &str, indent: &str, paint: Paint) {
    out.push_str(&paint.dim(branch));
    out.push_str(&part.content_type);
    if let Some(name) = &part.filename {
        out.push_str(&format!(" “{}”", printable(name)));
    }
    if let Some(id) = &part.content_id {
        out.push_str(&paint.dim(format_args!(" cid:{id}")));
    }
    if part.role != Role::Container {
        out.push_str(&paint.dim(format_args!("  {}", bytes(part.size))));
    }
    out.push('\n');
    for (i, child) in part.parts.iter().enumerate() {
        let last = i + 1 == part.parts.len();
        let branch = format!("{indent}{}", if last { "└─ " } else { "├─ " });
        let indent = format!("{indent}{}", if last { "   " } else { "│  " });
        push_part(out, child, &branch, &indent, paint);
    }
}

/// The score with its symbols.
pub(crate) fn score(score: &Score, path: Option<&Path>, lang: Lang) -> String {
    let paint = Paint::for_stdout();
    let of = path.map(|path| format!("{}  ", path.display())).unwrap_or_default();
    let verdict = score.verdict();
    let sum =
        format!("{} {} {}  {}", points(score.score), words(lang).of, points(THRESHOLD), verdict.as_str());
    let sum = match verdict {
        ScoreVerdict::Ham => paint.good(sum),
        ScoreVerdict::Suspect => paint.doubtful(sum),
        _ => paint.bad(sum),
    };
    let mut out = format!("{of}{sum}\n");
    for hit in &score.symbols {
        let why = printable(&hit.why(lang));
        out.push_str(&format!("  {:>5}  {}  {why}\n", points(hit.points), paint.bold(&hit.id)));
        let fix = hit.fix(lang);
        if !fix.is_empty() {
            out.push_str(&format!("         {} {fix}\n", paint.dim("→")));
        }
    }
    out
}

/// Thousandths as points with one decimal; two where one would hide them.
pub(crate) fn points(milli: i32) -> String {
    let sign = if milli < 0 { "-" } else { "" };
    let milli = milli.unsigned_abs();
    let decimals = if milli.is_multiple_of(100) {
        format!("{}", milli % 1000 / 100)
    } else {
        format!("{:03}", milli % 1000).trim_end_matches('0').to_owned()
    };
    format!("{sign}{}.{decimals}", milli / 1000)
}

/// A number of bytes for people.
pub(crate) fn bytes(count: usize) -> String {
    const UNITS: [&str; 4] = ["B", "KB", "MB", "GB"];
    let mut tenths = count.saturating_mul(10);
    let mut unit = 0;
    while tenths >= 10_000 && unit + 1 < UNITS.len() {
        tenths /= 1000;
        unit += 1;
    }
    match unit {
        0 => format!("{count} {}", UNITS[0]),
        _ => format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        assert_eq!([points(1_200), points(5_000), points(-50), points(0)], ["1.2", "5.0", "-0.05", "0.0"]);
        assert_eq!([bytes(999), bytes(12_345), bytes(5_000_000)], ["999 B", "12.3 KB", "5.0 MB"]);
    }
}
