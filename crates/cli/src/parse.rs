//! `mailwright parse`

use std::path::PathBuf;

use clap::ValueEnum;
use mailwright::Draft;
use mailwright::draft::to_value;
use mailwright::parse::{
    ForwardOptions, ForwardStyle, ParseLimits, Parsed, ReplyOptions, forward, parse, reply,
};
use serde_json::json;

use crate::context::{Context, Failure, Format, err, out_bytes, refusal_status, write_whole};
use crate::input::read_bytes;
use crate::report;

/// Turn a message into a draft, to be edited and composed again
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright parse message.eml > draft.json       then: mailwright compose draft.json
  mailwright parse message.eml --reply-all --own me@example.org > answer.json
  mailwright parse - --forward attachment < message.eml
The draft goes to standard output as JSON, with the parts of the message as \"structure\"; findings go to standard error.")]
pub(crate) struct Args {
    /// Message (.eml), - for standard input
    message: PathBuf,
    /// The draft of an answer to the sender
    #[arg(long, conflicts_with_all = ["reply_all", "forward"])]
    reply: bool,
    /// The draft of an answer to everybody
    #[arg(long, conflicts_with = "forward")]
    reply_all: bool,
    /// The draft that passes the message on
    #[arg(long, value_name = "STYLE", num_args = 0..=1, default_missing_value = "inline")]
    forward: Option<Style>,
    /// An address of who answers, which gets no answer; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    own: Vec<String>,
    /// Answer without quoting the message
    #[arg(long)]
    no_quote: bool,
    /// Refuse messages beyond depth, parts, field, header, addresses or total; may be repeated
    #[arg(long = "limit", value_name = "NAME=NUMBER", value_parser = limit)]
    limits: Vec<(String, usize)>,
    /// Write the draft here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// How a message is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Style {
    /// Its text below a few lines that say whose it is
    Inline,
    /// The whole message as an attachment
    Attachment,
}

fn limit(text: &str) -> Result<(String, usize), String> {
    let parsed = text.split_once('=').and_then(|(name, number)| {
        let is_known = ["depth", "parts", "field", "header", "addresses", "total"].contains(&name);
        is_known.then(|| Some((name.to_owned(), number.parse().ok()?)))?
    });
    parsed.ok_or_else(|| {
        "write depth=100, parts=10000, field=262144, header=1048576, addresses=10000 or total=268435456"
            .to_owned()
    })
}

pub(crate) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let raw = read_bytes(&args.message)?;
    let parsed = match parse(raw, &args.limits()) {
        Ok(parsed) => parsed,
        Err(diagnostics) => {
            return Err(Failure { status: refusal_status(&diagnostics), diagnostics, input: None });
        }
    };
    if context.format_given().is_some_and(|format| format != Format::Pretty) {
        let found = parsed.diagnostics.iter().map(|found| report::json(found, None, context.lang));
        err(format_args!("{}\n", json!({"ok": true, "diagnostics": found.collect::<Vec<_>>()})));
    } else {
        err(report::findings(&parsed.diagnostics, None, context.lang));
    }
    let value = match args.answer(&parsed, context) {
        Some(draft) => to_value(&draft),
        None => parsed.to_value(),
    };
    let mut text = serde_json::to_string_pretty(&value.with_base64()).unwrap_or_default();
    text.push('\n');
    match &args.output {
        Some(path) => write_whole(path, text.as_bytes())?,
        None => out_bytes(text.as_bytes())?,
    }
    Ok(0)
}

impl Args {
    fn limits(&self) -> ParseLimits {
        let mut limits = ParseLimits::default();
        for (name, number) in &self.limits {
            let place = match name.as_str() {
                "depth" => &mut limits.depth,
                "parts" => &mut limits.parts,
                "field" => &mut limits.field,
                "header" => &mut limits.header,
                "addresses" => &mut limits.addresses,
                _ => &mut limits.total,
            };
            *place = *number;
        }
        limits
    }

    /// The answer that was asked for.
    fn answer(&self, parsed: &Parsed, context: &Context) -> Option<Draft> {
        if let Some(style) = self.forward {
            let style = match style {
                Style::Inline => ForwardStyle::Inline,
                Style::Attachment => ForwardStyle::Attachment,
            };
            return Some(forward(parsed, &ForwardOptions { style, lang: context.lang }));
        }
        let options = ReplyOptions {
            to_all: self.reply_all,
            own: self.own.clone(),
            quote: !self.no_quote,
            lang: context.lang,
        };
        (self.reply || self.reply_all).then(|| reply(parsed, &options))
    }
}
