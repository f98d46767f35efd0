//! `mailwright plugin lock`

use std::path::PathBuf;

use mailwright_host::operator::Operator;

use crate::context::{Failure, out};
use crate::plugins::HostArgs;

/// Pin the plugins of an operator's file
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin lock plugins.toml         writes mailwright-plugins.lock beside it
  mailwright send draft.json --plugins plugins.toml
The lock file holds SHA-256 and grants of each plugin as they are now. Other files and other grants are refused from
then on, until somebody locks again.")]
pub(crate) struct Args {
    /// The operator's file
    file: PathBuf,
    #[command(flatten)]
    host: HostArgs,
}

pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let operator = Operator::read(&args.file).map_err(Failure::usage)?;
    let path = operator.lock(&args.host.host()?).map_err(Failure::settings)?;
    out(format_args!("{}\n", path.display())).map(|()| 0)
}
