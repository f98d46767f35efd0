//! Every finding of security multiparts, with its texts.

crate::kinds! {
    SECURITY_BLOB_UNKNOWN: "security-blob-unknown", Error, "RFC 8551 §3.2",
        "this is neither CMS nor OpenPGP in ASCII armor", "Give what openssl cms writes (DER or PEM), or what gpg --armor does.",
        "内容既不是 CMS，也不是 ASCII 封装的 OpenPGP", "请提供 openssl cms 的输出（DER 或 PEM）或 gpg --armor 的输出。";
    SECURITY_DIGEST_UNKNOWN: "security-digest-unknown", Error, "RFC 8551 §3.5.3.2",
        "the signature was made with a digest that is not known or no longer safe", "Sign with SHA-256 or better: openssl cms -md sha256, gpg --digest-algo SHA256.",
        "签名使用了未知或不再安全的摘要算法", "请使用 SHA-256 或更强的算法签名：openssl cms -md sha256、gpg --digest-algo SHA256。";
    SECURITY_EIGHT_BIT: "security-eight-bit", Error, "RFC 1847 §2.1",
        "the message is written in 8 bits, and a server that converts it breaks the signature", "Compose it with quoted-printable or base64; attach messages of others as 7bit.",
        "邮件以 8 位编码；如途中服务器转换编码，签名将失效", "请使用 quoted-printable 或 base64 生成邮件；附加的邮件须为 7bit。";
    SECURITY_MESSAGE_MALFORMED: "security-message-malformed", Error, "RFC 1847 §2.1",
        "this is no message that can be signed: {problem}", "Compose the message again: lines end in CRLF and have at most 998 bytes, and the header is one.",
        "此邮件无法签名：{problem}", "请重新生成邮件：行以 CRLF 结尾且不超过 998 字节，并有有效的邮件头。";
    SECURITY_NOT_A_SIGNATURE: "security-not-a-signature", Error, "RFC 1847 §2.1",
        "this holds content, and not a signature alone", "Sign with a detached signature: openssl cms -sign -binary without -nodetach, gpg --detach-sign --armor. What holds its content goes into a message as an encrypted one does.",
        "其中含有内容，不是单独的签名", "请生成分离式签名：openssl cms -sign -binary（不加 -nodetach）、gpg --detach-sign --armor。含内容者请按加密内容装入邮件。";
    SECURITY_NOT_CONTENT: "security-not-content", Error, "RFC 3156 §4",
        "this is a signature alone, and no content", "Give what was encrypted, or put the signature beside its message.",
        "这只是签名，不含内容", "请提供加密后的内容，或将签名与其邮件放在一起。";
    SECURITY_TRAILING_SPACE: "security-trailing-space", Warning, "RFC 3156 §5",
        "line {line} ends in white space, which some take away, and the signature breaks", "Compose the text with quoted-printable, and not as format=flowed.",
        "第 {line} 行以空白结尾；部分程序会将其删除，使签名失效", "请以 quoted-printable 生成文本，不要使用 format=flowed。";
}
