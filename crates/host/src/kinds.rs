//! What the pipeline itself has to say of a message.

pub use mailwright::plugin::kinds::{
    PLUGIN_DEFERRED, PLUGIN_EDITS_INVALID, PLUGIN_GRANT_UNWANTED, PLUGIN_QUARANTINED, PLUGIN_REJECTED,
    PLUGIN_SKIPPED, PLUGIN_SUSPENDED,
};

mailwright::kinds! {
    PLUGIN_CONFIG_INVALID: "plugin-config-invalid", Error, "",
        "{path}: {problem}", "docs/plugins.md says what may be in this file.",
        "{path}：{problem}", "该文件的写法见 docs/plugins.md。";
    PLUGIN_LOCK_DIFFERS: "plugin-lock-differs", Error, "",
        "the plugin {plugin} is not the one that was locked: its {what} changed", "Find out why. If it is meant to be so: mailwright plugin lock.",
        "插件 {plugin} 与锁定时不一致：{what} 已改变", "请查明原因；若属有意更改，请运行：mailwright plugin lock。";
    PLUGIN_LOCK_MISSING: "plugin-lock-missing", Error, "",
        "the plugin {plugin} is not locked", "Have a look at it (mailwright plugin inspect), then: mailwright plugin lock.",
        "插件 {plugin} 尚未锁定", "请先检查（mailwright plugin inspect），再运行：mailwright plugin lock。";
}
