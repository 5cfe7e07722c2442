import { PRESETS } from '../config/presets.ts';
import { generateProject } from '../project/index.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { behindAll, behindWaiting } from './after-paint.ts';

/** How long files are written at a time, before keys, clicks and frames are looked for again. */
const SLICE_MS = 4;

/**
 * Writes the contents of files, a few at a time; then tells so. Gives back how to stop it.
 *
 * @param next when it goes on with the next few
 */
export function writeInTurn(
  files: readonly ProjectFile[],
  written: () => void,
  next: (slice: () => void) => void = behindAll,
): () => void {
  const left = files.values();
  let stopped = false;
  const slice = (): void => {
    if (stopped) return;
    const end = performance.now() + SLICE_MS;
    for (const file of left) {
      void file.content;
      if (performance.now() > end) {
        next(slice);
        return;
      }
    }
    written();
  };
  next(slice);
  return () => {
    stopped = true;
  };
}

/** Writes files for the first time: what is rendered then reads all of them at once, and the person waits for it. */
export const writeFiles = (files: readonly ProjectFile[]): Promise<void> =>
  new Promise((written) => writeInTurn(files, written, behindWaiting));

/**
 * Writes the files of the presets when nothing else is to do, and throws them away: an engine compiles what it has run
 * often, and so a first key does not wait for what is slow the first dozen times. Where the browser has no idle moments
 * to give (Safari), a first key waits.
 */
export function warmUp(): void {
  if (typeof requestIdleCallback === 'undefined') return;
  const work = steps();
  // One step in each idle moment, however long that is: a slow machine takes long for it.
  const go = (): void => {
    if (!work.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** Makes the files of each preset, then writes each of them: a step is one of these. */
function* steps(): Generator<void> {
  for (const { config } of PRESETS) {
    const files = generateProject(config, { link: '#' });
    yield;
    for (const file of files) {
      void file.content;
      yield;
    }
  }
}
