import type { Example } from "./index.ts";

export const example: Example = {
  from: "mailwright 邮件工坊 <hello@mailwright.example>",
  to: "王小明 <xiaoming@example.org>, Ada Lovelace <ada@example.com>",
  replyTo: "",
  subject: "欢迎！Welcome to mailwright",
  html: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Welcome to mailwright</title>
  <style>
    body { margin: 0; background: #eef1f6; color: #1b2433;
      font: 16px/1.65 -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
    .card { max-width: 560px; margin: 32px auto; background: #ffffff; border-radius: 14px; overflow: hidden; }
    .inner { padding: 36px 40px 40px; }
    h1 { margin: 20px 0 4px; font-size: 26px; line-height: 1.25; letter-spacing: -0.01em; }
    .en { color: #556070; }
    .button { display: inline-block; margin-top: 12px; padding: 12px 22px; border-radius: 8px;
      background: #2456d6; color: #ffffff; text-decoration: none; font-weight: 600; }
    .rule { border: 0; border-top: 1px solid #e3e8f0; margin: 28px 0; }
    .foot { padding: 0 40px 32px; font-size: 13px; color: #5d6778; }
    @media (max-width: 480px) {
      .card { margin: 0; border-radius: 0; }
      .inner { padding: 28px 22px; }
      .foot { padding: 0 22px 28px; }
    }
    @media (prefers-color-scheme: dark) {
      body { background: #10141b; color: #e7ecf4; }
      .card { background: #1a202a; }
      .en, .foot { color: #a3afc0; }
      .button { background: #8fb2ff; color: #0d1a33; }
      .rule { border-top-color: #2c3543; }
    }
  </style>
</head>
<body>
  <div class="card">
    <div class="inner">
      <img src="cid:logo" width="48" height="48" alt="mailwright">
      <h1>欢迎加入 · Welcome</h1>
      <p>小明，您好！感谢您试用 mailwright。您正在左边编辑这封邮件，右边就是收件人看到的样子。</p>
      <p class="en">Hello Ada, thank you for trying mailwright. You are editing this very message on the left;
        on the right is what its readers see.</p>
      <a class="button" href="https://mailwright.example/start">开始使用 · Get started</a>
      <hr class="rule">
      <p>附件中有一份使用指南。</p>
      <p class="en">A guide is attached.</p>
    </div>
    <div class="foot">mailwright 邮件工坊 · hello@mailwright.example</div>
  </div>
</body>
</html>
`,
  text: `欢迎加入 · Welcome

小明，您好！感谢您试用 mailwright。您正在左边编辑这封邮件，右边就是收件人看到的样子。

Hello Ada, thank you for trying mailwright. You are editing this very message on the left; on the right is what its readers see.

开始使用 · Get started: https://mailwright.example/start

附件中有一份使用指南。A guide is attached.

mailwright 邮件工坊 · hello@mailwright.example
`,
  files: [
    { filename: "logo.png", contentType: "image/png", cid: "logo" },
    { filename: "使用指南.pdf", contentType: "application/pdf" },
  ],
};
