//! Options, read as strictly as drafts.

use mailwright::catalogue;
use mailwright::diagnostic::{Diagnostic, Lang};
use mailwright::draft::Value;
use mailwright::{Env, Mode};

use crate::wire::World;

/// Everything that a call may be told beside its input. The world gives `now` and `seed` where the caller does not.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) lang: Lang,
    pub(crate) mode: Mode,
    now: i64,
    offset_minutes: i16,
    seed: [u8; 16],
    message_id_domain: Option<String>,
    #[cfg(feature = "preview")]
    pub(crate) remote: bool,
}

impl Options {
    /// Reads `{lang, now, …}`; every problem at once, with `options.` before its field.
    pub(crate) fn read(value: Value, (now, seed): World) -> Result<Self, Vec<Diagnostic>> {
        let mut options = Self { now, seed, ..Self::default() };
        let mut problems = Vec::new();
        let Value::Map(entries) = value else { return Ok(options) };
        for (key, value) in entries {
            if let Err(problem) = options.set(&key, value) {
                problems.push(problem.field(format!("options.{key}")));
            }
        }
        if problems.is_empty() { Ok(options) } else { Err(problems) }
    }

    fn set(&mut self, key: &str, value: Value) -> Result<(), Diagnostic> {
        match (key, value) {
            ("lang", Value::Text(tag)) => {
                self.lang =
                    Lang::from_tag(&tag).ok_or_else(|| wrong("“en” or “zh-CN”", &format!("“{tag}”")))?;
            }
            ("now", Value::Integer(now) | Value::Time(now)) => self.now = now,
            ("offsetMinutes", Value::Integer(minutes)) => {
                let invalid = || wrong("whole minutes between -1439 and 1439", &minutes.to_string());
                self.offset_minutes = i16::try_from(minutes).map_err(|_| invalid())?;
            }
            ("seed", Value::Text(hex)) => self.seed = Env::parse_seed(&hex)?,
            ("seed", Value::Bytes(bytes)) => {
                self.seed = <[u8; 16]>::try_from(bytes.as_slice())
                    .map_err(|_| wrong("16 bytes", &format!("{} bytes", bytes.len())))?;
            }
            ("strict", Value::Bool(strict)) => {
                self.mode = if strict { Mode::Strict } else { Mode::Lenient };
            }
            ("messageIdDomain", Value::Text(domain)) => self.message_id_domain = Some(domain),
            #[cfg(feature = "preview")]
            ("remote", Value::Bool(remote)) => self.remote = remote,
            (key, value) => return refusal(key, &value).map_or(Ok(()), Err),
        }
        Ok(())
    }

    /// Milliseconds since 1970.
    #[cfg(feature = "dkim")]
    pub(crate) fn now(&self) -> i64 {
        self.now
    }

    /// The world that a message is composed in.
    pub(crate) fn env(&self) -> Result<Env, Vec<Diagnostic>> {
        let in_options = |problem: Diagnostic, name: &str| vec![problem.field(format!("options.{name}"))];
        let env = Env::new(self.now, self.seed).map_err(|problem| in_options(problem, "now"))?;
        let env = env
            .offset_minutes(self.offset_minutes)
            .map_err(|problem| in_options(problem, "offsetMinutes"))?;
        match &self.message_id_domain {
            Some(domain) => {
                env.message_id_domain(domain).map_err(|problem| in_options(problem, "messageIdDomain"))
            }
            None => Ok(env),
        }
    }
}

/// What is wrong with an option; left out by `undefined` or `null`, a known one is not there.
fn refusal(key: &str, value: &Value) -> Option<Diagnostic> {
    let expected = match key {
        "lang" | "messageIdDomain" => "a string",
        "now" => "milliseconds since 1970 or a Date",
        "offsetMinutes" => "whole minutes between -1439 and 1439",
        "seed" => "16 bytes or 32 hex digits",
        "strict" => "a boolean",
        #[cfg(feature = "preview")]
        "remote" => "a boolean",
        _ => {
            let known = if cfg!(feature = "preview") { ", remote, seed, strict" } else { ", seed, strict" };
            let found = Diagnostic::new(&catalogue::UNKNOWN_FIELD).param("name", key);
            return Some(
                found.param("known", format!("lang, maxBytes, messageIdDomain, now, offsetMinutes{known}")),
            );
        }
    };
    (!matches!(value, Value::Null)).then(|| wrong(expected, value.type_name()))
}

fn wrong(expected: &str, got: &str) -> Diagnostic {
    Diagnostic::new(&catalogue::WRONG_TYPE).param("expected", expected).param("got", got)
}
