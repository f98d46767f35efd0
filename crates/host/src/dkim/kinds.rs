//! What can be wrong with a key. None of it says anything of the key's content.

mailwright::kinds! {
    DKIM_KEY_ENCRYPTED: "dkim-key-encrypted", Error, "RFC 5958 §3",
        "the DKIM key is protected by a password", "Store it without one where only the sender can read it: openssl pkey -in FILE -out NEW.",
        "DKIM 私钥受密码保护", "请去掉密码并保存到只有发送方可读的位置：openssl pkey -in 文件 -out 新文件。";
    DKIM_KEY_KIND: "dkim-key-kind", Error, "RFC 8463 §3",
        "a key of the kind {kind} cannot make {algorithm} signatures", "Use the key that the selector's record was published for.",
        "{kind} 类型的密钥不能生成 {algorithm} 签名", "请使用与 selector 记录对应的密钥。";
    DKIM_KEY_NOT_MADE: "dkim-key-not-made", Error, "",
        "no key can be made: the system gives no random numbers", "Try again, or make one with openssl genpkey.",
        "无法生成密钥：系统无法提供随机数", "请重试，或使用 openssl genpkey 生成。";
    DKIM_KEY_PUBLIC: "dkim-key-public", Error, "RFC 7468 §13",
        "this is a public key, and only the private one signs", "Give the file that begins with BEGIN PRIVATE KEY.",
        "这是公钥，签名需要私钥", "请提供以 BEGIN PRIVATE KEY 开头的文件。";
    DKIM_KEY_UNREADABLE: "dkim-key-unreadable", Error, "RFC 7468 §10",
        "there is no private key that can be read", "Give a PEM file (PKCS #8 or PKCS #1), such as “mailwright dkim keygen” writes.",
        "没有可读取的私钥", "请提供 PEM 文件（PKCS #8 或 PKCS #1），例如 “mailwright dkim keygen” 生成的文件。";
    DKIM_KEY_UNSUPPORTED: "dkim-key-unsupported", Error, "RFC 6376 §3.3",
        "keys of this kind do not sign mail", "Use an RSA key of 2048 bits, and an Ed25519 key beside it.",
        "此类密钥不能用于邮件签名", "请使用 2048 位 RSA 密钥，并可同时使用 Ed25519 密钥。";
    DKIM_SIGNING_FAILED: "dkim-signing-failed", Error, "",
        "the key could not sign", "Check the key with openssl pkey -check; nothing was signed.",
        "密钥无法签名", "请用 openssl pkey -check 检查密钥；没有生成签名。";
}
