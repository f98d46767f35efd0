/** The gallery. Each example is a module of its own, loaded when it is opened. */

import type { Lang } from "mailwright/preview";
import { emptyForm } from "../store.ts";
import type { AttachmentItem, Form } from "../store.ts";
import { fetchAsset } from "./assets.ts";

/** A bar of the miniature: its tone, then x, y, width and height on a card of 120 × 72. */
export type Bar = [
  tone: "ink" | "soft" | "accent" | "paper" | "alarm",
  x: number,
  y: number,
  width: number,
  height: number,
];

export interface ExampleCard {
  id: keyof typeof MODULES;
  title: Record<Lang, string>;
  blurb: Record<Lang, string>;
  sketch: Bar[];
}

/** What an example fills in. */
export type Example = Partial<Omit<Form, "attachments">> & { files?: ExampleFile[] };

export interface ExampleFile {
  /** Also the name of the bundled file. */
  filename: string;
  contentType: string;
  /** Embedded under this id; attached without one. */
  cid?: string;
}

const MODULES = {
  welcome: () => import("./welcome.ts"),
  newsletter: () => import("./newsletter.ts"),
  receipt: () => import("./receipt.ts"),
  invitation: () => import("./invitation.ts"),
  announcement: () => import("./announcement.ts"),
  careless: () => import("./careless.ts"),
  hostile: () => import("./hostile.ts"),
};

export const examples: ExampleCard[] = [
  {
    id: "welcome",
    title: { en: "Welcome, in two languages", "zh-CN": "双语欢迎信" },
    blurb: {
      en: "Chinese and English, an embedded logo, a PDF with a Chinese name.",
      "zh-CN": "中英双语、内嵌标志、中文文件名的 PDF。",
    },
    sketch: [
      ["accent", 12, 10, 12, 12],
      ["ink", 12, 28, 52, 5],
      ["soft", 12, 38, 96, 3],
      ["soft", 12, 44, 84, 3],
      ["accent", 12, 53, 34, 9],
    ],
  },
  {
    id: "newsletter",
    title: { en: "Newsletter", "zh-CN": "新闻通讯" },
    blurb: {
      en: "Tables, a picture, two columns, and its own dark styles.",
      "zh-CN": "表格排版、图片、双栏，自带深色样式。",
    },
    sketch: [
      ["accent", 12, 8, 96, 24],
      ["ink", 12, 38, 60, 4],
      ["soft", 12, 47, 44, 3],
      ["soft", 12, 53, 40, 3],
      ["soft", 64, 47, 44, 3],
      ["soft", 64, 53, 38, 3],
      ["soft", 12, 59, 44, 3],
      ["soft", 64, 59, 30, 3],
    ],
  },
  {
    id: "receipt",
    title: { en: "Receipt", "zh-CN": "收据" },
    blurb: {
      en: "Transactional mail: an order, its sums, text beside the HTML.",
      "zh-CN": "交易邮件：订单与金额，HTML 与纯文本并存。",
    },
    sketch: [
      ["ink", 12, 10, 40, 5],
      ["soft", 12, 22, 60, 3],
      ["soft", 92, 22, 16, 3],
      ["soft", 12, 30, 50, 3],
      ["soft", 92, 30, 16, 3],
      ["soft", 12, 38, 56, 3],
      ["soft", 92, 38, 16, 3],
      ["ink", 12, 47, 96, 1],
      ["ink", 12, 53, 24, 5],
      ["accent", 84, 53, 24, 5],
    ],
  },
  {
    id: "invitation",
    title: { en: "Invitation, text only", "zh-CN": "纯文本邀请函" },
    blurb: { en: "No HTML at all, a calendar file attached.", "zh-CN": "完全不含 HTML，附日历文件。" },
    sketch: [
      ["ink", 12, 12, 30, 3],
      ["ink", 12, 22, 88, 3],
      ["ink", 12, 28, 94, 3],
      ["ink", 12, 34, 62, 3],
      ["soft", 12, 44, 20, 3],
      ["ink", 38, 44, 48, 3],
      ["soft", 12, 50, 20, 3],
      ["ink", 38, 50, 40, 3],
      ["ink", 12, 60, 26, 3],
    ],
  },
  {
    id: "announcement",
    title: { en: "Announcement in Markdown", "zh-CN": "Markdown 公告" },
    blurb: {
      en: "Headings, a list, a table; text and HTML are made from it.",
      "zh-CN": "标题、列表、表格；由它生成纯文本与 HTML。",
    },
    sketch: [
      ["accent", 12, 11, 4, 6],
      ["ink", 20, 11, 58, 6],
      ["soft", 12, 24, 96, 3],
      ["soft", 12, 30, 70, 3],
      ["accent", 12, 40, 3, 3],
      ["soft", 20, 40, 60, 3],
      ["accent", 12, 47, 3, 3],
      ["soft", 20, 47, 72, 3],
      ["accent", 12, 54, 3, 3],
      ["soft", 20, 54, 50, 3],
    ],
  },
  {
    id: "careless",
    title: { en: "Everything wrong", "zh-CN": "漏洞百出" },
    blurb: {
      en: "A shouting offer with broken addresses and forgotten placeholders.",
      "zh-CN": "夸张的促销、错误的地址、忘记替换的占位符。",
    },
    sketch: [
      ["alarm", 12, 10, 96, 12],
      ["soft", 12, 28, 80, 3],
      ["alarm", 12, 35, 40, 3],
      ["soft", 56, 35, 40, 3],
      ["soft", 12, 42, 90, 3],
      ["alarm", 36, 51, 48, 11],
    ],
  },
  {
    id: "hostile",
    title: { en: "Hostile mail", "zh-CN": "恶意邮件" },
    blurb: {
      en: "Scripts, trackers, forms and a false link: see what is left out.",
      "zh-CN": "脚本、跟踪、表单与伪装链接：看看哪些会被拦截。",
    },
    sketch: [
      ["ink", 12, 10, 40, 4],
      ["soft", 12, 20, 90, 3],
      ["soft", 12, 26, 76, 3],
      ["alarm", 12, 34, 96, 14],
      ["paper", 18, 39, 40, 4],
      ["soft", 12, 55, 64, 3],
      ["alarm", 80, 54, 5, 5],
    ],
  },
];

export async function openExample(id: ExampleCard["id"]): Promise<Form> {
  const { example } = await MODULES[id]();
  const { files = [], ...fields } = example;
  return { ...emptyForm(), ...fields, attachments: await Promise.all(files.map(attach)) };
}

async function attach({ filename, contentType, cid }: ExampleFile): Promise<AttachmentItem> {
  return {
    id: crypto.randomUUID(),
    filename,
    contentType,
    content: await fetchAsset(filename),
    inline: cid !== undefined,
    cid: cid ?? filename.replace(/\W+/g, "-"),
    asset: filename,
  };
}
