//! From a valid draft to bytes. What mail-builder is given to write has been checked.

mod gate;
mod part;
mod stream;
mod text;
mod tree;

use crate::address::{AddrSpec, Address, Mailbox};
use crate::diagnostic::Diagnostic;
use crate::draft::Draft;
use crate::env::{Env, Numbers};
use crate::message::{Envelope, Message, Requires};
use crate::mime::MsgId;
use crate::mime::header::Folder;
use crate::validate::{
    CustomHeader, CustomValue, Mode, Priority, RawMessage, ValidDraft, Words, validate, validate_in,
};
pub(crate) use gate::broken_rule;
use part::Output;
pub(crate) use part::{Anew, part_anew};
pub use stream::{Base64Lines, Piece, Stream};
pub(crate) use tree::Origin;
use tree::Tree;

/// Composes a draft: renders Markdown, validates, writes.
///
/// ```
/// use mailwright::draft::{Addresses, Draft};
/// use mailwright::{Env, compose};
///
/// let draft = Draft {
///     from: Addresses::text("张三 <zhang@example.org>"),
///     to: Addresses::text("b@example.org"),
///     bcc: Addresses::text("c@example.org"),
///     subject: Some("你好".into()),
///     text: Some("你好，世界\n".into()),
///     ..Draft::default()
/// };
/// let message = compose(&draft, &Env::new(0, [1; 16])?).map_err(|mut errors| errors.remove(0))?;
/// assert_eq!(message.envelope.to.len(), 2);
/// assert!(!String::from_utf8_lossy(&message.raw).contains("c@example.org"));
/// # Ok::<(), mailwright::diagnostic::Diagnostic>(())
/// ```
///
/// # Errors
/// Every finding of [`validate`], when one of them is an error.
pub fn compose(draft: &Draft, env: &Env) -> Result<Message, Vec<Diagnostic>> {
    compose_in(draft, env, Mode::Standard)
}

/// As [`compose`], as strict or lenient as `mode` says.
///
/// # Errors
/// As [`compose`], with the corrections before the other findings.
pub fn compose_in(draft: &Draft, env: &Env, mode: Mode) -> Result<Message, Vec<Diagnostic>> {
    composed(draft, env, mode, |_| {})
}

/// As [`compose_in`], with a last word on what was found valid.
fn composed(
    draft: &Draft,
    env: &Env,
    mode: Mode,
    edit: impl FnOnce(&mut ValidDraft<'_>),
) -> Result<Message, Vec<Diagnostic>> {
    let mut rendered = crate::render::render(draft)?;
    let validation = match mode {
        Mode::Standard => validate(&rendered),
        _ => validate_in(rendered.to_mut(), mode),
    };
    let mut diagnostics = validation.diagnostics;
    let Some(mut valid) = validation.valid else { return Err(diagnostics) };
    edit(&mut valid);
    let mut message = compose_valid(valid, env)?;
    diagnostics.append(&mut message.diagnostics);
    message.diagnostics = diagnostics;
    Ok(message)
}

/// Writes a valid draft.
///
/// # Errors
/// `gate`, a defect of this library, instead of a message that breaks the format.
pub fn compose_valid(draft: ValidDraft<'_>, env: &Env) -> Result<Message, Vec<Diagnostic>> {
    let mut message = write(&draft, env)?;
    message.envelope = draft.envelope;
    Ok(message)
}

/// A message that still lacks its envelope.
fn write(draft: &ValidDraft<'_>, env: &Env) -> Result<Message, Vec<Diagnostic>> {
    if let Some(raw) = &draft.raw {
        return Ok(as_it_is(draft, raw));
    }
    let mut numbers = env.numbers();
    let message_id = match &draft.message_id {
        Some(id) => id.clone(),
        None => generated_id(draft, env, &mut numbers),
    };
    let tree = Tree::plan(draft);
    let requires = Requires { smtputf8: needs_smtputf8(draft), eight_bit_mime: tree.has_eight_bit() };
    let out = String::with_capacity(1024);
    let mut head = Head { out, names: Vec::with_capacity(16), words: draft.words };
    head.originators(draft);
    head.start("Date").date(draft.date.unwrap_or_else(|| env.date()));
    head.message_ids("Message-ID", std::slice::from_ref(&message_id));
    head.message_ids("In-Reply-To", draft.in_reply_to.as_slice());
    head.message_ids("References", &draft.references);
    head.priority(draft.priority);
    head.custom(draft);
    head.start("MIME-Version").verbatim("1.0");
    let Head { out, mut names, .. } = head;
    tree.field_names(&mut names);
    let mut out = Output::after(out, numbers, draft);
    out.raw.reserve_exact(tree.estimated_size());
    tree.write_root(&mut out);
    let Output { mut raw, encoded, gaps, diagnostics, .. } = out;
    if !raw.ends_with(b"\r\n") {
        // RFC 5321 §4.1.1.4: data ends in CRLF, so a message that does not cannot arrive as it is.
        raw.extend_from_slice(b"\r\n");
    }
    let gate = |encoded: &_| gate::check(&raw, encoded, &names, requires).map_err(|problem| vec![problem]);
    if cfg!(debug_assertions) {
        gate(&[])?;
    }
    gate(&encoded)?;
    Ok(Message {
        raw,
        envelope: Envelope::new(None, Vec::new()),
        message_id: message_id.into_string(),
        requires,
        structure: tree.structure(),
        diagnostics,
        origins: tree.origins(),
        gaps,
    })
}

fn as_it_is(draft: &ValidDraft<'_>, raw: &RawMessage<'_>) -> Message {
    Message {
        raw: raw.bytes.to_vec(),
        envelope: Envelope::default(),
        message_id: raw.message_id.clone(),
        requires: Requires { smtputf8: raw.requires.smtputf8 || needs_smtputf8(draft), ..raw.requires },
        structure: tree::whole(raw.bytes.len()),
        diagnostics: Vec::new(),
        origins: Vec::new(),
        gaps: Vec::new(),
    }
}

fn generated_id(draft: &ValidDraft<'_>, env: &Env, numbers: &mut Numbers) -> MsgId {
    let from = draft.from.first().map(|mailbox| mailbox.address.domain());
    let domain = env.id_domain().or(from).map_or("localhost", |domain| domain.as_ascii());
    MsgId::generated(&numbers.id(), domain)
}

fn needs_smtputf8(draft: &ValidDraft<'_>) -> bool {
    let envelope = draft.envelope.from.iter().chain(&draft.envelope.to);
    let parts = draft.attachments.iter().flat_map(|part| &part.headers);
    let custom = draft.headers.iter().chain(parts).filter_map(|header| match &header.value {
        CustomValue::Addresses(addresses) => Some(addresses),
        _ => None,
    });
    let header = [&draft.reply_to, &draft.to, &draft.cc].into_iter().chain(custom);
    let header = header.flatten().flat_map(Address::mailboxes);
    let originators = draft.from.iter().chain(&draft.sender);
    envelope.chain(header.chain(originators).map(|mailbox| &mailbox.address)).any(AddrSpec::needs_smtputf8)
}

/// The header of the message, and the names of the fields in it.
struct Head<'a> {
    out: String,
    names: Vec<&'a str>,
    words: Option<Words>,
}

