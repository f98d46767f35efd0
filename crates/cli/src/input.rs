//! Reading drafts and messages from files and standard input.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Content, Format, Positions, SourcePosition};
use mailwright::{Draft, Mode, compose_in};

use crate::context::{EnvArgs, Failure};
use crate::kinds;

/// More than this in one message is not mail.
pub(crate) const MAX_ATTACHMENTS: u64 = 100 << 20;
/// No draft or message is larger.
const MAX_INPUT: u64 = 512 << 20;

/// Where attachments may come from.
#[derive(Debug, Default, Args)]
pub(crate) struct PathArgs {
    /// A folder besides the draft's own that attachments may be read from
    #[arg(long = "allow-path", value_name = "DIR")]
    allowed: Vec<PathBuf>,
}

/// How strictly drafts are taken.
#[derive(Debug, Default, Args)]
pub(crate) struct ModeArgs {
    /// Refuse what would be understood with a warning
    #[arg(long, conflicts_with = "lenient")]
    strict: bool,
    /// Correct what has one safe correction; a warning says what was changed
    #[arg(long)]
    lenient: bool,
}

impl ModeArgs {
    pub(crate) fn mode(&self) -> Mode {
        match (self.strict, self.lenient) {
            (true, _) => Mode::Strict,
            (_, true) => Mode::Lenient,
            _ => Mode::Standard,
        }
    }
}

/// A file, read.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    pub(crate) source: Source,
    positions: OnceCell<Positions>,
}

/// A message with the findings below an error, or the errors that stand in its way.
pub(crate) type Composed<'a> = Result<(Cow<'a, [u8]>, Vec<Diagnostic>), Vec<Diagnostic>>;

/// What is in it.
#[derive(Debug)]
pub(crate) enum Source {
    /// A draft and the file it is from, for telling where a field stands.
    Draft(Box<Result<Draft, Vec<Diagnostic>>>, Option<DraftText>),
    /// A message.
    Message(Vec<u8>),
}

/// What is in the file of a draft.
#[derive(Debug)]
pub(crate) struct DraftText {
    pub(crate) text: String,
    pub(crate) format: Format,
}

impl Input {
    /// Reads a file, `-` for standard input. What it is follows from its name, on standard input from its start.
    pub(crate) fn read(path: &Path, paths: &PathArgs) -> Result<Self, Failure> {
        Self::from_bytes(path, read_bytes(path)?, paths)
    }

    /// As [`read`](Self::read), with what is to be in the file.
    pub(crate) fn from_bytes(path: &Path, bytes: Vec<u8>, paths: &PathArgs) -> Result<Self, Failure> {
        let kind = kind_of(path, &bytes).ok_or_else(|| {
            Failure::usage(
                Diagnostic::new(&kinds::INPUT_KIND_UNKNOWN).param("path", path.display().to_string()),
            )
        })?;
        let Kind::Draft(format) = kind else {
            return Ok(Self {
                path: path.to_owned(),
                source: Source::Message(bytes),
                positions: OnceCell::new(),
            });
        };
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::file(path, &io::Error::from(io::ErrorKind::InvalidData)))?;
        let mut draft = Draft::from_text(&text, format);
        if let Ok(draft) = &mut draft {
            resolve(draft, folder_of(path), paths)?;
        }
        let source = Source::Draft(Box::new(draft), Some(DraftText { text, format }));
        Ok(Self { path: path.to_owned(), source, positions: OnceCell::new() })
    }

    /// A draft that is in no file.
    pub(crate) fn from_draft(draft: Draft) -> Self {
        let source = Source::Draft(Box::new(Ok(draft)), None);
        Self { path: PathBuf::new(), source, positions: OnceCell::new() }
    }

    /// The draft, for commands that take no messages.
    pub(crate) fn draft(&self) -> Result<Result<&Draft, &[Diagnostic]>, Failure> {
        match &self.source {
            Source::Draft(draft, _) => Ok(draft.as_ref().as_ref().map_err(Vec::as_slice)),
            Source::Message(_) => Err(Failure::usage(
                Diagnostic::new(&kinds::MESSAGE_INSTEAD_OF_DRAFT)
                    .param("path", self.path.display().to_string()),
            )),
        }
    }

    /// The message to look at: the file itself, or what its draft is composed to with any date and ids, and
    /// the findings on the way.
    pub(crate) fn message(&self, mode: Mode) -> Result<Composed<'_>, Failure> {
        let composed = match &self.source {
            Source::Message(raw) => Ok((Cow::Borrowed(raw.as_slice()), Vec::new())),
            Source::Draft(draft, _) => match draft.as_ref() {
                Ok(draft) => compose_in(draft, &EnvArgs::default().env()?, mode)
                    .map(|message| (Cow::Owned(message.raw), message.diagnostics)),
                Err(problems) => Err(problems.clone()),
            },
        };
        Ok(composed)
    }

    /// Where the field that a finding names stands in the file.
    pub(crate) fn position(&self, diagnostic: &Diagnostic) -> Option<SourcePosition> {
        match &self.source {
            Source::Draft(_, file) => {
                if let Some(position) = syntax_position(diagnostic) {
                    return Some(position);
                }
                let DraftText { text, format } = file.as_ref()?;
                let positions = self.positions.get_or_init(|| Positions::of(text, *format));
                positions.get(diagnostic.place().field.as_deref()?)
            }
            Source::Message(_) => None,
        }
    }
}

