//! A mail transaction (RFC 5321 §3.3): MAIL, RCPT for each recipient, DATA, the message.

use lettre::transport::smtp::commands::Data;
use mailwright::address::AddrSpec;
use mailwright::diagnostic::Diagnostic;

use super::session::Session;
use crate::transport::classify::Reply;
use crate::transport::phase::Phase;
use crate::transport::{DeliveryError, Letter, Outlook, RecipientResult, Refusal, kinds};

/// What became of the message.
pub(super) struct Accepted {
    pub(super) reply: Reply,
    pub(super) recipients: Vec<RecipientResult>,
}

/// Sends one message.
pub(super) async fn transact(session: &mut Session, letter: &Letter<'_>) -> Result<Accepted, DeliveryError> {
    mail(session, letter).await?;
    let recipients = recipients(session, letter).await?;
    if recipients.iter().all(|recipient| recipient.refusal.is_some()) {
        return Err(all_refused(recipients));
    }
    match data(session, letter).await {
        Ok(reply) => Ok(Accepted { reply, recipients }),
        Err(error) => Err(DeliveryError { recipients, ..error }),
    }
}

/// The bytes that SMTP cannot carry as they are: bare CR, bare LF, NUL. They are what smuggles a second
/// message into the first, so they are refused before anything is sent.
pub(super) fn check_lines(raw: &[u8]) -> Result<(), DeliveryError> {
    let bare = raw.iter().enumerate().position(|(at, byte)| match byte {
        0 => true,
        b'\r' => raw.get(at + 1) != Some(&b'\n'),
        b'\n' => at == 0 || raw[at - 1] != b'\r',
        _ => false,
    });
    match bare {
        None => Ok(()),
        Some(at) => {
            let diagnostic = Diagnostic::new(&kinds::MESSAGE_MALFORMED).param("offset", at.to_string());
            Err(DeliveryError::new(diagnostic, Outlook::Permanent))
        }
    }
}

async fn mail(session: &mut Session, letter: &Letter<'_>) -> Result<(), DeliveryError> {
    let command = mail_command(session, letter)?;
    let reply = session.command(Phase::Mail, command).await?;
    if reply.is_success() {
        return Ok(());
    }
    let sender = letter.envelope.from.as_ref().map_or("<>", AddrSpec::as_str);
    let extra = [("sender", sender), ("size", &letter.raw.len().to_string())];
    Err(session.reporter().refused(Phase::Mail, &reply, &extra))
}

/// MAIL FROM with what the server offers and the message requires (RFC 1870, 6152, 6531).
fn mail_command(session: &Session, letter: &Letter<'_>) -> Result<String, DeliveryError> {
    let offers = &session.offers;
    let permanent =
        |kind, extra: &[_]| session.reporter().error(kind, Outlook::Permanent, Phase::Mail, extra);
    let envelope = letter.envelope;
    let mut command = format!("MAIL FROM:<{}>", envelope.from.as_ref().map_or("", AddrSpec::as_str));
    let size = letter.raw.len().to_string();
    if let Some(limit) = offers.size.filter(|limit| *limit < letter.raw.len()) {
        let extra = [("size", &*size), ("limit", &*limit.to_string())];
        return Err(permanent(&kinds::MESSAGE_TOO_LARGE_FOR_LIMIT, &extra));
    }
    if offers.size.is_some() {
        command.push_str(" SIZE=");
        command.push_str(&size);
    }
    if letter.requires.eight_bit_mime || !letter.raw.is_ascii() {
        if !offers.eight_bit_mime {
            return Err(permanent(&kinds::EIGHT_BIT_NOT_OFFERED, &[]));
        }
        command.push_str(" BODY=8BITMIME");
    }
    let mut addresses = envelope.from.iter().chain(&envelope.to);
    if letter.requires.smtputf8 || addresses.any(AddrSpec::needs_smtputf8) {
        if !offers.smtputf8 {
            return Err(permanent(&kinds::SMTPUTF8_NOT_OFFERED, &[]));
        }
        command.push_str(" SMTPUTF8");
    }
    command.push_str("\r\n");
    Ok(command)
}

