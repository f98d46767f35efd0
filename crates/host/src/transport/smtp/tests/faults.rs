//! Servers that stop, lie or go away.

use super::*;
use crate::transport::testing::letter;

type Told = (&'static str, Outlook, String);

fn temporary(code: &'static str, phase: &str) -> Told {
    (code, Outlook::Temporary, phase.to_owned())
}

/// Runs a session of which `script` is the server's side.
async fn session<F, S>(options: &TransportOptions, script: F) -> Told
where
    F: FnOnce(Peer) -> S + Send + 'static,
    S: Future<Output = ()> + Send + 'static,
{
    let server = Server::run(script).await;
    let told = told(send(&server.plaintext(), options).await);
    server.script.abort();
    told
}

#[tokio::test]
async fn silence_at_every_step() {
    let steps = [Phase::Greeting, Phase::Ehlo, Phase::Mail, Phase::Rcpt, Phase::Data];
    for (answered, step) in steps.into_iter().enumerate() {
        let found = session(&hasty(step), move |mut peer| async move {
            let replies = ["", "250 ok", "250 ok", "250 ok"];
            if answered > 0 {
                peer.say("220 test\r\n").await;
            }
            for reply in replies.iter().take(answered).skip(1) {
                peer.answer("", reply).await;
            }
            peer.fall_silent().await;
        })
        .await;
        assert_eq!(found, temporary("smtp-timeout", step.as_str()));
    }
}

#[tokio::test]
async fn a_reply_that_drips_is_a_timeout_too() {
    let found = session(&hasty(Phase::Greeting), |mut peer| async move {
        for byte in b"220-welcome to a slow server\r\n".iter().cycle().take(200) {
            peer.say([*byte]).await;
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    assert_eq!(found, temporary("smtp-timeout", "greeting"));
}

#[tokio::test]
async fn silence_after_the_dot() {
    let found = session(&hasty(Phase::Dot), |mut peer| async move {
        peer.greet(&[]).await;
        peer.accept_envelope().await;
        peer.body().await;
        peer.fall_silent().await;
    })
    .await;
    assert_eq!(found, temporary("unknown-after-dot", "dot"));
}

#[tokio::test]
async fn the_end_after_the_dot() {
    for reply in ["", "25", "garbage\r\n", "354 what?\r\n"] {
        let found = session(&options(), move |mut peer| async move {
            peer.greet(&[]).await;
            peer.accept_envelope().await;
            peer.body().await;
            peer.say(reply).await;
        })
        .await;
        assert_eq!(found, temporary("unknown-after-dot", "dot"), "{reply:?}");
    }
}

/// A message that does not fit into the buffers of the system.
fn large() -> Vec<u8> {
    b"0123456789012345678901234567890123456789012345678901234567\r\n".repeat(400_000)
}

async fn send_large(server: &Server<()>, options: &TransportOptions) -> Result<Receipt, DeliveryError> {
    let envelope = envelope(None, &["joe@example.com"]);
    deliver(&server.plaintext(), options, &letter(&envelope, &large())).await
}

#[tokio::test]
async fn the_end_within_the_message() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.accept_envelope().await;
        peer.hear().await;
    })
    .await;
    assert_eq!(told(send_large(&server, &options()).await), temporary("connection-lost", "body"));
}

#[tokio::test]
async fn a_server_that_does_not_read_the_message() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.accept_envelope().await;
        sleep(PATIENCE).await;
    })
    .await;
    let mut options = hasty(Phase::Body);
    options.timeouts.bytes_per_second = u32::MAX;
    assert_eq!(told(send_large(&server, &options).await), temporary("smtp-timeout", "body"));
    server.script.abort();
}

#[tokio::test]
async fn a_refusal_within_the_message_is_heard() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.accept_envelope().await;
        peer.hear().await;
        peer.say("552 5.3.4 too large\r\n").await;
        pause().await;
    })
    .await;
    let result = send_large(&server, &options()).await;
    assert_eq!(told(result), ("message-too-large", Outlook::Permanent, "body".to_owned()));
}

#[tokio::test]
async fn the_end_at_every_step() {
    let replies = ["220 test", "250 test", "250 ok", "250 ok"];
    let steps = ["greeting", "ehlo", "mail", "rcpt", "data"];
    for (answered, step) in steps.into_iter().enumerate() {
        let found = session(&options(), move |mut peer| async move {
            for (nth, reply) in replies.iter().take(answered).enumerate() {
                if nth > 0 {
                    peer.hear().await;
                }
                peer.say(format!("{reply}\r\n")).await;
            }
            if answered > 0 {
                peer.hear().await;
            }
        })
        .await;
        assert_eq!(found, temporary("connection-lost", step));
    }
}

