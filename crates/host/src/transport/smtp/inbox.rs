//! Bytes from the server, cut into reply lines.
//!
//! lettre gets to see every reply stripped to its code, one line at a time: so its buffer never holds bytes
//! past a reply, and nothing that a server writes reaches a second parser. The text is kept here.

use tokio::io::ReadBuf;

use crate::transport::classify::Reply;

/// The longest reply line taken, with its line break. RFC 5321 §4.5.3.1.5 allows 512.
const LONGEST_LINE: usize = 1000;
/// The largest reply taken.
const LARGEST_REPLY: usize = 64 * 1024;
/// The most lines of a reply.
const MOST_LINES: usize = 1000;

/// What cannot be a reply: its first bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Garbled(pub(super) String);

/// Received and not yet understood, understood and not yet handed over, and the reply it belongs to.
#[derive(Default)]
pub(super) struct Inbox {
    raw: Vec<u8>,
    line: Vec<u8>,
    code: Option<u16>,
    texts: Vec<String>,
    size: usize,
    complete: bool,
    secrets: Vec<String>,
}

impl Inbox {
    /// Forgets the reply before.
    pub(super) fn begin(&mut self) {
        self.code = None;
        self.texts.clear();
        self.size = 0;
        self.complete = false;
    }

    /// Never keeps these in a reply's text.
    pub(super) fn hide(&mut self, secrets: Vec<String>) {
        self.secrets = secrets;
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
    }

    /// Whether something arrived that nobody has asked for yet.
    pub(super) fn has_more(&self) -> bool {
        !self.raw.is_empty() || !self.line.is_empty()
    }

    /// Whether the whole reply is here.
    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    /// The reply, if the whole of it is here.
    pub(super) fn reply(&self) -> Option<Reply> {
        self.code.filter(|_| self.complete).map(|code| Reply::new(code, self.texts.clone()))
    }

    /// Hands over what is left of the current line, or of the next; `false` if more bytes are needed first.
    pub(super) fn read(&mut self, buf: &mut ReadBuf<'_>) -> Result<bool, Garbled> {
        if self.line.is_empty() && !self.next_line()? {
            return Ok(false);
        }
        let length = self.line.len().min(buf.remaining());
        buf.put_slice(&self.line[..length]);
        self.line.drain(..length);
        Ok(true)
    }

    fn next_line(&mut self) -> Result<bool, Garbled> {
        let end = self.raw.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n');
        let Some(end) = end else {
            return if self.raw.len() < LONGEST_LINE { Ok(false) } else { Err(self.garbled()) };
        };
        let raw: Vec<u8> = self.raw.drain(..=end).collect();
        let text = String::from_utf8_lossy(&raw);
        self.take(text.trim_end_matches(['\r', '\n']))?;
        Ok(true)
    }

    fn take(&mut self, line: &str) -> Result<(), Garbled> {
        let Some((code, last, text)) = split(line) else { return Err(self.garbled_line(line)) };
        self.size += line.len();
        let too_much = self.size > LARGEST_REPLY || self.texts.len() >= MOST_LINES;
        if too_much || *self.code.get_or_insert(code) != code {
            return Err(self.garbled_line(line));
        }
        let text = self.hidden(text);
        self.texts.push(text);
        self.complete = last;
        // lettre's parser knows second digits up to 5 only; servers use 571 and the like.
        let shown = if code / 10 % 10 > 5 { code / 100 * 100 + 50 } else { code };
        let separator = if last { ' ' } else { '-' };
        self.line = format!("{shown}{separator}.\r\n").into_bytes();
        Ok(())
    }

    fn hidden(&self, text: &str) -> String {
        self.secrets.iter().fold(text.trim_end().to_owned(), |text, secret| text.replace(secret, "***"))
    }

    fn garbled(&self) -> Garbled {
        self.garbled_line(&String::from_utf8_lossy(&self.raw))
    }

    fn garbled_line(&self, line: &str) -> Garbled {
        Garbled(self.hidden(line).chars().take(80).collect())
    }
}

/// Code, whether it is the last line, and text (RFC 5321 §4.2: `250-text`, `250 text`, `250`).
fn split(line: &str) -> Option<(u16, bool, &str)> {
    let (code, rest) = line.split_at_checked(3)?;
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    let code = code.parse().ok().filter(|code| digits && (200..600).contains(code))?;
    match rest.chars().next() {
        None => Some((code, true, "")),
        Some(' ') => Some((code, true, &rest[1..])),
        Some('-') => Some((code, false, &rest[1..])),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads as lettre does until nothing is left.
    fn drain(inbox: &mut Inbox) -> Result<Vec<String>, Garbled> {
        let mut reads = Vec::new();
        loop {
            let mut space = [0; 4096];
            let mut buf = ReadBuf::new(&mut space);
            if !inbox.read(&mut buf)? {
                return Ok(reads);
            }
            reads.push(String::from_utf8(buf.filled().to_vec()).unwrap());
        }
    }

    #[test]
    fn a_read_never_crosses_a_line() {
        let mut inbox = Inbox::default();
        inbox.push(b"250-mail.example.org\r\n250-SIZE 10\r\n250 571\r\n220 go");
        assert_eq!(drain(&mut inbox).unwrap(), ["250-.\r\n", "250-.\r\n", "250 .\r\n"]);
        assert_eq!(inbox.reply().unwrap().lines, ["mail.example.org", "SIZE 10", "571"]);
        assert!(inbox.has_more());
    }

    #[test]
    fn unusual_replies_are_understood() {
        for (raw, code, text) in [
            (&b"250\r\n"[..], 250, ""),
            (b"250 bare line feed\n", 250, "bare line feed"),
            (b"571 5.7.1 not here \t\r\n", 571, "5.7.1 not here"),
            (b"550 \xd3\xca\xcf\xe4\r\n", 550, "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
        ] {
            let mut inbox = Inbox::default();
            inbox.push(raw);
            drain(&mut inbox).unwrap();
            let reply = inbox.reply().unwrap();
            assert_eq!((reply.code, reply.lines.join("|").as_str()), (code, text));
        }
    }

    #[test]
    fn what_is_no_reply_is_refused() {
        let long = [b"250 ", &[b'x'; 2000][..]].concat();
        let many = b"250-x\r\n".repeat(1001);
        let large = [b"250-", &[b'x'; 900][..], b"\r\n"].concat().repeat(80);
        for raw in [
            &b"HTTP/1.1 400\r\n"[..],
            b"25 x\r\n",
            b"250_x\r\n",
            b"250-a\r\n550 b\r\n",
            b"150 x\r\n",
            b"\r\n",
        ] {
            let mut inbox = Inbox::default();
            inbox.push(raw);
            assert!(drain(&mut inbox).is_err(), "{raw:?}");
        }
        for raw in [long, many, large] {
            let mut inbox = Inbox::default();
            inbox.push(&raw);
            assert!(drain(&mut inbox).is_err());
        }
    }

    #[test]
    fn an_echoed_password_is_hidden() {
        let mut inbox = Inbox::default();
        inbox.hide(vec!["aHVudGVyMg==".to_owned()]);
        inbox.push(b"500 unknown command: aHVudGVyMg==\r\n");
        drain(&mut inbox).unwrap();
        assert_eq!(inbox.reply().unwrap().to_string(), "500 unknown command: ***");
    }
}
