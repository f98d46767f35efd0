//! `format=flowed` (RFC 3676): paragraphs in short lines that readers put together again, so that they fit screens of any
//! width, and quotes that they show as such.

use crate::bytes::{canonical_newlines, lines_of};
use crate::compose::{Anew, part_anew};
use crate::draft::Draft;
use crate::mime::{base64, quoted_printable};

/// Of a line with the space at its end, in columns. RFC 3676 §4.2 allows 78.
const COLUMNS: usize = 76;
/// RFC 3676 §4.3: the line above a signature ends in a space and flows nowhere.
const SIGNATURE: &str = "-- ";

/// Text in `format=flowed`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Flowed {
    /// Lines end in LF.
    pub text: String,
    /// Whether the space at the end of a line is not part of the text (`delsp=yes`), as for scripts that have none.
    pub del_sp: bool,
}

/// Breaks paragraphs into lines of at most 76 columns. A line that begins with `>` is a quote; spaces at the end of lines
/// are lost.
///
/// ```
/// use mailwright::flowed::{flow, unflow};
///
/// let text = format!("{}end\n> a quote\n-- \nAnn\n", "many words ".repeat(10));
/// let flowed = flow(&text);
/// assert!(flowed.text.lines().all(|line| line.len() <= 76));
/// assert_eq!(unflow(&flowed.text, flowed.del_sp), text);
///
/// let flowed = flow(&"关于季度报告的重要通知，".repeat(10));
/// assert!(flowed.del_sp && flowed.text.lines().count() > 1);
/// ```
pub fn flow(text: &str) -> Flowed {
    let text = lines_of(text);
    let del_sp = text.chars().any(is_wide);
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let (depth, line) = quoted(line);
        // An author's own line begins with what it begins with.
        let line = if depth > 0 { unstuffed(line) } else { line };
        let line = if line == SIGNATURE { line } else { line.trim_end_matches(' ') };
        for (i, piece) in broken(line, COLUMNS.saturating_sub(depth + 2), del_sp).into_iter().enumerate() {
            if i > 0 {
                out.push_str(if del_sp { " \n" } else { "\n" });
            }
            push(depth, piece, &mut out);
        }
        out.push_str(end);
    }
    Flowed { text: out, del_sp }
}

/// Puts flowed lines together again (RFC 3676 §4.1 to §4.5). Lines end in LF or CRLF; quotes keep their `>`.
///
/// ```
/// use mailwright::flowed::unflow;
///
/// assert_eq!(unflow("> one \r\n> line\r\n From here\r\n", false), "> one line\nFrom here\n");
/// assert_eq!(unflow("你好， \n世界\n", true), "你好，世界\n");
/// ```
pub fn unflow(text: &str, del_sp: bool) -> String {
    let text = lines_of(text);
    let mut out = String::with_capacity(text.len());
    // The depth of a paragraph that goes on.
    let mut open = None;
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let (depth, line) = quoted(line);
        let line = unstuffed(line);
        let is_signature = line == SIGNATURE;
        if open.is_some() && (open != Some(depth) || is_signature) {
            out.push('\n');
            open = None;
        }
        if open.is_none() {
            out.extend(std::iter::repeat_n('>', depth));
            if depth > 0 && !line.is_empty() {
                out.push(' ');
            }
        }
        let flows = line.ends_with(' ') && !is_signature;
        open = (flows && !end.is_empty()).then_some(depth);
        out.push_str(if flows && del_sp { &line[..line.len() - 1] } else { line });
        if open.is_none() {
            out.push_str(end);
        }
    }
    if open.is_some() {
        out.push('\n');
    }
    out
}

