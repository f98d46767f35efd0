//! What the command line itself has to say.

mailwright::kinds! {
    ATTACHMENT_OUTSIDE: "attachment-outside", Error, "",
        "{path} lies outside of the draft's folder {folder}", "Move the file there, or name its folder with --allow-path.",
        "{path} 位于草稿所在文件夹 {folder} 之外", "请把文件移到该文件夹，或用 --allow-path 指定其所在文件夹。";
    DKIM_KEY_FILE_OPEN: "dkim-key-file-open", Warning, "RFC 6376 §8.7",
        "others on this machine can read the key {path}", "chmod 600 it, and make a new key if somebody may have read it.",
        "本机其他用户可以读取密钥 {path}", "请执行 chmod 600；如可能已被他人读取，请更换密钥。";
    DKIM_SIGNERS_UNEVEN: "dkim-signers-uneven", Error, "",
        "there are {keys} keys, {selectors} selectors and {domains} domains", "Give --selector once for each --key, and --domain once for all or once for each.",
        "共有 {keys} 个密钥、{selectors} 个 selector、{domains} 个域名", "每个 --key 对应一个 --selector；--domain 可只写一次，也可逐一对应。";
    DKIM_UNSIGNED: "dkim-unsigned", Error, "RFC 6376 §3.5",
        "the message has no DKIM signature", "Sign it: mailwright dkim sign.",
        "邮件没有 DKIM 签名", "请签名：mailwright dkim sign。";
    DRAFT_AND_OPTIONS: "draft-and-options", Error, "",
        "both the draft {path} and parts of a message on the command line are given", "Write them into the draft, or leave the draft out.",
        "同时给出了草稿 {path} 和命令行中的邮件内容", "请写入草稿，或不使用草稿文件。";
    DRAFT_MISSING: "draft-missing", Error, "",
        "there is nothing to send", "Name a draft file, or give --from, --to and --subject.",
        "没有要发送的内容", "请指定草稿文件，或使用 --from、--to 和 --subject。";
    FILE_FAILED: "file-failed", Error, "",
        "{path}: {problem}", "Check the path and its permissions.",
        "{path}：{problem}", "请检查路径和权限。";
    FILE_TOO_LARGE: "file-too-large", Error, "",
        "{path} is too large: {limit} bytes are allowed, for all files of a message together", "Put it where people can download it and send the link.",
        "{path} 过大：上限为 {limit} 字节（按整封邮件的全部文件合计）", "请上传后发送下载链接。";
    FIX_STANDARD_INPUT: "fix-standard-input", Error, "",
        "--fix writes to the file, and standard input is none", "Give the name of a file.",
        "--fix 会写回文件，而标准输入不是文件", "请指定文件名。";
    GRANT_UNWANTED: "grant-unwanted", Error, "",
        "--grant {name} is for no plugin: none of them wants it", "Leave it out. What a plugin wants, mailwright plugin inspect shows.",
        "--grant {name} 不适用于任何插件：没有插件申请该权限", "请去掉该参数；可用 mailwright plugin inspect 查看插件申请的权限。";
    INPUT_KIND_UNKNOWN: "input-kind-unknown", Error, "",
        "{path} is neither a draft nor a message", "Drafts end in .json, .toml or .md, messages in .eml.",
        "{path} 既不是草稿也不是邮件", "草稿文件以 .json、.toml 或 .md 结尾，邮件文件以 .eml 结尾。";
    MESSAGE_INSTEAD_OF_DRAFT: "message-instead-of-draft", Error, "",
        "{path} is a message, and this command takes drafts", "Give a draft (.json, .toml or .md).",
        "{path} 是邮件，而此命令需要草稿", "请提供草稿（.json、.toml 或 .md）。";
    NOT_A_FILE: "not-a-file", Error, "",
        "{path} is not a file", "Name a file, not a folder, a pipe or a device.",
        "{path} 不是文件", "请指定普通文件，而不是文件夹、管道或设备。";
    NO_RANDOM: "no-random", Error, "",
        "the system gives no random numbers: {problem}", "Give --seed with 32 hex digits.",
        "系统无法提供随机数：{problem}", "请用 --seed 提供 32 位十六进制数。";
    PLUGIN_BUILD_FAILED: "plugin-build-failed", Error, "",
        "{path}: {problem}", "What the compiler says is above; mend that and build again.",
        "{path}：{problem}", "编译器的信息见上文；请修正后重新构建。";
    PLUGIN_BUILD_UNKNOWN: "plugin-build-unknown", Error, "",
        "how the plugin in {path} is built cannot be told from its files", "Say it in mailwright-plugin.toml: [build] with command and output.",
        "无法从文件判断如何构建 {path} 中的插件", "请在 mailwright-plugin.toml 的 [build] 中写明 command 和 output。";
    PLUGIN_BUILD_PROGRAM_MISSING: "plugin-build-program-missing", Error, "",
        "{program}, which this plugin is built with, was not found", "Install it, or name another in [build] of mailwright-plugin.toml. Rust comes from rustup.rs, with the target wasm32-unknown-unknown.",
        "未找到构建此插件所需的 {program}", "请先安装，或在 mailwright-plugin.toml 的 [build] 中改用其他程序。Rust 请从 rustup.rs 安装，并添加目标 wasm32-unknown-unknown。";
    PLUGIN_CASE_INVALID: "plugin-case-invalid", Error, "",
        "the case {case} of the plugin {plugin} cannot be run: {problem}", "Mend the file of the case; “mailwright plugin test --help” shows one.",
        "插件 {plugin} 的用例 {case} 无法运行：{problem}", "请修正用例文件；写法见 “mailwright plugin test --help”。";
    PLUGIN_GAVE_UP: "plugin-gave-up", Warning, "",
        "on the message {case}, {plugin} says that it cannot do its work: {problem}", "Fine where it is meant to be so; such messages are held.",
        "对于邮件 {case}，插件 {plugin} 表示无法处理：{problem}", "若属有意设计则无需处理；此类邮件会被暂缓。";
    PLUGIN_LANGUAGE_UNKNOWN: "plugin-language-unknown", Error, "",
        "there is no template for {language}", "There are: {known}.",
        "没有 {language} 的模板", "可用模板：{known}。";
    PLUGIN_LARGE: "plugin-large", Warning, "",
        "{plugin} has {size}", "Build it for size and strip debug information; it is compiled wherever it is loaded.",
        "{plugin} 大小为 {size}", "请按体积优化并去除调试信息：每次加载都需要编译。";
    PLUGIN_NAME_INVALID: "plugin-name-invalid", Error, "",
        "“{name}” cannot name a plugin and its folder", "Use lower-case letters, digits and -, beginning with a letter.",
        "“{name}”不能作为插件和文件夹的名称", "请使用小写字母、数字和 -，并以字母开头。";
    PLUGIN_NOT_DETERMINISTIC: "plugin-not-deterministic", Error, "",
        "{plugin} answers the message {case} differently each time", "Look for what depends on addresses, order in hash tables or uninitialised memory.",
        "对于同一邮件 {case}，{plugin} 每次给出的结果不同", "请检查依赖内存地址、哈希表顺序或未初始化内存的代码。";
    PLUGIN_PYTHON_MISSING: "plugin-python-missing", Error, "",
        "there is no Python 3 with the modules venv and ensurepip, which tools are installed with", "Install Python; on Debian and Ubuntu: sudo apt install python3-venv.",
        "未找到带有 venv 和 ensurepip 模块的 Python 3，无法安装构建工具", "请安装 Python；在 Debian 和 Ubuntu 上：sudo apt install python3-venv。";
    PLUGIN_TOOLS_MISSING: "plugin-tools-missing", Error, "",
        "this plugin is built with {tools}, which is not installed", "mailwright plugin build --install-tools downloads it into {folder}, once for all plugins.",
        "构建此插件需要 {tools}，尚未安装", "运行 mailwright plugin build --install-tools 会下载到 {folder}；所有插件共用，只需一次。";
    PLUGIN_TOOL_LOOSE: "plugin-tool-loose", Error, "",
        "the tool {tool} has no exact version", "Write name==version under pip, name@version under npm.",
        "工具 {tool} 没有写明确切版本", "pip 请写 名称==版本，npm 请写 名称@版本。";
    PLUGIN_TOOL_UNLOCKED: "plugin-tool-unlocked", Error, "",
        "{path} has no hash for {tool}", "Write the file again, as docs/plugin-languages.md says, or delete it to go by the version alone.",
        "{path} 中没有 {tool} 的哈希值", "请按 docs/plugin-languages.md 重新生成该文件；若只按版本号安装，请删除该文件。";
    PLUGIN_TRANSPILE_FAILED: "plugin-transpile-failed", Error, "",
        "{path} cannot be made a JavaScript module: {problem}", "Run “mailwright plugin check” on it; what passes that and not this is a defect of mailwright.",
        "无法将 {path} 转换为 JavaScript 模块：{problem}", "请先运行 “mailwright plugin check”；若检查通过仍失败，则为 mailwright 的缺陷。";
    PLUGIN_TRANSPILE_NEEDLESS: "plugin-transpile-needless", Error, "",
        "{path} comes through the core door, which JavaScript runs as it is", "Give the .wasm file itself to loadPlugin.",
        "{path} 使用核心接口，JavaScript 可直接运行", "请直接将该 .wasm 文件交给 loadPlugin。";
    PLUGIN_WITHOUT_MANIFEST: "plugin-without-manifest", Warning, "",
        "{plugin} holds no manifest: it may only report, and its edits are refused", "Write mailwright-plugin.toml, then: mailwright plugin build.",
        "{plugin} 中没有清单：只能报告，所有修改都会被拒绝", "请编写 mailwright-plugin.toml，然后运行：mailwright plugin build。";
    SEED_FOR_SEVERAL: "seed-for-several", Error, "RFC 5322 §3.6.4",
        "with one --seed, several messages would have the same Message-ID", "Send them one by one, or leave --seed out.",
        "使用同一个 --seed，多封邮件会有相同的 Message-ID", "请逐封发送，或不使用 --seed。";
    STDIN_TWICE: "stdin-twice", Error, "",
        "standard input cannot be both the message and a key", "Name a file for one of them.",
        "标准输入不能同时作为邮件和密钥", "请为其中之一指定文件。";
    SETTING_INVALID: "setting-invalid", Error, "",
        "{setting} is not of the form PLUGIN.KEY=VALUE (--set) or KEY=VALUE (--config), or no such plugin is loaded", "Write for instance --set footer.text=Bye.",
        "{setting} 不是 插件.键=值（--set）或 键=值（--config）的形式，或没有加载该插件", "请写成例如 --set footer.text=再见。";
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
