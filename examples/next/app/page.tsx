import { DRAFT } from "./draft";
import { Editor } from "./editor";

export default function Page() {
  return (
    <main>
      <h1>Write</h1>
      <Editor initial={DRAFT} />
    </main>
  );
}
