import { PRESETS } from '../config/presets.ts';
import { generateProject } from '../project/index.ts';
import { behindAll } from './after-paint.ts';
import type { ConfigStore } from './store.ts';

/**
 * Writes every file for the first time, each in a task of its own: what is rendered then reads all of them at once.
 * After that the generator is warmed up.
 */
export async function writeFiles(store: ConfigStore): Promise<void> {
  for (const file of store.getState().files)
    await new Promise<void>((written) => behindAll(() => written(void file.content)));
  warmUp();
}

/**
 * Writes the files of the presets when nothing else is to do, and throws them away: an engine compiles what it has run
 * often, and so a first key does not wait for what is slow the first dozen times. Where the browser has no idle moments
 * to give (Safari), a first key waits.
 */
function warmUp(): void {
  if (typeof requestIdleCallback === 'undefined') return;
  const work = contents();
  // One file in each idle moment, however long that is: a slow machine takes long for it.
  const go = (): void => {
    if (!work.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** The content of every file of every preset, one at a time. */
function* contents(): Generator<string> {
  for (const { config } of PRESETS)
    for (const file of generateProject(config, { link: '#' })) yield file.content;
}
