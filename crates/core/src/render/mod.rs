//! From what people write to what is sent: Markdown becomes a text body and an HTML body.

mod html;
mod plain;

use std::borrow::Cow;

use pulldown_cmark::{Options, Parser, TextMergeStream};

use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::Draft;
pub(crate) use html::escape;

/// A draft with text and HTML in place of Markdown. A draft without Markdown is returned as it is.
///
/// ```
/// use mailwright::draft::Draft;
///
/// let draft = Draft { markdown: Some("# Hi\n\n[Docs](https://example.org)".into()), ..Draft::default() };
/// let rendered = mailwright::render(&draft).map_err(|mut errors| errors.remove(0))?;
/// assert_eq!(rendered.text.as_deref(), Some("Hi\n==\n\nDocs <https://example.org>\n"));
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
///
/// # Errors
/// `body-twice` where the draft has Markdown and also the body that would be made of it.
pub fn render(draft: &Draft) -> Result<Cow<'_, Draft>, Vec<Diagnostic>> {
    let Some(markdown) = draft.markdown.as_deref() else { return Ok(Cow::Borrowed(draft)) };
    let twice: Vec<_> = [("text", &draft.text), ("html", &draft.html)]
        .into_iter()
        .filter(|(_, body)| body.is_some())
        .map(|(field, _)| Diagnostic::new(&catalogue::BODY_TWICE).field("markdown").param("other", field))
        .collect();
    if !twice.is_empty() {
        return Err(twice);
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut text = plain::Writer::default();
    let events = TextMergeStream::new(Parser::new_ext(markdown, options)).inspect(|event| text.event(event));
    let html = html::page(events, draft.subject.as_deref().unwrap_or_default());
    Ok(Cow::Owned(Draft { text: Some(text.finish()), html: Some(html), markdown: None, ..draft.clone() }))
}
