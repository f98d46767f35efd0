//! Media types: RFC 2045 §5.1 syntax, and the type that a file name stands for.

use crate::bytes::trim_blanks;
use crate::catalogue;
use crate::diagnostic::Diagnostic;

/// A checked media type with its parameters, such as `text/plain; charset=utf-8`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaType {
    essence: String,
    parameters: Vec<(String, String)>,
}

impl MediaType {
    /// Reads `type/subtype; name=value; name="quoted value"`.
    pub fn parse(input: &str) -> Result<Self, Diagnostic> {
        let invalid =
            || Diagnostic::new(&catalogue::MEDIA_TYPE_INVALID).param("type", input).span(0..input.len());
        let (essence, rest) = input.split_once(';').map_or((input, ""), |(essence, rest)| (essence, rest));
        let essence = trim_blanks(essence);
        let (kind, subtype) = essence.split_once('/').ok_or_else(invalid)?;
        if !is_token(kind) || !is_token(subtype) || essence.len() > 127 {
            return Err(invalid());
        }
        let parameters = parameters(rest).ok_or_else(invalid)?;
        Ok(Self { essence: essence.to_ascii_lowercase(), parameters })
    }

    /// The type for a file name, by its extension; `application/octet-stream` where it is not known.
    pub fn for_file_name(name: &str) -> Self {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        let essence = extension
            .and_then(|wanted| EXTENSIONS.iter().find(|(known, _)| *known == wanted))
            .map_or("application/octet-stream", |(_, essence)| essence);
        Self { essence: essence.to_owned(), parameters: Vec::new() }
    }

    /// `type/subtype` in lower case.
    pub fn essence(&self) -> &str {
        &self.essence
    }

    /// The parameters in the order given.
    pub fn parameters(&self) -> &[(String, String)] {
        &self.parameters
    }

    /// For text in UTF-8: says so, unless a charset is named already.
    #[must_use]
    pub(crate) fn in_utf8(mut self) -> Self {
        if self.is_text() && !self.parameters.iter().any(|(key, _)| key == "charset") {
            self.parameters.push(("charset".to_owned(), "utf-8".to_owned()));
        }
        self
    }

    /// Whether it is `text/…`.
    pub fn is_text(&self) -> bool {
        self.essence.starts_with("text/")
    }
}

pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

/// RFC 2045 §5.1 `token`.
fn is_token_byte(b: u8) -> bool {
    matches!(b, b'!'..=b'~') && !b"()<>@,;:\\\"/[]?=".contains(&b)
}

fn parameters(mut rest: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '\t', ';']);
        if rest.is_empty() {
            return Some(found);
        }
        let (name, after) = rest.split_once('=')?;
        let name = name.trim_ascii();
        if !is_token(name) || name.contains(['*', '%', '\'']) || name.len() > 32 {
            return None;
        }
        let (value, after) = parameter_value(trim_blanks(after))?;
        found.push((name.to_ascii_lowercase(), value));
        rest = trim_blanks(after);
        if !rest.is_empty() && !rest.starts_with(';') {
            return None;
        }
    }
}

fn parameter_value(rest: &str) -> Option<(String, &str)> {
    if !rest.starts_with('"') {
        let len = rest.bytes().position(|b| !is_token_byte(b)).unwrap_or(rest.len());
        return (len > 0).then(|| (rest[..len].to_owned(), &rest[len..]));
    }
    let mut value = String::new();
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, mut c)) = chars.next() {
        match c {
            '"' => return Some((value, &rest[at + 1..])),
            '\\' => c = chars.next()?.1,
            _ => {}
        }
        if c.is_control() {
            return None;
        }
        value.push(c);
    }
    None
}

/// Registered types (IANA) of the files that people attach.
const EXTENSIONS: &[(&str, &str)] = &[
    ("7z", "application/x-7z-compressed"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("eml", "message/rfc822"),
    ("epub", "application/epub+zip"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("md", "text/markdown"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ogg", "audio/ogg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("rar", "application/vnd.rar"),
    ("rtf", "application/rtf"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("tsv", "text/tab-separated-values"),
    ("txt", "text/plain"),
    ("vcf", "text/vcard"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_and_refused() {
        let parsed = MediaType::parse("Text/Plain; charset=\"utf-8\"; foo=\"a \\\"q\\\" b\"");
        assert_eq!(
            parsed.map(|t| (t.essence, t.parameters)),
            Ok((
                "text/plain".to_owned(),
                vec![("charset".to_owned(), "utf-8".to_owned()), ("foo".to_owned(), "a \"q\" b".to_owned())]
            ))
        );
        for bad in [
            "notatype",
            "text/plain\r\nX-Injected: 1",
            "text/plain; a=\"\r\n\"",
            "a/b; x",
            "/b",
            "a/b; x=y z",
        ] {
            assert!(MediaType::parse(bad).is_err(), "{bad:?}");
        }
    }
}
