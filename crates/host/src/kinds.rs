//! What the pipeline itself has to say of a message.

mailwright::kinds! {
    PLUGIN_DEFERRED: "plugin-deferred", Error, "",
        "the plugin {plugin} wants this message later: {reason}", "Send it again later.",
        "插件 {plugin} 要求稍后再发：{reason}", "请稍后重新发送。";
    PLUGIN_QUARANTINED: "plugin-quarantined", Error, "",
        "the plugin {plugin} wants a person to look at this message: {reason}", "Look at the message, change it or leave the plugin out.",
        "插件 {plugin} 要求人工审核该邮件：{reason}", "请检查邮件，修改后重发，或不使用该插件。";
    PLUGIN_REJECTED: "plugin-rejected", Error, "",
        "the plugin {plugin} rejects this message: {reason}", "Change what it names; nothing was sent.",
        "插件 {plugin} 拒绝了该邮件：{reason}", "请修改所指出的内容；邮件未发送。";
}
