//! One file for each set: a `mod` line and an entry here.

mod arc;
mod charsets;
mod cjk_lines;
mod dkim;
mod email_address;
mod encoded_words;
mod idna;
mod isemail;
mod nodemailer;
mod parameters;
mod real_mail;
mod smuggling;

use crate::Set;

pub(crate) const ALL: &[&Set] = &[
    &isemail::SET,
    &email_address::SET,
    &idna::NAMES,
    &idna::PUNYCODE,
    &encoded_words::SET,
    &parameters::SET,
    &charsets::SET,
    &cjk_lines::SET,
    &nodemailer::SET,
    &smuggling::SET,
    &real_mail::PYTHON,
    &real_mail::MAIL_PARSER,
    &real_mail::POSTAL_MIME,
    &dkim::CANONICAL,
    &dkim::HEADERS,
    &dkim::BODY_HASHES,
    &dkim::VERDICTS,
    &arc::CHAINS,
    &arc::SEALS,
];
