import type { Entry } from '../../state/keeping/entry.ts';
import { isPlain, linkOf } from '../../state/keeping/links.ts';
import { keeping } from '../../state/keeping/page.ts';
import type { ConfigStore } from '../../state/store.ts';

/** Makes a kept config the one of the page. What it takes the place of goes into the history, unless it is kept already. */
export function openEntry(store: ConfigStore, { config, rejected }: Entry): void {
  const link = linkOf(store.getState());
  const { saved, past } = keeping.read();
  const isKept = [...saved, ...past].some((entry) => entry.kind !== 'work' && entry.link === link);
  if (!isKept && !isPlain(link)) keeping.note(store.getState().chosen, 'left');
  store.getState().replace(config, rejected);
}
