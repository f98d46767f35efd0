//! A finished message in the forms that others take it in, written while it comes: a mailbox file, and base64 for APIs.

use std::io::{self, Write};

use encodify::base64::URL_SAFE_NO_PAD;

use crate::address::AddrSpec;
use crate::mime::Date;

/// Writes messages as a mailbox file has them (mbox, RFC 4155): a line `From sender date`, the message with LF at the end of
/// its lines, an empty line. Lines that begin with `From `, or did before, get a `>` in front (the variant *mboxrd*), so that
/// readers can tell them from the first line of the next message, and take it away again.
///
/// ```
/// use std::io::Write;
///
/// use mailwright::address::AddrSpec;
/// use mailwright::mime::Date;
/// use mailwright::output::Mbox;
///
/// let sender = AddrSpec::parse("ann@example.org")?;
/// let date = Date::parse("2026-11-03T09:30:00+08:00")?;
/// let mut mbox = Mbox::new(Vec::new(), Some(&sender), date).expect("written");
/// mbox.write_all(b"Subject: Hi\r\n\r\nFrom here\r\n>From me\r\n").expect("written");
/// let file = mbox.finish().expect("written");
/// assert_eq!(
///     String::from_utf8_lossy(&file),
///     "From ann@example.org Tue Nov  3 01:30:00 2026\nSubject: Hi\n\n>From here\n>>From me\n\n"
/// );
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
#[derive(Debug)]
pub struct Mbox<W> {
    out: W,
    /// The beginning of a line, while it may be a `From `.
    start: Option<Vec<u8>>,
    /// A CR whose LF may come.
    returned: bool,
}

/// What separates messages.
const FROM: &[u8] = b"From ";

impl<W: Write> Mbox<W> {
    /// Writes the line before a message that is from `sender` (`None`: the null sender) and was written at `date`, which is
    /// said in UTC.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(mut out: W, sender: Option<&AddrSpec>, date: Date) -> io::Result<Self> {
        // A space would be read as the end of the address.
        let sender = sender.map(AddrSpec::as_str).filter(|address| !address.contains([' ', '\t']));
        writeln!(out, "From {} {}", sender.unwrap_or("MAILER-DAEMON"), asctime(date))?;
        Ok(Self { out, start: Some(Vec::new()), returned: false })
    }

    /// Ends the message, and gives back what it was written to.
    ///
    /// # Errors
    /// Those of what it was written to.
    pub fn finish(mut self) -> io::Result<W> {
        if self.returned {
            self.text(b"\r")?;
        }
        if self.start.as_ref().is_none_or(|start| !start.is_empty()) {
            self.line_end()?;
        }
        self.out.write_all(b"\n")?;
        Ok(self.out)
    }

    /// Without line ends.
    fn text(&mut self, mut text: &[u8]) -> io::Result<()> {
        if let Some(start) = &mut self.start {
            while let Some((first, rest)) = text.split_first() {
                start.push(*first);
                text = rest;
                match from_line(start) {
                    None => {}
                    Some(is_from) => {
                        if is_from {
                            self.out.write_all(b">")?;
                        }
                        self.out.write_all(start)?;
                        self.start = None;
                        break;
                    }
                }
            }
        }
        self.out.write_all(text)
    }

    fn line_end(&mut self) -> io::Result<()> {
        if let Some(start) = self.start.replace(Vec::new()) {
            self.out.write_all(&start)?;
        }
        self.out.write_all(b"\n")
    }
}

/// Whether the beginning of a line is `From ` behind any number of `>`; `None` where that cannot be told yet.
fn from_line(start: &[u8]) -> Option<bool> {
    let quotes = start.iter().take_while(|b| **b == b'>').count();
    let text = &start[quotes..];
    match text.len() {
        length if length < FROM.len() && FROM.starts_with(text) => None,
        _ => Some(text == FROM),
    }
}

