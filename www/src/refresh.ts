/** When to look at the draft again. */

/** Work that takes longer than this would make typing stutter. */
const SMOOTH_MS = 50;
/** Slow work gets this share of the time at most: it then runs between letters instead of after each. */
const SLOW_SHARE = 1 / 3;

/**
 * Gives a function that asks for `work`. It runs as soon as the code that asks is done: after an input event a
 * browser paints before it runs another task, so a task or an animation frame of its own would show the new
 * letter in one frame and what it means in a later one. Several requests before it runs are one. A draft that
 * takes long, say one with big attachments, is looked at less often.
 */
export function afterInput(work: () => void): () => void {
  let requested = false;
  let cost = 0;
  const run = () => {
    requested = false;
    const started = performance.now();
    work();
    cost = performance.now() - started;
  };
  return () => {
    if (requested) return;
    requested = true;
    if (cost > SMOOTH_MS) setTimeout(run, cost / SLOW_SHARE - cost);
    else queueMicrotask(run);
  };
}
