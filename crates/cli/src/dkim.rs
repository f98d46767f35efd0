//! `mailwright dkim`

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use mailwright::diagnostic::{Diagnostic, Severity, worst};
use mailwright::dkim::{
    Canonicalization, Identity, KeyRecord, KeyType, Lookup, Signature, Signed, Verdict, Verification,
    txt_strings, zone_line,
};
use mailwright_host::dkim::{Signer, Signing, SigningKey, check};
use serde_json::{Value, json};

use crate::context::{Context, EnvArgs, FailOn, Failure, Format, err, out, out_with, write_whole_with};
use crate::input::read_bytes;
use crate::paint::Paint;
use crate::words::words;
use crate::{kinds, report};

/// Make keys, sign messages and check signatures
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright dkim keygen --domain example.org --selector s2026 --out s2026.pem
  mailwright dkim sign message.eml --key s2026.pem --domain example.org --selector s2026 -o signed.eml
  mailwright dkim verify signed.eml --record record.txt")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a key and print the DNS record to publish
    Keygen(KeygenArgs),
    /// Sign a message (.eml)
    Sign(SignArgs),
    /// Check the signatures of a message, with key records that you give
    Verify(VerifyArgs),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright dkim keygen --domain example.org --selector s2026 --out s2026.pem
  mailwright dkim keygen --domain example.org --selector e2026 --algorithm ed25519 --out e2026.pem
The key file is readable by its owner only; one that is there already is never overwritten. Not every receiver knows
Ed25519, so it is for a second signature beside one with RSA.")]
struct KeygenArgs {
    /// The domain that will sign
    #[arg(long)]
    domain: String,
    /// The name of the key below the domain
    #[arg(long)]
    selector: String,
    /// The kind of key
    #[arg(long, default_value = "rsa")]
    algorithm: Kind,
    /// Write the private key here
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// RSA with 2048 bits
    Rsa,
    /// Ed25519
    Ed25519,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright dkim sign message.eml --key s2026.pem --domain example.org --selector s2026 > signed.eml
  mailwright dkim sign - --key s2026.pem --selector s2026 --key e2026.pem --selector e2026 --domain example.org
From, List-Unsubscribe and List-Unsubscribe-Post are always covered, and nobody can add a second From, Reply-To,
Subject, Date, To or Cc unnoticed.")]
struct SignArgs {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// PEM file with the private key, - for standard input; may be repeated, for several signatures
    #[arg(long = "key", value_name = "FILE", required = true)]
    keys: Vec<PathBuf>,
    /// The signing domain, once for all keys or once for each
    #[arg(long = "domain", value_name = "DOMAIN", required = true)]
    domains: Vec<String>,
    /// The selector that the key is published under, once for each key
    #[arg(long = "selector", value_name = "SELECTOR", required = true)]
    selectors: Vec<String>,
    /// How header and body may change on the way: relaxed or simple
    #[arg(long, value_name = "HEADER/BODY", default_value = "relaxed/relaxed", value_parser = canonicalization)]
    canonicalization: (Canonicalization, Canonicalization),
    /// Sign these fields in place of the default list; may be repeated
    #[arg(long = "header", value_name = "NAME")]
    headers: Vec<String>,
    /// Seconds until the signature expires
    #[arg(long, value_name = "SECONDS")]
    expires_after: Option<u64>,
    /// The time of signing, RFC 3339 [default: now]
    #[arg(long, value_name = "RFC3339")]
    now: Option<String>,
    /// Write the signed message here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright dkim verify signed.eml --record 'v=DKIM1; k=rsa; p=MIIB…'
  mailwright dkim verify - --record zone.txt < signed.eml
DNS is not asked: give the records. A file may hold lines of a zone file, with names, or the text of one record.
Exit status: 0 when a signature passes without findings from --fail-on on, 1 when none does.")]
struct VerifyArgs {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// A key record: a file, or the text itself; may be repeated
    #[arg(long = "record", value_name = "FILE|TXT", required = true)]
    records: Vec<String>,
    /// The time to check at, RFC 3339 [default: now]
    #[arg(long, value_name = "RFC3339")]
    now: Option<String>,
    /// Findings that make the command fail
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
}

fn canonicalization(text: &str) -> Result<(Canonicalization, Canonicalization), String> {
    Canonicalization::pair(text)
        .ok_or_else(|| "write relaxed/relaxed, relaxed/simple, simple/relaxed or simple/simple".to_owned())
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.command {
        Command::Keygen(args) => keygen(args, context),
        Command::Sign(args) => sign_message(args, context),
        Command::Verify(args) => verify(args, context),
    }
}

fn keygen(args: &KeygenArgs, context: &Context) -> Result<u8, Failure> {
    let kind = match args.algorithm {
        Kind::Rsa => KeyType::Rsa,
        Kind::Ed25519 => KeyType::Ed25519,
    };
    let identity = Identity::new(&args.domain, &args.selector, kind.algorithm())
        .map_err(|found| Failure::usage(option(found)))?;
    let (key, pem) = SigningKey::generate(kind).map_err(Failure::usage)?;
    private_file(&args.out, pem.expose().as_bytes()).map_err(|error| Failure::file(&args.out, &error))?;
    let (name, value) = (identity.record_name(), key.record().to_string());
    let zone = zone_line(&name, &value);
    if context.format() != Format::Pretty {
        context.out_json(&json!({
            "ok": true,
            "key": args.out.display().to_string(),
            "algorithm": identity.algorithm().as_str(),
            "name": name,
            "value": value,
            "strings": txt_strings(&value),
            "zone": zone,
        }))?;
        return Ok(0);
    }
    let paint = Paint::for_stdout();
    let publish = words(context.lang).publish;
    out(format_args!("{}\n\n{publish}\n  {name}  TXT\n", paint.good(args.out.display())))?;
    for string in txt_strings(&value) {
        out(format_args!("  \"{string}\"\n"))?;
    }
    out(format_args!("\n{zone}\n"))?;
    Ok(0)
}

/// Only its owner reads it, from its first byte on; a file that is there is left alone.
fn private_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all())
}

