import type { Config } from '../config/fields.ts';
import type { ConfigStore } from '../state/store.ts';
import { warmUp, writeFiles } from '../state/write-files.ts';
import { actAgain, hydrateNow } from './early-acts.ts';
import { knowHeights } from './form/know-heights.ts';
import { whenIdle } from './parts/when-idle.ts';

/** Writes the files that the page was built with: what shows files is hydrated with them. */
export const writeBuilt = (store: ConfigStore): Promise<void> => writeFiles(store.getInitialState().files);

/** Lets the store generate, and writes its files, too: what shows them goes on with these. */
export function generate(store: ConfigStore): Promise<void> {
  store.getState().generate();
  return writeFiles([...store.getInitialState().files, ...store.getState().files]);
}

/**
 * Does what was waiting for the files, and writes those of what is chosen by now; then does what can wait.
 *
 * @param onShow the choices that the page shows the files of
 */
export async function answer(store: ConfigStore, onShow: Config): Promise<void> {
  // For public/early.js: from now on a click has what it meets answer.
  document.documentElement.dataset.files = '';
  setTimeout(actAgain);
  showFirstChange(store, onShow);
  await writeFiles(store.getState().files);
  knowHeights();
  warmUp();
  // Where an error takes the page away, what says so must be there, without a network, too.
  whenIdle(() => void import('./Broken.tsx').catch(() => {}));
}

/**
 * Has the files on show follow the first change at once. By itself React hydrates them in slices, and begins anew where
 * a key comes between: who goes on typing would see nothing of it.
 */
function showFirstChange(store: ConfigStore, onShow: Config): void {
  const show = (): void => {
    for (const part of document.querySelectorAll('#files > *')) hydrateNow(part);
  };
  if (store.getState().chosen !== onShow) {
    show();
    return;
  }
  const stop = store.subscribe(({ chosen }) => {
    if (chosen === onShow) return;
    stop();
    show();
  });
}
