//! `mailwright security`

use std::path::{Path, PathBuf};

use clap::Subcommand;
use mailwright::diagnostic::Diagnostic;
use mailwright::security::Entity;

use crate::context::{Context, Failure, out_bytes, write_whole};
use crate::dkim::print_warnings;
use crate::input::read_bytes;
use crate::kinds;

/// Put messages that another tool signs or encrypts into their form (S/MIME, PGP/MIME)
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Sign with S/MIME (RFC 8551), the signature beside the message:
  mailwright security part message.eml -o part.txt
  openssl cms -sign -binary -in part.txt -signer me.pem -outform DER -out part.p7s
  mailwright security signed message.eml part.p7s -o signed.eml
Sign with PGP/MIME (RFC 3156):
  gpg --detach-sign --armor part.txt
  mailwright security signed message.eml part.txt.asc -o signed.eml
Encrypt, or sign first and encrypt signed.eml in the same way:
  openssl cms -encrypt -binary -aes256 -in part.txt -outform DER -out part.p7m you.pem
  gpg --encrypt --armor --recipient you@example.org part.txt
  mailwright security enveloped message.eml part.p7m -o encrypted.eml
No key comes near this command. Subject and addresses stay outside, where anybody reads them. Sign with DKIM after it.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Put what another tool encrypted, or signed as a whole, in place of the content
    #[command(after_help = "\
Example:
  mailwright security enveloped message.eml part.p7m -o encrypted.eml")]
    Enveloped(WithBlob),
    /// Write the bytes that another tool is to sign or encrypt
    #[command(after_help = "\
Example:
  mailwright security part message.eml -o part.txt
Lines end in CRLF, and the tool has to leave them so.")]
    Part(PartArgs),
    /// Put the signature of another tool beside the content
    #[command(after_help = "\
Example:
  mailwright security signed message.eml part.p7s -o signed.eml")]
    Signed(WithBlob),
}

#[derive(Debug, clap::Args)]
struct PartArgs {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// For what is only encrypted: 8-bit text may stay as it is
    #[arg(long)]
    to_encrypt: bool,
    /// Write the bytes here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
struct WithBlob {
    /// The message that the bytes are of (.eml), - for standard input
    message: PathBuf,
    /// What the tool wrote: CMS in DER or PEM, or ASCII armor of gpg; - for standard input
    blob: PathBuf,
    /// Write the message here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.command {
        Command::Part(args) => {
            let entity = entity(&args.message)?;
            let bytes = if args.to_encrypt { entity.bytes() } else { entity.to_sign().map_err(refused)? };
            if !args.to_encrypt {
                print_warnings(&entity.diagnostics(), context);
            }
            write(args.output.as_deref(), bytes)
        }
        Command::Signed(args) => put_in(args, Entity::signed),
        Command::Enveloped(args) => put_in(args, Entity::enveloped),
    }
}

fn put_in(args: &WithBlob, put: fn(&Entity, &[u8]) -> Result<Vec<u8>, Diagnostic>) -> Result<u8, Failure> {
    if [&args.message, &args.blob].iter().all(|path| path.as_os_str() == "-") {
        return Err(Failure::usage(Diagnostic::new(&kinds::STDIN_TWICE)));
    }
    let entity = entity(&args.message)?;
    let message = put(&entity, &read_bytes(&args.blob)?).map_err(refused)?;
    write(args.output.as_deref(), &message)
}

fn entity(path: &Path) -> Result<Entity, Failure> {
    Entity::read(&read_bytes(path)?).map_err(refused)
}

fn refused(problem: Diagnostic) -> Failure {
    Failure { diagnostics: vec![problem], status: 1, input: None }
}

fn write(output: Option<&Path>, bytes: &[u8]) -> Result<u8, Failure> {
    match output {
        Some(path) => write_whole(path, bytes)?,
        None => out_bytes(bytes)?,
    }
    Ok(0)
}
