//! The text body of a Markdown draft: what a person would have typed, not Markdown and not HTML.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

/// Markdown as plain text, which grows with each event.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// What each new line starts with: `> ` of quotes, the indent of lists.
    prefix: Vec<String>,
    /// Next number of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
    /// Where the text of each open heading, link or image starts, and where it leads.
    links: Vec<(usize, String)>,
    /// A list item has been opened and nothing written in it.
    fresh_item: bool,
}

impl Writer {
    /// The whole text; it ends in one line feed.
    pub(super) fn finish(mut self) -> String {
        self.out.truncate(self.out.trim_end().len());
        self.out.push('\n');
        self.out
    }

    pub(super) fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) | Event::Code(text) => self.text(text),
            Event::SoftBreak | Event::HardBreak => self.newline(),
            Event::Html(html) | Event::InlineHtml(html) => self.html(html),
            Event::Rule => {
                self.block();
                self.out.push_str("----------");
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Table(_) => self.block(),
            Tag::Heading { .. } => {
                self.block();
                self.links.push((self.out.len(), String::new()));
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.out.push_str("> ");
                self.prefix.push("> ".to_owned());
                self.fresh_item = true;
            }
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.block();
                    self.fresh_item = true;
                }
                self.lists.push(*first);
            }
            Tag::Item => self.item(),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.links.push((self.out.len(), dest_url.to_string()));
            }
            Tag::TableRow => self.newline(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.underline(level),
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.prefix.pop();
                self.fresh_item = false;
            }
            TagEnd::CodeBlock => self.out.truncate(self.out.trim_end().len()),
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Link => self.link(),
            TagEnd::Image => self.image(),
            TagEnd::TableCell => self.out.push_str("  "),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        self.fresh_item = false;
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                self.newline();
            }
            self.out.push_str(line);
        }
    }

    /// What a reader would see of HTML in the Markdown.
    fn html(&mut self, html: &str) {
        for Ok(token) in html5gum::Tokenizer::new(html) {
            match token {
                html5gum::Token::StartTag(tag) if tag.name.as_slice() == b"br" => self.newline(),
                html5gum::Token::String(text) => {
                    let text = String::from_utf8_lossy(&text.value).into_owned();
                    self.text(text.trim_end_matches('\n'));
                }
                _ => {}
            }
        }
    }

    /// An empty line before a block, unless it opens the text or an item.
    fn block(&mut self) {
        if self.out.is_empty() || std::mem::take(&mut self.fresh_item) {
            return;
        }
        self.newline();
        self.newline();
    }

    fn newline(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        for (start, _) in &mut self.links {
            *start = (*start).min(self.out.len());
        }
        self.out.push('\n');
        for prefix in &self.prefix {
            self.out.push_str(prefix);
        }
    }

    fn item(&mut self) {
        if !std::mem::take(&mut self.fresh_item) {
            self.newline();
        }
        let bullet = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        self.out.push_str(&bullet);
        self.prefix.push(" ".repeat(bullet.len()));
        self.fresh_item = true;
    }

    fn underline(&mut self, level: HeadingLevel) {
        let Some((start, _)) = self.links.pop() else { return };
        let line = match level {
            HeadingLevel::H1 => "=",
            HeadingLevel::H2 => "-",
            _ => return,
        };
        let width = self.out[start..].chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum();
        self.newline();
        self.out.push_str(&line.repeat(width));
    }

    fn link(&mut self) {
        let Some((start, url)) = self.links.pop() else { return };
        let label = &self.out[start..];
        if url != label && url.strip_prefix("mailto:") != Some(label) {
            self.out.push_str(&format!(" <{url}>"));
        }
    }

    /// An embedded image is its description; one on the web also says where it is.
    fn image(&mut self) {
        let Some((start, url)) = self.links.pop() else { return };
        let description = self.out.split_off(start);
        let shown = match (description.is_empty(), url.starts_with("cid:")) {
            (true, true) => String::new(),
            (true, false) => format!("[{url}]"),
            (false, true) => format!("[{description}]"),
            (false, false) => format!("[{description}: {url}]"),
        };
        self.out.push_str(&shown);
    }
}

/// East Asian characters that take two columns (UAX #11 W and F, by block).
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{1F300}'..='\u{1FAFF}'
        | '\u{20000}'..='\u{3FFFD}')
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::Parser;

    use super::*;

    fn render(markdown: &str) -> String {
        let mut writer = Writer::default();
        Parser::new(markdown).for_each(|event| writer.event(&event));
        writer.finish()
    }

    #[test]
    fn html_in_markdown_keeps_its_text() {
        assert_eq!(
            render("<p>Important &amp; raw</p>\n\nfoo<br>bar <b>x</b>"),
            "Important & raw\n\nfoo\nbar x\n"
        );
        assert_eq!(render("a    [\nb](https://x.org)"), "a\nb <https://x.org>\n");
    }

    #[test]
    fn text_reads_as_typed() {
        let markdown = "# 欢迎 Welcome\n\nHello **you**,  \nsee [docs](https://example.org) and <https://a.org>.\n\n\
            1. one\n2. two\n   - nested\n\n> quoted\n> more\n\n![logo](cid:logo)\n\n```\ncode\n  kept\n```\n\n---\nBye";
        let expected = "欢迎 Welcome\n============\n\nHello you,\nsee docs <https://example.org> and https://a.org.\n\n\
            1. one\n2. two\n   - nested\n\n> quoted\n> more\n\n[logo]\n\ncode\n  kept\n\n----------\n\nBye\n";
        assert_eq!(render(markdown), expected);
    }
}
