//! Style sheets and style attributes, reduced to what can neither fetch nor run.
//!
//! Values are made of words, numbers, colours, strings and the functions of a closed list; none of
//! these fetches anything. `url()` is written only for an image that the image policy returned.

mod token;

use std::ops::Range;

use super::images::Images;
use super::lowercase;
use super::report::{BlockedKind, Report};
use super::twin::Twin;
use token::{Token, Tokens, Writer};

/// Deeper brackets than anybody writes; browsers need stack for each.
const DEEPEST: usize = 32;

/// What filtering needs beside the style itself.
#[derive(Debug)]
pub(super) struct Context<'c, 'a> {
    pub(super) images: &'c mut Images<'a>,
    pub(super) report: &'c mut Report,
    /// Set where the author speaks of a dark scheme.
    pub(super) dark: &'c mut bool,
}

/// The content of a `<style>` element whose own content starts at `base`.
pub(super) fn stylesheet(text: &str, media: Option<&str>, base: usize, context: Context<'_, '_>) -> Twin {
    let mut filter = Filter::new(text, Places::From(base), context);
    if let Some(media) = media {
        let tokens: Vec<_> = Tokens::new(media).map(|(token, _)| token).collect();
        filter.group("media", &tokens);
        if filter.open == 0 {
            return Twin::default();
        }
    }
    filter.rules();
    filter.finish()
}

/// The content of a style attribute that stands at `place`.
pub(super) fn attribute(text: &str, place: Range<usize>, context: Context<'_, '_>) -> Twin {
    let mut filter = Filter::new(text, Places::At(place), context);
    filter.declarations(false);
    let mut style = filter.finish();
    style.pop_if(';');
    style
}

/// The media query of a `<source>`; `None` where it cannot be kept.
pub(super) fn media(text: &str, dark: &mut bool) -> Option<Twin> {
    let tokens: Vec<_> = Tokens::new(text).map(|(token, _)| token).collect();
    let mut writer = Writer::default();
    condition(&tokens, dark, &mut writer)?;
    Some(writer.out)
}

/// Where findings are.
#[derive(Debug)]
enum Places {
    /// Offsets count from here.
    From(usize),
    /// All in one place, as entities make offsets differ.
    At(Range<usize>),
}

/// Why a declaration is left out.
enum Refused {
    /// It is not one, or nothing that anybody would miss.
    Quietly,
    Style,
}

#[derive(Debug)]
struct Filter<'t, 'c, 'a> {
    tokens: Tokens<'t>,
    places: Places,
    context: Context<'c, 'a>,
    writer: Writer,
    /// Grouping rules that are open.
    open: usize,
    item: Vec<Token<'t>>,
}

#[derive(Debug, PartialEq, Eq)]
enum End {
    Block,
    Semicolon,
    Outside,
}

impl<'t, 'c, 'a> Filter<'t, 'c, 'a> {
    fn new(text: &'t str, places: Places, context: Context<'c, 'a>) -> Self {
        Self {
            tokens: Tokens::new(text),
            places,
            context,
            writer: Writer::default(),
            open: 0,
            item: Vec::new(),
        }
    }

    /// Closes what is open. Nothing that is written contains `<`; a style with one would be a mistake
    /// above, and is not let out.
    fn finish(mut self) -> Twin {
        while self.open > 0 {
            self.close_group();
        }
        let out = self.writer.out;
        if out.light().contains('<') { Twin::default() } else { out }
    }

    fn report(&mut self, kind: BlockedKind, detail: &str, range: Range<usize>) {
        let place = match &self.places {
            Places::From(base) => base + range.start..base + range.end,
            Places::At(place) => place.clone(),
        };
        self.context.report.add(kind, detail, place);
    }

    fn rules(&mut self) {
        while let Some((token, at)) = self.tokens.next() {
            match token {
                Token::Space | Token::Markup | Token::Delim(';') => {}
                Token::Delim('}') if self.open > 0 => self.close_group(),
                Token::AtKeyword(name) => self.at_rule(&lowercase(&name), at),
                token => self.style_rule(token),
            }
        }
    }

    fn close_group(&mut self) {
        self.open -= 1;
        self.writer.raw("}");
    }

    /// Collects up to the block, the semicolon or the end of what is around.
    fn prelude(&mut self, first: Option<Token<'t>>, is_at_rule: bool) -> End {
        let mut brackets = Brackets::default();
        self.item.clear();
        let mut next = first.or_else(|| self.tokens.next().map(|(token, _)| token));
        while let Some(token) = next {
            if brackets.is_empty() {
                match token {
                    Token::Delim('{') => return End::Block,
                    Token::Delim(';') if is_at_rule => return End::Semicolon,
                    Token::Delim('}') if self.open > 0 => {
                        self.close_group();
                        return End::Outside;
                    }
                    _ => {}
                }
            }
            brackets.see(&token);
            self.item.push(token);
            next = self.tokens.next().map(|(token, _)| token);
        }
        End::Outside
    }

