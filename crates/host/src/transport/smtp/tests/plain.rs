//! Sessions without TLS that go as the protocol says.

use mailwright::address::Domain;
use mailwright::message::Requires;

use super::*;

#[tokio::test]
async fn a_message_arrives() {
    let server = Server::run(|mut peer| async move {
        let hello = peer.greet(&["SIZE 1000", "8BITMIME"]).await;
        let envelope = peer.accept_envelope().await;
        let body = peer.body().await;
        peer.say("250 2.0.0 Ok: queued as 42\r\n").await;
        peer.answer("QUIT", "221 bye").await;
        (hello, envelope, body)
    })
    .await;
    let receipt = send(&server.plaintext(), &options()).await.unwrap();
    assert_eq!(receipt.place, format!("smtp://127.0.0.1:{} (250 2.0.0 Ok: queued as 42)", server.port));
    assert_eq!(receipt.reply.as_deref(), Some("250 2.0.0 Ok: queued as 42"));
    assert!(receipt.recipients.iter().all(|recipient| recipient.refusal.is_none()));
    let (hello, (mail, rcpt), body) = server.end().await;
    assert_eq!(hello, "EHLO [127.0.0.1]");
    assert_eq!(mail, "MAIL FROM:<jane@example.org> SIZE=21");
    assert_eq!(rcpt, "RCPT TO:<joe@example.com>");
    assert_eq!(body, MESSAGE);
}

#[tokio::test]
async fn every_byte_arrives_as_it_was() {
    let mut messages: Vec<Vec<u8>> = [
        &b".\r\n"[..],
        b"..\r\n.\r\n...\r\n",
        b".first\r\n\r\n.\r\n\r\n",
        b"\r\n",
        b"\r\n\r\n",
        b"a\r\n.\r\nMAIL FROM:<eve@example.org>\r\nRCPT TO:<eve@example.org>\r\nDATA\r\n",
        b"Subject: \xe4\xbe\x8b\r\n\r\n\xff\x80.\r\n.\xff\r\n",
    ]
    .map(<[u8]>::to_vec)
    .to_vec();
    messages.push(dotted(300_000));
    messages.push(dotted(65_536));
    for message in messages {
        let server = Server::run(|mut peer| async move {
            peer.greet(&["8BITMIME"]).await;
            peer.accept().await
        })
        .await;
        let envelope = envelope(None, &["joe@example.com"]);
        deliver(&server.plaintext(), &options(), &letter(&envelope, &message)).await.unwrap();
        assert!(server.end().await == message, "{} bytes", message.len());
    }
}

/// Lines of all lengths with dots at their ends and starts, so that chunks end everywhere.
fn dotted(size: usize) -> Vec<u8> {
    let mut message = Vec::new();
    for length in (0..60).cycle() {
        message.extend(std::iter::repeat_n(b'.', length % 4));
        message.extend(std::iter::repeat_n(b'x', length));
        message.extend_from_slice(b"\r\n");
        if message.len() > size {
            return message;
        }
    }
    message
}

#[tokio::test]
async fn a_message_without_a_last_line_break_gets_one() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.accept().await
    })
    .await;
    let envelope = envelope(None, &["joe@example.com"]);
    deliver(&server.plaintext(), &options(), &letter(&envelope, b"a\r\n\r\nb")).await.unwrap();
    assert_eq!(server.end().await, b"a\r\n\r\nb\r\n");
}

#[tokio::test]
async fn one_recipient_of_two_is_refused() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&[]).await;
        peer.answer("MAIL", "250 ok").await;
        peer.answer("RCPT TO:<nobody@example.com>", "550-5.1.1 no such\r\n550 5.1.1 user here").await;
        peer.answer("RCPT TO:<joe@example.com>", "251 will forward").await;
        peer.answer("DATA", "354 go").await;
        peer.body().await;
        peer.say("250 ok\r\n").await;
    })
    .await;
    let envelope = envelope(None, &["nobody@example.com", "joe@example.com"]);
    let receipt = deliver(&server.plaintext(), &options(), &letter(&envelope, MESSAGE)).await.unwrap();
    let refusal = receipt.recipients[0].refusal.as_ref().unwrap();
    assert_eq!((refusal.diagnostic.code(), refusal.outlook), ("recipient-refused", Outlook::Permanent));
    assert!(
        refusal.diagnostic.message(Lang::En).ends_with("nobody@example.com: 550 5.1.1 no such user here")
    );
    assert_eq!(receipt.recipients[1].refusal, None);
    server.end().await;
}

