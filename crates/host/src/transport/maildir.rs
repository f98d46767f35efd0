//! `maildir:DIR`: a Maildir (<https://cr.yp.to/proto/maildir.html>) that any mail reader opens.
//!
//! A message is written to `tmp`, flushed to the disk and linked into `new`. Its envelope goes to
//! `envelopes/<id>.envelope.json`, beside the three folders that readers look at; the name of the message
//! ends in the same `<id>`, so that the two find each other.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::store::{self, Staged, StoredLetter};
use super::{DeliveryError, Letter, Receipt, RecipientResult, Transport};

/// Delivers to a Maildir.
#[derive(Debug, Clone)]
pub struct Maildir {
    folder: PathBuf,
}

impl Maildir {
    /// The Maildir `folder`, which is created with the first message.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }
}

impl Transport for Maildir {
    async fn deliver(&self, letter: &Letter<'_>) -> Result<Receipt, DeliveryError> {
        let (folder, stored) = (self.folder.clone(), StoredLetter::of(letter));
        let path = store::in_background(&self.folder, move || write(&folder, &stored)).await?;
        Ok(Receipt {
            place: format!("maildir:{}", path.display()),
            reply: None,
            recipients: letter.envelope.to.iter().cloned().map(RecipientResult::accepted).collect(),
        })
    }
}

fn write(folder: &Path, letter: &StoredLetter) -> io::Result<PathBuf> {
    for inner in ["tmp", "new", "cur", "envelopes"] {
        store::create_private(&folder.join(inner))?;
    }
    let message = Staged::write(&folder.join("tmp"), letter.raw())?;
    let envelope = letter.stage_envelope(&folder.join("tmp"))?;
    for stem in letter.stems() {
        let described = envelope.publish(&folder.join("envelopes").join(store::envelope_name(&stem)))?;
        let Some(described) = described else { continue };
        if let Some(message) = message.publish(&folder.join("new").join(delivery_name(&stem)?))? {
            described.keep();
            return Ok(message.keep());
        }
    }
    Err(store::no_name_left())
}

/// `seconds.M<microseconds>P<process>R<random>.<id>`; the id stands where the host name usually does.
fn delivery_name(stem: &str) -> io::Result<String> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let (seconds, micros, process) = (now.as_secs(), now.subsec_micros(), std::process::id());
    Ok(format!("{seconds}.M{micros}P{process}R{}.{stem}", store::unique()?))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::transport::testing::{envelope, letter, names, scratch};

    #[tokio::test]
    async fn messages_arrive_in_new() {
        let folder = scratch();
        let envelope = envelope(Some("jane@example.org"), &["a@example.org"]);
        let maildir = Maildir::new(&*folder);
        let first = maildir.deliver(&letter(&envelope, b"one\r\n")).await.unwrap();
        let second = maildir.deliver(&letter(&envelope, b"two\r\n")).await.unwrap();
        for (receipt, content) in [(&first, b"one\r\n"), (&second, b"two\r\n")] {
            let path = PathBuf::from(receipt.place.strip_prefix("maildir:").unwrap());
            assert_eq!(path.parent(), Some(folder.join("new").as_path()));
            assert_eq!(fs::read(&path).unwrap(), content);
        }
        assert!(first.place.ends_with(".1@example.org") && second.place.ends_with(".1@example.org.2"));
        assert_eq!(names(&folder), ["cur", "envelopes", "new", "tmp"]);
        assert!(names(&folder.join("tmp")).is_empty() && names(&folder.join("cur")).is_empty());
        assert_eq!(
            names(&folder.join("envelopes")),
            ["1@example.org.2.envelope.json", "1@example.org.envelope.json"]
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn mail_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = scratch();
        let envelope = envelope(None, &["a@example.org"]);
        let maildir = Maildir::new(folder.join("mail"));
        let receipt = maildir.deliver(&letter(&envelope, b"x\r\n")).await.unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(Path::new(receipt.place.strip_prefix("maildir:").unwrap())), 0o600);
        assert_eq!(mode(&folder.join("mail/new")), 0o700);
    }

    #[tokio::test]
    async fn many_at_once_do_not_collide() {
        let folder = scratch();
        let deliveries = (0..20).map(|_| {
            let maildir = Maildir::new(&*folder);
            tokio::spawn(async move {
                let envelope = envelope(None, &["a@example.org"]);
                maildir.deliver(&letter(&envelope, b"x\r\n")).await.map(|receipt| receipt.place)
            })
        });
        for delivery in deliveries.collect::<Vec<_>>() {
            delivery.await.unwrap().unwrap();
        }
        assert_eq!(names(&folder.join("new")).len(), 20);
        assert_eq!(names(&folder.join("envelopes")).len(), 20);
    }
}
