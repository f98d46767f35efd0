//! What a plugin may be allowed beyond looking at headers and bodies and reporting: one list of names, which the
//! manifest asks for (`wants`) and the operator gives (`grants`).

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::{Serialize, Serializer};

use super::kinds;
use crate::diagnostic::Diagnostic;

/// One thing that a plugin may be allowed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Capability {
    /// `read.attachments`: to read what is not a body, and the message as it is on the wire.
    ReadAttachments,
    /// `edit.headers`: header fields, those of the other capabilities excepted.
    EditHeaders,
    /// `edit.body`: the text and the HTML.
    EditBody,
    /// `edit.attachments`: to add, change and remove them.
    EditAttachments,
    /// `edit.recipients`: To, Cc, Bcc and the recipients of the envelope.
    EditRecipients,
    /// `edit.from`: From, Sender and the sender of the envelope.
    EditFrom,
    /// `config.KEY`: a value that the operator shares between plugins. Its own settings a plugin always gets.
    Config(String),
}

/// Before the key of a shared value, in capabilities and where a plugin reads it.
pub(super) const CONFIG: &str = "config.";

impl Capability {
    /// Those with a name of their own.
    pub const NAMED: [Self; 6] = [
        Self::ReadAttachments,
        Self::EditHeaders,
        Self::EditBody,
        Self::EditAttachments,
        Self::EditRecipients,
        Self::EditFrom,
    ];

    /// Reads a name.
    ///
    /// # Errors
    /// `plugin-capability-unknown`.
    pub fn parse(name: &str) -> Result<Self, Diagnostic> {
        if let Some(key) = name.strip_prefix(CONFIG).filter(|key| super::is_name(key)) {
            return Ok(Self::Config(key.to_owned()));
        }
        let mut named = Self::NAMED.into_iter();
        named.find(|known| known.name() == name).ok_or_else(|| {
            let known: Vec<_> = Self::NAMED.iter().map(Self::name).collect();
            Diagnostic::new(&kinds::PLUGIN_CAPABILITY_UNKNOWN)
                .param("name", name)
                .param("known", known.join(", "))
        })
    }

    /// The name in manifests, configurations and findings.
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Self::ReadAttachments => "read.attachments".into(),
            Self::EditHeaders => "edit.headers".into(),
            Self::EditBody => "edit.body".into(),
            Self::EditAttachments => "edit.attachments".into(),
            Self::EditRecipients => "edit.recipients".into(),
            Self::EditFrom => "edit.from".into(),
            Self::Config(key) => format!("{CONFIG}{key}").into(),
        }
    }
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

impl Serialize for Capability {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

/// A set of capabilities: what a plugin wants, or what it is granted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Grants(BTreeSet<Capability>);

impl Grants {
    /// What naming a plugin file on the command line allows: everything but From, the recipients and shared values.
    pub fn by_name() -> Self {
        use Capability::{EditAttachments, EditBody, EditHeaders, ReadAttachments};
        [ReadAttachments, EditHeaders, EditBody, EditAttachments].into_iter().collect()
    }

    /// Whether this is in the set.
    pub fn allow(&self, capability: &Capability) -> bool {
        self.0.contains(capability)
    }

    /// What is in both sets: a plugin may do what it wants *and* is granted.
    #[must_use]
    pub fn both(&self, other: &Self) -> Self {
        Self(self.0.intersection(&other.0).cloned().collect())
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.difference(&other.0).cloned().collect())
    }

    /// Everything in the set, always in the same order.
    pub fn iter(&self) -> impl Iterator<Item = &Capability> {
        self.0.iter()
    }

    /// Whether there is nothing in the set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Capability> for Grants {
    fn from_iter<I: IntoIterator<Item = Capability>>(capabilities: I) -> Self {
        Self(capabilities.into_iter().collect())
    }
}

impl Extend<Capability> for Grants {
    fn extend<I: IntoIterator<Item = Capability>>(&mut self, capabilities: I) {
        self.0.extend(capabilities);
    }
}

/// Names, separated by commas.
impl fmt::Display for Grants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.iter().map(Capability::name).collect();
        f.write_str(&names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for capability in Capability::NAMED.into_iter().chain([Capability::Config("environment".into())]) {
            assert_eq!(Capability::parse(&capability.name()).as_ref(), Ok(&capability));
        }
        for wrong in ["", "edit", "edit.subject", "config.", "config.a b", "Edit.From"] {
            let problem = Capability::parse(wrong).unwrap_err();
            assert_eq!(problem.code(), "plugin-capability-unknown", "{wrong}");
        }
    }

    #[test]
    fn a_plugin_may_do_what_it_wants_and_is_granted() {
        let wants: Grants = [Capability::EditFrom, Capability::EditBody].into_iter().collect();
        let allowed = wants.both(&Grants::by_name());
        assert_eq!(allowed.to_string(), "edit.body");
        assert_eq!(wants.without(&allowed).to_string(), "edit.from");
    }
}
