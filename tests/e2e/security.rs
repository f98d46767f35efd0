//! What openssl and gpg sign and encrypt, in our containers, before openssl and gpg again.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]

use std::fs;
use std::path::Path;
use std::process::Command;

use mailwright_e2e::{Ran, TempDir, finish, folder, other_readers, python, root, run};
use serde_json::json;

/// A folder with a message, `part.txt` of it, and keys.
struct Desk {
    here: TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { here: folder() };
        let draft = json!({
            "from": "张三 <zhang@example.org>", "to": "b@example.net", "subject": "季度报告", "text": "请查收附件。\n",
            "attachments": [{ "filename": "a.txt", "content": "From here\n\n--=_ \n" }],
        });
        fs::write(desk.path().join("draft.json"), draft.to_string()).unwrap();
        desk.mailwright(&["compose", "draft.json", "-o", "message.eml"]);
        desk.mailwright(&["security", "part", "message.eml", "-o", "part.txt"]);
        desk
    }

    fn path(&self) -> &Path {
        self.here.path()
    }

    fn mailwright(&self, args: &[&str]) {
        let ran = run(self.path(), args);
        assert_eq!(ran.status, 0, "{args:?}: {}", ran.stderr);
    }

    fn tool(&self, name: &str, args: &[&str]) -> Ran {
        let mut command = Command::new(name);
        finish(command.args(args).current_dir(self.path()).env("GNUPGHOME", self.path().join("gnupg")), b"")
    }

    fn succeeds(&self, name: &str, args: &[&str]) {
        let ran = self.tool(name, args);
        assert_eq!(ran.status, 0, "{name} {args:?}: {}", ran.stderr);
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap()
    }

    fn openssl(&self, args: &str) {
        self.succeeds("openssl", &args.split(' ').collect::<Vec<_>>());
    }

    fn with_certificate(self) -> Self {
        let name = "-subj /CN=zhang@example.org -addext extendedKeyUsage=emailProtection -days 3650";
        self.openssl(&format!("req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem {name}"));
        self
    }

    fn gpg(&self, args: &str) {
        self.succeeds("gpg", &[&["--batch", "--quiet"][..], &args.split(' ').collect::<Vec<_>>()].concat());
    }

    fn with_pgp_key(self) -> Self {
        let home = self.path().join("gnupg");
        fs::create_dir(&home).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&home, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let key = "--quick-generate-key zhang@example.org default default never";
        self.gpg(&format!("--pinentry-mode loopback --passphrase= {key}"));
        self
    }

    /// Whether the bytes of `part.txt` came out of a tool.
    fn is_part(&self, name: &str) -> bool {
        self.read(name) == self.read("part.txt")
    }

    /// Writes the parts of a security multipart to `NAME.1` and `NAME.2`.
    fn split(&self, name: &str) {
        let reader = root().join("tests/e2e/readers/security.py");
        let ran = finish(python().arg(reader).arg(self.path().join(name)), b"");
        assert_eq!(ran.status, 0, "{}", ran.stderr);
    }

    /// Writes `changed.eml`.
    fn change(&self, name: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.read(name)).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(self.path().join("changed.eml"), text.replace(from, to)).unwrap();
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // gpg leaves an agent running in its folder.
        if self.path().join("gnupg").exists() {
            let _ = self.tool("gpgconf", &["--kill", "all"]);
        }
    }
}

const SIGN: &str = "cms -sign -binary -in part.txt -signer cert.pem -inkey key.pem -outform";

#[test]
fn openssl_verifies_what_openssl_signed() {
    let desk = Desk::new().with_certificate();
    for (digest, form) in [("sha256", "DER"), ("sha512", "PEM")] {
        desk.openssl(&format!("{SIGN} {form} -md {digest} -out part.p7s"));
        desk.mailwright(&["security", "signed", "message.eml", "part.p7s", "-o", "signed.eml"]);
        for tool in ["smime", "cms"] {
            desk.openssl(&format!("{tool} -verify -in signed.eml -CAfile cert.pem -out content.txt"));
            assert!(desk.is_part("content.txt"), "{tool}");
        }
        let text = String::from_utf8(desk.read("signed.eml")).unwrap();
        assert!(text.contains(&format!("micalg=sha-{};", &digest[3..])), "{text}");
        desk.split("signed.eml");
        assert!(desk.is_part("signed.eml.1"));
        desk.change("signed.eml", "a.txt", "b.txt");
        let verify = ["cms", "-verify", "-in", "changed.eml", "-CAfile", "cert.pem"];
        assert_ne!(desk.tool("openssl", &verify).status, 0);
    }
    for (reader, seen) in other_readers(&desk.path().join("signed.eml")) {
        assert_eq!(seen["subject"], "季度报告", "{reader}");
        assert_eq!(seen["attachments"][0]["filename"], "a.txt", "{reader}");
    }
}

