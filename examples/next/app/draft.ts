import type { Draft } from "mailwright";

export const DRAFT = {
  from: "张三 <zhang@example.org>",
  to: "bob@example.org",
  subject: "季度报告",
  html: "<h1>季度报告</h1><p>请于<b>周五</b>前审阅。</p>",
} satisfies Draft;
