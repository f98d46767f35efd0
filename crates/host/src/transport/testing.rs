//! What the tests of the transports share.

use std::ops::Deref;
use std::path::{Path, PathBuf};

use mailwright::address::AddrSpec;
use mailwright::message::{Envelope, Requires};

use super::{Letter, store};

/// A folder that goes with the test.
pub(super) struct Scratch(PathBuf);

impl Deref for Scratch {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl AsRef<Path> for Scratch {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

pub(super) fn scratch() -> Scratch {
    let folder = std::env::temp_dir().join(format!("mailwright-{}", store::unique().unwrap()));
    std::fs::create_dir(&folder).unwrap();
    Scratch(folder)
}

/// The sorted names of what is in `folder`.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(super) fn envelope(from: Option<&str>, to: &[&str]) -> Envelope {
    let address = |text: &str| AddrSpec::parse(text).unwrap();
    Envelope::new(from.map(address), to.iter().copied().map(address).collect())
}

pub(super) fn letter<'a>(envelope: &'a Envelope, raw: &'a [u8]) -> Letter<'a> {
    Letter { id: "1@example.org", envelope, raw, requires: Requires::default() }
}
