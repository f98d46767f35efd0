//! Hostile HTML against the preview. The documents are read again by a tokenizer with lists of its own,
//! once as a parser does that knows raw text and once as one that does not: both have to see the same
//! harmless tags. `tests/vectors/preview/payloads` is run in real browsers as well.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "a test reads files and shows differences"
)]

use std::fs;
use std::path::Path;

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Error, Tokenizer};
use mailwright::message::MessageView;
use mailwright::preview::{BlockedKind, Options, Preview, inverted, preview};
use serde_json::Value;

const TAGS: &str = " html head meta style body a abbr acronym address article aside b bdi bdo big blockquote br \
    caption center cite code col colgroup dd del details dfn dir div dl dt em figcaption figure font \
    footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav nobr ol p picture pre q \
    rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot \
    th thead time tr tt u ul var wbr ";

/// Attributes that no browser acts upon but to show something.
const INERT: &str = " abbr align alink alt axis bgcolor border bordercolor cellpadding cellspacing class clear \
    color cols colspan compact datetime dir face frame headers height hidden hspace id lang leftmargin link \
    marginheight marginwidth media noshade nowrap open reversed role rowspan rules scope size sizes span start \
    summary text title topmargin type valign value vlink vspace width ";

const PICTURES: &[&str] = &["png", "jpeg", "gif", "webp", "avif", "bmp", "x-icon"];

/// The shell's own `<meta>` elements, by their first attribute.
const METAS: &[&str] =
    &["utf-8", "content-security-policy", "referrer", "x-dns-prefetch-control", "viewport", "color-scheme"];

fn message(html: &str) -> MessageView {
    let head = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    let tail = "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\
        Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n\
        --b\r\nContent-Type: image/svg+xml\r\nContent-ID: <svg>\r\n\r\n<svg onload='alert(1)'/>\r\n--b--\r\n";
    MessageView::parse(format!("{head}{html}{tail}").into_bytes())
}

fn shown(html: &str, remote: bool) -> Preview {
    preview(&message(html), &Options::default().remote(remote))
}

/// What is wrong with a document, if anything.
fn problem(document: &str, remote: bool) -> Option<String> {
    [false, true].into_iter().find_map(|switching| {
        let mut emitter = DefaultEmitter::<()>::default();
        emitter.naively_switch_states(switching);
        let mut style = false;
        Tokenizer::new_with_emitter(document, emitter).find_map(|token| {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    style = tag.name.as_slice() == b"style";
                    tag_problem(&tag, remote)
                }
                Token::EndTag(tag) => {
                    style = false;
                    (!is_one_of(TAGS, &text(&tag.name))).then(|| format!("end of {:?}", tag.name))
                }
                Token::String(string) if style => style_problem(&text(&string.value), remote),
                Token::String(_) | Token::Doctype(_) => None,
                Token::Error(error) => match error.value {
                    Error::ControlCharacterInInputStream | Error::NoncharacterInInputStream => None,
                    error => Some(error.to_string()),
                },
                Token::Comment(comment) => Some(format!("comment {:?}", comment.value)),
            }
        })
    })
}

fn tag_problem(tag: &StartTag<()>, remote: bool) -> Option<String> {
    let name = text(&tag.name);
    if !is_one_of(TAGS, &name) {
        return Some(format!("element {name}"));
    }
    tag.attributes.iter().find_map(|(key, value)| {
        let (key, value) = (text(key), text(&value.value));
        let fine = match (name.as_str(), key.as_str()) {
            ("meta", "charset" | "http-equiv" | "name") => METAS.contains(&value.as_str()),
            ("meta", "content") => true,
            ("a", "href") => is_link(&value),
            ("a", "target") => value == "_blank",
            ("a", "rel") => value == "noopener noreferrer",
            ("img", "src") => is_picture(&value, remote),
            ("body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th", "background") => {
                is_picture(&value, remote)
            }
            ("img" | "source", "srcset") => {
                let url = |candidate: &str| candidate.split(' ').next().unwrap_or_default().to_owned();
                value.split(", ").all(|candidate| is_picture(&url(candidate), remote))
            }
            (_, "style") => return style_problem(&value, remote),
            (_, key) => key.starts_with("aria-") || is_one_of(INERT, key),
        };
        (!fine).then(|| format!("{name} {key}={value}"))
    })
}

/// Whether a list with blanks around every name has this one.
fn is_one_of(list: &str, name: &str) -> bool {
    list.contains(&format!(" {name} "))
}

fn is_link(url: &str) -> bool {
    let is_clean = !url.contains(|c: char| c <= ' ');
    is_clean && ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|start| url.starts_with(start))
}

fn is_picture(url: &str, remote: bool) -> bool {
    if remote && (url.starts_with("https://") || url.starts_with("http://")) {
        return !url.contains(|c: char| c <= ' ');
    }
    let is_base64 = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    url.strip_prefix("data:image/")
        .and_then(|rest| rest.split_once(";base64,"))
        .is_some_and(|(kind, data)| PICTURES.contains(&kind) && data.bytes().all(is_base64))
}

