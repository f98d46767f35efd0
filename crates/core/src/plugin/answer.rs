//! Reads what a plugin answers through the core door, which is JSON: the form that [`Outcome`] is written in.

use super::fields::{Fields, Problem};
use super::{Edit, Failure, FailureCause, Finding, Outcome, Refusal, Verdict};
use crate::catalogue;
use crate::diagnostic::Diagnostic;
use crate::draft::Value;

/// What a plugin answers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// What it makes of the message, or why it could not tell.
    pub result: Result<Outcome, Failure>,
    /// Lines for the operator, as `level: text`.
    pub log: Vec<String>,
}

/// Reads an answer strictly: a field that is not known is an error, since something was meant by it.
///
/// # Errors
/// `plugin-outcome-invalid`, for the first thing that is wrong.
pub fn read_answer(plugin: &str, json: &[u8]) -> Result<Answer, Diagnostic> {
    let text = std::str::from_utf8(json).map_err(|_| "it is not UTF-8".to_owned());
    let value = text.and_then(|text| {
        Value::from_json(text).map_err(|problems| match problems.first() {
            Some(problem) if problem.code() == "draft-syntax" => {
                let params = problem.params().iter().map(|(_, value)| value.as_str());
                format!("it is not JSON: {}", params.collect::<Vec<_>>().join(", "))
            }
            _ => "it is nested too deeply".to_owned(),
        })
    });
    value.and_then(answer).map_err(|problem| invalid(plugin, problem))
}

/// The same of an answer that is no text: its bytes may be bytes.
///
/// # Errors
/// As [`read_answer`].
pub fn answer_of(plugin: &str, value: Value) -> Result<Answer, Diagnostic> {
    answer(value).map_err(|problem| invalid(plugin, problem))
}

fn invalid(plugin: &str, problem: Problem) -> Diagnostic {
    Diagnostic::new(&catalogue::PLUGIN_OUTCOME_INVALID).param("plugin", plugin).param("problem", problem)
}

fn answer(value: Value) -> Result<Answer, Problem> {
    let mut fields = Fields::of(value, "")?;
    let log = fields.list("log")?.into_iter().map(log_line).collect::<Result<_, _>>()?;
    let result = match fields.optional_text("failure")? {
        Some(cause) => {
            let cause = FailureCause::parse(&cause)
                .ok_or_else(|| format!("failure is “{cause}”: there are config, unsupported, internal"))?;
            Err(Failure { cause, reason: fields.text("reason")? })
        }
        None => Ok(outcome(&mut fields)?),
    };
    fields.end()?;
    Ok(Answer { result, log })
}

fn log_line((path, value): (String, Value)) -> Result<String, Problem> {
    let mut fields = Fields::of(value, &path)?;
    let level = fields.text("level")?;
    if !["debug", "info", "warn", "error"].contains(&level.as_str()) {
        return Err(format!("{path}.level is “{level}”: there are debug, info, warn, error"));
    }
    let line = format!("{level}: {}", fields.text("message")?);
    fields.end()?;
    Ok(line)
}

fn outcome(fields: &mut Fields) -> Result<Outcome, Problem> {
    let verdict = fields.text("verdict")?;
    let verdict = match verdict.as_str() {
        "accept" => Verdict::Accept,
        "tempfail" => Verdict::Tempfail(refusal(fields)?),
        "reject" => Verdict::Reject(refusal(fields)?),
        "quarantine" => Verdict::Quarantine { reason: fields.text("reason")? },
        other => {
            return Err(format!("verdict is “{other}”: there are accept, tempfail, reject, quarantine"));
        }
    };
    let edits = fields.list("edits")?.into_iter().map(edit).collect::<Result<_, _>>()?;
    let findings = fields.list("findings")?.into_iter().map(finding).collect::<Result<_, _>>()?;
    Ok(Outcome { verdict, edits, findings })
}

fn refusal(fields: &mut Fields) -> Result<Refusal, Problem> {
    Ok(Refusal {
        reason: fields.text("reason")?,
        code: fields.optional_integer("code")?,
        enhanced: fields.optional_text("enhanced")?,
    })
}

fn finding((path, value): (String, Value)) -> Result<Finding, Problem> {
    let mut fields = Fields::of(value, &path)?;
    let finding = Finding {
        symbol: fields.text("symbol")?,
        points: fields.integer("points")?,
        part: fields.optional_integer("part")?,
        detail: fields.optional_text("detail")?.unwrap_or_default(),
    };
    fields.end()?;
    Ok(finding)
}

