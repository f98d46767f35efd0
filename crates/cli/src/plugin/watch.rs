//! Which files of a folder were saved. Looking at their times now and then works with every editor and file system.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// How long it takes at most until a change is seen.
const PAUSE: Duration = Duration::from_millis(200);
/// How long files stay as they are before they count as written.
const SETTLED: Duration = Duration::from_millis(60);
/// Folders of what is made of the sources, or for them.
const MADE: [&str; 4] = ["build", "target", "node_modules", "__pycache__"];

/// The files of a folder, and one more that may lie elsewhere.
pub(super) struct Watch {
    folder: PathBuf,
    file: Option<PathBuf>,
    known: Files,
}

type Files = BTreeMap<PathBuf, Seen>;

#[derive(Clone, PartialEq, Eq)]
struct Seen {
    modified: Option<SystemTime>,
    size: u64,
    content: u64,
}

impl Watch {
    pub(super) fn new(folder: &Path, file: Option<&Path>) -> Self {
        let mut new = Self { folder: folder.to_owned(), file: file.map(Path::to_owned), known: Files::new() };
        new.known = new.look(&new.known);
        new
    }

    /// Takes files that were not there as made by what was just run.
    pub(super) fn take_new(&mut self) {
        for (path, seen) in self.look(&self.known) {
            self.known.entry(path).or_insert(seen);
        }
    }

    /// Waits until files have other contents, are there or are gone, and says which.
    pub(super) fn changed(&mut self) -> Vec<PathBuf> {
        loop {
            sleep(PAUSE);
            let mut now = self.look(&self.known);
            if now == self.known {
                continue;
            }
            // Editors write in several steps.
            loop {
                sleep(SETTLED);
                let next = self.look(&now);
                if next == now {
                    break;
                }
                now = next;
            }
            let content = |files: &Files, path: &PathBuf| files.get(path).map(|seen| seen.content);
            let differs = |path: &&PathBuf| content(&now, path) != content(&self.known, path);
            let gone = self.known.keys().filter(|path| !now.contains_key(*path));
            let changed: Vec<PathBuf> = now.keys().chain(gone).filter(differs).cloned().collect();
            self.known = now;
            if !changed.is_empty() {
                return changed;
            }
        }
    }

    /// The files as they are; what is as `known` is not read again.
    fn look(&self, known: &Files) -> Files {
        let mut files = Files::new();
        look_into(&self.folder, known, &mut files);
        if let Some((file, metadata)) =
            self.file.as_ref().and_then(|file| Some((file, fs::metadata(file).ok()?)))
        {
            files.insert(file.clone(), see(file, &metadata, known));
        }
        files
    }
}

/// What cannot be read is on its way out, or will be reported by whoever needs it.
fn look_into(folder: &Path, known: &Files, files: &mut Files) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        // Hidden files and those with ~ are editors' own.
        if name.starts_with('.') || name.ends_with('~') || name.ends_with(".wasm") {
            continue;
        }
        if is_folder {
            if !MADE.contains(&&*name) {
                look_into(&path, known, files);
            }
        } else if let Some(metadata) = fs::metadata(&path).ok().filter(Metadata::is_file) {
            let seen = see(&path, &metadata, known);
            files.insert(path, seen);
        }
    }
}

fn see(path: &Path, metadata: &Metadata, known: &Files) -> Seen {
    let (modified, size) = (metadata.modified().ok(), metadata.len());
    if let Some(same) = known.get(path).filter(|seen| seen.modified == modified && seen.size == size) {
        return same.clone();
    }
    let mut hash = DefaultHasher::new();
    fs::read(path).unwrap_or_default().hash(&mut hash);
    Seen { modified, size, content: hash.finish() }
}
