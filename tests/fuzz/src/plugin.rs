//! What a plugin says: an answer is read or refused, a manifest as well, and whatever edits hold, they do no more than
//! they say.

use mailwright::message::MessageView;
use mailwright::plugin::{
    Capability, Edit, Grants, Manifest, Outcome, apply, read_answer, with_custom_section,
};
use mailwright::{Draft, Env, compose};

const DRAFT: &str = r#"{"from":"a@example.org","to":"b@example.org","subject":"s","text":"t","html":"<p>t</p>",
    "attachments":[{"filename":"a.txt","content":"x"}]}"#;

pub(crate) fn said(input: &str) {
    if let Ok(answer) = read_answer("p", input.as_bytes())
        && let Ok(outcome) = answer.result
    {
        let again = serde_json::to_vec(&outcome).expect("JSON");
        let again = read_answer("p", &again).expect("what was read once");
        assert_eq!(again.result, Ok(outcome.clone()));
        edits_do_no_more(&outcome);
    }
    if let Ok(manifest) = Manifest::from_toml("p", input) {
        let file = manifest.embed(b"\0asm\x01\0\0\0");
        assert_eq!(Manifest::of_file("p", &file), Ok(Some(manifest)));
    }
    let _ =
        Manifest::of_file("p", &with_custom_section(b"\0asm\x01\0\0\0", Manifest::SECTION, input.as_bytes()));
    let _ = Manifest::of_file("p", input.as_bytes());
    let text = || input.to_owned();
    for edit in [
        Edit::AddHeader { name: "X-A".into(), value: text() },
        Edit::AddHeader { name: text(), value: "v".into() },
        Edit::SetHeader { name: "Subject".into(), value: text() },
        Edit::SetHeader { name: "From".into(), value: text() },
        Edit::SetHeader { name: "Cc".into(), value: text() },
        Edit::RemoveHeader { name: text() },
        Edit::SetText { text: text() },
        Edit::SetHtml { html: text() },
        Edit::Substitute { part: 2, find: "t".into(), replace: text() },
        Edit::AddFooter { text: text(), html: None },
        Edit::AddAttachment {
            filename: text(),
            content_type: "text/plain".into(),
            content_id: None,
            content: input.as_bytes().to_vec(),
        },
        Edit::AddAttachment {
            filename: "a".into(),
            content_type: text(),
            content_id: Some(text()),
            content: Vec::new(),
        },
        Edit::SetBody { part: 4, content: input.as_bytes().to_vec() },
        Edit::SetSender { sender: text() },
        Edit::SetRecipients { recipients: vec![text()] },
        Edit::AddTag { tag: text() },
    ] {
        let outcome = Outcome::new(mailwright::plugin::Verdict::Accept, vec![edit], Vec::new());
        edits_do_no_more(&outcome);
    }
}

/// Header fields are those of the message before, and those that an edit names; there is one of each that may be
/// there once.
fn edits_do_no_more(outcome: &Outcome) {
    let env = Env::new(1_795_426_200_000, [7; 16]).expect("a valid time");
    let draft = Draft::from_json(DRAFT).expect("a draft");
    let before = compose(&draft, &env).expect("a message");
    let grants: Grants = Capability::NAMED.into_iter().collect();
    let Ok(applied) = apply("p", &draft, &before, &outcome.edits, &grants) else { return };
    let Ok(after) = compose(&applied.draft, &env) else { return };
    let (before, after) = (MessageView::parse(before.raw), MessageView::parse(after.raw));
    for field in &after.headers {
        let is_named = outcome.edits.iter().any(|edit| match edit {
            Edit::AddHeader { name, .. } | Edit::SetHeader { name, .. } => {
                name.eq_ignore_ascii_case(&field.name)
            }
            _ => false,
        });
        assert!(
            is_named || before.header(&field.name).next().is_some(),
            "{}: {:?}",
            field.name,
            outcome.edits
        );
    }
    for once in ["From", "To", "Cc", "Bcc", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"] {
        assert!(after.header(once).count() <= 1, "{once}: {:?}", outcome.edits);
    }
    assert_eq!(after.header("Bcc").count(), 0, "{:?}", outcome.edits);
}
