//! A message in two: header fields as they stand, and a body.

use crate::bytes::contains;

/// A header field with its folds, without its last line end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field<'a> {
    pub(crate) bytes: &'a [u8],
    /// Where the colon is; a line without one is the field of no name.
    colon: Option<usize>,
}

impl<'a> Field<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, colon: memchr::memchr(b':', bytes) }
    }

    /// The name as written, without the space before the colon that RFC 5322 §4.5 has to be read with.
    pub(crate) fn name(&self) -> Option<&'a [u8]> {
        self.colon.map(|colon| self.bytes[..colon].trim_ascii_end())
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.name().is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    }

    pub(crate) fn value(&self) -> &'a [u8] {
        self.colon.map_or(&[], |colon| &self.bytes[colon + 1..])
    }
}

/// Lines end in LF here, with or without CR: files on disk often have lost the CR.
pub(crate) fn split(raw: &[u8]) -> (Vec<Field<'_>>, &[u8]) {
    let mut fields = Vec::new();
    let mut start = 0;
    let mut end = 0;
    let mut rest = raw;
    while !rest.is_empty() {
        let next = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at(next);
        let continues = matches!(line.first(), Some(b' ' | b'\t')) && end > start;
        if !continues {
            push(&mut fields, &raw[start..end]);
            start = end;
        }
        if without_line_end(line).is_empty() {
            return (fields, after);
        }
        end += line.len();
        rest = after;
    }
    push(&mut fields, &raw[start..end]);
    (fields, &[])
}

fn push<'a>(fields: &mut Vec<Field<'a>>, bytes: &'a [u8]) {
    if !bytes.is_empty() {
        fields.push(Field::new(without_line_end(bytes)));
    }
}

pub(crate) fn without_line_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Where an empty line has to stand in a message that is attached, so that its header ends before the boundary that
/// follows: some readers look for its end behind that. What another message holds stays as it is.
pub(crate) fn missing_header_end(content: &[u8]) -> Option<usize> {
    let is_line_end = |b: &u8| matches!(b, b'\n' | b'\r');
    let first = content.split(is_line_end).next().unwrap_or_default();
    if !first.is_empty() && !first.contains(&b':') {
        return Some(0);
    }
    let has_empty_line = || ["\n\r", "\n\n", "\r\r"].iter().any(|ends| contains(ends.as_bytes(), content));
    let is_open = !first.is_empty() && !content.ends_with(b"\n") && !content.ends_with(b"\r");
    (is_open && !has_empty_line()).then_some(content.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(raw: &str) -> (Vec<String>, String) {
        let (fields, body) = split(raw.as_bytes());
        let names =
            fields.iter().map(|field| String::from_utf8_lossy(field.name().unwrap_or(b"?")).into_owned());
        (names.collect(), String::from_utf8_lossy(body).into_owned())
    }

    #[test]
    fn fields_and_body() {
        for raw in ["A: 1\r\n 2\r\nB : 3\r\n\r\nbody\r\n", "A: 1\n 2\nB : 3\n\nbody\r\n"] {
            assert_eq!(names(raw), (vec!["A".into(), "B".into()], "body\r\n".into()));
        }
        assert_eq!(names("A: 1"), (vec!["A".into()], String::new()));
        assert_eq!(names("\r\nA: 1"), (Vec::new(), "A: 1".into()));
        assert_eq!(names(" A: 1\r\nno colon\r\n"), (vec![" A".into(), "?".into()], String::new()));
        assert_eq!(names(""), (Vec::new(), String::new()));
    }
}
