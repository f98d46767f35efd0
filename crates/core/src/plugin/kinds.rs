//! What can be wrong with a plugin before it runs: what it says of itself, what it wants, what is set for it.

crate::kinds! {
    PLUGIN_CAPABILITY_UNKNOWN: "plugin-capability-unknown", Error, "",
        "“{name}” is nothing that a plugin can be granted", "There are {known}, and config.KEY for a shared value.",
        "“{name}”不是可以授予插件的权限", "可用权限：{known}，以及表示共享配置值的 config.KEY。";
    PLUGIN_DESCRIPTION_INVALID: "plugin-description-invalid", Error, "",
        "the plugin {plugin} describes itself wrongly: {problem}", "Correct its manifest, mailwright-plugin.toml, or what describe() returns.",
        "插件 {plugin} 的自我描述有误：{problem}", "请修正其清单 mailwright-plugin.toml，或 describe() 的返回值。";
    PLUGIN_MANIFEST_INVALID: "plugin-manifest-invalid", Error, "",
        "the manifest of the plugin {plugin} cannot be used: {problem}", "docs/plugins.md says what may be in it.",
        "插件 {plugin} 的清单无法使用：{problem}", "清单的写法见 docs/plugins.md。";
    PLUGIN_SETTING_INVALID: "plugin-setting-invalid", Error, "",
        "the setting {key} of the plugin {plugin} is not of type {expected}", "An integer is a whole number, a boolean true or false, a text-list several texts or one with commas.",
        "插件 {plugin} 的设置 {key} 不是 {expected} 类型", "integer 为整数，boolean 为 true 或 false，text-list 为多个文本或以逗号分隔的文本。";
    PLUGIN_SETTING_MISSING: "plugin-setting-missing", Error, "",
        "the plugin {plugin} needs the setting {key}: {doc}", "Set it: --set {plugin}.{key}=VALUE.",
        "插件 {plugin} 需要设置 {key}：{doc}", "请设置该项：--set {plugin}.{key}=值。";
    PLUGIN_SETTING_UNKNOWN: "plugin-setting-unknown", Error, "",
        "the plugin {plugin} has no setting {key}", "It has: {known}.",
        "插件 {plugin} 没有名为 {key} 的设置", "可用设置：{known}。";
}
