import type { Store } from '../store.ts';
import type { Keeping } from './keeping.ts';
import { isPlain, linkOf } from './links.ts';

/** Puts what is chosen into the history before something else takes its place, unless it is kept already. */
export function leave(keeping: Keeping, store: Pick<Store, 'link' | 'chosen'>): void {
  const link = linkOf(store);
  const { saved, past } = keeping.read();
  const isKept = [...saved, ...past].some((entry) => entry.kind !== 'work' && entry.link === link);
  if (!isKept && !isPlain(link)) keeping.note(store.chosen, 'left');
}
