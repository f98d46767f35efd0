import type { Example } from "./index.ts";

export const example: Example = {
  from: "Mega Deals <deals@mega..deals.example>",
  to: "Dear Customer, jane@example.com.",
  cc: "bob.example.org",
  subject: "LAST CHANCE!!! EVERYTHING MUST GO!!!",
  headers: [{ key: "X Campaign", value: "autumn-{{season}}" }],
  html: `<html>
<body style="font-family: 'Comic Sans MS', cursive; text-align: center">
  <h1 style="color: red">LAST CHANCE {{first_name}}!!!</h1>
  <img src="https://tracker.example/banner.png">
  <p>本公司可代开发票，欢迎来电洽谈。</p>
  <p>Visit <a href="http://203.0.113.7/deal">www.mega-deals.example</a> today, or log in at
    <a href="https://login.evil.example/">https://www.your-bank.example</a>.</p>
  <p>Your personal code: %%CODE%%</p>
  <img src="cid:coupon">
</body>
</html>
`,
};
