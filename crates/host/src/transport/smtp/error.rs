//! Findings about one server.

use std::sync::Arc;
use std::time::Duration;

use mailwright::diagnostic::{Diagnostic, Kind};

use super::stream::{Cause, Failure};
use super::tls::Refused;
use crate::transport::classify::{Reply, classify};
use crate::transport::phase::Phase;
use crate::transport::{DeliveryError, Outlook, Refusal, kinds};

/// Parameters that the texts of some kinds need besides host, step and reply.
pub(super) type Extra<'a> = &'a [(&'static str, &'a str)];

/// Makes findings about one server.
#[derive(Debug, Clone)]
pub(super) struct Reporter {
    /// Host and port as people write them.
    pub(super) host: Arc<str>,
}

impl Reporter {
    fn about(&self, kind: &'static Kind, phase: Phase) -> Diagnostic {
        Diagnostic::new(kind).param("host", &*self.host).param("phase", phase.as_str())
    }

    /// A finding without a reply.
    pub(super) fn error(
        &self,
        kind: &'static Kind,
        outlook: Outlook,
        phase: Phase,
        extra: Extra<'_>,
    ) -> DeliveryError {
        DeliveryError::new(with(self.about(kind, phase), extra), outlook).at(phase)
    }

    /// What a reply other than the one asked for means.
    pub(super) fn refusal(&self, phase: Phase, reply: &Reply, extra: Extra<'_>) -> Refusal {
        let meaning = classify(phase, reply);
        let mut diagnostic = self
            .about(meaning.kind, phase)
            .param("reply", reply.to_string())
            .param("code", reply.code.to_string());
        if let Some(enhanced) = reply.enhanced {
            diagnostic = diagnostic.param("enhanced", enhanced.to_string());
        }
        Refusal { diagnostic: with(diagnostic, extra), outlook: meaning.outlook }
    }

    pub(super) fn refused(&self, phase: Phase, reply: &Reply, extra: Extra<'_>) -> DeliveryError {
        let Refusal { diagnostic, outlook } = self.refusal(phase, reply, extra);
        DeliveryError::new(diagnostic, outlook).at(phase)
    }

    /// No reply at all.
    pub(super) fn broken(&self, failure: &Failure) -> DeliveryError {
        let Failure { phase, cause } = failure;
        let outlook = Outlook::Temporary;
        if *phase == Phase::Dot {
            let problem = match cause {
                Cause::TimedOut(limit) => format!("no reply within {} s", seconds(*limit)),
                Cause::Lost(problem) => problem.clone(),
                Cause::Garbled(head) => format!("not a reply: {head}"),
            };
            return self.error(&kinds::UNKNOWN_AFTER_DOT, outlook, *phase, &[("problem", &problem)]);
        }
        match cause {
            Cause::TimedOut(limit) => {
                self.error(&kinds::SMTP_TIMEOUT, outlook, *phase, &[("seconds", &seconds(*limit))])
            }
            Cause::Lost(problem) => {
                self.error(&kinds::CONNECTION_LOST, outlook, *phase, &[("problem", problem)])
            }
            Cause::Garbled(head) => self.error(&kinds::SMTP_PROTOCOL, outlook, *phase, &[("reply", head)]),
        }
    }

    /// A failed handshake.
    pub(super) fn handshake(&self, refused: Refused) -> DeliveryError {
        let phase = Phase::TlsHandshake;
        match refused {
            Refused::Lost(cause) => self.broken(&Failure { phase, cause }),
            Refused::Tls { kind, reason, problem } => {
                let mut error = self.error(kind, Outlook::Configuration, phase, &[("problem", &problem)]);
                if let Some(reason) = reason {
                    error.diagnostic = error.diagnostic.param("reason", reason);
                }
                error
            }
        }
    }
}

fn with(diagnostic: Diagnostic, extra: Extra<'_>) -> Diagnostic {
    extra.iter().fold(diagnostic, |diagnostic, (name, value)| diagnostic.param(name, *value))
}

/// Whole seconds, or a decimal fraction for limits below ten.
fn seconds(limit: Duration) -> String {
    let millis = limit.as_millis();
    if millis.is_multiple_of(1000) || millis >= 10_000 {
        (millis / 1000).to_string()
    } else {
        format!("{}.{:03}", millis / 1000, millis % 1000).trim_end_matches('0').to_owned()
    }
}
