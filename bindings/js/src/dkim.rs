//! What a key has to sign. The keys themselves stay in JavaScript, see `dkim.ts`.

use js_sys::Uint8Array;
use mailwright::catalogue;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::dkim::{Algorithm, Canonicalization, Identity, Prepared, Unsigned, kinds};
use mailwright::draft::Value;
use wasm_bindgen::prelude::*;

use crate::wire::{Blobs, Texts};
use crate::{Call, localized, plain, thrown};

/// A signature that lacks only its value.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PreparedDkim {
    prepared: Prepared,
    diagnostics: Vec<Diagnostic>,
    lang: Lang,
}

#[wasm_bindgen]
impl PreparedDkim {
    /// The name of the algorithm.
    pub fn algorithm(&self) -> String {
        self.prepared.algorithm().as_str().to_owned()
    }

    /// What the key signs.
    #[wasm_bindgen(js_name = dataToSign)]
    pub fn data_to_sign(&self) -> Uint8Array {
        self.prepared.data_to_sign().into()
    }

    /// Its SHA-256 digest.
    pub fn digest(&self) -> Uint8Array {
        self.prepared.digest().as_slice().into()
    }

    /// Findings about the message.
    pub fn diagnostics(&self) -> JsValue {
        plain(&localized(&self.diagnostics, self.lang))
    }

    /// The header field.
    pub fn finish(&self, signature: &[u8]) -> Result<String, JsValue> {
        self.prepared.finish(signature).map_err(|problem| thrown(&[problem], self.lang))
    }
}

/// Prepares one signature for each of `{raw, signers}`.
#[wasm_bindgen(js_name = prepareDkim)]
pub fn prepare(bytes: &[u8], blobs: Blobs, texts: Texts) -> Result<Vec<PreparedDkim>, JsValue> {
    let Call { input, options } = Call::read(bytes, blobs, texts)?;
    let lang = options.lang;
    let prepared = read(input).and_then(|(raw, identities)| {
        let unsigned = Unsigned::read(&raw).map_err(|problem| vec![problem])?;
        let one = |identity: &Identity| PreparedDkim {
            prepared: unsigned.prepare(identity, options.now()),
            diagnostics: unsigned.diagnostics(),
            lang,
        };
        Ok(identities.iter().map(one).collect())
    });
    prepared.map_err(|problems| thrown(&problems, lang))
}

fn read(input: Value) -> Result<(Vec<u8>, Vec<Identity>), Vec<Diagnostic>> {
    let (mut raw, mut signers) = (None, Vec::new());
    let Value::Map(entries) = input else { return Err(vec![wrong("an object", &input)]) };
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("raw", Value::Bytes(bytes)) => raw = Some(bytes),
            ("raw", other) => {
                return Err(vec![wrong("the bytes of a message (Uint8Array)", &other).field("message")]);
            }
            (_, Value::List(list)) => signers = list,
            (_, other) => return Err(vec![wrong("a list", &other).field("signers")]),
        }
    }
    if signers.is_empty() {
        return Err(vec![Diagnostic::new(&kinds::DKIM_SIGNER_MISSING).field("signers")]);
    }
    let mut problems = Vec::new();
    let mut identities = Vec::new();
    for (i, signer) in signers.into_iter().enumerate() {
        match identity(signer) {
            Ok(identity) => identities.push(identity),
            Err(problem) => problems.push(problem.within(&format!("signers[{i}]"))),
        }
    }
    match raw {
        Some(raw) if problems.is_empty() => Ok((raw, identities)),
        Some(_) => Err(problems),
        None => Err(vec![wrong("the bytes of a message (Uint8Array)", &Value::Null).field("message")]),
    }
}

fn identity(signer: Value) -> Result<Identity, Diagnostic> {
    let Value::Map(entries) = signer else { return Err(wrong("an object", &signer)) };
    let (mut domain, mut selector, mut algorithm) = (String::new(), String::new(), Algorithm::RsaSha256);
    let mut rest = Vec::new();
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("domain", Value::Text(text)) => domain = text,
            ("selector", Value::Text(text)) => selector = text,
            ("algorithm", Value::Text(text)) => algorithm = named(&text, Algorithm::from_name(&text), &key)?,
            (_, Value::Null) => {}
            (_, value) => rest.push((key, value)),
        }
    }
    let mut identity = Identity::new(&domain, &selector, algorithm)?;
    for (key, value) in rest {
        identity = match (key.as_str(), value) {
            ("canonicalization", Value::Text(text)) => {
                let (header, body) = named(&text, Canonicalization::pair(&text), &key)?;
                identity.canonicalization(header, body)
            }
            ("headers", Value::List(list)) => identity.headers(names(list, &key)?)?,
            ("oversigned", Value::List(list)) => identity.oversigned(names(list, &key)?)?,
            ("expiresAfter", Value::Integer(seconds)) => {
                identity.expires_after(u64::try_from(seconds).unwrap_or_default())?
            }
            (known, value) => return Err(refusal(known, &value).field(known)),
        };
    }
    Ok(identity)
}

fn names(list: Vec<Value>, key: &str) -> Result<Vec<String>, Diagnostic> {
    let name = |(i, value)| match value {
        Value::Text(name) => Ok(name),
        other => Err(wrong("a string", &other).field(format!("{key}[{i}]"))),
    };
    list.into_iter().enumerate().map(name).collect()
}

fn named<T>(text: &str, found: Option<T>, key: &str) -> Result<T, Diagnostic> {
    let expected = if key == "algorithm" {
        "“rsa-sha256” or “ed25519-sha256”"
    } else {
        "“relaxed/relaxed”, “relaxed/simple”, “simple/relaxed” or “simple/simple”"
    };
    found.ok_or_else(|| {
        let found = Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected);
        found.param("got", format!("“{text}”")).field(key)
    })
}

fn refusal(key: &str, value: &Value) -> Diagnostic {
    match key {
        "domain" | "selector" | "algorithm" | "canonicalization" => wrong("a string", value),
        "headers" | "oversigned" => wrong("a list of strings", value),
        "expiresAfter" => wrong("a whole number of seconds", value),
        _ => Diagnostic::new(&catalogue::UNKNOWN_FIELD).param("name", key).param(
            "known",
            "algorithm, canonicalization, domain, expiresAfter, headers, key, oversigned, selector",
        ),
    }
}

fn wrong(expected: &str, got: &Value) -> Diagnostic {
    Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected).param("got", got.type_name())
}

/// A finding about a key, which only JavaScript sees, in words of the catalogue.
#[wasm_bindgen(js_name = dkimFinding)]
pub fn finding(code: &str, lang: &str, field: &str, bits: &str, algorithm: &str) -> JsValue {
    let kind = kinds::all().find(|kind| kind.code == code).unwrap_or(&kinds::DKIM_SIGNING_FAILED);
    let found = Diagnostic::new(kind).field(field).param("bits", bits);
    let found = found.param("algorithm", algorithm).param("kind", bits);
    plain(&found.localized(Lang::from_tag(lang).unwrap_or_default()))
}
