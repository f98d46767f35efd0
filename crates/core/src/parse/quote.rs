//! Text and HTML as they are quoted.

use crate::html::{Token, Tokens, text};

/// Every line behind `>`; lines that are quotes already go one level deeper without a space (RFC 3676 §4.5).
pub(super) fn plain_quote(body: &str) -> String {
    let mut out = String::with_capacity(body.len() + body.len() / 16 + 16);
    for line in body.trim_end().lines() {
        out.push('>');
        if !line.is_empty() && !line.starts_with('>') {
            out.push(' ');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The document quoted below a line of text.
pub(super) fn html_quote(line: &str, html: &str) -> String {
    format!(
        "<br><div>{}</div>\n<blockquote type=\"cite\" style=\"margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex\">\n{}\n</blockquote>\n",
        escaped(line),
        content(html),
    )
}

/// The document below lines of text.
pub(super) fn html_below(lines: &[String], html: &str) -> String {
    let lines: Vec<_> = lines.iter().map(|line| escaped(line)).collect();
    format!("<br><div>{}</div><br>\n{}\n", lines.join("<br>\n"), content(html))
}

/// What stands in the `<body>`, or all of it where there is none; and the styles of the `<head>`.
fn content(html: &str) -> String {
    let (mut body, mut styles) = (0..html.len(), String::new());
    let mut style_start = None;
    for token in Tokens::switching(html) {
        match token {
            Token::StartTag(tag) if *tag.name == b"body"[..] => {
                body.start = tag.span.end;
                style_start = None;
            }
            Token::StartTag(tag) if *tag.name == b"style"[..] && body.start == 0 => {
                style_start = Some(tag.span.start);
            }
            Token::EndTag(tag) if *tag.name == b"style"[..] => {
                if let Some(start) = style_start.take().filter(|_| body.start == 0) {
                    styles.push_str(html.get(start..tag.span.end).unwrap_or_default());
                    styles.push('\n');
                }
            }
            Token::EndTag(tag) if *tag.name == b"body"[..] => body.end = tag.span.start.max(body.start),
            _ => {}
        }
    }
    if body.start == 0 {
        return html.trim().to_owned();
    }
    styles + html.get(body).unwrap_or_default().trim()
}

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The text of a document for readers without HTML: paragraphs and lines, and nothing of scripts and styles.
pub(crate) fn text_of_html(html: &str) -> String {
    let mut out = String::new();
    let mut hidden: Option<Vec<u8>> = None;
    for token in Tokens::switching(html) {
        match token {
            Token::StartTag(tag) if hidden.is_none() => match &tag.name[..] {
                b"style" | b"script" | b"title" | b"head" => hidden = Some(tag.name[..].to_vec()),
                b"br" | b"tr" | b"li" | b"div" => line_break(&mut out, 1),
                b"p" | b"table" | b"ul" | b"ol" | b"blockquote" | b"h1" | b"h2" | b"h3" => {
                    line_break(&mut out, 2);
                }
                b"td" | b"th" if !out.ends_with(['\n', ' ']) => out.push(' '),
                _ => {}
            },
            Token::EndTag(tag) => match &tag.name[..] {
                name if hidden.as_deref() == Some(name) => hidden = None,
                b"p" | b"h1" | b"h2" | b"h3" | b"table" if hidden.is_none() => line_break(&mut out, 2),
                b"div" | b"tr" if hidden.is_none() => line_break(&mut out, 1),
                _ => {}
            },
            Token::String(string) if hidden.is_none() => words(&text(&string.value), &mut out),
            _ => {}
        }
    }
    let text = out.trim().to_owned();
    if text.is_empty() { text } else { text + "\n" }
}

/// Ends the line, so that at least `count` line ends stand there.
fn line_break(out: &mut String, count: usize) {
    out.truncate(out.trim_end_matches(' ').len());
    if out.is_empty() {
        return;
    }
    let there = out.len() - out.trim_end_matches('\n').len();
    (there..count).for_each(|_| out.push('\n'));
}

/// White space collapsed (CSS 2.1 §16.6.1).
fn words(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\r' | '\n' => {
                if !out.ends_with([' ', '\n']) && !out.is_empty() {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_go_deeper() {
        assert_eq!(plain_quote("a\n> b\n\nc\n\n\n"), "> a\n>> b\n>\n> c\n");
        assert_eq!(plain_quote(""), "");
    }

    #[test]
    fn a_document_is_quoted_without_its_shell() {
        let html =
            "<html><head><title>t</title><style>p{}</style></head><body class=x><p>Hi</p></body></html>";
        assert_eq!(content(html), "<style>p{}</style>\n<p>Hi</p>");
        assert_eq!(content("<p>a</p>"), "<p>a</p>");
        assert!(html_quote("A <a@x> wrote:", html).contains("A &lt;a@x&gt; wrote:"));
    }

    #[test]
    fn a_document_without_text_is_read() {
        let html =
            "<style>x</style><h1>Hi</h1>\n<p>a  b<br>c</p><script>evil()</script><ul><li>1<li>2</ul>&amp;";
        assert_eq!(text_of_html(html), "Hi\n\na b\nc\n\n1\n2&\n");
    }
}
