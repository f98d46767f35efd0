//! The HTML body of a Markdown draft: one page that reads well without any style sheet from outside.

use pulldown_cmark::{Event, html};

/// One style block that every large reader keeps; readers that drop it show plain, readable HTML.
const STYLE: &str = "\
body{margin:0;padding:24px;font:16px/1.6 -apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif;color:#1f2328}\
main{max-width:640px;margin:0 auto}\
img{max-width:100%;height:auto}\
a{color:#0a58ca}\
blockquote{margin:0;padding-left:16px;border-left:4px solid #d0d7de;color:#57606a}\
code{font-family:ui-monospace,Consolas,monospace;background:#f6f8fa}\
pre{padding:12px;background:#f6f8fa;overflow:auto}\
table{border-collapse:collapse}\
th,td{padding:6px 12px;border:1px solid #d0d7de}";

pub(super) fn page<'a>(events: impl Iterator<Item = Event<'a>>, title: &str) -> String {
    let mut body = String::new();
    html::push_html(&mut body, events);
    format!(
        "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        escape(title)
    )
}

/// Text as HTML text.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
