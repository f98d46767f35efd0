//! The job through the component door. A short subject is all that it looks at where that says so.

#[path = "../../../src/job.rs"]
mod job;

use mailwright_plugin::{Description, Failure, Message, Outcome, Plugin};

struct Job;

impl Plugin for Job {
    fn describe() -> Description {
        Description::new("job", "0.1.0", "Looks for a denied word.")
    }

    fn check(message: &Message) -> Result<Outcome, Failure> {
        let subject = message.subject().unwrap_or_default();
        if job::subject_is_denied(&subject) {
            return Ok(Outcome::reject("denied"));
        }
        if subject.starts_with("Headers only") {
            return Ok(Outcome::accept());
        }
        for body in message.bodies() {
            if job::text_is_denied(&body?.text) {
                return Ok(Outcome::reject("denied"));
            }
        }
        Ok(Outcome::accept())
    }
}

mailwright_plugin::register!(Job);
