//! A draft from options instead of a file.

use std::path::PathBuf;

use clap::Args;
use mailwright::Draft;
use mailwright::draft::{Addresses, Attachment, Content};

use crate::context::Failure;
use crate::files::{MAX_ATTACHMENTS, read_attachment};

/// The parts of a message on the command line.
#[derive(Debug, Args)]
pub(crate) struct MessageArgs {
    /// Sender, such as "Name <a@example.org>"
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// Recipient; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    to: Vec<String>,
    /// Recipient of a copy; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    cc: Vec<String>,
    /// Recipient that nobody sees; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    bcc: Vec<String>,
    /// Subject
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// Plain text body
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// HTML body
    #[arg(long, value_name = "HTML")]
    html: Option<String>,
    /// A file to attach; may be repeated
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
}

impl MessageArgs {
    /// Whether none was given.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { from, to, cc, bcc, subject, text, html, attach } = self;
        let texts = [from, subject, text, html].into_iter().all(Option::is_none);
        texts && [to, cc, bcc].into_iter().all(Vec::is_empty) && attach.is_empty()
    }

    /// The draft that they make.
    pub(crate) fn draft(&self) -> Result<Draft, Failure> {
        let mut draft = Draft {
            from: self.from.clone().map(Addresses::Text).unwrap_or_default(),
            to: list(&self.to),
            cc: list(&self.cc),
            bcc: list(&self.bcc),
            subject: self.subject.clone(),
            text: self.text.clone(),
            html: self.html.clone(),
            ..Draft::default()
        };
        let mut room = MAX_ATTACHMENTS;
        for path in &self.attach {
            let bytes = read_attachment(path, path, room)?;
            room -= bytes.len() as u64;
            draft.attachments.push(Attachment {
                filename: path.file_name().map(|name| name.to_string_lossy().into_owned()),
                content: Content::Bytes(bytes),
                ..Attachment::default()
            });
        }
        Ok(draft)
    }
}

fn list(addresses: &[String]) -> Addresses {
    Addresses::List(addresses.iter().cloned().map(Addresses::Text).collect())
}
