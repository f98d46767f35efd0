//! What a plugin is and may say of a message, how its edits are carried out, and in which order. The native host and the
//! JavaScript host convert their own forms to these types, so that both do the same. `docs/plugins.md` in the
//! repository says it for authors of plugins.

mod answer;
mod apply;
mod capability;
mod description;
mod fields;
mod frame;
pub mod kinds;
pub mod limits;
pub mod load;
mod log;
mod mail;
mod manifest;
mod row;
mod section;
mod settings;
mod world;

use encodify::base64;
use serde::{Serialize, Serializer};

use crate::diagnostic::Diagnostic;
pub use answer::{Answer, answer_of, read_answer};
pub use apply::{Applied, apply};
pub use capability::{Capability, Grants};
pub use description::{Description, Setting, SettingKind, Symbol};
pub use frame::{Input, ScoreSoFar, is_body, raw_value};
pub use log::Log;
pub use mail::{Mail, ReadError};
pub use manifest::Manifest;
pub use row::{Compose, Failed, OnError, Prepared, Row, Stop, failed, suspended};
pub use section::{custom_section, with_custom_section, with_memory_limit};
pub use settings::{SettingValue, Settings};
pub use world::World;

/// What a plugin makes of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether the message may go on.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Changes, in the order to carry them out.
    pub edits: Vec<Edit>,
    /// Findings that join the score.
    pub findings: Vec<Finding>,
}

impl Outcome {
    /// An outcome.
    pub fn new(verdict: Verdict, edits: Vec<Edit>, findings: Vec<Finding>) -> Self {
        Self { verdict, edits, findings }
    }
}

/// Whether a message may go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "lowercase")]
#[allow(
    clippy::exhaustive_enums,
    reason = "hosts must act on every verdict; a new one is a new interface version"
)]
pub enum Verdict {
    /// It may.
    Accept,
    /// Not now; try later.
    Tempfail(Refusal),
    /// Never.
    Reject(Refusal),
    /// Keep it aside for a person to look at.
    Quarantine {
        /// Why.
        reason: String,
    },
}

/// Why a message is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Refusal {
    /// For a person.
    pub reason: String,
    /// SMTP reply code (RFC 5321 §4.2), from 400 or from 500 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u16>,
    /// Enhanced status code (RFC 3463), `4.x.x` or `5.x.x`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced: Option<String>,
}

/// A plugin's own word that it could not do its work.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Failure {
    /// What kind of reason.
    pub cause: FailureCause,
    /// For a person.
    pub reason: String,
}

impl Failure {
    /// `plugin-failed`.
    pub fn diagnostic(&self, plugin: &str) -> Diagnostic {
        Diagnostic::new(&kinds::PLUGIN_FAILED)
            .param("plugin", plugin)
            .param("cause", self.cause.as_str())
            .param("reason", &self.reason)
    }
}

/// Why a plugin could not do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "mirrors the plugin interface, which is versioned")]
pub enum FailureCause {
    /// A setting does not make sense.
    Config,
    /// The message has something that it cannot handle.
    Unsupported,
    /// Anything else.
    Internal,
}

impl FailureCause {
    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Unsupported => "unsupported",
            Self::Internal => "internal",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        [Self::Config, Self::Unsupported, Self::Internal].into_iter().find(|cause| cause.as_str() == name)
    }
}

/// Something a plugin noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(clippy::exhaustive_structs, reason = "mirrors the plugin interface, which is versioned")]
pub struct Finding {
    /// `UPPER_SNAKE`.
    pub symbol: String,
    /// Thousandths of a point.
    pub points: i32,
    /// Index of the part in the message as handed over.
    pub part: Option<u32>,
    /// For a person.
    pub detail: String,
}

/// One change to a message. Part numbers are indexes into the parts of the message as handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "edit", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(clippy::exhaustive_enums, reason = "mirrors the plugin interface, which is versioned")]
pub enum Edit {
    /// One more field.
    AddHeader {
        /// Field name.
        name: String,
        /// Decoded value.
        value: String,
    },
    /// Replaces every field of that name.
    SetHeader {
        /// Field name.
        name: String,
        /// Decoded value.
        value: String,
    },
    /// Removes every field of that name.
    RemoveHeader {
        /// Field name.
        name: String,
    },
    /// Replaces the text body.
    SetText {
        /// The new text.
        text: String,
    },
    /// Replaces the HTML body.
    SetHtml {
        /// The new HTML.
        html: String,
    },
    /// Replaces every occurrence of `find` in a text part.
    Substitute {
        /// Index of the part.
        part: u32,
        /// What to look for; not empty.
        find: String,
        /// What to put there.
        replace: String,
    },
    /// Appends to both bodies.
    AddFooter {
        /// For the text body.
        text: String,
        /// For the HTML body; made from `text` where it is missing.
        html: Option<String>,
    },
    /// One more attachment.
    AddAttachment {
        /// File name.
        filename: String,
        /// Media type.
        content_type: String,
        /// Content id of an embedded image.
        content_id: Option<String>,
        /// Its bytes.
        #[serde(serialize_with = "as_base64")]
        content: Vec<u8>,
    },
    /// New bytes for an attachment.
    SetBody {
        /// Index of the part.
        part: u32,
        /// Its new bytes.
        #[serde(serialize_with = "as_base64")]
        content: Vec<u8>,
    },
    /// Removes a body or an attachment.
    RemovePart {
        /// Index of the part.
        part: u32,
    },
    /// Replaces the envelope sender, to whom bounces go.
    SetSender {
        /// The new one; empty for nobody.
        sender: String,
    },
    /// Replaces the envelope recipients.
    SetRecipients {
        /// The new ones.
        recipients: Vec<String>,
    },
    /// A label for the host; not in the message.
    AddTag {
        /// The label.
        tag: String,
    },
}