#[tokio::test]
async fn what_is_no_smtp_server() {
    let long = format!("220 {}\r\n", "x".repeat(5000));
    let endless = "220-welcome\r\n".repeat(20_000);
    for greeting in
        ["HTTP/1.1 400 Bad Request\r\n", "220\u{0}x\r\n", "250 hello\r\n", "\r\n", &long, &endless]
    {
        let greeting = greeting.to_owned();
        let found = session(&options(), |mut peer| async move {
            peer.say(greeting).await;
            peer.fall_silent().await;
        })
        .await;
        assert_eq!(found, temporary("smtp-protocol", "greeting"));
    }
}

#[tokio::test]
async fn refused_at_the_door() {
    for (greeting, code, outlook) in [
        ("554 5.7.1 blocked", "greeting-refused", Outlook::Permanent),
        ("421 too busy", "rate-limited", Outlook::Temporary),
    ] {
        let found = session(&options(), move |mut peer| async move {
            peer.say(format!("{greeting}\r\n")).await;
            peer.fall_silent().await;
        })
        .await;
        assert_eq!(found, (code, outlook, "greeting".to_owned()));
    }
    let found = session(&options(), |mut peer| async move {
        peer.say("220 test\r\n").await;
        peer.answer("EHLO", "550-5.7.1 your name\r\n550 5.7.1 is not good").await;
        peer.fall_silent().await;
    })
    .await;
    assert_eq!(found, ("greeting-refused", Outlook::Permanent, "ehlo".to_owned()));
}

#[tokio::test]
async fn the_message_is_refused() {
    for (reply, code, outlook) in [
        ("550-5.7.1 spam\r\n550 5.7.1 go away", "content-refused", Outlook::Permanent),
        ("571 go away", "content-refused", Outlook::Permanent),
        ("552 5.3.4 too big", "message-too-large", Outlook::Permanent),
        ("451 4.3.0 later", "message-deferred", Outlook::Temporary),
    ] {
        let found = session(&options(), move |mut peer| async move {
            peer.greet(&[]).await;
            peer.accept_envelope().await;
            peer.body().await;
            peer.say(format!("{reply}\r\n")).await;
            peer.answer("QUIT", "221 bye").await;
        })
        .await;
        assert_eq!(found, (code, outlook, "dot".to_owned()));
    }
}

#[tokio::test]
async fn no_go_ahead_for_data() {
    // A second reply would be taken for the one to the message.
    for (reply, code) in [
        ("250 ok", "smtp-protocol"),
        ("354 go\r\n250 ok", "smtp-protocol"),
        ("451 later", "message-deferred"),
    ] {
        let found = session(&options(), move |mut peer| async move {
            peer.greet(&[]).await;
            peer.answer("MAIL", "250 ok").await;
            peer.answer("RCPT", "250 ok").await;
            peer.answer("DATA", reply).await;
            peer.answer("QUIT", "221 bye").await;
        })
        .await;
        assert_eq!(found, temporary(code, "data"));
    }
}

#[tokio::test]
async fn gone_between_recipients() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.answer("MAIL", "250 ok").await;
        peer.answer("RCPT", "250 ok").await;
        peer.answer("RCPT", "421 4.7.0 enough for today").await;
    })
    .await;
    let envelope = envelope(None, &["a@example.com", "b@example.com", "c@example.com"]);
    let result = deliver(&server.plaintext(), &options(), &letter(&envelope, MESSAGE)).await;
    assert_eq!(told(result), temporary("rate-limited", "rcpt"));
}

#[tokio::test]
async fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let result = send(&format!("smtp://localhost:{port}?tls=none"), &options()).await;
    assert_eq!(told(result), temporary("connect-failed", "connect"));
    let (code, _, phase) = told(send("smtp://no..such..host", &options()).await);
    assert_eq!((code, phase.as_str()), ("host-not-found", "connect"));
}

#[tokio::test]
async fn malformed_messages_are_not_sent() {
    let envelope = envelope(None, &["joe@example.com"]);
    for raw in [&b"a\n.\r\n"[..], b"a\rb\r\n", b"a\0\r\n"] {
        let result = deliver("smtp://localhost:1?tls=none", &options(), &letter(&envelope, raw)).await;
        assert_eq!(told(result), ("message-malformed", Outlook::Permanent, String::new()));
    }
}

#[tokio::test]
async fn a_silent_goodbye_does_not_matter() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.accept_envelope().await;
        peer.body().await;
        peer.say("250 ok\r\n").await;
        peer.fall_silent().await;
    })
    .await;
    send(&server.plaintext(), &hasty(Phase::Quit)).await.unwrap();
    server.end().await;
}
