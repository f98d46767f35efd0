//! Constructors for what a plugin makes of a message.

use crate::{Attachment, Edit, Finding, Footer, Header, Outcome, Refusal, Substitution, Verdict};

impl Outcome {
    /// The message may go on.
    pub fn accept() -> Self {
        Self::new(Verdict::Accept)
    }

    /// The message may not go on, ever; `reason` tells its sender why. See [`code`](Self::code) and
    /// [`enhanced`](Self::enhanced).
    pub fn reject(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Reject(Refusal { reason: reason.into(), code: None, enhanced: None }))
    }

    /// The message may not go on now; `reason` tells its sender why.
    pub fn tempfail(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Tempfail(Refusal { reason: reason.into(), code: None, enhanced: None }))
    }

    /// The message is kept aside for a person to look at.
    pub fn quarantine(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Quarantine(reason.into()))
    }

    /// Gives a refusal its SMTP reply code (RFC 5321 §4.2): from 500 on to reject, from 400 on for a temporary
    /// failure. Other verdicts have none.
    #[must_use]
    pub fn code(mut self, code: u16) -> Self {
        if let Verdict::Reject(refusal) | Verdict::Tempfail(refusal) = &mut self.verdict {
            refusal.code = Some(code);
        }
        self
    }

    /// Gives a refusal its enhanced status code (RFC 3463): `5.x.x` to reject, `4.x.x` for a
    /// temporary failure. Other verdicts have none.
    #[must_use]
    pub fn enhanced(mut self, status: impl Into<String>) -> Self {
        if let Verdict::Reject(refusal) | Verdict::Tempfail(refusal) = &mut self.verdict {
            refusal.enhanced = Some(status.into());
        }
        self
    }

    /// Adds a change, to be made after those before it.
    #[must_use]
    pub fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }

    /// Adds something noticed about the whole message. See [`finding_in`](Self::finding_in).
    #[must_use]
    pub fn finding(mut self, symbol: impl Into<String>, points: i32, detail: impl Into<String>) -> Self {
        self.findings.push(Finding { symbol: symbol.into(), points, part: None, detail: detail.into() });
        self
    }

    /// Adds something noticed in one part.
    #[must_use]
    pub fn finding_in(
        mut self,
        part: u32,
        symbol: impl Into<String>,
        points: i32,
        detail: impl Into<String>,
    ) -> Self {
        let (symbol, detail) = (symbol.into(), detail.into());
        self.findings.push(Finding { symbol, points, part: Some(part), detail });
        self
    }

    fn new(verdict: Verdict) -> Self {
        Self { verdict, edits: Vec::new(), findings: Vec::new() }
    }
}

impl Edit {
    /// One more field of that name.
    pub fn add_header(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::AddHeader(Header { name: name.into(), value: value.into() })
    }

    /// One field of that name, in place of all there are.
    pub fn set_header(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::SetHeader(Header { name: name.into(), value: value.into() })
    }

    /// No field of that name.
    pub fn remove_header(name: impl Into<String>) -> Self {
        Self::RemoveHeader(name.into())
    }

    /// Appends to the text body and the HTML body; the host makes `html` from `text` where it is `None`.
    pub fn add_footer(text: impl Into<String>, html: Option<String>) -> Self {
        Self::AddFooter(Footer { text: text.into(), html })
    }

    /// Replaces every occurrence of `find` in the text of `part`.
    pub fn substitute(part: u32, find: impl Into<String>, replace: impl Into<String>) -> Self {
        Self::Substitute(Substitution { part, find: find.into(), replace: replace.into() })
    }

    /// One more attachment.
    pub fn add_attachment(
        filename: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Vec<u8>>,
    ) -> Self {
        let (filename, content_type) = (filename.into(), content_type.into());
        Self::AddAttachment(Attachment { filename, content_type, content_id: None, content: content.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refusal_has_a_status() {
        let Verdict::Reject(refusal) = Outcome::reject("no").code(550).enhanced("5.7.1").verdict else {
            panic!("not a rejection");
        };
        assert_eq!((refusal.code, refusal.enhanced.as_deref()), (Some(550), Some("5.7.1")));
        assert_eq!(Outcome::accept().code(250).enhanced("2.0.0"), Outcome::accept());
    }

    #[test]
    fn edits_and_findings_keep_their_order() {
        let outcome = Outcome::accept()
            .edit(Edit::remove_header("X-A"))
            .edit(Edit::set_header("X-B", "1"))
            .finding("FIRST", 1, "")
            .finding_in(2, "SECOND", -1, "");
        assert_eq!(outcome.edits, [Edit::remove_header("X-A"), Edit::set_header("X-B", "1")]);
        assert_eq!(outcome.findings[0].part, None);
        assert_eq!(outcome.findings[1].part, Some(2));
    }
}
