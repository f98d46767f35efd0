/** When to look at the draft again. */

/** Longer work than this would make letters appear late. */
const SMOOTH_MS = 12;
const LONGEST_WAIT_MS = 400;

/**
 * Gives a function that asks for `work`. It runs in a task of its own right after the input event, before the
 * frame in which the new letter is painted: earlier than an animation frame, which would only start the work
 * when painting is due. Several requests before it runs are one. A draft that takes long, say one with big
 * attachments, waits until typing pauses.
 */
export function whenIdle(work: () => void): () => void {
  const channel = new MessageChannel();
  let requested = false;
  let cost = 0;
  let timer = 0;
  const run = () => {
    requested = false;
    const started = performance.now();
    work();
    cost = performance.now() - started;
  };
  channel.port1.onmessage = run;
  return () => {
    clearTimeout(timer);
    if (cost > SMOOTH_MS) {
      timer = window.setTimeout(run, Math.min(LONGEST_WAIT_MS, cost * 3));
    } else if (!requested) {
      requested = true;
      channel.port2.postMessage(null);
    }
  };
}
