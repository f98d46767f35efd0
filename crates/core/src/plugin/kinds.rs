//! What can be wrong with a plugin: when it is loaded, when it is set up, when it runs.

crate::kinds! {
    PLUGIN_CAPABILITY_UNKNOWN: "plugin-capability-unknown", Error, "",
        "“{name}” is nothing that a plugin can be granted", "There are {known}, and config.KEY for a shared value.",
        "“{name}”不是可以授予插件的权限", "可用权限：{known}，以及表示共享配置值的 config.KEY。";
    PLUGIN_DEFERRED: "plugin-deferred", Error, "",
        "the plugin {plugin} wants this message later: {reason}", "Send it again later.",
        "插件 {plugin} 要求稍后再发：{reason}", "请稍后重新发送。";
    PLUGIN_DESCRIPTION_INVALID: "plugin-description-invalid", Error, "",
        "the plugin {plugin} describes itself wrongly: {problem}", "Correct its manifest, mailwright-plugin.toml, or what describe() returns.",
        "插件 {plugin} 的自我描述有误：{problem}", "请修正其清单 mailwright-plugin.toml，或 describe() 的返回值。";
    PLUGIN_EDITS_INVALID: "plugin-edits-invalid", Error, "",
        "after the edits of the plugin {plugin} the message cannot be composed; none of them was carried out", "The findings that follow say what is wrong with it.",
        "插件 {plugin} 修改后的邮件无法生成；所有修改均未执行", "具体问题见随后的信息。";
    PLUGIN_EXPORT_MISSING: "plugin-export-missing", Error, "",
        "{plugin} is not a mailwright plugin: it does not export {export}", "docs/plugins.md says what a plugin exports; “mailwright plugin new” writes one to start from.",
        "{plugin} 不是 mailwright 插件：没有导出 {export}", "插件须导出的内容见 docs/plugins.md；也可用 “mailwright plugin new” 生成起始文件。";
    PLUGIN_FAILED: "plugin-failed", Error, "",
        "the plugin {plugin} failed ({cause}): {reason}", "Mend what it names; if that is the plugin itself, leave it out or ask its author.",
        "插件 {plugin} 执行失败（{cause}）：{reason}", "请修正所指出的问题；若是插件本身的缺陷，请停用或联系作者。";
    PLUGIN_FILE_TOO_LARGE: "plugin-file-too-large", Error, "",
        "{plugin} has {size}; a plugin may have {limit}", "Build it in release mode and strip debug information.",
        "{plugin} 大小为 {size}，插件上限为 {limit}", "请以 release 模式构建，并去除调试信息。";
    PLUGIN_GRANT_UNWANTED: "plugin-grant-unwanted", Error, "",
        "the plugin {plugin} is granted {name}, which it does not want", "Leave the grant out: what nobody asked for is not given.",
        "插件 {plugin} 被授予了它未申请的权限 {name}", "请去掉该授权：未申请的权限不予授予。";
    PLUGIN_IMPORT_UNKNOWN: "plugin-import-unknown", Error, "",
        "the plugin {plugin} asks for {import}, which plugins do not get", "Plugins have no files and no network; only the imports named in docs/plugins.md are there.",
        "插件 {plugin} 要求导入 {import}，但不提供给插件", "插件不能使用文件和网络；可用的导入见 docs/plugins.md。";
    PLUGIN_INVALID: "plugin-invalid", Error, "",
        "{plugin} is not a valid plugin: {reason}", "The file is damaged, or it was built for other interfaces; build it again.",
        "{plugin} 不是有效的插件：{reason}", "文件已损坏，或按其他接口构建；请重新构建。";
    PLUGIN_MANIFEST_INVALID: "plugin-manifest-invalid", Error, "",
        "the manifest of the plugin {plugin} cannot be used: {problem}", "docs/plugins.md says what may be in it.",
        "插件 {plugin} 的清单无法使用：{problem}", "清单的写法见 docs/plugins.md。";
    PLUGIN_MEMORY: "plugin-memory", Error, "",
        "the plugin {plugin} wants more than the {limit} of memory it may use", "Leave it out, or ask its author to use less.",
        "插件 {plugin} 需要的内存超过上限 {limit}", "请停用该插件，或请其作者减少内存用量。";
    PLUGIN_MESSAGE_TOO_LARGE: "plugin-message-too-large", Error, "",
        "the message has {size} for the plugin {plugin}, which may get {limit}", "Send a smaller message, leave the plugin out, or raise its limit message-mib.",
        "交给插件 {plugin} 的邮件大小为 {size}，上限为 {limit}", "请减小邮件、停用该插件，或提高其 message-mib 上限。";
    PLUGIN_NOT_COMPONENT: "plugin-not-component", Error, "",
        "{plugin} is a module that is to become a component", "Run “mailwright plugin build” in its folder.",
        "{plugin} 是尚未转换为组件的模块", "请在其目录中运行 “mailwright plugin build”。";
    PLUGIN_NOT_WASM: "plugin-not-wasm", Error, "",
        "{plugin} is not a WebAssembly file", "Give the .wasm file of a plugin; its text form does not count.",
        "{plugin} 不是 WebAssembly 文件", "请提供插件的 .wasm 文件（不能是文本格式）。";
    PLUGIN_NOT_WASM_BUT_EMPTY: "plugin-not-wasm", Error, "",
        "{plugin} is empty", "Build it again; the last build probably failed.",
        "{plugin} 是空文件", "请重新构建；上次构建可能失败了。";
    PLUGIN_NOT_WASM_BUT_WAT: "plugin-not-wasm", Error, "",
        "{plugin} is WebAssembly in its text form; a plugin must be in the binary form", "Run “mailwright plugin build” in its folder.",
        "{plugin} 是 WebAssembly 文本格式；插件必须是二进制格式", "请在其目录中运行 “mailwright plugin build”。";
    PLUGIN_QUARANTINED: "plugin-quarantined", Error, "",
        "the plugin {plugin} wants a person to look at this message: {reason}", "Look at the message, change it or leave the plugin out.",
        "插件 {plugin} 要求人工审核该邮件：{reason}", "请检查邮件，修改后重发，或不使用该插件。";
    PLUGIN_REJECTED: "plugin-rejected", Error, "",
        "the plugin {plugin} rejects this message: {reason}", "Change what it names; nothing was sent.",
        "插件 {plugin} 拒绝了该邮件：{reason}", "请修改所指出的内容；邮件未发送。";
    PLUGIN_RESULT_INVALID: "plugin-result-invalid", Error, "",
        "the plugin {plugin} handed over something unreadable: {reason}", "This is a defect of the plugin; leave it out or ask its author.",
        "插件 {plugin} 交出的数据无法读取：{reason}", "这是插件的缺陷；请停用或联系作者。";
    PLUGIN_RESULT_TOO_LARGE: "plugin-result-too-large", Error, "",
        "the plugin {plugin} hands over more than the {limit} it may", "Leave it out, or allow it larger results.",
        "插件 {plugin} 交出的数据超过上限（{limit}）", "请停用该插件，或提高结果上限。";
    PLUGIN_SETTING_INVALID: "plugin-setting-invalid", Error, "",
        "the setting {key} of the plugin {plugin} is not of type {expected}", "An integer is a whole number, a boolean true or false, a text-list several texts or one with commas.",
        "插件 {plugin} 的设置 {key} 不是 {expected} 类型", "integer 为整数，boolean 为 true 或 false，text-list 为多个文本或以逗号分隔的文本。";
    PLUGIN_SETTING_MISSING: "plugin-setting-missing", Error, "",
        "the plugin {plugin} needs the setting {key}: {doc}", "Set it: --set {plugin}.{key}=VALUE.",
        "插件 {plugin} 需要设置 {key}：{doc}", "请设置该项：--set {plugin}.{key}=值。";
    PLUGIN_SETTING_UNKNOWN: "plugin-setting-unknown", Error, "",
        "the plugin {plugin} has no setting {key}", "It has: {known}.",
        "插件 {plugin} 没有名为 {key} 的设置", "可用设置：{known}。";
    PLUGIN_SKIPPED: "plugin-skipped", Warning, "",
        "the message went on without the plugin {plugin}: {problem}", "Mend what it names; until then it is as if the plugin were not there.",
        "邮件未经插件 {plugin} 处理即继续：{problem}", "请修正所指出的问题；在此之前，该插件相当于不存在。";
    PLUGIN_SUSPENDED: "plugin-suspended", Error, "",
        "the plugin {plugin} failed {count} times in a row and is not run for {seconds} s", "Mend what its failures name; it is tried again by itself.",
        "插件 {plugin} 已连续失败 {count} 次，暂停运行 {seconds} 秒", "请修正失败信息中指出的问题；之后会自动重试。";
    PLUGIN_TIMEOUT: "plugin-timeout", Error, "",
        "the plugin {plugin} did not finish within {limit} ms", "Leave it out, or ask its author to make it faster.",
        "插件 {plugin} 未能在 {limit} 毫秒内完成", "请停用该插件，或请其作者加快速度。";
    PLUGIN_TRAPPED: "plugin-trapped", Error, "",
        "the plugin {plugin} crashed: {reason}", "This is a defect of the plugin; leave it out or ask its author.",
        "插件 {plugin} 崩溃：{reason}", "这是插件的缺陷；请停用或联系作者。";
    PLUGIN_VERSION: "plugin-version", Error, "",
        "the plugin {plugin} is built for version {version} of the interface; this host speaks {supported}", "Build it for {supported}, or use the mailwright release that speaks {version}.",
        "插件 {plugin} 按接口版本 {version} 构建，而本程序支持 {supported}", "请按 {supported} 重新构建，或使用支持 {version} 的 mailwright。";
}