/// Has the text of a draft written as `format=flowed`, by the part that it is to be composed to
/// ([`text_original`](Draft::text_original)). The text becomes what readers make of it; whoever changes it afterwards gets
/// plain text again. Markdown must have been [rendered](crate::render) before; a text that has an original keeps it.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
/// use mailwright::{Env, compose, flowed};
///
/// let mut draft = Draft {
///     from: Addresses::text("a@example.org"),
///     to: Addresses::text("b@example.org"),
///     subject: Some("Lines".into()),
///     text: Some("many words ".repeat(20)),
///     ..Draft::default()
/// };
/// flowed::flow_draft(&mut draft);
/// let message = compose(&draft, &Env::new(0, [1; 16])?).map_err(|mut errors| errors.remove(0))?;
/// assert!(String::from_utf8_lossy(&message.raw).contains("many \r\nwords "));
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
pub fn flow_draft(draft: &mut Draft) {
    let (Some(text), None) = (&draft.text, &draft.text_original) else { return };
    let flowed = flow(text);
    let encoding = draft.text_encoding.as_deref().unwrap_or_default();
    draft.text_original = Some(part(&flowed, encoding));
    draft.text = Some(unflow(&flowed.text, flowed.del_sp));
}

/// Header lines, an empty line, encoded content.
fn part(flowed: &Flowed, encoding: &str) -> Vec<u8> {
    let is = |names: [&str; 2]| names.iter().any(|name| name.eq_ignore_ascii_case(encoding));
    // RFC 3676 §4.2: what can go as it is does, so that also who knows no MIME can read it.
    let is_plain = |b: u8| matches!(b, b' '..=b'~' | b'\t' | b'\n');
    let is_short = flowed.text.lines().all(|line| line.len() <= COLUMNS);
    let kind =
        if flowed.del_sp { "text/plain; format=flowed; delsp=yes" } else { "text/plain; format=flowed" };
    let content = canonical_newlines(flowed.text.as_bytes());
    let header = |encoding: &str| {
        let content_type = format!("Content-Type: {kind}; charset=\"utf-8\"\r\n");
        [content_type.as_str(), "Content-Transfer-Encoding: ", encoding, "\r\n\r\n"].concat().into_bytes()
    };
    if is(["base64", "b"]) {
        let mut out = header("base64");
        base64::append(&content, &mut out);
        out
    } else if is(["quoted-printable", "q"]) {
        let mut out = header("quoted-printable");
        quoted_printable::append(&content, &mut out);
        out
    } else if is_short && flowed.text.bytes().all(is_plain) {
        [&header("7bit"), &*content].concat()
    } else {
        part_anew(Anew::Body(kind, &flowed.text))
    }
}

/// The depth of a line's quote, and the line behind it (RFC 3676 §4.5).
fn quoted(line: &str) -> (usize, &str) {
    let text = line.trim_start_matches('>');
    (line.len() - text.len(), text)
}

/// RFC 3676 §4.4: without the space that stuffs a line.
fn unstuffed(line: &str) -> &str {
    line.strip_prefix(' ').unwrap_or(line)
}

fn push(depth: usize, line: &str, out: &mut String) {
    out.extend(std::iter::repeat_n('>', depth));
    let is_stuffed = match depth {
        0 => line.starts_with([' ', '>']) || line.starts_with("From "),
        _ => !line.is_empty(),
    };
    if is_stuffed {
        out.push(' ');
    }
    out.push_str(line);
}

/// A line in pieces, each of which but the last is to be followed by the next. Where spaces do not count (`del_sp`), also
/// between characters of scripts that have none.
fn broken(line: &str, columns: usize, del_sp: bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut width) = (0, 0);
    // Where a piece may end, and how wide it is up to there.
    let mut end = None;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        let may_end = before == ' ' && c != ' ' || del_sp && may_break(before, c);
        let piece = &line[start..at];
        let is_signature = piece == SIGNATURE || del_sp && piece == SIGNATURE.trim_end();
        if may_end && !is_signature && !piece.trim_start().is_empty() {
            end = Some((at, width));
        }
        let next = if is_wide(c) { 2 } else { 1 };
        if width + next > columns
            && let Some((at, up_to)) = end.take()
        {
            pieces.push(&line[start..at]);
            start = at;
            width -= up_to;
        }
        width += next;
        before = c;
    }
    pieces.push(&line[start..]);
    pieces
}

