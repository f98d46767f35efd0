//! What holds for any input of core. [`TARGETS`] take the input apart and panic where something does not hold;
//! [`Source`] makes input out of the vectors, of what was found before, and of chance.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test says what it found"
)]

mod arc;
mod dkim;
mod hostile;
mod outputs;
mod parsed;
mod plugin;
mod read;
mod source;

use mailwright::address::{AddrSpec, Address, parse_list};
use mailwright::diagnostic::{Diagnostic, Severity};
use mailwright::draft::Draft;
use mailwright::{Env, Mode, compose, compose_in, validate};

pub use hostile::{MARKDOWN, Place, places, strings};
pub use read::folder;
pub use source::Source;

/// One kind of input, and the checks that it is put to.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Target {
    /// The folder of its corpus.
    pub name: &'static str,
    /// Panics where something does not hold.
    pub check: fn(&str),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "addresses", check: addresses },
    Target { name: "draft", check: draft },
    Target { name: "message", check: draft },
    Target { name: "parse", check: parsed::message },
    Target { name: "dkim", check: dkim::message },
    Target { name: "arc", check: arc::message },
    Target { name: "outputs", check: outputs::written },
    Target { name: "plugin", check: plugin::said },
];

/// What is read from a list is written in a form that is read the same again.
fn addresses(input: &str) {
    let (found, problems) = parse_list(input);
    check_spans(input, &problems);
    for mailbox in found.iter().flat_map(Address::mailboxes) {
        let written = mailbox.address.as_str();
        let again = AddrSpec::parse(written);
        assert_eq!(again.as_ref().map(AddrSpec::as_str).map_err(Diagnostic::code), Ok(written));
        assert!(!written.contains(['\r', '\n', '\0']), "{written:?}");
    }
    match AddrSpec::parse(input) {
        Ok(address) => {
            let (listed, problems) = parse_list(address.as_str());
            assert!(problems.is_empty() && listed.len() == 1, "{address}: {problems:?}");
        }
        Err(problem) => check_spans(input, &[problem]),
    }
}

fn check_spans(input: &str, problems: &[Diagnostic]) {
    for problem in problems {
        let Some(span) = &problem.place().span else { continue };
        assert!(input.get(span.start..span.end).is_some(), "{}: {span:?} of {}", problem.code(), input.len());
    }
}

/// What strict mode takes and what standard mode takes is composed to the same bytes in every mode that is less
/// strict.
fn in_other_modes(draft: &Draft, env: &Env) {
    let raw = |mode| compose_in(draft, env, mode).map(|message| message.raw);
    let (strict, standard, lenient) = (raw(Mode::Strict), raw(Mode::Standard), raw(Mode::Lenient));
    assert!(strict.is_err() || strict == standard, "strict mode writes something else");
    assert!(standard.is_err() || standard == lenient, "lenient mode corrects what is no error");
    if let Err(problems) = &lenient {
        assert!(
            problems.iter().any(|problem| problem.severity() == Severity::Error),
            "refused without an error"
        );
        assert!(
            !problems.iter().any(|problem| problem.code() == "gate"),
            "stopped by the last gate: {problems:?}"
        );
    }
}

/// A draft is refused with an error, or composed, always to the same bytes, which say what the draft says.
fn draft(json: &str) {
    let draft = match Draft::from_json(json) {
        Ok(draft) => draft,
        Err(problems) => return assert!(!problems.is_empty()),
    };
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    let valid = validate(&draft).valid.is_some();
    in_other_modes(&draft, &env);
    match compose(&draft, &env) {
        Ok(message) => {
            let again = compose(&draft, &env).expect("the same draft");
            assert_eq!(message.raw, again.raw, "other bytes");
            if draft.markdown.is_none() {
                assert!(valid, "composed though not valid");
                // What images become is not what the draft says.
                if !draft.attach_data_urls {
                    read::back(&draft, &message);
                }
                parsed::composed_here(&message);
            }
        }
        Err(problems) => {
            let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
            let codes: Vec<_> = errors.map(Diagnostic::code).collect();
            assert!(!codes.is_empty(), "refused without an error");
            assert!(!codes.contains(&"gate"), "stopped by the last gate: {problems:?}");
            assert!(!valid || draft.markdown.is_some(), "valid though refused: {codes:?}");
        }
    }
}
