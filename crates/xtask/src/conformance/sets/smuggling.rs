//! Bodies that would end a transfer early (SMTP smuggling).

use mailwright::draft::{Addresses, Draft};
use mailwright::{Env, compose};
use serde_json::Value;

use crate::data;
use crate::{Outcome, Set};

pub(crate) static SET: Set = Set {
    name: "injection/smtp-smuggling",
    about: "one end of data on the wire, and no lone CR, LF or NUL",
    needed: 10,
    on_purpose: &[],
    run: |data| data.each("injection/smtp-smuggling.jsonl", check),
};

fn check(case: &Value) -> Outcome {
    let body = String::from_utf8_lossy(&data::base64(&case["input"]["body_b64"])).into_owned();
    let draft = Draft {
        from: Addresses::text("a@example.org"),
        to: Addresses::text("b@example.org"),
        text: Some(body.clone()),
        html: Some(body),
        ..Draft::default()
    };
    let composed =
        Env::new(0, [7; 16]).map_err(|problem| vec![problem]).and_then(|env| compose(&draft, &env));
    match composed {
        Ok(message) => Outcome::passed_if(is_one_transfer(&on_the_wire(&message.raw)), || {
            "more than one end of data, or lone characters".to_owned()
        }),
        Err(problems) => {
            Outcome::Failed(format!("refused: {}", problems.first().map_or("", |problem| problem.code())))
        }
    }
}

/// Dots as RFC 5321 §4.5.2 has them, and the end of data.
fn on_the_wire(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len() + 3);
    for line in raw.split_inclusive(|b| *b == b'\n') {
        if line.starts_with(b".") {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    out.extend_from_slice(b".\r\n");
    out
}

fn is_one_transfer(wire: &[u8]) -> bool {
    let ends = wire.windows(5).filter(|window| window == b"\r\n.\r\n").count();
    let lone = wire.iter().enumerate().any(|(at, b)| match b {
        b'\r' => wire.get(at + 1) != Some(&b'\n'),
        b'\n' => at == 0 || wire[at - 1] != b'\r',
        0 => true,
        _ => false,
    });
    ends == 1 && wire.ends_with(b"\r\n.\r\n") && !lone
}
