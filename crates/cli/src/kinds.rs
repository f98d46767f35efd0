//! What the command line itself has to say.

mailwright::kinds! {
    ATTACHMENT_OUTSIDE: "attachment-outside", Error, "",
        "the attachment {path} lies outside of the draft's folder {folder}", "Move the file there, or name its folder with --allow-path.",
        "附件 {path} 位于草稿所在文件夹 {folder} 之外", "请把文件移到该文件夹，或用 --allow-path 指定其所在文件夹。";
    ATTACHMENT_TOO_LARGE: "attachment-too-large", Error, "",
        "the attachment {path} has {length} bytes; {limit} are allowed", "Put it where people can download it and send the link.",
        "附件 {path} 有 {length} 字节，上限为 {limit}", "请上传后发送下载链接。";
    DRAFT_AND_OPTIONS: "draft-and-options", Error, "",
        "both the draft {path} and parts of a message on the command line are given", "Write them into the draft, or leave the draft out.",
        "同时给出了草稿 {path} 和命令行中的邮件内容", "请写入草稿，或不使用草稿文件。";
    DRAFT_MISSING: "draft-missing", Error, "",
        "there is nothing to send", "Name a draft file, or give --from, --to and --subject.",
        "没有要发送的内容", "请指定草稿文件，或使用 --from、--to 和 --subject。";
    FILE_FAILED: "file-failed", Error, "",
        "{path}: {problem}", "Check the path and its permissions.",
        "{path}：{problem}", "请检查路径和权限。";
    INPUT_KIND_UNKNOWN: "input-kind-unknown", Error, "",
        "{path} is neither a draft nor a message", "Drafts end in .json or .md, messages in .eml.",
        "{path} 既不是草稿也不是邮件", "草稿文件以 .json 或 .md 结尾，邮件文件以 .eml 结尾。";
    MESSAGE_INSTEAD_OF_DRAFT: "message-instead-of-draft", Error, "",
        "{path} is a message, and this command takes drafts", "Give a draft (.json or .md).",
        "{path} 是邮件，而此命令需要草稿", "请提供草稿（.json 或 .md）。";
    NO_RANDOM: "no-random", Error, "",
        "the system gives no random numbers: {problem}", "Give --seed with 32 hex digits.",
        "系统无法提供随机数：{problem}", "请用 --seed 提供 32 位十六进制数。";
    SEED_FOR_SEVERAL: "seed-for-several", Error, "RFC 5322 §3.6.4",
        "with one --seed, several messages would have the same Message-ID", "Send them one by one, or leave --seed out.",
        "使用同一个 --seed，多封邮件会有相同的 Message-ID", "请逐封发送，或不使用 --seed。";
    SETTING_INVALID: "setting-invalid", Error, "",
        "--set {setting} is not PLUGIN.KEY=VALUE, or no such plugin is loaded", "Write for instance --set footer.text=Bye.",
        "--set {setting} 不是 插件.键=值 的形式，或没有加载该插件", "请写成例如 --set footer.text=再见。";
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_complete() {
        for kind in super::all() {
            assert_eq!(mailwright::diagnostic::text_problem(kind), None);
        }
    }
}
