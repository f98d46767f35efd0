//! What can be wrong with a plugin: when it is loaded, when it is set up, when it runs.

mailwright::kinds! {
    PLUGIN_BUSY: "plugin-busy", Error, "",
        "the plugin {plugin} cannot run now: {limit} checks are running already", "Try again later, or check fewer messages at the same time.",
        "插件 {plugin} 暂时无法运行：已有 {limit} 个检查正在进行", "请稍后重试，或减少同时检查的邮件。";
    PLUGIN_COMPILE_TIMEOUT: "plugin-compile-timeout", Error, "",
        "the plugin {plugin} could not be compiled within {limit} s", "Leave it out, or ask its author for a smaller one.",
        "插件 {plugin} 未能在 {limit} 秒内完成编译", "请停用该插件，或请其作者提供更小的版本。";
    PLUGIN_ENGINE: "plugin-engine", Error, "",
        "the WebAssembly engine cannot start: {reason}", "Check the limits on address space and threads of this process (ulimit -v, ulimit -u).",
        "WebAssembly 引擎无法启动：{reason}", "请检查本进程的地址空间和线程限制（ulimit -v、ulimit -u）。";
    PLUGIN_EXPORT_MISSING: "plugin-export-missing", Error, "",
        "{plugin} is not a mailwright plugin: it does not export {export}", "docs/plugins.md says what a plugin exports; “mailwright plugin new” writes one to start from.",
        "{plugin} 不是 mailwright 插件：没有导出 {export}", "插件须导出的内容见 docs/plugins.md；也可用 “mailwright plugin new” 生成起始文件。";
    PLUGIN_FAILED: "plugin-failed", Error, "",
        "the plugin {plugin} failed ({cause}): {reason}", "Mend what it names; if that is the plugin itself, leave it out or ask its author.",
        "插件 {plugin} 执行失败（{cause}）：{reason}", "请修正所指出的问题；若是插件本身的缺陷，请停用或联系作者。";
    PLUGIN_FILE_TOO_LARGE: "plugin-file-too-large", Error, "",
        "{plugin} has {size}; a plugin may have {limit}", "Build it in release mode and strip debug information.",
        "{plugin} 大小为 {size}，插件上限为 {limit}", "请以 release 模式构建，并去除调试信息。";
    PLUGIN_FUEL: "plugin-fuel", Error, "",
        "the plugin {plugin} did not finish within {limit} instructions", "Make it do less for one message.",
        "插件 {plugin} 未能在 {limit} 条指令内完成", "请减少其处理每封邮件的工作量。";
    PLUGIN_IMPORT_UNKNOWN: "plugin-import-unknown", Error, "",
        "the plugin {plugin} asks for {import}, which plugins do not get", "Plugins have no files and no network; only the imports named in docs/plugins.md are there.",
        "插件 {plugin} 要求导入 {import}，但不提供给插件", "插件不能使用文件和网络；可用的导入见 docs/plugins.md。";
    PLUGIN_INVALID: "plugin-invalid", Error, "",
        "{plugin} is not a valid plugin: {reason}", "The file is damaged, or it was built for other interfaces; build it again.",
        "{plugin} 不是有效的插件：{reason}", "文件已损坏，或按其他接口构建；请重新构建。";
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
    PLUGIN_RESULT_INVALID: "plugin-result-invalid", Error, "",
        "the plugin {plugin} handed over something unreadable: {reason}", "This is a defect of the plugin; leave it out or ask its author.",
        "插件 {plugin} 交出的数据无法读取：{reason}", "这是插件的缺陷；请停用或联系作者。";
    PLUGIN_RESULT_TOO_LARGE: "plugin-result-too-large", Error, "",
        "the plugin {plugin} hands over more than the {limit} it may", "Leave it out, or allow it larger results.",
        "插件 {plugin} 交出的数据超过上限（{limit}）", "请停用该插件，或提高结果上限。";
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
