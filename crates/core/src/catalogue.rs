//! Every finding that core itself can make, with its texts. Lint rules and score symbols keep theirs
//! beside their detector; [`everything`] lists both.

use crate::diagnostic::{Kind, Lang};

crate::kinds! {
    ADDRESS_BLANK: "address-blank", Error, "RFC 5321 §4.1.2",
        "a single address has no spaces and no comments", "Remove them; a name goes before the address: Name <name@example.org>.",
        "单个地址中不能有空格或注释", "请删除；名称写在地址之前：名称 <name@example.org>。";
    ADDRESS_COMMENT: "address-comment", Warning, "RFC 5322 §3.2.2",
        "“{comment}” in parentheses is a comment, and left out", "To show it, put it in double quotes with the name: \"Jane Doe ({comment})\" <jane@example.org>.",
        "括号中的“{comment}”是注释，不会写入", "若要显示，请与名称一起放入双引号：\"Jane Doe ({comment})\" <jane@example.org>。";
    ADDRESS_COMMENT_DEPTH: "address-comment-depth", Error, "RFC 5322 §3.2.2",
        "comments in this address nest deeper than {limit}", "Remove the comments in parentheses.",
        "地址中的注释嵌套超过 {limit} 层", "请删除括号中的注释。";
    ADDRESS_COMMENT_OPEN: "address-comment-open", Error, "RFC 5322 §3.2.2",
        "a comment is opened with “(” and never closed", "Close it with “)”, or put the name in double quotes.",
        "注释以“(”开始却没有结束", "请用“)”结束注释，或给名称加上双引号。";
    ADDRESS_EMPTY: "address-empty", Error, "RFC 5322 §3.4",
        "the address is empty", "Write an address such as name@example.org.",
        "地址为空", "请填写地址，例如 name@example.org。";
    ADDRESS_INCOMPLETE: "address-incomplete", Error, "RFC 5322 §3.4",
        "the address ends too early", "Finish it: name@example.org, or Name <name@example.org>.",
        "地址不完整", "请补全：name@example.org，或 名称 <name@example.org>。";
    ADDRESS_QUOTE_OPEN: "address-quote-open", Error, "RFC 5322 §3.2.4",
        "a double quote is opened and never closed", "Close the quote, or write \\\" for a quote inside it.",
        "双引号没有闭合", "请补上结尾的双引号；引号内的双引号请写成 \\\"。";
    ADDRESS_TOO_LONG: "address-too-long", Error, "RFC 5321 §4.5.3.1.3",
        "the address has {length} bytes; {limit} are allowed", "Check for text that does not belong to the address.",
        "地址长 {length} 字节，上限为 {limit}", "请检查是否混入了不属于地址的内容。";
    ADDRESS_UNEXPECTED: "address-unexpected", Error, "RFC 5322 §3.4",
        "“{character}” cannot stand here", "Put a name with special characters in double quotes, and one address in each entry.",
        "此处不能出现“{character}”", "含特殊字符的名称请加双引号；每一项只写一个地址。";
    ADDRESS_WITHOUT_AT: "address-without-at", Error, "RFC 5322 §3.4.1",
        "“{address}” has no “@”", "Write name@example.org. A name with a comma needs double quotes: \"Doe, Jane\" <jane@example.org>.",
        "“{address}”缺少“@”", "请写成 name@example.org。名称含逗号时要加双引号：\"Doe, Jane\" <jane@example.org>。";
    ADDRESS_WITHOUT_BRACKETS: "address-without-brackets", Warning, "RFC 5322 §3.4",
        "read as the name “{name}” and the address {address}", "Write {name} <{address}>, or put the part before the “@” in double quotes.",
        "已理解为名称“{name}”和地址 {address}", "请写成 {name} <{address}>；若“@”之前整体是邮箱名，请加双引号。";
    ATTACHMENT_EMPTY: "attachment-empty", Warning, "",
        "the attachment {name} has no bytes", "Check where its content comes from.",
        "附件 {name} 没有内容", "请检查附件内容的来源。";
    BASE64_INVALID: "base64-invalid", Error, "RFC 4648 §4",
        "this is not base64", "Give the content as base64, or leave out \"encoding\" if it is text.",
        "内容不是有效的 base64", "请提供 base64 内容；若是文本，请去掉 \"encoding\"。";
    BODY_MISSING: "body-missing", Warning, "",
        "the message has no text and no HTML", "Set \"text\", \"html\" or \"markdown\".",
        "邮件没有正文", "请设置 \"text\"、\"html\" 或 \"markdown\"。";
    BODY_TWICE: "body-twice", Error, "",
        "both \"markdown\" and \"{other}\" are given", "Keep one of them: Markdown becomes both text and HTML.",
        "同时给出了 \"markdown\" 和 \"{other}\"", "请只保留一个：Markdown 会同时生成文本和 HTML。";
    CHARSET_NOT_UTF8: "charset-not-utf8", Error, "RFC 2045 §5.2",
        "the content is written in UTF-8, but its type says {charset}", "Leave the charset out, or give the bytes in {charset} as base64.",
        "内容以 UTF-8 写入，但类型声明为 {charset}", "请去掉 charset，或以 base64 提供 {charset} 编码的字节。";
    CALENDAR_METHOD: "calendar-method", Warning, "RFC 6047 §2.4",
        "the message says {method}, the METHOD of the calendar is “{said}”: readers will not offer buttons", "Write METHOD:{method} into the calendar.",
        "邮件为 {method}，而日历中的 METHOD 为“{said}”：收件人将看不到回复按钮", "请在日历中写入 METHOD:{method}。";
    CID_DUPLICATE: "cid-duplicate", Error, "RFC 2045 §7",
        "the content id {id} is used twice", "Give each attachment its own \"cid\".",
        "内容标识 {id} 重复", "请为每个附件指定不同的 \"cid\"。";
    CID_MISSING: "cid-missing", Warning, "RFC 2392",
        "the HTML refers to cid:{id}, but no attachment has that \"cid\"", "Add the attachment, or remove the reference.",
        "HTML 引用了 cid:{id}，但没有附件使用该 \"cid\"", "请添加该附件，或删除引用。";
    CONTENT_ID_INVALID: "content-id-invalid", Error, "RFC 2392",
        "“{id}” cannot be a content id", "Use letters, digits, “.”, “-” and “_”, such as logo or logo@example.org.",
        "“{id}”不能用作内容标识", "请使用字母、数字、“.”、“-”和“_”，例如 logo 或 logo@example.org。";
    CONTENT_MISSING: "content-missing", Error, "",
        "the attachment has no content", "Set \"content\".",
        "附件没有内容", "请设置 \"content\"。";
    CONTENT_NEEDS_RESOLVER: "content-needs-resolver", Error, "",
        "\"{source}\" names content outside of the draft", "Give its bytes as \"content\"; the command line reads a \"path\" below the draft's folder.",
        "\"{source}\" 指向草稿以外的内容", "请以 \"content\" 提供其内容；命令行会读取草稿所在文件夹中的 \"path\"。";
    CONTROL_CHARACTER: "control-character", Error, "RFC 5322 §3.2",
        "the control character {character} is not allowed here", "Remove it.",
        "此处不允许控制字符 {character}", "请删除该字符。";
    CONTROLS_REMOVED: "controls-removed", Warning, "RFC 5322 §3.2",
        "line breaks and control characters were left out of “{value}”", "Remove them.",
        "“{value}”中的换行和控制字符已去除", "请删除这些字符。";
    CORRECTED: "corrected", Warning, "",
        "“{old}” was changed to “{new}” ({code})", "Write it like this, and nothing has to be changed.",
        "“{old}”已改为“{new}”（{code}）", "请直接写成修改后的形式。";
    DATE_ADJUSTED: "date-adjusted", Warning, "RFC 5322 §3.3",
        "“{date}” is written as {written}", "Write it like this, and nothing has to be changed.",
        "“{date}”将写作 {written}", "请直接写成修改后的形式。";
    DATE_INVALID: "date-invalid", Error, "RFC 5322 §3.3",
        "“{date}” is not a date with a time zone", "Write it as 2026-11-23T09:30:00+08:00.",
        "“{date}”不是带时区的日期", "请写成 2026-11-23T09:30:00+08:00。";
    DOMAIN_DOTS: "domain-dots", Error, "RFC 5321 §4.1.2",
        "the domain {domain} has an empty label", "Remove the extra dot.",
        "域名 {domain} 含有空的标签", "请删除多余的点。";
    DOMAIN_EMPTY: "domain-empty", Error, "RFC 5321 §4.1.2",
        "there is no domain behind the “@”", "Write name@example.org.",
        "“@”后面没有域名", "请写成 name@example.org。";
    DOMAIN_INVALID: "domain-invalid", Error, "UTS #46, RFC 1035 §2.3.1",
        "{domain} is not a domain name", "A label has letters, digits and inner hyphens, at most 63 in all.",
        "{domain} 不是有效域名", "每个标签只能含字母、数字和中间的连字符，最长 63 个字符。";
    DOMAIN_LITERAL_INVALID: "domain-literal-invalid", Error, "RFC 5321 §4.1.3",
        "{literal} is not an address literal", "Write [192.0.2.1] or [IPv6:2001:db8::1].",
        "{literal} 不是有效的地址字面量", "请写成 [192.0.2.1] 或 [IPv6:2001:db8::1]。";
    DOMAIN_TOO_LONG: "domain-too-long", Error, "RFC 1035 §2.3.4",
        "the domain {domain} is too long", "A label has at most 63 bytes, a domain 253, both in ASCII form.",
        "域名 {domain} 过长", "按 ASCII 形式计算，标签最长 63 字节，域名最长 253 字节。";
    DOMAIN_TO_ASCII: "domain-to-ascii", Info, "RFC 5890 §2.3.2.1",
        "{domain} is written as {ascii}", "Nothing to do: every mail server understands this form.",
        "{domain} 将写作 {ascii}", "无需处理：所有邮件服务器都认识这种形式。";
    DRAFT_SYNTAX: "draft-syntax", Error, "",
        "the draft cannot be read: {problem}", "Mend line {line}, column {column}.",
        "无法读取草稿：{problem}", "请修正第 {line} 行第 {column} 列。";
    DRAFT_TOO_DEEP: "draft-too-deep", Error, "",
        "the draft nests deeper than {limit}", "Flatten lists and objects.",
        "草稿嵌套超过 {limit} 层", "请减少列表和对象的嵌套。";
    DUPLICATE_FIELD: "duplicate-field", Error, "",
        "the field \"{name}\" is given twice", "Keep one of them.",
        "字段 \"{name}\" 重复", "请只保留一个。";
    EDIT_REFUSED: "edit-refused", Error, "",
        "the plugin {plugin} may not {edit}: {reason}", "Change its settings or use another plugin; a capability takes both a “wants” in its manifest and a grant (--grant NAME).",
        "插件 {plugin} 的修改（{edit}）被拒绝：{reason}", "请调整其设置或更换插件；权限须由插件清单 “wants” 申请，并获得授权（--grant 名称）。";
    ENCODED_WORD: "encoded-word", Error, "RFC 2047 §5",
        "“{value}” holds what looks like an encoded-word; some readers would make something else of it", "Leave out “=?” and “?=”.",
        "“{value}”中含有形似编码字的内容，部分软件会将其解读为其他内容", "请去掉“=?”和“?=”。";
    ENV_INVALID: "env-invalid", Error, "",
        "the environment value \"{name}\" is not valid: {value}", "Seed: 32 hex digits. Now: a time between the years 1900 and 9999. Message-ID domain: a domain name.",
        "环境值 \"{name}\" 无效：{value}", "seed 为 32 位十六进制；now 为 1900 至 9999 年之间的时间；messageIdDomain 为域名。";
    FIELD_NOT_SUPPORTED: "field-not-supported", Error, "",
        "the field \"{name}\" is not supported: {reason}", "Leave it out.",
        "不支持字段 \"{name}\"：{reason}", "请去掉该字段。";
    FIELD_BESIDE_RAW: "field-beside-raw", Error, "",
        "\"{name}\" cannot be added to a message given as \"raw\"", "Leave one of them out.",
        "\"{name}\" 不能加入以 \"raw\" 提供的邮件", "请去掉其中之一。";
    FILE_NAME_INVALID: "file-name-invalid", Error, "RFC 2183 §2.3",
        "“{name}” cannot be a file name", "Use a plain name without path, line breaks or invisible characters, at most 255 characters.",
        "“{name}”不能用作文件名", "请使用不含路径、换行和不可见字符的名称，最长 255 个字符。";
    FILE_NAME_MISSING: "file-name-missing", Warning, "RFC 2183 §2.3",
        "an attachment has no file name", "Set \"filename\", so that readers can save it under a name.",
        "附件没有文件名", "请设置 \"filename\"，以便收件人保存。";
    FROM_MISSING: "from-missing", Error, "RFC 5322 §3.6.2",
        "the message has no From address", "Set \"from\".",
        "邮件没有发件人", "请设置 \"from\"。";
    FROM_SEVERAL: "from-several", Error, "RFC 5322 §3.6.2",
        "several From addresses need one \"sender\"", "Set \"sender\", or keep one From address.",
        "多个发件人时必须指定 \"sender\"", "请设置 \"sender\"，或只保留一个发件人。";
    GATE: "gate", Error, "RFC 5322 §2",
        "the composed bytes break a rule of the format: {rule}", "This is a defect of mailwright; please report it. Nothing was sent.",
        "生成的邮件违反格式规则：{rule}", "这是 mailwright 的缺陷，请反馈。邮件未发送。";
    GROUP_NAMELESS: "group-nameless", Error, "RFC 5322 §3.4",
        "a group has no name", "Write the name before the “:”, or leave the “:” out.",
        "群组没有名称", "请在“:”之前写上名称，或去掉“:”。";
    GROUP_NESTED: "group-nested", Error, "RFC 5322 §3.4",
        "the group {group} holds another group", "List the members side by side.",
        "群组 {group} 中嵌套了另一个群组", "请把成员并列写出。";
    GROUP_NOT_ALLOWED: "group-not-allowed", Error, "RFC 5322 §3.6.2",
        "the group {group} cannot stand here", "Give single addresses: a message is from people, not from groups.",
        "此处不能使用群组 {group}", "请使用单个地址：发件人不能是群组。";
    GROUP_OPEN: "group-open", Error, "RFC 5322 §3.4",
        "the group {group} is not closed", "End the group with “;”.",
        "群组 {group} 没有结束", "请用“;”结束群组。";
    HEADER_NAME_INVALID: "header-name-invalid", Error, "RFC 5322 §3.6.8",
        "“{name}” cannot be a header name", "Use ASCII letters, digits and hyphens, at most 76.",
        "“{name}”不能用作邮件头名称", "请使用 ASCII 字母、数字和连字符，最长 76 个字符。";
    HEADER_NOT_PREPARED: "header-not-prepared", Warning, "RFC 5322 §2.2",
        "the value of {name} is not ASCII, so it is encoded although it is called prepared", "Encode it, or leave \"prepared\" out.",
        "{name} 的值不是 ASCII，虽标为 prepared 仍会被编码", "请先编码，或去掉 \"prepared\"。";
    HEADER_RESERVED: "header-reserved", Error, "RFC 5322 §3.6",
        "the header {name} has a field of its own", "Set \"{field}\" instead.",
        "邮件头 {name} 有专用字段", "请改用 \"{field}\"。";
    HEADER_NOT_ASCII: "header-not-ascii", Error, "RFC 2369 §2",
        "the value of {name} must be ASCII", "Write URLs percent-encoded and domains as xn--….",
        "{name} 的值必须是 ASCII", "URL 请使用百分号编码，域名请使用 xn-- 形式。";
    HEADER_TOO_LONG: "header-too-long", Error, "RFC 5322 §2.1.1",
        "the value of {name} has {length} bytes without a place to break; {limit} are allowed", "Shorten it, or put spaces in.",
        "{name} 的值有 {length} 字节无法换行，上限为 {limit}", "请缩短，或加入空格。";
    HEADER_UNENDED: "header-unended", Warning, "RFC 5322 §2.1",
        "the header of the attached message {name} has no end; an empty line is put there", "Attach it as application/octet-stream.",
        "附带的邮件 {name} 的邮件头没有结束，已加入空行", "请以 application/octet-stream 附加。";
    HEADER_WRITTEN_BY_US: "header-written-by-us", Error, "RFC 2045",
        "the header {name} is not the author's to write", "Leave it out: mailwright describes the content, servers note the way of a message.",
        "邮件头 {name} 不能由作者填写", "请去掉它：内容由 mailwright 描述，投递路径由服务器记录。";
    INLINE_WITHOUT_HTML: "inline-without-html", Warning, "RFC 2387",
        "{name} has a \"cid\", but there is no HTML to show it", "Add \"html\"; until then it is an ordinary attachment.",
        "{name} 设置了 \"cid\"，但没有 HTML 显示它", "请添加 \"html\"；目前它只是普通附件。";
    LINE_BREAK: "line-break", Error, "RFC 5322 §2.2",
        "a line break is not allowed here", "Remove it: it would start another header.",
        "此处不允许换行", "请删除换行：它会产生新的邮件头。";
    NUL_IN_MESSAGE: "nul-in-message", Error, "RFC 5322 §4",
        "the attached message {name} holds a NUL byte", "Attach it as application/octet-stream.",
        "附带的邮件 {name} 含有 NUL 字节", "请以 application/octet-stream 附加。";
    LINE_TOO_LONG: "line-too-long", Error, "RFC 2046 §5.2.1",
        "the attached message {name} has a line of {length} bytes; 998 are allowed", "Attach it as application/octet-stream, or compose it again.",
        "附带的邮件 {name} 有一行长达 {length} 字节，上限为 998", "请以 application/octet-stream 附加，或重新生成。";
    LIST_URL_INVALID: "list-url-invalid", Error, "RFC 2369 §2",
        "“{url}” is not a URL", "Write https://… or mailto:…, anything but ASCII percent-encoded; an id is a name such as list.example.org.",
        "“{url}”不是 URL", "请写成 https://… 或 mailto:…，非 ASCII 字符使用百分号编码；id 为 list.example.org 形式的名称。";
    LOCAL_PART_DOTS: "local-part-dots", Error, "RFC 5322 §3.2.3",
        "“{local}” starts or ends with a dot, or has two in a row", "Put it in double quotes if the mailbox really has this name: \"{local}\"@….",
        "“{local}”以点开头或结尾，或有连续的点", "如邮箱名确实如此，请加双引号：\"{local}\"@…。";
    LOCAL_PART_EMPTY: "local-part-empty", Error, "RFC 5321 §4.1.2",
        "there is nothing before the “@”", "Write name@example.org.",
        "“@”前面没有内容", "请写成 name@example.org。";
    LOCAL_PART_MIXED: "local-part-mixed", Error, "RFC 5321 §4.1.2",
        "the part before the “@” mixes quoted and plain text", "Quote all of it.",
        "“@”之前混用了带引号和不带引号的内容", "请整体加上双引号。";
    LOCAL_PART_QUOTED: "local-part-quoted", Warning, "RFC 5322 §3.2.3",
        "“{local}” starts or ends with a dot, or has two in a row; it is written as \"{local}\"", "Check the address; some servers refuse mailboxes with such names.",
        "“{local}”以点开头或结尾，或有连续的点；将写作 \"{local}\"", "请检查地址；部分服务器拒收此类邮箱名。";
    LOCAL_PART_SPACE: "local-part-space", Error, "RFC 5322 §3.4.1",
        "there is a space before the “@”", "For a name and an address write: Name <name@example.org>.",
        "“@”之前有空格", "名称加地址请写成：名称 <name@example.org>。";
    LOCAL_PART_TOO_LONG: "local-part-too-long", Error, "RFC 5321 §4.5.3.1.1",
        "the part before the “@” has {length} bytes; {limit} are allowed", "Check the address.",
        "“@”之前有 {length} 字节，上限为 {limit}", "请检查地址。";
    MEDIA_TYPE_INVALID: "media-type-invalid", Error, "RFC 2045 §5.1",
        "“{type}” is not a media type", "Write type/subtype, such as application/pdf.",
        "“{type}”不是媒体类型", "请写成 类型/子类型，例如 application/pdf。";
    MEDIA_TYPE_MULTIPART: "media-type-multipart", Error, "RFC 2046 §5.1",
        "an attachment cannot be {type}", "Attach the parts one by one, or the whole as message/rfc822.",
        "附件类型不能是 {type}", "请逐个附加各部分，或整体作为 message/rfc822 附加。";
    MESSAGE_ID_INVALID: "message-id-invalid", Error, "RFC 5322 §3.6.4",
        "“{id}” is not a message id", "Write <unique@example.org>.",
        "“{id}”不是有效的 Message-ID", "请写成 <unique@example.org>。";
    MESSAGE_ID_WITHOUT_AT: "message-id-without-at", Warning, "RFC 5322 §3.6.4",
        "the message id “{id}” has no “@”", "Keep it where it answers a message that has it; otherwise write <unique@example.org>.",
        "Message-ID“{id}”缺少“@”", "若是回复使用该标识的邮件，可以保留；否则请写成 <unique@example.org>。";
    ORIGINAL_CHANGED: "original-changed", Error, "RFC 2046 §5.1",
        "this part holds others and cannot be changed", "Keep it as it is: leave out every field but \"original\"; or remove it.",
        "该部分包含其他部分，无法修改", "请保持原样：只保留 \"original\" 字段；或将其删除。";
    ORIGINAL_INVALID: "original-invalid", Error, "RFC 2046 §5.1",
        "this part cannot stand in a message as it is; a rule says: {rule}", "Leave out \"original\", so that the part is written anew.",
        "该部分不能原样写入邮件，所违反的规则：{rule}", "请去掉 \"original\"，以便重新生成该部分。";
    ORIGINAL_NOT_READ: "original-not-read", Error, "",
        "the draft holds a part of a parsed message, which is not read here", "Compose it where messages are parsed, or leave out \"original\".",
        "草稿中含有来自已解析邮件的部分，此处无法读取", "请在可以解析邮件的地方生成，或去掉 \"original\"。";
    PLUGIN_OUTCOME_INVALID: "plugin-outcome-invalid", Error, "RFC 3463 §2",
        "the plugin {plugin} gave an answer that cannot be used: {problem}", "This is a defect of the plugin; leave it out or ask its author.",
        "插件 {plugin} 给出了无法使用的结果：{problem}", "这是插件的缺陷；请不使用该插件，或联系其作者。";
    PRIORITY_INVALID: "priority-invalid", Error, "",
        "“{priority}” is not a priority", "Use \"high\", \"normal\" or \"low\".",
        "“{priority}”不是有效的优先级", "请使用 \"high\"、\"normal\" 或 \"low\"。";
    RAW_INVALID: "raw-invalid", Error, "RFC 5322 §2",
        "the message given as \"raw\" breaks a rule of the format: {rule}", "Mend it, or give its content in the other fields.",
        "以 \"raw\" 提供的邮件违反格式规则：{rule}", "请修正，或改用其他字段提供内容。";
    RAW_LINE_ENDS: "raw-line-ends", Warning, "RFC 5322 §2.1",
        "lines of the message given as \"raw\" are made to end in CRLF", "Write CRLF, if signatures in it must stay valid.",
        "以 \"raw\" 提供的邮件的行尾已改为 CRLF", "若其中的签名需保持有效，请使用 CRLF。";
    RECIPIENTS_MISSING: "recipients-missing", Error, "RFC 5321 §3.3",
        "the message has no recipient", "Set \"to\", \"cc\" or \"bcc\". Where a field names only an empty group, \"bcc\" or \"envelope.to\" says who gets it.",
        "邮件没有收件人", "请设置 \"to\"、\"cc\" 或 \"bcc\"。若字段中只有空组，请用 \"bcc\" 或 \"envelope.to\" 指定实际收件人。";
    SENDER_SEVERAL: "sender-several", Error, "RFC 5322 §3.6.2",
        "there is more than one sender", "Keep one in \"sender\"; several authors go into \"from\".",
        "有多个 sender", "\"sender\" 只保留一个；多位作者请写在 \"from\" 中。";
    SMTPUTF8_REQUIRED: "smtputf8-required", Warning, "RFC 6531",
        "{address} can only be reached through servers that offer SMTPUTF8", "Use an address with ASCII before the “@” if there is one.",
        "{address} 只能经由支持 SMTPUTF8 的服务器投递", "如有“@”之前为 ASCII 的地址，请优先使用。";
    SUBJECT_MISSING: "subject-missing", Warning, "RFC 5322 §3.6.5",
        "the subject is missing or blank", "Set \"subject\": readers and filters expect one.",
        "主题缺失或为空白", "请设置 \"subject\"。";
    TEXT_NOT_UTF8: "text-not-utf8", Error, "RFC 3629",
        "the bytes are not UTF-8", "Decode them to a string first.",
        "这些字节不是 UTF-8", "请先将其解码为字符串。";
    TOO_LARGE: "too-large", Error, "",
        "{name} has {length} bytes; at most {limit} are allowed", "Shorten it.",
        "{name} 有 {length} 字节，上限为 {limit}", "请缩短。";
    TOO_MANY: "too-many", Error, "",
        "there are {count} {what}; at most {limit} are allowed", "Split the message.",
        "{what} 共 {count} 个，上限为 {limit}", "请拆分邮件。";
    TRANSFER_ENCODING_UNFIT: "transfer-encoding-unfit", Error, "RFC 2045 §6",
        "the content cannot be written as {encoding}", "Leave it out. 7bit and 8bit take lines of at most 998 bytes that end in CRLF; a message takes nothing else.",
        "内容无法以 {encoding} 写出", "请去掉。7bit 和 8bit 要求每行不超过 998 字节并以 CRLF 结尾；邮件只能使用这两种。";
    UNSUBSCRIBE_NEEDS_DKIM: "unsubscribe-needs-dkim", Info, "RFC 8058 §4",
        "one click works only in a message whose DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post", "Sign the message; mailwright's signatures cover both.",
        "仅当 DKIM 签名覆盖 List-Unsubscribe 和 List-Unsubscribe-Post 时，一键退订才有效", "请为邮件签名；mailwright 的签名包含这两者。";
    UNSUBSCRIBE_NOT_HTTPS: "unsubscribe-not-https", Error, "RFC 8058 §3.1",
        "“{url}” is not an https URL, which one click needs", "Set \"url\" to https://…, or \"oneClick\" to false.",
        "“{url}”不是 https 地址，无法一键退订", "请将 \"url\" 设为 https://…，或将 \"oneClick\" 设为 false。";
    UNKNOWN_FIELD: "unknown-field", Error, "",
        "there is no field \"{name}\"", "Known fields: {known}.",
        "没有名为 \"{name}\" 的字段", "可用字段：{known}。";
    UNKNOWN_FIELD_SUGGEST: "unknown-field", Error, "",
        "there is no field \"{name}\"; did you mean \"{suggestion}\"?", "Write \"{suggestion}\".",
        "没有名为 \"{name}\" 的字段；是否想写 \"{suggestion}\"？", "请改为 \"{suggestion}\"。";
    WRONG_TYPE: "wrong-type", Error, "",
        "expected {expected}, got {got}", "Give {expected}.",
        "应为 {expected}，实际为 {got}", "请提供 {expected}。";
}

