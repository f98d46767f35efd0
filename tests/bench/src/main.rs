//! `mailwright-bench [--json FILE]` composes the same messages with every library, in one run.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

mod peers;
mod python;
mod report;

use std::hint::black_box;
use std::io;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mail_parser::{MessageParser, MimeHeaders};
use mailwright::draft::Content;
use mailwright::{Diagnostic, Env};
use mailwright_bench::memory::{self, Counting, Usage};
use mailwright_bench::{Case, cases, env, streamed};
use peers::{PEERS, Peer};
use report::Report;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// 1 GiB.
const STREAMED: u64 = 1 << 30;
/// How often each library has its turn.
const ROUNDS: usize = 200;
/// How long a turn takes at least.
const TURN: Duration = Duration::from_millis(2);

/// What composing one message takes.
pub(crate) struct Figures {
    /// Of all turns; the least is what the work takes where nothing else disturbs it.
    pub(crate) microseconds: Vec<f64>,
    pub(crate) bytes: usize,
    pub(crate) memory: Option<Usage>,
    /// Beside what was there before.
    pub(crate) peak: usize,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.as_slice() {
        [] => run(None),
        [option, file] if option == "--json" => run(Some(file)),
        _ => Err("usage: mailwright-bench [--json FILE]".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(file: Option<&str>) -> Result<(), String> {
    let cases = cases().map_err(|problems| format!("{problems:?}"))?;
    let env = env().map_err(|problem| format!("{problem:?}"))?;
    let python = python::run(&cases)?;
    let mut report = Report::new(&python.version);
    for (case, python) in cases.iter().zip(python.figures) {
        for peer in &PEERS {
            says_the_same(case, &compose(peer, case, &env)?)
                .ok_or_else(|| format!("{}: {} writes another message", case.name, peer.name))?;
        }
        let mut figures = compare(case, &env)?;
        figures.push(("Python email", python));
        report.add(case.name, &figures);
    }
    report.add_stream(STREAMED, &stream().map_err(|problems| format!("{problems:?}"))?);
    match file {
        Some(file) => std::fs::write(file, report.json()).map_err(|error| format!("{file}: {error}")),
        None => Ok(()),
    }
}

fn compose(peer: &Peer, case: &Case, env: &Env) -> Result<Vec<u8>, String> {
    (peer.run)(case, env).ok_or_else(|| format!("{}: {} refuses", case.name, peer.name))
}

/// Whether a reader finds in the message what was to be in it.
fn says_the_same(case: &Case, raw: &[u8]) -> Option<()> {
    let message = MessageParser::new().parse(raw)?;
    let without_returns = |text: &str| text.replace("\r\n", "\n").trim_end().to_owned();
    let same = |found: Option<_>, wanted: &str| {
        found.is_some_and(|found: std::borrow::Cow<'_, str>| {
            without_returns(&found) == without_returns(wanted)
        })
    };
    let draft = &case.draft;
    let html = draft.html.as_ref().is_none_or(|html| same(message.body_html(0), html));
    let attached = draft.attachments.iter().zip(message.attachments()).all(|(wanted, found)| {
        let bytes = matches!(&wanted.content, Content::Bytes(bytes) if bytes == found.contents());
        bytes && found.attachment_name() == wanted.filename.as_deref()
    });
    let complete = message.attachment_count() == draft.attachments.len();
    let text = same(message.body_text(0), draft.text.as_deref()?);
    (message.subject() == draft.subject.as_deref() && text && html && attached && complete).then_some(())
}

/// Turn by turn, so that whatever else the machine does happens to all of them.
fn compare(case: &Case, env: &Env) -> Result<Vec<(&'static str, Figures)>, String> {
    let mut all = Vec::new();
    for peer in &PEERS {
        let bytes = compose(peer, case, env)?.len();
        let (_, memory) = memory::measure(bytes / 2, || (peer.run)(case, env));
        let microseconds = Vec::with_capacity(ROUNDS);
        all.push((peer.name, Figures { microseconds, bytes, memory: Some(memory), peak: memory.peak }));
    }
    let times = PEERS.each_ref().map(|peer| turn_length(peer, case, env));
    for _ in 0..ROUNDS {
        for ((peer, count), (_, figures)) in PEERS.iter().zip(times).zip(&mut all) {
            figures.microseconds.push(turn(peer, case, env, count));
        }
    }
    Ok(all)
}

/// Writing a message whose attachment is read meanwhile, from memory to nowhere.
fn stream() -> Result<Figures, Vec<Diagnostic>> {
    let stream = streamed(STREAMED)?;
    let run = || stream.write_to(io::sink(), |_| Ok(io::Read::take(io::repeat(7), STREAMED)));
    let (_, memory) = memory::measure(usize::MAX, run);
    let times = (0..5).map(|_| {
        let start = Instant::now();
        black_box(run().is_ok());
        start.elapsed().as_secs_f64() * 1e6
    });
    let bytes = usize::try_from(stream.size()).unwrap_or(usize::MAX);
    Ok(Figures { microseconds: times.collect(), bytes, memory: Some(memory), peak: memory.peak })
}

/// How many messages make a turn.
fn turn_length(peer: &Peer, case: &Case, env: &Env) -> u32 {
    let start = Instant::now();
    let mut count = 0;
    while start.elapsed() < TURN {
        black_box((peer.run)(black_box(case), env));
        count += 1;
    }
    count
}

/// Microseconds for one of `count` messages, after one that is not counted.
fn turn(peer: &Peer, case: &Case, env: &Env, count: u32) -> f64 {
    black_box((peer.run)(black_box(case), env));
    let start = Instant::now();
    for _ in 0..count {
        black_box((peer.run)(black_box(case), env));
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(count)
}
