import { composeIn } from "./compose.js";
import type { Engine, Glue, Memory } from "./engine.js";
import { MailwrightError } from "./errors.js";
import type { MarkdownGlue } from "./markdown.js";
import { previewIn, type PreviewGlue } from "./preview.js";
import type { Answer, Answers, Failure, Method, Request } from "./worker-protocol.js";

type Engines = { preview: Engine<PreviewGlue>; markdown: Engine<MarkdownGlue> };
type Run<M extends Method> = (engines: Engines, request: Request) => Promise<Answers[M]>;

const METHODS: { [M in Method]: Run<M> } = {
  compose: ({ preview }, request) => run(preview, (glue, memory) => composeIn(glue, request, memory)),
  validate: ({ preview }, { bytes, blobs, texts }) => run(preview, (glue) => glue.validate(bytes, blobs, texts)),
  parseAddresses: ({ preview }, { bytes, texts }) => run(preview, (glue) => glue.parseAddresses(bytes, texts)),
  lint: ({ preview }, { bytes, blobs, texts }) => run(preview, (glue) => glue.lint(bytes, blobs, texts)),
  score: ({ preview }, { bytes, blobs, texts }) => run(preview, (glue) => glue.score(bytes, blobs, texts)),
  preview: ({ preview }, request) =>
    run(preview, (glue, memory) => ({ ...previewIn(glue, request, memory), invertedStyle: glue.invertedStyle() })),
  render: ({ markdown }, { bytes, blobs, texts }) => run(markdown, (glue) => glue.render(bytes, blobs, texts)),
};

/** Answers what a page asks. The engine for Markdown is loaded when it is first needed. */
export function serve(engines: Engines): void {
  // Before the first call asks for it. A failure here is found again, and told, by that call.
  engines.preview.initialize().catch(() => {});
  addEventListener("message", async ({ data }: MessageEvent<Request>) => {
    const answer = await answerTo(engines, data);
    postMessage(answer, { transfer: transferable(answer) });
  });
}

async function answerTo(engines: Engines, request: Request): Promise<Answer> {
  const { id, method } = request;
  try {
    return { id, value: await METHODS[method](engines, request) };
  } catch (problem) {
    return { id, error: failure(problem) };
  }
}

async function run<G extends Glue, T>(engine: Engine<G>, use: (glue: G, memory: Memory) => T): Promise<T> {
  await engine.initialize();
  return engine.call(use);
}

function transferable(answer: Answer): Transferable[] {
  const raw = "value" in answer && answer.value !== undefined && "raw" in answer.value ? answer.value.raw : undefined;
  return raw === undefined ? [] : [raw.buffer];
}

function failure(problem: unknown): Failure {
  if (problem instanceof MailwrightError) {
    const { code, message, diagnostics, cause } = problem;
    return { code, message: cause === undefined ? message : `${message} (${String(cause)})`, diagnostics };
  }
  // Calls throw nothing else: this is from fetching or compiling.
  return { code: "not-initialized", message: `The WebAssembly could not be loaded: ${String(problem)}`, diagnostics: [] };
}
