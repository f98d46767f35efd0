//! Every finding of delivery, with its texts. Kinds that say the same thing about different causes
//! share a code.

mailwright::kinds! {
    AUTH_MECHANISM: "auth-mechanism", Error, "RFC 4954 §3",
        "{host} offers no way to sign in that is supported here (offered: {offered})", "PLAIN and LOGIN are supported; enable one of them on the server, or use its submission port (587 or 465).",
        "{host} 没有提供此处支持的登录方式（服务器提供：{offered}）", "支持 PLAIN 和 LOGIN；请在服务器上启用其中之一，或改用提交端口（587 或 465）。";
    AUTH_MECHANISM_REFUSED: "auth-mechanism", Error, "RFC 4954 §4",
        "{host} wants another way to sign in: {reply}", "With two-step verification, create an application password for this account and use that.",
        "{host} 要求使用其他登录方式：{reply}", "如已启用两步验证，请为该账户创建应用专用密码（授权码）并使用它。";
    AUTH_REJECTED: "auth-rejected", Error, "RFC 4954 §6",
        "{host} rejected the user name or password of {user}: {reply}", "Check the user and the password; many providers want an application password instead of the one for the web site. Nothing is tried again until then.",
        "{host} 拒绝了 {user} 的用户名或密码：{reply}", "请检查用户名和密码；许多邮箱需要使用应用专用密码（授权码），而不是网页登录密码。修正之前不会重试。";
    AUTH_REQUIRED: "auth-required", Error, "RFC 4954 §6",
        "{host} takes mail only from users who have signed in: {reply}", "Put the user into the transport URL (smtp://user@host) and the password into MAILWRIGHT_SMTP_PASSWORD or --password-file.",
        "{host} 只接收已登录用户的邮件：{reply}", "请在传输 URL 中写明用户（smtp://user@host），并用 MAILWRIGHT_SMTP_PASSWORD 或 --password-file 提供密码。";
    AUTH_TEMPORARY: "auth-temporary", Error, "RFC 4954 §6",
        "{host} cannot check the password of {user} at the moment: {reply}", "Try again later; the password was not rejected.",
        "{host} 暂时无法验证 {user} 的密码：{reply}", "请稍后重试；密码并未被拒绝。";
    CA_FILE_UNREADABLE: "ca-file-unreadable", Error, "RFC 7468 §5",
        "no certificates can be read from {path}: {problem}", "Give a PEM file with at least one certificate to --ca-file.",
        "无法从 {path} 读取证书：{problem}", "请为 --ca-file 提供至少包含一个证书的 PEM 文件。";
    CONNECTION_LOST: "connection-lost", Error, "RFC 5321 §3.8",
        "the connection to {host} was lost ({phase}): {problem}", "Try again later. The message was not accepted.",
        "与 {host} 的连接中断（{phase}）：{problem}", "请稍后重试。邮件未被接收。";
    CONNECT_FAILED: "connect-failed", Error, "",
        "cannot connect to {host}: {problem}", "Check host and port, and that no firewall blocks them; many networks block port 25.",
        "无法连接 {host}：{problem}", "请检查主机和端口，以及防火墙是否拦截；许多网络封锁 25 端口。";
    CONTENT_REFUSED: "content-refused", Error, "RFC 3463 §3.8",
        "{host} refused the message: {reply}", "Read the server's reason; run “mailwright score” on the message, and check SPF, DKIM and DMARC of the sender's domain.",
        "{host} 拒收了该邮件：{reply}", "请查看服务器给出的原因；可用 “mailwright score” 检查邮件，并检查发件域名的 SPF、DKIM 和 DMARC。";
    EIGHT_BIT_NOT_OFFERED: "eight-bit-not-offered", Error, "RFC 6152 §3",
        "the message has 8-bit content, but {host} does not offer 8BITMIME", "Compose it with quoted-printable or base64, or use another server.",
        "邮件含有 8 位内容，但 {host} 不支持 8BITMIME", "请改用 quoted-printable 或 base64 编码，或更换服务器。";
    GREETING_REFUSED: "greeting-refused", Error, "RFC 5321 §3.1",
        "{host} does not take connections from here: {reply}", "Check that this is a server you may send through; if it names a blocklist, ask to have this address removed.",
        "{host} 不接受来自此处的连接：{reply}", "请确认有权使用该服务器发信；如提到黑名单，请申请移除本机地址。";
    GREYLISTED: "greylisted", Error, "RFC 6647",
        "{host} asks to try again later for {recipient} (greylisting): {reply}", "Send the same message again in 5 to 15 minutes; this is normal for a first contact.",
        "{host} 要求稍后重试发给 {recipient} 的邮件（灰名单）：{reply}", "请在 5 至 15 分钟后重发同一封邮件；首次联系时这是正常现象。";
    HOST_NOT_FOUND: "host-not-found", Error, "",
        "the host {name} was not found: {problem}", "Check the spelling of the host and this machine's DNS.",
        "找不到主机 {name}：{problem}", "请检查主机名拼写和本机的 DNS 设置。";
    MESSAGE_DEFERRED: "message-deferred", Error, "RFC 5321 §4.2.1",
        "{host} cannot take the message at the moment: {reply}", "Send it again later.",
        "{host} 暂时无法接收该邮件：{reply}", "请稍后重发。";
    MESSAGE_MALFORMED: "message-malformed", Error, "RFC 5321 §2.3.8",
        "byte {offset} of the message is a bare CR, a bare LF or a NUL", "Compose the message again: lines end in CRLF. Nothing was sent.",
        "邮件第 {offset} 字节是单独的 CR、单独的 LF 或 NUL", "请重新生成邮件：行必须以 CRLF 结尾。未发送任何内容。";
    MESSAGE_TOO_LARGE: "message-too-large", Error, "RFC 1870 §6",
        "{host} refused {size} bytes as too large: {reply}", "Make attachments smaller, or send links to them.",
        "{host} 认为 {size} 字节的邮件过大：{reply}", "请缩小附件，或改为发送链接。";
    MESSAGE_TOO_LARGE_FOR_LIMIT: "message-too-large", Error, "RFC 1870 §6",
        "the message has {size} bytes; {host} takes at most {limit}", "Make attachments smaller, or send links to them.",
        "邮件有 {size} 字节，{host} 最多接收 {limit} 字节", "请缩小附件，或改为发送链接。";
    PASSWORD_IN_URL: "password-in-url", Error, "RFC 3986 §3.2.1",
        "the transport URL holds a password", "Take it out, and set MAILWRIGHT_SMTP_PASSWORD or --password-file. If others may have seen the URL, change the password. A “:” or “@” of the user name is written %3A or %40.",
        "传输 URL 中含有密码", "请删除密码，改用 MAILWRIGHT_SMTP_PASSWORD 或 --password-file。如他人可能看到过该 URL，请更换密码。用户名中的 “:” 或 “@” 应写成 %3A 或 %40。";
    PASSWORD_MISSING: "password-missing", Error, "RFC 4954 §4",
        "there is no password for {user} at {host}", "Set the environment variable MAILWRIGHT_SMTP_PASSWORD, or name a file with --password-file.",
        "没有提供 {user} 在 {host} 的密码", "请设置环境变量 MAILWRIGHT_SMTP_PASSWORD，或用 --password-file 指定文件。";
    PLAINTEXT_REFUSED: "plaintext-refused", Error, "RFC 8314 §3",
        "tls=none would send the message to {host} in the clear", "Leave tls=none out; only a server on this machine is used without TLS, unless --allow-plaintext is given.",
        "tls=none 会以明文把邮件发送到 {host}", "请去掉 tls=none；除非指定 --allow-plaintext，只有本机上的服务器可以不使用 TLS。";
    RATE_LIMITED: "rate-limited", Error, "RFC 3463 §3.8",
        "{host} asks to come back later ({phase}): {reply}", "Wait, then send fewer messages at a time.",
        "{host} 要求稍后再来（{phase}）：{reply}", "请等待一段时间，并降低发送速度。";
    RECIPIENT_DEFERRED: "recipient-deferred", Error, "RFC 5321 §4.2.1",
        "{host} cannot take mail for {recipient} at the moment: {reply}", "Send it to this recipient again later.",
        "{host} 暂时无法接收发给 {recipient} 的邮件：{reply}", "请稍后向该收件人重发。";
    RECIPIENT_REFUSED: "recipient-refused", Error, "RFC 5321 §3.3",
        "{host} refused the recipient {recipient}: {reply}", "Check the address; if the mailbox is gone, take it off the list.",
        "{host} 拒绝了收件人 {recipient}：{reply}", "请检查地址；如邮箱已不存在，请将其从名单中移除。";
    RELAY_DENIED: "relay-denied", Error, "RFC 5321 §3.6.2",
        "{host} does not forward mail to {recipient}: {reply}", "Sign in: put the user into the transport URL (smtp://user@host), or use a server that sends for you.",
        "{host} 不代为转发给 {recipient} 的邮件：{reply}", "请登录：在传输 URL 中写明用户（smtp://user@host），或改用可代您发信的服务器。";
    SENDER_REFUSED: "sender-refused", Error, "RFC 5321 §3.3",
        "{host} refused the sender {sender}: {reply}", "Use a sender address that this account may send from.",
        "{host} 拒绝了发件人 {sender}：{reply}", "请使用该账户有权使用的发件地址。";
    SMTPUTF8_NOT_OFFERED: "smtputf8-not-offered", Error, "RFC 6531 §3.2",
        "the message needs SMTPUTF8, which {host} does not offer", "Use addresses with ASCII before the “@”, or another server.",
        "邮件需要 SMTPUTF8，但 {host} 不支持", "请使用“@”之前为 ASCII 的地址，或更换服务器。";
    SMTP_PROTOCOL: "smtp-protocol", Error, "RFC 5321 §4.2",
        "{host} did not answer as SMTP demands ({phase}): {reply}", "Check that host and port belong to an SMTP server; try again later.",
        "{host} 的应答不符合 SMTP（{phase}）：{reply}", "请确认主机和端口属于 SMTP 服务器；也可稍后重试。";
    SMTP_TIMEOUT: "smtp-timeout", Error, "RFC 5321 §4.5.3.2",
        "{host} did not answer within {seconds} s ({phase})", "Try again later. Silence from the start often means TLS on the wrong port: 465 is smtps://, 587 is smtp://.",
        "{host} 未在 {seconds} 秒内应答（{phase}）", "请稍后重试。如一开始就没有应答，往往是 TLS 端口用错：465 用 smtps://，587 用 smtp://。";
    STORE_FAILED: "store-failed", Error, "",
        "the message cannot be stored in {path}: {problem}", "Check that the folder can be written to and that the disk is not full. Nothing was stored.",
        "无法把邮件保存到 {path}：{problem}", "请检查文件夹是否可写、磁盘是否已满。未保存任何内容。";
    TLS_CERTIFICATE_EXPIRED: "tls-certificate", Error, "RFC 5280 §4.1.2.5",
        "the certificate of {host} has expired", "Renew it on the server, and check the clock of this machine.",
        "{host} 的证书已过期", "请在服务器上更新证书，并检查本机时钟。";
    TLS_CERTIFICATE_ISSUER: "tls-certificate", Error, "RFC 5280 §6",
        "the certificate of {host} was issued by nobody trusted here", "If the server is yours, name the certificate of its authority with --ca-file FILE.",
        "{host} 的证书由不受信任的机构签发", "如果是自己的服务器，请用 --ca-file FILE 指定签发机构的证书。";
    TLS_CERTIFICATE_NAME: "tls-certificate", Error, "RFC 9525 §6",
        "the certificate of {host} is for another name: {problem}", "Write the name from the certificate in the transport URL; --ca-file FILE helps only if the right certificate is missing.",
        "{host} 的证书属于其他名称：{problem}", "请在传输 URL 中使用证书上的名称；--ca-file FILE 只能解决缺少信任证书的问题。";
    TLS_CERTIFICATE_OTHER: "tls-certificate", Error, "RFC 5280 §6",
        "the certificate of {host} is not valid: {problem}", "Mend it on the server; --ca-file FILE trusts a certificate authority of your own.",
        "{host} 的证书无效：{problem}", "请在服务器上修正；--ca-file FILE 可信任自己的证书机构。";
    TLS_CERTIFICATE_TOO_EARLY: "tls-certificate", Error, "RFC 5280 §4.1.2.5",
        "the certificate of {host} is not valid yet", "Check the clock of this machine and the dates of the certificate.",
        "{host} 的证书尚未生效", "请检查本机时钟和证书的有效期。";
    TLS_HANDSHAKE: "tls-handshake", Error, "RFC 8446 §4",
        "no TLS connection with {host}: {problem}", "Check the port (465 is smtps://, 587 is smtp://) and that the server speaks TLS 1.2 or 1.3.",
        "无法与 {host} 建立 TLS 连接：{problem}", "请检查端口（465 用 smtps://，587 用 smtp://），并确认服务器支持 TLS 1.2 或 1.3。";
    TLS_INJECTION: "tls-injection", Error, "RFC 3207 §6",
        "{host} sent unprotected data behind its reply to STARTTLS", "Somebody may be changing the traffic on the way. Nothing was sent; try smtps:// on port 465, and tell whoever runs the server.",
        "{host} 在 STARTTLS 应答之后发送了未加密的数据", "传输途中可能有人篡改数据。未发送任何内容；请改用 465 端口的 smtps://，并通知服务器管理员。";
    TLS_REFUSED: "tls-required", Error, "RFC 3207 §4",
        "{host} cannot start TLS: {reply}", "Try again later, or use smtps:// on port 465. Nothing was sent in the clear.",
        "{host} 无法启用 TLS：{reply}", "请稍后重试，或改用 465 端口的 smtps://。没有以明文发送任何内容。";
    TLS_REQUIRED: "tls-required", Error, "RFC 8314 §3",
        "{host} does not offer STARTTLS", "Use smtps:// on port 465; for a server on this machine, tls=none. If it offered STARTTLS before, somebody may be removing it on the way.",
        "{host} 不提供 STARTTLS", "请改用 465 端口的 smtps://；本机服务器可用 tls=none。如果以前提供过，可能有人在途中将其移除。";
    TLS_ROOTS_MISSING: "tls-roots-missing", Error, "",
        "this machine has no list of trusted certificate authorities: {problem}", "Install the package ca-certificates, or name the authority with --ca-file FILE.",
        "本机没有受信任的证书机构列表：{problem}", "请安装 ca-certificates 软件包，或用 --ca-file FILE 指定证书机构。";
    TRANSPORT_FOLDER: "transport-url-invalid", Error, "",
        "the transport names no folder", "Write maildir:DIR or file:DIR, with a path on this machine.",
        "传输方式没有指定文件夹", "请写成 maildir:DIR 或 file:DIR，使用本机路径。";
    TRANSPORT_HOST: "transport-url-invalid", Error, "RFC 3986 §3.2.2",
        "the transport URL names no valid host", "Write smtp://user@host:587 or smtps://user@host:465; an IPv6 address stands in brackets.",
        "传输 URL 没有有效的主机名", "请写成 smtp://user@host:587 或 smtps://user@host:465；IPv6 地址放在方括号中。";
    TRANSPORT_PARAMETER: "transport-url-invalid", Error, "",
        "the transport URL has an unknown parameter “{name}”", "smtp:// knows tls=starttls (the default) and tls=none; nothing else.",
        "传输 URL 含有未知参数“{name}”", "smtp:// 只支持 tls=starttls（默认）和 tls=none。";
    TRANSPORT_PATH: "transport-url-invalid", Error, "RFC 3986 §3.3",
        "the transport URL has a path or fragment", "End it behind host and port: smtp://user@host:587.",
        "传输 URL 含有路径或片段", "主机和端口之后不要再写内容：smtp://user@host:587。";
    TRANSPORT_PORT: "transport-url-invalid", Error, "RFC 3986 §3.2.3",
        "the port in the transport URL is not a number from 1 to 65535", "Usual ports: 587 for smtp://, 465 for smtps://, 25 for a server on this machine.",
        "传输 URL 中的端口不是 1 到 65535 之间的数字", "常用端口：smtp:// 为 587，smtps:// 为 465，本机服务器为 25。";
    TRANSPORT_SCHEME: "transport-url-invalid", Error, "RFC 3986 §3.1",
        "“{scheme}” is not a known transport", "Use smtp://user@host:587, smtps://user@host:465, maildir:DIR or file:DIR.",
        "“{scheme}”不是已知的传输方式", "请使用 smtp://user@host:587、smtps://user@host:465、maildir:DIR 或 file:DIR。";
    TRANSPORT_USER: "transport-url-invalid", Error, "RFC 3986 §2.1",
        "the user name in the transport URL is not written correctly", "Percent-encode what is not a letter, a digit or one of “-._~@+”: “/” is %2F, “%” is %25.",
        "传输 URL 中的用户名书写有误", "除字母、数字和“-._~@+”之外的字符请使用百分号编码：“/”写成 %2F，“%”写成 %25。";
    UNKNOWN_AFTER_DOT: "unknown-after-dot", Error, "RFC 5321 §4.5.3.2.6",
        "{host} got the whole message and never said whether it accepted it: {problem}", "It may have been delivered. Look there before sending again, and keep the Message-ID so that a second copy can be recognised.",
        "{host} 已收到完整邮件，但始终没有答复是否接收：{problem}", "邮件可能已经投递。重发前请先核实，并保留相同的 Message-ID 以便识别重复邮件。";
}
