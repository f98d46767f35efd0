//! Our signatures before other verifiers, with keys that no DNS has.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::Path;
use std::process::Command;

use mailwright_e2e::{Ran, TempDir, files, finish, folder, python, root, run};
use serde_json::{Value, json};

const PLAIN: &str =
    "From: a@example.org\r\nTo: b@example.net\r\nSubject: x  \r\n\ty\r\n\r\nHello \t world \r\n\r\n\r\n";

/// Two keys in a folder, and their records.
struct Domain {
    here: TempDir,
    records: Value,
}

impl Domain {
    fn new() -> Self {
        let here = folder();
        let mut records = json!({});
        for kind in ["rsa", "ed25519"] {
            let name = ["--domain", "例子.测试", "--selector", kind, "--algorithm", kind];
            let ran = run(
                here.path(),
                &[&["dkim", "keygen"][..], &name, &["--out", &format!("{kind}.pem")]].concat(),
            );
            assert_eq!(ran.status, 0, "{}", ran.stderr);
            let made = ran.json();
            records[made["name"].as_str().unwrap()] = made["value"].clone();
        }
        let domain = Self { here, records };
        domain.write("records.json", domain.records.to_string().as_bytes());
        domain
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.here.path().join(name), bytes).expect("written");
    }

    fn run(&self, args: &[&str]) -> Ran {
        run(self.here.path(), args)
    }

    /// Signs `name` with both keys, into `signed.eml`.
    fn sign(&self, name: &str, more: &[&str]) -> Vec<u8> {
        let keys = ["--key", "rsa.pem", "--selector", "rsa", "--key", "ed25519.pem", "--selector", "ed25519"];
        let rest = ["--domain", "例子.测试", "-o", "signed.eml"];
        let ran = self.run(&[&["dkim", "sign", name][..], &keys, &rest, more].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        fs::read(self.here.path().join("signed.eml")).expect("a message")
    }

    /// What each verifier says of the signatures in `signed.eml`.
    fn verdicts(&self) -> Vec<(&'static str, Value)> {
        let readers = root().join("tests/e2e/readers");
        let args = ["signed.eml", "records.json"].map(|name| self.here.path().join(name));
        let dkimpy = finish(python().arg(readers.join("signatures.py")).args(&args), b"");
        let mailauth = finish(Command::new("node").arg(readers.join("signatures.mjs")).args(&args), b"");
        let records: Vec<_> =
            self.records.as_object().unwrap().iter().map(|(name, text)| zone_line(name, text)).collect();
        self.write("zone.txt", records.join("\n").as_bytes());
        let own = self.run(&["dkim", "verify", "signed.eml", "--record", "zone.txt", "--format", "json"]);
        let own =
            own.json()["signatures"].as_array().unwrap().iter().map(|one| one["verdict"] == "pass").collect();
        vec![
            ("mailwright", own),
            ("dkimpy", dkimpy.json()),
            ("mailauth", mailauth.json()),
            #[cfg(feature = "mail-auth")]
            ("mail-auth", mail_auth::verdicts(&fs::read(&args[0]).unwrap(), &self.records)),
        ]
    }
}

fn zone_line(name: &str, text: &Value) -> String {
    format!("{name}. 3600 IN TXT \"{}\"", text.as_str().unwrap())
}

