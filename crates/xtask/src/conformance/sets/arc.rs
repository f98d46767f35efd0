//! ARC: the status of chains that others made, and the fields that are added to them.

use std::collections::BTreeMap;

use encodify::pem;
use mailwright::dkim::arc::{Chain, Sealer, Status};
use mailwright::dkim::{Algorithm, Identity, Lookup, Signature};
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::sha2::Sha256;
use serde_json::Value;

use super::dkim::is_right;
use crate::data::{Folder, text};
use crate::{Outcome, Outcomes, Set};

pub(crate) static CHAINS: Set = Set {
    name: "auth-arc/validate",
    about: "the status of a chain",
    needed: 171,
    on_purpose: &[],
    run: |data| run(data, "auth-arc/validate", chain),
};

pub(crate) static SEALS: Set = Set {
    name: "auth-arc/sign",
    about: "the set that is added to a chain, byte for byte but for white space",
    needed: 17,
    on_purpose: &[],
    run: |data| run(data, "auth-arc/sign", seal),
};

/// Cases have the keys of their suite.
fn run(data: &Folder, name: &str, check: fn(&Value, &Value) -> Outcome) -> Result<Outcomes, String> {
    let suites = data.json(&format!("{name}-suites.json"))?;
    data.each(&format!("{name}.jsonl"), |case| check(case, &suites[text(&case["suite"])]))
}

fn look_up(records: &Value) -> impl Fn(&Signature) -> Lookup {
    let records: BTreeMap<String, String> = records
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, record)| (name.clone(), text(record).to_owned()))
        .collect();
    move |signature| {
        let record = records.get(&signature.record_name());
        record.map_or(Lookup::Missing, |record| Lookup::Record(record.clone()))
    }
}

fn chain(case: &Value, suite: &Value) -> Outcome {
    let raw = text(&case["input"]["message"]);
    let found = Chain::read(raw.as_bytes()).verify(0, look_up(&suite["txt-records"]), is_right);
    let expected = match text(&case["expected"]["cv"]) {
        "None" => Status::None,
        "Pass" => Status::Pass,
        // Nothing is said of chains in which a seal says that they failed; they have.
        _ => Status::Fail,
    };
    Outcome::passed_if(found.status == expected, || {
        format!("{}: {:?}", found.status, found.problem.map(|problem| problem.code()))
    })
}

fn seal(case: &Value, suite: &Value) -> Outcome {
    let expected = ["AS", "AMS", "AAR"].map(|name| squeezed(text(&case["expected"][name])));
    let found = sealed(&case["input"], suite).unwrap_or_default().map(|value| squeezed(&value));
    Outcome::passed_if(found == expected, || format!("{found:?}"))
}

fn squeezed(value: &str) -> String {
    value.split_whitespace().collect()
}

/// The values of the three fields.
fn sealed(input: &Value, suite: &Value) -> Option<[String; 3]> {
    let raw = text(&input["message"]).replace("\r\n", "\n").replace('\n', "\r\n");
    let now = input["t"].as_i64()? * 1000;
    let chain = Chain::read(raw.as_bytes());
    let found = chain.verify(now, look_up(&suite["txt-records"]), is_right);
    let identity = Identity::new(text(&suite["domain"]), text(&suite["sel"]), Algorithm::RsaSha256).ok()?;
    let sealer = Sealer::new(identity).headers(text(&input["sig-headers"]).split(':')).ok()?.unfolded();
    let key = pem::STANDARD.blocks(text(&suite["privatekey"]).as_bytes()).next()?.ok()?;
    let key = rsa::PrivateKey::from_pkcs1_der(&key.contents).ok()?;
    let message = chain.seal(&sealer, &found, &chain.results(text(&input["srv-id"])), now).ok()?;
    let signature = key.pkcs1v15_sign::<Sha256>(message.prepared().data_to_sign()).ok()?;
    let seal = message.finish(&signature).ok()?;
    let signature = key.pkcs1v15_sign::<Sha256>(seal.prepared().data_to_sign()).ok()?;
    let fields = seal.finish(&signature).ok()?.replace("\r\n ", " ");
    let mut values = fields.lines().filter_map(|line| Some(line.split_once(": ")?.1.to_owned()));
    Some([values.next()?, values.next()?, values.next()?])
}
