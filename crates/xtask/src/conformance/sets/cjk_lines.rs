//! Lines of Chinese, Japanese and Korean as everything that a message has text in.

use mail_parser::{MessageParser, MimeHeaders};
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Addresses, Attachment, Content, Draft};
use mailwright::{Env, compose};

use crate::data::text;
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "compose/cjk-lines",
    about: "a line as subject, display name, file name and text, read back",
    needed: 38,
    on_purpose: &[],
    run: |data| data.each("compose/cjk-lines.jsonl", |case| outcome(text(&case["input"]))),
};

fn outcome(line: &str) -> Outcome {
    match check(line) {
        Ok(()) => Outcome::Passed,
        Err(problem) => Outcome::Failed(problem),
    }
}

fn check(line: &str) -> Result<(), String> {
    let draft = Draft {
        from: Addresses::Mailbox { name: Some(line.to_owned()), address: "a@example.org".to_owned() },
        to: Addresses::text("b@example.org"),
        subject: Some(line.to_owned()),
        text: Some(line.to_owned()),
        attachments: vec![Attachment {
            filename: Some(line.to_owned()),
            content: Content::Text("x".to_owned()),
            ..Attachment::default()
        }],
        ..Draft::default()
    };
    let env = Env::new(0, [7; 16]).map_err(|problem| problem.code().to_owned())?;
    let codes = |problems: Vec<Diagnostic>| {
        let codes: Vec<_> = problems.iter().map(Diagnostic::code).collect();
        format!("refused: {}", codes.join(", "))
    };
    let raw = compose(&draft, &env).map_err(codes)?.raw;
    let message = MessageParser::new().parse(&raw).ok_or("not readable")?;
    let name = message.from().and_then(|from| from.first()).and_then(|first| first.name());
    let file = message.attachment(0).and_then(MimeHeaders::attachment_name);
    let body = message.body_text(0);
    for (what, read) in
        [("subject", message.subject()), ("name", name), ("file name", file), ("text", body.as_deref())]
    {
        if read.map(str::trim_end) != Some(line.trim_end()) {
            return Err(format!("the {what} reads otherwise"));
        }
    }
    lines(&String::from_utf8_lossy(&raw))
}

/// RFC 2047 §2 and §5 (3), RFC 5322 §2.1.1.
fn lines(raw: &str) -> Result<(), String> {
    for line in raw.split("\r\n").take_while(|line| !line.is_empty()) {
        if line.len() > 78 {
            return Err(format!("a header line of {} bytes", line.len()));
        }
        for word in line.split(' ').filter(|word| word.starts_with("=?")) {
            if word.len() > 75 {
                return Err(format!("an encoded-word of {} bytes", word.len()));
            }
            let alone = format!("Subject: {word}\r\n\r\n");
            let decoded = MessageParser::new().parse(alone.as_bytes()).unwrap_or_default();
            if decoded.subject().is_none_or(|text| text.contains('\u{FFFD}')) {
                return Err("an encoded-word that splits a character".to_owned());
            }
        }
    }
    Ok(())
}
