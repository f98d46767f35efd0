//! Chains: whatever a message holds can be looked at, and what may be sealed passes afterwards.

use mailwright::dkim::arc::{Chain, Sealer, Status, Verification};
use mailwright::dkim::{Algorithm, Identity, KeyRecord, KeyType, Lookup};

use crate::parsed::bytes;

const NOW: i64 = 1_795_426_200_000;
const SIGNATURE: [u8; 64] = [9; 64];

/// A chain is checked, sealed, and checked again.
pub(crate) fn message(text: &str) {
    let raw: Vec<u8> = text.chars().flat_map(bytes).collect();
    let chain = Chain::read(&raw);
    let found = verified(&chain);
    assert_eq!(found.status == Status::Fail, found.problem.is_some(), "{found:?}");
    let identity = Identity::new("example.org", "s2026", Algorithm::Ed25519Sha256).expect("an identity");
    let results = chain.results("mx.example.org");
    let Ok(signing) = chain.seal(&Sealer::new(identity), &found, &results, NOW) else { return };
    let seal = signing.finish(&SIGNATURE).expect("64 bytes");
    let set = seal.finish(&SIGNATURE).expect("64 bytes");
    let sealed = [set.as_bytes(), &raw].concat();
    let again = verified(&Chain::read(&sealed));
    let expected = if found.status == Status::Fail { Status::Fail } else { Status::Pass };
    assert_eq!(again.status, expected, "{:?}", again.problem);
}

/// With a key that fits every signature.
fn verified(chain: &Chain<'_>) -> Verification {
    let record = KeyRecord::new(KeyType::Ed25519, vec![7; 32]).to_string();
    chain.verify(NOW, |_| Lookup::Record(record.clone()), |_, _, _| true)
}