impl<'a> Head<'a> {
    fn start(&mut self, name: &'a str) -> Folder<'_> {
        self.names.push(name);
        Folder::start(name, &mut self.out).in_words(self.words)
    }

    fn addresses(&mut self, name: &'a str, addresses: &[Address]) {
        if !addresses.is_empty() {
            self.start(name).addresses(addresses);
        }
    }

    fn mailboxes(&mut self, name: &'a str, mailboxes: &[Mailbox]) {
        if !mailboxes.is_empty() {
            self.start(name).mailboxes(mailboxes);
        }
    }

    fn message_ids(&mut self, name: &'a str, ids: &[MsgId]) {
        if !ids.is_empty() {
            self.start(name).message_ids(ids);
        }
    }

    fn originators(&mut self, draft: &ValidDraft<'_>) {
        self.mailboxes("From", &draft.from);
        self.mailboxes("Sender", draft.sender.as_slice());
        self.addresses("Reply-To", &draft.reply_to);
        self.addresses("To", &draft.to);
        self.addresses("Cc", &draft.cc);
        if let Some(subject) = &draft.subject {
            self.start("Subject").unstructured(subject.as_str());
        }
    }

    /// What Outlook, Apple Mail and everyone else look at.
    fn priority(&mut self, priority: Option<Priority>) {
        let (number, word) = match priority {
            Some(Priority::High) => ("1 (Highest)", "high"),
            Some(Priority::Low) => ("5 (Lowest)", "low"),
            Some(Priority::Normal) | None => return,
        };
        self.start("X-Priority").verbatim(number);
        self.start("Importance").verbatim(word);
    }

    fn custom(&mut self, draft: &'a ValidDraft<'_>) {
        for custom in &draft.headers {
            write_custom(self.start(custom.name.as_str()), custom);
        }
    }
}

/// Writes the value of a field of the author's own.
fn write_custom(folder: Folder<'_>, custom: &CustomHeader) {
    match &custom.value {
        CustomValue::Text(text) => folder.unstructured(text.as_str()),
        CustomValue::Structured(text) => folder.structured(text.as_str()),
        CustomValue::Addresses(addresses) => folder.addresses(addresses),
        CustomValue::List(urls) => folder.list(urls, custom.name.is("List-ID")),
        CustomValue::Prepared(value) => folder.verbatim(value),
    }
}
