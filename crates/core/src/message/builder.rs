//! A message step by step.

use crate::address::Mailbox;
use crate::compose::compose_in;
use crate::diagnostic::Diagnostic;
use crate::draft::{
    Addresses, Attachment, Content, Draft, EnvelopeDraft, Header, IcalEvent, ListUnsubscribe,
};
use crate::env::Env;
use crate::message::Message;
use crate::parse::text_of_html;
use crate::validate::Mode;

impl Message {
    /// A message step by step; see [`MessageBuilder`].
    pub fn builder() -> MessageBuilder {
        MessageBuilder::default()
    }
}

/// Collects what a message is to be. Nothing is checked before [`build`](Self::build), which reports every problem
/// at once, with the field paths of a [`Draft`].
///
/// Addresses are text (`"Bob <b@x.org>"`, also several with commas), a pair of name and address, a [`Mailbox`], or a
/// list of these; recipients that are given again are added.
///
/// ```
/// use mailwright::draft::{Attachment, IcalEvent};
/// use mailwright::{Env, Message};
///
/// # let (pdf, png) = (b"%PDF-1.4".to_vec(), b"\x89PNG".to_vec());
/// # let ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
/// let env = Env::new(1_795_426_200_000, [7; 16]).map_err(|problem| vec![problem])?;
/// let message = Message::builder()
///     .from(("张三", "no-reply@例子.测试"))
///     .to(["a@example.org", "Bob <b@example.org>"])
///     .bcc("c@example.org")
///     .subject("季度报告")
///     .text("请查收附件。\n")
///     .html("<p><img src='cid:logo' alt=''>请查收附件。</p>")
///     .attach(Attachment::bytes("报告.pdf", pdf))
///     .embed("logo", "logo.png", png)
///     .invite(IcalEvent::request(ics))
///     .list_unsubscribe("https://example.org/leave?u=42", Some("leave@example.org"))
///     .build(&env)?;
/// assert_eq!(message.envelope.to.len(), 3);
///
/// let problems = Message::builder().from("bob").date("tomorrow").build(&env).unwrap_err();
/// let fields: Vec<_> = problems.iter().filter_map(|problem| problem.place().field.as_deref()).collect();
/// assert_eq!(fields, ["from", "to", "date", "subject", "text"]);
/// # Ok::<(), Vec<mailwright::Diagnostic>>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "nothing is composed before `build`"]
pub struct MessageBuilder {
    draft: Draft,
    mode: Mode,
    text_auto: bool,
}

/// Setters of one kind each, so that none of them does more than its documentation says.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $set:expr;)+) => {
        $(
            $(#[$doc])*
            pub fn $name(mut self, value: impl Into<String>) -> Self {
                let set: fn(&mut Draft, String) = $set;
                set(&mut self.draft, value.into());
                self
            }
        )+
    };
}

/// Recipients and originators, added to those that are there.
macro_rules! address_fields {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $(
            $(#[$doc])*
            pub fn $name(mut self, addresses: impl Into<Addresses>) -> Self {
                add(&mut self.draft.$name, addresses.into());
                self
            }
        )+
    };
}

impl MessageBuilder {
    /// Goes on from a draft.
    pub fn from_draft(draft: Draft) -> Self {
        Self { draft, ..Self::default() }
    }

    address_fields! {
        /// Adds to `From` (RFC 5322 §3.6.2); several need a [`sender`](Self::sender).
        from;
        /// `Sender` (RFC 5322 §3.6.2).
        sender;
        /// Adds to `Reply-To` (RFC 5322 §3.6.2).
        reply_to;
        /// Adds to `To` (RFC 5322 §3.6.3).
        to;
        /// Adds to `Cc` (RFC 5322 §3.6.3).
        cc;
        /// Adds recipients that no reader sees.
        bcc;
    }

    setters! {
        /// `Subject` (RFC 5322 §3.6.5).
        subject: |draft, text| draft.subject = Some(text);
        /// The plain text body.
        text: |draft, text| draft.text = Some(text);
        /// The HTML body.
        html: |draft, html| draft.html = Some(html);
        /// A Markdown body, which becomes both text and HTML.
        markdown: |draft, text| draft.markdown = Some(text);
        /// The AMP form of the body.
        amp: |draft, html| draft.amp = Some(html);
        /// `Message-ID` (RFC 5322 §3.6.4), with or without brackets; made from the [`Env`] without it.
        message_id: |draft, id| draft.message_id = Some(id);
        /// `In-Reply-To` (RFC 5322 §3.6.4): the message that this one answers.
        in_reply_to: |draft, id| draft.in_reply_to = Some(id);
        /// Adds to `References` (RFC 5322 §3.6.4).
        reference: |draft, id| draft.references.push(id);
        /// `high`, `normal` or `low`.
        priority: |draft, priority| draft.priority = Some(priority);
        /// The reverse-path (RFC 5321 §2.3.1), where it is not the author; empty for the null sender.
        envelope_from: |draft, address| envelope(draft).from = Some(address);
    }

    /// Adds to `References` (RFC 5322 §3.6.4), oldest first.
    pub fn references(self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        ids.into_iter().fold(self, Self::reference)
    }

    /// `Date`: a [`Date`](crate::mime::Date), or text in the form of RFC 3339 or RFC 5322 §3.3; that of the [`Env`]
    /// without it.
    #[allow(clippy::needless_pass_by_value, reason = "dates and literals are both given as they are")]
    pub fn date(mut self, date: impl ToString) -> Self {
        self.draft.date = Some(date.to_string());
        self
    }

    /// Adds recipients of the envelope (RFC 5321 §2.3.1), which then takes none from the header.
    pub fn envelope_to(mut self, addresses: impl Into<Addresses>) -> Self {
        add(envelope(&mut self.draft).to.get_or_insert_default(), addresses.into());
        self
    }

