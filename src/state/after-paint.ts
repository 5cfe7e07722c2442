/** How long tasks may follow one another before the page gets the chance to answer and paint again. */
const SLICE_MS = 6;
/** A page in the background paints no frames, and must come to the same state all the same. */
const LATEST_MS = 120;

const waiting = new Set<() => void>();
let planned = false;

/** Runs a task once the frame that is being made is on screen; asking again before then changes nothing. */
export function afterPaint(task: () => void): void {
  waiting.add(task);
  plan();
}

function plan(): void {
  if (planned) return;
  planned = true;
  const run = (): void => {
    clearTimeout(latest);
    cancelAnimationFrame(frame);
    planned = false;
    runSlice();
  };
  const latest = setTimeout(run, LATEST_MS);
  // A frame's callbacks come before its paint, so the next frame's are the first ones sure to come after it; and a
  // browser may make that frame before it hands on what else waits, so the work itself stands behind it in line.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => setTimeout(run));
  });
}

function runSlice(): void {
  const end = performance.now() + SLICE_MS;
  for (const task of waiting) {
    waiting.delete(task);
    task();
    if (performance.now() > end) break;
  }
  if (waiting.size > 0) plan();
}
