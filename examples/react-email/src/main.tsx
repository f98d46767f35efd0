import "mailwright/element";
import { render } from "@react-email/components";
import type { Draft } from "mailwright";
import { compose } from "mailwright/preview";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Invoice } from "./invoice";

// One transparent pixel, in the place of a logo.
const LOGO = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A template becomes both bodies of a draft; what it embeds is attached. */
async function draftOf(name: string, amount: string): Promise<Draft> {
  const invoice = <Invoice name={name} amount={amount} />;
  return {
    from: "账单 <billing@example.org>",
    to: { name, address: "customer@example.org" },
    subject: "您的账单",
    html: await render(invoice),
    text: await render(invoice, { plainText: true }),
    attachments: [{ filename: "logo.png", content: LOGO, encoding: "base64", cid: "logo" }],
  };
}

function App() {
  const [name, setName] = useState("张三");
  const [amount, setAmount] = useState("¥ 128.00");
  const [draft, setDraft] = useState<Draft>({});
  const [findings, setFindings] = useState<string[]>([]);

  useEffect(() => {
    let current = true;
    void draftOf(name, amount).then((draft) => current && setDraft(draft));
    return () => void (current = false);
  }, [name, amount]);

  function download() {
    const url = URL.createObjectURL(new Blob([compose(draft).raw], { type: "message/rfc822" }));
    Object.assign(document.createElement("a"), { href: url, download: "invoice.eml" }).click();
    URL.revokeObjectURL(url);
  }

  return (
    <main>
      <h1>Invoice</h1>
      <p><label>Name <input value={name} onChange={(event) => setName(event.target.value)} /></label></p>
      <p><label>Amount <input value={amount} onChange={(event) => setAmount(event.target.value)} /></label></p>
      <p><button onClick={download}>Download the message</button></p>
      <ul aria-label="Findings">{findings.map((finding) => <li key={finding}>{finding}</li>)}</ul>
      <mail-preview draft={draft} onpreview={({ detail }) => setFindings(detail.diagnostics.map(({ message }) => message))} />
    </main>
  );
}

createRoot(document.getElementById("root")!).render(<StrictMode><App /></StrictMode>);
