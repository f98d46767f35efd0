//! `mailwright arc`

use std::path::PathBuf;

use clap::Subcommand;
use mailwright::dkim::Identity;
use mailwright::dkim::arc::{Chain, Sealer, Status};
use mailwright_host::dkim::{check, seal};
use serde_json::json;

use crate::context::{Context, Failure, Format, out, out_bytes, write_whole};
use crate::dkim::{lookup, now_ms, option, print_warnings, read_key, records};
use crate::input::read_bytes;
use crate::paint::Paint;
use crate::report;

/// Check and seal the chain of a message that is passed on
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright arc verify message.eml --record zone.txt
  mailwright arc seal message.eml --key s2026.pem --domain example.org --selector s2026 --authserv-id mx.example.org")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Add a set of ARC fields (RFC 8617) to a message (.eml)
    Seal(SealArgs),
    /// Check the chain of a message, with key records that you give
    Verify(VerifyArgs),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright arc seal list.eml --key s2026.pem --domain example.org --selector s2026 --authserv-id mx.example.org -o out.eml
  mailwright arc seal list.eml --key s2026.pem --domain example.org --selector s2026 --authserv-id mx.example.org \\
      --record zone.txt        where others have sealed before
The message comes as it is passed on, with the Authentication-Results field of the server that received it, which should say
arc= as well. The chain that it has is checked with the records that you give; DNS is not asked.")]
struct SealArgs {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// PEM file with the private key
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// The domain that seals
    #[arg(long)]
    domain: String,
    /// The selector that the key is published under
    #[arg(long)]
    selector: String,
    /// Whose Authentication-Results are sealed: the name of your server in them
    #[arg(long, value_name = "NAME")]
    authserv_id: String,
    /// A key record of those who sealed before: a file, or the text itself; may be repeated
    #[arg(long = "record", value_name = "FILE|TXT")]
    records: Vec<String>,
    /// Sign these fields in place of the default list; may be repeated
    #[arg(long = "header", value_name = "NAME")]
    headers: Vec<String>,
    /// The time of sealing, RFC 3339 [default: now]
    #[arg(long, value_name = "RFC3339")]
    now: Option<String>,
    /// Write the sealed message here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright arc verify message.eml --record 'v=DKIM1; k=rsa; p=MIIB…'
  mailwright arc verify - --record zone.txt < message.eml
DNS is not asked: give the records. A file may hold lines of a zone file, with names, or the text of one record.
Exit status: 0 when the chain passes, 1 when it fails or there is none.")]
struct VerifyArgs {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// A key record: a file, or the text itself; may be repeated
    #[arg(long = "record", value_name = "FILE|TXT")]
    records: Vec<String>,
    /// The time to check at, RFC 3339 [default: now]
    #[arg(long, value_name = "RFC3339")]
    now: Option<String>,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.command {
        Command::Seal(args) => seal_message(args, context),
        Command::Verify(args) => verify(args, context),
    }
}

fn seal_message(args: &SealArgs, context: &Context) -> Result<u8, Failure> {
    let key = read_key(&args.key, context)?;
    let sealer = Identity::new(&args.domain, &args.selector, key.algorithm()).map(Sealer::new);
    let sealer = match args.headers.as_slice() {
        [] => sealer,
        names => sealer.and_then(|sealer| sealer.headers(names)),
    };
    let sealer = sealer.map_err(|found| Failure::usage(option(found)))?;
    let records = records(&args.records)?;
    let raw = read_bytes(&args.message)?;
    let now = now_ms(args.now.as_deref())?;
    let look_up = |signature: &_| lookup(signature, &records);
    let (fields, found) = seal(&raw, &sealer, &key, &args.authserv_id, look_up, now)
        .map_err(|problem| Failure { diagnostics: vec![problem], status: 1, input: None })?;
    print_warnings(found.problem.as_slice(), context);
    let whole = [fields.as_bytes(), &raw].concat();
    match &args.output {
        Some(path) => write_whole(path, &whole)?,
        None => out_bytes(&whole)?,
    }
    Ok(0)
}

fn verify(args: &VerifyArgs, context: &Context) -> Result<u8, Failure> {
    let records = records(&args.records)?;
    let now = now_ms(args.now.as_deref())?;
    let raw = read_bytes(&args.message)?;
    let found = Chain::read(&raw).verify(now, |signature| lookup(signature, &records), check);
    let ok = found.status == Status::Pass;
    let problem = found.problem.as_slice();
    if context.format() == Format::Pretty {
        let paint = Paint::for_stdout();
        let status = if ok { paint.good(found.status) } else { paint.bad(found.status) };
        out(format_args!("{status}  i={}\n{}", found.sets, report::findings(problem, None, context.lang)))?;
    } else {
        let diagnostics: Vec<_> =
            problem.iter().map(|problem| report::json(problem, None, context.lang)).collect();
        let status = found.status.as_str();
        context
            .out_json(&json!({"ok": ok, "status": status, "sets": found.sets, "diagnostics": diagnostics}))?;
    }
    Ok(u8::from(!ok))
}