fn welcome(domain: &Domain) {
    let draft = root().join("examples/welcome.md");
    let ran = domain.run(&["compose", draft.to_str().unwrap(), "-o", "welcome.eml"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

#[test]
fn other_verifiers_accept_what_we_sign() {
    let domain = Domain::new();
    welcome(&domain);
    domain.write("plain.eml", PLAIN.as_bytes());
    domain.write("empty.eml", b"From: a@example.org\r\n\r\n");
    domain.write("repeated.eml", format!("X-A: 1\r\nX-A:  2\r\n{PLAIN}").as_bytes());
    for message in ["welcome.eml", "plain.eml", "empty.eml", "repeated.eml"] {
        for canonicalization in ["relaxed/relaxed", "simple/simple", "relaxed/simple", "simple/relaxed"] {
            let mut more = vec!["--canonicalization", canonicalization, "--expires-after", "86400"];
            if message == "repeated.eml" {
                more.extend(["--header", "X-A", "--header", "X-None"]);
            }
            domain.sign(message, &more);
            for (verifier, passed) in domain.verdicts() {
                assert_eq!(passed, json!([true, true]), "{verifier}: {message}, {canonicalization}");
            }
        }
    }
}

#[test]
fn no_verifier_accepts_a_changed_message() {
    let domain = Domain::new();
    domain.write("plain.eml", PLAIN.as_bytes());
    let signed = String::from_utf8(domain.sign("plain.eml", &[])).expect("text");
    for (from, to) in [("Hello", "Hallo"), ("Subject: x", "Subject: z"), ("From: a@", "From: e@")] {
        domain.write("signed.eml", signed.replace(from, to).as_bytes());
        for (verifier, passed) in domain.verdicts() {
            assert_eq!(passed, json!([false, false]), "{verifier}: {to}");
        }
    }
    domain.write("signed.eml", format!("From: eve@example.net\r\n{signed}").as_bytes());
    for (verifier, passed) in domain.verdicts() {
        assert_eq!(passed, json!([false, false]), "{verifier}: a second From");
    }
}

#[test]
fn a_key_is_for_its_owner_and_never_overwritten() {
    let domain = Domain::new();
    let path = domain.here.path().join("rsa.pem");
    let before = fs::read(&path).expect("a key");
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777,
        0o600
    );
    let again =
        domain.run(&["dkim", "keygen", "--domain", "a.example", "--selector", "s", "--out", "rsa.pem"]);
    assert_eq!(again.status, 2);
    assert_eq!(fs::read(&path).expect("a key"), before);
    let made =
        domain.run(&["dkim", "keygen", "--domain", "a.example", "--selector", "s", "--out", "s.pem"]).json();
    let strings: Vec<_> =
        made["strings"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
    assert!(strings.len() > 1 && strings.iter().all(|string| string.len() <= 255));
    assert_eq!(strings.concat(), made["value"]);
    assert_eq!(made["name"], "s._domainkey.a.example");
}

#[test]
fn nothing_goes_out_unsigned() {
    let domain = Domain::new();
    domain.write("plain.eml", PLAIN.as_bytes());
    domain.write("garbage.pem", b"garbage");
    domain.write("lf.eml", PLAIN.replace("\r\n", "\n").as_bytes());
    domain.write("anonymous.eml", PLAIN.replace("From", "X-From").as_bytes());
    let sign = |message: &str, key: &str, selector: &str| {
        let who = ["--domain", "a.example", "--selector", selector, "--key", key, "--format", "json"];
        domain.run(&[&["dkim", "sign", message][..], &who].concat())
    };
    for (message, key, selector, code, status) in [
        ("plain.eml", "garbage.pem", "s", "dkim-key-unreadable", 2),
        ("plain.eml", "nothing.pem", "s", "file-failed", 2),
        ("plain.eml", "rsa.pem", "a b", "dkim-selector-invalid", 2),
        ("lf.eml", "rsa.pem", "s", "dkim-message-malformed", 1),
        ("anonymous.eml", "rsa.pem", "s", "dkim-from-missing", 1),
    ] {
        let ran = sign(message, key, selector);
        assert_eq!(ran.status, status, "{code}: {}", ran.stderr);
        assert!(ran.stdout.is_empty(), "{code}");
        let said: Value = serde_json::from_str(&ran.stderr).expect("JSON");
        assert_eq!(said["diagnostics"][0]["code"], code);
    }
}

#[test]
fn what_is_sent_is_signed_last() {
    let domain = Domain::new();
    let draft = root().join("examples/welcome.md");
    let keys = ["--dkim-key", "rsa.pem", "--dkim-selector", "rsa", "--dkim-key", "ed25519.pem"];
    let rest = ["--dkim-selector", "ed25519", "--dkim-domain", "例子.测试", "--transport", "file:out"];
    let args = [&["send", draft.to_str().unwrap()][..], &keys, &rest].concat();
    let sent = domain.run(&args);
    assert_eq!(sent.status, 0, "{}", sent.stderr);
    let out = files(&domain.here.path().join("out"), "eml");
    domain.write("signed.eml", &fs::read(&out[0]).expect("a message"));
    for (verifier, passed) in domain.verdicts() {
        assert_eq!(passed, json!([true, true]), "{verifier}");
    }
    domain.write("rsa.pem", b"garbage");
    let unsigned = domain.run(&args);
    assert_eq!(unsigned.status, 2, "{}", unsigned.text());
    assert_eq!(files(&domain.here.path().join("out"), "eml").len(), 1);
}

#[test]
fn verify_says_what_is_wrong() {
    let domain = Domain::new();
    domain.write("plain.eml", PLAIN.as_bytes());
    let unsigned =
        domain.run(&["dkim", "verify", "plain.eml", "--record", "v=DKIM1; p=", "--format", "json"]);
    assert_eq!(unsigned.status, 1);
    assert!(unsigned.stderr.contains("dkim-unsigned"));
    domain.sign("plain.eml", &["--now", "2026-11-23T09:30:00Z", "--expires-after", "60"]);
    let record = domain.records["rsa._domainkey.xn--fsqu00a.xn--0zwm56d"].as_str().unwrap();
    let verify = |now: &str| domain.run(&["dkim", "verify", "signed.eml", "--record", record, "--now", now]);
    let good = verify("2026-11-23T09:30:30Z");
    assert_eq!(good.status, 0, "{}", good.text());
    let [rsa, ed25519] = [0, 1].map(|i| good.json()["signatures"][i].clone());
    assert_eq!((&rsa["verdict"], &rsa["keyBits"]), (&json!("pass"), &json!(2048)));
    assert_eq!(ed25519["diagnostics"][0]["code"], "dkim-key-not-for-this");
    assert!(rsa["headers"].as_array().unwrap().contains(&json!("Subject")));
    let late = verify("2026-11-24T00:00:00Z");
    assert_eq!(late.status, 1);
    assert_eq!(late.json()["signatures"][0]["diagnostics"][0]["code"], "dkim-expired");
}

#[cfg(unix)]
#[test]
fn an_open_key_file_is_said_and_its_key_is_not() {
    use std::os::unix::fs::PermissionsExt;
    let domain = Domain::new();
    domain.write("plain.eml", PLAIN.as_bytes());
    let path: &Path = &domain.here.path().join("rsa.pem");
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).expect("permissions");
    let ran = domain.run(&[
        "dkim",
        "sign",
        "plain.eml",
        "--key",
        "rsa.pem",
        "--selector",
        "s",
        "--domain",
        "a.example",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("dkim-key-file-open"));
    let key = fs::read_to_string(path).expect("a key");
    let secret = key.lines().nth(1).expect("a line");
    assert!(!ran.stderr.contains(secret) && !ran.text().contains(secret));
}

#[cfg(feature = "mail-auth")]
mod mail_auth {
    use std::borrow::Borrow;
    use std::collections::BTreeMap;
    use std::hash::Hash;
    use std::sync::Arc;
    use std::time::Instant;

    use mail_auth::common::parse::TxtRecordParser;
    use mail_auth::common::verify::DomainKey;
    use mail_auth::{AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt};
    use serde_json::Value;

    /// The records that it would ask DNS for.
    struct Records(BTreeMap<Box<str>, Txt>);

    impl ResolverCache<Box<str>, Txt> for Records {
        fn get<Q>(&self, name: &Q) -> Option<Txt>
        where
            Box<str>: Borrow<Q>,
            Q: Hash + Eq + ?Sized,
        {
            self.0
                .iter()
                .find(|(known, _)| Borrow::<Q>::borrow(*known) == name)
                .map(|(_, record)| record.clone())
        }

        fn remove<Q>(&self, _: &Q) -> Option<Txt>
        where
            Box<str>: Borrow<Q>,
            Q: Hash + Eq + ?Sized,
        {
            None
        }

        fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
    }

    pub(super) fn verdicts(raw: &[u8], records: &Value) -> Value {
        let records = records.as_object().unwrap().iter().map(|(name, text)| {
            let key = DomainKey::parse(text.as_str().unwrap().as_bytes()).expect("a record");
            (format!("{name}.").into_boxed_str(), Txt::DomainKey(Arc::new(key)))
        });
        let records = Records(records.collect());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let authenticator = MessageAuthenticator::new_system_conf().expect("a resolver");
            let message = AuthenticatedMessage::parse(raw).expect("a message");
            let outputs = authenticator.verify_dkim(Parameters::new(&message).with_txt_cache(&records)).await;
            outputs.iter().map(|output| *output.result() == DkimResult::Pass).collect()
        })
    }
}

impl Domain {
    /// What each reader says of the chain of `name`.
    fn chains(&self, name: &str) -> Vec<(&'static str, Value)> {
        let readers = root().join("tests/e2e/readers");
        let args = [name, "records.json"].map(|name| self.here.path().join(name));
        let dkimpy = finish(python().arg(readers.join("chain.py")).args(&args), b"");
        let mailauth = finish(Command::new("node").arg(readers.join("chain.mjs")).args(&args), b"");
        let own = self.run(&["arc", "verify", name, "--record", "zone.txt", "--format", "json"]);
        vec![
            ("mailwright", own.json()["status"].clone()),
            ("dkimpy", dkimpy.json()),
            ("mailauth", mailauth.json()),
        ]
    }

    fn seal(&self, from: &str, to: &str) -> Ran {
        let seal = ["arc", "seal", from, "--key", "rsa.pem", "--selector", "rsa", "--domain", "例子.测试"];
        self.run(
            &[&seal[..], &["--authserv-id", "mx.example.org", "--record", "zone.txt", "-o", to]].concat(),
        )
    }
}

#[test]
fn other_verifiers_accept_what_we_seal() {
    let domain = Domain::new();
    domain.write("plain.eml", PLAIN.as_bytes());
    let signed = domain.sign("plain.eml", &[]);
    domain.verdicts();
    let results = "Authentication-Results: mx.example.org; arc=none;\r\n dkim=pass header.d=a.example;\r\n spf=none\r\n";
    domain.write("0.eml", &[results.as_bytes(), &signed].concat());
    for (from, to) in [("0.eml", "1.eml"), ("1.eml", "2.eml"), ("2.eml", "3.eml")] {
        let ran = domain.seal(from, to);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        for (verifier, status) in domain.chains(to) {
            assert_eq!(status, "pass", "{verifier}: {to}");
        }
    }
    let sealed = fs::read_to_string(domain.here.path().join("3.eml")).unwrap();
    for (changed, to) in [
        ("Hello", "Hallo"),
        ("i=2; mx.example.org; arc=none", "i=2; mx.example.org; arc=pass"),
        ("cv=pass", "cv=none"),
    ] {
        assert!(sealed.contains(changed));
        domain.write("changed.eml", sealed.replacen(changed, to, 1).as_bytes());
        for (verifier, status) in domain.chains("changed.eml") {
            assert_eq!(status, "fail", "{verifier}: {to}");
        }
    }
    // A chain that is broken is sealed as that, once.
    assert_eq!(domain.seal("changed.eml", "failed.eml").status, 0);
    assert!(fs::read_to_string(domain.here.path().join("failed.eml")).unwrap().contains("cv=fail;"));
    let refused = domain.seal("failed.eml", "never.eml");
    assert_eq!(refused.status, 1);
    assert!(refused.stderr.contains("arc-chain-failed"), "{}", refused.stderr);
}