fn sign_message(args: &SignArgs, context: &Context) -> Result<u8, Failure> {
    let from_stdin = args.keys.iter().chain([&args.message]).filter(|path| path.as_os_str() == "-").count();
    if from_stdin > 1 {
        return Err(Failure::usage(Diagnostic::new(&kinds::STDIN_TWICE)));
    }
    let signers = signers(&args.keys, &args.domains, &args.selectors, context, |identity| {
        let (header, body) = args.canonicalization;
        let identity = identity.canonicalization(header, body);
        let identity = match args.expires_after {
            Some(seconds) => identity.expires_after(seconds)?,
            None => identity,
        };
        if args.headers.is_empty() { Ok(identity) } else { identity.headers(&args.headers) }
    })?;
    let message = Twice::new(&args.message)?;
    let now = now_ms(args.now.as_deref())?;
    let refused = |problem| Failure { diagnostics: vec![problem], status: 1, input: None };
    let mut signing = Signing::new(&signers);
    let failed = |error: &io::Error| Failure::file(&args.message, error);
    let length = message.copy(signing.pass()).map_err(|error| failed(&error))?;
    let (fields, warnings) = signing.finish(now).map_err(refused)?;
    print_warnings(&warnings, context);
    let write = |out: &mut dyn Write| {
        out.write_all(fields.as_bytes())?;
        match message.copy(out)? {
            same if same == length => Ok(()),
            _ => Err(io::Error::other(format!("{} changed while it was signed", args.message.display()))),
        }
    };
    match &args.output {
        Some(path) => write_whole_with(path, write)?,
        None => out_with(write)?,
    }
    Ok(0)
}

/// A message that is read twice: from its file, or from memory where it comes through a pipe.
enum Twice<'a> {
    File(&'a Path),
    Held(Vec<u8>),
}

impl<'a> Twice<'a> {
    fn new(path: &'a Path) -> Result<Self, Failure> {
        let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
        if is_file { Ok(Self::File(path)) } else { read_bytes(path).map(Self::Held) }
    }

    /// How many bytes there were.
    fn copy(&self, out: &mut (impl Write + ?Sized)) -> io::Result<u64> {
        match self {
            Self::File(path) => {
                let mut file = File::open(path)?;
                let mut chunk = vec![0; 64 << 10];
                let mut length = 0;
                loop {
                    match file.read(&mut chunk)? {
                        0 => return Ok(length),
                        read => {
                            out.write_all(&chunk[..read])?;
                            length += read as u64;
                        }
                    }
                }
            }
            Self::Held(bytes) => out.write_all(bytes).map(|()| bytes.len() as u64),
        }
    }
}

