/** Texts of the panel, which are loaded with it. */

import type { Lang } from "mailwright/preview";

const en = {
  about: "A plugin looks at the message and says what to make of it. It runs in this page and sees nothing else of it.",
  choose: "Choose a .wasm file",
  remove: "Remove",
  afterErrors: "Plugins run once the draft has no errors.",
  accept: "accepts it",
  tempfail: "wants it later",
  reject: "rejects it",
  quarantine: "wants a person to look at it",
  failed: "failed",
  notRun: "did not run",
};

export type Key = keyof typeof en;

export const TEXTS: Record<Lang, Record<Key, string>> = {
  en,
  "zh-CN": {
    about: "插件检查邮件并给出处理意见。它只在本页中运行，看不到邮件以外的任何内容。",
    choose: "选择 .wasm 文件",
    remove: "移除",
    afterErrors: "草稿没有错误后才会运行插件。",
    accept: "接受",
    tempfail: "要求稍后再发",
    reject: "拒绝",
    quarantine: "要求人工审核",
    failed: "执行失败",
    notRun: "未运行",
  },
};
