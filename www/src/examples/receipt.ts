import type { Example } from "./index.ts";

const row = (what: string, note: string, price: string) => `
      <tr>
        <td style="padding: 14px 0; border-bottom: 1px solid #e6e8ec">${what}<br>
          <span style="font-size: 13px; color: #646c78">${note}</span></td>
        <td align="right" valign="top" style="padding: 14px 0; border-bottom: 1px solid #e6e8ec">${price}</td>
      </tr>`;

export const example: Example = {
  from: "Kiln & Clay <orders@kilnandclay.example>",
  to: "Jonas Weber <jonas@example.org>",
  subject: "Your order K-20817: thank you",
  html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Order K-20817</title>
</head>
<body style="margin: 0; background: #ffffff; color: #20242b">
<table role="presentation" width="100%" style="border-collapse: collapse"><tr><td align="center" style="padding: 40px 20px">
  <div style="max-width: 480px; text-align: left; font: 16px/1.55 -apple-system, 'Segoe UI', Roboto, Arial, sans-serif">
    <p style="margin: 0; font-size: 13px; letter-spacing: 0.12em; text-transform: uppercase; color: #8a4b2a">Kiln &amp; Clay</p>
    <h1 style="margin: 12px 0 8px; font-size: 26px; line-height: 1.25">Thank you, Jonas.</h1>
    <p style="margin: 0 0 24px; color: #4d5561">We have packed your order. It leaves on Thursday and takes two to three days.</p>
    <table width="100%" style="border-collapse: collapse">${row("Tea bowl, ash glaze", "2 × €34.00", "€68.00")}${row("Serving dish, 28 cm", "1 × €59.00", "€59.00")}${row("Shipping", "DHL, insured", "€6.90")}
      <tr>
        <td style="padding: 16px 0 0; font-weight: 700">Total</td>
        <td align="right" style="padding: 16px 0 0; font-weight: 700">€133.90</td>
      </tr>
      <tr>
        <td style="font-size: 13px; color: #646c78">Includes 19 % VAT</td>
        <td align="right" style="font-size: 13px; color: #646c78">€21.38</td>
      </tr>
    </table>
    <p style="margin: 32px 0 0"><a href="https://kilnandclay.example/orders/K-20817"
      style="display: inline-block; padding: 12px 20px; background: #8a4b2a; color: #ffffff; text-decoration: none; border-radius: 6px">Follow your order</a></p>
    <p style="margin: 40px 0 0; font-size: 13px; color: #646c78">Kiln &amp; Clay, Hafenstraße 9, Leipzig. Questions? Just reply to this mail.</p>
  </div>
</td></tr></table>
</body>
</html>
`,
  text: `Thank you, Jonas.

We have packed your order K-20817. It leaves on Thursday and takes two to three days.

2 × Tea bowl, ash glaze     €68.00
1 × Serving dish, 28 cm     €59.00
Shipping, DHL, insured       €6.90
Total                      €133.90
Includes 19 % VAT           €21.38

Follow your order: https://kilnandclay.example/orders/K-20817

Kiln & Clay, Hafenstraße 9, Leipzig. Questions? Just reply to this mail.
`,
};