/// Who signs what is sent.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct SignerArgs {
    /// Sign with the private key in this PEM file; may be repeated, for several signatures
    #[arg(long = "dkim-key", value_name = "FILE", id = "dkim_keys", requires_all = ["dkim_selectors", "dkim_domains"])]
    keys: Vec<PathBuf>,
    /// The selector that the key is published under, once for each key
    #[arg(long = "dkim-selector", id = "dkim_selectors", value_name = "SELECTOR", requires = "dkim_keys")]
    selectors: Vec<String>,
    /// The signing domain, once for all keys or once for each
    #[arg(long = "dkim-domain", id = "dkim_domains", value_name = "DOMAIN", requires = "dkim_keys")]
    domains: Vec<String>,
}

impl SignerArgs {
    /// Nobody, where no key is named.
    pub(crate) fn signers(&self, context: &Context) -> Result<Vec<Signer>, Failure> {
        match self.keys.as_slice() {
            [] => Ok(Vec::new()),
            keys => signers(keys, &self.domains, &self.selectors, context, Ok),
        }
    }
}

fn signers(
    keys: &[PathBuf],
    domains: &[String],
    selectors: &[String],
    context: &Context,
    configured: impl Fn(Identity) -> Result<Identity, Diagnostic>,
) -> Result<Vec<Signer>, Failure> {
    if keys.len() != selectors.len() || domains.len() != 1 && domains.len() != keys.len() {
        let found = Diagnostic::new(&kinds::DKIM_SIGNERS_UNEVEN).param("keys", keys.len().to_string());
        let found = found.param("selectors", selectors.len().to_string());
        return Err(Failure::usage(found.param("domains", domains.len().to_string())));
    }
    let each = keys.iter().zip(selectors).zip(domains.iter().cycle());
    each.map(|((path, selector), domain)| {
        let key = read_key(path, context)?;
        Identity::new(domain, selector, key.algorithm())
            .and_then(&configured)
            .and_then(|identity| Signer::new(identity, key))
            .map_err(|found| Failure::usage(option(found)))
    })
    .collect()
}

/// Core names its fields as JavaScript does; here they are options.
pub(crate) fn option(found: Diagnostic) -> Diagnostic {
    let name = match found.place().field.as_deref() {
        Some("expiresAfter") => "--expires-after",
        Some(list) if list.starts_with("headers") => "--header",
        _ => return found,
    };
    found.field(name)
}

pub(crate) fn read_key(path: &Path, context: &Context) -> Result<SigningKey, Failure> {
    let shown = path.display().to_string();
    let key = SigningKey::from_pem(&read_bytes(path)?)
        .map_err(|found| Failure::usage(found.field(format!("key {shown}"))))?;
    let mut warnings = key.diagnostics();
    if is_open(path) {
        warnings.push(Diagnostic::new(&kinds::DKIM_KEY_FILE_OPEN).param("path", shown));
    }
    print_warnings(&warnings, context);
    Ok(key)
}

