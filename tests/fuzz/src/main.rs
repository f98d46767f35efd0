//! `fuzz [--seconds N] [--seed N] [TARGET…]` looks for input that core does not stand; `hostile` prints how long
//! hostile strings take.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::panic, reason = "a command line program")]

use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mailwright_fuzz::{MARKDOWN, Place, Source, TARGETS, Target, places, strings};

const USAGE: &str = "usage: mailwright-fuzz fuzz [--seconds N] [--seed N] [TARGET…] | hostile [PLACE…]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.split_first() {
        Some((command, rest)) if command == "fuzz" => fuzz(rest),
        Some((command, rest)) if command == "hostile" => hostile(rest),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn fuzz(args: &[String]) -> Result<(), String> {
    let (mut seconds, mut seed, mut named) = (20, 1, Vec::new());
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let place = match arg.as_str() {
            "--seconds" => &mut seconds,
            "--seed" => &mut seed,
            name => {
                named.push(name);
                continue;
            }
        };
        *place = args.next().and_then(|number| number.parse().ok()).ok_or(USAGE)?;
    }
    let wanted: Vec<_> =
        TARGETS.iter().filter(|target| named.is_empty() || named.contains(&target.name)).collect();
    let each = Duration::from_secs(seconds) / u32::try_from(wanted.len()).unwrap_or(1).max(1);
    wanted.into_iter().try_for_each(|target| run(target, each, seed))
}

fn run(target: &Target, time: Duration, seed: u64) -> Result<(), String> {
    for input in Source::corpus(target) {
        stands(target, &input)?;
    }
    let mut source = Source::new(target, seed);
    let start = Instant::now();
    let mut count = 0_u64;
    while start.elapsed() < time {
        stands(target, &source.input())?;
        count += 1;
    }
    println!("{:>10}: {count} inputs", target.name);
    Ok(())
}

fn stands(target: &Target, input: &str) -> Result<(), String> {
    catch_unwind(|| (target.check)(input)).map_err(|_| {
        let file = std::env::temp_dir().join(format!("{}-found.txt", target.name));
        let kept = std::fs::write(&file, input).is_ok();
        format!(
            "{} does not stand {input:?}{}",
            target.name,
            if kept { format!("\nkept in {}", file.display()) } else { String::new() }
        )
    })
}

/// The slowest places, with what twice the input costs.
fn hostile(named: &[String]) -> Result<(), String> {
    const SIZES: [usize; 3] = [100_000, 200_000, 400_000];
    const RATIO: f64 = 2.2;
    const LIMIT: f64 = 10.0;
    // Whatever else the machine does is in the times too, so what looks slow is looked at again.
    const AGAIN: usize = 30;
    // Markdown is pulldown-cmark's; and below half a millisecond the clock decides.
    let is_slow = |place: &str, before: f64, after: f64| {
        place != MARKDOWN && (after > LIMIT || (after > 0.5 && after / before > RATIO))
    };
    let [halves, wholes, doubles] = SIZES.map(strings);
    let mut rows = Vec::new();
    for ((half, whole), double) in halves.iter().zip(&wholes).zip(&doubles) {
        for place in places() {
            if !named.is_empty() && !named.iter().any(|name| name == place.name) {
                continue;
            }
            let [mut before, mut after] = [half, whole].map(|(_, text)| milliseconds(place, text));
            for _ in 0..AGAIN {
                if !is_slow(place.name, before, after) {
                    break;
                }
                before = before.min(milliseconds(place, &half.1));
                after = after.min(milliseconds(place, &whole.1));
            }
            let mut slow = is_slow(place.name, before, after);
            // Where only the larger one leaves the cache of the processor, the next doubling costs no more than double;
            // what is quadratic costs four times as much again.
            for _ in 0..AGAIN {
                if !slow || after > LIMIT {
                    break;
                }
                after = after.min(milliseconds(place, &whole.1));
                slow = milliseconds(place, &double.1) / after > RATIO;
            }
            rows.push((after, before, half.0, place.name, slow));
        }
    }
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("{:>9} {:>9} {:>6}  string, place", "100 KB ms", "200 KB ms", "ratio");
    let mut slow = 0;
    for (at, (after, before, string, place, is_slow)) in rows.iter().enumerate() {
        slow += usize::from(*is_slow);
        if at < 20 || *is_slow {
            println!("{before:>9.3} {after:>9.3} {:>6.2}  {string:?}, {place}", after / before);
        }
    }
    println!("{} pairs, {slow} over {RATIO} or {LIMIT} ms", rows.len());
    if slow > 0 { Err("not linear, or slow".to_owned()) } else { Ok(()) }
}

/// The best of several runs.
fn milliseconds(place: Place, text: &str) -> f64 {
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box((place.run)(std::hint::black_box(text)));
        start.elapsed().as_secs_f64() * 1000.0
    };
    (0..7).map(run).fold(f64::INFINITY, f64::min)
}
