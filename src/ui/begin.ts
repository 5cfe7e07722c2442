import type { ConfigStore } from '../state/store.ts';
import { warmUp, writeFiles } from '../state/write-files.ts';
import { actAgain } from './early-acts.ts';
import { knowHeights } from './form/know-heights.ts';

/** Writes the files that the page was built with: what shows files is hydrated with them. */
export const writeBuilt = (store: ConfigStore): Promise<void> => writeFiles(store.getInitialState().files);

/** Lets the store generate, and writes its files, too: what shows them goes on with these. */
export function generate(store: ConfigStore): Promise<void> {
  store.getState().generate();
  return writeFiles([...store.getInitialState().files, ...store.getState().files]);
}

/** Does what was waiting for the files, and writes those of what is chosen by now; then does what can wait. */
export async function answer(store: ConfigStore): Promise<void> {
  // For public/early.js: from now on a click has what it meets answer.
  document.documentElement.dataset.files = '';
  setTimeout(actAgain);
  await writeFiles(store.getState().files);
  knowHeights();
  warmUp();
}
