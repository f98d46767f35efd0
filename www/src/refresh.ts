/** When to look at the draft again. */

/** Work that takes longer than this would make typing stutter. */
const SMOOTH_MS = 50;
/** Slow work gets this share of the time at most: it then runs between letters instead of after each. */
const SLOW_SHARE = 1 / 3;

/**
 * Gives a function that asks for `work`. It runs in a task of its own right after the input event, before the
 * frame in which the new letter is painted: earlier than an animation frame, which would only start the work
 * when painting is due. Several requests before it runs are one. A draft that takes long, say one with big
 * attachments, is looked at less often.
 */
export function afterInput(work: () => void): () => void {
  const channel = new MessageChannel();
  let requested = false;
  let cost = 0;
  const run = () => {
    requested = false;
    const started = performance.now();
    work();
    cost = performance.now() - started;
  };
  channel.port1.onmessage = run;
  return () => {
    if (requested) return;
    requested = true;
    if (cost > SMOOTH_MS) setTimeout(run, cost / SLOW_SHARE - cost);
    else channel.port2.postMessage(null);
  };
}
