//! Carrying out a plugin's edits on the draft. All of them or none: a message is never half changed.

use super::{Capability, Edit, Grants};
use crate::catalogue;
use crate::compose::Origin;
use crate::diagnostic::Diagnostic;
use crate::draft::{Addresses, Attachment, Content, Draft, EnvelopeDraft, Header};
use crate::message::Message;
use crate::mime::{HeaderName, check_header_text};
use crate::render::escape;
use crate::validate::{MAX_BODY, header_field, is_written_by_us};

/// A draft after a plugin's edits.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Applied {
    /// The changed draft.
    pub draft: Draft,
    /// Labels for the host.
    pub tags: Vec<String>,
}

/// Carries out `edits` on a [rendered](crate::render()) draft. `message` is what the plugin was shown:
/// part numbers are its. `grants` are what it wants *and* is granted.
///
/// # Errors
/// `edit-refused`, once for each edit that is not granted or cannot be carried out.
pub fn apply(
    plugin: &str,
    draft: &Draft,
    message: &Message,
    edits: &[Edit],
    grants: &Grants,
) -> Result<Applied, Vec<Diagnostic>> {
    let mut editor = Editor {
        attachments: draft.attachments.iter().cloned().map(Some).collect(),
        draft: Draft { attachments: Vec::new(), ..draft.clone() },
        origins: &message.origins,
        grants,
        tags: Vec::new(),
    };
    let refused: Vec<_> = edits
        .iter()
        .filter_map(|edit| editor.edit(edit).err().map(|reason| (edit, reason)))
        .map(|(edit, reason)| {
            Diagnostic::new(&catalogue::EDIT_REFUSED)
                .param("plugin", plugin)
                .param("edit", edit.name())
                .param("reason", reason)
        })
        .collect();
    if !refused.is_empty() {
        return Err(refused);
    }
    let mut draft = editor.draft;
    draft.attachments = editor.attachments.into_iter().flatten().collect();
    Ok(Applied { draft, tags: editor.tags })
}

/// Why an edit is refused, for a person.
type Refused = String;

struct Editor<'a> {
    draft: Draft,
    /// Removed ones leave a gap, so that part numbers keep their meaning.
    attachments: Vec<Option<Attachment>>,
    origins: &'a [Origin],
    grants: &'a Grants,
    tags: Vec<String>,
}

