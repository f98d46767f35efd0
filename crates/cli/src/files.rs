//! The files that a draft takes its contents from.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use mailwright::Draft;
use mailwright::catalogue::CONTENT_NEEDS_RESOLVER;
use mailwright::compose::Stream;
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Content, Format, Value, from_value};
use mailwright::mime::MediaType;

use crate::context::Failure;
use crate::input::{PathArgs, too_large};
use crate::kinds;

/// More than this of one message is not held.
pub(crate) const MAX_ATTACHMENTS: u64 = 100 << 20;
/// Attachments from here on are read while they are written, where that is possible.
const LARGE: u64 = 4 << 20;
/// More than this in one message is not mail.
const MAX_STREAMED: u64 = 16 << 30;

/// Files that are read while they are written: their real paths, as the draft has them, and their lengths.
pub(crate) type Sources = BTreeMap<String, u64>;

/// A draft with its files read, or what is wrong with its form.
pub(crate) type Resolved = Result<Draft, Vec<Diagnostic>>;

/// Reads a draft and the files that it names; large attachments stay where they are, if there is `large` to tell it.
pub(crate) fn read_draft(
    text: &str,
    format: Format,
    folder: &Path,
    paths: &PathArgs,
    mut large: Option<&mut Sources>,
) -> Result<Resolved, Failure> {
    let mut value = match Value::from_text(text, format) {
        Ok(value) => value,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut files = Files { folder, paths, room: MAX_ATTACHMENTS, large: large.as_deref_mut() };
    let Err(failure) = files.resolve(&mut value) else {
        let mut draft = from_value(value);
        if let (Ok(draft), Some(large)) = (&mut draft, large) {
            read_what_is_looked_at(draft, large)?;
        }
        return Ok(draft);
    };
    // All of what is wrong with the form comes before the first file that is.
    let mut problems = from_value(value).err().unwrap_or_default();
    problems.retain(|problem| problem.code() != CONTENT_NEEDS_RESOLVER.code);
    if problems.is_empty() { Err(failure) } else { Ok(Err(problems)) }
}

/// Reads those of the large files that cannot be read while they are written.
fn read_what_is_looked_at(draft: &mut Draft, large: &mut Sources) -> Result<(), Failure> {
    let mut room = MAX_ATTACHMENTS;
    for (i, attachment) in draft.attachments.iter_mut().enumerate() {
        if Stream::takes(attachment) {
            continue;
        }
        let Content::Path(path) = &attachment.content else { continue };
        if large.remove(path).is_none() {
            continue;
        }
        let path = Path::new(path);
        let bytes = read_attachment(path, path, room)
            .map_err(|failure| failure.at(&format!("attachments[{i}].path")))?;
        room -= bytes.len() as u64;
        attachment.content = Content::Bytes(bytes);
    }
    Ok(())
}

/// The fields of one object.
type Fields = Vec<(String, Value)>;

struct Files<'a> {
    folder: &'a Path,
    paths: &'a PathArgs,
    /// Bytes that may still be read.
    room: u64,
    large: Option<&'a mut Sources>,
}

/// A file that was read.
struct Found<'a> {
    path: &'a Path,
    is_utf8: bool,
}