/// Whether a line may end between two characters without a space. Neither closing marks begin a line nor opening marks
/// end one, and what is one sign stays so.
fn may_break(before: char, after: char) -> bool {
    const OPENING: &str = "（《「『【〈〔“‘([{<\u{200d}";
    const CLOSING: &str =
        "。，、；：？！）》」』】〉〕”’…—·％ー々)]}>,.;:?!\u{200d}\u{fe0f}\u{3099}\u{309a} ";
    let joins = matches!(after, '\u{300}'..='\u{36f}' | '\u{1f3fb}'..='\u{1f3ff}');
    (is_wide(before) || is_wide(after)) && !joins && !OPENING.contains(before) && !CLOSING.contains(after)
}

/// Characters that are two columns wide (UAX #11), those of scripts that need no spaces among them.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flowed(text: &str) -> String {
        flow(text).text
    }

    #[test]
    fn what_a_reader_has_is_what_was_written() {
        let long = "a word, and  another ".repeat(20);
        let chinese = "关于季度报告的重要通知：请各部门负责人（全体）务必审阅。".repeat(8);
        let words = format!("{} {}\n", "x".repeat(74), "-- ".repeat(40)) + &"-".repeat(200);
        for text in [
            "",
            "\n",
            "a",
            "a\n\nb\n",
            " one space\n  two\n From\nFrom here\n",
            "> quote\n>> deeper\n>\n> \u{a0}\n",
            "text\n-- \nAnn\n",
            &long,
            &format!("> {long}\n>> {long}\n"),
            &chinese,
            &format!("> {chinese}\nAnn 张三 {long}👩\u{200d}👩\u{200d}👧 {chinese}"),
            &words,
            &format!("{words} 你"),
        ] {
            let Flowed { text: lines, del_sp } = flow(text);
            let plain: Vec<_> = text
                .lines()
                .map(|line| if line == SIGNATURE { line } else { line.trim_end_matches(' ') })
                .collect();
            let found = unflow(&lines, del_sp);
            assert_eq!(found.lines().collect::<Vec<_>>(), plain, "{text:?} as {lines:?}");
            assert_eq!(flow(&found).text, lines.replace("> \n", ">\n"), "{text:?}");
        }
    }

    #[test]
    fn lines_are_short_where_they_can_be() {
        for text in [
            "many words, and short ones ".repeat(20),
            "很多字，没有空格。".repeat(30),
            "> 引用 quoted ".repeat(20),
        ] {
            for line in flowed(&text).lines() {
                let width: usize = line.chars().map(|c| 1 + usize::from(is_wide(c))).sum();
                assert!((1..=COLUMNS + 1).contains(&width), "{width}: {line}");
            }
        }
        let url = format!("see https://example.org/{} there", "x".repeat(100));
        assert_eq!(flowed(&url).lines().count(), 3);
    }

    #[test]
    fn readers_stay_out_of_trouble() {
        let stuffed = flowed(&format!("{} >From me\n From you\n>quote\n", "x".repeat(74)));
        assert_eq!(stuffed, format!("{} \n >From me\n  From you\n> quote\n", "x".repeat(74)));
        // A line that only looks like the one above a signature.
        let dashes = format!("{} -- {}\n", "x".repeat(74), "y".repeat(80));
        assert!(flowed(&dashes).lines().all(|line| line != SIGNATURE), "{}", flowed(&dashes));
    }

    /// RFC 3676 §4.5 and what else comes along.
    #[test]
    fn other_authors_are_read() {
        for (text, expected) in [
            ("a \n> b \n> c\nd\n", "a \n> b c\nd\n"),
            (">>> a \n>>>b\n", ">>> a b\n"),
            ("a \n-- \nb\n", "a \n-- \nb\n"),
            ("a ", "a "),
            ("a \n", "a \n"),
            (" > not a quote\n", "> not a quote\n"),
            ("a\r\n b \r\nc", "a\nb c"),
        ] {
            assert_eq!(unflow(text, false), expected, "{text:?}");
        }
    }
}
