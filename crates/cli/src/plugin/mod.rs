//! `mailwright plugin`: what authors and operators of plugins need, one file for each command.

mod bench;
mod bindings;
mod build;
mod case;
mod check;
mod dev;
mod embedded;
mod inspect;
mod lock;
mod new;
mod run;
mod test;
mod tools;
mod transpile;
mod watch;

use clap::Subcommand;

use crate::context::{Context, Failure};

/// Write, build, test and run plugins
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin new python no-shouting    a folder to start from
  mailwright plugin build no-shouting         one .wasm file of it
  mailwright plugin dev no-shouting draft.md  both, and its cases, whenever a file is saved
  mailwright plugin test no-shouting/no-shouting.wasm
  mailwright plugin run no-shouting/no-shouting.wasm draft.json")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a plugin to start from
    New(new::Args),
    /// Compile a plugin to one .wasm file with its manifest in it
    Build(build::Args),
    /// Build and run a plugin again whenever one of its files is saved, and show what is different
    Dev(Box<dev::Args>),
    /// Say what is wrong with a plugin: interface, imports, size, whether it always answers the same
    Check(check::Args),
    /// Run the conformance cases and the plugin's own
    Test(test::Args),
    /// Run a draft or message through a plugin and show what it changes
    Run(Box<run::Args>),
    /// Show what a plugin is and asks for, without running it
    Inspect(inspect::Args),
    /// Make a component a JavaScript module, for pages and JavaScript servers
    Transpile(transpile::Args),
    /// Measure what a plugin takes
    Bench(bench::Args),
    /// Pin the plugins of an operator's file
    Lock(lock::Args),
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    match &args.command {
        Command::New(args) => new::run(args),
        Command::Build(args) => build::run(args),
        Command::Dev(args) => dev::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Test(args) => test::run(args, context),
        Command::Run(args) => run::run(args, context),
        Command::Inspect(args) => inspect::run(args, context),
        Command::Transpile(args) => transpile::run(args),
        Command::Bench(args) => bench::run(args, context),
        Command::Lock(args) => lock::run(args),
    }
}