#[tokio::test]
async fn all_recipients_are_refused() {
    for (first, second, code, outlook) in [
        ("450 4.2.0 busy", "450 4.2.0 busy", "recipient-deferred", Outlook::Temporary),
        ("550 5.1.1 no", "451 4.3.0 later", "recipient-deferred", Outlook::Temporary),
        ("550 5.1.1 no", "550 5.1.1 no", "recipient-refused", Outlook::Permanent),
        ("554 5.7.1 relay access denied", "550 5.1.1 no", "relay-denied", Outlook::Configuration),
    ] {
        let server = Server::run(move |mut peer| async move {
            peer.greet(&[]).await;
            peer.answer("MAIL", "250 ok").await;
            peer.answer("RCPT", first).await;
            peer.answer("RCPT", second).await;
            peer.answer("QUIT", "221 bye").await;
        })
        .await;
        let envelope = envelope(None, &["a@example.com", "b@example.com"]);
        let result = deliver(&server.plaintext(), &options(), &letter(&envelope, MESSAGE)).await;
        assert_eq!(result.as_ref().unwrap_err().recipients.len(), 2);
        assert_eq!(told(result), (code, outlook, "rcpt".to_owned()));
        server.end().await;
    }
}

#[tokio::test]
async fn extensions_are_used_where_needed() {
    let server = Server::run(|mut peer| async move {
        peer.greet(&["SMTPUTF8", "8BITMIME", "SIZE"]).await;
        let (mail, rcpt) = peer.accept_envelope().await;
        peer.body().await;
        peer.say("250 ok\r\n").await;
        (mail, rcpt)
    })
    .await;
    let envelope = envelope(Some("jane@example.org"), &["用户@例子.测试"]);
    deliver(&server.plaintext(), &options(), &letter(&envelope, "é\r\n".as_bytes())).await.unwrap();
    let (mail, rcpt) = server.end().await;
    assert_eq!(mail, "MAIL FROM:<jane@example.org> SIZE=4 BODY=8BITMIME SMTPUTF8");
    assert_eq!(rcpt, "RCPT TO:<用户@例子.测试>");
}

#[tokio::test]
async fn missing_extensions_are_told_before_mail() {
    let utf8 = envelope(None, &["用户@例子.测试"]);
    let plain = envelope(None, &["joe@example.com"]);
    let mut eight_bit = letter(&plain, MESSAGE);
    eight_bit.requires = Requires::default();
    eight_bit.requires.eight_bit_mime = true;
    for (letter, code) in [
        (letter(&utf8, MESSAGE), "smtputf8-not-offered"),
        (eight_bit, "eight-bit-not-offered"),
        (letter(&plain, "é".as_bytes()), "eight-bit-not-offered"),
        (letter(&plain, &[b'x'; 101]), "message-too-large"),
    ] {
        let server = Server::run(|mut peer| async move {
            peer.greet(&["SIZE 100"]).await;
            peer.answer("QUIT", "221 bye").await;
        })
        .await;
        let result = deliver(&server.plaintext(), &options(), &letter).await;
        assert_eq!(told(result), (code, Outlook::Permanent, "mail".to_owned()));
        server.end().await;
    }
}

#[tokio::test]
async fn a_name_of_this_host_is_used() {
    let server = Server::run(|mut peer| async move { peer.greet(&[]).await }).await;
    let hello_name = Some(Domain::parse("mail.例子.测试").unwrap());
    drop(send(&server.plaintext(), &TransportOptions { hello_name, ..options() }).await);
    assert_eq!(server.end().await, "EHLO mail.xn--fsqu00a.xn--0zwm56d");
}

