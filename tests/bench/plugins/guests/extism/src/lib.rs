//! The job as an Extism plugin.

#[path = "../../../src/job.rs"]
mod job;

use extism_pdk::*;

#[plugin_fn]
pub fn check(raw: String) -> FnResult<String> {
    let (subject, text) = job::split(&raw);
    let denied = job::subject_is_denied(subject)
        || (!subject.starts_with("Headers only") && job::text_is_denied(text));
    Ok(if denied { "reject" } else { "accept" }.to_owned())
}
