//! `file:DIR`: every message becomes `DIR/<id>.eml`, its envelope `DIR/<id>.envelope.json`.
//!
//! A second message of the same id becomes `<id>.2.eml`: nothing is ever overwritten. Either both files are
//! there, complete, or neither is.

use std::io;
use std::path::{Path, PathBuf};

use super::store::{self, Staged, StoredLetter};
use super::{DeliveryError, Letter, Receipt, RecipientResult, Transport};

/// Writes messages to a folder.
#[derive(Debug, Clone)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// A store in `folder`, which is created with the first message.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }
}

impl Transport for FileStore {
    async fn deliver(&self, letter: &Letter<'_>) -> Result<Receipt, DeliveryError> {
        let (folder, stored) = (self.folder.clone(), StoredLetter::of(letter));
        let path = store::in_background(&self.folder, move || write(&folder, &stored)).await?;
        Ok(Receipt {
            place: format!("file:{}", path.display()),
            reply: None,
            recipients: letter.envelope.to.iter().cloned().map(RecipientResult::accepted).collect(),
        })
    }
}

fn write(folder: &Path, letter: &StoredLetter) -> io::Result<PathBuf> {
    store::create_private(folder)?;
    let message = Staged::write(folder, letter.raw())?;
    let envelope = letter.stage_envelope(folder)?;
    for stem in letter.stems() {
        let Some(described) = envelope.publish(&folder.join(store::envelope_name(&stem)))? else { continue };
        if let Some(message) = message.publish(&folder.join(format!("{stem}.eml")))? {
            described.keep();
            return Ok(message.keep());
        }
    }
    Err(store::no_name_left())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::transport::testing::{envelope, letter, names, scratch};

    #[tokio::test]
    async fn message_and_envelope_are_written() {
        let folder = scratch();
        let envelope = envelope(Some("jane@example.org"), &["a@example.org", "hidden@example.org"]);
        let store = FileStore::new(folder.join("deep/er"));
        let receipt = store.deliver(&letter(&envelope, b"Subject: x\r\n\r\n\xff.\r\n")).await.unwrap();
        let place = folder.join("deep/er");
        assert_eq!(receipt.place, format!("file:{}", place.join("1@example.org.eml").display()));
        assert_eq!(receipt.recipients.len(), 2);
        assert_eq!(fs::read(place.join("1@example.org.eml")).unwrap(), b"Subject: x\r\n\r\n\xff.\r\n");
        assert_eq!(
            fs::read_to_string(place.join("1@example.org.envelope.json")).unwrap(),
            "{\"from\":\"jane@example.org\",\"to\":[\"a@example.org\",\"hidden@example.org\"]}\n"
        );
        assert_eq!(names(&place), ["1@example.org.eml", "1@example.org.envelope.json"]);
    }

    #[tokio::test]
    async fn nothing_is_overwritten() {
        let folder = scratch();
        let envelope = envelope(None, &["a@example.org"]);
        let store = FileStore::new(&*folder);
        fs::write(folder.join("1@example.org.2.eml"), "mine").unwrap();
        store.deliver(&letter(&envelope, b"one\r\n")).await.unwrap();
        store.deliver(&letter(&envelope, b"two\r\n")).await.unwrap();
        assert_eq!(fs::read(folder.join("1@example.org.eml")).unwrap(), b"one\r\n");
        assert_eq!(fs::read(folder.join("1@example.org.2.eml")).unwrap(), b"mine");
        assert_eq!(fs::read(folder.join("1@example.org.3.eml")).unwrap(), b"two\r\n");
        assert!(!folder.join("1@example.org.2.envelope.json").exists());
    }

    #[tokio::test]
    async fn a_failure_leaves_nothing_behind() {
        let folder = scratch();
        fs::write(folder.join("taken"), "a file").unwrap();
        let envelope = envelope(None, &["a@example.org"]);
        let error =
            FileStore::new(folder.join("taken")).deliver(&letter(&envelope, b"x\r\n")).await.unwrap_err();
        assert_eq!(error.diagnostic.code(), "store-failed");
        assert_eq!(names(&folder), ["taken"]);
    }
}
