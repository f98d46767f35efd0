//! Which files of a folder were saved. Looking at their times now and then takes a few lines and no dependency, and works
//! alike with every editor, on network file systems and in containers, where no system tells of changes.

use std::collections::{BTreeMap, BTreeSet};
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
#[derive(Default)]
pub(super) struct Watch {
    folder: PathBuf,
    file: Option<PathBuf>,
    known: Files,
    /// What was saved while nothing was built, before any build wrote it.
    authors: BTreeSet<PathBuf>,
    /// What changed during a build, and not since.
    written: BTreeSet<PathBuf>,
    /// What was saved during a build, and is still to be told.
    saved: Vec<PathBuf>,
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
        let mut new = Self { folder: folder.to_owned(), file: file.map(Path::to_owned), ..Self::default() };
        new.known = new.look(&new.known);
        new
    }

    /// Tells what a build that just ended wrote from what was saved meanwhile: it wrote what was not there before, and what
    /// changed during another build as well, unless that is the author's.
    pub(super) fn built(&mut self) {
        let now = self.look(&self.known);
        for path in differing(&self.known, &now) {
            let is_new = !self.known.contains_key(&path);
            let is_again = !self.written.insert(path.clone());
            if self.authors.contains(&path) || !(is_new || is_again) {
                self.saved.push(path);
            }
        }
        self.known = now;
    }

    /// Waits until files have other contents, are there or are gone, and says which.
    pub(super) fn changed(&mut self) -> Vec<PathBuf> {
        loop {
            sleep(PAUSE);
            let mut now = self.look(&self.known);
            if now == self.known && self.saved.is_empty() {
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
            let mut changed = differing(&self.known, &now);
            for path in changed.iter().filter(|path| now.contains_key(*path)) {
                if !self.written.remove(path) {
                    self.authors.insert(path.clone());
                }
            }
            changed.append(&mut self.saved);
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

/// Files that have other contents, are there or are gone.
fn differing(before: &Files, now: &Files) -> Vec<PathBuf> {
    let content = |files: &Files, path: &PathBuf| files.get(path).map(|seen| seen.content);
    let gone = before.keys().filter(|path| !now.contains_key(*path));
    now.keys().chain(gone).filter(|path| content(now, path) != content(before, path)).cloned().collect()
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
