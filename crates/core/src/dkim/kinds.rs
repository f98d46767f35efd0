//! Every finding of DKIM, with its texts.

crate::kinds! {
    DKIM_AGENT_DOMAIN: "dkim-agent-domain", Error, "RFC 6376 §6.1.1",
        "the signature is of {domain}, but speaks for {agent} (i=)", "Sign with the domain in i=, or one above it.",
        "签名属于 {domain}，却代表 {agent}（i=）", "请使用 i= 中的域名或其上级域名签名。";
    DKIM_ALGORITHM_UNSUPPORTED: "dkim-algorithm-unsupported", Error, "RFC 8301 §3.1",
        "signatures made with {algorithm} are not to be trusted or not known", "Sign with rsa-sha256, and with ed25519-sha256 beside it.",
        "{algorithm} 签名不可信或不受支持", "请使用 rsa-sha256 签名，并可同时使用 ed25519-sha256。";
    DKIM_BODY_CHANGED: "dkim-body-changed", Error, "RFC 6376 §6.1.3",
        "the body is not the one that was signed", "Find out what changes it on the way: a footer, another transfer encoding, line ends. Sign last.",
        "正文与签名时不一致", "请查找途中修改正文的环节：页脚、传输编码转换或换行符。签名应放在最后一步。";
    DKIM_BODY_LENGTH: "dkim-body-length", Warning, "RFC 6376 §8.2",
        "only a part of the body is signed (l=); {bytes} bytes behind it could be anything", "Sign without l=.",
        "只对正文的一部分签名（l=）；其后的 {bytes} 字节可以是任何内容", "请不要使用 l=。";
    DKIM_BODY_SHORTER: "dkim-body-changed", Error, "RFC 6376 §6.1.1",
        "the body is shorter than what was signed (l=)", "Find out what cuts it on the way. Sign without l=.",
        "正文比签名时更短（l=）", "请查找途中截断正文的环节，且签名时不要使用 l=。";
    DKIM_DOMAIN_INVALID: "dkim-domain-invalid", Error, "RFC 6376 §3.5",
        "{domain} cannot sign: keys are published in DNS", "Give a domain name, such as example.org.",
        "{domain} 不能用于签名：公钥须发布在 DNS 中", "请使用域名，例如 example.org。";
    DKIM_EIGHT_BIT: "dkim-eight-bit", Warning, "RFC 6376 §5.3",
        "the body is written in 8 bits, and a server that converts it breaks the signature", "Compose it with quoted-printable or base64.",
        "正文以 8 位编码；如途中服务器转换编码，签名将失效", "请使用 quoted-printable 或 base64 生成邮件。";
    DKIM_EXPIRED: "dkim-expired", Error, "RFC 6376 §3.5",
        "the signature was valid until {time} (x=)", "Sign again, or check the clock.",
        "签名有效期至 {time}（x=），现已过期", "请重新签名，或检查时钟。";
    DKIM_FROM_ADDABLE: "dkim-from-addable", Info, "RFC 6376 §8.15",
        "somebody could add a second From without breaking the signature", "List From once more in h= than there is (oversigning); mailwright does.",
        "他人可添加第二个 From 而不破坏签名", "请在 h= 中多列一次 From（oversigning）；mailwright 默认如此。";
    DKIM_FROM_ADDED: "dkim-from-several", Warning, "RFC 6376 §8.15",
        "the message has several From fields, and readers may show one that is not signed", "Do not trust it: a message has one.",
        "邮件有多个 From，收件人看到的可能并未签名", "请勿信任：一封邮件只能有一个 From。";
    DKIM_FROM_MISSING: "dkim-from-missing", Error, "RFC 6376 §5.4",
        "the message has no From field, which every signature has to cover", "Sign the whole message, beginning with its header.",
        "邮件没有 From，而签名必须涵盖它", "请对包含邮件头的完整邮件签名。";
    DKIM_FROM_NOT_COVERED: "dkim-from-not-covered", Error, "RFC 6376 §6.1.1",
        "the signature does not cover From, so it says nothing of the author", "List From in h=.",
        "签名未涵盖 From，不能证明作者身份", "请在 h= 中列出 From。";
    DKIM_FROM_SEVERAL: "dkim-from-several", Error, "RFC 5322 §3.6",
        "the message has {count} From fields", "Keep one; several authors go into one field.",
        "邮件有 {count} 个 From", "请只保留一个；多位作者写在同一个字段中。";
    DKIM_HEADER_MALFORMED: "dkim-header-malformed", Error, "RFC 5322 §2.2",
        "“{line}” in the header is no field", "A field is a name, a colon and a value; an empty line ends the header.",
        "邮件头中的“{line}”不是有效字段", "字段由名称、冒号和值组成；空行结束邮件头。";
    DKIM_HEADER_NOT_COVERED: "dkim-header-not-covered", Info, "RFC 6376 §5.4.1",
        "{name} is not signed and can be changed by anybody", "List it in h=.",
        "{name} 未被签名，任何人都可修改", "请在 h= 中列出它。";
    DKIM_HEADER_UNSIGNABLE: "dkim-header-unsignable", Error, "RFC 6376 §5.4",
        "{name} cannot be signed: it changes on the way or is not sent", "Leave it out of the list.",
        "{name} 不能签名：它会在途中改变或不会被发送", "请从列表中去掉它。";
    DKIM_KEY_ENCRYPTED: "dkim-key-encrypted", Error, "RFC 5958 §3",
        "the DKIM key is protected by a password", "Store it without one where only the sender can read it: openssl pkey -in FILE -out NEW.",
        "DKIM 私钥受密码保护", "请去掉密码并保存到只有发送方可读的位置：openssl pkey -in 文件 -out 新文件。";
    DKIM_KEY_KIND: "dkim-key-kind", Error, "RFC 8463 §3",
        "a key of the kind {kind} cannot make {algorithm} signatures", "Use the key that the selector's record was published for.",
        "{kind} 类型的密钥不能生成 {algorithm} 签名", "请使用与 selector 记录对应的密钥。";
    DKIM_KEY_MALFORMED: "dkim-key-malformed", Error, "RFC 6376 §3.6.1",
        "the key record cannot be read", "Publish what “mailwright dkim keygen” prints: v=DKIM1; k=rsa; p=….",
        "无法读取公钥记录", "请发布 “mailwright dkim keygen” 输出的内容：v=DKIM1; k=rsa; p=…。";
    DKIM_KEY_MISSING: "dkim-key-missing", Error, "RFC 6376 §6.1.2",
        "there is no key record at {record}", "Publish it as a TXT record under exactly this name.",
        "{record} 没有公钥记录", "请以此名称发布 TXT 记录。";
    DKIM_KEY_NOT_FOR_THIS: "dkim-key-not-for-this", Error, "RFC 6376 §6.1.2",
        "the key at {record} is not for signatures like this one", "Compare k=, h=, s= and t= of the record with a= and i= of the signature.",
        "{record} 的公钥不适用于此签名", "请对照记录中的 k=、h=、s=、t= 与签名中的 a=、i=。";
    DKIM_KEY_PUBLIC: "dkim-key-public", Error, "RFC 7468 §13",
        "this is a public key, and only the private one signs", "Give the file that begins with BEGIN PRIVATE KEY.",
        "这是公钥，签名需要私钥", "请提供以 BEGIN PRIVATE KEY 开头的文件。";
    DKIM_KEY_REVOKED: "dkim-key-revoked", Error, "RFC 6376 §3.6.1",
        "the key was revoked: p= is empty", "Sign with the key of another selector.",
        "该密钥已被吊销：p= 为空", "请使用其他 selector 的密钥签名。";
    DKIM_KEY_TESTING: "dkim-key-testing", Info, "RFC 6376 §3.6.1",
        "the domain only tries DKIM out (t=y)", "Take t=y out of the record once mail is signed well.",
        "该域名仅在测试 DKIM（t=y）", "签名正常后请从记录中去掉 t=y。";
    DKIM_KEY_TOO_SHORT: "dkim-key-too-short", Error, "RFC 8301 §3.2",
        "an RSA key of {bits} bits proves nothing; 1024 are the least", "Make a key of 2048 bits: mailwright dkim keygen.",
        "{bits} 位的 RSA 密钥没有证明力，至少需要 1024 位", "请生成 2048 位密钥：mailwright dkim keygen。";
    DKIM_KEY_UNAVAILABLE: "dkim-key-unavailable", Error, "RFC 6376 §6.1.2",
        "the key record at {record} cannot be had at the moment", "Try again later.",
        "暂时无法取得 {record} 的公钥记录", "请稍后重试。";
    DKIM_KEY_UNREADABLE: "dkim-key-unreadable", Error, "RFC 7468 §10",
        "there is no private key that can be read", "Give a PEM file (PKCS #8 or PKCS #1), such as “mailwright dkim keygen” writes.",
        "没有可读取的私钥", "请提供 PEM 文件（PKCS #8 或 PKCS #1），例如 “mailwright dkim keygen” 生成的文件。";
    DKIM_KEY_UNSUPPORTED: "dkim-key-unsupported", Error, "RFC 6376 §3.3",
        "keys of this kind do not sign mail", "Use an RSA key of 2048 bits, and an Ed25519 key beside it.",
        "此类密钥不能用于邮件签名", "请使用 2048 位 RSA 密钥，并可同时使用 Ed25519 密钥。";
    DKIM_KEY_WEAK: "dkim-key-weak", Warning, "RFC 8301 §3.2",
        "the RSA key has {bits} bits; 2048 are recommended, and some receivers want them", "Make a new key under a new selector: mailwright dkim keygen.",
        "RSA 密钥为 {bits} 位；建议使用 2048 位，部分收件方也要求如此", "请以新的 selector 生成新密钥：mailwright dkim keygen。";
    DKIM_LIFETIME_INVALID: "dkim-lifetime-invalid", Error, "RFC 6376 §3.5",
        "a signature cannot expire after {seconds} seconds", "Give at least 1 and at most a hundred years; some days are usual.",
        "签名有效期不能为 {seconds} 秒", "有效期至少 1 秒、至多一百年；通常为数日。";
    DKIM_LINE_ENDS: "dkim-line-ends", Info, "RFC 6376 §5.3",
        "lines of this file end in LF; it was checked as if they ended in CRLF", "Nothing to do: mail is sent with CRLF.",
        "文件的行以 LF 结尾；已按 CRLF 检查", "无需处理：邮件发送时使用 CRLF。";
    DKIM_LINE_TOO_LONG: "dkim-line-too-long", Error, "RFC 5322 §2.1.1",
        "line {line} has {length} bytes; servers break lines over 998, and with them the signature", "Compose the message again with quoted-printable or base64.",
        "第 {line} 行有 {length} 字节；服务器会折断超过 998 字节的行，使签名失效", "请使用 quoted-printable 或 base64 重新生成邮件。";
    DKIM_MESSAGE_MALFORMED: "dkim-message-malformed", Error, "RFC 6376 §5.3",
        "byte {offset} of the message is a bare CR, a bare LF or a NUL, which servers change", "Compose the message again: lines end in CRLF.",
        "邮件第 {offset} 字节是单独的 CR、单独的 LF 或 NUL，服务器会修改它们", "请重新生成邮件：行必须以 CRLF 结尾。";
    DKIM_SELECTOR_INVALID: "dkim-selector-invalid", Error, "RFC 6376 §3.1",
        "“{selector}” cannot be a selector", "Use letters, digits, hyphens and dots, such as s2026; with the domain at most 253 bytes.",
        "“{selector}”不能用作 selector", "请使用字母、数字、连字符和点，例如 s2026；连同域名最长 253 字节。";
    DKIM_SIGNATURE_LENGTH: "dkim-signature-length", Error, "RFC 8463 §3",
        "a signature of {length} bytes cannot be {algorithm}", "Use a key of the kind that the message was prepared for.",
        "{length} 字节的签名不可能是 {algorithm}", "请使用与准备邮件时相同类型的密钥。";
    DKIM_SIGNATURE_MALFORMED: "dkim-signature-malformed", Error, "RFC 6376 §3.2",
        "the signature field is not a list of tags", "A tag is a name, “=” and a value; “;” stands between tags, and each is there once.",
        "签名字段不是标签列表", "标签由名称、“=”和值组成，以“;”分隔，且不能重复。";
    DKIM_SIGNATURE_TAG: "dkim-signature-malformed", Error, "RFC 6376 §3.5",
        "the tag {tag}= of the signature is missing or wrong", "Sign again.",
        "签名的标签 {tag}= 缺失或错误", "请重新签名。";
    DKIM_SIGNATURE_WRONG: "dkim-signature-wrong", Error, "RFC 6376 §6.1.3",
        "the signature does not fit the header and the key", "Either a signed field was changed on the way, or the record holds another key than the one that signed.",
        "签名与邮件头和公钥不符", "或是签名后的字段在途中被修改，或是记录中的公钥与签名密钥不对应。";
    DKIM_SIGNER_MISSING: "dkim-signer-missing", Error, "",
        "nobody is named to sign", "Give at least one domain with its selector and key.",
        "没有指定签名者", "请至少提供一个域名及其 selector 和密钥。";
    DKIM_SIGNING_FAILED: "dkim-signing-failed", Error, "",
        "the key could not sign", "Check the key with openssl pkey -check; nothing was signed.",
        "密钥无法签名", "请用 openssl pkey -check 检查密钥；没有生成签名。";
    DKIM_UNSUBSCRIBE_NOT_COVERED: "dkim-unsubscribe-not-covered", Warning, "RFC 8058 §4",
        "{name} is not signed, so mailbox providers will not offer one-click unsubscription", "List List-Unsubscribe and List-Unsubscribe-Post in h=; mailwright always does.",
        "{name} 未被签名，邮箱服务商不会提供一键退订", "请在 h= 中列出 List-Unsubscribe 和 List-Unsubscribe-Post；mailwright 始终如此。";
}