/// Words that core itself gives as parameters, which are part of a sentence.
const TERMS: &[(&str, &str)] = &[
    ("\"baseBoundary\" or the seed makes the boundaries", "边界由 \"baseBoundary\" 或 seed 生成"),
    ("\"textEncoding\" says how bodies are encoded", "正文的编码由 \"textEncoding\" 决定"),
    ("a header comes first", "邮件须以邮件头开始"),
    ("a whole number", "整数"),
    ("a word such as “request”", "“request”之类的单词"),
    ("at most 40 letters, digits, “-”, “_” or “.”", "至多 40 个字母、数字、“-”、“_”或“.”"),
    ("entries", "条目"),
    ("give a body of this kind in \"alternatives\"", "此类正文请放在 \"alternatives\" 中"),
    (
        "give the file as \"content\", or the whole message as \"raw\"",
        "请以 \"content\" 提供文件，或以 \"raw\" 提供整封邮件",
    ),
    ("it belongs to sending, not to the message", "它属于发送设置，而非邮件内容"),
    ("it is not rendered yet", "尚不支持渲染"),
    ("lines end in CRLF", "行尾为 CRLF"),
    ("long values are always folded", "过长的值总会折行"),
    ("names of header fields stay as given", "邮件头名称保持原样"),
    ("a continuation line has text", "续行不能为空"),
    ("a field has a name", "每个邮件头须有名称"),
    ("no NUL", "不得含 NUL"),
    ("no line over 998 bytes", "每行不超过 998 字节"),
    ("no Bcc: everybody would read it", "不得含 Bcc：所有收件人都会看到"),
    ("other characters", "其他字符"),
    ("pairs of hex digits", "成对的十六进制数字"),
    ("write the line “@origin #code” at the end of the text", "请在正文末尾写上“@origin #code”一行"),
    ("“attachment” or “inline”", "“attachment”或“inline”"),
    ("“base64”, “hex” or “utf-8”", "“base64”、“hex”或“utf-8”"),
    ("“quoted-printable” or “base64”", "“quoted-printable”或“base64”"),
    ("a list of addresses", "地址列表"),
    ("a list of attachments", "附件列表"),
    ("a string", "字符串"),
    ("a string or a list of strings", "字符串或字符串列表"),
    ("a boolean", "布尔值"),
    ("a string or bytes (Uint8Array)", "字符串或字节（Uint8Array）"),
    ("a string, a whole number, a boolean or a list of these", "字符串、整数、布尔值或它们的列表"),
    ("aliases (*name) are not allowed", "不允许使用别名（*name）"),
    ("an address: a string, an object or a list", "地址（字符串、对象或列表）"),
    ("an object", "对象"),
    ("an object or a list of {key, value}", "对象或 {key, value} 的列表"),
    ("attachments", "附件"),
    ("boolean", "布尔值"),
    ("bytes", "字节"),
    ("fields", "字段"),
    ("headers", "邮件头"),
    ("content id", "内容标识"),
    ("file name", "文件名"),
    ("list", "列表"),
    ("media type", "媒体类型"),
    ("null", "空值"),
    ("number", "数字"),
    ("object", "对象"),
    ("parameter", "参数"),
    ("identifiers", "标识符"),
    ("recipients", "收件人"),
    ("string", "字符串"),
    ("time", "时间"),
    ("the front matter is not a list of fields", "front matter 不是字段列表"),
];

/// A parameter in the language of the sentence.
pub(crate) fn term(value: &str, lang: Lang) -> &str {
    match lang {
        Lang::En => value,
        Lang::ZhCn => {
            TERMS.iter().find(|(english, _)| *english == value).map_or(value, |(_, chinese)| chinese)
        }
    }
}

/// Every kind of finding: those above, the lint rules', the score symbols', DKIM's and ARC's, those of parsing, plugins and
/// security multiparts.
pub fn everything() -> impl Iterator<Item = &'static Kind> {
    let signing = crate::dkim::kinds::all().chain(crate::dkim::arc::kinds::all());
    let others =
        crate::parse::kinds::all().chain(crate::plugin::kinds::all()).chain(crate::security::kinds::all());
    all().chain(crate::lint::kinds()).chain(signing).chain(others)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_text_exists_in_every_language_with_the_same_parameters() {
        for kind in super::everything() {
            assert_eq!(crate::diagnostic::text_problem(kind), None);
        }
    }
}
