//! The `mailwright` command: one file per subcommand.

mod address;
mod arc;
mod compose;
mod context;
mod dkim;
mod envelope_args;
mod files;
mod input;
mod kinds;
mod lint;
mod paint;
mod parse;
mod plugin;
mod plugins;
mod report;
mod sarif;
mod score;
mod security;
mod send;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use context::{Context, Failure, GlobalArgs};

/// Compose, check and send e-mail.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, after_help = EXAMPLES)]
struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  mailwright send welcome.md                      into the Maildir ./mailwright-mail
  mailwright send --from a@example.org --to b@example.org --subject Hi --text Hello \\
      --transport smtp://a@mail.example.org       through a server
  mailwright lint newsletter.md                   what could be better
  mailwright compose draft.json -o message.eml    only the bytes

Exit status: 0 done; 1 refused; 2 wrong usage, unreadable input or a setting to fix;
3 failed for now; 4 failed for good.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Read addresses and say what is wrong with them
    Address(address::Args),
    /// Check and seal the chain (ARC) of a message that is passed on
    Arc(arc::Args),
    /// Turn a draft into message bytes
    Compose(compose::Args),
    /// Make keys, sign messages and check signatures
    Dkim(dkim::Args),
    /// Say what is wrong with a draft or message and what could be better
    Lint(lint::Args),
    /// Turn a message into a draft, to be edited and composed again
    Parse(parse::Args),
    /// Write, build, test and run plugins
    Plugin(plugin::Args),
    /// Score the content of a draft or message as a spam filter would
    Score(score::Args),
    /// Put messages that another tool signs or encrypts into their form (S/MIME, PGP/MIME)
    Security(security::Args),
    /// Compose, check, run plugins and deliver
    Send(Box<send::Args>),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let context = Context::new(&cli.global);
    let result = match cli.command {
        Command::Address(args) => address::run(&args, &context),
        Command::Arc(args) => arc::run(&args, &context),
        Command::Compose(args) => compose::run(&args, &context),
        Command::Dkim(args) => dkim::run(&args, &context),
        Command::Lint(args) => lint::run(&args, &context),
        Command::Parse(args) => parse::run(&args, &context),
        Command::Plugin(args) => plugin::run(&args, &context),
        Command::Score(args) => score::run(&args, &context),
        Command::Security(args) => security::run(&args, &context),
        Command::Send(args) => send::run(&args, &context),
    };
    match result {
        Ok(status) => ExitCode::from(status),
        Err(Failure { diagnostics, status, input }) => {
            context.print_errors(&diagnostics, input.as_deref());
            ExitCode::from(status)
        }
    }
}
