//! The few words of reports that are no findings.

use mailwright::diagnostic::Lang;

/// One field for each word, so that no language can lack one.
pub(crate) struct Words {
    pub(crate) message: &'static str,
    pub(crate) structure: &'static str,
    pub(crate) findings: &'static str,
    pub(crate) score: &'static str,
    pub(crate) plugins: &'static str,
    pub(crate) delivery: &'static str,
    pub(crate) subject: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) cc: &'static str,
    pub(crate) hidden: &'static str,
    pub(crate) size: &'static str,
    pub(crate) none: &'static str,
    pub(crate) not_sent: &'static str,
    pub(crate) not_delivered: &'static str,
    pub(crate) delivered: &'static str,
    pub(crate) dry_run: &'static str,
    pub(crate) failed: &'static str,
    pub(crate) fixed: &'static str,
    /// Before the threshold of a score.
    pub(crate) of: &'static str,
    /// Before the fields that a signature covers.
    pub(crate) covers: &'static str,
    /// Before the DNS record to publish.
    pub(crate) publish: &'static str,
    /// Before what a plugin answers differently than before.
    pub(crate) changed: &'static str,
    pub(crate) unchanged: &'static str,
    pub(crate) waiting: &'static str,
}

static ENGLISH: Words = Words {
    message: "Message",
    structure: "Structure",
    findings: "Findings",
    score: "Score",
    plugins: "Plugins",
    delivery: "Delivery",
    subject: "subject",
    from: "from",
    to: "to",
    cc: "cc",
    hidden: "hidden",
    size: "size",
    none: "none",
    not_sent: "not sent",
    not_delivered: "not delivered",
    delivered: "delivered",
    dry_run: "dry run",
    failed: "failed",
    fixed: "fixed",
    of: "of",
    covers: "covers",
    publish: "publish",
    changed: "Changed since the last answer",
    unchanged: "the same answers as before",
    waiting: "waiting for changes; Ctrl-C ends this",
};

static CHINESE: Words = Words {
    message: "邮件",
    structure: "结构",
    findings: "诊断",
    score: "评分",
    plugins: "插件",
    delivery: "投递",
    subject: "主题",
    from: "发件人",
    to: "收件人",
    cc: "抄送",
    hidden: "密送",
    size: "大小",
    none: "没有问题",
    not_sent: "未发送",
    not_delivered: "未投递",
    delivered: "已投递",
    dry_run: "试运行",
    failed: "失败",
    fixed: "已修正",
    of: "/",
    covers: "涵盖",
    publish: "请发布",
    changed: "与上次结果的差异",
    unchanged: "结果与上次相同",
    waiting: "等待修改；按 Ctrl-C 结束",
};

/// The words of a language.
pub(crate) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::ZhCn => &CHINESE,
        _ => &ENGLISH,
    }
}

/// `text` with spaces behind it up to `columns`; Chinese characters take two.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    let width: usize = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    format!("{text}{}", " ".repeat(columns.saturating_sub(width)))
}
