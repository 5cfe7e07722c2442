/** The most milliseconds that a task waits: Chromium may call no page idle that has nothing more to paint. */
const timeout = 1000;
// Safari has no idle callbacks.
const hasIdle = typeof window !== 'undefined' && 'requestIdleCallback' in window;
const later = (task: () => void): number =>
  (hasIdle ? requestIdleCallback(task, { timeout }) : setTimeout(task, timeout)) as number;
const never = (id: number): void => (hasIdle ? cancelIdleCallback(id) : clearTimeout(id));

/** Runs a task once the page has loaded and is idle; gives back what calls it off. */
export function whenIdle(task: () => void): () => void {
  let idle = 0;
  const wait = (): void => {
    idle = later(task);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    never(idle);
  };
}
