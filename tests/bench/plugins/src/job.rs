// The job, the same source for all: is there a denied word in the subject, or in the text?

pub fn subject_is_denied(subject: &str) -> bool {
    subject.contains("malware.example")
}

pub fn text_is_denied(text: &str) -> bool {
    text.contains("malware.example")
}

/// For those who get the message as it is on the wire: its subject and its body.
#[allow(dead_code, reason = "the job of one of those who share this file")]
pub fn split(raw: &str) -> (&str, &str) {
    let (head, body) = raw.split_once("\r\n\r\n").unwrap_or((raw, ""));
    let subject = head.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or("");
    (subject, body)
}
