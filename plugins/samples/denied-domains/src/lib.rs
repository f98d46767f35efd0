//! Rejects messages that link to, or come from, a denied domain or one below it.
//!
//! | setting | | |
//! |---|---|---|
//! | `domains` | list of texts | the denied domains, in any case, with or without `xn--` |

mod domain;
mod html;
mod links;

use std::collections::BTreeSet;

use mailwright_plugin::{Description, Failure, Message, Outcome, PartRole, Plugin, config};

use domain::Denied;

const LINK: &str = "DENIED_LINK_DOMAIN";
const SENDER: &str = "DENIED_SENDER_DOMAIN";
const POINTS: i32 = 10_000;

/// The header fields that a reader takes for the sender, or answers to.
const SENDER_FIELDS: [&str; 3] = ["From", "Sender", "Reply-To"];

struct DeniedDomains;

impl Plugin for DeniedDomains {
    fn describe() -> Description {
        Description::new(
            env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_VERSION"),
            "Rejects messages that link to, or come from, a denied domain.",
        )
    }

    fn check(message: &Message) -> Result<Outcome, Failure> {
        let denied = Denied::new(&config::list("domains")).map_err(Failure::Config)?;
        let senders = denied_senders(message, &denied);
        let links = denied_links(message, &denied)?;
        let Some(worst) = senders.iter().chain(links.iter().map(|(_, domain)| domain)).next() else {
            return Ok(Outcome::accept());
        };
        let text = format!("the message refers to {worst}, which is on the list of denied domains");
        let mut outcome = Outcome::reject(text).code(550).enhanced("5.7.1");
        for domain in &senders {
            outcome = outcome.finding(SENDER, POINTS, domain);
        }
        for (part, domain) in &links {
            outcome = outcome.finding_in(*part, LINK, POINTS, domain);
        }
        Ok(outcome)
    }
}

fn denied_senders(message: &Message, denied: &Denied) -> BTreeSet<String> {
    let mut addresses = vec![message.envelope().mail_from];
    addresses.extend(SENDER_FIELDS.iter().flat_map(|field| message.header(field)));
    addresses
        .iter()
        .flat_map(|address| links::hosts(address))
        .filter_map(|host| denied.covers(&host))
        .collect()
}

/// The part and the denied domain of every link, each pair once.
fn denied_links(message: &Message, denied: &Denied) -> Result<BTreeSet<(u32, String)>, Failure> {
    let mut found = BTreeSet::new();
    for body in message.bodies() {
        let body = body?;
        let readings = match body.part.role {
            PartRole::Html => html::readings(&body.text),
            _ => vec![body.text],
        };
        let hosts = readings.iter().flat_map(|text| links::hosts(text));
        found.extend(hosts.filter_map(|host| denied.covers(&host)).map(|domain| (body.part.index, domain)));
    }
    Ok(found)
}

mailwright_plugin::register!(DeniedDomains);
