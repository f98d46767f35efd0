//! What can be told of a message while it becomes a draft.

crate::kinds! {
    MESSAGE_TOO_LARGE: "message-too-large", Error, "",
        "the message has more than {limit} bytes", "Allow more with the limit “total”.",
        "邮件超过 {limit} 字节", "如需读取，请调高限制“total”。";
    MESSAGE_TOO_DEEP: "message-too-deep", Error, "RFC 2046 §5.1",
        "the parts of the message nest deeper than {limit}", "No mail program writes this; allow more with the limit “depth”.",
        "邮件各部分的嵌套超过 {limit} 层", "没有邮件软件会这样写；如需读取，请调高限制“depth”。";
    MESSAGE_TOO_MANY_PARTS: "message-too-many-parts", Error, "RFC 2046 §5.1",
        "the message has more than {limit} parts", "Allow more with the limit “parts”.",
        "邮件超过 {limit} 个部分", "如需读取，请调高限制“parts”。";
    FIELD_TOO_LARGE: "message-field-too-large", Error, "RFC 5322 §2.1.1",
        "a header field of the message has more than {limit} bytes", "Allow more with the limit “field”.",
        "邮件的某个邮件头字段超过 {limit} 字节", "如需读取，请调高限制“field”。";
    HEADER_TOO_LARGE: "message-header-too-large", Error, "RFC 5322 §2.1",
        "the header of a part has more than {limit} bytes", "Allow more with the limit “header”.",
        "某个部分的邮件头超过 {limit} 字节", "如需读取，请调高限制“header”。";
    TOO_MANY_ADDRESSES: "message-too-many-addresses", Error, "RFC 5322 §3.4",
        "the header field {name} has more than {limit} addresses", "Allow more with the limit “addresses”.",
        "邮件头 {name} 超过 {limit} 个地址", "如需读取，请调高限制“addresses”。";
    HEADERS_LEFT_OUT: "headers-left-out", Info, "RFC 5322 §3.6.7",
        "not part of the draft: {names}", "Servers write these anew on the way.",
        "未写入草稿：{names}", "这些字段会由服务器在投递途中重新填写。";
    HEADER_LEFT_OUT: "header-left-out", Warning, "RFC 5322 §3.6",
        "the header {name} cannot be written again, and is left out: {value}", "Add it to the draft in another form if it matters.",
        "邮件头 {name} 无法重新写出，已略去：{value}", "如有需要，请换一种写法加入草稿。";
    HEADER_ENDED_EARLY: "header-ended-early", Warning, "RFC 5322 §2.1",
        "no empty line ends the header: from “{line}” on, everything is content", "Fields behind that line are not read; it may lack an empty line before it.",
        "邮件头之后缺少空行：从“{line}”起均视为正文", "该行之后的字段未被读取；请检查其前是否缺少空行。";
    HEADER_CHANGED: "header-changed", Warning, "RFC 5322 §3.6",
        "the header {name}, “{value}”, cannot be read as it stands, and becomes “{read}”", "Correct it in the draft if it matters.",
        "邮件头 {name}“{value}”无法按原样读取，已读作“{read}”", "如有需要，请在草稿中更正。";
    CONTROLS_REPLACED: "control-characters-replaced", Warning, "RFC 5322 §2.2",
        "control characters in {name} become spaces: “{value}”", "No header may have them; check what it says without them.",
        "邮件头 {name} 中的控制字符已换成空格：“{value}”", "邮件头不允许有控制字符，请检查替换后的内容。";
    ADDRESS_KEPT: "address-kept", Warning, "RFC 5322 §3.4",
        "“{address}” in {name} is not an address; it is kept as it is", "Correct or remove it before composing.",
        "{name} 中的“{address}”不是有效地址，已原样保留", "请在生成邮件前修正或删除。";
    RECIPIENTS_UNDISCLOSED: "recipients-undisclosed", Info, "RFC 5322 §3.6.3",
        "the message does not say who gets it", "Set recipients, or the envelope, before it is sent.",
        "邮件没有写明收件人", "发送前请设置收件人或信封。";
    PART_CHANGED: "part-changed", Warning, "RFC 2045 §5",
        "part {part} has a {what} that cannot be written: “{value}”", "It is left out or written without what is not allowed.",
        "第 {part} 部分的{what}无法写出：“{value}”", "已略去，或去掉了不允许的字符。";
    PARTS_ARRANGED: "parts-arranged", Info, "RFC 2046 §5.1",
        "the parts of the message will be arranged in another way", "Their content stays the same.",
        "邮件各部分的排列方式将会改变", "内容保持不变。";
    PART_NOT_KEPT: "part-not-kept", Info, "RFC 5322 §2.1.1",
        "part {part} cannot be written as it stands in the message; a rule says: {rule}", "It is written anew, with the same content.",
        "第 {part} 部分不能按邮件中的原样写出，所违反的规则：{rule}", "将以相同内容重新生成。";
    PART_KEPT_WHOLE: "part-kept-whole", Info, "RFC 2046 §5.1",
        "part {part} ({type}) is kept as a whole", "It can be kept or removed, but not edited.",
        "第 {part} 部分（{type}）整体保留", "可以保留或删除，但不能编辑。";
}