impl Editor<'_> {
    fn edit(&mut self, edit: &Edit) -> Result<(), Refused> {
        match edit {
            Edit::AddHeader { name, value } => self.header(name, Some(value), false),
            Edit::SetHeader { name, value } => self.header(name, Some(value), true),
            Edit::RemoveHeader { name } => self.header(name, None, true),
            Edit::SetText { text } => {
                self.granted(&Capability::EditBody)?;
                self.draft.text = Some(text.clone());
                Ok(())
            }
            Edit::SetHtml { html } => {
                self.granted(&Capability::EditBody)?;
                self.draft.html = Some(html.clone());
                Ok(())
            }
            Edit::Substitute { part, find, replace } => self.substitute(*part, find, replace),
            Edit::AddFooter { text, html } => self.footer(text, html.as_deref()),
            Edit::AddAttachment { filename, content_type, content_id, content } => {
                self.granted(&Capability::EditAttachments)?;
                self.attachments.push(Some(Attachment {
                    filename: Some(filename.clone()),
                    content: Content::Bytes(content.clone()),
                    content_type: Some(content_type.clone()),
                    cid: content_id.clone(),
                    ..Attachment::default()
                }));
                Ok(())
            }
            Edit::SetBody { part, content } => self.set_body(*part, content),
            Edit::RemovePart { part } => self.remove_part(*part),
            Edit::SetSender { sender } => self.sender(sender),
            Edit::SetRecipients { recipients } => self.recipients(recipients),
            Edit::AddTag { tag } => {
                check_header_text(tag).map_err(|_| "a tag has no control characters".to_owned())?;
                self.tags.push(tag.clone());
                Ok(())
            }
        }
    }

    fn header(&mut self, name: &str, value: Option<&str>, replace: bool) -> Result<(), Refused> {
        let checked = HeaderName::new(name).map_err(|_| format!("“{name}” cannot be a header name"))?;
        if let Some(value) = value {
            check_header_text(value)
                .map_err(|_| format!("the value of {name} has a line break or a control character"))?;
        }
        if is_written_by_us(name) {
            return Err(format!("{name} is written by mailwright"));
        }
        if let Some(field) = header_field(name) {
            return self.header_of_its_own(field, value, replace);
        }
        self.granted(&Capability::EditHeaders)?;
        if replace {
            self.draft.headers.retain(|header| !checked.is(&header.name));
        }
        self.draft.headers.extend(value.map(|value| Header::new(name, value)));
        Ok(())
    }

    /// Header fields that a draft has a field for.
    fn header_of_its_own(&mut self, field: &str, value: Option<&str>, replace: bool) -> Result<(), Refused> {
        let capability = match field {
            "subject" | "replyTo" => Capability::EditHeaders,
            "from" | "sender" => Capability::EditFrom,
            "to" | "cc" | "bcc" => Capability::EditRecipients,
            _ => return Err(format!("\"{field}\" identifies the message and cannot be changed")),
        };
        self.granted(&capability)?;
        if !replace {
            return Err("the field is there once; use set-header".to_owned());
        }
        let addresses = value.map(Addresses::text).unwrap_or_default();
        match field {
            "subject" => self.draft.subject = value.map(str::to_owned),
            "replyTo" => self.draft.reply_to = addresses,
            "from" => self.draft.from = addresses,
            "sender" => self.draft.sender = addresses,
            "to" => self.draft.to = addresses,
            "cc" => self.draft.cc = addresses,
            _ => self.draft.bcc = addresses,
        }
        Ok(())
    }

    fn granted(&self, capability: &Capability) -> Result<(), Refused> {
        if self.grants.allow(capability) {
            Ok(())
        } else {
            Err(format!("{capability} is not both wanted by it and granted to it"))
        }
    }

    fn origin(&self, part: u32) -> Result<Origin, Refused> {
        let index = usize::try_from(part).unwrap_or(usize::MAX);
        self.origins.get(index).copied().ok_or_else(|| format!("there is no part {part}"))
    }

    fn substitute(&mut self, part: u32, find: &str, replace: &str) -> Result<(), Refused> {
        if find.is_empty() {
            return Err("there is nothing to look for".to_owned());
        }
        self.granted(&Capability::EditBody)?;
        let body = match self.origin(part)? {
            Origin::Text => &mut self.draft.text,
            Origin::Html => &mut self.draft.html,
            _ => return Err(format!("part {part} is not a body")),
        };
        if let Some(body) = body {
            let added = body.matches(find).count().saturating_mul(replace.len());
            within_limit(body.len().saturating_add(added))?;
            *body = body.replace(find, replace);
        }
        Ok(())
    }

    fn footer(&mut self, text: &str, html: Option<&str>) -> Result<(), Refused> {
        self.granted(&Capability::EditBody)?;
        let bodies =
            [&self.draft.text, &self.draft.html].into_iter().flatten().map(String::len).sum::<usize>();
        within_limit(bodies + text.len() + html.map_or(0, str::len))?;
        if let Some(body) = &mut self.draft.text {
            let trimmed = body.trim_end().len();
            body.truncate(trimmed);
            body.push_str("\n\n");
            body.push_str(text.trim_end());
            body.push('\n');
        }
        if let Some(body) = &mut self.draft.html {
            let footer = match html {
                Some(html) => html.to_owned(),
                None => format!("<p>{}</p>\n", escape(text.trim()).replace('\n', "<br>\n")),
            };
            let end = body.to_ascii_lowercase().rfind("</body>").unwrap_or(body.len());
            body.insert_str(end, &footer);
        }
        Ok(())
    }

    fn attachment(&mut self, part: u32) -> Result<&mut Option<Attachment>, Refused> {
        let Origin::Attachment(index) = self.origin(part)? else {
            return Err(format!("part {part} is not an attachment"));
        };
        self.granted(&Capability::EditAttachments)?;
        self.attachments.get_mut(index).ok_or_else(|| format!("there is no part {part}"))
    }

    fn set_body(&mut self, part: u32, content: &[u8]) -> Result<(), Refused> {
        match self.attachment(part)? {
            Some(attachment) => {
                attachment.content = Content::Bytes(content.to_vec());
                Ok(())
            }
            None => Err(format!("part {part} has been removed")),
        }
    }

    fn remove_part(&mut self, part: u32) -> Result<(), Refused> {
        match self.origin(part)? {
            Origin::Container => return Err(format!("part {part} holds other parts")),
            Origin::Text => {
                self.granted(&Capability::EditBody)?;
                self.draft.text = None;
            }
            Origin::Html => {
                self.granted(&Capability::EditBody)?;
                self.draft.html = None;
            }
            Origin::Attachment(_) => *self.attachment(part)? = None,
            Origin::Other => return Err(format!("part {part} is made from another field")),
        }
        Ok(())
    }

    fn sender(&mut self, sender: &str) -> Result<(), Refused> {
        self.granted(&Capability::EditFrom)?;
        let to = self.draft.envelope.take().and_then(|envelope| envelope.to);
        self.draft.envelope = Some(EnvelopeDraft { from: Some(sender.to_owned()), to });
        Ok(())
    }

    fn recipients(&mut self, recipients: &[String]) -> Result<(), Refused> {
        self.granted(&Capability::EditRecipients)?;
        let to = Addresses::List(recipients.iter().map(Addresses::text).collect());
        let from = self.draft.envelope.take().and_then(|envelope| envelope.from);
        self.draft.envelope = Some(EnvelopeDraft { from, to: Some(to) });
        Ok(())
    }
}

