//! Answering a message and passing it on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Parsed;
use super::header::message_id;
use super::quote::{html_quote, plain_quote, text_of_html};
use crate::address::read_addr_spec;
use crate::bytes::canonical_newlines;
use crate::diagnostic::Lang;
use crate::draft::{Addresses, Attachment, Content, Draft};
use crate::message::Role;
use crate::mime::FileName;

/// More identifiers are cut out of the middle: the first names the thread, the last what is answered.
const MAX_REFERENCES: usize = 30;

/// How a message is answered.
///
/// ```
/// use mailwright::parse::ReplyOptions;
///
/// let options = ReplyOptions { to_all: true, own: vec!["me@example.org".into()], ..ReplyOptions::default() };
/// assert!(options.quote);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "options are written with `..ReplyOptions::default()`")]
pub struct ReplyOptions {
    /// Whether everybody who got the message gets the answer.
    pub to_all: bool,
    /// The addresses of who answers: none of them is answered, and the one that got the message is the sender.
    pub own: Vec<String>,
    /// Whether the message is quoted.
    pub quote: bool,
    /// The language of the line above the quote.
    pub lang: Lang,
}

impl Default for ReplyOptions {
    fn default() -> Self {
        Self { to_all: false, own: Vec::new(), quote: true, lang: Lang::En }
    }
}

/// How a message is passed on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForwardStyle {
    /// Its text below a few lines that say whose it is, and its attachments.
    #[default]
    Inline,
    /// The whole message as it is, attached (RFC 2046 §5.2.1).
    Attachment,
}

/// How a message is passed on, and in which language that is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "options are written with `..ForwardOptions::default()`")]
pub struct ForwardOptions {
    /// In which form.
    pub style: ForwardStyle,
    /// The language of the lines above the message.
    pub lang: Lang,
}

/// The draft of an answer: recipients, subject and thread (RFC 5322 §3.6.4), and the message quoted, to be written
/// above. Who answers goes into `from`, unless one of their own addresses got the message.
///
/// Markup is quoted as it is, scripts included: mail programs do not run them, and
/// [`preview`](crate::preview) shows what they would show.
///
/// ```
/// use mailwright::parse::{ParseLimits, ReplyOptions, parse, reply};
///
/// let raw = b"From: Ann <ann@example.org>\r\nTo: bob@example.net\r\nSubject: Re: Lunch\r\nMessage-ID: <1@example.org>\r\n\r\nAt noon?\r\n";
/// let parsed = parse(&raw[..], &ParseLimits::default()).map_err(|mut problems| problems.remove(0))?;
/// let answer = reply(&parsed, &ReplyOptions { own: vec!["bob@example.net".into()], ..ReplyOptions::default() });
/// assert_eq!(answer.subject.as_deref(), Some("Re: Lunch"));
/// assert_eq!(answer.text.as_deref(), Some("\n\nAnn <ann@example.org> wrote:\n> At noon?\n"));
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
pub fn reply(parsed: &Parsed, options: &ReplyOptions) -> Draft {
    let original = &parsed.draft;
    let own: BTreeSet<String> = options.own.iter().map(|address| normal(address)).collect();
    let (to, cc) = recipients(parsed, &own, options.to_all);
    let id = original.message_id.as_deref().or_else(|| message_id(&parsed.message)).map(str::to_owned);
    let mut draft = Draft {
        from: sender(original, &own),
        to,
        cc,
        subject: Some(subject("Re: ", REPLY, original.subject.as_deref())),
        references: references(original, id.clone()),
        in_reply_to: id,
        ..Draft::default()
    };
    if options.quote {
        let line = attribution(original, options.lang);
        // A part that is kept whole has its text all the same.
        let body = |role| parsed.message.body(role).map(|(_, _, text)| text.replace("\r\n", "\n"));
        let html = original.html.clone().or_else(|| body(Role::Html));
        let text = original.text.clone().or_else(|| body(Role::Text));
        let text = text.or_else(|| html.as_deref().map(text_of_html)).unwrap_or_default();
        draft.text = Some(format!("\n\n{line}\n{}", plain_quote(&text)));
        if let Some(html) = html {
            draft.html = Some(html_quote(&line, &html));
            draft.attachments = embedded(original, &html);
        }
    }
    draft
}

