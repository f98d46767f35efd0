//! Files that appear whole or not at all, and never in the place of another.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use mailwright::diagnostic::Diagnostic;
use mailwright::message::Envelope;

use super::{DeliveryError, Letter, Outlook, kinds};

/// How many messages of the same id are told apart by a number.
const NUMBERS: u32 = 10_000;

/// An owned copy of a letter, for the thread that writes it.
pub(super) struct StoredLetter {
    stem: String,
    envelope: Envelope,
    raw: Vec<u8>,
}

impl StoredLetter {
    pub(super) fn of(letter: &Letter<'_>) -> Self {
        Self { stem: file_stem(letter.id), envelope: letter.envelope.clone(), raw: letter.raw.to_vec() }
    }

    pub(super) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// `id`, `id.2`, `id.3`…: names for messages of the same id.
    pub(super) fn stems(&self) -> impl Iterator<Item = String> + '_ {
        (1..=NUMBERS).map(|n| if n == 1 { self.stem.clone() } else { format!("{}.{n}", self.stem) })
    }

    /// Writes the envelope, as `{"from":…,"to":[…]}`, below a temporary name.
    pub(super) fn stage_envelope(&self, folder: &Path) -> io::Result<Staged> {
        let mut json = serde_json::to_vec(&self.envelope)?;
        json.push(b'\n');
        Staged::write(folder, &json)
    }
}

pub(super) fn envelope_name(stem: &str) -> String {
    format!("{stem}.envelope.json")
}

/// Runs `work` where blocking is allowed, and says which folder failed.
pub(super) async fn in_background<T, F>(folder: &Path, work: F) -> Result<T, DeliveryError>
where
    T: Send + 'static,
    F: FnOnce() -> io::Result<T> + Send + 'static,
{
    let result =
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(io::Error::other("interrupted")));
    result.map_err(|error| store_failed(folder, &error))
}

fn store_failed(folder: &Path, error: &io::Error) -> DeliveryError {
    let outlook = match error.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::NotADirectory
        | ErrorKind::NotFound
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::InvalidInput
        | ErrorKind::InvalidFilename
        | ErrorKind::AlreadyExists => Outlook::Configuration,
        _ => Outlook::Temporary,
    };
    let diagnostic = Diagnostic::new(&kinds::STORE_FAILED)
        .param("path", folder.display().to_string())
        .param("problem", error.to_string());
    DeliveryError::new(diagnostic, outlook)
}

/// A name for files made of `id`: letters, digits and `@._+-`, not starting with a dot, at most 120 bytes.
fn file_stem(id: &str) -> String {
    const LONGEST: usize = 120;
    let safe = |c: char| if c.is_ascii_alphanumeric() || "@._+-".contains(c) { c } else { '_' };
    let inner = id.trim_matches(['<', '>']).trim_start_matches('.');
    let stem: String = inner.chars().map(safe).take(LONGEST).collect();
    if stem.is_empty() { "message".to_owned() } else { stem }
}

/// Creates `folder` and those above it, readable by their owner only.
pub(super) fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A complete file below a temporary name; the name goes when this is dropped.
pub(super) struct Staged {
    path: PathBuf,
}

impl Staged {
    /// Writes `content` to a new file in `folder`, down to the disk.
    pub(super) fn write(folder: &Path, content: &[u8]) -> io::Result<Self> {
        let path = folder.join(format!(".{}.tmp", unique()?));
        let mut file = new_file(&path)?;
        let staged = Self { path };
        file.write_all(content)?;
        file.sync_all()?;
        Ok(staged)
    }

    /// Gives the file its name, or says that the name is taken.
    pub(super) fn publish(&self, path: &Path) -> io::Result<Option<Published>> {
        let linked = fs::hard_link(&self.path, path).or_else(|error| {
            if error.kind() == ErrorKind::AlreadyExists { Err(error) } else { self.move_to(path) }
        });
        match linked {
            Ok(()) => {
                sync_folder(path);
                Ok(Some(Published { path: path.to_owned(), keep: false }))
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// For file systems without hard links: takes the name first, then moves over it.
    fn move_to(&self, path: &Path) -> io::Result<()> {
        new_file(path)?;
        fs::rename(&self.path, path).inspect_err(|_| remove(path))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

/// A file that got its name, and loses it again unless kept.
pub(super) struct Published {
    path: PathBuf,
    keep: bool,
}

impl Published {
    pub(super) fn keep(mut self) -> PathBuf {
        self.keep = true;
        std::mem::take(&mut self.path)
    }
}

impl Drop for Published {
    fn drop(&mut self) {
        if !self.keep {
            remove(&self.path);
        }
    }
}

fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// What cannot be removed is at worst a file too many.
fn remove(path: &Path) {
    drop(fs::remove_file(path));
}

/// Makes a new name last through a power failure, where the system can (Windows cannot open folders).
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        drop(folder.sync_all());
    }
}

/// 32 hex digits that nobody else has.
pub(super) fn unique() -> io::Result<String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(random)))
}

/// The error when all numbers of an id are taken.
pub(super) fn no_name_left() -> io::Error {
    io::Error::new(ErrorKind::AlreadyExists, format!("{NUMBERS} messages with the same id are there already"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_hard_links_nothing_is_overwritten_either() {
        let folder = crate::transport::testing::scratch();
        let (free, taken) = (folder.join("free"), folder.join("taken"));
        fs::write(&taken, "mine").unwrap();
        let staged = Staged::write(&folder, b"new").unwrap();
        assert_eq!(staged.move_to(&taken).unwrap_err().kind(), ErrorKind::AlreadyExists);
        staged.move_to(&free).unwrap();
        drop(staged);
        assert_eq!(
            (fs::read(&taken).unwrap(), fs::read(&free).unwrap()),
            (b"mine".to_vec(), b"new".to_vec())
        );
    }

    #[test]
    fn ids_become_file_names() {
        assert_eq!(file_stem("<1.2@example.org>"), "1.2@example.org");
        assert_eq!(file_stem("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(file_stem("a/b\\c:d\0e 例"), "a_b_c_d_e__");
        assert_eq!(file_stem("..."), "message");
        assert_eq!(file_stem(&"x".repeat(500)).len(), 120);
    }
}
