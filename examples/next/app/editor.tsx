"use client";

import type { Diagnostic, Draft } from "mailwright";
import { useEffect, useState } from "react";

/** In the browser: a live preview, and what the server finds. */
export function Editor({ initial }: { initial: Draft & { html: string } }) {
  const [draft, setDraft] = useState(initial);
  const [answer, setAnswer] = useState("");

  // A custom element is for the browser alone: React gives its properties to an element that it makes, and not to
  // one that came from the server.
  const [loaded, setLoaded] = useState(false);
  useEffect(() => void import("mailwright/element").then(() => setLoaded(true)), []);

  async function send() {
    const response = await fetch("/api/compose", { method: "POST", body: JSON.stringify(draft) });
    const { size, diagnostics }: { size?: number; diagnostics: Diagnostic[] } = await response.json();
    setAnswer(size === undefined ? diagnostics.map(({ message }) => message).join("; ") : `${size} bytes`);
  }

  return (
    <>
      <p><label>To <input value={String(draft.to)} onChange={(event) => setDraft({ ...draft, to: event.target.value })} /></label></p>
      <p><label>HTML <textarea value={draft.html} onChange={(event) => setDraft({ ...draft, html: event.target.value })} /></label></p>
      <p><button onClick={send}>Compose at the edge</button> <output>{answer}</output></p>
      <p><a href="/letter">The letter, rendered on the server</a></p>
      {loaded && <mail-preview draft={draft} />}
    </>
  );
}
