//! The tokens of an HTML document.

use std::borrow::Cow;

use html5gum::emitters::ForwardingEmitter;
use html5gum::emitters::default::DefaultEmitter;
pub(crate) use html5gum::emitters::default::{StartTag, Token};
use html5gum::{Emitter, HtmlString, State, StringReader, Tokenizer};

/// Tokens with their places in the source, as browsers find them: whatever is wrong with a document is
/// taken as they take it, and costs nothing to look for.
pub(crate) struct Tokens<'a>(Tokenizer<StringReader<'a>, Quiet>);

impl<'a> Tokens<'a> {
    /// The content of elements such as `<style>` is read without markup when the caller
    /// [says so](Self::read_in).
    pub(crate) fn new(source: &'a str) -> Self {
        Self::with(source, DefaultEmitter::new_with_span())
    }

    /// The content of elements such as `<style>` is read without markup.
    pub(crate) fn switching(source: &'a str) -> Self {
        let mut emitter = DefaultEmitter::new_with_span();
        emitter.naively_switch_states(true);
        Self::with(source, emitter)
    }

    fn with(source: &'a str, emitter: DefaultEmitter<usize>) -> Self {
        Self(Tokenizer::new_with_emitter(source, Quiet(emitter)))
    }

    /// How what comes next is read.
    pub(crate) fn read_in(&mut self, state: State) {
        self.0.set_state(state);
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|Ok(token)| token)
    }
}

/// The text of a token.
pub(crate) fn text(string: &HtmlString) -> Cow<'_, str> {
    String::from_utf8_lossy(string)
}

/// Reports no errors; looking for them takes as long as reading does.
struct Quiet(DefaultEmitter<usize>);

impl ForwardingEmitter for Quiet {
    type Token = Token<usize>;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut self.0
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }
}