#[test]
fn openssl_opens_what_openssl_closed() {
    let desk = Desk::new().with_certificate();
    desk.openssl(&format!("{SIGN} DER -nodetach -out part.p7m"));
    assert_eq!(run(desk.path(), &["security", "signed", "message.eml", "part.p7m"]).status, 1);
    desk.mailwright(&["security", "enveloped", "message.eml", "part.p7m", "-o", "opaque.eml"]);
    desk.openssl("smime -verify -in opaque.eml -CAfile cert.pem -out content.txt");
    assert!(desk.is_part("content.txt"));
    for (options, kind) in [
        ("-aes256", "enveloped-data"),
        ("-stream -aes256", "enveloped-data"),
        ("-aes-256-gcm", "authEnveloped-data"),
    ] {
        desk.openssl(&format!(
            "cms -encrypt -binary {options} -in part.txt -outform DER -out part.p7m cert.pem"
        ));
        desk.mailwright(&["security", "enveloped", "message.eml", "part.p7m", "-o", "encrypted.eml"]);
        let text = String::from_utf8(desk.read("encrypted.eml")).unwrap();
        assert!(text.contains(&format!("smime-type={kind};")) && !text.contains("a.txt"), "{text}");
        desk.openssl("cms -decrypt -in encrypted.eml -recip cert.pem -inkey key.pem -out content.txt");
        assert!(desk.is_part("content.txt"), "{options}");
    }
}

#[test]
fn gpg_verifies_what_gpg_signed() {
    let desk = Desk::new().with_pgp_key();
    desk.gpg("--armor --detach-sign --output part.asc part.txt");
    desk.mailwright(&["security", "signed", "message.eml", "part.asc", "-o", "signed.eml"]);
    let text = String::from_utf8(desk.read("signed.eml")).unwrap();
    assert!(
        ["256", "384", "512"].iter().any(|bits| text.contains(&format!("micalg=pgp-sha{bits};"))),
        "{text}"
    );
    desk.split("signed.eml");
    assert!(desk.is_part("signed.eml.1"));
    desk.gpg("--verify signed.eml.2 signed.eml.1");
    desk.change("signed.eml", "a.txt", "b.txt");
    desk.split("changed.eml");
    assert_ne!(desk.tool("gpg", &["--batch", "--verify", "changed.eml.2", "changed.eml.1"]).status, 0);
    // Encrypted, and signed inside of it.
    let options = "--armor --trust-model always --sign --recipient zhang@example.org";
    desk.gpg(&format!("{options} --output encrypted.asc --encrypt part.txt"));
    assert_eq!(run(desk.path(), &["security", "signed", "message.eml", "encrypted.asc"]).status, 1);
    desk.mailwright(&["security", "enveloped", "message.eml", "encrypted.asc", "-o", "encrypted.eml"]);
    desk.split("encrypted.eml");
    desk.gpg("--output content.txt --decrypt encrypted.eml.2");
    assert!(desk.is_part("content.txt"));
}

#[test]
fn what_is_signed_stays_so() {
    let desk = Desk::new().with_certificate();
    desk.openssl(&format!("{SIGN} DER -out part.p7s"));
    desk.mailwright(&["security", "signed", "message.eml", "part.p7s", "-o", "signed.eml"]);
    // DKIM comes after it.
    let signer = ["--domain", "example.org", "--selector", "s"];
    desk.mailwright(&[&["dkim", "keygen", "--out", "dkim.pem"][..], &signer].concat());
    let sign = ["dkim", "sign", "signed.eml", "--key", "dkim.pem", "-o", "dkim.eml"];
    desk.mailwright(&[&sign[..], &signer].concat());
    let parsed = run(desk.path(), &["parse", "dkim.eml"]);
    fs::write(desk.path().join("again.json"), &parsed.stdout).unwrap();
    desk.mailwright(&["compose", "again.json", "-o", "again.eml"]);
    for name in ["dkim.eml", "again.eml"] {
        desk.openssl(&format!("cms -verify -in {name} -CAfile cert.pem -out content.txt"));
        assert!(desk.is_part("content.txt"), "{name}");
    }
    let refused = run(desk.path(), &["security", "signed", "message.eml", "message.eml"]);
    assert_eq!(refused.status, 1);
    assert!(refused.stderr.contains("security-blob-unknown"), "{}", refused.stderr);
}
