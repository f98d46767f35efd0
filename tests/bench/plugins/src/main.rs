//! `mailwright-plugin-bench COMPONENT EXTISM [--json FILE]`: the same job in plugins, in Extism and natively, on the same
//! messages in the same run. `cargo xtask plugin-bench` builds and runs it.

mod job;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use mailwright::Env;
use mailwright::message::{Envelope, MessageView};
use mailwright::plugin::{Grants, Input, Verdict};
use mailwright::score::{Score, score};
use mailwright_host::plugin::{Limits, Plugin, PluginHost};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How often each has its turn; they take turns, so that whatever else the machine does happens to all of them.
const ROUNDS: usize = 300;
/// Messages in one turn, of which the first is not counted: what the others left in the caches is not its own.
const TURN: u32 = 20;

struct Case {
    name: &'static str,
    raw: String,
    view: Arc<MessageView>,
    score: Arc<Score>,
}

impl Case {
    fn new(name: &'static str, subject: &str, text: &str) -> Self {
        let headers: String =
            (0..20).map(|i| format!("X-Field-{i}: some value of a header field\r\n")).collect();
        let raw = format!(
            "From: ada@example.org\r\nTo: bo@example.net\r\nSubject: {subject}\r\n{headers}MIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}"
        );
        let view = Arc::new(MessageView::parse(raw.clone().into_bytes()));
        Self { name, raw, score: Arc::new(score(&view)), view }
    }
}

fn main() -> Outcome<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [component, extism, rest @ ..] = args.as_slice() else {
        return Err("usage: mailwright-plugin-bench COMPONENT EXTISM [--json FILE]".into());
    };
    let (component, guest) = (std::fs::read(component)?, std::fs::read(extism)?);
    let line = "The quick brown fox reads https://example.org/news every day. 今天天气很好。\r\n";
    let text = line.repeat(50_000 / line.len());
    let cases = [
        Case::new("headers only", "Headers only, please", &text),
        Case::new("50 KB searched", "Meeting", &text),
    ];

    let host = PluginHost::new(Limits::default()).map_err(|problem| problem.to_string())?;
    let load = |bytes: &[u8]| host.load("job.wasm", bytes).map_err(|problem| problem.to_string());
    let (ours, core_door) = (load(&component)?, load(&wat::parse_str(CORE_DOOR)?)?);
    let compiled =
        extism::PluginBuilder::new(extism::Manifest::new([extism::Wasm::data(guest)])).compile()?;
    let mut reused = extism::Plugin::new_from_compiled(&compiled)?;

    let mut report = serde_json::Map::new();
    for case in &cases {
        let mut times: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for _ in 0..ROUNDS {
            let mut time = |name, run: &mut dyn FnMut() -> bool| {
                assert!(run(), "{name} rejects");
                let start = Instant::now();
                let accepted = (0..TURN).all(|_| black_box(run()));
                times.entry(name).or_default().push(start.elapsed().as_secs_f64() * 1e6 / f64::from(TURN));
                assert!(accepted, "{name} rejects");
            };
            time("native function", &mut || {
                let (subject, body) = job::split(black_box(&case.raw));
                let denied = job::subject_is_denied(subject)
                    || (!subject.starts_with("Headers only") && job::text_is_denied(body));
                !denied
            });
            time("mailwright, component, fresh instance", &mut || accepts(&ours, case));
            time("mailwright, core door by hand, fresh instance", &mut || accepts(&core_door, case));
            time("mailwright, five components in a row", &mut || (0..5).all(|_| accepts(&ours, case)));
            time("Extism 1.30, fresh plugin", &mut || {
                let plugin = extism::Plugin::new_from_compiled(&compiled);
                plugin.is_ok_and(|mut plugin| calls(&mut plugin, case))
            });
            time("Extism 1.30, reused plugin", &mut || calls(&mut reused, case));
        }
        report.insert(case.name.to_owned(), figures(times));
    }
    report.insert("10,000 messages".to_owned(), memory(&ours, &cases[1])?);
    report.insert("load".to_owned(), loading(&component)?);
    let document =
        json!({ "unit": "microseconds", "rounds": ROUNDS, "messagesInEach": TURN, "results": report });
    println!("{document:#}");
    match rest {
        [option, file] if option == "--json" => Ok(std::fs::write(file, format!("{document:#}\n"))?),
        _ => Ok(()),
    }
}

fn accepts(plugin: &Plugin, case: &Case) -> bool {
    let (envelope, settings, grants) = (Envelope::default(), Default::default(), Grants::default());
    let input = Input {
        view: &case.view,
        envelope: &envelope,
        score: &case.score,
        settings: &settings,
        grants: &grants,
    };
    let env = Env::new(0, [7; 16]);
    env.is_ok_and(|env| {
        plugin.check(&input, &env).is_ok_and(|checked| checked.outcome.verdict == Verdict::Accept)
    })
}

fn calls(plugin: &mut extism::Plugin, case: &Case) -> bool {
    plugin.call::<&str, String>("check", &case.raw).is_ok_and(|answer| answer == "accept")
}

fn figures(times: BTreeMap<&str, Vec<f64>>) -> Value {
    let figure = |(name, mut times): (&str, Vec<f64>)| {
        times.sort_by(f64::total_cmp);
        let rounded = |time: f64| (time * 100.0).round() / 100.0;
        (name.to_owned(), json!({ "least": rounded(times[0]), "median": rounded(times[times.len() / 2]) }))
    };
    Value::Object(times.into_iter().map(figure).collect())
}

/// What the process holds, before and after; it may not grow with the messages.
fn memory(plugin: &Plugin, case: &Case) -> Outcome<Value> {
    let resident = || -> Outcome<u64> {
        let pages = std::fs::read_to_string("/proc/self/statm")?;
        Ok(pages.split(' ').nth(1).ok_or("no resident pages")?.parse::<u64>()? * 4)
    };
    let mut after = Vec::new();
    for _ in 0..10 {
        assert!((0..1000).all(|_| accepts(plugin, case)));
        after.push(resident()?);
    }
    Ok(json!({ "residentKiBAfterEachThousand": after }))
}

fn loading(component: &[u8]) -> Outcome<Value> {
    let folder = std::env::temp_dir().join(format!("mailwright-plugin-bench-{}", std::process::id()));
    let loads = |folder: &Path, count: usize| -> Outcome<Vec<f64>> {
        let host =
            PluginHost::with_cache(Limits::default(), folder).map_err(|problem| problem.to_string())?;
        let mut times = Vec::new();
        for _ in 0..count {
            let start = Instant::now();
            host.load("job.wasm", component).map_err(|problem| problem.to_string())?;
            times.push(start.elapsed().as_secs_f64() * 1e6);
        }
        Ok(times)
    };
    let compiled = loads(&folder, 1)?;
    let cached = loads(&folder, 200)?;
    std::fs::remove_dir_all(&folder)?;
    Ok(figures(BTreeMap::from([("compiled", compiled), ("from the cache", cached)])))
}

/// Looks for nothing: what the door itself takes.
const CORE_DOOR: &str = r#"(module
    (memory (export "memory") 8)
    (data (i32.const 16) "{\22verdict\22:\22accept\22}")
    (func (export "mw_abi") (result i32) (i32.const 1))
    (func (export "mw_alloc") (param i32) (result i32) (i32.const 4096))
    (func (export "mw_check") (param i32 i32) (result i64) (i64.const 0x0000_0010_0000_0014)))"#;