    fn skip_block(&mut self) {
        let mut brackets = Brackets::default();
        for (token, _) in self.tokens.by_ref() {
            if brackets.is_empty() && token == Token::Delim('}') {
                return;
            }
            brackets.see(&token);
        }
    }

    fn at_rule(&mut self, name: &str, at: usize) {
        let end = self.prelude(None, true);
        let prelude = std::mem::take(&mut self.item);
        let opened = match name {
            "media" | "supports" if end == End::Block => self.group(name, &prelude),
            "keyframes" | "-webkit-keyframes" if end == End::Block => self.keyframes(name, &prelude),
            _ => false,
        };
        if !opened {
            if end == End::Block {
                self.skip_block();
            }
            let kind = match name {
                "import" => BlockedKind::RemoteStyle,
                "font-face" => BlockedKind::RemoteFont,
                _ => BlockedKind::Style,
            };
            if name != "charset" {
                self.report(kind, &detail(name, &prelude), at..self.tokens.at());
            }
        }
        self.item = prelude;
    }

    /// Opens a grouping rule; `false` where it cannot be kept.
    fn group(&mut self, name: &str, prelude: &[Token<'_>]) -> bool {
        let start = self.writer.out.len();
        self.writer.raw(if name == "media" { "@media " } else { "@supports " });
        let kept = self.open < DEEPEST && condition(prelude, self.context.dark, &mut self.writer).is_some();
        if kept {
            self.writer.raw("{");
            self.open += 1;
        } else {
            self.writer.truncate(start);
        }
        kept
    }

    fn keyframes(&mut self, name: &str, prelude: &[Token<'_>]) -> bool {
        let [title @ (Token::Ident(_) | Token::Text(_))] = trim(prelude) else { return false };
        if self.open >= DEEPEST {
            return false;
        }
        self.writer.raw(if name == "keyframes" { "@keyframes " } else { "@-webkit-keyframes " });
        self.writer.push(title);
        self.writer.raw("{");
        self.open += 1;
        true
    }

    fn style_rule(&mut self, first: Token<'t>) {
        if self.prelude(Some(first), false) != End::Block {
            return;
        }
        let start = self.writer.out.len();
        if selector(trim(&self.item), &mut self.writer).is_none() {
            self.writer.truncate(start);
            return self.skip_block();
        }
        self.writer.raw("{");
        let empty = self.writer.out.len();
        self.declarations(true);
        if self.writer.out.len() == empty {
            self.writer.truncate(start);
        } else {
            self.writer.out.pop_if(';');
            self.writer.raw("}");
        }
    }

    /// Declarations up to the end of the block, or of the text.
    fn declarations(&mut self, in_block: bool) {
        let mut more = true;
        while more {
            let start = self.tokens.at();
            more = self.item(in_block);
            let item = std::mem::take(&mut self.item);
            self.declaration(&item, start..self.tokens.at());
            self.item = item;
        }
    }

    /// Collects one declaration, or a nested rule, which is none. Returns whether there may be more.
    fn item(&mut self, in_block: bool) -> bool {
        let mut brackets = Brackets::default();
        self.item.clear();
        for (token, _) in self.tokens.by_ref() {
            if brackets.is_empty() {
                match token {
                    Token::Delim(';') => return true,
                    Token::Delim('}') if in_block => return false,
                    _ => {}
                }
            }
            let closes = token == Token::Delim('}');
            brackets.see(&token);
            self.item.push(token);
            if closes && brackets.is_empty() {
                return true;
            }
        }
        false
    }

    fn declaration(&mut self, item: &[Token<'_>], range: Range<usize>) {
        let Some((Token::Ident(name), rest)) = trim(item).split_first() else { return };
        let Some((Token::Delim(':'), value)) = trim(rest).split_first() else { return };
        let name = if name.starts_with("--") { name.to_string() } else { lowercase(name).into_owned() };
        let start = self.writer.out.len();
        let written = self.write_declaration(&name, trim(value), &range);
        if let Err(refused) = written {
            self.writer.truncate(start);
            if matches!(refused, Refused::Style) {
                self.report(BlockedKind::Style, &name, range);
            }
        }
    }

    fn write_declaration(
        &mut self,
        name: &str,
        value: &[Token<'_>],
        range: &Range<usize>,
    ) -> Result<(), Refused> {
        if name == "color-scheme" || name == "supported-color-schemes" {
            return self.color_scheme(name, value);
        }
        if name.starts_with("mso-") || value.is_empty() && !name.starts_with("--") {
            return Err(Refused::Quietly);
        }
        let overlay = name == "position" && (has_word(value, "fixed") || has_word(value, "sticky"));
        if overlay || matches!(name, "behavior" | "-ms-behavior" | "-moz-binding" | "src") {
            return Err(Refused::Style);
        }
        self.writer.push(&Token::Ident(name.into()));
        self.writer.raw(":");
        self.value(value, range)?;
        self.writer.raw(";");
        Ok(())
    }

    /// Only the scheme that a version is for, so that the screen it is shown on has no say.
    fn color_scheme(&mut self, name: &str, value: &[Token<'_>]) -> Result<(), Refused> {
        let dark = has_word(value, "dark");
        *self.context.dark |= dark;
        if name != "color-scheme" || !(dark || has_word(value, "light")) {
            return Err(Refused::Quietly);
        }
        let light = "color-scheme:only light";
        self.writer.choose(light, if dark { "color-scheme:dark" } else { light });
        self.writer.raw(";");
        Ok(())
    }

    fn value(&mut self, value: &[Token<'_>], range: &Range<usize>) -> Result<(), Refused> {
        let mut brackets = Brackets::default();
        let mut tokens = value.iter();
        while let Some(token) = tokens.next() {
            match token {
                Token::Url(url) => self.image(url, range),
                Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                    let (url, rest) = quoted_url(tokens.as_slice()).ok_or(Refused::Style)?;
                    tokens = rest.iter();
                    self.image(url, range);
                }
                Token::Function(name) if !is_listed(FUNCTIONS, name) => return Err(Refused::Style),
                Token::AtKeyword(_) | Token::Markup | Token::Bad => return Err(Refused::Style),
                Token::Delim(c) if !"()[],/*+-!".contains(*c) => return Err(Refused::Style),
                token => {
                    if !brackets.see(token) || brackets.0.len() > DEEPEST {
                        return Err(Refused::Style);
                    }
                    self.writer.push(token);
                }
            }
        }
        brackets.close(&mut self.writer);
        Ok(())
    }

    /// An image, or `none` in its place, so that a colour beside it stays.
    fn image(&mut self, url: &str, range: &Range<usize>) {
        match self.context.images.resolve(url) {
            Ok(url) => self.writer.push(&Token::Url(url.into())),
            Err(kind) => {
                self.writer.push(&Token::Ident("none".into()));
                self.report(kind, url, range.clone());
            }
        }
    }
}

/// Brackets that have to be closed.
#[derive(Debug, Default)]
struct Brackets(Vec<char>);

impl Brackets {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `false` for a bracket that closes nothing, which counts as any other token.
    fn see(&mut self, token: &Token<'_>) -> bool {
        match token {
            Token::Function(_) | Token::Delim('(') => self.0.push(')'),
            Token::Delim('[') => self.0.push(']'),
            Token::Delim('{') => self.0.push('}'),
            Token::Delim(c @ (')' | ']' | '}')) => {
                if self.0.last() != Some(c) {
                    return false;
                }
                self.0.pop();
            }
            _ => {}
        }
        true
    }

    fn close(&mut self, writer: &mut Writer) {
        while let Some(c) = self.0.pop() {
            writer.push(&Token::Delim(c));
        }
    }
}

fn trim<'s, 't>(mut tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    while let [Token::Space, rest @ ..] | [rest @ .., Token::Space] = tokens {
        tokens = rest;
    }
    tokens
}

fn is_listed(list: &str, name: &str) -> bool {
    list.split(' ').any(|known| known.eq_ignore_ascii_case(name))
}

fn is_word(token: &Token<'_>, wanted: &str) -> bool {
    matches!(token, Token::Ident(name) if name.eq_ignore_ascii_case(wanted))
}

fn has_word(tokens: &[Token<'_>], wanted: &str) -> bool {
    tokens.iter().any(|token| is_word(token, wanted))
}

/// `url(` has been read: its string, and what comes after the bracket.
fn quoted_url<'s, 't>(tokens: &'s [Token<'t>]) -> Option<(&'s str, &'s [Token<'t>])> {
    let (Token::Text(url), rest) = trim_start(tokens).split_first()? else { return None };
    match trim_start(rest).split_first() {
        None => Some((url, &[])),
        Some((Token::Delim(')'), rest)) => Some((url, rest)),
        Some(_) => None,
    }
}

fn trim_start<'s, 't>(tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    match tokens {
        [Token::Space, rest @ ..] => rest,
        _ => tokens,
    }
}

/// The name of an at-rule with the address that it names.
fn detail(name: &str, prelude: &[Token<'_>]) -> String {
    let address = prelude.iter().find_map(|token| match token {
        Token::Text(text) | Token::Url(text) => Some(text),
        _ => None,
    });
    address.map_or_else(|| format!("@{name}"), ToString::to_string)
}

fn selector(tokens: &[Token<'_>], writer: &mut Writer) -> Option<()> {
    let mut brackets = Brackets::default();
    for token in tokens {
        match token {
            Token::Function(name) if !is_listed(PSEUDO_CLASSES, name) => return None,
            Token::Delim(c) if !".*>+-~|^$=:,[]()".contains(*c) => return None,
            Token::AtKeyword(_) | Token::Url(_) | Token::Markup | Token::Bad => return None,
            token => {
                if !brackets.see(token) || brackets.0.len() > DEEPEST {
                    return None;
                }
                writer.push(token);
            }
        }
    }
    (brackets.is_empty() && !tokens.is_empty()).then_some(())
}

/// The condition of `@media` or `@supports`, with what it says of the colour scheme already decided.
fn condition(tokens: &[Token<'_>], dark: &mut bool, writer: &mut Writer) -> Option<()> {
    let mut brackets = Brackets::default();
    let mut rest = trim(tokens);
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        if *token == Token::Delim('(') {
            if let Some((in_light, in_dark, after)) = preference(after, dark) {
                let decided = |holds| if holds { "(min-width:0px)" } else { "(min-width:999999px)" };
                writer.choose(decided(in_light), decided(in_dark));
                rest = after;
                continue;
            }
            if let Some(after) = less_than(after, writer) {
                rest = after;
                continue;
            }
        }
        match token {
            Token::Function(name) if !is_listed(FUNCTIONS, name) => return None,
            Token::Delim(c) if !"(),:/>=.*+-!".contains(*c) => return None,
            Token::AtKeyword(_) | Token::Url(_) | Token::Markup | Token::Bad => return None,
            token => {
                if !brackets.see(token) || brackets.0.len() > DEEPEST {
                    return None;
                }
                writer.push(token);
            }
        }
    }
    brackets.close(writer);
    Some(())
}

/// `prefers-color-scheme: dark)`: whether it holds in light and in dark, and what comes after.
fn preference<'s, 't>(tokens: &'s [Token<'t>], dark: &mut bool) -> Option<(bool, bool, &'s [Token<'t>])> {
    let len = tokens.iter().take(8).position(|token| *token == Token::Delim(')'))?;
    let (feature, value) = trim(&tokens[..len]).split_first()?;
    if !is_word(feature, "prefers-color-scheme") {
        return None;
    }
    let wants_dark = has_word(value, "dark");
    *dark |= wants_dark;
    let any = value.is_empty();
    Some((any || has_word(value, "light"), any || wants_dark, &tokens[len + 1..]))
}

/// `width <= 600px)` turned round to `600px >= width)`, as `<` is never written.
fn less_than<'s, 't>(tokens: &'s [Token<'t>], writer: &mut Writer) -> Option<&'s [Token<'t>]> {
    let len = tokens.iter().take(32).position(|token| *token == Token::Delim(')'))?;
    let inside = &tokens[..len];
    let plain = |token: &Token<'_>| {
        matches!(token, Token::Ident(_) | Token::Number(_) | Token::Dimension(..) | Token::Space)
            || matches!(token, Token::Delim('<' | '=' | '/'))
    };
    if !inside.contains(&Token::Delim('<')) || !inside.iter().all(plain) {
        return None;
    }
    let sides: Vec<_> = inside.split(|token| *token == Token::Delim('<')).collect();
    writer.raw("(");
    for (index, side) in sides.iter().enumerate().rev() {
        let or_equal = index > 0 && side.first() == Some(&Token::Delim('='));
        let side = if or_equal { &side[1..] } else { side };
        for token in trim(side) {
            writer.push(token);
        }
        if index > 0 {
            writer.raw(if or_equal { ">=" } else { ">" });
        }
    }
    writer.raw(")");
    Some(&tokens[len + 1..])
}

/// Functions that stand for a value without fetching anything.
const FUNCTIONS: &str = "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark \
    linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient \
    repeating-conic-gradient -webkit-linear-gradient -webkit-radial-gradient -webkit-gradient \
    -moz-linear-gradient -o-linear-gradient from to color-stop calc -webkit-calc -moz-calc min max clamp \
    var env matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley \
    scalez scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective blur brightness \
    contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia cubic-bezier steps linear \
    minmax repeat fit-content inset circle ellipse polygon rect counter counters";

const PSEUDO_CLASSES: &str = "not is where has lang dir matches any -webkit-any -moz-any nth-child \
    nth-last-child nth-of-type nth-last-of-type";
