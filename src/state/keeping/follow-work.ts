import { differingFields } from '../../config/fields.ts';
import { encodeLink } from '../../share/link.ts';
import { LONGEST_LINK } from '../../share/longest-link.ts';
import type { ConfigStore, Store } from '../store.ts';
import { keyOf, kindOf, newId, printEntry } from './entry.ts';
import type { Keeping } from './keeping.ts';
import { readWork, WORK } from './last-work.ts';
import { isPlain, linkOf } from './links.ts';
import type { Shelf } from './shelf.ts';

/** How long a change waits for further ones before it is kept, in milliseconds; a tab that is left keeps it at once. */
const PAUSE = 1000;

/** What changes so many fields at once is no step of the same work. */
const JUMP = 4;

/** How many pieces of work are kept; those before go into the history. */
const MOST_WORK = 10;

/**
 * Keeps what is chosen as a piece of work, from the first change on. A tab writes its own piece alone: where another one
 * wrote it since, this one goes on with a new one. What replaces the work as a whole begins a new one, too.
 *
 * @param session what lives as long as the tab
 * @param onTooLong is called when the work becomes too long to be kept
 * @returns how to stop
 */
export function followWork(
  store: ConfigStore,
  keeping: Keeping,
  session: Shelf,
  onTooLong: () => void = () => {},
): () => void {
  const piece = createPiece(keeping, session);
  let fitted = true;
  const write = (link: string): void => {
    const fits = link.length <= LONGEST_LINK;
    if (fits) piece.write(link);
    else if (fitted) onTooLong();
    fitted = fits;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly Store[] = [];
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waiting.forEach((now, index) => {
      const before = waiting[index - 1];
      if (before === undefined) return;
      if (jumps(before, now) && !isPlain(linkOf(before))) {
        if (index > 1) write(linkOf(before));
        piece.leave();
      }
      if (index === waiting.length - 1) write(linkOf(now));
    });
    waiting = [];
  };
  const changed = (now: Store, before: Store): void => {
    if (now.chosen === before.chosen) return;
    waiting = [...(waiting.length > 0 ? waiting : [before]), now];
    timer ??= setTimeout(flush, PAUSE);
  };

  const [first] = store.getState().history.past;
  piece.adopt(first ? encodeLink(first.before) : linkOf(store.getState()));
  if (first) write(linkOf(store.getState()));
  const unsubscribe = store.subscribe(changed);
  globalThis.addEventListener?.('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    globalThis.removeEventListener?.('pagehide', flush);
  };
}

/** Whether a change replaces the work as a whole. A link does, however little it differs; see `leave` for the rest. */
function jumps(before: Store, now: Store): boolean {
  const undone = now.history.past.length < before.history.past.length;
  const step = undone ? now.history.future.at(-1) : now.history.past.at(-1);
  return (
    step?.link === true ||
    isPlain(linkOf(before)) !== isPlain(linkOf(now)) ||
    differingFields(now.chosen, before.chosen).length >= JUMP
  );
}

/** The piece of work of a tab. */
function createPiece(keeping: Keeping, session: Shelf) {
  let key: string | undefined;
  let text: string | undefined;
  const pieces = () => keeping.keys().filter((each) => kindOf(each) === 'work');
  const take = (found: string | undefined): void => {
    key = found;
    text = found && keeping.text(found);
  };
  const adopt = (link: string | undefined): void =>
    take(link && pieces().find((each) => readWork(keeping.text(each) ?? null)?.link === link));
  return {
    /** Goes on with a piece that leads to the same. */
    adopt,
    /** What comes now is another piece. */
    leave: () => take(undefined),
    write: (link: string): void => {
      if (key !== undefined && keeping.text(key) !== text) key = undefined;
      if (key === undefined) adopt(link);
      const begun = key === undefined;
      key ??= keyOf('work', newId());
      text = printEntry({ link, at: Date.now() });
      session.put(WORK, text);
      if (keeping.put(key, text) !== 'kept') key = undefined;
      else if (begun) makeRoom(keeping, pieces());
    },
  };
}

/** Puts the oldest piece of work into the history where there are too many. */
function makeRoom(keeping: Keeping, pieces: readonly string[]): void {
  if (pieces.length <= MOST_WORK) return;
  const at = (key: string): number => readWork(keeping.text(key) ?? null)?.at ?? Number.POSITIVE_INFINITY;
  const oldest = pieces.toSorted((a, b) => at(a) - at(b))[0] as string;
  const entry = keeping.read().past.find(({ key }) => key === oldest);
  // What was not understood of it would not come along.
  if (entry && entry.rejected.length > 0) return;
  if (!entry || keeping.note(entry.config, 'left', entry.at) === 'kept') keeping.remove(oldest);
}
