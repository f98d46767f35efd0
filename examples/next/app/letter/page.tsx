import { preview } from "mailwright/preview";
import { DRAFT } from "../draft";

/** In Node, while the page is rendered: nothing of the engine goes to the browser. */
export default function Letter() {
  const { html, inbox, score } = preview(DRAFT);
  return (
    <main>
      <h1>{inbox.subject}</h1>
      <p>Score: {score === null ? "–" : score.score / 1000}</p>
      <iframe title="Letter" sandbox="" srcDoc={html ?? ""} style={{ width: "100%", height: "20rem", border: "1px solid" }} />
    </main>
  );
}