impl<W: Write> Write for Mbox<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let mut rest = piece;
        while !rest.is_empty() {
            if std::mem::take(&mut self.returned) {
                if rest[0] == b'\n' {
                    self.line_end()?;
                    rest = &rest[1..];
                    continue;
                }
                self.text(b"\r")?;
            }
            let end = memchr::memchr2(b'\r', b'\n', rest).unwrap_or(rest.len());
            self.text(&rest[..end])?;
            match rest.get(end) {
                Some(b'\r') => self.returned = true,
                Some(_) => self.line_end()?,
                None => break,
            }
            rest = &rest[end + 1..];
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// `Tue Nov  3 01:30:00 2026`, in UTC.
fn asctime(date: Date) -> String {
    let utc = Date::from_unix(date.unix_seconds(), 0).unwrap_or(date).to_string();
    let words: Vec<_> = utc.split(' ').collect();
    let [weekday, day, month, year, time, _] = words[..] else { return utc };
    let (weekday, day) = (weekday.trim_end_matches(','), day.trim_start_matches('0'));
    format!("{weekday} {month} {day:>2} {time} {year}")
}

/// Writes base64 of the alphabet for URLs, without padding and line breaks (RFC 4648 §5): the field `raw` of Gmail's API.
///
/// ```
/// use std::io::Write;
///
/// use mailwright::output::Base64Url;
///
/// let mut raw = Base64Url::new(Vec::new());
/// raw.write_all(b"Subject: \xff\xfe").expect("written");
/// assert_eq!(raw.finish().expect("written"), b"U3ViamVjdDog__4");
/// ```
#[derive(Debug)]
pub struct Base64Url<W> {
    out: W,
    /// What is no group of three yet.
    rest: Vec<u8>,
}

impl<W: Write> Base64Url<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self { out, rest: Vec::new() }
    }

    /// Writes the last characters, and gives back what it was written to.
    ///
    /// # Errors
    /// Those of what it was written to.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.write_all(URL_SAFE_NO_PAD.encode(&self.rest).as_bytes())?;
        Ok(self.out)
    }
}

impl<W: Write> Write for Base64Url<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.rest.extend_from_slice(piece);
        let whole = self.rest.len() / 3 * 3;
        self.out.write_all(URL_SAFE_NO_PAD.encode(&self.rest[..whole]).as_bytes())?;
        self.rest.drain(..whole);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A Bcc field for APIs that take the recipients from the header, and take this field out; nothing where nobody is hidden.
///
/// ```
/// use mailwright::address::AddrSpec;
///
/// let hidden = [AddrSpec::parse("a@example.org")?, AddrSpec::parse("b@example.org")?];
/// assert_eq!(mailwright::output::bcc_field(&hidden), "Bcc: <a@example.org>,\r\n <b@example.org>\r\n");
/// # Ok::<(), mailwright::Diagnostic>(())
/// ```
pub fn bcc_field(hidden: &[AddrSpec]) -> String {
    if hidden.is_empty() {
        return String::new();
    }
    let addresses: Vec<_> = hidden.iter().map(|address| format!("<{}>", address.as_str())).collect();
    format!("Bcc: {}\r\n", addresses.join(",\r\n "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date() -> Date {
        Date::from_unix(0, 60).expect("a date")
    }

    fn mbox(raw: &[u8], size: usize) -> String {
        let mut mbox = Mbox::new(Vec::new(), None, date()).expect("written");
        raw.chunks(size).for_each(|piece| mbox.write_all(piece).expect("written"));
        String::from_utf8(mbox.finish().expect("written")).expect("text")
    }

    #[test]
    fn lines_of_a_mailbox_in_pieces_of_any_size() {
        for (raw, expected) in [
            (
                "A: 1\r\n\r\nFrom \r\nFrom\r\n>>From x\r\n>Fro\r\n",
                "A: 1\n\n>From \nFrom\n>>>From x\n>Fro\n\n",
            ),
            ("From: a\r\n from\r\n\r\n From b", "From: a\n from\n\n From b\n\n"),
            ("a\rFrom b\r", "a\rFrom b\r\n\n"),
            ("\r\n\r\n>", "\n\n>\n\n"),
            ("", "\n"),
        ] {
            for size in 1..=raw.len().max(1) {
                let found = mbox(raw.as_bytes(), size);
                let expected = format!("From MAILER-DAEMON Thu Jan  1 00:00:00 1970\n{expected}");
                assert_eq!(found, expected, "{raw:?} by {size}");
            }
        }
    }

    #[test]
    fn base64_in_pieces_of_any_size() {
        let bytes: Vec<u8> = (0..=255).collect();
        for size in 1..20 {
            let mut out = Base64Url::new(Vec::new());
            bytes.chunks(size).for_each(|piece| out.write_all(piece).expect("written"));
            assert_eq!(out.finish().expect("written"), URL_SAFE_NO_PAD.encode(&bytes).as_bytes());
        }
    }
}
