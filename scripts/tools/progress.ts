import type { Workplace } from './workplace.ts';

/** Where progress is shown. */
interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Seconds between two lines of progress where lines cannot be written over. */
const PAUSE = 20;

/** Shows how far a check is: in one line that changes on a terminal, else by a line every so often. */
export function progressOf(
  name: string,
  screen: Screen,
  now: () => number,
): Workplace['tell'] & { end(): void } {
  let last = now();
  const tell = (done: number, all: number): void => {
    const line = `${name}: ${done} of ${all}`;
    if (screen.isTTY) screen.write(`\r\u001b[K${line}`);
    else if (now() - last >= PAUSE * 1000) {
      screen.write(`  ${line}\n`);
      last = now();
    }
  };
  return Object.assign(tell, { end: () => void (screen.isTTY && screen.write('\r\u001b[K')) });
}
