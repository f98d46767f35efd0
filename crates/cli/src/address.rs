//! `mailwright address`

use std::io::{self, BufRead};
use std::path::Path;

use mailwright::address::{AddrSpec, Address, parse_list};
use mailwright::diagnostic::{Diagnostic, Lang, Severity};
use serde_json::{Value, json};

use crate::context::{Context, Failure, out};

/// Read addresses and say what is wrong with them
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright address bob@example.org 用户@例子.测试
  mailwright address --list 'Team: a@example.org, B <b@example.org>;'
  mailwright address < addresses.txt              one on each line
Each result is a line of JSON; “valid” means that mail can be sent to it, without asking DNS.
Exit status 1 when one of them is not valid.")]
pub(crate) struct Args {
    /// Addresses; from standard input, one on each line, when there are none
    addresses: Vec<String>,
    /// Read each as an address list with names and groups
    #[arg(long)]
    list: bool,
    /// Lines of standard input are JSON strings
    #[arg(long, conflicts_with = "addresses")]
    jsonl: bool,
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let mut all_valid = true;
    let mut check = |input: &str| {
        let (valid, line) = if args.list { list(input, context.lang) } else { single(input, context.lang) };
        all_valid &= valid;
        out(format_args!("{line}\n"))
    };
    if args.addresses.is_empty() {
        for line in io::stdin().lock().lines() {
            let line = line.map_err(|error| Failure::file(Path::new("standard input"), &error))?;
            if !args.jsonl {
                check(&line)?;
                continue;
            }
            let input: String = serde_json::from_str(&line).map_err(|error| {
                Failure::usage(
                    Diagnostic::new(&crate::kinds::FILE_FAILED)
                        .param("path", "standard input")
                        .param("problem", format!("not a JSON string: {error}")),
                )
            })?;
            check(&input)?;
        }
    } else {
        for address in &args.addresses {
            check(address)?;
        }
    }
    Ok(u8::from(!all_valid))
}

fn single(input: &str, lang: Lang) -> (bool, Value) {
    let (normalized, problems) = match AddrSpec::parse(input) {
        Ok(address) => (Some(address.normalized()), Vec::new()),
        Err(problem) => (None, vec![problem]),
    };
    result(input, normalized.map(Value::String).as_ref(), &problems, lang)
}

fn list(input: &str, lang: Lang) -> (bool, Value) {
    let (addresses, problems) = parse_list(input);
    let normalized = addresses.iter().map(|address| match address {
        Address::Group { name, members } => {
            let members: Vec<_> = members.iter().map(mailbox).collect();
            json!({"group": name, "members": members})
        }
        Address::Mailbox(one) => mailbox(one),
    });
    let normalized: Option<Value> = (!addresses.is_empty()).then(|| normalized.collect());
    result(input, normalized.as_ref(), &problems, lang)
}

fn mailbox(mailbox: &mailwright::address::Mailbox) -> Value {
    json!({"name": mailbox.name, "address": mailbox.address.normalized()})
}

fn result(input: &str, normalized: Option<&Value>, problems: &[Diagnostic], lang: Lang) -> (bool, Value) {
    let has_errors = problems.iter().any(|problem| problem.severity() == Severity::Error);
    let valid = !has_errors && normalized.is_some();
    let diagnosis = match problems.first() {
        Some(problem) => problem.code(),
        None if valid => "valid",
        None => "address-empty",
    };
    let diagnostics: Vec<_> = problems.iter().map(|problem| json!(problem.localized(lang))).collect();
    let line = json!({
        "input": input,
        "valid": valid,
        "normalized": normalized,
        "diagnosis": diagnosis,
        "diagnostics": diagnostics,
    });
    (valid, line)
}