#[tokio::test]
async fn replies_have_many_forms() {
    let server = Server::run(|mut peer| async move {
        peer.say("220-welcome\r\n220-\r\n220 \r\n").await;
        peer.answer("EHLO", "250-test\r\n250- \r\n250-\u{85}\r\n250").await;
        peer.answer("MAIL", "250\n").await;
        peer.answer("RCPT", "250 \u{4f60}\u{597d}").await;
        peer.answer("DATA", "354").await;
        peer.body().await;
        peer.say(b"250 \xc4\xe3\xba\xc3\x00\x1b[2J\r\n").await;
    })
    .await;
    let receipt = send(&server.plaintext().replace('?', "/?"), &options()).await;
    // “250\n” and the line break behind it are two lines: the second is no reply.
    assert_eq!(told(receipt), ("smtp-protocol", Outlook::Temporary, "rcpt".to_owned()));
    server.script.abort();
}

mod auth {
    use super::*;

    fn user(url: &str) -> String {
        url.replace("smtp://", "smtp://jane%40example.org@")
    }

    async fn attempt(
        offer: &'static str,
        replies: &'static [&'static str],
    ) -> (Result<Receipt, DeliveryError>, Vec<String>) {
        let server = Server::run(move |mut peer| async move {
            peer.greet(&[offer]).await;
            let mut heard = Vec::new();
            for reply in replies {
                heard.push(peer.answer("", reply).await);
            }
            if replies.last().is_some_and(|reply| reply.starts_with("235")) {
                peer.accept().await;
            }
            heard
        })
        .await;
        let result = send(&user(&server.plaintext()), &with_password(options())).await;
        (result, server.end().await)
    }

    #[tokio::test]
    async fn plain_comes_first() {
        let (result, heard) = attempt("AUTH LOGIN PLAIN", &["235 2.7.0 welcome"]).await;
        result.unwrap();
        assert_eq!(heard, ["AUTH PLAIN AGphbmVAZXhhbXBsZS5vcmcAaHVudGVyMiDnp5g="]);
    }

    #[tokio::test]
    async fn login_is_answered_in_order() {
        let (result, heard) = attempt("AUTH=LOGIN", &["334 whatever", "334 ", "235 ok"]).await;
        result.unwrap();
        assert_eq!(heard, ["AUTH LOGIN", "amFuZUBleGFtcGxlLm9yZw==", "aHVudGVyMiDnp5g="]);
    }

    #[tokio::test]
    async fn refusals_are_told_apart() {
        for (reply, code, outlook) in [
            ("535 5.7.8 no", "auth-rejected", Outlook::Configuration),
            ("454 4.7.0 later", "auth-temporary", Outlook::Temporary),
            ("534 5.7.9 application password required", "auth-mechanism", Outlook::Configuration),
            ("421 4.7.0 too many", "rate-limited", Outlook::Temporary),
            ("334 more", "smtp-protocol", Outlook::Temporary),
        ] {
            let server = Server::run(move |mut peer| async move {
                peer.greet(&["AUTH PLAIN"]).await;
                peer.answer("AUTH PLAIN", reply).await;
                peer.answer("QUIT", "221 bye").await;
            })
            .await;
            let result = send(&user(&server.plaintext()), &with_password(options())).await;
            assert_eq!(told(result), (code, outlook, "auth".to_owned()));
            server.end().await;
        }
    }

    #[tokio::test]
    async fn no_common_mechanism() {
        for (offer, offered) in [("AUTH CRAM-MD5 XOAUTH2", "CRAM-MD5 XOAUTH2"), ("HELP", "-")] {
            let (result, _) = attempt(offer, &["221 bye"]).await;
            assert_eq!(param(result.as_ref().unwrap_err(), "offered"), offered);
            assert_eq!(told(result), ("auth-mechanism", Outlook::Configuration, "auth".to_owned()));
        }
    }

    #[tokio::test]
    async fn an_echo_does_not_show_the_password() {
        let server = Server::run(|mut peer| async move {
            peer.greet(&["AUTH PLAIN"]).await;
            let heard = peer.hear().await;
            peer.say(format!("535-{heard}\r\n535 hunter2 秘 aHVudGVyMiDnp5g=\r\n")).await;
        })
        .await;
        let error = send(&user(&server.plaintext()), &with_password(options())).await.unwrap_err();
        assert_eq!(param(&error, "reply"), "535 AUTH PLAIN *** *** aHVudGVyMiDnp5g=");
        assert!(!format!("{error:?} {error}").contains("hunter2"));
        let transport = transport(&user(&server.plaintext()), &with_password(options()));
        assert!(!format!("{transport:?}").contains("hunter2"));
    }

    #[test]
    fn settings_are_checked_before_anything_is_sent() {
        let code = |url: &str, options: &TransportOptions| open(url, options).map(|_| ()).unwrap_err().code();
        assert_eq!(code("smtp://jane@example.org", &options()), "password-missing");
        assert_eq!(code("smtp://example.org?tls=none", &options()), "plaintext-refused");
        assert!(
            open("smtp://example.org?tls=none", &TransportOptions { allow_plaintext: true, ..options() })
                .is_ok()
        );
    }
}

