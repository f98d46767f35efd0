//! What keeps a plugin from running on this machine, beside what can be wrong with it in every host.

pub use mailwright::plugin::kinds::{
    PLUGIN_EXPORT_MISSING, PLUGIN_FAILED, PLUGIN_FILE_TOO_LARGE, PLUGIN_IMPORT_UNKNOWN, PLUGIN_INVALID,
    PLUGIN_MEMORY, PLUGIN_MESSAGE_TOO_LARGE, PLUGIN_NOT_COMPONENT, PLUGIN_NOT_WASM,
    PLUGIN_NOT_WASM_BUT_EMPTY, PLUGIN_NOT_WASM_BUT_WAT, PLUGIN_RESULT_INVALID, PLUGIN_RESULT_TOO_LARGE,
    PLUGIN_TIMEOUT, PLUGIN_TRAPPED, PLUGIN_VERSION,
};

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
    PLUGIN_FUEL: "plugin-fuel", Error, "",
        "the plugin {plugin} did not finish within {limit} instructions", "Make it do less for one message.",
        "插件 {plugin} 未能在 {limit} 条指令内完成", "请减少其处理每封邮件的工作量。";
}