/// The draft that passes a message on; recipients and sender are still to be set.
///
/// ```
/// use mailwright::parse::{ForwardOptions, ForwardStyle, ParseLimits, forward, parse};
///
/// let raw = b"From: ann@example.org\r\nTo: bob@example.net\r\nSubject: Lunch\r\n\r\nAt noon?\r\n";
/// let parsed = parse(&raw[..], &ParseLimits::default()).map_err(|mut problems| problems.remove(0))?;
/// let options = ForwardOptions { style: ForwardStyle::Attachment, ..ForwardOptions::default() };
/// let draft = forward(&parsed, &options);
/// assert_eq!(draft.subject.as_deref(), Some("Fwd: Lunch"));
/// assert_eq!(draft.attachments[0].content_type.as_deref(), Some("message/rfc822"));
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
pub fn forward(parsed: &Parsed, options: &ForwardOptions) -> Draft {
    let original = &parsed.draft;
    let mut draft =
        Draft { subject: Some(subject("Fwd: ", FORWARD, original.subject.as_deref())), ..Draft::default() };
    match options.style {
        ForwardStyle::Attachment => {
            draft.text = Some(String::new());
            let raw = canonical_newlines(&parsed.message.raw).into_owned();
            draft.attachments.push(Attachment {
                filename: Some(file_name(original.subject.as_deref().unwrap_or_default())),
                content: Content::Bytes(raw),
                content_type: Some("message/rfc822".to_owned()),
                ..Attachment::default()
            });
        }
        ForwardStyle::Inline => {
            let lines = introduction(original, options.lang);
            draft.text = Some(format!("\n\n{}\n\n{}", lines.join("\n"), plain_text(original)));
            draft.html = original.html.as_deref().map(|html| super::quote::html_below(&lines, html));
            draft.attachments.clone_from(&original.attachments);
        }
    }
    draft
}

/// Who answers: the own address that the message came to.
fn sender(original: &Draft, own: &BTreeSet<String>) -> Addresses {
    let mut received = Vec::new();
    for field in [&original.to, &original.cc, &original.bcc] {
        mailboxes(field, &mut received);
    }
    let mine = received.into_iter().find(|mailbox| own.contains(&normal_of(mailbox)));
    mine.or_else(|| own.first().cloned().map(Addresses::Text)).unwrap_or_default()
}

/// To and Cc of an answer (RFC 5322 §3.6.2, §3.6.3).
fn recipients(parsed: &Parsed, own: &BTreeSet<String>, to_all: bool) -> (Addresses, Addresses) {
    let original = &parsed.draft;
    let mut seen = own.clone();
    let mut new = |fields: &[&Addresses]| {
        let mut all = Vec::new();
        for field in fields {
            mailboxes(field, &mut all);
        }
        all.retain(|mailbox| seen.insert(normal_of(mailbox)));
        Addresses::List(all)
    };
    let everybody = parsed.message.header("Mail-Followup-To").next().filter(|_| to_all);
    if let Some(everybody) = everybody {
        return (new(&[&Addresses::text(everybody.value.as_str())]), Addresses::default());
    }
    let author = if original.reply_to.is_empty() { &original.from } else { &original.reply_to };
    let mut to = new(&[author]);
    if to.is_empty() {
        // Who answers their own message goes on talking to those who got it.
        to = new(&[&original.to]);
    }
    let cc = if to_all { new(&[&original.to, &original.cc]) } else { Addresses::default() };
    if to.is_empty() { (author.clone(), cc) } else { (to, cc) }
}

