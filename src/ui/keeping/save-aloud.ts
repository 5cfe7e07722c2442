import { keeping } from '../../state/keeping/page.ts';
import type { ConfigStore } from '../../state/store.ts';
import type { Announce } from '../parts/status.ts';
import { savedSays } from './words.ts';

/**
 * Makes a bookmark of what is chosen, under a name or the project's, and says what became of it.
 *
 * @returns whether there is one more now
 */
export function saveAloud(store: ConfigStore, announce: Announce, name?: string): boolean {
  const saved = keeping.save(store.getState().chosen, name);
  announce(savedSays(saved));
  return saved.outcome === 'kept';
}
