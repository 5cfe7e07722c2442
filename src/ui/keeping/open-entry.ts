import type { Entry } from '../../state/keeping/entry.ts';
import { leave } from '../../state/keeping/leave.ts';
import { keeping } from '../../state/keeping/page.ts';
import type { ConfigStore } from '../../state/store.ts';

/** Makes a kept config the one of the page. What it takes the place of is kept, too. */
export function openEntry(store: ConfigStore, { config, rejected }: Entry): void {
  leave(keeping, store.getState());
  store.getState().replace(config, rejected);
}