impl Files<'_> {
    /// Puts the contents of files in the place of their paths. The files must lie below the draft's folder or an
    /// allowed one, so that a draft from somebody else cannot send `/etc/passwd`.
    fn resolve(&mut self, draft: &mut Value) -> Result<(), Failure> {
        let Value::Map(fields) = draft else { return Ok(()) };
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("text" | "html" | "amp" | "watchHtml" | "icalEvent" | "raw", Value::Map(content)) => {
                    self.read_into(content, name)?;
                }
                ("attachments", Value::List(items)) => self.attachments(items)?,
                ("alternatives", Value::List(items)) => self.read_each(items, name, type_after)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn attachments(&mut self, items: &mut [Value]) -> Result<(), Failure> {
        if self.large.is_some() {
            for (i, item) in items.iter_mut().enumerate() {
                let Value::Map(item) = item else { continue };
                self.leave_large(item).map_err(|failure| failure.at(&format!("attachments[{i}].path")))?;
            }
        }
        self.read_each(items, "attachments", |item, file| name_after(item, file.path))
    }

    /// Notes a file that is large, and puts its real path in the place of its path.
    fn leave_large(&mut self, item: &mut Fields) -> Result<(), Failure> {
        let (Some(path), Some(large)) = (path_in(item), &mut self.large) else { return Ok(()) };
        let path = self.folder.join(path);
        let real = allowed(&path, self.folder, self.paths)?;
        let metadata = fs::metadata(&real).map_err(|error| Failure::file(&path, &error))?;
        let (true, Some(name)) = (metadata.is_file() && metadata.len() >= LARGE, real.to_str()) else {
            return Ok(());
        };
        let sum: u64 = large.values().sum();
        if sum.saturating_add(metadata.len()) > MAX_STREAMED {
            return Err(too_large(&path, MAX_STREAMED));
        }
        large.insert(name.to_owned(), metadata.len());
        name_after(item, &path);
        if let Some((_, value)) = item.iter_mut().find(|(key, _)| key == "path") {
            *value = Value::Text(name.to_owned());
        }
        Ok(())
    }

    fn is_left(&self, path: &str) -> bool {
        self.large.as_ref().is_some_and(|large| large.contains_key(path))
    }

    fn read_each(
        &mut self,
        items: &mut [Value],
        name: &str,
        complete: fn(&mut Fields, &Found<'_>),
    ) -> Result<(), Failure> {
        for (i, item) in items.iter_mut().enumerate() {
            let Value::Map(item) = item else { continue };
            if path_in(item).is_some_and(|path| self.is_left(&path)) {
                continue;
            }
            if let Some((path, is_utf8)) = self.read_into(item, &format!("{name}[{i}]"))? {
                complete(item, &Found { path: &path, is_utf8 });
            }
        }
        Ok(())
    }

    /// Reads the file that an object names, if any; its path, and whether it is UTF-8.
    fn read_into(&mut self, object: &mut Fields, at: &str) -> Result<Option<(PathBuf, bool)>, Failure> {
        let Some(path) = path_in(object) else { return Ok(None) };
        let path = self.folder.join(path);
        let bytes = self.read(&path).map_err(|failure| failure.at(&format!("{at}.path")))?;
        let is_utf8 = std::str::from_utf8(&bytes).is_ok();
        object.retain(|(key, _)| key != "content");
        if let Some(entry) = object.iter_mut().find(|(key, _)| key == "path") {
            *entry = ("content".to_owned(), Value::Bytes(bytes));
        }
        Ok(Some((path, is_utf8)))
    }

    fn read(&mut self, path: &Path) -> Result<Vec<u8>, Failure> {
        let real = allowed(path, self.folder, self.paths)?;
        let bytes = read_attachment(&real, path, self.room)?;
        self.room -= bytes.len() as u64;
        Ok(bytes)
    }
}

/// The path that an object takes its content from: of several sources the last, as core reads them.
fn path_in(object: &Fields) -> Option<String> {
    let is_source = |(key, value): &&(String, Value)| match key.as_str() {
        "content" => *value != Value::Null,
        "path" | "href" => !matches!(value, Value::Null | Value::Bool(false)),
        _ => false,
    };
    // A repeated field is an error, which is for the reader of the form to find.
    let paths = object.iter().filter(|(key, _)| key == "path").count();
    match object.iter().rfind(is_source)? {
        (key, Value::Text(path)) if key == "path" && paths == 1 => Some(path.clone()),
        _ => None,
    }
}

/// An attachment is called as its file, unless the draft says otherwise.
fn name_after(attachment: &mut Fields, path: &Path) {
    if let Some(name) = path.file_name() {
        set_missing(attachment, "filename", name.to_string_lossy().into_owned());
    }
}

/// Another form of the body has no name. Its type is that of the file, and says so where it is text in UTF-8.
fn type_after(alternative: &mut Fields, file: &Found<'_>) {
    if alternative.iter().any(|(key, value)| key == "filename" && matches!(value, Value::Text(_))) {
        return;
    }
    let media_type = MediaType::for_file_name(&file.path.to_string_lossy());
    let charset = if media_type.is_text() && file.is_utf8 { "; charset=utf-8" } else { "" };
    set_missing(alternative, "contentType", [media_type.essence(), charset].concat());
}

fn set_missing(object: &mut Fields, name: &str, text: String) {
    match object.iter_mut().find(|(key, _)| key == name) {
        Some((_, value @ Value::Null)) => *value = Value::Text(text),
        Some(_) => {}
        None => object.push((name.to_owned(), Value::Text(text))),
    }
}

/// The real path, links followed, if it lies in an allowed folder.
fn allowed(path: &Path, folder: &Path, paths: &PathArgs) -> Result<PathBuf, Failure> {
    let real = fs::canonicalize(path).map_err(|error| Failure::file(path, &error))?;
    let folders = std::iter::once(folder).chain(paths.allowed.iter().map(PathBuf::as_path));
    let inside =
        folders.filter_map(|folder| fs::canonicalize(folder).ok()).any(|root| real.starts_with(root));
    if inside {
        return Ok(real);
    }
    Err(Failure::usage(
        Diagnostic::new(&kinds::ATTACHMENT_OUTSIDE)
            .param("path", path.display().to_string())
            .param("folder", folder.display().to_string()),
    ))
}

/// The bytes of a file to attach, which must be a file and not a pipe or a device.
pub(crate) fn read_attachment(real: &Path, shown: &Path, room: u64) -> Result<Vec<u8>, Failure> {
    let failed = |error: &io::Error| Failure::file(shown, error);
    // Looked at before it is opened: opening a pipe waits for somebody to write to it.
    if !fs::metadata(real).map_err(|error| failed(&error))?.is_file() {
        let path = shown.display().to_string();
        return Err(Failure::usage(Diagnostic::new(&kinds::NOT_A_FILE).param("path", path)));
    }
    let mut bytes = Vec::new();
    let length = File::open(real).and_then(|file| file.take(room + 1).read_to_end(&mut bytes));
    match length {
        Ok(length) if length as u64 > room => Err(too_large(shown, MAX_ATTACHMENTS)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(failed(&error)),
    }
}

impl Failure {
    fn at(mut self, field: &str) -> Self {
        self.diagnostics = self.diagnostics.into_iter().map(|diagnostic| diagnostic.field(field)).collect();
        self
    }
}
