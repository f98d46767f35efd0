//! Other forms of a message: what is written in them is read back as it was, in whatever pieces it came.

use std::io::Write;

use encodify::base64::URL_SAFE_NO_PAD;
use mailwright::flowed::{flow, unflow};
use mailwright::mime::Date;
use mailwright::output::{Base64Url, Mbox};
use mailwright::security::Entity;

use crate::parsed::bytes;

const SIGNATURE: &[u8] =
    b"-----BEGIN PGP SIGNATURE-----\n\niHUEABYIAB0=\n=AAAA\n-----END PGP SIGNATURE-----\n";

/// A text flows, and a message goes into an mbox, into base64url and into a security multipart.
pub(crate) fn written(text: &str) {
    flowed(text);
    let raw: Vec<u8> = text.chars().flat_map(bytes).collect();
    mbox(&raw);
    base64url(&raw);
    signed(&raw);
}

/// Nothing is lost but spaces at the end of lines, and what is joined again stays what it is.
fn flowed(text: &str) {
    let first = flow(text);
    let joined = unflow(&first.text, first.del_sp);
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let written =
        |line: &str| if line == "-- " { line.to_owned() } else { line.trim_end_matches(' ').to_owned() };
    let written: Vec<_> = lines.split('\n').map(written).collect();
    // Quotes are written in one way.
    if !written.iter().any(|line| line.starts_with('>')) {
        assert_eq!(joined, written.join("\n"));
    }
    let second = flow(&joined);
    assert_eq!(unflow(&second.text, second.del_sp), joined, "flowed twice");
}

fn mbox(raw: &[u8]) {
    let date = Date::parse("2026-11-03T09:30:00+08:00").expect("a date");
    let write = |pieces: &mut dyn Iterator<Item = &[u8]>| {
        let mut mbox = Mbox::new(Vec::new(), None, date).expect("memory");
        pieces.for_each(|piece| mbox.write_all(piece).expect("memory"));
        mbox.finish().expect("memory")
    };
    let whole = write(&mut std::iter::once(raw));
    assert_eq!(whole, write(&mut raw.chunks(1)), "in bytes");
    assert!(whole.ends_with(b"\n\n") && whole.starts_with(b"From MAILER-DAEMON "));
    let mut lines: Vec<_> = whole[..whole.len() - 1].split(|b| *b == b'\n').collect();
    lines.remove(0);
    assert!(!lines.iter().any(|line| line.starts_with(b"From ")), "another message begins inside");
    for line in &mut lines {
        let quotes = line.iter().take_while(|b| **b == b'>').count();
        if line[quotes..].starts_with(b"From ") {
            *line = &line[1..];
        }
    }
    let mut written = replaced(raw);
    if !written.is_empty() && !written.ends_with(b"\n") {
        written.push(b'\n');
    }
    assert!(lines.join(&b'\n') == written, "read back");
}

/// With LF for CRLF.
fn replaced(raw: &[u8]) -> Vec<u8> {
    let is_return = |at: usize| raw[at] == b'\r' && raw.get(at + 1) == Some(&b'\n');
    (0..raw.len()).filter(|at| !is_return(*at)).map(|at| raw[at]).collect()
}

fn base64url(raw: &[u8]) {
    let write = |size: usize| {
        let mut out = Base64Url::new(Vec::new());
        raw.chunks(size).for_each(|piece| out.write_all(piece).expect("memory"));
        out.finish().expect("memory")
    };
    let whole = write(raw.len().max(1));
    assert_eq!(whole, write(5), "in pieces");
    assert!(URL_SAFE_NO_PAD.decode(&whole).is_ok_and(|read| read == raw), "read back");
}

/// What is signed stands in the message as it was signed.
fn signed(raw: &[u8]) {
    let Ok(entity) = Entity::read(raw) else { return };
    let Ok(message) = entity.signed(SIGNATURE) else { return };
    let to_sign = entity.to_sign().expect("it was signed");
    assert!(message.windows(to_sign.len()).any(|window| window == to_sign), "changed since it was signed");
    assert!(Entity::read(&message).is_ok(), "no message any more");
}
