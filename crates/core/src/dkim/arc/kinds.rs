//! Every finding of ARC that is not one of DKIM, with its texts.

crate::kinds! {
    ARC_CHAIN_BROKEN: "arc-chain-broken", Error, "RFC 8617 §5.2",
        "set {instance} of the chain does not have one of each of its three fields", "Nothing can be told of how the message was before. Find out who on the way leaves ARC fields out or adds them.",
        "链的第 {instance} 组没有恰好包含三个字段各一个", "无法得知邮件此前的状况。请查找途中删除或添加 ARC 字段的环节。";
    ARC_CHAIN_FAILED: "arc-chain-failed", Error, "RFC 8617 §5.2",
        "whoever sealed last found the chain broken (cv=fail)", "Nothing can be told of how the message was before, and nobody can mend it.",
        "最后一个签封者已认定链断裂（cv=fail）", "无法得知邮件此前的状况，也无法修复。";
    ARC_CHAIN_FULL: "arc-chain-full", Error, "RFC 8617 §4.2.1",
        "the message has {count} sets, and more than 50 are not allowed", "Send it on as it is; look for a loop among forwarders.",
        "邮件已有 {count} 组，上限为 50", "请原样转发，并检查转发者之间是否存在循环。";
    ARC_CHAIN_UNNUMBERED: "arc-chain-broken", Error, "RFC 8617 §4.2.1",
        "an ARC field of the chain does not say which set it belongs to (i=1 to i=50)", "Nothing can be told of how the message was before. Find out who on the way writes such fields.",
        "链中有 ARC 字段未说明所属的组（i=1 至 i=50）", "无法得知邮件此前的状况。请查找写入此类字段的环节。";
    ARC_RESULTS_INVALID: "arc-results-invalid", Error, "RFC 8601 §2.2",
        "these are no authentication results: “{results}”", "Begin with the name of the server that checked, then “;” and results: mx.example.org; dkim=pass; arc=none.",
        "这不是有效的认证结果：“{results}”", "请以执行检查的服务器名开头，其后是“;”和结果，例如 mx.example.org; dkim=pass; arc=none。";
    ARC_STATUS_WRONG: "arc-chain-broken", Error, "RFC 8617 §4.1.3",
        "the seal of set {instance} says something else than cv=none in the first and cv=pass in every other one", "Nothing can be told of how the message was before. Find out who sealed it like that.",
        "第 {instance} 组的签封有误：第一组应为 cv=none，其余应为 cv=pass", "无法得知邮件此前的状况。请查找如此签封的环节。";
}
