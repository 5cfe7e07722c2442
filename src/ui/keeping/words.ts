import type { Saved } from '../../state/keeping/keeping.ts';
import type { Outcome } from '../../state/keeping/shelf.ts';
import { say } from '../../texts/say.ts';

/** Why something was not kept. */
export const NOT_KEPT: Readonly<Record<Exclude<Outcome, 'kept'> | 'too-long', string>> = {
  full: say`The browser’s storage for this page is full: delete a bookmark or some of the history. What is there stays.`,
  refused: say`The browser keeps nothing for this page: your choices stand in the address alone.`,
  'too-long': say`These choices are too long to be kept: download them as JSON by “Share”.`,
};

/** What became of a bookmark, in a sentence. */
export function savedSays(saved: Saved): string {
  if (!('entry' in saved)) return NOT_KEPT[saved.outcome];
  const { name } = saved.entry;
  return saved.outcome === 'already' ? say`Already saved as “${name}”.` : say`Saved as “${name}”.`;
}
