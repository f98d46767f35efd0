//! What the pipeline itself has to say of a message.

mailwright::kinds! {
    PLUGIN_CONFIG_INVALID: "plugin-config-invalid", Error, "",
        "{path}: {problem}", "docs/plugins.md says what may be in this file.",
        "{path}：{problem}", "该文件的写法见 docs/plugins.md。";
    PLUGIN_DEFERRED: "plugin-deferred", Error, "",
        "the plugin {plugin} wants this message later: {reason}", "Send it again later.",
        "插件 {plugin} 要求稍后再发：{reason}", "请稍后重新发送。";
    PLUGIN_EDITS_INVALID: "plugin-edits-invalid", Error, "",
        "after the edits of the plugin {plugin} the message cannot be composed; none of them was carried out", "The findings that follow say what is wrong with it.",
        "插件 {plugin} 修改后的邮件无法生成；所有修改均未执行", "具体问题见随后的信息。";
    PLUGIN_GRANT_UNWANTED: "plugin-grant-unwanted", Error, "",
        "the plugin {plugin} is granted {name}, which it does not want", "Leave the grant out: what nobody asked for is not given.",
        "插件 {plugin} 被授予了它未申请的权限 {name}", "请去掉该授权：未申请的权限不予授予。";
    PLUGIN_LOCK_DIFFERS: "plugin-lock-differs", Error, "",
        "the plugin {plugin} is not the one that was locked: its {what} changed", "Find out why. If it is meant to be so: mailwright plugin lock.",
        "插件 {plugin} 与锁定时不一致：{what} 已改变", "请查明原因；若属有意更改，请运行：mailwright plugin lock。";
    PLUGIN_LOCK_MISSING: "plugin-lock-missing", Error, "",
        "the plugin {plugin} is not locked", "Have a look at it (mailwright plugin inspect), then: mailwright plugin lock.",
        "插件 {plugin} 尚未锁定", "请先检查（mailwright plugin inspect），再运行：mailwright plugin lock。";
    PLUGIN_QUARANTINED: "plugin-quarantined", Error, "",
        "the plugin {plugin} wants a person to look at this message: {reason}", "Look at the message, change it or leave the plugin out.",
        "插件 {plugin} 要求人工审核该邮件：{reason}", "请检查邮件，修改后重发，或不使用该插件。";
    PLUGIN_REJECTED: "plugin-rejected", Error, "",
        "the plugin {plugin} rejects this message: {reason}", "Change what it names; nothing was sent.",
        "插件 {plugin} 拒绝了该邮件：{reason}", "请修改所指出的内容；邮件未发送。";
    PLUGIN_SKIPPED: "plugin-skipped", Warning, "",
        "the message went on without the plugin {plugin}: {problem}", "Mend what it names; until then it is as if the plugin were not there.",
        "邮件未经插件 {plugin} 处理即继续：{problem}", "请修正所指出的问题；在此之前，该插件相当于不存在。";
    PLUGIN_SUSPENDED: "plugin-suspended", Error, "",
        "the plugin {plugin} failed {count} times in a row and is not run for {seconds} s", "Mend what its failures name; it is tried again by itself.",
        "插件 {plugin} 已连续失败 {count} 次，暂停运行 {seconds} 秒", "请修正失败信息中指出的问题；之后会自动重试。";
}
