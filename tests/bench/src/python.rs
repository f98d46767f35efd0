//! Python's email, in a process of its own.

use std::io::Write as _;
use std::process::{Command, Stdio};

use mailwright_bench::Case;
use serde_json::Value;

use crate::Figures;

/// What `compose.py` prints.
pub(crate) struct Python {
    pub(crate) version: String,
    /// One for each case.
    pub(crate) figures: Vec<Figures>,
}

pub(crate) fn run(cases: &[Case]) -> Result<Python, String> {
    let drafts: Vec<&str> = cases.iter().map(|case| case.json.as_str()).collect();
    let printed = answer(&format!("[{}]", drafts.join(","))).map_err(|error| format!("python3: {error}"))?;
    let answer: Value = serde_json::from_slice(&printed).map_err(|error| format!("compose.py: {error}"))?;
    let figures = answer["figures"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(Python {
        version: answer["version"].as_str().unwrap_or_default().to_owned(),
        figures: figures.iter().map(figures_of).collect(),
    })
}

fn answer(input: &str) -> std::io::Result<Vec<u8>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/compose.py");
    let mut child =
        Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    // Dropped at the end of the statement, which is the end of its input.
    child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(input.as_bytes()))?;
    Ok(child.wait_with_output()?.stdout)
}

fn figures_of(answer: &Value) -> Figures {
    let size =
        |key: &str| answer[key].as_u64().and_then(|size| usize::try_from(size).ok()).unwrap_or_default();
    let times = answer["microseconds"].as_array().map(Vec::as_slice).unwrap_or_default();
    Figures {
        microseconds: times.iter().filter_map(Value::as_f64).collect(),
        bytes: size("bytes"),
        memory: None,
        peak: size("peak"),
    }
}