/// Strings have neither quotes nor backslashes other than escapes in them, so every second piece
/// between quotes is a string.
fn style_problem(style: &str, remote: bool) -> Option<String> {
    let pieces: Vec<_> = style.split('"').collect();
    let mut depth = 0_usize;
    for (index, piece) in pieces.iter().enumerate() {
        if index % 2 == 1 {
            if pieces[index - 1].ends_with("url(") && !is_picture(piece, remote) {
                return Some(format!("url {piece}"));
            }
            continue;
        }
        let lower = piece.to_ascii_lowercase();
        let at_rules = ["@media ", "@supports ", "@keyframes ", "@-webkit-keyframes "];
        let bad_at = lower
            .match_indices('@')
            .any(|(at, _)| !at_rules.iter().any(|rule| lower[at..].starts_with(rule)));
        let bad_url = lower.trim_end_matches("url(").contains("url(");
        let bad = [
            "<",
            "//",
            "image-set(",
            "src(",
            "image(",
            "expression(",
            "element(",
            "attr(",
            "binding",
            "behavior",
        ];
        if bad_at || bad_url || bad.iter().any(|bad| lower.contains(bad)) {
            return Some(format!("style {piece}"));
        }
        for c in piece.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => return Some(format!("brace in {style}")),
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    (depth > 0 || pieces.len() % 2 == 0).then(|| format!("open: {style}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn assert_harmless(id: &str, html: &str) {
    for remote in [false, true] {
        let shown = shown(html, remote);
        let light = shown.html.expect("a document");
        for document in [Some(inverted(&light)), Some(light), shown.dark_html].into_iter().flatten() {
            let problem = problem(&document, remote);
            assert!(problem.is_none(), "{id}: {problem:?}\n{html}\n{document}");
        }
    }
}

#[test]
fn payloads_are_harmless() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/preview/payloads");
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("folder") {
        let list = fs::read_to_string(entry.expect("entry").path()).expect("payloads");
        let cases: Vec<Value> = serde_json::from_str(&list).expect("a list");
        for case in &cases {
            let (id, html) = (case["id"].as_str().expect("id"), case["html"].as_str().expect("html"));
            assert_harmless(id, html);
            // Where a parser would be in another mode.
            for before in [
                "<svg>",
                "<math><mtext>",
                "<table>",
                "<select>",
                "<style>",
                "<!--",
                "<p title=\"",
                "<a href='",
            ] {
                assert_harmless(id, &format!("{before}{html}"));
            }
            count += 1;
        }
    }
    assert!(count >= 200, "{count}");
}

/// What parsers change their mind about.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "<", ">", "</", "/>", "<!--", "-->", "--!>", "<!", "<![CDATA[", "]]>", "<?", "\"", "'", "`", "=", " ",
    "\n", "\0", "&", "&lt;", "&quot;", "&#", "\\", "\\3c ", "<style>", "</style>", "<svg>", "</svg>",
    "<math>", "<p ", "<img src=x ", "onerror=alert(1)", "style=\"", "style='", "href=", "javascript:",
    "title=\"", "<a ", "<table>", "<td>", "</table>", "<select>", "<template>", "<noscript>",
    "</noscript>", "<title>", "</title>", "<textarea>", "</textarea>", "<xmp>", "<plaintext>", "<script>",
    "</script>", "<iframe>", "<body ", "<html ", "{", "}", "(", ")", "[", "]", ";", ":", "/*", "*/",
    "url(", "url('", "@import ", "@media ", "a", "color:red", "background:", "https://evil.test/", "//",
    "cid:logo", "data:image/png;base64,AAAA", "e3", "1", "-", "+", "!", "<b>", "</b>", "<source srcset=",
    "<xml>", "expression(", "😀", "\u{2028}", "\u{feff}",
];

/// Pieces of markup and style in any order.
#[test]
fn any_order_is_harmless() {
    // A linear congruential generator (Knuth's MMIX constants): the same orders in every run.
    let mut state = 7_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % below
    };
    for run in 0..2000 {
        let start = ["", "<style>", "<p style=\"", "<style>a{"][next(4)];
        let html: String =
            std::iter::once(start).chain((0..=next(24)).map(|_| PIECES[next(PIECES.len())])).collect();
        assert_harmless(&format!("run {run}"), &html);
    }
}

/// A hundred thousand of anything, unclosed or not, end in a document of a size to match.
#[test]
fn masses_are_harmless() {
    let many = |piece: &str| piece.repeat(100_000);
    for html in [
        many("<"),
        many("<div>"),
        many("<b>") + &many("</b>"),
        format!("<p {}>", many("a=1 b ")),
        format!("<p style='{}", many("((")),
        format!("<style>{}", many("{(")),
        format!("<style>{}", many("@media a{")),
        format!("<style>a{{b:{}", many("\\")),
        many("\0&"),
        many("<table><td>"),
        many("<svg><p>"),
        many("<!--"),
    ] {
        let document = shown(&html, false).html.expect("a document");
        assert!(document.len() <= html.len() * 5 + 2000, "{}", document.len());
        assert_eq!(problem(&document, false), None);
    }
}

#[test]
fn embedded_images_have_a_budget() {
    let image = format!("<img src='data:image/png;base64,{}'>", "A".repeat(3 << 20));
    let shown = shown(&image.repeat(10), false);
    assert!(shown.html.expect("a document").len() < 17 << 20);
    assert_eq!(shown.blocked.iter().filter(|blocked| blocked.kind == BlockedKind::TooLarge).count(), 5);
}
