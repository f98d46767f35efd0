//! Constructors for what a plugin makes of a message.

use crate::{Edit, Finding, Footer, Header, Outcome, Refusal, Substitution, Verdict};

impl Outcome {
    /// The message may go on.
    pub fn accept() -> Self {
        Self::new(Verdict::Accept)
    }

    /// The message may not go on, ever; `text` tells its sender why. See [`status`](Self::status).
    pub fn reject(text: impl Into<String>) -> Self {
        Self::new(Verdict::Reject(Refusal { text: text.into(), status: None }))
    }

    /// The message may not go on now; `text` tells its sender why.
    pub fn tempfail(text: impl Into<String>) -> Self {
        Self::new(Verdict::Tempfail(Refusal { text: text.into(), status: None }))
    }

    /// The message is kept aside for a person to look at.
    pub fn quarantine(reason: impl Into<String>) -> Self {
        Self::new(Verdict::Quarantine(reason.into()))
    }

    /// Gives a refusal its enhanced status code (RFC 3463): `5.x.x` to reject, `4.x.x` for a
    /// temporary failure. Other verdicts have none.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        if let Verdict::Reject(refusal) | Verdict::Tempfail(refusal) = &mut self.verdict {
            refusal.status = Some(status.into());
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refusal_has_a_status() {
        let Verdict::Reject(refusal) = Outcome::reject("no").status("5.7.1").verdict else {
            panic!("not a rejection");
        };
        assert_eq!(refusal.status.as_deref(), Some("5.7.1"));
        assert_eq!(Outcome::accept().status("2.0.0"), Outcome::accept());
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
