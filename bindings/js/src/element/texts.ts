import type { MailPreviewScheme, MailPreviewView } from "../../types/element.js";
import type { Structure } from "../../types/index.js";

/** Every text of the element. */
export interface Texts {
  lang: "en" | "zh-CN";
  views: Record<MailPreviewView, string>;
  viewsLabel: string;
  schemes: Record<MailPreviewScheme, string>;
  schemesLabel: string;
  remote(images: number): string;
  frame: string;
  attachments: string;
  roles: Record<Structure["role"], string>;
  noSubject: string;
  noSender: string;
  noHtml: string;
  noText: string;
  noStructure: string;
  noDark: string;
  showAll(size: string): string;
  /** A field and what is wrong with it, and how many problems more there are. */
  problem(where: string, what: string, more: number): string;
}

const en: Texts = {
  lang: "en",
  views: { desktop: "Desktop", mobile: "Mobile", text: "Text", source: "Source", structure: "Structure" },
  viewsLabel: "View",
  schemes: { light: "Light", dark: "Dark", inverted: "Inverted" },
  schemesLabel: "Colour scheme of the reader",
  remote: (images) => (images === 0 ? "Load remote images" : `Load remote images (${images})`),
  frame: "The message as its reader sees it",
  attachments: "Attachments",
  roles: { container: "container", text: "text", html: "HTML", alternative: "another body", inline: "inline", attachment: "attachment" },
  noSubject: "(no subject)",
  noSender: "(no sender)",
  noHtml: "Without HTML, readers show the text.",
  noText: "This message has no text version.",
  noStructure: "Nothing to show yet.",
  noDark: "This message has no dark styles. Most readers show it as it is, some invert it.",
  showAll: (size) => `Show all ${size}`,
  problem: (where, what, more) => `${where === "" ? "" : `${where}: `}${what}${more > 0 ? ` (and ${more} more)` : ""}`,
};

const zh: Texts = {
  lang: "zh-CN",
  views: { desktop: "桌面", mobile: "手机", text: "纯文本", source: "源码", structure: "结构" },
  viewsLabel: "视图",
  schemes: { light: "浅色", dark: "深色", inverted: "反色" },
  schemesLabel: "阅读器的配色",
  remote: (images) => (images === 0 ? "加载远程图片" : `加载远程图片（${images}）`),
  frame: "收件人看到的邮件",
  attachments: "附件",
  roles: { container: "容器", text: "文本", html: "HTML", alternative: "另一种正文", inline: "内嵌", attachment: "附件" },
  noSubject: "（无主题）",
  noSender: "（无发件人）",
  noHtml: "没有 HTML 正文，阅读器显示纯文本。",
  noText: "这封邮件没有纯文本版本。",
  noStructure: "暂无可显示的内容。",
  noDark: "这封邮件没有深色样式。多数阅读器按原样显示，有些会反色。",
  showAll: (size) => `显示全部 ${size}`,
  problem: (where, what, more) => `${where === "" ? "" : `${where}：`}${what}${more > 0 ? `（另有 ${more} 个问题）` : ""}`,
};

/** In the language of the nearest `lang`, whichever tree it is in. */
export function textsFor(element: Element): Texts {
  const lang = langOf(element).toLowerCase();
  return lang === "zh" || lang.startsWith("zh-") ? zh : en;
}

function langOf(element: Element): string {
  const nearest = element.closest("[lang]");
  if (nearest !== null) return nearest.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : "";
}

export function fileSize(bytes: number, lang: string): string {
  const [unit, divisor] = bytes < 1000 ? ["byte", 1] : bytes < 1_000_000 ? ["kilobyte", 1000] : ["megabyte", 1_000_000];
  const unitDisplay = unit === "byte" ? "long" : "short";
  return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 }).format(bytes / divisor);
}