    /// Adds a header field of your own; those that a message has fields for are refused.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.draft.headers.push(Header::new(name, value));
        self
    }

    /// Adds an attachment.
    pub fn attach(mut self, attachment: Attachment) -> Self {
        self.draft.attachments.push(attachment);
        self
    }

    /// Adds an image that the HTML shows as `cid:` and `id` (RFC 2392).
    pub fn embed(self, id: impl Into<String>, name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.attach(Attachment { cid: Some(id.into()), ..Attachment::bytes(name, bytes) })
    }

    /// A calendar object that readers offer buttons for (RFC 6047).
    pub fn invite(mut self, event: IcalEvent) -> Self {
        self.draft.ical_event = Some(event);
        self
    }

    /// How to leave the list: an `https` URL for one click (RFC 8058), and an address for readers that write.
    pub fn list_unsubscribe(mut self, url: impl Into<String>, mailto: Option<&str>) -> Self {
        let (url, mailto) = (Some(url.into()), mailto.map(str::to_owned));
        self.draft.list_unsubscribe = Some(ListUnsubscribe { url, mailto, one_click: None });
        self
    }

    /// Makes `data:` URLs of images in the HTML embedded images.
    pub fn attach_data_urls(mut self) -> Self {
        self.draft.attach_data_urls = true;
        self
    }

    /// Makes a plain text body of the HTML, where none is given.
    ///
    /// ```
    /// use mailwright::{Env, Message};
    ///
    /// let builder = Message::builder().from("a@example.org").to("b@example.org").subject("Hi");
    /// let message = builder.html("<h1>Hello</h1><p>How are you?</p>").text_auto().build(&Env::new(0, [7; 16])?);
    /// let raw = message.map_err(|mut problems| problems.remove(0))?.raw;
    /// assert!(String::from_utf8_lossy(&raw).contains("Hello\r\n\r\nHow are you?\r\n"));
    /// # Ok::<(), mailwright::Diagnostic>(())
    /// ```
    pub fn text_auto(mut self) -> Self {
        self.text_auto = true;
        self
    }

    /// How strictly the draft is taken; [`Mode::Standard`] without it.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// The draft as it is so far.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The draft, to be kept or changed field by field.
    pub fn into_draft(self) -> Draft {
        self.draft
    }

    /// Composes the message.
    ///
    /// # Errors
    /// Every finding, when one of them is an error; as [`compose`](crate::compose()).
    pub fn build(&self, env: &Env) -> Result<Message, Vec<Diagnostic>> {
        match (&self.draft.text, &self.draft.html) {
            (None, Some(html)) if self.text_auto => {
                let text = Some(text_of_html(html));
                compose_in(&Draft { text, ..self.draft.clone() }, env, self.mode)
            }
            _ => compose_in(&self.draft, env, self.mode),
        }
    }
}

fn envelope(draft: &mut Draft) -> &mut EnvelopeDraft {
    draft.envelope.get_or_insert_default()
}

/// Adds to a field; what is given once stays as it is given, so that findings name it like that.
fn add(field: &mut Addresses, more: Addresses) {
    match (std::mem::take(field), more) {
        (Addresses::List(items), more) if items.is_empty() => *field = more,
        (Addresses::List(mut items), Addresses::List(more)) => {
            items.extend(more);
            *field = Addresses::List(items);
        }
        (Addresses::List(mut items), more) => {
            items.push(more);
            *field = Addresses::List(items);
        }
        (one, Addresses::List(mut more)) => {
            more.insert(0, one);
            *field = Addresses::List(more);
        }
        (one, more) => *field = Addresses::List(vec![one, more]),
    }
}

impl From<&str> for Addresses {
    fn from(list: &str) -> Self {
        Self::text(list)
    }
}

impl From<String> for Addresses {
    fn from(list: String) -> Self {
        Self::Text(list)
    }
}

/// A name and an address.
impl<N: Into<String>, A: Into<String>> From<(N, A)> for Addresses {
    fn from((name, address): (N, A)) -> Self {
        Self::Mailbox { name: Some(name.into()), address: address.into() }
    }
}

impl From<Mailbox> for Addresses {
    fn from(Mailbox { name, address }: Mailbox) -> Self {
        Self::Mailbox { name, address: address.as_str().to_owned() }
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Addresses {
    fn from(items: [T; N]) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Addresses {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl Attachment {
    /// A file with these bytes; its media type follows from its name.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { filename: Some(name.into()), content: Content::Bytes(bytes.into()), ..Self::default() }
    }

    /// A file with this text, in UTF-8.
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { filename: Some(name.into()), content: Content::Text(text.into()), ..Self::default() }
    }

    /// The same with a media type of its own (`text/csv; header=present`).
    #[must_use]
    pub fn of_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }
}

impl IcalEvent {
    /// An invitation, `METHOD:REQUEST` (RFC 5546 §3.2.2).
    pub fn request(calendar: impl Into<String>) -> Self {
        Self::with_method("request", calendar)
    }

    /// An answer, `METHOD:REPLY` (RFC 5546 §3.2.3).
    pub fn reply(calendar: impl Into<String>) -> Self {
        Self::with_method("reply", calendar)
    }

    /// A cancellation, `METHOD:CANCEL` (RFC 5546 §3.2.5).
    pub fn cancel(calendar: impl Into<String>) -> Self {
        Self::with_method("cancel", calendar)
    }

    fn with_method(method: &str, calendar: impl Into<String>) -> Self {
        Self { method: Some(method.to_owned()), content: Content::Text(calendar.into()), filename: None }
    }
}
