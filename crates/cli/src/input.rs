//! Reading drafts and messages from files and standard input.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use mailwright::diagnostic::Diagnostic;
use mailwright::draft::{Format, Positions, SourcePosition};
use mailwright::{Draft, Mode, compose_in};

use crate::context::{EnvArgs, Failure};
use crate::files::{Resolved, Sources, read_draft};
use crate::kinds;

/// No draft or message is larger.
const MAX_INPUT: u64 = 512 << 20;

/// Where files that a draft names may come from.
#[derive(Debug, Default, Args)]
pub(crate) struct PathArgs {
    /// A folder besides the draft's own that attachments and bodies may be read from
    #[arg(long = "allow-path", value_name = "DIR")]
    pub(crate) allowed: Vec<PathBuf>,
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
    /// What the draft leaves in files.
    pub(crate) left: Sources,
    positions: OnceCell<Positions>,
}

/// A message with the findings below an error, or the errors that stand in its way.
pub(crate) type Composed<'a> = Result<(Cow<'a, [u8]>, Vec<Diagnostic>), Vec<Diagnostic>>;

/// What is in it.
#[derive(Debug)]
pub(crate) enum Source {
    /// A draft and the file it is from, for telling where a field stands.
    Draft(Box<Resolved>, Option<DraftText>),
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

    /// As [`read`](Self::read), but large attachments stay in their files.
    pub(crate) fn read_leaving_large(path: &Path, paths: &PathArgs) -> Result<Self, Failure> {
        let mut left = Sources::new();
        let input = Self::new(path, read_bytes(path)?, paths, Some(&mut left))?;
        Ok(Self { left, ..input })
    }

    /// As [`read`](Self::read), with what is to be in the file.
    pub(crate) fn from_bytes(path: &Path, bytes: Vec<u8>, paths: &PathArgs) -> Result<Self, Failure> {
        Self::new(path, bytes, paths, None)
    }

    fn new(
        path: &Path,
        bytes: Vec<u8>,
        paths: &PathArgs,
        large: Option<&mut Sources>,
    ) -> Result<Self, Failure> {
        let kind = kind_of(path, &bytes).ok_or_else(|| {
            Failure::usage(
                Diagnostic::new(&kinds::INPUT_KIND_UNKNOWN).param("path", path.display().to_string()),
            )
        })?;
        let Kind::Draft(format) = kind else {
            return Ok(Self::of(path.to_owned(), Source::Message(bytes)));
        };
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::file(path, &io::Error::from(io::ErrorKind::InvalidData)))?;
        let draft = read_draft(&text, format, folder_of(path), paths, large)?;
        let source = Source::Draft(Box::new(draft), Some(DraftText { text, format }));
        Ok(Self::of(path.to_owned(), source))
    }

    fn of(path: PathBuf, source: Source) -> Self {
        Self { path, source, left: Sources::new(), positions: OnceCell::new() }
    }

    /// A draft that is in no file.
    pub(crate) fn from_draft(draft: Draft) -> Self {
        let source = Source::Draft(Box::new(Ok(draft)), None);
        Self::of(PathBuf::new(), source)
    }

    /// The draft, which is gone from here then.
    pub(crate) fn take_draft(&mut self) -> Result<Resolved, Failure> {
        match &mut self.source {
            Source::Draft(draft, _) => Ok(std::mem::replace(draft, Ok(Draft::default()))),
            Source::Message(_) => Err(self.no_draft()),
        }
    }

    /// The draft, for commands that take no messages.
    pub(crate) fn draft(&self) -> Result<Result<&Draft, &[Diagnostic]>, Failure> {
        match &self.source {
            Source::Draft(draft, _) => Ok(draft.as_ref().as_ref().map_err(Vec::as_slice)),
            Source::Message(_) => Err(self.no_draft()),
        }
    }

    fn no_draft(&self) -> Failure {
        let path = self.path.display().to_string();
        Failure::usage(Diagnostic::new(&kinds::MESSAGE_INSTEAD_OF_DRAFT).param("path", path))
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

pub(crate) fn too_large(path: &Path, limit: u64) -> Failure {
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
