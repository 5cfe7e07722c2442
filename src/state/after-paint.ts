/** How long tasks may follow one another before the page gets the chance to answer and paint again. */
const SLICE_MS = 6;
/** A page in the background paints no frames, and must come to the same state all the same; else a frame may be late. */
const LATEST_MS = { hidden: 120, shown: 1000 };

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
  const latest = setTimeout(run, globalThis.document?.hidden === false ? LATEST_MS.shown : LATEST_MS.hidden);
  // A frame's callbacks come before its paint, so the next frame's are the first ones sure to come after it; and a
  // browser may make that frame before it hands on what else waits, so the work itself stands behind it in line.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => behindAll(run));
  });
}

/** Runs a task when nothing else waits: keys and clicks before all, and what they set off. */
export const behindAll = (task: () => void): void => post(task, 'background');

/** Runs a task after what waits by now: unlike the above also where keys and frames leave no gap. */
export const behindWaiting = (task: () => void): void => post(task, 'user-visible');

function post(task: () => void, priority: Priority): void {
  const { scheduler } = globalThis as { scheduler?: { postTask?: PostTask } };
  if (scheduler?.postTask) void scheduler.postTask(task, { priority });
  else setTimeout(task);
}

type Priority = 'user-visible' | 'background';

/** Not in the types of the DOM yet, nor in every browser: https://wicg.github.io/scheduling-apis/ */
type PostTask = (task: () => void, options: { readonly priority: Priority }) => Promise<void>;

function runSlice(): void {
  const end = performance.now() + SLICE_MS;
  for (const task of waiting) {
    waiting.delete(task);
    task();
    if (performance.now() > end) break;
  }
  if (waiting.size > 0) plan();
}
