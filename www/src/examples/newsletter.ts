import type { Example } from "./index.ts";

export const example: Example = {
  from: "The Slow Post <letters@slowpost.example>",
  to: "readers@slowpost.example",
  replyTo: "editor@slowpost.example",
  subject: "The Slow Post, no. 12: letters that took the long way",
  headers: [
    { key: "List-Unsubscribe", value: "<https://slowpost.example/unsubscribe?r=4711>" },
    { key: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click" },
  ],
  html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>The Slow Post, no. 12</title>
  <style>
    body { margin: 0; padding: 0; background: #f3ece1; }
    table { border-collapse: collapse; }
    .sheet { width: 600px; max-width: 100%; background: #fffdf8; }
    .serif { font-family: Georgia, "Songti SC", serif; color: #27343a; }
    .small { font: 13px/1.6 "Segoe UI", Helvetica, Arial, sans-serif; color: #5c6468; }
    h1 { margin: 0; font-size: 34px; line-height: 1.15; font-weight: normal; letter-spacing: -0.01em; }
    h2 { margin: 0 0 8px; font-size: 20px; line-height: 1.3; font-weight: normal; }
    p { margin: 0 0 14px; font-size: 17px; line-height: 1.6; }
    a { color: #b3472e; }
    @media (max-width: 640px) {
      .sheet { width: 100%; }
    }
    @media (max-width: 520px) {
      .column { display: block !important; width: 100% !important; box-sizing: border-box; }
      .pad { padding-left: 22px !important; padding-right: 22px !important; }
      h1 { font-size: 28px; }
    }
    @media (prefers-color-scheme: dark) {
      body { background: #14191b; }
      .sheet { background: #1d2427; }
      .serif, .serif p, h1, h2 { color: #ebe4d8; }
      .small { color: #a9b2b5; }
      a { color: #f2957c; }
    }
  </style>
</head>
<body>
<table role="presentation" width="100%"><tr><td align="center" style="padding: 24px 0">
  <table role="presentation" class="sheet">
    <tr><td class="pad small" style="padding: 18px 40px">No. 12 · November 2026</td></tr>
    <tr><td><img src="cid:letters" width="600" alt="Three envelopes fly over hills at sunset"
      style="display: block; width: 100%; height: auto"></td></tr>
    <tr><td class="pad serif" style="padding: 32px 40px 8px">
      <h1>Letters that took<br>the long way</h1>
    </td></tr>
    <tr><td class="pad serif" style="padding: 12px 40px 20px">
      <p>A postcard from Lisbon reached its reader after thirty-one years. It had not been lost: it had been
        waiting, behind a drawer, for somebody to move house.</p>
      <p>This month we follow four letters that arrived late, and ask their readers what had changed meanwhile.
        <a href="https://slowpost.example/12">Read the whole story</a></p>
    </td></tr>
    <tr><td style="padding: 0 20px 20px">
      <table role="presentation" width="100%"><tr>
        <td class="column serif" width="50%" valign="top" style="padding: 12px 20px">
          <h2>How to fold a page</h2>
          <p>Thirds or quarters? The case for a letter that opens like a door.</p>
        </td>
        <td class="column serif" width="50%" valign="top" style="padding: 12px 20px">
          <h2>An ink for rain</h2>
          <p>Iron gall does not run. We wrote outdoors for a week to find out.</p>
        </td>
      </tr></table>
    </td></tr>
    <tr><td class="pad small" style="padding: 20px 40px 32px">
      You get this because you asked for it at slowpost.example.
      <a href="https://slowpost.example/unsubscribe?r=4711">Unsubscribe</a> with one click.
    </td></tr>
  </table>
</td></tr></table>
</body>
</html>
`,
  text: `THE SLOW POST, NO. 12
November 2026

Letters that took the long way

A postcard from Lisbon reached its reader after thirty-one years. It had not been lost: it had been waiting, behind a drawer, for somebody to move house.

This month we follow four letters that arrived late, and ask their readers what had changed meanwhile.
Read the whole story: https://slowpost.example/12

How to fold a page
Thirds or quarters? The case for a letter that opens like a door.

An ink for rain
Iron gall does not run. We wrote outdoors for a week to find out.

You get this because you asked for it at slowpost.example.
Unsubscribe: https://slowpost.example/unsubscribe?r=4711
`,
  files: [{ filename: "letters.jpg", contentType: "image/jpeg", cid: "letters" }],
};