mod kept_open {
    use super::*;

    fn keeping() -> TransportOptions {
        TransportOptions { keep_open: true, ..options() }
    }

    /// Two connections, one script for each.
    async fn twice<F, G, S, T>(first: F, second: G) -> Server<()>
    where
        F: FnOnce(Peer) -> S + Send + 'static,
        G: FnOnce(Peer) -> T + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
        T: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let script = tokio::spawn(async move {
            first(Peer::over(listener.accept().await.unwrap().0)).await;
            second(Peer::over(listener.accept().await.unwrap().0)).await;
        });
        Server { port, script }
    }

    async fn take_one(peer: &mut Peer) {
        peer.accept_envelope().await;
        peer.body().await;
        peer.say("250 ok\r\n").await;
    }

    #[tokio::test]
    async fn messages_share_a_connection() {
        let server = Server::run(|mut peer| async move {
            peer.greet(&[]).await;
            take_one(&mut peer).await;
            take_one(&mut peer).await;
            peer.answer("QUIT", "221 bye").await;
        })
        .await;
        let transport = transport(&server.plaintext(), &keeping());
        let envelope = envelope(None, &["joe@example.com"]);
        for _ in 0..2 {
            transport.deliver(&letter(&envelope, MESSAGE)).await.unwrap();
        }
        transport.close().await;
        server.end().await;
    }

    #[tokio::test]
    async fn a_connection_that_was_closed_is_made_again() {
        for goodbye in ["", "421 4.4.2 idle for too long\r\n"] {
            let server = twice(
                move |mut peer| async move {
                    peer.greet(&[]).await;
                    take_one(&mut peer).await;
                    peer.say(goodbye).await;
                },
                |mut peer| async move {
                    peer.greet(&[]).await;
                    take_one(&mut peer).await;
                    peer.answer("QUIT", "221 bye").await;
                },
            )
            .await;
            let transport = transport(&server.plaintext(), &keeping());
            let envelope = envelope(None, &["joe@example.com"]);
            transport.deliver(&letter(&envelope, MESSAGE)).await.unwrap();
            pause().await;
            transport.deliver(&letter(&envelope, MESSAGE)).await.unwrap();
            transport.close().await;
            server.end().await;
        }
    }

    #[tokio::test]
    async fn a_refusal_ends_the_connection() {
        let server = twice(
            |mut peer| async move {
                peer.greet(&[]).await;
                peer.answer("MAIL", "550 5.7.1 no").await;
                peer.answer("QUIT", "221 bye").await;
            },
            |mut peer| async move {
                peer.greet(&[]).await;
                peer.accept().await;
            },
        )
        .await;
        let transport = transport(&server.plaintext(), &keeping());
        let envelope = envelope(None, &["joe@example.com"]);
        let refused = transport.deliver(&letter(&envelope, MESSAGE)).await;
        assert_eq!(told(refused), ("sender-refused", Outlook::Permanent, "mail".to_owned()));
        transport.deliver(&letter(&envelope, MESSAGE)).await.unwrap();
        transport.close().await;
        server.end().await;
    }
}