/// One edit must not be able to fill the memory of the host.
fn within_limit(length: usize) -> Result<(), Refused> {
    if length <= MAX_BODY { Ok(()) } else { Err(format!("the bodies would be larger than {MAX_BODY} bytes")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Env;

    fn draft() -> Draft {
        Draft {
            from: Addresses::text("a@x.org"),
            to: Addresses::text("b@x.org"),
            subject: Some("s".into()),
            text: Some("hello\n".into()),
            html: Some("<body><p>hello</p></body>".into()),
            attachments: vec![Attachment {
                filename: Some("a.txt".into()),
                content: Content::Text("x".into()),
                ..Attachment::default()
            }],
            ..Draft::default()
        }
    }

    fn applied(edits: &[Edit], grants: &Grants) -> Result<Draft, Vec<String>> {
        let draft = draft();
        let env = Env::new(0, [0; 16]).map_err(|d| vec![d.to_string()])?;
        let message = crate::compose(&draft, &env)
            .map_err(|ds| ds.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        apply("p", &draft, &message, edits, grants)
            .map(|applied| applied.draft)
            .map_err(|ds| ds.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn edits_reach_the_draft() {
        let header = |name: &str, value: &str| Edit::SetHeader { name: name.into(), value: value.into() };
        let edits = [
            header("Subject", "t"),
            header("X-A", "1"),
            Edit::AddFooter { text: "bye & thanks".into(), html: None },
            Edit::Substitute { part: 2, find: "hello".into(), replace: "hi".into() },
            Edit::RemovePart { part: 4 },
        ];
        let result = applied(&edits, &Grants::by_name());
        let expected = Draft {
            subject: Some("t".into()),
            headers: vec![Header::new("X-A", "1")],
            text: Some("hi\n\nbye & thanks\n".into()),
            html: Some("<body><p>hello</p><p>bye &amp; thanks</p>\n</body>".into()),
            attachments: Vec::new(),
            ..draft()
        };
        assert_eq!(result, Ok(expected));
    }

    #[test]
    fn the_envelope_changes_where_that_is_granted() {
        let grants: Grants = [Capability::EditFrom, Capability::EditRecipients].into_iter().collect();
        let edits = [
            Edit::SetRecipients { recipients: vec!["c@x.org".into()] },
            Edit::SetSender { sender: String::new() },
        ];
        let draft = applied(&edits, &grants).unwrap();
        let message = crate::compose(&draft, &Env::new(0, [0; 16]).unwrap()).unwrap();
        assert_eq!(message.envelope.from, None);
        assert_eq!(message.envelope.to[0].as_str(), "c@x.org");
    }

    #[test]
    fn what_is_not_granted_is_refused() {
        let edits = [
            Edit::SetHeader { name: "From".into(), value: "evil@x.org".into() },
            Edit::SetRecipients { recipients: vec!["evil@x.org".into()] },
            Edit::SetSender { sender: "evil@x.org".into() },
            Edit::AddHeader { name: "X-A\r\nBcc".into(), value: "evil@x.org".into() },
            Edit::AddHeader { name: "X-A".into(), value: "1\r\nBcc: evil@x.org".into() },
            Edit::RemoveHeader { name: "Message-ID".into() },
            Edit::SetBody { part: 999, content: Vec::new() },
            Edit::SetBody { part: 0, content: Vec::new() },
        ];
        for edit in edits {
            let refused = applied(std::slice::from_ref(&edit), &Grants::by_name());
            assert!(refused.is_err_and(|texts| texts[0].starts_with("error[edit-refused]")), "{edit:?}");
        }
    }
}
