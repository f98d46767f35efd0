//! Findings that only this package makes.

use mailwright::kinds;

kinds! {
    ENTRY_REQUIRED: "entry-required", Error, "",
        "\"{name}\" is not read by this entry", "Import render from \"{entry}\" and compose the draft that it returns.",
        "此入口不处理 \"{name}\"", "请从 \"{entry}\" 导入 render，再用它返回的草稿生成邮件。";
    LONE_SURROGATE: "lone-surrogate", Error, "Unicode §3.8 D71",
        "the text holds half of a surrogate pair", "Cut strings between characters; toWellFormed() replaces what is broken.",
        "文本中含有不成对的代理码元", "请在字符之间截断字符串；toWellFormed() 可替换损坏的部分。";
    PLUGIN_NOT_TRANSPILED: "plugin-not-transpiled", Error, "",
        "{plugin} is a component, which JavaScript cannot run as it is", "Run “mailwright plugin transpile” once, and load the module that it writes.",
        "{plugin} 是组件，JavaScript 无法直接运行", "请先运行一次 “mailwright plugin transpile”，再加载它生成的模块。";
}
