//! Reading the data: JSON lines with an id, an input and what is expected.

use std::fs;
use std::path::PathBuf;

use encodify::base64;
use serde_json::Value;

use crate::{Outcome, Outcomes};

/// Where the data was unpacked.
pub(crate) struct Folder(pub(crate) PathBuf);

/// Lone surrogates become private characters: this and the surrogate.
const SURROGATES: u32 = 0xF_0000;
/// Some of them stand for bytes that are not UTF-8, as in Python: this and the byte.
const BYTES: u32 = SURROGATES + 0xDC00;

impl Folder {
    /// Puts every case of a file to `check`.
    pub(crate) fn each(&self, file: &str, check: impl Fn(&Value) -> Outcome) -> Result<Outcomes, String> {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        text.lines()
            .filter(|line| !line.is_empty())
            .map(|line| {
                let case: Value =
                    serde_json::from_str(&readable(line)).map_err(|error| format!("{file}: {error}"))?;
                let id = case["id"].as_str().ok_or_else(|| format!("{file}: a case without id"))?;
                Ok((id.to_owned(), check(&case)))
            })
            .collect()
    }

    /// A file that is one document.
    pub(crate) fn json(&self, file: &str) -> Result<Value, String> {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))
    }

    /// The same of several files.
    pub(crate) fn each_of(
        &self,
        files: &[&str],
        check: impl Fn(&Value) -> Outcome,
    ) -> Result<Outcomes, String> {
        let mut all = Outcomes::new();
        for file in files {
            all.extend(self.each(file, &check)?);
        }
        Ok(all)
    }
}

/// JSON text whose strings are Unicode.
fn readable(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let (count, unpaired) = match surrogate(escape) {
            None => (2, None),
            Some(code) if code < 0xDC00 && surrogate(&escape[6..]).is_some_and(|low| low >= 0xDC00) => {
                (12, None)
            }
            Some(code) => (6, char::from_u32(SURROGATES + code)),
        };
        let (escape, after) = escape.split_at(count.min(escape.len()));
        match unpaired {
            Some(c) => out.push(c),
            None => out.push_str(escape),
        }
        rest = after;
    }
    out + rest
}

/// The surrogate that a text begins with as an escape.
fn surrogate(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok().filter(|code| (0xD800..0xE000).contains(code))
}

/// The bytes of a string of the data.
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c).checked_sub(BYTES).map(u8::try_from) {
            Some(Ok(byte)) => out.push(byte),
            _ => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    out
}

/// Binary values are base64.
pub(crate) fn base64(value: &Value) -> Vec<u8> {
    base64::STANDARD.decode(value.as_str().unwrap_or_default().as_bytes()).unwrap_or_default()
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