fn edit((path, value): (String, Value)) -> Result<Edit, Problem> {
    let mut fields = Fields::of(value, &path)?;
    let name = fields.text("edit")?;
    let edit = match name.as_str() {
        "add-header" => Edit::AddHeader { name: fields.text("name")?, value: fields.text("value")? },
        "set-header" => Edit::SetHeader { name: fields.text("name")?, value: fields.text("value")? },
        "remove-header" => Edit::RemoveHeader { name: fields.text("name")? },
        "set-text" => Edit::SetText { text: fields.text("text")? },
        "set-html" => Edit::SetHtml { html: fields.text("html")? },
        "substitute" => Edit::Substitute {
            part: fields.integer("part")?,
            find: fields.text("find")?,
            replace: fields.text("replace")?,
        },
        "add-footer" => Edit::AddFooter { text: fields.text("text")?, html: fields.optional_text("html")? },
        "add-attachment" => Edit::AddAttachment {
            filename: fields.text("filename")?,
            content_type: fields.text("contentType")?,
            content_id: fields.optional_text("contentId")?,
            content: fields.bytes("content")?,
        },
        "set-body" => Edit::SetBody { part: fields.integer("part")?, content: fields.bytes("content")? },
        "remove-part" => Edit::RemovePart { part: fields.integer("part")? },
        "set-sender" => Edit::SetSender { sender: fields.text("sender")? },
        "set-recipients" => Edit::SetRecipients { recipients: fields.texts("recipients")? },
        "add-tag" => Edit::AddTag { tag: fields.text("tag")? },
        other => return Err(format!("{path}.edit is “{other}”, which is no edit")),
    };
    fields.end()?;
    Ok(edit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_edit() -> Vec<Edit> {
        let text = |text: &str| text.to_owned();
        vec![
            Edit::AddHeader { name: text("X-A"), value: text("你好") },
            Edit::SetHeader { name: text("X-B"), value: text("\"\\") },
            Edit::RemoveHeader { name: text("X-C") },
            Edit::SetText { text: text("a\nb") },
            Edit::SetHtml { html: text("<p>") },
            Edit::Substitute { part: 1, find: text("x"), replace: text("") },
            Edit::AddFooter { text: text("bye"), html: None },
            Edit::AddAttachment {
                filename: text("a.bin"),
                content_type: text("application/octet-stream"),
                content_id: Some(text("a@b")),
                content: vec![0, 255, 7],
            },
            Edit::SetBody { part: 2, content: vec![1; 100] },
            Edit::RemovePart { part: 3 },
            Edit::SetSender { sender: text("") },
            Edit::SetRecipients { recipients: vec![text("a@x.org")] },
            Edit::AddTag { tag: text("seen") },
        ]
    }

    #[test]
    fn an_outcome_is_read_as_it_is_written() {
        let refusal = Refusal { reason: "no".into(), code: Some(550), enhanced: Some("5.7.1".into()) };
        let later = Refusal { reason: "later".into(), code: None, enhanced: None };
        let finding = Finding { symbol: "A".into(), points: -5, part: Some(0), detail: "d".into() };
        for verdict in [
            Verdict::Accept,
            Verdict::Reject(refusal),
            Verdict::Tempfail(later),
            Verdict::Quarantine { reason: "odd".into() },
        ] {
            let outcome = Outcome::new(verdict, every_edit(), vec![finding.clone()]);
            let json = serde_json::to_vec(&outcome).unwrap();
            let answer = read_answer("p", &json).map_err(|problem| problem.to_string());
            assert_eq!(answer, Ok(Answer { result: Ok(outcome), log: Vec::new() }));
        }
    }

    #[test]
    fn the_least_is_a_verdict() {
        let answer = read_answer("p", br#"{"verdict":"accept"}"#).unwrap();
        assert_eq!(answer.result, Ok(Outcome::new(Verdict::Accept, Vec::new(), Vec::new())));
        let failed = br#"{"failure":"config","reason":"no list","log":[{"level":"warn","message":"x"}]}"#;
        let answer = read_answer("p", failed).unwrap();
        assert_eq!(answer.log, ["warn: x"]);
        assert_eq!(answer.result, Err(Failure { cause: FailureCause::Config, reason: "no list".into() }));
    }

    #[test]
    fn anything_else_is_told_with_its_place() {
        let deep = "[".repeat(100);
        for (json, expected) in [
            ("", "it is not JSON"),
            ("\u{0}", "it is not JSON"),
            ("[]", "it is not an object, but of type list"),
            ("{}", "verdict is missing"),
            (r#"{"verdict":"ok"}"#, "verdict is “ok”"),
            (r#"{"verdict":"accept","reason":"x"}"#, "reason is not known"),
            (r#"{"verdict":"accept","verdict":"reject"}"#, "verdict is there twice"),
            (r#"{"verdict":"reject"}"#, "reason is missing"),
            (r#"{"verdict":"reject","reason":"x","code":70000}"#, "code is out of range"),
            (r#"{"verdict":"accept","edits":[{"edit":"set-from"}]}"#, "edits[0].edit is “set-from”"),
            (r#"{"verdict":"accept","edits":[{"edit":"add-tag","tag":1}]}"#, "edits[0].tag is not a text"),
            (
                r#"{"verdict":"accept","edits":[{"edit":"set-body","part":1,"content":"?"}]}"#,
                "edits[0].content is not base64",
            ),
            (
                r#"{"verdict":"accept","edits":[{"edit":"remove-part","part":-1}]}"#,
                "edits[0].part is out of range",
            ),
            (r#"{"verdict":"accept","findings":{}}"#, "findings is not a list"),
            (r#"{"failure":"bad","reason":""}"#, "failure is “bad”"),
            (&deep, "nested too deeply"),
        ] {
            let problem = read_answer("p", json.as_bytes()).unwrap_err();
            assert_eq!(problem.code(), "plugin-outcome-invalid");
            assert!(problem.to_string().contains(expected), "{json}: {problem}");
        }
        assert!(read_answer("p", b"\xFF").is_err());
    }
}
