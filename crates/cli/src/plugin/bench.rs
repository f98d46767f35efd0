//! `mailwright plugin bench`

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mailwright::Env;
use mailwright::message::{Envelope, MessageView};
use mailwright::plugin::{Grants, Input};
use mailwright::score::score;
use mailwright_host::plugin::{Limits, PluginHost};
use serde_json::{Value, json};

use crate::context::{Context, Failure, Format, out};
use crate::input::read_bytes;
use crate::plugins::HostArgs;
use crate::report;

/// Measure what a plugin takes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  mailwright plugin bench footer.wasm
Each message has a fresh instance, as in service. Where the least and the median are far apart, the machine was busy.")]
pub(crate) struct Args {
    /// The plugin (.wasm)
    plugin: PathBuf,
    /// How many messages of each kind
    #[arg(long, value_name = "N", default_value_t = 1000)]
    rounds: u32,
    #[command(flatten)]
    host: HostArgs,
}

struct Row {
    what: &'static str,
    least: Duration,
    median: Duration,
    memory: usize,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<u8, Failure> {
    let bytes = read_bytes(&args.plugin)?;
    let file = args.plugin.display().to_string();
    let (cold, _) = timed(|| PluginHost::new(Limits::default()).and_then(|host| host.load(&file, &bytes)))?;
    // Whatever was not in the cache is there after the first time.
    args.host.host()?.load(&file, &bytes).map_err(Failure::usage)?;
    let host = args.host.host()?;
    let (cached, plugin) = timed(|| host.load(&file, &bytes))?;
    let settings = plugin.settings(BTreeMap::new()).map_err(Failure::settings)?;
    let grants = plugin.description().wants.both(&Grants::by_name());
    let env = Env::new(0, [7; 16]).map_err(Failure::usage)?;
    let mut rows = Vec::new();
    let mut first = Duration::ZERO;
    for (what, view) in messages() {
        let (envelope, score) = (Envelope::default(), Arc::new(score(&view)));
        let input =
            Input { view: &view, envelope: &envelope, score: &score, settings: &settings, grants: &grants };
        let mut memory = 0;
        let mut times = Vec::new();
        for _ in 0..args.rounds.max(1) {
            let checked = plugin.check(&input, &env).map_err(|failure| Failure::usage(failure.diagnostic))?;
            memory = checked.used.memory;
            times.push(checked.elapsed);
        }
        if rows.is_empty() {
            first = times[0];
        }
        times.sort_unstable();
        rows.push(Row { what, least: times[0], median: times[times.len() / 2], memory });
    }
    let figures = [("compile", cold), ("load from the cache", cached), ("first message", first)];
    match context.format() {
        Format::Pretty => out(pretty(&figures, &rows, bytes.len()))?,
        _ => context.out_json(&as_json(&figures, &rows, bytes.len()))?,
    }
    Ok(0)
}

fn timed<T>(work: impl FnOnce() -> Result<T, mailwright::Diagnostic>) -> Result<(Duration, T), Failure> {
    let start = Instant::now();
    let done = work().map_err(Failure::usage)?;
    Ok((start.elapsed(), done))
}

/// One that is little more than a subject, one of 50 KB, one with an attachment of 5 MB.
fn messages() -> [(&'static str, Arc<MessageView>); 3] {
    let head =
        "From: ada@example.org\r\nTo: bo@example.net\r\nSubject: Meeting on Friday\r\nMIME-Version: 1.0\r\n";
    let line = "The quick brown fox reads https://example.org/news every day. 今天天气很好。\r\n";
    let text = line.repeat(50_000 / line.len());
    let plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
    let attached = "QUFB".repeat(18) + "\r\n";
    let attached = attached.repeat(5_000_000 / attached.len());
    let with_file = format!(
        "{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n{plain}See the file.\r\n--b\r\n\
         Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.bin\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{attached}--b--\r\n"
    );
    let view = |raw: String| Arc::new(MessageView::parse(raw.into_bytes()));
    [
        ("subject", view(format!("{head}{plain}Hello\r\n"))),
        ("50 KB text", view(format!("{head}{plain}{text}"))),
        ("5 MB attachment", view(with_file)),
    ]
}

fn pretty(figures: &[(&str, Duration)], rows: &[Row], size: usize) -> String {
    let mut text = format!("{:<22} {:>12}\n", "size", report::bytes(size));
    for (what, time) in figures {
        text.push_str(&format!("{what:<22} {:>12}\n", format!("{:.1?}", time)));
    }
    text.push_str(&format!("\n{:<22} {:>12} {:>12} {:>12}\n", "message", "least", "median", "memory"));
    for Row { what, least, median, memory } in rows {
        let (least, median) = (format!("{least:.1?}"), format!("{median:.1?}"));
        text.push_str(&format!("{what:<22} {least:>12} {median:>12} {:>12}\n", report::bytes(*memory)));
    }
    text
}

fn as_json(figures: &[(&str, Duration)], rows: &[Row], size: usize) -> Value {
    let micros = |time: &Duration| time.as_secs_f64() * 1e6;
    json!({
        "size": size,
        "microseconds": figures.iter().map(|(what, time)| (*what, micros(time))).collect::<BTreeMap<_, _>>(),
        "messages": rows.iter().map(|row| json!({
            "message": row.what,
            "least": micros(&row.least),
            "median": micros(&row.median),
            "memory": row.memory,
        })).collect::<Vec<_>>(),
    })
}
