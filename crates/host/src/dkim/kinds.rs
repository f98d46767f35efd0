//! What only making a key can fail with.

mailwright::kinds! {
    DKIM_KEY_NOT_MADE: "dkim-key-not-made", Error, "",
        "no key can be made: the system gives no random numbers", "Try again, or make one with openssl genpkey.",
        "无法生成密钥：系统无法提供随机数", "请重试，或使用 openssl genpkey 生成。";
}
