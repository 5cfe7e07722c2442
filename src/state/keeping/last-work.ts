/** Begins the keys of pieces of work; in the session the tab's own stands under it alone. */
export const WORK = 'ferroflake-work';

/** The latest moment that a date can be of (ECMA-262, 21.4.1.1), in milliseconds. */
const LATEST = 8.64e15;

/** Whether it is a moment that something can have been kept at, in milliseconds since 1970. */
export const isMoment = (at: unknown): at is number => typeof at === 'number' && at > 0 && at <= LATEST;

/** A piece of work as it is kept: what was on screen, and when it was changed last, in milliseconds since 1970. */
export interface Work {
  readonly link: string;
  readonly at: number;
}

/** Reads a kept piece of work; nothing where the text is none. */
export function readWork(text: string | null): Work | undefined {
  try {
    const { link, at } = JSON.parse(text ?? '');
    return typeof link === 'string' && link !== '' && isMoment(at) ? { link, at } : undefined;
  } catch {
    return undefined;
  }
}

/** The link to what this tab had on screen last, or else any tab; nothing where the browser keeps nothing. */
export function lastWork(): string | undefined {
  let last: Work | undefined;
  try {
    last = readWork(sessionStorage.getItem(WORK));
    for (let at = last ? 0 : localStorage.length; at--; ) {
      const key = localStorage.key(at);
      const work = key?.startsWith(WORK) ? readWork(localStorage.getItem(key)) : undefined;
      if (work && !(last && last.at >= work.at)) last = work;
    }
  } catch {
    // What the browser does not hand out is not there.
  }
  return last?.link;
}