/// JSON has no bytes.
fn as_base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&base64::STANDARD.encode(bytes))
}

impl Edit {
    /// The name used in findings: `add-header` and so on.
    pub fn name(&self) -> &'static str {
        match self {
            Self::AddHeader { .. } => "add-header",
            Self::SetHeader { .. } => "set-header",
            Self::RemoveHeader { .. } => "remove-header",
            Self::SetText { .. } => "set-text",
            Self::SetHtml { .. } => "set-html",
            Self::Substitute { .. } => "substitute",
            Self::AddFooter { .. } => "add-footer",
            Self::AddAttachment { .. } => "add-attachment",
            Self::SetBody { .. } => "set-body",
            Self::RemovePart { .. } => "remove-part",
            Self::SetSender { .. } => "set-sender",
            Self::SetRecipients { .. } => "set-recipients",
            Self::AddTag { .. } => "add-tag",
        }
    }
}

/// Checks what a plugin says before anything acts on it: names of symbols, status codes, texts for people.
/// Edits are checked when they are [applied](apply).
///
/// # Errors
/// `plugin-outcome-invalid`, for the first thing that is wrong.
pub fn check_outcome(plugin: &str, outcome: &Outcome) -> Result<(), Diagnostic> {
    let problem = match &outcome.verdict {
        Verdict::Accept => None,
        Verdict::Tempfail(refusal) => refusal.problem(4),
        Verdict::Reject(refusal) => refusal.problem(5),
        Verdict::Quarantine { reason } => text_problem(reason),
    };
    let wrong_symbol = || outcome.findings.iter().find(|finding| !is_symbol(&finding.symbol));
    match problem.or_else(|| wrong_symbol().map(|found| format!("“{}” is not UPPER_SNAKE", found.symbol)))
    {
        None => Ok(()),
        Some(problem) => Err(Diagnostic::new(&crate::catalogue::PLUGIN_OUTCOME_INVALID)
            .param("plugin", plugin)
            .param("problem", problem)),
    }
}

/// Whether `name` can name a finding: `UPPER_SNAKE`, at most 64 characters.
pub fn is_symbol(name: &str) -> bool {
    let mut bytes = name.bytes();
    name.len() <= 64
        && bytes.next().is_some_and(|b| b.is_ascii_uppercase())
        && bytes.all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether `text` can name a plugin, its version or a setting.
fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

impl Refusal {
    fn problem(&self, class: u16) -> Option<String> {
        let Self { reason, code, enhanced } = self;
        if let Some(code) = code.filter(|code| !is_code(*code, class)) {
            return Some(format!("{code} is not an SMTP reply code from {class}00 on"));
        }
        if let Some(status) = enhanced.as_deref().filter(|status| !is_status(status, class)) {
            return Some(format!("“{status}” is not a status of the form {class}.x.x"));
        }
        text_problem(reason)
    }
}

/// RFC 5321 §4.2: the second digit is at most 5.
fn is_code(code: u16, class: u16) -> bool {
    code / 100 == class && code / 10 % 10 <= 5
}

/// RFC 3463 §2: class, subject and detail, the last two of up to three digits.
fn is_status(status: &str, class: u16) -> bool {
    let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let rest = status.strip_prefix(&format!("{class}."));
    rest.and_then(|rest| rest.split_once('.'))
        .is_some_and(|(subject, detail)| number(subject) && number(detail))
}

/// Texts reach logs and SMTP replies, where a line break would start another line.
fn text_problem(text: &str) -> Option<String> {
    text.chars().any(char::is_control).then(|| "its reason holds a control character".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_checked_before_they_count() {
        let reject_with = |reason: &str, code, enhanced: Option<&str>| {
            let refusal = Refusal { reason: reason.into(), code, enhanced: enhanced.map(Into::into) };
            check_outcome("p", &Outcome::new(Verdict::Reject(refusal), Vec::new(), Vec::new())).is_ok()
        };
        let reject = |reason: &str, enhanced: Option<&str>| reject_with(reason, None, enhanced);
        assert!(reject_with("no", Some(550), Some("5.7.1")));
        assert!([450, 250, 0, 560, 5500].iter().all(|code| !reject_with("no", Some(*code), None)));
        assert!(reject("no", Some("5.7.1")) && reject("no", None));
        assert!(
            !reject("no", Some("4.7.1")) && !reject("no", Some("5.7")) && !reject("no", Some("5.7.1\r\n"))
        );
        assert!(!reject("no\r\n250 ok", None));
        assert!(is_symbol("DENIED_LINK_2") && !is_symbol("denied") && !is_symbol("") && !is_symbol("A B"));
    }
}
