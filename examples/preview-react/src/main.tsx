import "mailwright/element";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [draft, setDraft] = useState({
    from: "Ann <ann@example.org>",
    to: "bob@example.com",
    subject: "Tea on Friday?",
    html: "<h1>Tea on Friday?</h1><p>Hello Bob, <b>half past three</b> at the usual place.</p>",
  });
  const [points, setPoints] = useState<number | null>(null);

  return (
    <main>
      <h1>Write</h1>
      <p>
        <label>
          Subject <input value={draft.subject} onChange={(event) => setDraft({ ...draft, subject: event.target.value })} />
        </label>
      </p>
      <p>
        <label>
          HTML <textarea value={draft.html} onChange={(event) => setDraft({ ...draft, html: event.target.value })} />
        </label>
      </p>
      <p>Spam score: <output>{points ?? "–"}</output></p>
      <mail-preview draft={draft} onpreview={({ detail }) => setPoints(detail.score && detail.score.score / 1000)} />
    </main>
  );
}

createRoot(document.getElementById("root")!).render(<StrictMode><App /></StrictMode>);