/// The mailboxes of a field, groups and lists taken apart.
fn mailboxes(field: &Addresses, out: &mut Vec<Addresses>) {
    match field {
        Addresses::Mailbox { .. } => out.push(field.clone()),
        Addresses::List(items) | Addresses::Group { members: items, .. } => {
            for item in items {
                mailboxes(item, out);
            }
        }
        Addresses::Text(text) => {
            for address in crate::address::parse_list(text).0 {
                out.extend(address.mailboxes().iter().map(|mailbox| Addresses::Mailbox {
                    name: mailbox.name.clone(),
                    address: mailbox.address.as_str().to_owned(),
                }));
            }
        }
    }
}

fn normal_of(mailbox: &Addresses) -> String {
    match mailbox {
        Addresses::Mailbox { address, .. } => normal(address),
        _ => String::new(),
    }
}

/// The form to compare addresses in; people do not tell local parts apart by their case.
fn normal(address: &str) -> String {
    let known = read_addr_spec(address.trim()).0.map(|address| address.normalized());
    known.unwrap_or_else(|_| address.trim().to_owned()).to_lowercase()
}

const REPLY: &[&str] = &[
    "re", "aw", "antw", "sv", "vs", "ref", "rif", "odp", "ynt", "回复", "回覆", "答复", "答覆", "返信",
    "回信",
];
const FORWARD: &[&str] =
    &["fwd", "fw", "wg", "tr", "rv", "enc", "i", "doorst", "vl", "转发", "轉寄", "轉發", "転送"];

/// The subject behind `prefix`, once, whatever was before it in whichever language (RFC 5322 §3.6.5).
fn subject(prefix: &str, known: &[&str], subject: Option<&str>) -> String {
    let mut rest = subject.unwrap_or_default().trim();
    while let Some(after) = without_prefix(rest, known) {
        rest = after;
    }
    format!("{prefix}{rest}").trim_end().to_owned()
}

/// `Re: `, `RE：`, `Re[2]:`, `回复：`.
fn without_prefix<'a>(subject: &'a str, known: &[&str]) -> Option<&'a str> {
    const LONGEST: usize = 24;
    let (at, colon) = subject.char_indices().take(LONGEST).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = subject[..at].trim_end();
    let word = word.split_once(['[', '(']).map_or(word, |(word, count)| {
        let is_count = count.trim_end_matches([']', ')']).bytes().all(|b| b.is_ascii_digit());
        if is_count { word.trim_end() } else { "" }
    });
    let lower = word.to_lowercase();
    known.contains(&lower.as_str()).then(|| subject[at + colon.len_utf8()..].trim_start())
}

/// RFC 5322 §3.6.4: the references of what is answered, and its own identifier.
fn references(original: &Draft, id: Option<String>) -> Vec<String> {
    let mut ids = original.references.clone();
    if ids.is_empty() {
        // Several of them do not tell which came first.
        ids.extend(original.in_reply_to.clone().filter(|id| !id.contains(' ')));
    }
    if let Some(id) = id {
        ids.retain(|known| *known != id);
        ids.push(id);
    }
    if ids.len() > MAX_REFERENCES {
        let surplus = ids.len() - MAX_REFERENCES;
        ids.drain(1..=surplus);
    }
    ids
}

/// The line above a quote.
fn attribution(original: &Draft, lang: Lang) -> String {
    let who = shown(&original.from);
    match (lang, original.date.as_deref()) {
        (Lang::ZhCn, Some(date)) => format!("{}，{who} 写道：", chinese_date(date)),
        (Lang::ZhCn, None) => format!("{who} 写道："),
        (Lang::En, Some(date)) => format!("On {date}, {who} wrote:"),
        (Lang::En, None) => format!("{who} wrote:"),
    }
}

/// `Mon, 23 Nov 2026 09:30:00 +0800` as `2026年11月23日 09:30 (+0800)`.
fn chinese_date(date: &str) -> String {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let words: Vec<_> = date.split(' ').collect();
    let [_, day, month, year, time, zone] = words[..] else { return date.to_owned() };
    let month = MONTHS.find(month).map_or(0, |at| at / 3 + 1);
    let time = time.get(..5).unwrap_or(time);
    format!("{year}年{month}月{}日 {time} ({zone})", day.trim_start_matches('0'))
}

