//! What the end-to-end tests share: running the command, servers and other readers.
#![allow(clippy::expect_used, clippy::panic, clippy::missing_panics_doc, reason = "test code")]

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
pub use tempfile::TempDir;

/// The clone.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the clone")
}

/// The build folder: this test lies in `target/debug/deps`.
pub fn target() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    test.ancestors().nth(3).expect("target").to_owned()
}

/// A sample plugin, built by `cargo xtask plugins`.
pub fn plugin(name: &str) -> PathBuf {
    let path = target().join("plugins").join(format!("{name}.wasm"));
    assert!(path.is_file(), "{} is missing; run cargo xtask plugins first", path.display());
    path
}

/// A folder that goes away with the test.
pub fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// What a command printed and how it ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ran {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: String,
}

impl Ran {
    /// Standard output as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Standard output as one JSON document.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Standard output as JSON lines.
    pub fn lines(&self) -> Vec<Value> {
        self.text().lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    }
}

/// `mailwright` in a folder, with nothing of the environment but `PATH`.
pub fn mailwright(folder: &Path) -> Command {
    let binary = target().join("debug/mailwright");
    assert!(binary.is_file(), "{} is missing; run cargo xtask e2e", binary.display());
    let mut command = Command::new(binary);
    command.current_dir(folder).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// Runs `mailwright` with arguments.
pub fn run<S: AsRef<OsStr>>(folder: &Path, args: &[S]) -> Ran {
    finish(mailwright(folder).args(args), b"")
}

/// Runs a command to its end with `input` on standard input.
pub fn finish(command: &mut Command, input: &[u8]) -> Ran {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().expect("started");
    let mut stdin = child.stdin.take().expect("standard input");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that does not read its input closes the pipe; that is its right.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("finished");
    writer.join().expect("written");
    Ran {
        status: output.status.code().unwrap_or(-1),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Python with the packages of `requirements.txt`.
pub fn python() -> Command {
    let python = root().join(".env/python/bin/python");
    assert!(python.is_file(), "{} is missing; run cargo xtask environment", python.display());
    Command::new(python)
}

/// The message as Python's email package and npm's postal-mime read it.
pub fn other_readers(message: &Path) -> [(&'static str, Value); 2] {
    let readers = root().join("tests/e2e/readers");
    let python = finish(python().arg(readers.join("read.py")).arg(message), b"");
    let node = finish(Command::new("node").arg(readers.join("read.mjs")).arg(message), b"");
    [("python", python), ("postal-mime", node)].map(|(name, ran)| {
        assert_eq!(ran.status, 0, "{name}: {}", ran.stderr);
        (name, ran.json())
    })
}

/// A server under test; it ends with the test.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    /// Where it puts what it gets.
    pub out: TempDir,
}

impl Server {
    /// Starts `tests/e2e/servers/smtpd.py`.
    pub fn smtpd(args: &[&str]) -> Self {
        let out = folder();
        let mut command = python();
        command.arg(root().join("tests/e2e/servers/smtpd.py")).args(["--port", "0", "--out"]).arg(out.path());
        let mut child = command.args(args).stdout(Stdio::piped()).spawn().expect("a server");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("standard output");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let port = line.trim().strip_prefix("listening ").and_then(|port| port.parse().ok());
        Self { child, port: port.unwrap_or_else(|| panic!("no port in {line:?}")), out }
    }

    /// The messages that arrived, each with its envelope.
    pub fn received(&self) -> Vec<(Vec<u8>, Value)> {
        let mut paths = files(self.out.path(), "eml");
        paths.sort();
        let with_envelope = paths.into_iter().map(|path| {
            let envelope = fs::read(path.with_extension("json")).expect("an envelope");
            (fs::read(path).expect("a message"), serde_json::from_slice(&envelope).expect("JSON"))
        });
        with_envelope.collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The files in a folder with an extension.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).map(|entries| entries.filter_map(Result::ok)).into_iter().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

/// A test CA and a certificate for `localhost` and 127.0.0.1, as `ca.pem`, `cert.pem` and `key.pem`.
pub fn certificates() -> TempDir {
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
    let out = folder();
    let ca_key = KeyPair::generate().expect("a key");
    let mut ca = CertificateParams::new(Vec::new()).expect("parameters");
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    // Each its own name: clients look for the issuer by it.
    ca.distinguished_name.push(DnType::CommonName, "mailwright test CA");
    let ca_cert = ca.self_signed(&ca_key).expect("a CA");
    let key = KeyPair::generate().expect("a key");
    let leaf =
        CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()]).expect("parameters");
    let issuer = Issuer::new(ca, ca_key);
    let cert = leaf.signed_by(&key, &issuer).expect("a certificate");
    for (name, pem) in [("ca.pem", ca_cert.pem()), ("cert.pem", cert.pem()), ("key.pem", key.serialize_pem())]
    {
        fs::write(out.path().join(name), pem).expect("written");
    }
    out
}