async fn recipients(
    session: &mut Session,
    letter: &Letter<'_>,
) -> Result<Vec<RecipientResult>, DeliveryError> {
    let size = letter.raw.len().to_string();
    let mut results = Vec::with_capacity(letter.envelope.to.len());
    for address in &letter.envelope.to {
        match recipient(session, address, &size).await {
            Ok(refusal) => results.push(RecipientResult { address: address.clone(), refusal }),
            Err(error) => return Err(DeliveryError { recipients: results, ..error }),
        }
    }
    Ok(results)
}

/// Why the recipient is refused, if so. After 421 the server is gone, and with it the whole transaction.
async fn recipient(
    session: &mut Session,
    address: &AddrSpec,
    size: &str,
) -> Result<Option<Refusal>, DeliveryError> {
    let reply = session.command(Phase::Rcpt, format!("RCPT TO:<{address}>\r\n")).await?;
    let extra = [("recipient", address.as_str()), ("size", size)];
    match reply.code {
        421 => Err(session.reporter().refused(Phase::Rcpt, &reply, &extra)),
        _ if reply.is_success() => Ok(None),
        _ => Ok(Some(session.reporter().refusal(Phase::Rcpt, &reply, &extra))),
    }
}

/// Nobody is left: the first finding of those with most hope stands for all.
fn all_refused(recipients: Vec<RecipientResult>) -> DeliveryError {
    const HOPE: [Outlook; 3] = [Outlook::Temporary, Outlook::Configuration, Outlook::Permanent];
    let refusals = || recipients.iter().filter_map(|recipient| recipient.refusal.as_ref());
    let first = HOPE.iter().find_map(|outlook| refusals().find(|refusal| refusal.outlook == *outlook));
    match first.cloned() {
        Some(Refusal { diagnostic, outlook }) => {
            let error = DeliveryError::new(diagnostic, outlook).at(Phase::Rcpt);
            DeliveryError { recipients, ..error }
        }
        None => DeliveryError::no_recipient(),
    }
}

async fn data(session: &mut Session, letter: &Letter<'_>) -> Result<Reply, DeliveryError> {
    let reporter = session.reporter();
    let size = letter.raw.len();
    let extra = [("size", &*size.to_string())];
    let reply = session.command(Phase::Data, Data).await?;
    // A reply too many would be taken for the one to the message.
    if reply.code != 354 || session.is_ahead() {
        return Err(reporter.refused(Phase::Data, &reply, &extra));
    }
    // lettre ends the last line itself.
    let lines = letter.raw.strip_suffix(b"\r\n").unwrap_or(letter.raw);
    let (phase, reply) = session.message(lines, session.server().timeouts.transfer(size)).await?;
    if reply.is_refusal() {
        return Err(reporter.refused(phase, &reply, &extra));
    }
    if phase == Phase::Dot && reply.is_success() {
        return Ok(reply);
    }
    let kind = if phase == Phase::Dot { &kinds::UNKNOWN_AFTER_DOT } else { &kinds::CONNECTION_LOST };
    Err(reporter.error(kind, Outlook::Temporary, phase, &[("problem", &reply.to_string())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_line_ends_are_found() {
        for good in [&b""[..], b"\r\n", b"a\r\n.\r\n\r\n", b"a"] {
            assert!(check_lines(good).is_ok(), "{good:?}");
        }
        for (bad, at) in [
            (&b"\n"[..], "0"),
            (b"a\n.\r\n", "1"),
            (b"a\r.\r\n", "1"),
            (b"a\r\r\n", "1"),
            (b"a\r\n\n", "3"),
            (b"a\r", "1"),
            (b"a\0", "1"),
        ] {
            let error = check_lines(bad).map_err(|error| error.diagnostic.params().to_vec());
            assert_eq!(error, Err(vec![("offset", at.to_owned())]), "{bad:?}");
        }
    }
}