/// Whether others than its owner may read a file.
fn is_open(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        path.as_os_str() != "-"
            && fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

pub(crate) fn print_warnings(warnings: &[Diagnostic], context: &Context) {
    let paint = Paint::for_stderr();
    for warning in warnings {
        if context.format_given().is_some_and(|format| format != Format::Pretty) {
            err(format_args!("{}\n", report::json(warning, None, context.lang)));
        } else {
            err(report::finding(warning, None, context.lang, paint));
        }
    }
}

pub(crate) fn now_ms(now: Option<&str>) -> Result<i64, Failure> {
    EnvArgs::at(now).now_ms()
}

fn verify(args: &VerifyArgs, context: &Context) -> Result<u8, Failure> {
    let records = records(&args.records)?;
    let now = now_ms(args.now.as_deref())?;
    let raw = read_bytes(&args.message)?;
    let signed = Signed::read(&raw);
    if signed.signatures().is_empty() {
        let diagnostics = vec![Diagnostic::new(&kinds::DKIM_UNSIGNED)];
        return Err(Failure { diagnostics, status: 1, input: None });
    }
    let verified = signed.verify(now, |signature| lookup(signature, &records), check);
    let good = |one: &Verification| {
        one.verdict == Verdict::Pass && worst(&one.diagnostics) < Some(Severity::from(args.fail_on))
    };
    let ok = verified.iter().any(good);
    if context.format() == Format::Pretty {
        for one in &verified {
            out(shown(one, context))?;
        }
    } else {
        let signatures: Vec<_> = verified.iter().map(|one| as_json(one, context)).collect();
        context.out_json(&json!({"ok": ok, "signatures": signatures}))?;
    }
    Ok(u8::from(!ok))
}

/// A key record and the name it stands under, if that was said.
pub(crate) struct Record {
    name: Option<String>,
    text: String,
}

pub(crate) fn records(given: &[String]) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    for text in given {
        // A record has tags, and file names seldom do.
        if text.contains("p=") && !Path::new(text).exists() {
            records.push(Record { name: None, text: text.clone() });
            continue;
        }
        let path = Path::new(text);
        let file = String::from_utf8(read_bytes(path)?)
            .map_err(|_| Failure::file(path, &io::Error::from(io::ErrorKind::InvalidData)))?;
        let lines: Vec<_> = file.lines().filter_map(zone_record).collect();
        if lines.is_empty() {
            records.push(Record { name: None, text: file });
        } else {
            records.extend(lines);
        }
    }
    Ok(records)
}

/// A line of a zone file: `NAME [TTL] [IN] TXT "…"`.
fn zone_record(line: &str) -> Option<Record> {
    let (head, text) = line.split_once(" TXT ")?;
    let name = head.split_ascii_whitespace().next()?.trim_end_matches('.').to_ascii_lowercase();
    Some(Record { name: Some(name), text: text.to_owned() })
}

/// The record of that name; one without a name if it is of the kind that the signature needs.
pub(crate) fn lookup(signature: &Signature, records: &[Record]) -> Lookup {
    let name = signature.record_name().to_ascii_lowercase();
    let named = records.iter().find(|record| record.name.as_ref() == Some(&name));
    let fits = |record: &&Record| {
        record.name.is_none()
            && KeyRecord::parse(&record.text).is_ok_and(|parsed| parsed.allows(signature.algorithm()))
    };
    let found = named
        .or_else(|| records.iter().find(fits))
        .or_else(|| records.iter().find(|record| record.name.is_none()));
    found.map_or(Lookup::Missing, |record| Lookup::Record(record.text.clone()))
}

/// Each signed field once, in the order of the signature.
fn covered(signature: &Signature) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let names = signature.headers().iter().filter(|name| seen.insert(name.to_ascii_lowercase()));
    names.map(String::as_str).collect()
}

fn as_json(one: &Verification, context: &Context) -> Value {
    let diagnostics: Vec<_> =
        one.diagnostics.iter().map(|found| report::json(found, None, context.lang)).collect();
    let mut value = json!({"verdict": one.verdict.as_str(), "diagnostics": diagnostics});
    if let Some(signature) = &one.signature {
        let (header, body) = signature.canonicalization();
        value["domain"] = json!(signature.domain());
        value["selector"] = json!(signature.selector());
        value["record"] = json!(signature.record_name());
        value["algorithm"] = json!(signature.algorithm().as_str());
        value["canonicalization"] = json!(format!("{}/{}", header.as_str(), body.as_str()));
        value["keyBits"] = json!(one.key_bits);
        value["headers"] = json!(covered(signature));
        value["bodyLength"] = json!(signature.body_length());
        value["signedAt"] = json!(signature.signed_at());
        value["expiresAt"] = json!(signature.expires_at());
    }
    value
}

fn shown(one: &Verification, context: &Context) -> String {
    let paint = Paint::for_stdout();
    let verdict = match one.verdict {
        Verdict::Pass => paint.good(one.verdict),
        _ => paint.bad(one.verdict),
    };
    let mut text = verdict;
    if let Some(signature) = &one.signature {
        let bits = one.key_bits.map(|bits| format!(" {bits}")).unwrap_or_default();
        text.push_str(&format!("  {}  {}{bits}\n", signature.record_name(), signature.algorithm()));
        let label = paint.dim(words(context.lang).covers);
        text.push_str(&format!("  {label}  {}", covered(signature).join(", ")));
    }
    text.push('\n');
    text + &report::findings(&one.diagnostics, None, context.lang)
}