/// The lines above a message that is passed on.
fn introduction(original: &Draft, lang: Lang) -> Vec<String> {
    let (title, [from, date, subject, to, cc]) = match lang {
        Lang::En => {
            ("---------- Forwarded message ----------", ["From: ", "Date: ", "Subject: ", "To: ", "Cc: "])
        }
        Lang::ZhCn => {
            ("---------- 转发的邮件 ----------", ["发件人：", "日期：", "主题：", "收件人：", "抄送："])
        }
    };
    let given = [
        (from, shown(&original.from)),
        (date, original.date.as_deref().map(|date| shown_date(date, lang)).unwrap_or_default()),
        (subject, original.subject.clone().unwrap_or_default()),
        (to, shown(&original.to)),
        (cc, shown(&original.cc)),
    ];
    let lines = given.into_iter().filter(|(_, value)| !value.is_empty());
    std::iter::once(title.to_owned()).chain(lines.map(|(label, value)| format!("{label}{value}"))).collect()
}

fn shown_date(date: &str, lang: Lang) -> String {
    if lang == Lang::ZhCn { chinese_date(date) } else { date.to_owned() }
}

/// Addresses as people read them.
fn shown(field: &Addresses) -> String {
    let mut all = Vec::new();
    mailboxes(field, &mut all);
    let mut out = String::new();
    for mailbox in &all {
        let Addresses::Mailbox { name, address } = mailbox else { continue };
        if !out.is_empty() {
            out.push_str(", ");
        }
        let _ = match name {
            Some(name) => write!(out, "{name} <{address}>"),
            None => write!(out, "{address}"),
        };
    }
    out
}

fn plain_text(original: &Draft) -> String {
    match (&original.text, &original.html) {
        (Some(text), _) => text.clone(),
        (None, Some(html)) => text_of_html(html),
        (None, None) => String::new(),
    }
}

/// The images that the quoted HTML shows.
fn embedded(original: &Draft, html: &str) -> Vec<Attachment> {
    let is_shown = |attachment: &&Attachment| {
        let Some(cid) = attachment.cid.as_deref() else { return false };
        html.contains(&format!("cid:{cid}")) || html.contains(&format!("cid:{}", cid.replace('@', "%40")))
    };
    original.attachments.iter().filter(is_shown).cloned().collect()
}

fn file_name(subject: &str) -> String {
    let plain: String = subject.chars().filter(|c| FileName::new(&c.to_string()).is_ok()).take(60).collect();
    let name = format!("{}.eml", plain.trim());
    if plain.trim().is_empty() || FileName::new(&name).is_err() { "message.eml".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_do_not_pile_up() {
        for (given, expected) in [
            ("Lunch", "Re: Lunch"),
            ("Re: Lunch", "Re: Lunch"),
            ("RE : Re[2]: AW: Lunch", "Re: Lunch"),
            ("回复：Re: 回覆: 午餐", "Re: 午餐"),
            ("Re：午餐", "Re: 午餐"),
            ("SV: Lunch: at noon", "Re: Lunch: at noon"),
            ("Report: at noon", "Re: Report: at noon"),
            ("Fwd: Lunch", "Re: Fwd: Lunch"),
            ("", "Re:"),
        ] {
            assert_eq!(subject("Re: ", REPLY, Some(given)), expected, "{given}");
        }
        assert_eq!(subject("Fwd: ", FORWARD, Some("转发：Fw: 午餐")), "Fwd: 午餐");
    }

    #[test]
    fn threads_keep_their_first_and_last_messages() {
        let original = Draft { references: (0..100).map(|i| format!("{i}@x")).collect(), ..Draft::default() };
        let found = references(&original, Some("last@x".to_owned()));
        assert_eq!((found.len(), found[0].as_str(), found[29].as_str()), (30, "0@x", "last@x"));
        assert_eq!(found[1], "72@x");
    }
}
