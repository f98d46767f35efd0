//! What came of it, for people and as JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::{Outcome, Outcomes, Set};

#[derive(Default)]
pub(crate) struct Report {
    sets: Vec<Counted>,
}

struct Counted {
    set: &'static Set,
    passed: usize,
    excluded: usize,
    /// Ids and reasons.
    on_purpose: Vec<(String, String)>,
    not_yet: Vec<(String, String)>,
    failed: Vec<(String, String)>,
}

impl Counted {
    fn total(&self) -> usize {
        self.passed + self.on_purpose.len() + self.not_yet.len() + self.failed.len()
    }

    fn lists(&self) -> [(&'static str, &[(String, String)]); 3] {
        [("onPurpose", &self.on_purpose), ("notYet", &self.not_yet), ("failed", &self.failed)]
    }
}

impl Report {
    pub(crate) fn add(&mut self, set: &'static Set, outcomes: Outcomes) {
        let mut counted = Counted {
            set,
            passed: 0,
            excluded: 0,
            on_purpose: Vec::new(),
            not_yet: Vec::new(),
            failed: Vec::new(),
        };
        for (id, outcome) in outcomes {
            let why = set.on_purpose.iter().find(|(known, _)| is_of(&id, known)).map(|(_, why)| *why);
            match (outcome, why) {
                (Outcome::Passed, _) => counted.passed += 1,
                (Outcome::Excluded, _) => counted.excluded += 1,
                (Outcome::NotYet(field), _) => counted.not_yet.push((id, field)),
                (Outcome::Otherwise(why), _) | (Outcome::Failed(_), Some(why)) => {
                    counted.on_purpose.push((id, why.to_owned()));
                }
                (Outcome::Failed(problem), None) => counted.failed.push((id, problem)),
            }
        }
        self.sets.push(counted);
    }

    pub(crate) fn print(&self) {
        for counted in &self.sets {
            let mut line = format!("{:32} {:>5} of {:>5}", counted.set.name, counted.passed, counted.total());
            for (what, list) in counted.lists().iter().filter(|(_, list)| !list.is_empty()) {
                let _ = write!(line, "  {what} {}", list.len());
            }
            if counted.excluded > 0 {
                let _ = write!(line, "  excluded {}", counted.excluded);
            }
            println!("{line}");
            for (id, why) in counted.lists().iter().flat_map(|(_, list)| *list) {
                println!("    {id}: {why}");
            }
        }
    }

    /// Ids are listed under the reason that they share.
    pub(crate) fn json(&self) -> String {
        let sets: Vec<Value> = self.sets.iter().map(Counted::json).collect();
        let report = json!({"command": "cargo xtask conformance --data DIR --json FILE", "sets": sets});
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    }

    pub(crate) fn verdict(&self) -> Result<(), String> {
        match self.sets.iter().find(|counted| counted.passed < counted.set.needed) {
            Some(Counted { set, passed, .. }) => {
                Err(format!("{}: {passed} passed, {} are needed", set.name, set.needed))
            }
            None => Ok(()),
        }
    }
}

impl Counted {
    fn json(&self) -> Value {
        let mut out = json!({
            "set": self.set.name,
            "about": self.set.about,
            "cases": self.total(),
            "passed": self.passed,
            "needed": self.set.needed,
            "excluded": self.excluded,
        });
        for (key, list) in self.lists() {
            let mut by_reason = Map::new();
            for (id, why) in list {
                let ids = by_reason.entry(why.clone()).or_insert_with(|| json!([]));
                ids.as_array_mut().into_iter().for_each(|ids| ids.push(json!(id)));
            }
            out[key] = Value::Object(by_reason);
        }
        out
    }
}

/// Whether `known` is this id, or ends in `*` and begins it.
fn is_of(id: &str, known: &str) -> bool {
    match known.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => id == known,
    }
}
