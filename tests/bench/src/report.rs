//! What came of it, for people and as JSON.

use std::process::Command;

use serde_json::{Map, Value, json};

use crate::Figures;

/// Whose time the others are compared with.
const BARE: &str = "mail-builder";
const LOCK: &str = include_str!("../../../Cargo.lock");

pub(crate) struct Report {
    machine: Value,
    versions: Value,
    cases: Map<String, Value>,
    streamed: Value,
}

impl Report {
    pub(crate) fn new(python: &str) -> Self {
        let machine = json!({
            "processor": processor(),
            "cores": std::thread::available_parallelism().map_or(0, usize::from),
            "system": format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        });
        let mut versions = Map::new();
        for package in ["mailwright", "mail-builder", "lettre"] {
            versions.insert(package.to_owned(), locked(package).into());
        }
        versions.insert("rustc".to_owned(), rustc().into());
        versions.insert("Python".to_owned(), python.into());
        Self { machine, versions: versions.into(), cases: Map::new(), streamed: Value::Null }
    }

    pub(crate) fn add(&mut self, case: &str, all: &[(&str, Figures)]) {
        let bare = all.iter().find(|(name, _)| *name == BARE).map(|(_, figures)| minimum(figures));
        let peers = all.iter().map(|(name, figures)| {
            let times = bare.map_or(0.0, |bare| minimum(figures) / bare);
            println!("{case:31} {name:22} {}", line(figures, times));
            ((*name).to_owned(), value(figures, times))
        });
        let peers: Map<String, Value> = peers.collect();
        self.cases.insert(case.to_owned(), peers.into());
    }

    /// A message with an attachment of `length` bytes, which nobody else writes like that.
    pub(crate) fn add_stream(&mut self, length: u64, figures: &Figures) {
        let (milliseconds, peak) = (rounded(minimum(figures) / 1e3), figures.peak);
        println!("{length} bytes attached, streamed: {milliseconds} ms, peak {peak}");
        self.streamed = json!({
            "attachmentBytes": length,
            "bytes": figures.bytes,
            "minimumMilliseconds": rounded(minimum(figures) / 1e3),
            "medianMilliseconds": rounded(median(figures) / 1e3),
            "peakBytes": figures.peak,
        });
    }

    pub(crate) fn json(self) -> String {
        let report = json!({
            "command": "cargo xtask bench --json FILE",
            "machine": self.machine,
            "versions": self.versions,
            "messages": self.cases,
            "streamed": self.streamed,
        });
        format!("{report:#}\n")
    }
}

fn line(figures: &Figures, times: f64) -> String {
    let counts = figures.memory.map_or_else(String::new, |memory| {
        format!(", {} allocations, {} of the output", memory.allocations, memory.large)
    });
    format!(
        "{:>9} µs, median {:>9} µs, {:>6} × {BARE}, {:>8} bytes, peak {:>8}{counts}",
        rounded(minimum(figures)),
        rounded(median(figures)),
        rounded(times),
        figures.bytes,
        figures.peak,
    )
}

fn value(figures: &Figures, times: f64) -> Value {
    let mut value = json!({
        "minimumMicroseconds": rounded(minimum(figures)),
        "medianMicroseconds": rounded(median(figures)),
        "timesMailBuilder": rounded(times),
        "bytes": figures.bytes,
        "peakBytes": figures.peak,
    });
    if let Some(memory) = figures.memory {
        value["allocations"] = memory.allocations.into();
        value["allocationsOfHalfTheOutput"] = memory.large.into();
    }
    value
}

fn minimum(figures: &Figures) -> f64 {
    figures.microseconds.iter().copied().fold(f64::INFINITY, f64::min)
}

fn median(figures: &Figures) -> f64 {
    let mut times = figures.microseconds.clone();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Three digits.
fn rounded(number: f64) -> f64 {
    format!("{number:.2e}").parse().unwrap_or(number)
}

fn processor() -> String {
    let listed = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = listed.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| "unknown".to_owned(), |(_, model)| model.to_owned())
}

/// The version that the lock file has.
fn locked(package: &str) -> &'static str {
    let start = format!("name = \"{package}\"\nversion = \"");
    let after = LOCK.split_once(start.as_str()).and_then(|(_, after)| after.split_once('"'));
    after.map_or("unknown", |(version, _)| version)
}

fn rustc() -> String {
    let printed = Command::new("rustc").arg("--version").output().map(|output| output.stdout);
    let printed = printed.unwrap_or_default();
    String::from_utf8_lossy(&printed).split(' ').nth(1).unwrap_or("unknown").to_owned()
}
