import type { ConfigStore } from '../store.ts';
import type { Deed } from './deeds.ts';

/** Puts what is chosen into the history, as soon as what keeps it has come: nothing waits for it. */
export function note(store: ConfigStore, deed: Deed): void {
  const { chosen } = store.getState();
  import('./page.ts').then(
    ({ keeping }) => keeping.note(chosen, deed),
    () => {},
  );
}