/// Where reading ended, which is no field.
fn syntax_position(diagnostic: &Diagnostic) -> Option<SourcePosition> {
    let param = |name| diagnostic.params().iter().find(|(known, _)| *known == name)?.1.parse().ok();
    (diagnostic.code() == "draft-syntax")
        .then(|| Some(SourcePosition::new(param("line")?, param("column")?)))?
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Draft(Format),
    Message,
}

fn kind_of(path: &Path, bytes: &[u8]) -> Option<Kind> {
    if path == Path::new("-") {
        let start = bytes.trim_ascii_start();
        return Some(match start {
            [b'{', ..] => Kind::Draft(Format::Json),
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => Kind::Draft(Format::Markdown),
            _ if is_toml(start) => Kind::Draft(Format::Toml),
            _ => Kind::Message,
        });
    }
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "json" => Some(Kind::Draft(Format::Json)),
        "md" | "markdown" => Some(Kind::Draft(Format::Markdown)),
        "toml" => Some(Kind::Draft(Format::Toml)),
        "eml" => Some(Kind::Message),
        _ => None,
    }
}

/// TOML starts with a comment, a table or `name = …`, a message with `Name: …`.
fn is_toml(start: &[u8]) -> bool {
    let sign = start.iter().find(|b| matches!(b, b'=' | b':'));
    matches!(start, [b'#' | b'[', ..]) || sign == Some(&b'=')
}

/// The bytes of a file, or of standard input for `-`. A pipe is read to its end, but nothing without one.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let result = if path == Path::new("-") {
        io::stdin().lock().take(MAX_INPUT + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(MAX_INPUT + 1).read_to_end(&mut bytes))
    };
    match result {
        Ok(length) if length as u64 > MAX_INPUT => Err(too_large(path, MAX_INPUT)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(Failure::file(path, &error)),
    }
}

fn too_large(path: &Path, limit: u64) -> Failure {
    Failure::usage(
        Diagnostic::new(&kinds::FILE_TOO_LARGE)
            .param("path", path.display().to_string())
            .param("limit", limit.to_string()),
    )
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Reads the files that attachments name. They must lie below the draft's folder or an allowed one, so
/// that a draft from somebody else cannot send `/etc/passwd`.
pub(crate) fn resolve(draft: &mut Draft, folder: &Path, paths: &PathArgs) -> Result<(), Failure> {
    let mut room = MAX_ATTACHMENTS;
    for (i, attachment) in draft.attachments.iter_mut().enumerate() {
        let Content::Path(path) = &attachment.content else { continue };
        let path = folder.join(path);
        let at = format!("attachments[{i}].path");
        let real = allowed(&path, folder, paths).map_err(|failure| failure.at(&at))?;
        let bytes = read_attachment(&real, &path, room).map_err(|failure| failure.at(&at))?;
        room -= bytes.len() as u64;
        if attachment.filename.is_none() {
            attachment.filename = path.file_name().map(|name| name.to_string_lossy().into_owned());
        }
        attachment.content = Content::Bytes(bytes);
    }
    Ok(())
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
