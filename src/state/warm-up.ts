import { PRESETS } from '../config/presets.ts';
import { generateProject } from '../project/index.ts';

/**
 * Writes the files of the presets when nothing else is to do, and throws them away: an engine compiles what it has run
 * often, and so a first key does not wait for what is slow the first dozen times. Where the browser has no idle moments
 * to give (Safari), a first key waits.
 */
export function warmUp(): void {
  if (typeof requestIdleCallback === 'undefined') return;
  const work = contents();
  // One file in each idle moment, however long that is: a slow machine takes long for it.
  const go = (): void => {
    if (!work.next().done) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}

/** The length of every file of every preset, one at a time. */
function* contents(): Generator<number> {
  for (const { config } of PRESETS)
    for (const file of generateProject(config, { link: '#' })) yield file.content.length;
}
