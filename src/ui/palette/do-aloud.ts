import { sentences } from '../../texts/say.ts';
import type { Page } from './row.ts';

/** Changes the choices, and says what was done and what that changed elsewhere: the page behind is not heard. */
export function doAloud(page: Page, change: () => void, sentence: string): void {
  const { store, announce, elsewhere, behind } = page;
  const before = store.getState().history.latest;
  change();
  const step = store.getState().history.latest;
  behind(() => announce(sentences(sentence, step && step !== before ? elsewhere(step) : '')));
}
